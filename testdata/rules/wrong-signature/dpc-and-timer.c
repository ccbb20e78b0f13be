/* A DPC and a timer that leave out what they do not need, and one that does not. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} DS_REGISTERS, *PDS_REGISTERS;

typedef struct _DS_ADAPTER {
    PDS_REGISTERS Regs;
    STOR_DPC Dpc;
    STOR_DPC Other;
    PVOID Timer;
} DS_ADAPTER, *PDS_ADAPTER;

#define DS_INT_ERROR 0x02
#define DS_INT_ALL   0x07

HW_INTERRUPT DsInterrupt;
HW_FIND_ADAPTER DsFindAdapter;
HW_INITIALIZE DsInitialize;
HW_STARTIO DsStartIo;
HW_PASSIVE_INITIALIZE_ROUTINE DsPassiveInit;

static VOID DsDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension)       // expect: role-not-declared
{
    UNREFERENCED_PARAMETER(Dpc);
    StorPortWriteRegisterUlong(HwDeviceExtension, &((PDS_ADAPTER)HwDeviceExtension)->Regs->Command, 1);
}

HW_DPC_ROUTINE DsOtherDpc;
VOID DsOtherDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(HwDeviceExtension, &((PDS_ADAPTER)HwDeviceExtension)->Regs->Command, 2);
}

static VOID DsTimeout(PVOID HwDeviceExtension)                  // expect: role-not-declared
{
    StorPortWriteRegisterUlong(HwDeviceExtension, &((PDS_ADAPTER)HwDeviceExtension)->Regs->Command, 3);
}

BOOLEAN DsPassiveInit(PVOID DeviceExtension)
{
    PDS_ADAPTER ext = (PDS_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->Dpc, (PHW_DPC_ROUTINE)DsDpc);      // expect: wrong-signature
    StorPortInitializeDpc(ext, &ext->Other, DsOtherDpc);                // ok: wrong-signature
    StorPortInitializeTimer(ext, &ext->Timer);
    return TRUE;
}

BOOLEAN DsInterrupt(PVOID DeviceExtension)
{
    PDS_ADAPTER ext = (PDS_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN DsInitialize(PVOID DeviceExtension)
{
    PDS_ADAPTER ext = (PDS_ADAPTER)DeviceExtension;

    StorPortEnablePassiveInitialization(ext, DsPassiveInit);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, DS_INT_ALL);
    return TRUE;
}

BOOLEAN DsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDS_ADAPTER ext = (PDS_ADAPTER)DeviceExtension;

    StorPortRequestTimer(ext, ext->Timer, (PHW_TIMER_EX)DsTimeout, NULL, 1000, 0);  // expect: wrong-signature
    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDS_ADAPTER ext = (PDS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PDS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DS_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DsInitialize;
    hwInit.HwStartIo = DsStartIo;
    hwInit.HwInterrupt = DsInterrupt;    // #isr
    hwInit.HwFindAdapter = DsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
