// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// port class audio drivers: types and routines.
#ifndef ISRCHECK_PORTCLS_DECL2_H
#define ISRCHECK_PORTCLS_DECL2_H
struct IPortWavePci : public IPort {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS __stdcall GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) =
        0;
    virtual NTSTATUS __stdcall NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK,
        POBJECT_ATTRIBUTES, ULONG, PULONG) = 0;
    virtual void __stdcall Notify(PSERVICEGROUP) = 0;
    virtual NTSTATUS __stdcall NewMasterDmaChannel(PDMACHANNEL *, PUNKNOWN, POOL_TYPE,
        PRESOURCELIST, BOOLEAN, BOOLEAN, BOOLEAN, BOOLEAN, DMA_WIDTH, DMA_SPEED, ULONG, ULONG) = 0;
};
typedef IPortWavePci *PPORTWAVEPCI;
struct IPortWavePciStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetMapping(PVOID, PPHYSICAL_ADDRESS, PVOID *, PULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall ReleaseMapping(PVOID) = 0;
    virtual NTSTATUS __stdcall TerminatePacket() = 0;
};
typedef IPortWavePciStream *PPORTWAVEPCISTREAM;
struct IMiniportWavePciStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS __stdcall SetState(KSSTATE) = 0;
    virtual NTSTATUS __stdcall GetPosition(PULONGLONG) = 0;
    virtual NTSTATUS __stdcall NormalizePhysicalPosition(PLONGLONG) = 0;
    virtual NTSTATUS __stdcall GetAllocatorFraming(PKSALLOCATOR_FRAMING) = 0;
    virtual NTSTATUS __stdcall RevokeMappings(PVOID, PVOID, PULONG) = 0;
    virtual void __stdcall MappingAvailable() = 0;
    virtual void __stdcall Service() = 0;
};
typedef IMiniportWavePciStream *PMINIPORTWAVEPCISTREAM;
struct IMiniportWavePci : public IMiniport {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS __stdcall DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG,
        PVOID, PULONG) = 0;
    virtual NTSTATUS __stdcall Init(PUNKNOWN, PRESOURCELIST, PPORTWAVEPCI, PSERVICEGROUP *) = 0;
    virtual NTSTATUS __stdcall NewStream(PMINIPORTWAVEPCISTREAM *, PUNKNOWN, POOL_TYPE,
        PPORTWAVEPCISTREAM, ULONG, BOOLEAN, PKSDATAFORMAT, PDMACHANNEL *, PSERVICEGROUP *) = 0;
    virtual void __stdcall Service() = 0;
};
typedef IMiniportWavePci *PMINIPORTWAVEPCI;
struct IPortWaveRT : public IPort {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS __stdcall GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) =
        0;
    virtual NTSTATUS __stdcall NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK,
        POBJECT_ATTRIBUTES, ULONG, PULONG) = 0;
};
typedef IPortWaveRT *PPORTWAVERT;
struct IPortWaveRTStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual PMDL __stdcall AllocatePagesForMdl(PHYSICAL_ADDRESS, SIZE_T) = 0;
    virtual PMDL __stdcall AllocateContiguousPagesForMdl(PHYSICAL_ADDRESS, PHYSICAL_ADDRESS,
        SIZE_T) = 0;
    virtual PVOID __stdcall MapAllocatedPages(PMDL, MEMORY_CACHING_TYPE) = 0;
    virtual void __stdcall UnmapAllocatedPages(PVOID, PMDL) = 0;
    virtual void __stdcall FreePagesFromMdl(PMDL) = 0;
    virtual ULONG __stdcall GetPhysicalPagesCount(PMDL) = 0;
    virtual PHYSICAL_ADDRESS __stdcall GetPhysicalPageAddress(PMDL, ULONG) = 0;
};
typedef IPortWaveRTStream *PPORTWAVERTSTREAM;
struct IMiniportWaveRTStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS __stdcall SetState(KSSTATE) = 0;
    virtual NTSTATUS __stdcall GetPosition(PKSAUDIO_POSITION) = 0;
    virtual NTSTATUS __stdcall AllocateAudioBuffer(ULONG, PMDL *, ULONG *, ULONG *,
        MEMORY_CACHING_TYPE *) = 0;
    virtual void __stdcall FreeAudioBuffer(PMDL, ULONG) = 0;
    virtual void __stdcall GetHWLatency(KSRTAUDIO_HWLATENCY *) = 0;
    virtual NTSTATUS __stdcall GetPositionRegister(KSRTAUDIO_HWREGISTER *) = 0;
    virtual NTSTATUS __stdcall GetClockRegister(KSRTAUDIO_HWREGISTER *) = 0;
};
typedef IMiniportWaveRTStream *PMINIPORTWAVERTSTREAM;
struct IMiniportWaveRTStreamNotification : public IMiniportWaveRTStream {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS __stdcall SetState(KSSTATE) = 0;
    virtual NTSTATUS __stdcall GetPosition(PKSAUDIO_POSITION) = 0;
    virtual NTSTATUS __stdcall AllocateAudioBuffer(ULONG, PMDL *, ULONG *, ULONG *,
        MEMORY_CACHING_TYPE *) = 0;
    virtual void __stdcall FreeAudioBuffer(PMDL, ULONG) = 0;
    virtual void __stdcall GetHWLatency(KSRTAUDIO_HWLATENCY *) = 0;
    virtual NTSTATUS __stdcall GetPositionRegister(KSRTAUDIO_HWREGISTER *) = 0;
    virtual NTSTATUS __stdcall GetClockRegister(KSRTAUDIO_HWREGISTER *) = 0;
    virtual NTSTATUS __stdcall AllocateBufferWithNotification(ULONG, ULONG, PMDL *, ULONG *, ULONG
        *, MEMORY_CACHING_TYPE *) = 0;
    virtual void __stdcall FreeBufferWithNotification(PMDL, ULONG) = 0;
    virtual NTSTATUS __stdcall RegisterNotificationEvent(PKEVENT) = 0;
    virtual NTSTATUS __stdcall UnregisterNotificationEvent(PKEVENT) = 0;
};
typedef IMiniportWaveRTStreamNotification *PMINIPORTWAVERTSTREAMNOTIFICATION;
struct IMiniportWaveRTInputStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetReadPacket(ULONG *, DWORD *, ULONG64 *, BOOL *) = 0;
};
typedef IMiniportWaveRTInputStream *PMINIPORTWAVERTINPUTSTREAM;
struct IMiniportWaveRTOutputStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetWritePacket(ULONG, DWORD, ULONG) = 0;
    virtual NTSTATUS __stdcall GetOutputStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *)
        = 0;
    virtual NTSTATUS __stdcall GetPacketCount(ULONG *) = 0;
};
typedef IMiniportWaveRTOutputStream *PMINIPORTWAVERTOUTPUTSTREAM;
struct IMiniportWaveRT : public IMiniport {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS __stdcall DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG,
        PVOID, PULONG) = 0;
    virtual NTSTATUS __stdcall Init(PUNKNOWN, PRESOURCELIST, PPORTWAVERT) = 0;
    virtual NTSTATUS __stdcall NewStream(PMINIPORTWAVERTSTREAM *, PPORTWAVERTSTREAM, ULONG,
        BOOLEAN, PKSDATAFORMAT) = 0;
    virtual NTSTATUS __stdcall GetDeviceDescription(PDEVICE_DESCRIPTION) = 0;
};
typedef IMiniportWaveRT *PMINIPORTWAVERT;
struct IMiniportAudioSignalProcessing : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetModes(ULONG, GUID *, ULONG *) = 0;
};
typedef IMiniportAudioSignalProcessing *PMINIPORTAudioSignalProcessing;
struct IAdapterPowerManagement : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall PowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS __stdcall QueryPowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS __stdcall QueryDeviceCapabilities(PDEVICE_CAPABILITIES) = 0;
};
typedef IAdapterPowerManagement *PADAPTERPOWERMANAGEMENT;
struct IAdapterPowerManagement2 : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall PowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS __stdcall QueryPowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS __stdcall QueryDeviceCapabilities(PDEVICE_CAPABILITIES) = 0;
    virtual void __stdcall PowerChangeState2(DEVICE_POWER_STATE, SYSTEM_POWER_STATE) = 0;
};
typedef IAdapterPowerManagement2 *PADAPTERPOWERMANAGEMENT2;
typedef enum _PC_EXIT_LATENCY {
    PcExitLatencyInstant, PcExitLatencyFast, PcExitLatencyResponsive
} PC_EXIT_LATENCY, *PPC_EXIT_LATENCY;
struct IAdapterPowerManagement3 : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall PowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS __stdcall QueryPowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS __stdcall QueryDeviceCapabilities(PDEVICE_CAPABILITIES) = 0;
    virtual void __stdcall PowerChangeState2(DEVICE_POWER_STATE, SYSTEM_POWER_STATE) = 0;
    virtual void __stdcall PowerChangeState3(DEVICE_POWER_STATE, SYSTEM_POWER_STATE,
        PC_EXIT_LATENCY) = 0;
    virtual NTSTATUS __stdcall D3ExitLatencyChanged(PC_EXIT_LATENCY) = 0;
};
typedef IAdapterPowerManagement3 *PADAPTERPOWERMANAGEMENT3;
struct IPowerNotify : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall PowerChangeNotify(POWER_STATE) = 0;
};
typedef IPowerNotify *PPOWERNOTIFY;
struct IPinCount : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall PinCount(ULONG, PULONG, PULONG, PULONG, PULONG, PULONG) = 0;
};
typedef IPinCount *PPINCOUNT;
struct IPortEvents : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall AddEventToEventList(PKSEVENT_ENTRY) = 0;
    virtual void __stdcall GenerateEventList(GUID *, ULONG, BOOL, ULONG, BOOL, ULONG) = 0;
};
typedef IPortEvents *PPORTEVENTS;
struct IDrmPort : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall CreateContentMixed(PULONG, ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall DestroyContent(ULONG) = 0;
    virtual NTSTATUS __stdcall ForwardContentToFileObject(ULONG, PFILE_OBJECT) = 0;
    virtual NTSTATUS __stdcall ForwardContentToInterface(ULONG, PUNKNOWN, ULONG) = 0;
    virtual NTSTATUS __stdcall GetContentRights(ULONG, PDRMRIGHTS) = 0;
};
typedef IDrmPort *PDRMPORT;
struct IDrmPort2 : public IDrmPort {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall CreateContentMixed(PULONG, ULONG, PULONG) = 0;
    virtual NTSTATUS __stdcall DestroyContent(ULONG) = 0;
    virtual NTSTATUS __stdcall ForwardContentToFileObject(ULONG, PFILE_OBJECT) = 0;
    virtual NTSTATUS __stdcall ForwardContentToInterface(ULONG, PUNKNOWN, ULONG) = 0;
    virtual NTSTATUS __stdcall GetContentRights(ULONG, PDRMRIGHTS) = 0;
    virtual NTSTATUS __stdcall AddContentHandlers(ULONG, PVOID *, ULONG) = 0;
    virtual NTSTATUS __stdcall ForwardContentToDeviceObject(ULONG, PVOID, PCDRMFORWARD) = 0;
};
typedef IDrmPort2 *PDRMPORT2;
struct IPortClsVersion : public IUnknown {
    virtual DWORD __stdcall GetVersion() = 0;
};
typedef IPortClsVersion *PPORTCLSVERSION;
struct IPortClsSubdeviceEx : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall UpdatePinDescriptor(ULONG, ULONG, PPCPIN_DESCRIPTOR) = 0;
};
typedef IPortClsSubdeviceEx *PPORTCLSSubdeviceEx;
struct IPortClsPower : public IUnknown {
    virtual NTSTATUS __stdcall RegisterAdapterPowerManagement(PUNKNOWN, PDEVICE_OBJECT) = 0;
    virtual NTSTATUS __stdcall UnregisterAdapterPowerManagement(PDEVICE_OBJECT) = 0;
    virtual NTSTATUS __stdcall SetIdlePowerManagement(PDEVICE_OBJECT, BOOLEAN) = 0;
};
typedef IPortClsPower *PPORTCLSPOWER;
typedef NTSTATUS (*PCPFNRUNTIME_POWER_CONTROL_CALLBACK)(LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T,
    PSIZE_T, PVOID);
struct IPortClsRuntimePower : public IUnknown {
    virtual NTSTATUS __stdcall SendPowerControl(PDEVICE_OBJECT, LPCGUID, PVOID, SIZE_T, PVOID,
        SIZE_T, PSIZE_T) = 0;
    virtual NTSTATUS __stdcall RegisterPowerControlCallback(PDEVICE_OBJECT,
        PCPFNRUNTIME_POWER_CONTROL_CALLBACK, PVOID) = 0;
    virtual NTSTATUS __stdcall UnregisterPowerControlCallback(PDEVICE_OBJECT) = 0;
};
typedef IPortClsRuntimePower *PPORTCLSRUNTIMEPOWER;
typedef enum EPcMiniportEngineEvent {
    eMINIPORT_IHV_DEFINED, eMINIPORT_BUFFER_COMPLETE, eMINIPORT_PIN_STATE,
    eMINIPORT_GET_STREAM_POSITION, eMINIPORT_SET_WAVERT_BUFFER_WRITE_POSITION,
    eMINIPORT_GET_PRESENTATION_POSITION, eMINIPORT_PROGRAM_DMA, eMINIPORT_GLITCH_REPORT,
    eMINIPORT_LAST_BUFFER_RENDERED, eMINIPORT_PROCESSING_MODE, eMINIPORT_FX_CLSID,
    eMINIPORT_MaxValue
} EPcMiniportEngineEvent;
struct IPortClsEtwHelper : public IUnknown {
    virtual NTSTATUS __stdcall MiniportWriteEtwEvent(EPcMiniportEngineEvent, ULONGLONG, ULONGLONG,
        ULONGLONG, ULONGLONG) = 0;
};
typedef IPortClsEtwHelper *PPORTCLSETWHELPER;
enum {
    kVersionInvalid = -1, kVersionWin98, kVersionWin98SE, kVersionWin2K, kVersionWin98SE_QFE2,
    kVersionWin2K_SP2, kVersionWinME, kVersionWin98SE_QFE3, kVersionWinME_QFE1, kVersionWinXP,
    kVersionWinXPSP1, kVersionWinServer2003, kVersionWin2K_UAAQFE, kVersionWinXP_UAAQFE,
    kVersionWinServer2003_UAAQFE, kVersionWindowsLonghorn
};
struct IPortWMIRegistration : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall RegisterWMIProvider(PDEVICE_OBJECT, PVOID) = 0;
    virtual NTSTATUS __stdcall UnregisterWMIProvider(PDEVICE_OBJECT) = 0;
};
typedef IPortWMIRegistration *PPORTWMIREGISTRATION;
struct IPreFetchOffset : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual void __stdcall SetPreFetchOffset(ULONG) = 0;
};
typedef IPreFetchOffset *PPREFETCHOFFSET;
struct IUnregisterSubdevice : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall UnregisterSubdevice(PDEVICE_OBJECT, PUNKNOWN) = 0;
};
typedef IUnregisterSubdevice *PUNREGISTERSUBDEVICE;
struct IUnregisterPhysicalConnection : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall UnregisterPhysicalConnection(PDEVICE_OBJECT, PUNKNOWN, ULONG,
        PUNKNOWN, ULONG) = 0;
    virtual NTSTATUS __stdcall UnregisterPhysicalConnectionToExternal(PDEVICE_OBJECT, PUNKNOWN,
        ULONG, PUNICODE_STRING, ULONG) = 0;
    virtual NTSTATUS __stdcall UnregisterPhysicalConnectionFromExternal(PDEVICE_OBJECT,
        PUNICODE_STRING, ULONG, PUNKNOWN, ULONG) = 0;
};
typedef IUnregisterPhysicalConnection *PUNREGISTERPHYSICALCONNECTION;
struct IPinName : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetPinName(PIRP, PKSP_PIN, PVOID) = 0;
};
typedef IPinName *PIPINNAME;
DEFINE_GUID(IID_IMiniportAudioEngineNode, 0x2ebf536c, 0xef57, 0x4c64, 0xbe, 0xdc, 0x25, 0xc1, 0xa6,
    0xd6, 0x68, 0xe6);
DEFINE_GUID(IID_IMiniportStreamAudioEngineNode, 0xbd6eeb4b, 0xe6e5, 0x40fd, 0x8d, 0x5a, 0x5b, 0x1d,
    0xcd, 0xe2, 0x0c, 0x42);
DEFINE_GUID(IID_IMiniportStreamAudioEngineNode2, 0xaeb7f86a, 0x6cba, 0x44cf, 0xa2, 0xd2, 0xb3,
    0xfa, 0x5b, 0x69, 0x68, 0x17);
DEFINE_GUID(IID_IMiniportAudioSignalProcessing, 0xb532678c, 0xbe50, 0x472d, 0x99, 0x73, 0x8a, 0x6f,
    0x16, 0x59, 0x49, 0x89);
typedef enum eEngineFormatType {
    eMixFormat, eDeviceFormat, eSupportedDeviceFormats
} eEngineFormatType;
typedef enum eChannelTargetType {
    eVolumeAttribute, eMuteAttribute, ePeakMeterAttribute
} eChannelTargetType;
struct IMiniportAudioEngineNode : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetAudioEngineDescriptor(ULONG, KSAUDIOENGINE_DESCRIPTOR *) = 0;
    virtual NTSTATUS __stdcall GetGfxState(ULONG, BOOL *) = 0;
    virtual NTSTATUS __stdcall SetGfxState(ULONG, BOOL) = 0;
    virtual NTSTATUS __stdcall GetEngineFormatSize(ULONG, eEngineFormatType, ULONG *) = 0;
    virtual NTSTATUS __stdcall GetMixFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG) = 0;
    virtual NTSTATUS __stdcall GetDeviceFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG) = 0;
    virtual NTSTATUS __stdcall SetDeviceFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG) = 0;
    virtual NTSTATUS __stdcall GetSupportedDeviceFormats(ULONG, KSMULTIPLE_ITEM *, ULONG) = 0;
    virtual NTSTATUS __stdcall GetDeviceChannelCount(ULONG, eChannelTargetType, UINT32 *) = 0;
    virtual NTSTATUS __stdcall GetDeviceAttributeSteppings(ULONG, eChannelTargetType,
        PKSPROPERTY_STEPPING_LONG, UINT32) = 0;
    virtual NTSTATUS __stdcall GetDeviceChannelVolume(ULONG, UINT32, LONG *) = 0;
    virtual NTSTATUS __stdcall SetDeviceChannelVolume(ULONG, UINT32, LONG) = 0;
    virtual NTSTATUS __stdcall GetDeviceChannelMute(ULONG, UINT32, BOOL *) = 0;
    virtual NTSTATUS __stdcall SetDeviceChannelMute(ULONG, UINT32, BOOL) = 0;
    virtual NTSTATUS __stdcall GetDeviceChannelPeakMeter(ULONG, UINT32, LONG *) = 0;
    virtual NTSTATUS __stdcall GetBufferSizeRange(ULONG, KSDATAFORMAT_WAVEFORMATEX *,
        KSAUDIOENGINE_BUFFER_SIZE_RANGE *) = 0;
};
typedef IMiniportAudioEngineNode *PIMINIPORTAudioEngineNode;
struct IMiniportStreamAudioEngineNode : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall GetLfxState(BOOL *) = 0;
    virtual NTSTATUS __stdcall SetLfxState(BOOL) = 0;
    virtual NTSTATUS __stdcall GetStreamChannelCount(eChannelTargetType, UINT32 *) = 0;
    virtual NTSTATUS __stdcall GetStreamAttributeSteppings(eChannelTargetType,
        PKSPROPERTY_STEPPING_LONG, UINT32) = 0;
    virtual NTSTATUS __stdcall GetStreamChannelVolume(UINT32, LONG *) = 0;
    virtual NTSTATUS __stdcall SetStreamChannelVolume(UINT32, LONG, AUDIO_CURVE_TYPE, ULONGLONG) =
        0;
    virtual NTSTATUS __stdcall GetStreamChannelMute(UINT32, BOOL *) = 0;
    virtual NTSTATUS __stdcall SetStreamChannelMute(UINT32, BOOL) = 0;
    virtual NTSTATUS __stdcall GetStreamChannelPeakMeter(UINT32, LONG *) = 0;
    virtual NTSTATUS __stdcall GetStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *) = 0;
    virtual NTSTATUS __stdcall SetStreamCurrentWritePosition(ULONG) = 0;
    virtual NTSTATUS __stdcall GetStreamLinearBufferPosition(ULONGLONG *) = 0;
    virtual NTSTATUS __stdcall SetStreamLoopbackProtection(CONSTRICTOR_OPTION) = 0;
};
typedef IMiniportStreamAudioEngineNode *PIMINIPORTStreamAudioEngineNode;
struct IMiniportStreamAudioEngineNode2 : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetStreamCurrentWritePositionForLastBuffer(ULONG) = 0;
};
typedef IMiniportStreamAudioEngineNode2 *PIMINIPORTStreamAudioEngineNode2;
typedef NTSTATUS (*PCPFNSTARTDEVICE)(PDEVICE_OBJECT, PIRP, PRESOURCELIST);
NTSTATUS __stdcall PcInitializeAdapterDriver(PDRIVER_OBJECT, PUNICODE_STRING, PDRIVER_ADD_DEVICE);
NTSTATUS __stdcall PcDispatchIrp(PDEVICE_OBJECT, PIRP);
NTSTATUS __stdcall PcAddAdapterDevice(PDRIVER_OBJECT, PDEVICE_OBJECT, PCPFNSTARTDEVICE, ULONG,
    ULONG);
NTSTATUS __stdcall PcCompleteIrp(PDEVICE_OBJECT, PIRP, NTSTATUS);
NTSTATUS __stdcall PcForwardIrpSynchronous(PDEVICE_OBJECT, PIRP);
NTSTATUS __stdcall PcRegisterSubdevice(PDEVICE_OBJECT, PWSTR, PUNKNOWN);
NTSTATUS __stdcall PcRegisterPhysicalConnection(PDEVICE_OBJECT, PUNKNOWN, ULONG, PUNKNOWN, ULONG);
NTSTATUS __stdcall PcRegisterPhysicalConnectionToExternal(PDEVICE_OBJECT, PUNKNOWN, ULONG,
    PUNICODE_STRING, ULONG);
NTSTATUS __stdcall PcRegisterPhysicalConnectionFromExternal(PDEVICE_OBJECT, PUNICODE_STRING, ULONG,
    PUNKNOWN, ULONG);
NTSTATUS __stdcall PcNewPort(PPORT *, const IID &);
NTSTATUS __stdcall PcNewMiniport(PMINIPORT *, const IID &);
NTSTATUS __stdcall PcNewDmaChannel(PDMACHANNEL *, PUNKNOWN, POOL_TYPE, PDEVICE_DESCRIPTION,
    PDEVICE_OBJECT);
NTSTATUS __stdcall PcCompletePendingPropertyRequest(PPCPROPERTY_REQUEST, NTSTATUS);
ULONGLONG __stdcall PcGetTimeInterval(ULONGLONG);
NTSTATUS __stdcall PcNewResourceList(PRESOURCELIST *, PUNKNOWN, POOL_TYPE, PCM_RESOURCE_LIST,
    PCM_RESOURCE_LIST);
NTSTATUS __stdcall PcNewResourceSublist(PRESOURCELIST *, PUNKNOWN, POOL_TYPE, PRESOURCELIST, ULONG);
NTSTATUS __stdcall PcNewInterruptSync(PINTERRUPTSYNC *, PUNKNOWN, PRESOURCELIST, ULONG,
    INTERRUPTSYNCMODE);
NTSTATUS __stdcall PcNewServiceGroup(PSERVICEGROUP *, PUNKNOWN);
NTSTATUS __stdcall PcNewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, PVOID, PVOID,
    POBJECT_ATTRIBUTES, ULONG, PULONG);
enum {
    GeneralRegistryKey, DeviceRegistryKey, DriverRegistryKey, HwProfileRegistryKey,
    DeviceInterfaceRegistryKey
};
NTSTATUS __stdcall PcGetDeviceProperty(PVOID, DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG);
NTSTATUS __stdcall PcRegisterAdapterPowerManagement(PUNKNOWN, PVOID);
NTSTATUS __stdcall PcUnregisterAdapterPowerManagement(PDEVICE_OBJECT);
NTSTATUS __stdcall PcRequestNewPowerState(PDEVICE_OBJECT, DEVICE_POWER_STATE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall PcRegisterIoTimeout(PDEVICE_OBJECT,
    PIO_TIMER_ROUTINE, PVOID);
NTSTATUS __stdcall PcUnregisterIoTimeout(PDEVICE_OBJECT, PIO_TIMER_ROUTINE, PVOID);
NTSTATUS __stdcall PcGetPhysicalDeviceObject(PDEVICE_OBJECT, PDEVICE_OBJECT *);
NTSTATUS __stdcall PcAddContentHandlers(ULONG, PVOID *, ULONG);
NTSTATUS __stdcall PcCreateContentMixed(PULONG, ULONG, PULONG);
NTSTATUS __stdcall PcDestroyContent(ULONG);
NTSTATUS __stdcall PcForwardContentToDeviceObject(ULONG, PVOID, PCDRMFORWARD);
NTSTATUS __stdcall PcForwardContentToFileObject(ULONG, PFILE_OBJECT);
NTSTATUS __stdcall PcForwardContentToInterface(ULONG, PUNKNOWN, ULONG);
NTSTATUS __stdcall PcGetContentRights(ULONG, PDRMRIGHTS);
_IRQL_requires_max_(PASSIVE_LEVEL) typedef NTSTATUS EVT_PC_POST_PO_FX_REGISTER_DEVICE(PVOID,
    POHANDLE);
typedef EVT_PC_POST_PO_FX_REGISTER_DEVICE *PFN_PC_POST_PO_FX_REGISTER_DEVICE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_PC_PRE_PO_FX_UNREGISTER_DEVICE(PVOID, POHANDLE);
typedef EVT_PC_PRE_PO_FX_UNREGISTER_DEVICE *PFN_PC_PRE_PO_FX_UNREGISTER_DEVICE;
#endif
