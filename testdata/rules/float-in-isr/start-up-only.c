/* Measured when the adapter starts, not in its interrupt routine. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _SU_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} SU_REGISTERS, *PSU_REGISTERS;

typedef struct _SU_ADAPTER {
    PSU_REGISTERS Regs;
    double Scale;
    ULONG Count;
} SU_ADAPTER, *PSU_ADAPTER;

#define SU_INT_ERROR 0x02
#define SU_INT_ALL   0x07

HW_INTERRUPT SuInterrupt;
HW_FIND_ADAPTER SuFindAdapter;
HW_INITIALIZE SuInitialize;
HW_STARTIO SuStartIo;

BOOLEAN SuInterrupt(PVOID DeviceExtension)
{
    PSU_ADAPTER ext = (PSU_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ext->Count++;
    return TRUE;
}

BOOLEAN SuInitialize(PVOID DeviceExtension)
{
    PSU_ADAPTER ext = (PSU_ADAPTER)DeviceExtension;

    ext->Scale = StorPortReadRegisterUlong(ext, &ext->Regs->Command) / 16.0;    // ok: float-in-isr
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, SU_INT_ALL);
    return TRUE;
}

BOOLEAN SuStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSU_ADAPTER ext = (PSU_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SuFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSU_ADAPTER ext = (PSU_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PSU_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SU_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SuInitialize;
    hwInit.HwStartIo = SuStartIo;
    hwInit.HwInterrupt = SuInterrupt;    // #isr
    hwInit.HwFindAdapter = SuFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SU_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
