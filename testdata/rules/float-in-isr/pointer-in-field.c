/* The measuring routine is called through a pointer in the extension. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _GT_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} GT_REGISTERS, *PGT_REGISTERS;

typedef struct _GT_ADAPTER {
    PGT_REGISTERS Regs;
    double Mean;
    VOID (*Measure)(struct _GT_ADAPTER *Adapter, ULONG Value);
} GT_ADAPTER, *PGT_ADAPTER;

#define GT_INT_ERROR 0x02
#define GT_INT_ALL   0x07

HW_INTERRUPT GtInterrupt;
HW_FIND_ADAPTER GtFindAdapter;
HW_INITIALIZE GtInitialize;
HW_STARTIO GtStartIo;

static VOID GtMeasure(PGT_ADAPTER ext, ULONG Value)
{
    ext->Mean += Value;                         // expect: float-in-isr via #isr > #call
}

BOOLEAN GtInterrupt(PVOID DeviceExtension)
{
    PGT_ADAPTER ext = (PGT_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ext->Measure(ext, status);                  // #call
    return TRUE;
}

BOOLEAN GtInitialize(PVOID DeviceExtension)
{
    PGT_ADAPTER ext = (PGT_ADAPTER)DeviceExtension;

    ext->Measure = GtMeasure;
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, GT_INT_ALL);
    return TRUE;
}

BOOLEAN GtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PGT_ADAPTER ext = (PGT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG GtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PGT_ADAPTER ext = (PGT_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PGT_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(GT_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = GtInitialize;
    hwInit.HwStartIo = GtStartIo;
    hwInit.HwInterrupt = GtInterrupt;    // #isr
    hwInit.HwFindAdapter = GtFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(GT_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
