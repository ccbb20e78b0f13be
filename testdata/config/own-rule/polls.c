/* A rule of the team's own: DPCs do not poll. */
#include <ntddk.h>
#include <storport.h>

typedef struct _FG_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} FG_REGISTERS, *PFG_REGISTERS;

typedef struct _FG_ADAPTER {
    PFG_REGISTERS Regs;
    STOR_DPC Dpc;
} FG_ADAPTER, *PFG_ADAPTER;

#define FG_INT_DONE  0x01
#define FG_INT_ERROR 0x02
#define FG_INT_ALL   0x07
#define FG_BUSY      0x01

HW_INTERRUPT FgInterrupt;
HW_DPC_ROUTINE FgDpc;
HW_FIND_ADAPTER FgFindAdapter;
HW_INITIALIZE FgInitialize;
HW_STARTIO FgStartIo;
HW_DPC_ROUTINE FgDpc;

VOID FgDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    PFG_ADAPTER ext = (PFG_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    while (StorPortReadRegisterUlong(ext, &ext->Regs->State) & FG_BUSY) {   // expect: poll-in-deferred via #dpc
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, FG_INT_ALL);
}

BOOLEAN FgInterrupt(PVOID DeviceExtension)
{
    PFG_ADAPTER ext = (PFG_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & FG_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, 0);
    StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN FgInitialize(PVOID DeviceExtension)
{
    PFG_ADAPTER ext = (PFG_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->Dpc, FgDpc);     // #dpc
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, FG_INT_ALL);
    return TRUE;
}

BOOLEAN FgStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFG_ADAPTER ext = (PFG_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG FgFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PFG_ADAPTER ext = (PFG_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PFG_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FG_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(FG_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = FgInitialize;
    init.HwStartIo = FgStartIo;
    init.HwInterrupt = FgInterrupt;    // #isr
    init.HwFindAdapter = FgFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
