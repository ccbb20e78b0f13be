/* The extension of a completed request is written. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SE_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} SE_REGISTERS, *PSE_REGISTERS;

typedef struct _SE_ADAPTER {
    PSE_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
} SE_ADAPTER, *PSE_ADAPTER;

#define SE_INT_DONE  0x01
#define SE_INT_ERROR 0x02
#define SE_INT_LINK  0x04
#define SE_INT_ALL   0x07
typedef struct _SE_SRB_EXTENSION {
    ULONG State;
    ULONG Tag;
} SE_SRB_EXTENSION, *PSE_SRB_EXTENSION;

HW_INTERRUPT SeInterrupt;
HW_FIND_ADAPTER SeFindAdapter;
HW_INITIALIZE SeInitialize;
HW_STARTIO SeStartIo;
HW_DPC_ROUTINE SeDpc;
HW_PASSIVE_INITIALIZE_ROUTINE SePassiveInit;

VOID SeDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PSE_ADAPTER hba = (PSE_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        PSE_SRB_EXTENSION own = (PSE_SRB_EXTENSION)srb->SrbExtension;

        hba->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);
        own->State = 0;                         // expect: request-after-complete possible via #dpc
    }
}

BOOLEAN SeInterrupt(PVOID DeviceExtension)
{
    PSE_ADAPTER hba = (PSE_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN SePassiveInit(PVOID DeviceExtension)
{
    PSE_ADAPTER hba = (PSE_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, SeDpc);    // #dpc
    return TRUE;
}

BOOLEAN SeInitialize(PVOID DeviceExtension)
{
    PSE_ADAPTER hba = (PSE_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, SE_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, SePassiveInit);
}

BOOLEAN SeStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSE_ADAPTER hba = (PSE_ADAPTER)DeviceExtension;

    ((PSE_SRB_EXTENSION)Srb->SrbExtension)->State = 1;
    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SeFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSE_ADAPTER hba = (PSE_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PSE_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SE_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = SeInitialize;
    init.HwStartIo = SeStartIo;
    init.HwInterrupt = SeInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)SeFindAdapter;
    init.DeviceExtensionSize = sizeof(SE_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
