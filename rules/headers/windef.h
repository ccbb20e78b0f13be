// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <windef.h>: Win32 handle and geometry types.
#ifndef ISRCHECK_WINDEF_H
#define ISRCHECK_WINDEF_H
#define _WINDEF_
#include <minwindef.h>
DECLARE_HANDLE(HWND);
DECLARE_HANDLE(HHOOK);
DECLARE_HANDLE(HDC);
DECLARE_HANDLE(HICON);
DECLARE_HANDLE(HMENU);
DECLARE_HANDLE(HBITMAP);
DECLARE_HANDLE(HBRUSH);
DECLARE_HANDLE(HMONITOR);
typedef HICON HCURSOR;
typedef void *HGDIOBJ;
typedef DWORD COLORREF, *LPCOLORREF;
typedef struct tagRECT { LONG left, top, right, bottom; } RECT, *PRECT, *NPRECT, *LPRECT;
typedef const RECT *LPCRECT;
typedef struct _RECTL { LONG left, top, right, bottom; } RECTL, *PRECTL, *LPRECTL;
typedef struct tagPOINT { LONG x, y; } POINT, *PPOINT, *NPPOINT, *LPPOINT;
typedef struct _POINTL { LONG x, y; } POINTL, *PPOINTL;
typedef struct tagSIZE { LONG cx, cy; } SIZE, *PSIZE, *LPSIZE;
#endif
