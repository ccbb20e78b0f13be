/* A macro stores and completes. */
#include <ntddk.h>
#include <storport.h>

typedef struct _MC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} MC_REGISTERS, *PMC_REGISTERS;

typedef struct _MC_ADAPTER {
    PMC_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} MC_ADAPTER, *PMC_ADAPTER;

#define MC_INT_DONE  0x01
#define MC_INT_ERROR 0x02
#define MC_INT_LINK  0x04
#define MC_INT_ALL   0x07
#define MC_COMPLETE(hba, srb, status) \
    do { \
        (srb)->SrbStatus = (status); \
        StorPortNotification(RequestComplete, (hba), (srb)); \
    } while (0)

HW_INTERRUPT McInterrupt;
HW_FIND_ADAPTER McFindAdapter;
HW_INITIALIZE McInitialize;
HW_STARTIO McStartIo;
HW_DPC_ROUTINE McDpc;
HW_PASSIVE_INITIALIZE_ROUTINE McPassiveInit;

VOID McDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PMC_ADAPTER hba = (PMC_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb == NULL) {
        return;
    }
    hba->Active = NULL;
    if (StorPortReadRegisterUlong(hba, &hba->Regs->Finished) & 1) {
        MC_COMPLETE(hba, srb, SRB_STATUS_SUCCESS);    // ok: completed-pending
    } else {
        MC_COMPLETE(hba, srb, SRB_STATUS_PENDING);    // expect: completed-pending via #dpc
    }
}

BOOLEAN McInterrupt(PVOID DeviceExtension)
{
    PMC_ADAPTER hba = (PMC_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN McPassiveInit(PVOID DeviceExtension)
{
    PMC_ADAPTER hba = (PMC_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, McDpc);    // #dpc
    return TRUE;
}

BOOLEAN McInitialize(PVOID DeviceExtension)
{
    PMC_ADAPTER hba = (PMC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, MC_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, McPassiveInit);
}

BOOLEAN McStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMC_ADAPTER hba = (PMC_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG McFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PMC_ADAPTER hba = (PMC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PMC_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MC_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = McInitialize;
    init.HwStartIo = McStartIo;
    init.HwInterrupt = McInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)McFindAdapter;
    init.DeviceExtensionSize = sizeof(MC_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
