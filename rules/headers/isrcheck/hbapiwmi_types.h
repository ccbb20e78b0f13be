// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// HBA API: WMI classes.
#ifndef ISRCHECK_HBAPIWMI_TYPES_H
#define ISRCHECK_HBAPIWMI_TYPES_H
typedef struct _MSFC_HBAPortStatistics MSFC_HBAPortStatistics, *PMSFC_HBAPortStatistics;
typedef struct _HBAFC3MgmtInfo HBAFC3MgmtInfo, *PHBAFC3MgmtInfo;
typedef struct _HBAScsiID HBAScsiID, *PHBAScsiID;
typedef struct _MSFC_LinkEvent MSFC_LinkEvent, *PMSFC_LinkEvent;
typedef struct _MSFC_FCAdapterHBAAttributes MSFC_FCAdapterHBAAttributes,
    *PMSFC_FCAdapterHBAAttributes;
typedef struct _MSFC_HBAPortAttributesResults MSFC_HBAPortAttributesResults,
    *PMSFC_HBAPortAttributesResults;
typedef struct _MSFC_FibrePortHBAAttributes MSFC_FibrePortHBAAttributes,
    *PMSFC_FibrePortHBAAttributes;
typedef struct _MSFC_FibrePortHBAStatistics MSFC_FibrePortHBAStatistics,
    *PMSFC_FibrePortHBAStatistics;
typedef struct _MSFC_FC4STATISTICS MSFC_FC4STATISTICS, *PMSFC_FC4STATISTICS;
typedef struct _MSFC_EventBuffer MSFC_EventBuffer, *PMSFC_EventBuffer;
typedef struct _GetDiscoveredPortAttributes_IN GetDiscoveredPortAttributes_IN,
    *PGetDiscoveredPortAttributes_IN;
typedef struct _GetDiscoveredPortAttributes_OUT GetDiscoveredPortAttributes_OUT,
    *PGetDiscoveredPortAttributes_OUT;
typedef struct _GetPortAttributesByWWN_IN GetPortAttributesByWWN_IN, *PGetPortAttributesByWWN_IN;
typedef struct _GetPortAttributesByWWN_OUT GetPortAttributesByWWN_OUT, *PGetPortAttributesByWWN_OUT;
typedef struct _SendCTPassThru_IN SendCTPassThru_IN, *PSendCTPassThru_IN;
typedef struct _SendCTPassThru_OUT SendCTPassThru_OUT, *PSendCTPassThru_OUT;
typedef struct _SendRNID_IN SendRNID_IN, *PSendRNID_IN;
typedef struct _SendRNID_OUT SendRNID_OUT, *PSendRNID_OUT;
typedef struct _SendRNIDV2_IN SendRNIDV2_IN, *PSendRNIDV2_IN;
typedef struct _SendRNIDV2_OUT SendRNIDV2_OUT, *PSendRNIDV2_OUT;
typedef struct _GetFC3MgmtInfo_OUT GetFC3MgmtInfo_OUT, *PGetFC3MgmtInfo_OUT;
typedef struct _SetFC3MgmtInfo_IN SetFC3MgmtInfo_IN, *PSetFC3MgmtInfo_IN;
typedef struct _SetFC3MgmtInfo_OUT SetFC3MgmtInfo_OUT, *PSetFC3MgmtInfo_OUT;
typedef struct _SendRPL_IN SendRPL_IN, *PSendRPL_IN;
typedef struct _SendRPL_OUT SendRPL_OUT, *PSendRPL_OUT;
typedef struct _SendRPS_IN SendRPS_IN, *PSendRPS_IN;
typedef struct _SendRPS_OUT SendRPS_OUT, *PSendRPS_OUT;
typedef struct _SendSRL_IN SendSRL_IN, *PSendSRL_IN;
typedef struct _SendSRL_OUT SendSRL_OUT, *PSendSRL_OUT;
typedef struct _SendLIRR_IN SendLIRR_IN, *PSendLIRR_IN;
typedef struct _SendLIRR_OUT SendLIRR_OUT, *PSendLIRR_OUT;
typedef struct _GetFC4Statistics_IN GetFC4Statistics_IN, *PGetFC4Statistics_IN;
typedef struct _GetFC4Statistics_OUT GetFC4Statistics_OUT, *PGetFC4Statistics_OUT;
typedef struct _GetFCPStatistics_IN GetFCPStatistics_IN, *PGetFCPStatistics_IN;
typedef struct _GetFCPStatistics_OUT GetFCPStatistics_OUT, *PGetFCPStatistics_OUT;
typedef struct _ScsiInquiry_IN ScsiInquiry_IN, *PScsiInquiry_IN;
typedef struct _ScsiInquiry_OUT ScsiInquiry_OUT, *PScsiInquiry_OUT;
typedef struct _ScsiReadCapacity_IN ScsiReadCapacity_IN, *PScsiReadCapacity_IN;
typedef struct _ScsiReadCapacity_OUT ScsiReadCapacity_OUT, *PScsiReadCapacity_OUT;
typedef struct _ScsiReportLuns_IN ScsiReportLuns_IN, *PScsiReportLuns_IN;
typedef struct _ScsiReportLuns_OUT ScsiReportLuns_OUT, *PScsiReportLuns_OUT;
typedef struct _GetEventBuffer_OUT GetEventBuffer_OUT, *PGetEventBuffer_OUT;
typedef struct _SendRLS_IN SendRLS_IN, *PSendRLS_IN;
typedef struct _SendRLS_OUT SendRLS_OUT, *PSendRLS_OUT;
typedef struct _HBAFCPID HBAFCPID, *PHBAFCPID;
typedef struct _HBAFCPScsiEntry HBAFCPScsiEntry, *PHBAFCPScsiEntry;
typedef struct _HBAFCPBindingEntry HBAFCPBindingEntry, *PHBAFCPBindingEntry;
typedef struct _HBAFCPBindingEntry2 HBAFCPBindingEntry2, *PHBAFCPBindingEntry2;
typedef struct _GetFcpTargetMapping_IN GetFcpTargetMapping_IN, *PGetFcpTargetMapping_IN;
typedef struct _GetFcpTargetMapping_OUT GetFcpTargetMapping_OUT, *PGetFcpTargetMapping_OUT;
typedef struct _GetFcpPersistentBinding_IN GetFcpPersistentBinding_IN, *PGetFcpPersistentBinding_IN;
typedef struct _GetFcpPersistentBinding_OUT GetFcpPersistentBinding_OUT,
    *PGetFcpPersistentBinding_OUT;
typedef struct _GetBindingCapability_IN GetBindingCapability_IN, *PGetBindingCapability_IN;
typedef struct _GetBindingCapability_OUT GetBindingCapability_OUT, *PGetBindingCapability_OUT;
typedef struct _GetBindingSupport_IN GetBindingSupport_IN, *PGetBindingSupport_IN;
typedef struct _GetBindingSupport_OUT GetBindingSupport_OUT, *PGetBindingSupport_OUT;
typedef struct _SetBindingSupport_IN SetBindingSupport_IN, *PSetBindingSupport_IN;
typedef struct _SetBindingSupport_OUT SetBindingSupport_OUT, *PSetBindingSupport_OUT;
typedef struct _GetPersistentBinding2_IN GetPersistentBinding2_IN, *PGetPersistentBinding2_IN;
typedef struct _GetPersistentBinding2_OUT GetPersistentBinding2_OUT, *PGetPersistentBinding2_OUT;
typedef struct _SetPersistentEntry_IN SetPersistentEntry_IN, *PSetPersistentEntry_IN;
typedef struct _SetPersistentEntry_OUT SetPersistentEntry_OUT, *PSetPersistentEntry_OUT;
typedef struct _RemovePersistentEntry_IN RemovePersistentEntry_IN, *PRemovePersistentEntry_IN;
typedef struct _RemovePersistentEntry_OUT RemovePersistentEntry_OUT, *PRemovePersistentEntry_OUT;
typedef struct _MSFC_AdapterEvent MSFC_AdapterEvent, *PMSFC_AdapterEvent;
typedef struct _MSFC_PortEvent MSFC_PortEvent, *PMSFC_PortEvent;
typedef struct _MSFC_TargetEvent MSFC_TargetEvent, *PMSFC_TargetEvent;
typedef struct _AddTarget_IN AddTarget_IN, *PAddTarget_IN;
typedef struct _AddTarget_OUT AddTarget_OUT, *PAddTarget_OUT;
typedef struct _RemoveTarget_IN RemoveTarget_IN, *PRemoveTarget_IN;
typedef struct _RemoveTarget_OUT RemoveTarget_OUT, *PRemoveTarget_OUT;
typedef struct _AddPort_IN AddPort_IN, *PAddPort_IN;
typedef struct _AddPort_OUT AddPort_OUT, *PAddPort_OUT;
typedef struct _RemovePort_IN RemovePort_IN, *PRemovePort_IN;
typedef struct _RemovePort_OUT RemovePort_OUT, *PRemovePort_OUT;
typedef struct _AddLink_OUT AddLink_OUT, *PAddLink_OUT;
typedef struct _RemoveLink_OUT RemoveLink_OUT, *PRemoveLink_OUT;
typedef struct _MSFC_TM MSFC_TM, *PMSFC_TM;
typedef struct _MSFC_HBAPortStatistics {
    LONGLONG SecondsSinceLastReset, TxFrames, TxWords, RxFrames, RxWords, LIPCount, NOSCount,
        ErrorFrames, DumpedFrames, LinkFailureCount, LossOfSyncCount, LossOfSignalCount,
        PrimitiveSeqProtocolErrCount, InvalidTxWordCount, InvalidCRCCount;
} MSFC_HBAPortStatistics, *PMSFC_HBAPortStatistics;
typedef struct _HBAFC3MgmtInfo {
    ULONGLONG UniqueAdapterId;
    UCHAR wwn[8];
    ULONG unittype, PortId, NumberOfAttachedNodes;
    USHORT IPVersion, UDPPort;
    UCHAR IPAddress[16];
    USHORT reserved, TopologyDiscoveryFlags;
    ULONG reserved1;
} HBAFC3MgmtInfo, *PHBAFC3MgmtInfo;
typedef struct _HBAScsiID {
    ULONG ScsiBusNumber, ScsiTargetNumber, ScsiOSLun;
    USHORT OSDeviceName[257];
} HBAScsiID, *PHBAScsiID;
typedef struct _MSFC_LinkEvent {
    ULONG EventType;
    UCHAR AdapterWWN[8];
    ULONG RLIRBufferSize;
    UCHAR RLIRBuffer[1];
} MSFC_LinkEvent, *PMSFC_LinkEvent;
typedef struct _MSFC_FCAdapterHBAAttributes {
    ULONGLONG UniqueAdapterId;
    ULONG HBAStatus;
    UCHAR NodeWWN[8];
    ULONG VendorSpecificID, NumberOfPorts;
    WCHAR Manufacturer[65], SerialNumber[65], Model[257], ModelDescription[257],
        NodeSymbolicName[257], HardwareVersion[257], DriverVersion[257], OptionROMVersion[257],
        FirmwareVersion[257], DriverName[257], MfgDomain[257];
} MSFC_FCAdapterHBAAttributes, *PMSFC_FCAdapterHBAAttributes;
typedef struct _MSFC_HBAPortAttributesResults {
    UCHAR NodeWWN[8], PortWWN[8];
    ULONG PortFcId, PortType, PortState, PortSupportedClassofService;
    UCHAR PortSupportedFc4Types[32], PortActiveFc4Types[32];
    ULONG PortSupportedSpeed, PortSpeed, PortMaxFrameSize;
    UCHAR FabricName[8];
    ULONG NumberofDiscoveredPorts;
} MSFC_HBAPortAttributesResults, *PMSFC_HBAPortAttributesResults;
typedef struct _MSFC_FibrePortHBAAttributes {
    ULONGLONG UniquePortId;
    ULONG HBAStatus;
    MSFC_HBAPortAttributesResults Attributes;
} MSFC_FibrePortHBAAttributes, *PMSFC_FibrePortHBAAttributes;
typedef struct _MSFC_FibrePortHBAStatistics {
    ULONGLONG UniquePortId;
    ULONG HBAStatus;
    MSFC_HBAPortStatistics Statistics;
} MSFC_FibrePortHBAStatistics, *PMSFC_FibrePortHBAStatistics;
typedef struct _MSFC_FC4STATISTICS {
    ULONGLONG InputRequests, OutputRequests, ControlRequests, InputMegabytes, OutputMegabytes;
} MSFC_FC4STATISTICS, *PMSFC_FC4STATISTICS;
typedef struct _MSFC_EventBuffer {
    ULONG EventType, EventInfo[4];
} MSFC_EventBuffer, *PMSFC_EventBuffer;
typedef struct _GetDiscoveredPortAttributes_IN {
    ULONG PortIndex, DiscoveredPortIndex;
} GetDiscoveredPortAttributes_IN, *PGetDiscoveredPortAttributes_IN;
typedef struct _GetDiscoveredPortAttributes_OUT {
    ULONG HBAStatus;
    MSFC_HBAPortAttributesResults PortAttributes;
} GetDiscoveredPortAttributes_OUT, *PGetDiscoveredPortAttributes_OUT;
typedef struct _GetPortAttributesByWWN_IN {
    UCHAR wwn[8];
} GetPortAttributesByWWN_IN, *PGetPortAttributesByWWN_IN;
typedef struct _GetPortAttributesByWWN_OUT {
    ULONG HBAStatus;
    MSFC_HBAPortAttributesResults PortAttributes;
} GetPortAttributesByWWN_OUT, *PGetPortAttributesByWWN_OUT;
typedef struct _SendCTPassThru_IN {
    UCHAR PortWWN[8];
    ULONG RequestBufferCount;
    UCHAR RequestBuffer[1];
} SendCTPassThru_IN, *PSendCTPassThru_IN;
typedef struct _SendCTPassThru_OUT {
    ULONG HBAStatus, TotalResponseBufferCount, ActualResponseBufferCount;
    UCHAR ResponseBuffer[1];
} SendCTPassThru_OUT, *PSendCTPassThru_OUT;
typedef struct _SendRNID_IN { UCHAR wwn[8]; ULONG wwntype; } SendRNID_IN, *PSendRNID_IN;
typedef struct _SendRNID_OUT {
    ULONG HBAStatus, ResponseBufferCount;
    UCHAR ResponseBuffer[1];
} SendRNID_OUT, *PSendRNID_OUT;
typedef struct _SendRNIDV2_IN {
    UCHAR PortWWN[8], DestWWN[8];
    ULONG DestFCID, NodeIdDataFormat;
} SendRNIDV2_IN, *PSendRNIDV2_IN;
typedef struct _SendRNIDV2_OUT {
    ULONG HBAStatus, TotalRspBufferSize, ActualRspBufferSize;
    UCHAR RspBuffer[1];
} SendRNIDV2_OUT, *PSendRNIDV2_OUT;
typedef struct _GetFC3MgmtInfo_OUT {
    ULONG HBAStatus;
    HBAFC3MgmtInfo MgmtInfo;
} GetFC3MgmtInfo_OUT, *PGetFC3MgmtInfo_OUT;
typedef struct _SetFC3MgmtInfo_IN {
    HBAFC3MgmtInfo MgmtInfo;
} SetFC3MgmtInfo_IN, *PSetFC3MgmtInfo_IN;
typedef struct _SetFC3MgmtInfo_OUT { ULONG HBAStatus; } SetFC3MgmtInfo_OUT, *PSetFC3MgmtInfo_OUT;
typedef struct _SendRPL_IN {
    UCHAR PortWWN[8], AgentWWN[8];
    ULONG agent_domain, portIndex;
} SendRPL_IN, *PSendRPL_IN;
typedef struct _SendRPL_OUT {
    ULONG HBAStatus, TotalRspBufferSize, ActualRspBufferSize;
    UCHAR RspBuffer[1];
} SendRPL_OUT, *PSendRPL_OUT;
typedef struct _SendRPS_IN {
    UCHAR PortWWN[8], AgentWWN[8], ObjectWWN[8];
    ULONG AgentDomain, ObjectPortNumber;
} SendRPS_IN, *PSendRPS_IN;
typedef struct _SendRPS_OUT {
    ULONG HBAStatus, TotalRspBufferSize, ActualRspBufferSize;
    UCHAR RspBuffer[1];
} SendRPS_OUT, *PSendRPS_OUT;
typedef struct _SendSRL_IN { UCHAR PortWWN[8], WWN[8]; ULONG Domain; } SendSRL_IN, *PSendSRL_IN;
typedef struct _SendSRL_OUT {
    ULONG HBAStatus, TotalRspBufferSize, ActualRspBufferSize;
    UCHAR RspBuffer[1];
} SendSRL_OUT, *PSendSRL_OUT;
typedef struct _SendLIRR_IN {
    UCHAR SourceWWN[8], DestWWN[8], Function, Type;
} SendLIRR_IN, *PSendLIRR_IN;
typedef struct _SendLIRR_OUT {
    ULONG HBAStatus, TotalRspBufferSize, ActualRspBufferSize;
    UCHAR RspBuffer[1];
} SendLIRR_OUT, *PSendLIRR_OUT;
typedef struct _GetFC4Statistics_IN {
    UCHAR PortWWN[8], FC4Type;
} GetFC4Statistics_IN, *PGetFC4Statistics_IN;
typedef struct _GetFC4Statistics_OUT {
    ULONG HBAStatus;
    MSFC_FC4STATISTICS FC4Statistics;
} GetFC4Statistics_OUT, *PGetFC4Statistics_OUT;
typedef struct _GetFCPStatistics_IN {
    HBAScsiID ScsiId;
} GetFCPStatistics_IN, *PGetFCPStatistics_IN;
typedef struct _GetFCPStatistics_OUT {
    ULONG HBAStatus;
    MSFC_FC4STATISTICS FC4Statistics;
} GetFCPStatistics_OUT, *PGetFCPStatistics_OUT;
typedef struct _ScsiInquiry_IN {
    UCHAR Cdb[6], HbaPortWWN[8], DiscoveredPortWWN[8];
    ULONGLONG FcLun;
} ScsiInquiry_IN, *PScsiInquiry_IN;
typedef struct _ScsiInquiry_OUT {
    ULONG HBAStatus, ResponseBufferSize, SenseBufferSize;
    UCHAR ScsiStatus, ResponseBuffer[1];
} ScsiInquiry_OUT, *PScsiInquiry_OUT;
typedef struct _ScsiReadCapacity_IN {
    UCHAR Cdb[10], HbaPortWWN[8], DiscoveredPortWWN[8];
    ULONGLONG FcLun;
} ScsiReadCapacity_IN, *PScsiReadCapacity_IN;
typedef struct _ScsiReadCapacity_OUT {
    ULONG HBAStatus, ResponseBufferSize, SenseBufferSize;
    UCHAR ScsiStatus, ResponseBuffer[1];
} ScsiReadCapacity_OUT, *PScsiReadCapacity_OUT;
typedef struct _ScsiReportLuns_IN {
    UCHAR Cdb[12], HbaPortWWN[8], DiscoveredPortWWN[8];
} ScsiReportLuns_IN, *PScsiReportLuns_IN;
typedef struct _ScsiReportLuns_OUT {
    ULONG HBAStatus, ResponseBufferSize, SenseBufferSize;
    UCHAR ScsiStatus, ResponseBuffer[1];
} ScsiReportLuns_OUT, *PScsiReportLuns_OUT;
typedef struct _GetEventBuffer_OUT {
    ULONG HBAStatus, EventCount;
    MSFC_EventBuffer Events[1];
} GetEventBuffer_OUT, *PGetEventBuffer_OUT;
typedef struct _SendRLS_IN { UCHAR PortWWN[8], DestWWN[8]; } SendRLS_IN, *PSendRLS_IN;
typedef struct _SendRLS_OUT {
    ULONG HBAStatus, TotalRspBufferSize, ActualRspBufferSize;
    UCHAR RspBuffer[1];
} SendRLS_OUT, *PSendRLS_OUT;
typedef struct _HBAFCPID {
    ULONG Fcid;
    UCHAR NodeWWN[8], PortWWN[8];
    ULONGLONG FcpLun;
} HBAFCPID, *PHBAFCPID;
typedef struct _HBAFCPScsiEntry {
    HBAFCPID FCPId;
    UCHAR Luid[256];
    HBAScsiID ScsiId;
} HBAFCPScsiEntry, *PHBAFCPScsiEntry;
typedef struct _HBAFCPBindingEntry {
    ULONG Type;
    HBAFCPID FCPId;
    HBAScsiID ScsiId;
} HBAFCPBindingEntry, *PHBAFCPBindingEntry;
typedef struct _HBAFCPBindingEntry2 {
    ULONG Type;
    HBAFCPID FCPId;
    UCHAR Luid[256];
    HBAScsiID ScsiId;
} HBAFCPBindingEntry2, *PHBAFCPBindingEntry2;
typedef struct _GetFcpTargetMapping_IN {
    UCHAR HbaPortWWN[8];
    ULONG InEntryCount;
} GetFcpTargetMapping_IN, *PGetFcpTargetMapping_IN;
typedef struct _GetFcpTargetMapping_OUT {
    ULONG HBAStatus, TotalEntryCount, OutEntryCount;
    HBAFCPScsiEntry Entry[1];
} GetFcpTargetMapping_OUT, *PGetFcpTargetMapping_OUT;
typedef struct _GetFcpPersistentBinding_IN {
    ULONG InEntryCount;
} GetFcpPersistentBinding_IN, *PGetFcpPersistentBinding_IN;
typedef struct _GetFcpPersistentBinding_OUT {
    ULONG HBAStatus, TotalEntryCount, OutEntryCount;
    HBAFCPBindingEntry Entry[1];
} GetFcpPersistentBinding_OUT, *PGetFcpPersistentBinding_OUT;
typedef struct _GetBindingCapability_IN {
    UCHAR PortWWN[8];
} GetBindingCapability_IN, *PGetBindingCapability_IN;
typedef struct _GetBindingCapability_OUT {
    ULONG HBAStatus, BindType;
} GetBindingCapability_OUT, *PGetBindingCapability_OUT;
typedef struct _GetBindingSupport_IN {
    UCHAR PortWWN[8];
} GetBindingSupport_IN, *PGetBindingSupport_IN;
typedef struct _GetBindingSupport_OUT {
    ULONG HBAStatus, BindType;
} GetBindingSupport_OUT, *PGetBindingSupport_OUT;
typedef struct _SetBindingSupport_IN {
    UCHAR PortWWN[8];
    ULONG BindType;
} SetBindingSupport_IN, *PSetBindingSupport_IN;
typedef struct _SetBindingSupport_OUT {
    ULONG HBAStatus;
} SetBindingSupport_OUT, *PSetBindingSupport_OUT;
typedef struct _GetPersistentBinding2_IN {
    UCHAR PortWWN[8];
    ULONG InEntryCount;
} GetPersistentBinding2_IN, *PGetPersistentBinding2_IN;
typedef struct _GetPersistentBinding2_OUT {
    ULONG HBAStatus, TotalEntryCount, OutEntryCount;
    HBAFCPBindingEntry2 Bindings[1];
} GetPersistentBinding2_OUT, *PGetPersistentBinding2_OUT;
typedef struct _SetPersistentEntry_IN {
    UCHAR PortWWN[8];
    HBAFCPBindingEntry2 Binding;
} SetPersistentEntry_IN, *PSetPersistentEntry_IN;
typedef struct _SetPersistentEntry_OUT {
    ULONG HBAStatus;
} SetPersistentEntry_OUT, *PSetPersistentEntry_OUT;
typedef struct _RemovePersistentEntry_IN {
    UCHAR PortWWN[8];
    HBAFCPBindingEntry2 Binding;
} RemovePersistentEntry_IN, *PRemovePersistentEntry_IN;
typedef struct _RemovePersistentEntry_OUT {
    ULONG HBAStatus;
} RemovePersistentEntry_OUT, *PRemovePersistentEntry_OUT;
typedef struct _MSFC_AdapterEvent {
    ULONG EventType;
    UCHAR PortWWN[8];
} MSFC_AdapterEvent, *PMSFC_AdapterEvent;
typedef struct _MSFC_PortEvent {
    ULONG EventType, FabricPortId;
    UCHAR PortWWN[8];
} MSFC_PortEvent, *PMSFC_PortEvent;
typedef struct _MSFC_TargetEvent {
    ULONG EventType;
    UCHAR PortWWN[8], DiscoveredPortWWN[8];
} MSFC_TargetEvent, *PMSFC_TargetEvent;
typedef struct _AddTarget_IN {
    UCHAR HbaPortWWN[8], DiscoveredPortWWN[8];
    ULONG AllTargets;
} AddTarget_IN, *PAddTarget_IN;
typedef struct _AddTarget_OUT { ULONG HBAStatus; } AddTarget_OUT, *PAddTarget_OUT;
typedef struct _RemoveTarget_IN {
    UCHAR HbaPortWWN[8], DiscoveredPortWWN[8];
    ULONG AllTargets;
} RemoveTarget_IN, *PRemoveTarget_IN;
typedef struct _RemoveTarget_OUT { ULONG HBAStatus; } RemoveTarget_OUT, *PRemoveTarget_OUT;
typedef struct _AddPort_IN { UCHAR PortWWN[8]; } AddPort_IN, *PAddPort_IN;
typedef struct _AddPort_OUT { ULONG HBAStatus; } AddPort_OUT, *PAddPort_OUT;
typedef struct _RemovePort_IN { UCHAR PortWWN[8]; } RemovePort_IN, *PRemovePort_IN;
typedef struct _RemovePort_OUT { ULONG HBAStatus; } RemovePort_OUT, *PRemovePort_OUT;
typedef struct _AddLink_OUT { ULONG HBAStatus; } AddLink_OUT, *PAddLink_OUT;
typedef struct _RemoveLink_OUT { ULONG HBAStatus; } RemoveLink_OUT, *PRemoveLink_OUT;
typedef struct _MSFC_TM {
    ULONG tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
} MSFC_TM, *PMSFC_TM;
#endif
