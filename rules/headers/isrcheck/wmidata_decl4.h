// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: types and routines.
#ifndef ISRCHECK_WMIDATA_DECL4_H
#define ISRCHECK_WMIDATA_DECL4_H
DEFINE_GUID(MSNdis_QueryPhysicalMediumTypeEx_GUID, 0x899e7782, 0x035b, 0x43f9, 0x8b, 0xb6, 0x2b,
    0x58, 0x97, 0x16, 0x12, 0xe5);
typedef struct _WmiQueryPhysicalMediumTypeEx_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryPhysicalMediumTypeEx_IN, *PWmiQueryPhysicalMediumTypeEx_IN;
typedef struct _WmiQueryPhysicalMediumTypeEx_OUT {
    ULONG NdisPhysicalMediumTypeEx;
} WmiQueryPhysicalMediumTypeEx_OUT, *PWmiQueryPhysicalMediumTypeEx_OUT;
DEFINE_GUID(MSNdis_QueryReceiveFilterHardwareCapabilities_GUID, 0x3f2c1419, 0x83bc, 0x11dd, 0x94,
    0xb8, 0x00, 0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _WmiQueryReceiveFilterHardwareCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveFilterHardwareCapabilities_IN, *PWmiQueryReceiveFilterHardwareCapabilities_IN;
typedef struct _WmiQueryReceiveFilterHardwareCapabilities_OUT {
    MSNdis_ReceiveFilterCapabilities ReceiveFilterHardwareCapabilities;
} WmiQueryReceiveFilterHardwareCapabilities_OUT, *PWmiQueryReceiveFilterHardwareCapabilities_OUT;
DEFINE_GUID(MSNdis_QueryReceiveFilterGlobalParameters_GUID, 0x3f2c141a, 0x83bc, 0x11dd, 0x94, 0xb8,
    0x00, 0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _WmiQueryReceiveFilterGlobalParameters_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveFilterGlobalParameters_IN, *PWmiQueryReceiveFilterGlobalParameters_IN;
typedef struct _WmiQueryReceiveFilterGlobalParameters_OUT {
    MSNdis_ReceiveFilterGlobalParameters ReceiveFilterGlobalParameters;
} WmiQueryReceiveFilterGlobalParameters_OUT, *PWmiQueryReceiveFilterGlobalParameters_OUT;
DEFINE_GUID(MSNdis_EnumerateReceiveFilters_GUID, 0x3f2c141d, 0x83bc, 0x11dd, 0x94, 0xb8, 0x00,
    0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _WmiEnumReceiveFilters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveFilterInfoArray ReceiveFilterInfoArray;
} WmiEnumReceiveFilters_IN, *PWmiEnumReceiveFilters_IN;
typedef struct _WmiEnumReceiveFilters_OUT {
    MSNdis_ReceiveFilterInfoArray ReceiveFilterInfoArray;
} WmiEnumReceiveFilters_OUT, *PWmiEnumReceiveFilters_OUT;
DEFINE_GUID(MSNdis_QueryReceiveFilterParameters_GUID, 0x3f2c141e, 0x83bc, 0x11dd, 0x94, 0xb8, 0x00,
    0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _WmiQueryReceiveFilterParameters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveFilterParameters ReceiveFilterParameters;
} WmiQueryReceiveFilterParameters_IN, *PWmiQueryReceiveFilterParameters_IN;
typedef struct _WmiQueryReceiveFilterParameters_OUT {
    MSNdis_ReceiveFilterParameters ReceiveFilterParameters;
} WmiQueryReceiveFilterParameters_OUT, *PWmiQueryReceiveFilterParameters_OUT;
DEFINE_GUID(MSNdis_QueryReceiveFilterCurrentCapabilities_GUID, 0x4054e80f, 0x2bc1, 0x4ccc, 0xb0,
    0x33, 0x4a, 0xbc, 0x0c, 0x4a, 0x1e, 0x8c);
typedef struct _WmiQueryReceiveFilterCurrentCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveFilterCurrentCapabilities_IN, *PWmiQueryReceiveFilterCurrentCapabilities_IN;
typedef struct _WmiQueryReceiveFilterCurrentCapabilities_OUT {
    MSNdis_ReceiveFilterCapabilities ReceiveFilterCurrentCapabilities;
} WmiQueryReceiveFilterCurrentCapabilities_OUT, *PWmiQueryReceiveFilterCurrentCapabilities_OUT;
DEFINE_GUID(MSNdis_QueryNicSwitchHardwareCapabilities_GUID, 0x37cab40c, 0xd1e8, 0x4301, 0x8c, 0x1d,
    0x58, 0x46, 0x5e, 0x0c, 0x4c, 0x0f);
typedef struct _WmiQueryNICSwitchHardwareCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryNICSwitchHardwareCapabilities_IN, *PWmiQueryNICSwitchHardwareCapabilities_IN;
typedef struct _WmiQueryNICSwitchHardwareCapabilities_OUT {
    MSNdis_NicSwitchCapabilities NicSwitchHardwareCapabilities;
} WmiQueryNICSwitchHardwareCapabilities_OUT, *PWmiQueryNICSwitchHardwareCapabilities_OUT;
DEFINE_GUID(MSNdis_QueryNicSwitchCurrentCapabilities_GUID, 0xe76fdaf3, 0x0be7, 0x4d95, 0x87, 0xe9,
    0x5a, 0xea, 0xd4, 0xb5, 0x90, 0xe9);
typedef struct _WmiQueryNICSwitchCurrentCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryNICSwitchCurrentCapabilities_IN, *PWmiQueryNICSwitchCurrentCapabilities_IN;
typedef struct _WmiQueryNICSwitchCurrentCapabilities_OUT {
    MSNdis_NicSwitchCapabilities NicSwitchCurrentCapabilities;
} WmiQueryNICSwitchCurrentCapabilities_OUT, *PWmiQueryNICSwitchCurrentCapabilities_OUT;
DEFINE_GUID(MSNdis_QueryReceiveQueueParameters_GUID, 0x3f2c141c, 0x83bc, 0x11dd, 0x94, 0xb8, 0x00,
    0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _WmiQueryReceiveQueueParameters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveQueueParameters ReceiveQueueParameters;
} WmiQueryReceiveQueueParameters_IN, *PWmiQueryReceiveQueueParameters_IN;
typedef struct _WmiQueryReceiveQueueParameters_OUT {
    MSNdis_ReceiveQueueParameters ReceiveQueueParameters;
} WmiQueryReceiveQueueParameters_OUT, *PWmiQueryReceiveQueueParameters_OUT;
DEFINE_GUID(MSNdis_EnumerateReceiveQueues_GUID, 0x3f2c141b, 0x83bc, 0x11dd, 0x94, 0xb8, 0x00, 0x1d,
    0x09, 0x16, 0x2b, 0xc3);
typedef struct _WmiEnumReceiveQueues_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveQueueInfoArray ReceiveQueueInfoArray;
} WmiEnumReceiveQueues_IN, *PWmiEnumReceiveQueues_IN;
typedef struct _WmiEnumReceiveQueues_OUT {
    MSNdis_ReceiveQueueInfoArray ReceiveQueueInfoArray;
} WmiEnumReceiveQueues_OUT, *PWmiEnumReceiveQueues_OUT;
DEFINE_GUID(MSNdis_80211_BaseServiceSetIdentifier_GUID, 0x2504b6c2, 0x1fa5, 0x11d4, 0x97, 0xeb,
    0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_BaseServiceSetIdentifier {
    UCHAR Ndis80211MacAddress[6];
} MSNdis_80211_BaseServiceSetIdentifier, *PMSNdis_80211_BaseServiceSetIdentifier;
DEFINE_GUID(MSNdis_80211_ServiceSetIdentifier_GUID, 0x7d2a90ea, 0x2041, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_ServiceSetIdentifier {
    UCHAR Ndis80211SsId[33];
} MSNdis_80211_ServiceSetIdentifier, *PMSNdis_80211_ServiceSetIdentifier;
DEFINE_GUID(MSNdis_80211_NetworkType_GUID, 0xe779ab61, 0xb9ab, 0x11d4, 0xb6, 0x75, 0x00, 0x20,
    0x48, 0x57, 0x03, 0x37);
typedef struct _MSNdis_80211_NetworkType {
    ULONG Ndis80211NetworkType;
} MSNdis_80211_NetworkType, *PMSNdis_80211_NetworkType;
DEFINE_GUID(MSNdis_80211_NetworkTypesSupported_GUID, 0x8531d6e6, 0x2041, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_NetworkTypesSupported {
    ULONG NumberOfItems;
    MSNdis_80211_NetworkType Ndis80211NetworkTypes[1];
} MSNdis_80211_NetworkTypesSupported, *PMSNdis_80211_NetworkTypesSupported;
DEFINE_GUID(MSNdis_80211_NetworkTypeInUse_GUID, 0x857e2326, 0x2041, 0x11d4, 0x97, 0xeb, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_NetworkTypeInUse {
    MSNdis_80211_NetworkType Ndis80211NetworkTypeInUse;
} MSNdis_80211_NetworkTypeInUse, *PMSNdis_80211_NetworkTypeInUse;
DEFINE_GUID(MSNdis_80211_PowerMode_GUID, 0x85be837c, 0x2041, 0x11d4, 0x97, 0xeb, 0x00, 0xc0, 0x4f,
    0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_PowerMode {
    ULONG Ndis80211PowerMode;
} MSNdis_80211_PowerMode, *PMSNdis_80211_PowerMode;
DEFINE_GUID(MSNdis_80211_TransmitPowerLevel_GUID, 0x11e6ba76, 0x2053, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_TransmitPowerLevel {
    ULONG Ndis80211TransmitPowerLevel;
} MSNdis_80211_TransmitPowerLevel, *PMSNdis_80211_TransmitPowerLevel;
DEFINE_GUID(MSNdis_80211_ReceivedSignalStrength_GUID, 0x1507db16, 0x2053, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_ReceivedSignalStrength {
    LONG Ndis80211ReceivedSignalStrength;
} MSNdis_80211_ReceivedSignalStrength, *PMSNdis_80211_ReceivedSignalStrength;
DEFINE_GUID(MSNdis_80211_ReceivedSignalStrengthEventTrigger_GUID, 0x155689b8, 0x2053, 0x11d4, 0x97,
    0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_ReceivedSignalStrengthEventTrigger {
    LONG Ndis80211ReceivedSignalStrengthTrigger;
} MSNdis_80211_ReceivedSignalStrengthEventTrigger,
    *PMSNdis_80211_ReceivedSignalStrengthEventTrigger;
DEFINE_GUID(MSNdis_80211_NetworkInfrastructure_GUID, 0x34e1fa48, 0xb9b6, 0x11d4, 0xb6, 0x75, 0x00,
    0x20, 0x48, 0x57, 0x03, 0x37);
typedef struct _MSNdis_80211_NetworkInfrastructure {
    ULONG Ndis80211NetworkInfrastructure;
} MSNdis_80211_NetworkInfrastructure, *PMSNdis_80211_NetworkInfrastructure;
DEFINE_GUID(MSNdis_80211_ConfigurationFH_GUID, 0x4a800b8c, 0x2068, 0x11d4, 0x97, 0xeb, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_ConfigurationFH {
    ULONG FHLength, HopPattern, HopSet, DwellTime;
} MSNdis_80211_ConfigurationFH, *PMSNdis_80211_ConfigurationFH;
DEFINE_GUID(MSNdis_80211_ConfigurationInfo_GUID, 0x220c16fc, 0xb9a8, 0x11d4, 0xb6, 0x75, 0x00,
    0x20, 0x48, 0x57, 0x03, 0x37);
typedef struct _MSNdis_80211_ConfigurationInfo {
    ULONG ConfigLength, BeaconPeriod, ATIMWindow, DSConfig;
    MSNdis_80211_ConfigurationFH FHConfig;
} MSNdis_80211_ConfigurationInfo, *PMSNdis_80211_ConfigurationInfo;
DEFINE_GUID(MSNdis_80211_WLanBssId_GUID, 0x6929e718, 0x2062, 0x11d4, 0x97, 0xeb, 0x00, 0xc0, 0x4f,
    0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_WLanBssId {
    ULONG Ndis80211WLanBssIdLength;
    UCHAR Ndis80211MacAddress[6];
    USHORT Reserved;
    ULONG Ndis80211SsIdLength;
    UCHAR Ndis80211SsId[32];
    ULONG Ndis80211Privacy, Ndis80211Rssi;
    MSNdis_80211_NetworkType Ndis80211NetworkTypeInUse;
    MSNdis_80211_ConfigurationInfo Ndis80211Configuration;
    MSNdis_80211_NetworkInfrastructure Ndis80211InfrastructureMode;
    UCHAR Ndis80211SupportedRate[8];
} MSNdis_80211_WLanBssId, *PMSNdis_80211_WLanBssId;
DEFINE_GUID(MSNdis_80211_BSSIList_GUID, 0x69526f9a, 0x2062, 0x11d4, 0x97, 0xeb, 0x00, 0xc0, 0x4f,
    0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_BSSIList {
    ULONG NumberOfItems;
    MSNdis_80211_WLanBssId Ndis80211BSSIList[1];
} MSNdis_80211_BSSIList, *PMSNdis_80211_BSSIList;
DEFINE_GUID(MSNdis_80211_InfrastructureMode_GUID, 0x697d5a7e, 0x2062, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_InfrastructureMode {
    MSNdis_80211_NetworkInfrastructure Ndis80211InfrastructureMode;
} MSNdis_80211_InfrastructureMode, *PMSNdis_80211_InfrastructureMode;
DEFINE_GUID(MSNdis_80211_FragmentationThreshold_GUID, 0x69aaa7c4, 0x2062, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_FragmentationThreshold {
    ULONG Ndis80211FragmentationThreshold;
} MSNdis_80211_FragmentationThreshold, *PMSNdis_80211_FragmentationThreshold;
DEFINE_GUID(MSNdis_80211_RTSThreshold_GUID, 0x0134d07e, 0x2064, 0x11d4, 0x97, 0xeb, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_RTSThreshold {
    ULONG Ndis80211RTSThreshold;
} MSNdis_80211_RTSThreshold, *PMSNdis_80211_RTSThreshold;
DEFINE_GUID(MSNdis_80211_NumberOfAntennas_GUID, 0x01779336, 0x2064, 0x11d4, 0x97, 0xeb, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_NumberOfAntennas {
    ULONG Ndis80211NumberOfAntennas;
} MSNdis_80211_NumberOfAntennas, *PMSNdis_80211_NumberOfAntennas;
DEFINE_GUID(MSNdis_80211_ReceiveAntennaSelected_GUID, 0x01ac07a2, 0x2064, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_ReceiveAntennaSelected {
    ULONG Ndis80211ReceiveAntennaSelected;
} MSNdis_80211_ReceiveAntennaSelected, *PMSNdis_80211_ReceiveAntennaSelected;
DEFINE_GUID(MSNdis_80211_TransmitAntennaSelected_GUID, 0x01dbb74a, 0x2064, 0x11d4, 0x97, 0xeb,
    0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_TransmitAntennaSelected {
    ULONG Ndis80211TransmitAntennaSelected;
} MSNdis_80211_TransmitAntennaSelected, *PMSNdis_80211_TransmitAntennaSelected;
DEFINE_GUID(MSNdis_80211_DataRates_GUID, 0x49db8722, 0x2068, 0x11d4, 0x97, 0xeb, 0x00, 0xc0, 0x4f,
    0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_DataRates {
    UCHAR Ndis80211DataRate[8];
} MSNdis_80211_DataRates, *PMSNdis_80211_DataRates;
DEFINE_GUID(MSNdis_80211_DesiredDataRates_GUID, 0x452ee08e, 0x2536, 0x11d4, 0x97, 0xeb, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_DesiredDataRates {
    UCHAR Ndis80211DesiredRate[8];
} MSNdis_80211_DesiredDataRates, *PMSNdis_80211_DesiredDataRates;
DEFINE_GUID(MSNdis_80211_Configuration_GUID, 0x4a4df982, 0x2068, 0x11d4, 0x97, 0xeb, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_Configuration {
    MSNdis_80211_ConfigurationInfo Ndis80211Config;
} MSNdis_80211_Configuration, *PMSNdis_80211_Configuration;
DEFINE_GUID(MSNdis_80211_Statistics_GUID, 0x42bb73b0, 0x2129, 0x11d4, 0x97, 0xeb, 0x00, 0xc0, 0x4f,
    0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_Statistics {
    ULONG StatisticsLength;
    ULONGLONG TransmittedFragmentCount, MulticastTransmittedFrameCount, FailedCount, RetryCount;
    ULONGLONG MultipleRetryCount, RTSSuccessCount, RTSFailureCount, ACKFailureCount;
    ULONGLONG FrameDuplicateCount, ReceivedFragmentCount, MulticastReceivedFrameCount;
    ULONGLONG FCSErrorCount;
} MSNdis_80211_Statistics, *PMSNdis_80211_Statistics;
DEFINE_GUID(MSNdis_80211_AddWEP_GUID, 0x4307bff0, 0x2129, 0x11d4, 0x97, 0xeb, 0x00, 0xc0, 0x4f,
    0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_AddWEP {
    ULONG Length, KeyIndex, KeyLength;
    UCHAR KeyMaterial[1];
} MSNdis_80211_AddWEP, *PMSNdis_80211_AddWEP;
DEFINE_GUID(MSNdis_80211_RemoveWEP_GUID, 0x433c345c, 0x2129, 0x11d4, 0x97, 0xeb, 0x00, 0xc0, 0x4f,
    0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_RemoveWEP {
    ULONG Ndis80211KeyIndex;
} MSNdis_80211_RemoveWEP, *PMSNdis_80211_RemoveWEP;
DEFINE_GUID(MSNdis_80211_Disassociate_GUID, 0x43671f40, 0x2129, 0x11d4, 0x97, 0xeb, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_Disassociate {
    ULONG UnusedParameter;
} MSNdis_80211_Disassociate, *PMSNdis_80211_Disassociate;
DEFINE_GUID(MSNdis_80211_BssIdListScan_GUID, 0x0d9e01e1, 0xba70, 0x11d4, 0xb6, 0x75, 0x00, 0x20,
    0x48, 0x57, 0x03, 0x37);
typedef struct _MSNdis_80211_BssIdListScan {
    ULONG UnusedParameter;
} MSNdis_80211_BssIdListScan, *PMSNdis_80211_BssIdListScan;
DEFINE_GUID(MSNdis_80211_AuthenticationMode_GUID, 0x43920a24, 0x2129, 0x11d4, 0x97, 0xeb, 0x00,
    0xc0, 0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_AuthenticationMode {
    ULONG Ndis80211AuthenticationMode;
} MSNdis_80211_AuthenticationMode, *PMSNdis_80211_AuthenticationMode;
DEFINE_GUID(MSNdis_80211_PrivacyFilter_GUID, 0x6733c4e9, 0x4792, 0x11d4, 0x97, 0xf1, 0x00, 0xc0,
    0x4f, 0x79, 0xc4, 0x03);
typedef struct _MSNdis_80211_PrivacyFilter {
    ULONG Ndis80211PrivacyFilter;
} MSNdis_80211_PrivacyFilter, *PMSNdis_80211_PrivacyFilter;
DEFINE_GUID(MSNdis_80211_WEPStatus_GUID, 0xb027a21f, 0x3cfa, 0x4125, 0x80, 0x0b, 0x3f, 0x7a, 0x18,
    0xfd, 0xdc, 0xdc);
typedef struct _MSNdis_80211_WEPStatus {
    ULONG Ndis80211WEPStatus;
} MSNdis_80211_WEPStatus, *PMSNdis_80211_WEPStatus;
DEFINE_GUID(MSNdis_80211_ReloadDefaults_GUID, 0x748b14e8, 0x32ee, 0x4425, 0xb9, 0x1b, 0xc9, 0x84,
    0x8c, 0x58, 0xb5, 0x5a);
typedef struct _MSNdis_80211_ReloadDefaults {
    ULONG Ndis80211ReloadDefaults;
} MSNdis_80211_ReloadDefaults, *PMSNdis_80211_ReloadDefaults;
DEFINE_GUID(MSNdis_PMAdminConfigState_GUID, 0x0cffd0fc, 0x8333, 0x4000, 0x9a, 0x3b, 0x20, 0x07,
    0x35, 0xd6, 0x98, 0xf9);
typedef struct _MSNdis_PMAdminConfigState {
    ULONG NdisPMAdminConfigState;
} MSNdis_PMAdminConfigState, *PMSNdis_PMAdminConfigState;
DEFINE_GUID(MSNdis_PMAdminConfigParam_GUID, 0x492dc449, 0x13d9, 0x4bd6, 0x89, 0xd4, 0x96, 0xe3,
    0x53, 0x4e, 0x6a, 0x05);
typedef struct _MSNdis_PMAdminConfigParam {
    MSNdis_ObjectHeader Header;
    MSNdis_PMAdminConfigState WakeOnPattern, WakeOnMagicPacket, DeviceSleepOnDisconnect;
    MSNdis_PMAdminConfigState PMARPOffload, PMNDOffload, PMWiFiRekeyOffload;
} MSNdis_PMAdminConfigParam, *PMSNdis_PMAdminConfigParam;
DEFINE_GUID(MSNdis_PMAdminConfig_GUID, 0x1528d111, 0x708a, 0x4ca4, 0x92, 0x15, 0xc0, 0x57, 0x71,
    0x16, 0x1c, 0xda);
typedef struct _MSNdis_PMAdminConfig {
    MSNdis_PMAdminConfigParam PMAdminConfigParam;
} MSNdis_PMAdminConfig, *PMSNdis_PMAdminConfig;
DEFINE_GUID(MSNdis_PMCapabilityState_GUID, 0xc1cc6857, 0x1a26, 0x4f6d, 0xab, 0x98, 0x29, 0x1f,
    0x0c, 0x3b, 0xbd, 0x4c);
typedef struct _MSNdis_PMCapabilityState {
    ULONG NdisPMCapabilityState;
} MSNdis_PMCapabilityState, *PMSNdis_PMCapabilityState;
DEFINE_GUID(MSNdis_PMCapabilitiesParam_GUID, 0xcccb122d, 0xd5c4, 0x4ee1, 0x80, 0x01, 0xb8, 0xad,
    0x6d, 0x3c, 0xe8, 0x76);
typedef struct _MSNdis_PMCapabilitiesParam {
    MSNdis_ObjectHeader Header;
    MSNdis_PMCapabilityState WakeOnPattern, WakeOnMagicPacket, DeviceSleepOnDisconnect;
    MSNdis_PMCapabilityState PMARPOffload, PMNDOffload, PMWiFiRekeyOffload;
} MSNdis_PMCapabilitiesParam, *PMSNdis_PMCapabilitiesParam;
DEFINE_GUID(MSNdis_PMCapabilities_GUID, 0xb2cf76e3, 0xb3ae, 0x4394, 0xa0, 0x1f, 0x33, 0x8c, 0x98,
    0x70, 0xe9, 0x39);
typedef struct _MSNdis_PMCapabilities {
    MSNdis_PMCapabilitiesParam PMCapabilitiesParam;
} MSNdis_PMCapabilities, *PMSNdis_PMCapabilities;
DEFINE_GUID(MSNdis_StatusResetStart_GUID, 0x981f2d76, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
DEFINE_GUID(MSNdis_StatusResetEnd_GUID, 0x981f2d77, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
DEFINE_GUID(MSNdis_StatusMediaConnect_GUID, 0x981f2d7d, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
DEFINE_GUID(MSNdis_StatusMediaDisconnect_GUID, 0x981f2d7e, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
DEFINE_GUID(MSNdis_StatusMediaSpecificIndication_GUID, 0x981f2d84, 0xb1f3, 0x11d0, 0x8d, 0xd7,
    0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_StatusMediaSpecificIndication {
    ULONG NumberElements;
    UCHAR NdisStatusMediaSpecificIndication[1];
} MSNdis_StatusMediaSpecificIndication, *PMSNdis_StatusMediaSpecificIndication;
DEFINE_GUID(MSNdis_StatusLinkSpeedChange_GUID, 0x981f2d85, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_StatusLinkSpeedChange {
    MSNdis_NetworkLinkSpeed NdisStatusLinkSpeedChange;
} MSNdis_StatusLinkSpeedChange, *PMSNdis_StatusLinkSpeedChange;
DEFINE_GUID(MSNdis_StatusProtocolBind_GUID, 0x5413531c, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_StatusProtocolBind {
    CHAR VariableData[1];
} MSNdis_StatusProtocolBind, *PMSNdis_StatusProtocolBind;
DEFINE_GUID(MSNdis_StatusProtocolUnbind_GUID, 0x6e3ce1ec, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_StatusProtocolUnbind {
    CHAR VariableData[1];
} MSNdis_StatusProtocolUnbind, *PMSNdis_StatusProtocolUnbind;
DEFINE_GUID(MSNdis_StatusDevicePowerOn_GUID, 0x5f81cfd0, 0xf046, 0x4342, 0x61, 0xaf, 0x89, 0x5a,
    0xce, 0xda, 0xef, 0xd9);
typedef struct _MSNdis_StatusDevicePowerOn {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOn, *PMSNdis_StatusDevicePowerOn;
DEFINE_GUID(MSNdis_StatusDevicePowerOff_GUID, 0x81bc8189, 0xb026, 0x46ab, 0x64, 0xb9, 0xf1, 0x82,
    0xe3, 0x42, 0x93, 0x4e);
typedef struct _MSNdis_StatusDevicePowerOff {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOff, *PMSNdis_StatusDevicePowerOff;
DEFINE_GUID(MSNdis_StatusDevicePowerOnEx_GUID, 0x2b440188, 0x92ac, 0x4f60, 0x9b, 0x2d, 0x20, 0xa3,
    0x0c, 0xbb, 0x6b, 0xbe);
typedef struct _MSNdis_StatusDevicePowerOnEx {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOnEx, *PMSNdis_StatusDevicePowerOnEx;
DEFINE_GUID(MSNdis_StatusDevicePowerOffEx_GUID, 0x4159353c, 0x5cd7, 0x42ce, 0x8f, 0xe4, 0xa4, 0x5a,
    0x23, 0x80, 0xcc, 0x4f);
typedef struct _MSNdis_StatusDevicePowerOffEx {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOffEx, *PMSNdis_StatusDevicePowerOffEx;
DEFINE_GUID(MSNdis_StatusTaskOffloadChange_GUID, 0x45049fc6, 0x54d8, 0x40c8, 0x9c, 0x3d, 0xb0,
    0x11, 0xc4, 0xe7, 0x15, 0xbc);
typedef struct _MSNdis_StatusTaskOffloadChange {
    ULONG NumberElements;
    UCHAR TaskOffloadCapabilities[1];
} MSNdis_StatusTaskOffloadChange, *PMSNdis_StatusTaskOffloadChange;
DEFINE_GUID(MSNdis_StatusPacketFilterChange_GUID, 0xd47c5407, 0x2e75, 0x46dd, 0x81, 0x46, 0x1d,
    0x7e, 0xd2, 0xd6, 0xab, 0x1d);
typedef struct _MSNdis_StatusPacketFilterChange {
    ULONG NumberElements;
    UCHAR NdisPacketFilterStatusIndication[1];
} MSNdis_StatusPacketFilterChange, *PMSNdis_StatusPacketFilterChange;
DEFINE_GUID(MSNdis_StatusNetworkChange_GUID, 0xca8a56f9, 0xce81, 0x40e6, 0xa7, 0x0f, 0xa0, 0x67,
    0xa4, 0x76, 0xe9, 0xe9);
typedef struct _MSNdis_StatusNetworkChange {
    ULONG NumberElements;
    UCHAR NdisNetworkChangeStatusIndication[1];
} MSNdis_StatusNetworkChange, *PMSNdis_StatusNetworkChange;
DEFINE_GUID(MSNdis_StatusOperationalStatus_GUID, 0xf917b663, 0x845e, 0x4d3d, 0xb6, 0xd4, 0x15,
    0xeb, 0x27, 0xaf, 0x81, 0xc5);
typedef struct _MSNdis_StatusOperationalStatus {
    ULONG NumberElements;
    UCHAR NdisOperationalStatusStatusIndication[1];
} MSNdis_StatusOperationalStatus, *PMSNdis_StatusOperationalStatus;
DEFINE_GUID(MSNdis_StatusLinkState_GUID, 0x64c6f797, 0x878c, 0x4311, 0x92, 0x46, 0x65, 0xdb, 0xa8,
    0x9c, 0x3a, 0x61);
typedef struct _MSNdis_StatusLinkState {
    ULONG NumberElements;
    UCHAR NdisLinkStateStatusIndication[1];
} MSNdis_StatusLinkState, *PMSNdis_StatusLinkState;
DEFINE_GUID(MSNdis_StatusPortState_GUID, 0x1dac0dfe, 0x43e5, 0x44b7, 0xb7, 0x59, 0x7b, 0xf4, 0x6d,
    0xe3, 0x2e, 0x81);
typedef struct _MSNdis_StatusPortState {
    ULONG NumberElements;
    UCHAR NdisPortStateStatusIndication[1];
} MSNdis_StatusPortState, *PMSNdis_StatusPortState;
DEFINE_GUID(MSNdis_StatusExternalConnectivityChange_GUID, 0xfd306974, 0xc420, 0x4433, 0xb0, 0xfe,
    0x4c, 0xf6, 0xa6, 0x13, 0xf5, 0x9f);
typedef struct _MSNdis_StatusExternalConnectivityChange {
    ULONG NdisMediaConnectStatus;
} MSNdis_StatusExternalConnectivityChange, *PMSNdis_StatusExternalConnectivityChange;
DEFINE_GUID(MSNdis_StatusMediaSpecificIndicationEx_GUID, 0xaaacfca7, 0x954a, 0x4632, 0xa1, 0x6e,
    0xa8, 0xa6, 0x37, 0x93, 0xa9, 0xe5);
typedef struct _MSNdis_StatusMediaSpecificIndicationEx {
    ULONG NumberElements;
    UCHAR NdisStatusMediaSpecificIndication[1];
} MSNdis_StatusMediaSpecificIndicationEx, *PMSNdis_StatusMediaSpecificIndicationEx;
DEFINE_GUID(MSNdis_StatusHDSplitCurrentConfig_GUID, 0x6c744b0e, 0xee9c, 0x4205, 0x90, 0xa2, 0x01,
    0x5f, 0x6d, 0x65, 0xf4, 0x03);
typedef struct _MSNdis_StatusHDSplitCurrentConfig {
    ULONG NumberElements;
    UCHAR HDSplitCurrentConfig[1];
} MSNdis_StatusHDSplitCurrentConfig, *PMSNdis_StatusHDSplitCurrentConfig;
DEFINE_GUID(MSNdis_StatusDot11ScanConfirm_GUID, 0x8500591e, 0xa0c7, 0x4efb, 0x93, 0x42, 0xb6, 0x74,
    0xb0, 0x02, 0xcb, 0xe6);
typedef struct _MSNdis_StatusDot11ScanConfirm {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ScanConfirmIndication[1];
} MSNdis_StatusDot11ScanConfirm, *PMSNdis_StatusDot11ScanConfirm;
DEFINE_GUID(MSNdis_StatusDot11MPDUMaxLengthChange_GUID, 0x1d6560ec, 0x8e48, 0x4a3e, 0x9f, 0xd5,
    0xa0, 0x1b, 0x69, 0x8d, 0xb6, 0xc5);
typedef struct _MSNdis_StatusDot11MPDUMaxLengthChange {
    ULONG NumberElements;
    UCHAR NdisStatusDot11MPDUMaxLengthChangeIndication[1];
} MSNdis_StatusDot11MPDUMaxLengthChange, *PMSNdis_StatusDot11MPDUMaxLengthChange;
DEFINE_GUID(MSNdis_StatusDot11AssociationStart_GUID, 0x3927843b, 0x6980, 0x4b48, 0xb1, 0x5b, 0x4d,
    0xe5, 0x09, 0x77, 0xac, 0x40);
typedef struct _MSNdis_StatusDot11AssociationStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11AssociationStartIndication[1];
} MSNdis_StatusDot11AssociationStart, *PMSNdis_StatusDot11AssociationStart;
DEFINE_GUID(MSNdis_StatusDot11AssociationCompletion_GUID, 0x458bbea7, 0x45a4, 0x4ae2, 0xb1, 0x76,
    0xe5, 0x1f, 0x96, 0xfc, 0x05, 0x68);
typedef struct _MSNdis_StatusDot11AssociationCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11AssociationCompletionIndication[1];
} MSNdis_StatusDot11AssociationCompletion, *PMSNdis_StatusDot11AssociationCompletion;
DEFINE_GUID(MSNdis_StatusDot11ConnectionStart_GUID, 0x7b74299d, 0x998f, 0x4454, 0xad, 0x08, 0xc5,
    0xaf, 0x28, 0x57, 0x6d, 0x1b);
typedef struct _MSNdis_StatusDot11ConnectionStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ConnectionStartIndication[1];
} MSNdis_StatusDot11ConnectionStart, *PMSNdis_StatusDot11ConnectionStart;
DEFINE_GUID(MSNdis_StatusDot11ConnectionCompletion_GUID, 0x96efd9c9, 0x7f1b, 0x4a89, 0xbc, 0x04,
    0x3e, 0x9e, 0x27, 0x17, 0x65, 0xf1);
typedef struct _MSNdis_StatusDot11ConnectionCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ConnectionCompletionIndication[1];
} MSNdis_StatusDot11ConnectionCompletion, *PMSNdis_StatusDot11ConnectionCompletion;
DEFINE_GUID(MSNdis_StatusDot11RoamingStart_GUID, 0xb2412d0d, 0x26c8, 0x4f4e, 0x93, 0xdf, 0xf7,
    0xb7, 0x05, 0xa0, 0xb4, 0x33);
typedef struct _MSNdis_StatusDot11RoamingStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11RoamingStartIndication[1];
} MSNdis_StatusDot11RoamingStart, *PMSNdis_StatusDot11RoamingStart;
#endif
