/* A role type declares static routines just as well. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SR_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} SR_REGISTERS, *PSR_REGISTERS;

typedef struct _SR_ADAPTER {
    PSR_REGISTERS Regs;
} SR_ADAPTER, *PSR_ADAPTER;

#define SR_INT_ERROR 0x02
#define SR_INT_ALL   0x07

static HW_INTERRUPT SrInterrupt;
HW_FIND_ADAPTER SrFindAdapter;
HW_INITIALIZE SrInitialize;
HW_STARTIO SrStartIo;

static BOOLEAN SrInterrupt(PVOID DeviceExtension)       // ok: role-not-declared
{
    PSR_ADAPTER ext = (PSR_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN SrInitialize(PVOID DeviceExtension)
{
    PSR_ADAPTER ext = (PSR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, SR_INT_ALL);
    return TRUE;
}

BOOLEAN SrStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSR_ADAPTER ext = (PSR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SrFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSR_ADAPTER ext = (PSR_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PSR_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SR_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SrInitialize;
    hwInit.HwStartIo = SrStartIo;
    hwInit.HwInterrupt = SrInterrupt;    // #isr
    hwInit.HwFindAdapter = SrFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SR_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
