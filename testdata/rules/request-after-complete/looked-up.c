/* A helper looks up the request of a tag, in one of several ways, twice. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} HB_REGISTERS, *PHB_REGISTERS;

typedef struct _HB_ADAPTER {
    PHB_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} HB_ADAPTER, *PHB_ADAPTER;

#define HB_INT_DONE  0x01
#define HB_INT_ERROR 0x02
#define HB_INT_LINK  0x04
#define HB_INT_ALL   0x07
#define HB_TAG_FLUSH 0x80
#define HB_TAG_NONE  0x7F

HW_INTERRUPT HbInterrupt;
HW_FIND_ADAPTER HbFindAdapter;
HW_INITIALIZE HbInitialize;
HW_STARTIO HbStartIo;
HW_DPC_ROUTINE HbDpc;
HW_PASSIVE_INITIALIZE_ROUTINE HbPassiveInit;

static PSCSI_REQUEST_BLOCK HbLookUp(PHB_ADAPTER hba, ULONG Tag)
{
    PSCSI_REQUEST_BLOCK srb;

    if (Tag & HB_TAG_FLUSH) {
        return NULL;
    }
    srb = StorPortGetSrb(hba, 0, 0, 0, (LONG)Tag);
    if (Tag == HB_TAG_NONE) {
        if (srb == NULL) {
            srb = hba->Active;
        }
        hba->Active = NULL;
    }
    return srb;
}

VOID HbDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb, other;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    srb = HbLookUp(hba, StorPortReadRegisterUlong(hba, &hba->Regs->Finished));
    other = HbLookUp(hba, StorPortReadRegisterUlong(hba, &hba->Regs->Finished));
    if (srb == NULL || other == NULL) {
        return;
    }
    srb->SrbStatus = SRB_STATUS_SUCCESS;
    StorPortNotification(RequestComplete, hba, srb);
    other->SrbStatus = SRB_STATUS_SUCCESS;          // ok: request-after-complete
    StorPortNotification(RequestComplete, hba, other);
}

BOOLEAN HbInterrupt(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
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

    hba->Active = Srb;
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
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = HbInitialize;
    init.HwStartIo = HbStartIo;
    init.HwInterrupt = HbInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)HbFindAdapter;
    init.DeviceExtensionSize = sizeof(HB_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
