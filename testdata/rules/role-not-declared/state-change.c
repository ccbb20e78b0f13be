/* The routine for changes on the bus has a role, too. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} SC_REGISTERS, *PSC_REGISTERS;

typedef struct _SC_ADAPTER {
    PSC_REGISTERS Regs;
} SC_ADAPTER, *PSC_ADAPTER;

#define SC_INT_ERROR 0x02
#define SC_INT_ALL   0x07

HW_INTERRUPT ScInterrupt;
HW_FIND_ADAPTER ScFindAdapter;
HW_INITIALIZE ScInitialize;
HW_STARTIO ScStartIo;

VOID ScChanged(PVOID HwDeviceExtension, PVOID Context, SHORT AddressType,               // expect: role-not-declared via #change
               PVOID Address, ULONG Attributes)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(AddressType);
    UNREFERENCED_PARAMETER(Address);
    StorPortWriteRegisterUlong(HwDeviceExtension, &((PSC_ADAPTER)HwDeviceExtension)->Regs->Queue,
                               Attributes);
}

BOOLEAN ScInterrupt(PVOID DeviceExtension)
{
    PSC_ADAPTER ext = (PSC_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    StorPortStateChangeDetected(ext, STATE_CHANGE_LUN, NULL, 0, ScChanged, NULL);   // #change
    return TRUE;
}

BOOLEAN ScInitialize(PVOID DeviceExtension)
{
    PSC_ADAPTER ext = (PSC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, SC_INT_ALL);
    return TRUE;
}

BOOLEAN ScStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSC_ADAPTER ext = (PSC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG ScFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PSC_ADAPTER ext = (PSC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PSC_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SC_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = ScInitialize;
    hwInit.HwStartIo = ScStartIo;
    hwInit.HwInterrupt = ScInterrupt;    // #isr
    hwInit.HwFindAdapter = ScFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SC_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
