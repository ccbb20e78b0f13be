/* A virtual method of the only implementation allocates. */
#include <miniport.h>
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
} NV_ADAPTER, *PNV_ADAPTER;

#define NV_INT_DONE  0x01
#define NV_INT_ERROR 0x02
#define NV_INT_LINK  0x04
#define NV_INT_ALL   0x07
#define NV_BUSY      0x01

HW_FIND_ADAPTER NvFindAdapter;
HW_INITIALIZE NvInitialize;
HW_STARTIO NvStartIo;

class CNvSink {
public:
    virtual void Put(PNV_ADAPTER Adapter, ULONG Value) = 0;
};

class CNvPoolSink : public CNvSink {
public:
    void Put(PNV_ADAPTER Adapter, ULONG Value) override
    {
        PVOID entry = NULL;

        StorPortAllocatePool(Adapter, 16, 'kniS', &entry);    // expect: irql-too-high via #isr > #put
        if (entry != NULL) {
            *static_cast<ULONG *>(entry) = Value;
        }
    }
};

static CNvPoolSink g_sink;

class CNvHba {
public:
    static HW_INTERRUPT Interrupt;
};

BOOLEAN CNvHba::Interrupt(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = static_cast<PNV_ADAPTER>(DeviceExtension);
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    CNvSink &sink = g_sink;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    sink.Put(adapter, cause);                           // #put
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

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = NvInitialize;
    hwInit.HwStartIo = NvStartIo;
    hwInit.HwInterrupt = CNvHba::Interrupt;    // #isr
    hwInit.HwFindAdapter = (PVOID)NvFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(NV_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
