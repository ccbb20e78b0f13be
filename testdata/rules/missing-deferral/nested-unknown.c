/* Loops of unknown count inside each other are guessed at once, not twice: 32 reads. */
#include <ntddk.h>
#include <storport.h>

typedef struct _NU_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Reply;
} NU_REGISTERS, *PNU_REGISTERS;

typedef struct _NU_ADAPTER {
    PNU_REGISTERS Regs;
    ULONG Seen;
    ULONG Waiting;
} NU_ADAPTER, *PNU_ADAPTER;

#define NU_INT_DONE  0x01
#define NU_INT_ERROR 0x02
#define NU_INT_ALL   0x03

HW_INTERRUPT NuInterrupt;
HW_FIND_ADAPTER NuFindAdapter;
HW_INITIALIZE NuInitialize;
HW_STARTIO NuStartIo;

static VOID NuDrain(PNU_ADAPTER adapter)
{
    while (adapter->Waiting & 1) {
        adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->Reply);
        adapter->Waiting >>= 1;
    }
}

static VOID NuServe(PNU_ADAPTER adapter)
{
    while (adapter->Waiting != 0) {
        NuDrain(adapter);
        adapter->Waiting >>= 1;
    }
}

BOOLEAN NuInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PNU_ADAPTER adapter = (PNU_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & NU_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    NuServe(adapter);
    return TRUE;
}

BOOLEAN NuInitialize(PVOID DeviceExtension)
{
    PNU_ADAPTER adapter = (PNU_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, NU_INT_ALL);
    return TRUE;
}

BOOLEAN NuStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNU_ADAPTER adapter = (PNU_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG NuFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PNU_ADAPTER adapter = (PNU_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PNU_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(NU_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = NuInitialize;
    hwInit.HwStartIo = NuStartIo;
    hwInit.HwInterrupt = NuInterrupt;    // #isr
    hwInit.HwFindAdapter = NuFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(NU_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
