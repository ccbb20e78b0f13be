/* An interrupt routine that is a static member, with a helper method. */
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
} HB_ADAPTER, *PHB_ADAPTER;

#define HB_INT_DONE  0x01
#define HB_INT_ERROR 0x02
#define HB_INT_LINK  0x04
#define HB_INT_ALL   0x07
#define HB_BUSY      0x01

HW_FIND_ADAPTER HbFindAdapter;
HW_INITIALIZE HbInitialize;
HW_STARTIO HbStartIo;

class CHbHba {
public:
    static HW_INTERRUPT Interrupt;

private:
    static const ULONG ResetTime = 4 * 300;

    static void Reset(PHB_ADAPTER Adapter)
    {
        StorPortWriteRegisterUlong(Adapter, &Adapter->Regs->Command, 0x80);
        StorPortStallExecution(ResetTime);      // expect: stall-too-long via #isr > #reset
    }
};

BOOLEAN CHbHba::Interrupt(PVOID DeviceExtension)
{
    PHB_ADAPTER hba = static_cast<PHB_ADAPTER>(DeviceExtension);
    ULONG status = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, status);
    if (status & HB_INT_ERROR) {
        Reset(hba);                              // #reset
    }
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
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = HbInitialize;
    hwInit.HwStartIo = HbStartIo;
    hwInit.HwInterrupt = &CHbHba::Interrupt;    // #isr
    hwInit.HwFindAdapter = (PVOID)HbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(HB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
