/* In the message routine, in a switch; the interrupt routine does not. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _MS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} MS_REGISTERS, *PMS_REGISTERS;

typedef struct _MS_ADAPTER {
    PMS_REGISTERS Regs;
    float Load[4];
} MS_ADAPTER, *PMS_ADAPTER;

#define MS_INT_ERROR 0x02
#define MS_INT_ALL   0x07

HW_INTERRUPT MsInterrupt;
HW_FIND_ADAPTER MsFindAdapter;
HW_INITIALIZE MsInitialize;
HW_STARTIO MsStartIo;
HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE MsMessage;

BOOLEAN MsMessage(PVOID HwDeviceExtension, ULONG MessageId)
{
    PMS_ADAPTER ext = (PMS_ADAPTER)HwDeviceExtension;
    ULONG done = StorPortReadRegisterUlong(ext, &ext->Regs->Done);

    StorPortWriteRegisterUlong(ext, &ext->Regs->Done, done);
    switch (MessageId) {
    case 0:
        break;
    default:
        ext->Load[MessageId & 3] += 1.0f;       // expect: float-in-isr via #msi
        break;
    }
    return TRUE;
}

BOOLEAN MsInterrupt(PVOID DeviceExtension)
{
    PMS_ADAPTER ext = (PMS_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN MsInitialize(PVOID DeviceExtension)
{
    PMS_ADAPTER ext = (PMS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, MS_INT_ALL);
    return TRUE;
}

BOOLEAN MsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMS_ADAPTER ext = (PMS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG MsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PMS_ADAPTER ext = (PMS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PMS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MS_REGISTERS), FALSE);
    ConfigInfo->HwMSInterruptRoutine = MsMessage;    // #msi
    ConfigInfo->InterruptSynchronizationMode = InterruptSynchronizePerMessage;
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = MsInitialize;
    hwInit.HwStartIo = MsStartIo;
    hwInit.HwInterrupt = MsInterrupt;    // #isr
    hwInit.HwFindAdapter = MsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(MS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
