/* A pause of 5 us, twenty times. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HW_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} HW_REGISTERS, *PHW_REGISTERS;

typedef struct _HW_ADAPTER {
    PHW_REGISTERS Regs;
} HW_ADAPTER, *PHW_ADAPTER;

#define HW_INT_DONE  0x01
#define HW_INT_ERROR 0x02
#define HW_INT_ALL   0x07
#define HW_BUSY      0x01

HW_INTERRUPT HwInterrupt;
HW_FIND_ADAPTER HwFindAdapter;
HW_INITIALIZE HwInitialize;
HW_STARTIO HwStartIo;

VOID VkPause(PHW_ADAPTER Ext);

BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & HW_INT_ALL;
    ULONG i;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & HW_INT_ERROR) {
        for (i = 0; i < 20; i++) {
            VkPause(ext);                      // expect: stall-over-budget via #isr
        }
    }
    return TRUE;
}

BOOLEAN HwInitialize(PVOID DeviceExtension)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, HW_INT_ALL);
    return TRUE;
}

BOOLEAN HwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HwFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PHW_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HW_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(HW_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = HwInitialize;
    init.HwStartIo = HwStartIo;
    init.HwInterrupt = HwInterrupt;    // #isr
    init.HwFindAdapter = HwFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
