#include "frontend/read_wdk.hpp"

#include "frontend/read_includes.hpp"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

namespace path = llvm::sys::path;
using llvm::StringRef;

namespace isrcheck {
namespace {

// `Folder`/`Name`, in the disk's spelling, or empty. `Name` may have several parts.
std::string child(DiskCache &Disk, StringRef Folder, StringRef Name) {
    std::string At = Folder.str();
    llvm::SmallVector<StringRef, 4> Parts;
    Name.split(Parts, '/');
    for (StringRef Part : Parts) {
        const DiskCache::Entry *E = Disk.find(At, Part);
        if (!E)
            return {};
        At += "/" + E->Name;
    }
    return At;
}

bool holdsHeaders(DiskCache &Disk, StringRef Folder) {
    return !child(Disk, Folder, "km").empty() || !child(Disk, Folder, "um").empty();
}

// The folder in `Parent` whose name is the highest version, or empty.
std::string newest(DiskCache &Disk, StringRef Parent, bool WithHeaders) {
    std::string Best;
    llvm::VersionTuple BestVersion;
    for (const std::string &Name : Disk.names(Parent)) {
        llvm::VersionTuple Version;
        std::string Folder = Parent.str() + "/" + Name;
        if (Version.tryParse(Name) || (WithHeaders && !holdsHeaders(Disk, Folder)))
            continue;
        if (Best.empty() || BestVersion < Version) {
            Best = Folder;
            BestVersion = Version;
        }
    }
    return Best;
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

bool findWdk(DiskCache &Disk, StringRef Path, WdkFolders &Out) {
    std::string Root = Disk.spelling(Path);
    if (Root.empty())
        return false;
    std::string Headers = holdsHeaders(Disk, Root) ? Root : "";
    for (const char *Below : {"Include", "c/Include"})
        if (std::string Include = child(Disk, Root, Below); Headers.empty() && !Include.empty())
            Headers = newest(Disk, Include, true);
    if (Headers.empty()) // an Include folder itself
        Headers = newest(Disk, Root, true);
    if (Headers.empty())
        return false;
    Out.Root = path::parent_path(Headers).str();
    auto add = [](std::vector<std::string> &List, std::string Folder) {
        if (!Folder.empty())
            List.push_back(std::move(Folder));
    };
    for (const char *Name : {"km", "km/crt", "shared"})
        add(Out.Kernel, child(Disk, Headers, Name));
    for (const char *Name : {"um", "shared", "ucrt"})
        add(Out.User, child(Disk, Headers, Name));
    for (const char *Kind : {"kmdf", "umdf"}) {
        std::string Wdf = child(Disk, Out.Root, std::string("wdf/") + Kind);
        if (!Wdf.empty())
            add(Kind[0] == 'k' ? Out.Kernel : Out.User, newest(Disk, Wdf, false));
        // UMDF 1 is a COM framework of its own; a 2.x folder beside it does not hold its headers.
        if (Kind[0] == 'u' && !Wdf.empty())
            add(Out.User, child(Disk, Wdf, "1.11"));
    }
    add(Out.Kernel, child(Disk, Headers, "um"));
    add(Out.User, child(Disk, Headers, "km"));
    return true;
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
