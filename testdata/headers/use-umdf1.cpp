// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A UMDF 1 driver in outline: an interrupt with a passive-level ISR and a work item.
#include <windows.h>
#include <wudfddi.h>
#include <wudfinterrupt.h>
class CMyDevice : public IPnpCallbackHardware2 {
public:
    ULONG m_Refs = 1;
    IWDFInterrupt *m_Interrupt = nullptr;
    virtual ~CMyDevice() {}
    HRESULT __stdcall QueryInterface(REFIID riid, void **object) override
    {
        if (riid == __uuidof(IUnknown) || riid == __uuidof(IPnpCallbackHardware2)) {
            *object = static_cast<IPnpCallbackHardware2 *>(this);
            AddRef();
            return S_OK;
        }
        return E_NOINTERFACE;
    }
    ULONG __stdcall AddRef() override { return (ULONG)InterlockedIncrement((LONG *)&m_Refs); }
    ULONG __stdcall Release() override { return (ULONG)InterlockedDecrement((LONG *)&m_Refs); }
    HRESULT __stdcall OnPrepareHardware(IWDFDevice3 *device, IWDFCmResourceList *raw,
                                        IWDFCmResourceList *translated) override;
    HRESULT __stdcall OnReleaseHardware(IWDFDevice3 *, IWDFCmResourceList *) override { return S_OK; }
    static WUDF_INTERRUPT_ISR OnIsr;
    static WUDF_INTERRUPT_WORKITEM OnWork;
};
BOOLEAN CMyDevice::OnIsr(IWDFInterrupt *interrupt, ULONG, ULONG)
{
    IWDFDevice *device = interrupt->GetDevice();
    UNREFERENCED_PARAMETER(device);
    return interrupt->QueueWorkItemForIsr();
}
VOID CMyDevice::OnWork(IWDFInterrupt *interrupt, IWDFObject *)
{
    interrupt->AcquireInterruptLock();
    interrupt->ReleaseInterruptLock();
}
HRESULT CMyDevice::OnPrepareHardware(IWDFDevice3 *device, IWDFCmResourceList *raw,
                                     IWDFCmResourceList *translated)
{
    WUDF_INTERRUPT_CONFIG config;
    WUDF_INTERRUPT_CONFIG_INIT(&config, OnIsr, OnWork);
    for (ULONG i = 0; i < translated->GetCount(); i++) {
        PCM_PARTIAL_RESOURCE_DESCRIPTOR d = translated->GetDescriptor(i);
        if (d->Type == CmResourceTypeInterrupt) {
            config.InterruptRaw = raw->GetDescriptor(i);
            config.InterruptTranslated = d;
        }
    }
    HRESULT hr = device->CreateInterrupt(&config, &m_Interrupt);
    IWDFDevice2 *two = nullptr;
    if (SUCCEEDED(hr))
        hr = device->QueryInterface(IID_PPV_ARGS(&two));
    if (FAILED(hr) && hr == HRESULT_FROM_WIN32(ERROR_NOT_FOUND))
        OutputDebugStringW(L"none");
    return hr;
}

// The same with ATL.
#include <atlbase.h>
#include <atlcom.h>
#include <wudfusb.h>
#include <initguid.h>
DEFINE_GUID(CLSID_MyDriver, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
class ATL_NO_VTABLE CMyDriver : public CComObjectRootEx<CComMultiThreadModel>,
                                public CComCoClass<CMyDriver, &CLSID_MyDriver>,
                                public IDriverEntry {
public:
    DECLARE_NO_REGISTRY()
    DECLARE_NOT_AGGREGATABLE(CMyDriver)
    BEGIN_COM_MAP(CMyDriver)
        COM_INTERFACE_ENTRY(IDriverEntry)
    END_COM_MAP()
    STDMETHOD(OnInitialize)(IWDFDriver *) { return S_OK; }
    STDMETHOD(OnDeviceAdd)(IWDFDriver *driver, IWDFDeviceInitialize *init)
    {
        CComPtr<IWDFDevice> device;
        CComPtr<IWDFUsbTargetFactory> factory;
        HRESULT hr = driver->CreateDevice(init, nullptr, &device);
        return SUCCEEDED(hr) ? device->QueryInterface(IID_PPV_ARGS(&factory)) : hr;
    }
    STDMETHOD_(void, OnDeinitialize)(IWDFDriver *) {}
};
HRESULT MakeDriver()
{
    CComObject<CMyDriver> *driver = nullptr;
    return CComObject<CMyDriver>::CreateInstance(&driver);
}
