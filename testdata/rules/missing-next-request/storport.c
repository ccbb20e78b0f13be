/* Storport does not wait to be asked. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} SP_REGISTERS, *PSP_REGISTERS;

typedef struct _SP_ADAPTER {
    PSP_REGISTERS Regs;
    PSCSI_REQUEST_BLOCK Active;
} SP_ADAPTER, *PSP_ADAPTER;

#define SP_INT_DONE  0x01
#define SP_INT_ERROR 0x02
#define SP_INT_LINK  0x04
#define SP_INT_ALL   0x07

HW_INTERRUPT SpInterrupt;
HW_FIND_ADAPTER SpFindAdapter;
HW_INITIALIZE SpInitialize;
HW_STARTIO SpStartIo;


BOOLEAN SpInterrupt(PVOID DeviceExtension)
{
    PSP_ADAPTER hba = (PSP_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    if (hba->Active != NULL) {
        PSCSI_REQUEST_BLOCK srb = hba->Active;

        hba->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, hba, srb);    // ok: missing-next-request
    }
    return TRUE;
}

BOOLEAN SpInitialize(PVOID DeviceExtension)
{
    PSP_ADAPTER hba = (PSP_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, SP_INT_ALL);
    return TRUE;
}

BOOLEAN SpStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSP_ADAPTER hba = (PSP_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SpFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSP_ADAPTER hba = (PSP_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PSP_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SP_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = SpInitialize;
    init.HwStartIo = SpStartIo;
    init.HwInterrupt = SpInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)SpFindAdapter;
    init.DeviceExtensionSize = sizeof(SP_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
