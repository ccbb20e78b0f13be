// A helper class; its methods are inline.
// args: -m32
#include <ntddk.h>
#include <storport.h>

class CCmRate {
public:
    void Add(ULONG Value)
    {
        Total += Value;
        Mean = Smooth(Mean, Value);             // expect: float-in-isr via #isr > #add
    }

private:
    static double Smooth(double Old, ULONG Value)
    {
        return Old + (Value - Old) / 16;        // expect: float-in-isr via #isr > #add
    }

    double Mean;
    ULONG Total;
};

typedef struct _CM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} CM_REGISTERS, *PCM_REGISTERS;

typedef struct _CM_ADAPTER {
    PCM_REGISTERS Regs;
    CCmRate Rate;
} CM_ADAPTER, *PCM_ADAPTER;

#define CM_INT_ERROR 0x02
#define CM_INT_ALL   0x07

HW_INTERRUPT CmInterrupt;
HW_FIND_ADAPTER CmFindAdapter;
HW_INITIALIZE CmInitialize;
HW_STARTIO CmStartIo;

BOOLEAN CmInterrupt(PVOID DeviceExtension)
{
    PCM_ADAPTER ext = (PCM_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    ext->Rate.Add(status);                      // #add
    return TRUE;
}

BOOLEAN CmInitialize(PVOID DeviceExtension)
{
    PCM_ADAPTER ext = (PCM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, CM_INT_ALL);
    return TRUE;
}

BOOLEAN CmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCM_ADAPTER ext = (PCM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG CmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PCM_ADAPTER ext = (PCM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PCM_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(CM_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = CmInitialize;
    hwInit.HwStartIo = CmStartIo;
    hwInit.HwInterrupt = CmInterrupt;    // #isr
    hwInit.HwFindAdapter = (PVOID)CmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(CM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
