/* The line routine registered for messages too: the message number is dropped. */
#include <ntddk.h>
#include <storport.h>

typedef struct _ML_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} ML_REGISTERS, *PML_REGISTERS;

typedef struct _ML_ADAPTER {
    PML_REGISTERS Regs;
} ML_ADAPTER, *PML_ADAPTER;

#define ML_INT_ERROR 0x02
#define ML_INT_ALL   0x07

HW_INTERRUPT MlInterrupt;
HW_FIND_ADAPTER MlFindAdapter;
HW_INITIALIZE MlInitialize;
HW_STARTIO MlStartIo;

BOOLEAN MlInterrupt(PVOID DeviceExtension)
{
    PML_ADAPTER ext = (PML_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN MlInitialize(PVOID DeviceExtension)
{
    PML_ADAPTER ext = (PML_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, ML_INT_ALL);
    return TRUE;
}

BOOLEAN MlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PML_ADAPTER ext = (PML_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG MlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PML_ADAPTER ext = (PML_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PML_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(ML_REGISTERS), FALSE);
    ConfigInfo->HwMSInterruptRoutine =          // expect: wrong-signature
        (PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE)MlInterrupt;
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = MlInitialize;
    hwInit.HwStartIo = MlStartIo;
    hwInit.HwInterrupt = MlInterrupt;    // #isr
    hwInit.HwFindAdapter = MlFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(ML_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
