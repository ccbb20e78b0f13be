/* 64 register reads in the interrupt routine: about 65 us, and nothing is ever deferred. */
#include <ntddk.h>
#include <storport.h>

typedef struct _QN_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} QN_REGISTERS, *PQN_REGISTERS;

typedef struct _QN_ADAPTER {
    PQN_REGISTERS Regs;
    ULONG Log[64];
} QN_ADAPTER, *PQN_ADAPTER;

#define QN_INT_DONE  0x01
#define QN_INT_ERROR 0x02
#define QN_INT_ALL   0x03

HW_INTERRUPT QnInterrupt;
HW_FIND_ADAPTER QnFindAdapter;
HW_INITIALIZE QnInitialize;
HW_STARTIO QnStartIo;

BOOLEAN QnInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PQN_ADAPTER adapter = (PQN_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & QN_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    return TRUE;
}

BOOLEAN QnInitialize(PVOID DeviceExtension)
{
    PQN_ADAPTER adapter = (PQN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, QN_INT_ALL);
    return TRUE;
}

BOOLEAN QnStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PQN_ADAPTER adapter = (PQN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG QnFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PQN_ADAPTER adapter = (PQN_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PQN_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(QN_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = QnInitialize;
    hwInit.HwStartIo = QnStartIo;
    hwInit.HwInterrupt = QnInterrupt;    // #isr
    hwInit.HwFindAdapter = QnFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(QN_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
