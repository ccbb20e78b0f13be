// A method of the driver's own is declared, and the team gives its ISRs 5 ms.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define MN_CAUSE   0x00         // write one to clear
#define MN_STATUS  0x04
#define MN_COMMAND 0x08
#define MN_ERROR   0x02

class CMnChip {
public:
    static CMnChip *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CMnChip *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);
    void WaitReady(ULONG Milliseconds);

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

WUDF_INTERRUPT_ISR MnOnIsr;
WUDF_INTERRUPT_WORKITEM MnOnWorkItem;

// Waits on an event that the bus driver signals.
void CMnChip::WaitReady(ULONG Milliseconds)
{
    Pending |= Milliseconds << 16;
}

BOOLEAN MnOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CMnChip *chip = CMnChip::From(Interrupt);
    ULONG cause = chip->Read(MN_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    chip->Write(MN_CAUSE, cause);
    if (cause & MN_ERROR) {
        chip->WaitReady(20);                    // expect: stall-over-budget via #isr
    } else {
        chip->WaitReady(2);                     // ok: stall-over-budget
    }
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

VOID MnOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CMnChip::From(Interrupt)->WaitReady(100);   // ok: stall-over-budget
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CMnChip::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, NULL, NULL);
    config.OnInterruptIsr = MnOnIsr;            // #isr
    config.OnInterruptWorkItem = MnOnWorkItem;
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
