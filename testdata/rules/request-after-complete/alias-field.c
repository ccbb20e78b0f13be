/* Completed through a variable, touched through the field it came from. */
#include <ntddk.h>
#include <storport.h>

typedef struct _FI_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} FI_REGISTERS, *PFI_REGISTERS;

typedef struct _FI_ADAPTER {
    PFI_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} FI_ADAPTER, *PFI_ADAPTER;

#define FI_INT_DONE  0x01
#define FI_INT_ERROR 0x02
#define FI_INT_LINK  0x04
#define FI_INT_ALL   0x07

HW_INTERRUPT FiInterrupt;
HW_FIND_ADAPTER FiFindAdapter;
HW_INITIALIZE FiInitialize;
HW_STARTIO FiStartIo;
HW_DPC_ROUTINE FiDpc;
HW_PASSIVE_INITIALIZE_ROUTINE FiPassiveInit;

VOID FiDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PFI_ADAPTER hba = (PFI_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);
        hba->Active->OriginalRequest = NULL;    // expect: request-after-complete via #dpc
        hba->Active = NULL;
    }
}

BOOLEAN FiInterrupt(PVOID DeviceExtension)
{
    PFI_ADAPTER hba = (PFI_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN FiPassiveInit(PVOID DeviceExtension)
{
    PFI_ADAPTER hba = (PFI_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, FiDpc);    // #dpc
    return TRUE;
}

BOOLEAN FiInitialize(PVOID DeviceExtension)
{
    PFI_ADAPTER hba = (PFI_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, FI_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, FiPassiveInit);
}

BOOLEAN FiStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFI_ADAPTER hba = (PFI_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG FiFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PFI_ADAPTER hba = (PFI_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PFI_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FI_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = FiInitialize;
    init.HwStartIo = FiStartIo;
    init.HwInterrupt = FiInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)FiFindAdapter;
    init.DeviceExtensionSize = sizeof(FI_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
