/* Registers read through a volatile pointer count like those read by routine. */
#include <ntddk.h>
#include <storport.h>

typedef struct _VR_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
} VR_REGISTERS, *PVR_REGISTERS;

typedef struct _VR_ADAPTER {
    PVR_REGISTERS Regs;
    volatile ULONG *Window;
    ULONG Log[64];
} VR_ADAPTER, *PVR_ADAPTER;

#define VR_INT_DONE  0x01
#define VR_INT_ERROR 0x02
#define VR_INT_ALL   0x03

HW_INTERRUPT VrInterrupt;
HW_FIND_ADAPTER VrFindAdapter;
HW_INITIALIZE VrInitialize;
HW_STARTIO VrStartIo;

BOOLEAN VrInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PVR_ADAPTER adapter = (PVR_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    PULONG log = adapter->Log;
    ULONG i;

    if ((cause & VR_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        log[i] = adapter->Window[i];
    }
    return TRUE;
}

BOOLEAN VrInitialize(PVOID DeviceExtension)
{
    PVR_ADAPTER adapter = (PVR_ADAPTER)DeviceExtension;

    adapter->Window = (volatile ULONG *)(adapter->Regs + 1);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, VR_INT_ALL);
    return TRUE;
}

BOOLEAN VrStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVR_ADAPTER adapter = (PVR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG VrFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PVR_ADAPTER adapter = (PVR_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PVR_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(VR_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = VrInitialize;
    hwInit.HwStartIo = VrStartIo;
    hwInit.HwInterrupt = VrInterrupt;    // #isr
    hwInit.HwFindAdapter = VrFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(VR_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
