/* The chain of replies is walked by recursion, whose depth is not known: counted once. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Next[256];
} RC_REGISTERS, *PRC_REGISTERS;

typedef struct _RC_ADAPTER {
    PRC_REGISTERS Regs;
    ULONG Seen;
} RC_ADAPTER, *PRC_ADAPTER;

#define RC_INT_DONE  0x01
#define RC_INT_ERROR 0x02
#define RC_INT_ALL   0x03

HW_INTERRUPT RcInterrupt;
HW_FIND_ADAPTER RcFindAdapter;
HW_INITIALIZE RcInitialize;
HW_STARTIO RcStartIo;

static VOID RcWalk(PRC_ADAPTER adapter, ULONG index)
{
    ULONG next = StorPortReadRegisterUlong(adapter, &adapter->Regs->Next[index & 255]);

    adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->State);
    if (next & 0x80000000) {
        RcWalk(adapter, next);
    }
}

BOOLEAN RcInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PRC_ADAPTER adapter = (PRC_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & RC_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    RcWalk(adapter, cause >> 8);
    return TRUE;
}

BOOLEAN RcInitialize(PVOID DeviceExtension)
{
    PRC_ADAPTER adapter = (PRC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, RC_INT_ALL);
    return TRUE;
}

BOOLEAN RcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRC_ADAPTER adapter = (PRC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG RcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PRC_ADAPTER adapter = (PRC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PRC_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RC_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = RcInitialize;
    hwInit.HwStartIo = RcStartIo;
    hwInit.HwInterrupt = RcInterrupt;    // #isr
    hwInit.HwFindAdapter = RcFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(RC_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
