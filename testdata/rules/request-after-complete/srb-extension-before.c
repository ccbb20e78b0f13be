/* The extension is done with before the completion. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} SB_REGISTERS, *PSB_REGISTERS;

typedef struct _SB_ADAPTER {
    PSB_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
} SB_ADAPTER, *PSB_ADAPTER;

#define SB_INT_DONE  0x01
#define SB_INT_ERROR 0x02
#define SB_INT_LINK  0x04
#define SB_INT_ALL   0x07
typedef struct _SB_SRB_EXTENSION {
    ULONG State;
    ULONG Tag;
} SB_SRB_EXTENSION, *PSB_SRB_EXTENSION;

HW_INTERRUPT SbInterrupt;
HW_FIND_ADAPTER SbFindAdapter;
HW_INITIALIZE SbInitialize;
HW_STARTIO SbStartIo;
HW_DPC_ROUTINE SbDpc;
HW_PASSIVE_INITIALIZE_ROUTINE SbPassiveInit;

VOID SbDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PSB_ADAPTER hba = (PSB_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        PSB_SRB_EXTENSION own = (PSB_SRB_EXTENSION)srb->SrbExtension;

        own->State = 0;
        hba->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);    // ok: request-after-complete
    }
}

BOOLEAN SbInterrupt(PVOID DeviceExtension)
{
    PSB_ADAPTER hba = (PSB_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN SbPassiveInit(PVOID DeviceExtension)
{
    PSB_ADAPTER hba = (PSB_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, SbDpc);    // #dpc
    return TRUE;
}

BOOLEAN SbInitialize(PVOID DeviceExtension)
{
    PSB_ADAPTER hba = (PSB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, SB_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, SbPassiveInit);
}

BOOLEAN SbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSB_ADAPTER hba = (PSB_ADAPTER)DeviceExtension;

    ((PSB_SRB_EXTENSION)Srb->SrbExtension)->State = 1;
    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSB_ADAPTER hba = (PSB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PSB_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SB_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = SbInitialize;
    init.HwStartIo = SbStartIo;
    init.HwInterrupt = SbInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)SbFindAdapter;
    init.DeviceExtensionSize = sizeof(SB_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
