// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <unknwn.h>: IUnknown and IClassFactory.
#ifndef ISRCHECK_UNKNWN_H
#define ISRCHECK_UNKNWN_H
#include <windows.h>
#include <basetyps.h>
#ifdef __cplusplus
extern "C++" {
struct __declspec(uuid("00000000-0000-0000-C000-000000000046")) __declspec(novtable) IUnknown {
    virtual HRESULT __stdcall QueryInterface(REFIID riid, void **ppvObject) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    template <class Q> HRESULT __stdcall QueryInterface(Q **pp)
    {
        return QueryInterface(__uuidof(Q), (void **)pp);
    }
};
struct __declspec(uuid("00000001-0000-0000-C000-000000000046")) __declspec(novtable) IClassFactory
    : public IUnknown {
    virtual HRESULT __stdcall CreateInstance(IUnknown *pUnkOuter, REFIID riid, void **ppvObject) = 0;
    virtual HRESULT __stdcall LockServer(BOOL fLock) = 0;
};
}
#endif
EXTERN_C const IID IID_IUnknown;
EXTERN_C const IID IID_IClassFactory;
#endif
