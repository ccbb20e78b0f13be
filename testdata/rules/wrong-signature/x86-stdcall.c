/* NTAPI is what the port driver uses, whatever the project makes of other functions. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _XS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} XS_REGISTERS, *PXS_REGISTERS;

typedef struct _XS_ADAPTER {
    PXS_REGISTERS Regs;
} XS_ADAPTER, *PXS_ADAPTER;

#define XS_INT_ERROR 0x02
#define XS_INT_ALL   0x07

HW_FIND_ADAPTER XsFindAdapter;
HW_INITIALIZE XsInitialize;
HW_STARTIO XsStartIo;

static BOOLEAN NTAPI XsInterrupt(PVOID DeviceExtension)    // expect: role-not-declared
{
    PXS_ADAPTER ext = (PXS_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN XsInitialize(PVOID DeviceExtension)
{
    PXS_ADAPTER ext = (PXS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, XS_INT_ALL);
    return TRUE;
}

BOOLEAN XsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXS_ADAPTER ext = (PXS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG XsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PXS_ADAPTER ext = (PXS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PXS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(XS_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = XsInitialize;
    hwInit.HwStartIo = XsStartIo;
    hwInit.HwInterrupt = (PHW_INTERRUPT)XsInterrupt;        // ok: wrong-signature
    hwInit.HwFindAdapter = XsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(XS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
