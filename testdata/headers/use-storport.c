// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A Storport miniport in outline: roles, registration, services of every kind.
#include <miniport.h>
#include <storport.h>
#include <srbhelper.h>
typedef struct _EXT { PULONG Regs; STOR_DPC Dpc; BOOLEAN Queued; } EXT, *PEXT;
HW_INITIALIZE HwInit;
HW_STARTIO HwStart;
HW_BUILDIO HwBuild;
HW_INTERRUPT HwIsr;
HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE HwMsi;
HW_DPC_ROUTINE HwDpc;
HW_RESET_BUS HwReset;
HW_FIND_ADAPTER HwFind;
HW_ADAPTER_CONTROL HwControl;
HW_PASSIVE_INITIALIZE_ROUTINE HwPassive;
HW_TIMER_EX HwTimer;
HW_WORKITEM HwWork;
STOR_SYNCHRONIZED_ACCESS HwSync;
sp_DRIVER_INITIALIZE DriverEntry;
BOOLEAN HwIsr(PVOID DeviceExtension)
{
    PEXT ext = (PEXT)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs[1]);
    if (!status)
        return FALSE;
    StorPortWriteRegisterUlong(ext, &ext->Regs[1], status);
    ext->Queued = StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}
BOOLEAN HwMsi(PVOID DeviceExtension, ULONG MessageId)
{
    ULONG irql;
    StorPortAcquireMSISpinLock(DeviceExtension, MessageId, &irql);
    StorPortReleaseMSISpinLock(DeviceExtension, MessageId, irql);
    return HwIsr(DeviceExtension);
}
VOID HwDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID A, PVOID B)
{
    STOR_LOCK_HANDLE lock = {0};
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    StorPortAcquireSpinLock(HwDeviceExtension, InterruptLock, NULL, &lock);
    StorPortReleaseSpinLock(HwDeviceExtension, &lock);
    StorPortInitializeDpc(HwDeviceExtension, Dpc, HwDpc);
}
BOOLEAN HwStart(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCDB cdb = SrbGetCdb(Srb);
    PVOID buffer = NULL;
    if (cdb && cdb->CDB10.OperationCode == SCSIOP_READ)
        StorPortStallExecution(10);
    StorPortAllocatePool(DeviceExtension, 16, 'tseT', &buffer);
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    StorPortNotification(RequestComplete, DeviceExtension, Srb);
    ScsiPortNotification(NextRequest, DeviceExtension, NULL);
    return TRUE;
}
ULONG HwFind(PVOID Ext, PVOID Context, PVOID Bus, PCHAR Args, PPORT_CONFIGURATION_INFORMATION Config,
             PUCHAR Again)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Bus);
    UNREFERENCED_PARAMETER(Args);
    *Again = FALSE;
    Config->HwMSInterruptRoutine = HwMsi;
    Config->InterruptSynchronizationMode = InterruptSynchronizePerMessage;
    Config->SynchronizationModel = StorSynchronizeFullDuplex;
    ((PEXT)Ext)->Regs = (PULONG)StorPortGetDeviceBase(
        Ext, Config->AdapterInterfaceType, Config->SystemIoBusNumber,
        (*Config->AccessRanges)[0].RangeStart, (*Config->AccessRanges)[0].RangeLength, FALSE);
    return Config->DumpMode == 0 ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}
ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA data;
    RtlZeroMemory(&data, sizeof(data));
    data.HwInitializationDataSize = sizeof(data);
    data.HwInitialize = HwInit;
    data.HwStartIo = HwStart;
    data.HwInterrupt = HwIsr;
    data.HwFindAdapter = HwFind;
    data.HwResetBus = HwReset;
    data.HwBuildIo = HwBuild;
    data.HwAdapterControl = HwControl;
    data.AdapterInterfaceType = PCIBus;
    data.DeviceExtensionSize = sizeof(EXT);
    data.MapBuffers = STOR_MAP_NON_READ_WRITE_BUFFERS;
    return StorPortInitialize(DriverObject, RegistryPath, &data, NULL);
}
