/* The pointer comes from a library without sources: what it does is not known. */
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

typedef VOID RO_QUIET(PRO_REGISTERS Regs, ULONG Cause);

typedef struct _RO_ADAPTER {
    PRO_REGISTERS Regs;
    RO_QUIET *Quiet;
} RO_ADAPTER, *PRO_ADAPTER;

#define RO_CAUSE_DONE  0x01
#define RO_CAUSE_ERROR 0x02
#define RO_CAUSE_LINK  0x04
#define RO_CAUSE_ALL   0x07

HW_INTERRUPT RoInterrupt;
HW_FIND_ADAPTER RoFindAdapter;
HW_INITIALIZE RoInitialize;
HW_STARTIO RoStartIo;

/* In the library that comes with the chip. */
RO_QUIET *RoLibraryQuiet(ULONG Revision);

BOOLEAN RoInterrupt(PVOID DeviceExtension)
{
    PRO_ADAPTER adapter = (PRO_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->Cause);

    if ((cause & RO_CAUSE_ALL) == 0) {
        return FALSE;
    }
    adapter->Quiet(adapter->Regs, cause);
    return TRUE;                                // ok: missing-dismissal
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
    adapter->Quiet = RoLibraryQuiet((*ConfigInfo->AccessRanges)[0].RangeLength);
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
