// bool is one byte, and a named context is a pointer.
#include <wudfddi.h>
#include <wudfddi_hwaccess.h>

#define UR_CAUSE   0x00         // write one to clear
#define UR_STATUS  0x04

class CUrDevice {
public:
    static CUrDevice *From(IWDFInterrupt *Interrupt)
    {
        void *context = NULL;

        Interrupt->RetrieveContext(&context);
        return static_cast<CUrDevice *>(context);
    }

    HRESULT Connect(IWDFDevice3 *Device, UCHAR *Window);

    IWDFDevice3 *Wdf;
    IWDFInterrupt *Irq;
    UCHAR *Base;
    ULONG Pending;
};

static ULONG UrRead(CUrDevice *Device, ULONG Offset)
{
    return READ_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset));
}

static void UrWrite(CUrDevice *Device, ULONG Offset, ULONG Value)
{
    WRITE_REGISTER_ULONG(Device->Wdf, (PULONG)(Device->Base + Offset), Value);
}

static bool UrOnIsr(IWDFInterrupt *Interrupt, DWORD Message, DWORD)     // expect: role-not-declared
{
    CUrDevice *sensor = CUrDevice::From(Interrupt);
    ULONG status = UrRead(sensor, UR_CAUSE);

    if (status == 0) {
        return false;
    }
    UrWrite(sensor, UR_CAUSE, status);
    sensor->Pending |= Message;
    Interrupt->QueueWorkItemForIsr();
    return true;
}

WUDF_INTERRUPT_WORKITEM UrOnWork;
VOID UrOnWork(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CUrDevice::From(Interrupt)->Pending = 0;
}

// Called from OnPrepareHardware with the mapped register window.
HRESULT CUrDevice::Connect(IWDFDevice3 *Device, UCHAR *Window)
{
    WUDF_INTERRUPT_CONFIG config;

    Wdf = Device;
    Base = Window;
    WUDF_INTERRUPT_CONFIG_INIT(&config,         // ok: wrong-signature
                               reinterpret_cast<PFN_WUDF_INTERRUPT_ISR>(UrOnIsr), UrOnWork);
    HRESULT hr = Device->CreateInterrupt(&config, &Irq);

    return SUCCEEDED(hr) ? Irq->AssignContext(NULL, this) : hr;
}
