/* A recursion that counts down from 5: 5 times 12 reads. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RK_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[12];
} RK_REGISTERS, *PRK_REGISTERS;

typedef struct _RK_ADAPTER {
    PRK_REGISTERS Regs;
    ULONG Seen;
} RK_ADAPTER, *PRK_ADAPTER;

#define RK_INT_DONE  0x01
#define RK_INT_ERROR 0x02
#define RK_INT_ALL   0x03

HW_INTERRUPT RkInterrupt;
HW_FIND_ADAPTER RkFindAdapter;
HW_INITIALIZE RkInitialize;
HW_STARTIO RkStartIo;

static VOID RkRetry(PRK_ADAPTER adapter, ULONG tries)
{
    ULONG i;

    if (tries == 0) {
        return;
    }
    for (i = 0; i < 12; i++) {
        adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    RkRetry(adapter, tries - 1);
}

BOOLEAN RkInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PRK_ADAPTER adapter = (PRK_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & RK_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    RkRetry(adapter, 5);
    return TRUE;
}

BOOLEAN RkInitialize(PVOID DeviceExtension)
{
    PRK_ADAPTER adapter = (PRK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, RK_INT_ALL);
    return TRUE;
}

BOOLEAN RkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRK_ADAPTER adapter = (PRK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG RkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PRK_ADAPTER adapter = (PRK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PRK_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RK_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = RkInitialize;
    hwInit.HwStartIo = RkStartIo;
    hwInit.HwInterrupt = RkInterrupt;    // #isr
    hwInit.HwFindAdapter = RkFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(RK_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
