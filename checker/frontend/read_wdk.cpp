#include "frontend/read_wdk.hpp"

#include "llvm/ADT/StringSet.h"
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

// Reads `#include` lines of a file and of the headers it names, each once.
class ModeScan {
public:
    ModeScan(JobFiles &TheFiles, llvm::ArrayRef<std::string> TheFolders)
        : Files(TheFiles), Folders(TheFolders) {}

    bool SawUser = false, SawKernel = false;

    void file(StringRef Path) {
        std::vector<std::string> Work{Path.str()};
        while (!Work.empty() && !SawKernel && Seen.size() < 500) {
            std::string At = Work.back();
            Work.pop_back();
            if (Seen.insert(At).second)
                lines(At, Work);
        }
    }

private:
    JobFiles &Files;
    llvm::ArrayRef<std::string> Folders;
    llvm::StringSet<> Seen;

    void lines(StringRef Path, std::vector<std::string> &Work) {
        const FileContent *Content = Files.text(Path);
        if (!Content || !Content->Text)
            return;
        StringRef Rest = Content->Text->getBuffer();
        for (size_t At = Rest.find('#'); At != StringRef::npos; At = Rest.find('#')) {
            Rest = Rest.drop_front(At + 1).ltrim(" \t");
            if (!Rest.consume_front("include"))
                continue;
            StringRef Name = Rest.ltrim(" \t");
            if (Name.empty() || (Name.front() != '"' && Name.front() != '<'))
                continue;
            Name = Name.drop_front().take_until(
                [](char C) { return C == '"' || C == '>' || C == '\n'; });
            header(Name, Path, Work);
        }
    }

    void header(StringRef Name, StringRef From, std::vector<std::string> &Work) {
        Mode M = modeOf(Name);
        SawUser |= M == Mode::User;
        SawKernel |= M == Mode::Kernel;
        if (M != Mode::Unknown)
            return;
        std::string Found = Files.find(absolutePath(Name, path::parent_path(From)));
        for (size_t I = 0; Found.empty() && I < Folders.size(); ++I)
            Found = Files.find(absolutePath(Name, Folders[I]));
        if (!Found.empty() && Files.origin(Found) == IC_ORIGIN_USER)
            Work.push_back(Found);
    }
};

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
    ModeScan Scan(Files, Folders);
    Scan.file(File);
    return Scan.SawUser && !Scan.SawKernel;
}

} // namespace isrcheck
