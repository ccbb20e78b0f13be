/* A setting decides whether the queue is read; how long it is, nobody knows. */
#include <ntddk.h>
#include <storport.h>

typedef struct _GG_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG ReplyStatus;
    ULONG ReplyData;
} GG_REGISTERS, *PGG_REGISTERS;

typedef struct _GG_ADAPTER {
    PGG_REGISTERS Regs;
    BOOLEAN Verbose;
    ULONG Count;
    ULONG Seen;
} GG_ADAPTER, *PGG_ADAPTER;

#define GG_INT_DONE  0x01
#define GG_INT_ERROR 0x02
#define GG_INT_ALL   0x03

HW_INTERRUPT GgInterrupt;
HW_FIND_ADAPTER GgFindAdapter;
HW_INITIALIZE GgInitialize;
HW_STARTIO GgStartIo;

#define GG_REPLY_VALID 0x80000000

BOOLEAN GgInterrupt(PVOID DeviceExtension)        // expect: missing-deferral possible via #isr
{
    PGG_ADAPTER adapter = (PGG_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG reply;

    if ((cause & GG_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (adapter->Verbose) {
        reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
        while (reply & GG_REPLY_VALID) {
            adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyData);
            StorPortWriteRegisterUlong(adapter, &adapter->Regs->ReplyStatus, reply);
            reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
        }
    }
    adapter->Count++;
    return TRUE;
}

BOOLEAN GgInitialize(PVOID DeviceExtension)
{
    PGG_ADAPTER adapter = (PGG_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, GG_INT_ALL);
    return TRUE;
}

BOOLEAN GgStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PGG_ADAPTER adapter = (PGG_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG GgFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PGG_ADAPTER adapter = (PGG_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Verbose = ConfigInfo->NumberOfBuses > 1;
    adapter->Regs = (PGG_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(GG_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = GgInitialize;
    hwInit.HwStartIo = GgStartIo;
    hwInit.HwInterrupt = GgInterrupt;    // #isr
    hwInit.HwFindAdapter = GgFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(GG_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
