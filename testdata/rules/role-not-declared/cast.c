/* A cast to the pointer type is no declaration. */
#include <ntddk.h>
#include <storport.h>

typedef struct _CA_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} CA_REGISTERS, *PCA_REGISTERS;

typedef struct _CA_ADAPTER {
    PCA_REGISTERS Regs;
} CA_ADAPTER, *PCA_ADAPTER;

#define CA_INT_ERROR 0x02
#define CA_INT_ALL   0x07

BOOLEAN CaInterrupt(PVOID DeviceExtension);
HW_FIND_ADAPTER CaFindAdapter;
HW_INITIALIZE CaInitialize;
HW_STARTIO CaStartIo;

BOOLEAN CaInterrupt(PVOID DeviceExtension)      // expect: role-not-declared via #isr
{
    PCA_ADAPTER ext = (PCA_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

BOOLEAN CaInitialize(PVOID DeviceExtension)
{
    PCA_ADAPTER ext = (PCA_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, CA_INT_ALL);
    return TRUE;
}

BOOLEAN CaStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCA_ADAPTER ext = (PCA_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG CaFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PCA_ADAPTER ext = (PCA_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PCA_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(CA_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = CaInitialize;
    hwInit.HwStartIo = CaStartIo;
    hwInit.HwInterrupt = (PHW_INTERRUPT)CaInterrupt;    // #isr
    hwInit.HwFindAdapter = CaFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(CA_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
