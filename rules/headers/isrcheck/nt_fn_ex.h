// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel routines: Ex* routines, with the documented limit on IRQL.
#ifndef ISRCHECK_NT_FN_EX_H
#define ISRCHECK_NT_FN_EX_H
_IRQL_requires_max_(APC_LEVEL) void FASTCALL ExAcquireFastMutex(PFAST_MUTEX);
_IRQL_requires_(APC_LEVEL) void FASTCALL ExAcquireFastMutexUnsafe(PFAST_MUTEX);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireResourceExclusiveLite(PERESOURCE, BOOLEAN);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireResourceSharedLite(PERESOURCE, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN FASTCALL ExAcquireRundownProtection(PEX_RUNDOWN_REF);
BOOLEAN FASTCALL ExAcquireRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN FASTCALL ExAcquireRundownProtectionEx(PEX_RUNDOWN_REF,
    ULONG);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireSharedStarveExclusive(PERESOURCE, BOOLEAN);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireSharedWaitForExclusive(PERESOURCE, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) KIRQL ExAcquireSpinLockExclusive(PEX_SPIN_LOCK);
void ExAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK);
_IRQL_requires_(DISPATCH_LEVEL) KIRQL ExAcquireSpinLockShared(PEX_SPIN_LOCK);
void ExAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK);
_IRQL_requires_max_(APC_LEVEL) PEX_RUNDOWN_REF_CACHE_AWARE
    ExAllocateCacheAwareRundownProtection(POOL_TYPE, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocateFromLookasideListEx(PLOOKASIDE_LIST_EX);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocateFromNPagedLookasideList(PNPAGED_LOOKASIDE_LIST);
_IRQL_requires_max_(APC_LEVEL) PVOID ExAllocateFromPagedLookasideList(PPAGED_LOOKASIDE_LIST);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocatePool(POOL_TYPE, SIZE_T);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocatePoolWithQuota(POOL_TYPE, SIZE_T);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocatePoolWithQuotaTag(POOL_TYPE, SIZE_T, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID NTAPI ExAllocatePoolWithTag(POOL_TYPE, SIZE_T, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID NTAPI ExAllocatePoolWithTagPriority(POOL_TYPE, SIZE_T,
    ULONG, EX_POOL_PRIORITY);
_IRQL_requires_max_(DISPATCH_LEVEL) PEX_TIMER ExAllocateTimer(PEXT_CALLBACK, PVOID, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExCancelTimer(PEX_TIMER, PEXT_CANCEL_PARAMETERS);
_IRQL_requires_max_(APC_LEVEL) void ExConvertExclusiveToSharedLite(PERESOURCE);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ExCreateCallback(PCALLBACK_OBJECT *, POBJECT_ATTRIBUTES,
    BOOLEAN, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExDeleteLookasideListEx(PLOOKASIDE_LIST_EX);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST);
_IRQL_requires_max_(APC_LEVEL) void ExDeletePagedLookasideList(PPAGED_LOOKASIDE_LIST);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ExDeleteResourceLite(PERESOURCE);
BOOLEAN ExDeleteTimer(PEX_TIMER, BOOLEAN, BOOLEAN, PEXT_DELETE_PARAMETERS);
_IRQL_requires_max_(APC_LEVEL) PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(PERESOURCE);
PVOID ExEnterCriticalRegionAndAcquireResourceShared(PERESOURCE);
NTSTATUS ExEnumerateSystemFirmwareTables(ULONG, PVOID, ULONG, PULONG);
NTSTATUS ExExtendZone(PZONE_HEADER, PVOID, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExFlushLookasideListEx(PLOOKASIDE_LIST_EX);
_IRQL_requires_max_(APC_LEVEL) void ExFreeCacheAwareRundownProtection(PEX_RUNDOWN_REF_CACHE_AWARE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NTAPI ExFreePool(PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExFreePoolWithTag(PVOID, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExFreeToLookasideListEx(PLOOKASIDE_LIST_EX, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExFreeToNPagedLookasideList(PNPAGED_LOOKASIDE_LIST, PVOID);
_IRQL_requires_max_(APC_LEVEL) void ExFreeToPagedLookasideList(PPAGED_LOOKASIDE_LIST, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExGetExclusiveWaiterCount(PERESOURCE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ExGetFirmwareEnvironmentVariable(PUNICODE_STRING,
    LPGUID, PVOID, PULONG, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) KPROCESSOR_MODE ExGetPreviousMode(void);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExGetSharedWaiterCount(PERESOURCE);
NTSTATUS ExGetSystemFirmwareTable(ULONG, ULONG, PVOID, ULONG, PULONG);
void ExInitializeDeleteTimerParameters(PEXT_DELETE_PARAMETERS);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExInitializeFastMutex(PFAST_MUTEX);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExInitializeLookasideListEx(PLOOKASIDE_LIST_EX,
    PALLOCATE_FUNCTION_EX, PFREE_FUNCTION_EX, POOL_TYPE, ULONG, SIZE_T, ULONG, USHORT);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST,
    PALLOCATE_FUNCTION, PFREE_FUNCTION, ULONG, SIZE_T, ULONG, USHORT);
_IRQL_requires_max_(APC_LEVEL) void ExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST,
    PALLOCATE_FUNCTION, PFREE_FUNCTION, ULONG, SIZE_T, ULONG, USHORT);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExInitializeResourceLite(PERESOURCE);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL ExInitializeRundownProtection(PEX_RUNDOWN_REF);
_IRQL_requires_max_(APC_LEVEL) void
    ExInitializeRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE, SIZE_T);
_IRQL_requires_max_(APC_LEVEL) void
    ExInitializeRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE, ULONG);
void ExInitializeSetTimerParameters(PEXT_SET_PARAMETERS);
void ExInitializeWorkItem(PWORK_QUEUE_ITEM, PWORKER_THREAD_ROUTINE, PVOID);
NTSTATUS ExInitializeZone(PZONE_HEADER, ULONG, PVOID, ULONG);
LARGE_INTEGER ExInterlockedAddLargeInteger(PLARGE_INTEGER, LARGE_INTEGER, PKSPIN_LOCK);
ULONG ExInterlockedAddUlong(PULONG, ULONG, PKSPIN_LOCK);
NTSTATUS ExInterlockedExtendZone(PZONE_HEADER, PVOID, ULONG, PKSPIN_LOCK);
PLIST_ENTRY ExInterlockedInsertHeadList(PLIST_ENTRY, PLIST_ENTRY, PKSPIN_LOCK);
PLIST_ENTRY ExInterlockedInsertTailList(PLIST_ENTRY, PLIST_ENTRY, PKSPIN_LOCK);
PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(PSINGLE_LIST_ENTRY, PKSPIN_LOCK);
PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(PSINGLE_LIST_ENTRY, PSINGLE_LIST_ENTRY, PKSPIN_LOCK);
PLIST_ENTRY ExInterlockedRemoveHeadList(PLIST_ENTRY, PKSPIN_LOCK);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN ExIsProcessorFeaturePresent(ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExIsResourceAcquiredExclusiveLite(PERESOURCE);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExIsResourceAcquiredSharedLite(PERESOURCE);
void ExLocalTimeToSystemTime(PLARGE_INTEGER, PLARGE_INTEGER);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExNotifyCallback(PVOID, PVOID, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) USHORT ExQueryDepthSList(PSLIST_HEADER);
void ExQueryTimerResolution(PULONG, PULONG, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExQueueWorkItem(PWORK_QUEUE_ITEM, WORK_QUEUE_TYPE);
_IRQL_requires_max_(PASSIVE_LEVEL) DECLSPEC_NORETURN void ExRaiseAccessViolation(void);
_IRQL_requires_max_(PASSIVE_LEVEL) DECLSPEC_NORETURN void ExRaiseDatatypeMisalignment(void);
_IRQL_requires_max_(APC_LEVEL) DECLSPEC_NORETURN void NTAPI ExRaiseStatus(NTSTATUS);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL ExReInitializeRundownProtection(PEX_RUNDOWN_REF);
_IRQL_requires_max_(APC_LEVEL) PVOID ExRegisterCallback(PCALLBACK_OBJECT, PCALLBACK_FUNCTION,
    PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExReinitializeResourceLite(PERESOURCE);
_IRQL_requires_(APC_LEVEL) void FASTCALL ExReleaseFastMutex(PFAST_MUTEX);
_IRQL_requires_(APC_LEVEL) void FASTCALL ExReleaseFastMutexUnsafe(PFAST_MUTEX);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL ExReleaseResourceAndLeaveCriticalRegion(PERESOURCE);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExReleaseResourceForThreadLite(PERESOURCE,
    ERESOURCE_THREAD);
_IRQL_requires_max_(DISPATCH_LEVEL) void FASTCALL ExReleaseResourceLite(PERESOURCE);
_IRQL_requires_max_(DISPATCH_LEVEL) void FASTCALL ExReleaseRundownProtection(PEX_RUNDOWN_REF);
void FASTCALL ExReleaseRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
_IRQL_requires_max_(DISPATCH_LEVEL) void FASTCALL ExReleaseRundownProtectionEx(PEX_RUNDOWN_REF,
    ULONG);
_IRQL_requires_(DISPATCH_LEVEL) void ExReleaseSpinLockExclusive(PEX_SPIN_LOCK, KIRQL);
void ExReleaseSpinLockExclusiveFromDpcLevel(PEX_SPIN_LOCK);
_IRQL_requires_(DISPATCH_LEVEL) void ExReleaseSpinLockShared(PEX_SPIN_LOCK, KIRQL);
void ExReleaseSpinLockSharedFromDpcLevel(PEX_SPIN_LOCK);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL ExRundownCompleted(PEX_RUNDOWN_REF);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ExSetFirmwareEnvironmentVariable(PUNICODE_STRING,
    LPGUID, PVOID, ULONG, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExSetResourceOwnerPointer(PERESOURCE, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void ExSetResourceOwnerPointerEx(PERESOURCE, PVOID, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExSetTimer(PEX_TIMER, LONGLONG, LONGLONG,
    PEXT_SET_PARAMETERS);
_IRQL_requires_max_(APC_LEVEL) ULONG ExSetTimerResolution(ULONG, BOOLEAN);
_IRQL_requires_max_(APC_LEVEL) SIZE_T ExSizeOfRundownProtectionCacheAware(void);
void ExSystemTimeToLocalTime(PLARGE_INTEGER, PLARGE_INTEGER);
LOGICAL ExTryAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK);
LOGICAL ExTryAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK);
_IRQL_requires_(DISPATCH_LEVEL) LOGICAL ExTryConvertSharedSpinLockExclusive(PEX_SPIN_LOCK);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN FASTCALL ExTryToAcquireFastMutex(PFAST_MUTEX);
_IRQL_requires_max_(APC_LEVEL) void ExUnregisterCallback(PVOID);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ExUuidCreate(UUID *);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL ExWaitForRundownProtectionRelease(PEX_RUNDOWN_REF);
PSLIST_ENTRY ExpInterlockedFlushSList(PSLIST_HEADER);
PSLIST_ENTRY ExpInterlockedPopEntrySList(PSLIST_HEADER);
PSLIST_ENTRY ExpInterlockedPushEntrySList(PSLIST_HEADER, PSLIST_ENTRY);
PSLIST_ENTRY FirstEntrySList(PSLIST_HEADER);
void InitializeSListHead(PSLIST_HEADER);
_IRQL_requires_max_(APC_LEVEL) void NTAPI ProbeForRead(volatile void *, SIZE_T, ULONG);
_IRQL_requires_max_(APC_LEVEL) void NTAPI ProbeForWrite(volatile void *, SIZE_T, ULONG);
#endif
