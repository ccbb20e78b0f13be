// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: constants and macros.
#ifndef ISRCHECK_WMIDATA_CONST8_H
#define ISRCHECK_WMIDATA_CONST8_H
#define WmiMonitorSupportedDisplayFeatures_HasPreferredTimingMode_ID 6
#define WmiMonitorSupportedDisplayFeatures_GTFSupported_SIZE sizeof(BOOLEAN)
#define WmiMonitorSupportedDisplayFeatures_GTFSupported_ID 7
#define WmiMonitorSupportedDisplayFeatures_SIZE \
    (FIELD_OFFSET(WmiMonitorSupportedDisplayFeatures, GTFSupported) + \
    WmiMonitorSupportedDisplayFeatures_GTFSupported_SIZE)
#define WmiMonitorBasicDisplayParamsGuid { 0x9831b7e6,0x09ac,0x491f, { \
    0x8d,0x07,0x3c,0x3d,0x64,0x9d,0x82,0x40 } }
#define WmiMonitorBasicDisplayParams_VideoInputType_SIZE sizeof(UCHAR)
#define WmiMonitorBasicDisplayParams_VideoInputType_ID 1
#define WmiMonitorBasicDisplayParams_MaxHorizontalImageSize_SIZE sizeof(UCHAR)
#define WmiMonitorBasicDisplayParams_MaxHorizontalImageSize_ID 2
#define WmiMonitorBasicDisplayParams_MaxVerticalImageSize_SIZE sizeof(UCHAR)
#define WmiMonitorBasicDisplayParams_MaxVerticalImageSize_ID 3
#define WmiMonitorBasicDisplayParams_DisplayTransferCharacteristic_SIZE sizeof(UCHAR)
#define WmiMonitorBasicDisplayParams_DisplayTransferCharacteristic_ID 4
#define WmiMonitorBasicDisplayParams_SupportedDisplayFeatures_SIZE \
    sizeof(WmiMonitorSupportedDisplayFeatures)
#define WmiMonitorBasicDisplayParams_SupportedDisplayFeatures_ID 5
#define WmiMonitorBasicDisplayParams_SIZE (FIELD_OFFSET(WmiMonitorBasicDisplayParams, \
    SupportedDisplayFeatures) + WmiMonitorBasicDisplayParams_SupportedDisplayFeatures_SIZE)
#define WmiMonitorConnectionParamsGuid { 0x2e2d2463,0xb537,0x4da7, { \
    0x8e,0xee,0x51,0x30,0x6f,0x1f,0x48,0x2f } }
#define WmiMonitorConnectionParams_VideoOutputTechnology_SIZE sizeof(ULONG)
#define WmiMonitorConnectionParams_VideoOutputTechnology_ID 1
#define WmiMonitorConnectionParams_SIZE (FIELD_OFFSET(WmiMonitorConnectionParams, \
    VideoOutputTechnology) + WmiMonitorConnectionParams_VideoOutputTechnology_SIZE)
#define WmiMonitorAnalogVideoInputParamsGuid { 0xa56dbcf9,0xc4f0,0x44a8, { \
    0x9c,0x1b,0xbb,0x3b,0x3f,0x77,0x4b,0x4d } }
#define WmiMonitorAnalogVideoInputParams_SignalLevelStandard_SIZE sizeof(UCHAR)
#define WmiMonitorAnalogVideoInputParams_SignalLevelStandard_ID 1
#define WmiMonitorAnalogVideoInputParams_SetupExpected_SIZE sizeof(UCHAR)
#define WmiMonitorAnalogVideoInputParams_SetupExpected_ID 2
#define WmiMonitorAnalogVideoInputParams_SeparateSyncsSupported_SIZE sizeof(UCHAR)
#define WmiMonitorAnalogVideoInputParams_SeparateSyncsSupported_ID 3
#define WmiMonitorAnalogVideoInputParams_CompositeSyncSupported_SIZE sizeof(UCHAR)
#define WmiMonitorAnalogVideoInputParams_CompositeSyncSupported_ID 4
#define WmiMonitorAnalogVideoInputParams_SyncOnGreenVideoSupported_SIZE sizeof(UCHAR)
#define WmiMonitorAnalogVideoInputParams_SyncOnGreenVideoSupported_ID 5
#define WmiMonitorAnalogVideoInputParams_SerrationOfVsyncRequired_SIZE sizeof(UCHAR)
#define WmiMonitorAnalogVideoInputParams_SerrationOfVsyncRequired_ID 6
#define WmiMonitorAnalogVideoInputParams_SIZE (FIELD_OFFSET(WmiMonitorAnalogVideoInputParams, \
    SerrationOfVsyncRequired) + WmiMonitorAnalogVideoInputParams_SerrationOfVsyncRequired_SIZE)
#define WmiMonitorDigitalVideoInputParamsGuid { 0x51565945,0x498a,0x4a77, { \
    0xac,0xc6,0x15,0x1b,0xec,0xc8,0x05,0xca } }
#define WmiMonitorDigitalVideoInputParams_IsDFP1xCompatible_SIZE sizeof(BOOLEAN)
#define WmiMonitorDigitalVideoInputParams_IsDFP1xCompatible_ID 1
#define WmiMonitorDigitalVideoInputParams_SIZE (FIELD_OFFSET(WmiMonitorDigitalVideoInputParams, \
    IsDFP1xCompatible) + WmiMonitorDigitalVideoInputParams_IsDFP1xCompatible_SIZE)
#define WmiMonitorColorXYZinCIEGuid { 0x01faf041,0x842c,0x4230, { \
    0xa3,0x1e,0x13,0x35,0x42,0x8c,0xd8,0xf0 } }
#define WmiMonitorColorXYZinCIE_X_SIZE sizeof(USHORT)
#define WmiMonitorColorXYZinCIE_X_ID 1
#define WmiMonitorColorXYZinCIE_Y_SIZE sizeof(USHORT)
#define WmiMonitorColorXYZinCIE_Y_ID 2
#define WmiMonitorColorXYZinCIE_SIZE (FIELD_OFFSET(WmiMonitorColorXYZinCIE, Y) + \
    WmiMonitorColorXYZinCIE_Y_SIZE)
#define WmiMonitorColorCharacteristicsGuid { 0xea324793,0x51bb,0x486a, { \
    0xaa,0x9d,0x0f,0x55,0x52,0x35,0x34,0x13 } }
#define WmiMonitorColorCharacteristics_Red_SIZE sizeof(WmiMonitorColorXYZinCIE)
#define WmiMonitorColorCharacteristics_Red_ID 1
#define WmiMonitorColorCharacteristics_Blue_SIZE sizeof(WmiMonitorColorXYZinCIE)
#define WmiMonitorColorCharacteristics_Blue_ID 2
#define WmiMonitorColorCharacteristics_Green_SIZE sizeof(WmiMonitorColorXYZinCIE)
#define WmiMonitorColorCharacteristics_Green_ID 3
#define WmiMonitorColorCharacteristics_DefaultWhite_SIZE sizeof(WmiMonitorColorXYZinCIE)
#define WmiMonitorColorCharacteristics_DefaultWhite_ID 4
#define WmiMonitorColorCharacteristics_SIZE (FIELD_OFFSET(WmiMonitorColorCharacteristics, \
    DefaultWhite) + WmiMonitorColorCharacteristics_DefaultWhite_SIZE)
#define VideoModeDescriptorGuid { 0x4a97ed30,0xbfaa,0x491a, { \
    0x9d,0xfd,0xb4,0x3a,0xde,0xdb,0xf8,0xe3 } }
#define VideoModeDescriptor_PixelClockRate_SIZE sizeof(ULONG)
#define VideoModeDescriptor_PixelClockRate_ID 1
#define VideoModeDescriptor_VerticalRefreshRateNumerator_SIZE sizeof(ULONG)
#define VideoModeDescriptor_VerticalRefreshRateNumerator_ID 2
#define VideoModeDescriptor_VerticalRefreshRateDenominator_SIZE sizeof(ULONG)
#define VideoModeDescriptor_VerticalRefreshRateDenominator_ID 3
#define VideoModeDescriptor_HorizontalRefreshRateNumerator_SIZE sizeof(ULONG)
#define VideoModeDescriptor_HorizontalRefreshRateNumerator_ID 4
#define VideoModeDescriptor_HorizontalRefreshRateDenominator_SIZE sizeof(ULONG)
#define VideoModeDescriptor_HorizontalRefreshRateDenominator_ID 5
#define VideoModeDescriptor_HorizontalActivePixels_SIZE sizeof(USHORT)
#define VideoModeDescriptor_HorizontalActivePixels_ID 6
#define VideoModeDescriptor_VerticalActivePixels_SIZE sizeof(USHORT)
#define VideoModeDescriptor_VerticalActivePixels_ID 7
#define VideoModeDescriptor_HorizontalBlankingPixels_SIZE sizeof(USHORT)
#define VideoModeDescriptor_HorizontalBlankingPixels_ID 8
#define VideoModeDescriptor_VerticalBlankingPixels_SIZE sizeof(USHORT)
#define VideoModeDescriptor_VerticalBlankingPixels_ID 9
#define VideoModeDescriptor_HorizontalSyncOffset_SIZE sizeof(USHORT)
#define VideoModeDescriptor_HorizontalSyncOffset_ID 10
#define VideoModeDescriptor_VerticalSyncOffset_SIZE sizeof(USHORT)
#define VideoModeDescriptor_VerticalSyncOffset_ID 11
#define VideoModeDescriptor_HorizontalSyncPulseWidth_SIZE sizeof(USHORT)
#define VideoModeDescriptor_HorizontalSyncPulseWidth_ID 12
#define VideoModeDescriptor_VerticalSyncPulseWidth_SIZE sizeof(USHORT)
#define VideoModeDescriptor_VerticalSyncPulseWidth_ID 13
#define VideoModeDescriptor_HorizontalImageSize_SIZE sizeof(USHORT)
#define VideoModeDescriptor_HorizontalImageSize_ID 14
#define VideoModeDescriptor_VerticalImageSize_SIZE sizeof(USHORT)
#define VideoModeDescriptor_VerticalImageSize_ID 15
#define VideoModeDescriptor_HorizontalBorder_SIZE sizeof(USHORT)
#define VideoModeDescriptor_HorizontalBorder_ID 16
#define VideoModeDescriptor_VerticalBorder_SIZE sizeof(USHORT)
#define VideoModeDescriptor_VerticalBorder_ID 17
#define VideoModeDescriptor_IsInterlaced_SIZE sizeof(BOOLEAN)
#define VideoModeDescriptor_IsInterlaced_ID 18
#define VideoModeDescriptor_StereoModeType_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_StereoModeType_ID 19
#define VideoModeDescriptor_SyncSignalType_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_SyncSignalType_ID 20
#define VideoModeDescriptor_IsSerrationRequired_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_IsSerrationRequired_ID 21
#define VideoModeDescriptor_IsSyncOnRGB_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_IsSyncOnRGB_ID 22
#define VideoModeDescriptor_CompositePolarityType_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_CompositePolarityType_ID 23
#define VideoModeDescriptor_VerticalPolarityType_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_VerticalPolarityType_ID 24
#define VideoModeDescriptor_HorizontalPolarityType_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_HorizontalPolarityType_ID 25
#define VideoModeDescriptor_VideoStandardType_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_VideoStandardType_ID 26
#define VideoModeDescriptor_Origin_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_Origin_ID 27
#define VideoModeDescriptor_TimingType_SIZE sizeof(UCHAR)
#define VideoModeDescriptor_TimingType_ID 28
#define VideoModeDescriptor_SIZE (FIELD_OFFSET(VideoModeDescriptor, TimingType) + \
    VideoModeDescriptor_TimingType_SIZE)
#define WmiMonitorListedSupportedSourceModesGuid { 0x6dc76655,0x063c,0x4524, { \
    0xa8,0x62,0xb8,0x41,0x0c,0x26,0x28,0x1b } }
#define WmiMonitorListedSupportedSourceModes_NumOfMonitorSourceModes_SIZE sizeof(USHORT)
#define WmiMonitorListedSupportedSourceModes_NumOfMonitorSourceModes_ID 1
#define WmiMonitorListedSupportedSourceModes_PreferredMonitorSourceModeIndex_SIZE sizeof(USHORT)
#define WmiMonitorListedSupportedSourceModes_PreferredMonitorSourceModeIndex_ID 2
#define WmiMonitorListedSupportedSourceModes_MonitorSourceModes_ID 3
#define FrequencyRangeDescriptorGuid { 0xf4546078,0xf3b2,0x417e, { \
    0x94,0xcd,0x47,0xea,0x30,0x6c,0x57,0x51 } }
#define FrequencyRangeDescriptor_Origin_SIZE sizeof(UCHAR)
#define FrequencyRangeDescriptor_Origin_ID 1
#define FrequencyRangeDescriptor_MinVSyncNumerator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MinVSyncNumerator_ID 2
#define FrequencyRangeDescriptor_MinVSyncDenominator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MinVSyncDenominator_ID 3
#define FrequencyRangeDescriptor_MaxVSyncNumerator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MaxVSyncNumerator_ID 4
#define FrequencyRangeDescriptor_MaxVSyncDenominator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MaxVSyncDenominator_ID 5
#define FrequencyRangeDescriptor_MinHSyncNumerator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MinHSyncNumerator_ID 6
#define FrequencyRangeDescriptor_MinHSyncDenominator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MinHSyncDenominator_ID 7
#define FrequencyRangeDescriptor_MaxHSyncNumerator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MaxHSyncNumerator_ID 8
#define FrequencyRangeDescriptor_MaxHSyncDenominator_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MaxHSyncDenominator_ID 9
#define FrequencyRangeDescriptor_ConstraintType_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_ConstraintType_ID 10
#define FrequencyRangeDescriptor_ActiveWidth_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_ActiveWidth_ID 11
#define FrequencyRangeDescriptor_ActiveHeight_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_ActiveHeight_ID 12
#define FrequencyRangeDescriptor_MaxPixelRate_SIZE sizeof(ULONG)
#define FrequencyRangeDescriptor_MaxPixelRate_ID 13
#define FrequencyRangeDescriptor_SIZE (FIELD_OFFSET(FrequencyRangeDescriptor, MaxPixelRate) + \
    FrequencyRangeDescriptor_MaxPixelRate_SIZE)
#define WmiMonitorListedFrequencyRangesGuid { 0xe86e9525,0x65b6,0x4b85, { \
    0x95,0xc5,0x00,0xbe,0xac,0xc9,0x75,0xed } }
#define WmiMonitorListedFrequencyRanges_NumOfMonitorFreqRanges_SIZE sizeof(USHORT)
#define WmiMonitorListedFrequencyRanges_NumOfMonitorFreqRanges_ID 1
#define WmiMonitorListedFrequencyRanges_MonitorFreqRanges_ID 2
#define KernelPerfStateGuid { 0x8c7980e1,0xf62b,0x419e, { \
    0xaa,0x82,0x27,0x6c,0x8d,0x06,0x4a,0x1f } }
#define KernelPerfState_Frequency_SIZE sizeof(ULONG)
#define KernelPerfState_Frequency_ID 1
#define KernelPerfState_Power_SIZE sizeof(ULONG)
#define KernelPerfState_Power_ID 2
#define KernelPerfState_PercentFrequency_SIZE sizeof(UCHAR)
#define KernelPerfState_PercentFrequency_ID 3
#define KernelPerfState_IncreaseLevel_SIZE sizeof(UCHAR)
#define KernelPerfState_IncreaseLevel_ID 4
#define KernelPerfState_DecreaseLevel_SIZE sizeof(UCHAR)
#define KernelPerfState_DecreaseLevel_ID 5
#define KernelPerfState_Type_SIZE sizeof(UCHAR)
#define KernelPerfState_Type_ID 6
#define KernelPerfState_IncreaseTime_SIZE sizeof(ULONG)
#define KernelPerfState_IncreaseTime_ID 7
#define KernelPerfState_DecreaseTime_SIZE sizeof(ULONG)
#define KernelPerfState_DecreaseTime_ID 8
#define KernelPerfState_Control_SIZE sizeof(ULONGLONG)
#define KernelPerfState_Control_ID 9
#define KernelPerfState_Status_SIZE sizeof(ULONGLONG)
#define KernelPerfState_Status_ID 10
#define KernelPerfState_HitCount_SIZE sizeof(ULONG)
#define KernelPerfState_HitCount_ID 11
#define KernelPerfState_Reserved1_SIZE sizeof(ULONG)
#define KernelPerfState_Reserved1_ID 12
#define KernelPerfState_Reserved2_SIZE sizeof(ULONGLONG)
#define KernelPerfState_Reserved2_ID 13
#define KernelPerfState_Reserved3_SIZE sizeof(ULONGLONG)
#define KernelPerfState_Reserved3_ID 14
#define KernelPerfState_SIZE (FIELD_OFFSET(KernelPerfState, Reserved3) + \
    KernelPerfState_Reserved3_SIZE)
#define KernelPerfStatesGuid { 0x5708cc20,0x7d40,0x4bf4, { \
    0xb4,0xaa,0x2b,0x01,0x33,0x8d,0x01,0x26 } }
#define KernelPerfStates_Count_SIZE sizeof(ULONG)
#define KernelPerfStates_Count_ID 1
#define KernelPerfStates_MaxFrequency_SIZE sizeof(ULONG)
#define KernelPerfStates_MaxFrequency_ID 2
#define KernelPerfStates_CurrentState_SIZE sizeof(ULONG)
#define KernelPerfStates_CurrentState_ID 3
#define KernelPerfStates_MaxPerfState_SIZE sizeof(ULONG)
#define KernelPerfStates_MaxPerfState_ID 4
#define KernelPerfStates_MinPerfState_SIZE sizeof(ULONG)
#define KernelPerfStates_MinPerfState_ID 5
#define KernelPerfStates_LowestPerfState_SIZE sizeof(ULONG)
#define KernelPerfStates_LowestPerfState_ID 6
#define KernelPerfStates_ThermalConstraint_SIZE sizeof(ULONG)
#define KernelPerfStates_ThermalConstraint_ID 7
#define KernelPerfStates_BusyAdjThreshold_SIZE sizeof(UCHAR)
#define KernelPerfStates_BusyAdjThreshold_ID 8
#define KernelPerfStates_PolicyType_SIZE sizeof(UCHAR)
#define KernelPerfStates_PolicyType_ID 9
#define KernelPerfStates_Type_SIZE sizeof(UCHAR)
#define KernelPerfStates_Type_ID 10
#define KernelPerfStates_Reserved_SIZE sizeof(UCHAR)
#define KernelPerfStates_Reserved_ID 11
#define KernelPerfStates_TimerInterval_SIZE sizeof(ULONG)
#define KernelPerfStates_TimerInterval_ID 12
#define KernelPerfStates_TargetProcessors_SIZE sizeof(ULONGLONG)
#define KernelPerfStates_TargetProcessors_ID 13
#define KernelPerfStates_PStateHandler_SIZE sizeof(ULONG)
#define KernelPerfStates_PStateHandler_ID 14
#define KernelPerfStates_PStateContext_SIZE sizeof(ULONG)
#define KernelPerfStates_PStateContext_ID 15
#define KernelPerfStates_TStateHandler_SIZE sizeof(ULONG)
#define KernelPerfStates_TStateHandler_ID 16
#define KernelPerfStates_TStateContext_SIZE sizeof(ULONG)
#define KernelPerfStates_TStateContext_ID 17
#define KernelPerfStates_FeedbackHandler_SIZE sizeof(ULONG)
#define KernelPerfStates_FeedbackHandler_ID 18
#define KernelPerfStates_Reserved1_SIZE sizeof(ULONG)
#define KernelPerfStates_Reserved1_ID 19
#define KernelPerfStates_Reserved2_SIZE sizeof(ULONGLONG)
#define KernelPerfStates_Reserved2_ID 20
#define KernelPerfStates_State_ID 21
#define KernelIdleStateGuid { 0x46bdcf4a,0xe076,0x4550, { \
    0x82,0xb2,0x9f,0x32,0xed,0xed,0x3e,0x7f } }
#define KernelIdleState_Latency_SIZE sizeof(ULONG)
#define KernelIdleState_Latency_ID 1
#define KernelIdleState_Power_SIZE sizeof(ULONG)
#define KernelIdleState_Power_ID 2
#define KernelIdleState_TimeCheck_SIZE sizeof(ULONG)
#define KernelIdleState_TimeCheck_ID 3
#define KernelIdleState_PromotePercent_SIZE sizeof(UCHAR)
#define KernelIdleState_PromotePercent_ID 4
#define KernelIdleState_DemotePercent_SIZE sizeof(UCHAR)
#define KernelIdleState_DemotePercent_ID 5
#define KernelIdleState_StateType_SIZE sizeof(UCHAR)
#define KernelIdleState_StateType_ID 6
#define KernelIdleState_Reserved_SIZE sizeof(UCHAR)
#define KernelIdleState_Reserved_ID 7
#define KernelIdleState_StateFlags_SIZE sizeof(ULONG)
#define KernelIdleState_StateFlags_ID 8
#define KernelIdleState_Context_SIZE sizeof(ULONG)
#define KernelIdleState_Context_ID 9
#define KernelIdleState_IdleHandler_SIZE sizeof(ULONG)
#define KernelIdleState_IdleHandler_ID 10
#define KernelIdleState_Reserved1_SIZE sizeof(ULONG)
#define KernelIdleState_Reserved1_ID 11
#define KernelIdleState_SIZE (FIELD_OFFSET(KernelIdleState, Reserved1) + \
    KernelIdleState_Reserved1_SIZE)
#define KernelIdleStatesGuid { 0xba138e10,0xe250,0x4ad7, { \
    0x86,0x16,0xcf,0x1a,0x7a,0xd4,0x10,0xe7 } }
#define KernelIdleStates_Type_SIZE sizeof(ULONG)
#define KernelIdleStates_Type_ID 1
#define KernelIdleStates_Count_SIZE sizeof(ULONG)
#define KernelIdleStates_Count_ID 2
#define KernelIdleStates_TargetState_SIZE sizeof(ULONG)
#define KernelIdleStates_TargetState_ID 3
#define KernelIdleStates_OldState_SIZE sizeof(ULONG)
#define KernelIdleStates_OldState_ID 4
#define KernelIdleStates_TargetProcessors_SIZE sizeof(ULONGLONG)
#define KernelIdleStates_TargetProcessors_ID 5
#define KernelIdleStates_State_ID 6
#define KernelPerfStateChangeGuid { 0xa5b32ddd,0x7f39,0x4abc, { \
    0xb8,0x92,0x90,0x0e,0x43,0xb5,0x9e,0xbb } }
#define KernelPerfStateChange_State_SIZE sizeof(ULONG)
#define KernelPerfStateChange_State_ID 1
#define KernelPerfStateChange_Status_SIZE sizeof(ULONG)
#define KernelPerfStateChange_Status_ID 2
#define KernelPerfStateChange_Latency_SIZE sizeof(ULONG)
#define KernelPerfStateChange_Latency_ID 3
#define KernelPerfStateChange_Speed_SIZE sizeof(ULONG)
#define KernelPerfStateChange_Speed_ID 4
#define KernelPerfStateChange_Processor_SIZE sizeof(ULONG)
#define KernelPerfStateChange_Processor_ID 5
#define KernelPerfStateChange_SIZE (FIELD_OFFSET(KernelPerfStateChange, Processor) + \
    KernelPerfStateChange_Processor_SIZE)
#define KernelPerfStateDomainChangeGuid { 0x995e6b7f,0xd653,0x497a, { \
    0xb9,0x78,0x36,0xa3,0x0c,0x29,0xbf,0x01 } }
#define KernelPerfStateDomainChange_State_SIZE sizeof(ULONG)
#define KernelPerfStateDomainChange_State_ID 1
#define KernelPerfStateDomainChange_Latency_SIZE sizeof(ULONG)
#define KernelPerfStateDomainChange_Latency_ID 2
#define KernelPerfStateDomainChange_Speed_SIZE sizeof(ULONG)
#define KernelPerfStateDomainChange_Speed_ID 3
#define KernelPerfStateDomainChange_Processors_SIZE sizeof(ULONGLONG)
#define KernelPerfStateDomainChange_Processors_ID 4
#define KernelPerfStateDomainChange_SIZE (FIELD_OFFSET(KernelPerfStateDomainChange, Processors) \
    + KernelPerfStateDomainChange_Processors_SIZE)
#define KernelIdleStateChangeGuid { 0x4838fe4f,0xf71c,0x4e51, { \
    0x9e,0xcc,0x84,0x30,0xa7,0xac,0x4c,0x6c } }
#define KernelIdleStateChange_NewState_SIZE sizeof(ULONG)
#define KernelIdleStateChange_NewState_ID 1
#define KernelIdleStateChange_OldState_SIZE sizeof(ULONG)
#define KernelIdleStateChange_OldState_ID 2
#define KernelIdleStateChange_Processors_SIZE sizeof(ULONGLONG)
#define KernelIdleStateChange_Processors_ID 3
#define KernelIdleStateChange_SIZE (FIELD_OFFSET(KernelIdleStateChange, Processors) + \
    KernelIdleStateChange_Processors_SIZE)
#define KernelThermalConstraintChangeGuid { 0xa852c2c8,0x1a4c,0x423b, { \
    0x8c,0x2c,0xf3,0x0d,0x82,0x93,0x1a,0x88 } }
#define KernelThermalConstraintChange_ThermalConstraint_SIZE sizeof(ULONG)
#define KernelThermalConstraintChange_ThermalConstraint_ID 1
#define KernelThermalConstraintChange_Processors_SIZE sizeof(ULONGLONG)
#define KernelThermalConstraintChange_Processors_ID 2
#define KernelThermalConstraintChange_SIZE (FIELD_OFFSET(KernelThermalConstraintChange, \
    Processors) + KernelThermalConstraintChange_Processors_SIZE)
#define IdleStateAccountingGuid { 0x5280028a,0xc24f,0x43ec, { \
    0xb2,0x7d,0xa9,0x60,0xa7,0x0e,0x31,0x9a } }
#define IdleStateAccounting_IdleTransitions_SIZE sizeof(ULONG)
#define IdleStateAccounting_IdleTransitions_ID 1
#define IdleStateAccounting_FailedTransitions_SIZE sizeof(ULONG)
#define IdleStateAccounting_FailedTransitions_ID 2
#define IdleStateAccounting_InvalidBucketIndex_SIZE sizeof(ULONG)
#define IdleStateAccounting_InvalidBucketIndex_ID 3
#define IdleStateAccounting_TotalTime_SIZE sizeof(ULONGLONG)
#define IdleStateAccounting_TotalTime_ID 4
#define IdleStateAccounting_IdleTimeBuckets_SIZE sizeof(ULONG[6])
#define IdleStateAccounting_IdleTimeBuckets_ID 5
#define IdleStateAccounting_SIZE (FIELD_OFFSET(IdleStateAccounting, IdleTimeBuckets) + \
    IdleStateAccounting_IdleTimeBuckets_SIZE)
#define IdleAccountingGuid { 0xe2a26f78,0xae07,0x4ee0, { 0xa3,0x0f,0xce,0x35,0x4f,0x5a,0x94,0xcd } }
#define IdleAccounting_StateCount_SIZE sizeof(ULONG)
#define IdleAccounting_StateCount_ID 1
#define IdleAccounting_TotalTransitions_SIZE sizeof(ULONG)
#define IdleAccounting_TotalTransitions_ID 2
#define IdleAccounting_ResetCount_SIZE sizeof(ULONG)
#define IdleAccounting_ResetCount_ID 3
#define IdleAccounting_StartTime_SIZE sizeof(ULONGLONG)
#define IdleAccounting_StartTime_ID 4
#define IdleAccounting_State_ID 5
#define IdleStateBucketExGuid { 0xe53e0a7d,0x36f0,0x4a77, { \
    0x87,0x9e,0x9c,0x6b,0x5e,0x4a,0x85,0x54 } }
#define IdleStateBucketEx_TotalTimeUs_SIZE sizeof(ULONGLONG)
#define IdleStateBucketEx_TotalTimeUs_ID 1
#define IdleStateBucketEx_MinTimeUs_SIZE sizeof(ULONG)
#define IdleStateBucketEx_MinTimeUs_ID 2
#define IdleStateBucketEx_MaxTimeUs_SIZE sizeof(ULONG)
#define IdleStateBucketEx_MaxTimeUs_ID 3
#define IdleStateBucketEx_Count_SIZE sizeof(ULONG)
#define IdleStateBucketEx_Count_ID 4
#define IdleStateBucketEx_SIZE (FIELD_OFFSET(IdleStateBucketEx, Count) + \
    IdleStateBucketEx_Count_SIZE)
#define IdleStateAccountingExGuid { 0x3e0d7b2c,0x401b,0x480f, { \
    0x83,0x03,0xd0,0xc2,0x0e,0xa1,0xa7,0xd8 } }
#define IdleStateAccountingEx_TotalTime_SIZE sizeof(ULONGLONG)
#define IdleStateAccountingEx_TotalTime_ID 1
#define IdleStateAccountingEx_IdleTransitions_SIZE sizeof(ULONG)
#define IdleStateAccountingEx_IdleTransitions_ID 2
#define IdleStateAccountingEx_FailedTransitions_SIZE sizeof(ULONG)
#define IdleStateAccountingEx_FailedTransitions_ID 3
#define IdleStateAccountingEx_InvalidBucketIndex_SIZE sizeof(ULONG)
#define IdleStateAccountingEx_InvalidBucketIndex_ID 4
#define IdleStateAccountingEx_MinTimeUs_SIZE sizeof(ULONG)
#define IdleStateAccountingEx_MinTimeUs_ID 5
#define IdleStateAccountingEx_MaxTimeUs_SIZE sizeof(ULONG)
#define IdleStateAccountingEx_MaxTimeUs_ID 6
#define IdleStateAccountingEx_IdleTimeBuckets_SIZE sizeof(IdleStateBucketEx[16])
#define IdleStateAccountingEx_IdleTimeBuckets_ID 7
#define IdleStateAccountingEx_SIZE (FIELD_OFFSET(IdleStateAccountingEx, IdleTimeBuckets) + \
    IdleStateAccountingEx_IdleTimeBuckets_SIZE)
#define IdleAccountingExGuid { 0xd67abd39,0x81f8,0x4a5e, { \
    0x81,0x52,0x72,0xe3,0x1e,0xc9,0x12,0xee } }
#define IdleAccountingEx_StateCount_SIZE sizeof(ULONG)
#define IdleAccountingEx_StateCount_ID 1
#define IdleAccountingEx_TotalTransitions_SIZE sizeof(ULONG)
#define IdleAccountingEx_TotalTransitions_ID 2
#define IdleAccountingEx_ResetCount_SIZE sizeof(ULONG)
#define IdleAccountingEx_ResetCount_ID 3
#define IdleAccountingEx_StartTime_SIZE sizeof(ULONGLONG)
#define IdleAccountingEx_StartTime_ID 4
#define IdleAccountingEx_State_ID 5
#define KernelThermalPolicyChangeGuid { 0xaca5a8f7,0x96ca,0x4397, { \
    0xba,0xde,0x43,0xbe,0x2f,0x57,0x7d,0x51 } }
#define KernelThermalPolicyChange_CoolingMode_SIZE sizeof(UCHAR)
#define KernelThermalPolicyChange_CoolingMode_ID 1
#define KernelThermalPolicyChange_Processors_SIZE sizeof(ULONGLONG)
#define KernelThermalPolicyChange_Processors_ID 2
#define KernelThermalPolicyChange_SIZE (FIELD_OFFSET(KernelThermalPolicyChange, Processors) + \
    KernelThermalPolicyChange_Processors_SIZE)
#define ProcessorPerformanceGuid { 0x7fd18652,0x0cfe,0x40d2, { \
    0xb0,0xa1,0x0b,0x06,0x6a,0x87,0x75,0x9e } }
#define ProcessorPerformance_frequency_SIZE sizeof(ULONG)
#define ProcessorPerformance_frequency_ID 1
#define ProcessorPerformance_power_SIZE sizeof(ULONG)
#define ProcessorPerformance_power_ID 2
#define ProcessorPerformance_percentage_SIZE sizeof(ULONG)
#define ProcessorPerformance_percentage_ID 3
#define ProcessorPerformance_SIZE (FIELD_OFFSET(ProcessorPerformance, percentage) + \
    ProcessorPerformance_percentage_SIZE)
#endif
