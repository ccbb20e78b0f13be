// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel streaming types (part 1).
#ifndef ISRCHECK_KS_TYPES1_H
#define ISRCHECK_KS_TYPES1_H
typedef enum { KSRESET_BEGIN, KSRESET_END } KSRESET;
typedef enum { KSSTATE_STOP, KSSTATE_ACQUIRE, KSSTATE_PAUSE, KSSTATE_RUN } KSSTATE, *PKSSTATE;
typedef struct { ULONG PriorityClass, PrioritySubClass; } KSPRIORITY, *PKSPRIORITY;
typedef struct {
    union {
        struct { GUID Set; ULONG Id, Flags; };
        LONGLONG Alignment;
    };
} KSIDENTIFIER, *PKSIDENTIFIER, *PKSPROPERTY, *PKSMETHOD, *PKSEVENT, *PKSPIN_INTERFACE,
    *PKSPIN_MEDIUM, *PKSDEGRADE;
typedef KSIDENTIFIER KSPROPERTY;
typedef KSIDENTIFIER KSMETHOD;
typedef KSIDENTIFIER KSEVENT;
typedef struct { KSPROPERTY Property; ULONG NodeId, Reserved; } KSP_NODE, *PKSP_NODE;
typedef struct { KSMETHOD Method; ULONG NodeId, Reserved; } KSM_NODE, *PKSM_NODE;
typedef struct { KSEVENT Event; ULONG NodeId, Reserved; } KSE_NODE, *PKSE_NODE;
enum VARENUM {
    VT_EMPTY, VT_NULL, VT_I2, VT_I4, VT_R4, VT_R8, VT_CY, VT_DATE, VT_BSTR, VT_DISPATCH,
    VT_ERROR, VT_BOOL, VT_VARIANT, VT_UNKNOWN, VT_DECIMAL, VT_I1 = 16, VT_UI1, VT_UI2, VT_UI4,
    VT_I8, VT_UI8, VT_INT, VT_UINT, VT_VOID, VT_HRESULT, VT_PTR, VT_SAFEARRAY, VT_CARRAY,
    VT_USERDEFINED, VT_LPSTR, VT_LPWSTR, VT_FILETIME = 64, VT_BLOB, VT_STREAM, VT_STORAGE,
    VT_STREAMED_OBJECT, VT_STORED_OBJECT, VT_BLOB_OBJECT, VT_CF, VT_CLSID, VT_VECTOR = 0x1000,
    VT_ARRAY = 0x2000, VT_BYREF = 0x4000, VT_RESERVED = 0x8000, VT_ILLEGAL = 0xffff,
    VT_ILLEGALMASKED = 0xfff, VT_TYPEMASK = 0xfff
};
typedef struct { ULONG Size, Count; } KSMULTIPLE_ITEM, *PKSMULTIPLE_ITEM;
typedef struct {
    ULONG AccessFlags, DescriptionSize;
    KSIDENTIFIER PropTypeSet;
    ULONG MembersListCount, Reserved;
} KSPROPERTY_DESCRIPTION, *PKSPROPERTY_DESCRIPTION;
typedef struct {
    ULONG MembersFlags, MembersSize, MembersCount, Flags;
} KSPROPERTY_MEMBERSHEADER, *PKSPROPERTY_MEMBERSHEADER;
typedef union {
    struct { LONG SignedMinimum, SignedMaximum; };
    struct { ULONG UnsignedMinimum, UnsignedMaximum; };
} KSPROPERTY_BOUNDS_LONG, *PKSPROPERTY_BOUNDS_LONG;
typedef union {
    struct { LONGLONG SignedMinimum, SignedMaximum; };
    struct { ULONGLONG UnsignedMinimum, UnsignedMaximum; };
} KSPROPERTY_BOUNDS_LONGLONG, *PKSPROPERTY_BOUNDS_LONGLONG;
typedef struct {
    ULONG SteppingDelta, Reserved;
    KSPROPERTY_BOUNDS_LONG Bounds;
} KSPROPERTY_STEPPING_LONG, *PKSPROPERTY_STEPPING_LONG;
typedef struct {
    ULONGLONG SteppingDelta;
    KSPROPERTY_BOUNDS_LONGLONG Bounds;
} KSPROPERTY_STEPPING_LONGLONG, *PKSPROPERTY_STEPPING_LONGLONG;
#ifdef _WIN64
typedef struct _KSDEVICE_DESCRIPTOR {
    const KSDEVICE_DISPATCH *Dispatch;
    ULONG FilterDescriptorsCount;
    const KSFILTER_DESCRIPTOR *const *FilterDescriptors;
    ULONG Version, Flags;
} KSDEVICE_DESCRIPTOR, *PKSDEVICE_DESCRIPTOR;
#else
typedef struct _KSDEVICE_DESCRIPTOR {
    const KSDEVICE_DISPATCH *Dispatch;
    ULONG FilterDescriptorsCount;
    const KSFILTER_DESCRIPTOR *const *FilterDescriptors;
    ULONG Version, Flags;
    PVOID Alignment;
} KSDEVICE_DESCRIPTOR, *PKSDEVICE_DESCRIPTOR;
#endif
typedef NTSTATUS (*PFNKSDEVICECREATE)(PKSDEVICE);
typedef NTSTATUS (*PFNKSDEVICEPNPSTART)(PKSDEVICE, PIRP, PCM_RESOURCE_LIST, PCM_RESOURCE_LIST);
typedef NTSTATUS (*PFNKSDEVICE)(PKSDEVICE);
typedef NTSTATUS (*PFNKSDEVICEIRP)(PKSDEVICE, PIRP);
typedef void (*PFNKSDEVICEIRPVOID)(PKSDEVICE, PIRP);
typedef NTSTATUS (*PFNKSDEVICEQUERYCAPABILITIES)(PKSDEVICE, PIRP, PDEVICE_CAPABILITIES);
typedef NTSTATUS (*PFNKSDEVICEQUERYPOWER)(PKSDEVICE, PIRP, DEVICE_POWER_STATE, DEVICE_POWER_STATE,
    SYSTEM_POWER_STATE, SYSTEM_POWER_STATE, POWER_ACTION);
typedef void (*PFNKSDEVICESETPOWER)(PKSDEVICE, PIRP, DEVICE_POWER_STATE, DEVICE_POWER_STATE);
typedef struct _KSDEVICE_DISPATCH {
    PFNKSDEVICECREATE Add;
    PFNKSDEVICEPNPSTART Start;
    PFNKSDEVICE PostStart;
    PFNKSDEVICEIRP QueryStop;
    PFNKSDEVICEIRPVOID CancelStop, Stop;
    PFNKSDEVICEIRP QueryRemove;
    PFNKSDEVICEIRPVOID CancelRemove, Remove;
    PFNKSDEVICEQUERYCAPABILITIES QueryCapabilities;
    PFNKSDEVICEIRPVOID SurpriseRemoval;
    PFNKSDEVICEQUERYPOWER QueryPower;
    PFNKSDEVICESETPOWER SetPower;
    PFNKSDEVICEIRP QueryInterface;
} KSDEVICE_DISPATCH, *PKSDEVICE_DISPATCH;
typedef PVOID KSOBJECT_BAG;
typedef struct _KSDEVICE {
    const KSDEVICE_DESCRIPTOR *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
    PDEVICE_OBJECT FunctionalDeviceObject, PhysicalDeviceObject, NextDeviceObject;
    BOOLEAN Started;
    SYSTEM_POWER_STATE SystemPowerState;
    DEVICE_POWER_STATE DevicePowerState;
} KSDEVICE, *PKSDEVICE;
typedef struct _KSFILTERFACTORY {
    const KSFILTER_DESCRIPTOR *FilterDescriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
} KSFILTERFACTORY, *PKSFILTERFACTORY;
typedef struct {
    ULONG FromNode, FromNodePin, ToNode, ToNodePin;
} KSTOPOLOGY_CONNECTION, *PKSTOPOLOGY_CONNECTION;
typedef struct {
    GUID Manufacturer, Product, Component, Name;
    ULONG Version, Revision;
} KSCOMPONENTID, *PKSCOMPONENTID;
typedef struct _KSFILTER_DESCRIPTOR {
    const KSFILTER_DISPATCH *Dispatch;
    const KSAUTOMATION_TABLE *AutomationTable;
    ULONG Version, Flags;
    const GUID *ReferenceGuid;
    ULONG PinDescriptorsCount, PinDescriptorSize;
    const KSPIN_DESCRIPTOR_EX *PinDescriptors;
    ULONG CategoriesCount;
    const GUID *Categories;
    ULONG NodeDescriptorsCount, NodeDescriptorSize;
    const KSNODE_DESCRIPTOR *NodeDescriptors;
    ULONG ConnectionsCount;
    const KSTOPOLOGY_CONNECTION *Connections;
    const KSCOMPONENTID *ComponentId;
} KSFILTER_DESCRIPTOR, *PKSFILTER_DESCRIPTOR;
typedef NTSTATUS (*PFNKSFILTERIRP)(PKSFILTER, PIRP);
typedef NTSTATUS (*PFNKSFILTERPROCESS)(PKSFILTER, PKSPROCESSPIN_INDEXENTRY);
typedef NTSTATUS (*PFNKSFILTERVOID)(PKSFILTER);
typedef struct _KSFILTER_DISPATCH {
    PFNKSFILTERIRP Create, Close;
    PFNKSFILTERPROCESS Process;
    PFNKSFILTERVOID Reset;
} KSFILTER_DISPATCH, *PKSFILTER_DISPATCH;
typedef struct _KSFILTER {
    const KSFILTER_DESCRIPTOR *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
} KSFILTER, *PKSFILTER;
typedef KSIDENTIFIER KSPIN_INTERFACE;
typedef KSIDENTIFIER KSPIN_MEDIUM;
typedef union {
    struct {
        ULONG FormatSize, Flags, SampleSize, Reserved;
        GUID MajorFormat, SubFormat, Specifier;
    };
    LONGLONG Alignment;
} KSDATAFORMAT, KSDATARANGE, *PKSDATAFORMAT, *PKSDATARANGE;
typedef enum { KSPIN_DATAFLOW_IN = 1, KSPIN_DATAFLOW_OUT } KSPIN_DATAFLOW, *PKSPIN_DATAFLOW;
typedef enum {
    KSPIN_COMMUNICATION_NONE, KSPIN_COMMUNICATION_SINK, KSPIN_COMMUNICATION_SOURCE,
    KSPIN_COMMUNICATION_BOTH, KSPIN_COMMUNICATION_BRIDGE
} KSPIN_COMMUNICATION, *PKSPIN_COMMUNICATION;
typedef struct {
    ULONG InterfacesCount;
    const KSPIN_INTERFACE *Interfaces;
    ULONG MediumsCount;
    const KSPIN_MEDIUM *Mediums;
    ULONG DataRangesCount;
    const PKSDATARANGE *DataRanges;
    KSPIN_DATAFLOW DataFlow;
    KSPIN_COMMUNICATION Communication;
    const GUID *Category;
    const GUID *Name;
    union {
        LONGLONG Reserved;
        struct {
            ULONG ConstrainedDataRangesCount;
            PKSDATARANGE *ConstrainedDataRanges;
        };
    };
} KSPIN_DESCRIPTOR, *PKSPIN_DESCRIPTOR;
typedef const KSPIN_DESCRIPTOR *PCKSPIN_DESCRIPTOR;
typedef struct {
    ULONG RatioNumerator, RatioDenominator, RatioConstantMargin;
} KS_COMPRESSION, *PKS_COMPRESSION;
typedef struct {
    ULONG MinFrameSize, MaxFrameSize, Stepping;
} KS_FRAMING_RANGE, *PKS_FRAMING_RANGE;
typedef struct {
    KS_FRAMING_RANGE Range;
    ULONG InPlaceWeight, NotInPlaceWeight;
} KS_FRAMING_RANGE_WEIGHTED, *PKS_FRAMING_RANGE_WEIGHTED;
typedef struct {
    GUID MemoryType, BusType;
    ULONG MemoryFlags, BusFlags, Flags, Frames;
    union { ULONG FileAlignment; LONG FramePitch; };
    ULONG MemoryTypeWeight;
    KS_FRAMING_RANGE PhysicalRange;
    KS_FRAMING_RANGE_WEIGHTED FramingRange;
} KS_FRAMING_ITEM, *PKS_FRAMING_ITEM;
typedef struct {
    ULONG CountItems, PinFlags;
    KS_COMPRESSION OutputCompression;
    ULONG PinWeight;
    KS_FRAMING_ITEM FramingItem[1];
} KSALLOCATOR_FRAMING_EX, *PKSALLOCATOR_FRAMING_EX;
typedef struct {
    KSPROPERTY Property;
    ULONG PinId;
    union { ULONG Reserved, Flags; };
} KSP_PIN, *PKSP_PIN;
typedef NTSTATUS (*PFNKSINTERSECTHANDLEREX)(PVOID, PIRP, PKSP_PIN, PKSDATARANGE, PKSDATARANGE,
    ULONG, PVOID, PULONG);
typedef struct _KSPIN_DESCRIPTOR_EX {
    const KSPIN_DISPATCH *Dispatch;
    const KSAUTOMATION_TABLE *AutomationTable;
    KSPIN_DESCRIPTOR PinDescriptor;
    ULONG Flags, InstancesPossible, InstancesNecessary;
    const KSALLOCATOR_FRAMING_EX *AllocatorFraming;
    PFNKSINTERSECTHANDLEREX IntersectHandler;
} KSPIN_DESCRIPTOR_EX, *PKSPIN_DESCRIPTOR_EX;
typedef NTSTATUS (*PFNKSPINIRP)(PKSPIN, PIRP);
typedef NTSTATUS (*PFNKSPIN)(PKSPIN);
typedef void (*PFNKSPINVOID)(PKSPIN);
typedef struct { ULONG Size, Flags; GUID Attribute; } KSATTRIBUTE, *PKSATTRIBUTE;
typedef struct { ULONG Count; PKSATTRIBUTE *Attributes; } KSATTRIBUTE_LIST, *PKSATTRIBUTE_LIST;
typedef NTSTATUS (*PFNKSPINSETDATAFORMAT)(PKSPIN, PKSDATAFORMAT, PKSMULTIPLE_ITEM, const
    KSDATARANGE *, const KSATTRIBUTE_LIST *);
typedef NTSTATUS (*PFNKSPINSETDEVICESTATE)(PKSPIN, KSSTATE, KSSTATE);
typedef struct _KSPIN_DISPATCH {
    PFNKSPINIRP Create, Close;
    PFNKSPIN Process;
    PFNKSPINVOID Reset;
    PFNKSPINSETDATAFORMAT SetDataFormat;
    PFNKSPINSETDEVICESTATE SetDeviceState;
    PFNKSPIN Connect;
    PFNKSPINVOID Disconnect;
    const KSCLOCK_DISPATCH *Clock;
    const KSALLOCATOR_DISPATCH *Allocator;
} KSPIN_DISPATCH, *PKSPIN_DISPATCH;
typedef BOOLEAN (*PFNKSPINSETTIMER)(PKSPIN, PKTIMER, LARGE_INTEGER, PKDPC);
typedef BOOLEAN (*PFNKSPINCANCELTIMER)(PKSPIN, PKTIMER);
typedef LONGLONG (FASTCALL *PFNKSPINCORRELATEDTIME)(PKSPIN, PLONGLONG);
typedef struct { LONGLONG Granularity, Error; } KSRESOLUTION, *PKSRESOLUTION;
typedef void (*PFNKSPINRESOLUTION)(PKSPIN, PKSRESOLUTION);
typedef struct _KSCLOCK_DISPATCH {
    PFNKSPINSETTIMER SetTimer;
    PFNKSPINCANCELTIMER CancelTimer;
    PFNKSPINCORRELATEDTIME CorrelatedTime;
    PFNKSPINRESOLUTION Resolution;
} KSCLOCK_DISPATCH, *PKSCLOCK_DISPATCH;
typedef struct {
    union { ULONG OptionsFlags, RequirementsFlags; };
    POOL_TYPE PoolType;
    ULONG Frames, FrameSize;
    union { ULONG FileAlignment; LONG FramePitch; };
    ULONG Reserved;
} KSALLOCATOR_FRAMING, *PKSALLOCATOR_FRAMING;
typedef NTSTATUS (*PFNKSPININITIALIZEALLOCATOR)(PKSPIN, PKSALLOCATOR_FRAMING, PVOID *);
typedef void (*PFNKSDELETEALLOCATOR)(PVOID);
typedef PVOID (*PFNKSDEFAULTALLOCATE)(PVOID);
typedef void (*PFNKSDEFAULTFREE)(PVOID, PVOID);
typedef struct _KSALLOCATOR_DISPATCH {
    PFNKSPININITIALIZEALLOCATOR InitializeAllocator;
    PFNKSDELETEALLOCATOR DeleteAllocator;
    PFNKSDEFAULTALLOCATE Allocate;
    PFNKSDEFAULTFREE Free;
} KSALLOCATOR_DISPATCH, *PKSALLOCATOR_DISPATCH;
typedef struct _KSPIN {
    const KSPIN_DESCRIPTOR_EX *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
    ULONG Id;
    KSPIN_COMMUNICATION Communication;
    BOOLEAN ConnectionIsExternal;
    KSPIN_INTERFACE ConnectionInterface;
    KSPIN_MEDIUM ConnectionMedium;
    KSPRIORITY ConnectionPriority;
    PKSDATAFORMAT ConnectionFormat;
    PKSMULTIPLE_ITEM AttributeList;
    ULONG StreamHeaderSize;
    KSPIN_DATAFLOW DataFlow;
    KSSTATE DeviceState;
    KSRESET ResetState;
    KSSTATE ClientState;
} KSPIN, *PKSPIN;
#ifdef _WIN64
typedef struct _KSNODE_DESCRIPTOR {
    const KSAUTOMATION_TABLE *AutomationTable;
    const GUID *Type;
    const GUID *Name;
} KSNODE_DESCRIPTOR, *PKSNODE_DESCRIPTOR;
#else
typedef struct _KSNODE_DESCRIPTOR {
    const KSAUTOMATION_TABLE *AutomationTable;
    const GUID *Type;
    const GUID *Name;
    PVOID Alignment;
} KSNODE_DESCRIPTOR, *PKSNODE_DESCRIPTOR;
#endif
#ifdef _WIN64
typedef struct _KSSTREAM_POINTER_OFFSET {
    union { PUCHAR Data; PKSMAPPING Mappings; };
    ULONG Count, Remaining;
} KSSTREAM_POINTER_OFFSET, *PKSSTREAM_POINTER_OFFSET;
#else
typedef struct _KSSTREAM_POINTER_OFFSET {
    union { PUCHAR Data; PKSMAPPING Mappings; };
    PVOID Alignment;
    ULONG Count, Remaining;
} KSSTREAM_POINTER_OFFSET, *PKSSTREAM_POINTER_OFFSET;
#endif
typedef struct { LONGLONG Time; ULONG Numerator, Denominator; } KSTIME, *PKSTIME;
#ifdef _WIN64
typedef struct {
    ULONG Size, TypeSpecificFlags;
    KSTIME PresentationTime;
    LONGLONG Duration;
    ULONG FrameExtent, DataUsed;
    PVOID Data;
    ULONG OptionsFlags, Reserved;
} KSSTREAM_HEADER, *PKSSTREAM_HEADER;
#else
typedef struct {
    ULONG Size, TypeSpecificFlags;
    KSTIME PresentationTime;
    LONGLONG Duration;
    ULONG FrameExtent, DataUsed;
    PVOID Data;
    ULONG OptionsFlags;
} KSSTREAM_HEADER, *PKSSTREAM_HEADER;
#endif
typedef struct _KSSTREAM_POINTER {
    PVOID Context;
    PKSPIN Pin;
    PKSSTREAM_HEADER StreamHeader;
    PKSSTREAM_POINTER_OFFSET Offset;
    KSSTREAM_POINTER_OFFSET OffsetIn, OffsetOut;
} KSSTREAM_POINTER, *PKSSTREAM_POINTER;
typedef struct _KSMAPPING {
    PHYSICAL_ADDRESS PhysicalAddress;
    ULONG ByteCount, Alignment;
} KSMAPPING, *PKSMAPPING;
typedef struct _KSPROCESSPIN {
    PKSPIN Pin;
    PKSSTREAM_POINTER StreamPointer;
    PKSPROCESSPIN InPlaceCounterpart, DelegateBranch, CopySource;
    PVOID Data;
    ULONG BytesAvailable, BytesUsed, Flags;
    BOOLEAN Terminate;
} KSPROCESSPIN, *PKSPROCESSPIN;
typedef struct _KSPROCESSPIN_INDEXENTRY {
    PKSPROCESSPIN *Pins;
    ULONG Count;
} KSPROCESSPIN_INDEXENTRY, *PKSPROCESSPIN_INDEXENTRY;
typedef PVOID PKSWORKER;
typedef struct {
    ULONG NotificationType;
    union {
        struct { HANDLE Event; ULONG_PTR Reserved[2]; } EventHandle;
        struct {
            HANDLE Semaphore;
            ULONG Reserved;
            LONG Adjustment;
        } SemaphoreHandle;
        struct {
            PVOID Event;
            KPRIORITY Increment;
            ULONG_PTR Reserved;
        } EventObject;
        struct {
            PVOID Semaphore;
            KPRIORITY Increment;
            LONG Adjustment;
        } SemaphoreObject;
        struct {
            PKDPC Dpc;
            ULONG ReferenceCount;
            ULONG_PTR Reserved;
        } Dpc;
        struct {
            PWORK_QUEUE_ITEM WorkQueueItem;
            WORK_QUEUE_TYPE WorkQueueType;
            ULONG_PTR Reserved;
        } WorkItem;
        struct {
            PWORK_QUEUE_ITEM WorkQueueItem;
            PKSWORKER KsWorkerObject;
            ULONG_PTR Reserved;
        } KsWorkItem;
        struct { PVOID Unused; LONG_PTR Alignment[2]; } Alignment;
    };
} KSEVENTDATA, *PKSEVENTDATA;
typedef struct {
    KSEVENT Event;
    PKSEVENTDATA EventData;
    PVOID Reserved;
} KSQUERYBUFFER, *PKSQUERYBUFFER;
typedef struct {
    ULONG Size, Flags;
    union { HANDLE ObjectHandle; PVOID ObjectPointer; };
    PVOID Reserved;
    KSEVENT Event;
    KSEVENTDATA EventData;
} KSRELATIVEEVENT;
typedef struct {
    KSEVENTDATA EventData;
    LONGLONG MarkTime;
} KSEVENT_TIME_MARK, *PKSEVENT_TIME_MARK;
typedef struct {
    KSEVENTDATA EventData;
    LONGLONG TimeBase, Interval;
} KSEVENT_TIME_INTERVAL, *PKSEVENT_TIME_INTERVAL;
typedef struct { LONGLONG TimeBase, Interval; } KSINTERVAL, *PKSINTERVAL;
typedef enum { KSPROPERTY_GENERAL_COMPONENTID } KSPROPERTY_GENERAL;
typedef enum { KSMETHOD_STREAMIO_READ, KSMETHOD_STREAMIO_WRITE } KSMETHOD_STREAMIO;
typedef enum {
    KSPROPERTY_MEDIASEEKING_CAPABILITIES, KSPROPERTY_MEDIASEEKING_FORMATS,
    KSPROPERTY_MEDIASEEKING_TIMEFORMAT, KSPROPERTY_MEDIASEEKING_POSITION,
    KSPROPERTY_MEDIASEEKING_STOPPOSITION, KSPROPERTY_MEDIASEEKING_POSITIONS,
    KSPROPERTY_MEDIASEEKING_DURATION, KSPROPERTY_MEDIASEEKING_AVAILABLE,
    KSPROPERTY_MEDIASEEKING_PREROLL, KSPROPERTY_MEDIASEEKING_CONVERTTIMEFORMAT
} KSPROPERTY_MEDIASEEKING;
#endif
