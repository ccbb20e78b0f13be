// Declared as the page asks for.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define UD_CAUSE   0x00         // write one to clear
#define UD_STATUS  0x04

class CUdDevice {
public:
    static CUdDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CUdDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR UdOnIsr;
WUDF_INTERRUPT_WORKITEM UdOnWork;

static ULONG UdRead(CUdDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void UdWrite(CUdDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

VOID UdOnWork(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)   // ok: role-not-declared
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CUdDevice::From(Interrupt)->Pending = 0;
}

BOOLEAN UdOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CUdDevice *sensor = CUdDevice::From(Interrupt);
    ULONG status = UdRead(sensor, UD_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (status == 0) {
        return FALSE;
    }
    UdWrite(sensor, UD_CAUSE, status);
    sensor->Pending |= status;
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CUdDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, UdOnIsr, UdOnWork);   // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
