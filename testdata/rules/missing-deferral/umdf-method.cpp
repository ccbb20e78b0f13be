// A method of the device reads 1200 samples: more than a millisecond.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define SM_CAUSE  0x00         // write one to clear
#define SM_SAMPLE 0x10

class CSmDevice {
public:
    static CSmDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CSmDevice *>(context);
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
            Samples[i] = Read(SM_SAMPLE + 4 * (i & 255));
        }
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Samples[1200];
};

WUDF_INTERRUPT_ISR SmOnIsr;

BOOLEAN SmOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)    // expect: missing-deferral via #isr
{
    CSmDevice *device = CSmDevice::From(Interrupt);
    ULONG cause = device->Read(SM_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    device->Write(SM_CAUSE, cause);
    device->ReadSamples();
    return TRUE;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CSmDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, SmOnIsr, NULL);    // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
