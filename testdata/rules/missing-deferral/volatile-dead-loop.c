/* The loop over volatile registers runs only where the caller asks for it; the interrupt routine does not. */
#include <ntddk.h>
#include <storport.h>

typedef struct _VD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
} VD_REGISTERS, *PVD_REGISTERS;

typedef struct _VD_ADAPTER {
    PVD_REGISTERS Regs;
    volatile ULONG *Window;
    ULONG Log[64];
} VD_ADAPTER, *PVD_ADAPTER;

#define VD_INT_DONE  0x01
#define VD_INT_ERROR 0x02
#define VD_INT_ALL   0x03

HW_INTERRUPT VdInterrupt;
HW_FIND_ADAPTER VdFindAdapter;
HW_INITIALIZE VdInitialize;
HW_STARTIO VdStartIo;

static VOID VdSnapshot(PVD_ADAPTER adapter, BOOLEAN Full)
{
    ULONG i;

    adapter->Log[0] = adapter->Window[0];
    if (Full) {
        for (i = 1; i < 64; i++) {
            adapter->Log[i] = adapter->Window[i];
        }
    }
}

BOOLEAN VdInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PVD_ADAPTER adapter = (PVD_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & VD_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    VdSnapshot(adapter, FALSE);
    return TRUE;
}

BOOLEAN VdInitialize(PVOID DeviceExtension)
{
    PVD_ADAPTER adapter = (PVD_ADAPTER)DeviceExtension;

    adapter->Window = (volatile ULONG *)(adapter->Regs + 1);
    VdSnapshot(adapter, TRUE);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, VD_INT_ALL);
    return TRUE;
}

BOOLEAN VdStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVD_ADAPTER adapter = (PVD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG VdFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PVD_ADAPTER adapter = (PVD_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PVD_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(VD_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = VdInitialize;
    hwInit.HwStartIo = VdStartIo;
    hwInit.HwInterrupt = VdInterrupt;    // #isr
    hwInit.HwFindAdapter = VdFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(VD_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
