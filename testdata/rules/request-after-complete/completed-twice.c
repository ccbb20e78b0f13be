/* A request that is completed is completed again behind the error branch. */
#include <ntddk.h>
#include <storport.h>

typedef struct _CT_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} CT_REGISTERS, *PCT_REGISTERS;

typedef struct _CT_ADAPTER {
    PCT_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} CT_ADAPTER, *PCT_ADAPTER;

#define CT_INT_DONE  0x01
#define CT_INT_ERROR 0x02
#define CT_INT_LINK  0x04
#define CT_INT_ALL   0x07

HW_INTERRUPT CtInterrupt;
HW_FIND_ADAPTER CtFindAdapter;
HW_INITIALIZE CtInitialize;
HW_STARTIO CtStartIo;
HW_DPC_ROUTINE CtDpc;
HW_PASSIVE_INITIALIZE_ROUTINE CtPassiveInit;

VOID CtDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PCT_ADAPTER hba = (PCT_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb == NULL) {
        return;
    }
    hba->Active = NULL;
    srb->SrbStatus = SRB_STATUS_SUCCESS;
    if (StorPortReadRegisterUlong(hba, &hba->Regs->Finished) & 1) {
        srb->SrbStatus = SRB_STATUS_ERROR;
        StorPortNotification(RequestComplete, hba, srb);
    }
    StorPortNotification(RequestComplete, hba, srb);    // expect: request-after-complete via #dpc
}

BOOLEAN CtInterrupt(PVOID DeviceExtension)
{
    PCT_ADAPTER hba = (PCT_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN CtPassiveInit(PVOID DeviceExtension)
{
    PCT_ADAPTER hba = (PCT_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, CtDpc);    // #dpc
    return TRUE;
}

BOOLEAN CtInitialize(PVOID DeviceExtension)
{
    PCT_ADAPTER hba = (PCT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, CT_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, CtPassiveInit);
}

BOOLEAN CtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCT_ADAPTER hba = (PCT_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG CtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PCT_ADAPTER hba = (PCT_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PCT_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(CT_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = CtInitialize;
    init.HwStartIo = CtStartIo;
    init.HwInterrupt = CtInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)CtFindAdapter;
    init.DeviceExtensionSize = sizeof(CT_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
