/* The driver's own request is told from the port driver's by its address. */
#include <ntddk.h>
#include <storport.h>

typedef struct _OR_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} OR_REGISTERS, *POR_REGISTERS;

typedef struct _OR_ADAPTER {
    POR_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    SCSI_REQUEST_BLOCK Own;
    ULONG Sensed;
} OR_ADAPTER, *POR_ADAPTER;

#define OR_INT_DONE  0x01
#define OR_INT_ERROR 0x02
#define OR_INT_LINK  0x04
#define OR_INT_ALL   0x07

HW_INTERRUPT OrInterrupt;
HW_FIND_ADAPTER OrFindAdapter;
HW_INITIALIZE OrInitialize;
HW_STARTIO OrStartIo;
HW_DPC_ROUTINE OrDpc;
HW_PASSIVE_INITIALIZE_ROUTINE OrPassiveInit;

VOID OrDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    POR_ADAPTER hba = (POR_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb == NULL) {
        return;
    }
    if (srb != &hba->Own) {
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);
    }
    hba->Sensed += hba->Own.DataTransferLength;    // ok: request-after-complete
    hba->Active = NULL;
    if (srb == &hba->Own) {
        srb->SrbStatus = SRB_STATUS_PENDING;    // ok: request-after-complete
    }
}

BOOLEAN OrInterrupt(PVOID DeviceExtension)
{
    POR_ADAPTER hba = (POR_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN OrPassiveInit(PVOID DeviceExtension)
{
    POR_ADAPTER hba = (POR_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, OrDpc);    // #dpc
    return TRUE;
}

BOOLEAN OrInitialize(PVOID DeviceExtension)
{
    POR_ADAPTER hba = (POR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, OR_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, OrPassiveInit);
}

BOOLEAN OrStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POR_ADAPTER hba = (POR_ADAPTER)DeviceExtension;

    hba->Active = Srb->Function == SRB_FUNCTION_ABORT_COMMAND ? &hba->Own : Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG OrFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    POR_ADAPTER hba = (POR_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (POR_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(OR_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = OrInitialize;
    init.HwStartIo = OrStartIo;
    init.HwInterrupt = OrInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)OrFindAdapter;
    init.DeviceExtensionSize = sizeof(OR_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
