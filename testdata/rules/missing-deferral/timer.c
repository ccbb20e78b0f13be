/* A timer takes the work over. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} TM_REGISTERS, *PTM_REGISTERS;

typedef struct _TM_ADAPTER {
    PTM_REGISTERS Regs;
    PVOID Timer;
    ULONG Log[64];
} TM_ADAPTER, *PTM_ADAPTER;

#define TM_INT_DONE  0x01
#define TM_INT_ERROR 0x02
#define TM_INT_ALL   0x03

HW_INTERRUPT TmInterrupt;
HW_FIND_ADAPTER TmFindAdapter;
HW_INITIALIZE TmInitialize;
HW_STARTIO TmStartIo;
HW_TIMER_EX TmLater;
HW_PASSIVE_INITIALIZE_ROUTINE TmPassive;

BOOLEAN TmInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PTM_ADAPTER adapter = (PTM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & TM_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    StorPortRequestTimer(adapter, adapter->Timer, TmLater, NULL, 1000, 0);
    return TRUE;
}

VOID TmLater(PVOID DeviceExtension, PVOID Context)
{
    PTM_ADAPTER adapter = (PTM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(Context);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, adapter->Log[0]);
}

BOOLEAN TmPassive(PVOID DeviceExtension)
{
    return StorPortInitializeTimer(DeviceExtension, &((PTM_ADAPTER)DeviceExtension)->Timer) ==
           STOR_STATUS_SUCCESS;
}

BOOLEAN TmInitialize(PVOID DeviceExtension)
{
    PTM_ADAPTER adapter = (PTM_ADAPTER)DeviceExtension;

    StorPortEnablePassiveInitialization(adapter, TmPassive);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, TM_INT_ALL);
    return TRUE;
}

BOOLEAN TmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTM_ADAPTER adapter = (PTM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG TmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PTM_ADAPTER adapter = (PTM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PTM_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TM_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = TmInitialize;
    hwInit.HwStartIo = TmStartIo;
    hwInit.HwInterrupt = TmInterrupt;    // #isr
    hwInit.HwFindAdapter = TmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(TM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
