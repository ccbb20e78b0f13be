// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel routines that are macros over other routines.
#ifndef ISRCHECK_NT_OVER_H
#define ISRCHECK_NT_OVER_H
#define KeAcquireSpinLock(SpinLock, OldIrql) *(OldIrql) = KeAcquireSpinLockRaiseToDpc(SpinLock)
#define KeRaiseIrql(NewIrql, OldIrql) *(OldIrql) = KfRaiseIrql(NewIrql)
#define IoCallDriver(DeviceObject, Irp) IofCallDriver(DeviceObject, Irp)
#define IoCompleteRequest(Irp, PriorityBoost) IofCompleteRequest(Irp, PriorityBoost)
#define ObReferenceObject(Object) ObfReferenceObject(Object)
#define ObDereferenceObject(Object) ObfDereferenceObject(Object)
#define ObReferenceObjectWithTag(Object, Tag) ObfReferenceObjectWithTag(Object, Tag)
#define ObDereferenceObjectWithTag(Object, Tag) ObfDereferenceObjectWithTag(Object, Tag)
#define IoInitializeRemoveLock(Lock, Tag, Minutes, Mark) \
    IoInitializeRemoveLockEx(Lock, Tag, Minutes, Mark, sizeof(IO_REMOVE_LOCK))
#define IoAcquireRemoveLock(Lock, Tag) \
    IoAcquireRemoveLockEx(Lock, Tag, __FILE__, __LINE__, sizeof(IO_REMOVE_LOCK))
#define IoReleaseRemoveLock(Lock, Tag) IoReleaseRemoveLockEx(Lock, Tag, sizeof(IO_REMOVE_LOCK))
#define IoReleaseRemoveLockAndWait(Lock, Tag) \
    IoReleaseRemoveLockAndWaitEx(Lock, Tag, sizeof(IO_REMOVE_LOCK))
#define ExInterlockedPushEntrySList(Head, Entry, Lock) ExpInterlockedPushEntrySList(Head, Entry)
#define ExInterlockedPopEntrySList(Head, Lock) ExpInterlockedPopEntrySList(Head)
#define ExInterlockedFlushSList(Head) ExpInterlockedFlushSList(Head)
#define InterlockedPushEntrySList(Head, Entry) ExpInterlockedPushEntrySList(Head, Entry)
#define InterlockedPopEntrySList(Head) ExpInterlockedPopEntrySList(Head)
#define InterlockedFlushSList(Head) ExpInterlockedFlushSList(Head)
#define QueryDepthSList(Head) ExQueryDepthSList(Head)
#define ExInitializeSListHead InitializeSListHead
#define PoSetDeviceBusy(IdlePointer) ((void)(*(IdlePointer) = 0))
#define MmLockPagableCodeSection(Address) MmLockPagableDataSection(Address)
#define MmLockPageableCodeSection MmLockPagableCodeSection
#define PsGetCurrentProcess IoGetCurrentProcess
#define IoIsErrorUserInduced(Status) \
    ((BOOLEAN)(((Status) == STATUS_DEVICE_NOT_READY) || ((Status) == STATUS_IO_TIMEOUT) || \
               ((Status) == STATUS_MEDIA_WRITE_PROTECTED) || \
               ((Status) == STATUS_NO_MEDIA_IN_DEVICE) || ((Status) == STATUS_VERIFY_REQUIRED) || \
               ((Status) == STATUS_UNRECOGNIZED_MEDIA) || ((Status) == STATUS_WRONG_VOLUME)))
#define IoSizeOfIrp(StackSize) \
    ((USHORT)(sizeof(IRP) + ((StackSize) * (sizeof(IO_STACK_LOCATION)))))

#define MmGetMdlByteCount(Mdl) ((Mdl)->ByteCount)
#define MmGetMdlByteOffset(Mdl) ((Mdl)->ByteOffset)
#define MmGetMdlBaseVa(Mdl) ((Mdl)->StartVa)
#define MmGetMdlVirtualAddress(Mdl) ((PVOID)((PCHAR)((Mdl)->StartVa) + (Mdl)->ByteOffset))
#define MmGetMdlPfnArray(Mdl) ((PPFN_NUMBER)((Mdl) + 1))
#define MmPrepareMdlForReuse(Mdl) \
    (((Mdl)->MdlFlags & MDL_PARTIAL_HAS_BEEN_MAPPED) \
         ? MmUnmapLockedPages((Mdl)->MappedSystemVa, (Mdl)) : (void)0)
#define MmGetSystemAddressForMdl(Mdl) MmGetSystemAddressForMdlSafe(Mdl, HighPagePriority)
#define MmGetProcedureAddress(Address) (Address)
#define MmLockPagedPool(Address, Size)
#define MmUnlockPagedPool(Address, Size)

#define RtlStoreUshort(Address, Value) (*(UNALIGNED USHORT *)(Address) = (USHORT)(Value))
#define RtlStoreUlong(Address, Value) (*(UNALIGNED ULONG *)(Address) = (ULONG)(Value))
#define RtlStoreUlonglong(Address, Value) (*(UNALIGNED ULONGLONG *)(Address) = (ULONGLONG)(Value))
#define RtlStoreUlongPtr(Address, Value) (*(UNALIGNED ULONG_PTR *)(Address) = (ULONG_PTR)(Value))
#define RtlRetrieveUshort(Value, Address) (*(USHORT UNALIGNED *)(Value) = *(USHORT UNALIGNED *)(Address))
#define RtlRetrieveUlong(Value, Address) (*(ULONG UNALIGNED *)(Value) = *(ULONG UNALIGNED *)(Address))
#define RtlInitEmptyUnicodeString(s, Text, Size) \
    ((s)->Buffer = (Text), (s)->MaximumLength = (USHORT)(Size), (s)->Length = 0)
#define RtlInitEmptyAnsiString RtlInitEmptyUnicodeString
#define RtlUnicodeStringToOemSize(s) RtlxUnicodeStringToOemSize(s)
#define RtlUnicodeStringToAnsiSize(s) RtlxUnicodeStringToAnsiSize(s)
#define RtlAnsiStringToUnicodeSize(s) RtlxAnsiStringToUnicodeSize(s)
#define RtlEqualLuid(a, b) (((a)->LowPart == (b)->LowPart) && ((a)->HighPart == (b)->HighPart))
#define RtlIsZeroLuid(a) ((BOOLEAN)(((a)->LowPart | (a)->HighPart) == 0))
#define KeInitializeCallbackRecord(r) ((r)->State = BufferEmpty)
#define WDM_MAJORVERSION 0x06
#define WDM_MINORVERSION 0x00
#endif
