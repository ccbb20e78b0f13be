/* The board library's delay has no source here. */
#include <ntddk.h>
#include <storport.h>

typedef struct _EM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} EM_REGISTERS, *PEM_REGISTERS;

typedef struct _EM_ADAPTER {
    PEM_REGISTERS Regs;
} EM_ADAPTER, *PEM_ADAPTER;

#define EM_INT_DONE  0x01
#define EM_INT_ERROR 0x02
#define EM_INT_ALL   0x07
#define EM_BUSY      0x01

HW_INTERRUPT EmInterrupt;
HW_FIND_ADAPTER EmFindAdapter;
HW_INITIALIZE EmInitialize;
HW_STARTIO EmStartIo;

VOID BoardDelayMs(PVOID Board, ULONG Milliseconds);

BOOLEAN EmInterrupt(PVOID DeviceExtension)
{
    PEM_ADAPTER ext = (PEM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & EM_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & EM_INT_ERROR) {
        StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
        BoardDelayMs(ext->Regs, 3);            // expect: stall-over-budget via #isr
    }
    return TRUE;
}

BOOLEAN EmInitialize(PVOID DeviceExtension)
{
    PEM_ADAPTER ext = (PEM_ADAPTER)DeviceExtension;

    BoardDelayMs(ext->Regs, 100);              // ok: stall-over-budget
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, EM_INT_ALL);
    return TRUE;
}

BOOLEAN EmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PEM_ADAPTER ext = (PEM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG EmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PEM_ADAPTER ext = (PEM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PEM_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(EM_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(EM_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = EmInitialize;
    init.HwStartIo = EmStartIo;
    init.HwInterrupt = EmInterrupt;    // #isr
    init.HwFindAdapter = EmFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
