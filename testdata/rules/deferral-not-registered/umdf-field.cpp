// The work item is stored in the configuration by hand.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define DU_CAUSE 0x00           // write one to clear

class CDuDevice {
public:
    static CDuDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CDuDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    PULONG Cause;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR DuOnIsr;
WUDF_INTERRUPT_WORKITEM DuOnWork;

BOOLEAN DuOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CDuDevice *device = CDuDevice::From(Interrupt);
    ULONG cause = READ_REGISTER_ULONG(device->Wdf, device->Cause);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(device->Wdf, device->Cause, cause);
    device->Pending = cause;
    Interrupt->QueueWorkItemForIsr();    // ok: deferral-not-registered
    return TRUE;
}

VOID DuOnWork(IWDFInterrupt *Interrupt, IWDFObject *Object)
{
    CDuDevice *device = CDuDevice::From(Interrupt);

    UNREFERENCED_PARAMETER(Object);
    device->Pending = 0;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CDuDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Cause = reinterpret_cast<PULONG>(Window + DU_CAUSE);
    WUDF_INTERRUPT_CONFIG_INIT(&config, DuOnIsr, NULL);    // #isr
    config.OnInterruptWorkItem = DuOnWork;
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
