/* A routine that is not seen and a count that is not known: two doubts are too many. */
#include <ntddk.h>
#include <storport.h>

typedef struct _UG_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG ReplyStatus;
    ULONG ReplyData;
} UG_REGISTERS, *PUG_REGISTERS;

typedef struct _UG_ADAPTER {
    PUG_REGISTERS Regs;
    ULONG Seen;
} UG_ADAPTER, *PUG_ADAPTER;

#define UG_INT_DONE  0x01
#define UG_INT_ERROR 0x02
#define UG_INT_ALL   0x03

HW_INTERRUPT UgInterrupt;
HW_FIND_ADAPTER UgFindAdapter;
HW_INITIALIZE UgInitialize;
HW_STARTIO UgStartIo;

#define UG_REPLY_VALID 0x80000000

/* in ugtrace.lib */
VOID UgTraceEvent(PVOID Adapter, ULONG Cause);

BOOLEAN UgInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PUG_ADAPTER adapter = (PUG_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG reply;

    if ((cause & UG_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
    while (reply & UG_REPLY_VALID) {
        adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyData);
        StorPortWriteRegisterUlong(adapter, &adapter->Regs->ReplyStatus, reply);
        reply = StorPortReadRegisterUlong(adapter, &adapter->Regs->ReplyStatus);
    }
    UgTraceEvent(adapter, cause);
    return TRUE;
}

BOOLEAN UgInitialize(PVOID DeviceExtension)
{
    PUG_ADAPTER adapter = (PUG_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, UG_INT_ALL);
    return TRUE;
}

BOOLEAN UgStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUG_ADAPTER adapter = (PUG_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG UgFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PUG_ADAPTER adapter = (PUG_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PUG_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(UG_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = UgInitialize;
    hwInit.HwStartIo = UgStartIo;
    hwInit.HwInterrupt = UgInterrupt;    // #isr
    hwInit.HwFindAdapter = UgFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(UG_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
