/* The message number has another size. */
#include <ntddk.h>
#include <storport.h>

typedef struct _MN_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} MN_REGISTERS, *PMN_REGISTERS;

typedef struct _MN_ADAPTER {
    PMN_REGISTERS Regs;
} MN_ADAPTER, *PMN_ADAPTER;

#define MN_INT_ERROR 0x02
#define MN_INT_ALL   0x07

HW_INTERRUPT MnInterrupt;
HW_FIND_ADAPTER MnFindAdapter;
HW_INITIALIZE MnInitialize;
HW_STARTIO MnStartIo;

static BOOLEAN MnMessage(PVOID HwDeviceExtension, USHORT MessageId)  // expect: role-not-declared
{
    PMN_ADAPTER ext = (PMN_ADAPTER)HwDeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, MessageId);
    return TRUE;
}

BOOLEAN MnInterrupt(PVOID DeviceExtension)
{
    PMN_ADAPTER ext = (PMN_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN MnInitialize(PVOID DeviceExtension)
{
    PMN_ADAPTER ext = (PMN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, MN_INT_ALL);
    return TRUE;
}

BOOLEAN MnStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMN_ADAPTER ext = (PMN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG MnFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PMN_ADAPTER ext = (PMN_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PMN_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MN_REGISTERS), FALSE);
    ConfigInfo->HwMSInterruptRoutine = (PVOID)MnMessage;        // expect: wrong-signature
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = MnInitialize;
    hwInit.HwStartIo = MnStartIo;
    hwInit.HwInterrupt = MnInterrupt;    // #isr
    hwInit.HwFindAdapter = MnFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(MN_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
