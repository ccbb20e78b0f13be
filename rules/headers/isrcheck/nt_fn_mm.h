// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel routines: Mm* routines, with the documented limit on IRQL.
#ifndef ISRCHECK_NT_FN_MM_H
#define ISRCHECK_NT_FN_MM_H
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmAddPhysicalMemory(PPHYSICAL_ADDRESS, PLARGE_INTEGER);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmAdvanceMdl(PMDL, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmAllocateContiguousMemory(SIZE_T, PHYSICAL_ADDRESS);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmAllocateContiguousMemorySpecifyCache(SIZE_T,
    PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, MEMORY_CACHING_TYPE);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmAllocateContiguousMemorySpecifyCacheNode(SIZE_T,
    PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, MEMORY_CACHING_TYPE, NODE_REQUIREMENT);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmAllocateContiguousNodeMemory(SIZE_T, PHYSICAL_ADDRESS,
    PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, ULONG, NODE_REQUIREMENT);
_IRQL_requires_max_(APC_LEVEL) PVOID MmAllocateMappingAddress(SIZE_T, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmAllocateMdlForIoSpace(PMM_PHYSICAL_ADDRESS_LIST,
    SIZE_T, PMDL *);
_IRQL_requires_max_(DISPATCH_LEVEL) PMDL MmAllocateNodePagesForMdlEx(PHYSICAL_ADDRESS,
    PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, SIZE_T, MEMORY_CACHING_TYPE, ULONG, ULONG);
_IRQL_requires_max_(APC_LEVEL) PVOID MmAllocateNonCachedMemory(SIZE_T);
PMDL MmAllocatePagesForMdl(PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, SIZE_T);
PMDL MmAllocatePagesForMdlEx(PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, SIZE_T,
    MEMORY_CACHING_TYPE, ULONG);
LOGICAL MmAreMdlPagesCached(PMDL);
_IRQL_requires_max_(DISPATCH_LEVEL) void MmBuildMdlForNonPagedPool(PMDL);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmCopyMemory(PVOID, MM_COPY_ADDRESS, SIZE_T, ULONG,
    PSIZE_T);
PMDL MmCreateMdl(PMDL, PVOID, SIZE_T);
void MmFreeContiguousMemory(PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void MmFreeContiguousMemorySpecifyCache(PVOID, SIZE_T,
    MEMORY_CACHING_TYPE);
_IRQL_requires_max_(APC_LEVEL) void MmFreeMappingAddress(PVOID, ULONG);
_IRQL_requires_max_(APC_LEVEL) void MmFreeNonCachedMemory(PVOID, SIZE_T);
void MmFreePagesFromMdl(PMDL);
NTSTATUS MmGetCacheAttribute(PHYSICAL_ADDRESS, MEMORY_CACHING_TYPE *);
PHYSICAL_ADDRESS MmGetPhysicalAddress(PVOID);
PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRanges(void);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmGetSystemAddressForMdlSafe(PMDL, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) PVOID NTAPI MmGetSystemRoutineAddress(PUNICODE_STRING);
PVOID MmGetVirtualForPhysical(PHYSICAL_ADDRESS);
_IRQL_requires_max_(DISPATCH_LEVEL) void MmInitializeMdl(PMDL, PVOID, SIZE_T);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN MmIsAddressValid(PVOID);
_IRQL_requires_max_(APC_LEVEL) LOGICAL MmIsDriverSuspectForVerifier(struct _DRIVER_OBJECT *);
_IRQL_requires_max_(APC_LEVEL) LOGICAL MmIsDriverVerifying(struct _DRIVER_OBJECT *);
_IRQL_requires_max_(APC_LEVEL) LOGICAL MmIsDriverVerifyingByAddress(PVOID);
LOGICAL MmIsIoSpaceActive(PHYSICAL_ADDRESS, SIZE_T);
BOOLEAN MmIsNonPagedSystemAddressValid(PVOID);
BOOLEAN MmIsThisAnNtAsSystem(void);
NTSTATUS MmIsVerifierEnabled(PULONG);
_IRQL_requires_max_(APC_LEVEL) PVOID MmLockPagableDataSection(PVOID);
_IRQL_requires_max_(APC_LEVEL) void MmLockPagableSectionByHandle(PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmMapIoSpace(PHYSICAL_ADDRESS, SIZE_T,
    MEMORY_CACHING_TYPE);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmMapIoSpaceEx(PHYSICAL_ADDRESS, SIZE_T, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmMapLockedPages(PMDL, KPROCESSOR_MODE);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmMapLockedPagesSpecifyCache(PMDL, KPROCESSOR_MODE,
    MEMORY_CACHING_TYPE, PVOID, ULONG, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmMapLockedPagesWithReservedMapping(PVOID, ULONG, PMDL,
    MEMORY_CACHING_TYPE);
PVOID MmMapVideoDisplay(PHYSICAL_ADDRESS, SIZE_T, MEMORY_CACHING_TYPE);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmMapViewInSystemSpace(PVOID, PVOID *, PSIZE_T);
_IRQL_requires_max_(APC_LEVEL) PVOID MmPageEntireDriver(PVOID);
void MmProbeAndLockPages(PMDL, KPROCESSOR_MODE, LOCK_OPERATION);
_IRQL_requires_max_(APC_LEVEL) void MmProbeAndLockSelectedPages(PMDL, PFILE_SEGMENT_ELEMENT,
    KPROCESSOR_MODE, LOCK_OPERATION);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmProtectMdlSystemAddress(PMDL, ULONG);
MM_SYSTEMSIZE MmQuerySystemSize(void);
_IRQL_requires_max_(APC_LEVEL) void MmResetDriverPaging(PVOID);
_IRQL_requires_max_(APC_LEVEL) HANDLE MmSecureVirtualMemory(PVOID, SIZE_T, ULONG);
SIZE_T MmSizeOfMdl(PVOID, SIZE_T);
_IRQL_requires_max_(APC_LEVEL) void MmUnlockPagableImageSection(PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void MmUnlockPages(PMDL);
_IRQL_requires_max_(DISPATCH_LEVEL) void MmUnmapIoSpace(PVOID, SIZE_T);
void MmUnmapLockedPages(PVOID, PMDL);
_IRQL_requires_max_(DISPATCH_LEVEL) void MmUnmapReservedMapping(PVOID, ULONG, PMDL);
void MmUnmapVideoDisplay(PVOID, SIZE_T);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmUnmapViewInSystemSpace(PVOID);
_IRQL_requires_max_(APC_LEVEL) void MmUnsecureVirtualMemory(HANDLE);
#endif
