/* The ISR of hidelay.c's driver. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HI_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} HI_REGISTERS, *PHI_REGISTERS;

typedef struct _HI_ADAPTER {
    PHI_REGISTERS Regs;
} HI_ADAPTER, *PHI_ADAPTER;

#define HI_INT_DONE  0x01
#define HI_INT_ERROR 0x02
#define HI_INT_ALL   0x07
#define HI_BUSY      0x01

HW_INTERRUPT HiInterrupt;
HW_FIND_ADAPTER HiFindAdapter;
HW_INITIALIZE HiInitialize;
HW_STARTIO HiStartIo;

#include "hidelay.h"

BOOLEAN HiInterrupt(PVOID DeviceExtension)
{
    PHI_ADAPTER ext = (PHI_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & HI_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & HI_INT_ERROR) {
        HiSettle();
        HiDelay(1);                            // expect: stall-over-budget via #isr
    }
    return TRUE;
}

BOOLEAN HiInitialize(PVOID DeviceExtension)
{
    PHI_ADAPTER ext = (PHI_ADAPTER)DeviceExtension;

    HiDelay(50);                               // ok: stall-over-budget
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, HI_INT_ALL);
    return TRUE;
}

BOOLEAN HiStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHI_ADAPTER ext = (PHI_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HiFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PHI_ADAPTER ext = (PHI_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PHI_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HI_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(HI_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = HiInitialize;
    init.HwStartIo = HiStartIo;
    init.HwInterrupt = HiInterrupt;    // #isr
    init.HwFindAdapter = HiFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
