/* It declines in dump mode only, where it is not called. */
#include <ntddk.h>
#include <storport.h>

typedef struct _ND_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Queue;
} ND_REGISTERS, *PND_REGISTERS;

typedef struct _ND_ADAPTER {
    PND_REGISTERS Regs;
    BOOLEAN InDump;
} ND_ADAPTER, *PND_ADAPTER;

#define ND_INT_DONE  0x01
#define ND_INT_ERROR 0x02
#define ND_INT_ALL   0x03

HW_INTERRUPT NdInterrupt;
HW_FIND_ADAPTER NdFindAdapter;
HW_INITIALIZE NdInitialize;
HW_STARTIO NdStartIo;

BOOLEAN NdInterrupt(PVOID DeviceExtension)    // expect: never-declines via #isr
{
    PND_ADAPTER ext = (PND_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (ext->InDump) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, pending);
    return TRUE;
}

BOOLEAN NdInitialize(PVOID DeviceExtension)
{
    PND_ADAPTER ext = (PND_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, ND_INT_ALL);
    return TRUE;
}

BOOLEAN NdStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PND_ADAPTER ext = (PND_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG NdFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PND_ADAPTER ext = (PND_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PND_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(ND_REGISTERS), FALSE);
    ext->InDump = ConfigInfo->DumpMode ? TRUE : FALSE;
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(ND_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = NdInitialize;
    init.HwStartIo = NdStartIo;
    init.HwInterrupt = NdInterrupt;    // #isr
    init.HwFindAdapter = NdFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
