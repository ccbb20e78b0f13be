/* Only interrupt and deferred routines are judged. */
#include <ntddk.h>
#include <storport.h>

typedef struct _OT_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} OT_REGISTERS, *POT_REGISTERS;

typedef struct _OT_ADAPTER {
    POT_REGISTERS Regs;
} OT_ADAPTER, *POT_ADAPTER;

#define OT_INT_ERROR 0x02
#define OT_INT_ALL   0x07

HW_INTERRUPT OtInterrupt;
HW_FIND_ADAPTER OtFindAdapter;
HW_INITIALIZE OtInitialize;

BOOLEAN OtInterrupt(PVOID DeviceExtension)
{
    POT_ADAPTER ext = (POT_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN OtInitialize(PVOID DeviceExtension)
{
    POT_ADAPTER ext = (POT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, OT_INT_ALL);
    return TRUE;
}

static VOID OtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POT_ADAPTER ext = (POT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
}

ULONG OtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    POT_ADAPTER ext = (POT_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (POT_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(OT_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = OtInitialize;
    hwInit.HwStartIo = (PHW_STARTIO)OtStartIo;  // ok: wrong-signature
    hwInit.HwInterrupt = OtInterrupt;    // #isr
    hwInit.HwFindAdapter = OtFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(OT_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
