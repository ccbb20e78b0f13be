// 200 samples at PASSIVE_LEVEL are no reason for a work item.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define SF_CAUSE  0x00         // write one to clear
#define SF_SAMPLE 0x10

class CSfDevice {
public:
    static CSfDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CSfDevice *>(context);
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
            Samples[i] = Read(SF_SAMPLE + 4 * (i & 255));
        }
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Samples[200];
};

WUDF_INTERRUPT_ISR SfOnIsr;

BOOLEAN SfOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)    // ok: missing-deferral
{
    CSfDevice *device = CSfDevice::From(Interrupt);
    ULONG cause = device->Read(SF_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    device->Write(SF_CAUSE, cause);
    device->ReadSamples();
    return TRUE;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CSfDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, SfOnIsr, NULL);    // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
