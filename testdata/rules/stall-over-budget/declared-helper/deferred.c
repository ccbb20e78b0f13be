/* The DPC may wait. */
#include <ntddk.h>
#include <storport.h>

typedef struct _NX_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} NX_REGISTERS, *PNX_REGISTERS;

typedef struct _NX_ADAPTER {
    PNX_REGISTERS Regs;
    STOR_DPC Dpc;
} NX_ADAPTER, *PNX_ADAPTER;

#define NX_INT_DONE  0x01
#define NX_INT_ERROR 0x02
#define NX_INT_ALL   0x07
#define NX_BUSY      0x01

HW_INTERRUPT NxInterrupt;
HW_DPC_ROUTINE NxDpc;
HW_FIND_ADAPTER NxFindAdapter;
HW_INITIALIZE NxInitialize;
HW_STARTIO NxStartIo;

/* Counts cycles: nothing in it says how long that takes. */
static VOID DqDelay(ULONG Milliseconds)
{
    ULONG64 end = ReadTimeStampCounter() + (ULONG64)Milliseconds * 2400000;

    while (ReadTimeStampCounter() < end) {
        YieldProcessor();
    }
}

VOID NxDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    PNX_ADAPTER ext = (PNX_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    DqDelay(2);                                // ok: stall-over-budget
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, NX_INT_ALL);
}

BOOLEAN NxInterrupt(PVOID DeviceExtension)
{
    PNX_ADAPTER ext = (PNX_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & NX_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, 0);
    StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN NxInitialize(PVOID DeviceExtension)
{
    PNX_ADAPTER ext = (PNX_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->Dpc, NxDpc);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, NX_INT_ALL);
    return TRUE;
}

BOOLEAN NxStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNX_ADAPTER ext = (PNX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG NxFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PNX_ADAPTER ext = (PNX_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PNX_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(NX_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(NX_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = NxInitialize;
    init.HwStartIo = NxStartIo;
    init.HwInterrupt = NxInterrupt;    // #isr
    init.HwFindAdapter = NxFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
