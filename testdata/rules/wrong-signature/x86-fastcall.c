/* The parameter comes on the stack, not in a register. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _XF_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} XF_REGISTERS, *PXF_REGISTERS;

typedef struct _XF_ADAPTER {
    PXF_REGISTERS Regs;
} XF_ADAPTER, *PXF_ADAPTER;

#define XF_INT_ERROR 0x02
#define XF_INT_ALL   0x07

HW_FIND_ADAPTER XfFindAdapter;
HW_INITIALIZE XfInitialize;
HW_STARTIO XfStartIo;

static BOOLEAN __fastcall XfInterrupt(PVOID DeviceExtension)    // expect: role-not-declared
{
    PXF_ADAPTER ext = (PXF_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN XfInitialize(PVOID DeviceExtension)
{
    PXF_ADAPTER ext = (PXF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, XF_INT_ALL);
    return TRUE;
}

BOOLEAN XfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXF_ADAPTER ext = (PXF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG XfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PXF_ADAPTER ext = (PXF_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PXF_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(XF_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = XfInitialize;
    hwInit.HwStartIo = XfStartIo;
    hwInit.HwInterrupt = (PHW_INTERRUPT)XfInterrupt;        // expect: wrong-signature
    hwInit.HwFindAdapter = XfFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(XF_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
