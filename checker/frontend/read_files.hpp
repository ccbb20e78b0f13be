// The one file system that all of Clang's reads go through. It answers for the job's roots, the
// include folders that its arguments name, the WDK and the tool's own headers; nothing else exists.
#pragma once

#include "frontend/lowering.hpp"
#include "frontend/read_archives.hpp"
#include "frontend/read_args.hpp"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <map>
#include <memory>
#include <optional>

namespace isrcheck {

enum class ContentState { Good, Missing, Unreadable, NotRegular, TooLarge, Binary };

// A file as Clang gets it: UTF-8, whatever it is on the disk.
struct FileContent {
    ContentState State = ContentState::Missing;
    std::unique_ptr<llvm::MemoryBuffer> Text; // set when Good
    llvm::vfs::Status Status;
    mutable std::optional<std::vector<llvm::StringRef>> Includes; // see read_includes.hpp
};

// Headers that the driver's build makes.
class GeneratedHeaders {
public:
    virtual ~GeneratedHeaders() = default;
    // What to read for a header of that base name; null if the build makes none.
    virtual const std::string *text(llvm::StringRef Name) = 0;
};

// What was read from the disk so far: folder listings and file contents. Shared by the files of a
// process.
class DiskCache {
public:
    struct Entry {
        std::string Name; // the disk's spelling
        bool Link;
    };

    // The entry of `Folder` called `Name`: exactly, else without regard to case; null if there is
    // none. A folder is listed when first asked about.
    const Entry *find(llvm::StringRef Folder, llvm::StringRef Name);

    // All entries of `Folder` called `Name` without regard to case, sorted.
    llvm::ArrayRef<Entry> findAll(llvm::StringRef Folder, llvm::StringRef Name);

    const FileContent &content(llvm::StringRef Path);

    // Of an absolute path in the disk's spelling.
    llvm::ErrorOr<llvm::vfs::Status> status(llvm::StringRef Path) const;

    Archives Packed; // archives that count as folders; add them before anything is asked for

    // Size of all contents; the caller clears the cache when it is too much and nobody uses it.
    size_t bytes() const { return Bytes; }
    void clear();

    // `Path`, which is absolute, in the disk's spelling; empty if it does not exist.
    std::string spelling(llvm::StringRef Path);

private:
    using Listing = llvm::StringMap<std::vector<Entry>>; // by name in lower case
    llvm::StringMap<Listing> Listings;
    llvm::StringMap<FileContent> Contents;
    size_t Bytes = 0;

    const Listing &listing(llvm::StringRef Folder);
    std::unique_ptr<llvm::MemoryBuffer> read(llvm::StringRef Path) const;
};

class JobFiles : public llvm::vfs::FileSystem, public FileClassifier {
public:
    // Both outlive this object; `Cwd` is what paths are shown relative to.
    JobFiles(DiskCache &Disk, llvm::StringRef WorkFolder, llvm::StringRef Cwd);

    // Opens `Folder` (absolute) and what is below it. False when there is no such folder.
    bool allow(llvm::StringRef Folder, ic_origin Origin);

    // The disk's spelling of `Path`, empty if it does not exist or is not open to the job.
    std::string find(llvm::StringRef Path);

    // Gives the folder in which `Headers`, which outlives its use, is found; null ends it. It is a
    // new one each time, so that nobody who keeps files takes them for those of another job. Any
    // path below it will do: headers that are really there have to come first.
    std::string generate(GeneratedHeaders *Headers);
    static bool isGenerated(llvm::StringRef Path);

    // The text of a file found this way; null when it can't be read as text.
    const FileContent *text(llvm::StringRef Path);

    llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
    llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
    openFileForRead(const llvm::Twine &Path) override;
    llvm::vfs::directory_iterator dir_begin(const llvm::Twine &Dir, std::error_code &EC) override;
    std::error_code setCurrentWorkingDirectory(const llvm::Twine &Path) override;
    llvm::ErrorOr<std::string> getCurrentWorkingDirectory() const override { return Folder; }
    std::error_code getRealPath(const llvm::Twine &Path,
                                llvm::SmallVectorImpl<char> &Output) override;

    ic_origin origin(llvm::StringRef Path) const override;
    std::string displayPath(llvm::StringRef Path) const override;

private:
    struct Base {
        std::string Path; // as it was named
        std::string Disk; // in the disk's spelling
        std::string Real; // without links
        ic_origin Origin;
    };
    struct Found {
        std::string Disk; // empty: does not exist
        bool IsFolder = false;
        const FileContent *Content = nullptr;
        llvm::vfs::Status Status;
    };

    DiskCache &Disk;
    std::string Folder, Cwd;
    std::vector<Base> Bases;
    llvm::StringMap<Found> Known; // by absolute path as asked
    GeneratedHeaders *Generated = nullptr;
    std::string GeneratedFolder;
    unsigned GeneratedCount = 0;
    llvm::StringMap<Found> Made; // by path as asked
    std::map<std::string, FileContent> MadeContents;

    const Found &resolve(const llvm::Twine &Path);
    Found lookUp(llvm::StringRef Path);
    const Found &make(llvm::StringRef Path);
    bool walk(std::string At, llvm::StringRef Rest, bool Links, int &Tries, Found &Result);
    bool arrive(const std::string &At, bool Links, Found &Result);
    bool isOpen(llvm::StringRef RealPath) const;
};

} // namespace isrcheck
