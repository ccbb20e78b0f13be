// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// file system minifilters: types and routines.
#ifndef ISRCHECK_FLTKERNEL_DECL3_H
#define ISRCHECK_FLTKERNEL_DECL3_H
typedef void (__stdcall *PFLT_CALLBACK_DATA_QUEUE_RELEASE)(PFLT_CALLBACK_DATA_QUEUE, KIRQL);
typedef void (__stdcall *PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO)(PFLT_CALLBACK_DATA_QUEUE,
    PFLT_CALLBACK_DATA);
typedef int FLT_CALLBACK_DATA_QUEUE_FLAGS;
typedef struct _FLT_CALLBACK_DATA_QUEUE {
    IO_CSQ Csq;
    FLT_CALLBACK_DATA_QUEUE_FLAGS Flags;
    PFLT_INSTANCE Instance;
    PFLT_CALLBACK_DATA_QUEUE_INSERT_IO InsertIo;
    PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO RemoveIo;
    PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO PeekNextIo;
    PFLT_CALLBACK_DATA_QUEUE_ACQUIRE Acquire;
    PFLT_CALLBACK_DATA_QUEUE_RELEASE Release;
    PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CompleteCanceledIo;
} FLT_CALLBACK_DATA_QUEUE, *PFLT_CALLBACK_DATA_QUEUE;
NTSTATUS __stdcall FltCbdqInitialize(PFLT_INSTANCE, PFLT_CALLBACK_DATA_QUEUE,
    PFLT_CALLBACK_DATA_QUEUE_INSERT_IO, PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO,
        PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO, PFLT_CALLBACK_DATA_QUEUE_ACQUIRE,
        PFLT_CALLBACK_DATA_QUEUE_RELEASE, PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO);
void __stdcall FltCbdqEnable(PFLT_CALLBACK_DATA_QUEUE);
void __stdcall FltCbdqDisable(PFLT_CALLBACK_DATA_QUEUE);
NTSTATUS __stdcall FltCbdqInsertIo(PFLT_CALLBACK_DATA_QUEUE, PFLT_CALLBACK_DATA,
    PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT, PVOID);
PFLT_CALLBACK_DATA __stdcall FltCbdqRemoveIo(PFLT_CALLBACK_DATA_QUEUE,
    PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT);
PFLT_CALLBACK_DATA __stdcall FltCbdqRemoveNextIo(PFLT_CALLBACK_DATA_QUEUE, PVOID);
typedef void (__stdcall *PFLTOPLOCK_WAIT_COMPLETE_ROUTINE)(PFLT_CALLBACK_DATA, PVOID);
typedef void (__stdcall *PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE)(PFLT_CALLBACK_DATA, PVOID);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltInitializeOplock(POPLOCK);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltUninitializeOplock(POPLOCK);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltOplockFsctrl(POPLOCK,
    PFLT_CALLBACK_DATA, ULONG);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltCheckOplock(POPLOCK,
    PFLT_CALLBACK_DATA, PVOID, PFLTOPLOCK_WAIT_COMPLETE_ROUTINE,
        PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltOplockIsFastIoPossible(POPLOCK);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltCurrentBatchOplock(POPLOCK);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltCheckOplockEx(POPLOCK,
    PFLT_CALLBACK_DATA, ULONG, PVOID, PFLTOPLOCK_WAIT_COMPLETE_ROUTINE,
        PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltCurrentOplock(POPLOCK);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltCurrentOplockH(POPLOCK);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltOplockBreakH(POPLOCK,
    PFLT_CALLBACK_DATA, ULONG, PVOID, PFLTOPLOCK_WAIT_COMPLETE_ROUTINE,
        PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltOplockBreakToNone(POPLOCK,
    PFLT_CALLBACK_DATA, PVOID, PFLTOPLOCK_WAIT_COMPLETE_ROUTINE,
        PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltOplockBreakToNoneEx(POPLOCK,
    PFLT_CALLBACK_DATA, ULONG, PVOID, PFLTOPLOCK_WAIT_COMPLETE_ROUTINE,
        PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltOplockIsSharedRequest(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltOplockFsctrlEx(POPLOCK,
    PFLT_CALLBACK_DATA, ULONG, ULONG);
BOOLEAN __stdcall FltOplockKeysEqual(PFILE_OBJECT, PFILE_OBJECT);
typedef NTSTATUS (*PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE)(PVOID, PFLT_CALLBACK_DATA);
void __stdcall FltInitializeFileLock(PFILE_LOCK);
void __stdcall FltUninitializeFileLock(PFILE_LOCK);
_IRQL_requires_max_(APC_LEVEL) PFILE_LOCK __stdcall
    FltAllocateFileLock(PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE, PUNLOCK_ROUTINE);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltFreeFileLock(PFILE_LOCK);
_IRQL_requires_max_(APC_LEVEL) FLT_PREOP_CALLBACK_STATUS __stdcall FltProcessFileLock(PFILE_LOCK,
    PFLT_CALLBACK_DATA, PVOID);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltCheckLockForReadAccess(PFILE_LOCK,
    PFLT_CALLBACK_DATA);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltCheckLockForWriteAccess(PFILE_LOCK,
    PFLT_CALLBACK_DATA);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltAcquireResourceExclusive(PERESOURCE);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltAcquireResourceShared(PERESOURCE);
_IRQL_requires_max_(DISPATCH_LEVEL) void __stdcall FltReleaseResource(PERESOURCE);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltInitializePushLock(PULONG_PTR);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltDeletePushLock(PULONG_PTR);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltAcquirePushLockExclusive(PULONG_PTR);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltAcquirePushLockShared(PULONG_PTR);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltReleasePushLock(PULONG_PTR);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltAcquirePushLockExclusiveEx(PULONG_PTR, ULONG);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltAcquirePushLockSharedEx(PULONG_PTR, ULONG);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltReleasePushLockEx(PULONG_PTR, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall FltCancellableWaitForSingleObject(PVOID,
    PLARGE_INTEGER, PFLT_CALLBACK_DATA);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall FltCancellableWaitForMultipleObjects(ULONG,
    PVOID[], WAIT_TYPE, PLARGE_INTEGER, PKWAIT_BLOCK, PFLT_CALLBACK_DATA);
BOOLEAN __stdcall FltIsOperationSynchronous(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN __stdcall FltIs32bitProcess(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) PEPROCESS __stdcall FltGetRequestorProcess(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG __stdcall FltGetRequestorProcessId(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) HANDLE __stdcall FltGetRequestorProcessIdEx(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltNotifyFilterChangeDirectory(PNOTIFY_SYNC,
    PLIST_ENTRY, PVOID, PSTRING, BOOLEAN, BOOLEAN, ULONG, PFLT_CALLBACK_DATA,
        PCHECK_FOR_TRAVERSE_ACCESS, PSECURITY_SUBJECT_CONTEXT, PFILTER_REPORT_CHANGE);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltGetRequestorSessionId(PFLT_CALLBACK_DATA,
    PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltAdjustDeviceStackSizeForIoRedirection(PFLT_INSTANCE, PFLT_INSTANCE, PBOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall FltIsIoRedirectionAllowed(PFLT_INSTANCE,
    PFLT_INSTANCE, PBOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltIsIoRedirectionAllowedForOperation(PFLT_CALLBACK_DATA, PFLT_INSTANCE, PBOOLEAN, PBOOLEAN);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltEnlistInTransaction(PFLT_INSTANCE,
    PKTRANSACTION, PFLT_CONTEXT, NOTIFICATION_MASK);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltRollbackEnlistment(PFLT_INSTANCE,
    PKTRANSACTION, PFLT_CONTEXT);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltPrePrepareComplete(PFLT_INSTANCE,
    PKTRANSACTION, PFLT_CONTEXT);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltPrepareComplete(PFLT_INSTANCE, PKTRANSACTION,
    PFLT_CONTEXT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall FltCommitComplete(PFLT_INSTANCE,
    PKTRANSACTION, PFLT_CONTEXT);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltCommitFinalizeComplete(PFLT_INSTANCE,
    PKTRANSACTION, PFLT_CONTEXT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall FltRollbackComplete(PFLT_INSTANCE,
    PKTRANSACTION, PFLT_CONTEXT);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltAllocateExtraCreateParameterList(PFLT_FILTER,
    FSRTL_ALLOCATE_ECPLIST_FLAGS, PECP_LIST *);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltAllocateExtraCreateParameter(PFLT_FILTER,
    LPCGUID, ULONG, FSRTL_ALLOCATE_ECP_FLAGS, PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK,
        ULONG, PVOID *);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltInitExtraCreateParameterLookasideList(PFLT_FILTER,
    PVOID, FSRTL_ECP_LOOKASIDE_FLAGS, SIZE_T, ULONG);
_IRQL_requires_max_(APC_LEVEL) void __stdcall
    FltDeleteExtraCreateParameterLookasideList(PFLT_FILTER, PVOID, FSRTL_ECP_LOOKASIDE_FLAGS);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall
    FltAllocateExtraCreateParameterFromLookasideList(PFLT_FILTER, LPCGUID, ULONG,
        FSRTL_ALLOCATE_ECP_FLAGS, PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK, PVOID, PVOID *);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltInsertExtraCreateParameter(PFLT_FILTER,
    PECP_LIST, PVOID);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltFindExtraCreateParameter(PFLT_FILTER,
    PECP_LIST, LPCGUID, PVOID *, ULONG *);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltRemoveExtraCreateParameter(PFLT_FILTER,
    PECP_LIST, LPCGUID, PVOID *, ULONG *);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltFreeExtraCreateParameterList(PFLT_FILTER,
    PECP_LIST);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltFreeExtraCreateParameter(PFLT_FILTER, PVOID);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltGetEcpListFromCallbackData(PFLT_FILTER,
    PFLT_CALLBACK_DATA, PECP_LIST *);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltSetEcpListIntoCallbackData(PFLT_FILTER,
    PFLT_CALLBACK_DATA, PECP_LIST);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltGetNextExtraCreateParameter(PFLT_FILTER,
    PECP_LIST, PVOID, LPGUID, PVOID *, ULONG *);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltAcknowledgeEcp(PFLT_FILTER, PVOID);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltIsEcpAcknowledged(PFLT_FILTER, PVOID);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN __stdcall FltIsEcpFromUserMode(PFLT_FILTER, PVOID);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltPrepareToReuseEcp(PFLT_FILTER, PVOID);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltAddOpenReparseEntry(PFLT_FILTER,
    PFLT_CALLBACK_DATA, POPEN_REPARSE_LIST_ENTRY);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltRemoveOpenReparseEntry(PFLT_FILTER,
    PFLT_CALLBACK_DATA, POPEN_REPARSE_LIST_ENTRY);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS __stdcall FltCopyOpenReparseList(PFLT_FILTER,
    PFLT_CALLBACK_DATA, PECP_LIST);
_IRQL_requires_max_(APC_LEVEL) void __stdcall FltFreeOpenReparseList(PFLT_FILTER, PECP_LIST);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltRetrieveIoPriorityInfo(PFLT_CALLBACK_DATA, PFILE_OBJECT, PETHREAD, PIO_PRIORITY_INFO);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltApplyPriorityInfoThread(PIO_PRIORITY_INFO, PIO_PRIORITY_INFO, PETHREAD);
_IRQL_requires_max_(DISPATCH_LEVEL) IO_PRIORITY_HINT __stdcall
    FltGetIoPriorityHint(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) IO_PRIORITY_HINT __stdcall
    FltGetIoPriorityHintFromCallbackData(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltSetIoPriorityHintIntoCallbackData(PFLT_CALLBACK_DATA, IO_PRIORITY_HINT);
_IRQL_requires_max_(DISPATCH_LEVEL) IO_PRIORITY_HINT __stdcall
    FltGetIoPriorityHintFromFileObject(PFILE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltSetIoPriorityHintIntoFileObject(PFILE_OBJECT, IO_PRIORITY_HINT);
_IRQL_requires_max_(DISPATCH_LEVEL) IO_PRIORITY_HINT __stdcall
    FltGetIoPriorityHintFromThread(PETHREAD);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall FltSetIoPriorityHintIntoThread(PETHREAD,
    IO_PRIORITY_HINT);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltGetActivityIdCallbackData(PFLT_CALLBACK_DATA, LPGUID);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltSetActivityIdCallbackData(PFLT_CALLBACK_DATA, LPCGUID);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    FltPropagateActivityIdToThread(PFLT_CALLBACK_DATA, LPGUID, LPCGUID *);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS FltGetFsZeroingOffset(PFLT_CALLBACK_DATA, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS FltSetFsZeroingOffsetRequired(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS FltSetFsZeroingOffset(PFLT_CALLBACK_DATA, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID __stdcall
    FltGetIoAttributionHandleFromCallbackData(PFLT_CALLBACK_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall FltPropagateIrpExtension(PFLT_CALLBACK_DATA,
    PFLT_CALLBACK_DATA, ULONG);
PCHAR __stdcall FltGetIrpName(UCHAR);
#endif
