/* The status comes down two calls. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TH_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} TH_REGISTERS, *PTH_REGISTERS;

typedef struct _TH_ADAPTER {
    PTH_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} TH_ADAPTER, *PTH_ADAPTER;

#define TH_INT_DONE  0x01
#define TH_INT_ERROR 0x02
#define TH_INT_LINK  0x04
#define TH_INT_ALL   0x07

HW_INTERRUPT ThInterrupt;
HW_FIND_ADAPTER ThFindAdapter;
HW_INITIALIZE ThInitialize;
HW_STARTIO ThStartIo;
HW_DPC_ROUTINE ThDpc;
HW_PASSIVE_INITIALIZE_ROUTINE ThPassiveInit;

static VOID ThNotifyDone(PTH_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb)
{
    StorPortNotification(RequestComplete, hba, Srb);    // expect: completed-pending via #dpc > #complete > #notify
}

static VOID ThComplete(PTH_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb, UCHAR Status)
{
    Srb->SrbStatus = Status;
    ThNotifyDone(hba, Srb);                     // #notify
}

VOID ThDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PTH_ADAPTER hba = (PTH_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Active = NULL;
        ThComplete(hba, srb, SRB_STATUS_PENDING);    // #complete
    }
}

BOOLEAN ThInterrupt(PVOID DeviceExtension)
{
    PTH_ADAPTER hba = (PTH_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN ThPassiveInit(PVOID DeviceExtension)
{
    PTH_ADAPTER hba = (PTH_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, ThDpc);    // #dpc
    return TRUE;
}

BOOLEAN ThInitialize(PVOID DeviceExtension)
{
    PTH_ADAPTER hba = (PTH_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, TH_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, ThPassiveInit);
}

BOOLEAN ThStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTH_ADAPTER hba = (PTH_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG ThFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTH_ADAPTER hba = (PTH_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PTH_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TH_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = ThInitialize;
    init.HwStartIo = ThStartIo;
    init.HwInterrupt = ThInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)ThFindAdapter;
    init.DeviceExtensionSize = sizeof(TH_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
