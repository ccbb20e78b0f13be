/* The interrupt routine has a prototype of its own. */
#include <ntddk.h>
#include <storport.h>

typedef struct _PL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} PL_REGISTERS, *PPL_REGISTERS;

typedef struct _PL_ADAPTER {
    PPL_REGISTERS Regs;
} PL_ADAPTER, *PPL_ADAPTER;

#define PL_INT_ERROR 0x02
#define PL_INT_ALL   0x07

BOOLEAN PlInterrupt(PVOID DeviceExtension);
HW_FIND_ADAPTER PlFindAdapter;
HW_INITIALIZE PlInitialize;
HW_STARTIO PlStartIo;

BOOLEAN PlInterrupt(PVOID DeviceExtension)      // expect: role-not-declared via #isr
{
    PPL_ADAPTER ext = (PPL_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN PlInitialize(PVOID DeviceExtension)
{
    PPL_ADAPTER ext = (PPL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, PL_INT_ALL);
    return TRUE;
}

BOOLEAN PlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPL_ADAPTER ext = (PPL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG PlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PPL_ADAPTER ext = (PPL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PPL_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(PL_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = PlInitialize;
    hwInit.HwStartIo = PlStartIo;
    hwInit.HwInterrupt = PlInterrupt;    // #isr
    hwInit.HwFindAdapter = PlFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(PL_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
