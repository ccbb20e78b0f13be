/* Declared with the role behind the definition, and once more as a prototype. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} DL_REGISTERS, *PDL_REGISTERS;

typedef struct _DL_ADAPTER {
    PDL_REGISTERS Regs;
} DL_ADAPTER, *PDL_ADAPTER;

#define DL_INT_ERROR 0x02
#define DL_INT_ALL   0x07

BOOLEAN DlInterrupt(PVOID DeviceExtension);
HW_FIND_ADAPTER DlFindAdapter;
HW_INITIALIZE DlInitialize;
HW_STARTIO DlStartIo;

BOOLEAN DlInterrupt(PVOID DeviceExtension)      // ok: role-not-declared
{
    PDL_ADAPTER ext = (PDL_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

extern HW_INTERRUPT DlInterrupt;

BOOLEAN DlInitialize(PVOID DeviceExtension)
{
    PDL_ADAPTER ext = (PDL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, DL_INT_ALL);
    return TRUE;
}

BOOLEAN DlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDL_ADAPTER ext = (PDL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDL_ADAPTER ext = (PDL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PDL_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DL_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DlInitialize;
    hwInit.HwStartIo = DlStartIo;
    hwInit.HwInterrupt = DlInterrupt;    // #isr
    hwInit.HwFindAdapter = DlFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DL_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
