// Stored in the configuration by hand; the work item is declared, the interrupt routine is not.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define UF_CAUSE   0x00         // write one to clear
#define UF_STATUS  0x04

class CUfDevice {
public:
    static CUfDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CUfDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_WORKITEM UfOnWork;

static ULONG UfRead(CUfDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void UfWrite(CUfDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

static BOOLEAN UfOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)       // expect: role-not-declared via #isr
{
    CUfDevice *sensor = CUfDevice::From(Interrupt);
    ULONG status = UfRead(sensor, UF_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (status == 0) {
        return FALSE;
    }
    UfWrite(sensor, UF_CAUSE, status);
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

VOID UfOnWork(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)   // ok: role-not-declared
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CUfDevice::From(Interrupt)->Pending = 0;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CUfDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, NULL, NULL);
    config.OnInterruptIsr = UfOnIsr;            // #isr
    config.OnInterruptWorkItem = UfOnWork;
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
