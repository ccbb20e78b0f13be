/* Two kinds of port; only one of them waits. */
#include <ntddk.h>
#include <storport.h>

typedef struct _QS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} QS_REGISTERS, *PQS_REGISTERS;

typedef struct _QS_ADAPTER {
    PQS_REGISTERS Regs;
    class CQsPort *Port;
} QS_ADAPTER, *PQS_ADAPTER;

#define QS_INT_DONE  0x01
#define QS_INT_ERROR 0x02
#define QS_INT_LINK  0x04
#define QS_INT_ALL   0x07
#define QS_BUSY      0x01

HW_FIND_ADAPTER QsFindAdapter;
HW_INITIALIZE QsInitialize;
HW_STARTIO QsStartIo;

class CQsPort {
public:
    virtual void Reset(PQS_ADAPTER Adapter) = 0;
};

class CQsFastPort : public CQsPort {
public:
    void Reset(PQS_ADAPTER Adapter) override
    {
        StorPortWriteRegisterUlong(Adapter, &Adapter->Regs->Command, 1);
    }
};

class CQsSlowPort : public CQsPort {
public:
    void Reset(PQS_ADAPTER Adapter) override
    {
        StorPortWriteRegisterUlong(Adapter, &Adapter->Regs->Command, 2);
        StorPortStallExecution(1300);           // expect: stall-too-long possible via #isr > #reset
    }
};

static CQsFastPort g_fast;
static CQsSlowPort g_slow;

static void QsChoose(PQS_ADAPTER Adapter, ULONG State)
{
    if (State & 0x100) {
        Adapter->Port = &g_slow;
    } else {
        Adapter->Port = &g_fast;
    }
}

class CQsHba {
public:
    static HW_INTERRUPT Interrupt;
};

BOOLEAN CQsHba::Interrupt(PVOID DeviceExtension)
{
    PQS_ADAPTER ext = static_cast<PQS_ADAPTER>(DeviceExtension);
    ULONG pending = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, pending);
    if (pending & QS_INT_ERROR) {
        ext->Port->Reset(ext);                    // #reset
    }
    return TRUE;
}

BOOLEAN QsInitialize(PVOID DeviceExtension)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, QS_INT_ALL);
    return TRUE;
}

BOOLEAN QsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG QsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PQS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(QS_REGISTERS), FALSE);
    QsChoose(ext, StorPortReadRegisterUlong(ext, &ext->Regs->State));
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = QsInitialize;
    hwInit.HwStartIo = QsStartIo;
    hwInit.HwInterrupt = CQsHba::Interrupt;    // #isr
    hwInit.HwFindAdapter = (PVOID)QsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(QS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
