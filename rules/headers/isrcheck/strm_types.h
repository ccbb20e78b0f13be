// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Stream class: request blocks, stream descriptions, roles of a minidriver.
#ifndef ISRCHECK_STRM_TYPES_H
#define ISRCHECK_STRM_TYPES_H
typedef unsigned long long STREAM_SYSTEM_TIME;
typedef unsigned long long *PSTREAM_SYSTEM_TIME;
typedef unsigned long long STREAM_TIMESTAMP;
typedef unsigned long long *PSTREAM_TIMESTAMP;
typedef enum {
    DebugLevelFatal, DebugLevelError, DebugLevelWarning, DebugLevelInfo, DebugLevelTrace,
    DebugLevelVerbose, DebugLevelMaximum
} STREAM_DEBUG_LEVEL;
typedef PHYSICAL_ADDRESS STREAM_PHYSICAL_ADDRESS;
typedef PHYSICAL_ADDRESS *PSTREAM_PHYSICAL_ADDRESS;
typedef enum {
    TIME_GET_STREAM_TIME, TIME_READ_ONBOARD_CLOCK, TIME_SET_ONBOARD_CLOCK
} TIME_FUNCTION;
typedef struct _HW_TIME_CONTEXT {
    struct _HW_DEVICE_EXTENSION *HwDeviceExtension;
    struct _HW_STREAM_OBJECT *HwStreamObject;
    TIME_FUNCTION Function;
    ULONGLONG Time, SystemTime;
} HW_TIME_CONTEXT, *PHW_TIME_CONTEXT;
typedef struct _HW_EVENT_DESCRIPTOR {
    BOOLEAN Enable;
    PKSEVENT_ENTRY EventEntry;
    PKSEVENTDATA EventData;
    union {
        struct _HW_STREAM_OBJECT *StreamObject;
        struct _HW_DEVICE_EXTENSION *DeviceExtension;
    };
    ULONG EnableEventSetIndex;
    PVOID HwInstanceExtension;
    ULONG Reserved;
} HW_EVENT_DESCRIPTOR, *PHW_EVENT_DESCRIPTOR;
typedef void (NTAPI *PHW_RECEIVE_STREAM_DATA_SRB)(struct _HW_STREAM_REQUEST_BLOCK *);
typedef void (NTAPI *PHW_RECEIVE_STREAM_CONTROL_SRB)(struct _HW_STREAM_REQUEST_BLOCK *);
typedef NTSTATUS (NTAPI *PHW_EVENT_ROUTINE)(PHW_EVENT_DESCRIPTOR);
typedef void (NTAPI *PHW_CLOCK_FUNCTION)(PHW_TIME_CONTEXT);
typedef struct _HW_CLOCK_OBJECT {
    PHW_CLOCK_FUNCTION HwClockFunction;
    ULONG ClockSupportFlags, Reserved[2];
} HW_CLOCK_OBJECT, *PHW_CLOCK_OBJECT;
typedef struct _HW_STREAM_OBJECT {
    ULONG SizeOfThisPacket, StreamNumber;
    PVOID HwStreamExtension;
    PHW_RECEIVE_STREAM_DATA_SRB ReceiveDataPacket;
    PHW_RECEIVE_STREAM_CONTROL_SRB ReceiveControlPacket;
    HW_CLOCK_OBJECT HwClockObject;
    BOOLEAN Dma, Pio;
    PVOID HwDeviceExtension;
    ULONG StreamHeaderMediaSpecific, StreamHeaderWorkspace;
    BOOLEAN Allocator;
    PHW_EVENT_ROUTINE HwEventRoutine;
    ULONG Reserved[2];
} HW_STREAM_OBJECT, *PHW_STREAM_OBJECT;
typedef struct _HW_STREAM_HEADER {
    ULONG NumberOfStreams, SizeOfHwStreamInformation, NumDevPropArrayEntries;
    PKSPROPERTY_SET DevicePropertiesArray;
    ULONG NumDevEventArrayEntries;
    PKSEVENT_SET DeviceEventsArray;
    PKSTOPOLOGY Topology;
    PHW_EVENT_ROUTINE DeviceEventRoutine;
    LONG NumDevMethodArrayEntries;
    PKSMETHOD_SET DeviceMethodsArray;
} HW_STREAM_HEADER, *PHW_STREAM_HEADER;
typedef struct _HW_STREAM_INFORMATION {
    ULONG NumberOfPossibleInstances;
    KSPIN_DATAFLOW DataFlow;
    BOOLEAN DataAccessible;
    ULONG NumberOfFormatArrayEntries;
    PKSDATAFORMAT *StreamFormatsArray;
    PVOID ClassReserved[4];
    ULONG NumStreamPropArrayEntries;
    PKSPROPERTY_SET StreamPropertiesArray;
    ULONG NumStreamEventArrayEntries;
    PKSEVENT_SET StreamEventsArray;
    GUID *Category;
    GUID *Name;
    ULONG MediumsCount;
    const KSPIN_MEDIUM *Mediums;
    BOOLEAN BridgeStream;
    ULONG Reserved[2];
} HW_STREAM_INFORMATION, *PHW_STREAM_INFORMATION;
typedef struct _HW_STREAM_DESCRIPTOR {
    HW_STREAM_HEADER StreamHeader;
    HW_STREAM_INFORMATION StreamInfo;
} HW_STREAM_DESCRIPTOR, *PHW_STREAM_DESCRIPTOR;
typedef struct _STREAM_TIME_REFERENCE {
    STREAM_TIMESTAMP CurrentOnboardClockValue;
    LARGE_INTEGER OnboardClockFrequency, CurrentSystemTime;
    ULONG Reserved[2];
} STREAM_TIME_REFERENCE, *PSTREAM_TIME_REFERENCE;
typedef struct _STREAM_DATA_INTERSECT_INFO {
    ULONG StreamNumber;
    PKSDATARANGE DataRange;
    PVOID DataFormatBuffer;
    ULONG SizeOfDataFormatBuffer;
} STREAM_DATA_INTERSECT_INFO, *PSTREAM_DATA_INTERSECT_INFO;
typedef struct _STREAM_PROPERTY_DESCRIPTOR {
    PKSPROPERTY Property;
    ULONG PropertySetID;
    PVOID PropertyInfo;
    ULONG PropertyInputSize, PropertyOutputSize;
} STREAM_PROPERTY_DESCRIPTOR, *PSTREAM_PROPERTY_DESCRIPTOR;
typedef struct _STREAM_METHOD_DESCRIPTOR {
    ULONG MethodSetID;
    PKSMETHOD Method;
    PVOID MethodInfo;
    LONG MethodInputSize, MethodOutputSize;
} STREAM_METHOD_DESCRIPTOR, *PSTREAM_METHOD_DESCRIPTOR;
typedef enum _SRB_COMMAND {
    SRB_READ_DATA, SRB_WRITE_DATA, SRB_GET_STREAM_STATE, SRB_SET_STREAM_STATE,
    SRB_SET_STREAM_PROPERTY, SRB_GET_STREAM_PROPERTY, SRB_OPEN_MASTER_CLOCK,
    SRB_INDICATE_MASTER_CLOCK, SRB_UNKNOWN_STREAM_COMMAND, SRB_SET_STREAM_RATE,
    SRB_PROPOSE_DATA_FORMAT, SRB_CLOSE_MASTER_CLOCK, SRB_PROPOSE_STREAM_RATE,
    SRB_SET_DATA_FORMAT, SRB_GET_DATA_FORMAT, SRB_BEGIN_FLUSH, SRB_END_FLUSH,
    SRB_GET_STREAM_INFO = 0x100, SRB_OPEN_STREAM, SRB_CLOSE_STREAM, SRB_OPEN_DEVICE_INSTANCE,
    SRB_CLOSE_DEVICE_INSTANCE, SRB_GET_DEVICE_PROPERTY, SRB_SET_DEVICE_PROPERTY,
    SRB_INITIALIZE_DEVICE, SRB_CHANGE_POWER_STATE, SRB_UNINITIALIZE_DEVICE,
    SRB_UNKNOWN_DEVICE_COMMAND, SRB_PAGING_OUT_DRIVER, SRB_GET_DATA_INTERSECTION,
    SRB_INITIALIZATION_COMPLETE, SRB_SURPRISE_REMOVAL, SRB_DEVICE_METHOD, SRB_STREAM_METHOD,
    SRB_NOTIFY_IDLE_STATE
} SRB_COMMAND;
typedef struct {
    PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
} KSSCATTER_GATHER, *PKSSCATTER_GATHER;
typedef struct _HW_STREAM_REQUEST_BLOCK {
    ULONG SizeOfThisPacket;
    SRB_COMMAND Command;
    NTSTATUS Status;
    PHW_STREAM_OBJECT StreamObject;
    PVOID HwDeviceExtension, SRBExtension;
    union _CommandData {
        PKSSTREAM_HEADER DataBufferArray;
        PHW_STREAM_DESCRIPTOR StreamBuffer;
        KSSTATE StreamState;
        PSTREAM_TIME_REFERENCE TimeReference;
        PSTREAM_PROPERTY_DESCRIPTOR PropertyInfo;
        PKSDATAFORMAT OpenFormat;
        struct _PORT_CONFIGURATION_INFORMATION *ConfigInfo;
        HANDLE MasterClockHandle;
        DEVICE_POWER_STATE DeviceState;
        PSTREAM_DATA_INTERSECT_INFO IntersectInfo;
        PVOID MethodInfo;
        LONG FilterTypeIndex;
        BOOLEAN Idle;
    } CommandData;
    ULONG NumberOfBuffers, TimeoutCounter, TimeoutOriginal;
    struct _HW_STREAM_REQUEST_BLOCK *NextSRB;
    PIRP Irp;
    ULONG Flags;
    PVOID HwInstanceExtension;
    union { ULONG NumberOfBytesToTransfer, ActualBytesTransferred; };
    PKSSCATTER_GATHER ScatterGatherBuffer;
    ULONG NumberOfPhysicalPages, NumberOfScatterGatherElements, Reserved[1];
} HW_STREAM_REQUEST_BLOCK, *PHW_STREAM_REQUEST_BLOCK;
typedef enum { PerRequestExtension, DmaBuffer, SRBDataBuffer } STREAM_BUFFER_TYPE;
typedef struct _ACCESS_RANGE {
    STREAM_PHYSICAL_ADDRESS RangeStart;
    ULONG RangeLength;
    BOOLEAN RangeInMemory;
    ULONG Reserved;
} ACCESS_RANGE, *PACCESS_RANGE;
typedef struct _PORT_CONFIGURATION_INFORMATION {
    ULONG SizeOfThisPacket;
    PVOID HwDeviceExtension;
    PDEVICE_OBJECT ClassDeviceObject, PhysicalDeviceObject;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel, BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG DmaChannel, NumberOfAccessRanges;
    PACCESS_RANGE AccessRanges;
    ULONG StreamDescriptorSize;
    PIRP Irp;
    PKINTERRUPT InterruptObject;
    PADAPTER_OBJECT DmaAdapterObject;
    PDEVICE_OBJECT RealPhysicalDeviceObject;
    ULONG Reserved[1];
} PORT_CONFIGURATION_INFORMATION, *PPORT_CONFIGURATION_INFORMATION;
typedef void (NTAPI *PHW_RECEIVE_DEVICE_SRB)(PHW_STREAM_REQUEST_BLOCK);
typedef void (NTAPI *PHW_CANCEL_SRB)(PHW_STREAM_REQUEST_BLOCK);
typedef void (NTAPI *PHW_REQUEST_TIMEOUT_HANDLER)(PHW_STREAM_REQUEST_BLOCK);
typedef BOOLEAN (NTAPI *PHW_INTERRUPT)(PVOID);
typedef void (NTAPI *PHW_TIMER_ROUTINE)(PVOID);
typedef void (NTAPI *PHW_PRIORITY_ROUTINE)(PVOID);
typedef void (NTAPI *PHW_QUERY_CLOCK_ROUTINE)(PHW_TIME_CONTEXT);
typedef BOOLEAN (NTAPI *PHW_RESET_ADAPTER)(PVOID);
typedef enum _STREAM_MINIDRIVER_STREAM_NOTIFICATION_TYPE {
    ReadyForNextStreamDataRequest, ReadyForNextStreamControlRequest, HardwareStarved,
    StreamRequestComplete, SignalMultipleStreamEvents, SignalStreamEvent, DeleteStreamEvent,
    StreamNotificationMaximum
} STREAM_MINIDRIVER_STREAM_NOTIFICATION_TYPE, *PSTREAM_MINIDRIVER_STREAM_NOTIFICATION_TYPE;
typedef enum _STREAM_MINIDRIVER_DEVICE_NOTIFICATION_TYPE {
    ReadyForNextDeviceRequest, DeviceRequestComplete, SignalMultipleDeviceEvents,
    SignalDeviceEvent, DeleteDeviceEvent, SignalMultipleDeviceInstanceEvents,
    DeviceNotificationMaximum
} STREAM_MINIDRIVER_DEVICE_NOTIFICATION_TYPE, *PSTREAM_MINIDRIVER_DEVICE_NOTIFICATION_TYPE;
typedef struct _HW_INITIALIZATION_DATA {
    union {
        ULONG HwInitializationDataSize;
        struct { USHORT SizeOfThisPacket, StreamClassVersion; };
    };
    PHW_INTERRUPT HwInterrupt;
    PHW_RECEIVE_DEVICE_SRB HwReceivePacket;
    PHW_CANCEL_SRB HwCancelPacket;
    PHW_REQUEST_TIMEOUT_HANDLER HwRequestTimeoutHandler;
    ULONG DeviceExtensionSize, PerRequestExtensionSize, PerStreamExtensionSize,
        FilterInstanceExtensionSize;
    BOOLEAN BusMasterDMA, Dma24BitAddresses;
    ULONG BufferAlignment;
    BOOLEAN TurnOffSynchronization;
    ULONG DmaBufferSize, NumNameExtensions;
    PWCHAR *NameExtensionArray;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
typedef enum _STREAM_PRIORITY {
    High, Dispatch, Low, LowToHigh
} STREAM_PRIORITY, *PSTREAM_PRIORITY;
#endif
