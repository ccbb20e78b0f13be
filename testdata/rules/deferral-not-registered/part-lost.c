/* What the parser lost may be the initialisation. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DR_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Queue;
} DR_REGISTERS, *PDR_REGISTERS;

typedef struct _DR_ADAPTER {
    PDR_REGISTERS Regs;
    STOR_DPC DoneDpc;
    STOR_DPC ErrorDpc;
} DR_ADAPTER, *PDR_ADAPTER;

#define DR_INT_DONE  0x01
#define DR_INT_ERROR 0x02
#define DR_INT_ALL   0x03

HW_INTERRUPT DrInterrupt;
HW_FIND_ADAPTER DrFindAdapter;
HW_INITIALIZE DrInitialize;
HW_STARTIO DrStartIo;
HW_DPC_ROUTINE DrDone;
HW_DPC_ROUTINE DrError;
HW_PASSIVE_INITIALIZE_ROUTINE DrPassive;

BOOLEAN DrInterrupt(PVOID DeviceExtension)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, pending);
    StorPortIssueDpc(ext, &ext->ErrorDpc, NULL, NULL);    // expect: deferral-not-registered possible via #isr
    return TRUE;
}

VOID DrDone(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
}

VOID DrError(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 1);
}

BOOLEAN DrPassive(PVOID DeviceExtension)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->DoneDpc, DrDone);
    DR_TRACE(Info, "ready", DrState(ext)->, ext; )
    return TRUE;
}

BOOLEAN DrInitialize(PVOID DeviceExtension)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, DR_INT_ALL);
    return StorPortEnablePassiveInitialization(ext, DrPassive);
}

BOOLEAN DrStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DrFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PDR_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DR_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(DR_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = DrInitialize;
    init.HwStartIo = DrStartIo;
    init.HwInterrupt = DrInterrupt;    // #isr
    init.HwFindAdapter = DrFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
