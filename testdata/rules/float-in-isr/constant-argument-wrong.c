/* The same helper, and the interrupt routine says TRUE. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _LT_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} LT_REGISTERS, *PLT_REGISTERS;

typedef struct _LT_ADAPTER {
    PLT_REGISTERS Regs;
    double Mean;
    ULONG Last;
} LT_ADAPTER, *PLT_ADAPTER;

#define LT_INT_ERROR 0x02
#define LT_INT_ALL   0x07

HW_INTERRUPT LtInterrupt;
HW_FIND_ADAPTER LtFindAdapter;
HW_INITIALIZE LtInitialize;
HW_STARTIO LtStartIo;

static VOID LtNote(PLT_ADAPTER ext, ULONG Value, BOOLEAN Measure)
{
    ext->Last = Value;
    if (Measure) {
        ext->Mean = (ext->Mean * 15.0 + Value) / 16.0;  // expect: float-in-isr via #isr > #note
    }
}

BOOLEAN LtInterrupt(PVOID DeviceExtension)
{
    PLT_ADAPTER ext = (PLT_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    LtNote(ext, status, TRUE);                  // #note
    return TRUE;
}

BOOLEAN LtInitialize(PVOID DeviceExtension)
{
    PLT_ADAPTER ext = (PLT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, LT_INT_ALL);
    return TRUE;
}

BOOLEAN LtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLT_ADAPTER ext = (PLT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG LtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PLT_ADAPTER ext = (PLT_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PLT_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(LT_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = LtInitialize;
    hwInit.HwStartIo = LtStartIo;
    hwInit.HwInterrupt = LtInterrupt;    // #isr
    hwInit.HwFindAdapter = LtFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(LT_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
