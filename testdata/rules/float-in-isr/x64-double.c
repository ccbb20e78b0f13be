/* On x64 the 128-bit registers are saved for an interrupt: double and SSE are fine. */
// args: -m64
#include <ntddk.h>
#include <storport.h>
#include <emmintrin.h>

typedef struct _NB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} NB_REGISTERS, *PNB_REGISTERS;

typedef struct _NB_ADAPTER {
    PNB_REGISTERS Regs;
    double Mean;
    ULONG Live[8];
    ULONG Shadow[8];
} NB_ADAPTER, *PNB_ADAPTER;

#define NB_INT_ERROR 0x02
#define NB_INT_ALL   0x07

HW_INTERRUPT NbInterrupt;
HW_FIND_ADAPTER NbFindAdapter;
HW_INITIALIZE NbInitialize;
HW_STARTIO NbStartIo;

static VOID NbCopy(PULONG To, const ULONG *From)
{
    __m128i low = _mm_loadu_si128((const __m128i *)From);       // ok: float-in-isr
    __m128i high = _mm_loadu_si128((const __m128i *)(From + 4));

    _mm_storeu_si128((__m128i *)To, low);                       // ok: float-in-isr
    _mm_storeu_si128((__m128i *)(To + 4), high);
}

BOOLEAN NbInterrupt(PVOID DeviceExtension)
{
    PNB_ADAPTER ext = (PNB_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ext->Mean = (ext->Mean * 7.0 + status) / 8.0;       // ok: float-in-isr
    NbCopy(ext->Shadow, ext->Live);
    return TRUE;
}

BOOLEAN NbInitialize(PVOID DeviceExtension)
{
    PNB_ADAPTER ext = (PNB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, NB_INT_ALL);
    return TRUE;
}

BOOLEAN NbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNB_ADAPTER ext = (PNB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG NbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PNB_ADAPTER ext = (PNB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PNB_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(NB_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = NbInitialize;
    hwInit.HwStartIo = NbStartIo;
    hwInit.HwInterrupt = NbInterrupt;    // #isr
    hwInit.HwFindAdapter = NbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(NB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
