// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ATA port routines; those that the port driver gives as inline code forward as they do there.
#ifndef ISRCHECK_IRB_FN_H
#define ISRCHECK_IRB_FN_H
ULONG AtaPortInitializeEx(PVOID, PVOID, PIDE_CONTROLLER_INTERFACE);
ULONG AtaPortGetBusData(PVOID, PVOID, ULONG, ULONG);
ULONG AtaPortSetBusData(PVOID, PVOID, ULONG, ULONG);
PIDE_SCATTER_GATHER_LIST AtaPortGetScatterGatherList(PVOID, PIDE_REQUEST_BLOCK);
IDE_PHYSICAL_ADDRESS AtaPortGetPhysicalAddress(PVOID, PIDE_REQUEST_BLOCK, PVOID, ULONG *);
PVOID AtaPortGetDeviceBase(PVOID, IDE_PHYSICAL_ADDRESS, ULONG);
void AtaPortCompleteRequest(PVOID, PIDE_REQUEST_BLOCK);
void AtaPortCompleteAllActiveRequests(PVOID, UCHAR, UCHAR, UCHAR);
void AtaPortNotification(IDE_NOTIFICATION_TYPE, PVOID, ...);
void AtaPortMoveMemory(PVOID, PVOID, ULONG);
void AtaPortCopyMemory(PVOID, PVOID, ULONG);
IDE_PHYSICAL_ADDRESS AtaPortConvertUlongToPhysicalAddress(ULONG_PTR);
ULONG AtaPortConvertPhysicalAddressToUlong(IDE_PHYSICAL_ADDRESS);
void AtaPortStallExecution(ULONG);
PVOID AtaPortGetUnCachedExtension(PVOID, ULONG, ULONG);
void AtaPortDebugPrint(ULONG, PCCHAR, ...);
void AtaPortLogError(PVOID, PIDE_ERROR_LOG_ENTRY);
PIDE_REQUEST_BLOCK AtaPortBuildRequestSenseIrb(PVOID, PIDE_REQUEST_BLOCK);
void AtaPortReleaseRequestSenseIrb(PVOID, PIDE_REQUEST_BLOCK);
void AtaPortDeviceStateChange(PVOID, UCHAR, UCHAR, ULONG);
BOOLEAN AtaPortRequestCallback(IDE_CALLBACK_TYPE, PVOID, IDE_HW_DPC, ULONG);
PVOID AtaPortRegistryAllocateBuffer(PVOID, ULONG);
void AtaPortRegistryFreeBuffer(PVOID, PVOID);
BOOLEAN AtaPortInitializeQueueTag(PVOID, UCHAR, UCHAR, UCHAR);
UCHAR AtaPortAllocateQueueTag(PVOID, UCHAR, UCHAR);
void AtaPortReleaseQueueTag(PVOID, UCHAR, UCHAR, UCHAR);
BOOLEAN AtaPortRegistryRead(PVOID, UCHAR, BOOLEAN, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryWrite(PVOID, UCHAR, BOOLEAN, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryWriteDeferred(PVOID, UCHAR, BOOLEAN, PCHAR, UCHAR, PUCHAR, PULONG);
void AtaPortDeviceBusy(PVOID, UCHAR, UCHAR, ULONG);
void AtaPortDeviceReady(PVOID, UCHAR, UCHAR);
BOOLEAN AtaPortRegistryControllerKeyRead(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryControllerKeyWrite(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryControllerKeyWriteDeferred(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryChannelSubkeyRead(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryChannelSubkeyWrite(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryChannelSubkeyWriteDeferred(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
void AtaPortQuerySystemTime(PLARGE_INTEGER);
void AtaPortDebugBreak(PVOID);
void AtaPortTraceNotification(ULONG, PVOID, ...);
UCHAR AtaPortReadPortUchar(PUCHAR);
USHORT AtaPortReadPortUshort(PUSHORT);
ULONG AtaPortReadPortUlong(PULONG);
void AtaPortReadPortBufferUchar(PUCHAR, PUCHAR, ULONG);
void AtaPortReadPortBufferUshort(PUSHORT, PUSHORT, ULONG);
void AtaPortReadPortBufferUlong(PULONG, PULONG, ULONG);
UCHAR AtaPortReadRegisterUchar(PUCHAR);
USHORT AtaPortReadRegisterUshort(PUSHORT);
ULONG AtaPortReadRegisterUlong(PULONG);
void AtaPortReadRegisterBufferUchar(PUCHAR, PUCHAR, ULONG);
void AtaPortReadRegisterBufferUshort(PUSHORT, PUSHORT, ULONG);
void AtaPortReadRegisterBufferUlong(PULONG, PULONG, ULONG);
void AtaPortWritePortUchar(PUCHAR, UCHAR);
void AtaPortWritePortUshort(PUSHORT, USHORT);
void AtaPortWritePortUlong(PULONG, ULONG);
void AtaPortWritePortBufferUchar(PUCHAR, PUCHAR, ULONG);
void AtaPortWritePortBufferUshort(PUSHORT, PUSHORT, ULONG);
void AtaPortWritePortBufferUlong(PULONG, PULONG, ULONG);
void AtaPortWriteRegisterUchar(PUCHAR, UCHAR);
void AtaPortWriteRegisterUshort(PUSHORT, USHORT);
void AtaPortWriteRegisterBufferUchar(PUCHAR, PUCHAR, ULONG);
void AtaPortWriteRegisterBufferUshort(PUSHORT, PUSHORT, ULONG);
void AtaPortWriteRegisterBufferUlong(PULONG, PULONG, ULONG);
void AtaPortWriteRegisterUlong(PULONG, ULONG);
PVOID AtaPortGetUncachedExtension(PVOID, ULONG, ULONG);
FORCEINLINE BOOLEAN AtaPortRequestWorkerRoutine(PVOID ChannelExtension, IDE_HW_DPC WorkerRoutine)
{
    return AtaPortRequestCallback(IdeWorkerRoutine, ChannelExtension, WorkerRoutine, 0);
}
FORCEINLINE BOOLEAN AtaPortRequestSynchronizedRoutine(PVOID ChannelExtension, IDE_HW_DPC Routine)
{
    return AtaPortRequestCallback(IdeSynchronizedRoutine, ChannelExtension, Routine, 0);
}
FORCEINLINE BOOLEAN AtaPortControllerSyncRoutine(PVOID ControllerExtension, IDE_HW_DPC Routine)
{
    return AtaPortRequestCallback(IdeControllerSyncRoutine, ControllerExtension, Routine, 0);
}
FORCEINLINE BOOLEAN AtaPortRequestTimer(PVOID ChannelExtension, IDE_HW_DPC Routine, ULONG Microseconds)
{
    return AtaPortRequestCallback(IdeTimerRoutine, ChannelExtension, Routine, Microseconds);
}
FORCEINLINE VOID AtaPortBusChangeDetected(PVOID ChannelExtension)
{
    AtaPortNotification(IdeDeviceArrival, ChannelExtension, 0xff);
}
FORCEINLINE VOID AtaPortDeviceArrived(PVOID ChannelExtension, UCHAR TargetId)
{
    AtaPortNotification(IdeDeviceArrival, ChannelExtension, TargetId);
}
FORCEINLINE VOID AtaPortDeviceRemoved(PVOID ChannelExtension, UCHAR TargetId)
{
    AtaPortNotification(IdeDeviceRemoval, ChannelExtension, TargetId);
}
FORCEINLINE VOID AtaPortRequestPowerStateChange(PVOID ChannelExtension, UCHAR TargetId, UCHAR Lun,
                                                IDE_POWER_STATE PowerState)
{
    AtaPortNotification(IdePowerStateChange, ChannelExtension, TargetId, Lun, PowerState);
}
BOOLEAN AtaPortRegistryChannelSubKeyRead(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryChannelSubKeyWrite(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
BOOLEAN AtaPortRegistryChannelSubKeyWriteDeferred(PVOID, UCHAR, PCHAR, UCHAR, PUCHAR, PULONG);
#endif
