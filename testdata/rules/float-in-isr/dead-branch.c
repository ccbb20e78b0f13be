/* The measuring code is compiled out by a constant. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _DZ_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} DZ_REGISTERS, *PDZ_REGISTERS;

typedef struct _DZ_ADAPTER {
    PDZ_REGISTERS Regs;
    double Mean;
    ULONG Count;
} DZ_ADAPTER, *PDZ_ADAPTER;

#define DZ_INT_ERROR 0x02
#define DZ_INT_ALL   0x07

HW_INTERRUPT DzInterrupt;
HW_FIND_ADAPTER DzFindAdapter;
HW_INITIALIZE DzInitialize;
HW_STARTIO DzStartIo;

#define DZ_MEASURE 0

BOOLEAN DzInterrupt(PVOID DeviceExtension)
{
    PDZ_ADAPTER ext = (PDZ_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    if (DZ_MEASURE) {
        ext->Mean = (ext->Mean + status) / 2.0;         // ok: float-in-isr
    }
    ext->Count = DZ_MEASURE ? (ULONG)(ext->Mean * 10.0) : 1;    // ok: float-in-isr
    return TRUE;
}

BOOLEAN DzInitialize(PVOID DeviceExtension)
{
    PDZ_ADAPTER ext = (PDZ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, DZ_INT_ALL);
    return TRUE;
}

BOOLEAN DzStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDZ_ADAPTER ext = (PDZ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DzFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDZ_ADAPTER ext = (PDZ_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PDZ_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DZ_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DzInitialize;
    hwInit.HwStartIo = DzStartIo;
    hwInit.HwInterrupt = DzInterrupt;    // #isr
    hwInit.HwFindAdapter = DzFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DZ_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
