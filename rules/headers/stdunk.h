// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <stdunk.h>: COM objects of kernel-mode audio drivers.
#ifndef ISRCHECK_STDUNK_H
#define ISRCHECK_STDUNK_H
#include <punknown.h>
#define DECLARE_STD_UNKNOWN() STDMETHODIMP_(NTSTATUS) NonDelegatingQueryInterface ( _In_ REFIID \
    iid, _COM_Outptr_ PVOID * ppvObject ); STDMETHODIMP_(NTSTATUS) QueryInterface(_In_ REFIID \
    riid, _COM_Outptr_ void **ppv) { return GetOuterUnknown()->QueryInterface(riid,ppv); }; \
    STDMETHODIMP_(ULONG) AddRef() { return GetOuterUnknown()->AddRef(); }; STDMETHODIMP_(ULONG) \
    Release() { return GetOuterUnknown()->Release(); };
#define DEFINE_STD_CONSTRUCTOR(Class) Class(PUNKNOWN pUnknownOuter) : CUnknown(pUnknownOuter) { }
#define QICAST(Type) PVOID((Type)(this))
#define QICASTUNKNOWN(Type) PVOID(PUNKNOWN((Type)(this)))
#define STD_CREATE_BODY_WITH_TAG_(Class,ppUnknown,pUnknownOuter,poolType,tag,base) NTSTATUS \
    ntStatus; Class *p = new(poolType,tag) Class(pUnknownOuter); if (p) { *ppUnknown = \
    PUNKNOWN((base)(p)); (*ppUnknown)->AddRef(); ntStatus = STATUS_SUCCESS; } else { ntStatus = \
    STATUS_INSUFFICIENT_RESOURCES; } return ntStatus
#define STD_CREATE_BODY_WITH_TAG(Class,ppUnknown,pUnknownOuter,poolType,tag) \
    STD_CREATE_BODY_WITH_TAG_(Class,ppUnknown,pUnknownOuter,poolType,tag,PUNKNOWN)
#define STD_CREATE_BODY_(Class,ppUnknown,pUnknownOuter,poolType,base) \
    STD_CREATE_BODY_WITH_TAG_(Class,ppUnknown,pUnknownOuter,poolType,'rCcP',base)
#define STD_CREATE_BODY(Class,ppUnknown,pUnknownOuter,poolType) \
    STD_CREATE_BODY_(Class,ppUnknown,pUnknownOuter,poolType,PUNKNOWN)
#ifdef __cplusplus
struct INonDelegatingUnknown {
    virtual NTSTATUS __stdcall NonDelegatingQueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall NonDelegatingAddRef() = 0;
    virtual ULONG __stdcall NonDelegatingRelease() = 0;
};
typedef INonDelegatingUnknown *PNONDELEGATINGUNKNOWN;
struct CUnknown : public INonDelegatingUnknown {
    LONG m_lRefCount;
    PUNKNOWN m_pUnknownOuter;
    virtual ULONG __stdcall NonDelegatingAddRef() = 0;
    virtual ULONG __stdcall NonDelegatingRelease() = 0;
    virtual NTSTATUS __stdcall NonDelegatingQueryInterface(const IID &, PVOID *) = 0;
};
#endif
#endif
