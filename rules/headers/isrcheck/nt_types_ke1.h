// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: kernel objects, synchronisation, pools, part 1.
#ifndef ISRCHECK_NT_TYPES_KE1_H
#define ISRCHECK_NT_TYPES_KE1_H
typedef void EXT_DELETE_CALLBACK(PVOID);
typedef EXT_DELETE_CALLBACK *PEXT_DELETE_CALLBACK;
typedef EXT_DELETE_CALLBACK *PEXT_DELETE_CALLBACK;
typedef struct _EXT_DELETE_PARAMETERS {
    ULONG Version, Reserved;
    PEXT_DELETE_CALLBACK DeleteCallback;
    PVOID DeleteContext;
} EXT_DELETE_PARAMETERS, *PEXT_DELETE_PARAMETERS;
typedef struct _EXT_SET_PARAMETERS_V0 {
    ULONG Version, Reserved;
    LONGLONG NoWakeTolerance;
} EXT_SET_PARAMETERS, *PEXT_SET_PARAMETERS, *PKT2_SET_PARAMETERS;
typedef struct _KBUGCHECK_ADD_PAGES {
    PVOID Context;
    ULONG Flags, BugCheckCode;
    ULONG_PTR Address, Count;
} KBUGCHECK_ADD_PAGES, *PKBUGCHECK_ADD_PAGES;
typedef void KBUGCHECK_CALLBACK_ROUTINE(PVOID, ULONG);
typedef KBUGCHECK_CALLBACK_ROUTINE *PKBUGCHECK_CALLBACK_ROUTINE;
typedef KBUGCHECK_CALLBACK_ROUTINE *PKBUGCHECK_CALLBACK_ROUTINE;
typedef struct _KBUGCHECK_CALLBACK_RECORD {
    LIST_ENTRY Entry;
    PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine;
    PVOID Buffer;
    ULONG Length;
    PUCHAR Component;
    ULONG_PTR Checksum;
    UCHAR State;
} KBUGCHECK_CALLBACK_RECORD, *PKBUGCHECK_CALLBACK_RECORD;
typedef enum _KBUGCHECK_DUMP_IO_TYPE {
    KbDumpIoInvalid, KbDumpIoHeader, KbDumpIoBody, KbDumpIoSecondaryData, KbDumpIoComplete
} KBUGCHECK_DUMP_IO_TYPE;
typedef struct _KBUGCHECK_DUMP_IO {
    ULONG64 Offset;
    PVOID Buffer;
    ULONG BufferLength;
    KBUGCHECK_DUMP_IO_TYPE Type;
} KBUGCHECK_DUMP_IO, *PKBUGCHECK_DUMP_IO;
typedef enum _KBUGCHECK_CALLBACK_REASON {
    KbCallbackInvalid, KbCallbackReserved1, KbCallbackSecondaryDumpData, KbCallbackDumpIo,
    KbCallbackAddPages, KbCallbackSecondaryMultiPartDumpData, KbCallbackRemovePages
} KBUGCHECK_CALLBACK_REASON;
typedef void KBUGCHECK_REASON_CALLBACK_ROUTINE(KBUGCHECK_CALLBACK_REASON, struct
    _KBUGCHECK_REASON_CALLBACK_RECORD *, PVOID, ULONG);
typedef KBUGCHECK_REASON_CALLBACK_ROUTINE *PKBUGCHECK_REASON_CALLBACK_ROUTINE;
typedef KBUGCHECK_REASON_CALLBACK_ROUTINE *PKBUGCHECK_REASON_CALLBACK_ROUTINE;
typedef struct _KBUGCHECK_REASON_CALLBACK_RECORD {
    LIST_ENTRY Entry;
    PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine;
    PUCHAR Component;
    ULONG_PTR Checksum;
    KBUGCHECK_CALLBACK_REASON Reason;
    UCHAR State;
} KBUGCHECK_REASON_CALLBACK_RECORD, *PKBUGCHECK_REASON_CALLBACK_RECORD;
typedef struct _KBUGCHECK_REMOVE_PAGES {
    PVOID Context;
    ULONG Flags, BugCheckCode;
    ULONG_PTR Address, Count;
} KBUGCHECK_REMOVE_PAGES, *PKBUGCHECK_REMOVE_PAGES;
typedef struct _KBUGCHECK_SECONDARY_DUMP_DATA {
    PVOID InBuffer;
    ULONG InBufferLength, MaximumAllowed;
    GUID Guid;
    PVOID OutBuffer;
    ULONG OutBufferLength;
} KBUGCHECK_SECONDARY_DUMP_DATA, *PKBUGCHECK_SECONDARY_DUMP_DATA;
typedef struct _KBUGCHECK_SECONDARY_DUMP_DATA_EX {
    PVOID InBuffer;
    ULONG InBufferLength, MaximumAllowed;
    GUID Guid;
    PVOID OutBuffer;
    ULONG OutBufferLength;
    PVOID Context;
    ULONG Flags, DumpType, BugCheckCode;
    ULONG_PTR BugCheckParameter1, BugCheckParameter2, BugCheckParameter3, BugCheckParameter4;
} KBUGCHECK_SECONDARY_DUMP_DATA_EX, *PKBUGCHECK_SECONDARY_DUMP_DATA_EX;
typedef struct _KDPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit, DpcTimeCount, DpcWatchdogLimit, DpcWatchdogCount, Reserved;
} KDPC_WATCHDOG_INFORMATION, *PKDPC_WATCHDOG_INFORMATION;
typedef enum {
    KeProcessorAddStartNotify, KeProcessorAddCompleteNotify, KeProcessorAddFailureNotify
} KE_PROCESSOR_CHANGE_NOTIFY_STATE;
typedef struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT {
    KE_PROCESSOR_CHANGE_NOTIFY_STATE State;
    ULONG NtNumber;
    NTSTATUS Status;
    PROCESSOR_NUMBER ProcNumber;
} KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT, *PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;
typedef struct _KEY_BASIC_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex, NameLength;
    WCHAR Name[1];
} KEY_BASIC_INFORMATION, *PKEY_BASIC_INFORMATION;
typedef struct _KEY_FULL_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex, ClassOffset, ClassLength, SubKeys, MaxNameLen, MaxClassLen, Values,
        MaxValueNameLen, MaxValueDataLen;
    WCHAR Class[1];
} KEY_FULL_INFORMATION, *PKEY_FULL_INFORMATION;
typedef struct _KEY_NODE_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex, ClassOffset, ClassLength, NameLength;
    WCHAR Name[1];
} KEY_NODE_INFORMATION, *PKEY_NODE_INFORMATION;
typedef struct _KEY_VALUE_BASIC_INFORMATION {
    ULONG TitleIndex, Type, NameLength;
    WCHAR Name[1];
} KEY_VALUE_BASIC_INFORMATION, *PKEY_VALUE_BASIC_INFORMATION;
typedef struct _KEY_VALUE_ENTRY {
    PUNICODE_STRING ValueName;
    ULONG DataLength, DataOffset, Type;
} KEY_VALUE_ENTRY, *PKEY_VALUE_ENTRY;
typedef struct _KEY_VALUE_FULL_INFORMATION {
    ULONG TitleIndex, Type, DataOffset, DataLength, NameLength;
    WCHAR Name[1];
} KEY_VALUE_FULL_INFORMATION, *PKEY_VALUE_FULL_INFORMATION;
typedef struct _KEY_VALUE_PARTIAL_INFORMATION {
    ULONG TitleIndex, Type, DataLength;
    UCHAR Data[1];
} KEY_VALUE_PARTIAL_INFORMATION, *PKEY_VALUE_PARTIAL_INFORMATION;
typedef struct _KEY_WRITE_TIME_INFORMATION {
    LARGE_INTEGER LastWriteTime;
} KEY_WRITE_TIME_INFORMATION, *PKEY_WRITE_TIME_INFORMATION;
typedef void WORKER_THREAD_ROUTINE(PVOID);
typedef WORKER_THREAD_ROUTINE *PWORKER_THREAD_ROUTINE;
typedef WORKER_THREAD_ROUTINE *PWORKER_THREAD_ROUTINE;
typedef struct _WORK_QUEUE_ITEM {
    LIST_ENTRY List;
    PWORKER_THREAD_ROUTINE WorkerRoutine;
    PVOID Parameter;
} WORK_QUEUE_ITEM, *PWORK_QUEUE_ITEM;
#ifdef _WIN64
typedef struct _DISPATCHER_HEADER {
    union {
        union { volatile LONG Lock; LONG LockNV; };
        struct { UCHAR Type, Signalling, Size, Reserved1; };
        struct {
            UCHAR TimerType;
            union {
                UCHAR TimerControlFlags;
                struct { UCHAR Absolute : 1, Wake : 1, EncodedTolerableDelay : 6; };
            };
            UCHAR Hand;
            union {
                UCHAR TimerMiscFlags;
                struct {
                    UCHAR Index : 6, Inserted : 1;
                    volatile UCHAR Expired : 1;
                };
            };
        };
        struct {
            UCHAR Timer2Type;
            union {
                UCHAR Timer2Flags;
                struct {
                    UCHAR Timer2Inserted : 1, Timer2Expiring : 1, Timer2CancelPending : 1,
                        Timer2SetPending : 1, Timer2Running : 1, Timer2Disabled : 1,
                        Timer2ReservedFlags : 2;
                };
            };
            UCHAR Timer2ComponentId, Timer2RelativeId;
        };
        struct {
            UCHAR QueueType;
            union {
                UCHAR QueueControlFlags;
                struct {
                    UCHAR Abandoned : 1, DisableIncrement : 1, QueueReservedControlFlags : 6;
                };
            };
            UCHAR QueueSize, QueueReserved;
        };
        struct {
            UCHAR ThreadType, ThreadReserved;
            union {
                UCHAR ThreadControlFlags;
                struct {
                    UCHAR CycleProfiling : 1, CounterProfiling : 1, GroupScheduling : 1,
                        AffinitySet : 1, Tagged : 1, EnergyProfiling : 1,
                        ThreadReservedControlFlags : 2;
                };
            };
            union {
                UCHAR DebugActive;
                struct {
                    BOOLEAN ActiveDR7 : 1, Instrumented : 1, Minimal : 1, Reserved4 : 3,
                        UmsScheduled : 1, UmsPrimary : 1;
                };
            };
        };
        struct {
            UCHAR MutantType, MutantSize;
            BOOLEAN DpcActive;
            UCHAR MutantReserved;
        };
    };
    LONG SignalState;
    LIST_ENTRY WaitListHead;
} DISPATCHER_HEADER, *PDISPATCHER_HEADER;
#else
typedef struct _DISPATCHER_HEADER {
    union {
        union { volatile LONG Lock; LONG LockNV; };
        struct { UCHAR Type, Signalling, Size, Reserved1; };
        struct {
            UCHAR TimerType;
            union {
                UCHAR TimerControlFlags;
                struct { UCHAR Absolute : 1, Wake : 1, EncodedTolerableDelay : 6; };
            };
            UCHAR Hand;
            union {
                UCHAR TimerMiscFlags;
                struct {
                    UCHAR Index : 1, Processor : 5, Inserted : 1;
                    volatile UCHAR Expired : 1;
                };
            };
        };
        struct {
            UCHAR Timer2Type;
            union {
                UCHAR Timer2Flags;
                struct {
                    UCHAR Timer2Inserted : 1, Timer2Expiring : 1, Timer2CancelPending : 1,
                        Timer2SetPending : 1, Timer2Running : 1, Timer2Disabled : 1,
                        Timer2ReservedFlags : 2;
                };
            };
            UCHAR Timer2ComponentId, Timer2RelativeId;
        };
        struct {
            UCHAR QueueType;
            union {
                UCHAR QueueControlFlags;
                struct {
                    UCHAR Abandoned : 1, DisableIncrement : 1, QueueReservedControlFlags : 6;
                };
            };
            UCHAR QueueSize, QueueReserved;
        };
        struct {
            UCHAR ThreadType, ThreadReserved;
            union {
                UCHAR ThreadControlFlags;
                struct {
                    UCHAR CycleProfiling : 1, CounterProfiling : 1, GroupScheduling : 1,
                        AffinitySet : 1, Tagged : 1, EnergyProfiling : 1, Instrumented : 1,
                        ThreadReservedControlFlags : 1;
                };
            };
            union { UCHAR DebugActive; };
        };
        struct {
            UCHAR MutantType, MutantSize;
            BOOLEAN DpcActive;
            UCHAR MutantReserved;
        };
    };
    LONG SignalState;
    LIST_ENTRY WaitListHead;
} DISPATCHER_HEADER, *PDISPATCHER_HEADER;
#endif
typedef struct _KMUTANT {
    DISPATCHER_HEADER Header;
    LIST_ENTRY MutantListEntry;
    struct _KTHREAD *OwnerThread;
    BOOLEAN Abandoned;
    UCHAR ApcDisable;
} KMUTANT, KMUTEX, *PKMUTANT, *PRKMUTANT, *PKMUTEX, *PRKMUTEX;
typedef enum _KEY_INFORMATION_CLASS {
    KeyBasicInformation, KeyNodeInformation, KeyFullInformation, KeyNameInformation,
    KeyCachedInformation, KeyFlagsInformation, KeyVirtualizationInformation,
    KeyHandleTagsInformation, KeyTrustInformation, KeyLayerInformation, MaxKeyInfoClass
} KEY_INFORMATION_CLASS;
typedef enum _KEY_SET_INFORMATION_CLASS {
    KeyWriteTimeInformation, KeyWow64FlagsInformation, KeyControlFlagsInformation,
    KeySetVirtualizationInformation, KeySetDebugInformation, KeySetHandleTagsInformation,
    KeySetLayerInformation, MaxKeySetInfoClass
} KEY_SET_INFORMATION_CLASS;
typedef enum _KEY_VALUE_INFORMATION_CLASS {
    KeyValueBasicInformation, KeyValueFullInformation, KeyValuePartialInformation,
    KeyValueFullInformationAlign64, KeyValuePartialInformationAlign64,
    KeyValueLayerInformation, MaxKeyValueInfoClass
} KEY_VALUE_INFORMATION_CLASS;
typedef enum _LOCK_OPERATION { IoReadAccess, IoWriteAccess, IoModifyAccess } LOCK_OPERATION;
typedef enum _POOL_TYPE {
    NonPagedPool, NonPagedPoolExecute = 0, PagedPool, NonPagedPoolMustSucceed,
    DontUseThisType, NonPagedPoolCacheAligned, PagedPoolCacheAligned,
    NonPagedPoolCacheAlignedMustS, MaxPoolType, NonPagedPoolBase = 0,
    NonPagedPoolBaseMustSucceed = 2, NonPagedPoolBaseCacheAligned = 4,
    NonPagedPoolBaseCacheAlignedMustS = 6, NonPagedPoolSession = 32, PagedPoolSession,
    NonPagedPoolMustSucceedSession, DontUseThisTypeSession, NonPagedPoolCacheAlignedSession,
    PagedPoolCacheAlignedSession, NonPagedPoolCacheAlignedMustSSession, NonPagedPoolNx =
    0x200, NonPagedPoolNxCacheAligned = 0x204, NonPagedPoolSessionNx = 0x220
} POOL_TYPE;
typedef enum _WORK_QUEUE_TYPE {
    CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue, NormalWorkQueue,
    BackgroundWorkQueue, RealTimeWorkQueue, SuperCriticalWorkQueue, MaximumWorkQueue,
    CustomPriorityWorkQueue = 32
} WORK_QUEUE_TYPE;
#endif
