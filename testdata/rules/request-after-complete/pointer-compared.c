/* The pointer of a completed request is compared and cleared, not followed. */
#include <ntddk.h>
#include <storport.h>

typedef struct _PC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} PC_REGISTERS, *PPC_REGISTERS;

typedef struct _PC_ADAPTER {
    PPC_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    PSCSI_REQUEST_BLOCK Tagged[8];
    ULONG Done;
} PC_ADAPTER, *PPC_ADAPTER;

#define PC_INT_DONE  0x01
#define PC_INT_ERROR 0x02
#define PC_INT_LINK  0x04
#define PC_INT_ALL   0x07

HW_INTERRUPT PcInterrupt;
HW_FIND_ADAPTER PcFindAdapter;
HW_INITIALIZE PcInitialize;
HW_STARTIO PcStartIo;
HW_DPC_ROUTINE PcDpc;
HW_PASSIVE_INITIALIZE_ROUTINE PcPassiveInit;

static VOID PcForget(PPC_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb)
{
    ULONG i;

    for (i = 0; i < 8; i++) {
        if (hba->Tagged[i] == Srb) {            // ok: request-after-complete
            hba->Tagged[i] = NULL;
        }
    }
}

VOID PcDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PPC_ADAPTER hba = (PPC_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);
        PcForget(hba, srb);
        if (hba->Active == srb) {               // ok: request-after-complete
            hba->Active = NULL;
        }
        srb = NULL;
        hba->Done++;
    }
}

BOOLEAN PcInterrupt(PVOID DeviceExtension)
{
    PPC_ADAPTER hba = (PPC_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN PcPassiveInit(PVOID DeviceExtension)
{
    PPC_ADAPTER hba = (PPC_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, PcDpc);    // #dpc
    return TRUE;
}

BOOLEAN PcInitialize(PVOID DeviceExtension)
{
    PPC_ADAPTER hba = (PPC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, PC_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, PcPassiveInit);
}

BOOLEAN PcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPC_ADAPTER hba = (PPC_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    hba->Tagged[Srb->QueueTag & 7] = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG PcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PPC_ADAPTER hba = (PPC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PPC_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(PC_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = PcInitialize;
    init.HwStartIo = PcStartIo;
    init.HwInterrupt = PcInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)PcFindAdapter;
    init.DeviceExtensionSize = sizeof(PC_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
