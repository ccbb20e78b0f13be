/* Completed unless pending. */
#include <ntddk.h>
#include <storport.h>

typedef struct _NP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} NP_REGISTERS, *PNP_REGISTERS;

typedef struct _NP_ADAPTER {
    PNP_REGISTERS Regs;
} NP_ADAPTER, *PNP_ADAPTER;

#define NP_INT_DONE  0x01
#define NP_INT_ERROR 0x02
#define NP_INT_LINK  0x04
#define NP_INT_ALL   0x07

HW_INTERRUPT NpInterrupt;
HW_FIND_ADAPTER NpFindAdapter;
HW_INITIALIZE NpInitialize;
HW_STARTIO NpStartIo;

static VOID NpBegin(PNP_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb)
{
    switch (Srb->Function) {
    case SRB_FUNCTION_EXECUTE_SCSI:
        StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
        Srb->SrbStatus = SRB_STATUS_PENDING;
        break;
    case SRB_FUNCTION_FLUSH:
    case SRB_FUNCTION_SHUTDOWN:
        Srb->SrbStatus = SRB_STATUS_SUCCESS;
        break;
    default:
        Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
        break;
    }
}

BOOLEAN NpInterrupt(PVOID DeviceExtension)
{
    PNP_ADAPTER hba = (PNP_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    return TRUE;
}

BOOLEAN NpInitialize(PVOID DeviceExtension)
{
    PNP_ADAPTER hba = (PNP_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, NP_INT_ALL);
    return TRUE;
}

BOOLEAN NpStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNP_ADAPTER hba = (PNP_ADAPTER)DeviceExtension;

    NpBegin(hba, Srb);
    if (Srb->SrbStatus != SRB_STATUS_PENDING) {
        StorPortNotification(RequestComplete, hba, Srb);    // ok: completed-pending
    }
    return TRUE;
}

ULONG NpFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PNP_ADAPTER hba = (PNP_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PNP_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(NP_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = NpInitialize;
    init.HwStartIo = NpStartIo;
    init.HwInterrupt = NpInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)NpFindAdapter;
    init.DeviceExtensionSize = sizeof(NP_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
