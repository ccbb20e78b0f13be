/* One round for each pair of bytes in front of a register: 8 x 10 us. */
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
    STOR_DPC Dpc;
} FL_ADAPTER, *PFL_ADAPTER;

#define FL_INT_DONE  0x01
#define FL_INT_ERROR 0x02
#define FL_INT_LINK  0x04
#define FL_INT_ALL   0x07
#define FL_BUSY      0x01

/* As older kits write FIELD_OFFSET. */
#define FL_OFFSET(field) ((LONG)(LONG_PTR)&(((FL_REGISTERS *)0)->field))

HW_INTERRUPT FlInterrupt;
HW_FIND_ADAPTER FlFindAdapter;
HW_INITIALIZE FlInitialize;
HW_STARTIO FlStartIo;
HW_DPC_ROUTINE FlDpc;
HW_PASSIVE_INITIALIZE_ROUTINE FlPassiveInit;

BOOLEAN FlInterrupt(PVOID DeviceExtension)
{
    PFL_ADAPTER device = DeviceExtension;
    ULONG events;
    ULONG i;

    events = StorPortReadRegisterUlong(device, &device->Regs->IntStatus) & FL_INT_ALL;
    if (!events)
        return FALSE;

    StorPortWriteRegisterUlong(device, &device->Regs->IntStatus, events);
    for (i = 0; i < FL_OFFSET(Queue) / 2; i++) {
        if ((StorPortReadRegisterUlong(device, &device->Regs->State) & FL_BUSY) == 0) {
            break;
        }
        StorPortStallExecution(10);             // expect: stall-over-budget via #isr
    }
    StorPortIssueDpc(device, &device->Dpc, NULL, NULL);
    return TRUE;
}

VOID FlDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PFL_ADAPTER device = (PFL_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(device, &device->Regs->Command, 1);
}

BOOLEAN FlPassiveInit(PVOID DeviceExtension)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(device, &device->Dpc, FlDpc);    // #dpc
    return TRUE;
}

BOOLEAN FlInitialize(PVOID DeviceExtension)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(device, &device->Regs->IntMask, FL_INT_ALL);
    return StorPortEnablePassiveInitialization(device, FlPassiveInit);
}

BOOLEAN FlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(device, &device->Regs->Queue, Srb->QueueTag);
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
