/* Intrinsics of AVX that work on 128 bits clear the upper halves all the same. */
// args: -m64
#include <ntddk.h>
#include <storport.h>
#include <immintrin.h>

typedef struct _TG_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} TG_REGISTERS, *PTG_REGISTERS;

typedef struct _TG_ADAPTER {
    PTG_REGISTERS Regs;
    __m128 Gain, Level, Offset;
    __m128i Lanes;
} TG_ADAPTER, *PTG_ADAPTER;

#define TG_INT_ERROR 0x02
#define TG_INT_ALL   0x07

HW_INTERRUPT TgInterrupt;
HW_FIND_ADAPTER TgFindAdapter;
HW_INITIALIZE TgInitialize;
HW_STARTIO TgStartIo;

static VOID TgWeigh(PTG_ADAPTER ext)
{
    ext->Level = _mm_add_ps(ext->Level, ext->Offset);           // ok: float-in-isr
    ext->Level = _mm_fmadd_ps(ext->Level, ext->Gain, ext->Offset);  // expect: float-in-isr via #weigh
    ext->Lanes = _mm_srlv_epi32(ext->Lanes, ext->Lanes);        // expect: float-in-isr via #weigh
}

BOOLEAN TgInterrupt(PVOID DeviceExtension)
{
    PTG_ADAPTER ext = (PTG_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    TgWeigh(ext);                               // #weigh
    return TRUE;
}

BOOLEAN TgInitialize(PVOID DeviceExtension)
{
    PTG_ADAPTER ext = (PTG_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, TG_INT_ALL);
    return TRUE;
}

BOOLEAN TgStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTG_ADAPTER ext = (PTG_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG TgFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTG_ADAPTER ext = (PTG_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PTG_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TG_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = TgInitialize;
    hwInit.HwStartIo = TgStartIo;
    hwInit.HwInterrupt = TgInterrupt;    // #isr
    hwInit.HwFindAdapter = TgFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(TG_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
