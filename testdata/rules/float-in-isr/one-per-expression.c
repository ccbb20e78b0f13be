/* One finding for a line, and for an expression over several lines. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _VX_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} VX_REGISTERS, *PVX_REGISTERS;

typedef struct _VX_ADAPTER {
    PVX_REGISTERS Regs;
    double Weight, Offset, Limit;
    ULONG Percent;
    PVOID Trace;
} VX_ADAPTER, *PVX_ADAPTER;

#define VX_INT_ERROR 0x02
#define VX_INT_ALL   0x07

HW_INTERRUPT VxInterrupt;
HW_FIND_ADAPTER VxFindAdapter;
HW_INITIALIZE VxInitialize;
HW_STARTIO VxStartIo;

/* In a library without sources here. */
VOID VxReport(PVX_ADAPTER Adapter, double Weight, double Offset);

BOOLEAN VxInterrupt(PVOID DeviceExtension)
{
    PVX_ADAPTER ext = (PVX_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    double weight =                             // expect: float-in-isr
        ext->Weight * 0.5 +
        ext->Offset / 3.0;

    if (weight > ext->Limit && ext->Limit > 0.0) { ext->Limit = weight * 2.0; }    // expect: float-in-isr
    VxReport(ext,                               // expect: float-in-isr
             ext->Weight * 100.0,
             ext->Offset * 100.0);
    ext->Offset = status & VX_INT_ERROR         // expect: float-in-isr
                      ? ext->Weight * 2.0
                      : ext->Weight / 2.0;
    ext->Percent = (ULONG)(ext->Weight * 100.0f) + (ULONG)(ext->Offset * 100.0f);  // expect: float-in-isr
    return TRUE;
}

BOOLEAN VxInitialize(PVOID DeviceExtension)
{
    PVX_ADAPTER ext = (PVX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, VX_INT_ALL);
    return TRUE;
}

BOOLEAN VxStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVX_ADAPTER ext = (PVX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG VxFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PVX_ADAPTER ext = (PVX_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PVX_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(VX_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = VxInitialize;
    hwInit.HwStartIo = VxStartIo;
    hwInit.HwInterrupt = VxInterrupt;    // #isr
    hwInit.HwFindAdapter = VxFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(VX_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
