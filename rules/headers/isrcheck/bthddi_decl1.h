// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Bluetooth profile drivers: types and routines.
#ifndef ISRCHECK_BTHDDI_DECL1_H
#define ISRCHECK_BTHDDI_DECL1_H
typedef enum _ENUMERATOR_ACTION {
    ENUMERATOR_ACTION_CREATE, ENUMERATOR_ACTION_REMOVE, ENUMERATOR_ACTION_DESTROY,
    ENUMERATOR_ACTION_MAX
} ENUMERATOR_ACTION, *PENUMERATOR_ACTION;
typedef enum _ENUMERATOR_TYPE {
    ENUMERATOR_TYPE_PROTOCOL, ENUMERATOR_TYPE_SERVICE, ENUMERATOR_TYPE_DEVICE,
    ENUMERATOR_TYPE_MAX
} ENUMERATOR_TYPE, *PENUMERATOR_TYPE;
typedef struct _BTH_ENUMERATOR_INFO {
    ENUMERATOR_TYPE EnumeratorType;
    ENUMERATOR_ACTION Action;
    ULONG Port, Flags;
    GUID Guid;
    ULONG InstanceId;
    WCHAR InstanceIdStr[256];
    USHORT Vid, Pid, Mfg, LocalMfg, VidType;
    WCHAR ServiceName[256];
    CHAR SdpPriLangServiceName[256];
    WCHAR DeviceString[256];
} BTH_ENUMERATOR_INFO, *PBTH_ENUMERATOR_INFO;
typedef PVOID L2CAP_CHANNEL_HANDLE;
typedef PVOID L2CAP_SERVER_HANDLE;
typedef PVOID SCO_SERVER_HANDLE;
typedef enum _BRB_TYPE {
    BRB_HCI_GET_LOCAL_BD_ADDR = 1, BRB_L2CA_REGISTER_SERVER = 0x100, BRB_L2CA_UNREGISTER_SERVER,
    BRB_L2CA_OPEN_CHANNEL, BRB_L2CA_OPEN_CHANNEL_RESPONSE, BRB_L2CA_CLOSE_CHANNEL,
    BRB_L2CA_ACL_TRANSFER, BRB_L2CA_UPDATE_CHANNEL, BRB_L2CA_PING, BRB_L2CA_INFO_REQUEST,
    BRB_REGISTER_PSM, BRB_UNREGISTER_PSM, BRB_SCO_REGISTER_SERVER = 0x200,
    BRB_SCO_UNREGISTER_SERVER, BRB_SCO_OPEN_CHANNEL, BRB_SCO_OPEN_CHANNEL_RESPONSE,
    BRB_SCO_CLOSE_CHANNEL, BRB_SCO_TRANSFER, BRB_SCO_GET_CHANNEL_INFO = 0x207,
    BRB_SCO_GET_SYSTEM_INFO = 0x209, BRB_SCO_FLUSH_CHANNEL,
    BRB_SCO_OPEN_UNMANAGED_CHANNEL = 0x210, BRB_SCO_OPEN_UNMANAGED_CHANNEL_RESPONSE,
    BRB_L2CA_OPEN_ENHANCED_CHANNEL, BRB_L2CA_OPEN_ENHANCED_CHANNEL_RESPONSE,
    BRB_ACL_GET_MODE = 0x300, BRB_ACL_ENTER_ACTIVE_MODE, BRB_STORED_LINK_KEY = 0x310,
    BRB_GET_DEVICE_INTERFACE_STRING = 0x320
} BRB_TYPE;
typedef enum _BRB_VERSION {
    BLUETOOTH_V1, BLUETOOTH_V2
} BRB_VERSION;
typedef struct _BRB_HEADER {
    LIST_ENTRY ListEntry;
    ULONG Length;
    USHORT Version, Type;
    ULONG BthportFlags;
    NTSTATUS Status;
    BTHSTATUS BtStatus;
    PVOID Context[4], ClientContext[4];
    ULONG Reserved[2];
} BRB_HEADER;
typedef struct _L2CAP_CONFIG_RANGE {
    USHORT Min, Max;
} L2CAP_CONFIG_RANGE, *PL2CAP_CONFIG_RANGE;
typedef struct _L2CAP_CONFIG_VALUE_RANGE {
    USHORT Min, Preferred, Max;
} L2CAP_CONFIG_VALUE_RANGE, *PL2CAP_CONFIG_VALUE_RANGE;
#pragma pack(push, 1)
typedef struct _L2CAP_FLOWSPEC {
    UCHAR Flags, ServiceType;
    ULONG TokenRate, TokenBucketSize, PeakBandwidth, Latency, DelayVariation;
} L2CAP_FLOWSPEC, *PL2CAP_FLOWSPEC;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _L2CAP_RETRANSMISSION_AND_FLOW_CONTROL {
    UCHAR Mode, TxWindowSize, MaxTransmit;
    USHORT RetransmissionTO, MonitorTO, MaxPDUSize;
} L2CAP_RETRANSMISSION_AND_FLOW_CONTROL, *PL2CAP_RETRANSMISSION_AND_FLOW_CONTROL;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _L2CAP_EXTENDED_FLOW_SPEC {
    UCHAR Identifier, ServiceType;
    USHORT MaxSDUSize;
    ULONG SDUInterArrivalTime, AccessLatency, FlushTimeout;
} L2CAP_EXTENDED_FLOW_SPEC, *PL2CAP_EXTENDED_FLOW_SPEC;
#pragma pack(pop)
typedef UCHAR CO_TYPE;
typedef UCHAR *PCO_TYPE;
typedef UCHAR CO_LENGTH;
typedef UCHAR *PCO_LENGTH;
typedef USHORT CO_MTU;
typedef USHORT *PCO_MTU;
typedef USHORT CO_FLUSHTO;
typedef USHORT *PCO_FLUSHTO;
typedef UCHAR CO_FCS;
typedef UCHAR *PCO_FCS;
typedef USHORT CO_EXTENDED_WINDOW_SIZE;
typedef USHORT *PCO_EXTENDED_WINDOW_SIZE;
typedef struct _CO_HEADER {
    CO_TYPE Type;
    CO_LENGTH Length;
} CO_HEADER;
typedef USHORT CONNECTION_HANDLE;
typedef USHORT *PCONNECTION_HANDLE;
typedef PVOID SCO_CHANNEL_HANDLE;
typedef PVOID *PSCO_CHANNEL_HANDLE;
typedef enum _SCO_RETRANSMISSION_EFFORT {
    SCO_RETRANSMISSION_NONE, SCO_RETRANSMISSION_MIN1_POWER, SCO_RETRANSMISSION_MIN1_QUALITY,
    SCO_RETRANSMISSION_DONT_CARE = 0xff
} SCO_RETRANSMISSION_EFFORT, *PSCO_RETRANSMISSION_EFFORT;
typedef enum _SCO_LINK_TYPE {
    ScoLinkType, eScoLinkType = 2
} SCO_LINK_TYPE, *PSCO_LINK_TYPE;
typedef enum _CODING_FORMAT {
    ScoCodingFormatULaw, ScoCodingFormatALaw, ScoCodingFormatCVSD, ScoCodingFormatTransparent,
    ScoCodingFormatLinearPCM, ScoCodingFormatMSBC, ScoCodingFormatVendorSpecific = 0xff
} CODING_FORMAT, *PCODING_FORMAT;
typedef enum _PCM_DATA_FORMAT {
    ScoPCMCFormatNA, ScoPCMFormat1sComplement, ScoPCMFormat2sComplement,
    ScoPCMFormatSignMagnitude, ScoPCMFormatUnsigned
} PCM_DATA_FORMAT, *PPCM_DATA_FORMAT;
typedef enum _SCO_INDICATION_CODE {
    ScoIndicationAddReference, ScoIndicationReleaseReference, ScoIndicationRemoteConnect,
    ScoIndicationRemoteDisconnect
} SCO_INDICATION_CODE, *PSCO_INDICATION_CODE;
typedef enum _SCO_DISCONNECT_REASON {
    ScoHciDisconnect, ScoDisconnectRequest, ScoRadioPoweredDown, ScoHardwareRemoval
} SCO_DISCONNECT_REASON, *PSCO_DISCONNECT_REASON;
typedef struct _SCO_INDICATION_PARAMETERS {
    SCO_CHANNEL_HANDLE ConnectionHandle;
    BTH_ADDR BtAddress;
    union {
        struct {
            struct {
                SCO_LINK_TYPE LinkType;
            } Request;
        } Connect;
        struct {
            SCO_DISCONNECT_REASON Reason;
            BOOLEAN CloseNow;
        } Disconnect;
    } Parameters;
} SCO_INDICATION_PARAMETERS, *PSCO_INDICATION_PARAMETERS;
typedef void (*PFNSCO_INDICATION_CALLBACK)(PVOID, SCO_INDICATION_CODE, PSCO_INDICATION_PARAMETERS);
struct _BRB_SCO_REGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    ULONG Reserved, IndicationFlags;
    PFNSCO_INDICATION_CALLBACK IndicationCallback;
    PVOID IndicationCallbackContext, ReferenceObject;
    SCO_SERVER_HANDLE ServerHandle;
};
struct _BRB_SCO_UNREGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    PVOID ServerHandle;
};
struct _BRB_SCO_OPEN_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    ULONG TransmitBandwidth, ReceiveBandwidth;
    USHORT MaxLatency, PacketType, ContentFormat, Reserved;
    SCO_RETRANSMISSION_EFFORT RetransmissionEffort;
    ULONG ChannelFlags, CallbackFlags;
    PFNSCO_INDICATION_CALLBACK Callback;
    PVOID CallbackContext, ReferenceObject;
    SCO_CHANNEL_HANDLE ChannelHandle;
    UCHAR Response;
};
struct _BRB_SCO_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
};
struct _BRB_SCO_FLUSH_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG FlushFlags;
};
typedef struct _BASEBAND_CHANNEL_INFO {
    UCHAR Transmission_Interval, Retransmission_Window, AirMode;
    USHORT Rx_Packet_Length, Tx_Packet_Length;
} BASEBAND_CHANNEL_INFO, *PBASEBAND_CHANNEL_INFO;
struct _BRB_SCO_GET_CHANNEL_INFO {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG InfoFlags, TransmitBandwidth, ReceiveBandwidth;
    USHORT MaxLatency, PacketType, ContentFormat, Reserved;
    SCO_RETRANSMISSION_EFFORT RetransmissionEffort;
    ULONG ChannelFlags;
    CONNECTION_HANDLE HciConnectionHandle;
    SCO_LINK_TYPE LinkType;
    BASEBAND_CHANNEL_INFO BasebandInfo;
};
struct _BRB_SCO_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags, BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    ULONGLONG DataTag;
};
struct _BRB_SCO_GET_SYSTEM_INFO {
    BRB_HEADER Hdr;
    ULONG Features, MaxChannels, TransferUnit;
    USHORT PacketTypes, DataFormats;
    ULONG Reserved;
};
typedef struct _INDICATION_PARAMETERS *PINDICATION_PARAMETERS;
typedef struct _INDICATION_PARAMETERS_ENHANCED *PINDICATION_PARAMETERS_ENHANCED;
typedef enum _INDICATION_CODE {
    IndicationAddReference, IndicationReleaseReference, IndicationRemoteConnect,
    IndicationRemoteDisconnect, IndicationRemoteConfigRequest, IndicationRemoteConfigResponse,
    IndicationFreeExtraOptions, IndicationRecvPacket, IndicationPairDevice,
    IndicationUnpairDevice, IndicationUnpersonalizeDevice, IndicationRemoteConnectLE
} INDICATION_CODE, *PINDICATION_CODE;
typedef void (*PFNBTHPORT_INDICATION_CALLBACK)(PVOID, INDICATION_CODE, PINDICATION_PARAMETERS);
typedef void (*PFNBTHPORT_INDICATION_CALLBACK_ENHANCED)(PVOID, INDICATION_CODE,
    PINDICATION_PARAMETERS_ENHANCED);
typedef struct _L2CAP_CONFIG_OPTION {
    CO_HEADER Header;
    __unaligned void *DynamicBuffer;
    UCHAR FixedBuffer[4];
    USHORT Flags;
} L2CAP_CONFIG_OPTION, *PL2CAP_CONFIG_OPTION;
typedef struct _CHANNEL_CONFIG_PARAMETERS {
    ULONG Flags;
    CO_MTU Mtu;
    CO_FLUSHTO FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
} CHANNEL_CONFIG_PARAMETERS, *PCHANNEL_CONFIG_PARAMETERS;
typedef struct _CHANNEL_CONFIG_PARAMETERS_ENHANCED {
    ULONG Flags;
    CO_MTU Mtu;
    CO_FLUSHTO FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
    L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
    CO_FCS Fcs;
    L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
    CO_EXTENDED_WINDOW_SIZE ExtendedWindowSize;
} CHANNEL_CONFIG_PARAMETERS_ENHANCED, *PCHANNEL_CONFIG_PARAMETERS_ENHANCED;
typedef struct _CHANNEL_CONFIG_RESULTS_ENHANCED {
    CHANNEL_CONFIG_PARAMETERS_ENHANCED Params;
    ULONG ExtraOptionsBufferSize;
} CHANNEL_CONFIG_RESULTS_ENHANCED, *PCHANNEL_CONFIG_RESULTS_ENHANCED;
typedef struct _CHANNEL_CONFIG_RESULTS {
    CHANNEL_CONFIG_PARAMETERS Params;
    ULONG ExtraOptionsBufferSize;
} CHANNEL_CONFIG_RESULTS, *PCHANNEL_CONFIG_RESULTS;
typedef enum _L2CAP_DISCONNECT_REASON {
    HciDisconnect, L2capDisconnectRequest, RadioPoweredDown, HardwareRemoval
} L2CAP_DISCONNECT_REASON;
typedef struct _INDICATION_PARAMETERS {
    L2CAP_CHANNEL_HANDLE ConnectionHandle;
    BTH_ADDR BtAddress;
    union {
        struct {
            struct {
                USHORT PSM;
            } Request;
        } Connect;
        struct {
            CHANNEL_CONFIG_PARAMETERS CurrentParams, RequestedParams, ResponseParams;
            USHORT Response;
        } ConfigRequest;
        struct {
            CHANNEL_CONFIG_PARAMETERS CurrentParams, RequestedParams, RejectedParams;
            PCO_TYPE UnknownTypes;
            ULONG NumUnknownTypes;
            CHANNEL_CONFIG_PARAMETERS NewRequestParams;
            USHORT Response;
        } ConfigResponse;
        struct {
            ULONG NumExtraOptions;
            PL2CAP_CONFIG_OPTION ExtraOptions;
        } FreeExtraOptions;
        struct {
            L2CAP_DISCONNECT_REASON Reason;
            BOOLEAN CloseNow;
        } Disconnect;
        struct {
            ULONG PacketLength, TotalQueueLength;
        } RecvPacket;
    } Parameters;
} INDICATION_PARAMETERS, *PINDICATION_PARAMETERS;
typedef struct _INDICATION_PARAMETERS_ENHANCED {
    L2CAP_CHANNEL_HANDLE ConnectionHandle;
    BTH_ADDR BtAddress;
    union {
        struct {
            struct {
                USHORT PSM;
            } Request;
        } Connect;
        struct {
            CHANNEL_CONFIG_PARAMETERS_ENHANCED CurrentParams, RequestedParams, ResponseParams;
            USHORT Response;
        } ConfigRequest;
        struct {
            CHANNEL_CONFIG_PARAMETERS_ENHANCED CurrentParams, RequestedParams, RejectedParams;
            PCO_TYPE UnknownTypes;
            ULONG NumUnknownTypes;
            CHANNEL_CONFIG_PARAMETERS_ENHANCED NewRequestParams;
            USHORT Response;
        } ConfigResponse;
        struct {
            ULONG NumExtraOptions;
            PL2CAP_CONFIG_OPTION ExtraOptions;
        } FreeExtraOptions;
        struct {
            L2CAP_DISCONNECT_REASON Reason;
            BOOLEAN CloseNow;
        } Disconnect;
        struct {
            ULONG PacketLength, TotalQueueLength;
        } RecvPacket;
        PVOID Reserved;
    } Parameters;
} INDICATION_PARAMETERS_ENHANCED, *PINDICATION_PARAMETERS_ENHANCED;
struct _BRB_L2CA_REGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    USHORT PSM;
    ULONG IndicationFlags;
    PFNBTHPORT_INDICATION_CALLBACK IndicationCallback;
    PVOID IndicationCallbackContext, ReferenceObject;
    L2CAP_SERVER_HANDLE ServerHandle;
};
struct _BRB_L2CA_UNREGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    PVOID ServerHandle;
    USHORT Psm;
};
struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL {
    BRB_HEADER Hdr;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    union {
        struct {
            USHORT Response, ResponseStatus;
        };
        USHORT Psm;
    };
    ULONG ChannelFlags;
    BTH_ADDR BtAddress;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu, FlushTO;
        L2CAP_FLOWSPEC Flow;
        USHORT LinkTO;
        ULONG NumExtraOptions;
        PL2CAP_CONFIG_OPTION ExtraOptions;
        struct {
            UCHAR ServiceType;
            ULONG Latency;
        } LocalQos;
        struct {
            ULONG Flags;
            L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
        } ModeConfig;
        USHORT Fcs;
        L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
        USHORT ExtendedWindowSize;
    } ConfigOut;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_RANGE FlushTO;
    } ConfigIn;
    ULONG CallbackFlags;
    PFNBTHPORT_INDICATION_CALLBACK_ENHANCED Callback;
    PVOID CallbackContext, ReferenceObject;
    CHANNEL_CONFIG_RESULTS_ENHANCED OutResults, InResults;
    UCHAR IncomingQueueDepth;
    PVOID Reserved;
};
struct _BRB_L2CA_OPEN_CHANNEL {
    BRB_HEADER Hdr;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    union {
        struct {
            USHORT Response, ResponseStatus;
        };
        USHORT Psm;
    };
    ULONG ChannelFlags;
    BTH_ADDR BtAddress;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu, FlushTO;
        L2CAP_FLOWSPEC Flow;
        USHORT LinkTO;
        ULONG NumExtraOptions;
        PL2CAP_CONFIG_OPTION ExtraOptions;
        struct {
            UCHAR ServiceType;
            ULONG Latency;
        } LocalQos;
    } ConfigOut;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_RANGE FlushTO;
    } ConfigIn;
    ULONG CallbackFlags;
    PFNBTHPORT_INDICATION_CALLBACK Callback;
    PVOID CallbackContext, ReferenceObject;
    CHANNEL_CONFIG_RESULTS OutResults, InResults;
    UCHAR IncomingQueueDepth;
};
struct _BRB_L2CA_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
};
struct _BRB_L2CA_ACL_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags, BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    LONGLONG Timeout;
    ULONG RemainingBufferSize;
};
struct _BRB_GET_LOCAL_BD_ADDR {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
};
struct _BRB_GET_DEVICE_INTERFACE_STRING {
    BRB_HEADER Hdr;
    PWCHAR DeviceInterfaceString;
    ULONG DeviceInterfaceStringCbLength;
};
struct _BRB_L2CA_PING {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    UCHAR PingRequestLength, PingRequestData[44], PingResponseLength, PingResponseData[44];
};
struct _BRB_L2CA_UPDATE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG NewChannelFlags, FailedChannelFlags;
};
#endif
