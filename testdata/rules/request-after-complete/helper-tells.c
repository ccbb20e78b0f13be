/* The helper's result says whether the request is gone. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HT_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} HT_REGISTERS, *PHT_REGISTERS;

typedef struct _HT_ADAPTER {
    PHT_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} HT_ADAPTER, *PHT_ADAPTER;

#define HT_INT_DONE  0x01
#define HT_INT_ERROR 0x02
#define HT_INT_LINK  0x04
#define HT_INT_ALL   0x07

HW_INTERRUPT HtInterrupt;
HW_FIND_ADAPTER HtFindAdapter;
HW_INITIALIZE HtInitialize;
HW_STARTIO HtStartIo;
HW_DPC_ROUTINE HtDpc;
HW_PASSIVE_INITIALIZE_ROUTINE HtPassiveInit;

static BOOLEAN HtTryComplete(PHT_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb)
{
    if (StorPortReadRegisterUlong(hba, &hba->Regs->Finished) != Srb->QueueTag) {
        return FALSE;
    }
    hba->Active = NULL;
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    StorPortNotification(RequestComplete, hba, Srb);
    return TRUE;
}

VOID HtDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PHT_ADAPTER hba = (PHT_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb == NULL || HtTryComplete(hba, srb)) {
        return;
    }
    srb->TimeOutValue = 10;                     // ok: request-after-complete
}

BOOLEAN HtInterrupt(PVOID DeviceExtension)
{
    PHT_ADAPTER hba = (PHT_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN HtPassiveInit(PVOID DeviceExtension)
{
    PHT_ADAPTER hba = (PHT_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, HtDpc);    // #dpc
    return TRUE;
}

BOOLEAN HtInitialize(PVOID DeviceExtension)
{
    PHT_ADAPTER hba = (PHT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, HT_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, HtPassiveInit);
}

BOOLEAN HtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHT_ADAPTER hba = (PHT_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PHT_ADAPTER hba = (PHT_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PHT_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HT_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = HtInitialize;
    init.HwStartIo = HtStartIo;
    init.HwInterrupt = HtInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)HtFindAdapter;
    init.DeviceExtensionSize = sizeof(HT_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
