// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <guiddef.h>: GUID and the macro that declares or, with INITGUID, defines one.
#ifndef ISRCHECK_GUIDDEF_H
#define ISRCHECK_GUIDDEF_H
#include <vcruntime.h>
#ifndef GUID_DEFINED
#define GUID_DEFINED
typedef struct _GUID {
    unsigned long Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
} GUID;
#endif
#ifdef __cplusplus
#define ISRCHECK_EXTERN_C extern "C"
#else
#define ISRCHECK_EXTERN_C extern
#endif
typedef GUID *LPGUID;
typedef const GUID *LPCGUID;
typedef GUID IID, *LPIID, CLSID, *LPCLSID, FMTID, *LPFMTID;
#ifdef __cplusplus
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const IID &
#define REFFMTID const IID &
#else
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const IID *
#define REFFMTID const IID *
#endif
#define IID_NULL GUID_NULL
#define CLSID_NULL GUID_NULL
#ifdef __cplusplus
#define IsEqualGUID(a, b) (!__builtin_memcmp(&(a), &(b), sizeof(GUID)))
#define InlineIsEqualGUID IsEqualGUID
inline int operator==(REFGUID a, REFGUID b) { return IsEqualGUID(a, b); }
inline int operator!=(REFGUID a, REFGUID b) { return !IsEqualGUID(a, b); }
#else
#define IsEqualGUID(a, b) (!__builtin_memcmp(a, b, sizeof(GUID)))
#define InlineIsEqualGUID IsEqualGUID
#endif
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)
#define IsEqualFMTID(a, b) IsEqualGUID(a, b)
#endif
#undef DEFINE_GUID
#ifdef INITGUID
#ifdef __cplusplus
#define DEFINE_GUID(n, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    extern "C" const GUID __declspec(selectany) n = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(n, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    const GUID __declspec(selectany) n = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#endif
#else
#define DEFINE_GUID(n, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) ISRCHECK_EXTERN_C const GUID n
#endif
#undef DEFINE_OLEGUID
#define DEFINE_OLEGUID(n, l, w1, w2) DEFINE_GUID(n, l, w1, w2, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)
