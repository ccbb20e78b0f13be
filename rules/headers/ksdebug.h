// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ksdebug.h>: debug output of streaming drivers.
#ifndef ISRCHECK_KSDEBUG_H
#define ISRCHECK_KSDEBUG_H
#include <ntddk.h>
#define QUOTE(x) #x
#define QQUOTE(y) QUOTE(y)
#define REMIND(str) __FILE__ "(" QQUOTE(__LINE__) ") : " str
#define DEBUGLVL_BLAB TRACE_LEVEL_VERBOSE
#define DEBUGLVL_VERBOSE TRACE_LEVEL_VERBOSE
#define DEBUGLVL_TERSE TRACE_LEVEL_INFORMATION
#define DEBUGLVL_ERROR TRACE_LEVEL_ERROR
#define DEBUGLVL_WARNING TRACE_LEVEL_WARNING
#define DEBUGLVL_INFO TRACE_LEVEL_INFORMATION
#define _DbgPrintF(lvl, strings)
#define _DbgPrintFEx(component, lvl, strings)
#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
