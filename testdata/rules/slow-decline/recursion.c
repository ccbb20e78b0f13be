/* A recursion over the slots completes requests before the status is read. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TL_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Doorbell;
    ULONG Control;
    ULONG Acknowledge;
    ULONG Port[4];              /* causes by port, write one to clear */
} TL_REGISTERS, *PTL_REGISTERS;

typedef struct _TL_EXTENSION {
    PTL_REGISTERS Regs;
    PSCSI_REQUEST_BLOCK Active[4];
    UCHAR Finished;
} TL_EXTENSION, *PTL_EXTENSION;

#define TL_CAUSE_DONE  0x01
#define TL_CAUSE_ERROR 0x02
#define TL_CAUSE_LINK  0x04
#define TL_CAUSE_ALL   0x07
#define TL_SLOTS       4

HW_INTERRUPT TlInterrupt;
HW_FIND_ADAPTER TlFindAdapter;
HW_INITIALIZE TlInitialize;
HW_STARTIO TlStartIo;

static VOID TlReap(PTL_EXTENSION ext, ULONG Slot)
{
    PSCSI_REQUEST_BLOCK srb;

    if (Slot == TL_SLOTS) {
        return;
    }
    srb = ext->Active[Slot];
    if (srb != NULL && srb->QueueTag == ext->Finished) {
        ext->Active[Slot] = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, ext, srb);    // expect: slow-decline via #isr > #reap
    }
    TlReap(ext, Slot + 1);
}

BOOLEAN TlInterrupt(PVOID DeviceExtension)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;
    ULONG cause;

    TlReap(ext, 0);                             // #reap
    cause = StorPortReadRegisterUlong(ext, &ext->Regs->Cause);
    if ((cause & TL_CAUSE_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->Cause, cause);
    return TRUE;
}

BOOLEAN TlInitialize(PVOID DeviceExtension)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Mask, TL_CAUSE_ALL);
    return TRUE;
}

BOOLEAN TlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;

    ext->Active[Srb->QueueTag & 3] = Srb;
    StorPortWriteRegisterUlong(ext, &ext->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG TlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PTL_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TL_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = TlInitialize;
    init.HwStartIo = TlStartIo;
    init.HwInterrupt = TlInterrupt;    // #isr
    init.HwFindAdapter = TlFindAdapter;
    init.DeviceExtensionSize = sizeof(TL_EXTENSION);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
