// The rule is not for UMDF: its routine runs in a thread of its own.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define TH_CAUSE   0x00         // write one to clear
#define TH_STATE   0x04
#define TH_COMMAND 0x08
#define TH_CHANGED 0x01
#define TH_ERROR   0x02

class CThDevice {
public:
    static CThDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CThDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);
    ULONG Read(ULONG Offset)
    {
        return READ_REGISTER_ULONG(Wdf, (PULONG)(Base + Offset));
    }
    void Write(ULONG Offset, ULONG Value)
    {
        WRITE_REGISTER_ULONG(Wdf, (PULONG)(Base + Offset), Value);
    }

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR ThOnIsr;
WUDF_INTERRUPT_WORKITEM ThOnWorkItem;

BOOLEAN ThOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CThDevice *sensor = CThDevice::From(Interrupt);
    ULONG cause, tries;

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    for (tries = 0; tries < 4 && sensor->Read(TH_STATE) == 0; tries++) {    // ok: slow-decline
        Sleep(1);
    }
    cause = sensor->Read(TH_CAUSE);
    if (cause == 0) {
        return FALSE;
    }
    sensor->Write(TH_CAUSE, cause);
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

VOID ThOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    Interrupt->AcquireInterruptLock();
    CThDevice::From(Interrupt)->Pending = 0;
    Interrupt->ReleaseInterruptLock();
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CThDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, ThOnIsr, ThOnWorkItem);    // #isr
    config.ShareVector = WdfTrue;
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
