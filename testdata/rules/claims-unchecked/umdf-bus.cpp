// The device is asked over a serial bus.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define TH_CAUSE   0x00         // write one to clear
#define TH_STATE   0x04
#define TH_COMMAND 0x08
#define TH_CHANGED 0x01
#define TH_ERROR   0x02

class CThDevice {
public:
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
    IWDFIoRequest *Request;
    IWDFRemoteTarget *Target;
};

static CThDevice g_Device;

WUDF_INTERRUPT_ISR ThOnIsr;
WUDF_INTERRUPT_WORKITEM ThOnWorkItem;

BOOLEAN ThOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CThDevice *sensor = &g_Device;

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (FAILED(sensor->Request->Send(sensor->Target, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS, 0))) {
        return FALSE;
    }
    sensor->Pending = 1;
    Interrupt->QueueWorkItemForIsr();
    return TRUE;                                // ok: claims-unchecked
}

VOID ThOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    Interrupt->AcquireInterruptLock();
    g_Device.Pending = 0;
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
