// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A WDM driver in outline: interrupt object, DPC, work item, lists, locks, IRPs.
#include <ntddk.h>
typedef struct _EXT {
    PKINTERRUPT Interrupt;
    KDPC Dpc;
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
    KEVENT Event;
    KTIMER Timer;
    PIO_WORKITEM Work;
    PULONG Regs;
    IO_REMOVE_LOCK RemoveLock;
} EXT, *PEXT;
DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD Unload;
DRIVER_DISPATCH Dispatch;
KSERVICE_ROUTINE Isr;
KDEFERRED_ROUTINE DpcForIsr;
IO_WORKITEM_ROUTINE WorkRoutine;
KSYNCHRONIZE_ROUTINE Sync;
#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, Unload)
#endif
BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
{
    PEXT ext = (PEXT)Context;
    ULONG status = READ_REGISTER_ULONG(&ext->Regs[0]);
    UNREFERENCED_PARAMETER(Interrupt);
    if (status == 0)
        return FALSE;
    WRITE_REGISTER_ULONG(&ext->Regs[0], status);
    KeStallExecutionProcessor(5);
    InterlockedIncrement((LONG *)&ext->Regs[1]);
    return KeInsertQueueDpc(&ext->Dpc, NULL, NULL);
}
VOID DpcForIsr(PKDPC Dpc, PVOID Context, PVOID A1, PVOID A2)
{
    PEXT ext = CONTAINING_RECORD(Dpc, EXT, Dpc);
    KIRQL irql;
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(A1);
    UNREFERENCED_PARAMETER(A2);
    KeAcquireSpinLock(&ext->Lock, &irql);
    while (!IsListEmpty(&ext->Queue)) {
        PLIST_ENTRY e = RemoveHeadList(&ext->Queue);
        PIRP irp = CONTAINING_RECORD(e, IRP, Tail.Overlay.ListEntry);
        irp->IoStatus.Status = STATUS_SUCCESS;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
    KeReleaseSpinLock(&ext->Lock, irql);
    KeSetEvent(&ext->Event, IO_NO_INCREMENT, FALSE);
    IoQueueWorkItem(ext->Work, WorkRoutine, DelayedWorkQueue, ext);
}
VOID WorkRoutine(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    LARGE_INTEGER delay;
    PAGED_CODE();
    delay.QuadPart = -10000LL;
    UNREFERENCED_PARAMETER(DeviceObject);
    KeDelayExecutionThread(KernelMode, FALSE, &delay);
    KeWaitForSingleObject(&((PEXT)Context)->Event, Executive, KernelMode, FALSE, NULL);
    __try {
        ExFreePoolWithTag(ExAllocatePoolWithTag(NonPagedPoolNx, 16, 'gaT '), 'gaT ');
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("exception %x\n", GetExceptionCode());
    }
}
NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);
    PEXT ext = (PEXT)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&ext->RemoveLock, Irp);
    if (!NT_SUCCESS(status) || sp->MajorFunction != IRP_MJ_PNP)
        return STATUS_INVALID_DEVICE_REQUEST;
    if (sp->Parameters.DeviceIoControl.IoControlCode ==
        CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS))
        KdPrint(("ioctl\n"));
    return IoCallDriver(DeviceObject, Irp);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = Unload;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    return STATUS_SUCCESS;
}
VOID Unload(PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(DriverObject);
}
