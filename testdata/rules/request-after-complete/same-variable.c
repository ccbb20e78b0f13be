/* Another request in the same variable. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} SV_REGISTERS, *PSV_REGISTERS;

typedef struct _SV_ADAPTER {
    PSV_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    PSCSI_REQUEST_BLOCK Waiting;
    ULONG Tag;
} SV_ADAPTER, *PSV_ADAPTER;

#define SV_INT_DONE  0x01
#define SV_INT_ERROR 0x02
#define SV_INT_LINK  0x04
#define SV_INT_ALL   0x07

HW_INTERRUPT SvInterrupt;
HW_FIND_ADAPTER SvFindAdapter;
HW_INITIALIZE SvInitialize;
HW_STARTIO SvStartIo;
HW_DPC_ROUTINE SvDpc;
HW_PASSIVE_INITIALIZE_ROUTINE SvPassiveInit;

VOID SvDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb == NULL) {
        return;
    }
    srb->SrbStatus = SRB_STATUS_SUCCESS;
    StorPortNotification(RequestComplete, hba, srb);
    srb = hba->Waiting;
    hba->Waiting = NULL;
    hba->Active = srb;
    if (srb != NULL) {
        hba->Tag = srb->QueueTag;               // ok: request-after-complete
    }
}

BOOLEAN SvInterrupt(PVOID DeviceExtension)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN SvPassiveInit(PVOID DeviceExtension)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, SvDpc);    // #dpc
    return TRUE;
}

BOOLEAN SvInitialize(PVOID DeviceExtension)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, SV_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, SvPassiveInit);
}

BOOLEAN SvStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;

    hba->Waiting = hba->Active;
    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SvFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PSV_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SV_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = SvInitialize;
    init.HwStartIo = SvStartIo;
    init.HwInterrupt = SvInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)SvFindAdapter;
    init.DeviceExtensionSize = sizeof(SV_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
