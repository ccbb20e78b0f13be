/* The __finally gives back the lock wherever it was taken: a flag says so. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RO_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Doorbell;
    ULONG Control;
    ULONG Acknowledge;
    ULONG Port[4];              /* causes by port, write one to clear */
} RO_REGISTERS, *PRO_REGISTERS;

typedef struct _RO_ADAPTER {
    PRO_REGISTERS Regs;
    STOR_DPC Dpc;
    BOOLEAN Paused;
    ULONG Queued;
    ULONG Runs;
} RO_ADAPTER, *PRO_ADAPTER;

#define RO_CAUSE_DONE  0x01
#define RO_CAUSE_ERROR 0x02
#define RO_CAUSE_LINK  0x04
#define RO_CAUSE_ALL   0x07

HW_INTERRUPT RoInterrupt;
HW_FIND_ADAPTER RoFindAdapter;
HW_INITIALIZE RoInitialize;
HW_STARTIO RoStartIo;
HW_DPC_ROUTINE RoDpc;
HW_PASSIVE_INITIALIZE_ROUTINE RoPassiveInitialize;

VOID RoDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)HwDeviceExtension;
    STOR_LOCK_HANDLE lock = { InterruptLock };
    BOOLEAN locked = FALSE;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    __try {
        if (adapter->Paused) {
            __leave;
        }
        StorPortAcquireSpinLock(adapter, InterruptLock, NULL, &lock);    // ok: lock-in-isr
        locked = TRUE;
        if (adapter->Queued == 0) {
            __leave;
        }
        adapter->Queued--;
    } __finally {
        if (locked) {
            StorPortReleaseSpinLock(adapter, &lock);
        }
    }
    StorPortAcquireSpinLock(adapter, InterruptLock, NULL, &lock);    // ok: lock-in-isr
    adapter->Runs++;
    StorPortReleaseSpinLock(adapter, &lock);
}

BOOLEAN RoInterrupt(PVOID DeviceExtension)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->Cause);

    if ((cause & RO_CAUSE_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Cause, cause);
    StorPortIssueDpc(adapter, &adapter->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN RoPassiveInitialize(PVOID DeviceExtension)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(adapter, &adapter->Dpc, RoDpc);
    return TRUE;
}

BOOLEAN RoInitialize(PVOID DeviceExtension)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Mask, RO_CAUSE_ALL);
    return StorPortEnablePassiveInitialization(adapter, RoPassiveInitialize);
}

BOOLEAN RoStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;

    adapter->Queued++;
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG RoFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PRO_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RO_REGISTERS), FALSE);
    adapter->Paused = ConfigInfo->NumberOfBuses == 0;
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = RoInitialize;
    init.HwStartIo = RoStartIo;
    init.HwInterrupt = RoInterrupt;    // #isr
    init.HwFindAdapter = RoFindAdapter;
    init.DeviceExtensionSize = sizeof(RO_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
