// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: power management.
#ifndef ISRCHECK_NT_TYPES_PO_H
#define ISRCHECK_NT_TYPES_PO_H
typedef struct _PO_FX_COMPONENT_IDLE_STATE {
    ULONGLONG TransitionLatency, ResidencyRequirement;
    ULONG NominalPower;
} PO_FX_COMPONENT_IDLE_STATE, *PPO_FX_COMPONENT_IDLE_STATE;
typedef enum _PO_FX_PERF_STATE_UNIT {
    PoFxPerfStateUnitOther, PoFxPerfStateUnitFrequency, PoFxPerfStateUnitBandwidth,
    PoFxPerfStateUnitMaximum
} PO_FX_PERF_STATE_UNIT, *PPO_FX_PERF_STATE_UNIT;
typedef enum _PO_FX_PERF_STATE_TYPE {
    PoFxPerfStateTypeDiscrete, PoFxPerfStateTypeRange, PoFxPerfStateTypeMaximum
} PO_FX_PERF_STATE_TYPE, *PPO_FX_PERF_STATE_TYPE;
typedef struct _PO_FX_COMPONENT_PERF_SET {
    UNICODE_STRING Name;
    ULONGLONG Flags;
    PO_FX_PERF_STATE_UNIT Unit;
    PO_FX_PERF_STATE_TYPE Type;
    union {
        struct { ULONG Count; PPO_FX_PERF_STATE States; } Discrete;
        struct { ULONGLONG Minimum, Maximum; } Range;
    };
} PO_FX_COMPONENT_PERF_SET, *PPO_FX_COMPONENT_PERF_SET;
typedef struct _PO_FX_COMPONENT_V1 {
    GUID Id;
    ULONG IdleStateCount, DeepestWakeableIdleState;
    PPO_FX_COMPONENT_IDLE_STATE IdleStates;
} PO_FX_COMPONENT_V1, *PPO_FX_COMPONENT_V1, *PPO_FX_COMPONENT;
typedef struct _PO_FX_COMPONENT_V2 {
    GUID Id;
    ULONGLONG Flags;
    ULONG DeepestWakeableIdleState, IdleStateCount;
    PPO_FX_COMPONENT_IDLE_STATE IdleStates;
    ULONG ProviderCount;
    PULONG Providers;
} PO_FX_COMPONENT_V2, *PPO_FX_COMPONENT_V2;
typedef void PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK(PVOID, ULONG);
typedef PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK *PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK;
typedef PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK *PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK;
typedef void PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK(PVOID, ULONG);
typedef PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK *PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK;
typedef PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK *PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK;
typedef void PO_FX_COMPONENT_IDLE_STATE_CALLBACK(PVOID, ULONG, ULONG);
typedef PO_FX_COMPONENT_IDLE_STATE_CALLBACK *PPO_FX_COMPONENT_IDLE_STATE_CALLBACK;
typedef PO_FX_COMPONENT_IDLE_STATE_CALLBACK *PPO_FX_COMPONENT_IDLE_STATE_CALLBACK;
typedef void PO_FX_DEVICE_POWER_REQUIRED_CALLBACK(PVOID);
typedef PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK;
typedef PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK;
typedef void PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK(PVOID);
typedef PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK;
typedef PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK;
typedef NTSTATUS PO_FX_POWER_CONTROL_CALLBACK(PVOID, LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T,
    PSIZE_T);
typedef PO_FX_POWER_CONTROL_CALLBACK *PPO_FX_POWER_CONTROL_CALLBACK;
typedef PO_FX_POWER_CONTROL_CALLBACK *PPO_FX_POWER_CONTROL_CALLBACK;
typedef struct _PO_FX_DEVICE_V1 {
    ULONG Version, ComponentCount;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID DeviceContext;
    PO_FX_COMPONENT_V1 Components[1];
} PO_FX_DEVICE_V1, *PPO_FX_DEVICE_V1, *PPO_FX_DEVICE;
typedef struct _PO_FX_DEVICE_V2 {
    ULONG Version;
    ULONGLONG Flags;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID DeviceContext;
    ULONG ComponentCount;
    PO_FX_COMPONENT_V2 Components[1];
} PO_FX_DEVICE_V2, *PPO_FX_DEVICE_V2;
typedef struct _PO_FX_PERF_STATE {
    ULONGLONG Value;
    PVOID Context;
} PO_FX_PERF_STATE, *PPO_FX_PERF_STATE;
typedef struct _PO_FX_PERF_STATE_CHANGE {
    ULONG Set;
    union { ULONG StateIndex; ULONGLONG StateValue; };
} PO_FX_PERF_STATE_CHANGE, *PPO_FX_PERF_STATE_CHANGE;
typedef struct _POWER_PLATFORM_INFORMATION {
    BOOLEAN AoAc;
} POWER_PLATFORM_INFORMATION, *PPOWER_PLATFORM_INFORMATION;
typedef union _POWER_STATE {
    SYSTEM_POWER_STATE SystemState;
    DEVICE_POWER_STATE DeviceState;
} POWER_STATE, *PPOWER_STATE;
typedef struct _SYSTEM_POWER_STATE_CONTEXT {
    union {
        struct {
            ULONG Reserved1 : 8, TargetSystemState : 4, EffectiveSystemState : 4,
                CurrentSystemState : 4, IgnoreHibernationPath : 1, PseudoTransition : 1,
                KernelSoftReboot : 1, Reserved2 : 9;
        };
        ULONG ContextAsUlong;
    };
} SYSTEM_POWER_STATE_CONTEXT, *PSYSTEM_POWER_STATE_CONTEXT;
typedef struct { GUID Guid; } NOTIFY_USER_POWER_SETTING, *PNOTIFY_USER_POWER_SETTING;
typedef enum { PoAc, PoDc, PoHot, PoConditionMaximum } SYSTEM_POWER_CONDITION;
typedef struct {
    ULONG Version;
    GUID Guid;
    SYSTEM_POWER_CONDITION PowerCondition;
    ULONG DataLength;
    UCHAR Data[1];
} SET_POWER_SETTING_VALUE, *PSET_POWER_SETTING_VALUE;
typedef enum _DEVICE_WAKE_DEPTH {
    DeviceWakeDepthNotWakeable, DeviceWakeDepthD0, DeviceWakeDepthD1, DeviceWakeDepthD2,
    DeviceWakeDepthD3hot, DeviceWakeDepthD3cold, DeviceWakeDepthMaximum
} DEVICE_WAKE_DEPTH, *PDEVICE_WAKE_DEPTH;
typedef enum _POWER_REQUEST_TYPE {
    PowerRequestDisplayRequired, PowerRequestSystemRequired, PowerRequestAwayModeRequired,
    PowerRequestExecutionRequired
} POWER_REQUEST_TYPE, *PPOWER_REQUEST_TYPE;
typedef enum _POWER_STATE_TYPE {
    SystemPowerState, DevicePowerState
} POWER_STATE_TYPE, *PPOWER_STATE_TYPE;
typedef enum _DEVICE_USAGE_NOTIFICATION_TYPE {
    DeviceUsageTypeUndefined, DeviceUsageTypePaging, DeviceUsageTypeHibernation,
    DeviceUsageTypeDumpFile, DeviceUsageTypeBoot, DeviceUsageTypePostDisplay
} DEVICE_USAGE_NOTIFICATION_TYPE;
typedef enum {
    PowerActionNone, PowerActionReserved, PowerActionSleep, PowerActionHibernate,
    PowerActionShutdown, PowerActionShutdownReset, PowerActionShutdownOff,
    PowerActionWarmEject, PowerActionDisplayOff
} POWER_ACTION, *PPOWER_ACTION;
typedef enum {
    SystemPowerPolicyAc, SystemPowerPolicyDc, VerifySystemPolicyAc, VerifySystemPolicyDc,
    SystemPowerCapabilities, SystemBatteryState, SystemPowerStateHandler,
    ProcessorStateHandler, SystemPowerPolicyCurrent, AdministratorPowerPolicy,
    SystemReserveHiberFile, ProcessorInformation, SystemPowerInformation,
    ProcessorStateHandler2, LastWakeTime, LastSleepTime, SystemExecutionState,
    SystemPowerStateNotifyHandler, ProcessorPowerPolicyAc, ProcessorPowerPolicyDc,
    VerifyProcessorPowerPolicyAc, VerifyProcessorPowerPolicyDc, ProcessorPowerPolicyCurrent,
    SystemPowerStateLogging, SystemPowerLoggingEntry, SetPowerSettingValue,
    NotifyUserPowerSetting, PowerInformationLevelUnused0, SystemMonitorHiberBootPowerOff,
    SystemVideoState, TraceApplicationPowerMessage, TraceApplicationPowerMessageEnd,
    ProcessorPerfStates, ProcessorIdleStates, ProcessorCap, SystemWakeSource,
    SystemHiberFileInformation, TraceServicePowerMessage, ProcessorLoad,
    PowerShutdownNotification, MonitorCapabilities, SessionPowerInit, SessionDisplayState,
    PowerRequestCreate, PowerRequestAction, GetPowerRequestList, ProcessorInformationEx,
    NotifyUserModeLegacyPowerEvent, GroupPark, ProcessorIdleDomains, WakeTimerList,
    SystemHiberFileSize, ProcessorIdleStatesHv, ProcessorPerfStatesHv, ProcessorPerfCapHv,
    ProcessorSetIdle, LogicalProcessorIdling, UserPresence, PowerSettingNotificationName,
    GetPowerSettingValue, IdleResiliency, SessionRITState, SessionConnectNotification,
    SessionPowerCleanup, SessionLockState, SystemHiberbootState, PlatformInformation,
    PdcInvocation, MonitorInvocation, FirmwareTableInformationRegistered,
    SetShutdownSelectedTime, SuspendResumeInvocation, PlmPowerRequestCreate, ScreenOff,
    CsDeviceNotification, PlatformRole, LastResumePerformance, DisplayBurst,
    ExitLatencySamplingPercentage, RegisterSpmPowerSettings, PlatformIdleStates,
    ProcessorIdleVeto, PlatformIdleVeto, SystemBatteryStatePrecise, ThermalEvent,
    PowerRequestActionInternal, BatteryDeviceState, PowerInformationInternal, ThermalStandby,
    SystemHiberFileType, PhysicalPowerButtonPress, QueryPotentialDripsConstraint,
    EnergyTrackerCreate, EnergyTrackerQuery, UpdateBlackBoxRecorder,
    PowerInformationLevelMaximum
} POWER_INFORMATION_LEVEL;
typedef enum {
    MonitorRequestReasonUnknown, MonitorRequestReasonPowerButton,
    MonitorRequestReasonRemoteConnection, MonitorRequestReasonScMonitorpower,
    MonitorRequestReasonUserInput, MonitorRequestReasonAcDcDisplayBurst,
    MonitorRequestReasonUserDisplayBurst, MonitorRequestReasonPoSetSystemState,
    MonitorRequestReasonSetThreadExecutionState, MonitorRequestReasonFullWake,
    MonitorRequestReasonSessionUnlock, MonitorRequestReasonScreenOffRequest,
    MonitorRequestReasonIdleTimeout, MonitorRequestReasonPolicyChange,
    MonitorRequestReasonSleepButton, MonitorRequestReasonLid,
    MonitorRequestReasonBatteryCountChange, MonitorRequestReasonGracePeriod,
    MonitorRequestReasonPnP, MonitorRequestReasonDP, MonitorRequestReasonSxTransition,
    MonitorRequestReasonSystemIdle, MonitorRequestReasonNearProximity,
    MonitorRequestReasonThermalStandby, MonitorRequestReasonResumePdc,
    MonitorRequestReasonResumeS4, MonitorRequestReasonTerminal, MonitorRequestReasonPdcSignal,
    MonitorRequestReasonAcDcDisplayBurstSuppressed, MonitorRequestReasonSystemStateEntered,
    MonitorRequestReasonWinrt, MonitorRequestReasonUserInputKeyboard,
    MonitorRequestReasonUserInputMouse, MonitorRequestReasonUserInputTouch,
    MonitorRequestReasonUserInputPen, MonitorRequestReasonUserInputAccelerometer,
    MonitorRequestReasonUserInputHid, MonitorRequestReasonUserInputPoUserPresent,
    MonitorRequestReasonUserInputSessionSwitch, MonitorRequestReasonUserInputInitialization,
    MonitorRequestReasonPdcSignalWindowsMobilePwrNotif,
    MonitorRequestReasonPdcSignalWindowsMobileShell, MonitorRequestReasonPdcSignalHeyCortana,
    MonitorRequestReasonPdcSignalHolographicShell, MonitorRequestReasonMax
} POWER_MONITOR_REQUEST_REASON;
typedef enum _POWER_MONITOR_REQUEST_TYPE {
    MonitorRequestTypeOff, MonitorRequestTypeOnAndPresent, MonitorRequestTypeToggleOn
} POWER_MONITOR_REQUEST_TYPE;
typedef enum {
    UserNotPresent, UserPresent, UserUnknown = 255
} POWER_USER_PRESENCE_TYPE, *PPOWER_USER_PRESENCE_TYPE;
typedef NTSTATUS GET_IDLE_WAKE_INFO(PVOID, SYSTEM_POWER_STATE, PDEVICE_WAKE_DEPTH);
typedef GET_IDLE_WAKE_INFO *PGET_IDLE_WAKE_INFO;
typedef void PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK(PVOID, ULONG, BOOLEAN);
typedef PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK *PPO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK;
typedef void PO_FX_COMPONENT_PERF_STATE_CALLBACK(PVOID, ULONG, BOOLEAN, PVOID);
typedef PO_FX_COMPONENT_PERF_STATE_CALLBACK *PPO_FX_COMPONENT_PERF_STATE_CALLBACK;
typedef void REQUEST_POWER_COMPLETE(PDEVICE_OBJECT, UCHAR, POWER_STATE, PVOID, PIO_STATUS_BLOCK);
typedef REQUEST_POWER_COMPLETE *PREQUEST_POWER_COMPLETE;
typedef struct _POWER_SEQUENCE {
    ULONG SequenceD1, SequenceD2, SequenceD3;
} POWER_SEQUENCE, *PPOWER_SEQUENCE;
typedef PO_FX_COMPONENT_V1 PO_FX_COMPONENT;
typedef PO_FX_DEVICE_V1 PO_FX_DEVICE;
typedef NTSTATUS POWER_SETTING_CALLBACK(LPCGUID, PVOID, ULONG, PVOID);
typedef POWER_SETTING_CALLBACK *PPOWER_SETTING_CALLBACK;
typedef enum _POWER_PLATFORM_ROLE {
    PlatformRoleUnspecified, PlatformRoleDesktop, PlatformRoleMobile, PlatformRoleWorkstation,
    PlatformRoleEnterpriseServer, PlatformRoleSOHOServer, PlatformRoleAppliancePC,
    PlatformRolePerformanceServer, PlatformRoleSlate, PlatformRoleMaximum
} POWER_PLATFORM_ROLE, *PPOWER_PLATFORM_ROLE;
#endif
