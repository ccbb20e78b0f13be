// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <propidl.h>: PROPVARIANT; the type comes with <windows.h> here.
#ifndef ISRCHECK_PROPIDL_H
#define ISRCHECK_PROPIDL_H
#include <objbase.h>
#define PropVariantInit(p) memset((p), 0, sizeof(PROPVARIANT))
#define V_VT(x) ((x)->vt)
enum {
    VT_EMPTY = 0, VT_NULL = 1, VT_I2 = 2, VT_I4 = 3, VT_R4 = 4, VT_R8 = 5, VT_BSTR = 8, VT_BOOL = 11,
    VT_VARIANT = 12, VT_UNKNOWN = 13, VT_I1 = 16, VT_UI1 = 17, VT_UI2 = 18, VT_UI4 = 19, VT_I8 = 20,
    VT_UI8 = 21, VT_INT = 22, VT_UINT = 23, VT_LPSTR = 30, VT_LPWSTR = 31, VT_FILETIME = 64,
    VT_BLOB = 65, VT_CLSID = 72, VT_VECTOR = 0x1000, VT_ARRAY = 0x2000, VT_BYREF = 0x4000
};
#endif
