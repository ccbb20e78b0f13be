/* The device says which status it is. */
#include <ntddk.h>
#include <storport.h>

typedef struct _US_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} US_REGISTERS, *PUS_REGISTERS;

typedef struct _US_ADAPTER {
    PUS_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} US_ADAPTER, *PUS_ADAPTER;

#define US_INT_DONE  0x01
#define US_INT_ERROR 0x02
#define US_INT_LINK  0x04
#define US_INT_ALL   0x07

HW_INTERRUPT UsInterrupt;
HW_FIND_ADAPTER UsFindAdapter;
HW_INITIALIZE UsInitialize;
HW_STARTIO UsStartIo;
HW_DPC_ROUTINE UsDpc;
HW_PASSIVE_INITIALIZE_ROUTINE UsPassiveInit;

VOID UsDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PUS_ADAPTER hba = (PUS_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Active = NULL;
        srb->SrbStatus = SRB_STATUS_PENDING;
        srb->SrbStatus = (UCHAR)StorPortReadRegisterUlong(hba, &hba->Regs->Finished);
        StorPortNotification(RequestComplete, hba, srb);    // ok: completed-pending
    }
}

BOOLEAN UsInterrupt(PVOID DeviceExtension)
{
    PUS_ADAPTER hba = (PUS_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN UsPassiveInit(PVOID DeviceExtension)
{
    PUS_ADAPTER hba = (PUS_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, UsDpc);    // #dpc
    return TRUE;
}

BOOLEAN UsInitialize(PVOID DeviceExtension)
{
    PUS_ADAPTER hba = (PUS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, US_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, UsPassiveInit);
}

BOOLEAN UsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUS_ADAPTER hba = (PUS_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG UsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PUS_ADAPTER hba = (PUS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PUS_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(US_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = UsInitialize;
    init.HwStartIo = UsStartIo;
    init.HwInterrupt = UsInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)UsFindAdapter;
    init.DeviceExtensionSize = sizeof(US_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
