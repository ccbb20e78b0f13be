/* Each turn of the loop completes one request and leaves the next one pending. */
#include <ntddk.h>
#include <storport.h>

typedef struct _QL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} QL_REGISTERS, *PQL_REGISTERS;

typedef struct _QL_ADAPTER {
    PQL_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Slots[32];
} QL_ADAPTER, *PQL_ADAPTER;

#define QL_INT_DONE  0x01
#define QL_INT_ERROR 0x02
#define QL_INT_LINK  0x04
#define QL_INT_ALL   0x07

HW_INTERRUPT QlInterrupt;
HW_FIND_ADAPTER QlFindAdapter;
HW_INITIALIZE QlInitialize;
HW_STARTIO QlStartIo;
HW_DPC_ROUTINE QlDpc;
HW_PASSIVE_INITIALIZE_ROUTINE QlPassiveInit;

VOID QlDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PQL_ADAPTER hba = (PQL_ADAPTER)HwDeviceExtension;
    ULONG finished = StorPortReadRegisterUlong(hba, &hba->Regs->Finished);
    PSCSI_REQUEST_BLOCK srb;
    ULONG tag;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    for (tag = 0; tag < 32; tag++) {
        srb = hba->Slots[tag];
        if (srb == NULL) {
            continue;
        }
        if ((finished & (1u << tag)) == 0) {
            srb->SrbStatus = SRB_STATUS_PENDING;
            continue;
        }
        hba->Slots[tag] = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);    // ok: completed-pending
    }
}

BOOLEAN QlInterrupt(PVOID DeviceExtension)
{
    PQL_ADAPTER hba = (PQL_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN QlPassiveInit(PVOID DeviceExtension)
{
    PQL_ADAPTER hba = (PQL_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, QlDpc);    // #dpc
    return TRUE;
}

BOOLEAN QlInitialize(PVOID DeviceExtension)
{
    PQL_ADAPTER hba = (PQL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, QL_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, QlPassiveInit);
}

BOOLEAN QlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PQL_ADAPTER hba = (PQL_ADAPTER)DeviceExtension;

    hba->Slots[Srb->QueueTag & 31] = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG QlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PQL_ADAPTER hba = (PQL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PQL_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(QL_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = QlInitialize;
    init.HwStartIo = QlStartIo;
    init.HwInterrupt = QlInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)QlFindAdapter;
    init.DeviceExtensionSize = sizeof(QL_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
