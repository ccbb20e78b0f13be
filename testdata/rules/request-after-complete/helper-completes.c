/* A helper completes its parameter, one more call down; the caller counts afterwards. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} HC_REGISTERS, *PHC_REGISTERS;

typedef struct _HC_ADAPTER {
    PHC_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} HC_ADAPTER, *PHC_ADAPTER;

#define HC_INT_DONE  0x01
#define HC_INT_ERROR 0x02
#define HC_INT_LINK  0x04
#define HC_INT_ALL   0x07

HW_INTERRUPT HcInterrupt;
HW_FIND_ADAPTER HcFindAdapter;
HW_INITIALIZE HcInitialize;
HW_STARTIO HcStartIo;
HW_DPC_ROUTINE HcDpc;
HW_PASSIVE_INITIALIZE_ROUTINE HcPassiveInit;

static VOID HcNotifyDone(PHC_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb)
{
    StorPortNotification(RequestComplete, hba, Srb);
}

static VOID HcComplete(PHC_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb, UCHAR Status)
{
    Srb->SrbStatus = Status;
    HcNotifyDone(hba, Srb);
}

VOID HcDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PHC_ADAPTER hba = (PHC_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Active = NULL;
        HcComplete(hba, srb, SRB_STATUS_SUCCESS);
        hba->Bytes += srb->DataTransferLength;  // expect: request-after-complete via #dpc
    }
}

BOOLEAN HcInterrupt(PVOID DeviceExtension)
{
    PHC_ADAPTER hba = (PHC_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN HcPassiveInit(PVOID DeviceExtension)
{
    PHC_ADAPTER hba = (PHC_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, HcDpc);    // #dpc
    return TRUE;
}

BOOLEAN HcInitialize(PVOID DeviceExtension)
{
    PHC_ADAPTER hba = (PHC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, HC_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, HcPassiveInit);
}

BOOLEAN HcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHC_ADAPTER hba = (PHC_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PHC_ADAPTER hba = (PHC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PHC_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HC_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = HcInitialize;
    init.HwStartIo = HcStartIo;
    init.HwInterrupt = HcInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)HcFindAdapter;
    init.DeviceExtensionSize = sizeof(HC_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
