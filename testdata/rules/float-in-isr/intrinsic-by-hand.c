/* The driver declares an intrinsic itself instead of including a header. */
// args: -m64
#include <ntddk.h>
#include <storport.h>

typedef struct _BH_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} BH_REGISTERS, *PBH_REGISTERS;

typedef struct _BH_ADAPTER {
    PBH_REGISTERS Regs;
    ULONG Count;
} BH_ADAPTER, *PBH_ADAPTER;

#define BH_INT_ERROR 0x02
#define BH_INT_ALL   0x07

HW_INTERRUPT BhInterrupt;
HW_FIND_ADAPTER BhFindAdapter;
HW_INITIALIZE BhInitialize;
HW_STARTIO BhStartIo;

BOOLEAN BhInterrupt(PVOID DeviceExtension)
{
    PBH_ADAPTER ext = (PBH_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    _mm256_zeroall();                           // expect: float-in-isr via #isr
    return TRUE;
}

BOOLEAN BhInitialize(PVOID DeviceExtension)
{
    PBH_ADAPTER ext = (PBH_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, BH_INT_ALL);
    return TRUE;
}

BOOLEAN BhStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PBH_ADAPTER ext = (PBH_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG BhFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PBH_ADAPTER ext = (PBH_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PBH_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(BH_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = BhInitialize;
    hwInit.HwStartIo = BhStartIo;
    hwInit.HwInterrupt = BhInterrupt;    // #isr
    hwInit.HwFindAdapter = BhFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(BH_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
