/* On x64 it does not. */
// args: -m64
#include <ntddk.h>
#include <storport.h>

typedef struct _XJ_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} XJ_REGISTERS, *PXJ_REGISTERS;

typedef struct _XJ_ADAPTER {
    PXJ_REGISTERS Regs;
} XJ_ADAPTER, *PXJ_ADAPTER;

#define XJ_INT_ERROR 0x02
#define XJ_INT_ALL   0x07

BOOLEAN XjInterrupt(ULONG DeviceExtension);
HW_FIND_ADAPTER XjFindAdapter;
HW_INITIALIZE XjInitialize;
HW_STARTIO XjStartIo;

BOOLEAN XjInterrupt(ULONG DeviceExtension)    // expect: role-not-declared
{
    PXJ_ADAPTER ext = (PXJ_ADAPTER)(ULONG_PTR)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN XjInitialize(PVOID DeviceExtension)
{
    PXJ_ADAPTER ext = (PXJ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, XJ_INT_ALL);
    return TRUE;
}

BOOLEAN XjStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXJ_ADAPTER ext = (PXJ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG XjFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PXJ_ADAPTER ext = (PXJ_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PXJ_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(XJ_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = XjInitialize;
    hwInit.HwStartIo = XjStartIo;
    hwInit.HwInterrupt = (PHW_INTERRUPT)XjInterrupt;        // expect: wrong-signature
    hwInit.HwFindAdapter = XjFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(XJ_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
