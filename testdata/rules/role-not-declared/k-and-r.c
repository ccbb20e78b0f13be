/* An old definition; what declares it is not the role. */
#include <ntddk.h>
#include <storport.h>

typedef struct _KD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} KD_REGISTERS, *PKD_REGISTERS;

typedef struct _KD_ADAPTER {
    PKD_REGISTERS Regs;
} KD_ADAPTER, *PKD_ADAPTER;

#define KD_INT_ERROR 0x02
#define KD_INT_ALL   0x07

BOOLEAN KdInterrupt();
HW_FIND_ADAPTER KdFindAdapter;
HW_INITIALIZE KdInitialize;
HW_STARTIO KdStartIo;

BOOLEAN KdInterrupt(DeviceExtension)            // expect: role-not-declared via #isr
    PVOID DeviceExtension;
{
    PKD_ADAPTER ext = (PKD_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN KdInitialize(PVOID DeviceExtension)
{
    PKD_ADAPTER ext = (PKD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, KD_INT_ALL);
    return TRUE;
}

BOOLEAN KdStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PKD_ADAPTER ext = (PKD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG KdFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PKD_ADAPTER ext = (PKD_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PKD_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(KD_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = KdInitialize;
    hwInit.HwStartIo = KdStartIo;
    hwInit.HwInterrupt = KdInterrupt;    // #isr
    hwInit.HwFindAdapter = KdFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(KD_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
