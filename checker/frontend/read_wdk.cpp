#include "frontend/read_wdk.hpp"

#include "frontend/read_defines.hpp"
#include "frontend/read_includes.hpp"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

namespace path = llvm::sys::path;
using llvm::StringRef;

namespace isrcheck {
namespace {

// The frameworks of one major version (0: any), oldest first.
std::vector<const ic_frontend_framework *> ofMajor(const ic_frontend_mode &Mode, uint32_t Major) {
    std::vector<const ic_frontend_framework *> Found;
    for (uint32_t I = 0; I < Mode.framework_count; ++I)
        if (!Major || Mode.frameworks[I].major == Major)
            Found.push_back(&Mode.frameworks[I]);
    return Found;
}

// The version wanted, or the newest, which has all that an older one has.
void addFramework(const ic_frontend_mode &Mode, uint32_t Major, std::optional<uint64_t> Minor,
                  std::vector<std::string> &Out) {
    auto Choice = ofMajor(Mode, Major);
    const ic_frontend_framework *Best = Choice.empty() ? nullptr : Choice.back();
    for (const ic_frontend_framework *F : Choice)
        if (Minor && F->minor == *Minor)
            Best = F;
    if (Best)
        Out.push_back(Best->folder);
}

void addFrameworks(const ic_frontend_mode &Mode, bool Kernel, const ReadArgs &Args,
                   std::vector<std::string> &Out) {
    std::string Name = Kernel ? "KMDF_VERSION_" : "UMDF_VERSION_";
    std::optional<uint64_t> Major = definedNumber(Args, Name + "MAJOR");
    std::optional<uint64_t> Minor = definedNumber(Args, Name + "MINOR");
    if (!Major && (Kernel || Minor))
        Major = 1;
    if (Major && !ofMajor(Mode, static_cast<uint32_t>(*Major)).empty())
        return addFramework(Mode, static_cast<uint32_t>(*Major), Minor, Out);
    if (Kernel)
        return addFramework(Mode, 0, Minor, Out);
    addFramework(Mode, 1, Minor, Out);
    addFramework(Mode, 2, Minor, Out);
}

// A user-mode or kernel-mode header tells which kind of code includes it.
enum class Mode { Unknown, Kernel, User };

Mode modeOf(StringRef Header) {
    size_t Slash = Header.find_last_of("/\\");
    std::string Name = Header.substr(Slash == StringRef::npos ? 0 : Slash + 1).lower();
    return llvm::StringSwitch<Mode>(Name)
        .Cases("ntddk.h", "wdm.h", "ntifs.h", "miniport.h", "storport.h", Mode::Kernel)
        .Cases("srb.h", "strmini.h", "irb.h", "ndis.h", "ks.h", Mode::Kernel)
        .Cases("ntos.h", "ata.h", "video.h", "portcls.h", "scsi.h", Mode::Kernel)
        .Cases("windows.h", "wudfddi.h", "wudfinterrupt.h", "wudfwdm.h", Mode::User)
        .Cases("winbase.h", "atlbase.h", "unknwn.h", Mode::User)
        .Default(Mode::Unknown);
}

} // namespace

std::vector<std::string> wdkFolders(const ic_frontend_wdk &Wdk, bool Kernel, const ReadArgs &Args) {
    const ic_frontend_mode &Mode = Kernel ? Wdk.kernel : Wdk.user;
    std::vector<std::string> Out;
    for (uint32_t I = 0; I <= Mode.folder_count; ++I) {
        if (I == Mode.framework_at)
            addFrameworks(Mode, Kernel, Args, Out);
        if (I < Mode.folder_count)
            Out.push_back(Mode.folders[I]);
    }
    return Out;
}

bool isUserMode(JobFiles &Files, StringRef File, llvm::ArrayRef<std::string> Folders) {
    bool SawUser = false, SawKernel = false;
    IncludeWalk(Files, Folders)
        .run(
            File,
            [&](StringRef Name) {
                Mode M = modeOf(Name);
                SawUser |= M == Mode::User;
                SawKernel |= M == Mode::Kernel;
                return M == Mode::Unknown;
            },
            nullptr, [&] { return SawKernel; });
    return SawUser && !SawKernel;
}

} // namespace isrcheck
