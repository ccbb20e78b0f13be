// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <atlcom.h>: the small part of ATL that UMDF 1 drivers lean on: COM objects and their maps.
#ifndef ISRCHECK_ATLCOM_H
#define ISRCHECK_ATLCOM_H
#include <atlbase.h>
#ifdef __cplusplus
namespace ATL {
struct CComMultiThreadModel {};
struct CComSingleThreadModel {};
template <class M> class CComObjectRootEx {
public:
    ULONG m_dwRef = 0;
    HRESULT FinalConstruct() { return S_OK; }
    void FinalRelease() {}
    void Lock() {}
    void Unlock() {}
    ULONG InternalAddRef() { return ++m_dwRef; }
    ULONG InternalRelease() { return --m_dwRef; }
};
typedef CComObjectRootEx<CComMultiThreadModel> CComObjectRoot;
class CComClassFactory {};
template <class T, const CLSID *C = nullptr> class CComCoClass {
public:
    static const CLSID &WINAPI GetObjectCLSID() { return *C; }
};
template <class B> class CComObject : public B {
public:
    virtual ~CComObject() {}
    HRESULT __stdcall QueryInterface(REFIID iid, void **object)
    {
        return this->_InternalQueryInterface(iid, object);
    }
    ULONG __stdcall AddRef() { return this->InternalAddRef(); }
    ULONG __stdcall Release()
    {
        ULONG n = this->InternalRelease();
        if (n == 0)
            delete this;
        return n;
    }
    static HRESULT WINAPI CreateInstance(CComObject<B> **pp)
    {
        *pp = new CComObject<B>();
        return *pp ? (*pp)->FinalConstruct() : E_OUTOFMEMORY;
    }
};
} // namespace ATL
#define BEGIN_COM_MAP(x) \
    HRESULT _InternalQueryInterface(REFIID iid, void **object) \
    { \
        *object = nullptr;
#define COM_INTERFACE_ENTRY(x) \
    if (iid == __uuidof(x)) *object = static_cast<x *>(this);
#define COM_INTERFACE_ENTRY_IID(id, x) \
    if (iid == id) *object = static_cast<x *>(this);
#define COM_INTERFACE_ENTRY2(x, y) \
    if (iid == __uuidof(x)) *object = static_cast<x *>(static_cast<y *>(this));
#define END_COM_MAP() \
    if (*object == nullptr) return E_NOINTERFACE; \
    this->InternalAddRef(); \
    return S_OK; \
    }
#define DECLARE_NOT_AGGREGATABLE(x)
#define DECLARE_NO_REGISTRY()
#define DECLARE_REGISTRY_RESOURCEID(x)
#define DECLARE_CLASSFACTORY()
#define DECLARE_CLASSFACTORY_EX(x)
#define DECLARE_PROTECT_FINAL_CONSTRUCT()
#define DECLARE_LIBID(x)
#define OBJECT_ENTRY_AUTO(clsid, x)
#define BEGIN_OBJECT_MAP(x)
#define OBJECT_ENTRY(clsid, x)
#define END_OBJECT_MAP()
#endif
#endif
