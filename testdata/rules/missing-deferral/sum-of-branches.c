/* 30 reads and then 30 others: 60 on the longest path. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[30];
    ULONG Reply[30];
} SB_REGISTERS, *PSB_REGISTERS;

typedef struct _SB_ADAPTER {
    PSB_REGISTERS Regs;
    ULONG Log[30];
} SB_ADAPTER, *PSB_ADAPTER;

#define SB_INT_DONE  0x01
#define SB_INT_ERROR 0x02
#define SB_INT_ALL   0x03

HW_INTERRUPT SbInterrupt;
HW_FIND_ADAPTER SbFindAdapter;
HW_INITIALIZE SbInitialize;
HW_STARTIO SbStartIo;

BOOLEAN SbInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PSB_ADAPTER adapter = (PSB_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & SB_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (cause & SB_INT_ERROR) {
        for (i = 0; i < 30; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
        }
    }
    if (cause & SB_INT_DONE) {
        for (i = 0; i < 30; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Reply[i]);
        }
    }
    return TRUE;
}

BOOLEAN SbInitialize(PVOID DeviceExtension)
{
    PSB_ADAPTER adapter = (PSB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, SB_INT_ALL);
    return TRUE;
}

BOOLEAN SbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSB_ADAPTER adapter = (PSB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG SbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PSB_ADAPTER adapter = (PSB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PSB_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SB_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SbInitialize;
    hwInit.HwStartIo = SbStartIo;
    hwInit.HwInterrupt = SbInterrupt;    // #isr
    hwInit.HwFindAdapter = SbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
