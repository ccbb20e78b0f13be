/* Completing many requests is not long work: Storport defers what follows. */
#include <ntddk.h>
#include <storport.h>

typedef struct _CP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
} CP_REGISTERS, *PCP_REGISTERS;

typedef struct _CP_ADAPTER {
    PCP_REGISTERS Regs;
    PSCSI_REQUEST_BLOCK Done[256];
} CP_ADAPTER, *PCP_ADAPTER;

#define CP_INT_DONE  0x01
#define CP_INT_ERROR 0x02
#define CP_INT_ALL   0x03

HW_INTERRUPT CpInterrupt;
HW_FIND_ADAPTER CpFindAdapter;
HW_INITIALIZE CpInitialize;
HW_STARTIO CpStartIo;

BOOLEAN CpInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PCP_ADAPTER adapter = (PCP_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & CP_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 256; i++) {
        if (adapter->Done[i] != NULL) {
            adapter->Done[i]->SrbStatus = SRB_STATUS_SUCCESS;
            StorPortNotification(RequestComplete, adapter, adapter->Done[i]);
            adapter->Done[i] = NULL;
        }
    }
    return TRUE;
}

BOOLEAN CpInitialize(PVOID DeviceExtension)
{
    PCP_ADAPTER adapter = (PCP_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, CP_INT_ALL);
    return TRUE;
}

BOOLEAN CpStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCP_ADAPTER adapter = (PCP_ADAPTER)DeviceExtension;

    adapter->Done[Srb->QueueTag] = Srb;
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG CpFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PCP_ADAPTER adapter = (PCP_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PCP_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(CP_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = CpInitialize;
    hwInit.HwStartIo = CpStartIo;
    hwInit.HwInterrupt = CpInterrupt;    // #isr
    hwInit.HwFindAdapter = CpFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(CP_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
