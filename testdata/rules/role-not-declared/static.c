/* A static routine without any declaration. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SX_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} SX_REGISTERS, *PSX_REGISTERS;

typedef struct _SX_ADAPTER {
    PSX_REGISTERS Regs;
} SX_ADAPTER, *PSX_ADAPTER;

#define SX_INT_ERROR 0x02
#define SX_INT_ALL   0x07

HW_FIND_ADAPTER SxFindAdapter;
HW_INITIALIZE SxInitialize;
HW_STARTIO SxStartIo;

static BOOLEAN SxInterrupt(PVOID DeviceExtension)       // expect: role-not-declared via #isr
{
    PSX_ADAPTER ext = (PSX_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN SxInitialize(PVOID DeviceExtension)
{
    PSX_ADAPTER ext = (PSX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, SX_INT_ALL);
    return TRUE;
}

BOOLEAN SxStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSX_ADAPTER ext = (PSX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SxFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSX_ADAPTER ext = (PSX_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PSX_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SX_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SxInitialize;
    hwInit.HwStartIo = SxStartIo;
    hwInit.HwInterrupt = SxInterrupt;    // #isr
    hwInit.HwFindAdapter = SxFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SX_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
