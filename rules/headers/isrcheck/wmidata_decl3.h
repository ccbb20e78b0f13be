// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: types and routines.
#ifndef ISRCHECK_WMIDATA_DECL3_H
#define ISRCHECK_WMIDATA_DECL3_H
typedef struct _MSNdis_WmiSetHeader {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONGLONG NetLuid, RequestId;
    ULONG Timeout, Padding;
} MSNdis_WmiSetHeader, *PMSNdis_WmiSetHeader;
DEFINE_GUID(MSNdis_WmiOutputInfo_GUID, 0x7510bb9d, 0xdf70, 0x4f7e, 0xba, 0x07, 0xe2, 0x9d, 0x33,
    0x0b, 0x3c, 0xc5);
typedef struct _MSNdis_WmiOutputInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    UCHAR SupportedRevision, Padding1;
    USHORT Padding2;
    ULONG DataOffset;
} MSNdis_WmiOutputInfo, *PMSNdis_WmiOutputInfo;
DEFINE_GUID(MSNdis_WmiEnumAdapter_GUID, 0xe7001b59, 0xc3d6, 0x4537, 0xb4, 0x0e, 0xa1, 0x63, 0xd5,
    0x16, 0xe4, 0xa3);
typedef struct _MSNdis_WmiEnumAdapter {
    MSNdis_ObjectHeader Header;
    ULONG IfIndex;
    ULONGLONG NetLuid;
    CHAR VariableData[1];
} MSNdis_WmiEnumAdapter, *PMSNdis_WmiEnumAdapter;
DEFINE_GUID(MSNdis_LinkStateData_GUID, 0x5b26b94f, 0x0272, 0x4d4c, 0x87, 0x44, 0xbd, 0x84, 0xbe,
    0x42, 0x1f, 0x3b);
typedef struct _MSNdis_LinkStateData {
    MSNdis_ObjectHeader Header;
    ULONG MediaConnectState, MediaDuplexState;
    ULONGLONG XmitLinkSpeed, RcvLinkSpeed;
    ULONG PauseFunctions, AutoNegotiationFlags;
} MSNdis_LinkStateData, *PMSNdis_LinkStateData;
DEFINE_GUID(MSNdis_LinkParameters_GUID, 0x29380131, 0xa312, 0x4400, 0xbe, 0x0c, 0x53, 0x87, 0x7a,
    0x41, 0xc4, 0x65);
typedef struct _MSNdis_LinkParameters {
    MSNdis_ObjectHeader Header;
    ULONG MediaDuplexState;
    ULONGLONG XmitLinkSpeed, RcvLinkSpeed;
    ULONG PauseFunctions, AutoNegotiationFlags;
} MSNdis_LinkParameters, *PMSNdis_LinkParameters;
DEFINE_GUID(MSNdis_InterruptModerationParameters_GUID, 0x09f58643, 0x31fb, 0x45b5, 0x85, 0x2b,
    0x09, 0xb4, 0xd3, 0xff, 0x37, 0x65);
typedef struct _MSNdis_InterruptModerationParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags, InterruptModeration;
} MSNdis_InterruptModerationParameters, *PMSNdis_InterruptModerationParameters;
DEFINE_GUID(MSNdis_StatisticsInfo_GUID, 0x8ecc74e1, 0xba85, 0x482e, 0xaf, 0xaf, 0xb4, 0xf8, 0xb0,
    0x87, 0xc0, 0x6b);
typedef struct _MSNdis_StatisticsInfo {
    MSNdis_ObjectHeader Header;
    ULONG SupportedStatistics;
    ULONGLONG ifInDiscards, ifInErrors, ifHCInOctets, ifHCInUcastPkts, ifHCInMulticastPkts;
    ULONGLONG ifHCInBroadcastPkts, ifHCOutOctets, ifHCOutUcastPkts, ifHCOutMulticastPkts;
    ULONGLONG ifHCOutBroadcastPkts, ifOutErrors, ifOutDiscards, ifHCInUcastOctets;
    ULONGLONG ifHCInMulticastOctets, ifHCInBroadcastOctets, ifHCOutUcastOctets;
    ULONGLONG ifHCOutMulticastOctets, ifHCOutBroadcastOctets;
} MSNdis_StatisticsInfo, *PMSNdis_StatisticsInfo;
DEFINE_GUID(MSNdis_PortStateData_GUID, 0x8feae2c6, 0xee28, 0x469f, 0x8b, 0x5d, 0x9f, 0x74, 0x3b,
    0xab, 0x21, 0xaa);
typedef struct _MSNdis_PortStateData {
    MSNdis_ObjectHeader Header;
    ULONG MediaConnectState;
    ULONGLONG XmitLinkSpeed, RcvLinkSpeed;
    ULONG Direction, SendControlState, RcvControlState, SendAuthorizationState;
    ULONG RcvAuthorizationState, Flags;
} MSNdis_PortStateData, *PMSNdis_PortStateData;
DEFINE_GUID(MSNdis_PortAuthParameters_GUID, 0x5c3bda24, 0x8b64, 0x4829, 0xa5, 0x87, 0x8c, 0xe7,
    0x19, 0x15, 0x2f, 0xe2);
typedef struct _MSNdis_PortAuthParameters {
    MSNdis_ObjectHeader Header;
    ULONG SendControlState, RcvControlState, SendAuthorizationState, RcvAuthorizationState;
} MSNdis_PortAuthParameters, *PMSNdis_PortAuthParameters;
DEFINE_GUID(MSNdis_PortChar_GUID, 0xf5b7d202, 0xe594, 0x4aa3, 0xbe, 0x43, 0x49, 0x76, 0x83, 0x3c,
    0x78, 0x40);
typedef struct _MSNdis_PortChar {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber, Flags, Type, MediaConnectState;
    ULONGLONG XmitLinkSpeed, RcvLinkSpeed;
    ULONG Direction, SendControlState, RcvControlState, SendAuthorizationState;
    ULONG RcvAuthorizationState;
} MSNdis_PortChar, *PMSNdis_PortChar;
DEFINE_GUID(MSNdis_PortArray_GUID, 0x0fee8708, 0xdf65, 0x456e, 0xb4, 0xca, 0xfa, 0x62, 0x32, 0x66,
    0xa1, 0x2a);
typedef struct _MSNdis_PortArray {
    MSNdis_ObjectHeader Header;
    ULONG NumberOfPorts, OffsetFirstPort, ElementSize;
    MSNdis_PortChar Port[1];
} MSNdis_PortArray, *PMSNdis_PortArray;
DEFINE_GUID(MSNdis_PciDeviceProperty_GUID, 0x0573f70f, 0xded8, 0x401c, 0x8b, 0x56, 0xa6, 0x2b,
    0xb5, 0x28, 0xc0, 0xe2);
typedef struct _MSNdis_PciDeviceProperty {
    MSNdis_ObjectHeader Header;
    ULONG DeviceType, CurrentSpeedAndMode, CurrentPayloadSize, MaxPayloadSize, MaxReadRequestSize;
    ULONG CurrentLinkSpeed, CurrentLinkWidth, MaxLinkSpeed, MaxLinkWidth;
} MSNdis_PciDeviceProperty, *PMSNdis_PciDeviceProperty;
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV1_IPv4_GUID, 0xd7673b11, 0xe892, 0x4a9d, 0x8b, 0xd8,
    0x76, 0x1f, 0xf2, 0x56, 0xed, 0xd9);
typedef struct _MSNdis_WmiTcpLargeSendOffloadV1_IPv4 {
    ULONG Encapsulation, MaxOffLoadSize, MinSegmentCount, TcpOptions, IpOptions;
} MSNdis_WmiTcpLargeSendOffloadV1_IPv4, *PMSNdis_WmiTcpLargeSendOffloadV1_IPv4;
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV1_GUID, 0xb9e4e2f9, 0xee89, 0x4756, 0xb0, 0x57, 0x38,
    0xf9, 0xd9, 0xb5, 0x9a, 0x92);
typedef struct _MSNdis_WmiTcpLargeSendOffloadV1 {
    MSNdis_WmiTcpLargeSendOffloadV1_IPv4 WmiIPv4;
} MSNdis_WmiTcpLargeSendOffloadV1, *PMSNdis_WmiTcpLargeSendOffloadV1;
DEFINE_GUID(MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_GUID, 0xd63d537a, 0x59c1, 0x4fae,
    0x8f, 0x9b, 0xcd, 0x9f, 0xbb, 0xec, 0xb8, 0x5a);
typedef struct _MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive {
    ULONG Encapsulation, IpOptionsSupported, TcpOptionsSupported, TcpChecksum, UdpChecksum;
    ULONG IpChecksum;
} MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive,
    *PMSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive;
DEFINE_GUID(MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_GUID, 0xb9760e75, 0x6662, 0x49e4,
    0xaa, 0x6c, 0xf0, 0x28, 0xbe, 0xfe, 0xc8, 0xee);
typedef struct _MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive {
    ULONG Encapsulation, IpExtensionHeadersSupported, TcpOptionsSupported, TcpChecksum;
    ULONG UdpChecksum;
} MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive,
    *PMSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive;
DEFINE_GUID(MSNdis_WmiTcpIpChecksumOffload_GUID, 0x189d4015, 0x1b25, 0x4d8e, 0xa4, 0xa9, 0xf9,
    0xeb, 0xa8, 0x21, 0x97, 0xc7);
typedef struct _MSNdis_WmiTcpIpChecksumOffload {
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive IPv4Transmit, IPv4Receive;
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive IPv6Transmit, IPv6Receive;
} MSNdis_WmiTcpIpChecksumOffload, *PMSNdis_WmiTcpIpChecksumOffload;
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_Supported_GUID, 0xf86676b9, 0xd9fa, 0x4d26, 0x95, 0xce, 0xbf,
    0xbc, 0x77, 0xd8, 0x05, 0x96);
typedef struct _MSNdis_WmiIPSecOffloadV1_Supported {
    ULONG Encapsulation, AhEspCombined, TransportTunnelCombined, IPv4Options, Flags;
} MSNdis_WmiIPSecOffloadV1_Supported, *PMSNdis_WmiIPSecOffloadV1_Supported;
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_IPv4AH_GUID, 0x29bacfdd, 0xf063, 0x48d8, 0x95, 0x2c, 0xd3,
    0xdc, 0x93, 0x30, 0x0f, 0x15);
typedef struct _MSNdis_WmiIPSecOffloadV1_IPv4AH {
    ULONG Md5, Sha_1, Transport, Tunnel, Send, Receive;
} MSNdis_WmiIPSecOffloadV1_IPv4AH, *PMSNdis_WmiIPSecOffloadV1_IPv4AH;
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_IPv4ESP_GUID, 0x86522023, 0x4536, 0x4b58, 0xa1, 0xf4, 0x25,
    0x38, 0x94, 0x1a, 0xce, 0x43);
typedef struct _MSNdis_WmiIPSecOffloadV1_IPv4ESP {
    ULONG Des, Reserved, TripleDes, NullEsp, Transport, Tunnel, Send, Receive;
} MSNdis_WmiIPSecOffloadV1_IPv4ESP, *PMSNdis_WmiIPSecOffloadV1_IPv4ESP;
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_GUID, 0x4ec63447, 0x2238, 0x43a7, 0xac, 0x33, 0x11, 0xc7,
    0xcc, 0x7d, 0x86, 0x65);
typedef struct _MSNdis_WmiIPSecOffloadV1 {
    MSNdis_WmiIPSecOffloadV1_Supported WmiSupported;
    MSNdis_WmiIPSecOffloadV1_IPv4AH WmiIPv4AH;
    MSNdis_WmiIPSecOffloadV1_IPv4ESP WmiIPv4ESP;
} MSNdis_WmiIPSecOffloadV1, *PMSNdis_WmiIPSecOffloadV1;
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV2_IPv4_GUID, 0x8823d030, 0xfa30, 0x4b73, 0xb3, 0x39,
    0xdb, 0x19, 0x20, 0x7f, 0x0d, 0x81);
typedef struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv4 {
    ULONG Encapsulation, MaxOffLoadSize, MinSegmentCount;
} MSNdis_WmiTcpLargeSendOffloadV2_IPv4, *PMSNdis_WmiTcpLargeSendOffloadV2_IPv4;
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV2_IPv6_GUID, 0xa7a9597c, 0x2f8e, 0x410b, 0x9b, 0xb3,
    0x5c, 0x3a, 0x50, 0x79, 0x2b, 0xfc);
typedef struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv6 {
    ULONG Encapsulation, MaxOffLoadSize, MinSegmentCount, IpExtensionHeadersSupported;
    ULONG TcpOptionsSupported;
} MSNdis_WmiTcpLargeSendOffloadV2_IPv6, *PMSNdis_WmiTcpLargeSendOffloadV2_IPv6;
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV2_GUID, 0x592977c2, 0xcfbe, 0x462c, 0xb5, 0xcf, 0x1a,
    0x76, 0x79, 0xfe, 0x1c, 0xba);
typedef struct _MSNdis_WmiTcpLargeSendOffloadV2 {
    MSNdis_WmiTcpLargeSendOffloadV2_IPv4 WmiIPv4;
    MSNdis_WmiTcpLargeSendOffloadV2_IPv6 WmiIPv6;
} MSNdis_WmiTcpLargeSendOffloadV2, *PMSNdis_WmiTcpLargeSendOffloadV2;
DEFINE_GUID(MSNdis_WmiOffload_GUID, 0x7a877086, 0x2204, 0x4a8a, 0x92, 0xa4, 0xe3, 0xe8, 0xab, 0x62,
    0x66, 0x29);
typedef struct _MSNdis_WmiOffload {
    MSNdis_ObjectHeader Header;
    MSNdis_WmiTcpIpChecksumOffload Checksum;
    MSNdis_WmiTcpLargeSendOffloadV1 LsoV1;
    MSNdis_WmiIPSecOffloadV1 IPsecV1;
    MSNdis_WmiTcpLargeSendOffloadV2 LsoV2;
    ULONG Flags;
} MSNdis_WmiOffload, *PMSNdis_WmiOffload;
DEFINE_GUID(MSNdis_TcpOffloadParameters_GUID, 0x43fe82d8, 0x3468, 0x497e, 0x9d, 0xcf, 0xf8, 0xff,
    0xc0, 0x13, 0x37, 0x44);
typedef struct _MSNdis_TcpOffloadParameters {
    MSNdis_ObjectHeader Header;
    UCHAR IPv4Checksum, TCPIPv4Checksum, UDPIPv4Checksum, TCPIPv6Checksum, UDPIPv6Checksum, LsoV1;
    UCHAR IPsec, LsoV2IPv4, LsoV2IPv6, TcpConnectionIPv4, TcpConnectionIPv6;
    ULONG Flags;
} MSNdis_TcpOffloadParameters, *PMSNdis_TcpOffloadParameters;
DEFINE_GUID(MSNdis_WmiTcpConnectionOffload_GUID, 0x93cfcd3f, 0x6228, 0x455c, 0x90, 0x5e, 0x3a,
    0xb8, 0x0a, 0x2f, 0xf0, 0x90);
typedef struct _MSNdis_WmiTcpConnectionOffload {
    MSNdis_ObjectHeader Header;
    ULONG Encapsulation, SupportIp4, SupportIp6, SupportIp6ExtensionHeaders, SupportSack;
    ULONG TcpConnectionOffloadCapacity, Flags;
} MSNdis_WmiTcpConnectionOffload, *PMSNdis_WmiTcpConnectionOffload;
DEFINE_GUID(MSNdis_WmiHDSplitCurrentConfig_GUID, 0x34ff16bf, 0x30ca, 0x4a2a, 0xa4, 0x6d, 0xc7,
    0xee, 0x74, 0xbc, 0x35, 0x82);
typedef struct _MSNdis_WmiHDSplitCurrentConfig {
    MSNdis_ObjectHeader Header;
    ULONG HardwareCapabilities, CurrentCapabilities, HDSplitFlags, HDSplitCombineFlags;
    ULONG BackfillSize, MaxHeaderSize;
} MSNdis_WmiHDSplitCurrentConfig, *PMSNdis_WmiHDSplitCurrentConfig;
DEFINE_GUID(MSNdis_HDSplitParameters_GUID, 0x1131c56a, 0x0a5a, 0x4d79, 0x8d, 0xde, 0x1e, 0x6f,
    0x17, 0x80, 0x05, 0xee);
typedef struct _MSNdis_HDSplitParameters {
    MSNdis_ObjectHeader Header;
    ULONG HDSplitCombineFlags;
} MSNdis_HDSplitParameters, *PMSNdis_HDSplitParameters;
DEFINE_GUID(MSNdis_WmiReceiveScaleCapabilities_GUID, 0xf7a4960a, 0xace3, 0x44dc, 0xb5, 0x1e, 0x72,
    0xe0, 0x5c, 0x5e, 0xaf, 0xa8);
typedef struct _MSNdis_WmiReceiveScaleCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG CapabilitiesFlags, NumberOfInterruptMessages, NumberOfReceiveQueues;
} MSNdis_WmiReceiveScaleCapabilities, *PMSNdis_WmiReceiveScaleCapabilities;
DEFINE_GUID(MSNdis_ReceiveFilterCapabilities_GUID, 0x146360a3, 0x88dd, 0x11dd, 0x94, 0xb8, 0x00,
    0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveFilterCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG Flags, EnabledFilterTypes, EnabledQueueTypes, NumQueues, SupportedQueueProperties;
    ULONG SupportedFilterTests, SupportedHeaders, SupportedMacHeaderFields, MaxMacHeaderFilters;
    ULONG MaxQueueGroups, MaxQueuesPerQueueGroup, MinLookaheadSplitSize, MaxLookaheadSplitSize;
} MSNdis_ReceiveFilterCapabilities, *PMSNdis_ReceiveFilterCapabilities;
DEFINE_GUID(MSNdis_ReceiveFilterGlobalParameters_GUID, 0x146360a4, 0x88dd, 0x11dd, 0x94, 0xb8,
    0x00, 0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveFilterGlobalParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags, EnabledFilterTypes, EnabledQueueTypes;
} MSNdis_ReceiveFilterGlobalParameters, *PMSNdis_ReceiveFilterGlobalParameters;
DEFINE_GUID(MSNdis_CountedString_GUID, 0x146360a5, 0x88dd, 0x11dd, 0x94, 0xb8, 0x00, 0x1d, 0x09,
    0x16, 0x2b, 0xc3);
typedef struct _MSNdis_CountedString {
    USHORT Length;
    SHORT String[257];
} MSNdis_CountedString, *PMSNdis_CountedString;
DEFINE_GUID(MSNdis_ReceiveFilterInfo_GUID, 0x146360a9, 0x88dd, 0x11dd, 0x94, 0xb8, 0x00, 0x1d,
    0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveFilterInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags, FilterType, FilterId;
} MSNdis_ReceiveFilterInfo, *PMSNdis_ReceiveFilterInfo;
DEFINE_GUID(MSNdis_ReceiveFilterInfoArray_GUID, 0x146360aa, 0x88dd, 0x11dd, 0x94, 0xb8, 0x00, 0x1d,
    0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveFilterInfoArray {
    MSNdis_ObjectHeader Header;
    ULONG QueueId, FirstElementOffset, NumElements, ElementSize;
    MSNdis_ReceiveFilterInfo Filter[1];
} MSNdis_ReceiveFilterInfoArray, *PMSNdis_ReceiveFilterInfoArray;
DEFINE_GUID(MSNdis_ReceiveFilterFieldParameters_GUID, 0x146360ab, 0x88dd, 0x11dd, 0x94, 0xb8, 0x00,
    0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveFilterFieldParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags, FrameHeader, ReceiveFilterTest, MacHeaderField;
    UCHAR FieldByteArrayValue[16], ResultByteArrayValue[16];
} MSNdis_ReceiveFilterFieldParameters, *PMSNdis_ReceiveFilterFieldParameters;
DEFINE_GUID(MSNdis_ReceiveFilterParameters_GUID, 0x146360ac, 0x88dd, 0x11dd, 0x94, 0xb8, 0x00,
    0x1d, 0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveFilterParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags, FilterType, QueueId, FilterId, FieldParametersArrayOffset;
    ULONG FieldParametersArrayNumElements, FieldParametersArrayElementSize;
    ULONG RequestedFilterIdBitCount;
    MSNdis_ReceiveFilterFieldParameters FieldParameters[1];
} MSNdis_ReceiveFilterParameters, *PMSNdis_ReceiveFilterParameters;
DEFINE_GUID(MSNdis_NicSwitchCapabilities_GUID, 0xdb80dd1c, 0x59ae, 0x48e7, 0xb7, 0xec, 0xf9, 0xbe,
    0x2c, 0x4b, 0x8c, 0xb0);
typedef struct _MSNdis_NicSwitchCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG Flags, NdisReserved1, NumTotalMacAddresses, NumMacAddressesPerPort, NumVlansPerPort;
    ULONG NdisReserved2, NdisReserved3;
} MSNdis_NicSwitchCapabilities, *PMSNdis_NicSwitchCapabilities;
DEFINE_GUID(MSNdis_GroupAffinity_GUID, 0xf786fbd5, 0xc049, 0x11dd, 0xb8, 0x85, 0x00, 0x1d, 0x09,
    0x16, 0x2b, 0xc3);
typedef struct _MSNdis_GroupAffinity {
    ULONGLONG Mask;
    USHORT Group, Reserved[3];
} MSNdis_GroupAffinity, *PMSNdis_GroupAffinity;
DEFINE_GUID(MSNdis_ReceiveQueueParameters_GUID, 0xf786fbd6, 0xc049, 0x11dd, 0xb8, 0x85, 0x00, 0x1d,
    0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveQueueParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags, QueueType, QueueId, QueueGroupId;
    MSNdis_GroupAffinity ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers, MSIXTableEntry, LookaheadSize;
    MSNdis_CountedString VmName, QueueName;
} MSNdis_ReceiveQueueParameters, *PMSNdis_ReceiveQueueParameters;
DEFINE_GUID(MSNdis_ReceiveQueueInfo_GUID, 0xf786fbd7, 0xc049, 0x11dd, 0xb8, 0x85, 0x00, 0x1d, 0x09,
    0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveQueueInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags, QueueType, QueueId, QueueGroupId, QueueState;
    MSNdis_GroupAffinity ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers, MSIXTableEntry, LookaheadSize;
    MSNdis_CountedString VmName, QueueName;
} MSNdis_ReceiveQueueInfo, *PMSNdis_ReceiveQueueInfo;
DEFINE_GUID(MSNdis_ReceiveQueueInfoArray_GUID, 0xf786fbd8, 0xc049, 0x11dd, 0xb8, 0x85, 0x00, 0x1d,
    0x09, 0x16, 0x2b, 0xc3);
typedef struct _MSNdis_ReceiveQueueInfoArray {
    MSNdis_ObjectHeader Header;
    ULONG FirstElementOffset, NumElements, ElementSize;
    MSNdis_ReceiveQueueInfo Queue[1];
} MSNdis_ReceiveQueueInfoArray, *PMSNdis_ReceiveQueueInfoArray;
DEFINE_GUID(MSNdis_LinkState_GUID, 0xba1f4c14, 0xa945, 0x4762, 0xb9, 0x16, 0x0b, 0x55, 0x15, 0xb6,
    0xf4, 0x3a);
typedef struct _WmiQueryLinkState_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryLinkState_IN, *PWmiQueryLinkState_IN;
typedef struct _WmiQueryLinkState_OUT {
    MSNdis_LinkStateData LinkState;
} WmiQueryLinkState_OUT, *PWmiQueryLinkState_OUT;
DEFINE_GUID(MSNdis_QueryInterruptModeration_GUID, 0xd9c8eea5, 0xf16e, 0x467c, 0x84, 0xd5, 0x63,
    0x45, 0xa2, 0x2c, 0xe2, 0x13);
typedef struct _WmiQueryInterruptModeration_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryInterruptModeration_IN, *PWmiQueryInterruptModeration_IN;
typedef struct _WmiQueryInterruptModeration_OUT {
    MSNdis_InterruptModerationParameters InterruptModeration;
} WmiQueryInterruptModeration_OUT, *PWmiQueryInterruptModeration_OUT;
DEFINE_GUID(MSNdis_SetInterruptModeration_GUID, 0xd789adfa, 0x9c56, 0x433b, 0xad, 0x01, 0x75, 0x74,
    0xf3, 0xce, 0xdb, 0xe9);
typedef struct _WmiSetInterruptModeration_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_InterruptModerationParameters InterruptModeration;
} WmiSetInterruptModeration_IN, *PWmiSetInterruptModeration_IN;
typedef struct _WmiSetInterruptModeration_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetInterruptModeration_OUT, *PWmiSetInterruptModeration_OUT;
DEFINE_GUID(MSNdis_SetLinkParameters_GUID, 0x8c7d3579, 0x252b, 0x4614, 0x82, 0xc5, 0xa6, 0x50,
    0xda, 0xa1, 0x50, 0x49);
typedef struct _WmiSetLinkParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_LinkParameters LinkParameters;
} WmiSetLinkParameters_IN, *PWmiSetLinkParameters_IN;
typedef struct _WmiSetLinkParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetLinkParameters_OUT, *PWmiSetLinkParameters_OUT;
DEFINE_GUID(MSNdis_QueryStatisticsInfo_GUID, 0x368c45b5, 0xc129, 0x43c1, 0x93, 0x9e, 0x7e, 0xdc,
    0x2d, 0x7f, 0xe6, 0x21);
typedef struct _WmiQueryStatisticsInfo_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryStatisticsInfo_IN, *PWmiQueryStatisticsInfo_IN;
typedef struct _WmiQueryStatisticsInfo_OUT {
    MSNdis_StatisticsInfo StatisticsInfo;
} WmiQueryStatisticsInfo_OUT, *PWmiQueryStatisticsInfo_OUT;
DEFINE_GUID(MSNdis_QueryPortState_GUID, 0x6fbf2a5f, 0x8b8f, 0x4920, 0x81, 0x43, 0xe6, 0xc4, 0x60,
    0xf5, 0x25, 0x24);
typedef struct _WmiQueryPortState_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryPortState_IN, *PWmiQueryPortState_IN;
typedef struct _WmiQueryPortState_OUT {
    MSNdis_PortStateData PortState;
} WmiQueryPortState_OUT, *PWmiQueryPortState_OUT;
DEFINE_GUID(MSNdis_EnumeratePorts_GUID, 0xf1d6abe8, 0x15e4, 0x4407, 0x81, 0xb7, 0x6b, 0x83, 0x0c,
    0x77, 0x7c, 0xd9);
typedef struct _WmiEnumeratePorts_IN {
    MSNdis_WmiMethodHeader Header;
} WmiEnumeratePorts_IN, *PWmiEnumeratePorts_IN;
typedef struct _WmiEnumeratePorts_OUT {
    MSNdis_PortArray Ports;
} WmiEnumeratePorts_OUT, *PWmiEnumeratePorts_OUT;
DEFINE_GUID(MSNdis_SetPortParameters_GUID, 0xaab6ac31, 0x86fb, 0x48fb, 0x8b, 0x48, 0x63, 0xdb,
    0x23, 0x5a, 0xce, 0x16);
typedef struct _WmiSetPortParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_PortAuthParameters PortParameters;
} WmiSetPortParameters_IN, *PWmiSetPortParameters_IN;
typedef struct _WmiSetPortParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetPortParameters_OUT, *PWmiSetPortParameters_OUT;
DEFINE_GUID(MSNdis_QueryPciDeviceCustomProperty_GUID, 0xaa39f5ab, 0xe260, 0x4d01, 0x82, 0xb0, 0xb7,
    0x37, 0xc8, 0x80, 0xea, 0x05);
typedef struct _WmiQueryPciDeviceCustomProperty_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryPciDeviceCustomProperty_IN, *PWmiQueryPciDeviceCustomProperty_IN;
typedef struct _WmiQueryPciDeviceCustomProperty_OUT {
    MSNdis_PciDeviceProperty PciDeviceProperty;
} WmiQueryPciDeviceCustomProperty_OUT, *PWmiQueryPciDeviceCustomProperty_OUT;
DEFINE_GUID(MSNdis_EnumerateAdapterEx_GUID, 0x16716917, 0x4306, 0x4be4, 0x9b, 0x5a, 0x38, 0x09,
    0xae, 0x44, 0xb1, 0x25);
typedef struct _MSNdis_EnumerateAdapterEx {
    MSNdis_WmiEnumAdapter EnumerateAdapter;
} MSNdis_EnumerateAdapterEx, *PMSNdis_EnumerateAdapterEx;
DEFINE_GUID(MSNdis_TcpOffloadCurrentConfig_GUID, 0x68542fed, 0x5c74, 0x461e, 0x89, 0x34, 0x91,
    0xc6, 0xf9, 0xc6, 0x09, 0x60);
typedef struct _WmiQueryCurrentOffloadConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryCurrentOffloadConfig_IN, *PWmiQueryCurrentOffloadConfig_IN;
typedef struct _WmiQueryCurrentOffloadConfig_OUT {
    MSNdis_WmiOffload Offload;
} WmiQueryCurrentOffloadConfig_OUT, *PWmiQueryCurrentOffloadConfig_OUT;
DEFINE_GUID(MSNdis_TcpOffloadHardwareConfig_GUID, 0xcd5f1102, 0x590f, 0x4ada, 0xab, 0x65, 0x5b,
    0x31, 0xb1, 0xdc, 0x01, 0x72);
typedef struct _WmiQueryHardwareOffloadConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryHardwareOffloadConfig_IN, *PWmiQueryHardwareOffloadConfig_IN;
typedef struct _WmiQueryHardwareOffloadConfig_OUT {
    MSNdis_WmiOffload Offload;
} WmiQueryHardwareOffloadConfig_OUT, *PWmiQueryHardwareOffloadConfig_OUT;
DEFINE_GUID(MSNdis_SetTcpOffloadParameters_GUID, 0x8ead9a22, 0x7f69, 0x4bc6, 0x94, 0x9a, 0xc8,
    0x18, 0x7b, 0x07, 0x4e, 0x61);
typedef struct _WmiSetTcpOffloadParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_TcpOffloadParameters TcpOffloadParameters;
} WmiSetTcpOffloadParameters_IN, *PWmiSetTcpOffloadParameters_IN;
typedef struct _WmiSetTcpOffloadParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetTcpOffloadParameters_OUT, *PWmiSetTcpOffloadParameters_OUT;
DEFINE_GUID(MSNdis_TcpConnectionOffloadCurrentConfig_GUID, 0x2ee6aef1, 0x0851, 0x458b, 0xbf, 0x0d,
    0x79, 0x23, 0x43, 0xd1, 0xcd, 0xe1);
typedef struct _WmiQueryTcpConnectionOffloadCurrentConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryTcpConnectionOffloadCurrentConfig_IN, *PWmiQueryTcpConnectionOffloadCurrentConfig_IN;
typedef struct _WmiQueryTcpConnectionOffloadCurrentConfig_OUT {
    MSNdis_WmiTcpConnectionOffload Offload;
} WmiQueryTcpConnectionOffloadCurrentConfig_OUT, *PWmiQueryTcpConnectionOffloadCurrentConfig_OUT;
DEFINE_GUID(MSNdis_TcpConnectionOffloadHardwareConfig_GUID, 0x8ce71f2c, 0xd63a, 0x4390, 0xa4, 0x87,
    0x18, 0xfa, 0x47, 0x26, 0x2c, 0xeb);
typedef struct _WmiQueryTcpConnectionOffloadHardwareConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryTcpConnectionOffloadHardwareConfig_IN, *PWmiQueryTcpConnectionOffloadHardwareConfig_IN;
typedef struct _WmiQueryTcpConnectionOffloadHardwareConfig_OUT {
    MSNdis_WmiTcpConnectionOffload Offload;
} WmiQueryTcpConnectionOffloadHardwareConfig_OUT, *PWmiQueryTcpConnectionOffloadHardwareConfig_OUT;
DEFINE_GUID(MSNdis_ReceiveScaleCapabilities_GUID, 0x26c28774, 0x4252, 0x48fe, 0xa6, 0x10, 0xa5,
    0x8a, 0x39, 0x8c, 0x0e, 0xb1);
typedef struct _WmiQueryReceiveScaleCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveScaleCapabilities_IN, *PWmiQueryReceiveScaleCapabilities_IN;
typedef struct _WmiQueryReceiveScaleCapabilities_OUT {
    MSNdis_WmiReceiveScaleCapabilities RssCaps;
} WmiQueryReceiveScaleCapabilities_OUT, *PWmiQueryReceiveScaleCapabilities_OUT;
DEFINE_GUID(MSNdis_HDSplitCurrentConfig_GUID, 0x81d1303c, 0xab00, 0x4e49, 0x80, 0xb1, 0x5e, 0x6e,
    0x0b, 0xf9, 0xbe, 0x53);
typedef struct _WmiQueryHDSplitCurrentConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryHDSplitCurrentConfig_IN, *PWmiQueryHDSplitCurrentConfig_IN;
typedef struct _WmiQueryHDSplitCurrentConfig_OUT {
    MSNdis_WmiHDSplitCurrentConfig HdSplitCurrentConfig;
} WmiQueryHDSplitCurrentConfig_OUT, *PWmiQueryHDSplitCurrentConfig_OUT;
DEFINE_GUID(MSNdis_SetHDSplitParameters_GUID, 0x8c048bea, 0x2913, 0x4458, 0xb6, 0x8e, 0x17, 0xf6,
    0xc1, 0xe5, 0xc6, 0x0e);
typedef struct _WmiSetHDSplitParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_HDSplitParameters HDSplitParameters;
} WmiSetHDSplitParameters_IN, *PWmiSetHDSplitParameters_IN;
typedef struct _WmiSetHDSplitParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetHDSplitParameters_OUT, *PWmiSetHDSplitParameters_OUT;
#endif
