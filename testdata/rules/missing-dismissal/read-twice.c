/* Two causes are read in one line, which the message names once. */
#include <ntddk.h>
#include <storport.h>

typedef struct _MK_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Doorbell;
    ULONG Control;
    ULONG Acknowledge;
    ULONG Port[4];              /* causes by port, write one to clear */
} MK_REGISTERS, *PMK_REGISTERS;

typedef struct _MK_HBA {
    PMK_REGISTERS Regs;
    ULONG Interrupts;
} MK_HBA, *PMK_HBA;

#define MK_CAUSE_DONE  0x01
#define MK_CAUSE_ERROR 0x02
#define MK_CAUSE_LINK  0x04
#define MK_CAUSE_ALL   0x07

HW_INTERRUPT MkInterrupt;
HW_FIND_ADAPTER MkFindAdapter;
HW_INITIALIZE MkInitialize;
HW_STARTIO MkStartIo;

BOOLEAN MkInterrupt(PVOID DeviceExtension)
{
    PMK_HBA hba = (PMK_HBA)DeviceExtension;
    ULONG cause;

    cause = StorPortReadRegisterUlong(hba, &hba->Regs->Cause) | StorPortReadRegisterUlong(hba, &hba->Regs->Port[0]);

    if ((cause & MK_CAUSE_ALL) == 0) {
        return FALSE;
    }
    hba->Interrupts++;
    return TRUE;                                // expect: missing-dismissal via #isr
}

BOOLEAN MkInitialize(PVOID DeviceExtension)
{
    PMK_HBA hba = (PMK_HBA)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->Mask, MK_CAUSE_ALL);
    return TRUE;
}

BOOLEAN MkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMK_HBA hba = (PMK_HBA)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG MkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PMK_HBA hba = (PMK_HBA)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PMK_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MK_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = MkInitialize;
    init.HwStartIo = MkStartIo;
    init.HwInterrupt = MkInterrupt;    // #isr
    init.HwFindAdapter = MkFindAdapter;
    init.DeviceExtensionSize = sizeof(MK_HBA);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
