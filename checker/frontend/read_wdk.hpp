// Where the WDK's headers are, and whether a file is kernel-mode or user-mode code.
#pragma once

#include "frontend/read_files.hpp"

namespace isrcheck {

struct WdkFolders {
    std::vector<std::string> Kernel, User; // include folders in order of search
    std::string Root;                      // the folder that holds them all; empty: no WDK
};

// `Path` is a Windows Kits/10 root, an Include/<version> folder, or an unpacked NuGet package.
bool findWdk(DiskCache &Disk, llvm::StringRef Path, WdkFolders &Out);

// Does `File` include, itself or through the user's headers, user-mode headers (windows.h,
// wudfddi.h) and no kernel ones (ntddk.h, storport.h ...)? `Folders` are where headers are looked
// for besides the includer's own. Conditional compilation is not looked at.
bool isUserMode(JobFiles &Files, llvm::StringRef File, llvm::ArrayRef<std::string> Folders);

} // namespace isrcheck
