// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <minwindef.h>: the Win32 names of basic types.
#ifndef ISRCHECK_MINWINDEF_H
#define ISRCHECK_MINWINDEF_H
#include <isrcheck/nt_base.h>
#ifndef MAX_PATH
#define MAX_PATH 260
#endif
#define CALLBACK __stdcall
#define WINAPI __stdcall
#define APIENTRY WINAPI
#define APIPRIVATE __stdcall
#define PASCAL __stdcall
#define WINAPIV __cdecl
#ifndef FAR
#define FAR
#endif
#ifndef far
#define far
#define near
#endif
#ifndef IN
#define IN
#define OUT
#define OPTIONAL
#endif
typedef unsigned long DWORD, *PDWORD, *LPDWORD;
typedef int BOOL, *PBOOL, *LPBOOL;
typedef unsigned char BYTE, *PBYTE, *LPBYTE;
typedef unsigned short WORD, *PWORD, *LPWORD;
typedef float FLOAT, *PFLOAT;
typedef int *PINT, *LPINT;
typedef long *LPLONG;
typedef void *LPVOID;
typedef const void *LPCVOID;
typedef unsigned int UINT, *PUINT;
typedef UINT_PTR WPARAM;
typedef LONG_PTR LPARAM;
typedef LONG_PTR LRESULT;
typedef WORD ATOM;
typedef HANDLE *LPHANDLE, HGLOBAL, HLOCAL, GLOBALHANDLE, LOCALHANDLE;
typedef INT_PTR(WINAPI *FARPROC)();
typedef INT_PTR(WINAPI *PROC)();
#ifndef DECLARE_HANDLE
#define DECLARE_HANDLE(name) \
    struct name##__ { int unused; }; \
    typedef struct name##__ *name
#endif
DECLARE_HANDLE(HKEY);
typedef HKEY *PHKEY;
DECLARE_HANDLE(HINSTANCE);
DECLARE_HANDLE(HWINSTA);
DECLARE_HANDLE(HRSRC);
typedef HINSTANCE HMODULE;
typedef struct _FILETIME { DWORD dwLowDateTime, dwHighDateTime; } FILETIME, *PFILETIME, *LPFILETIME;
#define MAKEWORD(a, b) ((WORD)(((BYTE)(a)) | ((WORD)((BYTE)(b))) << 8))
#define MAKELONG(a, b) ((LONG)(((WORD)(a)) | ((DWORD)((WORD)(b))) << 16))
#define LOWORD(l) ((WORD)(((DWORD_PTR)(l)) & 0xffff))
#define HIWORD(l) ((WORD)((((DWORD_PTR)(l)) >> 16) & 0xffff))
#define LOBYTE(w) ((BYTE)(((DWORD_PTR)(w)) & 0xff))
#define HIBYTE(w) ((BYTE)((((DWORD_PTR)(w)) >> 8) & 0xff))
#ifndef __cplusplus
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#elif !defined(NOMINMAX) && !defined(_KERNEL_MODE)
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#endif
#endif
