/* The declared delay is all that the pointer can hold. */
#include <ntddk.h>
#include <storport.h>

typedef struct _LM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} LM_REGISTERS, *PLM_REGISTERS;

typedef VOID LM_WAIT(ULONG Microseconds);

typedef struct _LM_ADAPTER {
    PLM_REGISTERS Regs;
    LM_WAIT *Wait;
} LM_ADAPTER, *PLM_ADAPTER;

#define LM_INT_DONE  0x01
#define LM_INT_ERROR 0x02
#define LM_INT_ALL   0x07
#define LM_BUSY      0x01

HW_INTERRUPT LmInterrupt;
HW_FIND_ADAPTER LmFindAdapter;
HW_INITIALIZE LmInitialize;
HW_STARTIO LmStartIo;

static VOID LmWaitReady(ULONG Microseconds)
{
    ULONG64 end = ReadTimeStampCounter() + (ULONG64)Microseconds * 2400;

    while (ReadTimeStampCounter() < end) {
        YieldProcessor();
    }
}

BOOLEAN LmInterrupt(PVOID DeviceExtension)
{
    PLM_ADAPTER ext = (PLM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & LM_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & LM_INT_ERROR) {
        ext->Wait(40);                         // ok: stall-over-budget
        StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
        ext->Wait(45);                         // expect: stall-over-budget via #isr
    }
    return TRUE;
}

BOOLEAN LmInitialize(PVOID DeviceExtension)
{
    PLM_ADAPTER ext = (PLM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, LM_INT_ALL);
    return TRUE;
}

BOOLEAN LmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLM_ADAPTER ext = (PLM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG LmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PLM_ADAPTER ext = (PLM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Wait = LmWaitReady;
    ext->Regs = (PLM_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(LM_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(LM_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = LmInitialize;
    init.HwStartIo = LmStartIo;
    init.HwInterrupt = LmInterrupt;    // #isr
    init.HwFindAdapter = LmFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
