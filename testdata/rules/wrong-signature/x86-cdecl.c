/* The project makes functions __stdcall; this one says __cdecl. */
// args: -m32 -Gz
#include <ntddk.h>
#include <storport.h>

typedef struct _XC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} XC_REGISTERS, *PXC_REGISTERS;

typedef struct _XC_ADAPTER {
    PXC_REGISTERS Regs;
} XC_ADAPTER, *PXC_ADAPTER;

#define XC_INT_ERROR 0x02
#define XC_INT_ALL   0x07

BOOLEAN __cdecl XcInterrupt(PVOID DeviceExtension);
HW_FIND_ADAPTER XcFindAdapter;
HW_INITIALIZE XcInitialize;
HW_STARTIO XcStartIo;

BOOLEAN __cdecl XcInterrupt(PVOID DeviceExtension)    // expect: role-not-declared
{
    PXC_ADAPTER ext = (PXC_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN XcInitialize(PVOID DeviceExtension)
{
    PXC_ADAPTER ext = (PXC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, XC_INT_ALL);
    return TRUE;
}

BOOLEAN XcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXC_ADAPTER ext = (PXC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG XcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PXC_ADAPTER ext = (PXC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PXC_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(XC_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = XcInitialize;
    hwInit.HwStartIo = XcStartIo;
    hwInit.HwInterrupt = (PHW_INTERRUPT)XcInterrupt;        // expect: wrong-signature
    hwInit.HwFindAdapter = XcFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(XC_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
