/* A routine that nothing declares, first called where an annotated one calls it. */
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
    STOR_DPC Dpc;
    PVOID Block;
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
HW_DPC_ROUTINE QsDpc;
HW_PASSIVE_INITIALIZE_ROUTINE QsPassiveInit;

_IRQL_requires_max_(PASSIVE_LEVEL)
static VOID QsSetUp(PQS_ADAPTER ext)
{
    QsTraceState(ext->Block);
}

VOID QsDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    QsTraceState(ext->Block);    // ok: irql-too-high
}

BOOLEAN QsInterrupt(PVOID DeviceExtension)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, pending);
    StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN QsPassiveInit(PVOID DeviceExtension)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)DeviceExtension;

    QsSetUp(ext);
    StorPortInitializeDpc(ext, &ext->Dpc, QsDpc);
    return TRUE;
}

BOOLEAN QsInitialize(PVOID DeviceExtension)
{
    PQS_ADAPTER ext = (PQS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, QS_INT_ALL);
    return StorPortEnablePassiveInitialization(ext, QsPassiveInit);
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

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {
        sizeof(HW_INITIALIZATION_DATA),
        PCIBus,
        QsInitialize,
        QsStartIo,
        QsInterrupt,    // #isr
        QsFindAdapter,
    };

    init.DeviceExtensionSize = sizeof(QS_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
