/* Sizes and addresses of a completed request's fields are no touch. */
#include <ntddk.h>
#include <storport.h>

typedef struct _UE_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} UE_REGISTERS, *PUE_REGISTERS;

typedef struct _UE_ADAPTER {
    PUE_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Size;
} UE_ADAPTER, *PUE_ADAPTER;

#define UE_INT_DONE  0x01
#define UE_INT_ERROR 0x02
#define UE_INT_LINK  0x04
#define UE_INT_ALL   0x07

HW_INTERRUPT UeInterrupt;
HW_FIND_ADAPTER UeFindAdapter;
HW_INITIALIZE UeInitialize;
HW_STARTIO UeStartIo;
HW_DPC_ROUTINE UeDpc;
HW_PASSIVE_INITIALIZE_ROUTINE UePassiveInit;

VOID UeDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PUE_ADAPTER hba = (PUE_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);
        hba->Size = sizeof(*srb) + sizeof(srb->Cdb);    // ok: request-after-complete
        hba->Size += FIELD_OFFSET(SCSI_REQUEST_BLOCK, SrbStatus);    // ok: request-after-complete
    }
}

BOOLEAN UeInterrupt(PVOID DeviceExtension)
{
    PUE_ADAPTER hba = (PUE_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN UePassiveInit(PVOID DeviceExtension)
{
    PUE_ADAPTER hba = (PUE_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, UeDpc);    // #dpc
    return TRUE;
}

BOOLEAN UeInitialize(PVOID DeviceExtension)
{
    PUE_ADAPTER hba = (PUE_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, UE_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, UePassiveInit);
}

BOOLEAN UeStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUE_ADAPTER hba = (PUE_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG UeFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PUE_ADAPTER hba = (PUE_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PUE_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(UE_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = UeInitialize;
    init.HwStartIo = UeStartIo;
    init.HwInterrupt = UeInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)UeFindAdapter;
    init.DeviceExtensionSize = sizeof(UE_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
