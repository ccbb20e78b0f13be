// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <windows.h>: what user-mode drivers need of it.
#ifndef ISRCHECK_WINDOWS_H
#define ISRCHECK_WINDOWS_H
#define _WINDOWS_
#define _INC_WINDOWS
#include <sdkddkver.h>
#include <excpt.h>
#include <stdarg.h>
#include <windef.h>
#include <winnt.h>
#include <winerror.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/um_fn.h>
#ifdef __cplusplus
}
#endif
#ifdef UNICODE
#define CreateFile CreateFileW
#define CreateEvent CreateEventW
#define OutputDebugString OutputDebugStringW
#else
#define CreateFile CreateFileA
#define CreateEvent CreateEventA
#define OutputDebugString OutputDebugStringA
#endif
#define CreateMutex CreateMutexW
#define CreateSemaphore CreateSemaphoreW
#define GetModuleHandle GetModuleHandleW
#define GetModuleFileName GetModuleFileNameW
#define LoadLibrary LoadLibraryW
#define RegOpenKeyEx RegOpenKeyExW
#define RegQueryValueEx RegQueryValueExW
#define RegSetValueEx RegSetValueExW
#define RegCreateKeyEx RegCreateKeyExW
#define FormatMessage FormatMessageW
#ifndef WIN32_LEAN_AND_MEAN
#include <objbase.h>
#endif
#endif
