// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <basetyps.h>: macros of COM declarations.
#ifndef ISRCHECK_BASETYPS_H
#define ISRCHECK_BASETYPS_H
#include <isrcheck/nt_base.h>
#define STDMETHODCALLTYPE __stdcall
#define STDMETHODVCALLTYPE __cdecl
#define STDAPICALLTYPE __stdcall
#define STDAPI EXTERN_C HRESULT STDAPICALLTYPE
#define STDAPI_(type) EXTERN_C type STDAPICALLTYPE
#define STDMETHODIMP HRESULT STDMETHODCALLTYPE
#define STDMETHODIMP_(type) type STDMETHODCALLTYPE
#define IFACEMETHODIMP STDMETHODIMP
#define IFACEMETHODIMP_(type) STDMETHODIMP_(type)
#define COM_DECLSPEC_NOTHROW
#define __RPC_FAR
#define interface struct
#define MIDL_INTERFACE(x) struct __declspec(uuid(x)) __declspec(novtable)
#define PURE = 0
#ifdef __cplusplus
#define STDMETHOD(method) virtual HRESULT STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual type STDMETHODCALLTYPE method
#define IFACEMETHOD(method) STDMETHOD(method)
#define IFACEMETHOD_(type, method) STDMETHOD_(type, method)
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(iface) interface DECLSPEC_NOVTABLE iface
#define DECLARE_INTERFACE_(iface, base) interface DECLSPEC_NOVTABLE iface : public base
#define DECLARE_INTERFACE_IID_(iface, base, iid) \
    interface DECLSPEC_UUID(iid) DECLSPEC_NOVTABLE iface : public base
#else
#define STDMETHOD(method) HRESULT(STDMETHODCALLTYPE *method)
#define STDMETHOD_(type, method) type(STDMETHODCALLTYPE *method)
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#define CONST_VTBL const
#define DECLARE_INTERFACE(iface) \
    typedef struct iface { struct iface##Vtbl *lpVtbl; } iface; \
    typedef struct iface##Vtbl iface##Vtbl; \
    struct iface##Vtbl
#define DECLARE_INTERFACE_(iface, base) DECLARE_INTERFACE(iface)
#endif
#endif
