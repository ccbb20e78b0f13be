/* The loop quiets the device through the firmware. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} RS_REGISTERS, *PRS_REGISTERS;

typedef struct _RS_MAILBOX {
    ULONG Ack;
    ULONG Sequence;
} RS_MAILBOX, *PRS_MAILBOX;

typedef struct _RS_ADAPTER {
    PRS_REGISTERS Regs;
    PRS_MAILBOX Mailbox;
} RS_ADAPTER, *PRS_ADAPTER;

#define RS_INT_DONE  0x01
#define RS_INT_ERROR 0x02
#define RS_INT_ALL   0x07
#define RS_BUSY      0x01

HW_INTERRUPT RsInterrupt;
HW_FIND_ADAPTER RsFindAdapter;
HW_INITIALIZE RsInitialize;
HW_STARTIO RsStartIo;

/* Goes through a mailbox of the firmware: no register of the device is touched here. */
static VOID RsAck(PRS_ADAPTER Ext, ULONG Cause)
{
    Ext->Mailbox->Ack = Cause;
    Ext->Mailbox->Sequence++;
}

BOOLEAN RsInterrupt(PVOID DeviceExtension)
{
    PRS_ADAPTER ext = (PRS_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & RS_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    while (StorPortReadRegisterUlong(ext, &ext->Regs->State) & RS_BUSY) {   // ok: unbounded-poll
        RsAck(ext, cause);
    }
    return TRUE;
}

BOOLEAN RsInitialize(PVOID DeviceExtension)
{
    PRS_ADAPTER ext = (PRS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, RS_INT_ALL);
    return TRUE;
}

BOOLEAN RsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRS_ADAPTER ext = (PRS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG RsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PRS_ADAPTER ext = (PRS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PRS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RS_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(RS_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = RsInitialize;
    init.HwStartIo = RsStartIo;
    init.HwInterrupt = RsInterrupt;    // #isr
    init.HwFindAdapter = RsFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
