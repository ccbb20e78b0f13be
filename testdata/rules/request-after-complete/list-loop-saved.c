/* A loop over a list saves the link first. */
#include <ntddk.h>
#include <storport.h>

typedef struct _LS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} LS_REGISTERS, *PLS_REGISTERS;

typedef struct _LS_ADAPTER {
    PLS_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} LS_ADAPTER, *PLS_ADAPTER;

#define LS_INT_DONE  0x01
#define LS_INT_ERROR 0x02
#define LS_INT_LINK  0x04
#define LS_INT_ALL   0x07

HW_INTERRUPT LsInterrupt;
HW_FIND_ADAPTER LsFindAdapter;
HW_INITIALIZE LsInitialize;
HW_STARTIO LsStartIo;
HW_DPC_ROUTINE LsDpc;
HW_PASSIVE_INITIALIZE_ROUTINE LsPassiveInit;

VOID LsDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PLS_ADAPTER hba = (PLS_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;
    PSCSI_REQUEST_BLOCK next;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    hba->Active = NULL;
    while (srb != NULL) {
        next = srb->NextSrb;                    // ok: request-after-complete
        srb->SrbStatus = SRB_STATUS_BUS_RESET;  // ok: request-after-complete
        StorPortNotification(RequestComplete, hba, srb);
        srb = next;
    }
}

BOOLEAN LsInterrupt(PVOID DeviceExtension)
{
    PLS_ADAPTER hba = (PLS_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN LsPassiveInit(PVOID DeviceExtension)
{
    PLS_ADAPTER hba = (PLS_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, LsDpc);    // #dpc
    return TRUE;
}

BOOLEAN LsInitialize(PVOID DeviceExtension)
{
    PLS_ADAPTER hba = (PLS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, LS_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, LsPassiveInit);
}

BOOLEAN LsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLS_ADAPTER hba = (PLS_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG LsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PLS_ADAPTER hba = (PLS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PLS_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(LS_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = LsInitialize;
    init.HwStartIo = LsStartIo;
    init.HwInterrupt = LsInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)LsFindAdapter;
    init.DeviceExtensionSize = sizeof(LS_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
