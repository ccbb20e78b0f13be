// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// NDIS object identifiers: types and routines.
#ifndef ISRCHECK_NTDDNDIS_DECL6_H
#define ISRCHECK_NTDDNDIS_DECL6_H
typedef struct _NDIS_GFT_EXACT_MATCH_FLOW_ENTRY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    NDIS_GFP_PROFILE_ID MatchProfileId;
    NDIS_STATUS MatchRequestStatus, ActionRequestStatus;
    ULONG CounterFlags;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    ULONG UpdatePeriod;
    union {
        PNDIS_GFT_PACKET_COUNTER_VALUE PacketCounterAddress;
        PNDIS_GFT_BYTE_COUNTER_VALUE ByteCounterAddress;
        PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketAndByteCounterAddress;
    } CounterValueBuffer;
    NDIS_GFP_PROFILE_ID HeaderTranspositionProfileId;
    NDIS_NIC_SWITCH_VPORT_ID RedirectionVPortId, TtlIsOneRedirectionVPortId;
    ULONG NumCounterObjects;
    NDIS_GFT_COUNTER_ID CounterIdArray[8];
    NDIS_GFT_FLOW_ENTRY_CACHE_HINT CacheHint;
    NDIS_GFT_FLOW_ENTRY_ID ClientFlowEntryId, ProviderFlowEntryId;
    NDIS_GFT_FLOW_ENTRY_STATE FlowEntryState;
    ULONG HeaderGroupExactMatchArrayOffset, HeaderGroupExactMatchArrayNumElements;
    ULONG HeaderGroupExactMatchArrayElementSize, HeaderGroupTranspositionArrayOffset;
    ULONG HeaderGroupTranspositionArrayNumElements, HeaderGroupTranspositionArrayElementSize;
    ULONG CustomActionOffset;
} NDIS_GFT_EXACT_MATCH_FLOW_ENTRY, *PNDIS_GFT_EXACT_MATCH_FLOW_ENTRY;
typedef enum _NDIS_GFT_WILDCARD_ACTION {
    NdisGftWildcardActionUndefined, NdisGftWildcardActionAllow, NdisGftWildcardActionDrop,
    NdisGftWildcardActionMax
} NDIS_GFT_WILDCARD_ACTION, *PNDIS_GFT_WILDCARD_ACTION;
typedef struct _NDIS_GFT_WILDCARD_MATCH_FLOW_ENTRY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    NDIS_GFP_PROFILE_ID MatchProfileId;
    NDIS_STATUS MatchRequestStatus, ActionRequestStatus;
    ULONG CounterFlags;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    ULONG UpdatePeriod;
    union {
        PNDIS_GFT_PACKET_COUNTER_VALUE PacketCounterAddress;
        PNDIS_GFT_BYTE_COUNTER_VALUE ByteCounterAddress;
        PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketAndByteCounterAddress;
    } CounterValueBuffer;
    ULONG Priority;
    NDIS_GFT_WILDCARD_ACTION Action;
    NDIS_NIC_SWITCH_VPORT_ID RedirectionVPortId, TtlIsOneRedirectionVPortId;
    ULONG NumCounterObjects;
    NDIS_GFT_COUNTER_ID CounterIdArray[8];
    NDIS_GFT_FLOW_ENTRY_CACHE_HINT CacheHint;
    NDIS_GFT_FLOW_ENTRY_ID ClientFlowEntryId, ProviderFlowEntryId;
    NDIS_GFT_FLOW_ENTRY_STATE FlowState;
    ULONG HeaderGroupWildcardMatchArrayOffset, HeaderGroupWildcardMatchArrayNumElements;
    ULONG HeaderGroupWildcardMatchArrayElementSize, CustomActionOffset;
} NDIS_GFT_WILDCARD_MATCH_FLOW_ENTRY, *PNDIS_GFT_WILDCARD_MATCH_FLOW_ENTRY;
typedef enum _NDIS_GFT_PROFILE_TYPE {
    NdisGftProfileTypeUndefined, NdisGftProfileTypeExactMatch,
    NdisGftProfileTypeHeaderTransposition, NdisGftProfileTypeWildcardMatch, NdisGftProfileTypeMax
} NDIS_GFT_PROFILE_TYPE, *PNDIS_GFT_PROFILE_TYPE;
typedef struct _NDIS_GFT_PROFILE_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_PROFILE_TYPE ProfileType;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG NumSupportedFlowEntries, NumCurrentFlowEntries, HeaderGroupArrayOffset;
    ULONG HeaderGroupArrayNumElements, HeaderGroupArrayElementSize;
} NDIS_GFT_PROFILE_INFO, *PNDIS_GFT_PROFILE_INFO;
typedef struct _NDIS_GFT_PROFILE_INFO_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, ProfileInfoArrayOffset, ProfileInfoArrayNumElements, ProfileInfoArrayElementSize;
} NDIS_GFT_PROFILE_INFO_ARRAY, *PNDIS_GFT_PROFILE_INFO_ARRAY;
typedef struct _NDIS_GFT_DELETE_PROFILE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID ProfileId;
} NDIS_GFT_DELETE_PROFILE_PARAMETERS, *PNDIS_GFT_DELETE_PROFILE_PARAMETERS;
typedef enum _NDIS_GFT_FLOW_ENTRY_TYPE {
    NdisGftFlowEntryTypeUndefined, NdisGftFlowEntryTypeExactMatch, NdisGftFlowEntryTypeWildcard,
    NdisGftFlowEntryTypeMax
} NDIS_GFT_FLOW_ENTRY_TYPE, *PNDIS_GFT_FLOW_ENTRY_TYPE;
typedef struct _NDIS_GFT_FLOW_ENTRY_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_FLOW_ENTRY_TYPE EntryType;
    ULONG FlowEntryArrayOffset, FlowEntryArrayNumElements, FlowEntryArrayElementSize;
} NDIS_GFT_FLOW_ENTRY_ARRAY, *PNDIS_GFT_FLOW_ENTRY_ARRAY;
typedef struct _NDIS_GFT_FLOW_ENTRY_INFO_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    NDIS_GFT_FLOW_ENTRY_ID ProviderFlowEntryIdStart;
    ULONG FlowEntryIdCount, FlowEntryInfoArrayOffset, FlowEntryInfoArrayNumElements;
    ULONG FlowEntryInfoArrayElementSize;
} NDIS_GFT_FLOW_ENTRY_INFO_ARRAY, *PNDIS_GFT_FLOW_ENTRY_INFO_ARRAY;
typedef struct _NDIS_GFT_FLOW_ENTRY_ID_AND_COUNTER {
    NDIS_GFT_FLOW_ENTRY_ID FlowEntryId;
    NDIS_GFT_COUNTER_VALUE CounterValue;
} NDIS_GFT_FLOW_ENTRY_ID_AND_COUNTER, *PNDIS_GFT_FLOW_ENTRY_ID_AND_COUNTER;
typedef struct _NDIS_GFT_FLOW_ENTRY_ID_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    union {
        struct {
            ULONG ProviderFlowEntryIdArrayOffset, ProviderFlowEntryIdArrayNumElements;
            ULONG ProviderFlowEntryIdArrayElementSize;
        } FlowEntryIdArray;
        struct {
            ULONG ProviderFlowEntryIdAndCounterArrayOffset;
            ULONG ProviderFlowEntryIdAndCounterArrayNumElements;
            ULONG ProviderFlowEntryIdAndCounterArrayElementSize;
        } FlowEntryIdAndCounterArray;
    } IdArray;
} NDIS_GFT_FLOW_ENTRY_ID_ARRAY, *PNDIS_GFT_FLOW_ENTRY_ID_ARRAY;
typedef struct _NDIS_GFT_OFFLOAD_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_NIC_SWITCH_VPORT_ID ExceptionVPortId;
    ULONG CopyLookaheadLength, SampleLookaheadLength;
} NDIS_GFT_OFFLOAD_PARAMETERS, *PNDIS_GFT_OFFLOAD_PARAMETERS;
typedef struct _NDIS_GFT_OFFLOAD_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, CounterCapabilities, SupportedTableTypes, SupportedEncapsulationTypes;
    ULONG SupportedIngressExactMatchTableActions, SupportedEgressExactMatchTableActions;
    ULONG SoftwareSupportedIngressExactMatchTableActions;
    ULONG SoftwareSupportedEgressExactMatchTableActions;
    ULONG SupportedIngressWildcardMatchTableActions, SupportedEgressWildcardMatchTableActions;
    ULONG SoftwareSupportedIngressWildcardMatchTableActions;
    ULONG SoftwareSupportedEgressWildcardMatchTableActions, NumPacketCounterObjects;
    ULONG NumByteCounterObjects, NumPacketAndByteCounterObjects;
    ULONG NumCounterObjectsPerIngressExactMatchFlowEntry;
    ULONG NumCounterObjectsPerEgressExactMatchFlowEntry;
    ULONG NumCounterObjectsPerIngressWildcardMatchFlowEntry;
    ULONG NumCounterObjectsPerEgressWildcardMatchFlowEntry;
} NDIS_GFT_OFFLOAD_CAPABILITIES, *PNDIS_GFT_OFFLOAD_CAPABILITIES;
typedef struct _NDIS_GFT_VPORT_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_NIC_SWITCH_VPORT_ID VPortId, ExceptionVPortId;
    ULONG SamplingRate;
    ULONG64 DscpMask;
    ULONG NumDscpMaskCounterObjects;
    NDIS_GFT_COUNTER_ID DscpMaskCounterIdArray[64];
    ULONG64 PriorityMask;
    ULONG NumPriorityMaskCounterObjects;
    NDIS_GFT_COUNTER_ID PriorityMaskCounterIdArray[8];
    USHORT VxLanSrcPortBase, VxLanSrcPortRange;
    ULONG DscpFlags;
} NDIS_GFT_VPORT_PARAMETERS, *PNDIS_GFT_VPORT_PARAMETERS;
typedef ULONG NDIS_QOS_SQ_ID;
typedef ULONG *PNDIS_QOS_SQ_ID;
typedef enum _NDIS_QOS_SQ_TYPE {
    NdisQosSqTypeUndefined, NdisQosSqTypeStandard, NdisQosSqTypeGFT, NdisQosSqTypeMax
} NDIS_QOS_SQ_TYPE, *PNDIS_QOS_SQ_TYPE;
typedef struct _NDIS_QOS_SQ_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_QOS_SQ_ID SqId;
    NDIS_QOS_SQ_TYPE SqType;
    BOOLEAN TcEnabledTable[8];
    ULONG TcTransmitBandwidthCapTable[8], TcTransmitBandwidthReservationTable[8];
    ULONG TcReceiveBandwidthCapTable[8];
} NDIS_QOS_SQ_PARAMETERS, *PNDIS_QOS_SQ_PARAMETERS;
typedef struct _NDIS_QOS_SQ_PARAMETERS_ENUM_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_QOS_SQ_TYPE SqType;
    NDIS_QOS_SQ_ID FirstSqId;
    ULONG MaxSqsToReturn, SqParamsArrayOffset, SqParamsArrayNumElements, SqParamsArrayElementSize;
} NDIS_QOS_SQ_PARAMETERS_ENUM_ARRAY, *PNDIS_QOS_SQ_PARAMETERS_ENUM_ARRAY;
typedef struct _NDIS_QOS_OFFLOAD_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, SupportedSqTypes;
    BOOLEAN TransmitCapSupported[8], TransmitReservationSupported[8], ReceiveCapSupported[8];
    BOOLEAN TransmitGftCapSupported[8], ReceiveGftCapSupported[8], TcSupportedTable[8];
    ULONG NumStandardSqsSupported, NumGftSqsSupported, ReservationGranularitySupported;
    ULONG MaxNumSqInputs;
} NDIS_QOS_OFFLOAD_CAPABILITIES, *PNDIS_QOS_OFFLOAD_CAPABILITIES;
#endif
