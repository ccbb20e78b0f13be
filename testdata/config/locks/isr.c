/* The ISR runs with the interrupt lock held. */
#include <ntddk.h>
#include <storport.h>

typedef struct _YA_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} YA_REGISTERS, *PYA_REGISTERS;

typedef struct _YA_ADAPTER {
    PYA_REGISTERS Regs;
    ULONG Done;
} YA_ADAPTER, *PYA_ADAPTER;

#define YA_INT_DONE  0x01
#define YA_INT_ERROR 0x02
#define YA_INT_ALL   0x07
#define YA_BUSY      0x01

HW_INTERRUPT YaInterrupt;
HW_FIND_ADAPTER YaFindAdapter;
HW_INITIALIZE YaInitialize;
HW_STARTIO YaStartIo;

VOID YaLock(PVOID Ext);
VOID YaUnlock(PVOID Ext);

BOOLEAN YaInterrupt(PVOID DeviceExtension)
{
    PYA_ADAPTER ext = (PYA_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & YA_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    YaLock(ext);                               // expect: lock-in-isr via #isr
    ext->Done++;
    YaUnlock(ext);
    return TRUE;
}

BOOLEAN YaInitialize(PVOID DeviceExtension)
{
    PYA_ADAPTER ext = (PYA_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, YA_INT_ALL);
    return TRUE;
}

BOOLEAN YaStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PYA_ADAPTER ext = (PYA_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG YaFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PYA_ADAPTER ext = (PYA_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PYA_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(YA_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(YA_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = YaInitialize;
    init.HwStartIo = YaStartIo;
    init.HwInterrupt = YaInterrupt;    // #isr
    init.HwFindAdapter = YaFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
