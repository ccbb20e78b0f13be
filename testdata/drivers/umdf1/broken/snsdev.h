// The device object: hardware resources, interrupt, samples.
#pragma once

#include <wudfddi.h>
#include <wudfddi_hwaccess.h>
#include <wudfwdm.h>
#include "snschip.h"
#include "snslock.h"

class CSensorDevice : public IPnpCallbackHardware2, public IQueueCallbackRead {
public:
    static HRESULT CreateInstance(IWDFDriver *Driver, IWDFDeviceInitialize *Init);

    // IUnknown
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID Interface, void **Object);
    ULONG STDMETHODCALLTYPE AddRef();
    ULONG STDMETHODCALLTYPE Release();

    // IPnpCallbackHardware2
    HRESULT STDMETHODCALLTYPE OnPrepareHardware(IWDFDevice3 *Device, IWDFCmResourceList *Raw,
                                                IWDFCmResourceList *Translated);
    HRESULT STDMETHODCALLTYPE OnReleaseHardware(IWDFDevice3 *Device,
                                                IWDFCmResourceList *Translated);

    // IQueueCallbackRead
    void STDMETHODCALLTYPE OnRead(IWDFIoQueue *Queue, IWDFIoRequest *Request, SIZE_T Bytes);

    // Interrupt callbacks
    static WUDF_INTERRUPT_ISR OnInterruptIsr;
    static WUDF_INTERRUPT_WORKITEM OnInterruptWorkItem;
    static WUDF_INTERRUPT_ENABLE OnInterruptEnable;
    static WUDF_INTERRUPT_DISABLE OnInterruptDisable;

    void Store(ULONG Sample);
    ULONG Latest() const;
    void PublishCount(ULONG Count);
    void ForgetPending();
    void StoreFault(ULONG Cause);

private:
    friend class CSampleBatch;

    CSensorDevice();
    virtual ~CSensorDevice();

    HRESULT ConnectInterrupt(IWDFDevice3 *Device);
    static void ApplyPolicy(IWDFInterrupt *Interrupt);
    HRESULT ChooseChip(IWDFDevice3 *Device);
    static CSensorDevice *FromInterrupt(IWDFInterrupt *Interrupt);

    LONG m_references;
    IWDFInterrupt *m_interrupt;
    CSensorWindow m_window;
    CSensorChip *m_chip;
    ULONG m_pending;
    ULONG m_published;
    ULONG m_faults;
    ULONG m_crossings;
    ULONG m_head;
    ULONG m_history[SNS_HISTORY];
};

// Samples on their way into the history; they are counted in when the batch ends.
class CSampleBatch {
public:
    explicit CSampleBatch(CSensorDevice *Device) : m_device(Device), m_count(0) {}
    ~CSampleBatch();

    void Add(ULONG Sample)
    {
        m_device->Store(Sample);
        ++m_count;
    }

private:
    CSensorDevice *m_device;
    ULONG m_count;
};
