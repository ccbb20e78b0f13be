/* An annotation on a declared helper still counts. */
#include <ntddk.h>
#include <storport.h>

typedef struct _KL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} KL_REGISTERS, *PKL_REGISTERS;

typedef struct _KL_ADAPTER {
    PKL_REGISTERS Regs;
} KL_ADAPTER, *PKL_ADAPTER;

#define KL_INT_DONE  0x01
#define KL_INT_ERROR 0x02
#define KL_INT_ALL   0x07
#define KL_BUSY      0x01

HW_INTERRUPT KlInterrupt;
HW_FIND_ADAPTER KlFindAdapter;
HW_INITIALIZE KlInitialize;
HW_STARTIO KlStartIo;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KlSettle(VOID);

VOID KlSettle(VOID)
{
    YieldProcessor();
}

BOOLEAN KlInterrupt(PVOID DeviceExtension)
{
    PKL_ADAPTER ext = (PKL_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & KL_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & KL_INT_ERROR) {
        KlSettle();                            // expect: irql-too-high via #isr
    }
    return TRUE;
}

BOOLEAN KlInitialize(PVOID DeviceExtension)
{
    PKL_ADAPTER ext = (PKL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, KL_INT_ALL);
    return TRUE;
}

BOOLEAN KlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PKL_ADAPTER ext = (PKL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG KlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PKL_ADAPTER ext = (PKL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PKL_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(KL_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(KL_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = KlInitialize;
    init.HwStartIo = KlStartIo;
    init.HwInterrupt = KlInterrupt;    // #isr
    init.HwFindAdapter = KlFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
