// At PASSIVE_LEVEL an endless poll still keeps the interrupt lock.
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
    PrWrite(device, PR_COMMAND, 1);
    while (PrRead(device, PR_STATUS) & PR_BUSY) {   // expect: unbounded-poll via #isr
    }
    return TRUE;
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
