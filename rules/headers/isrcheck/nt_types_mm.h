// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: memory descriptors and memory management.
#ifndef ISRCHECK_NT_TYPES_MM_H
#define ISRCHECK_NT_TYPES_MM_H
typedef struct _FILE_MEMORY_PARTITION_INFORMATION {
    ULONG_PTR OwnerPartitionHandle;
    union {
        struct { UCHAR NoCrossPartitionAccess, Spare[3]; };
        ULONG AllFlags;
    } Flags;
} FILE_MEMORY_PARTITION_INFORMATION, *PFILE_MEMORY_PARTITION_INFORMATION;
typedef struct _MDL {
    struct _MDL *Next;
    CSHORT Size, MdlFlags;
    struct _EPROCESS *Process;
    PVOID MappedSystemVa, StartVa;
    ULONG ByteCount, ByteOffset;
} MDL, *PMDL, *PMDLX;
typedef struct _MM_PHYSICAL_ADDRESS_LIST {
    PHYSICAL_ADDRESS PhysicalAddress;
    SIZE_T NumberOfBytes;
} MM_PHYSICAL_ADDRESS_LIST, *PMM_PHYSICAL_ADDRESS_LIST;
typedef NTSTATUS (*PBUILD_MDL_FROM_SCATTER_GATHER_LIST)(PDMA_ADAPTER, PSCATTER_GATHER_LIST, PMDL,
    PMDL *);
typedef struct _MM_COPY_ADDRESS {
    union { PVOID VirtualAddress; PHYSICAL_ADDRESS PhysicalAddress; };
} MM_COPY_ADDRESS, *PMMCOPY_ADDRESS;
typedef struct {
    PHYSICAL_ADDRESS Start, MaxEnd;
    PVOID VirtualAddress;
    ULONG Length;
    BOOLEAN Cached, Aligned;
} DEBUG_MEMORY_REQUIREMENTS, *PDEBUG_MEMORY_REQUIREMENTS;
typedef enum _MM_PAGE_PRIORITY {
    LowPagePriority, NormalPagePriority = 16, HighPagePriority = 32
} MM_PAGE_PRIORITY;
typedef struct _PHYSICAL_MEMORY_RANGE {
    PHYSICAL_ADDRESS BaseAddress;
    LARGE_INTEGER NumberOfBytes;
} PHYSICAL_MEMORY_RANGE, *PPHYSICAL_MEMORY_RANGE;
#ifdef _WIN64
typedef ULONG64 PFN_NUMBER;
#else
typedef ULONG PFN_NUMBER;
#endif
#ifdef _WIN64
typedef ULONG64 *PPFN_NUMBER;
#else
typedef ULONG *PPFN_NUMBER;
#endif
#ifdef _WIN64
typedef LONG64 SPFN_NUMBER;
#else
typedef LONG SPFN_NUMBER;
#endif
typedef ULONG PFN_COUNT;
#endif
