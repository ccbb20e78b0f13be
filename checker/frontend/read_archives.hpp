// Packed packages as folders: "x.nupkg/c/Include/..." is a path like any other to the reading side.
#pragma once

#include "base/archive.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace isrcheck {

class Archives {
public:
    // False when it can't be read as an archive.
    bool add(llvm::StringRef Path, ic_error *Error);

    // Is `Path` an archive of these, or a path into one, whatever is there?
    bool holds(llvm::StringRef Path) const { return locate(Path).has_value(); }

    // Of an absolute path in the archive's spelling; an error when there is nothing.
    llvm::ErrorOr<llvm::vfs::Status> status(llvm::StringRef Path) const;
    std::vector<std::string> names(llvm::StringRef Folder) const;

    // Null when it can't be unpacked.
    std::unique_ptr<llvm::MemoryBuffer> text(llvm::StringRef Path, size_t Limit) const;

private:
    struct Close {
        void operator()(ic_archive *A) const { ic_archive_close(A); }
    };
    struct One {
        std::string Path;
        std::unique_ptr<ic_archive, Close> Archive;
        llvm::sys::TimePoint<> Modified;
    };
    struct Place {
        const One *In;
        llvm::StringRef Name; // in the archive; empty: its top
    };
    std::vector<One> All;

    std::optional<Place> locate(llvm::StringRef Path) const;
};

} // namespace isrcheck
