/* Declared with the role, and then defined without a result. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} RC_REGISTERS, *PRC_REGISTERS;

typedef struct _RC_ADAPTER {
    PRC_REGISTERS Regs;
} RC_ADAPTER, *PRC_ADAPTER;

#define RC_INT_ERROR 0x02
#define RC_INT_ALL   0x07

HW_INTERRUPT RcInterrupt;
HW_FIND_ADAPTER RcFindAdapter;
HW_INITIALIZE RcInitialize;
HW_STARTIO RcStartIo;

VOID RcInterrupt(PVOID DeviceExtension)
{
    PRC_ADAPTER ext = (PRC_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
}

BOOLEAN RcInitialize(PVOID DeviceExtension)
{
    PRC_ADAPTER ext = (PRC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, RC_INT_ALL);
    return TRUE;
}

BOOLEAN RcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRC_ADAPTER ext = (PRC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG RcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PRC_ADAPTER ext = (PRC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PRC_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RC_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = RcInitialize;
    hwInit.HwStartIo = RcStartIo;
    hwInit.HwInterrupt = RcInterrupt;           // expect: wrong-signature
    hwInit.HwFindAdapter = RcFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(RC_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
