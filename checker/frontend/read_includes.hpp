// What the text of the user's files says before anything is preprocessed.
#pragma once

#include "frontend/read_files.hpp"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringSet.h"

namespace isrcheck {

// The names in the #include lines of a file, without their quotes; kept with the file's content.
llvm::ArrayRef<llvm::StringRef> includesOf(const FileContent &Content);

// Goes through files and the user's headers that they include, each once, whatever is conditional.
class IncludeWalk {
public:
    // `TheFolders` are where headers are looked for besides the includer's own.
    IncludeWalk(JobFiles &TheFiles, llvm::ArrayRef<std::string> TheFolders)
        : Files(TheFiles), Folders(TheFolders) {}

    // `Follow` says of each name in an #include whether to look into that header, `Read` (may be
    // null) gets each file's text, `Done` (may be null) ends it early.
    void run(llvm::StringRef File, llvm::function_ref<bool(llvm::StringRef)> Follow,
             llvm::function_ref<void(llvm::StringRef)> Read, llvm::function_ref<bool()> Done);

    // Where a header that `From`, a file, includes as `Name` is; empty if it is nowhere.
    std::string find(llvm::StringRef Name, llvm::StringRef From);

private:
    JobFiles &Files;
    llvm::ArrayRef<std::string> Folders;
    llvm::StringSet<> Seen;
};

} // namespace isrcheck
