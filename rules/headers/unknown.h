// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <unknown.h>, <punknown.h>: IUnknown in kernel mode.
#ifndef ISRCHECK_UNKNOWN_H
#define ISRCHECK_UNKNOWN_H
#include <wdm.h>
#include <windef.h>
#include <basetyps.h>
EXTERN_C const GUID IID_IUnknown;
#ifdef __cplusplus
extern "C++" {
struct __declspec(uuid("00000000-0000-0000-c000-000000000046")) __declspec(novtable) IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(REFIID InterfaceId, PVOID *Interface) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
};
}
#else
typedef struct IUnknown IUnknown;
#endif
typedef IUnknown *PUNKNOWN;
typedef NTSTATUS (NTAPI *PFNCREATEINSTANCE)(PUNKNOWN *Unknown, REFCLSID ClassId, PUNKNOWN UnknownOuter,
                                            POOL_TYPE PoolType);
#define DEFINE_ABSTRACT_UNKNOWN() \
    STDMETHOD_(NTSTATUS, QueryInterface)(THIS_ REFIID, PVOID *) PURE; \
    STDMETHOD_(ULONG, AddRef)(THIS) PURE; \
    STDMETHOD_(ULONG, Release)(THIS) PURE;
#endif
