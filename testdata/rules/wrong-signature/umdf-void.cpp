// As the page has it: VOID, and without the reserved parameter.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define UV_CAUSE   0x00         // write one to clear
#define UV_STATUS  0x04

class CUvDevice {
public:
    static CUvDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CUvDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

static ULONG UvRead(CUvDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void UvWrite(CUvDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

static VOID UvOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID)   // expect: role-not-declared
{
    CUvDevice *sensor = CUvDevice::From(Interrupt);

    UNREFERENCED_PARAMETER(MessageID);
    UvWrite(sensor, UV_CAUSE, UvRead(sensor, UV_CAUSE));
    Interrupt->QueueWorkItemForIsr();
}

WUDF_INTERRUPT_WORKITEM UvOnWork;
VOID UvOnWork(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CUvDevice::From(Interrupt)->Pending = 0;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CUvDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config,         // expect: wrong-signature
                               (PFN_WUDF_INTERRUPT_ISR)UvOnIsr, UvOnWork);
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
