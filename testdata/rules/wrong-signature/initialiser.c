/* Registered by place in an initialiser. */
#include <ntddk.h>
#include <storport.h>

typedef struct _IN_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} IN_REGISTERS, *PIN_REGISTERS;

typedef struct _IN_ADAPTER {
    PIN_REGISTERS Regs;
} IN_ADAPTER, *PIN_ADAPTER;

#define IN_INT_ERROR 0x02
#define IN_INT_ALL   0x07

INT InInterrupt(PVOID DeviceExtension);
HW_FIND_ADAPTER InFindAdapter;
HW_INITIALIZE InInitialize;
HW_STARTIO InStartIo;

INT InInterrupt(PVOID DeviceExtension)    // expect: role-not-declared
{
    PIN_ADAPTER ext = (PIN_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN InInitialize(PVOID DeviceExtension)
{
    PIN_ADAPTER ext = (PIN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, IN_INT_ALL);
    return TRUE;
}

BOOLEAN InStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PIN_ADAPTER ext = (PIN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG InFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PIN_ADAPTER ext = (PIN_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PIN_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(IN_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    static HW_INITIALIZATION_DATA hwInit = {
        sizeof(HW_INITIALIZATION_DATA),
        PCIBus,
        InInitialize,
        InStartIo,
        (PHW_INTERRUPT)InInterrupt,             // expect: wrong-signature
        InFindAdapter,
    };

    hwInit.DeviceExtensionSize = sizeof(IN_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
