/* Inside a macro, behind a goto. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _FM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} FM_REGISTERS, *PFM_REGISTERS;

typedef struct _FM_ADAPTER {
    PFM_REGISTERS Regs;
    float Rate;
    ULONG Errors;
} FM_ADAPTER, *PFM_ADAPTER;

#define FM_INT_ERROR 0x02
#define FM_INT_ALL   0x07

HW_INTERRUPT FmInterrupt;
HW_FIND_ADAPTER FmFindAdapter;
HW_INITIALIZE FmInitialize;
HW_STARTIO FmStartIo;

#define FM_DECAY(rate, add)                     \
    do {                                        \
        (rate) = (rate) * 0.75f;                \
        (rate) = (rate) + (float)(add) * 0.25f; \
    } while (0)

BOOLEAN FmInterrupt(PVOID DeviceExtension)
{
    PFM_ADAPTER ext = (PFM_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    if ((status & FM_INT_ERROR) == 0) {
        goto count;
    }
    ext->Errors++;
count:
    FM_DECAY(ext->Rate, status);                // expect: float-in-isr via #isr
    FM_DECAY(ext->Rate,                         // expect: float-in-isr via #isr
             ext->Errors * 0.01f);
    return TRUE;
}

BOOLEAN FmInitialize(PVOID DeviceExtension)
{
    PFM_ADAPTER ext = (PFM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, FM_INT_ALL);
    return TRUE;
}

BOOLEAN FmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFM_ADAPTER ext = (PFM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG FmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PFM_ADAPTER ext = (PFM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PFM_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FM_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = FmInitialize;
    hwInit.HwStartIo = FmStartIo;
    hwInit.HwInterrupt = FmInterrupt;    // #isr
    hwInit.HwFindAdapter = FmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(FM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
