// A read only tries, and gives the lock back.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define PR_CAUSE   0x00         // write one to clear
#define PR_STATUS  0x04
#define PR_COMMAND 0x08
#define PR_BUSY    0x01

class CPrDevice {
public:
    static CPrDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CPrDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR PrOnIsr;

static ULONG PrRead(CPrDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void PrWrite(CPrDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

class CPrReader : public IQueueCallbackRead {
public:
    explicit CPrReader(CPrDevice *Device) : m_device(Device) {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID Interface, void **Object)
    {
        UNREFERENCED_PARAMETER(Interface);
        *Object = NULL;
        return E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() { return 2; }
    ULONG STDMETHODCALLTYPE Release() { return 1; }

    void STDMETHODCALLTYPE OnRead(IWDFIoQueue *Queue, IWDFIoRequest *Request, SIZE_T Bytes)
    {
        UNREFERENCED_PARAMETER(Queue);
        UNREFERENCED_PARAMETER(Bytes);
        if (!m_device->Irq->TryToAcquireInterruptLock()) {    // ok: lock-in-isr
            Request->Complete(E_FAIL);
            return;
        }
        m_device->Pending = 0;
        m_device->Irq->ReleaseInterruptLock();
        Request->Complete(S_OK);
    }

private:
    CPrDevice *m_device;
};

BOOLEAN PrOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CPrDevice *device = CPrDevice::From(Interrupt);
    ULONG cause = PrRead(device, PR_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    PrWrite(device, PR_CAUSE, cause);
    device->Pending |= cause;
    return TRUE;
}

IQueueCallbackRead *PrCreateReader(CPrDevice *Device)
{
    return new CPrReader(Device);
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CPrDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, PrOnIsr, NULL);    // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
