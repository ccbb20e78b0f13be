/* A variable carries the status; pending leaves before the completion. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} SV_REGISTERS, *PSV_REGISTERS;

typedef struct _SV_ADAPTER {
    PSV_REGISTERS Regs;
} SV_ADAPTER, *PSV_ADAPTER;

#define SV_INT_DONE  0x01
#define SV_INT_ERROR 0x02
#define SV_INT_LINK  0x04
#define SV_INT_ALL   0x07

HW_INTERRUPT SvInterrupt;
HW_FIND_ADAPTER SvFindAdapter;
HW_INITIALIZE SvInitialize;
HW_STARTIO SvStartIo;


BOOLEAN SvInterrupt(PVOID DeviceExtension)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    return TRUE;
}

BOOLEAN SvInitialize(PVOID DeviceExtension)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, SV_INT_ALL);
    return TRUE;
}

BOOLEAN SvStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;
    UCHAR status = SRB_STATUS_INVALID_REQUEST;

    if (Srb->Function == SRB_FUNCTION_EXECUTE_SCSI) {
        StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
        status = SRB_STATUS_PENDING;
    } else if (Srb->Function == SRB_FUNCTION_FLUSH) {
        status = SRB_STATUS_SUCCESS;
    }
    Srb->SrbStatus = status;
    if (status == SRB_STATUS_PENDING)
        return TRUE;

    StorPortNotification(RequestComplete, hba, Srb);    // ok: completed-pending
    return TRUE;
}

ULONG SvFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSV_ADAPTER hba = (PSV_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PSV_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SV_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = SvInitialize;
    init.HwStartIo = SvStartIo;
    init.HwInterrupt = SvInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)SvFindAdapter;
    init.DeviceExtensionSize = sizeof(SV_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
