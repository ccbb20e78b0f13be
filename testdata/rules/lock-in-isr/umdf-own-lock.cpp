// A critical section of the driver is another lock.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define PR_CAUSE   0x00         // write one to clear
#define PR_STATUS  0x04
#define PR_COMMAND 0x08
#define PR_BUSY    0x01

class CPrDevice {
public:
    static CPrDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CPrDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);
    CRITICAL_SECTION Section;

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

WUDF_INTERRUPT_ISR PrOnIsr;
WUDF_INTERRUPT_WORKITEM PrOnWorkItem;

static ULONG PrRead(CPrDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void PrWrite(CPrDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

class CPrScope {
public:
    explicit CPrScope(CRITICAL_SECTION *Section) : m_section(Section)
    {
        EnterCriticalSection(m_section);        // ok: lock-in-isr
    }
    ~CPrScope() { LeaveCriticalSection(m_section); }

private:
    CRITICAL_SECTION *m_section;
};

BOOLEAN PrOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CPrDevice *device = CPrDevice::From(Interrupt);
    ULONG cause = PrRead(device, PR_CAUSE);
    CPrScope scope(&device->Section);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    PrWrite(device, PR_CAUSE, cause);
    device->Pending |= cause;
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

VOID PrOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    CPrDevice *device = CPrDevice::From(Interrupt);

    UNREFERENCED_PARAMETER(AssociatedObject);
    CPrScope scope(&device->Section);

    device->Pending = 0;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CPrDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, PrOnIsr, PrOnWorkItem);    // #isr
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
