#include "frontend/read_archives.hpp"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/xxhash.h"

namespace fs = llvm::sys::fs;
using llvm::StringRef;

namespace isrcheck {
namespace {

struct ic_str view(StringRef Text) {
    return ic_str_n(Text.data(), Text.size());
}

// No device of this machine's.
constexpr uint64_t ArchiveDevice = ~UINT64_C(0) - 1;

} // namespace

bool Archives::add(StringRef Path, ic_error *Error) {
    fs::file_status Stat;
    ic_archive *Archive = ic_archive_open(Path.str().c_str(), Error);
    if (!Archive)
        return false;
    fs::status(Path, Stat);
    All.push_back(
        {Path.str(), std::unique_ptr<ic_archive, Close>(Archive), Stat.getLastModificationTime()});
    return true;
}

std::optional<Archives::Place> Archives::locate(StringRef Path) const {
    for (const One &O : All) {
        StringRef Rest = Path;
        if (Rest.consume_front(O.Path) && (Rest.empty() || Rest.consume_front("/")))
            return Place{&O, Rest};
    }
    return std::nullopt;
}

llvm::ErrorOr<llvm::vfs::Status> Archives::status(StringRef Path) const {
    std::optional<Place> P = locate(Path);
    enum ic_file_kind Kind =
        P ? ic_archive_kind(P->In->Archive.get(), view(P->Name)) : IC_FILE_NONE;
    if (Kind == IC_FILE_NONE)
        return std::make_error_code(std::errc::no_such_file_or_directory);
    fs::file_type Type =
        Kind == IC_FILE_FOLDER ? fs::file_type::directory_file : fs::file_type::regular_file;
    return llvm::vfs::Status(Path, fs::UniqueID(ArchiveDevice, llvm::xxh3_64bits(Path)),
                             P->In->Modified, 0, 0, 0, Type, fs::perms::all_read);
}

std::vector<std::string> Archives::names(StringRef Folder) const {
    std::vector<std::string> Names;
    auto Add = [](void *Data, struct ic_str Name) {
        static_cast<std::vector<std::string> *>(Data)->emplace_back(Name.data, Name.len);
    };
    if (std::optional<Place> P = locate(Folder))
        ic_archive_each(P->In->Archive.get(), view(P->Name), Add, &Names);
    return Names;
}

std::unique_ptr<llvm::MemoryBuffer> Archives::text(StringRef Path, size_t Limit) const {
    std::optional<Place> P = locate(Path);
    ic_buf Bytes = {};
    std::unique_ptr<llvm::MemoryBuffer> Text;
    if (P && ic_archive_read(P->In->Archive.get(), view(P->Name), Limit, &Bytes, nullptr))
        Text = llvm::MemoryBuffer::getMemBufferCopy(StringRef(Bytes.data, Bytes.len), Path);
    ic_buf_release(&Bytes);
    return Text;
}

} // namespace isrcheck
