// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <storswtr.h>: storage traits.
#ifndef ISRCHECK_STORSWTR_H
#define ISRCHECK_STORSWTR_H
#include <ntdef.h>
#define TRACE_LEVEL_FATAL 1
#define TRACE_LEVEL_ERROR 2
#define TRACE_LEVEL_WARNING 3
#define TRACE_LEVEL_INFORMATION 4
#define TRACE_LEVEL_VERBOSE 5
#define WPP_CONTROL_GUIDS_NORMAL_FLAGS(_GUID) WPP_DEFINE_CONTROL_GUID(wppCtlGuid, _GUID, \
    WPP_NORMAL_FLAGS)
#define WPP_LEVEL_FLAGS_ENABLED(lvl, flags) (WPP_LEVEL_ENABLED(flags) && WPP_CONTROL(WPP_BIT_ ## \
    flags).Level >= lvl)
#define WPP_LEVEL_FLAGS_LOGGER(lvl,flags) WPP_LEVEL_LOGGER(flags)
#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
