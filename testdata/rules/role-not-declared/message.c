/* The line routine is declared with its role, the message routine is not. */
#include <ntddk.h>
#include <storport.h>

typedef struct _ME_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} ME_REGISTERS, *PME_REGISTERS;

typedef struct _ME_ADAPTER {
    PME_REGISTERS Regs;
} ME_ADAPTER, *PME_ADAPTER;

#define ME_INT_ERROR 0x02
#define ME_INT_ALL   0x07

HW_INTERRUPT MeInterrupt;
HW_FIND_ADAPTER MeFindAdapter;
HW_INITIALIZE MeInitialize;
HW_STARTIO MeStartIo;

static BOOLEAN MeMessage(PVOID HwDeviceExtension, ULONG MessageId)     // expect: role-not-declared via #msi
{
    PME_ADAPTER ext = (PME_ADAPTER)HwDeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, MessageId);
    return TRUE;
}

BOOLEAN MeInterrupt(PVOID DeviceExtension)
{
    PME_ADAPTER ext = (PME_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN MeInitialize(PVOID DeviceExtension)
{
    PME_ADAPTER ext = (PME_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, ME_INT_ALL);
    return TRUE;
}

BOOLEAN MeStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PME_ADAPTER ext = (PME_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG MeFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PME_ADAPTER ext = (PME_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PME_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(ME_REGISTERS), FALSE);
    ConfigInfo->HwMSInterruptRoutine = MeMessage;   // #msi
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = MeInitialize;
    hwInit.HwStartIo = MeStartIo;
    hwInit.HwInterrupt = MeInterrupt;    // #isr
    hwInit.HwFindAdapter = MeFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(ME_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
