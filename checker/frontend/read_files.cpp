#include "frontend/read_files.hpp"

#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;
using llvm::Twine;

namespace isrcheck {
namespace {

constexpr uint64_t FileLimit = 64u << 20;
constexpr int TryLimit = 1000; // names looked at for one path, if many differ in case only
constexpr StringRef GeneratedRoot = "/<generated>/"; // no folder on any disk

// Is `Path` the folder `Base` or below it? Leaves what follows `Base` in `Rest`.
bool isBelow(StringRef Path, StringRef Base, bool IgnoreCase, StringRef &Rest) {
    bool Starts = IgnoreCase ? Path.starts_with_insensitive(Base) : Path.starts_with(Base);
    if (!Starts)
        return false;
    Rest = Path.drop_front(Base.size());
    return Rest.empty() || Base.ends_with("/") || Rest.consume_front("/");
}

bool isBelow(StringRef Path, StringRef Base) {
    StringRef Rest;
    return isBelow(Path, Base, false, Rest);
}

// UTF-8 text of `Raw`, which keeps its bytes when they are that already; null for binary data.
std::unique_ptr<llvm::MemoryBuffer> asText(std::unique_ptr<llvm::MemoryBuffer> Raw) {
    StringRef Bytes = Raw->getBuffer();
    if (llvm::hasUTF16ByteOrderMark(llvm::ArrayRef<char>(Bytes.data(), Bytes.size()))) {
        std::string Text;
        bool Even = Bytes.size() % 2 == 0;
        if (!Even || !llvm::convertUTF16ToUTF8String({Bytes.data(), Bytes.size()}, Text) ||
            Text.find('\0') != std::string::npos)
            return nullptr;
        return llvm::MemoryBuffer::getMemBufferCopy(Text, Raw->getBufferIdentifier());
    }
    if (Bytes.contains('\0'))
        return nullptr;
    return Raw;
}

// A file whose text the cache holds.
class CachedFile : public llvm::vfs::File {
public:
    CachedFile(llvm::vfs::Status TheStatus, StringRef TheText)
        : Status(std::move(TheStatus)), Text(TheText) {}
    llvm::ErrorOr<llvm::vfs::Status> status() override { return Status; }
    llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const Twine &Name, int64_t, bool,
                                                                 bool) override {
        return llvm::MemoryBuffer::getMemBuffer(Text, Name.str());
    }
    std::error_code close() override { return {}; }

private:
    llvm::vfs::Status Status;
    StringRef Text;
};

// Of entries that differ in case only, the one called `Name`, else the first.
const DiskCache::Entry *exact(llvm::ArrayRef<DiskCache::Entry> All, StringRef Name) {
    for (const DiskCache::Entry &E : All)
        if (E.Name == Name)
            return &E;
    return &All.front();
}

} // namespace

// Disk ------------------------------------------------------------------------------------------

const DiskCache::Listing &DiskCache::listing(StringRef Folder) {
    auto [At, IsNew] = Listings.try_emplace(Folder);
    if (!IsNew)
        return At->second;
    if (Packed.holds(Folder)) {
        for (const std::string &Name : Packed.names(Folder))
            At->second[StringRef(Name).lower()].push_back({Name, false});
        return At->second;
    }
    std::error_code EC;
    for (fs::directory_iterator I(Folder, EC, false), E; I != E && !EC; I.increment(EC)) {
        StringRef Name = path::filename(I->path());
        bool Plain =
            I->type() == fs::file_type::regular_file || I->type() == fs::file_type::directory_file;
        At->second[Name.lower()].push_back({Name.str(), !Plain});
    }
    for (auto &Same : At->second)
        llvm::sort(Same.second, [](const Entry &A, const Entry &B) { return A.Name < B.Name; });
    return At->second;
}

llvm::ArrayRef<DiskCache::Entry> DiskCache::findAll(StringRef Folder, StringRef Name) {
    const Listing &All = listing(Folder);
    auto At = All.find(Name.lower());
    if (At == All.end()) // Windows takes no notice of blanks and dots at a name's end
        At = All.find(Name.rtrim(" .").lower());
    if (At == All.end())
        return {};
    return At->second;
}

const DiskCache::Entry *DiskCache::find(StringRef Folder, StringRef Name) {
    llvm::ArrayRef<Entry> All = findAll(Folder, Name);
    return All.empty() ? nullptr : exact(All, Name);
}

llvm::ErrorOr<llvm::vfs::Status> DiskCache::status(StringRef Path) const {
    if (Packed.holds(Path))
        return Packed.status(Path);
    fs::file_status Stat;
    if (std::error_code EC = fs::status(Path, Stat))
        return EC;
    return llvm::vfs::Status::copyWithNewName(Stat, Path);
}

std::string DiskCache::spelling(StringRef Path) {
    if (status(Path))
        return Path.str();
    std::string Disk = "/";
    llvm::SmallVector<StringRef, 16> Parts;
    Path.split(Parts, '/', -1, false);
    for (StringRef Part : Parts) {
        const Entry *E = find(Disk, Part);
        if (!E)
            return {};
        if (Disk.back() != '/')
            Disk += '/';
        Disk += E->Name;
    }
    return Disk;
}

void DiskCache::clear() {
    Listings.clear();
    Contents.clear();
    Bytes = 0;
}

std::unique_ptr<llvm::MemoryBuffer> DiskCache::read(StringRef Path) const {
    if (Packed.holds(Path))
        return Packed.text(Path, FileLimit);
    // Read, not mapped: a file that shrinks meanwhile must not raise SIGBUS.
    auto Raw = llvm::MemoryBuffer::getFile(Path, false, true, true);
    return Raw ? std::move(*Raw) : nullptr;
}

const FileContent &DiskCache::content(StringRef Path) {
    auto [At, IsNew] = Contents.try_emplace(Path);
    FileContent &C = At->second;
    if (!IsNew)
        return C;
    llvm::ErrorOr<llvm::vfs::Status> Stat = status(Path);
    if (!Stat)
        return C;
    C.State = ContentState::NotRegular;
    if (!Stat->isRegularFile())
        return C;
    C.State = ContentState::TooLarge;
    if (Stat->getSize() > FileLimit)
        return C;
    C.State = ContentState::Unreadable;
    std::unique_ptr<llvm::MemoryBuffer> Raw = read(Path);
    if (!Raw)
        return C;
    C.State = ContentState::Binary;
    C.Text = asText(std::move(Raw));
    if (!C.Text)
        return C;
    C.State = ContentState::Good;
    Bytes += C.Text->getBufferSize();
    C.Status = llvm::vfs::Status::copyWithNewSize(*Stat, C.Text->getBufferSize());
    C.Status.ExposesExternalVFSPath = true;
    return C;
}

// Job -------------------------------------------------------------------------------------------

JobFiles::JobFiles(DiskCache &TheDisk, StringRef WorkFolder, StringRef TheCwd)
    : Disk(TheDisk), Folder(WorkFolder), Cwd(absolutePath(TheCwd, "/")) {}

bool JobFiles::allow(StringRef Path, ic_origin Origin) {
    Base B;
    B.Path = absolutePath(Path, Folder);
    B.Origin = Origin;
    const Found &Inside = resolve(B.Path);
    B.Disk = Inside.IsFolder ? Inside.Disk : Disk.spelling(B.Path);
    llvm::ErrorOr<llvm::vfs::Status> Stat = Disk.status(B.Disk);
    llvm::SmallString<256> Real(B.Disk);
    if (B.Disk.empty() || !Stat || !Stat->isDirectory())
        return false;
    if (!Disk.Packed.holds(B.Disk) && fs::real_path(B.Disk, Real))
        return false;
    B.Real = Real.str().str();
    Bases.push_back(std::move(B));
    Known.clear();
    return true;
}

bool JobFiles::isOpen(StringRef RealPath) const {
    return llvm::any_of(Bases, [&](const Base &B) { return isBelow(RealPath, B.Real); });
}

const JobFiles::Found &JobFiles::resolve(const Twine &Path) {
    llvm::SmallString<256> Text;
    StringRef Asked = Path.toStringRef(Text);
    if (isGenerated(Asked))
        return make(Asked);
    std::string Full = absolutePath(Asked, Folder);
    auto At = Known.find(Full);
    if (At == Known.end())
        At = Known.try_emplace(Full, lookUp(Full)).first;
    return At->second;
}

JobFiles::Found JobFiles::lookUp(StringRef Path) {
    Found Result;
    for (const Base &B : Bases) {
        StringRef Rest;
        int Tries = 0;
        if (isBelow(Path, B.Path, true, Rest) && walk(B.Disk, Rest, false, Tries, Result))
            return Result;
    }
    return Found();
}

// Follows `Rest` from the folder `At`, in the disk's spelling. Of names that differ in case the
// exact one comes first; a folder that does not lead there is left for the next.
bool JobFiles::walk(std::string At, StringRef Rest, bool Links, int &Tries, Found &Result) {
    while (!Rest.empty()) {
        StringRef Part;
        std::tie(Part, Rest) = Rest.split('/');
        if (Part.empty())
            continue;
        llvm::ArrayRef<DiskCache::Entry> All = Disk.findAll(At, Part);
        if (All.empty() || ++Tries > TryLimit)
            return false;
        if (At.back() != '/')
            At += '/';
        const DiskCache::Entry *First = exact(All, Part);
        if (All.size() > 1) {
            if (walk(At + First->Name, Rest, Links || First->Link, Tries, Result))
                return true;
            return llvm::any_of(All, [&](const DiskCache::Entry &E) {
                return &E != First && walk(At + E.Name, Rest, Links || E.Link, Tries, Result);
            });
        }
        Links |= First->Link;
        At += First->Name;
    }
    return arrive(At, Links, Result);
}

// Where a link was passed, what it leads to has to be open as well.
bool JobFiles::arrive(const std::string &At, bool Links, Found &Result) {
    if (Links) {
        llvm::SmallString<256> Real;
        if (fs::real_path(At, Real) || !isOpen(Real))
            return false;
    }
    llvm::ErrorOr<llvm::vfs::Status> Stat = Disk.status(At);
    if (!Stat)
        return false;
    Result = Found();
    Result.Disk = At;
    Result.IsFolder = Stat->isDirectory();
    if (Result.IsFolder) {
        Result.Status = *Stat;
        Result.Status.ExposesExternalVFSPath = true;
        return true;
    }
    Result.Content = &Disk.content(At);
    Result.Status = Result.Content->Status;
    return Result.Content->State == ContentState::Good;
}

std::string JobFiles::generate(GeneratedHeaders *Headers) {
    Generated = Headers;
    Made.clear();
    MadeContents.clear();
    GeneratedFolder = GeneratedRoot.str() + std::to_string(++GeneratedCount);
    return GeneratedFolder;
}

bool JobFiles::isGenerated(StringRef Path) {
    return Path.starts_with(GeneratedRoot);
}

// What is no header is a folder: it may have one below.
const JobFiles::Found &JobFiles::make(StringRef Path) {
    auto [At, IsNew] = Made.try_emplace(Path);
    Found &F = At->second;
    if (!IsNew || !Generated || !Path.starts_with(GeneratedFolder))
        return F;
    auto ID = llvm::vfs::getNextVirtualUniqueID();
    StringRef Name = path::filename(Path);
    const std::string *Text =
        Path.size() > GeneratedFolder.size() ? Generated->text(Name) : nullptr;
    F.Disk = Path.str();
    F.IsFolder = !Text;
    F.Status = llvm::vfs::Status(Path, ID, {}, 0, 0, Text ? Text->size() : 0,
                                 Text ? fs::file_type::regular_file : fs::file_type::directory_file,
                                 fs::perms::all_read);
    if (!Text)
        return F;
    FileContent &C = MadeContents[Path.str()];
    C.State = ContentState::Good;
    C.Text = llvm::MemoryBuffer::getMemBuffer(*Text, Path);
    C.Status = F.Status;
    F.Content = &C;
    return F;
}

std::string JobFiles::find(StringRef Path) {
    return resolve(Path).Disk;
}

const FileContent *JobFiles::text(StringRef Path) {
    return resolve(Path).Content;
}

llvm::ErrorOr<llvm::vfs::Status> JobFiles::status(const Twine &Path) {
    const Found &F = resolve(Path);
    if (F.Disk.empty())
        return std::make_error_code(std::errc::no_such_file_or_directory);
    return F.Status;
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> JobFiles::openFileForRead(const Twine &Path) {
    const Found &F = resolve(Path);
    if (F.Disk.empty())
        return std::make_error_code(std::errc::no_such_file_or_directory);
    if (F.IsFolder)
        return std::make_error_code(std::errc::is_a_directory);
    return std::make_unique<CachedFile>(F.Status, F.Content->Text->getBuffer());
}

// Clang lists folders only for modules and completion, which are off.
llvm::vfs::directory_iterator JobFiles::dir_begin(const Twine &, std::error_code &EC) {
    EC = std::make_error_code(std::errc::operation_not_permitted);
    return {};
}

std::error_code JobFiles::setCurrentWorkingDirectory(const Twine &Path) {
    Folder = absolutePath(Path.str(), Folder);
    return {};
}

std::error_code JobFiles::getRealPath(const Twine &Path, llvm::SmallVectorImpl<char> &Output) {
    const Found &F = resolve(Path);
    if (F.Disk.empty())
        return std::make_error_code(std::errc::no_such_file_or_directory);
    Output.assign(F.Disk.begin(), F.Disk.end());
    return {};
}

// The innermost open folder decides; of two that are the same, the one that is not the user's.
ic_origin JobFiles::origin(StringRef Path) const {
    if (isGenerated(Path))
        return IC_ORIGIN_DDI;
    const Base *Best = nullptr;
    for (const Base &B : Bases) {
        if (!isBelow(Path, B.Disk))
            continue;
        if (!Best || B.Disk.size() > Best->Disk.size() ||
            (B.Disk.size() == Best->Disk.size() && B.Origin > Best->Origin))
            Best = &B;
    }
    return Best ? Best->Origin : IC_ORIGIN_TOOL;
}

std::string JobFiles::displayPath(StringRef Path) const {
    if (isGenerated(Path))
        return ("<generated>/" + path::filename(Path)).str();
    StringRef Rest;
    if (isBelow(Path, Cwd, false, Rest) && !Rest.empty())
        return Rest.str();
    if (!Path.starts_with("/") || origin(Path) != IC_ORIGIN_USER)
        return Path.str();
    std::string Shown;
    for (StringRef Up = path::parent_path(Cwd); Up.size() > 1; Up = path::parent_path(Up)) {
        Shown += "../";
        if (isBelow(Path, Up, false, Rest))
            return Shown + Rest.str();
    }
    return Path.str();
}

} // namespace isrcheck
