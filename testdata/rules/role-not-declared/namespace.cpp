// In a namespace a role declares just as well.
#include <ntddk.h>
#include <storport.h>

typedef struct _NS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} NS_REGISTERS, *PNS_REGISTERS;

typedef struct _NS_ADAPTER {
    PNS_REGISTERS Regs;
} NS_ADAPTER, *PNS_ADAPTER;

#define NS_INT_ERROR 0x02
#define NS_INT_ALL   0x07

HW_FIND_ADAPTER NsFindAdapter;
HW_INITIALIZE NsInitialize;
HW_STARTIO NsStartIo;

namespace nightshade {

static BOOLEAN NsInterrupt(PVOID DeviceExtension)       // expect: role-not-declared via #isr
{
    PNS_ADAPTER ext = (PNS_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

} // namespace nightshade

BOOLEAN NsInitialize(PVOID DeviceExtension)
{
    PNS_ADAPTER ext = (PNS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, NS_INT_ALL);
    return TRUE;
}

BOOLEAN NsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNS_ADAPTER ext = (PNS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG NsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PNS_ADAPTER ext = (PNS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PNS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(NS_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = NsInitialize;
    hwInit.HwStartIo = NsStartIo;
    hwInit.HwInterrupt = nightshade::NsInterrupt;   // #isr
    hwInit.HwFindAdapter = (PVOID)NsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(NS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
