// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// NDIS: types and routines.
#ifndef ISRCHECK_NDIS_DECL2_H
#define ISRCHECK_NDIS_DECL2_H
typedef struct _NDIS_DEVICE_OBJECT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING DeviceName, SymbolicName;
    PDRIVER_DISPATCH *MajorFunctions;
    ULONG ExtensionSize;
    PCUNICODE_STRING DefaultSDDLString;
    LPCGUID DeviceClassGuid;
} NDIS_DEVICE_OBJECT_ATTRIBUTES, *PNDIS_DEVICE_OBJECT_ATTRIBUTES;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisRegisterDeviceEx(NDIS_HANDLE,
    PNDIS_DEVICE_OBJECT_ATTRIBUTES, PDEVICE_OBJECT *, PNDIS_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) void NdisDeregisterDeviceEx(NDIS_HANDLE);
_IRQL_requires_max_(HIGH_LEVEL) PVOID NdisGetDeviceReservedExtension(PDEVICE_OBJECT);
typedef struct _NDIS_DRIVER_WRAPPER_HANDLE {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisWrapperHandle;
} NDIS_DRIVER_WRAPPER_HANDLE, *PNDIS_DRIVER_WRAPPER_HANDLE;
typedef enum _NDIS_SHARED_MEMORY_USAGE {
    NdisSharedMemoryUsageUndefined, NdisSharedMemoryUsageXmit, NdisSharedMemoryUsageXmitHeader,
    NdisSharedMemoryUsageXmitData, NdisSharedMemoryUsageReceive,
    NdisSharedMemoryUsageReceiveLookahead, NdisSharedMemoryUsageReceivePostLookahead,
    NdisSharedMemoryUsageReceiveHeader, NdisSharedMemoryUsageReceiveData,
    NdisSharedMemoryUsageOther, NdisSharedMemoryUsageMax
} NDIS_SHARED_MEMORY_USAGE, *PNDIS_SHARED_MEMORY_USAGE;
typedef struct _NDIS_SHARED_MEMORY_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_HANDLE SharedMemoryHandle;
    NODE_REQUIREMENT PreferredNode;
    NDIS_SHARED_MEMORY_USAGE Usage;
    ULONG Length;
    PVOID VirtualAddress;
    ULONG SGListBufferLength;
    PSCATTER_GATHER_LIST SGListBuffer;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
} NDIS_SHARED_MEMORY_PARAMETERS, *PNDIS_SHARED_MEMORY_PARAMETERS;
typedef NDIS_STATUS (*ALLOCATE_SHARED_MEMORY_HANDLER)(NDIS_HANDLE, PNDIS_SHARED_MEMORY_PARAMETERS,
    PNDIS_HANDLE);
typedef void (*FREE_SHARED_MEMORY_HANDLER)(NDIS_HANDLE, NDIS_HANDLE);
typedef struct _NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_HANDLE ProviderContext;
    ALLOCATE_SHARED_MEMORY_HANDLER AllocateSharedMemoryHandler;
    FREE_SHARED_MEMORY_HANDLER FreeSharedMemoryHandler;
} NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS, *PNDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS;
void NdisFreeMemoryWithTagPriority(NDIS_HANDLE, PVOID, ULONG);
typedef struct _NDIS_RECEIVE_QUEUE_STATE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_RECEIVE_QUEUE_OPERATIONAL_STATE QueueState;
} NDIS_RECEIVE_QUEUE_STATE, *PNDIS_RECEIVE_QUEUE_STATE;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisAllocateSharedMemory(NDIS_HANDLE,
    PNDIS_SHARED_MEMORY_PARAMETERS, PNDIS_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) void NdisFreeSharedMemory(NDIS_HANDLE, NDIS_HANDLE);
typedef void NDIS_PROCESS_SG_LIST(PDEVICE_OBJECT, PVOID, PSCATTER_GATHER_LIST, PVOID);
typedef NDIS_PROCESS_SG_LIST (*NDIS_PROCESS_SG_LIST_HANDLER);
typedef struct _NDIS_SCATTER_GATHER_LIST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_SHARED_MEMORY_USAGE SharedMemoryUsage;
    PMDL Mdl;
    PVOID CurrentVa;
    ULONG Length;
    NDIS_PROCESS_SG_LIST_HANDLER ProcessSGListHandler;
    PVOID Context;
    PSCATTER_GATHER_LIST ScatterGatherListBuffer;
    ULONG ScatterGatherListBufferSize, ScatterGatherListBufferSizeNeeded;
} NDIS_SCATTER_GATHER_LIST_PARAMETERS, *PNDIS_SCATTER_GATHER_LIST_PARAMETERS;
NDIS_STATUS NdisBuildScatterGatherList(NDIS_HANDLE, PNDIS_SCATTER_GATHER_LIST_PARAMETERS);
void NdisFreeScatterGatherList(NDIS_HANDLE, PSCATTER_GATHER_LIST, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN NdisSetCoalescableTimerObject(NDIS_HANDLE,
    LARGE_INTEGER, LONG, PVOID, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisGetHypervisorInfo(PNDIS_HYPERVISOR_INFO);
typedef struct _NDIS_SRIOV_VF_CONFIG_STATE {
    NDIS_OBJECT_HEADER Header;
    NDIS_SRIOV_FUNCTION_ID VFId;
    ULONG BlockId, Length;
} NDIS_SRIOV_VF_CONFIG_STATE, *PNDIS_SRIOV_VF_CONFIG_STATE;
typedef struct _NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE {
    NDIS_OBJECT_HEADER Header;
    ULONG QueueId;
} NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE, *PNDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE;
typedef struct _NDIS_SWITCH_NIC_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_SWITCH_PORT_ID SourcePortId;
    NDIS_SWITCH_NIC_INDEX SourceNicIndex;
    NDIS_SWITCH_PORT_ID DestinationPortId;
    NDIS_SWITCH_NIC_INDEX DestinationNicIndex;
    PNDIS_STATUS_INDICATION StatusIndication;
} NDIS_SWITCH_NIC_STATUS_INDICATION, *PNDIS_SWITCH_NIC_STATUS_INDICATION;
typedef struct _NDIS_PD_QUEUE NDIS_PD_QUEUE;
DECLARE_HANDLE(NDIS_PD_COUNTER_HANDLE);
DECLARE_HANDLE(NDIS_PD_FILTER_HANDLE);
typedef PHYSICAL_ADDRESS DMA_LOGICAL_ADDRESS;
typedef struct _PD_BUFFER_8021Q_INFO {
    UINT16 UserPriority : 3, CanonicalFormatId : 1, VlanId : 12;
} PD_BUFFER_8021Q_INFO;
typedef struct _PD_BUFFER_VIRTUAL_SUBNET_INFO {
    UINT32 VirtualSubnetId : 24, Reserved : 8;
} PD_BUFFER_VIRTUAL_SUBNET_INFO;
typedef struct _PD_BUFFER {
    struct _PD_BUFFER *NextPDBuffer, *NextPartialPDBuffer;
    PVOID PDClientReserved, PDClientContext;
    PUCHAR DataBufferVirtualAddress;
    DMA_LOGICAL_ADDRESS DataBufferDmaLogicalAddress;
    ULONG DataBufferSize;
    USHORT PDClientContextSize, Attributes, Flags, DataStart;
    ULONG DataLength;
    union {
        struct {
            union {
                ULONG64 RxFilterContext, GftFlowEntryId;
            };
            ULONG RxHashValue;
            union {
                struct {
                    ULONG RxIPHeaderChecksumSucceeded : 1, RxTCPChecksumSucceeded : 1;
                    ULONG RxUDPChecksumSucceeded : 1, RxIPHeaderChecksumFailed : 1;
                    ULONG RxTCPChecksumFailed : 1, RxUDPChecksumFailed : 1, RxHashComputed : 1;
                    ULONG RxHashWithL4PortNumbers : 1, RxGftDirectionIngress : 1;
                    ULONG RxGftExceptionPacket : 1, RxGftCopyPacket : 1, RxGftSamplePacket : 1;
                    ULONG RxReserved1 : 4, RxCoalescedSegCount : 16, RxRscTcpTimestampDelta;
                };
                ULONG RxOffloads[2];
            };
            union {
                struct {
                    ULONG TxIsIPv4 : 1, TxIsIPv6 : 1, TxTransportHeaderOffset : 10, TxMSS : 20;
                    ULONG TxComputeIPHeaderChecksum : 1, TxComputeTCPChecksum : 1;
                    ULONG TxComputeUDPChecksum : 1, TxIsEncapsulatedPacket : 1;
                    ULONG TxInnerPacketOffsetsValid : 1, TxReserved1 : 11, TxInnerFrameOffset : 8;
                    ULONG TxInnerIpHeaderRelativeOffset : 6, TxInnerIsIPv6 : 1;
                    ULONG TxInnerTcpOptionsPresent : 1;
                };
                ULONG TxOffloads[2];
            };
            PD_BUFFER_VIRTUAL_SUBNET_INFO VirtualSubnetInfo;
            PD_BUFFER_8021Q_INFO Ieee8021qInfo;
            USHORT GftSourceVPortId;
            ULONG Reserved;
            UINT64 ProviderScratch;
        } MetaDataV0;
    };
} PD_BUFFER;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void NDIS_PD_POST_AND_DRAIN_BUFFER_LIST(NDIS_PD_QUEUE
    *, PD_BUFFER **, PD_BUFFER ***, ULONG);
typedef NDIS_PD_POST_AND_DRAIN_BUFFER_LIST *NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_HANDLER;
typedef struct _NDIS_PD_POST_AND_DRAIN_ARG {
    PD_BUFFER *PostBufferListHead, **DrainBufferListTail;
    ULONG MaxDrainCount, DrainCount, PostCount;
    BOOLEAN QueueDepthThresholdReached;
} NDIS_PD_POST_AND_DRAIN_ARG;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void
    NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX(NDIS_PD_QUEUE *, NDIS_PD_POST_AND_DRAIN_ARG *);
typedef NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX *NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX_HANDLER;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void NDIS_PD_FLUSH_QUEUE(NDIS_PD_QUEUE *);
typedef NDIS_PD_FLUSH_QUEUE *NDIS_PD_FLUSH_QUEUE_HANDLER;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void NDIS_PD_QUERY_QUEUE_DEPTH(const NDIS_PD_QUEUE *,
    ULONG64 *);
typedef NDIS_PD_QUERY_QUEUE_DEPTH *NDIS_PD_QUERY_QUEUE_DEPTH_HANDLER;
typedef struct _NDIS_PD_QUEUE_DISPATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_HANDLER PDPostAndDrainBufferList;
    NDIS_PD_QUERY_QUEUE_DEPTH_HANDLER PDQueryQueueDepth;
    NDIS_PD_FLUSH_QUEUE_HANDLER PDFlushQueue;
    NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX_HANDLER PDPostAndDrainBufferListEx;
} NDIS_PD_QUEUE_DISPATCH;
typedef struct _NDIS_PD_QUEUE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    const NDIS_PD_QUEUE_DISPATCH *Dispatch;
    PVOID PDPlatformReserved[2], PDClientReserved[2];
} NDIS_PD_QUEUE;
typedef enum NDIS_PD_QUEUE_TYPE {
    PDQueueTypeUnknown, PDQueueTypeReceive, PDQueueTypeTransmit, PDQueueTypeMax
} NDIS_PD_QUEUE_TYPE;
typedef struct _NDIS_PD_QUEUE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_QUEUE_TYPE QueueType;
    ULONG QueueSize, ReceiveDataLength;
    GROUP_AFFINITY Affinity;
    ULONG TrafficClassId, MaximumPartialBufferCount;
    NDIS_PD_COUNTER_HANDLE CounterHandle;
} NDIS_PD_QUEUE_PARAMETERS;
typedef struct _NDIS_PD_ACQUIRE_QUEUES_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
} NDIS_PD_ACQUIRE_QUEUES_PARAMETERS;
typedef enum NDIS_PD_COUNTER_TYPE {
    PDCounterTypeUnknown, PDCounterTypeReceiveQueue, PDCounterTypeTransmitQueue,
    PDCounterTypeReceiveFilter, PDCounterTypeMax
} NDIS_PD_COUNTER_TYPE;
typedef struct _NDIS_PD_RECEIVE_QUEUE_COUNTER {
    ULONG64 PacketsReceived, BytesReceived, PacketsDropped;
} NDIS_PD_RECEIVE_QUEUE_COUNTER;
typedef struct _NDIS_PD_TRANSMIT_QUEUE_COUNTER {
    ULONG64 PacketsTransmitted, BytesTransmitted;
} NDIS_PD_TRANSMIT_QUEUE_COUNTER;
typedef struct _NDIS_PD_FILTER_COUNTER {
    ULONG64 PacketsMatched, BytesMatched;
} NDIS_PD_FILTER_COUNTER;
typedef union _NDIS_PD_COUNTER_VALUE {
    NDIS_PD_RECEIVE_QUEUE_COUNTER ReceiveQueue;
    NDIS_PD_TRANSMIT_QUEUE_COUNTER TransmitQueue;
    NDIS_PD_FILTER_COUNTER Filter;
} NDIS_PD_COUNTER_VALUE, *PNDIS_PD_COUNTER_VALUE;
typedef struct _NDIS_PD_COUNTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    PCWSTR CounterName;
    NDIS_PD_COUNTER_TYPE Type;
} NDIS_PD_COUNTER_PARAMETERS;
typedef struct _NDIS_PD_FILTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID MatchProfileId;
    ULONG Priority;
    NDIS_PD_COUNTER_HANDLE CounterHandle;
    NDIS_PD_QUEUE *TargetReceiveQueue;
    ULONG64 RxFilterContext;
    PUCHAR HeaderGroupMatchArray;
    ULONG HeaderGroupMatchArrayNumElements, HeaderGroupMatchArrayElementSize;
    ULONG HeaderGroupMatchArrayTotalSize;
} NDIS_PD_FILTER_PARAMETERS;
DECLARE_HANDLE(NDIS_PD_PROVIDER_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) typedef NTSTATUS NDIS_PD_ALLOCATE_QUEUE(NDIS_PD_PROVIDER_HANDLE,
    const NDIS_PD_QUEUE_PARAMETERS *, NDIS_PD_QUEUE **);
typedef NDIS_PD_ALLOCATE_QUEUE *NDIS_PD_ALLOCATE_QUEUE_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef void NDIS_PD_FREE_QUEUE(NDIS_PD_QUEUE *);
typedef NDIS_PD_FREE_QUEUE *NDIS_PD_FREE_QUEUE_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef NTSTATUS
    NDIS_PD_ACQUIRE_RECEIVE_QUEUES(NDIS_PD_PROVIDER_HANDLE, const NDIS_PD_ACQUIRE_QUEUES_PARAMETERS
        *, NDIS_PD_QUEUE **, ULONG *, NDIS_PD_QUEUE_PARAMETERS *, ULONG *, ULONG *);
typedef NDIS_PD_ACQUIRE_RECEIVE_QUEUES *NDIS_PD_ACQUIRE_RECEIVE_QUEUES_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef void NDIS_PD_RELEASE_RECEIVE_QUEUES(NDIS_PD_PROVIDER_HANDLE);
typedef NDIS_PD_RELEASE_RECEIVE_QUEUES *NDIS_PD_RELEASE_RECEIVE_QUEUES_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef NTSTATUS NDIS_PD_ALLOCATE_COUNTER(NDIS_PD_PROVIDER_HANDLE,
    const NDIS_PD_COUNTER_PARAMETERS *, NDIS_PD_COUNTER_HANDLE *);
typedef NDIS_PD_ALLOCATE_COUNTER *NDIS_PD_ALLOCATE_COUNTER_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef void NDIS_PD_FREE_COUNTER(NDIS_PD_COUNTER_HANDLE);
typedef NDIS_PD_FREE_COUNTER *NDIS_PD_FREE_COUNTER_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef void NDIS_PD_QUERY_COUNTER(NDIS_PD_COUNTER_HANDLE,
    NDIS_PD_COUNTER_VALUE *);
typedef NDIS_PD_QUERY_COUNTER *NDIS_PD_QUERY_COUNTER_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef NTSTATUS NDIS_PD_SET_RECEIVE_FILTER(NDIS_PD_PROVIDER_HANDLE,
    const NDIS_PD_FILTER_PARAMETERS *, NDIS_PD_FILTER_HANDLE *);
typedef NDIS_PD_SET_RECEIVE_FILTER *NDIS_PD_SET_RECEIVE_FILTER_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef void NDIS_PD_CLEAR_RECEIVE_FILTER(NDIS_PD_FILTER_HANDLE);
typedef NDIS_PD_CLEAR_RECEIVE_FILTER *NDIS_PD_CLEAR_RECEIVE_FILTER_HANDLER;
_IRQL_requires_(PASSIVE_LEVEL) typedef void NDIS_PD_REQUEST_DRAIN_NOTIFICATION(NDIS_PD_QUEUE *);
typedef NDIS_PD_REQUEST_DRAIN_NOTIFICATION *NDIS_PD_REQUEST_DRAIN_NOTIFICATION_HANDLER;
typedef enum NDIS_PD_CONTROL_TYPE {
    NdisPDCTL_IN, NdisPDCTL_OUT, NdisPDCTL_INOUT
} NDIS_PD_CONTROL_TYPE;
typedef enum NDIS_PD_QUEUE_CONTROL_CODE {
    NdisPDQCTLUnknown, NdisPDQCTLQueueDepthThreshold, NdisPDQCTLModerationInterval,
    NdisPDQCTLModerationCount, NdisPDQCTLNotificationGroupId, NdisPDQCTLSchedulerQueueId,
    NdisPDQCTLMax
} NDIS_PD_QUEUE_CONTROL_CODE;
_IRQL_requires_(PASSIVE_LEVEL) typedef NTSTATUS NDIS_PD_QUEUE_CONTROL(NDIS_PD_QUEUE *,
    NDIS_PD_CONTROL_TYPE, NDIS_PD_QUEUE_CONTROL_CODE, PVOID, ULONG, PVOID, ULONG, ULONG *);
typedef NDIS_PD_QUEUE_CONTROL *NDIS_PD_QUEUE_CONTROL_HANDLER;
typedef enum NDIS_PD_PROVIDER_CONTROL_CODE {
    NdisPDPCTLUnknown, NdisPDPCTLCapabilities, NdisPDPCTLMax
} NDIS_PD_PROVIDER_CONTROL_CODE;
_IRQL_requires_(PASSIVE_LEVEL) typedef NTSTATUS NDIS_PD_PROVIDER_CONTROL(NDIS_PD_PROVIDER_HANDLE,
    NDIS_PD_CONTROL_TYPE, NDIS_PD_PROVIDER_CONTROL_CODE, PVOID, ULONG, PVOID, ULONG, ULONG *);
typedef NDIS_PD_PROVIDER_CONTROL *NDIS_PD_PROVIDER_CONTROL_HANDLER;
typedef struct _NDIS_PD_PROVIDER_DISPATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_ALLOCATE_QUEUE_HANDLER NdisPDAllocateQueue;
    NDIS_PD_FREE_QUEUE_HANDLER NdisPDFreeQueue;
    NDIS_PD_ACQUIRE_RECEIVE_QUEUES_HANDLER NdisPDAcquireReceiveQueues;
    NDIS_PD_RELEASE_RECEIVE_QUEUES_HANDLER NdisPDReleaseReceiveQueues;
    NDIS_PD_ALLOCATE_COUNTER_HANDLER NdisPDAllocateCounter;
    NDIS_PD_FREE_COUNTER_HANDLER NdisPDFreeCounter;
    NDIS_PD_QUERY_COUNTER_HANDLER NdisPDQueryCounter;
    NDIS_PD_SET_RECEIVE_FILTER_HANDLER NdisPDSetReceiveFilter;
    NDIS_PD_CLEAR_RECEIVE_FILTER_HANDLER NdisPDClearReceiveFilter;
    NDIS_PD_REQUEST_DRAIN_NOTIFICATION_HANDLER NdisPDRequestDrainNotification;
    NDIS_PD_QUEUE_CONTROL_HANDLER NdisPDQueueControl;
    NDIS_PD_PROVIDER_CONTROL_HANDLER NdisPDProviderControl;
} NDIS_PD_PROVIDER_DISPATCH;
typedef struct _NDIS_PD_OPEN_PROVIDER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_PROVIDER_HANDLE ProviderHandle;
    const NDIS_PD_PROVIDER_DISPATCH *ProviderDispatch;
} NDIS_PD_OPEN_PROVIDER_PARAMETERS;
typedef struct _NDIS_PD_CLOSE_PROVIDER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_PROVIDER_HANDLE ProviderHandle;
} NDIS_PD_CLOSE_PROVIDER_PARAMETERS;
typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct _NET_BUFFER_LIST_CONTEXT NET_BUFFER_LIST_CONTEXT, *PNET_BUFFER_LIST_CONTEXT;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
struct _SCATTER_GATHER_LIST;
typedef struct _SCATTER_GATHER_LIST SCATTER_GATHER_LIST;
typedef struct _SCATTER_GATHER_LIST *PSCATTER_GATHER_LIST;
typedef union _NET_BUFFER_DATA_LENGTH {
    ULONG DataLength;
    SIZE_T stDataLength;
} NET_BUFFER_DATA_LENGTH, *PNET_BUFFER_DATA_LENGTH;
typedef struct _NET_BUFFER_DATA {
    PNET_BUFFER Next;
    PMDL CurrentMdl;
    ULONG CurrentMdlOffset;
    PMDL MdlChain;
    ULONG DataOffset;
} NET_BUFFER_DATA, *PNET_BUFFER_DATA;
typedef union _NET_BUFFER_HEADER {
    SLIST_HEADER Link;
} NET_BUFFER_HEADER, *PNET_BUFFER_HEADER;
typedef struct _NET_BUFFER_SHARED_MEMORY NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;
typedef struct _NET_BUFFER_SHARED_MEMORY {
    PNET_BUFFER_SHARED_MEMORY NextSharedMemorySegment;
    ULONG SharedMemoryFlags;
    NDIS_HANDLE SharedMemoryHandle;
    ULONG SharedMemoryOffset, SharedMemoryLength;
} NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;
typedef struct _NET_BUFFER {
    union {
        struct {
            PNET_BUFFER Next;
            PMDL CurrentMdl;
            ULONG CurrentMdlOffset;
            union {
                ULONG DataLength;
                SIZE_T stDataLength;
            };
            PMDL MdlChain;
            ULONG DataOffset;
        };
        SLIST_HEADER Link;
        NET_BUFFER_HEADER NetBufferHeader;
    };
    USHORT ChecksumBias, Reserved;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2], ProtocolReserved[6], MiniportReserved[4];
    NDIS_PHYSICAL_ADDRESS DataPhysicalAddress;
    union {
        PNET_BUFFER_SHARED_MEMORY SharedMemoryInfo;
        PSCATTER_GATHER_LIST ScatterGatherList;
    };
} NET_BUFFER, *PNET_BUFFER;
typedef struct DECLSPEC_ALIGN(16) _NET_BUFFER_LIST_CONTEXT {
    PNET_BUFFER_LIST_CONTEXT Next;
    USHORT Size, Offset;
    UCHAR ContextData[];
} NET_BUFFER_LIST_CONTEXT, *PNET_BUFFER_LIST_CONTEXT;
typedef enum _NDIS_NET_BUFFER_LIST_INFO {
    TcpIpChecksumNetBufferListInfo, TcpOffloadBytesTransferred = 0,
    IPsecOffloadV1NetBufferListInfo, IPsecOffloadV2NetBufferListInfo = 1,
    TcpLargeSendNetBufferListInfo, TcpReceiveNoPush = 2, ClassificationHandleNetBufferListInfo,
    Ieee8021QNetBufferListInfo, NetBufferListCancelId, MediaSpecificInformation,
    NetBufferListFrameType, NetBufferListProtocolId = 7, NetBufferListHashValue,
    NetBufferListHashInfo, WfpNetBufferListInfo, IPsecOffloadV2TunnelNetBufferListInfo,
    IPsecOffloadV2HeaderNetBufferListInfo, NetBufferListCorrelationId,
    NetBufferListFilteringInfo, MediaSpecificInformationEx, NblOriginalInterfaceIfIndex,
    NblReAuthWfpFlowContext = 16, TcpReceiveBytesTransferred, NrtNameResolutionId = 17,
    SwitchForwardingReserved, SwitchForwardingDetail, VirtualSubnetInfo, IMReserved,
    TcpRecvSegCoalesceInfo, RscTcpTimestampDelta,
    TcpSendOffloadsSupplementalNetBufferListInfo = 23, GftOffloadInformation, GftFlowEntryId,
    MaxNetBufferListInfo
} NDIS_NET_BUFFER_LIST_INFO, *PNDIS_NET_BUFFER_LIST_INFO;
typedef struct _NET_BUFFER_LIST_DATA {
    PNET_BUFFER_LIST Next;
    PNET_BUFFER FirstNetBuffer;
} NET_BUFFER_LIST_DATA, *PNET_BUFFER_LIST_DATA;
typedef union _NET_BUFFER_LIST_HEADER {
    SLIST_HEADER Link;
} NET_BUFFER_LIST_HEADER, *PNET_BUFFER_LIST_HEADER;
typedef struct _NET_BUFFER_LIST {
    union {
        struct {
            PNET_BUFFER_LIST Next;
            PNET_BUFFER FirstNetBuffer;
        };
        SLIST_HEADER Link;
        NET_BUFFER_LIST_HEADER NetBufferListHeader;
    };
    PNET_BUFFER_LIST_CONTEXT Context;
    PNET_BUFFER_LIST ParentNetBufferList;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2], ProtocolReserved[4], MiniportReserved[2], Scratch;
    NDIS_HANDLE SourceHandle;
    ULONG NblFlags;
    LONG ChildRefCount;
    ULONG Flags;
    union {
        NDIS_STATUS Status;
        ULONG NdisReserved2;
    };
    PVOID NetBufferListInfo[26];
} NET_BUFFER_LIST, *PNET_BUFFER_LIST;
typedef struct _NDIS_NET_BUFFER_LIST_8021Q_INFO {
    union {
        struct {
            UINT32 UserPriority : 3, CanonicalFormatId : 1, VlanId : 12, Reserved : 16;
        } TagHeader;
        struct {
            UINT32 UserPriority : 3, CanonicalFormatId : 1, VlanId : 12, WMMInfo : 4;
            UINT32 Reserved : 12;
        } WLanTagHeader;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_8021Q_INFO, *PNDIS_NET_BUFFER_LIST_8021Q_INFO;
typedef struct _NDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO {
    union {
        PVOID MediaSpecificInfo, NativeWifiSpecificInfo, Value;
    };
} NDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO, *PNDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO;
typedef struct _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION NDIS_NBL_MEDIA_SPECIFIC_INFORMATION,
    *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION;
struct DECLSPEC_ALIGN(16) _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION {
    PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION NextEntry;
    ULONG Tag;
    UCHAR Data[1];
};
typedef union _NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO {
    UINT64 AsUINT64;
    struct {
        UINT32 NumAvailableDestinations : 16, SourcePortId : 16, SourceNicIndex : 8;
        UINT32 NativeForwardingRequired : 1, Reserved1 : 1, IsPacketDataSafe : 1;
        UINT32 SafePacketDataSize : 12, Reserved2 : 9;
    };
} NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO,
    *PNDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO;
#endif
