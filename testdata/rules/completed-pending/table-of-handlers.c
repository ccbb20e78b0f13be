/* One handler stores an outcome, the other one leaves pending. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} TB_REGISTERS, *PTB_REGISTERS;

typedef struct _TB_ADAPTER {
    PTB_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} TB_ADAPTER, *PTB_ADAPTER;

#define TB_INT_DONE  0x01
#define TB_INT_ERROR 0x02
#define TB_INT_LINK  0x04
#define TB_INT_ALL   0x07

HW_INTERRUPT TbInterrupt;
HW_FIND_ADAPTER TbFindAdapter;
HW_INITIALIZE TbInitialize;
HW_STARTIO TbStartIo;
HW_DPC_ROUTINE TbDpc;
HW_PASSIVE_INITIALIZE_ROUTINE TbPassiveInit;

static VOID TbOnDone(PSCSI_REQUEST_BLOCK Srb)
{
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
}

static VOID TbOnLink(PSCSI_REQUEST_BLOCK Srb)
{
    Srb->ScsiStatus = SCSISTAT_GOOD;
}

static VOID (*const TbHandlers[2])(PSCSI_REQUEST_BLOCK Srb) = { TbOnDone, TbOnLink };

VOID TbDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PTB_ADAPTER hba = (PTB_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Active = NULL;
        srb->SrbStatus = SRB_STATUS_PENDING;
        TbHandlers[StorPortReadRegisterUlong(hba, &hba->Regs->Finished) & 1](srb);
        StorPortNotification(RequestComplete, hba, srb);    // todo-expect: completed-pending possible via #dpc; todo-ok: completed-pending
    }
}

BOOLEAN TbInterrupt(PVOID DeviceExtension)
{
    PTB_ADAPTER hba = (PTB_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN TbPassiveInit(PVOID DeviceExtension)
{
    PTB_ADAPTER hba = (PTB_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, TbDpc);    // #dpc
    return TRUE;
}

BOOLEAN TbInitialize(PVOID DeviceExtension)
{
    PTB_ADAPTER hba = (PTB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, TB_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, TbPassiveInit);
}

BOOLEAN TbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTB_ADAPTER hba = (PTB_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG TbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTB_ADAPTER hba = (PTB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PTB_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TB_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = TbInitialize;
    init.HwStartIo = TbStartIo;
    init.HwInterrupt = TbInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)TbFindAdapter;
    init.DeviceExtensionSize = sizeof(TB_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
