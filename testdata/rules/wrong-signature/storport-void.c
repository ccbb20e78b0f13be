/* The result is forgotten; a cast hides it. */
#include <ntddk.h>
#include <storport.h>

typedef struct _CD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} CD_REGISTERS, *PCD_REGISTERS;

typedef struct _CD_ADAPTER {
    PCD_REGISTERS Regs;
} CD_ADAPTER, *PCD_ADAPTER;

#define CD_INT_ERROR 0x02
#define CD_INT_ALL   0x07

VOID CdInterrupt(PVOID DeviceExtension);
HW_FIND_ADAPTER CdFindAdapter;
HW_INITIALIZE CdInitialize;
HW_STARTIO CdStartIo;

VOID CdInterrupt(PVOID DeviceExtension)    // expect: role-not-declared
{
    PCD_ADAPTER ext = (PCD_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
}

BOOLEAN CdInitialize(PVOID DeviceExtension)
{
    PCD_ADAPTER ext = (PCD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, CD_INT_ALL);
    return TRUE;
}

BOOLEAN CdStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCD_ADAPTER ext = (PCD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG CdFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PCD_ADAPTER ext = (PCD_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PCD_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(CD_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = CdInitialize;
    hwInit.HwStartIo = CdStartIo;
    hwInit.HwInterrupt = (PHW_INTERRUPT)CdInterrupt;        // expect: wrong-signature
    hwInit.HwFindAdapter = CdFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(CD_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
