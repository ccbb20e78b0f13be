/* Without a declaration nobody knows where the queued routine runs. */
#include <ntddk.h>
#include <storport.h>

typedef struct _WZ_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} WZ_REGISTERS, *PWZ_REGISTERS;

struct _WZ_ADAPTER;
typedef VOID WZ_WORK(struct _WZ_ADAPTER *Ext);

typedef struct _WZ_ADAPTER {
    PWZ_REGISTERS Regs;
    STOR_DPC Dpc;
    PVOID Slots[4];
    ULONG Next;
    ULONG Length;
} WZ_ADAPTER, *PWZ_ADAPTER;

#define WZ_INT_DONE  0x01
#define WZ_INT_ERROR 0x02
#define WZ_INT_ALL   0x07
#define WZ_BUSY      0x01

HW_INTERRUPT WzInterrupt;
HW_FIND_ADAPTER WzFindAdapter;
HW_INITIALIZE WzInitialize;
HW_STARTIO WzStartIo;
HW_DPC_ROUTINE WzRunQueue;            /* in another file */

WZ_WORK WzRestart;

static VOID WzQueue(PWZ_ADAPTER Ext, WZ_WORK *Work)
{
    Ext->Slots[Ext->Next++ & 3] = (PVOID)Work;
    StorPortIssueDpc(Ext, &Ext->Dpc, NULL, NULL);
}

VOID WzRestart(PWZ_ADAPTER Ext)                 // #restart
{
    UCHAR config[64];

    StorPortStallExecution(200);               // ok: stall-over-budget
    Ext->Length = StorPortGetBusData(Ext, PCIConfiguration, 0, 0, config, sizeof(config)); // ok: forbidden-call
    StorPortWriteRegisterUlong(Ext, &Ext->Regs->IntMask, WZ_INT_ALL);
}

BOOLEAN WzInterrupt(PVOID DeviceExtension)
{
    PWZ_ADAPTER ext = (PWZ_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & WZ_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & WZ_INT_ERROR) {
        StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, 0);
        WzQueue(ext, WzRestart);               // #queue
    }
    return TRUE;
}

BOOLEAN WzInitialize(PVOID DeviceExtension)
{
    PWZ_ADAPTER ext = (PWZ_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->Dpc, WzRunQueue);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, WZ_INT_ALL);
    return TRUE;
}

BOOLEAN WzStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PWZ_ADAPTER ext = (PWZ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG WzFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PWZ_ADAPTER ext = (PWZ_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PWZ_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(WZ_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(WZ_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = WzInitialize;
    init.HwStartIo = WzStartIo;
    init.HwInterrupt = WzInterrupt;    // #isr
    init.HwFindAdapter = WzFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
