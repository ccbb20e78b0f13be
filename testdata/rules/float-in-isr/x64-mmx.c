/* MMX has no place in x64 kernel code at all. */
// args: -m64
#include <ntddk.h>
#include <storport.h>
#include <mmintrin.h>

typedef struct _OB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} OB_REGISTERS, *POB_REGISTERS;

typedef struct _OB_ADAPTER {
    POB_REGISTERS Regs;
    __m64 Lanes, Mask;
} OB_ADAPTER, *POB_ADAPTER;

#define OB_INT_ERROR 0x02
#define OB_INT_ALL   0x07

HW_INTERRUPT ObInterrupt;
HW_FIND_ADAPTER ObFindAdapter;
HW_INITIALIZE ObInitialize;
HW_STARTIO ObStartIo;

static VOID ObMix(POB_ADAPTER ext)
{
    ext->Lanes = _mm_and_si64(ext->Lanes, ext->Mask);           // expect: float-in-isr via #mix
    _mm_empty();                                                // expect: float-in-isr via #mix
}

BOOLEAN ObInterrupt(PVOID DeviceExtension)
{
    POB_ADAPTER ext = (POB_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ObMix(ext);                                 // #mix
    return TRUE;
}

BOOLEAN ObInitialize(PVOID DeviceExtension)
{
    POB_ADAPTER ext = (POB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, OB_INT_ALL);
    return TRUE;
}

BOOLEAN ObStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POB_ADAPTER ext = (POB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG ObFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    POB_ADAPTER ext = (POB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (POB_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(OB_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = ObInitialize;
    hwInit.HwStartIo = ObStartIo;
    hwInit.HwInterrupt = ObInterrupt;    // #isr
    hwInit.HwFindAdapter = ObFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(OB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
