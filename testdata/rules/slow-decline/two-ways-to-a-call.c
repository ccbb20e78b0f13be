/* Two ways lead to the call that stalls; the one that declines is told. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RO_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Doorbell;
    ULONG Control;
    ULONG Acknowledge;
    ULONG Port[4];              /* causes by port, write one to clear */
} RO_REGISTERS, *PRO_REGISTERS;

typedef struct _RO_ADAPTER {
    PRO_REGISTERS Regs;
} RO_ADAPTER, *PRO_ADAPTER;

#define RO_CAUSE_DONE  0x01
#define RO_CAUSE_ERROR 0x02
#define RO_CAUSE_LINK  0x04
#define RO_CAUSE_ALL   0x07

HW_INTERRUPT RoInterrupt;
HW_FIND_ADAPTER RoFindAdapter;
HW_INITIALIZE RoInitialize;
HW_STARTIO RoStartIo;

static VOID RoWait(PRO_ADAPTER adapter)
{
    StorPortStallExecution(4);                  // expect: slow-decline via #isr > #call
}

BOOLEAN RoInterrupt(PVOID DeviceExtension)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;
    BOOLEAN handled = FALSE;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->Cause);
    ULONG control = StorPortReadRegisterUlong(adapter, &adapter->Regs->Control);

    if (cause & RO_CAUSE_DONE) {
        StorPortWriteRegisterUlong(adapter, &adapter->Regs->Cause, RO_CAUSE_DONE);
        handled = TRUE;
    }
    if (handled || control == RO_CAUSE_LINK) {
        RoWait(adapter);                        // #call
    }
    return handled;
}

BOOLEAN RoInitialize(PVOID DeviceExtension)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Mask, RO_CAUSE_ALL);
    return TRUE;
}

BOOLEAN RoStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG RoFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PRO_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RO_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = RoInitialize;
    init.HwStartIo = RoStartIo;
    init.HwInterrupt = RoInterrupt;    // #isr
    init.HwFindAdapter = RoFindAdapter;
    init.DeviceExtensionSize = sizeof(RO_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
