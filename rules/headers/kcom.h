// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <kcom.h>: COM helpers of kernel mode.
#ifndef ISRCHECK_KCOM_H
#define ISRCHECK_KCOM_H
#include <unknown.h>
#include <ks.h>
#ifdef __cplusplus
extern "C++" {
class CBaseUnknown {
public:
    LONG m_RefCount = 1;
    PUNKNOWN m_UnknownOuter = nullptr;
    CBaseUnknown(PUNKNOWN outer = nullptr) : m_UnknownOuter(outer) {}
    virtual ~CBaseUnknown() {}
    virtual NTSTATUS __stdcall NonDelegatedQueryInterface(REFIID, PVOID *) { return 0; }
    virtual ULONG __stdcall NonDelegatedAddRef() { return 1; }
    virtual ULONG __stdcall NonDelegatedRelease() { return 0; }
};
}
#endif
#define DECLARE_STD_UNKNOWN() \
    STDMETHOD_(NTSTATUS, QueryInterface)(REFIID, PVOID *); \
    STDMETHOD_(ULONG, AddRef)(); \
    STDMETHOD_(ULONG, Release)();
EXTERN_C NTSTATUS NTAPI KoCreateInstance(REFCLSID, PUNKNOWN, ULONG, REFIID, PVOID *);
EXTERN_C NTSTATUS NTAPI KoRelease(REFCLSID);
#ifdef __cplusplus
void *__cdecl operator new(size_t, POOL_TYPE);
void *__cdecl operator new(size_t, POOL_TYPE, ULONG);
#endif
#endif
