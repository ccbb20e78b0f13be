/* The helper reads everything only where its caller asks for it; the interrupt routine does not. */
#include <ntddk.h>
#include <storport.h>

typedef struct _CA_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} CA_REGISTERS, *PCA_REGISTERS;

typedef struct _CA_ADAPTER {
    PCA_REGISTERS Regs;
    ULONG Log[64];
} CA_ADAPTER, *PCA_ADAPTER;

#define CA_INT_DONE  0x01
#define CA_INT_ERROR 0x02
#define CA_INT_ALL   0x03

HW_INTERRUPT CaInterrupt;
HW_FIND_ADAPTER CaFindAdapter;
HW_INITIALIZE CaInitialize;
HW_STARTIO CaStartIo;

static VOID CaSnapshot(PCA_ADAPTER adapter, BOOLEAN Full)
{
    ULONG i;

    adapter->Log[0] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[0]);
    if (Full) {
        for (i = 1; i < 64; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
        }
    }
}

BOOLEAN CaInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PCA_ADAPTER adapter = (PCA_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & CA_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    CaSnapshot(adapter, FALSE);
    return TRUE;
}

BOOLEAN CaInitialize(PVOID DeviceExtension)
{
    PCA_ADAPTER adapter = (PCA_ADAPTER)DeviceExtension;

    CaSnapshot(adapter, TRUE);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, CA_INT_ALL);
    return TRUE;
}

BOOLEAN CaStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCA_ADAPTER adapter = (PCA_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG CaFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PCA_ADAPTER adapter = (PCA_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PCA_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(CA_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = CaInitialize;
    hwInit.HwStartIo = CaStartIo;
    hwInit.HwInterrupt = CaInterrupt;    // #isr
    hwInit.HwFindAdapter = CaFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(CA_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
