// A method takes the lock unless its caller says that it is held.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define KX_CAUSE   0x00         // write one to clear
#define KX_STATUS  0x04
#define KX_COMMAND 0x08
#define KX_BUSY    0x01

class CKxDevice {
public:
    static CKxDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CKxDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);
    void Merge(ULONG Value, bool Held);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR KxOnIsr;
WUDF_INTERRUPT_WORKITEM KxOnWorkItem;

static ULONG KxRead(CKxDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void KxWrite(CKxDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

void CKxDevice::Merge(ULONG Value, bool Held)
{
    if (!Held) {
        Irq->AcquireInterruptLock();            // ok: lock-in-isr
    }
    Pending |= Value;
    if (!Held) {
        Irq->ReleaseInterruptLock();
    }
}

BOOLEAN KxOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CKxDevice *sensor = CKxDevice::From(Interrupt);
    ULONG status = KxRead(sensor, KX_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (status == 0) {
        return FALSE;
    }
    KxWrite(sensor, KX_CAUSE, status);
    sensor->Merge(status, true);
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

VOID KxOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    CKxDevice *sensor = CKxDevice::From(Interrupt);

    UNREFERENCED_PARAMETER(AssociatedObject);
    sensor->Merge(0x100, false);
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CKxDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, NULL, NULL);
    config.OnInterruptIsr = KxOnIsr;            // #isr
    config.OnInterruptWorkItem = KxOnWorkItem;    // #work
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
