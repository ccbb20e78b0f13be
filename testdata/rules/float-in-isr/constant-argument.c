/* A helper measures only for callers at low level; the interrupt routine says FALSE. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _LS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} LS_REGISTERS, *PLS_REGISTERS;

typedef struct _LS_ADAPTER {
    PLS_REGISTERS Regs;
    double Mean;
    ULONG Last;
} LS_ADAPTER, *PLS_ADAPTER;

#define LS_INT_ERROR 0x02
#define LS_INT_ALL   0x07

HW_INTERRUPT LsInterrupt;
HW_FIND_ADAPTER LsFindAdapter;
HW_INITIALIZE LsInitialize;
HW_STARTIO LsStartIo;

static VOID LsNote(PLS_ADAPTER ext, ULONG Value, BOOLEAN Measure)
{
    ext->Last = Value;
    if (Measure) {
        ext->Mean = (ext->Mean * 15.0 + Value) / 16.0;  // ok: float-in-isr
    }
}

BOOLEAN LsInterrupt(PVOID DeviceExtension)
{
    PLS_ADAPTER ext = (PLS_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    LsNote(ext, status, FALSE);
    return TRUE;
}

BOOLEAN LsInitialize(PVOID DeviceExtension)
{
    PLS_ADAPTER ext = (PLS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, LS_INT_ALL);
    return TRUE;
}

BOOLEAN LsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLS_ADAPTER ext = (PLS_ADAPTER)DeviceExtension;

    LsNote(ext, Srb->DataTransferLength, TRUE);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG LsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PLS_ADAPTER ext = (PLS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PLS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(LS_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = LsInitialize;
    hwInit.HwStartIo = LsStartIo;
    hwInit.HwInterrupt = LsInterrupt;    // #isr
    hwInit.HwFindAdapter = LsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(LS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
