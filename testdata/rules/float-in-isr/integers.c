/* Fixed point, folded constants, and floats that only lie in memory. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

#define IX_TICKS 1000

typedef struct _IX_SAMPLE {
    ULONG Time;
    float Volts;
} IX_SAMPLE;

typedef struct _IX_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} IX_REGISTERS, *PIX_REGISTERS;

typedef struct _IX_ADAPTER {
    PIX_REGISTERS Regs;
    ULONG Average8, Timeout;
    SIZE_T Size;
    IX_SAMPLE Last, Now;
    const float *Peak;
} IX_ADAPTER, *PIX_ADAPTER;

#define IX_INT_ERROR 0x02
#define IX_INT_ALL   0x07

HW_INTERRUPT IxInterrupt;
HW_FIND_ADAPTER IxFindAdapter;
HW_INITIALIZE IxInitialize;
HW_STARTIO IxStartIo;

static VOID IxRemember(PIX_ADAPTER ext, const float *Where)
{
    ext->Peak = Where;                          // ok: float-in-isr
}

BOOLEAN IxInterrupt(PVOID DeviceExtension)
{
    PIX_ADAPTER ext = (PIX_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ext->Average8 += status - ext->Average8 / 8;                // ok: float-in-isr
    ext->Timeout = (ULONG)(1.5 * IX_TICKS);                     // ok: float-in-isr
    ext->Size = sizeof(double) * 4 + FIELD_OFFSET(IX_SAMPLE, Volts);
    RtlCopyMemory(&ext->Last, &ext->Now, sizeof(IX_SAMPLE));    // ok: float-in-isr
    ext->Last.Time = status;
    IxRemember(ext, &ext->Now.Volts);                           // ok: float-in-isr
    return TRUE;
}

BOOLEAN IxInitialize(PVOID DeviceExtension)
{
    PIX_ADAPTER ext = (PIX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, IX_INT_ALL);
    return TRUE;
}

BOOLEAN IxStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PIX_ADAPTER ext = (PIX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG IxFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PIX_ADAPTER ext = (PIX_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PIX_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(IX_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = IxInitialize;
    hwInit.HwStartIo = IxStartIo;
    hwInit.HwInterrupt = IxInterrupt;    // #isr
    hwInit.HwFindAdapter = IxFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(IX_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
