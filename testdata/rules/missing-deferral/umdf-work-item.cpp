// The work item reads the samples.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define SW_CAUSE  0x00         // write one to clear
#define SW_SAMPLE 0x10

class CSwDevice {
public:
    static CSwDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CSwDevice *>(context);
    }

    ULONG Read(ULONG Offset)
    {
        return READ_REGISTER_ULONG(Wdf, (PULONG)(Base + Offset));
    }

    void Write(ULONG Offset, ULONG Value)
    {
        WRITE_REGISTER_ULONG(Wdf, (PULONG)(Base + Offset), Value);
    }

    void ReadSamples()
    {
        for (ULONG i = 0; i < sizeof(Samples) / sizeof(Samples[0]); i++) {
            Samples[i] = Read(SW_SAMPLE + 4 * (i & 255));
        }
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Samples[1200];
};

WUDF_INTERRUPT_ISR SwOnIsr;
WUDF_INTERRUPT_WORKITEM SwOnWorkItem;

VOID SwOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CSwDevice::From(Interrupt)->ReadSamples();
}

BOOLEAN SwOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)    // ok: missing-deferral
{
    CSwDevice *device = CSwDevice::From(Interrupt);
    ULONG cause = device->Read(SW_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    device->Write(SW_CAUSE, cause);
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CSwDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, SwOnIsr, SwOnWorkItem);    // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
