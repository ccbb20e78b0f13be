/* The start routine refuses a request and writes its status too late. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SI_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} SI_REGISTERS, *PSI_REGISTERS;

typedef struct _SI_ADAPTER {
    PSI_REGISTERS Regs;
} SI_ADAPTER, *PSI_ADAPTER;

#define SI_INT_DONE  0x01
#define SI_INT_ERROR 0x02
#define SI_INT_LINK  0x04
#define SI_INT_ALL   0x07

HW_INTERRUPT SiInterrupt;
HW_FIND_ADAPTER SiFindAdapter;
HW_INITIALIZE SiInitialize;
HW_STARTIO SiStartIo;


BOOLEAN SiInterrupt(PVOID DeviceExtension)
{
    PSI_ADAPTER hba = (PSI_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    return TRUE;
}

BOOLEAN SiInitialize(PVOID DeviceExtension)
{
    PSI_ADAPTER hba = (PSI_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, SI_INT_ALL);
    return TRUE;
}

BOOLEAN SiStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSI_ADAPTER hba = (PSI_ADAPTER)DeviceExtension;

    if (Srb->Function != SRB_FUNCTION_EXECUTE_SCSI) {
        StorPortNotification(RequestComplete, hba, Srb);
        Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;    // expect: request-after-complete
        return TRUE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);    // ok: request-after-complete
    return TRUE;
}

ULONG SiFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSI_ADAPTER hba = (PSI_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PSI_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SI_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = SiInitialize;
    init.HwStartIo = SiStartIo;
    init.HwInterrupt = SiInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)SiFindAdapter;
    init.DeviceExtensionSize = sizeof(SI_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
