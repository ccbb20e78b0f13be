// Every kind of chip waits in its own way, one without an end.
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
    class CKxChip *Chip;

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR KxOnIsr;

static ULONG KxRead(CKxDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void KxWrite(CKxDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

class CKxChip {
public:
    virtual ~CKxChip() {}
    virtual void Latch(CKxDevice *Device) = 0;
};

class CKxFastChip : public CKxChip {
public:
    void Latch(CKxDevice *Device) override { KxWrite(Device, KX_COMMAND, 1); }
};

class CKxSlowChip : public CKxChip {
public:
    void Latch(CKxDevice *Device) override
    {
        KxWrite(Device, KX_COMMAND, 2);
        while (KxRead(Device, KX_STATUS) & KX_BUSY) {    // expect: unbounded-poll possible via #isr > #latch
        }
    }
};

static CKxFastChip g_fast;
static CKxSlowChip g_slow;

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
    sensor->Chip->Latch(sensor);                        // #latch
    return TRUE;
}

void KxChoose(CKxDevice *Device)
{
    if (KxRead(Device, KX_STATUS) & 0x100) {
        Device->Chip = &g_slow;
    } else {
        Device->Chip = &g_fast;
    }
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
