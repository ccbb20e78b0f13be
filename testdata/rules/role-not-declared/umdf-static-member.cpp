// Static members: one declared by hand, one with its role, one defined in the class.
#include <wudfddi.h>
#include <wudfworkitem.h>
#include <wudfddi_hwaccess.h>

#define UM_CAUSE   0x00         // write one to clear
#define UM_STATUS  0x04

class CUmDevice {
public:
    static CUmDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CUmDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    static BOOLEAN OnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved);
    static WUDF_INTERRUPT_WORKITEM OnWork;
    static VOID OnScan(IWDFWorkItem *WorkItem)                  // ok: role-not-declared
    {
        UNREFERENCED_PARAMETER(WorkItem);
    }

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

static ULONG UmRead(CUmDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void UmWrite(CUmDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

BOOLEAN CUmDevice::OnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)     // expect: role-not-declared via #isr
{
    CUmDevice *sensor = CUmDevice::From(Interrupt);
    ULONG status = UmRead(sensor, UM_CAUSE);

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (status == 0) {
        return FALSE;
    }
    UmWrite(sensor, UM_CAUSE, status);
    Interrupt->QueueWorkItemForIsr();
    return TRUE;
}

VOID CUmDevice::OnWork(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)          // ok: role-not-declared
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CUmDevice::From(Interrupt)->Pending = 0;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CUmDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config, OnIsr, OnWork);         // #isr
    WUDF_WORKITEM_CONFIG scan;

    WUDF_WORKITEM_CONFIG_INIT(&scan, OnScan);
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
