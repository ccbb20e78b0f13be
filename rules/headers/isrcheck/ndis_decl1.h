// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// NDIS: types and routines.
#ifndef ISRCHECK_NDIS_DECL1_H
#define ISRCHECK_NDIS_DECL1_H
typedef enum _NET_PNP_EVENT_CODE {
    NetEventSetPower, NetEventQueryPower, NetEventQueryRemoveDevice, NetEventCancelRemoveDevice,
    NetEventReconfigure, NetEventBindList, NetEventBindsComplete, NetEventPnPCapabilities,
    NetEventPause, NetEventRestart, NetEventPortActivation, NetEventPortDeactivation,
    NetEventIMReEnableDevice, NetEventNDKEnable, NetEventNDKDisable, NetEventFilterPreDetach,
    NetEventBindFailed, NetEventSwitchActivate, NetEventAllowBindsAbove,
    NetEventInhibitBindsAbove, NetEventAllowStart, NetEventRequirePause,
    NetEventUploadGftFlowEntries, NetEventMaximum
} NET_PNP_EVENT_CODE, *PNET_PNP_EVENT_CODE;
typedef struct _NET_PNP_EVENT {
    NET_PNP_EVENT_CODE NetEvent;
    PVOID Buffer;
    ULONG BufferLength;
    ULONG_PTR NdisReserved[4], TransportReserved[4], TdiReserved[4], TdiClientReserved[4];
} NET_PNP_EVENT, *PNET_PNP_EVENT;
typedef enum _NET_DEVICE_POWER_STATE {
    NetDeviceStateUnspecified, NetDeviceStateD0, NetDeviceStateD1, NetDeviceStateD2,
    NetDeviceStateD3, NetDeviceStateMaximum
} NET_DEVICE_POWER_STATE, *PNET_DEVICE_POWER_STATE;
typedef int INT;
typedef int *PINT;
typedef unsigned int UINT;
typedef unsigned int *PUINT;
typedef UNICODE_STRING NDIS_STRING;
typedef UNICODE_STRING *PNDIS_STRING;
typedef PCUNICODE_STRING PCNDIS_STRING;
typedef PVOID NDIS_HANDLE;
typedef PVOID *PNDIS_HANDLE;
typedef int NDIS_STATUS;
typedef int *PNDIS_STATUS;
typedef CM_MCA_POS_DATA NDIS_MCA_POS_DATA;
typedef CM_MCA_POS_DATA *PNDIS_MCA_POS_DATA;
typedef CM_EISA_SLOT_INFORMATION NDIS_EISA_SLOT_INFORMATION;
typedef CM_EISA_SLOT_INFORMATION *PNDIS_EISA_SLOT_INFORMATION;
typedef CM_EISA_FUNCTION_INFORMATION NDIS_EISA_FUNCTION_INFORMATION;
typedef CM_EISA_FUNCTION_INFORMATION *PNDIS_EISA_FUNCTION_INFORMATION;
typedef struct _NDIS_GENERIC_OBJECT {
    NDIS_OBJECT_HEADER Header;
    PVOID Caller, CallersCaller;
    PDRIVER_OBJECT DriverObject;
} NDIS_GENERIC_OBJECT, *PNDIS_GENERIC_OBJECT;
_IRQL_requires_max_(DISPATCH_LEVEL) PNDIS_GENERIC_OBJECT NdisAllocateGenericObject(PDRIVER_OBJECT,
    ULONG, USHORT);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeGenericObject(PNDIS_GENERIC_OBJECT);
typedef struct _NDIS_SPIN_LOCK {
    KSPIN_LOCK SpinLock;
    KIRQL OldIrql;
} NDIS_SPIN_LOCK, *PNDIS_SPIN_LOCK;
typedef struct _NDIS_EVENT {
    KEVENT Event;
} NDIS_EVENT, *PNDIS_EVENT;
struct _NDIS_WORK_ITEM;
_IRQL_requires_(PASSIVE_LEVEL) typedef void NDIS_PROC_CALLBACK(struct _NDIS_WORK_ITEM *, PVOID);
typedef NDIS_PROC_CALLBACK *NDIS_PROC;
typedef struct _NDIS_WORK_ITEM {
    PVOID Context;
    NDIS_PROC Routine;
    UCHAR WrapperReserved[64];
} NDIS_WORK_ITEM, *PNDIS_WORK_ITEM;
typedef KINTERRUPT_MODE NDIS_INTERRUPT_MODE;
typedef KINTERRUPT_MODE *PNDIS_INTERRUPT_MODE;
typedef enum _NDIS_PARAMETER_TYPE {
    NdisParameterInteger, NdisParameterHexInteger, NdisParameterString, NdisParameterMultiString,
    NdisParameterBinary
} NDIS_PARAMETER_TYPE, *PNDIS_PARAMETER_TYPE;
typedef struct BINARY_DATA {
    USHORT Length;
    PVOID Buffer;
} BINARY_DATA;
typedef struct _NDIS_CONFIGURATION_PARAMETER {
    NDIS_PARAMETER_TYPE ParameterType;
    union {
        ULONG IntegerData;
        NDIS_STRING StringData;
        BINARY_DATA BinaryData;
    } ParameterData;
} NDIS_CONFIGURATION_PARAMETER, *PNDIS_CONFIGURATION_PARAMETER;
typedef enum _NDIS_PROCESSOR_TYPE {
    NdisProcessorX86, NdisProcessorMips, NdisProcessorAlpha, NdisProcessorPpc,
    NdisProcessorAmd64, NdisProcessorIA64, NdisProcessorArm, NdisProcessorArm64
} NDIS_PROCESSOR_TYPE, *PNDIS_PROCESSOR_TYPE;
typedef enum _NDIS_ENVIRONMENT_TYPE {
    NdisEnvironmentWindows, NdisEnvironmentWindowsNt
} NDIS_ENVIRONMENT_TYPE, *PNDIS_ENVIRONMENT_TYPE;
typedef enum _NDIS_INTERFACE_TYPE {
    NdisInterfaceInternal, NdisInterfaceIsa, NdisInterfaceEisa, NdisInterfaceMca,
    NdisInterfaceTurboChannel, NdisInterfacePci, NdisInterfacePcMcia = 8, NdisInterfaceCBus,
    NdisInterfaceMPIBus, NdisInterfaceMPSABus, NdisInterfaceProcessorInternal,
    NdisInterfaceInternalPowerBus, NdisInterfacePNPISABus, NdisInterfacePNPBus, NdisInterfaceUSB,
    NdisInterfaceIrda, NdisInterface1394, NdisMaximumInterfaceType
} NDIS_INTERFACE_TYPE, *PNDIS_INTERFACE_TYPE;
typedef CM_PARTIAL_RESOURCE_LIST NDIS_RESOURCE_LIST;
typedef CM_PARTIAL_RESOURCE_LIST *PNDIS_RESOURCE_LIST;
typedef struct _NDIS_WAN_LINE_UP {
    ULONG LinkSpeed, MaximumTotalSize;
    NDIS_WAN_QUALITY Quality;
    USHORT SendWindow;
    UCHAR RemoteAddress[6], LocalAddress[6];
    ULONG ProtocolBufferLength;
    PUCHAR ProtocolBuffer;
    USHORT ProtocolType;
    NDIS_STRING DeviceName;
} NDIS_WAN_LINE_UP, *PNDIS_WAN_LINE_UP;
typedef struct _NDIS_WAN_LINE_DOWN {
    UCHAR RemoteAddress[6], LocalAddress[6];
} NDIS_WAN_LINE_DOWN, *PNDIS_WAN_LINE_DOWN;
typedef struct _NDIS_WAN_FRAGMENT {
    UCHAR RemoteAddress[6], LocalAddress[6];
} NDIS_WAN_FRAGMENT, *PNDIS_WAN_FRAGMENT;
typedef struct _NDIS_WAN_GET_STATS {
    UCHAR LocalAddress[6];
    ULONG BytesSent, BytesRcvd, FramesSent, FramesRcvd, CRCErrors, TimeoutErrors, AlignmentErrors;
    ULONG SerialOverrunErrors, FramingErrors, BufferOverrunErrors, BytesTransmittedUncompressed;
    ULONG BytesReceivedUncompressed, BytesTransmittedCompressed, BytesReceivedCompressed;
} NDIS_WAN_GET_STATS, *PNDIS_WAN_GET_STATS;
typedef MDL NDIS_BUFFER;
typedef MDL *PNDIS_BUFFER;
typedef enum _NDIS_CLASS_ID {
    NdisClass802_3Priority, NdisClassWirelessWanMbxMailbox, NdisClassIrdaPacketInfo,
    NdisClassAtmAALInfo
} NDIS_CLASS_ID;
typedef struct _MEDIA_SPECIFIC_INFORMATION {
    UINT NextEntryOffset;
    NDIS_CLASS_ID ClassId;
    UINT Size;
    UCHAR ClassInformation[1];
} MEDIA_SPECIFIC_INFORMATION, *PMEDIA_SPECIFIC_INFORMATION;
typedef enum _NDIS_PER_PACKET_INFO {
    TcpIpChecksumPacketInfo, IpSecPacketInfo, TcpLargeSendPacketInfo,
    ClassificationHandlePacketInfo, NdisReserved, ScatterGatherListPacketInfo, Ieee8021QInfo,
    OriginalPacketInfo, PacketCancelId, OriginalNetBufferList, CachedNetBufferList,
    ShortPacketPaddingInfo, MaxPerPacketInfo
} NDIS_PER_PACKET_INFO, *PNDIS_PER_PACKET_INFO;
typedef struct _NDIS_TCP_IP_CHECKSUM_PACKET_INFO {
    union {
        struct {
            ULONG NdisPacketChecksumV4 : 1, NdisPacketChecksumV6 : 1, NdisPacketTcpChecksum : 1;
            ULONG NdisPacketUdpChecksum : 1, NdisPacketIpChecksum : 1;
        } Transmit;
        struct {
            ULONG NdisPacketTcpChecksumFailed : 1, NdisPacketUdpChecksumFailed : 1;
            ULONG NdisPacketIpChecksumFailed : 1, NdisPacketTcpChecksumSucceeded : 1;
            ULONG NdisPacketUdpChecksumSucceeded : 1, NdisPacketIpChecksumSucceeded : 1;
            ULONG NdisPacketLoopback : 1;
        } Receive;
        ULONG Value;
    };
} NDIS_TCP_IP_CHECKSUM_PACKET_INFO, *PNDIS_TCP_IP_CHECKSUM_PACKET_INFO;
typedef struct _NDIS_PACKET_8021Q_INFO {
    union {
        struct {
            UINT32 UserPriority : 3, CanonicalFormatId : 1, VlanId : 12, Reserved : 16;
        } TagHeader;
        PVOID Value;
    };
} NDIS_PACKET_8021Q_INFO, *PNDIS_PACKET_8021Q_INFO;
typedef ULONG NDIS_AF;
typedef ULONG *PNDIS_AF;
typedef struct CO_ADDRESS_FAMILY {
    NDIS_AF AddressFamily;
    ULONG MajorVersion, MinorVersion;
} CO_ADDRESS_FAMILY, *PCO_ADDRESS_FAMILY;
typedef struct CO_SAP {
    ULONG SapType, SapLength;
    UCHAR Sap[1];
} CO_SAP, *PCO_SAP;
typedef PHYSICAL_ADDRESS NDIS_PHYSICAL_ADDRESS;
typedef PHYSICAL_ADDRESS *PNDIS_PHYSICAL_ADDRESS;
typedef struct _NDIS_PHYSICAL_ADDRESS_UNIT {
    NDIS_PHYSICAL_ADDRESS PhysicalAddress;
    UINT Length;
} NDIS_PHYSICAL_ADDRESS_UNIT, *PNDIS_PHYSICAL_ADDRESS_UNIT;
typedef struct _REFERENCE {
    KSPIN_LOCK SpinLock;
    USHORT ReferenceCount;
    BOOLEAN Closing;
} REFERENCE, *PREFERENCE;
_IRQL_requires_max_(HIGH_LEVEL) void NdisAllocateSpinLock(PNDIS_SPIN_LOCK);
_IRQL_requires_max_(HIGH_LEVEL) void NdisFreeSpinLock(PNDIS_SPIN_LOCK);
typedef union _NDIS_RW_LOCK_REFCOUNT {
    ULONG RefCount;
    UCHAR cacheLine[16];
} NDIS_RW_LOCK_REFCOUNT;
typedef struct _NDIS_RW_LOCK {
    union {
        struct {
            KSPIN_LOCK SpinLock;
            PVOID Context;
        };
        UCHAR Reserved[16];
    };
    union {
        NDIS_RW_LOCK_REFCOUNT RefCount[64];
        ULONG RefCountEx[256];
        struct {
            KSPIN_LOCK RefCountLock;
            volatile ULONG SharedRefCount;
            volatile BOOLEAN WriterWaiting;
        };
    };
} NDIS_RW_LOCK, *PNDIS_RW_LOCK;
typedef struct _LOCK_STATE {
    USHORT LockState;
    KIRQL OldIrql;
} LOCK_STATE, *PLOCK_STATE;
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisInitializeReadWriteLock(PNDIS_RW_LOCK);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisAcquireReadWriteLock(PNDIS_RW_LOCK, BOOLEAN,
    PLOCK_STATE);
_IRQL_requires_(DISPATCH_LEVEL) void NdisReleaseReadWriteLock(PNDIS_RW_LOCK, PLOCK_STATE);
_IRQL_requires_(DISPATCH_LEVEL) void NdisDprAcquireReadWriteLock(PNDIS_RW_LOCK, BOOLEAN,
    PLOCK_STATE);
_IRQL_requires_(DISPATCH_LEVEL) void NdisDprReleaseReadWriteLock(PNDIS_RW_LOCK, PLOCK_STATE);
struct _NDIS_RW_LOCK_EX;
typedef struct _NDIS_RW_LOCK_EX NDIS_RW_LOCK_EX;
typedef struct _NDIS_RW_LOCK_EX *PNDIS_RW_LOCK_EX;
typedef struct _LOCK_STATE_EX {
    KIRQL OldIrql;
    UCHAR LockState, Flags;
} LOCK_STATE_EX, *PLOCK_STATE_EX;
_IRQL_requires_max_(DISPATCH_LEVEL) PNDIS_RW_LOCK_EX NdisAllocateRWLock(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeRWLock(PNDIS_RW_LOCK_EX);
void NdisAcquireRWLockRead(PNDIS_RW_LOCK_EX, PLOCK_STATE_EX, UCHAR);
void NdisAcquireRWLockWrite(PNDIS_RW_LOCK_EX, PLOCK_STATE_EX, UCHAR);
_IRQL_requires_(DISPATCH_LEVEL) void NdisReleaseRWLock(PNDIS_RW_LOCK_EX, PLOCK_STATE_EX);
_IRQL_requires_max_(HIGH_LEVEL) void NdisGetCurrentProcessorCpuUsage(PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisGetCurrentProcessorCounts(PULONG, PULONG, PULONG);
_IRQL_requires_max_(APC_LEVEL) void NdisOpenConfigurationKeyByName(PNDIS_STATUS, NDIS_HANDLE,
    PNDIS_STRING, PNDIS_HANDLE);
_IRQL_requires_max_(APC_LEVEL) void NdisOpenConfigurationKeyByIndex(PNDIS_STATUS, NDIS_HANDLE,
    ULONG, PNDIS_STRING, PNDIS_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) void NdisReadConfiguration(PNDIS_STATUS,
    PNDIS_CONFIGURATION_PARAMETER *, NDIS_HANDLE, PNDIS_STRING, NDIS_PARAMETER_TYPE);
_IRQL_requires_(PASSIVE_LEVEL) void NdisWriteConfiguration(PNDIS_STATUS, NDIS_HANDLE, PNDIS_STRING,
    PNDIS_CONFIGURATION_PARAMETER);
_IRQL_requires_(PASSIVE_LEVEL) void NdisCloseConfiguration(NDIS_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) void NdisReadNetworkAddress(PNDIS_STATUS, PVOID *, PUINT,
    NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCopyBuffer(PNDIS_STATUS, PNDIS_BUFFER *, NDIS_HANDLE,
    PVOID, UINT, UINT);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisAllocateMemoryWithTag(PVOID *, UINT, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeMemory(PVOID, UINT, UINT);
void NdisFreeMemoryWithTag(PVOID, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisInitializeEvent(PNDIS_EVENT);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisSetEvent(PNDIS_EVENT);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisResetEvent(PNDIS_EVENT);
_IRQL_requires_(PASSIVE_LEVEL) BOOLEAN NdisWaitEvent(PNDIS_EVENT, UINT);
_IRQL_requires_(PASSIVE_LEVEL) void NdisOpenFile(PNDIS_STATUS, PNDIS_HANDLE, PUINT, PNDIS_STRING,
    NDIS_PHYSICAL_ADDRESS);
_IRQL_requires_(PASSIVE_LEVEL) void NdisCloseFile(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisMapFile(PNDIS_STATUS, PVOID *, NDIS_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) void NdisUnmapFile(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG NdisGetSharedDataAlignment(void);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisWriteErrorLogEntry(NDIS_HANDLE, ULONG, ULONG, ...);
_IRQL_requires_(PASSIVE_LEVEL) void NdisInitializeString(PNDIS_STRING, PUCHAR);
typedef struct _NDIS_WRAPPER_HANDLE NDIS_WRAPPER_HANDLE, *PNDIS_WRAPPER_HANDLE;
typedef struct _NDIS_PROTOCOL_BLOCK NDIS_PROTOCOL_BLOCK, *PNDIS_PROTOCOL_BLOCK;
typedef struct _NDIS_OPEN_BLOCK NDIS_OPEN_BLOCK, *PNDIS_OPEN_BLOCK;
typedef struct _NDIS_M_DRIVER_BLOCK NDIS_M_DRIVER_BLOCK, *PNDIS_M_DRIVER_BLOCK;
typedef struct _NDIS_MINIPORT_BLOCK NDIS_MINIPORT_BLOCK, *PNDIS_MINIPORT_BLOCK;
typedef struct _CO_CALL_PARAMETERS CO_CALL_PARAMETERS, *PCO_CALL_PARAMETERS;
typedef struct _CO_MEDIA_PARAMETERS CO_MEDIA_PARAMETERS, *PCO_MEDIA_PARAMETERS;
typedef struct _NDIS_CALL_MANAGER_CHARACTERISTICS *PNDIS_CALL_MANAGER_CHARACTERISTICS;
typedef struct _NDIS_OFFLOAD NDIS_OFFLOAD;
typedef struct _NDIS_OFFLOAD *PNDIS_OFFLOAD;
typedef struct _NDIS_AF_LIST NDIS_AF_LIST, *PNDIS_AF_LIST;
typedef struct _X_FILTER ETH_FILTER, *PETH_FILTER;
typedef struct _X_FILTER TR_FILTER;
typedef struct _X_FILTER *PTR_FILTER;
typedef struct _X_FILTER NULL_FILTER;
typedef struct _X_FILTER *PNULL_FILTER;
typedef USHORT NET_FRAME_TYPE;
typedef USHORT *PNET_FRAME_TYPE;
_IRQL_requires_(DISPATCH_LEVEL) typedef void NDIS_TIMER_FUNCTION(PVOID, PVOID, PVOID, PVOID);
typedef NDIS_TIMER_FUNCTION (*PNDIS_TIMER_FUNCTION);
typedef struct _NDIS_TIMER {
    KTIMER Timer;
    KDPC Dpc;
} NDIS_TIMER, *PNDIS_TIMER;
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisInitializeTimer(PNDIS_TIMER, PNDIS_TIMER_FUNCTION,
    PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisCancelTimer(PNDIS_TIMER, PBOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisSetTimer(PNDIS_TIMER, UINT);
void NdisSetPeriodicTimer(PNDIS_TIMER, UINT);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisSetTimerEx(PNDIS_TIMER, UINT, PVOID);
_IRQL_requires_max_(HIGH_LEVEL) CCHAR NdisSystemProcessorCount(void);
_IRQL_requires_(PASSIVE_LEVEL) PVOID NdisGetRoutineAddress(PNDIS_STRING);
_IRQL_requires_max_(DISPATCH_LEVEL) UINT NdisGetVersion(void);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST,
    PALLOCATE_FUNCTION, PFREE_FUNCTION, ULONG, SIZE_T, ULONG, USHORT);
typedef struct _NDIS_RESTART_ATTRIBUTES NDIS_RESTART_ATTRIBUTES, *PNDIS_RESTART_ATTRIBUTES;
typedef struct DECLSPEC_ALIGN(16) _NDIS_RESTART_ATTRIBUTES {
    PNDIS_RESTART_ATTRIBUTES Next;
    NDIS_OID Oid;
    ULONG DataLength;
    UCHAR Data[1];
} NDIS_RESTART_ATTRIBUTES, *PNDIS_RESTART_ATTRIBUTES;
_IRQL_requires_(PASSIVE_LEVEL) typedef NDIS_STATUS SET_OPTIONS(NDIS_HANDLE, NDIS_HANDLE);
typedef SET_OPTIONS (*SET_OPTIONS_HANDLER);
typedef SET_OPTIONS MINIPORT_SET_OPTIONS;
typedef SET_OPTIONS PROTOCOL_SET_OPTIONS;
typedef SET_OPTIONS FILTER_SET_OPTIONS;
typedef KMUTEX NDIS_MUTEX;
typedef KMUTEX *PNDIS_MUTEX;
ULONG NdisSystemActiveProcessorCount(PKAFFINITY);
USHORT NdisActiveGroupCount(void);
USHORT NdisMaxGroupCount(void);
ULONG NdisGroupMaxProcessorCount(USHORT);
ULONG NdisGroupActiveProcessorCount(USHORT);
KAFFINITY NdisGroupActiveProcessorMask(USHORT);
PROCESSOR_NUMBER NdisCurrentGroupAndProcessor(void);
ULONG NdisCurrentProcessorIndex(void);
_IRQL_requires_max_(HIGH_LEVEL) ULONG NdisProcessorNumberToIndex(PROCESSOR_NUMBER);
_IRQL_requires_max_(HIGH_LEVEL) NTSTATUS NdisProcessorIndexToNumber(ULONG, PPROCESSOR_NUMBER);
typedef struct _NDIS_CONFIGURATION_OBJECT {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisHandle;
    ULONG Flags;
} NDIS_CONFIGURATION_OBJECT, *PNDIS_CONFIGURATION_OBJECT;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisOpenConfigurationEx(PNDIS_CONFIGURATION_OBJECT,
    PNDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID NdisAllocateMemoryWithTagPriority(NDIS_HANDLE, UINT,
    ULONG, EX_POOL_PRIORITY);
typedef struct _NDIS_DRIVER_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
} NDIS_DRIVER_OPTIONAL_HANDLERS, *PNDIS_DRIVER_OPTIONAL_HANDLERS;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisSetOptionalHandlers(NDIS_HANDLE,
    PNDIS_DRIVER_OPTIONAL_HANDLERS);
typedef struct _NET_PNP_EVENT_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NET_PNP_EVENT NetPnPEvent;
    ULONG Flags;
    NDIS_NIC_SWITCH_ID SwitchId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
} NET_PNP_EVENT_NOTIFICATION, *PNET_PNP_EVENT_NOTIFICATION;
typedef struct _NDIS_OID_REQUEST {
    NDIS_OBJECT_HEADER Header;
    NDIS_REQUEST_TYPE RequestType;
    NDIS_PORT_NUMBER PortNumber;
    UINT Timeout;
    PVOID RequestId;
    NDIS_HANDLE RequestHandle;
    union _REQUEST_DATA {
        struct _QUERY {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength, BytesWritten, BytesNeeded;
        } QUERY_INFORMATION;
        struct _SET {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength, BytesRead, BytesNeeded;
        } SET_INFORMATION;
        struct _METHOD {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            ULONG InputBufferLength, OutputBufferLength, MethodId;
            UINT BytesWritten, BytesRead, BytesNeeded;
        } METHOD_INFORMATION;
    } DATA;
    UCHAR NdisReserved[128], MiniportReserved[16], SourceReserved[16], SupportedRevision;
    UCHAR Reserved1;
    USHORT Reserved2;
    NDIS_NIC_SWITCH_ID SwitchId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    ULONG Flags;
} NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;
typedef struct _NDIS_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE SourceHandle;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_STATUS StatusCode;
    ULONG Flags;
    NDIS_HANDLE DestinationHandle;
    PVOID RequestId, StatusBuffer;
    ULONG StatusBufferSize;
    GUID Guid;
    PVOID NdisReserved[4];
} NDIS_STATUS_INDICATION, *PNDIS_STATUS_INDICATION;
typedef struct _NDIS_TIMER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG AllocationTag;
    PNDIS_TIMER_FUNCTION TimerFunction;
    PVOID FunctionContext;
} NDIS_TIMER_CHARACTERISTICS, *PNDIS_TIMER_CHARACTERISTICS;
typedef struct _NDIS_RESTART_GENERAL_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed, MaxRcvLinkSpeed;
    ULONG LookaheadSize, MacOptions, SupportedPacketFilters, MaxMulticastListSize;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RecvScaleCapabilities;
    NET_IF_ACCESS_TYPE AccessType;
    ULONG Flags;
    NET_IF_CONNECTION_TYPE ConnectionType;
    ULONG SupportedStatistics, DataBackFillSize, ContextBackFillSize;
    PNDIS_OID SupportedOidList;
    ULONG SupportedOidListLength, MaxLookaheadSizeAccessed;
} NDIS_RESTART_GENERAL_ATTRIBUTES, *PNDIS_RESTART_GENERAL_ATTRIBUTES;
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisAllocateTimerObject(NDIS_HANDLE,
    PNDIS_TIMER_CHARACTERISTICS, PNDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN NdisSetTimerObject(NDIS_HANDLE, LARGE_INTEGER, LONG,
    PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN NdisCancelTimerObject(NDIS_HANDLE);
_IRQL_requires_max_(DISPATCH_LEVEL) void NdisFreeTimerObject(NDIS_HANDLE);
NDIS_STATUS NdisAllocateCloneOidRequest(NDIS_HANDLE, PNDIS_OID_REQUEST, UINT, PNDIS_OID_REQUEST *);
void NdisFreeCloneOidRequest(NDIS_HANDLE, PNDIS_OID_REQUEST);
_IRQL_requires_max_(HIGH_LEVEL) void NdisGetSystemUpTimeEx(PLARGE_INTEGER);
typedef struct _NDIS_PROCESSOR_INFO {
    ULONG CpuNumber, PhysicalPackageId, CoreId, HyperThreadID;
} NDIS_PROCESSOR_INFO, *PNDIS_PROCESSOR_INFO;
typedef struct _NDIS_SYSTEM_PROCESSOR_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PROCESSOR_VENDOR ProcessorVendor;
    ULONG NumPhysicalPackages, NumCores, NumCoresPerPhysicalPackage, MaxHyperThreadingCpusPerCore;
    ULONG RssBaseCpu, RssCpuCount;
    PUCHAR RssProcessors;
    NDIS_PROCESSOR_INFO CpuInfo[64];
} NDIS_SYSTEM_PROCESSOR_INFO, *PNDIS_SYSTEM_PROCESSOR_INFO;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisGetProcessorInformation(PNDIS_SYSTEM_PROCESSOR_INFO);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisGetRssProcessorInformation(NDIS_HANDLE,
    PNDIS_RSS_PROCESSOR_INFO, PSIZE_T);
_IRQL_requires_max_(DISPATCH_LEVEL) NDIS_STATUS NdisGetProcessorInformationEx(NDIS_HANDLE,
    PNDIS_SYSTEM_PROCESSOR_INFO_EX, PSIZE_T);
typedef struct _NDIS_FILTER_INTERFACE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, FilterType, FilterRunType;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    NDIS_STRING FilterClass, FilterInstanceName;
} NDIS_FILTER_INTERFACE, *PNDIS_FILTER_INTERFACE;
typedef struct _NDIS_ENUM_FILTERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags, NumberOfFilters, OffsetFirstFilter;
    NDIS_FILTER_INTERFACE Filter[1];
} NDIS_ENUM_FILTERS, *PNDIS_ENUM_FILTERS;
_IRQL_requires_(PASSIVE_LEVEL) NDIS_STATUS NdisEnumerateFilterModules(NDIS_HANDLE, PVOID, ULONG,
    PULONG, PULONG);
#endif
