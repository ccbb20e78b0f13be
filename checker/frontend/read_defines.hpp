// The macros that the WDK's build defines on every command line.
#pragma once

#include "frontend/read_args.hpp"

#include <cstdint>

namespace isrcheck {

// "NAME=text" as a release build for the processor and mode defines them. The Windows version is
// the one that the job's own macros name, so that WINVER, _WIN32_WINNT and NTDDI_VERSION agree;
// else Windows 10. They stand in front of the job's, which win.
std::vector<std::string> defaultDefines(const ReadArgs &Args, bool Kernel);

// What the arguments define `Name` as, if it is a number.
std::optional<uint64_t> definedNumber(const ReadArgs &Args, llvm::StringRef Name);

} // namespace isrcheck
