// The table of arguments that pass, in clang's and cl.exe's forms. Everything that is not in it is
// dropped, so nothing that writes a file, loads a plugin or reaches past the driver gets to Clang.
#include "frontend/read_args.hpp"

#include "clang/Basic/LangStandard.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"
#include "llvm/TargetParser/Triple.h"

using llvm::StringRef;

namespace isrcheck {
namespace {

enum Form {
    Flag,     // the argument itself
    Joined,   // value behind the name
    Separate, // value is the next argument
    Either,   // joined, or else the next argument
};
enum Dash { ClangOnly = 1, ClOnly = 2, Both = 3 }; // '-', '/' or '-', the same in both
enum Meaning {
    Define,
    Undefine,
    UserFolder,
    QuoteFolder,
    SystemFolder,
    AfterFolder,
    ForcedInclude,
    Language,
    LanguageC,
    LanguageCpp,
    LanguageCFile,
    LanguageCppFile,
    Target,
    Bits32,
    Bits64,
    Standard,
    NoStandardIncludes,
    KernelMode,
    UserMode,
    Pack,
    CompilerVersion,
    NoExceptions,
    PassAs,
    PassFlag,
    Ignore,  // precompiled headers, which say nothing: the source includes them as well
    Drop,    // with its value, unless that looks like an argument
    DropNext // with the next argument whatever it looks like
};

struct Option {
    const char *Name; // without the dash
    Form How;
    Dash Style;
    Meaning What;
    const char *As = nullptr; // of PassAs: Clang's word for it
};

// The first match counts: longer names stand before those they begin with.
const Option Options[] = {
    {"include-pch", Separate, ClangOnly, Ignore},
    {"Winvalid-pch", Flag, ClangOnly, Ignore},
    {"Yu", Joined, ClOnly, Ignore},
    {"Yu", Flag, ClOnly, Ignore},
    {"Yc", Joined, ClOnly, Ignore},
    {"Yc", Flag, ClOnly, Ignore},
    {"YX", Flag, ClOnly, Ignore},
    {"YX", Joined, ClOnly, Ignore},
    {"Y-", Flag, ClOnly, Ignore},
    {"Fp", Joined, ClOnly, Ignore},
    {"include", Separate, ClangOnly, ForcedInclude},
    {"-include", Separate, ClangOnly, ForcedInclude},
    {"-include=", Joined, ClangOnly, ForcedInclude},
    {"FI", Either, ClOnly, ForcedInclude},
    {"isystem", Either, ClangOnly, SystemFolder},
    {"iquote", Either, ClangOnly, QuoteFolder},
    {"idirafter", Either, ClangOnly, AfterFolder},
    {"imsvc", Either, ClOnly, SystemFolder},
    {"external:I", Either, ClOnly, SystemFolder},
    {"-include-directory", Separate, ClangOnly, UserFolder},
    {"-include-directory=", Joined, ClangOnly, UserFolder},
    {"I", Either, Both, UserFolder},
    {"D", Either, Both, Define},
    {"-define-macro", Separate, ClangOnly, Define},
    {"-define-macro=", Joined, ClangOnly, Define},
    {"U", Either, Both, Undefine},
    {"-undefine-macro", Separate, ClangOnly, Undefine},
    {"-undefine-macro=", Joined, ClangOnly, Undefine},
    {"x", Either, ClangOnly, Language},
    {"-language", Separate, ClangOnly, Language},
    {"-language=", Joined, ClangOnly, Language},
    {"TC", Flag, ClOnly, LanguageC},
    {"TP", Flag, ClOnly, LanguageCpp},
    {"Tc", Either, ClOnly, LanguageCFile},
    {"Tp", Either, ClOnly, LanguageCppFile},
    {"-target=", Joined, Both, Target},
    {"target", Separate, ClangOnly, Target},
    {"m32", Flag, Both, Bits32},
    {"m64", Flag, Both, Bits64},
    {"std=", Joined, ClangOnly, Standard},
    {"-std=", Joined, ClangOnly, Standard},
    {"std:", Joined, ClOnly, Standard},
    {"nostdinc", Flag, ClangOnly, NoStandardIncludes},
    {"-no-standard-includes", Flag, ClangOnly, NoStandardIncludes},
    {"nostdlibinc", Flag, ClangOnly, NoStandardIncludes},
    {"X", Flag, ClOnly, NoStandardIncludes},
    {"kernel", Flag, ClOnly, KernelMode},
    {"fms-kernel", Flag, ClangOnly, KernelMode},
    {"fno-ms-kernel", Flag, ClangOnly, UserMode}, // no option of Clang's: the project readers' own
    {"fms-extensions", Flag, ClangOnly, PassFlag},
    {"fms-compatibility-version=", Joined, ClangOnly, CompilerVersion},
    {"fmsc-version=", Joined, ClangOnly, CompilerVersion},
    {"fms-compatibility", Flag, ClangOnly, PassFlag},
    {"fno-exceptions", Flag, ClangOnly, NoExceptions},
    {"fno-cxx-exceptions", Flag, ClangOnly, NoExceptions},
    {"fno-rtti", Flag, ClangOnly, PassFlag},
    {"funsigned-char", Flag, ClangOnly, PassAs, "-fno-signed-char"},
    {"J", Flag, ClOnly, PassAs, "-fno-signed-char"},
    {"fshort-enums", Flag, ClangOnly, PassFlag},
    {"fpack-struct=", Joined, ClangOnly, Pack},
    {"fpack-struct", Flag, ClangOnly, PassAs, "-fpack-struct=1"},
    {"Zp", Joined, ClOnly, Pack},
    {"Zc:wchar_t-", Flag, ClOnly, PassAs, "-fno-wchar"},
    {"Gz", Flag, ClOnly, PassAs, "-fdefault-calling-conv=stdcall"},
    {"Gr", Flag, ClOnly, PassAs, "-fdefault-calling-conv=fastcall"},
    {"Gv", Flag, ClOnly, PassAs, "-fdefault-calling-conv=vectorcall"},
    {"o", Separate, Both, Drop},
    {"MF", Separate, ClangOnly, Drop},
    {"MT", Separate, ClangOnly, Drop},
    {"MQ", Separate, ClangOnly, Drop},
    {"Xclang", Separate, ClangOnly, DropNext},
    {"Xpreprocessor", Separate, ClangOnly, DropNext},
    {"Xassembler", Separate, ClangOnly, DropNext},
    {"Xlinker", Separate, ClangOnly, DropNext},
    {"Xanalyzer", Separate, ClangOnly, DropNext},
    {"mllvm", Separate, ClangOnly, DropNext},
    {"fplugin", Separate, ClangOnly, Drop},
    {"load", Separate, ClangOnly, Drop},
    {"plugin", Separate, ClangOnly, Drop},
    {"imacros", Separate, ClangOnly, Drop},
    {"isysroot", Separate, ClangOnly, Drop},
    {"-sysroot", Separate, ClangOnly, Drop},
    {"iframework", Separate, ClangOnly, Drop},
    {"iprefix", Separate, ClangOnly, Drop},
    {"iwithprefix", Separate, ClangOnly, Drop},
    {"ivfsoverlay", Separate, ClangOnly, Drop},
    {"-serialize-diagnostics", Separate, ClangOnly, Drop},
    {"serialize-diagnostics", Separate, ClangOnly, Drop},
    {"gen-cdb-fragment-path", Separate, ClangOnly, Drop},
    {"arch", Separate, ClangOnly, Drop},
    {"link", Flag, ClOnly, Drop},
};

// Does `Arg` spell `O`? Leaves the joined value in `Value`.
bool matches(const Option &O, StringRef Arg, StringRef &Value) {
    bool Slash = Arg.front() == '/';
    if (Slash && !(O.Style & ClOnly))
        return false;
    StringRef Rest = Arg.drop_front();
    if (!Rest.consume_front(O.Name))
        return false;
    Value = Rest;
    switch (O.How) {
    case Flag:
    case Separate:
        return Rest.empty();
    case Joined:
        return !Rest.empty();
    case Either:
        return true;
    }
    return false;
}

bool isIdentifier(StringRef Name) {
    if (Name.empty() || llvm::isDigit(Name.front()))
        return false;
    return llvm::all_of(Name, [](char C) { return llvm::isAlnum(C) || C == '_' || C == '$'; });
}

// "NAME", "NAME=text", "NAME#text" (cl.exe's other form) or "NAME(a,b)=text".
bool isDefine(StringRef Text) {
    StringRef Head = Text.take_until([](char C) { return C == '=' || C == '#'; });
    return isIdentifier(Head.take_until([](char C) { return C == '('; })) &&
           (!Head.contains('(') || Head.ends_with(")")) && !Text.contains('\n');
}

class ArgReader {
public:
    explicit ArgReader(const ic_frontend_job &TheJob) : Job(TheJob) {}

    ReadArgs read() {
        Out.Triple = "x86_64-pc-windows-msvc";
        Out.CPlusPlus = isCPlusPlusFile(Job.file);
        while (Next < Job.arg_count)
            one(Job.args[Next++]);
        finishTarget();
        finishStandard();
        return std::move(Out);
    }

private:
    const ic_frontend_job &Job;
    ReadArgs Out;
    uint32_t Next = 0;
    std::string Std;
    int Bits = 0;

    static bool isCPlusPlusFile(StringRef File) {
        std::string Ext = llvm::sys::path::extension(File).lower();
        return llvm::StringSwitch<bool>(Ext)
            .Cases(".cpp", ".cc", ".cxx", ".c++", true)
            .Cases(".hpp", ".hh", ".hxx", ".h++", true)
            .Default(false);
    }

    void drop(const llvm::Twine &Arg) { Out.Dropped.push_back(Arg.str()); }

    void one(StringRef Arg) {
        if (Arg.empty())
            return;
        if (Arg.front() != '-' && Arg.front() != '/')
            return drop(Arg);
        for (const Option &O : Options) {
            StringRef Value;
            if (matches(O, Arg, Value))
                return known(O, Arg, Value);
        }
        drop(Arg);
    }

    void known(const Option &O, StringRef Arg, StringRef Value) {
        bool TakesNext = O.How == Separate || (O.How == Either && Value.empty());
        if (TakesNext && Next >= Job.arg_count)
            return drop(Arg);
        if (TakesNext && O.What == Drop && StringRef(Job.args[Next]).starts_with("-"))
            return drop(Arg);
        if (TakesNext)
            Value = Job.args[Next++];
        if (!apply(O, Arg, Value) && O.What != Ignore)
            drop(TakesNext ? (Arg + " " + Value).str() : Arg.str());
        if (StringRef(O.Name) == "link") // the rest is the linker's
            Next = Job.arg_count;
    }

    bool folder(FolderKind Kind, StringRef Path) {
        std::string Full = absolutePath(Path, Job.folder);
        if (Path.empty() || Full == "/")
            return false;
        Out.Folders.push_back({Kind, Full});
        return true;
    }

    bool define(char Which, StringRef Text) {
        if (Which == 'D' ? !isDefine(Text) : !isIdentifier(Text))
            return false;
        std::string Clang = Text.str();
        size_t Hash = Text.find_first_of("=#");
        if (Hash != StringRef::npos && Text[Hash] == '#')
            Clang[Hash] = '=';
        if (Which == 'D' && (Text.starts_with("UMDF_") || Text.starts_with("_WINDLL")))
            Out.Kernel = false;
        else if (Which == 'D' && (Text == "_KERNEL_MODE" || Text.starts_with("_KERNEL_MODE=")))
            Out.Kernel = true;
        Out.Defines.push_back(std::string(1, Which) + Clang);
        return true;
    }

    bool language(StringRef Name) {
        if (Name != "c" && Name != "c++" && Name != "c-header" && Name != "c++-header")
            return false;
        Out.CPlusPlus = Name.starts_with("c++");
        return true;
    }

    bool pass(StringRef Arg) {
        Out.Dialect.push_back("-" + Arg.drop_front().str());
        return true;
    }

    bool pack(StringRef Value) {
        unsigned N;
        if (Value.getAsInteger(10, N) || N == 0 || N > 16 || (N & (N - 1)))
            return false;
        return pass("-fpack-struct=" + Value.str());
    }

    // "19.40", or _MSC_VER's 1940.
    bool compilerVersion(StringRef Value) {
        llvm::VersionTuple Version;
        if (Version.tryParse(Value))
            return false;
        unsigned Major = Version.getMajor(), Minor = Version.getMinor().value_or(0);
        if (Major >= 1000 && Major < 10000) {
            Minor = Major % 100;
            Major /= 100;
        }
        if (Major < 10 || Major > 99 || Minor > 99)
            return false;
        return pass("-fms-compatibility-version=" + std::to_string(Major) + "." +
                    std::to_string(Minor));
    }

    bool apply(const Option &O, StringRef Arg, StringRef Value) {
        switch (O.What) {
        case Define:
            return define('D', Value);
        case Undefine:
            return define('U', Value);
        case UserFolder:
            return folder(FolderKind::User, Value);
        case QuoteFolder:
            return folder(FolderKind::Quote, Value);
        case SystemFolder:
            return folder(FolderKind::System, Value);
        case AfterFolder:
            return folder(FolderKind::After, Value);
        case ForcedInclude:
            Out.Forced.push_back(Value.str());
            return !Value.contains('\n');
        case Language:
            return language(Value);
        case LanguageC:
        case LanguageCFile:
            return language("c");
        case LanguageCpp:
        case LanguageCppFile:
            return language("c++");
        case Target:
            Out.Triple = llvm::Triple::normalize(Value);
            return true;
        case Bits32:
        case Bits64:
            Bits = O.What == Bits32 ? 32 : 64;
            return true;
        case Standard:
            Std = Value.str();
            return true;
        case NoStandardIncludes:
            Out.StandardIncludes = false;
            return true;
        case KernelMode:
        case UserMode:
            Out.Kernel = O.What == KernelMode;
            return true;
        case Pack:
            return pack(Value);
        case PassAs:
        case PassFlag:
            return pass(O.As ? StringRef(O.As) : Arg);
        case CompilerVersion:
            return compilerVersion(Value);
        case NoExceptions:
            Out.Exceptions = false;
            return true;
        case Ignore:
        case Drop:
        case DropNext:
            break;
        }
        return false;
    }

    // Drivers run on Windows whatever host wrote the command line: only the processor counts.
    void finishTarget() {
        llvm::Triple T(Out.Triple);
        if (Bits == 32)
            T = T.get32BitArchVariant();
        else if (Bits == 64)
            T = T.get64BitArchVariant();
        const char *Name;
        switch (T.getArch()) {
        case llvm::Triple::x86:
            Out.Arch = IC_ARCH_X86;
            Name = "i686-pc-windows-msvc";
            break;
        case llvm::Triple::aarch64:
            Out.Arch = IC_ARCH_ARM64;
            Name = "aarch64-pc-windows-msvc";
            break;
        case llvm::Triple::arm:
        case llvm::Triple::thumb:
            Out.Arch = IC_ARCH_ARM;
            Name = "thumbv7-pc-windows-msvc";
            break;
        default:
            if (T.getArch() != llvm::Triple::x86_64)
                drop("--target=" + Out.Triple);
            Out.Arch = IC_ARCH_X64;
            Name = "x86_64-pc-windows-msvc";
        }
        Out.Triple = Name;
        if (Out.Arch != IC_ARCH_X86) // calling conventions are the processor's only one elsewhere
            llvm::erase_if(Out.Dialect, [](const std::string &A) {
                return StringRef(A).starts_with("-fdefault-calling-conv=");
            });
    }

    // cl.exe knows a few names that Clang does not; a standard of the other language is dropped.
    void finishStandard() {
        using namespace clang;
        std::string Name = llvm::StringSwitch<std::string>(Std)
                               .Case("c++latest", "c++23")
                               .Cases("clatest", "c17", "gnu17")
                               .Case("c11", "gnu11")
                               .Default(Std);
        LangStandard::Kind Kind = LangStandard::getLangKind(Name);
        clang::Language Want = Out.CPlusPlus ? clang::Language::CXX : clang::Language::C;
        if (Kind == LangStandard::lang_unspecified ||
            LangStandard::getLangStandardForKind(Kind).getLanguage() != Want) {
            if (!Std.empty())
                drop("-std=" + Std);
            Name = Out.CPlusPlus ? "c++17" : "gnu17";
        }
        Out.Dialect.push_back("-std=" + Name);
    }
};

} // namespace

ReadArgs readArgs(const ic_frontend_job &Job) {
    return ArgReader(Job).read();
}

std::string absolutePath(StringRef Path, StringRef Folder) {
    std::string Slashed = Path.str();
    std::replace(Slashed.begin(), Slashed.end(), '\\', '/');
    llvm::SmallString<256> Full(Slashed);
    if (!llvm::sys::path::is_absolute(Full)) {
        Full = Folder;
        llvm::sys::path::append(Full, Slashed);
    }
    llvm::sys::path::remove_dots(Full, true);
    while (Full.size() > 1 && Full.back() == '/')
        Full.pop_back();
    return Full.str().str();
}

} // namespace isrcheck
