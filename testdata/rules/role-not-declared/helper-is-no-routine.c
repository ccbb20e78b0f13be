/* Only what the port driver calls has a role, not what it calls in turn. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} HD_REGISTERS, *PHD_REGISTERS;

typedef struct _HD_ADAPTER {
    PHD_REGISTERS Regs;
    ULONG Count;
} HD_ADAPTER, *PHD_ADAPTER;

#define HD_INT_ERROR 0x02
#define HD_INT_ALL   0x07

HW_INTERRUPT HdInterrupt;
HW_FIND_ADAPTER HdFindAdapter;
HW_INITIALIZE HdInitialize;
HW_STARTIO HdStartIo;

BOOLEAN HdCount(PVOID DeviceExtension)                  // ok: role-not-declared
{
    ((PHD_ADAPTER)DeviceExtension)->Count++;
    return TRUE;
}

BOOLEAN HdInterrupt(PVOID DeviceExtension)
{
    PHD_ADAPTER ext = (PHD_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    HdCount(ext);
    return TRUE;
}

BOOLEAN HdInitialize(PVOID DeviceExtension)
{
    PHD_ADAPTER ext = (PHD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, HD_INT_ALL);
    return TRUE;
}

BOOLEAN HdStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHD_ADAPTER ext = (PHD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HdFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PHD_ADAPTER ext = (PHD_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PHD_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HD_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = HdInitialize;
    hwInit.HwStartIo = HdStartIo;
    hwInit.HwInterrupt = HdInterrupt;    // #isr
    hwInit.HwFindAdapter = HdFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(HD_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
