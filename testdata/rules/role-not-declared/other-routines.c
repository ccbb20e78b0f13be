/* Routines that the port driver calls for requests are not meant. */
#include <ntddk.h>
#include <storport.h>

typedef struct _PO_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} PO_REGISTERS, *PPO_REGISTERS;

typedef struct _PO_ADAPTER {
    PPO_REGISTERS Regs;
} PO_ADAPTER, *PPO_ADAPTER;

#define PO_INT_ERROR 0x02
#define PO_INT_ALL   0x07

HW_INTERRUPT PoInterrupt;

BOOLEAN PoInterrupt(PVOID DeviceExtension)
{
    PPO_ADAPTER ext = (PPO_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN PoInitialize(PVOID DeviceExtension)
{
    PPO_ADAPTER ext = (PPO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, PO_INT_ALL);
    return TRUE;
}

BOOLEAN PoStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPO_ADAPTER ext = (PPO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG PoFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PPO_ADAPTER ext = (PPO_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PPO_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(PO_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = PoInitialize;
    hwInit.HwStartIo = PoStartIo;
    hwInit.HwInterrupt = PoInterrupt;    // #isr
    hwInit.HwFindAdapter = PoFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(PO_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
