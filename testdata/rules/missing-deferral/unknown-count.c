/* A queue that is drained until the device says that it is empty: how long, nobody knows. */
#include <ntddk.h>
#include <storport.h>

typedef struct _UK_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG ReplyStatus;
    ULONG ReplyData;
} UK_REGISTERS, *PUK_REGISTERS;

typedef struct _UK_ADAPTER {
    PUK_REGISTERS Regs;
    ULONG Seen;
} UK_ADAPTER, *PUK_ADAPTER;

#define UK_INT_DONE  0x01
#define UK_INT_ERROR 0x02
#define UK_INT_ALL   0x03

HW_INTERRUPT UkInterrupt;
HW_FIND_ADAPTER UkFindAdapter;
HW_INITIALIZE UkInitialize;
HW_STARTIO UkStartIo;

#define UK_REPLY_VALID 0x80000000

BOOLEAN UkInterrupt(PVOID DeviceExtension)        // expect: missing-deferral possible via #isr
{
    PUK_ADAPTER adapter = (PUK_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG reply;

    if ((cause & UK_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
    while (reply & UK_REPLY_VALID) {
        adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyData);
        StorPortWriteRegisterUlong(adapter, &adapter->Regs->ReplyStatus, reply);
        reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
    }
    return TRUE;
}

BOOLEAN UkInitialize(PVOID DeviceExtension)
{
    PUK_ADAPTER adapter = (PUK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, UK_INT_ALL);
    return TRUE;
}

BOOLEAN UkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUK_ADAPTER adapter = (PUK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG UkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PUK_ADAPTER adapter = (PUK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PUK_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(UK_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = UkInitialize;
    hwInit.HwStartIo = UkStartIo;
    hwInit.HwInterrupt = UkInterrupt;    // #isr
    hwInit.HwFindAdapter = UkFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(UK_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
