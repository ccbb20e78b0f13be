// The vector is not shared: nobody else can have interrupted.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define KY_CAUSE   0x00         // write one to clear
#define KY_STATE   0x04
#define KY_COMMAND 0x08
#define KY_CHANGED 0x01
#define KY_ERROR   0x02

class CKyDevice {
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
    bool Powered;
};

static CKyDevice g_Device;

WUDF_INTERRUPT_ISR KyOnIsr;
WUDF_INTERRUPT_WORKITEM KyOnWorkItem;
void KySetPower(bool On);

BOOLEAN KyOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CKyDevice *keypad = &g_Device;

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (!keypad->Powered) {
        return FALSE;
    }
    keypad->Write(KY_CAUSE, KY_CHANGED | KY_ERROR);
    Interrupt->QueueWorkItemForIsr();
    return TRUE;                                // ok: claims-unchecked
}

// Called from OnD0Entry and OnD0Exit.
void KySetPower(bool On)
{
    g_Device.Powered = On;
}

VOID KyOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    Interrupt->AcquireInterruptLock();
    g_Device.Pending = 0;
    Interrupt->ReleaseInterruptLock();
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CKyDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, KyOnIsr, KyOnWorkItem);    // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
