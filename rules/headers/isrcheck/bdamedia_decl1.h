// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// broadcast driver architecture: properties: types and routines.
#ifndef ISRCHECK_BDAMEDIA_DECL1_H
#define ISRCHECK_BDAMEDIA_DECL1_H
typedef struct _KSP_BDA_NODE_PIN {
    KSPROPERTY Property;
    ULONG ulNodeType, ulInputPinId, ulOutputPinId;
} KSP_BDA_NODE_PIN, *PKSP_BDA_NODE_PIN;
typedef struct _KSM_BDA_PIN {
    KSMETHOD Method;
    union {
        ULONG PinId, PinType;
    };
    ULONG Reserved;
} KSM_BDA_PIN, *PKSM_BDA_PIN;
typedef struct _KSM_BDA_PIN_PAIR {
    KSMETHOD Method;
    union {
        ULONG InputPinId, InputPinType;
    };
    union {
        ULONG OutputPinId, OutputPinType;
    };
} KSM_BDA_PIN_PAIR, *PKSM_BDA_PIN_PAIR;
typedef struct KSP_NODE_ESPID {
    KSP_NODE Property;
    ULONG EsPid;
} KSP_NODE_ESPID, *PKSP_NODE_ESPID;
typedef struct _KSM_BDA_DEBUG_LEVEL {
    KSMETHOD Method;
    UCHAR ucDebugLevel;
    ULONG ulDebugStringSize;
    BYTE argbDebugString[1];
} KSM_BDA_DEBUG_LEVEL, *PKSM_BDA_DEBUG_LEVEL;
typedef struct _BDA_DEBUG_DATA {
    PBDARESULT lResult;
    GUID uuidDebugDataType;
    ULONG ulDataSize;
    BYTE argbDebugData[1];
} BDA_DEBUG_DATA;
typedef struct _BDA_EVENT_DATA {
    PBDARESULT lResult;
    ULONG ulEventID;
    GUID uuidEventType;
    ULONG ulEventDataLength;
    BYTE argbEventData[1];
} BDA_EVENT_DATA, *PBDA_EVENT_DATA;
typedef struct _KSM_BDA_EVENT_COMPLETE {
    KSMETHOD Method;
    ULONG ulEventID, ulEventResult;
} KSM_BDA_EVENT_COMPLETE, *PKSM_BDA_EVENT_COMPLETE;
typedef struct _KSM_BDA_DRM_SETDRM {
    KSM_NODE NodeMethod;
    GUID NewDRMuuid;
} KSM_BDA_DRM_SETDRM, *PKSM_BDA_DRM_SETDRM;
typedef struct _KSM_BDA_BUFFER {
    KSM_NODE NodeMethod;
    ULONG ulBufferSize;
    BYTE argbBuffer[1];
} KSM_BDA_BUFFER, *PKSM_BDA_BUFFER;
typedef struct KSM_BDA_WMDRM_LICENSE {
    KSM_NODE NodeMethod;
    GUID uuidKeyID;
} KSM_BDA_WMDRM_LICENSE, *PKSM_BDA_WMDRM_LICENSE;
typedef struct _KSM_BDA_WMDRM_RENEWLICENSE {
    KSM_NODE NodeMethod;
    ULONG ulXMRLicenseLength, ulEntitlementTokenLength;
    BYTE argbDataBuffer[1];
} KSM_BDA_WMDRM_RENEWLICENSE, *PKSM_BDA_WMDRM_RENEWLICENSE;
typedef struct _KSM_BDA_WMDRMTUNER_PURCHASEENTITLEMENT {
    KSM_NODE NodeMethod;
    ULONG ulDialogRequest;
    CHAR cLanguage[12];
    ULONG ulPurchaseTokenLength;
    BYTE argbDataBuffer[1];
} KSM_BDA_WMDRMTUNER_PURCHASEENTITLEMENT, *PKSM_BDA_WMDRMTUNER_PURCHASEENTITLEMENT;
typedef struct _KSM_BDA_WMDRMTUNER_SETPIDPROTECTION {
    KSM_NODE NodeMethod;
    ULONG ulPID;
    GUID uuidKeyID;
} KSM_BDA_WMDRMTUNER_SETPIDPROTECTION, *PKSM_BDA_WMDRMTUNER_SETPIDPROTECTION;
typedef struct _KSM_BDA_WMDRMTUNER_GETPIDPROTECTION {
    KSM_NODE NodeMethod;
    ULONG ulPID;
} KSM_BDA_WMDRMTUNER_GETPIDPROTECTION, *PKSM_BDA_WMDRMTUNER_GETPIDPROTECTION;
typedef struct _KSM_BDA_WMDRMTUNER_SYNCVALUE {
    KSM_NODE NodeMethod;
    ULONG ulSyncValue;
} KSM_BDA_WMDRMTUNER_SYNCVALUE, *PKSM_BDA_WMDRMTUNER_SYNCVALUE;
typedef struct _KSM_BDA_TUNER_TUNEREQUEST {
    KSMETHOD Method;
    ULONG ulTuneLength;
    BYTE argbTuneData[1];
} KSM_BDA_TUNER_TUNEREQUEST, *PKSM_BDA_TUNER_TUNEREQUEST;
typedef struct _KSM_BDA_GPNV_GETVALUE {
    KSMETHOD Method;
    ULONG ulNameLength;
    CHAR cLanguage[12];
    BYTE argbData[1];
} KSM_BDA_GPNV_GETVALUE, *PKSM_BDA_GPNV_GETVALUE;
typedef struct _KSM_BDA_GPNV_SETVALUE {
    KSMETHOD Method;
    ULONG ulDialogRequest;
    CHAR cLanguage[12];
    ULONG ulNameLength, ulValueLength;
    BYTE argbName[1];
} KSM_BDA_GPNV_SETVALUE, *PKSM_BDA_GPNV_SETVALUE;
typedef struct _KSM_BDA_GPNV_NAMEINDEX {
    KSMETHOD Method;
    ULONG ulValueNameIndex;
} KSM_BDA_GPNV_NAMEINDEX, *PKSM_BDA_GPNV_NAMEINDEX;
typedef struct _KSM_BDA_SCAN_CAPABILTIES {
    KSMETHOD Method;
    GUID uuidBroadcastStandard;
} KSM_BDA_SCAN_CAPABILTIES, *PKSM_BDA_SCAN_CAPABILTIES;
typedef struct _KSM_BDA_SCAN_FILTER {
    KSMETHOD Method;
    ULONG ulScanModulationTypeSize;
    ULONG64 AnalogVideoStandards;
    BYTE argbScanModulationTypes[1];
} KSM_BDA_SCAN_FILTER, *PKSM_BDA_SCAN_FILTER;
typedef struct _KSM_BDA_SCAN_START {
    KSMETHOD Method;
    ULONG LowerFrequency, HigherFrequency;
} KSM_BDA_SCAN_START, *PKSM_BDA_SCAN_START;
typedef struct _KSM_BDA_GDDS_TUNEXMLFROMIDX {
    KSMETHOD Method;
    ULONG64 ulIdx;
} KSM_BDA_GDDS_TUNEXMLFROMIDX, *PKSM_BDA_GDDS_TUNEXMLFROMIDX;
typedef struct _KSM_BDA_GDDS_SERVICEFROMTUNEXML {
    KSMETHOD Method;
    ULONG ulTuneXmlLength;
    BYTE argbTuneXml[1];
} KSM_BDA_GDDS_SERVICEFROMTUNEXML, *PKSM_BDA_GDDS_SERVICEFROMTUNEXML;
typedef struct _KSM_BDA_USERACTIVITY_USEREASON {
    KSMETHOD Method;
    ULONG ulUseReason;
} KSM_BDA_USERACTIVITY_USEREASON, *PKSM_BDA_USERACTIVITY_USEREASON;
typedef struct _KSM_BDA_CAS_ENTITLEMENTTOKEN {
    KSM_NODE NodeMethod;
    ULONG ulDialogRequest;
    CHAR cLanguage[12];
    ULONG ulRequestType, ulEntitlementTokenLen;
    BYTE argbEntitlementToken[1];
} KSM_BDA_CAS_ENTITLEMENTTOKEN, *PKSM_BDA_CAS_ENTITLEMENTTOKEN;
typedef struct _KSM_BDA_CAS_CAPTURETOKEN {
    KSM_NODE NodeMethod;
    ULONG ulTokenLength;
    BYTE argbToken[1];
} KSM_BDA_CAS_CAPTURETOKEN, *PKSM_BDA_CAS_CAPTURETOKEN;
typedef struct _KSM_BDA_CAS_OPENBROADCASTMMI {
    KSM_NODE NodeMethod;
    ULONG ulDialogRequest;
    CHAR cLanguage[12];
    ULONG ulEventId;
} KSM_BDA_CAS_OPENBROADCASTMMI, *PKSM_BDA_CAS_OPENBROADCASTMMI;
typedef struct _KSM_BDA_CAS_CLOSEMMIDIALOG {
    KSM_NODE NodeMethod;
    ULONG ulDialogRequest;
    CHAR cLanguage[12];
    ULONG ulDialogNumber, ulReason;
} KSM_BDA_CAS_CLOSEMMIDIALOG, *PKSM_BDA_CAS_CLOSEMMIDIALOG;
typedef struct _KSM_BDA_ISDBCAS_REQUEST {
    KSM_NODE NodeMethod;
    ULONG ulRequestID, ulIsdbCommandSize;
    BYTE argbIsdbCommandData[1];
} KSM_BDA_ISDBCAS_REQUEST, *PKSM_BDA_ISDBCAS_REQUEST;
typedef struct _KSM_BDA_TS_SELECTOR_SETTSID {
    KSM_NODE NodeMethod;
    USHORT usTSID;
} KSM_BDA_TS_SELECTOR_SETTSID, *PKSM_BDA_TS_SELECTOR_SETTSID;
typedef struct tagKS_DATARANGE_BDA_ANTENNA {
    KSDATARANGE DataRange;
} KS_DATARANGE_BDA_ANTENNA, *PKS_DATARANGE_BDA_ANTENNA;
typedef struct tagBDA_TRANSPORT_INFO {
    ULONG ulcbPhyiscalPacket, ulcbPhyiscalFrame, ulcbPhyiscalFrameAlignment;
    REFERENCE_TIME AvgTimePerFrame;
} BDA_TRANSPORT_INFO, *PBDA_TRANSPORT_INFO;
typedef struct tagKS_DATARANGE_BDA_TRANSPORT {
    KSDATARANGE DataRange;
    BDA_TRANSPORT_INFO BdaTransportInfo;
} KS_DATARANGE_BDA_TRANSPORT, *PKS_DATARANGE_BDA_TRANSPORT;
EXTERN_C const GUID EVENTID_TuningChanging;
EXTERN_C const GUID EVENTID_TuningChanged;
EXTERN_C const GUID EVENTID_CandidatePostTuneData;
EXTERN_C const GUID EVENTID_CADenialCountChanged;
EXTERN_C const GUID EVENTID_SignalStatusChanged;
EXTERN_C const GUID EVENTID_NewSignalAcquired;
EXTERN_C const GUID EVENTID_EASMessageReceived;
EXTERN_C const GUID EVENTID_PSITable;
EXTERN_C const GUID EVENTID_ServiceTerminated;
EXTERN_C const GUID EVENTID_CardStatusChanged;
EXTERN_C const GUID EVENTID_DRMParingStatusChanged;
EXTERN_C const GUID EVENTID_DRMParingStepComplete;
EXTERN_C const GUID EVENTID_MMIMessage;
EXTERN_C const GUID EVENTID_EntitlementChanged;
EXTERN_C const GUID EVENTID_STBChannelNumber;
EXTERN_C const GUID EVENTID_BDAEventingServicePendingEvent;
EXTERN_C const GUID EVENTID_BDAConditionalAccessTAG;
EXTERN_C const GUID EVENTTYPE_CASDescrambleFailureEvent;
EXTERN_C const GUID EVENTID_CASFailureSpanningEvent;
typedef enum ChannelChangeSpanningEvent_State {
    ChannelChangeSpanningEvent_Start, ChannelChangeSpanningEvent_End = 2
} ChannelChangeSpanningEvent_State;
EXTERN_C const GUID EVENTID_ChannelChangeSpanningEvent;
typedef struct _ChannelChangeInfo {
    ChannelChangeSpanningEvent_State state;
    ULONGLONG TimeStamp;
} ChannelChangeInfo;
EXTERN_C const GUID EVENTID_ChannelTypeSpanningEvent;
typedef enum ChannelType {
    ChannelTypeNone, ChannelTypeOther, ChannelTypeVideo, ChannelTypeAudio = 4,
    ChannelTypeText = 8, ChannelTypeSubtitles = 16, ChannelTypeCaptions = 32,
    ChannelTypeSuperimpose = 0x40, ChannelTypeData = 0x80
} ChannelType;
typedef struct _ChannelTypeInfo {
    ChannelType channelType;
    ULONGLONG timeStamp;
} ChannelTypeInfo;
typedef struct _ChannelInfo {
    LONG lFrequency;
    union {
        struct {
            LONG lONID, lTSID, lSID;
        } DVB;
        struct {
            LONG lProgNumber;
        } DC;
        struct {
            LONG lProgNumber;
        } ATSC;
    };
} ChannelInfo;
EXTERN_C const GUID EVENTID_ChannelInfoSpanningEvent;
EXTERN_C const GUID EVENTID_RRTSpanningEvent;
typedef struct _SpanningEventDescriptor {
    WORD wDataLen, wProgNumber, wSID;
    BYTE bDescriptor[1];
} SpanningEventDescriptor;
EXTERN_C const GUID EVENTID_CSDescriptorSpanningEvent;
EXTERN_C const GUID EVENTID_CtxADescriptorSpanningEvent;
typedef struct _DVBScramblingControlSpanningEvent {
    ULONG ulPID;
    BOOL fScrambled;
} DVBScramblingControlSpanningEvent;
EXTERN_C const GUID EVENTID_DVBScramblingControlSpanningEvent;
typedef enum SignalAndServiceStatusSpanningEvent_State {
    SignalAndServiceStatusSpanningEvent_None = -1, SignalAndServiceStatusSpanningEvent_Clear,
    SignalAndServiceStatusSpanningEvent_NoTVSignal,
    SignalAndServiceStatusSpanningEvent_ServiceOffAir,
    SignalAndServiceStatusSpanningEvent_WeakTVSignal,
    SignalAndServiceStatusSpanningEvent_NoSubscription,
    SignalAndServiceStatusSpanningEvent_AllAVScrambled
} SignalAndServiceStatusSpanningEvent_State;
EXTERN_C const GUID EVENTID_SignalAndServiceStatusSpanningEvent;
typedef struct _SpanningEventEmmMessage {
    BYTE bCAbroadcasterGroupId, bMessageControl;
    WORD wServiceId, wTableIdExtension;
    BYTE bDeletionStatus, bDisplayingDuration1, bDisplayingDuration2, bDisplayingDuration3;
    BYTE bDisplayingCycle, bFormatVersion, bDisplayPosition;
    WORD wMessageLength;
    WCHAR szMessageArea[1];
} SpanningEventEmmMessage;
EXTERN_C const GUID EVENTID_EmmMessageSpanningEvent;
EXTERN_C const GUID EVENTID_AudioTypeSpanningEvent;
EXTERN_C const GUID EVENTID_StreamTypeSpanningEvent;
EXTERN_C const GUID EVENTID_ARIBcontentSpanningEvent;
EXTERN_C const GUID EVENTID_LanguageSpanningEvent;
typedef struct _LanguageInfo {
    LANGID LangID;
    LONG lISOLangCode;
} LanguageInfo;
EXTERN_C const GUID EVENTID_DualMonoSpanningEvent;
typedef struct _DualMonoInfo {
    LANGID LangID1, LangID2;
    LONG lISOLangCode1, lISOLangCode2;
} DualMonoInfo;
EXTERN_C const GUID EVENTID_PIDListSpanningEvent;
typedef struct _PIDListSpanningEvent {
    WORD wPIDCount;
    ULONG pulPIDs[1];
} PIDListSpanningEvent;
EXTERN_C const GUID EVENTID_AudioDescriptorSpanningEvent;
EXTERN_C const GUID EVENTID_SubtitleSpanningEvent;
EXTERN_C const GUID EVENTID_TeletextSpanningEvent;
EXTERN_C const GUID EVENTID_StreamIDSpanningEvent;
EXTERN_C const GUID EVENTID_PBDAParentalControlEvent;
#pragma pack(push, 1)
typedef struct RATING_ATTRIBUTE {
    DWORD rating_attribute_id, rating_attribute_value;
} RATING_ATTRIBUTE, *LPRATING_ATTRIBUTE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct RATING_SYSTEM {
    GUID rating_system_id;
    BYTE rating_system_is_age_type : 1, reserved : 7, country_code[3];
    DWORD rating_attribute_count;
    RATING_ATTRIBUTE *lpratingattrib;
} RATING_SYSTEM, *LPRATING_SYSTEM;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct RATING_INFO {
    DWORD rating_system_count;
    RATING_SYSTEM *lpratingsystem;
} RATING_INFO, *LPRATING_INFO;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _PBDAParentalControl {
    ULONG rating_system_count;
    RATING_SYSTEM *rating_systems;
} PBDAParentalControl;
#pragma pack(pop)
EXTERN_C const GUID EVENTID_TuneFailureEvent;
EXTERN_C const GUID EVENTID_TuneFailureSpanningEvent;
EXTERN_C const GUID EVENTID_DvbParentalRatingDescriptor;
typedef struct DvbParentalRatingParam {
    CHAR szCountryCode[4];
    BYTE bRating;
} DvbParentalRatingParam;
typedef struct DvbParentalRatingDescriptor {
    ULONG ulNumParams;
    DvbParentalRatingParam pParams[1];
} DvbParentalRatingDescriptor;
EXTERN_C const GUID EVENTID_DFNWithNoActualAVData;
EXTERN_C const GUID KSDATAFORMAT_TYPE_BDA_ANTENNA;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_BDA_MPEG2_TRANSPORT;
EXTERN_C const GUID KSDATAFORMAT_SPECIFIER_BDA_TRANSPORT;
EXTERN_C const GUID KSDATAFORMAT_TYPE_BDA_IF_SIGNAL;
EXTERN_C const GUID KSDATAFORMAT_TYPE_MPEG2_SECTIONS;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_ATSC_SI;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_DVB_SI;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_PSIP;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_OOB_PSIP;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_ISDB_SI;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_PBDA_TRANSPORT_RAW;
EXTERN_C const GUID PINNAME_BDA_TRANSPORT;
EXTERN_C const GUID PINNAME_BDA_ANALOG_VIDEO;
EXTERN_C const GUID PINNAME_BDA_ANALOG_AUDIO;
EXTERN_C const GUID PINNAME_BDA_FM_RADIO;
EXTERN_C const GUID PINNAME_BDA_IF_PIN;
EXTERN_C const GUID PINNAME_BDA_OPENCABLE_PSIP_PIN;
EXTERN_C const GUID KSPROPSETID_BdaEthernetFilter;
typedef enum KSPROPERTY_BDA_ETHERNET_FILTER {
    KSPROPERTY_BDA_ETHERNET_FILTER_MULTICAST_LIST_SIZE,
    KSPROPERTY_BDA_ETHERNET_FILTER_MULTICAST_LIST, KSPROPERTY_BDA_ETHERNET_FILTER_MULTICAST_MODE
} KSPROPERTY_BDA_ETHERNET_FILTER;
EXTERN_C const GUID KSPROPSETID_BdaIPv4Filter;
typedef enum KSPROPERTY_BDA_IPv4_FILTER {
    KSPROPERTY_BDA_IPv4_FILTER_MULTICAST_LIST_SIZE, KSPROPERTY_BDA_IPv4_FILTER_MULTICAST_LIST,
    KSPROPERTY_BDA_IPv4_FILTER_MULTICAST_MODE
} KSPROPERTY_BDA_IPv4_FILTER;
EXTERN_C const GUID KSPROPSETID_BdaIPv6Filter;
typedef enum KSPROPERTY_BDA_IPv6_FILTER {
    KSPROPERTY_BDA_IPv6_FILTER_MULTICAST_LIST_SIZE, KSPROPERTY_BDA_IPv6_FILTER_MULTICAST_LIST,
    KSPROPERTY_BDA_IPv6_FILTER_MULTICAST_MODE
} KSPROPERTY_BDA_IPv6_FILTER;
EXTERN_C const GUID KSPROPSETID_BdaSignalStats;
typedef enum KSPROPERTY_BDA_SIGNAL_STATS {
    KSPROPERTY_BDA_SIGNAL_STRENGTH, KSPROPERTY_BDA_SIGNAL_QUALITY, KSPROPERTY_BDA_SIGNAL_PRESENT,
    KSPROPERTY_BDA_SIGNAL_LOCKED, KSPROPERTY_BDA_SAMPLE_TIME, KSPROPERTY_BDA_SIGNAL_LOCK_CAPS,
    KSPROPERTY_BDA_SIGNAL_LOCK_TYPE
} KSPROPERTY_BDA_SIGNAL_STATS;
typedef enum _BdaLockType {
    Bda_LockType_None, Bda_LockType_PLL, Bda_LockType_DecoderDemod, Bda_LockType_Complete = 0x80
} BDA_LockType;
EXTERN_C const GUID KSMETHODSETID_BdaChangeSync;
typedef enum KSMETHOD_BDA_CHANGE_SYNC {
    KSMETHOD_BDA_START_CHANGES, KSMETHOD_BDA_CHECK_CHANGES, KSMETHOD_BDA_COMMIT_CHANGES,
    KSMETHOD_BDA_GET_CHANGE_STATE
} KSMETHOD_BDA_CHANGE_SYNC;
EXTERN_C const GUID KSMETHODSETID_BdaDeviceConfiguration;
typedef enum KSMETHOD_BDA_DEVICE_CONFIGURATION {
    KSMETHOD_BDA_CREATE_PIN_FACTORY, KSMETHOD_BDA_DELETE_PIN_FACTORY,
    KSMETHOD_BDA_CREATE_TOPOLOGY
} KSMETHOD_BDA_DEVICE_CONFIGURATION;
EXTERN_C const GUID KSPROPSETID_BdaTopology;
typedef enum KSPROPERTY_BDA_TOPOLOGY {
    KSPROPERTY_BDA_NODE_TYPES, KSPROPERTY_BDA_PIN_TYPES, KSPROPERTY_BDA_TEMPLATE_CONNECTIONS,
    KSPROPERTY_BDA_NODE_METHODS, KSPROPERTY_BDA_NODE_PROPERTIES, KSPROPERTY_BDA_NODE_EVENTS,
    KSPROPERTY_BDA_CONTROLLING_PIN_ID, KSPROPERTY_BDA_NODE_DESCRIPTORS
} KSPROPERTY_BDA_TOPOLOGY;
EXTERN_C const GUID KSPROPSETID_BdaPinControl;
typedef enum KSPROPERTY_BDA_PIN_CONTROL {
    KSPROPERTY_BDA_PIN_ID, KSPROPERTY_BDA_PIN_TYPE
} KSPROPERTY_BDA_PIN_CONTROL;
EXTERN_C const GUID KSEVENTSETID_BdaPinEvent;
typedef enum KSPROPERTY_BDA_PIN_EVENT {
    KSEVENT_BDA_PIN_CONNECTED, KSEVENT_BDA_PIN_DISCONNECTED
} KSPROPERTY_BDA_PIN_EVENT;
EXTERN_C const GUID KSPROPSETID_BdaVoidTransform;
typedef enum KSPROPERTY_BDA_VOID_TRANSFORM {
    KSPROPERTY_BDA_VOID_TRANSFORM_START, KSPROPERTY_BDA_VOID_TRANSFORM_STOP
} KSPROPERTY_BDA_VOID_TRANSFORM;
EXTERN_C const GUID KSPROPSETID_BdaNullTransform;
typedef enum KSPROPERTY_BDA_NULL_TRANSFORM {
    KSPROPERTY_BDA_NULL_TRANSFORM_START, KSPROPERTY_BDA_NULL_TRANSFORM_STOP
} KSPROPERTY_BDA_NULL_TRANSFORM;
EXTERN_C const GUID KSPROPSETID_BdaFrequencyFilter;
typedef enum KSPROPERTY_BDA_FREQUENCY_FILTER {
    KSPROPERTY_BDA_RF_TUNER_FREQUENCY, KSPROPERTY_BDA_RF_TUNER_POLARITY,
    KSPROPERTY_BDA_RF_TUNER_RANGE, KSPROPERTY_BDA_RF_TUNER_TRANSPONDER,
    KSPROPERTY_BDA_RF_TUNER_BANDWIDTH, KSPROPERTY_BDA_RF_TUNER_FREQUENCY_MULTIPLIER,
    KSPROPERTY_BDA_RF_TUNER_CAPS, KSPROPERTY_BDA_RF_TUNER_SCAN_STATUS,
    KSPROPERTY_BDA_RF_TUNER_STANDARD, KSPROPERTY_BDA_RF_TUNER_STANDARD_MODE
} KSPROPERTY_BDA_FREQUENCY_FILTER;
typedef enum _BdaSignalType {
    Bda_SignalType_Unknown, Bda_SignalType_Analog, Bda_SignalType_Digital
} BDA_SignalType;
typedef enum BDA_DigitalSignalStandard {
    Bda_DigitalStandard_None, Bda_DigitalStandard_DVB_T, Bda_DigitalStandard_DVB_S,
    Bda_DigitalStandard_DVB_C = 4, Bda_DigitalStandard_ATSC = 8, Bda_DigitalStandard_ISDB_T = 16,
    Bda_DigitalStandard_ISDB_S = 32, Bda_DigitalStandard_ISDB_C = 0x40
} BDA_DigitalSignalStandard;
typedef struct KSPROPERTY_BDA_RF_TUNER_CAPS_S {
    KSP_NODE Property;
    ULONG Mode, AnalogStandardsSupported, DigitalStandardsSupported, MinFrequency, MaxFrequency;
    ULONG SettlingTime, AnalogSensingRange, DigitalSensingRange, MilliSecondsPerMHz;
} KSPROPERTY_BDA_RF_TUNER_CAPS_S, *PKSPROPERTY_BDA_RF_TUNER_CAPS_S;
typedef struct KSPROPERTY_BDA_RF_TUNER_SCAN_STATUS_S {
    KSP_NODE Property;
    ULONG CurrentFrequency, FrequencyRangeMin, FrequencyRangeMax, MilliSecondsLeft;
} KSPROPERTY_BDA_RF_TUNER_SCAN_STATUS_S, *PKSPROPERTY_BDA_RF_TUNER_SCAN_STATUS_S;
typedef struct KSPROPERTY_BDA_RF_TUNER_STANDARD_S {
    KSP_NODE Property;
    BDA_SignalType SignalType;
    ULONG SignalStandard;
} KSPROPERTY_BDA_RF_TUNER_STANDARD_S, *PKSPROPERTY_BDA_RF_TUNER_STANDARD_S;
typedef struct KSPROPERTY_BDA_RF_TUNER_STANDARD_MODE_S {
    KSP_NODE Property;
    BOOL AutoDetect;
} KSPROPERTY_BDA_RF_TUNER_STANDARD_MODE_S, *PKSPROPERTY_BDA_RF_TUNER_STANDARD_MODE_S;
EXTERN_C const GUID KSEVENTSETID_BdaTunerEvent;
typedef enum KSEVENT_BDA_TUNER {
    KSEVENT_BDA_TUNER_SCAN
} KSEVENT_BDA_TUNER;
typedef struct KSEVENTDATA_BDA_RF_TUNER_SCAN_S {
    KSEVENTDATA EventData;
    ULONG StartFrequency, EndFrequency;
    BDA_LockType LockRequested;
} KSEVENTDATA_BDA_RF_TUNER_SCAN_S, *PKSEVENTDATA_BDA_RF_TUNER_SCAN_S;
EXTERN_C const GUID KSPROPSETID_BdaLNBInfo;
#endif
