/* A running mean, computed where the interrupt comes in. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _CQ_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} CQ_REGISTERS, *PCQ_REGISTERS;

typedef struct _CQ_ADAPTER {
    PCQ_REGISTERS Regs;
    double Mean;
    ULONG Done;
} CQ_ADAPTER, *PCQ_ADAPTER;

#define CQ_INT_ERROR 0x02
#define CQ_INT_ALL   0x07

HW_INTERRUPT CqInterrupt;
HW_FIND_ADAPTER CqFindAdapter;
HW_INITIALIZE CqInitialize;
HW_STARTIO CqStartIo;

BOOLEAN CqInterrupt(PVOID DeviceExtension)
{
    PCQ_ADAPTER ext = (PCQ_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ext->Done = StorPortReadRegisterUlong(ext, &ext->Regs->Done);
    ext->Mean = (ext->Mean * 7.0 + ext->Done) / 8.0;    // expect: float-in-isr via #isr
    return TRUE;
}

BOOLEAN CqInitialize(PVOID DeviceExtension)
{
    PCQ_ADAPTER ext = (PCQ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, CQ_INT_ALL);
    return TRUE;
}

BOOLEAN CqStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCQ_ADAPTER ext = (PCQ_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG CqFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PCQ_ADAPTER ext = (PCQ_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PCQ_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(CQ_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = CqInitialize;
    hwInit.HwStartIo = CqStartIo;
    hwInit.HwInterrupt = CqInterrupt;    // #isr
    hwInit.HwFindAdapter = CqFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(CQ_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
