/* In the routine for message-signalled interrupts. */
#include <ntddk.h>
#include <storport.h>

typedef struct _MS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} MS_REGISTERS, *PMS_REGISTERS;

typedef struct _MS_ADAPTER {
    PMS_REGISTERS Regs;
    PSCSI_REQUEST_BLOCK Slots[8];
    UCHAR LastStatus;
} MS_ADAPTER, *PMS_ADAPTER;

#define MS_INT_DONE  0x01
#define MS_INT_ERROR 0x02
#define MS_INT_LINK  0x04
#define MS_INT_ALL   0x07

HW_INTERRUPT MsInterrupt;
HW_FIND_ADAPTER MsFindAdapter;
HW_INITIALIZE MsInitialize;
HW_STARTIO MsStartIo;
HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE MsMessage;

BOOLEAN MsMessage(PVOID HwDeviceExtension, ULONG MessageId)
{
    PMS_ADAPTER hba = (PMS_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Slots[MessageId & 7];

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, MS_INT_DONE);
    if (srb != NULL) {
        hba->Slots[MessageId & 7] = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);
        hba->LastStatus = srb->SrbStatus;       // expect: request-after-complete via #msi
    }
    return TRUE;
}

BOOLEAN MsInterrupt(PVOID DeviceExtension)
{
    PMS_ADAPTER hba = (PMS_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    return TRUE;
}

BOOLEAN MsInitialize(PVOID DeviceExtension)
{
    PMS_ADAPTER hba = (PMS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, MS_INT_ALL);
    return TRUE;
}

BOOLEAN MsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMS_ADAPTER hba = (PMS_ADAPTER)DeviceExtension;

    hba->Slots[Srb->QueueTag & 7] = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG MsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PMS_ADAPTER hba = (PMS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PMS_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MS_REGISTERS), FALSE);
    ConfigInfo->HwMSInterruptRoutine = MsMessage;    // #msi
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = MsInitialize;
    init.HwStartIo = MsStartIo;
    init.HwInterrupt = MsInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)MsFindAdapter;
    init.DeviceExtensionSize = sizeof(MS_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
