/* The routine that starts requests refuses those of the port driver; a request of the driver's own is sent
 * again from the interrupt routine. */
#include <miniport.h>
#include <storport.h>

typedef struct _FL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} FL_REGISTERS, *PFL_REGISTERS;

typedef struct _FL_ADAPTER {
    PFL_REGISTERS Regs;
    ULONG Started, Most;
    PSCSI_REQUEST_BLOCK Own, Waiting;
} FL_ADAPTER, *PFL_ADAPTER;

#define FL_INT_DONE  0x01
#define FL_INT_ERROR 0x02
#define FL_INT_LINK  0x04
#define FL_INT_ALL   0x07
#define FL_BUSY      0x01

HW_INTERRUPT FlInterrupt;
HW_FIND_ADAPTER FlFindAdapter;
HW_INITIALIZE FlInitialize;
HW_STARTIO FlStartIo;

static VOID FlSubmit(PFL_ADAPTER device, PSCSI_REQUEST_BLOCK Srb)
{
    if (device->Started >= device->Most) {
        if (Srb != device->Own) {
            StorPortDeviceBusy(device, Srb->PathId, Srb->TargetId, Srb->Lun, 4); // ok: forbidden-call
        }
        Srb->SrbStatus = SRB_STATUS_BUSY;
        StorPortNotification(RequestComplete, device, Srb);
        return;
    }
    device->Started++;
    StorPortWriteRegisterUlong(device, &device->Regs->Queue, Srb->QueueTag);
}

BOOLEAN FlInterrupt(PVOID DeviceExtension)
{
    PFL_ADAPTER device = DeviceExtension;
    ULONG events;

    events = StorPortReadRegisterUlong(device, &device->Regs->IntStatus) & FL_INT_ALL;
    if (!events)
        return FALSE;

    StorPortWriteRegisterUlong(device, &device->Regs->IntStatus, events);
    if (events & FL_INT_ERROR) {
        FlSubmit(device, device->Waiting);
    }
    return TRUE;
}

BOOLEAN FlInitialize(PVOID DeviceExtension)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(device, &device->Regs->IntMask, FL_INT_ALL);
    return TRUE;
}

BOOLEAN FlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    FlSubmit(device, Srb);
    return TRUE;
}

ULONG FlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    device->Regs = (PFL_REGISTERS)StorPortGetDeviceBase(
        device, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FL_REGISTERS), FALSE);
    return device->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {
        sizeof(HW_INITIALIZATION_DATA),
        PCIBus,
        FlInitialize,
        FlStartIo,
        FlInterrupt,    // #isr
        FlFindAdapter,
    };

    init.DeviceExtensionSize = sizeof(FL_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
