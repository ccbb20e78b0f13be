/* The kernel calls its own work items with other values than Storport does. */
#include <ntddk.h>
#include <storport.h>

typedef struct _KW_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} KW_REGISTERS, *PKW_REGISTERS;

typedef struct _KW_ADAPTER {
    PKW_REGISTERS Regs;
    PIO_WORKITEM Item;
    PDEVICE_OBJECT Object;
    WORK_QUEUE_ITEM Old;
    PVOID Worker;
} KW_ADAPTER, *PKW_ADAPTER;

#define KW_INT_ERROR 0x02
#define KW_INT_ALL   0x07

HW_INTERRUPT KwInterrupt;
HW_FIND_ADAPTER KwFindAdapter;
HW_INITIALIZE KwInitialize;
HW_STARTIO KwStartIo;
HW_WORKITEM KwStorWork;
IO_WORKITEM_ROUTINE KwWork;
WORKER_THREAD_ROUTINE KwOldWork;

VOID KwWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ((PKW_ADAPTER)Context)->Object = NULL;
}

VOID KwOldWork(PVOID Context)
{
    ((PKW_ADAPTER)Context)->Object = NULL;
}

VOID KwStorWork(PVOID HwDeviceExtension, PVOID Context, PVOID Worker)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Worker);
    ((PKW_ADAPTER)HwDeviceExtension)->Object = NULL;
}

BOOLEAN KwInterrupt(PVOID DeviceExtension)
{
    PKW_ADAPTER ext = (PKW_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN KwInitialize(PVOID DeviceExtension)
{
    PKW_ADAPTER ext = (PKW_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, KW_INT_ALL);
    return TRUE;
}

BOOLEAN KwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PKW_ADAPTER ext = (PKW_ADAPTER)DeviceExtension;

    IoQueueWorkItem(ext->Item, KwWork, DelayedWorkQueue, ext);          // ok: wrong-signature
    ExInitializeWorkItem(&ext->Old, KwOldWork, ext);                    // ok: wrong-signature
    ExQueueWorkItem(&ext->Old, DelayedWorkQueue);
    StorPortQueueWorkItem(ext, KwStorWork, ext->Worker, NULL);          // ok: wrong-signature
    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG KwFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PKW_ADAPTER ext = (PKW_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PKW_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(KW_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = KwInitialize;
    hwInit.HwStartIo = KwStartIo;
    hwInit.HwInterrupt = KwInterrupt;    // #isr
    hwInit.HwFindAdapter = KwFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(KW_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
