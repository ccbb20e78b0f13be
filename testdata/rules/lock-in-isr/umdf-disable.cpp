// OnInterruptDisable is called with the lock held, as the ISR is.
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
WUDF_INTERRUPT_DISABLE KxOnDisable;

static ULONG KxRead(CKxDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void KxWrite(CKxDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

static void KxForget(IWDFInterrupt *Interrupt)
{
    Interrupt->AcquireInterruptLock();          // expect: lock-in-isr via #disable > #forget
    CKxDevice::From(Interrupt)->Pending = 0;
    Interrupt->ReleaseInterruptLock();
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
    sensor->Pending |= status;
    return TRUE;
}

HRESULT KxOnDisable(IWDFInterrupt *Interrupt, IWDFDevice *Device)
{
    UNREFERENCED_PARAMETER(Device);
    KxForget(Interrupt);                        // #forget
    return S_OK;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CKxDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, NULL, NULL);
    config.OnInterruptIsr = KxOnIsr;            // #isr
    config.OnInterruptDisable = KxOnDisable;    // #disable
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
