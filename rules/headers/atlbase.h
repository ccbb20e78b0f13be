// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <atlbase.h>: the small part of ATL that UMDF 1 drivers lean on: smart pointers, strings, module.
#ifndef ISRCHECK_ATLBASE_H
#define ISRCHECK_ATLBASE_H
#include <windows.h>
#include <objbase.h>
#ifdef __cplusplus
#include <new>
#define ATLASSERT(e) ((void)0)
#define ATLVERIFY(e) ((void)(e))
#define ATLENSURE(e) ((void)(e))
#define ATL_NO_VTABLE __declspec(novtable)
namespace ATL {
template <class T> class CComPtr {
public:
    T *p;
    CComPtr() : p(nullptr) {}
    CComPtr(T *other) : p(other) { if (p) p->AddRef(); }
    CComPtr(const CComPtr &other) : p(other.p) { if (p) p->AddRef(); }
    ~CComPtr() { if (p) p->Release(); }
    operator T *() const { return p; }
    T &operator*() const { return *p; }
    T **operator&() { return &p; }
    T *operator->() const { return p; }
    T *operator=(T *other)
    {
        if (other) other->AddRef();
        if (p) p->Release();
        return p = other;
    }
    T *operator=(const CComPtr &other) { return *this = other.p; }
    bool operator!() const { return p == nullptr; }
    void Release()
    {
        T *old = p;
        p = nullptr;
        if (old) old->Release();
    }
    void Attach(T *other)
    {
        if (p) p->Release();
        p = other;
    }
    T *Detach()
    {
        T *old = p;
        p = nullptr;
        return old;
    }
    HRESULT CopyTo(T **other) const
    {
        if (p) p->AddRef();
        *other = p;
        return S_OK;
    }
    template <class Q> HRESULT QueryInterface(Q **pp) const
    {
        return p->QueryInterface(__uuidof(Q), (void **)pp);
    }
    HRESULT CoCreateInstance(REFCLSID clsid, LPUNKNOWN outer = nullptr, DWORD context = CLSCTX_ALL)
    {
        return ::CoCreateInstance(clsid, outer, context, __uuidof(T), (void **)&p);
    }
};
template <class T, const IID *I = nullptr> class CComQIPtr : public CComPtr<T> {
public:
    CComQIPtr() {}
    CComQIPtr(T *other) : CComPtr<T>(other) {}
    CComQIPtr(IUnknown *other) { if (other) other->QueryInterface(__uuidof(T), (void **)&this->p); }
};
class CComBSTR {
public:
    BSTR m_str;
    CComBSTR() : m_str(nullptr) {}
    CComBSTR(LPCOLESTR text) : m_str(::SysAllocString(text)) {}
    ~CComBSTR() { ::SysFreeString(m_str); }
    operator BSTR() const { return m_str; }
    BSTR *operator&() { return &m_str; }
};
class CComCriticalSection {
public:
    CRITICAL_SECTION m_sec;
    HRESULT Lock() { ::EnterCriticalSection(&m_sec); return S_OK; }
    HRESULT Unlock() { ::LeaveCriticalSection(&m_sec); return S_OK; }
    HRESULT Init() { ::InitializeCriticalSection(&m_sec); return S_OK; }
    HRESULT Term() { ::DeleteCriticalSection(&m_sec); return S_OK; }
};
class CComAutoCriticalSection : public CComCriticalSection {
public:
    CComAutoCriticalSection() { Init(); }
    ~CComAutoCriticalSection() { Term(); }
};
template <class L> class CComCritSecLock {
public:
    L &m_lock;
    CComCritSecLock(L &lock, bool now = true) : m_lock(lock) { if (now) m_lock.Lock(); }
    ~CComCritSecLock() { m_lock.Unlock(); }
    HRESULT Lock() { return m_lock.Lock(); }
    void Unlock() { m_lock.Unlock(); }
};
class CAtlModule {};
template <class T> class CAtlDllModuleT : public CAtlModule {
public:
    BOOL DllMain(DWORD, LPVOID) { return TRUE; }
    HRESULT DllCanUnloadNow() { return S_OK; }
    HRESULT DllGetClassObject(REFCLSID, REFIID, LPVOID *) { return S_OK; }
    HRESULT DllRegisterServer(BOOL = TRUE) { return S_OK; }
    HRESULT DllUnregisterServer(BOOL = TRUE) { return S_OK; }
};
} // namespace ATL
#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif
#endif
#endif
