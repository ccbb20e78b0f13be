/* Two kinds of log; one of them allocates from the kernel's pool. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} HB_REGISTERS, *PHB_REGISTERS;

typedef struct _HB_ADAPTER {
    PHB_REGISTERS Regs;
    class CHbLog *Log;
} HB_ADAPTER, *PHB_ADAPTER;

#define HB_INT_DONE  0x01
#define HB_INT_ERROR 0x02
#define HB_INT_LINK  0x04
#define HB_INT_ALL   0x07
#define HB_BUSY      0x01

HW_FIND_ADAPTER HbFindAdapter;
HW_INITIALIZE HbInitialize;
HW_STARTIO HbStartIo;

class CHbLog {
public:
    virtual void Put(PHB_ADAPTER Adapter, ULONG Value) = 0;
};

class CHbRegisterLog : public CHbLog {
public:
    void Put(PHB_ADAPTER Adapter, ULONG Value) override
    {
        StorPortWriteRegisterUlong(Adapter, &Adapter->Regs->Queue, Value);
    }
};

class CHbPoolLog : public CHbLog {
public:
    void Put(PHB_ADAPTER Adapter, ULONG Value) override
    {
        PULONG entry = (PULONG)ExAllocatePoolWithTag(NonPagedPool, 8, 'goLS');    // expect: forbidden-call possible via #isr > #put

        if (entry != NULL) {
            entry[0] = Value;
            entry[1] = Adapter->Regs == NULL;
        }
    }
};

static CHbRegisterLog g_registers;
static CHbPoolLog g_pool;

static void HbChooseLog(PHB_ADAPTER Adapter, ULONG State)
{
    if (State & 1) {
        Adapter->Log = &g_pool;
    } else {
        Adapter->Log = &g_registers;
    }
}

class CHbHba {
public:
    static HW_INTERRUPT Interrupt;
};

BOOLEAN CHbHba::Interrupt(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = static_cast<PHB_ADAPTER>(DeviceExtension);
    ULONG status = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, status);
    hba->Log->Put(hba, status);                       // #put
    return TRUE;
}

BOOLEAN HbInitialize(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, HB_INT_ALL);
    return TRUE;
}

BOOLEAN HbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG HbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PHB_ADAPTER hba = (PHB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PHB_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(HB_REGISTERS), FALSE);
    HbChooseLog(hba, StorPortReadRegisterUlong(hba, &hba->Regs->State));
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = HbInitialize;
    hwInit.HwStartIo = HbStartIo;
    hwInit.HwInterrupt = CHbHba::Interrupt;    // #isr
    hwInit.HwFindAdapter = (PVOID)HbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(HB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
