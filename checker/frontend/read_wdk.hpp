// What a file gets from the WDK, and whether it is kernel-mode or user-mode code.
#pragma once

#include "frontend/read_files.hpp"

namespace isrcheck {

// The include folders that a file of this mode gets from the WDK, in order of search. Of KMDF or
// UMDF it is the version that `Args` define macros for, else the newest; user-mode code that names
// none gets UMDF 1, whose interface is another one, and the newest UMDF 2.
std::vector<std::string> wdkFolders(const ic_frontend_wdk &Wdk, bool Kernel, const ReadArgs &Args);

// Does `File` include, itself or through the user's headers, user-mode headers (windows.h,
// wudfddi.h) and no kernel ones (ntddk.h, storport.h ...)? `Folders` are where headers are looked
// for besides the includer's own. Conditional compilation is not looked at.
bool isUserMode(JobFiles &Files, llvm::StringRef File, llvm::ArrayRef<std::string> Folders);

} // namespace isrcheck
