// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel streaming media types (part 4).
#ifndef ISRCHECK_KSM_TYPES4_H
#define ISRCHECK_KSM_TYPES4_H
typedef struct {
    ULONG Size, Id, ItemCount, Reserved;
} KSCAMERA_PERFRAMESETTING_FRAME_HEADER, *PKSCAMERA_PERFRAMESETTING_FRAME_HEADER;
typedef struct {
    ULONG Size, FrameCount;
    GUID Id;
    ULONGLONG Flags;
    ULONG LoopCount, Reserved;
} KSCAMERA_PERFRAMESETTING_HEADER, *PKSCAMERA_PERFRAMESETTING_HEADER;
typedef struct _KSCAMERA_EXTENDEDPROP_PROFILE {
    GUID ProfileId;
    UINT32 Index, Reserved;
} KSCAMERA_EXTENDEDPROP_PROFILE, *PKSCAMERA_EXTENDEDPROP_PROFILE;
typedef struct _KSCAMERA_PROFILE_MEDIAINFO {
    struct { UINT32 X, Y; } Resolution;
    struct { UINT32 Numerator, Denominator; } MaxFrameRate;
    ULONGLONG Flags;
    UINT32 Data0, Data1, Data2, Data3;
} KSCAMERA_PROFILE_MEDIAINFO, *PKSCAMERA_PROFILE_MEDIAINFO;
typedef struct _KSCAMERA_PROFILE_PININFO {
    GUID PinCategory;
    union {
        struct { USHORT PinIndex, ProfileSensorType; };
        UINT32 Reserved;
    };
    UINT32 MediaInfoCount;
    PKSCAMERA_PROFILE_MEDIAINFO MediaInfos;
} KSCAMERA_PROFILE_PININFO, *PKSCAMERA_PROFILE_PININFO;
typedef struct _KSCAMERA_PROFILE_CONCURRENCYINFO {
    GUID ReferenceGuid;
    UINT32 Reserved, ProfileCount;
    PKSCAMERA_PROFILE_INFO Profiles;
} KSCAMERA_PROFILE_CONCURRENCYINFO, *PKSCAMERA_PROFILE_CONCURRENCYINFO;
typedef struct _WNF_KSCAMERA_STREAMSTATE_INFO {
    ULONG ProcessId, SessionId, StreamState, Reserved;
} WNF_KSCAMERA_STREAMSTATE_INFO, *PWNF_KSCAMERA_STREAMSTATE_INFO;
typedef enum {
    KSPROPERTY_EXTDEVICE_ID, KSPROPERTY_EXTDEVICE_VERSION, KSPROPERTY_EXTDEVICE_POWER_STATE,
    KSPROPERTY_EXTDEVICE_PORT, KSPROPERTY_EXTDEVICE_CAPABILITIES
} KSPROPERTY_EXTDEVICE;
typedef struct tagDEVCAPS {
    LONG CanRecord, CanRecordStrobe, HasAudio, HasVideo, UsesFiles, CanSave, DeviceType, TCRead,
        TCWrite, CTLRead, IndexRead, Preroll, Postroll, SyncAcc, NormRate, CanPreview,
        CanMonitorSrc, CanTest, VideoIn, AudioIn, Calibrate, SeekType, SimulatedHardware;
} DEVCAPS, *PDEVCAPS;
typedef struct {
    KSPROPERTY Property;
    union {
        DEVCAPS Capabilities;
        ULONG DevPort, PowerState;
        WCHAR pawchString[260];
        DWORD NodeUniqueID[2];
    } u;
} KSPROPERTY_EXTDEVICE_S, *PKSPROPERTY_EXTDEVICE_S;
typedef enum {
    KSPROPERTY_EXTXPORT_CAPABILITIES, KSPROPERTY_EXTXPORT_INPUT_SIGNAL_MODE,
    KSPROPERTY_EXTXPORT_OUTPUT_SIGNAL_MODE, KSPROPERTY_EXTXPORT_LOAD_MEDIUM,
    KSPROPERTY_EXTXPORT_MEDIUM_INFO, KSPROPERTY_EXTXPORT_STATE,
    KSPROPERTY_EXTXPORT_STATE_NOTIFY, KSPROPERTY_EXTXPORT_TIMECODE_SEARCH,
    KSPROPERTY_EXTXPORT_ATN_SEARCH, KSPROPERTY_EXTXPORT_RTC_SEARCH, KSPROPERTY_RAW_AVC_CMD
} KSPROPERTY_EXTXPORT;
typedef struct tagTRANSPORTSTATUS {
    LONG Mode, LastError, RecordInhibit, ServoLock, MediaPresent, MediaLength, MediaSize,
        MediaTrackCount, MediaTrackLength, MediaTrackSide, MediaType, LinkMode, NotifyOn;
} TRANSPORTSTATUS, *PTRANSPORTSTATUS;
typedef struct tagTRANSPORTBASICPARMS {
    LONG TimeFormat, TimeReference, Superimpose, EndStopAction, RecordFormat, StepFrames,
        SetpField, Preroll, RecPreroll, Postroll, EditDelay, PlayTCDelay, RecTCDelay, EditField,
        FrameServo, ColorFrameServo, ServoRef, WarnGenlock, SetTracking;
    TCHAR VolumeName[40];
    LONG Ballistic[20], Speed, CounterFormat, TunerChannel, TunerNumber, TimerEvent,
        TimerStartDay, TimerStartTime, TimerStopDay, TimerStopTime;
} TRANSPORTBASICPARMS, *PTRANSPORTBASICPARMS;
typedef struct tagTRANSPORTVIDEOPARMS {
    LONG OutputMode, Input;
} TRANSPORTVIDEOPARMS, *PTRANSPORTVIDEOPARMS;
typedef struct tagTRANSPORTAUDIOPARMS {
    LONG EnableOutput, EnableRecord, EnableSelsync, Input, MonitorSource;
} TRANSPORTAUDIOPARMS, *PTRANSPORTAUDIOPARMS;
typedef struct {
    BOOL MediaPresent;
    ULONG MediaType;
    BOOL RecordInhibit;
} MEDIUM_INFO, *PMEDIUM_INFO;
typedef struct { ULONG Mode, State; } TRANSPORT_STATE, *PTRANSPORT_STATE;
typedef struct {
    KSPROPERTY Property;
    union {
        ULONG Capabilities, SignalMode, LoadMedium;
        MEDIUM_INFO MediumInfo;
        TRANSPORT_STATE XPrtState;
        struct { BYTE frame, second, minute, hour; } Timecode;
        DWORD dwTimecode, dwAbsTrackNumber;
        struct { ULONG PayloadSize; BYTE Payload[512]; } RawAVC;
    } u;
} KSPROPERTY_EXTXPORT_S, *PKSPROPERTY_EXTXPORT_S;
typedef struct {
    KSP_NODE NodeProperty;
    union {
        ULONG Capabilities, SignalMode, LoadMedium;
        MEDIUM_INFO MediumInfo;
        TRANSPORT_STATE XPrtState;
        struct { BYTE frame, second, minute, hour; } Timecode;
        DWORD dwTimecode, dwAbsTrackNumber;
        struct { ULONG PayloadSize; BYTE Payload[512]; } RawAVC;
    } u;
} KSPROPERTY_EXTXPORT_NODE_S, *PKSPROPERTY_EXTXPORT_NODE_S;
typedef enum {
    KSPROPERTY_TIMECODE_READER, KSPROPERTY_ATN_READER, KSPROPERTY_RTC_READER
} KSPROPERTY_TIMECODE;
typedef union _timecode {
    struct { WORD wFrameRate, wFrameFract; DWORD dwFrames; };
    DWORDLONG qw;
} TIMECODE, *PTIMECODE;
typedef struct tagTIMECODE_SAMPLE {
    LONGLONG qwTick;
    TIMECODE timecode;
    DWORD dwUser, dwFlags;
} TIMECODE_SAMPLE, *PTIMECODE_SAMPLE;
typedef struct {
    KSPROPERTY Property;
    TIMECODE_SAMPLE TimecodeSamp;
} KSPROPERTY_TIMECODE_S, *PKSPROPERTY_TIMECODE_S;
typedef struct {
    KSP_NODE NodeProperty;
    TIMECODE_SAMPLE TimecodeSamp;
} KSPROPERTY_TIMECODE_NODE_S, *PKSPROPERTY_TIMECODE_NODE_S;
typedef enum {
    KSEVENT_EXTDEV_COMMAND_NOTIFY_INTERIM_READY, KSEVENT_EXTDEV_COMMAND_CONTROL_INTERIM_READY,
    KSEVENT_EXTDEV_COMMAND_BUSRESET, KSEVENT_EXTDEV_TIMECODE_UPDATE,
    KSEVENT_EXTDEV_OPERATION_MODE_UPDATE, KSEVENT_EXTDEV_TRANSPORT_STATE_UPDATE,
    KSEVENT_EXTDEV_NOTIFY_REMOVAL, KSEVENT_EXTDEV_NOTIFY_MEDIUM_CHANGE
} KSEVENT_DEVCMD;
typedef enum {
    KSPROPERTY_CROSSBAR_CAPS, KSPROPERTY_CROSSBAR_PININFO, KSPROPERTY_CROSSBAR_CAN_ROUTE,
    KSPROPERTY_CROSSBAR_ROUTE, KSPROPERTY_CROSSBAR_INPUT_ACTIVE
} KSPROPERTY_VIDCAP_CROSSBAR;
typedef struct {
    KSPROPERTY Property;
    ULONG NumberOfInputs, NumberOfOutputs;
} KSPROPERTY_CROSSBAR_CAPS_S, *PKSPROPERTY_CROSSBAR_CAPS_S;
typedef struct {
    KSPROPERTY Property;
    KSPIN_DATAFLOW Direction;
    ULONG Index, PinType, RelatedPinIndex;
    KSPIN_MEDIUM Medium;
} KSPROPERTY_CROSSBAR_PININFO_S, *PKSPROPERTY_CROSSBAR_PININFO_S;
typedef struct {
    KSPROPERTY Property;
    ULONG IndexInputPin, IndexOutputPin, CanRoute;
} KSPROPERTY_CROSSBAR_ROUTE_S, *PKSPROPERTY_CROSSBAR_ROUTE_S;
typedef struct {
    KSPROPERTY Property;
    ULONG IndexInputPin, Active;
} KSPROPERTY_CROSSBAR_ACTIVE_S, *PKSPROPERTY_CROSSBAR_ACTIVE_S;
typedef enum { KSEVENT_CROSSBAR_CHANGED } KSEVENT_CROSSBAR;
typedef enum {
    KS_PhysConn_Video_Tuner = 1, KS_PhysConn_Video_Composite, KS_PhysConn_Video_SVideo,
    KS_PhysConn_Video_RGB, KS_PhysConn_Video_YRYBY, KS_PhysConn_Video_SerialDigital,
    KS_PhysConn_Video_ParallelDigital, KS_PhysConn_Video_SCSI, KS_PhysConn_Video_AUX,
    KS_PhysConn_Video_1394, KS_PhysConn_Video_USB, KS_PhysConn_Video_VideoDecoder,
    KS_PhysConn_Video_VideoEncoder, KS_PhysConn_Video_SCART, KS_PhysConn_Audio_Tuner = 0x1000,
    KS_PhysConn_Audio_Line, KS_PhysConn_Audio_Mic, KS_PhysConn_Audio_AESDigital,
    KS_PhysConn_Audio_SPDIFDigital, KS_PhysConn_Audio_SCSI, KS_PhysConn_Audio_AUX,
    KS_PhysConn_Audio_1394, KS_PhysConn_Audio_USB, KS_PhysConn_Audio_AudioDecoder
} KS_PhysicalConnectorType;
typedef enum {
    KSPROPERTY_TVAUDIO_CAPS, KSPROPERTY_TVAUDIO_MODE,
    KSPROPERTY_TVAUDIO_CURRENTLY_AVAILABLE_MODES
} KSPROPERTY_VIDCAP_TVAUDIO;
typedef struct {
    KSPROPERTY Property;
    ULONG Capabilities;
    KSPIN_MEDIUM InputMedium, OutputMedium;
} KSPROPERTY_TVAUDIO_CAPS_S, *PKSPROPERTY_TVAUDIO_CAPS_S;
typedef struct { KSPROPERTY Property; ULONG Mode; } KSPROPERTY_TVAUDIO_S, *PKSPROPERTY_TVAUDIO_S;
typedef enum { KSEVENT_TVAUDIO_CHANGED } KSEVENT_TVAUDIO;
typedef enum {
    KSPROPERTY_VIDEOCOMPRESSION_GETINFO, KSPROPERTY_VIDEOCOMPRESSION_KEYFRAME_RATE,
    KSPROPERTY_VIDEOCOMPRESSION_PFRAMES_PER_KEYFRAME, KSPROPERTY_VIDEOCOMPRESSION_QUALITY,
    KSPROPERTY_VIDEOCOMPRESSION_OVERRIDE_KEYFRAME,
    KSPROPERTY_VIDEOCOMPRESSION_OVERRIDE_FRAME_SIZE, KSPROPERTY_VIDEOCOMPRESSION_WINDOWSIZE
} KSPROPERTY_VIDCAP_VIDEOCOMPRESSION;
typedef enum {
    KS_CompressionCaps_CanQuality = 1, KS_CompressionCaps_CanCrunch,
    KS_CompressionCaps_CanKeyFrame = 4, KS_CompressionCaps_CanBFrame = 8,
    KS_CompressionCaps_CanWindow = 16
} KS_CompressionCaps;
typedef enum {
    KS_StreamingHint_FrameInterval = 0x100, KS_StreamingHint_KeyFrameRate = 0x200,
    KS_StreamingHint_PFrameRate = 0x400, KS_StreamingHint_CompQuality = 0x800,
    KS_StreamingHint_CompWindowSize = 0x1000
} KS_VideoStreamingHints;
typedef struct {
    KSPROPERTY Property;
    ULONG StreamIndex;
    LONG DefaultKeyFrameRate, DefaultPFrameRate, DefaultQuality, NumberOfQualitySettings,
        Capabilities;
} KSPROPERTY_VIDEOCOMPRESSION_GETINFO_S, *PKSPROPERTY_VIDEOCOMPRESSION_GETINFO_S;
typedef struct {
    KSPROPERTY Property;
    ULONG StreamIndex;
    LONG Value;
} KSPROPERTY_VIDEOCOMPRESSION_S, *PKSPROPERTY_VIDEOCOMPRESSION_S;
typedef struct {
    KSPROPERTY Property;
    ULONG StreamIndex;
    LONG Value;
    ULONG Flags;
} KSPROPERTY_VIDEOCOMPRESSION_S1, *PKSPROPERTY_VIDEOCOMPRESSION_S1;
typedef enum {
    KSPROPERTY_OVERLAYUPDATE_INTERESTS, KSPROPERTY_OVERLAYUPDATE_CLIPLIST,
    KSPROPERTY_OVERLAYUPDATE_PALETTE, KSPROPERTY_OVERLAYUPDATE_COLORKEY = 4,
    KSPROPERTY_OVERLAYUPDATE_VIDEOPOSITION = 8, KSPROPERTY_OVERLAYUPDATE_DISPLAYCHANGE = 16,
    KSPROPERTY_OVERLAYUPDATE_COLORREF = 0x10000000
} KSPROPERTY_OVERLAYUPDATE;
typedef struct {
    ULONG PelsWidth, PelsHeight, BitsPerPel;
    WCHAR DeviceID[1];
} KSDISPLAYCHANGE, *PKSDISPLAYCHANGE;
typedef enum {
    KSPROPERTY_VIDEOCONTROL_CAPS, KSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE,
    KSPROPERTY_VIDEOCONTROL_FRAME_RATES, KSPROPERTY_VIDEOCONTROL_MODE
} KSPROPERTY_VIDCAP_VIDEOCONTROL;
typedef enum {
    KS_VideoControlFlag_FlipHorizontal = 1, KS_VideoControlFlag_FlipVertical,
    KS_Obsolete_VideoControlFlag_ExternalTriggerEnable = 16,
    KS_Obsolete_VideoControlFlag_Trigger = 32, KS_VideoControlFlag_ExternalTriggerEnable = 4,
    KS_VideoControlFlag_Trigger = 8, KS_VideoControlFlag_IndependentImagePin = 64,
    KS_VideoControlFlag_StillCapturePreviewFrame = 128,
    KS_VideoControlFlag_StartPhotoSequenceCapture = 0x100,
    KS_VideoControlFlag_StopPhotoSequenceCapture = 0x200
} KS_VideoControlFlags;
typedef struct {
    KSPROPERTY Property;
    ULONG StreamIndex, VideoControlCaps;
} KSPROPERTY_VIDEOCONTROL_CAPS_S, *PKSPROPERTY_VIDEOCONTROL_CAPS_S;
typedef struct {
    KSPROPERTY Property;
    ULONG StreamIndex;
    LONG Mode;
} KSPROPERTY_VIDEOCONTROL_MODE_S, *PKSPROPERTY_VIDEOCONTROL_MODE_S;
typedef struct {
    KSPROPERTY Property;
    ULONG StreamIndex, RangeIndex;
    SIZE Dimensions;
    LONGLONG CurrentActualFrameRate, CurrentMaxAvailableFrameRate;
} KSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE_S, *PKSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE_S;
typedef struct {
    KSPROPERTY Property;
    ULONG StreamIndex, RangeIndex;
    SIZE Dimensions;
} KSPROPERTY_VIDEOCONTROL_FRAME_RATES_S, *PKSPROPERTY_VIDEOCONTROL_FRAME_RATES_S;
typedef enum { KSPROPERTY_DROPPEDFRAMES_CURRENT } KSPROPERTY_VIDCAP_DROPPEDFRAMES;
typedef struct {
    KSPROPERTY Property;
    LONGLONG PictureNumber, DropCount;
    ULONG AverageFrameSize;
} KSPROPERTY_DROPPEDFRAMES_CURRENT_S, *PKSPROPERTY_DROPPEDFRAMES_CURRENT_S;
typedef enum {
    KSPROPERTY_VPCONFIG_NUMCONNECTINFO, KSPROPERTY_VPCONFIG_GETCONNECTINFO,
    KSPROPERTY_VPCONFIG_SETCONNECTINFO, KSPROPERTY_VPCONFIG_VPDATAINFO,
    KSPROPERTY_VPCONFIG_MAXPIXELRATE, KSPROPERTY_VPCONFIG_INFORMVPINPUT,
    KSPROPERTY_VPCONFIG_NUMVIDEOFORMAT, KSPROPERTY_VPCONFIG_GETVIDEOFORMAT,
    KSPROPERTY_VPCONFIG_SETVIDEOFORMAT, KSPROPERTY_VPCONFIG_INVERTPOLARITY,
    KSPROPERTY_VPCONFIG_DECIMATIONCAPABILITY, KSPROPERTY_VPCONFIG_SCALEFACTOR,
    KSPROPERTY_VPCONFIG_DDRAWHANDLE, KSPROPERTY_VPCONFIG_VIDEOPORTID,
    KSPROPERTY_VPCONFIG_DDRAWSURFACEHANDLE, KSPROPERTY_VPCONFIG_SURFACEPARAMS
} KSPROPERTY_VPCONFIG;
typedef struct _DDPIXELFORMAT {
    DWORD dwSize, dwFlags, dwFourCC;
    union {
        DWORD dwRGBBitCount, dwYUVBitCount, dwZBufferBitDepth, dwAlphaBitDepth;
    };
    union { DWORD dwRBitMask, dwYBitMask; };
    union { DWORD dwGBitMask, dwUBitMask; };
    union { DWORD dwBBitMask, dwVBitMask; };
    union {
        DWORD dwRGBAlphaBitMask, dwYUVAlphaBitMask, dwRGBZBitMask, dwYUVZBitMask;
    };
} DDPIXELFORMAT, *LPDDPIXELFORMAT;
typedef struct _DDVIDEOPORTCONNECT {
    DWORD dwSize, dwPortWidth;
    GUID guidTypeID;
    DWORD dwFlags;
    ULONG_PTR dwReserved1;
} DDVIDEOPORTCONNECT, *LPDDVIDEOPORTCONNECT;
typedef enum {
    KS_PixAspectRatio_NTSC4x3, KS_PixAspectRatio_NTSC16x9, KS_PixAspectRatio_PAL4x3,
    KS_PixAspectRatio_PAL16x9
} KS_AMPixAspectRatio;
typedef enum {
    KS_AMVP_DO_NOT_CARE, KS_AMVP_BEST_BANDWIDTH, KS_AMVP_INPUT_SAME_AS_OUTPUT
} KS_AMVP_SELECTFORMATBY;
typedef enum {
    KS_AMVP_MODE_WEAVE, KS_AMVP_MODE_BOBINTERLEAVED, KS_AMVP_MODE_BOBNONINTERLEAVED,
    KS_AMVP_MODE_SKIPEVEN, KS_AMVP_MODE_SKIPODD
} KS_AMVP_MODE;
typedef struct tagKS_AMVPDIMINFO {
    DWORD dwFieldWidth, dwFieldHeight, dwVBIWidth, dwVBIHeight;
    RECT rcValidRegion;
} KS_AMVPDIMINFO, *PKS_AMVPDIMINFO;
typedef struct tagKS_AMVPDATAINFO {
    DWORD dwSize, dwMicrosecondsPerField;
    KS_AMVPDIMINFO amvpDimInfo;
    DWORD dwPictAspectRatioX, dwPictAspectRatioY;
    BOOL bEnableDoubleClock, bEnableVACT, bDataIsInterlaced;
    LONG lHalfLinesOdd;
    BOOL bFieldPolarityInverted;
    DWORD dwNumLinesInVREF;
    LONG lHalfLinesEven;
    DWORD dwReserved1;
} KS_AMVPDATAINFO, *PKS_AMVPDATAINFO;
typedef struct tagKS_AMVPSIZE { DWORD dwWidth, dwHeight; } KS_AMVPSIZE, *PKS_AMVPSIZE;
typedef struct {
    KS_AMVPSIZE Size;
    DWORD MaxPixelsPerSecond, Reserved;
} KSVPMAXPIXELRATE, *PKSVPMAXPIXELRATE;
typedef struct { KSPROPERTY Property; KS_AMVPSIZE Size; } KSVPSIZE_PROP, *PKSVPSIZE_PROP;
typedef struct { DWORD dwPitch, dwXOrigin, dwYOrigin; } KSVPSURFACEPARAMS, *PKSVPSURFACEPARAMS;
typedef enum { KSEVENT_VPNOTIFY_FORMATCHANGE } KSEVENT_VPNOTIFY;
typedef enum {
    KSEVENT_VIDCAPTOSTI_EXT_TRIGGER, KSEVENT_VIDCAP_AUTO_UPDATE, KSEVENT_VIDCAP_SEARCH
} KSEVENT_VIDCAPTOSTI;
typedef enum {
    KSPROPERTY_EXTENSION_UNIT_INFO, KSPROPERTY_EXTENSION_UNIT_CONTROL,
    KSPROPERTY_EXTENSION_UNIT_PASS_THROUGH = 0xffff
} KSPROPERTY_EXTENSION_UNIT, *PKSPROPERTY_EXTENSION_UNIT;
typedef enum { KSEVENT_VPVBINOTIFY_FORMATCHANGE } KSEVENT_VPVBINOTIFY;
typedef struct _KSGOP_USERDATA {
    ULONG sc, reserved1;
    BYTE cFields;
    CHAR l21Data[3];
} KSGOP_USERDATA, *PKSGOP_USERDATA;
typedef enum {
    KS_AM_RATE_SimpleRateChange = 1, KS_AM_RATE_ExactRateChange, KS_AM_RATE_MaxFullDataRate,
    KS_AM_RATE_Step
} KS_AM_PROPERTY_TS_RATE_CHANGE;
typedef struct {
    REFERENCE_TIME StartTime;
    LONG Rate;
} KS_AM_SimpleRateChange, *PKS_AM_SimpleRateChange;
typedef struct {
    REFERENCE_TIME OutputZeroTime;
    LONG Rate;
} KS_AM_ExactRateChange, *PKS_AM_ExactRateChange;
typedef LONG KS_AM_MaxFullDataRate;
typedef DWORD KS_AM_Step;
typedef enum {
    ConstantBitRate, VariableBitRateAverage, VariableBitRatePeak
} VIDEOENCODER_BITRATE_MODE;
typedef enum {
    KSPROPERTY_JACK_DESCRIPTION = 1, KSPROPERTY_JACK_DESCRIPTION2, KSPROPERTY_JACK_SINK_INFO,
    KSPROPERTY_JACK_CONTAINERID
} KSPROPERTY_JACK;
typedef enum {
    eConnTypeUnknown, eConnType3Point5mm, eConnTypeQuarter, eConnTypeAtapiInternal,
    eConnTypeRCA, eConnTypeOptical, eConnTypeOtherDigital, eConnTypeOtherAnalog,
    eConnTypeMultichannelAnalogDIN, eConnTypeXlrProfessional, eConnTypeRJ11Modem,
    eConnTypeCombination
} EPcxConnectionType;
typedef enum {
    eGeoLocRear = 1, eGeoLocFront, eGeoLocLeft, eGeoLocRight, eGeoLocTop, eGeoLocBottom,
    eGeoLocRearPanel, eGeoLocRiser, eGeoLocInsideMobileLid, eGeoLocDrivebay, eGeoLocHDMI,
    eGeoLocOutsideMobileLid, eGeoLocATAPI, eGeoLocNotApplicable, eGeoLocReserved6,
    EPcxGeoLocation_enum_count
} EPcxGeoLocation;
typedef enum {
    eGenLocPrimaryBox, eGenLocInternal, eGenLocSeparate, eGenLocOther,
    EPcxGenLocation_enum_count
} EPcxGenLocation;
typedef enum {
    ePortConnJack, ePortConnIntegratedDevice, ePortConnBothIntegratedAndJack, ePortConnUnknown
} EPxcPortConnection;
typedef struct {
    DWORD ChannelMapping, Color;
    EPcxConnectionType ConnectionType;
    EPcxGeoLocation GeoLocation;
    EPcxGenLocation GenLocation;
    EPxcPortConnection PortConnection;
    BOOL IsConnected;
} KSJACK_DESCRIPTION, *PKSJACK_DESCRIPTION;
typedef enum {
    KSJACK_SINK_CONNECTIONTYPE_HDMI, KSJACK_SINK_CONNECTIONTYPE_DISPLAYPORT
} KSJACK_SINK_CONNECTIONTYPE;
typedef struct _tagKSJACK_SINK_INFORMATION {
    KSJACK_SINK_CONNECTIONTYPE ConnType;
    WORD ManufacturerId, ProductId, AudioLatency;
    BOOL HDCPCapable, AICapable;
    UCHAR SinkDescriptionLength;
    WCHAR SinkDescription[32];
    LUID PortId;
} KSJACK_SINK_INFORMATION, *PKSJACK_SINK_INFORMATION;
typedef struct _tagKSJACK_DESCRIPTION2 {
    DWORD DeviceStateInfo, JackCapabilities;
} KSJACK_DESCRIPTION2, *PKSJACK_DESCRIPTION2;
typedef enum {
    KSPROPERTY_AUDIOENGINE_LFXENABLE, KSPROPERTY_AUDIOENGINE_GFXENABLE,
    KSPROPERTY_AUDIOENGINE_MIXFORMAT, KSPROPERTY_AUDIOENGINE_DEVICEFORMAT = 4,
    KSPROPERTY_AUDIOENGINE_SUPPORTEDDEVICEFORMATS, KSPROPERTY_AUDIOENGINE_DESCRIPTOR,
    KSPROPERTY_AUDIOENGINE_BUFFER_SIZE_RANGE, KSPROPERTY_AUDIOENGINE_LOOPBACK_PROTECTION,
    KSPROPERTY_AUDIOENGINE_VOLUMELEVEL
} KSPROPERTY_AUDIOENGINE;
typedef struct _tagKSAUDIOENGINE_DESCRIPTOR {
    UINT nHostPinId, nOffloadPinId, nLoopbackPinId;
} KSAUDIOENGINE_DESCRIPTOR, *PKSAUDIOENGINE_DESCRIPTOR;
typedef struct _tagKSAUDIOENGINE_BUFFER_SIZE_RANGE {
    ULONG MinBufferBytes, MaxBufferBytes;
} KSAUDIOENGINE_BUFFER_SIZE_RANGE, *PKSAUDIOENGINE_BUFFER_SIZE_RANGE;
typedef enum { AUDIO_CURVE_TYPE_NONE, AUDIO_CURVE_TYPE_WINDOWS_FADE } AUDIO_CURVE_TYPE;
typedef struct _tagKSAUDIOENGINE_VOLUMELEVEL {
    LONG TargetVolume;
    AUDIO_CURVE_TYPE CurveType;
    ULONGLONG CurveDuration;
} KSAUDIOENGINE_VOLUMELEVEL, *PKSAUDIOENGINE_VOLUMELEVEL;
typedef enum { KSPROPERTY_AUDIOSIGNALPROCESSING_MODES } KSPROPERTY_AUDIOSIGNALPROCESSING;
typedef struct tagKSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE {
    KSATTRIBUTE AttributeHeader;
    GUID SignalProcessingMode;
} KSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE, *PKSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE;
typedef enum {
    KSPROPERTY_AUDIOMODULE_DESCRIPTORS = 1, KSPROPERTY_AUDIOMODULE_COMMAND,
    KSPROPERTY_AUDIOMODULE_NOTIFICATION_DEVICE_ID
} KSPROPERTY_AUDIOMODULE;
typedef struct _KSAUDIOMODULE_DESCRIPTOR {
    GUID ClassId;
    ULONG InstanceId, VersionMajor, VersionMinor;
    WCHAR Name[128];
} KSAUDIOMODULE_DESCRIPTOR, *PKSAUDIOMODULE_DESCRIPTOR;
typedef struct _KSAUDIOMODULE_PROPERTY {
    KSPROPERTY Property;
    GUID ClassId;
    ULONG InstanceId;
} KSAUDIOMODULE_PROPERTY, *PKSAUDIOMODULE_PROPERTY;
typedef struct _KSAUDIOMODULE_NOTIFICATION {
    union {
        struct { GUID DeviceId, ClassId; ULONG InstanceId, Reserved; } ProviderId;
        LONGLONG Alignment;
    };
} KSAUDIOMODULE_NOTIFICATION, *PKSAUDIOMODULE_NOTIFICATION;
#endif
