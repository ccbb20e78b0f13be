// A user-mode driver may use any register.
// args: -m32
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define UX_CAUSE   0x00         // write one to clear
#define UX_STATUS  0x04

class CUxDevice {
public:
    static CUxDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CUxDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR UxOnIsr;
WUDF_INTERRUPT_WORKITEM UxOnWork;

static double UxMean;

static ULONG UxRead(CUxDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void UxWrite(CUxDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

VOID UxOnWork(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CUxDevice::From(Interrupt)->Pending = 0;
}

BOOLEAN UxOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CUxDevice *sensor = CUxDevice::From(Interrupt);
    ULONG status = UxRead(sensor, UX_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (status == 0) {
        return FALSE;
    }
    UxWrite(sensor, UX_CAUSE, status);
    UxMean = (UxMean + status) / 2.0;           // ok: float-in-isr
    sensor->Pending |= status;
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CUxDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, UxOnIsr, UxOnWork);   // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
