/* One settle time fits into the budget. */
#include <ntddk.h>
#include <storport.h>

typedef struct _GS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} GS_REGISTERS, *PGS_REGISTERS;

typedef struct _GS_ADAPTER {
    PGS_REGISTERS Regs;
} GS_ADAPTER, *PGS_ADAPTER;

#define GS_INT_DONE  0x01
#define GS_INT_ERROR 0x02
#define GS_INT_ALL   0x07
#define GS_BUSY      0x01

HW_INTERRUPT GsInterrupt;
HW_FIND_ADAPTER GsFindAdapter;
HW_INITIALIZE GsInitialize;
HW_STARTIO GsStartIo;

VOID BoardSettle(VOID);

BOOLEAN GsInterrupt(PVOID DeviceExtension)
{
    PGS_ADAPTER ext = (PGS_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & GS_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & GS_INT_ERROR) {
        StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
        BoardSettle();                         // ok: stall-over-budget
    }
    return TRUE;
}

BOOLEAN GsInitialize(PVOID DeviceExtension)
{
    PGS_ADAPTER ext = (PGS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, GS_INT_ALL);
    return TRUE;
}

BOOLEAN GsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PGS_ADAPTER ext = (PGS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG GsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PGS_ADAPTER ext = (PGS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PGS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(GS_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(GS_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = GsInitialize;
    init.HwStartIo = GsStartIo;
    init.HwInterrupt = GsInterrupt;    // #isr
    init.HwFindAdapter = GsFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
