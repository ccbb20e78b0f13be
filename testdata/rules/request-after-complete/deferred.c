/* The interrupt routine completes; the DPC works on what is active by then. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DF_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} DF_REGISTERS, *PDF_REGISTERS;

typedef struct _DF_ADAPTER {
    PDF_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} DF_ADAPTER, *PDF_ADAPTER;

#define DF_INT_DONE  0x01
#define DF_INT_ERROR 0x02
#define DF_INT_LINK  0x04
#define DF_INT_ALL   0x07

HW_INTERRUPT DfInterrupt;
HW_FIND_ADAPTER DfFindAdapter;
HW_INITIALIZE DfInitialize;
HW_STARTIO DfStartIo;
HW_DPC_ROUTINE DfDpc;
HW_PASSIVE_INITIALIZE_ROUTINE DfPassiveInit;

VOID DfDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PDF_ADAPTER hba = (PDF_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Bytes += srb->DataTransferLength;  // ok: request-after-complete
    }
}

BOOLEAN DfInterrupt(PVOID DeviceExtension)
{
    PDF_ADAPTER hba = (PDF_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    if (hba->Active != NULL && (pending & DF_INT_DONE)) {
        PSCSI_REQUEST_BLOCK srb = hba->Active;

        hba->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);
    }
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN DfPassiveInit(PVOID DeviceExtension)
{
    PDF_ADAPTER hba = (PDF_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, DfDpc);    // #dpc
    return TRUE;
}

BOOLEAN DfInitialize(PVOID DeviceExtension)
{
    PDF_ADAPTER hba = (PDF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, DF_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, DfPassiveInit);
}

BOOLEAN DfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDF_ADAPTER hba = (PDF_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDF_ADAPTER hba = (PDF_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PDF_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DF_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = DfInitialize;
    init.HwStartIo = DfStartIo;
    init.HwInterrupt = DfInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)DfFindAdapter;
    init.DeviceExtensionSize = sizeof(DF_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
