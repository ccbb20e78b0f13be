/* A recursion over the ports ends with the acknowledgement; then the interrupt is declined. */
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

typedef struct _TL_EXTENSION {
    PTL_REGISTERS Regs;
    ULONG Events[4];
} TL_EXTENSION, *PTL_EXTENSION;

#define TL_CAUSE_DONE  0x01
#define TL_CAUSE_ERROR 0x02
#define TL_CAUSE_LINK  0x04
#define TL_CAUSE_ALL   0x07
#define TL_PORTS       4

HW_INTERRUPT TlInterrupt;
HW_FIND_ADAPTER TlFindAdapter;
HW_INITIALIZE TlInitialize;
HW_STARTIO TlStartIo;

static VOID TlClear(PTL_EXTENSION ext, ULONG Causes, ULONG Port)
{
    if (Port == TL_PORTS) {
        StorPortWriteRegisterUlong(ext, &ext->Regs->Cause, Causes);
        return;
    }
    if (Causes & (TL_CAUSE_LINK << Port)) {
        ext->Events[Port]++;
    }
    TlClear(ext, Causes, Port + 1);
}

BOOLEAN TlInterrupt(PVOID DeviceExtension)
{
    PTL_EXTENSION ext = (PTL_EXTENSION)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->Cause);

    if (cause == 0) {
        return FALSE;                           // ok: dismissed-but-declined
    }
    TlClear(ext, cause, 0);
    if (cause & TL_CAUSE_DONE) {
        return TRUE;
    }
    return FALSE;                               // expect: dismissed-but-declined via #isr
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
