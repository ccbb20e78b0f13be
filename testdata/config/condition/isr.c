/* A delay whose unit is an argument. */
#include <ntddk.h>
#include <storport.h>

typedef struct _OP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} OP_REGISTERS, *POP_REGISTERS;

typedef struct _OP_ADAPTER {
    POP_REGISTERS Regs;
} OP_ADAPTER, *POP_ADAPTER;

#define OP_INT_DONE  0x01
#define OP_INT_ERROR 0x02
#define OP_INT_ALL   0x07
#define OP_BUSY      0x01

HW_INTERRUPT OpInterrupt;
HW_FIND_ADAPTER OpFindAdapter;
HW_INITIALIZE OpInitialize;
HW_STARTIO OpStartIo;

#define OP_US 0
#define OP_MS 1

VOID OpWait(POP_ADAPTER Ext, ULONG Time, ULONG Unit);

static VOID OpRecover(POP_ADAPTER Ext)
{
    OpWait(Ext, 10, OP_US);                    // ok: stall-over-budget
    StorPortWriteRegisterUlong(Ext, &Ext->Regs->Command, 0);
    OpWait(Ext, 10, OP_MS);                    // expect: stall-over-budget via #isr > #recover
}

BOOLEAN OpInterrupt(PVOID DeviceExtension)
{
    POP_ADAPTER ext = (POP_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & OP_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & OP_INT_ERROR) {
        OpRecover(ext);                        // #recover
    }
    return TRUE;
}

BOOLEAN OpInitialize(PVOID DeviceExtension)
{
    POP_ADAPTER ext = (POP_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, OP_INT_ALL);
    return TRUE;
}

BOOLEAN OpStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POP_ADAPTER ext = (POP_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG OpFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    POP_ADAPTER ext = (POP_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (POP_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(OP_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(OP_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = OpInitialize;
    init.HwStartIo = OpStartIo;
    init.HwInterrupt = OpInterrupt;    // #isr
    init.HwFindAdapter = OpFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
