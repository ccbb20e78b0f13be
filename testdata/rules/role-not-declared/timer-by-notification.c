/* The call is variadic: what the header has for timers is not seen. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} TV_REGISTERS, *PTV_REGISTERS;

typedef struct _TV_ADAPTER {
    PTV_REGISTERS Regs;
} TV_ADAPTER, *PTV_ADAPTER;

#define TV_INT_ERROR 0x02
#define TV_INT_ALL   0x07

HW_INTERRUPT TvInterrupt;
HW_FIND_ADAPTER TvFindAdapter;
HW_INITIALIZE TvInitialize;
HW_STARTIO TvStartIo;

static VOID TvTimer(PVOID DeviceExtension)              // todo-expect: role-not-declared
{
    StorPortWriteRegisterUlong(DeviceExtension, &((PTV_ADAPTER)DeviceExtension)->Regs->Command, 0);
}

BOOLEAN TvInterrupt(PVOID DeviceExtension)
{
    PTV_ADAPTER ext = (PTV_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN TvInitialize(PVOID DeviceExtension)
{
    PTV_ADAPTER ext = (PTV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, TV_INT_ALL);
    return TRUE;
}

BOOLEAN TvStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTV_ADAPTER ext = (PTV_ADAPTER)DeviceExtension;

    StorPortNotification(RequestTimerCall, ext, TvTimer, 1000);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG TvFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTV_ADAPTER ext = (PTV_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PTV_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TV_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = TvInitialize;
    hwInit.HwStartIo = TvStartIo;
    hwInit.HwInterrupt = TvInterrupt;    // #isr
    hwInit.HwFindAdapter = TvFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(TV_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
