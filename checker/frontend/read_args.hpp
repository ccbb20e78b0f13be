// Of a compiler's command line, what says how to read the source. Nothing else gets to Clang.
#pragma once

#include "frontend/frontend.h"

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace isrcheck {

enum class FolderKind { Quote, User, System, After };

struct ArgFolder {
    FolderKind Kind;
    std::string Path; // absolute, with '/', as written otherwise
};

struct ReadArgs {
    std::string Triple; // "x86_64-pc-windows-msvc" unless the arguments say otherwise
    ic_arch Arch = IC_ARCH_X64;
    bool CPlusPlus = false;
    bool StandardIncludes = true;     // no -nostdinc, /X
    bool Exceptions = true;           // no -fno-exceptions
    std::optional<bool> Kernel;       // what /kernel or UMDF defines say
    std::vector<ArgFolder> Folders;   // in the order of the command line
    std::vector<std::string> Defines; // "DX=1" and "UX", in the order of the command line
    std::vector<std::string> Forced;  // forced includes, as written
    std::vector<std::string> Dialect; // cc1 arguments
    std::vector<std::string> Dropped; // arguments that were left out
};

ReadArgs readArgs(const ic_frontend_job &Job);

// `Path` with '/' for '\\', absolute from `Folder`, without "." and ".." (taken by their text).
std::string absolutePath(llvm::StringRef Path, llvm::StringRef Folder);

} // namespace isrcheck
