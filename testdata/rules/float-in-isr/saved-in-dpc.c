/* A DPC saves the registers first: its own business, at DISPATCH_LEVEL. */
// args: -m32
#include <ntddk.h>
#include <storport.h>

typedef struct _RP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} RP_REGISTERS, *PRP_REGISTERS;

typedef struct _RP_ADAPTER {
    PRP_REGISTERS Regs;
    STOR_DPC Dpc;
    double Mean;
    ULONG Last;
} RP_ADAPTER, *PRP_ADAPTER;

#define RP_INT_ERROR 0x02
#define RP_INT_ALL   0x07

HW_INTERRUPT RpInterrupt;
HW_FIND_ADAPTER RpFindAdapter;
HW_INITIALIZE RpInitialize;
HW_STARTIO RpStartIo;
HW_DPC_ROUTINE RpDpc;
HW_PASSIVE_INITIALIZE_ROUTINE RpPassiveInit;

VOID RpDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PRP_ADAPTER ext = (PRP_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    ext->Mean = (ext->Mean * 15.0 + ext->Last) / 16.0;  // ok: float-in-isr
}

BOOLEAN RpPassiveInit(PVOID DeviceExtension)
{
    PRP_ADAPTER ext = (PRP_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->Dpc, RpDpc);
    return TRUE;
}

BOOLEAN RpInterrupt(PVOID DeviceExtension)
{
    PRP_ADAPTER ext = (PRP_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN RpInitialize(PVOID DeviceExtension)
{
    PRP_ADAPTER ext = (PRP_ADAPTER)DeviceExtension;

    StorPortEnablePassiveInitialization(ext, RpPassiveInit);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, RP_INT_ALL);
    return TRUE;
}

BOOLEAN RpStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRP_ADAPTER ext = (PRP_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG RpFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PRP_ADAPTER ext = (PRP_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PRP_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RP_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = RpInitialize;
    hwInit.HwStartIo = RpStartIo;
    hwInit.HwInterrupt = RpInterrupt;    // #isr
    hwInit.HwFindAdapter = RpFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(RP_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
