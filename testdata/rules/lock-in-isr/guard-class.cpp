/* A guard's constructor takes the lock, its destructor gives it back. */
#include <miniport.h>
#include <storport.h>

typedef struct _FL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} FL_REGISTERS, *PFL_REGISTERS;

typedef struct _FL_ADAPTER {
    PFL_REGISTERS Regs;
    ULONG Done;
} FL_ADAPTER, *PFL_ADAPTER;

#define FL_INT_DONE  0x01
#define FL_INT_ERROR 0x02
#define FL_INT_LINK  0x04
#define FL_INT_ALL   0x07
#define FL_BUSY      0x01

HW_FIND_ADAPTER FlFindAdapter;
HW_INITIALIZE FlInitialize;
HW_STARTIO FlStartIo;

class CFlGuard {
public:
    explicit CFlGuard(PFL_ADAPTER Adapter) : m_adapter(Adapter), m_lock()
    {
        StorPortAcquireSpinLock(m_adapter, InterruptLock, NULL, &m_lock);    // expect: lock-in-isr via #isr > #guard
    }
    ~CFlGuard() { StorPortReleaseSpinLock(m_adapter, &m_lock); }

private:
    PFL_ADAPTER m_adapter;
    STOR_LOCK_HANDLE m_lock;
};

class CFlHba {
public:
    static HW_INTERRUPT Interrupt;
};

BOOLEAN CFlHba::Interrupt(PVOID DeviceExtension)
{
    PFL_ADAPTER device = static_cast<PFL_ADAPTER>(DeviceExtension);
    ULONG events = StorPortReadRegisterUlong(device, &device->Regs->IntStatus);

    if (events == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(device, &device->Regs->IntStatus, events);

    CFlGuard guard(device);                         // #guard

    device->Done++;
    return TRUE;
}

BOOLEAN FlInitialize(PVOID DeviceExtension)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(device, &device->Regs->IntMask, FL_INT_ALL);
    return TRUE;
}

BOOLEAN FlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(device, &device->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG FlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    device->Regs = (PFL_REGISTERS)StorPortGetDeviceBase(
        device, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FL_REGISTERS), FALSE);
    return device->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = FlInitialize;
    hwInit.HwStartIo = FlStartIo;
    hwInit.HwInterrupt = CFlHba::Interrupt;    // #isr
    hwInit.HwFindAdapter = (PVOID)FlFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(FL_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
