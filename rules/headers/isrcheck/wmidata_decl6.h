// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: types and routines.
#ifndef ISRCHECK_WMIDATA_DECL6_H
#define ISRCHECK_WMIDATA_DECL6_H
typedef struct _WmiMonitorListedFrequencyRanges {
    USHORT NumOfMonitorFreqRanges;
    FrequencyRangeDescriptor MonitorFreqRanges[1];
} WmiMonitorListedFrequencyRanges, *PWmiMonitorListedFrequencyRanges;
DEFINE_GUID(KernelPerfState_GUID, 0x8c7980e1, 0xf62b, 0x419e, 0xaa, 0x82, 0x27, 0x6c, 0x8d, 0x06,
    0x4a, 0x1f);
typedef struct _KernelPerfState {
    ULONG Frequency, Power;
    UCHAR PercentFrequency, IncreaseLevel, DecreaseLevel, Type;
    ULONG IncreaseTime, DecreaseTime;
    ULONGLONG Control, Status;
    ULONG HitCount, Reserved1;
    ULONGLONG Reserved2, Reserved3;
} KernelPerfState, *PKernelPerfState;
DEFINE_GUID(KernelPerfStates_GUID, 0x5708cc20, 0x7d40, 0x4bf4, 0xb4, 0xaa, 0x2b, 0x01, 0x33, 0x8d,
    0x01, 0x26);
typedef struct _KernelPerfStates {
    ULONG Count, MaxFrequency, CurrentState, MaxPerfState, MinPerfState, LowestPerfState;
    ULONG ThermalConstraint;
    UCHAR BusyAdjThreshold, PolicyType, Type, Reserved;
    ULONG TimerInterval;
    ULONGLONG TargetProcessors;
    ULONG PStateHandler, PStateContext, TStateHandler, TStateContext, FeedbackHandler, Reserved1;
    ULONGLONG Reserved2;
    KernelPerfState State[1];
} KernelPerfStates, *PKernelPerfStates;
DEFINE_GUID(KernelIdleState_GUID, 0x46bdcf4a, 0xe076, 0x4550, 0x82, 0xb2, 0x9f, 0x32, 0xed, 0xed,
    0x3e, 0x7f);
typedef struct _KernelIdleState {
    ULONG Latency, Power, TimeCheck;
    UCHAR PromotePercent, DemotePercent, StateType, Reserved;
    ULONG StateFlags, Context, IdleHandler, Reserved1;
} KernelIdleState, *PKernelIdleState;
DEFINE_GUID(KernelIdleStates_GUID, 0xba138e10, 0xe250, 0x4ad7, 0x86, 0x16, 0xcf, 0x1a, 0x7a, 0xd4,
    0x10, 0xe7);
typedef struct _KernelIdleStates {
    ULONG Type, Count, TargetState, OldState;
    ULONGLONG TargetProcessors;
    KernelIdleState State[1];
} KernelIdleStates, *PKernelIdleStates;
DEFINE_GUID(KernelPerfStateChange_GUID, 0xa5b32ddd, 0x7f39, 0x4abc, 0xb8, 0x92, 0x90, 0x0e, 0x43,
    0xb5, 0x9e, 0xbb);
typedef struct _KernelPerfStateChange {
    ULONG State, Status, Latency, Speed, Processor;
} KernelPerfStateChange, *PKernelPerfStateChange;
DEFINE_GUID(KernelPerfStateDomainChange_GUID, 0x995e6b7f, 0xd653, 0x497a, 0xb9, 0x78, 0x36, 0xa3,
    0x0c, 0x29, 0xbf, 0x01);
typedef struct _KernelPerfStateDomainChange {
    ULONG State, Latency, Speed;
    ULONGLONG Processors;
} KernelPerfStateDomainChange, *PKernelPerfStateDomainChange;
DEFINE_GUID(KernelIdleStateChange_GUID, 0x4838fe4f, 0xf71c, 0x4e51, 0x9e, 0xcc, 0x84, 0x30, 0xa7,
    0xac, 0x4c, 0x6c);
typedef struct _KernelIdleStateChange {
    ULONG NewState, OldState;
    ULONGLONG Processors;
} KernelIdleStateChange, *PKernelIdleStateChange;
DEFINE_GUID(KernelThermalConstraintChange_GUID, 0xa852c2c8, 0x1a4c, 0x423b, 0x8c, 0x2c, 0xf3, 0x0d,
    0x82, 0x93, 0x1a, 0x88);
typedef struct _KernelThermalConstraintChange {
    ULONG ThermalConstraint;
    ULONGLONG Processors;
} KernelThermalConstraintChange, *PKernelThermalConstraintChange;
DEFINE_GUID(IdleStateAccounting_GUID, 0x5280028a, 0xc24f, 0x43ec, 0xb2, 0x7d, 0xa9, 0x60, 0xa7,
    0x0e, 0x31, 0x9a);
typedef struct _IdleStateAccounting {
    ULONG IdleTransitions, FailedTransitions, InvalidBucketIndex;
    ULONGLONG TotalTime;
    ULONG IdleTimeBuckets[6];
} IdleStateAccounting, *PIdleStateAccounting;
DEFINE_GUID(IdleAccounting_GUID, 0xe2a26f78, 0xae07, 0x4ee0, 0xa3, 0x0f, 0xce, 0x35, 0x4f, 0x5a,
    0x94, 0xcd);
typedef struct _IdleAccounting {
    ULONG StateCount, TotalTransitions, ResetCount;
    ULONGLONG StartTime;
    IdleStateAccounting State[1];
} IdleAccounting, *PIdleAccounting;
DEFINE_GUID(IdleStateBucketEx_GUID, 0xe53e0a7d, 0x36f0, 0x4a77, 0x87, 0x9e, 0x9c, 0x6b, 0x5e, 0x4a,
    0x85, 0x54);
typedef struct _IdleStateBucketEx {
    ULONGLONG TotalTimeUs;
    ULONG MinTimeUs, MaxTimeUs, Count;
} IdleStateBucketEx, *PIdleStateBucketEx;
DEFINE_GUID(IdleStateAccountingEx_GUID, 0x3e0d7b2c, 0x401b, 0x480f, 0x83, 0x03, 0xd0, 0xc2, 0x0e,
    0xa1, 0xa7, 0xd8);
typedef struct _IdleStateAccountingEx {
    ULONGLONG TotalTime;
    ULONG IdleTransitions, FailedTransitions, InvalidBucketIndex, MinTimeUs, MaxTimeUs;
    IdleStateBucketEx IdleTimeBuckets[16];
} IdleStateAccountingEx, *PIdleStateAccountingEx;
DEFINE_GUID(IdleAccountingEx_GUID, 0xd67abd39, 0x81f8, 0x4a5e, 0x81, 0x52, 0x72, 0xe3, 0x1e, 0xc9,
    0x12, 0xee);
typedef struct _IdleAccountingEx {
    ULONG StateCount, TotalTransitions, ResetCount;
    ULONGLONG StartTime;
    IdleStateAccountingEx State[1];
} IdleAccountingEx, *PIdleAccountingEx;
DEFINE_GUID(KernelThermalPolicyChange_GUID, 0xaca5a8f7, 0x96ca, 0x4397, 0xba, 0xde, 0x43, 0xbe,
    0x2f, 0x57, 0x7d, 0x51);
typedef struct _KernelThermalPolicyChange {
    UCHAR CoolingMode;
    ULONGLONG Processors;
} KernelThermalPolicyChange, *PKernelThermalPolicyChange;
DEFINE_GUID(ProcessorPerformance_GUID, 0x7fd18652, 0x0cfe, 0x40d2, 0xb0, 0xa1, 0x0b, 0x06, 0x6a,
    0x87, 0x75, 0x9e);
typedef struct _ProcessorPerformance {
    ULONG frequency, power, percentage;
} ProcessorPerformance, *PProcessorPerformance;
#endif
