#include "frontend/read_defines.hpp"

#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace isrcheck {
namespace {

// The text of a macro; none when it is not, or no longer, defined.
std::optional<StringRef> definedText(const ReadArgs &Args, StringRef Name) {
    std::optional<StringRef> Text;
    for (const std::string &Word : Args.Defines) {
        StringRef Rest = StringRef(Word).drop_front();
        if (!Rest.consume_front(Name) || (!Rest.empty() && Rest.front() != '='))
            continue;
        if (Word.front() == 'U')
            Text.reset();
        else
            Text = Rest.empty() ? StringRef("1") : Rest.drop_front();
    }
    return Text;
}

// A Windows version as _WIN32_WINNT has it, from how sdkddkver.h calls it; 0: not known.
unsigned windowsVersion(StringRef Name) {
    static const struct {
        const char *Begin;
        unsigned Version;
    } Known[] = {{"WIN2K", 0x0500},    {"WINXP", 0x0501},   {"WS03", 0x0502}, {"VISTA", 0x0600},
                 {"LONGHORN", 0x0600}, {"WIN6", 0x0600},    {"WS08", 0x0600}, {"WIN7", 0x0601},
                 {"WIN8", 0x0602},     {"WINBLUE", 0x0603}, {"WIN10", 0x0A00}};
    if (!Name.consume_front("NTDDI_") && !Name.consume_front("_WIN32_WINNT_"))
        return 0;
    for (const auto &K : Known)
        if (Name.starts_with(K.Begin))
            return K.Version;
    return 0;
}

// The Windows version that a macro names: of NTDDI_VERSION the upper half.
unsigned versionOf(const ReadArgs &Args, StringRef Name) {
    std::optional<StringRef> Text = definedText(Args, Name);
    std::optional<uint64_t> Number = definedNumber(Args, Name);
    if (Number)
        return *Number > 0xFFFF ? static_cast<unsigned>(*Number >> 16 & 0xFFFF)
                                : static_cast<unsigned>(*Number);
    return Text ? windowsVersion(Text->trim(" ()")) : 0;
}

std::string hex(StringRef Name, uint64_t Value) {
    return (Name + "=0x" + llvm::utohexstr(Value)).str();
}

void addVersion(const ReadArgs &Args, std::vector<std::string> &Out) {
    const unsigned Windows10 = 0x0A00;
    unsigned Build = versionOf(Args, "NTDDI_VERSION"), Target = versionOf(Args, "_WIN32_WINNT");
    unsigned Version = Target ? Target : Build ? Build : Windows10;
    Out.push_back(hex("_WIN32_WINNT", Version));
    Out.push_back(hex("WINVER", Version));
    uint64_t Ddi = static_cast<uint64_t>(Version) << 16;
    Out.push_back(hex("NTDDI_VERSION", Version == Windows10 ? Ddi | 0x10 : Ddi));
}

} // namespace

std::optional<uint64_t> definedNumber(const ReadArgs &Args, StringRef Name) {
    std::optional<StringRef> Text = definedText(Args, Name);
    uint64_t Value;
    if (!Text || Text->trim(" ()").rtrim("uUlL").getAsInteger(0, Value))
        return std::nullopt;
    return Value;
}

std::vector<std::string> defaultDefines(const ReadArgs &Args, bool Kernel) {
    std::vector<std::string> Out;
    auto add = [&](std::initializer_list<const char *> Words) {
        Out.insert(Out.end(), Words.begin(), Words.end());
    };
    switch (Args.Arch) {
    case IC_ARCH_X64:
        add({"_AMD64_=1", "AMD64=1"});
        break;
    case IC_ARCH_X86:
        add({"_X86_=1", "i386=1", "STD_CALL=1"});
        break;
    case IC_ARCH_ARM64:
        add({"_ARM64_=1", "ARM64=1", "_USE_DECLSPECS_FOR_SAL=1"});
        break;
    case IC_ARCH_ARM:
        add({"_ARM_=1", "ARM=1", "_USE_DECLSPECS_FOR_SAL=1"});
        break;
    }
    addVersion(Args, Out);
    add({"WINNT=1"});
    if (Kernel)
        add({"_KERNEL_MODE=1"});
    return Out;
}

} // namespace isrcheck
