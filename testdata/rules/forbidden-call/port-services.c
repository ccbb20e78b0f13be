/* What the port driver offers for the interrupt level is legal there. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} HB_REGISTERS, *PHB_REGISTERS;

typedef struct _HB_ADAPTER {
    PHB_REGISTERS Regs;
    STOR_DPC Dpc;
    LARGE_INTEGER LastTime;
} HB_ADAPTER, *PHB_ADAPTER;

#define HB_INT_DONE  0x01
#define HB_INT_ERROR 0x02
#define HB_INT_LINK  0x04
#define HB_INT_ALL   0x07
#define HB_BUSY      0x01

HW_INTERRUPT HbInterrupt;
HW_FIND_ADAPTER HbFindAdapter;
HW_INITIALIZE HbInitialize;
HW_STARTIO HbStartIo;
HW_DPC_ROUTINE HbDpc;
HW_PASSIVE_INITIALIZE_ROUTINE HbPassiveInit;

VOID HbDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(hba, &hba->Regs->Command, 1);
}

BOOLEAN HbInterrupt(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = DeviceExtension;
    ULONG status;
    LARGE_INTEGER time;

    status = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus) & HB_INT_ALL;
    if (!status)
        return FALSE;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, status);
    StorPortQuerySystemTime(&time);             // ok: forbidden-call
    hba->LastTime = time;
    if (status & HB_INT_LINK) {
        StorPortNotification(BusChangeDetected, hba, 0);    // ok: forbidden-call
    }
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);    // ok: forbidden-call
    return TRUE;
}

BOOLEAN HbPassiveInit(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, HbDpc);    // #dpc
    return TRUE;
}

BOOLEAN HbInitialize(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, HB_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, HbPassiveInit);
}

BOOLEAN HbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PHB_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HB_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {
        .HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA),
        .AdapterInterfaceType = PCIBus,
        .HwInitialize = HbInitialize,
        .HwStartIo = HbStartIo,
        .HwInterrupt = HbInterrupt,    // #isr
        .HwFindAdapter = HbFindAdapter,
        .DeviceExtensionSize = sizeof(HB_ADAPTER),
        .NumberOfAccessRanges = 1,
        .MapBuffers = STOR_MAP_NON_READ_WRITE_BUFFERS,
    };

    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
