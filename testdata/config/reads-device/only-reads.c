/* Reading something else as well does not bring the loop on. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TU_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} TU_REGISTERS, *PTU_REGISTERS;

typedef struct _TU_ADAPTER {
    PTU_REGISTERS Regs;
} TU_ADAPTER, *PTU_ADAPTER;

#define TU_INT_DONE  0x01
#define TU_INT_ERROR 0x02
#define TU_INT_ALL   0x07
#define TU_BUSY      0x01

HW_INTERRUPT TuInterrupt;
HW_FIND_ADAPTER TuFindAdapter;
HW_INITIALIZE TuInitialize;
HW_STARTIO TuStartIo;

ULONG TuState(PVOID Regs);

BOOLEAN TuInterrupt(PVOID DeviceExtension)
{
    PTU_ADAPTER ext = (PTU_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & TU_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    while (StorPortReadRegisterUlong(ext, &ext->Regs->State) & TU_BUSY) {   // expect: unbounded-poll via #isr
        TuState(ext->Regs);
    }
    return TRUE;
}

BOOLEAN TuInitialize(PVOID DeviceExtension)
{
    PTU_ADAPTER ext = (PTU_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, TU_INT_ALL);
    return TRUE;
}

BOOLEAN TuStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTU_ADAPTER ext = (PTU_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG TuFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PTU_ADAPTER ext = (PTU_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PTU_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TU_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(TU_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = TuInitialize;
    init.HwStartIo = TuStartIo;
    init.HwInterrupt = TuInterrupt;    // #isr
    init.HwFindAdapter = TuFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
