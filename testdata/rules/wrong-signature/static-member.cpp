// A static member with the right parameters, and one with a parameter too few.
#include <ntddk.h>
#include <storport.h>

class CSmAdapter {
public:
    static BOOLEAN Interrupt(PVOID DeviceExtension);
    static BOOLEAN Message(CSmAdapter *Adapter);

    ULONG Messages;
};

typedef struct _SM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} SM_REGISTERS, *PSM_REGISTERS;

typedef struct _SM_ADAPTER {
    PSM_REGISTERS Regs;
    CSmAdapter Adapter;
} SM_ADAPTER, *PSM_ADAPTER;

#define SM_INT_ERROR 0x02
#define SM_INT_ALL   0x07

HW_FIND_ADAPTER SmFindAdapter;
HW_INITIALIZE SmInitialize;
HW_STARTIO SmStartIo;
HW_WORKITEM SmWork;

BOOLEAN CSmAdapter::Interrupt(PVOID DeviceExtension)    // expect: role-not-declared
{
    PSM_ADAPTER ext = (PSM_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN CSmAdapter::Message(CSmAdapter *Adapter)    // expect: role-not-declared
{
    Adapter->Messages++;
    return TRUE;
}

BOOLEAN SmInitialize(PVOID DeviceExtension)
{
    PSM_ADAPTER ext = (PSM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, SM_INT_ALL);
    return TRUE;
}

BOOLEAN SmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSM_ADAPTER ext = (PSM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG SmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSM_ADAPTER ext = (PSM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PSM_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SM_REGISTERS), FALSE);
    ConfigInfo->HwMSInterruptRoutine =          // expect: wrong-signature
        reinterpret_cast<PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE>(CSmAdapter::Message);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SmInitialize;
    hwInit.HwStartIo = SmStartIo;
    hwInit.HwInterrupt = &CSmAdapter::Interrupt;            // ok: wrong-signature
    hwInit.HwFindAdapter = (PVOID)SmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
