/* ARM64 saves its 128-bit registers. */
// args: --target=aarch64-pc-windows-msvc
#include <ntddk.h>
#include <storport.h>

typedef struct _AK_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} AK_REGISTERS, *PAK_REGISTERS;

typedef struct _AK_ADAPTER {
    PAK_REGISTERS Regs;
    float Load;
} AK_ADAPTER, *PAK_ADAPTER;

#define AK_INT_ERROR 0x02
#define AK_INT_ALL   0x07

HW_INTERRUPT AkInterrupt;
HW_FIND_ADAPTER AkFindAdapter;
HW_INITIALIZE AkInitialize;
HW_STARTIO AkStartIo;

BOOLEAN AkInterrupt(PVOID DeviceExtension)
{
    PAK_ADAPTER ext = (PAK_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ext->Load = ext->Load * 0.875f + status * 0.125f;   // ok: float-in-isr
    return TRUE;
}

BOOLEAN AkInitialize(PVOID DeviceExtension)
{
    PAK_ADAPTER ext = (PAK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, AK_INT_ALL);
    return TRUE;
}

BOOLEAN AkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PAK_ADAPTER ext = (PAK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG AkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PAK_ADAPTER ext = (PAK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PAK_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(AK_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = AkInitialize;
    hwInit.HwStartIo = AkStartIo;
    hwInit.HwInterrupt = AkInterrupt;    // #isr
    hwInit.HwFindAdapter = AkFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(AK_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
