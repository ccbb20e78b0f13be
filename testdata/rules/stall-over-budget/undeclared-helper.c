/* The same delay loop as in declared-helper/: nobody says how long it takes. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DQ_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} DQ_REGISTERS, *PDQ_REGISTERS;

typedef struct _DQ_ADAPTER {
    PDQ_REGISTERS Regs;
} DQ_ADAPTER, *PDQ_ADAPTER;

#define DQ_INT_DONE  0x01
#define DQ_INT_ERROR 0x02
#define DQ_INT_ALL   0x07
#define DQ_BUSY      0x01

HW_INTERRUPT DqInterrupt;
HW_FIND_ADAPTER DqFindAdapter;
HW_INITIALIZE DqInitialize;
HW_STARTIO DqStartIo;

/* Counts cycles: nothing in it says how long that takes. */
static VOID DqDelay(ULONG Milliseconds)
{
    ULONG64 end = ReadTimeStampCounter() + (ULONG64)Milliseconds * 2400000;

    while (ReadTimeStampCounter() < end) {
        YieldProcessor();
    }
}

BOOLEAN DqInterrupt(PVOID DeviceExtension)
{
    PDQ_ADAPTER ext = (PDQ_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & DQ_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & DQ_INT_ERROR) {
        StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
        DqDelay(2);                            // ok: stall-over-budget
    }
    return TRUE;
}

BOOLEAN DqInitialize(PVOID DeviceExtension)
{
    PDQ_ADAPTER ext = (PDQ_ADAPTER)DeviceExtension;

    DqDelay(20);                               // ok: stall-over-budget
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, DQ_INT_ALL);
    return TRUE;
}

BOOLEAN DqStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDQ_ADAPTER ext = (PDQ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DqFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PDQ_ADAPTER ext = (PDQ_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PDQ_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DQ_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(DQ_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = DqInitialize;
    init.HwStartIo = DqStartIo;
    init.HwInterrupt = DqInterrupt;    // #isr
    init.HwFindAdapter = DqFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
