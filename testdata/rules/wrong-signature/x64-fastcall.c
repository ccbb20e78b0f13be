/* x64 has one convention: the word means nothing there. */
// args: -m64
#include <ntddk.h>
#include <storport.h>

typedef struct _XQ_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} XQ_REGISTERS, *PXQ_REGISTERS;

typedef struct _XQ_ADAPTER {
    PXQ_REGISTERS Regs;
} XQ_ADAPTER, *PXQ_ADAPTER;

#define XQ_INT_ERROR 0x02
#define XQ_INT_ALL   0x07

HW_FIND_ADAPTER XqFindAdapter;
HW_INITIALIZE XqInitialize;
HW_STARTIO XqStartIo;

static BOOLEAN __fastcall XqInterrupt(PVOID DeviceExtension)    // expect: role-not-declared
{
    PXQ_ADAPTER ext = (PXQ_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN XqInitialize(PVOID DeviceExtension)
{
    PXQ_ADAPTER ext = (PXQ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, XQ_INT_ALL);
    return TRUE;
}

BOOLEAN XqStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXQ_ADAPTER ext = (PXQ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG XqFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PXQ_ADAPTER ext = (PXQ_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PXQ_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(XQ_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = XqInitialize;
    hwInit.HwStartIo = XqStartIo;
    hwInit.HwInterrupt = XqInterrupt;           // ok: wrong-signature
    hwInit.HwFindAdapter = XqFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(XQ_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
