/* A setting of the driver decides whether it is measured. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _YM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} YM_REGISTERS, *PYM_REGISTERS;

typedef struct _YM_ADAPTER {
    PYM_REGISTERS Regs;
    double Mean;
    ULONG Last;
    BOOLEAN Measure;
} YM_ADAPTER, *PYM_ADAPTER;

#define YM_INT_ERROR 0x02
#define YM_INT_ALL   0x07

HW_INTERRUPT YmInterrupt;
HW_FIND_ADAPTER YmFindAdapter;
HW_INITIALIZE YmInitialize;
HW_STARTIO YmStartIo;

BOOLEAN YmInterrupt(PVOID DeviceExtension)
{
    PYM_ADAPTER ext = (PYM_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    if (ext->Measure) {
        ext->Mean = (ext->Mean * 15.0 + status) / 16.0; // expect: float-in-isr via #isr
    }
    ext->Last = status;
    return TRUE;
}

BOOLEAN YmInitialize(PVOID DeviceExtension)
{
    PYM_ADAPTER ext = (PYM_ADAPTER)DeviceExtension;

    ext->Measure = StorPortReadRegisterUlong(ext, &ext->Regs->Command) != 0;
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, YM_INT_ALL);
    return TRUE;
}

BOOLEAN YmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PYM_ADAPTER ext = (PYM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG YmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PYM_ADAPTER ext = (PYM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PYM_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(YM_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = YmInitialize;
    hwInit.HwStartIo = YmStartIo;
    hwInit.HwInterrupt = YmInterrupt;    // #isr
    hwInit.HwFindAdapter = YmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(YM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
