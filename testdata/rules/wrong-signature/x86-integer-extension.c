/* On x86 a ULONG holds a pointer. */
// args: -m32 -Gz
#include <ntddk.h>
#include <storport.h>

typedef struct _XI_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} XI_REGISTERS, *PXI_REGISTERS;

typedef struct _XI_ADAPTER {
    PXI_REGISTERS Regs;
} XI_ADAPTER, *PXI_ADAPTER;

#define XI_INT_ERROR 0x02
#define XI_INT_ALL   0x07

BOOLEAN XiInterrupt(ULONG DeviceExtension);
HW_FIND_ADAPTER XiFindAdapter;
HW_INITIALIZE XiInitialize;
HW_STARTIO XiStartIo;

BOOLEAN XiInterrupt(ULONG DeviceExtension)    // expect: role-not-declared
{
    PXI_ADAPTER ext = (PXI_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN XiInitialize(PVOID DeviceExtension)
{
    PXI_ADAPTER ext = (PXI_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, XI_INT_ALL);
    return TRUE;
}

BOOLEAN XiStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXI_ADAPTER ext = (PXI_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG XiFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PXI_ADAPTER ext = (PXI_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PXI_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(XI_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = XiInitialize;
    hwInit.HwStartIo = XiStartIo;
    hwInit.HwInterrupt = (PHW_INTERRUPT)XiInterrupt;        // ok: wrong-signature
    hwInit.HwFindAdapter = XiFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(XI_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
