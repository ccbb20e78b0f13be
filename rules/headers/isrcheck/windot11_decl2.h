// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// 802.11 object identifiers: types and routines.
#ifndef ISRCHECK_WINDOT11_DECL2_H
#define ISRCHECK_WINDOT11_DECL2_H
typedef struct DOT11_KEY_ALGO_CCMP {
    UCHAR ucIV48Counter[6];
    ULONG ulCCMPKeyLength;
    UCHAR ucCCMPKey[1];
} DOT11_KEY_ALGO_CCMP, *PDOT11_KEY_ALGO_CCMP;
typedef struct DOT11_KEY_ALGO_GCMP {
    UCHAR ucIV48Counter[6];
    ULONG ulGCMPKeyLength;
    UCHAR ucGCMPKey[1];
} DOT11_KEY_ALGO_GCMP, *PDOT11_KEY_ALGO_GCMP;
typedef struct DOT11_KEY_ALGO_BIP {
    UCHAR ucIPN[6];
    ULONG ulBIPKeyLength;
    UCHAR ucBIPKey[1];
} DOT11_KEY_ALGO_BIP, *PDOT11_KEY_ALGO_BIP;
typedef enum DOT11_DIRECTION {
    DOT11_DIR_INBOUND = 1, DOT11_DIR_OUTBOUND, DOT11_DIR_BOTH
} DOT11_DIRECTION, *PDOT11_DIRECTION;
typedef struct DOT11_CIPHER_KEY_MAPPING_KEY_VALUE {
    DOT11_MAC_ADDRESS PeerMacAddr;
    DOT11_CIPHER_ALGORITHM AlgorithmId;
    DOT11_DIRECTION Direction;
    BOOLEAN bDelete, bStatic;
    USHORT usKeyLength;
    UCHAR ucKey[1];
} DOT11_CIPHER_KEY_MAPPING_KEY_VALUE, *PDOT11_CIPHER_KEY_MAPPING_KEY_VALUE;
typedef enum _DOT11_ASSOCIATION_STATE {
    dot11_assoc_state_zero, dot11_assoc_state_unauth_unassoc, dot11_assoc_state_auth_unassoc,
    dot11_assoc_state_auth_assoc
} DOT11_ASSOCIATION_STATE, *PDOT11_ASSOCIATION_STATE;
typedef struct _DOT11_ASSOCIATION_INFO_EX {
    DOT11_MAC_ADDRESS PeerMacAddress, BSSID;
    USHORT usCapabilityInformation, usListenInterval;
    UCHAR ucPeerSupportedRates[255];
    USHORT usAssociationID;
    DOT11_ASSOCIATION_STATE dot11AssociationState;
    DOT11_POWER_MODE dot11PowerMode;
    LARGE_INTEGER liAssociationUpTime;
    ULONGLONG ullNumOfTxPacketSuccesses, ullNumOfTxPacketFailures, ullNumOfRxPacketSuccesses;
    ULONGLONG ullNumOfRxPacketFailures;
} DOT11_ASSOCIATION_INFO_EX, *PDOT11_ASSOCIATION_INFO_EX;
typedef struct DOT11_ASSOCIATION_INFO_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries, uTotalNumOfEntries;
    DOT11_ASSOCIATION_INFO_EX dot11AssocInfo[1];
} DOT11_ASSOCIATION_INFO_LIST, *PDOT11_ASSOCIATION_INFO_LIST;
typedef struct DOT11_PHY_ID_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries, uTotalNumOfEntries, dot11PhyId[1];
} DOT11_PHY_ID_LIST, *PDOT11_PHY_ID_LIST;
typedef struct DOT11_EXTSTA_CAPABILITY {
    NDIS_OBJECT_HEADER Header;
    ULONG uScanSSIDListSize, uDesiredBSSIDListSize, uDesiredSSIDListSize;
    ULONG uExcludedMacAddressListSize, uPrivacyExemptionListSize, uKeyMappingTableSize;
    ULONG uDefaultKeyTableSize, uWEPKeyValueMaxLength, uPMKIDCacheSize;
    ULONG uMaxNumPerSTADefaultKeyTables;
} DOT11_EXTSTA_CAPABILITY, *PDOT11_EXTSTA_CAPABILITY;
typedef struct DOT11_DATA_RATE_MAPPING_ENTRY {
    UCHAR ucDataRateIndex, ucDataRateFlag;
    USHORT usDataRateValue;
} DOT11_DATA_RATE_MAPPING_ENTRY, *PDOT11_DATA_RATE_MAPPING_ENTRY;
typedef struct _DOT11_DATA_RATE_MAPPING_TABLE {
    NDIS_OBJECT_HEADER Header;
    ULONG uDataRateMappingLength;
    DOT11_DATA_RATE_MAPPING_ENTRY DataRateMappingEntries[126];
} DOT11_DATA_RATE_MAPPING_TABLE, *PDOT11_DATA_RATE_MAPPING_TABLE;
typedef struct DOT11_COUNTRY_OR_REGION_STRING_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries, uTotalNumOfEntries;
    DOT11_COUNTRY_OR_REGION_STRING CountryOrRegionStrings[1];
} DOT11_COUNTRY_OR_REGION_STRING_LIST, *PDOT11_COUNTRY_OR_REGION_STRING_LIST;
typedef struct DOT11_PORT_STATE_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS PeerMac;
    BOOLEAN bOpen;
} DOT11_PORT_STATE_NOTIFICATION, *PDOT11_PORT_STATE_NOTIFICATION;
typedef struct DOT11_IBSS_PARAMS {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bJoinOnly;
    ULONG uIEsOffset, uIEsLength;
} DOT11_IBSS_PARAMS, *PDOT11_IBSS_PARAMS;
typedef struct DOT11_QOS_PARAMS {
    NDIS_OBJECT_HEADER Header;
    UCHAR ucEnabledQoSProtocolFlags;
} DOT11_QOS_PARAMS, *PDOT11_QOS_PARAMS;
typedef struct DOT11_ASSOCIATION_PARAMS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS BSSID;
    ULONG uAssocRequestIEsOffset, uAssocRequestIEsLength;
} DOT11_ASSOCIATION_PARAMS, *PDOT11_ASSOCIATION_PARAMS;
typedef struct _DOT11_FRAGMENT_DESCRIPTOR {
    ULONG uOffset, uLength;
} DOT11_FRAGMENT_DESCRIPTOR, *PDOT11_FRAGMENT_DESCRIPTOR;
typedef struct _DOT11_PER_MSDU_COUNTERS {
    ULONG uTransmittedFragmentCount, uRetryCount, uRTSSuccessCount, uRTSFailureCount;
    ULONG uACKFailureCount;
} DOT11_PER_MSDU_COUNTERS, *PDOT11_PER_MSDU_COUNTERS;
typedef struct DOT11_PHY_ATTRIBUTES DOT11_PHY_ATTRIBUTES, *PDOT11_PHY_ATTRIBUTES;
typedef struct DOT11_HRDSSS_PHY_ATTRIBUTES {
    BOOLEAN bShortPreambleOptionImplemented, bPBCCOptionImplemented, bChannelAgilityPresent;
    ULONG uHRCCAModeSupported;
} DOT11_HRDSSS_PHY_ATTRIBUTES, *PDOT11_HRDSSS_PHY_ATTRIBUTES;
typedef struct DOT11_OFDM_PHY_ATTRIBUTES {
    ULONG uFrequencyBandsSupported;
} DOT11_OFDM_PHY_ATTRIBUTES, *PDOT11_OFDM_PHY_ATTRIBUTES;
typedef struct DOT11_ERP_PHY_ATTRIBUTES {
    BOOLEAN bERPPBCCOptionImplemented, bDSSSOFDMOptionImplemented;
    BOOLEAN bShortSlotTimeOptionImplemented;
} DOT11_ERP_PHY_ATTRIBUTES, *PDOT11_ERP_PHY_ATTRIBUTES;
struct DOT11_PHY_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    DOT11_PHY_TYPE PhyType;
    BOOLEAN bHardwarePhyState, bSoftwarePhyState, bCFPollable;
    ULONG uMPDUMaxLength;
    DOT11_TEMP_TYPE TempType;
    DOT11_DIVERSITY_SUPPORT DiversitySupport;
    union {
        DOT11_HRDSSS_PHY_ATTRIBUTES HRDSSSAttributes;
        DOT11_OFDM_PHY_ATTRIBUTES OFDMAttributes;
        DOT11_ERP_PHY_ATTRIBUTES ERPAttributes;
    };
    ULONG uNumberSupportedPowerLevels, TxPowerLevels[8], uNumDataRateMappingEntries;
    DOT11_DATA_RATE_MAPPING_ENTRY DataRateMappingEntries[126];
    DOT11_SUPPORTED_DATA_RATES_VALUE_V2 SupportedDataRatesValue;
};
typedef struct DOT11_EXTSTA_ATTRIBUTES DOT11_EXTSTA_ATTRIBUTES, *PDOT11_EXTSTA_ATTRIBUTES;
struct DOT11_EXTSTA_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uScanSSIDListSize, uDesiredBSSIDListSize, uDesiredSSIDListSize;
    ULONG uExcludedMacAddressListSize, uPrivacyExemptionListSize, uKeyMappingTableSize;
    ULONG uDefaultKeyTableSize, uWEPKeyValueMaxLength, uPMKIDCacheSize;
    ULONG uMaxNumPerSTADefaultKeyTables;
    BOOLEAN bStrictlyOrderedServiceClassImplemented;
    UCHAR ucSupportedQoSProtocolFlags;
    BOOLEAN bSafeModeImplemented;
    ULONG uNumSupportedCountryOrRegionStrings;
    PDOT11_COUNTRY_OR_REGION_STRING pSupportedCountryOrRegionStrings;
    ULONG uInfraNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedUcastAlgoPairs;
    ULONG uInfraNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastAlgoPairs;
    ULONG uAdhocNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pAdhocSupportedUcastAlgoPairs;
    ULONG uAdhocNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pAdhocSupportedMcastAlgoPairs;
    BOOLEAN bAutoPowerSaveMode;
    ULONG uMaxNetworkOffloadListSize;
    BOOLEAN bMFPCapable;
    ULONG uInfraNumSupportedMcastMgmtAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastMgmtAlgoPairs;
    BOOLEAN bNeighborReportSupported, bAPChannelReportSupported, bActionFramesSupported;
    BOOLEAN bANQPQueryOffloadSupported, bHESSIDConnectionSupported;
};
typedef struct _DOT11_SEND_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    PVOID pvReserved;
    ULONG uFlags, uPSLifetime, uDelayedSleepValue;
    UCHAR ucTXDataRates[8];
    BOOLEAN bIndicateAssociatedACKs, bIndicateTXStatus;
    UCHAR ucPriority;
    BOOLEAN bDontFragment;
    ULONG dwExtendedStatus;
    HANDLE hIntegrityOffload, hWEPOffload;
    UCHAR ucWPAMSDUPriority, ucNumOfRWsOnPeer;
    USHORT usAID;
    PDOT11_PER_MSDU_COUNTERS pDot11PerMSDUCounters;
} DOT11_SEND_CONTEXT, *PDOT11_SEND_CONTEXT;
typedef struct _DOT11_SEND_EXTENSION_INFO {
    ULONG uVersion;
    NDIS_OBJECT_HEADER Header;
    PVOID pvReserved;
    ULONG uFlags, uPSLifetime, uDelayedSleepValue;
    UCHAR ucTXDataRates[8];
    BOOLEAN bIndicateAssociatedACKs, bIndicateTXStatus;
    UCHAR ucPriority;
    BOOLEAN bDontFragment;
    ULONG dwExtendedStatus;
    HANDLE hIntegrityOffload, hWEPOffload;
    UCHAR ucWPAMSDUPriority, ucNumOfRWsOnPeer;
    USHORT usAID;
    PDOT11_PER_MSDU_COUNTERS pDot11PerMSDUCounters;
    USHORT usNumberOfFragments;
    DOT11_FRAGMENT_DESCRIPTOR Dot11FragmentDescriptors[1];
} DOT11_SEND_EXTENSION_INFO, *PDOT11_SEND_EXTENSION_INFO;
typedef enum _DOT11_ACK_POLICY {
    dot11_ack_policy_none, dot11_ack_policy_acknowledge, dot11_ack_policy_do_not_acknowledge
} DOT11_ACK_POLICY, *PDOT11_ACK_POLICY;
typedef struct _DOT11_SEND_EXTENSION_INFO_V2 {
    UCHAR ucQoSPriority : 4, ucAckPolicy : 4;
    USHORT usExtendedTXDataRatesOffset;
    UCHAR ucNumOfExtendedTXDataRates, ucBuffer[1];
} DOT11_SEND_EXTENSION_INFO_V2, *PDOT11_SEND_EXTENSION_INFO_V2;
typedef struct _DOT11_RECV_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    PVOID pvReserved;
    DOT11_PHY_TYPE dot11PhyType;
    ULONG uChCenterFrequency;
    LONG lRSSI;
    ULONG uRSSI;
    UCHAR ucPriority, ucDataRate, ucPeerMacAddress[6];
    ULONG dwExtendedStatus;
    HANDLE hWEPOffloadContext, hAuthOffloadContext;
    USHORT usWEPAppliedMask, usWPAMSDUPriority;
    DOT11_IV48_COUNTER dot11LowestIV48Counter;
    USHORT usDot11LeftRWBitMap;
    DOT11_IV48_COUNTER dot11HighestIV48Counter;
    USHORT usDot11RightRWBitMap, usNumberOfMPDUsReceived;
} DOT11_RECV_CONTEXT, *PDOT11_RECV_CONTEXT;
typedef struct _DOT11_STATUS_INDICATION {
    ULONG uStatusType;
    NDIS_STATUS ndisStatus;
} DOT11_STATUS_INDICATION, *PDOT11_STATUS_INDICATION;
typedef struct DOT11_MPDU_MAX_LENGTH_INDICATION {
    NDIS_OBJECT_HEADER Header;
    ULONG uPhyId, uMPDUMaxLength;
} DOT11_MPDU_MAX_LENGTH_INDICATION, *PDOT11_MPDU_MAX_LENGTH_INDICATION;
typedef struct DOT11_ASSOCIATION_START_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS MacAddr;
    DOT11_SSID SSID;
    ULONG uIHVDataOffset, uIHVDataSize;
} DOT11_ASSOCIATION_START_PARAMETERS, *PDOT11_ASSOCIATION_START_PARAMETERS;
typedef struct DOT11_ENCAP_ENTRY {
    USHORT usEtherType, usEncapType;
} DOT11_ENCAP_ENTRY, *PDOT11_ENCAP_ENTRY;
typedef enum DOT11_DS_INFO {
    DOT11_DS_CHANGED, DOT11_DS_UNCHANGED, DOT11_DS_UNKNOWN
} DOT11_DS_INFO, *PDOT11_DS_INFO;
typedef ULONG DOT11_ASSOC_STATUS;
typedef struct DOT11_ASSOCIATION_COMPLETION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS MacAddr;
    DOT11_ASSOC_STATUS uStatus;
    BOOLEAN bReAssocReq, bReAssocResp;
    ULONG uAssocReqOffset, uAssocReqSize, uAssocRespOffset, uAssocRespSize, uBeaconOffset;
    ULONG uBeaconSize, uIHVDataOffset, uIHVDataSize;
    DOT11_AUTH_ALGORITHM AuthAlgo;
    DOT11_CIPHER_ALGORITHM UnicastCipher, MulticastCipher;
    ULONG uActivePhyListOffset, uActivePhyListSize;
    BOOLEAN bFourAddressSupported, bPortAuthorized;
    UCHAR ucActiveQoSProtocol;
    DOT11_DS_INFO DSInfo;
    ULONG uEncapTableOffset, uEncapTableSize;
    DOT11_CIPHER_ALGORITHM MulticastMgmtCipher;
    ULONG uAssocComebackTime;
} DOT11_ASSOCIATION_COMPLETION_PARAMETERS, *PDOT11_ASSOCIATION_COMPLETION_PARAMETERS;
typedef struct DOT11_CONNECTION_START_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_BSS_TYPE BSSType;
    DOT11_MAC_ADDRESS AdhocBSSID;
    DOT11_SSID AdhocSSID;
} DOT11_CONNECTION_START_PARAMETERS, *PDOT11_CONNECTION_START_PARAMETERS;
typedef struct DOT11_CONNECTION_COMPLETION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_ASSOC_STATUS uStatus;
} DOT11_CONNECTION_COMPLETION_PARAMETERS, *PDOT11_CONNECTION_COMPLETION_PARAMETERS;
typedef struct DOT11_ROAMING_START_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS AdhocBSSID;
    DOT11_SSID AdhocSSID;
    DOT11_ASSOC_STATUS uRoamingReason;
} DOT11_ROAMING_START_PARAMETERS, *PDOT11_ROAMING_START_PARAMETERS;
typedef struct DOT11_ROAMING_COMPLETION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_ASSOC_STATUS uStatus;
} DOT11_ROAMING_COMPLETION_PARAMETERS, *PDOT11_ROAMING_COMPLETION_PARAMETERS;
typedef struct DOT11_DISASSOCIATION_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_MAC_ADDRESS MacAddr;
    DOT11_ASSOC_STATUS uReason;
    ULONG uIHVDataOffset, uIHVDataSize;
} DOT11_DISASSOCIATION_PARAMETERS, *PDOT11_DISASSOCIATION_PARAMETERS;
typedef struct DOT11_TKIPMIC_FAILURE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bDefaultKeyFailure;
    ULONG uKeyIndex;
    DOT11_MAC_ADDRESS PeerMac;
} DOT11_TKIPMIC_FAILURE_PARAMETERS, *PDOT11_TKIPMIC_FAILURE_PARAMETERS;
typedef struct DOT11_PMKID_CANDIDATE_LIST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uCandidateListSize, uCandidateListOffset;
} DOT11_PMKID_CANDIDATE_LIST_PARAMETERS, *PDOT11_PMKID_CANDIDATE_LIST_PARAMETERS;
typedef struct DOT11_BSSID_CANDIDATE {
    DOT11_MAC_ADDRESS BSSID;
    ULONG uFlags;
} DOT11_BSSID_CANDIDATE, *PDOT11_BSSID_CANDIDATE;
typedef struct DOT11_PHY_STATE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uPhyId;
    BOOLEAN bHardwarePhyState, bSoftwarePhyState;
} DOT11_PHY_STATE_PARAMETERS, *PDOT11_PHY_STATE_PARAMETERS;
typedef struct DOT11_LINK_QUALITY_ENTRY {
    DOT11_MAC_ADDRESS PeerMacAddr;
    UCHAR ucLinkQuality;
} DOT11_LINK_QUALITY_ENTRY, *PDOT11_LINK_QUALITY_ENTRY;
typedef struct DOT11_LINK_QUALITY_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uLinkQualityListSize, uLinkQualityListOffset;
} DOT11_LINK_QUALITY_PARAMETERS, *PDOT11_LINK_QUALITY_PARAMETERS;
typedef struct DOT11_EXTSTA_SEND_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    USHORT usExemptionActionType;
    ULONG uPhyId, uDelayedSleepValue;
    PVOID pvMediaSpecificInfo;
    ULONG uSendFlags;
} DOT11_EXTSTA_SEND_CONTEXT, *PDOT11_EXTSTA_SEND_CONTEXT;
typedef struct DOT11_EXTSTA_RECV_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    ULONG uReceiveFlags, uPhyId, uChCenterFrequency;
    USHORT usNumberOfMPDUsReceived;
    LONG lRSSI;
    UCHAR ucDataRate;
    ULONG uSizeMediaSpecificInfo;
    PVOID pvMediaSpecificInfo;
    ULONGLONG ullTimestamp;
} DOT11_EXTSTA_RECV_CONTEXT, *PDOT11_EXTSTA_RECV_CONTEXT;
DEFINE_GUID(GUID_NWF_OFFLOAD_CAPABILITY, 0x6cb9a43e, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_OFFLOAD_CAPABILITY, 0x6cb9a43f, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0,
    0x8c, 0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_WEP_OFFLOAD, 0x6cb9a440, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_WEP_UPLOAD, 0x6cb9a441, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_DEFAULT_WEP_OFFLOAD, 0x6cb9a442, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_DEFAULT_WEP_UPLOAD, 0x6cb9a443, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_MPDU_MAX_LENGTH, 0x6cb9a444, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_OPERATION_MODE_CAPABILITY, 0x6cb9a445, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_OPERATION_MODE, 0x6cb9a446, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_PACKET_FILTER, 0x6cb9a447, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_ATIM_WINDOW, 0x6cb9a448, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_SCAN_REQUEST, 0x6cb9a449, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_PHY_TYPE, 0x6cb9a44a, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_JOIN_REQUEST, 0x6cb9a44b, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_START_REQUEST, 0x6cb9a44c, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_UPDATE_IE, 0x6cb9a44d, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_RESET_REQUEST, 0x6cb9a44e, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_NIC_POWER_STATE, 0x6cb9a44f, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_OPTIONAL_CAPABILITY, 0x6cb9a450, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_OPTIONAL_CAPABILITY, 0x6cb9a451, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0,
    0x8c, 0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_STATION_ID, 0x6cb9a452, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_MEDIUM_OCCUPANCY_LIMIT, 0x6cb9a453, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CF_POLLABLE, 0x6cb9a454, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CFP_PERIOD, 0x6cb9a455, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CFP_MAX_DURATION, 0x6cb9a456, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_POWER_MGMT_MODE, 0x6cb9a457, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_OPERATIONAL_RATE_SET, 0x6cb9a458, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_BEACON_PERIOD, 0x6cb9a459, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_DTIM_PERIOD, 0x6cb9a45a, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_WEP_ICV_ERROR_COUNT, 0x6cb9a45b, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_MAC_ADDRESS, 0x6cb9a45c, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_RTS_THRESHOLD, 0x6cb9a45d, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_SHORT_RETRY_LIMIT, 0x6cb9a45e, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_LONG_RETRY_LIMIT, 0x6cb9a45f, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_FRAGMENTATION_THRESHOLD, 0x6cb9a460, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_MAX_TRANSMIT_MSDU_LIFETIME, 0x6cb9a461, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0,
    0x8c, 0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_MAX_RECEIVE_LIFETIME, 0x6cb9a462, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_COUNTERS_ENTRY, 0x6cb9a463, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_SUPPORTED_PHY_TYPES, 0x6cb9a464, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_REG_DOMAIN, 0x6cb9a465, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_TEMP_TYPE, 0x6cb9a466, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_TX_ANTENNA, 0x6cb9a467, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_DIVERSITY_SUPPORT, 0x6cb9a468, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_RX_ANTENNA, 0x6cb9a469, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_SUPPORTED_POWER_LEVELS, 0x6cb9a46a, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_TX_POWER_LEVEL, 0x6cb9a46b, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_HOP_TIME, 0x6cb9a46c, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_CHANNEL_NUMBER, 0x6cb9a46d, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_MAX_DWELL_TIME, 0x6cb9a46e, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_DWELL_TIME, 0x6cb9a46f, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_SET, 0x6cb9a470, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_PATTERN, 0x6cb9a471, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_INDEX, 0x6cb9a472, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_CHANNEL, 0x6cb9a473, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CCA_MODE_SUPPORTED, 0x6cb9a474, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CURRENT_CCA_MODE, 0x6cb9a475, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0,
    0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_ED_THRESHOLD, 0x6cb9a476, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c, 0xb0, 0x57,
    0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CCA_WATCHDOG_TIMER_MAX, 0x6cb9a477, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CCA_WATCHDOG_COUNT_MAX, 0x6cb9a478, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CCA_WATCHDOG_TIMER_MIN, 0x6cb9a479, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_CCA_WATCHDOG_COUNT_MIN, 0x6cb9a47a, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
DEFINE_GUID(GUID_NWF_REG_DOMAINS_SUPPORT_VALUE, 0x6cb9a47b, 0xc45f, 0x4039, 0x9f, 0xe6, 0xd0, 0x8c,
    0xb0, 0x57, 0x18, 0x4c);
#endif
