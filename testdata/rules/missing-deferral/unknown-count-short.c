/* One read a round is 32 us where the count is not known: too little to say anything. */
#include <ntddk.h>
#include <storport.h>

typedef struct _US_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG ReplyStatus;
} US_REGISTERS, *PUS_REGISTERS;

typedef struct _US_ADAPTER {
    PUS_REGISTERS Regs;
    ULONG Seen;
} US_ADAPTER, *PUS_ADAPTER;

#define US_INT_DONE  0x01
#define US_INT_ERROR 0x02
#define US_INT_ALL   0x03

HW_INTERRUPT UsInterrupt;
HW_FIND_ADAPTER UsFindAdapter;
HW_INITIALIZE UsInitialize;
HW_STARTIO UsStartIo;

#define US_REPLY_VALID 0x80000000

BOOLEAN UsInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PUS_ADAPTER adapter = (PUS_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG reply;

    if ((cause & US_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
    while (reply & US_REPLY_VALID) {
        adapter->Seen += reply & 0xFFFF;
        StorPortWriteRegisterUlong(adapter, &adapter->Regs->ReplyStatus, reply);
        reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
    }
    return TRUE;
}

BOOLEAN UsInitialize(PVOID DeviceExtension)
{
    PUS_ADAPTER adapter = (PUS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, US_INT_ALL);
    return TRUE;
}

BOOLEAN UsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUS_ADAPTER adapter = (PUS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG UsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PUS_ADAPTER adapter = (PUS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PUS_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(US_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = UsInitialize;
    hwInit.HwStartIo = UsStartIo;
    hwInit.HwInterrupt = UsInterrupt;    // #isr
    hwInit.HwFindAdapter = UsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(US_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
