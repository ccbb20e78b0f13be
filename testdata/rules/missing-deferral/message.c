/* A message-signalled routine has the same 50 us. */
#include <ntddk.h>
#include <storport.h>

typedef struct _MS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} MS_REGISTERS, *PMS_REGISTERS;

typedef struct _MS_ADAPTER {
    PMS_REGISTERS Regs;
    ULONG Log[64];
} MS_ADAPTER, *PMS_ADAPTER;

#define MS_INT_DONE  0x01
#define MS_INT_ERROR 0x02
#define MS_INT_ALL   0x03

HW_INTERRUPT MsInterrupt;
HW_FIND_ADAPTER MsFindAdapter;
HW_INITIALIZE MsInitialize;
HW_STARTIO MsStartIo;
HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE MsMessage;

BOOLEAN MsMessage(PVOID HwDeviceExtension, ULONG MessageId)    // expect: missing-deferral via #msi
{
    PMS_ADAPTER adapter = (PMS_ADAPTER)HwDeviceExtension;
    ULONG i;

    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, MessageId);
    return TRUE;
}

BOOLEAN MsInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PMS_ADAPTER adapter = (PMS_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & MS_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    return TRUE;
}

BOOLEAN MsInitialize(PVOID DeviceExtension)
{
    PMS_ADAPTER adapter = (PMS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, MS_INT_ALL);
    return TRUE;
}

BOOLEAN MsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMS_ADAPTER adapter = (PMS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG MsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PMS_ADAPTER adapter = (PMS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ConfigInfo->HwMSInterruptRoutine = MsMessage;    // #msi
    ConfigInfo->InterruptSynchronizationMode = InterruptSynchronizePerMessage;
    adapter->Regs = (PMS_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MS_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
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
