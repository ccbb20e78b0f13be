/* The kernel's own routines are no roles of the port model. */
#include <ntddk.h>
#include <storport.h>

typedef struct _KK_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} KK_REGISTERS, *PKK_REGISTERS;

typedef struct _KK_ADAPTER {
    PKK_REGISTERS Regs;
    KDPC Dpc;
    PIO_WORKITEM Item;
} KK_ADAPTER, *PKK_ADAPTER;

#define KK_INT_ERROR 0x02
#define KK_INT_ALL   0x07

HW_INTERRUPT KkInterrupt;
HW_FIND_ADAPTER KkFindAdapter;
HW_INITIALIZE KkInitialize;
HW_STARTIO KkStartIo;

static VOID KkDpc(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1,      // ok: role-not-declared
                  PVOID SystemArgument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(DeferredContext, &((PKK_ADAPTER)DeferredContext)->Regs->Command, 1);
}

static VOID KkWork(PDEVICE_OBJECT DeviceObject, PVOID Context)                  // ok: role-not-declared
{
    UNREFERENCED_PARAMETER(DeviceObject);
    StorPortWriteRegisterUlong(Context, &((PKK_ADAPTER)Context)->Regs->Command, 2);
}

BOOLEAN KkInterrupt(PVOID DeviceExtension)
{
    PKK_ADAPTER ext = (PKK_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN KkInitialize(PVOID DeviceExtension)
{
    PKK_ADAPTER ext = (PKK_ADAPTER)DeviceExtension;

    KeInitializeDpc(&ext->Dpc, KkDpc, ext);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, KK_INT_ALL);
    return TRUE;
}

BOOLEAN KkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PKK_ADAPTER ext = (PKK_ADAPTER)DeviceExtension;

    IoQueueWorkItem(ext->Item, KkWork, DelayedWorkQueue, ext);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG KkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PKK_ADAPTER ext = (PKK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PKK_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(KK_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = KkInitialize;
    hwInit.HwStartIo = KkStartIo;
    hwInit.HwInterrupt = KkInterrupt;    // #isr
    hwInit.HwFindAdapter = KkFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(KK_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
