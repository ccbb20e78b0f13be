// The cause comes back through a pointer, two calls down from a routine without a body.
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

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR KxOnIsr;

HRESULT KxTransfer(IWDFDevice3 *Device, ULONG Offset, ULONG *Value); // in another library

static HRESULT KxRequest(CKxDevice *Device, ULONG Offset, ULONG *Value)
{
    return KxTransfer(Device->Wdf, Offset, Value);
}

static HRESULT KxRead(CKxDevice *Device, ULONG Offset, ULONG *Value)
{
    return KxRequest(Device, Offset, Value);
}

static void KxWrite(CKxDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

BOOLEAN KxOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CKxDevice *sensor = CKxDevice::From(Interrupt);
    ULONG status = 0;
    HRESULT hr = KxRead(sensor, KX_CAUSE, &status);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (FAILED(hr) || status == 0) {
        return FALSE;
    }
    KxWrite(sensor, KX_CAUSE, status);
    Interrupt->AcquireInterruptLock();          // expect: lock-in-isr via #isr
    sensor->Pending |= status;
    Interrupt->ReleaseInterruptLock();
    return TRUE;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CKxDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, NULL, NULL);
    config.OnInterruptIsr = KxOnIsr;            // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
