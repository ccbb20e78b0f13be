// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// NDIS: types and routines.
#ifndef ISRCHECK_NDIS_DECL3_H
#define ISRCHECK_NDIS_DECL3_H
typedef struct _NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO {
    union {
        struct {
            UINT32 VirtualSubnetId : 24, ReservedVsidBits : 8, Reserved;
        };
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO, *PNDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO;
typedef struct _NDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO {
    ULONG Flags;
    USHORT VPortId, Reserved;
} NDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO, *PNDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO;
typedef struct _NDIS_SWITCH_PORT_DESTINATION {
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;
    USHORT IsExcluded : 1, PreserveVLAN : 1, PreservePriority : 1, Reserved : 13;
} NDIS_SWITCH_PORT_DESTINATION, *PNDIS_SWITCH_PORT_DESTINATION;
typedef struct _NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY {
    NDIS_OBJECT_HEADER Header;
    UINT32 ElementSize, NumElements, NumDestinations;
    PVOID FirstElement;
} NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY, *PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY;
typedef struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX {
    NDIS_OBJECT_HEADER Header;
    struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX *NextEntry;
    ULONG Tag;
    PVOID Data;
} NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX, *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX;
void NET_BUFFER_LIST_SET_HASH_TYPE(PNET_BUFFER_LIST, volatile ULONG);
void NET_BUFFER_LIST_SET_HASH_FUNCTION(PNET_BUFFER_LIST, volatile ULONG);
typedef struct _NDIS_NET_BUFFER_LIST_FILTERING_INFO {
    union {
        struct {
            USHORT FilterId;
            union {
                USHORT QueueId, VPortId;
            } QueueVPortInfo;
        } FilteringInfo;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_FILTERING_INFO, *PNDIS_NET_BUFFER_LIST_FILTERING_INFO;
typedef union _NDIS_RSC_NBL_INFO {
    struct {
        USHORT CoalescedSegCount, DupAckCount;
    } Info;
    PVOID Value;
} NDIS_RSC_NBL_INFO, *PNDIS_RSC_NBL_INFO;
_IRQL_requires_max_(DISPATCH_LEVEL) UCHAR NdisGetNetBufferListProtocolId(PNET_BUFFER_LIST);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisAdjustNetBufferCurrentMdl(PNET_BUFFER);
typedef struct _NET_BUFFER_LIST_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    UCHAR ProtocolId;
    BOOLEAN fAllocateNetBuffer;
    USHORT ContextSize;
    ULONG PoolTag, DataSize;
} NET_BUFFER_LIST_POOL_PARAMETERS, *PNET_BUFFER_LIST_POOL_PARAMETERS;
typedef struct _NET_BUFFER_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG PoolTag, DataSize;
} NET_BUFFER_POOL_PARAMETERS, *PNET_BUFFER_POOL_PARAMETERS;
typedef PMDL (*NET_BUFFER_ALLOCATE_MDL_HANDLER)(PULONG);
typedef void (*NET_BUFFER_FREE_MDL_HANDLER)(PMDL);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_HANDLE NdisAllocateNetBufferPool(NDIS_HANDLE,
    PNET_BUFFER_POOL_PARAMETERS);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeNetBufferPool(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) PNET_BUFFER NdisAllocateNetBuffer(NDIS_HANDLE, PMDL, ULONG,
    SIZE_T);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeNetBuffer(PNET_BUFFER);
_IRQL_requires_max_(DISPATCH_LEVEL) PNET_BUFFER NdisAllocateNetBufferMdlAndData(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_HANDLE NdisAllocateNetBufferListPool(NDIS_HANDLE,
    PNET_BUFFER_LIST_POOL_PARAMETERS);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeNetBufferListPool(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) PNET_BUFFER_LIST NdisAllocateNetBufferList(NDIS_HANDLE, USHORT,
    USHORT);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeNetBufferList(PNET_BUFFER_LIST);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisRetreatNetBufferDataStart(PNET_BUFFER, ULONG,
    ULONG, NET_BUFFER_ALLOCATE_MDL_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisAdvanceNetBufferDataStart(PNET_BUFFER, ULONG, BOOLEAN,
    NET_BUFFER_FREE_MDL_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisRetreatNetBufferListDataStart(PNET_BUFFER_LIST,
    ULONG, ULONG, NET_BUFFER_ALLOCATE_MDL_HANDLER, NET_BUFFER_FREE_MDL_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisAdvanceNetBufferListDataStart(PNET_BUFFER_LIST, ULONG,
    BOOLEAN, NET_BUFFER_FREE_MDL_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisAllocateNetBufferListContext(PNET_BUFFER_LIST,
    USHORT, USHORT, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeNetBufferListContext(PNET_BUFFER_LIST, USHORT);
_IRQL_requires_max_(DISPATCH_LEVEL) PNET_BUFFER_LIST
    NdisAllocateCloneNetBufferList(PNET_BUFFER_LIST, NDIS_HANDLE, NDIS_HANDLE, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeCloneNetBufferList(PNET_BUFFER_LIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PNET_BUFFER_LIST
    NdisAllocateFragmentNetBufferList(PNET_BUFFER_LIST, NDIS_HANDLE, NDIS_HANDLE, ULONG, ULONG,
        ULONG, ULONG, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeFragmentNetBufferList(PNET_BUFFER_LIST, ULONG,
    ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PNET_BUFFER_LIST
    NdisAllocateReassembledNetBufferList(PNET_BUFFER_LIST, NDIS_HANDLE, ULONG, ULONG, ULONG, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeReassembledNetBufferList(PNET_BUFFER_LIST, ULONG,
    ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PNET_BUFFER_LIST
    NdisAllocateNetBufferAndNetBufferList(NDIS_HANDLE, USHORT, USHORT, PMDL, ULONG, SIZE_T);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID NdisGetDataBuffer(PNET_BUFFER, ULONG, PVOID, UINT, UINT);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_HANDLE NdisGetPoolFromNetBufferList(PNET_BUFFER_LIST);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_HANDLE NdisGetPoolFromNetBuffer(PNET_BUFFER);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisCopyFromNetBufferToNetBuffer(PNET_BUFFER,
    ULONG, ULONG, PNET_BUFFER, ULONG, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCopySendNetBufferListInfo(PNET_BUFFER_LIST,
    PNET_BUFFER_LIST);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCopyReceiveNetBufferListInfo(PNET_BUFFER_LIST,
    PNET_BUFFER_LIST);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG NdisQueryNetBufferPhysicalCount(PNET_BUFFER);
_IRQL_requires_max_(DISPATCH_LEVEL) PMDL NdisAllocateMdl(NDIS_HANDLE, PVOID, UINT);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeMdl(PMDL);
typedef struct _NDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO {
    union {
        struct {
            NDIS_HANDLE OffloadHandle;
        } Transmit;
        struct {
            USHORT SaDeleteReq : 1, CryptoDone : 1, NextCryptoDone : 1, Pad : 13, CryptoStatus;
        } Receive;
    };
} NDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO, *PNDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG Unused : 30, Type : 1, Reserved2 : 1;
        } Transmit;
        struct {
            ULONG MSS : 20, TcpHeaderOffset : 10, Type : 1, Reserved2 : 1;
        } LsoV1Transmit;
        struct {
            ULONG TcpPayload : 30, Type : 1, Reserved2 : 1;
        } LsoV1TransmitComplete;
        struct {
            ULONG MSS : 20, TcpHeaderOffset : 10, Type : 1, IPVersion : 1;
        } LsoV2Transmit;
        struct {
            ULONG Reserved : 30, Type : 1, Reserved2 : 1;
        } LsoV2TransmitComplete;
        PVOID Value;
    };
} NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO,
    *PNDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG IsIPv4 : 1, IsIPv6 : 1, TcpChecksum : 1, UdpChecksum : 1, IpHeaderChecksum : 1;
            ULONG Reserved : 11, TcpHeaderOffset : 10;
        } Transmit;
        struct {
            ULONG TcpChecksumFailed : 1, UdpChecksumFailed : 1, IpChecksumFailed : 1;
            ULONG TcpChecksumSucceeded : 1, UdpChecksumSucceeded : 1, IpChecksumSucceeded : 1;
            ULONG Loopback : 1, TcpChecksumValueInvalid : 1, IpChecksumValueInvalid : 1;
        } Receive;
        PVOID Value;
    };
} NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO, *PNDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG IsEncapsulatedPacket : 1, EncapsulatedPacketOffsetsValid : 1;
            ULONG InnerFrameOffset : 8, TransportIpHeaderRelativeOffset : 6;
            ULONG TcpHeaderRelativeOffset : 10, IsInnerIPv6 : 1, TcpOptionsPresent : 1;
            ULONG Reserved : 4;
        } EncapsulatedPacketOffsets;
        PVOID Value;
    };
} NDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO,
    *PNDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_OFFLOAD_ENCAPSULATION {
    NDIS_OBJECT_HEADER Header;
    struct {
        ULONG Enabled, EncapsulationType, HeaderSize;
    } IPv4;
    struct {
        ULONG Enabled, EncapsulationType, HeaderSize;
    } IPv6;
} NDIS_OFFLOAD_ENCAPSULATION, *PNDIS_OFFLOAD_ENCAPSULATION;
typedef struct _NDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO {
    union {
        struct {
            PVOID OffloadHandle;
        } Transmit;
        struct {
            ULONG SaDeleteReq : 1, CryptoDone : 1, NextCryptoDone : 1, Reserved : 13;
            ULONG CryptoStatus : 16;
        } Receive;
    };
} NDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO, *PNDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO {
    struct {
        NDIS_HANDLE TunnelHandle;
    } Transmit;
} NDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO,
    *PNDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG NextHeader : 8, PadLength : 8, AhHeaderOffset : 8, EspHeaderOffset : 8;
        } Transmit;
        struct {
            ULONG NextHeader : 8, PadLength : 8, HeaderInfoSet : 1;
        } Receive;
    };
} NDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO,
    *PNDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO;
typedef enum _IPSEC_OFFLOAD_V2_OPERATION {
    IPsecOffloadV2Ah = 1, IPsecOffloadV2Esp, IPsecOffloadV2Max
} IPSEC_OFFLOAD_V2_OPERATION, *PIPSEC_OFFLOAD_V2_OPERATION;
typedef ULONG IPSEC_OFFLOAD_V2_SPI_TYPE;
typedef struct _IPSEC_OFFLOAD_V2_ALGORITHM_INFO {
    ULONG Identifier, KeyLength, KeyOffsetBytes, AdditionalInfo;
} IPSEC_OFFLOAD_V2_ALGORITHM_INFO, *PIPSEC_OFFLOAD_V2_ALGORITHM_INFO;
typedef struct _IPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION {
    ULONG Flags;
    IPSEC_OFFLOAD_V2_OPERATION Operation;
    IPSEC_OFFLOAD_V2_SPI_TYPE Spi;
    IPSEC_OFFLOAD_V2_ALGORITHM_INFO AuthenticationAlgorithm, EncryptionAlgorithm;
    ULONG SequenceNumberHighOrder;
} IPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION, *PIPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA IPSEC_OFFLOAD_V2_ADD_SA, *PIPSEC_OFFLOAD_V2_ADD_SA;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA {
    NDIS_OBJECT_HEADER Header;
    PIPSEC_OFFLOAD_V2_ADD_SA Next;
    ULONG NumExtHdrs, Flags;
    union {
        struct {
            IPAddr SrcAddr, DestAddr;
        } IPv4Endpoints;
        struct {
            UCHAR SrcAddr[16], DestAddr[16];
        } IPv6Endpoints;
    };
    NDIS_HANDLE OffloadHandle;
    ULONG UdpEspEncapsulation;
    IPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION SecAssoc[2];
    ULONG KeyLength;
    UCHAR KeyData[1];
} IPSEC_OFFLOAD_V2_ADD_SA, *PIPSEC_OFFLOAD_V2_ADD_SA;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA_EX IPSEC_OFFLOAD_V2_ADD_SA_EX, *PIPSEC_OFFLOAD_V2_ADD_SA_EX;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA_EX {
    NDIS_OBJECT_HEADER Header;
    ULONG NumExtHdrs, Flags;
    union {
        struct {
            IPAddr SrcAddr, DestAddr;
        } IPv4Endpoints;
        struct {
            UCHAR SrcAddr[16], DestAddr[16];
        } IPv6Endpoints;
    };
    NDIS_HANDLE OffloadHandle;
    ULONG UdpEspEncapsulation;
    IPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION SecAssoc[2];
    ULONG KeyLength, KeyOffset;
    NDIS_SWITCH_PORT_ID SourceSwitchPortId;
    USHORT VlanId;
} IPSEC_OFFLOAD_V2_ADD_SA_EX, *PIPSEC_OFFLOAD_V2_ADD_SA_EX;
typedef struct _IPSEC_OFFLOAD_V2_DELETE_SA IPSEC_OFFLOAD_V2_DELETE_SA, *PIPSEC_OFFLOAD_V2_DELETE_SA;
typedef struct _IPSEC_OFFLOAD_V2_DELETE_SA {
    NDIS_OBJECT_HEADER Header;
    PIPSEC_OFFLOAD_V2_DELETE_SA Next;
    NDIS_HANDLE OffloadHandle;
} IPSEC_OFFLOAD_V2_DELETE_SA, *PIPSEC_OFFLOAD_V2_DELETE_SA;
typedef struct _IPSEC_OFFLOAD_V2_UPDATE_SA {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE OffloadHandle;
    IPSEC_OFFLOAD_V2_OPERATION Operation;
    IPSEC_OFFLOAD_V2_SPI_TYPE Spi;
    ULONG SequenceNumberHighOrder;
} IPSEC_OFFLOAD_V2_UPDATE_SA, *PIPSEC_OFFLOAD_V2_UPDATE_SA;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef NDIS_STATUS PROTOCOL_CO_OID_REQUEST(NDIS_HANDLE,
    NDIS_HANDLE, NDIS_HANDLE, PNDIS_OID_REQUEST);
typedef PROTOCOL_CO_OID_REQUEST (*CO_OID_REQUEST_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_CO_OID_REQUEST_COMPLETE(NDIS_HANDLE,
    NDIS_HANDLE, NDIS_HANDLE, PNDIS_OID_REQUEST, NDIS_STATUS);
typedef PROTOCOL_CO_OID_REQUEST_COMPLETE (*CO_OID_REQUEST_COMPLETE_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef NDIS_STATUS PROTOCOL_CO_CREATE_VC(NDIS_HANDLE,
    NDIS_HANDLE, PNDIS_HANDLE);
typedef PROTOCOL_CO_CREATE_VC (*CO_CREATE_VC_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef NDIS_STATUS PROTOCOL_CO_DELETE_VC(NDIS_HANDLE);
typedef PROTOCOL_CO_DELETE_VC (*CO_DELETE_VC_HANDLER);
_IRQL_requires_(PASSIVE_LEVEL) typedef void PROTOCOL_CO_AF_REGISTER_NOTIFY(NDIS_HANDLE,
    PCO_ADDRESS_FAMILY);
typedef PROTOCOL_CO_AF_REGISTER_NOTIFY (*CO_AF_REGISTER_NOTIFY_HANDLER);
typedef PROTOCOL_CO_AF_REGISTER_NOTIFY PROTCOL_CO_AF_REGISTER_NOTIFY;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS(NDIS_HANDLE,
    NDIS_HANDLE, PNET_BUFFER_LIST, ULONG, ULONG);
typedef PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS (*CO_RECEIVE_NET_BUFFER_LISTS_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void
    PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE(NDIS_HANDLE, PNET_BUFFER_LIST, ULONG);
typedef PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE (*CO_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_CO_STATUS_EX(NDIS_HANDLE, NDIS_HANDLE,
    PNDIS_STATUS_INDICATION);
typedef PROTOCOL_CO_STATUS_EX (*CO_STATUS_HANDLER_EX);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef NDIS_STATUS PROTOCOL_CL_NOTIFY_CLOSE_AF(NDIS_HANDLE);
typedef PROTOCOL_CL_NOTIFY_CLOSE_AF (*CL_NOTIFY_CLOSE_AF_HANDLER);
_IRQL_requires_(PASSIVE_LEVEL) typedef void PROTOCOL_CL_OPEN_AF_COMPLETE_EX(NDIS_HANDLE,
    NDIS_HANDLE, NDIS_STATUS);
typedef PROTOCOL_CL_OPEN_AF_COMPLETE_EX (*CL_OPEN_AF_COMPLETE_HANDLER_EX);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE(NDIS_HANDLE,
    NDIS_STATUS);
typedef PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE (*CM_NOTIFY_CLOSE_AF_COMPLETE_HANDLER);
_IRQL_requires_(PASSIVE_LEVEL) void NdisDeregisterProtocolDriver(NDIS_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) void NdisReEnumerateProtocolBindings(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisWriteEventLogEntry(PVOID, NDIS_STATUS, ULONG,
    USHORT, PVOID, ULONG, PVOID);
_IRQL_requires_(PASSIVE_LEVEL) void NdisCompleteNetPnPEvent(NDIS_HANDLE,
    PNET_PNP_EVENT_NOTIFICATION, NDIS_STATUS);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisQueryAdapterInstanceName(PNDIS_STRING,
    NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisQueryBindInstanceName(PNDIS_STRING,
    NDIS_HANDLE);
typedef NTSTATUS (*TDI_REGISTER_CALLBACK)(PUNICODE_STRING, HANDLE *);
typedef NTSTATUS (*TDI_PNP_HANDLER)(PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, PVOID, UINT,
    UINT);
void NdisRegisterTdiCallBack(TDI_REGISTER_CALLBACK, TDI_PNP_HANDLER);
void NdisDeregisterTdiCallBack(void);
_IRQL_requires_max_(DISPATCH_LEVEL) UCHAR NdisGeneratePartialCancelId(void);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_OID_REQUEST_COMPLETE(NDIS_HANDLE,
    PNDIS_OID_REQUEST, NDIS_STATUS);
typedef PROTOCOL_OID_REQUEST_COMPLETE (*OID_REQUEST_COMPLETE_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_RECEIVE_NET_BUFFER_LISTS(NDIS_HANDLE,
    PNET_BUFFER_LIST, NDIS_PORT_NUMBER, ULONG, ULONG);
typedef PROTOCOL_RECEIVE_NET_BUFFER_LISTS (*RECEIVE_NET_BUFFER_LISTS_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void
    PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE(NDIS_HANDLE, PNET_BUFFER_LIST, ULONG);
typedef PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE (*SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_DIRECT_OID_REQUEST_COMPLETE(NDIS_HANDLE,
    PNDIS_OID_REQUEST, NDIS_STATUS);
typedef PROTOCOL_DIRECT_OID_REQUEST_COMPLETE (*DIRECT_OID_REQUEST_COMPLETE_HANDLER);
typedef struct _NDIS_BIND_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING ProtocolSection, AdapterName;
    PDEVICE_OBJECT PhysicalDeviceObject;
    NDIS_MEDIUM MediaType;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed, XmitLinkSpeed, MaxRcvLinkSpeed, RcvLinkSpeed;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NDIS_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG LookaheadSize;
    PNDIS_PNP_CAPABILITIES PowerManagementCapabilities;
    ULONG SupportedPacketFilters, MaxMulticastListSize;
    USHORT MacAddressLength;
    UCHAR CurrentMacAddress[32];
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RcvScaleCapabilities;
    NET_LUID BoundIfNetluid;
    NET_IFINDEX BoundIfIndex;
    NET_LUID LowestIfNetluid;
    NET_IFINDEX LowestIfIndex;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    NET_IFTYPE IfType;
    BOOLEAN IfConnectorPresent;
    PNDIS_PORT ActivePorts;
    ULONG DataBackFillSize, ContextBackFillSize, MacOptions;
    NET_IF_COMPARTMENT_ID CompartmentId;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    PNDIS_TCP_CONNECTION_OFFLOAD TcpConnectionOffloadCapabilities;
    PNDIS_STRING BoundAdapterName;
    PNDIS_HD_SPLIT_CURRENT_CONFIG HDSplitCurrentConfig;
    PNDIS_RECEIVE_FILTER_CAPABILITIES ReceiveFilterCapabilities;
    PNDIS_PM_CAPABILITIES PowerManagementCapabilitiesEx;
    PNDIS_NIC_SWITCH_CAPABILITIES NicSwitchCapabilities;
    BOOLEAN NDKEnabled;
    PNDIS_NDK_CAPABILITIES NDKCapabilities;
    PNDIS_SRIOV_CAPABILITIES SriovCapabilities;
    PNDIS_NIC_SWITCH_INFO_ARRAY NicSwitchArray;
} NDIS_BIND_PARAMETERS, *PNDIS_BIND_PARAMETERS;
_IRQL_requires_(PASSIVE_LEVEL) typedef NDIS_STATUS PROTOCOL_BIND_ADAPTER_EX(NDIS_HANDLE,
    NDIS_HANDLE, PNDIS_BIND_PARAMETERS);
typedef PROTOCOL_BIND_ADAPTER_EX (*BIND_HANDLER_EX);
_IRQL_requires_(PASSIVE_LEVEL) typedef NDIS_STATUS PROTOCOL_UNBIND_ADAPTER_EX(NDIS_HANDLE,
    NDIS_HANDLE);
typedef PROTOCOL_UNBIND_ADAPTER_EX (*UNBIND_HANDLER_EX);
_IRQL_requires_(PASSIVE_LEVEL) typedef void PROTOCOL_OPEN_ADAPTER_COMPLETE_EX(NDIS_HANDLE,
    NDIS_STATUS);
typedef PROTOCOL_OPEN_ADAPTER_COMPLETE_EX (*OPEN_ADAPTER_COMPLETE_HANDLER_EX);
_IRQL_requires_(PASSIVE_LEVEL) typedef void PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX(NDIS_HANDLE);
typedef PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX (*CLOSE_ADAPTER_COMPLETE_HANDLER_EX);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void PROTOCOL_STATUS_EX(NDIS_HANDLE,
    PNDIS_STATUS_INDICATION);
typedef PROTOCOL_STATUS_EX (*STATUS_HANDLER_EX);
_IRQL_requires_(PASSIVE_LEVEL) typedef NDIS_STATUS PROTOCOL_NET_PNP_EVENT(NDIS_HANDLE,
    PNET_PNP_EVENT_NOTIFICATION);
typedef PROTOCOL_NET_PNP_EVENT (*NET_PNP_EVENT_HANDLER);
_IRQL_requires_(PASSIVE_LEVEL) typedef void PROTOCOL_UNINSTALL(void);
typedef PROTOCOL_UNINSTALL (*UNINSTALL_PROTOCOL_HANDLER);
typedef struct _NDIS_PROTOCOL_CO_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    CO_STATUS_HANDLER_EX CoStatusHandlerEx;
    CO_AF_REGISTER_NOTIFY_HANDLER CoAfRegisterNotifyHandler;
    CO_RECEIVE_NET_BUFFER_LISTS_HANDLER CoReceiveNetBufferListsHandler;
    CO_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER CoSendNetBufferListsCompleteHandler;
} NDIS_PROTOCOL_CO_CHARACTERISTICS, *PNDIS_PROTOCOL_CO_CHARACTERISTICS;
typedef struct _NDIS_PROTOCOL_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion, MinorNdisVersion, MajorDriverVersion, MinorDriverVersion;
    ULONG Flags;
    NDIS_STRING Name;
    SET_OPTIONS_HANDLER SetOptionsHandler;
    BIND_HANDLER_EX BindAdapterHandlerEx;
    UNBIND_HANDLER_EX UnbindAdapterHandlerEx;
    OPEN_ADAPTER_COMPLETE_HANDLER_EX OpenAdapterCompleteHandlerEx;
    CLOSE_ADAPTER_COMPLETE_HANDLER_EX CloseAdapterCompleteHandlerEx;
    NET_PNP_EVENT_HANDLER NetPnPEventHandler;
    UNINSTALL_PROTOCOL_HANDLER UninstallHandler;
    OID_REQUEST_COMPLETE_HANDLER OidRequestCompleteHandler;
    STATUS_HANDLER_EX StatusHandlerEx;
    RECEIVE_NET_BUFFER_LISTS_HANDLER ReceiveNetBufferListsHandler;
    SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER SendNetBufferListsCompleteHandler;
    DIRECT_OID_REQUEST_COMPLETE_HANDLER DirectOidRequestCompleteHandler;
} NDIS_PROTOCOL_DRIVER_CHARACTERISTICS, *PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisRegisterProtocolDriver(NDIS_HANDLE,
    PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS, PNDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisSendNetBufferLists(NDIS_HANDLE, PNET_BUFFER_LIST,
    NDIS_PORT_NUMBER, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisReturnNetBufferLists(NDIS_HANDLE, PNET_BUFFER_LIST,
    ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCancelSendNetBufferLists(NDIS_HANDLE, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisOidRequest(NDIS_HANDLE, PNDIS_OID_REQUEST);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCancelOidRequest(NDIS_HANDLE, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisUnbindAdapter(NDIS_HANDLE);
typedef struct _NDIS_OPEN_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING AdapterName;
    PNDIS_MEDIUM MediumArray;
    UINT MediumArraySize;
    PUINT SelectedMediumIndex;
    PNET_FRAME_TYPE FrameTypeArray;
    UINT FrameTypeArraySize;
} NDIS_OPEN_PARAMETERS, *PNDIS_OPEN_PARAMETERS;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisOpenAdapterEx(NDIS_HANDLE, NDIS_HANDLE,
    PNDIS_OPEN_PARAMETERS, NDIS_HANDLE, PNDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCompleteBindAdapterEx(NDIS_HANDLE, NDIS_STATUS);
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisCloseAdapterEx(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCompleteUnbindAdapterEx(NDIS_HANDLE);
#endif
