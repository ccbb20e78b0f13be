// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// NDIS object identifiers: types and routines.
#ifndef ISRCHECK_NTDDNDIS_DECL5_H
#define ISRCHECK_NTDDNDIS_DECL5_H
typedef struct _NDIS_SWITCH_NIC_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_SWITCH_NIC_NAME NicName;
    NDIS_SWITCH_NIC_FRIENDLYNAME NicFriendlyName;
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;
    NDIS_SWITCH_NIC_TYPE NicType;
    NDIS_SWITCH_NIC_STATE NicState;
    NDIS_VM_NAME VmName;
    NDIS_VM_FRIENDLYNAME VmFriendlyName;
    GUID NetCfgInstanceId;
    ULONG MTU;
    USHORT NumaNodeId;
    UCHAR PermanentMacAddress[32], VMMacAddress[32], CurrentMacAddress[32];
    BOOLEAN VFAssigned;
    ULONG64 NdisReserved[2];
} NDIS_SWITCH_NIC_PARAMETERS, *PNDIS_SWITCH_NIC_PARAMETERS;
typedef struct _NDIS_SWITCH_NIC_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    USHORT FirstElementOffset;
    ULONG NumElements, ElementSize;
} NDIS_SWITCH_NIC_ARRAY, *PNDIS_SWITCH_NIC_ARRAY;
typedef struct _NDIS_OID_REQUEST NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;
typedef struct _NDIS_SWITCH_NIC_OID_REQUEST {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_SWITCH_PORT_ID SourcePortId;
    NDIS_SWITCH_NIC_INDEX SourceNicIndex;
    NDIS_SWITCH_PORT_ID DestinationPortId;
    NDIS_SWITCH_NIC_INDEX DestinationNicIndex;
    PNDIS_OID_REQUEST OidRequest;
} NDIS_SWITCH_NIC_OID_REQUEST, *PNDIS_SWITCH_NIC_OID_REQUEST;
typedef struct _NDIS_SWITCH_NIC_SAVE_STATE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;
    GUID ExtensionId;
    NDIS_SWITCH_EXTENSION_FRIENDLYNAME ExtensionFriendlyName;
    GUID FeatureClassId;
    USHORT SaveDataSize, SaveDataOffset;
    ULONG SaveDataSizeOverflow;
} NDIS_SWITCH_NIC_SAVE_STATE, *PNDIS_SWITCH_NIC_SAVE_STATE;
typedef struct _NDIS_PORT_STATE {
    NDIS_OBJECT_HEADER Header;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    ULONG64 XmitLinkSpeed, RcvLinkSpeed;
    NET_IF_DIRECTION_TYPE Direction;
    NDIS_PORT_CONTROL_STATE SendControlState, RcvControlState;
    NDIS_PORT_AUTHORIZATION_STATE SendAuthorizationState, RcvAuthorizationState;
    ULONG Flags;
} NDIS_PORT_STATE, *PNDIS_PORT_STATE;
typedef struct _NDIS_PORT_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    ULONG Flags;
    NDIS_PORT_TYPE Type;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    ULONG64 XmitLinkSpeed, RcvLinkSpeed;
    NET_IF_DIRECTION_TYPE Direction;
    NDIS_PORT_CONTROL_STATE SendControlState, RcvControlState;
    NDIS_PORT_AUTHORIZATION_STATE SendAuthorizationState, RcvAuthorizationState;
} NDIS_PORT_CHARACTERISTICS, *PNDIS_PORT_CHARACTERISTICS;
typedef struct _NDIS_PORT NDIS_PORT, *PNDIS_PORT;
struct _NDIS_PORT {
    PNDIS_PORT Next;
    PVOID NdisReserved, MiniportReserved, ProtocolReserved;
    NDIS_PORT_CHARACTERISTICS PortCharacteristics;
};
typedef struct _NDIS_PORT_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG NumberOfPorts, OffsetFirstPort, ElementSize;
    NDIS_PORT_CHARACTERISTICS Ports[1];
} NDIS_PORT_ARRAY, *PNDIS_PORT_ARRAY;
typedef enum _NDIS_GFP_TABLE_TYPE {
    NdisGfpTableTypeUndefined, NdisGfpTableTypeWildcardIngress, NdisGfpTableTypeWildcardEgress,
    NdisGfpTableTypeExactMatchIngress, NdisGfpTableTypeExactMatchEgress,
    NdisGfpTableTypePacketDirect, NdisGfpTableTypeMax
} NDIS_GFP_TABLE_TYPE, *PNDIS_GFP_TABLE_TYPE;
typedef ULONG NDIS_GFP_PROFILE_ID;
typedef ULONG *PNDIS_GFP_PROFILE_ID;
typedef struct _NDIS_GFP_HEADER_GROUP_EXACT_MATCH_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, HeadersPresent;
    ULONG64 MatchFields;
} NDIS_GFP_HEADER_GROUP_EXACT_MATCH_PROFILE, *PNDIS_GFP_HEADER_GROUP_EXACT_MATCH_PROFILE;
typedef struct _NDIS_GFP_EXACT_MATCH_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG NumSupportedEntries, HeaderGroupExactMatchProfileArrayOffset;
    ULONG HeaderGroupExactMatchProfileArrayNumElements;
    ULONG HeaderGroupExactMatchProfileArrayElementSize;
} NDIS_GFP_EXACT_MATCH_PROFILE, *PNDIS_GFP_EXACT_MATCH_PROFILE;
typedef struct _NDIS_GFP_ETHERNET_HEADER_FIELDS {
    UINT8 DestinationMacAddress[6], SourceMacAddress[6];
    UINT16 EthType, CustomerVlanId, ProviderVlanId;
    UINT8 Priority;
} NDIS_GFP_ETHERNET_HEADER_FIELDS, *PNDIS_GFP_ETHERNET_HEADER_FIELDS;
typedef struct _NDIS_GFP_HEADER_GROUP_EXACT_MATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, HeadersPresent;
    ULONG64 MatchFields;
    NDIS_GFP_ETHERNET_HEADER_FIELDS EthernetFields;
    union {
        struct {
            IN_ADDR SourceIPAddress, DestinationIPAddress;
        } IPv4Address;
        struct {
            IN6_ADDR SourceIPAddress, DestinationIPAddress;
        } IPv6Address;
    } IPAddress;
    UINT8 Dscp, IPProtocol;
    union {
        struct {
            USHORT SourcePort, DestinationPort;
        } Udp;
        struct {
            USHORT SourcePort, DestinationPort;
            UINT8 TcpFlags;
        } Tcp;
        struct {
            UINT8 Type, Code;
        } Icmp;
        struct {
            ULONG TenantId;
            USHORT GreProtocol;
        } Encapsulation;
    } TransportOrEncapsulation;
} NDIS_GFP_HEADER_GROUP_EXACT_MATCH, *PNDIS_GFP_HEADER_GROUP_EXACT_MATCH;
typedef enum _NDIS_GFP_WILDCARD_MATCH_TYPE {
    NdisGfpWildcardMatchTypeUndefined, NdisGfpWildcardMatchTypeEqual,
    NdisGfpWildcardMatchTypeMaskEqual, NdisGfpWildcardMatchTypeInRange,
    NdisGfpWildcardMatchTypeMax
} NDIS_GFP_WILDCARD_MATCH_TYPE, *PNDIS_GFP_WILDCARD_MATCH_TYPE;
typedef struct _NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, HeadersPresent;
    ULONG64 MatchFields;
    NDIS_GFP_WILDCARD_MATCH_TYPE SourceIPv4AddressMatchType, DestinationIPv4AddressMatchType;
    NDIS_GFP_WILDCARD_MATCH_TYPE SourceIPv6AddressMatchType, DestinationIPv6AddressMatchType;
    NDIS_GFP_WILDCARD_MATCH_TYPE SourcePortMatchType, DestinationPortMatchType;
    UINT8 TcpFlags;
} NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH_PROFILE, *PNDIS_GFP_HEADER_GROUP_WILDCARD_MATCH_PROFILE;
typedef struct _NDIS_GFP_WILDCARD_MATCH_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG NumSupportedEntries, HeaderGroupWildcardMatchProfileArrayOffset;
    ULONG HeaderGroupWildcardMatchProfileArrayNumElements;
    ULONG HeaderGroupWildcardMatchProfileArrayElementSize;
} NDIS_GFP_WILDCARD_MATCH_PROFILE, *PNDIS_GFP_WILDCARD_MATCH_PROFILE;
typedef struct _NDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_WILDCARD_MATCH_TYPE MatchType;
    IN_ADDR IPAddress;
    union {
        ULONG PrefixLength, RangeSize;
    } MatchValue;
} NDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH, *PNDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH SourceIPv4Address, DestinationIPv4Address;
} NDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH,
    *PNDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_WILDCARD_MATCH_TYPE MatchType;
    IN6_ADDR IPAddress;
    union {
        ULONG PrefixLength, RangeSize;
    } MatchValue;
} NDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH, *PNDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH SourceIPv6Address, DestinationIPv6Address;
} NDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH,
    *PNDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH;
typedef union _NDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH IPv4SrcAndDestAddress;
    NDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH IPv6SrcAndDestAddress;
} NDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH,
    *PNDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH {
    NDIS_GFP_WILDCARD_MATCH_TYPE MatchType;
    USHORT Port, Range;
} NDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH, *PNDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH;
typedef struct _NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH {
    NDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH SourcePort, DestinationPort;
} NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH,
    *PNDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH;
typedef struct _NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG HeadersPresent;
    ULONG64 MatchFields;
    NDIS_GFP_ETHERNET_HEADER_FIELDS EthernetFields;
    NDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH IPSrcAndDestAddress;
    UINT8 Dscp, IPProtocol;
    union {
        struct {
            NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH UdpSrcAndDestPort;
        } UdpHeader;
        struct {
            NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH TcpSrcAndDestPort;
            UINT8 TcpFlags;
        } TcpHeader;
        struct {
            UINT8 Type, Code;
        } IcmpHeader;
        struct {
            ULONG TenantId;
            USHORT GreProtocol;
        } Encapsulation;
    } TransportOrEncapsulation;
} NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH, *PNDIS_GFP_HEADER_GROUP_WILDCARD_MATCH;
typedef struct _NDIS_PD_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, MaximumTxPartialBufferCount, MaximumRxPartialBufferCount;
    UCHAR RxFilterContextWidth;
    ULONG CapabilityFlags, MaxNumberOfRxQueues, MaxNumberOfTxQueues;
    ULONG MaxNumberOfRxQueuesForDefaultVport, MaxNumberOfTxQueuesForDefaultVport;
    ULONG MaxNumberOfRxQueuesPerNonDefaultVport, MaxNumberOfTxQueuesPerNonDefaultVport;
    ULONG ExactMatchProfileArrayOffset, ExactMatchProfileArrayNumElements;
    ULONG ExactMatchProfileArrayElementSize, WildcardMatchProfileArrayOffset;
    ULONG WildcardMatchProfileArrayNumElements, WildcardMatchProfileArrayElementSize;
    ULONG MinimumModerationInterval, MaximumModerationInterval, ModerationIntervalGranularity;
    ULONG MaxRxQueueSize, MaxTxQueueSize;
} NDIS_PD_CAPABILITIES;
typedef struct _NDIS_PD_CONFIG {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    BOOLEAN Enabled;
    ULONG CapabilitiesOffset, CapabilitiesSize;
} NDIS_PD_CONFIG;
typedef ULONG_PTR NDIS_GFT_FLOW_ENTRY_ID;
typedef ULONG_PTR *PNDIS_GFT_FLOW_ENTRY_ID;
typedef ULONG NDIS_GFT_TABLE_ID;
typedef ULONG *PNDIS_GFT_TABLE_ID;
typedef struct _NDIS_GFT_TABLE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFT_TABLE_ID NextTableId;
} NDIS_GFT_TABLE_PARAMETERS, *PNDIS_GFT_TABLE_PARAMETERS;
typedef struct _NDIS_GFT_TABLE_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFT_TABLE_ID NextTableId;
    ULONG NumFlowEntries;
} NDIS_GFT_TABLE_INFO, *PNDIS_GFT_TABLE_INFO;
typedef struct _NDIS_GFT_TABLE_INFO_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, TableArrayOffset, TableArrayNumElements, TableArrayElementSize;
} NDIS_GFT_TABLE_INFO_ARRAY, *PNDIS_GFT_TABLE_INFO_ARRAY;
typedef struct _NDIS_GFT_DELETE_TABLE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
} NDIS_GFT_DELETE_TABLE_PARAMETERS, *PNDIS_GFT_DELETE_TABLE_PARAMETERS;
typedef ULONG NDIS_GFT_COUNTER_ID;
typedef ULONG *PNDIS_GFT_COUNTER_ID;
typedef enum _NDIS_GFT_COUNTER_UPDATE_FREQUENCY {
    NdisGftCounterUpdateFrequencyUndefined, NdisGftCounterUpdateFrequencyOnQuery,
    NdisGftCounterUpdateFrequencyPerUpdatePeriod, NdisGftCounterUpdateFrequencyPerPacket,
    NdisGftCounterUpdateFrequencyMax
} NDIS_GFT_COUNTER_UPDATE_FREQUENCY, *PNDIS_GFT_COUNTER_UPDATE_FREQUENCY;
typedef enum _NDIS_GFT_COUNTER_TYPE {
    NdisGftCounterTypeUndefined, NdisGftCounterTypePacketCounter, NdisGftCounterTypeByteCounter,
    NdisGftCounterTypePacketAndByteCounter, NdisGftCounterTypeMax
} NDIS_GFT_COUNTER_TYPE, *PNDIS_GFT_COUNTER_TYPE;
typedef struct _NDIS_GFT_PACKET_COUNTER_VALUE {
    ULONG64 Packets;
    LARGE_INTEGER LastUpdate;
} NDIS_GFT_PACKET_COUNTER_VALUE, *PNDIS_GFT_PACKET_COUNTER_VALUE;
typedef struct _NDIS_GFT_BYTE_COUNTER_VALUE {
    ULONG64 Bytes;
    LARGE_INTEGER LastUpdate;
} NDIS_GFT_BYTE_COUNTER_VALUE, *PNDIS_GFT_BYTE_COUNTER_VALUE;
typedef struct _NDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE {
    ULONG64 Packets, Bytes;
    LARGE_INTEGER LastUpdate;
} NDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE, *PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE;
typedef struct _NDIS_GFT_COUNTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    NDIS_GFT_COUNTER_ID CounterIdStart;
    ULONG NumCounters, UpdatePeriod;
    union {
        PNDIS_GFT_PACKET_COUNTER_VALUE PacketCounters;
        PNDIS_GFT_BYTE_COUNTER_VALUE ByteCounters;
        PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketAndByteCounters;
    } CounterValuesBufferStart;
} NDIS_GFT_COUNTER_PARAMETERS, *PNDIS_GFT_COUNTER_PARAMETERS;
typedef struct _NDIS_GFT_FREE_COUNTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFT_COUNTER_ID CounterIdStart;
    ULONG NumCounters, LastCounterValueArrayOffset, LastCounterValueArrayNumElements;
    ULONG LastCounterValueArrayElementSize;
} NDIS_GFT_FREE_COUNTER_PARAMETERS, *PNDIS_GFT_FREE_COUNTER_PARAMETERS;
typedef struct _NDIS_GFT_COUNTER_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_COUNTER_ID CounterIdStart;
    ULONG NumCounters;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    ULONG UpdatePeriod;
} NDIS_GFT_COUNTER_INFO, *PNDIS_GFT_COUNTER_INFO;
typedef struct _NDIS_GFT_COUNTER_INFO_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    ULONG CounterInfoArrayOffset, CounterInfoArrayNumElements, CounterInfoArrayElementSize;
} NDIS_GFT_COUNTER_INFO_ARRAY, *PNDIS_GFT_COUNTER_INFO_ARRAY;
typedef struct _NDIS_GFT_COUNTER_VALUE {
    NDIS_GFT_COUNTER_TYPE CounterType;
    union {
        NDIS_GFT_PACKET_COUNTER_VALUE Packets;
        NDIS_GFT_BYTE_COUNTER_VALUE Bytes;
        NDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketsAndBytes;
    } CounterValue;
} NDIS_GFT_COUNTER_VALUE, *PNDIS_GFT_COUNTER_VALUE;
typedef enum _NDIS_GFT_COUNTER_VALUE_QUERY_METHOD {
    NdisGftQueryValueQueryMethodUndefined, NdisGftQueryValueQueryMethodUsingCounterIds,
    NdisGftQueryValueQueryMethodUsingFlowEntryIds, NdisGftQueryValueQueryMethodVPortFlowEntries,
    NdisGftQueryValueQueryMethodAllFlowEntries, NdisGftQueryValueQueryMethodMax
} NDIS_GFT_COUNTER_VALUE_QUERY_METHOD, *PNDIS_GFT_COUNTER_VALUE_QUERY_METHOD;
typedef struct _NDIS_GFT_COUNTER_VALUE_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    union {
        NDIS_GFT_FLOW_ENTRY_ID FlowEntryId;
        NDIS_GFT_COUNTER_ID CounterId;
    } StartId;
    ULONG NumCounters, CounterValueArrayOffset, CounterValueArrayNumElements;
    ULONG CounterValueArrayElementSize;
} NDIS_GFT_COUNTER_VALUE_ARRAY, *PNDIS_GFT_COUNTER_VALUE_ARRAY;
typedef struct _NDIS_GFT_STATISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    NDIS_GFT_FLOW_ENTRY_ID ProviderFlowEntryId;
    ULONG64 Packets, Bytes, L1CacheHits, L2CacheHits, L3CacheHits, L1CacheMisses, L2CacheMisses;
    ULONG64 L3CacheMisses;
} NDIS_GFT_STATISTICS, *PNDIS_GFT_STATISTICS;
typedef enum _NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION {
    NdisGftHeaderGroupTranspositionActionUndefined, NdisGftHeaderGroupTranspositionActionModify,
    NdisGftHeaderGroupTranspositionActionIgnore, NdisGftHeaderGroupTranspositionActionPush,
    NdisGftHeaderGroupTranspositionActionPop, NdisGftHeaderGroupTranspositionActionMax
} NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION, *PNDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION;
typedef struct _NDIS_GFT_HEADER_GROUP_TRANSPOSITION_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION Action;
    ULONG HeadersPresent, HeaderFields;
} NDIS_GFT_HEADER_GROUP_TRANSPOSITION_PROFILE, *PNDIS_GFT_HEADER_GROUP_TRANSPOSITION_PROFILE;
typedef ULONG NDIS_GFT_CUSTOM_ACTION_TYPE;
typedef ULONG *PNDIS_GFT_CUSTOM_ACTION_TYPE;
typedef struct _NDIS_GFT_CUSTOM_ACTION_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    NDIS_GFT_CUSTOM_ACTION_TYPE Type;
    ULONG Length;
    union {
        ULONG_PTR Alignment;
        UCHAR ActionProfileData[1];
    };
} NDIS_GFT_CUSTOM_ACTION_PROFILE, *PNDIS_GFT_CUSTOM_ACTION_PROFILE;
typedef struct _NDIS_GFT_HEADER_TRANSPOSITION_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG HeaderGroupTranspositionProfileArrayOffset;
    ULONG HeaderGroupTranspositionProfileArrayNumElements;
    ULONG HeaderGroupTranspositionProfileArrayElementSize, CustomActionProfileOffset;
} NDIS_GFT_HEADER_TRANSPOSITION_PROFILE, *PNDIS_GFT_HEADER_TRANSPOSITION_PROFILE;
typedef struct _NDIS_GFT_HEADER_GROUP_TRANSPOSITION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION Action;
    ULONG HeadersPresent;
    ULONG64 HeaderFields;
    NDIS_GFP_ETHERNET_HEADER_FIELDS EthernetFields;
    union {
        struct {
            IN_ADDR SourceIPAddress, DestinationIPAddress;
        } IPv4Address;
        struct {
            IN6_ADDR SourceIPAddress, DestinationIPAddress;
        } IPv6Address;
    } IPAddress;
    UINT8 Ttl, Dscp, IPProtocol;
    union {
        struct {
            USHORT SourcePort, DestinationPort;
        } Udp;
        struct {
            USHORT SourcePort, DestinationPort;
        } Tcp;
        struct {
            ULONG TenantId;
            USHORT GreProtocol, Entropy;
        } Encapsulation;
    } TransportOrEncapsulation;
} NDIS_GFT_HEADER_GROUP_TRANSPOSITION, *PNDIS_GFT_HEADER_GROUP_TRANSPOSITION;
typedef enum _NDIS_GFT_FLOW_ENTRY_CACHE_HINT {
    NdisGftFlowEntryCacheHintUndefined, NdisGftFlowEntryCacheHintLowFrequency = 0x64,
    NdisGftFlowEntryCacheHintMediumFrequency = 0xc8,
    NdisGftFlowEntryCacheHintHighFrequency = 0x12c, NdisGftFlowEntryCacheHintMax = 0x3e8
} NDIS_GFT_FLOW_ENTRY_CACHE_HINT, *PNDIS_GFT_FLOW_ENTRY_CACHE_HINT;
typedef enum _NDIS_GFT_FLOW_ENTRY_STATE {
    NdisGftFlowEntryStateUndefined, NdisGftFlowEntryStateDeactivated,
    NdisGftFlowEntryStateActivated, NdisGftFlowEntryStateMax
} NDIS_GFT_FLOW_ENTRY_STATE, *PNDIS_GFT_FLOW_ENTRY_STATE;
typedef struct _NDIS_GFT_CUSTOM_ACTION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID ProfileId;
    NDIS_GFT_CUSTOM_ACTION_TYPE Type;
    ULONG Length;
    union {
        ULONG_PTR Alignment;
        UCHAR ActionData[1];
    };
} NDIS_GFT_CUSTOM_ACTION, *PNDIS_GFT_CUSTOM_ACTION;
#endif
