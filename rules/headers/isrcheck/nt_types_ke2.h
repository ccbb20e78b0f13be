// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: kernel objects, synchronisation, pools, part 2.
#ifndef ISRCHECK_NT_TYPES_KE2_H
#define ISRCHECK_NT_TYPES_KE2_H
typedef enum _EX_POOL_PRIORITY {
    LowPoolPriority, LowPoolPrioritySpecialPoolOverrun = 8,
    LowPoolPrioritySpecialPoolUnderrun, NormalPoolPriority = 16,
    NormalPoolPrioritySpecialPoolOverrun = 24, NormalPoolPrioritySpecialPoolUnderrun,
    HighPoolPriority = 32, HighPoolPrioritySpecialPoolOverrun = 40,
    HighPoolPrioritySpecialPoolUnderrun
} EX_POOL_PRIORITY;
typedef NTSTATUS EX_CALLBACK_FUNCTION(PVOID, PVOID, PVOID);
typedef EX_CALLBACK_FUNCTION *PEX_CALLBACK_FUNCTION;
typedef struct _EX_TIMER *PEX_TIMER;
typedef void EXT_CALLBACK(PEX_TIMER, PVOID);
typedef EXT_CALLBACK *PEXT_CALLBACK;
typedef void KDEFERRED_ROUTINE(struct _KDPC *, PVOID, PVOID, PVOID);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;
typedef ULONG_PTR KIPI_BROADCAST_WORKER(ULONG_PTR);
typedef KIPI_BROADCAST_WORKER *PKIPI_BROADCAST_WORKER;
typedef BOOLEAN KMESSAGE_SERVICE_ROUTINE(struct _KINTERRUPT *, PVOID, ULONG);
typedef KMESSAGE_SERVICE_ROUTINE *PKMESSAGE_SERVICE_ROUTINE;
typedef BOOLEAN KSERVICE_ROUTINE(struct _KINTERRUPT *, PVOID);
typedef KSERVICE_ROUTINE *PKSERVICE_ROUTINE;
typedef void KSTART_ROUTINE(PVOID);
typedef KSTART_ROUTINE *PKSTART_ROUTINE;
typedef BOOLEAN KSYNCHRONIZE_ROUTINE(PVOID);
typedef KSYNCHRONIZE_ROUTINE *PKSYNCHRONIZE_ROUTINE;
typedef NTSTATUS PROCESSOR_HALT_ROUTINE(PVOID);
typedef PROCESSOR_HALT_ROUTINE *PPROCESSOR_HALT_ROUTINE;
typedef struct _KEY_CACHED_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex, SubKeys, MaxNameLen, Values, MaxValueNameLen, MaxValueDataLen, NameLength;
} KEY_CACHED_INFORMATION, *PKEY_CACHED_INFORMATION;
typedef struct _KEY_NAME_INFORMATION {
    ULONG NameLength;
    WCHAR Name[1];
} KEY_NAME_INFORMATION, *PKEY_NAME_INFORMATION;
typedef struct _KEVENT { DISPATCHER_HEADER Header; } KEVENT, *PKEVENT, *PRKEVENT;
typedef struct _KDPC {
    union {
        ULONG TargetInfoAsUlong;
        struct { UCHAR Type, Importance; volatile USHORT Number; };
    };
    SINGLE_LIST_ENTRY DpcListEntry;
    KAFFINITY ProcessorHistory;
    PKDEFERRED_ROUTINE DeferredRoutine;
    PVOID DeferredContext, SystemArgument1, SystemArgument2, DpcData;
} KDPC, *PKDPC, *PRKDPC;
#ifdef _WIN64
typedef struct _KTIMER {
    DISPATCHER_HEADER Header;
    ULARGE_INTEGER DueTime;
    LIST_ENTRY TimerListEntry;
    struct _KDPC *Dpc;
    ULONG Processor, Period;
} KTIMER, *PKTIMER, *PRKTIMER;
#else
typedef struct _KTIMER {
    DISPATCHER_HEADER Header;
    ULARGE_INTEGER DueTime;
    LIST_ENTRY TimerListEntry;
    struct _KDPC *Dpc;
    ULONG Period;
} KTIMER, *PKTIMER, *PRKTIMER;
#endif
typedef struct _KSEMAPHORE {
    DISPATCHER_HEADER Header;
    LONG Limit;
} KSEMAPHORE, *PKSEMAPHORE, *PRKSEMAPHORE;
typedef CCHAR KPROCESSOR_MODE;
typedef struct _KAPC {
    UCHAR Type, SpareByte0, Size, SpareByte1;
    ULONG SpareLong0;
    struct _KTHREAD *Thread;
    LIST_ENTRY ApcListEntry;
    PVOID Reserved[3], NormalContext, SystemArgument1, SystemArgument2;
    CCHAR ApcStateIndex;
    KPROCESSOR_MODE ApcMode;
    BOOLEAN Inserted;
} KAPC, *PKAPC, *PRKAPC;
typedef ULONG_PTR KSPIN_LOCK;
typedef KSPIN_LOCK *PKSPIN_LOCK;
#ifdef _WIN64
typedef struct _KDEVICE_QUEUE {
    CSHORT Type, Size;
    LIST_ENTRY DeviceListHead;
    KSPIN_LOCK Lock;
    union {
        BOOLEAN Busy;
        struct { LONG64 Reserved : 8, Hint : 56; };
    };
} KDEVICE_QUEUE, *PKDEVICE_QUEUE, *PRKDEVICE_QUEUE;
#else
typedef struct _KDEVICE_QUEUE {
    CSHORT Type, Size;
    LIST_ENTRY DeviceListHead;
    KSPIN_LOCK Lock;
    BOOLEAN Busy;
} KDEVICE_QUEUE, *PKDEVICE_QUEUE, *PRKDEVICE_QUEUE;
#endif
typedef struct _KDEVICE_QUEUE_ENTRY {
    LIST_ENTRY DeviceListEntry;
    ULONG SortKey;
    BOOLEAN Inserted;
} KDEVICE_QUEUE_ENTRY, *PKDEVICE_QUEUE_ENTRY, *PRKDEVICE_QUEUE_ENTRY;
typedef ULONG_PTR ERESOURCE_THREAD;
typedef ERESOURCE_THREAD *PERESOURCE_THREAD;
typedef struct _OWNER_ENTRY {
    ERESOURCE_THREAD OwnerThread;
    union {
        struct {
            ULONG IoPriorityBoosted : 1, OwnerReferenced : 1, IoQoSPriorityBoosted : 1,
                OwnerCount : 29;
        };
        ULONG TableSize;
    };
} OWNER_ENTRY, *POWNER_ENTRY;
#ifdef _WIN64
typedef struct _ERESOURCE {
    LIST_ENTRY SystemResourcesList;
    POWNER_ENTRY OwnerTable;
    SHORT ActiveCount;
    union {
        USHORT Flag;
        struct { UCHAR ReservedLowFlags, WaiterPriority; };
    };
    PVOID SharedWaiters, ExclusiveWaiters;
    OWNER_ENTRY OwnerEntry;
    ULONG ActiveEntries, ContentionCount, NumberOfSharedWaiters, NumberOfExclusiveWaiters;
    PVOID Reserved2;
    union { PVOID Address; ULONG_PTR CreatorBackTraceIndex; };
    KSPIN_LOCK SpinLock;
} ERESOURCE, *PERESOURCE;
#else
typedef struct _ERESOURCE {
    LIST_ENTRY SystemResourcesList;
    POWNER_ENTRY OwnerTable;
    SHORT ActiveCount;
    union {
        USHORT Flag;
        struct { UCHAR ReservedLowFlags, WaiterPriority; };
    };
    PVOID SharedWaiters, ExclusiveWaiters;
    OWNER_ENTRY OwnerEntry;
    ULONG ActiveEntries, ContentionCount, NumberOfSharedWaiters, NumberOfExclusiveWaiters;
    union { PVOID Address; ULONG_PTR CreatorBackTraceIndex; };
    KSPIN_LOCK SpinLock;
} ERESOURCE, *PERESOURCE;
#endif
typedef struct _FAST_MUTEX {
    LONG Count;
    PVOID Owner;
    ULONG Contention;
    KEVENT Event;
    ULONG OldIrql;
} FAST_MUTEX, KGUARDED_MUTEX, *PFAST_MUTEX, *PKGUARDED_MUTEX;
typedef PVOID ALLOCATE_FUNCTION_EX(POOL_TYPE, SIZE_T, ULONG, PLOOKASIDE_LIST_EX);
typedef ALLOCATE_FUNCTION_EX *PALLOCATE_FUNCTION_EX;
typedef ALLOCATE_FUNCTION_EX *PALLOCATE_FUNCTION_EX;
typedef PVOID ALLOCATE_FUNCTION(POOL_TYPE, SIZE_T, ULONG);
typedef ALLOCATE_FUNCTION *PALLOCATE_FUNCTION;
typedef ALLOCATE_FUNCTION *PALLOCATE_FUNCTION;
typedef void FREE_FUNCTION_EX(PVOID, PLOOKASIDE_LIST_EX);
typedef FREE_FUNCTION_EX *PFREE_FUNCTION_EX;
typedef FREE_FUNCTION_EX *PFREE_FUNCTION_EX;
typedef void FREE_FUNCTION(PVOID);
typedef FREE_FUNCTION *PFREE_FUNCTION;
typedef FREE_FUNCTION *PFREE_FUNCTION;
typedef struct _GENERAL_LOOKASIDE_POOL {
    union { SLIST_HEADER ListHead; SINGLE_LIST_ENTRY SingleListHead; };
    USHORT Depth, MaximumDepth;
    ULONG TotalAllocates;
    union { ULONG AllocateMisses, AllocateHits; };
    ULONG TotalFrees;
    union { ULONG FreeMisses, FreeHits; };
    POOL_TYPE Type;
    ULONG Tag, Size;
    union { PALLOCATE_FUNCTION_EX AllocateEx; PALLOCATE_FUNCTION Allocate; };
    union { PFREE_FUNCTION_EX FreeEx; PFREE_FUNCTION Free; };
    LIST_ENTRY ListEntry;
    ULONG LastTotalAllocates;
    union { ULONG LastAllocateMisses, LastAllocateHits; };
    ULONG Future[2];
} GENERAL_LOOKASIDE_POOL, *PGENERAL_LOOKASIDE_POOL;
typedef struct _LOOKASIDE_LIST_EX {
    GENERAL_LOOKASIDE_POOL L;
} LOOKASIDE_LIST_EX, *PLOOKASIDE_LIST_EX;
typedef struct _KSPIN_LOCK_QUEUE {
    struct _KSPIN_LOCK_QUEUE *volatile Next;
    volatile PKSPIN_LOCK Lock;
} KSPIN_LOCK_QUEUE, *PKSPIN_LOCK_QUEUE;
typedef struct _KLOCK_QUEUE_HANDLE {
    KSPIN_LOCK_QUEUE LockQueue;
    KIRQL OldIrql;
} KLOCK_QUEUE_HANDLE, *PKLOCK_QUEUE_HANDLE;
typedef struct _RTL_BITMAP { ULONG SizeOfBitMap; PULONG Buffer; } RTL_BITMAP, *PRTL_BITMAP;
#ifdef _WIN64
typedef struct _KFLOATING_SAVE { ULONG Dummy; } KFLOATING_SAVE, *PKFLOATING_SAVE;
#else
typedef struct _KFLOATING_SAVE {
    ULONG ControlWord, StatusWord, ErrorOffset, ErrorSelector, DataOffset, DataSelector, Spare0,
        Spare1;
} KFLOATING_SAVE, *PKFLOATING_SAVE;
#endif
#ifdef _WIN64
typedef struct _XSTATE_CONTEXT {
    ULONG64 Mask;
    ULONG Length, Reserved1;
    PXSAVE_AREA Area;
    PVOID Buffer;
} XSTATE_CONTEXT, *PXSTATE_CONTEXT;
#else
typedef struct _XSTATE_CONTEXT {
    ULONG64 Mask;
    ULONG Length, Reserved1;
    PXSAVE_AREA Area;
    ULONG Reserved2;
    PVOID Buffer;
    ULONG Reserved3;
} XSTATE_CONTEXT, *PXSTATE_CONTEXT;
#endif
#ifdef _WIN64
typedef struct _XSTATE_SAVE {
    struct _XSTATE_SAVE *Prev;
    struct _KTHREAD *Thread;
    UCHAR Level;
    XSTATE_CONTEXT XStateContext;
} XSTATE_SAVE, *PXSTATE_SAVE;
#else
typedef struct _XSTATE_SAVE {
    union {
        struct {
            LONG64 Reserved1;
            ULONG Reserved2;
            struct _XSTATE_SAVE *Prev;
            PXSAVE_AREA Reserved3;
            struct _KTHREAD *Thread;
            PVOID Reserved4;
            UCHAR Level;
        };
        XSTATE_CONTEXT XStateContext;
    };
} XSTATE_SAVE, *PXSTATE_SAVE;
#endif
typedef enum _KWAIT_REASON {
    Executive, FreePage, PageIn, PoolAllocation, DelayExecution, Suspended, UserRequest,
    WrExecutive, WrFreePage, WrPageIn, WrPoolAllocation, WrDelayExecution, WrSuspended,
    WrUserRequest, WrSpare0, WrQueue, WrLpcReceive, WrLpcReply, WrVirtualMemory, WrPageOut,
    WrRendezvous, WrKeyedEvent, WrTerminated, WrProcessInSwap, WrCpuRateControl,
    WrCalloutStack, WrKernel, WrResource, WrPushLock, WrMutex, WrQuantumEnd, WrDispatchInt,
    WrPreempted, WrYieldExecution, WrFastMutex, WrGuardedMutex, WrRundown, WrAlertByThreadId,
    WrDeferredPreempt, WrPhysicalFault, MaximumWaitReason
} KWAIT_REASON;
typedef enum _KPROFILE_SOURCE {
    ProfileTime, ProfileAlignmentFixup, ProfileTotalIssues, ProfilePipelineDry,
    ProfileLoadInstructions, ProfilePipelineFrozen, ProfileBranchInstructions,
    ProfileTotalNonissues, ProfileDcacheMisses, ProfileIcacheMisses, ProfileCacheMisses,
    ProfileBranchMispredictions, ProfileStoreInstructions, ProfileFpInstructions,
    ProfileIntegerInstructions, Profile2Issue, Profile3Issue, Profile4Issue,
    ProfileSpecialInstructions, ProfileTotalCycles, ProfileIcacheIssues,
    ProfileDcacheAccesses, ProfileMemoryBarrierCycles, ProfileLoadLinkedIssues, ProfileMaximum
} KPROFILE_SOURCE;
typedef struct _EXCEPTION_RECORD {
    NTSTATUS ExceptionCode;
    ULONG ExceptionFlags;
    struct _EXCEPTION_RECORD *ExceptionRecord;
    PVOID ExceptionAddress;
    ULONG NumberParameters;
    ULONG_PTR ExceptionInformation[15];
} EXCEPTION_RECORD, *PEXCEPTION_RECORD;
typedef struct _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 {
    ULONG Type, DataLength;
    UCHAR Data[1];
} KEY_VALUE_PARTIAL_INFORMATION_ALIGN64, *PKEY_VALUE_PARTIAL_INFORMATION_ALIGN64;
typedef enum _KDPC_IMPORTANCE {
    LowImportance, MediumImportance, HighImportance, MediumHighImportance
} KDPC_IMPORTANCE;
typedef struct _EX_RUNDOWN_REF {
    union { ULONG_PTR Count; PVOID Ptr; };
} EX_RUNDOWN_REF, *PEX_RUNDOWN_REF;
typedef LONG KPRIORITY;
typedef EXCEPTION_DISPOSITION NTAPI EXCEPTION_ROUTINE(struct _EXCEPTION_RECORD *, PVOID, struct
    _CONTEXT *, PVOID);
typedef EXCEPTION_ROUTINE *PEXCEPTION_ROUTINE;
typedef volatile LONG EX_SPIN_LOCK;
typedef volatile LONG *PEX_SPIN_LOCK;
typedef struct _KTHREAD *PKTHREAD;
typedef struct _KSYSTEM_TIME {
    ULONG LowPart;
    LONG High1Time, High2Time;
} KSYSTEM_TIME, *PKSYSTEM_TIME;
typedef struct _KPROCESS *PKPROCESS;
typedef struct _KGATE { DISPATCHER_HEADER Header; } KGATE, *PKGATE;
typedef struct _KWAIT_CHAIN { PVOID Head; } KWAIT_CHAIN, *PKWAIT_CHAIN;
typedef struct _POOLED_USAGE_AND_LIMITS {
    SIZE_T PeakPagedPoolUsage, PagedPoolUsage, PagedPoolLimit, PeakNonPagedPoolUsage,
        NonPagedPoolUsage, NonPagedPoolLimit, PeakPagefileUsage, PagefileUsage, PagefileLimit;
} POOLED_USAGE_AND_LIMITS, *PPOOLED_USAGE_AND_LIMITS;
#endif
