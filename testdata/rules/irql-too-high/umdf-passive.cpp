// The ISR of UMDF runs at PASSIVE_LEVEL: bus I/O, the heap and waits of Win32 are legal.
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
    IWDFRemoteTarget *Target;

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

BOOLEAN PrOnIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CPrDevice *device = CPrDevice::From(Interrupt);
    ULONG cause = PrRead(device, PR_CAUSE);
    IWDFIoRequest *request = NULL;

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    if (cause == 0) {
        return FALSE;
    }
    PrWrite(device, PR_CAUSE, cause);
    device->Pending |= cause;
    if (SUCCEEDED(device->Wdf->CreateRequest(NULL, device->Wdf, &request))) {    // ok: irql-too-high
        device->Target->FormatRequestForRead(request, NULL, NULL, NULL, NULL);    // ok: irql-too-high
        request->Send(device->Target, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS, 0);    // ok: irql-too-high
        request->DeleteWdfObject();
        request->Release();
    }
    ULONG *copy = new ULONG[4];                 // ok: irql-too-high

    delete[] copy;
    Interrupt->QueueWorkItemForIsr();           // ok: irql-too-high
    return TRUE;
}

VOID PrOnWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    CPrDevice::From(Interrupt)->Pending = 0;
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
