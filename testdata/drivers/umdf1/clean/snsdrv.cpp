// The driver object and the class factory through which the framework gets it.
#include "snsdev.h"

class CSensorDriver : public IDriverEntry {
public:
    CSensorDriver() : m_references(1) {}
    virtual ~CSensorDriver() {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID Interface, void **Object)
    {
        if (!IsEqualIID(Interface, __uuidof(IDriverEntry)) &&
            !IsEqualIID(Interface, __uuidof(IUnknown))) {
            *Object = NULL;
            return E_NOINTERFACE;
        }
        *Object = static_cast<IDriverEntry *>(this);
        AddRef();
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() { return (ULONG)InterlockedIncrement(&m_references); }
    ULONG STDMETHODCALLTYPE Release()
    {
        LONG left = InterlockedDecrement(&m_references);

        if (left == 0) {
            delete this;
        }
        return (ULONG)left;
    }

    HRESULT STDMETHODCALLTYPE OnInitialize(IWDFDriver *Driver)
    {
        UNREFERENCED_PARAMETER(Driver);
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE OnDeviceAdd(IWDFDriver *Driver, IWDFDeviceInitialize *Init)
    {
        return CSensorDevice::CreateInstance(Driver, Init);
    }
    void STDMETHODCALLTYPE OnDeinitialize(IWDFDriver *Driver) { UNREFERENCED_PARAMETER(Driver); }

private:
    LONG m_references;
};

class CSensorFactory : public IClassFactory {
public:
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID Interface, void **Object)
    {
        if (!IsEqualIID(Interface, __uuidof(IClassFactory)) &&
            !IsEqualIID(Interface, __uuidof(IUnknown))) {
            *Object = NULL;
            return E_NOINTERFACE;
        }
        *Object = this;
        return S_OK;
    }
    // The factory is a static object: nobody's reference keeps it.
    ULONG STDMETHODCALLTYPE AddRef() { return 2; }
    ULONG STDMETHODCALLTYPE Release() { return 1; }

    HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown *Outer, REFIID Interface, void **Object)
    {
        if (Outer != NULL) {
            return CLASS_E_NOAGGREGATION;
        }
        CSensorDriver *driver = new CSensorDriver();

        if (driver == NULL) {
            return E_OUTOFMEMORY;
        }
        HRESULT hr = driver->QueryInterface(Interface, Object);

        driver->Release();
        return hr;
    }
    HRESULT STDMETHODCALLTYPE LockServer(BOOL Lock)
    {
        UNREFERENCED_PARAMETER(Lock);
        return S_OK;
    }
};

static CSensorFactory g_factory;

extern "C" HRESULT STDMETHODCALLTYPE DllGetClassObject(REFCLSID Class, REFIID Interface,
                                                       void **Object)
{
    UNREFERENCED_PARAMETER(Class);
    return g_factory.QueryInterface(Interface, Object);
}
