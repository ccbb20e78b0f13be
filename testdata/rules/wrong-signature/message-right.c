/* A long and an enumeration have four bytes, too. */
#include <ntddk.h>
#include <storport.h>

typedef struct _MO_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} MO_REGISTERS, *PMO_REGISTERS;

typedef struct _MO_ADAPTER {
    PMO_REGISTERS Regs;
} MO_ADAPTER, *PMO_ADAPTER;

#define MO_INT_ERROR 0x02
#define MO_INT_ALL   0x07

HW_INTERRUPT MoInterrupt;
HW_FIND_ADAPTER MoFindAdapter;
HW_INITIALIZE MoInitialize;
HW_STARTIO MoStartIo;

typedef enum _MO_MESSAGE { MoAdmin, MoQueue } MO_MESSAGE;

static BOOLEAN MoMessage(PMO_ADAPTER Adapter, MO_MESSAGE Message)      // expect: role-not-declared
{
    StorPortWriteRegisterUlong(Adapter, &Adapter->Regs->Queue, Message);
    return TRUE;
}

BOOLEAN MoInterrupt(PVOID DeviceExtension)
{
    PMO_ADAPTER ext = (PMO_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN MoInitialize(PVOID DeviceExtension)
{
    PMO_ADAPTER ext = (PMO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, MO_INT_ALL);
    return TRUE;
}

BOOLEAN MoStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMO_ADAPTER ext = (PMO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG MoFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PMO_ADAPTER ext = (PMO_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PMO_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MO_REGISTERS), FALSE);
    ConfigInfo->HwMSInterruptRoutine =          // ok: wrong-signature
        (PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE)MoMessage;
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = MoInitialize;
    hwInit.HwStartIo = MoStartIo;
    hwInit.HwInterrupt = MoInterrupt;    // #isr
    hwInit.HwFindAdapter = MoFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(MO_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
