/* Two short settle times of 30 us each are too long together. */
#include <ntddk.h>
#include <storport.h>

typedef struct _FR_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} FR_REGISTERS, *PFR_REGISTERS;

typedef struct _FR_ADAPTER {
    PFR_REGISTERS Regs;
} FR_ADAPTER, *PFR_ADAPTER;

#define FR_INT_DONE  0x01
#define FR_INT_ERROR 0x02
#define FR_INT_ALL   0x07
#define FR_BUSY      0x01

HW_INTERRUPT FrInterrupt;
HW_FIND_ADAPTER FrFindAdapter;
HW_INITIALIZE FrInitialize;
HW_STARTIO FrStartIo;

VOID BoardSettle(VOID);

BOOLEAN FrInterrupt(PVOID DeviceExtension)
{
    PFR_ADAPTER ext = (PFR_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & FR_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & FR_INT_ERROR) {
        BoardSettle();                         // ok: stall-over-budget
        StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
        BoardSettle();                         // expect: stall-over-budget via #isr
    }
    return TRUE;
}

BOOLEAN FrInitialize(PVOID DeviceExtension)
{
    PFR_ADAPTER ext = (PFR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, FR_INT_ALL);
    return TRUE;
}

BOOLEAN FrStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFR_ADAPTER ext = (PFR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG FrFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PFR_ADAPTER ext = (PFR_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PFR_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FR_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(FR_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = FrInitialize;
    init.HwStartIo = FrStartIo;
    init.HwInterrupt = FrInterrupt;    // #isr
    init.HwFindAdapter = FrFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
