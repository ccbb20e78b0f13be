/* Bits and the whole of the status are the same memory: with a bit set the whole is not zero. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TL_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Doorbell;
    ULONG Control;
    ULONG Acknowledge;
    ULONG Port[4];              /* causes by port, write one to clear */
} TL_REGISTERS, *PTL_REGISTERS;

typedef union _TL_STATUS {
    struct {
        ULONG Done : 1;
        ULONG Error : 1;
        ULONG Link : 1;
        ULONG Reserved : 29;
    };
    ULONG AsUlong;
} TL_STATUS;

typedef struct _TL_EXTENSION {
    PTL_REGISTERS Regs;
    ULONG Errors;
} TL_EXTENSION, *PTL_EXTENSION;

#define TL_CAUSE_DONE  0x01
#define TL_CAUSE_ERROR 0x02
#define TL_CAUSE_LINK  0x04
#define TL_CAUSE_ALL   0x07

HW_INTERRUPT TlInterrupt;
HW_FIND_ADAPTER TlFindAdapter;
HW_INITIALIZE TlInitialize;
HW_STARTIO TlStartIo;

BOOLEAN TlInterrupt(PVOID DeviceExtension)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;
    TL_STATUS status;

    status.AsUlong = StorPortReadRegisterUlong(ext, &ext->Regs->Cause);
    if (!status.Done && !status.Error) {
        return FALSE;
    }
    if (status.Error) {
        ext->Errors++;
    }
    if (status.AsUlong != 0) {
        StorPortWriteRegisterUlong(ext, &ext->Regs->Cause, status.AsUlong);
    }
    return TRUE;                                // ok: missing-dismissal
}

BOOLEAN TlInitialize(PVOID DeviceExtension)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Mask, TL_CAUSE_ALL);
    return TRUE;
}

BOOLEAN TlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG TlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PTL_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TL_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = TlInitialize;
    init.HwStartIo = TlStartIo;
    init.HwInterrupt = TlInterrupt;    // #isr
    init.HwFindAdapter = TlFindAdapter;
    init.DeviceExtensionSize = sizeof(TL_EXTENSION);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
