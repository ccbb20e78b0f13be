/* A routine synchronised with the interrupt. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _SY_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} SY_REGISTERS, *PSY_REGISTERS;

typedef struct _SY_ADAPTER {
    PSY_REGISTERS Regs;
    double Mean;
} SY_ADAPTER, *PSY_ADAPTER;

#define SY_INT_ERROR 0x02
#define SY_INT_ALL   0x07

HW_INTERRUPT SyInterrupt;
HW_FIND_ADAPTER SyFindAdapter;
HW_INITIALIZE SyInitialize;
HW_STARTIO SyStartIo;
STOR_SYNCHRONIZED_ACCESS SyResetMean;

BOOLEAN SyResetMean(PVOID HwDeviceExtension, PVOID Context)
{
    PSY_ADAPTER ext = (PSY_ADAPTER)HwDeviceExtension;

    ext->Mean = *(PULONG)Context;               // expect: float-in-isr via #sync
    return TRUE;
}

BOOLEAN SyInterrupt(PVOID DeviceExtension)
{
    PSY_ADAPTER ext = (PSY_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN SyInitialize(PVOID DeviceExtension)
{
    PSY_ADAPTER ext = (PSY_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, SY_INT_ALL);
    return TRUE;
}

BOOLEAN SyStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSY_ADAPTER ext = (PSY_ADAPTER)DeviceExtension;

    StorPortSynchronizeAccess(ext, SyResetMean, &Srb->DataTransferLength);     // #sync
    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SyFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSY_ADAPTER ext = (PSY_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PSY_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SY_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SyInitialize;
    hwInit.HwStartIo = SyStartIo;
    hwInit.HwInterrupt = SyInterrupt;    // #isr
    hwInit.HwFindAdapter = SyFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SY_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
