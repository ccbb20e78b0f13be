/* A loop over a list reads the link after the completion. */
#include <ntddk.h>
#include <storport.h>

typedef struct _LL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} LL_REGISTERS, *PLL_REGISTERS;

typedef struct _LL_ADAPTER {
    PLL_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} LL_ADAPTER, *PLL_ADAPTER;

#define LL_INT_DONE  0x01
#define LL_INT_ERROR 0x02
#define LL_INT_LINK  0x04
#define LL_INT_ALL   0x07

HW_INTERRUPT LlInterrupt;
HW_FIND_ADAPTER LlFindAdapter;
HW_INITIALIZE LlInitialize;
HW_STARTIO LlStartIo;
HW_DPC_ROUTINE LlDpc;
HW_PASSIVE_INITIALIZE_ROUTINE LlPassiveInit;

VOID LlDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PLL_ADAPTER hba = (PLL_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    hba->Active = NULL;
    while (srb != NULL) {
        srb->SrbStatus = SRB_STATUS_BUS_RESET;
        StorPortNotification(RequestComplete, hba, srb);
        srb = srb->NextSrb;                     // expect: request-after-complete via #dpc
    }
}

BOOLEAN LlInterrupt(PVOID DeviceExtension)
{
    PLL_ADAPTER hba = (PLL_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN LlPassiveInit(PVOID DeviceExtension)
{
    PLL_ADAPTER hba = (PLL_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, LlDpc);    // #dpc
    return TRUE;
}

BOOLEAN LlInitialize(PVOID DeviceExtension)
{
    PLL_ADAPTER hba = (PLL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, LL_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, LlPassiveInit);
}

BOOLEAN LlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLL_ADAPTER hba = (PLL_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG LlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PLL_ADAPTER hba = (PLL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PLL_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(LL_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = LlInitialize;
    init.HwStartIo = LlStartIo;
    init.HwInterrupt = LlInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)LlFindAdapter;
    init.DeviceExtensionSize = sizeof(LL_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
