/* A frame is copied with 256-bit registers. */
// args: -m64
#include <ntddk.h>
#include <storport.h>
#include <immintrin.h>

typedef struct _PK_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} PK_REGISTERS, *PPK_REGISTERS;

typedef struct _PK_ADAPTER {
    PPK_REGISTERS Regs;
    ULONG Live[8];
    ULONG Shadow[8];
} PK_ADAPTER, *PPK_ADAPTER;

#define PK_INT_ERROR 0x02
#define PK_INT_ALL   0x07

HW_INTERRUPT PkInterrupt;
HW_FIND_ADAPTER PkFindAdapter;
HW_INITIALIZE PkInitialize;
HW_STARTIO PkStartIo;

static VOID PkCopy(PULONG To, const ULONG *From)
{
    __m256i frame = _mm256_loadu_si256((const __m256i *)From);  // expect: float-in-isr via #isr > #copy

    _mm256_storeu_si256((__m256i *)To, frame);                  // expect: float-in-isr via #isr > #copy
    _mm256_zeroupper();                                         // expect: float-in-isr via #isr > #copy
}

BOOLEAN PkInterrupt(PVOID DeviceExtension)
{
    PPK_ADAPTER ext = (PPK_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    PkCopy(ext->Shadow, ext->Live);             // #copy
    return TRUE;
}

BOOLEAN PkInitialize(PVOID DeviceExtension)
{
    PPK_ADAPTER ext = (PPK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, PK_INT_ALL);
    return TRUE;
}

BOOLEAN PkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPK_ADAPTER ext = (PPK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG PkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PPK_ADAPTER ext = (PPK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PPK_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(PK_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = PkInitialize;
    hwInit.HwStartIo = PkStartIo;
    hwInit.HwInterrupt = PkInterrupt;    // #isr
    hwInit.HwFindAdapter = PkFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(PK_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
