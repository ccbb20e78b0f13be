/* The reads are inside a macro. */
#include <ntddk.h>
#include <storport.h>

typedef struct _IM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Lane[16][4];
} IM_REGISTERS, *PIM_REGISTERS;

typedef struct _IM_ADAPTER {
    PIM_REGISTERS Regs;
    ULONG Sum;
} IM_ADAPTER, *PIM_ADAPTER;

#define IM_INT_DONE  0x01
#define IM_INT_ERROR 0x02
#define IM_INT_ALL   0x03

HW_INTERRUPT ImInterrupt;
HW_FIND_ADAPTER ImFindAdapter;
HW_INITIALIZE ImInitialize;
HW_STARTIO ImStartIo;

#define IM_READ(a, reg) StorPortReadRegisterUlong((a), &(a)->Regs->reg)
#define IM_READ_LANE(a, n)                                                      \
    do {                                                                        \
        (a)->Sum += IM_READ(a, Lane[n][0]) + IM_READ(a, Lane[n][1]);            \
        (a)->Sum += IM_READ(a, Lane[n][2]) + IM_READ(a, Lane[n][3]);            \
    } while (0)

BOOLEAN ImInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PIM_ADAPTER adapter = (PIM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG lane;

    if ((cause & IM_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (lane = 0; lane < 16; lane++) {
        IM_READ_LANE(adapter, lane);
    }
    return TRUE;
}

BOOLEAN ImInitialize(PVOID DeviceExtension)
{
    PIM_ADAPTER adapter = (PIM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, IM_INT_ALL);
    return TRUE;
}

BOOLEAN ImStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PIM_ADAPTER adapter = (PIM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG ImFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PIM_ADAPTER adapter = (PIM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PIM_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(IM_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = ImInitialize;
    hwInit.HwStartIo = ImStartIo;
    hwInit.HwInterrupt = ImInterrupt;    // #isr
    hwInit.HwFindAdapter = ImFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(IM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
