// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// port class audio drivers: types and routines.
#ifndef ISRCHECK_PORTCLS_DECL1_H
#define ISRCHECK_PORTCLS_DECL1_H
DEFINE_GUID(IID_IMiniport, 0xb4c90a24, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5,
    0x44);
DEFINE_GUID(IID_IPort, 0xb4c90a25, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IResourceList, 0x22c6ac60, 0x851b, 0x11d0, 0x9a, 0x7f, 0x00, 0xaa, 0x00, 0x38,
    0xac, 0xfe);
DEFINE_GUID(IID_IMusicTechnology, 0x80396c3c, 0xcbcb, 0x409b, 0x9f, 0x65, 0x4f, 0x1e, 0x74, 0x67,
    0xcd, 0xaf);
DEFINE_GUID(IID_IDmaChannel, 0x22c6ac61, 0x851b, 0x11d0, 0x9a, 0x7f, 0x00, 0xaa, 0x00, 0x38, 0xac,
    0xfe);
DEFINE_GUID(IID_IInterruptSync, 0x22c6ac63, 0x851b, 0x11d0, 0x9a, 0x7f, 0x00, 0xaa, 0x00, 0x38,
    0xac, 0xfe);
DEFINE_GUID(IID_IServiceSink, 0x22c6ac64, 0x851b, 0x11d0, 0x9a, 0x7f, 0x00, 0xaa, 0x00, 0x38, 0xac,
    0xfe);
DEFINE_GUID(IID_IServiceGroup, 0x22c6ac65, 0x851b, 0x11d0, 0x9a, 0x7f, 0x00, 0xaa, 0x00, 0x38,
    0xac, 0xfe);
DEFINE_GUID(IID_IRegistryKey, 0xe8da4302, 0xf304, 0x11d0, 0x95, 0x8b, 0x00, 0xc0, 0x4f, 0xb9, 0x25,
    0xd3);
DEFINE_GUID(IID_IPortMidi, 0xb4c90a40, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5,
    0x44);
DEFINE_GUID(IID_IMiniportMidi, 0xb4c90a41, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(IID_IMiniportMidiStream, 0xb4c90a42, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9,
    0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortTopology, 0xb4c90a30, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(IID_IMiniportTopology, 0xb4c90a31, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(IID_IPortWaveCyclic, 0xb4c90a26, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclic, 0xb4c90a27, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9,
    0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclicStream, 0xb4c90a28, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0,
    0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWavePci, 0xb4c90a50, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5,
    0x44);
DEFINE_GUID(IID_IPortWavePciStream, 0xb4c90a51, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePci, 0xb4c90a52, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePciStream, 0xb4c90a53, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9,
    0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWaveRT, 0x339ff909, 0x68a9, 0x4310, 0xb0, 0x9b, 0x27, 0x4e, 0x96, 0xee, 0x4c,
    0xbd);
DEFINE_GUID(IID_IPortWaveRTStream, 0x1809ce5a, 0x64bc, 0x4e62, 0xbd, 0x7d, 0x95, 0xbc, 0xe4, 0x3d,
    0xe3, 0x93);
DEFINE_GUID(IID_IMiniportWaveRT, 0x0f9fc4d6, 0x6061, 0x4f3c, 0xb1, 0xfc, 0x07, 0x5e, 0x35, 0xf7,
    0x96, 0x0a);
DEFINE_GUID(IID_IMiniportWaveRTStream, 0x000ac9ab, 0xfaab, 0x4f3d, 0x94, 0x55, 0x6f, 0xf8, 0x30,
    0x6a, 0x74, 0xa0);
DEFINE_GUID(IID_IMiniportWaveRTStreamNotification, 0x23759128, 0x96f1, 0x423b, 0xab, 0x4d, 0x81,
    0x63, 0x5b, 0xcf, 0x8c, 0xa1);
DEFINE_GUID(IID_IPortWMIRegistration, 0xd80b18e7, 0x804c, 0x4e1e, 0x82, 0xd3, 0x24, 0x61, 0xec,
    0x06, 0xe7, 0xc7);
DEFINE_GUID(IID_IPortClsSubdeviceEx, 0xc3d5e80c, 0x7f55, 0x40c5, 0x88, 0xb2, 0x62, 0x10, 0xd0,
    0xcb, 0x2b, 0x59);
DEFINE_GUID(IID_IPortClsPower, 0x47ba0351, 0xbc4b, 0x4869, 0x81, 0x34, 0xb7, 0x4f, 0xe1, 0x78,
    0x52, 0xd8);
DEFINE_GUID(IID_IPortClsRuntimePower, 0xe057c351, 0x0430, 0x4dbc, 0xb1, 0x72, 0xc7, 0x11, 0xd4,
    0x0a, 0x23, 0x73);
DEFINE_GUID(IID_IPinName, 0x29cc9ab1, 0xe89d, 0x413c, 0xb6, 0xb2, 0xf6, 0xd5, 0x00, 0x05, 0xd0,
    0x63);
DEFINE_GUID(IID_IPortClsEtwHelper, 0x80ef6667, 0xe8b1, 0x4252, 0xab, 0x09, 0x8f, 0x6d, 0x5e, 0xbb,
    0xd1, 0x9f);
DEFINE_GUID(IID_IMiniportWaveRTInputStream, 0xcd8e756a, 0x5fc7, 0x4624, 0x98, 0x4b, 0x2a, 0xf0,
    0x29, 0x25, 0xb9, 0x1f);
DEFINE_GUID(IID_IMiniportWaveRTOutputStream, 0x831fc7bc, 0x6347, 0x44bc, 0xb4, 0x7b, 0xc0, 0xc6,
    0x57, 0xb5, 0xbf, 0x73);
DEFINE_GUID(IID_IPortClsStreamResourceManager, 0xe1cd9915, 0xcab1, 0x4103, 0xbb, 0x2f, 0x7d, 0xc0,
    0x9c, 0x9b, 0xe9, 0x42);
DEFINE_GUID(IID_IPortClsStreamResourceManager2, 0x0d500bae, 0xd565, 0x469d, 0xa0, 0xe2, 0xf2, 0x83,
    0x76, 0x0d, 0x71, 0x48);
DEFINE_GUID(IID_IAdapterPnpManagement, 0x706f2368, 0x4086, 0x47f5, 0xb9, 0x13, 0x57, 0xb7, 0x6e,
    0xed, 0x1a, 0x32);
DEFINE_GUID(IID_IMiniportPnpNotify, 0x6b735365, 0x9487, 0x464c, 0x93, 0xe3, 0xfa, 0x2c, 0x63, 0x91,
    0xd5, 0xa4);
DEFINE_GUID(IID_IPortClsPnp, 0x0485791b, 0x17f5, 0x4b73, 0x90, 0x2a, 0x20, 0x34, 0x48, 0x60, 0xb9,
    0xca);
DEFINE_GUID(IID_IAdapterPowerManagement, 0x793417d0, 0x35fe, 0x11d1, 0xad, 0x08, 0x00, 0xa0, 0xc9,
    0x0a, 0xb1, 0xb0);
DEFINE_GUID(IID_IAdapterPowerManagement2, 0xe0f92e5d, 0x67f5, 0x48ee, 0xb5, 0x7a, 0x7d, 0x1e, 0x90,
    0xc5, 0xf4, 0x3d);
DEFINE_GUID(IID_IAdapterPowerManagement3, 0xa8c7303e, 0xf80c, 0x4bc9, 0xb2, 0xe3, 0xfb, 0x2d, 0x08,
    0xbe, 0x92, 0x0f);
DEFINE_GUID(IID_IPowerNotify, 0x3dd648b8, 0x969f, 0x11d1, 0x95, 0xa9, 0x00, 0xc0, 0x4f, 0xb9, 0x25,
    0xd3);
DEFINE_GUID(IID_IWaveCyclicClock, 0xdec1ec78, 0x419a, 0x11d1, 0xad, 0x09, 0x00, 0xc0, 0x4f, 0xb9,
    0x1b, 0xc4);
DEFINE_GUID(IID_IWavePciClock, 0xd5d7a256, 0x5d10, 0x11d1, 0xad, 0xae, 0x00, 0xc0, 0x4f, 0xb9,
    0x1b, 0xc4);
DEFINE_GUID(IID_IPortEvents, 0xa80f29c4, 0x5498, 0x11d2, 0x95, 0xd9, 0x00, 0xc0, 0x4f, 0xb9, 0x25,
    0xd3);
DEFINE_GUID(IID_IDrmPort, 0x286d3df8, 0xca22, 0x4e2e, 0xb9, 0xbc, 0x20, 0xb4, 0xf0, 0xe2, 0x01,
    0xce);
DEFINE_GUID(IID_IDrmPort2, 0x1acce59c, 0x7311, 0x4b6b, 0x9f, 0xba, 0xcc, 0x3b, 0xa5, 0x9a, 0xcd,
    0xce);
DEFINE_GUID(IID_IPortClsVersion, 0x7d89a7bb, 0x869b, 0x4567, 0x8d, 0xbe, 0x1e, 0x16, 0x8c, 0xc8,
    0x53, 0xde);
DEFINE_GUID(IID_IPinCount, 0x5dadb7dc, 0xa2cb, 0x4540, 0xa4, 0xa8, 0x42, 0x5e, 0xe4, 0xae, 0x90,
    0x51);
DEFINE_GUID(IID_IPreFetchOffset, 0x7000f480, 0xed44, 0x4e8b, 0xb3, 0x8a, 0x41, 0x2f, 0x8d, 0x7a,
    0x50, 0x4d);
DEFINE_GUID(IID_IUnregisterSubdevice, 0x16738177, 0xe199, 0x41f9, 0x9a, 0x87, 0xab, 0xb2, 0xa5,
    0x43, 0x2f, 0x21);
DEFINE_GUID(IID_IUnregisterPhysicalConnection, 0x6c38e231, 0x2a0d, 0x428d, 0x81, 0xf8, 0x07, 0xcc,
    0x42, 0x8b, 0xb9, 0xa4);
DEFINE_GUID(CLSID_PortMidi, 0xb4c90a43, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5,
    0x44);
DEFINE_GUID(CLSID_PortTopology, 0xb4c90a32, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveCyclic, 0xb4c90a2a, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(CLSID_PortWavePci, 0xb4c90a54, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11,
    0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveRT, 0xcc9be57a, 0xeb9e, 0x42b4, 0x94, 0xfc, 0x0c, 0xad, 0x3d, 0xbc, 0xe7,
    0xfa);
DEFINE_GUID(CLSID_MiniportDriverFmSynth, 0xb4c90ae0, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9,
    0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverUart, 0xb4c90ae1, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9,
    0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverFmSynthWithVol, 0xe5a3c139, 0xf0f2, 0x11d1, 0x81, 0xaf, 0x00, 0x60,
    0x08, 0x33, 0x16, 0xc1);
typedef enum PC_REBALANCE_TYPE {
    PcRebalanceNotSupported, PcRebalanceRemoveSubdevices
} PC_REBALANCE_TYPE;
struct IAdapterPnpManagement : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual PC_REBALANCE_TYPE __stdcall GetSupportedRebalanceType() = 0;
    virtual void __stdcall PnpQueryStop() = 0;
    virtual void __stdcall PnpCancelStop() = 0;
    virtual void __stdcall PnpStop() = 0;
};
typedef IAdapterPnpManagement *PADAPTERPNPMANAGEMENT;
struct IMiniportPnpNotify : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall PnpStop() = 0;
};
typedef IMiniportPnpNotify *PMINIPORTPNPNOTIFY;
struct IPortClsPnp : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall RegisterAdapterPnpManagement(PUNKNOWN, PDEVICE_OBJECT) = 0;
    virtual NTSTATUS __stdcall UnregisterAdapterPnpManagement(PDEVICE_OBJECT) = 0;
};
typedef IPortClsPnp *PPORTCLSPNP;
struct IResourceList : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual ULONG __stdcall NumberOfEntries() = 0;
    virtual ULONG __stdcall NumberOfEntriesOfType(CM_RESOURCE_TYPE) = 0;
    virtual PCM_PARTIAL_RESOURCE_DESCRIPTOR __stdcall FindTranslatedEntry(CM_RESOURCE_TYPE, ULONG)
        = 0;
    virtual PCM_PARTIAL_RESOURCE_DESCRIPTOR __stdcall FindUntranslatedEntry(CM_RESOURCE_TYPE,
        ULONG) = 0;
    virtual NTSTATUS __stdcall AddEntry(PCM_PARTIAL_RESOURCE_DESCRIPTOR,
        PCM_PARTIAL_RESOURCE_DESCRIPTOR) = 0;
    virtual NTSTATUS __stdcall AddEntryFromParent(struct IResourceList *, CM_RESOURCE_TYPE, ULONG)
        = 0;
    virtual PCM_RESOURCE_LIST __stdcall TranslatedList() = 0;
    virtual PCM_RESOURCE_LIST __stdcall UntranslatedList() = 0;
};
typedef IResourceList *PRESOURCELIST;
struct IDmaChannel : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall AllocateBuffer(ULONG, PPHYSICAL_ADDRESS) = 0;
    virtual void __stdcall FreeBuffer() = 0;
    virtual ULONG __stdcall TransferCount() = 0;
    virtual ULONG __stdcall MaximumBufferSize() = 0;
    virtual ULONG __stdcall AllocatedBufferSize() = 0;
    virtual ULONG __stdcall BufferSize() = 0;
    virtual void __stdcall SetBufferSize(ULONG) = 0;
    virtual PVOID __stdcall SystemAddress() = 0;
    virtual PHYSICAL_ADDRESS __stdcall PhysicalAddress() = 0;
    virtual PADAPTER_OBJECT __stdcall GetAdapterObject() = 0;
    virtual void __stdcall CopyTo(PVOID, PVOID, ULONG) = 0;
    virtual void __stdcall CopyFrom(PVOID, PVOID, ULONG) = 0;
};
typedef IDmaChannel *PDMACHANNEL;
typedef PVOID PDMACHANNELSLAVE;
typedef enum INTERRUPTSYNCMODE {
    InterruptSyncModeNormal = 1, InterruptSyncModeAll, InterruptSyncModeRepeat
} INTERRUPTSYNCMODE;
typedef struct IInterruptSync *PINTERRUPTSYNCROUTINE;
struct IInterruptSync : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall CallSynchronizedRoutine(PINTERRUPTSYNCROUTINE, PVOID) = 0;
    virtual PKINTERRUPT __stdcall GetKInterrupt() = 0;
    virtual NTSTATUS __stdcall Connect() = 0;
    virtual void __stdcall Disconnect() = 0;
    virtual NTSTATUS __stdcall RegisterServiceRoutine(PINTERRUPTSYNCROUTINE, PVOID, BOOLEAN) = 0;
};
typedef IInterruptSync *PINTERRUPTSYNC;
struct IServiceSink : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall RequestService() = 0;
};
typedef IServiceSink *PSERVICESINK;
struct IServiceGroup : public IServiceSink {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall RequestService() = 0;
    virtual NTSTATUS __stdcall AddMember(PSERVICESINK) = 0;
    virtual void __stdcall RemoveMember(PSERVICESINK) = 0;
    virtual void __stdcall SupportDelayedService() = 0;
    virtual void __stdcall RequestDelayedService(ULONGLONG) = 0;
    virtual void __stdcall CancelDelayedService() = 0;
};
typedef IServiceGroup *PSERVICEGROUP;
struct IRegistryKey : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall QueryKey(KEY_INFORMATION_CLASS, PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall EnumerateKey(ULONG, KEY_INFORMATION_CLASS, PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall QueryValueKey(PUNICODE_STRING, KEY_VALUE_INFORMATION_CLASS, PVOID,
        ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall EnumerateValueKey(ULONG, KEY_VALUE_INFORMATION_CLASS, PVOID, ULONG,
        PULONG) = 0;
    virtual NTSTATUS __stdcall SetValueKey(PUNICODE_STRING, ULONG, PVOID, ULONG) = 0;
    virtual NTSTATUS __stdcall QueryRegistryValues(PRTL_QUERY_REGISTRY_TABLE, PVOID) = 0;
    virtual NTSTATUS __stdcall NewSubKey(IRegistryKey **, PUNKNOWN, ACCESS_MASK, PUNICODE_STRING,
        ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall DeleteKey() = 0;
};
typedef IRegistryKey *PREGISTRYKEY;
struct IMusicTechnology : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetTechnology(const GUID *) = 0;
};
typedef IMusicTechnology *PMUSICTECHNOLOGY;
typedef struct _PCPROPERTY_REQUEST PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;
typedef struct _PCMETHOD_REQUEST PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;
typedef struct _PCEVENT_REQUEST PCEVENT_REQUEST, *PPCEVENT_REQUEST;
typedef NTSTATUS (*PCPFNPROPERTY_HANDLER)(PPCPROPERTY_REQUEST);
typedef NTSTATUS (*PCPFNMETHOD_HANDLER)(PPCMETHOD_REQUEST);
typedef NTSTATUS (*PCPFNEVENT_HANDLER)(PPCEVENT_REQUEST);
typedef struct PCPROPERTY_ITEM {
    const GUID *Set;
    ULONG Id, Flags;
    PCPFNPROPERTY_HANDLER Handler;
} PCPROPERTY_ITEM, *PPCPROPERTY_ITEM;
typedef struct PCMETHOD_ITEM {
    const GUID *Set;
    ULONG Id, Flags;
    PCPFNMETHOD_HANDLER Handler;
} PCMETHOD_ITEM, *PPCMETHOD_ITEM;
typedef struct PCEVENT_ITEM {
    const GUID *Set;
    ULONG Id, Flags;
    PCPFNEVENT_HANDLER Handler;
} PCEVENT_ITEM, *PPCEVENT_ITEM;
typedef struct _PCPROPERTY_REQUEST {
    PUNKNOWN MajorTarget, MinorTarget;
    ULONG Node;
    const PCPROPERTY_ITEM *PropertyItem;
    ULONG Verb, InstanceSize;
    PVOID Instance;
    ULONG ValueSize;
    PVOID Value;
    PIRP Irp;
} PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;
typedef struct _PCMETHOD_REQUEST {
    PUNKNOWN MajorTarget, MinorTarget;
    ULONG Node;
    const PCMETHOD_ITEM *MethodItem;
    ULONG Verb;
} PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;
typedef struct _PCEVENT_REQUEST {
    PUNKNOWN MajorTarget, MinorTarget;
    ULONG Node;
    const PCEVENT_ITEM *EventItem;
    PKSEVENT_ENTRY EventEntry;
    ULONG Verb;
    PIRP Irp;
} PCEVENT_REQUEST, *PPCEVENT_REQUEST;
typedef struct PCAUTOMATION_TABLE {
    ULONG PropertyItemSize, PropertyCount;
    const PCPROPERTY_ITEM *Properties;
    ULONG MethodItemSize, MethodCount;
    const PCMETHOD_ITEM *Methods;
    ULONG EventItemSize, EventCount;
    const PCEVENT_ITEM *Events;
    ULONG Reserved;
} PCAUTOMATION_TABLE, *PPCAUTOMATION_TABLE;
typedef struct PCPIN_DESCRIPTOR {
    ULONG MaxGlobalInstanceCount, MaxFilterInstanceCount, MinFilterInstanceCount;
    const PCAUTOMATION_TABLE *AutomationTable;
    KSPIN_DESCRIPTOR KsPinDescriptor;
} PCPIN_DESCRIPTOR, *PPCPIN_DESCRIPTOR;
typedef struct PCNODE_DESCRIPTOR {
    ULONG Flags;
    const PCAUTOMATION_TABLE *AutomationTable;
    const GUID *Type, *Name;
} PCNODE_DESCRIPTOR, *PPCNODE_DESCRIPTOR;
typedef KSTOPOLOGY_CONNECTION PCCONNECTION_DESCRIPTOR;
typedef KSTOPOLOGY_CONNECTION *PPCCONNECTION_DESCRIPTOR;
typedef struct PCFILTER_DESCRIPTOR {
    ULONG Version;
    const PCAUTOMATION_TABLE *AutomationTable;
    ULONG PinSize, PinCount;
    const PCPIN_DESCRIPTOR *Pins;
    ULONG NodeSize, NodeCount;
    const PCNODE_DESCRIPTOR *Nodes;
    ULONG ConnectionCount;
    const PCCONNECTION_DESCRIPTOR *Connections;
    ULONG CategoryCount;
    const GUID *Categories;
} PCFILTER_DESCRIPTOR, *PPCFILTER_DESCRIPTOR;
struct IMiniport : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS __stdcall DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG,
        PVOID, PULONG) = 0;
};
typedef IMiniport *PMINIPORT;
struct IPort : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS __stdcall GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) =
        0;
    virtual NTSTATUS __stdcall NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK,
        POBJECT_ATTRIBUTES, ULONG, PULONG) = 0;
};
typedef IPort *PPORT;
struct IPortMidi : public IPort {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS __stdcall GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) =
        0;
    virtual NTSTATUS __stdcall NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK,
        POBJECT_ATTRIBUTES, ULONG, PULONG) = 0;
    virtual void __stdcall Notify(PSERVICEGROUP) = 0;
    virtual void __stdcall RegisterServiceGroup(PSERVICEGROUP) = 0;
};
typedef IPortMidi *PPORTMIDI;
struct IMiniportMidiStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS __stdcall SetState(KSSTATE) = 0;
    virtual NTSTATUS __stdcall Read(PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall Write(PVOID, ULONG, PULONG) = 0;
};
typedef IMiniportMidiStream *PMINIPORTMIDISTREAM;
struct IMiniportMidi : public IMiniport {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS __stdcall DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG,
        PVOID, PULONG) = 0;
    virtual NTSTATUS __stdcall Init(PUNKNOWN, PRESOURCELIST, PPORTMIDI, PSERVICEGROUP *) = 0;
    virtual void __stdcall Service() = 0;
    virtual NTSTATUS __stdcall NewStream(PMINIPORTMIDISTREAM *, PUNKNOWN, POOL_TYPE, ULONG,
        BOOLEAN, PKSDATAFORMAT, PSERVICEGROUP *) = 0;
};
typedef IMiniportMidi *PMINIPORTMIDI;
struct IPortTopology : public IPort {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS __stdcall GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) =
        0;
    virtual NTSTATUS __stdcall NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK,
        POBJECT_ATTRIBUTES, ULONG, PULONG) = 0;
};
typedef IPortTopology *PPORTTOPOLOGY;
struct IMiniportTopology : public IMiniport {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS __stdcall DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG,
        PVOID, PULONG) = 0;
    virtual NTSTATUS __stdcall Init(PUNKNOWN, PRESOURCELIST, PPORTTOPOLOGY) = 0;
};
typedef IMiniportTopology *PMINIPORTTOPOLOGY;
struct IPortWaveCyclic : public IPort {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS __stdcall GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) =
        0;
    virtual NTSTATUS __stdcall NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK,
        POBJECT_ATTRIBUTES, ULONG, PULONG) = 0;
    virtual void __stdcall Notify(PSERVICEGROUP) = 0;
    virtual NTSTATUS __stdcall NewSlaveDmaChannel(PDMACHANNELSLAVE *, PUNKNOWN, PRESOURCELIST,
        ULONG, ULONG, BOOLEAN, DMA_SPEED) = 0;
    virtual NTSTATUS __stdcall NewMasterDmaChannel(PDMACHANNEL *, PUNKNOWN, PRESOURCELIST, ULONG,
        BOOLEAN, BOOLEAN, DMA_WIDTH, DMA_SPEED) = 0;
};
typedef IPortWaveCyclic *PPORTWAVECYCLIC;
struct IMiniportWaveCyclicStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetFormat(PKSDATAFORMAT) = 0;
    virtual ULONG __stdcall SetNotificationFreq(ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall SetState(KSSTATE) = 0;
    virtual NTSTATUS __stdcall GetPosition(PULONG) = 0;
    virtual NTSTATUS __stdcall NormalizePhysicalPosition(PLONGLONG) = 0;
    virtual void __stdcall Silence(PVOID, ULONG) = 0;
};
typedef IMiniportWaveCyclicStream *PMINIPORTWAVECYCLICSTREAM;
struct IMiniportWaveCyclic : public IMiniport {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS __stdcall DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG,
        PVOID, PULONG) = 0;
    virtual NTSTATUS __stdcall Init(PUNKNOWN, PRESOURCELIST, PPORTWAVECYCLIC) = 0;
    virtual NTSTATUS __stdcall NewStream(PMINIPORTWAVECYCLICSTREAM *, PUNKNOWN, POOL_TYPE, ULONG,
        BOOLEAN, PKSDATAFORMAT, PDMACHANNEL *, PSERVICEGROUP *) = 0;
};
typedef IMiniportWaveCyclic *PMINIPORTWAVECYCLIC;
#endif
