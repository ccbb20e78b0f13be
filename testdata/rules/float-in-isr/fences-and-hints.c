/* Intrinsics that touch no vector register. */
// args: -m32
#include <ntddk.h>
#include <storport.h>
#include <immintrin.h>

typedef struct _HW_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} HW_REGISTERS, *PHW_REGISTERS;

typedef struct _HW_ADAPTER {
    PHW_REGISTERS Regs;
    ULONG Ring[16];
} HW_ADAPTER, *PHW_ADAPTER;

#define HW_INT_ERROR 0x02
#define HW_INT_ALL   0x07

HW_INTERRUPT HwInterrupt;
HW_FIND_ADAPTER HwFindAdapter;
HW_INITIALIZE HwInitialize;
HW_STARTIO HwStartIo;

BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);
    ULONG spin;

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    _mm_lfence();                               // ok: float-in-isr
    _mm_prefetch((const char *)ext->Ring, _MM_HINT_T0);         // ok: float-in-isr
    for (spin = 0; spin < 4; spin++) {
        _mm_pause();                            // ok: float-in-isr
    }
    _mm_mfence();
    _mm_clflush(ext->Ring);                     // ok: float-in-isr
    ext->Ring[0] = _mm_popcnt_u32(status);      // ok: float-in-isr
    return TRUE;
}

BOOLEAN HwInitialize(PVOID DeviceExtension)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, HW_INT_ALL);
    return TRUE;
}

BOOLEAN HwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HwFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PHW_ADAPTER ext = (PHW_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PHW_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HW_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = HwInitialize;
    hwInit.HwStartIo = HwStartIo;
    hwInit.HwInterrupt = HwInterrupt;    // #isr
    hwInit.HwFindAdapter = HwFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(HW_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
