// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// KMDF 1, the kernel-mode driver framework: types and routines.
#ifndef ISRCHECK_WDF_DECL2_H
#define ISRCHECK_WDF_DECL2_H
typedef enum _WDF_DEVICE_POWER_STATE {
    WdfDevStatePowerInvalid, WdfDevStatePowerObjectCreated = 0x300,
    WdfDevStatePowerCheckDeviceType, WdfDevStatePowerCheckDeviceTypeNP = 0x8302,
    WdfDevStatePowerCheckParentState = 0x303, WdfDevStatePowerCheckParentStateNP = 0x8304,
    WdfDevStatePowerEnablingWakeAtBus = 0x305, WdfDevStatePowerEnablingWakeAtBusNP = 0x8306,
    WdfDevStatePowerD0 = 0x307, WdfDevStatePowerD0NP = 0x8308,
    WdfDevStatePowerD0BusWakeOwner = 0x309, WdfDevStatePowerD0BusWakeOwnerNP = 0x830a,
    WdfDevStatePowerD0ArmedForWake = 0x30b, WdfDevStatePowerD0ArmedForWakeNP = 0x830c,
    WdfDevStatePowerD0DisarmingWakeAtBus = 0x30d,
    WdfDevStatePowerD0DisarmingWakeAtBusNP = 0x830e, WdfDevStatePowerD0Starting = 0x30f,
    WdfDevStatePowerD0StartingConnectInterrupt, WdfDevStatePowerD0StartingDmaEnable,
    WdfDevStatePowerD0StartingStartSelfManagedIo, WdfDevStatePowerDecideD0State,
    WdfDevStatePowerGotoD3Stopped, WdfDevStatePowerStopped,
    WdfDevStatePowerStartingCheckDeviceType, WdfDevStatePowerStartingChild,
    WdfDevStatePowerDxDisablingWakeAtBus, WdfDevStatePowerDxDisablingWakeAtBusNP = 0x8319,
    WdfDevStatePowerGotoDx = 0x31a, WdfDevStatePowerGotoDxNP = 0x831b,
    WdfDevStatePowerGotoDxIoStopped = 0x31c, WdfDevStatePowerGotoDxIoStoppedNP = 0x831d,
    WdfDevStatePowerGotoDxNPFailed, WdfDevStatePowerDx = 0x31f, WdfDevStatePowerDxNP = 0x8320,
    WdfDevStatePowerGotoDxArmedForWake = 0x321, WdfDevStatePowerGotoDxArmedForWakeNP = 0x8322,
    WdfDevStatePowerGotoDxIoStoppedArmedForWake = 0x323,
    WdfDevStatePowerGotoDxIoStoppedArmedForWakeNP = 0x8324,
    WdfDevStatePowerDxArmedForWake = 0x325, WdfDevStatePowerDxArmedForWakeNP = 0x8326,
    WdfDevStatePowerCheckParentStateArmedForWake = 0x327,
    WdfDevStatePowerCheckParentStateArmedForWakeNP = 0x8328,
    WdfDevStatePowerWaitForParentArmedForWake = 0x329,
    WdfDevStatePowerWaitForParentArmedForWakeNP = 0x832a,
    WdfDevStatePowerStartSelfManagedIo = 0x32b, WdfDevStatePowerStartSelfManagedIoNP = 0x832c,
    WdfDevStatePowerStartSelfManagedIoFailed = 0x32d,
    WdfDevStatePowerStartSelfManagedIoFailedNP = 0x832e, WdfDevStatePowerWaitForParent = 0x32f,
    WdfDevStatePowerWaitForParentNP = 0x8330, WdfDevStatePowerWakePending = 0x331,
    WdfDevStatePowerWakePendingNP = 0x8332, WdfDevStatePowerWaking = 0x333,
    WdfDevStatePowerWakingNP = 0x8334, WdfDevStatePowerWakingConnectInterrupt = 0x335,
    WdfDevStatePowerWakingConnectInterruptNP = 0x8336,
    WdfDevStatePowerWakingConnectInterruptFailed = 0x337,
    WdfDevStatePowerWakingConnectInterruptFailedNP = 0x8338,
    WdfDevStatePowerWakingDmaEnable = 0x339, WdfDevStatePowerWakingDmaEnableNP = 0x833a,
    WdfDevStatePowerWakingDmaEnableFailed = 0x33b,
    WdfDevStatePowerWakingDmaEnableFailedNP = 0x833c,
    WdfDevStatePowerReportPowerUpFailedDerefParent = 0x33d, WdfDevStatePowerReportPowerUpFailed,
    WdfDevStatePowerPowerFailedPowerDown, WdfDevStatePowerReportPowerDownFailed,
    WdfDevStatePowerInitialConnectInterruptFailed, WdfDevStatePowerInitialDmaEnableFailed,
    WdfDevStatePowerInitialSelfManagedIoFailed, WdfDevStatePowerInitialPowerUpFailedDerefParent,
    WdfDevStatePowerInitialPowerUpFailed, WdfDevStatePowerDxStoppedDisarmWake,
    WdfDevStatePowerDxStoppedDisarmWakeNP = 0x8347,
    WdfDevStatePowerGotoDxStoppedDisableInterruptNP, WdfDevStatePowerGotoDxStopped = 0x349,
    WdfDevStatePowerDxStopped, WdfDevStatePowerGotoStopped, WdfDevStatePowerStoppedCompleteDx,
    WdfDevStatePowerDxStoppedDecideDxState, WdfDevStatePowerDxStoppedArmForWake,
    WdfDevStatePowerDxStoppedArmForWakeNP = 0x834f, WdfDevStatePowerFinalPowerDownFailed = 0x350,
    WdfDevStatePowerFinal, WdfDevStatePowerNull
} WDF_DEVICE_POWER_STATE, *PWDF_DEVICE_POWER_STATE;
typedef enum _WDF_DEVICE_POWER_POLICY_STATE {
    WdfDevStatePwrPolInvalid, WdfDevStatePwrPolObjectCreated = 0x500, WdfDevStatePwrPolStarting,
    WdfDevStatePwrPolStartingSucceeded, WdfDevStatePwrPolStartingFailed,
    WdfDevStatePwrPolStartingDecideS0Wake, WdfDevStatePwrPolStartedIdleCapable,
    WdfDevStatePwrPolTimerExpiredNoWake, WdfDevStatePwrPolTimerExpiredNoWakeCompletePowerDown,
    WdfDevStatePwrPolWaitingUnarmed, WdfDevStatePwrPolWaitingUnarmedQueryIdle,
    WdfDevStatePwrPolS0NoWakePowerUp, WdfDevStatePwrPolS0NoWakeCompletePowerUp,
    WdfDevStatePwrPolSystemSleepFromDeviceWaitingUnarmed, WdfDevStatePwrPolSystemSleepNeedWake,
    WdfDevStatePwrPolSystemSleepNeedWakeCompletePowerUp,
    WdfDevStatePwrPolSystemSleepPowerRequestFailed, WdfDevStatePwrPolCheckPowerPageable,
    WdfDevStatePwrPolSleepingWakeWakeArrived, WdfDevStatePwrPolSleepingWakeRevertArmWake,
    WdfDevStatePwrPolSystemAsleepWakeArmed, WdfDevStatePwrPolSystemWakeDeviceWakeEnabled,
    WdfDevStatePwrPolSystemWakeDeviceWakeEnabledWakeCanceled,
    WdfDevStatePwrPolSystemWakeDeviceWakeDisarm, WdfDevStatePwrPolSystemWakeDeviceWakeTriggered,
    WdfDevStatePwrPolSystemWakeDeviceWakeTriggeredS0,
    WdfDevStatePwrPolSystemWakeDeviceWokeDisarm,
    WdfDevStatePwrPolSleepingWakeWakeArrivedNP = 0x851a,
    WdfDevStatePwrPolSleepingWakeRevertArmWakeNP,
    WdfDevStatePwrPolSleepingWakePowerDownFailed = 0x51c,
    WdfDevStatePwrPolSleepingWakePowerDownFailedWakeCanceled,
    WdfDevStatePwrPolSystemAsleepWakeArmedNP = 0x851e,
    WdfDevStatePwrPolSystemWakeDeviceWakeEnabledNP,
    WdfDevStatePwrPolSystemWakeDeviceWakeEnabledWakeCanceledNP,
    WdfDevStatePwrPolSystemWakeDeviceWakeDisarmNP,
    WdfDevStatePwrPolSystemWakeDeviceWakeTriggeredNP,
    WdfDevStatePwrPolSystemWakeDeviceWakeTriggeredS0NP,
    WdfDevStatePwrPolSystemWakeDeviceWokeDisarmNP,
    WdfDevStatePwrPolSystemWakeDeviceWakeCompletePowerUp = 0x525, WdfDevStatePwrPolSleeping,
    WdfDevStatePwrPolSleepingNoWakePowerDown, WdfDevStatePwrPolSleepingNoWakeCompletePowerDown,
    WdfDevStatePwrPolSleepingNoWakeDxRequestFailed, WdfDevStatePwrPolSleepingWakePowerDown,
    WdfDevStatePwrPolSleepingSendWake, WdfDevStatePwrPolSystemAsleepNoWake,
    WdfDevStatePwrPolSystemWakeDeviceWakeDisabled, WdfDevStatePwrPolSystemWakeDeviceToD0,
    WdfDevStatePwrPolSystemWakeDeviceToD0CompletePowerUp, WdfDevStatePwrPolSystemWakeQueryIdle,
    WdfDevStatePwrPolStartedWakeCapable, WdfDevStatePwrPolTimerExpiredDecideUsbSS,
    WdfDevStatePwrPolTimerExpiredWakeCapablePowerDown,
    WdfDevStatePwrPolTimerExpiredWakeCapableSendWake,
    WdfDevStatePwrPolTimerExpiredWakeCapableUsbSS,
    WdfDevStatePwrPolTimerExpiredWakeCapableWakeArrived,
    WdfDevStatePwrPolTimerExpiredWakeCapableCancelWake,
    WdfDevStatePwrPolTimerExpiredWakeCapableWakeCanceled,
    WdfDevStatePwrPolTimerExpiredWakeCapableCleanup,
    WdfDevStatePwrPolTimerExpiredWakeCapableDxAllocFailed,
    WdfDevStatePwrPolTimerExpiredWakeCompletedPowerDown,
    WdfDevStatePwrPolTimerExpiredWakeCompletedPowerUp, WdfDevStatePwrPolWaitingArmedUsbSS,
    WdfDevStatePwrPolWaitingArmed, WdfDevStatePwrPolWaitingArmedQueryIdle,
    WdfDevStatePwrPolIoPresentArmed, WdfDevStatePwrPolIoPresentArmedWakeCanceled,
    WdfDevStatePwrPolS0WakeDisarm, WdfDevStatePwrPolS0WakeCompletePowerUp,
    WdfDevStatePwrPolTimerExpiredWakeSucceeded, WdfDevStatePwrPolTimerExpiredWakeCompletedDisarm,
    WdfDevStatePwrPolTimerExpiredWakeCapableWakeSucceeded,
    WdfDevStatePwrPolTimerExpiredWakeCapableWakeFailed, WdfDevStatePwrPolWakeFailedUsbSS,
    WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownFailedCancelWake,
    WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownFailedWakeCanceled,
    WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownFailedUsbSS,
    WdfDevStatePwrPolCancelingWakeForSystemSleep,
    WdfDevStatePwrPolCancelingWakeForSystemSleepWakeCanceled,
    WdfDevStatePwrPolDisarmingWakeForSystemSleepCompletePowerUp,
    WdfDevStatePwrPolPowerUpForSystemSleepFailed, WdfDevStatePwrPolWokeFromS0UsbSS,
    WdfDevStatePwrPolWokeFromS0, WdfDevStatePwrPolWokeFromS0NotifyDriver,
    WdfDevStatePwrPolStoppingResetDevice, WdfDevStatePwrPolStoppingResetDeviceCompletePowerUp,
    WdfDevStatePwrPolStoppingResetDeviceFailed, WdfDevStatePwrPolStoppingD0,
    WdfDevStatePwrPolStoppingD0Failed, WdfDevStatePwrPolStoppingDisarmWake,
    WdfDevStatePwrPolStoppingDisarmWakeCancelWake,
    WdfDevStatePwrPolStoppingDisarmWakeWakeCanceled, WdfDevStatePwrPolStopping,
    WdfDevStatePwrPolStoppingFailed, WdfDevStatePwrPolStoppingSendStatus,
    WdfDevStatePwrPolStoppingCancelTimer, WdfDevStatePwrPolStoppingWaitForIdleTimeout,
    WdfDevStatePwrPolStoppingCancelUsbSS, WdfDevStatePwrPolStoppingWaitForUsbSSCompletion,
    WdfDevStatePwrPolStoppingCancelWake, WdfDevStatePwrPolStopped, WdfDevStatePwrPolCancelUsbSS,
    WdfDevStatePwrPolStarted, WdfDevStatePwrPolStartedCancelTimer,
    WdfDevStatePwrPolStartedWaitForIdleTimeout,
    WdfDevStatePwrPolStartedWakeCapableCancelTimerForSleep,
    WdfDevStatePwrPolStartedWakeCapableWaitForIdleTimeout,
    WdfDevStatePwrPolStartedWakeCapableSleepingUsbSS,
    WdfDevStatePwrPolStartedIdleCapableCancelTimerForSleep,
    WdfDevStatePwrPolStartedIdleCapableWaitForIdleTimeout,
    WdfDevStatePwrPolDeviceD0PowerRequestFailed, WdfDevStatePwrPolDevicePowerRequestFailed,
    WdfDevStatePwrPolGotoDx, WdfDevStatePwrPolGotoDxInDx, WdfDevStatePwrPolDx,
    WdfDevStatePwrPolGotoD0, WdfDevStatePwrPolGotoD0InD0, WdfDevStatePwrPolFinal,
    WdfDevStatePwrPolSleepingPowerDownNotProcessed,
    WdfDevStatePwrPolTimerExpiredWakeCapablePowerDownNotProcessed,
    WdfDevStatePwrPolTimerExpiredNoWakePowerDownNotProcessed,
    WdfDevStatePwrPolTimerExpiredNoWakePoweredDownDisableIdleTimer,
    WdfDevStatePwrPolStoppingWaitingForImplicitPowerDown, WdfDevStatePwrPolStoppingPoweringUp,
    WdfDevStatePwrPolStoppingPoweringDown, WdfDevStatePwrPolPowerUpForSystemSleepNotSeen,
    WdfDevStatePwrPolWaitingArmedStoppingCancelUsbSS,
    WdfDevStatePwrPolWaitingArmedWakeFailedCancelUsbSS,
    WdfDevStatePwrPolWaitingArmedIoPresentCancelUsbSS,
    WdfDevStatePwrPolWaitingArmedWakeSucceededCancelUsbSS,
    WdfDevStatePwrPolCancelingUsbSSForSystemSleep, WdfDevStatePwrPolStoppingD0CancelUsbSS,
    WdfDevStatePwrPolNull
} WDF_DEVICE_POWER_POLICY_STATE, *PWDF_DEVICE_POWER_POLICY_STATE;
typedef enum _WDF_STATE_NOTIFICATION_TYPE {
    StateNotificationInvalid, StateNotificationEnterState, StateNotificationPostProcessState,
    StateNotificationLeaveState = 4, StateNotificationAllStates = 7
} WDF_STATE_NOTIFICATION_TYPE;
typedef enum _WDF_POWER_POLICY_S0_IDLE_CAPABILITIES {
    IdleCapsInvalid, IdleCannotWakeFromS0, IdleCanWakeFromS0, IdleUsbSelectiveSuspend
} WDF_POWER_POLICY_S0_IDLE_CAPABILITIES;
typedef enum _WDF_POWER_POLICY_S0_IDLE_USER_CONTROL {
    IdleUserControlInvalid, IdleDoNotAllowUserControl, IdleAllowUserControl
} WDF_POWER_POLICY_S0_IDLE_USER_CONTROL;
typedef enum _WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS {
    IdleTimeoutDefaultConstant
} WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS;
typedef enum _WDF_POWER_POLICY_SX_WAKE_USER_CONTROL {
    WakeUserControlInvalid, WakeDoNotAllowUserControl, WakeAllowUserControl
} WDF_POWER_POLICY_SX_WAKE_USER_CONTROL;
typedef enum _WDF_POWER_DEVICE_STATE {
    WdfPowerDeviceInvalid, WdfPowerDeviceD0, WdfPowerDeviceD1, WdfPowerDeviceD2,
    WdfPowerDeviceD3, WdfPowerDeviceD3Final, WdfPowerDevicePrepareForHibernation,
    WdfPowerDeviceMaximum
} WDF_POWER_DEVICE_STATE, *PWDF_POWER_DEVICE_STATE;
typedef enum _WDF_SPECIAL_FILE_TYPE {
    WdfSpecialFileUndefined, WdfSpecialFilePaging, WdfSpecialFileHibernation, WdfSpecialFileDump,
    WdfSpecialFileMax
} WDF_SPECIAL_FILE_TYPE, *PWDF_SPECIAL_FILE_TYPE;
typedef enum _WDF_DEVICE_IO_TYPE {
    WdfDeviceIoUndefined, WdfDeviceIoNeither, WdfDeviceIoBuffered, WdfDeviceIoDirect
} WDF_DEVICE_IO_TYPE, *PWDF_DEVICE_IO_TYPE;
typedef enum _WDF_FILEOBJECT_CLASS {
    WdfFileObjectInvalid, WdfFileObjectNotRequired, WdfFileObjectWdfCanUseFsContext,
    WdfFileObjectWdfCanUseFsContext2, WdfFileObjectWdfCannotUseFsContexts,
    WdfFileObjectCanBeOptional = -2147483648
} WDF_FILEOBJECT_CLASS, *PWDF_FILEOBJECT_CLASS;
typedef enum _WDF_DEVICE_FAILED_ACTION {
    WdfDeviceFailedUndefined, WdfDeviceFailedAttemptRestart, WdfDeviceFailedNoRestart
} WDF_DEVICE_FAILED_ACTION;
typedef enum _WDF_REQUEST_TYPE {
    WdfRequestTypeCreate, WdfRequestTypeCreateNamedPipe, WdfRequestTypeClose, WdfRequestTypeRead,
    WdfRequestTypeWrite, WdfRequestTypeQueryInformation, WdfRequestTypeSetInformation,
    WdfRequestTypeQueryEA, WdfRequestTypeSetEA, WdfRequestTypeFlushBuffers,
    WdfRequestTypeQueryVolumeInformation, WdfRequestTypeSetVolumeInformation,
    WdfRequestTypeDirectoryControl, WdfRequestTypeFileSystemControl, WdfRequestTypeDeviceControl,
    WdfRequestTypeDeviceControlInternal, WdfRequestTypeShutdown, WdfRequestTypeLockControl,
    WdfRequestTypeCleanup, WdfRequestTypeCreateMailSlot, WdfRequestTypeQuerySecurity,
    WdfRequestTypeSetSecurity, WdfRequestTypePower, WdfRequestTypeSystemControl,
    WdfRequestTypeDeviceChange, WdfRequestTypeQueryQuota, WdfRequestTypeSetQuota,
    WdfRequestTypePnp, WdfRequestTypeOther, WdfRequestTypeUsb = 0x40,
    WdfRequestTypeNoFormat = 0xff, WdfRequestTypeMax
} WDF_REQUEST_TYPE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_FILE_CREATE(WDFDEVICE, WDFREQUEST,
    WDFFILEOBJECT);
typedef EVT_WDF_DEVICE_FILE_CREATE *PFN_WDF_DEVICE_FILE_CREATE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_FILE_CLOSE(WDFFILEOBJECT);
typedef EVT_WDF_FILE_CLOSE *PFN_WDF_FILE_CLOSE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_FILE_CLEANUP(WDFFILEOBJECT);
typedef EVT_WDF_FILE_CLEANUP *PFN_WDF_FILE_CLEANUP;
typedef struct _WDF_FILEOBJECT_CONFIG {
    ULONG Size;
    PFN_WDF_DEVICE_FILE_CREATE EvtDeviceFileCreate;
    PFN_WDF_FILE_CLOSE EvtFileClose;
    PFN_WDF_FILE_CLEANUP EvtFileCleanup;
    WDF_TRI_STATE AutoForwardCleanupClose;
    WDF_FILEOBJECT_CLASS FileObjectClass;
} WDF_FILEOBJECT_CONFIG, *PWDF_FILEOBJECT_CONFIG;
FORCEINLINE VOID WDF_FILEOBJECT_CONFIG_INIT(PWDF_FILEOBJECT_CONFIG FileEventCallbacks,
    PFN_WDF_DEVICE_FILE_CREATE EvtDeviceFileCreate, PFN_WDF_FILE_CLOSE EvtFileClose,
        PFN_WDF_FILE_CLEANUP EvtFileCleanup)
{
    RtlZeroMemory(FileEventCallbacks, sizeof(*FileEventCallbacks));
    FileEventCallbacks->Size = sizeof(*FileEventCallbacks);
}
typedef struct _WDF_DEVICE_PNP_NOTIFICATION_DATA {
    WDF_STATE_NOTIFICATION_TYPE Type;
    union {
        struct {
            WDF_DEVICE_PNP_STATE CurrentState, NewState;
        } EnterState;
        struct {
            WDF_DEVICE_PNP_STATE CurrentState;
        } PostProcessState;
        struct {
            WDF_DEVICE_PNP_STATE CurrentState, NewState;
        } LeaveState;
    } Data;
} WDF_DEVICE_PNP_NOTIFICATION_DATA;
typedef const WDF_DEVICE_PNP_NOTIFICATION_DATA *PCWDF_DEVICE_PNP_NOTIFICATION_DATA;
typedef struct _WDF_DEVICE_POWER_NOTIFICATION_DATA {
    WDF_STATE_NOTIFICATION_TYPE Type;
    union {
        struct {
            WDF_DEVICE_POWER_STATE CurrentState, NewState;
        } EnterState;
        struct {
            WDF_DEVICE_POWER_STATE CurrentState;
        } PostProcessState;
        struct {
            WDF_DEVICE_POWER_STATE CurrentState, NewState;
        } LeaveState;
    } Data;
} WDF_DEVICE_POWER_NOTIFICATION_DATA;
typedef const WDF_DEVICE_POWER_NOTIFICATION_DATA *PCWDF_DEVICE_POWER_NOTIFICATION_DATA;
typedef struct _WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA {
    WDF_STATE_NOTIFICATION_TYPE Type;
    union {
        struct {
            WDF_DEVICE_POWER_POLICY_STATE CurrentState, NewState;
        } EnterState;
        struct {
            WDF_DEVICE_POWER_POLICY_STATE CurrentState;
        } PostProcessState;
        struct {
            WDF_DEVICE_POWER_POLICY_STATE CurrentState, NewState;
        } LeaveState;
    } Data;
} WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA;
typedef const WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA
    *PCWDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void
    EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION(WDFDEVICE, PCWDF_DEVICE_PNP_NOTIFICATION_DATA);
typedef EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION *PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void
    EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION(WDFDEVICE, PCWDF_DEVICE_POWER_NOTIFICATION_DATA);
typedef EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION
    *PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void
    EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION(WDFDEVICE,
        PCWDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA);
typedef EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION
    *PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_D0_ENTRY(WDFDEVICE,
    WDF_POWER_DEVICE_STATE);
typedef EVT_WDF_DEVICE_D0_ENTRY *PFN_WDF_DEVICE_D0_ENTRY;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS
    EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED(WDFDEVICE, WDF_POWER_DEVICE_STATE);
typedef EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED
    *PFN_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_D0_EXIT(WDFDEVICE,
    WDF_POWER_DEVICE_STATE);
typedef EVT_WDF_DEVICE_D0_EXIT *PFN_WDF_DEVICE_D0_EXIT;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS
    EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED(WDFDEVICE, WDF_POWER_DEVICE_STATE);
typedef EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED
    *PFN_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_PREPARE_HARDWARE(WDFDEVICE,
    WDFCMRESLIST, WDFCMRESLIST);
typedef EVT_WDF_DEVICE_PREPARE_HARDWARE *PFN_WDF_DEVICE_PREPARE_HARDWARE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_RELEASE_HARDWARE(WDFDEVICE,
    WDFCMRESLIST);
typedef EVT_WDF_DEVICE_RELEASE_HARDWARE *PFN_WDF_DEVICE_RELEASE_HARDWARE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP(WDFDEVICE);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP *PFN_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_SELF_MANAGED_IO_FLUSH(WDFDEVICE);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_FLUSH *PFN_WDF_DEVICE_SELF_MANAGED_IO_FLUSH;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT(WDFDEVICE);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT *PFN_WDF_DEVICE_SELF_MANAGED_IO_INIT;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS
    EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND(WDFDEVICE);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND *PFN_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS
    EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART(WDFDEVICE);
typedef EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART *PFN_WDF_DEVICE_SELF_MANAGED_IO_RESTART;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_QUERY_STOP(WDFDEVICE);
typedef EVT_WDF_DEVICE_QUERY_STOP *PFN_WDF_DEVICE_QUERY_STOP;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_QUERY_REMOVE(WDFDEVICE);
typedef EVT_WDF_DEVICE_QUERY_REMOVE *PFN_WDF_DEVICE_QUERY_REMOVE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_SURPRISE_REMOVAL(WDFDEVICE);
typedef EVT_WDF_DEVICE_SURPRISE_REMOVAL *PFN_WDF_DEVICE_SURPRISE_REMOVAL;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_USAGE_NOTIFICATION(WDFDEVICE,
    WDF_SPECIAL_FILE_TYPE, BOOLEAN);
typedef EVT_WDF_DEVICE_USAGE_NOTIFICATION *PFN_WDF_DEVICE_USAGE_NOTIFICATION;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_RELATIONS_QUERY(WDFDEVICE,
    DEVICE_RELATION_TYPE);
typedef EVT_WDF_DEVICE_RELATIONS_QUERY *PFN_WDF_DEVICE_RELATIONS_QUERY;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_ARM_WAKE_FROM_S0(WDFDEVICE);
typedef EVT_WDF_DEVICE_ARM_WAKE_FROM_S0 *PFN_WDF_DEVICE_ARM_WAKE_FROM_S0;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_WDF_DEVICE_ARM_WAKE_FROM_SX(WDFDEVICE);
typedef EVT_WDF_DEVICE_ARM_WAKE_FROM_SX *PFN_WDF_DEVICE_ARM_WAKE_FROM_SX;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS
    EVT_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON(WDFDEVICE, BOOLEAN, BOOLEAN);
typedef EVT_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON *PFN_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_DISARM_WAKE_FROM_S0(WDFDEVICE);
typedef EVT_WDF_DEVICE_DISARM_WAKE_FROM_S0 *PFN_WDF_DEVICE_DISARM_WAKE_FROM_S0;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_DISARM_WAKE_FROM_SX(WDFDEVICE);
typedef EVT_WDF_DEVICE_DISARM_WAKE_FROM_SX *PFN_WDF_DEVICE_DISARM_WAKE_FROM_SX;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED(WDFDEVICE);
typedef EVT_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED *PFN_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED(WDFDEVICE);
typedef EVT_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED *PFN_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED;
typedef struct _WDF_PNPPOWER_EVENT_CALLBACKS {
    ULONG Size;
    PFN_WDF_DEVICE_D0_ENTRY EvtDeviceD0Entry;
    PFN_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED EvtDeviceD0EntryPostInterruptsEnabled;
    PFN_WDF_DEVICE_D0_EXIT EvtDeviceD0Exit;
    PFN_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED EvtDeviceD0ExitPreInterruptsDisabled;
    PFN_WDF_DEVICE_PREPARE_HARDWARE EvtDevicePrepareHardware;
    PFN_WDF_DEVICE_RELEASE_HARDWARE EvtDeviceReleaseHardware;
    PFN_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP EvtDeviceSelfManagedIoCleanup;
    PFN_WDF_DEVICE_SELF_MANAGED_IO_FLUSH EvtDeviceSelfManagedIoFlush;
    PFN_WDF_DEVICE_SELF_MANAGED_IO_INIT EvtDeviceSelfManagedIoInit;
    PFN_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND EvtDeviceSelfManagedIoSuspend;
    PFN_WDF_DEVICE_SELF_MANAGED_IO_RESTART EvtDeviceSelfManagedIoRestart;
    PFN_WDF_DEVICE_SURPRISE_REMOVAL EvtDeviceSurpriseRemoval;
    PFN_WDF_DEVICE_QUERY_REMOVE EvtDeviceQueryRemove;
    PFN_WDF_DEVICE_QUERY_STOP EvtDeviceQueryStop;
    PFN_WDF_DEVICE_USAGE_NOTIFICATION EvtDeviceUsageNotification;
    PFN_WDF_DEVICE_RELATIONS_QUERY EvtDeviceRelationsQuery;
} WDF_PNPPOWER_EVENT_CALLBACKS, *PWDF_PNPPOWER_EVENT_CALLBACKS;
typedef struct _WDF_POWER_POLICY_EVENT_CALLBACKS {
    ULONG Size;
    PFN_WDF_DEVICE_ARM_WAKE_FROM_S0 EvtDeviceArmWakeFromS0;
    PFN_WDF_DEVICE_DISARM_WAKE_FROM_S0 EvtDeviceDisarmWakeFromS0;
    PFN_WDF_DEVICE_WAKE_FROM_S0_TRIGGERED EvtDeviceWakeFromS0Triggered;
    PFN_WDF_DEVICE_ARM_WAKE_FROM_SX EvtDeviceArmWakeFromSx;
    PFN_WDF_DEVICE_DISARM_WAKE_FROM_SX EvtDeviceDisarmWakeFromSx;
    PFN_WDF_DEVICE_WAKE_FROM_SX_TRIGGERED EvtDeviceWakeFromSxTriggered;
    PFN_WDF_DEVICE_ARM_WAKE_FROM_SX_WITH_REASON EvtDeviceArmWakeFromSxWithReason;
} WDF_POWER_POLICY_EVENT_CALLBACKS, *PWDF_POWER_POLICY_EVENT_CALLBACKS;
FORCEINLINE VOID WDF_POWER_POLICY_EVENT_CALLBACKS_INIT(PWDF_POWER_POLICY_EVENT_CALLBACKS Callbacks)
{
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
}
FORCEINLINE VOID WDF_PNPPOWER_EVENT_CALLBACKS_INIT(PWDF_PNPPOWER_EVENT_CALLBACKS Callbacks)
{
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
}
ULONG WdfDevStateNormalize(ULONG);
BOOLEAN WdfDevStateIsNP(ULONG);
typedef enum _WDF_POWER_POLICY_IDLE_TIMEOUT_TYPE {
    DriverManagedIdleTimeout, SystemManagedIdleTimeout, SystemManagedIdleTimeoutWithHint
} WDF_POWER_POLICY_IDLE_TIMEOUT_TYPE;
typedef struct _WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS {
    ULONG Size;
    WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps;
    DEVICE_POWER_STATE DxState;
    ULONG IdleTimeout;
    WDF_POWER_POLICY_S0_IDLE_USER_CONTROL UserControlOfIdleSettings;
    WDF_TRI_STATE Enabled, PowerUpIdleDeviceOnSystemWake;
    WDF_POWER_POLICY_IDLE_TIMEOUT_TYPE IdleTimeoutType;
    WDF_TRI_STATE ExcludeD3Cold;
} WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS, *PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS;
FORCEINLINE VOID WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS
    Settings, WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps)
{
    RtlZeroMemory(Settings, sizeof(*Settings));
    Settings->Size = sizeof(*Settings);
}
typedef struct _WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS {
    ULONG Size;
    DEVICE_POWER_STATE DxState;
    WDF_POWER_POLICY_SX_WAKE_USER_CONTROL UserControlOfWakeSettings;
    WDF_TRI_STATE Enabled;
    BOOLEAN ArmForWakeIfChildrenAreArmedForWake, IndicateChildWakeOnParentWake;
} WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS, *PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS;
FORCEINLINE VOID WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS_INIT(PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS
    Settings)
{
    RtlZeroMemory(Settings, sizeof(*Settings));
    Settings->Size = sizeof(*Settings);
}
typedef struct _WDF_DEVICE_STATE {
    ULONG Size;
    WDF_TRI_STATE Disabled, DontDisplayInUI, Failed, NotDisableable, Removed, ResourcesChanged;
} WDF_DEVICE_STATE, *PWDF_DEVICE_STATE;
FORCEINLINE VOID WDF_DEVICE_STATE_INIT(PWDF_DEVICE_STATE PnpDeviceState)
{
    RtlZeroMemory(PnpDeviceState, sizeof(*PnpDeviceState));
    PnpDeviceState->Size = sizeof(*PnpDeviceState);
}
typedef struct _WDF_DEVICE_PNP_CAPABILITIES {
    ULONG Size;
    WDF_TRI_STATE LockSupported, EjectSupported, Removable, DockDevice, UniqueID, SilentInstall;
    WDF_TRI_STATE SurpriseRemovalOK, HardwareDisabled, NoDisplayInUI;
    ULONG Address, UINumber;
} WDF_DEVICE_PNP_CAPABILITIES, *PWDF_DEVICE_PNP_CAPABILITIES;
FORCEINLINE VOID WDF_DEVICE_PNP_CAPABILITIES_INIT(PWDF_DEVICE_PNP_CAPABILITIES Caps)
{
    RtlZeroMemory(Caps, sizeof(*Caps));
    Caps->Size = sizeof(*Caps);
}
typedef struct _WDF_DEVICE_POWER_CAPABILITIES {
    ULONG Size;
    WDF_TRI_STATE DeviceD1, DeviceD2, WakeFromD0, WakeFromD1, WakeFromD2, WakeFromD3;
    DEVICE_POWER_STATE DeviceState[7], DeviceWake;
    SYSTEM_POWER_STATE SystemWake;
    ULONG D1Latency, D2Latency, D3Latency;
    DEVICE_POWER_STATE IdealDxStateForSx;
} WDF_DEVICE_POWER_CAPABILITIES, *PWDF_DEVICE_POWER_CAPABILITIES;
FORCEINLINE VOID WDF_DEVICE_POWER_CAPABILITIES_INIT(PWDF_DEVICE_POWER_CAPABILITIES Caps)
{
    RtlZeroMemory(Caps, sizeof(*Caps));
    Caps->Size = sizeof(*Caps);
}
_IRQL_requires_max_(DISPATCH_LEVEL) typedef NTSTATUS EVT_WDFDEVICE_WDM_IRP_PREPROCESS(WDFDEVICE,
    PIRP);
typedef EVT_WDFDEVICE_WDM_IRP_PREPROCESS *PFN_WDFDEVICE_WDM_IRP_PREPROCESS;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void EVT_WDF_IO_IN_CALLER_CONTEXT(WDFDEVICE,
    WDFREQUEST);
typedef EVT_WDF_IO_IN_CALLER_CONTEXT *PFN_WDF_IO_IN_CALLER_CONTEXT;
#endif
