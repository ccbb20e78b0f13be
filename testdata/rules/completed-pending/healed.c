/* A later store on every path. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HE_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} HE_REGISTERS, *PHE_REGISTERS;

typedef struct _HE_ADAPTER {
    PHE_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} HE_ADAPTER, *PHE_ADAPTER;

#define HE_INT_DONE  0x01
#define HE_INT_ERROR 0x02
#define HE_INT_LINK  0x04
#define HE_INT_ALL   0x07

HW_INTERRUPT HeInterrupt;
HW_FIND_ADAPTER HeFindAdapter;
HW_INITIALIZE HeInitialize;
HW_STARTIO HeStartIo;
HW_DPC_ROUTINE HeDpc;
HW_PASSIVE_INITIALIZE_ROUTINE HePassiveInit;

VOID HeDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PHE_ADAPTER hba = (PHE_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;
    ULONG finished;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb == NULL) {
        return;
    }
    hba->Active = NULL;
    srb->SrbStatus = SRB_STATUS_PENDING;
    finished = StorPortReadRegisterUlong(hba, &hba->Regs->Finished);
    if (finished & 1) {
        srb->SrbStatus = SRB_STATUS_SUCCESS;
    } else {
        srb->SrbStatus = SRB_STATUS_ERROR;
    }
    StorPortNotification(RequestComplete, hba, srb);    // ok: completed-pending
}

BOOLEAN HeInterrupt(PVOID DeviceExtension)
{
    PHE_ADAPTER hba = (PHE_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN HePassiveInit(PVOID DeviceExtension)
{
    PHE_ADAPTER hba = (PHE_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, HeDpc);    // #dpc
    return TRUE;
}

BOOLEAN HeInitialize(PVOID DeviceExtension)
{
    PHE_ADAPTER hba = (PHE_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, HE_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, HePassiveInit);
}

BOOLEAN HeStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHE_ADAPTER hba = (PHE_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HeFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PHE_ADAPTER hba = (PHE_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PHE_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HE_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = HeInitialize;
    init.HwStartIo = HeStartIo;
    init.HwInterrupt = HeInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)HeFindAdapter;
    init.DeviceExtensionSize = sizeof(HE_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
