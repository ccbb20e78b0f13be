/* Locals of unknown types, with a call as initialiser, and a call through such a pointer. */
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
    PVOID Queue;
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

static ULONG HbOut(PHB_ADAPTER hba, ULONG Register, ULONG Value)
{
    StorPortWriteRegisterUlong(hba, (PULONG)hba->Regs + Register, Value);
    return Value;
}

static VOID HbStart(PHB_ADAPTER hba)
{
    HB_TICKET ticket = HbOut(hba, 2, 1);         // call: HbOut
    HB_QUEUE *queue;

    queue = hba->Queue;
    queue->Reset(queue);                        // call: Reset
    HbOut(hba, 3, ticket);                       // call: HbOut
}

BOOLEAN HbInterrupt(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = DeviceExtension;
    ULONG status;

    status = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus) & HB_INT_ALL;
    if (!status)
        return FALSE;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, status);
    HbStart(hba);                                // call: HbStart
    HB_DEADLINE end = HbOut(hba, 2, status);     // call: HbOut
    if (end) {
        StorPortStallExecution(60);             // expect: stall-over-budget via #isr
    }
    return TRUE;
}

BOOLEAN HbInitialize(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, HB_INT_ALL);
    return TRUE;
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
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = HbInitialize;
    hwInit.HwStartIo = HbStartIo;
    hwInit.HwInterrupt = HbInterrupt;    // #isr
    hwInit.HwFindAdapter = HbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(HB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
