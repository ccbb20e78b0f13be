/* A DPC, a work item and a timer; only one of each pair has its role. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} DP_REGISTERS, *PDP_REGISTERS;

typedef struct _DP_ADAPTER {
    PDP_REGISTERS Regs;
    STOR_DPC Dpc;
    PVOID Timer, Worker;
} DP_ADAPTER, *PDP_ADAPTER;

#define DP_INT_ERROR 0x02
#define DP_INT_ALL   0x07

HW_INTERRUPT DpInterrupt;
HW_FIND_ADAPTER DpFindAdapter;
HW_INITIALIZE DpInitialize;
HW_STARTIO DpStartIo;
HW_PASSIVE_INITIALIZE_ROUTINE DpPassiveInit;
HW_TIMER_EX DpSlowTimer;
HW_WORKITEM DpScan;

static VOID DpDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1,       // expect: role-not-declared via #dpc
                  PVOID SystemArgument2)
{
    PDP_ADAPTER ext = (PDP_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 1);
}

static VOID DpFastTimer(PVOID HwDeviceExtension, PVOID Context)         // expect: role-not-declared via #fast
{
    UNREFERENCED_PARAMETER(Context);
    StorPortWriteRegisterUlong(HwDeviceExtension, &((PDP_ADAPTER)HwDeviceExtension)->Regs->Command, 2);
}

VOID DpSlowTimer(PVOID HwDeviceExtension, PVOID Context)                // ok: role-not-declared
{
    UNREFERENCED_PARAMETER(Context);
    StorPortWriteRegisterUlong(HwDeviceExtension, &((PDP_ADAPTER)HwDeviceExtension)->Regs->Command, 3);
}

VOID DpScan(PVOID HwDeviceExtension, PVOID Context, PVOID Worker)       // ok: role-not-declared
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Worker);
    StorPortWriteRegisterUlong(HwDeviceExtension, &((PDP_ADAPTER)HwDeviceExtension)->Regs->Command, 4);
}

static VOID DpRescan(PVOID HwDeviceExtension, PVOID Context, PVOID Worker)      // expect: role-not-declared via #rescan
{
    DpScan(HwDeviceExtension, Context, Worker);
}

BOOLEAN DpPassiveInit(PVOID DeviceExtension)
{
    PDP_ADAPTER ext = (PDP_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->Dpc, DpDpc);                       // #dpc
    StorPortInitializeTimer(ext, &ext->Timer);
    StorPortInitializeWorker(ext, &ext->Worker);
    return TRUE;
}

BOOLEAN DpInterrupt(PVOID DeviceExtension)
{
    PDP_ADAPTER ext = (PDP_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN DpInitialize(PVOID DeviceExtension)
{
    PDP_ADAPTER ext = (PDP_ADAPTER)DeviceExtension;

    StorPortEnablePassiveInitialization(ext, DpPassiveInit);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, DP_INT_ALL);
    return TRUE;
}

BOOLEAN DpStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDP_ADAPTER ext = (PDP_ADAPTER)DeviceExtension;

    StorPortRequestTimer(ext, ext->Timer, DpFastTimer, NULL, 100, 0);   // #fast
    StorPortRequestTimer(ext, ext->Timer, DpSlowTimer, NULL, 1000, 0);
    StorPortQueueWorkItem(ext, DpScan, ext->Worker, NULL);
    StorPortQueueWorkItem(ext, DpRescan, ext->Worker, NULL);            // #rescan
    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DpFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDP_ADAPTER ext = (PDP_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PDP_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DP_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DpInitialize;
    hwInit.HwStartIo = DpStartIo;
    hwInit.HwInterrupt = DpInterrupt;    // #isr
    hwInit.HwFindAdapter = DpFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DP_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
