// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// port class audio drivers: constants and macros.
#ifndef ISRCHECK_PORTCLS_CONST_H
#define ISRCHECK_PORTCLS_CONST_H
#define PORTCLASSAPI EXTERN_C __declspec(dllimport)
#define _100NS_UNITS_PER_SECOND 10000000L
#define PORT_CLASS_DEVICE_EXTENSION_SIZE (64*sizeof(ULONG_PTR))
#define IID_IAdapterPowerManagment IID_IAdapterPowerManagement
#define IID_IAdapterPowerManagment2 IID_IAdapterPowerManagement2
#define PADAPTERPOWERMANAGMENT PADAPTERPOWERMANAGEMENT
#define PADAPTERPOWERMANAGMENT2 PADAPTERPOWERMANAGEMENT2
#define DEFINE_ABSTRACT_PORT() STDMETHOD_(NTSTATUS,Init) ( THIS_ _In_ PDEVICE_OBJECT \
    DeviceObject, _In_opt_ PIRP Irp, _In_ PUNKNOWN UnknownMiniport, _In_opt_ PUNKNOWN \
    UnknownAdapter, _In_ PRESOURCELIST ResourceList ) PURE; \
    STDMETHOD_(NTSTATUS,GetDeviceProperty) ( THIS_ _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, \
    _In_ ULONG BufferLength, _Out_ PVOID PropertyBuffer, _Out_ PULONG ResultLength ) PURE; \
    STDMETHOD_(NTSTATUS,NewRegistryKey) ( THIS_ _Out_ PREGISTRYKEY * OutRegistryKey, _In_opt_ \
    PUNKNOWN OuterUnknown, _In_ ULONG RegistryKeyType, _In_ ACCESS_MASK DesiredAccess, _In_opt_ \
    POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _Out_opt_ PULONG \
    Disposition ) PURE;
#define DEFINE_ABSTRACT_MINIPORT() STDMETHOD_(NTSTATUS,GetDescription) ( THIS_ _Out_ \
    PPCFILTER_DESCRIPTOR * Description ) PURE; STDMETHOD_(NTSTATUS,DataRangeIntersection) ( \
    THIS_ _In_ ULONG PinId, _In_ PKSDATARANGE DataRange, _In_ PKSDATARANGE MatchingDataRange, \
    _In_ ULONG OutputBufferLength, _Out_writes_bytes_to_opt_(OutputBufferLength, \
    *ResultantFormatLength) PVOID ResultantFormat, _Out_ PULONG ResultantFormatLength ) PURE;
#define DEFINE_ABSTRACT_DRMPORT() STDMETHOD_(NTSTATUS,CreateContentMixed) ( THIS_ _In_ PULONG \
    paContentId, _In_ ULONG cContentId, _Out_ PULONG pMixedContentId ) PURE; \
    STDMETHOD_(NTSTATUS,DestroyContent) ( THIS_ _In_ ULONG ContentId ) PURE; \
    STDMETHOD_(NTSTATUS,ForwardContentToFileObject) ( THIS_ _In_ ULONG ContentId, _In_ \
    PFILE_OBJECT FileObject ) PURE; STDMETHOD_(NTSTATUS,ForwardContentToInterface) ( THIS_ _In_ \
    ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods ) PURE; \
    STDMETHOD_(NTSTATUS,GetContentRights) ( THIS_ _In_ ULONG ContentId, _Out_ PDRMRIGHTS \
    DrmRights ) PURE;
#define DEFINE_ABSTRACT_MINIPORTWAVERTSTREAM() STDMETHOD_(NTSTATUS,SetFormat) ( THIS_ _In_ \
    PKSDATAFORMAT DataFormat ) PURE; STDMETHOD_(NTSTATUS,SetState) ( THIS_ _In_ KSSTATE State ) \
    PURE; STDMETHOD_(NTSTATUS,GetPosition) ( THIS_ _Out_ PKSAUDIO_POSITION Position ) PURE; \
    STDMETHOD_(NTSTATUS,AllocateAudioBuffer) ( THIS_ _In_ ULONG RequestedSize, _Out_ PMDL \
    *AudioBufferMdl, _Out_ ULONG *ActualSize, _Out_ ULONG *OffsetFromFirstPage, _Out_ \
    MEMORY_CACHING_TYPE *CacheType ) PURE; STDMETHOD_(VOID,FreeAudioBuffer) ( THIS_ _In_opt_ \
    PMDL AudioBufferMdl, _In_ ULONG BufferSize ) PURE; STDMETHOD_(VOID,GetHWLatency) ( THIS_ \
    _Out_ KSRTAUDIO_HWLATENCY *hwLatency ) PURE; STDMETHOD_(NTSTATUS,GetPositionRegister) ( \
    THIS_ _Out_ KSRTAUDIO_HWREGISTER *Register ) PURE; STDMETHOD_(NTSTATUS,GetClockRegister) ( \
    THIS_ _Out_ KSRTAUDIO_HWREGISTER *Register ) PURE;
#define DEFINE_ABSTRACT_MINIPORTWAVERTSTREAMNOTIFICATION() STDMETHOD_(NTSTATUS, \
    AllocateBufferWithNotification) ( _In_ ULONG NotificationCount, _In_ ULONG RequestedSize, \
    _Out_ PMDL *AudioBufferMdl, _Out_ ULONG *ActualSize, _Out_ ULONG *OffsetFromFirstPage, _Out_ \
    MEMORY_CACHING_TYPE *CacheType ) PURE; STDMETHOD_(VOID, FreeBufferWithNotification) ( _In_ \
    PMDL AudioBufferMdl, _In_ ULONG BufferSize ) PURE; STDMETHOD_(NTSTATUS, \
    RegisterNotificationEvent) ( _In_ PKEVENT NotificationEvent ) PURE; STDMETHOD_(NTSTATUS, \
    UnregisterNotificationEvent) ( _In_ PKEVENT NotificationEvent ) PURE;
#define DEFINE_ABSTRACT_MINIPORTWAVERTINPUTSTREAM() _IRQL_requires_max_(PASSIVE_LEVEL) \
    STDMETHOD_(NTSTATUS, GetReadPacket) ( THIS_ _Out_ ULONG *PacketNumber, _Out_ DWORD *Flags, \
    _Out_ ULONG64 *PerformanceCounterValue, _Out_ BOOL *MoreData ) PURE;
#define DEFINE_ABSTRACT_MINIPORTWAVERTOUTPUTSTREAM() _IRQL_requires_max_(PASSIVE_LEVEL) \
    STDMETHOD_(NTSTATUS, SetWritePacket) ( THIS_ _In_ ULONG PacketNumber, _In_ DWORD Flags, _In_ \
    ULONG EosPacketLength ) PURE; _IRQL_requires_max_(PASSIVE_LEVEL) STDMETHOD_(NTSTATUS, \
    GetOutputStreamPresentationPosition) ( THIS_ _Out_ KSAUDIO_PRESENTATION_POSITION \
    *pPresentationPosition ) PURE; _IRQL_requires_max_(PASSIVE_LEVEL) STDMETHOD_(NTSTATUS, \
    GetPacketCount) ( THIS_ _Out_ ULONG *pPacketCount ) PURE;
#define DEFINE_ABSTRACT_ADAPTERPNPMANAGEMENT() STDMETHOD_(PC_REBALANCE_TYPE, \
    GetSupportedRebalanceType) ( THIS ) PURE; STDMETHOD_(void, PnpQueryStop) ( THIS ) PURE; \
    STDMETHOD_(void, PnpCancelStop) ( THIS ) PURE; STDMETHOD_(void, PnpStop) ( THIS ) PURE;
#define IMP_IAdapterPnpManagement STDMETHODIMP_(PC_REBALANCE_TYPE) GetSupportedRebalanceType ( \
    ); STDMETHODIMP_(void) PnpQueryStop ( ); STDMETHODIMP_(void) PnpCancelStop ( ); \
    STDMETHODIMP_(void) PnpStop ( )
#define DEFINE_ABSTRACT_MINIPORTPNPNOTIFY() STDMETHOD_(void, PnpStop) ( THIS ) PURE;
#define IMP_IMiniportPnpNotify STDMETHODIMP_(void) PnpStop ( )
#define DEFINE_ABSTRACT_ADAPTERPOWERMANAGEMENT() STDMETHOD_(void,PowerChangeState) ( THIS_ _In_ \
    POWER_STATE NewState ) PURE; STDMETHOD_(NTSTATUS,QueryPowerChangeState) ( THIS_ _In_ \
    POWER_STATE NewStateQuery ) PURE; STDMETHOD_(NTSTATUS,QueryDeviceCapabilities) ( THIS_ \
    _Inout_updates_bytes_(sizeof(DEVICE_CAPABILITIES)) PDEVICE_CAPABILITIES PowerDeviceCaps ) \
    PURE;
#define DEFINE_ABSTRACT_ADAPTERPOWERMANAGEMENT2() STDMETHOD_(void,PowerChangeState2) ( THIS_ \
    _In_ DEVICE_POWER_STATE NewDeviceState, _In_ SYSTEM_POWER_STATE NewSystemState ) PURE;
#define NumberOfPorts() NumberOfEntriesOfType(CmResourceTypePort)
#define FindTranslatedPort(n) FindTranslatedEntry(CmResourceTypePort,(n))
#define FindUntranslatedPort(n) FindUntranslatedEntry(CmResourceTypePort,(n))
#define AddPortFromParent(p,n) AddEntryFromParent((p),CmResourceTypePort,(n))
#define NumberOfInterrupts() NumberOfEntriesOfType(CmResourceTypeInterrupt)
#define FindTranslatedInterrupt(n) FindTranslatedEntry(CmResourceTypeInterrupt,(n))
#define FindUntranslatedInterrupt(n) FindUntranslatedEntry(CmResourceTypeInterrupt,(n))
#define AddInterruptFromParent(p,n) AddEntryFromParent((p),CmResourceTypeInterrupt,(n))
#define NumberOfMemories() NumberOfEntriesOfType(CmResourceTypeMemory)
#define FindTranslatedMemory(n) FindTranslatedEntry(CmResourceTypeMemory,(n))
#define FindUntranslatedMemory(n) FindUntranslatedEntry(CmResourceTypeMemory,(n))
#define AddMemoryFromParent(p,n) AddEntryFromParent((p),CmResourceTypeMemory,(n))
#define NumberOfDmas() NumberOfEntriesOfType(CmResourceTypeDma)
#define FindTranslatedDma(n) FindTranslatedEntry(CmResourceTypeDma,(n))
#define FindUntranslatedDma(n) FindUntranslatedEntry(CmResourceTypeDma,(n))
#define AddDmaFromParent(p,n) AddEntryFromParent((p),CmResourceTypeDma,(n))
#define NumberOfDeviceSpecifics() NumberOfEntriesOfType(CmResourceTypeDeviceSpecific)
#define FindTranslatedDeviceSpecific(n) FindTranslatedEntry(CmResourceTypeDeviceSpecific,(n))
#define FindUntranslatedDeviceSpecific(n) FindUntranslatedEntry(CmResourceTypeDeviceSpecific,(n))
#define AddDeviceSpecificFromParent(p,n) AddEntryFromParent((p),CmResourceTypeDeviceSpecific,(n))
#define NumberOfBusNumbers() NumberOfEntriesOfType(CmResourceTypeBusNumber)
#define FindTranslatedBusNumber(n) FindTranslatedEntry(CmResourceTypeBusNumber,(n))
#define FindUntranslatedBusNumber(n) FindUntranslatedEntry(CmResourceTypeBusNumber,(n))
#define AddBusNumberFromParent(p,n) AddEntryFromParent((p),CmResourceTypeBusNumber,(n))
#define NumberOfDevicePrivates() NumberOfEntriesOfType(CmResourceTypeDevicePrivate)
#define FindTranslatedDevicePrivate(n) FindTranslatedEntry(CmResourceTypeDevicePrivate,(n))
#define FindUntranslatedDevicePrivate(n) FindUntranslatedEntry(CmResourceTypeDevicePrivate,(n))
#define AddDevicePrivateFromParent(p,n) AddEntryFromParent((p),CmResourceTypeDevicePrivate,(n))
#define NumberOfAssignedResources() NumberOfEntriesOfType(CmResourceTypeAssignedResource)
#define FindTranslatedAssignedResource(n) FindTranslatedEntry(CmResourceTypeAssignedResource,(n))
#define FindUntranslatedAssignedResource(n) \
    FindUntranslatedEntry(CmResourceTypeAssignedResource,(n))
#define AddAssignedResourceFromParent(p,n) \
    AddEntryFromParent((p),CmResourceTypeAssignedResource,(n))
#define NumberOfSubAllocateFroms() NumberOfEntriesOfType(CmResourceTypeSubAllocateFrom)
#define FindTranslatedSubAllocateFrom(n) FindTranslatedEntry(CmResourceTypeSubAllocateFrom,(n))
#define FindUntranslatedSubAllocateFrom(n) FindUntranslatedEntry(CmResourceTypeSubAllocateFrom,(n))
#define AddSubAllocateFromFromParent(p,n) AddEntryFromParent((p),CmResourceTypeSubAllocateFrom,(n))
#define IMP_IMusicTechnology STDMETHODIMP_(NTSTATUS) SetTechnology ( _In_ const GUID * Technology )
#define PCPROPERTY_ITEM_FLAG_GET KSPROPERTY_TYPE_GET
#define PCPROPERTY_ITEM_FLAG_SET KSPROPERTY_TYPE_SET
#define PCPROPERTY_ITEM_FLAG_BASICSUPPORT KSPROPERTY_TYPE_BASICSUPPORT
#define PCPROPERTY_ITEM_FLAG_SERIALIZERAW KSPROPERTY_TYPE_SERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW KSPROPERTY_TYPE_UNSERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_SERIALIZESIZE KSPROPERTY_TYPE_SERIALIZESIZE
#define PCPROPERTY_ITEM_FLAG_SERIALIZE (PCPROPERTY_ITEM_FLAG_SERIALIZERAW \
    |PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW |PCPROPERTY_ITEM_FLAG_SERIALIZESIZE )
#define PCPROPERTY_ITEM_FLAG_DEFAULTVALUES KSPROPERTY_TYPE_DEFAULTVALUES
#define PCMETHOD_ITEM_FLAG_NONE KSMETHOD_TYPE_NONE
#define PCMETHOD_ITEM_FLAG_READ KSMETHOD_TYPE_READ
#define PCMETHOD_ITEM_FLAG_WRITE KSMETHOD_TYPE_WRITE
#define PCMETHOD_ITEM_FLAG_MODIFY KSMETHOD_TYPE_MODIFY
#define PCMETHOD_ITEM_FLAG_SOURCE KSMETHOD_TYPE_SOURCE
#define PCMETHOD_ITEM_FLAG_BASICSUPPORT KSMETHOD_TYPE_BASICSUPPORT
#define PCEVENT_ITEM_FLAG_ENABLE KSEVENT_TYPE_ENABLE
#define PCEVENT_ITEM_FLAG_ONESHOT KSEVENT_TYPE_ONESHOT
#define PCEVENT_ITEM_FLAG_BASICSUPPORT KSEVENT_TYPE_BASICSUPPORT
#define PCEVENT_VERB_NONE 0
#define PCEVENT_VERB_ADD 1
#define PCEVENT_VERB_REMOVE 2
#define PCEVENT_VERB_SUPPORT 4
#define DEFINE_PCAUTOMATION_TABLE_PROP(AutomationTable,PropertyTable)const PCAUTOMATION_TABLE \
    AutomationTable =\
{ sizeof(PropertyTable[0]), SIZEOF_ARRAY(PropertyTable), (const \
    PCPROPERTY_ITEM *) PropertyTable, 0,0,NULL, 0,0,NULL, 0\
}
#define DEFINE_PCAUTOMATION_TABLE_PROP_EVENT(AutomationTable,PropertyTable,EventTable)const \
    PCAUTOMATION_TABLE AutomationTable =\
{ sizeof(PropertyTable[0]), \
    SIZEOF_ARRAY(PropertyTable), (const PCPROPERTY_ITEM *) PropertyTable, 0,0,NULL, \
    sizeof(EventTable[0]), SIZEOF_ARRAY(EventTable), (const PCEVENT_ITEM *) EventTable, 0\
}
#define DEFINE_PCAUTOMATION_TABLE_EVENT(AutomationTable,EventTable)const PCAUTOMATION_TABLE \
    AutomationTable =\
{ 0,0,NULL, 0,0,NULL, sizeof(EventTable[0]), SIZEOF_ARRAY(EventTable), \
    (const PCEVENT_ITEM *) EventTable, 0\
}
#define PCFILTER_NODE KSFILTER_NODE
#define IMP_IMiniport STDMETHODIMP_(NTSTATUS) GetDescription ( _Out_ PPCFILTER_DESCRIPTOR * \
    Description ); STDMETHODIMP_(NTSTATUS) DataRangeIntersection ( _In_ ULONG PinId, _In_ \
    PKSDATARANGE DataRange, _In_ PKSDATARANGE MatchingDataRange, _In_ ULONG OutputBufferLength, \
    _Out_writes_bytes_to_opt_(OutputBufferLength, *ResultantFormatLength) PVOID ResultantFormat, \
    _Out_ PULONG ResultantFormatLength )
#define IMP_IMiniportMidiStream STDMETHODIMP_(NTSTATUS) SetFormat ( _In_ PKSDATAFORMAT \
    DataFormat ); STDMETHODIMP_(NTSTATUS) SetState ( _In_ KSSTATE State ); \
    STDMETHODIMP_(NTSTATUS) Read ( _In_ PVOID BufferAddress, _In_ ULONG BufferLength, _Out_ \
    PULONG BytesRead ); STDMETHODIMP_(NTSTATUS) Write ( _In_ PVOID BufferAddress, _In_ ULONG \
    BytesToWrite, _Out_ PULONG BytesWritten )
#define IMP_IMiniportMidi IMP_IMiniport; STDMETHODIMP_(NTSTATUS) Init ( _In_ PUNKNOWN \
    UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTMIDI Port, _Out_ PSERVICEGROUP * \
    ServiceGroup ); STDMETHODIMP_(void) Service ( void ); STDMETHODIMP_(NTSTATUS) NewStream ( \
    _Out_ PMINIPORTMIDISTREAM * Stream, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType, \
    _In_ ULONG Pin, _In_ BOOLEAN Capture, _In_ PKSDATAFORMAT DataFormat, _Out_ PSERVICEGROUP * \
    ServiceGroup )
#define IMP_IMiniportTopology IMP_IMiniport; STDMETHODIMP_(NTSTATUS) Init ( _In_ PUNKNOWN \
    UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTTOPOLOGY Port )
#define IMP_IMiniportWaveCyclicStream STDMETHODIMP_(NTSTATUS) SetFormat ( _In_ PKSDATAFORMAT \
    DataFormat ); STDMETHODIMP_(ULONG) SetNotificationFreq ( _In_ ULONG Interval, _Out_ PULONG \
    FrameSize ); STDMETHODIMP_(NTSTATUS) SetState ( _In_ KSSTATE State ); \
    STDMETHODIMP_(NTSTATUS) GetPosition ( _Out_ PULONG Position ); STDMETHODIMP_(NTSTATUS) \
    NormalizePhysicalPosition ( _Inout_ PLONGLONG PhysicalPosition ); STDMETHODIMP_(void) \
    Silence ( _Inout_updates_bytes_(ByteCount) PVOID Buffer, _In_ ULONG ByteCount )
#define IMP_IMiniportWaveCyclic IMP_IMiniport; STDMETHODIMP_(NTSTATUS) Init ( _In_ PUNKNOWN \
    UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTWAVECYCLIC Port ); \
    STDMETHODIMP_(NTSTATUS) NewStream ( _Out_ PMINIPORTWAVECYCLICSTREAM * Stream, _In_opt_ \
    PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType, _In_ ULONG Pin, _In_ BOOLEAN Capture, _In_ \
    PKSDATAFORMAT DataFormat, _Out_ PDMACHANNEL * DmaChannel, _Out_ PSERVICEGROUP * ServiceGroup \
    )
#define IMP_IMiniportWavePciStream STDMETHODIMP_(NTSTATUS) SetFormat ( _In_ PKSDATAFORMAT \
    DataFormat ); STDMETHODIMP_(NTSTATUS) SetState ( _In_ KSSTATE State ); \
    STDMETHODIMP_(NTSTATUS) GetPosition ( _Out_ PULONGLONG Position ); STDMETHODIMP_(NTSTATUS) \
    NormalizePhysicalPosition ( _Inout_ PLONGLONG PhysicalPosition ); STDMETHODIMP_(NTSTATUS) \
    GetAllocatorFraming ( _Out_ PKSALLOCATOR_FRAMING AllocatorFraming ); STDMETHODIMP_(NTSTATUS) \
    RevokeMappings ( _In_ PVOID FirstTag, _In_ PVOID LastTag, _Out_ PULONG MappingsRevoked ); \
    STDMETHODIMP_(void) MappingAvailable ( void ); STDMETHODIMP_(void) Service ( void )
#define IMP_IMiniportWavePci IMP_IMiniport; STDMETHODIMP_(NTSTATUS) Init ( _In_ PUNKNOWN \
    UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTWAVEPCI Port, _Out_ PSERVICEGROUP \
    * ServiceGroup ); STDMETHODIMP_(NTSTATUS) NewStream ( _Out_ PMINIPORTWAVEPCISTREAM * Stream, \
    _In_opt_ PUNKNOWN OuterUnknown, _When_((PoolType & NonPagedPoolMustSucceed) != 0, \
    __drv_reportError("Must succeed pool allocations are forbidden. " "Allocation failures cause \
    a system crash")) _In_ POOL_TYPE PoolType, _In_ PPORTWAVEPCISTREAM PortStream, _In_ ULONG \
    Pin, _In_ BOOLEAN Capture, _In_ PKSDATAFORMAT DataFormat, _Out_ PDMACHANNEL * DmaChannel, \
    _Out_ PSERVICEGROUP * ServiceGroup ); STDMETHODIMP_(void) Service ( void )
#define IMP_IMiniportWaveRTStream STDMETHODIMP_(NTSTATUS) SetFormat ( _In_ PKSDATAFORMAT \
    DataFormat ); STDMETHODIMP_(NTSTATUS) SetState ( _In_ KSSTATE State ); \
    STDMETHODIMP_(NTSTATUS) GetPosition ( _Out_ PKSAUDIO_POSITION Position ); \
    STDMETHODIMP_(NTSTATUS) AllocateAudioBuffer ( _In_ ULONG RequestedSize, _Out_ PMDL \
    *AudioBufferMdl, _Out_ ULONG *ActualSize, _Out_ ULONG *OffsetFromFirstPage, _Out_ \
    MEMORY_CACHING_TYPE *CacheType ); STDMETHODIMP_(VOID) FreeAudioBuffer ( _In_opt_ PMDL \
    AudioBufferMdl, _In_ ULONG BufferSize ); STDMETHODIMP_(VOID) GetHWLatency ( _Out_ \
    KSRTAUDIO_HWLATENCY *hwLatency ); STDMETHODIMP_(NTSTATUS) GetPositionRegister ( _Out_ \
    KSRTAUDIO_HWREGISTER *Register ); STDMETHODIMP_(NTSTATUS) GetClockRegister ( _Out_ \
    KSRTAUDIO_HWREGISTER *Register )
#define IMP_IMiniportWaveRTStreamNotification STDMETHODIMP_(NTSTATUS) \
    AllocateBufferWithNotification ( _In_ ULONG NotificationCount, _In_ ULONG RequestedSize, \
    _Out_ PMDL *AudioBufferMdl, _Out_ ULONG *ActualSize, _Out_ ULONG *OffsetFromFirstPage, _Out_ \
    MEMORY_CACHING_TYPE *CacheType ); STDMETHODIMP_(VOID) FreeBufferWithNotification ( _In_ PMDL \
    AudioBufferMdl, _In_ ULONG BufferSize ); STDMETHODIMP_(NTSTATUS) RegisterNotificationEvent ( \
    _In_ PKEVENT NotificationEvent ); STDMETHODIMP_(NTSTATUS) UnregisterNotificationEvent ( _In_ \
    PKEVENT NotificationEvent )
#define IMP_IMiniportWaveRTInputStream _IRQL_requires_max_(PASSIVE_LEVEL) \
    STDMETHODIMP_(NTSTATUS) GetReadPacket ( _Out_ ULONG *PacketNumber, _Out_ DWORD *Flags, _Out_ \
    ULONG64 *PerformanceCounterValue, _Out_ BOOL *MoreData );
#define IMP_IMiniportWaveRTOutputStream _IRQL_requires_max_(PASSIVE_LEVEL) STDMETHOD_(NTSTATUS, \
    SetWritePacket) ( _In_ ULONG PacketNumber, _In_ DWORD Flags, _In_ ULONG EosPacketLength ); \
    _IRQL_requires_max_(PASSIVE_LEVEL) STDMETHOD_(NTSTATUS, GetOutputStreamPresentationPosition) \
    ( _Out_ KSAUDIO_PRESENTATION_POSITION *pPresentationPosition ); \
    _IRQL_requires_max_(PASSIVE_LEVEL) STDMETHOD_(NTSTATUS, GetPacketCount) ( _Out_ ULONG \
    *pPacketCount );
#define IMP_IMiniportWaveRT IMP_IMiniport; STDMETHODIMP_(NTSTATUS) Init ( _In_ PUNKNOWN \
    UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTWAVERT Port ); \
    STDMETHODIMP_(NTSTATUS) NewStream ( _Out_ PMINIPORTWAVERTSTREAM * Stream, _In_ \
    PPORTWAVERTSTREAM PortStream, _In_ ULONG Pin, _In_ BOOLEAN Capture, _In_ PKSDATAFORMAT \
    DataFormat ); STDMETHODIMP_(NTSTATUS) GetDeviceDescription ( _Out_ PDEVICE_DESCRIPTION \
    DeviceDescription )
#define IMP_IMiniportAudioSignalProcessing STDMETHODIMP_(NTSTATUS) GetModes ( _In_ ULONG Pin, \
    _Out_writes_opt_(*NumSignalProcessingModes) GUID* SignalProcessingModes, _Inout_ ULONG* \
    NumSignalProcessingModes );
#define IMP_IAdapterPowerManagement STDMETHODIMP_(void) PowerChangeState ( _In_ POWER_STATE \
    NewState ); STDMETHODIMP_(NTSTATUS) QueryPowerChangeState ( _In_ POWER_STATE NewStateQuery \
    ); STDMETHODIMP_(NTSTATUS) QueryDeviceCapabilities ( \
    _Inout_updates_bytes_(sizeof(DEVICE_CAPABILITIES)) PDEVICE_CAPABILITIES PowerDeviceCaps )
#define IMP_IAdapterPowerManagement2 IMP_IAdapterPowerManagement; STDMETHODIMP_(void) \
    PowerChangeState2 ( _In_ DEVICE_POWER_STATE NewDeviceState, _In_ SYSTEM_POWER_STATE \
    NewSystemState );
#define IMP_IAdapterPowerManagement3 IMP_IAdapterPowerManagement2; STDMETHODIMP_(void) \
    PowerChangeState3 ( _In_ DEVICE_POWER_STATE NewDeviceState, _In_ SYSTEM_POWER_STATE \
    NewSystemState, _In_ PC_EXIT_LATENCY D3ExitLatency ); STDMETHODIMP_(NTSTATUS) \
    D3ExitLatencyChanged ( _In_ PC_EXIT_LATENCY NewD3ExitLatency );
#define IMP_IPowerNotify STDMETHODIMP_(void) PowerChangeNotify ( _In_ POWER_STATE PowerState )
#define IMP_IPinCount STDMETHODIMP_(void) PinCount ( _In_ ULONG PinId, _Inout_ PULONG \
    FilterNecessary, _Inout_ PULONG FilterCurrent, _Inout_ PULONG FilterPossible, _Inout_ PULONG \
    GlobalCurrent, _Inout_ PULONG GlobalPossible )
#define IMP_IPortEvents STDMETHODIMP_(void) AddEventToEventList ( _In_ PKSEVENT_ENTRY EventEntry \
    ); STDMETHODIMP_(void) GenerateEventList ( _In_opt_ GUID* Set, _In_ ULONG EventId, _In_ BOOL \
    PinEvent, _In_ ULONG PinId, _In_ BOOL NodeEvent, _In_ ULONG NodeId )
#define IMP_IDrmPort STDMETHODIMP_(NTSTATUS) CreateContentMixed ( _In_ PULONG paContentId, _In_ \
    ULONG cContentId, _Out_ PULONG pMixedContentId ); STDMETHODIMP_(NTSTATUS) DestroyContent ( \
    _In_ ULONG ContentId ); STDMETHODIMP_(NTSTATUS) ForwardContentToFileObject ( _In_ ULONG \
    ContentId, _In_ PFILE_OBJECT FileObject ); STDMETHODIMP_(NTSTATUS) ForwardContentToInterface \
    ( _In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods ); \
    STDMETHODIMP_(NTSTATUS) GetContentRights ( _In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights \
    )
#define IMP_IDrmPort2 IMP_IDrmPort; STDMETHODIMP_(NTSTATUS) AddContentHandlers ( _In_ ULONG \
    ContentId, _In_reads_(NumHandlers) PVOID * paHandlers, _In_ ULONG NumHandlers ); \
    STDMETHODIMP_(NTSTATUS) ForwardContentToDeviceObject ( _In_ ULONG ContentId, _In_ PVOID \
    Reserved, _In_ PCDRMFORWARD DrmForward )
#define PCUPDATE_PIN_DESC_FLAG_DATARANGES 0x00000001
#define IMP_IPreFetchOffset STDMETHODIMP_(VOID) SetPreFetchOffset ( _In_ ULONG PreFetchOffset )
#define IMP_IUnregisterSubdevice STDMETHODIMP_(NTSTATUS) UnregisterSubdevice ( _In_ \
    PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN Unknown )
#define IMP_IUnregisterPhysicalConnection STDMETHODIMP_(NTSTATUS) UnregisterPhysicalConnection ( \
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin, _In_ \
    PUNKNOWN ToUnknown, _In_ ULONG ToPin ); STDMETHODIMP_(NTSTATUS) \
    UnregisterPhysicalConnectionToExternal ( _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN \
    FromUnknown, _In_ ULONG FromPin, _In_ PUNICODE_STRING ToString, _In_ ULONG ToPin ); \
    STDMETHODIMP_(NTSTATUS) UnregisterPhysicalConnectionFromExternal ( _In_ PDEVICE_OBJECT \
    DeviceObject, _In_ PUNICODE_STRING FromString, _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown, \
    _In_ ULONG ToPin )
#define IMP_IPinName STDMETHODIMP_(NTSTATUS) GetPinName ( _In_ PIRP Irp, _In_ PKSP_PIN Pin, \
    _Out_ PVOID Data );
#define IMP_IMiniportStreamAudioEngineNode2 STDMETHODIMP_(NTSTATUS) \
    SetStreamCurrentWritePositionForLastBuffer ( _In_ ULONG _ulWritePosition );
#define GTI_SECONDS(t) (ULONGLONG(t)*10000000)
#define GTI_MILLISECONDS(t) (ULONGLONG(t)*10000)
#define GTI_MICROSECONDS(t) (ULONGLONG(t)*10)
#define DEFINE_ABSTRACT_IPORTCLSSTREAMRESOURCEMANAGER() STDMETHOD_(NTSTATUS,AddStreamResource) ( \
    THIS_ _In_ PVOID ResourceSet, _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, _Out_ \
    PCSTREAMRESOURCE* ResourceHandle ) PURE; STDMETHOD_(NTSTATUS,RemoveStreamResource) ( THIS_ \
    _In_ PCSTREAMRESOURCE ResourceHandle ) PURE;
#define IMP_IPortClsNotifications STDMETHODIMP_(NTSTATUS) AllocNotificationBuffer ( _In_ \
    POOL_TYPE PoolType, _In_ USHORT NumberOfBytes, _Out_ PPCNOTIFICATION_BUFFER* \
    NotificationBuffer ); STDMETHODIMP_(void) FreeNotificationBuffer ( _In_ \
    PPCNOTIFICATION_BUFFER NotificationBuffer ); STDMETHODIMP_(void) SendNotification ( _In_ \
    const GUID* NotificationId, _In_ PPCNOTIFICATION_BUFFER NotificationBuffer )
#endif
