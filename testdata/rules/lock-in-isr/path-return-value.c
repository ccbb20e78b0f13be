/* What a helper returns says whether the lock is to be taken. */
#include <ntddk.h>
#include <storport.h>

typedef struct _QB_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Doorbell;
    ULONG Control;
    ULONG Acknowledge;
    ULONG Port[4];              /* causes by port, write one to clear */
} QB_REGISTERS, *PQB_REGISTERS;

typedef struct _QB_CONTROLLER {
    PQB_REGISTERS Regs;
    STOR_DPC Dpc;
    ULONG Queues;
    ULONG Scheduled;
} QB_CONTROLLER, *PQB_CONTROLLER;

#define QB_CAUSE_DONE  0x01
#define QB_CAUSE_ERROR 0x02
#define QB_CAUSE_LINK  0x04
#define QB_CAUSE_ALL   0x07

HW_INTERRUPT QbInterrupt;
HW_FIND_ADAPTER QbFindAdapter;
HW_INITIALIZE QbInitialize;
HW_STARTIO QbStartIo;
HW_DPC_ROUTINE QbDpc;
HW_PASSIVE_INITIALIZE_ROUTINE QbPassiveInitialize;

typedef enum _QB_CALLER { QbFromInterrupt, QbFromDpc } QB_CALLER;

static BOOLEAN QbMustLock(PQB_CONTROLLER ctrl, QB_CALLER Caller)
{
    if (Caller == QbFromInterrupt) {
        return FALSE;
    }
    return ctrl->Queues > 1;
}

static VOID QbSchedule(PQB_CONTROLLER ctrl, QB_CALLER Caller)
{
    STOR_LOCK_HANDLE lock = { InterruptLock };
    BOOLEAN locked = QbMustLock(ctrl, Caller);

    if (locked) {
        StorPortAcquireSpinLock(ctrl, InterruptLock, NULL, &lock);    // ok: lock-in-isr
    }
    ctrl->Scheduled++;
    if (locked) {
        StorPortReleaseSpinLock(ctrl, &lock);
    }
}

VOID QbDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PQB_CONTROLLER ctrl = (PQB_CONTROLLER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    QbSchedule(ctrl, QbFromDpc);
}

BOOLEAN QbInterrupt(PVOID DeviceExtension)
{
    PQB_CONTROLLER ctrl = (PQB_CONTROLLER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ctrl, &ctrl->Regs->Cause);

    if ((cause & QB_CAUSE_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ctrl, &ctrl->Regs->Cause, cause);
    QbSchedule(ctrl, QbFromInterrupt);
    StorPortIssueDpc(ctrl, &ctrl->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN QbPassiveInitialize(PVOID DeviceExtension)
{
    PQB_CONTROLLER ctrl = (PQB_CONTROLLER)DeviceExtension;

    StorPortInitializeDpc(ctrl, &ctrl->Dpc, QbDpc);
    return TRUE;
}

BOOLEAN QbInitialize(PVOID DeviceExtension)
{
    PQB_CONTROLLER ctrl = (PQB_CONTROLLER)DeviceExtension;

    StorPortWriteRegisterUlong(ctrl, &ctrl->Regs->Mask, QB_CAUSE_ALL);
    return StorPortEnablePassiveInitialization(ctrl, QbPassiveInitialize);
}

BOOLEAN QbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PQB_CONTROLLER ctrl = (PQB_CONTROLLER)DeviceExtension;

    StorPortWriteRegisterUlong(ctrl, &ctrl->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG QbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PQB_CONTROLLER ctrl = (PQB_CONTROLLER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ctrl->Regs = (PQB_REGISTERS)StorPortGetDeviceBase(
        ctrl, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(QB_REGISTERS), FALSE);
    ctrl->Queues = ConfigInfo->NumberOfBuses;
    return ctrl->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = QbInitialize;
    init.HwStartIo = QbStartIo;
    init.HwInterrupt = QbInterrupt;    // #isr
    init.HwFindAdapter = QbFindAdapter;
    init.DeviceExtensionSize = sizeof(QB_CONTROLLER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
