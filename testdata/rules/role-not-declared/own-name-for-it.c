/* The driver has a name of its own for the role. */
#include <ntddk.h>
#include <storport.h>

typedef struct _OW_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} OW_REGISTERS, *POW_REGISTERS;

typedef struct _OW_ADAPTER {
    POW_REGISTERS Regs;
} OW_ADAPTER, *POW_ADAPTER;

#define OW_INT_ERROR 0x02
#define OW_INT_ALL   0x07

typedef HW_INTERRUPT OW_ISR;
OW_ISR OwInterrupt;
HW_FIND_ADAPTER OwFindAdapter;
HW_INITIALIZE OwInitialize;
HW_STARTIO OwStartIo;

BOOLEAN OwInterrupt(PVOID DeviceExtension)      // ok: role-not-declared
{
    POW_ADAPTER ext = (POW_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN OwInitialize(PVOID DeviceExtension)
{
    POW_ADAPTER ext = (POW_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, OW_INT_ALL);
    return TRUE;
}

BOOLEAN OwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POW_ADAPTER ext = (POW_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG OwFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    POW_ADAPTER ext = (POW_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (POW_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(OW_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = OwInitialize;
    hwInit.HwStartIo = OwStartIo;
    hwInit.HwInterrupt = OwInterrupt;    // #isr
    hwInit.HwFindAdapter = OwFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(OW_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
