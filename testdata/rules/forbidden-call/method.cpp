/* A static member is the ISR; the method that calls out is two classes away. */
#include <ntddk.h>
#include <storport.h>

typedef struct _NV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} NV_REGISTERS, *PNV_REGISTERS;

typedef struct _NV_ADAPTER {
    PNV_REGISTERS Regs;
    USHORT LastError;
} NV_ADAPTER, *PNV_ADAPTER;

#define NV_INT_DONE  0x01
#define NV_INT_ERROR 0x02
#define NV_INT_LINK  0x04
#define NV_INT_ALL   0x07
#define NV_BUSY      0x01

HW_FIND_ADAPTER NvFindAdapter;
HW_INITIALIZE NvInitialize;
HW_STARTIO NvStartIo;

class CNvPci {
public:
    static USHORT Status(PNV_ADAPTER Adapter)
    {
        USHORT status = 0;

        StorPortGetBusData(Adapter, PCIConfiguration, 0, 6, &status, sizeof(status));    // expect: forbidden-call via #isr > #error > #pci
        return status;
    }
};

class CNvHba {
public:
    static HW_INTERRUPT Interrupt;

private:
    static void Error(PNV_ADAPTER Adapter)
    {
        Adapter->LastError = CNvPci::Status(Adapter);    // #pci
    }
};

BOOLEAN CNvHba::Interrupt(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = static_cast<PNV_ADAPTER>(DeviceExtension);
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (cause & NV_INT_ERROR) {
        Error(adapter);                              // #error
    }
    return TRUE;
}

BOOLEAN NvInitialize(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, NV_INT_ALL);
    return TRUE;
}

BOOLEAN NvStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG NvFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PNV_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(NV_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

static VOID NvFillEntryPoints(PHW_INITIALIZATION_DATA Init)
{
    Init->HwInitialize = NvInitialize;
    Init->HwStartIo = NvStartIo;
    Init->HwInterrupt = CNvHba::Interrupt;    // #isr
    Init->HwFindAdapter = (PVOID)NvFindAdapter;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(NV_ADAPTER);
    init.NumberOfAccessRanges = 1;
    NvFillEntryPoints(&init);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
