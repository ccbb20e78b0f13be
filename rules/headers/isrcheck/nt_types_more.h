// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: further types that routines take.
#ifndef ISRCHECK_NT_TYPES_MORE_H
#define ISRCHECK_NT_TYPES_MORE_H
typedef ULONGLONG *PREGHANDLE;
typedef struct _EX_RUNDOWN_REF_CACHE_AWARE *PEX_RUNDOWN_REF_CACHE_AWARE;
typedef PVOID PEXT_CANCEL_PARAMETERS;
typedef struct _CALLBACK_OBJECT *PCALLBACK_OBJECT;
typedef void CALLBACK_FUNCTION(PVOID, PVOID, PVOID);
typedef CALLBACK_FUNCTION *PCALLBACK_FUNCTION;
typedef CALLBACK_FUNCTION *PCALLBACK_FUNCTION;
typedef GUID UUID;
typedef enum _CREATE_FILE_TYPE {
    CreateFileTypeNone, CreateFileTypeNamedPipe, CreateFileTypeMailslot
} CREATE_FILE_TYPE;
typedef NTSTATUS (*PIO_QUERY_DEVICE_ROUTINE)(PVOID, PUNICODE_STRING, INTERFACE_TYPE, ULONG,
    PKEY_VALUE_FULL_INFORMATION *, CONFIGURATION_TYPE, ULONG, PKEY_VALUE_FULL_INFORMATION *,
    CONFIGURATION_TYPE, ULONG, PKEY_VALUE_FULL_INFORMATION *);
typedef NTSTATUS (*PIO_CONTAINER_NOTIFICATION_FUNCTION)(void);
typedef void FWMI_NOTIFICATION_CALLBACK(PVOID, PVOID);
typedef FWMI_NOTIFICATION_CALLBACK *WMI_NOTIFICATION_CALLBACK;
typedef FWMI_NOTIFICATION_CALLBACK *WMI_NOTIFICATION_CALLBACK;
typedef BOOLEAN NMI_CALLBACK(PVOID, BOOLEAN);
typedef NMI_CALLBACK *PNMI_CALLBACK;
typedef NMI_CALLBACK *PNMI_CALLBACK;
typedef void PROCESSOR_CALLBACK_FUNCTION(PVOID, PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT, PNTSTATUS);
typedef PROCESSOR_CALLBACK_FUNCTION *PPROCESSOR_CALLBACK_FUNCTION;
typedef PROCESSOR_CALLBACK_FUNCTION *PPROCESSOR_CALLBACK_FUNCTION;
typedef enum _MM_SYSTEM_SIZE { MmSmallSystem, MmMediumSystem, MmLargeSystem } MM_SYSTEMSIZE;
typedef ULONG NOTIFICATION_MASK;
typedef enum _KTMOBJECT_TYPE {
    KTMOBJECT_TRANSACTION, KTMOBJECT_TRANSACTION_MANAGER, KTMOBJECT_RESOURCE_MANAGER,
    KTMOBJECT_ENLISTMENT, KTMOBJECT_INVALID
} KTMOBJECT_TYPE, *PKTMOBJECT_TYPE;
typedef enum _ENLISTMENT_INFORMATION_CLASS {
    EnlistmentBasicInformation, EnlistmentRecoveryInformation, EnlistmentCrmInformation
} ENLISTMENT_INFORMATION_CLASS;
typedef enum _RESOURCEMANAGER_INFORMATION_CLASS {
    ResourceManagerBasicInformation, ResourceManagerCompletionInformation
} RESOURCEMANAGER_INFORMATION_CLASS;
typedef enum _TRANSACTION_INFORMATION_CLASS {
    TransactionBasicInformation, TransactionPropertiesInformation,
    TransactionEnlistmentInformation, TransactionSuperiorEnlistmentInformation
} TRANSACTION_INFORMATION_CLASS;
typedef enum _TRANSACTIONMANAGER_INFORMATION_CLASS {
    TransactionManagerBasicInformation, TransactionManagerLogInformation,
    TransactionManagerLogPathInformation, TransactionManagerRecoveryInformation = 4
} TRANSACTIONMANAGER_INFORMATION_CLASS;
typedef void PO_FX_DRIPS_WATCHDOG_CALLBACK(PVOID, PDEVICE_OBJECT, ULONG);
typedef PO_FX_DRIPS_WATCHDOG_CALLBACK *PPO_FX_DRIPS_WATCHDOG_CALLBACK;
typedef PO_FX_DRIPS_WATCHDOG_CALLBACK *PPO_FX_DRIPS_WATCHDOG_CALLBACK;
typedef ULONG EXECUTION_STATE;
typedef NTSTATUS NTAPI RTL_AVL_MATCH_FUNCTION(struct _RTL_AVL_TABLE *, PVOID, PVOID);
typedef RTL_AVL_MATCH_FUNCTION *PRTL_AVL_MATCH_FUNCTION;
typedef RTL_AVL_MATCH_FUNCTION *PRTL_AVL_MATCH_FUNCTION;
typedef enum _TRACE_INFORMATION_CLASS {
    TraceIdClass, TraceHandleClass, TraceEnableFlagsClass, TraceEnableLevelClass,
    GlobalLoggerHandleClass, EventLoggerHandleClass, AllLoggerHandlesClass,
    TraceHandleByNameClass, LoggerEventsLostClass, TraceSessionSettingsClass,
    LoggerEventsLoggedClass, DiskIoNotifyRoutinesClass, TraceInformationClassReserved1,
    FltIoNotifyRoutinesClass, TraceInformationClassReserved2, WdfNotifyRoutinesClass,
    MaxTraceInformationClass
} TRACE_INFORMATION_CLASS;
typedef enum _SECTION_INHERIT { ViewShare = 1, ViewUnmap } SECTION_INHERIT;
typedef enum _THREADINFOCLASS {
    ThreadBasicInformation, ThreadTimes, ThreadPriority, ThreadBasePriority,
    ThreadAffinityMask, ThreadImpersonationToken, ThreadDescriptorTableEntry,
    ThreadEnableAlignmentFaultFixup, ThreadEventPair_Reusable,
    ThreadQuerySetWin32StartAddress, ThreadZeroTlsCell, ThreadPerformanceCount,
    ThreadAmILastThread, ThreadIdealProcessor, ThreadPriorityBoost, ThreadSetTlsArrayAddress,
    ThreadIsIoPending, ThreadHideFromDebugger, ThreadBreakOnTermination,
    ThreadSwitchLegacyState, ThreadIsTerminated, ThreadLastSystemCall, ThreadIoPriority,
    ThreadCycleTime, ThreadPagePriority, ThreadActualBasePriority, ThreadTebInformation,
    ThreadCSwitchMon, ThreadCSwitchPmu, ThreadWow64Context, ThreadGroupInformation,
    ThreadUmsInformation, ThreadCounterProfiling, ThreadIdealProcessorEx,
    ThreadCpuAccountingInformation, ThreadSuspendCount, ThreadActualGroupAffinity = 41,
    ThreadDynamicCodePolicyInfo, ThreadSubsystemInformation = 45, MaxThreadInfoClass = 50
} THREADINFOCLASS;
#endif
