/* The ISR claims to be at PASSIVE_LEVEL. */
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
    ULONG Errors;
} QS_ADAPTER, *PQS_ADAPTER;

#define QS_INT_DONE  0x01
#define QS_INT_ERROR 0x02
#define QS_INT_LINK  0x04
#define QS_INT_ALL   0x07
#define QS_BUSY      0x01

HW_INTERRUPT QsInterrupt;
HW_FIND_ADAPTER QsFindAdapter;
HW_INITIALIZE QsInitialize;
HW_STARTIO QsStartIo;

static VOID QsReload(PQS_ADAPTER ext, BOOLEAN Passive)
{
    if (Passive) {
        PAGED_CODE();                           // expect: pageable-isr via #isr > #reload
        ext->Errors = 0;
    } else {
        ext->Errors++;
    }
}

BOOLEAN QsInterrupt(PVOID DeviceExtension)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, pending);
    QsReload(ext, TRUE);                         // #reload
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
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

static VOID QsFillEntryPoints(PHW_INITIALIZATION_DATA Init)
{
    Init->HwInitialize = QsInitialize;
    Init->HwStartIo = QsStartIo;
    Init->HwInterrupt = QsInterrupt;    // #isr
    Init->HwFindAdapter = QsFindAdapter;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(QS_ADAPTER);
    init.NumberOfAccessRanges = 1;
    QsFillEntryPoints(&init);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
