// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: constants and macros.
#ifndef ISRCHECK_WMIDATA_CONST4_H
#define ISRCHECK_WMIDATA_CONST4_H
#define MSNdis_PciDeviceProperty_SIZE (FIELD_OFFSET(MSNdis_PciDeviceProperty, MaxLinkWidth) + \
    MSNdis_PciDeviceProperty_MaxLinkWidth_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4Guid { 0xd7673b11,0xe892,0x4a9d, { \
    0x8b,0xd8,0x76,0x1f,0xf2,0x56,0xed,0xd9 } }
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_Encapsulation_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MaxOffLoadSize_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MinSegmentCount_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_TcpOptions_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_TcpOptions_ID 4
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_IpOptions_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_IpOptions_ID 5
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_SIZE \
    (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV1_IPv4, IpOptions) + \
    MSNdis_WmiTcpLargeSendOffloadV1_IPv4_IpOptions_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV1Guid { 0xb9e4e2f9,0xee89,0x4756, { \
    0xb0,0x57,0x38,0xf9,0xd9,0xb5,0x9a,0x92 } }
#define MSNdis_WmiTcpLargeSendOffloadV1_WmiIPv4_SIZE sizeof(MSNdis_WmiTcpLargeSendOffloadV1_IPv4)
#define MSNdis_WmiTcpLargeSendOffloadV1_WmiIPv4_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV1_SIZE (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV1, \
    WmiIPv4) + MSNdis_WmiTcpLargeSendOffloadV1_WmiIPv4_SIZE)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceiveGuid { 0xd63d537a,0x59c1,0x4fae, { \
    0x8f,0x9b,0xcd,0x9f,0xbb,0xec,0xb8,0x5a } }
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_Encapsulation_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_Encapsulation_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpOptionsSupported_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpOptionsSupported_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpOptionsSupported_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpOptionsSupported_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpChecksum_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpChecksum_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_UdpChecksum_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_UdpChecksum_ID 5
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpChecksum_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpChecksum_ID 6
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_SIZE \
    (FIELD_OFFSET(MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive, IpChecksum) + \
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpChecksum_SIZE)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceiveGuid { 0xb9760e75,0x6662,0x49e4, { \
    0xaa,0x6c,0xf0,0x28,0xbe,0xfe,0xc8,0xee } }
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_Encapsulation_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_Encapsulation_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_IpExtensionHeadersSupported_SIZE \
    sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_IpExtensionHeadersSupported_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpOptionsSupported_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpOptionsSupported_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpChecksum_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpChecksum_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_UdpChecksum_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_UdpChecksum_ID 5
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_SIZE \
    (FIELD_OFFSET(MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive, UdpChecksum) + \
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_UdpChecksum_SIZE)
#define MSNdis_WmiTcpIpChecksumOffloadGuid { 0x189d4015,0x1b25,0x4d8e, { \
    0xa4,0xa9,0xf9,0xeb,0xa8,0x21,0x97,0xc7 } }
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Transmit_SIZE \
    sizeof(MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Transmit_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Receive_SIZE \
    sizeof(MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Receive_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Transmit_SIZE \
    sizeof(MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Transmit_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Receive_SIZE \
    sizeof(MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Receive_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_SIZE (FIELD_OFFSET(MSNdis_WmiTcpIpChecksumOffload, \
    IPv6Receive) + MSNdis_WmiTcpIpChecksumOffload_IPv6Receive_SIZE)
#define MSNdis_WmiIPSecOffloadV1_SupportedGuid { 0xf86676b9,0xd9fa,0x4d26, { \
    0x95,0xce,0xbf,0xbc,0x77,0xd8,0x05,0x96 } }
#define MSNdis_WmiIPSecOffloadV1_Supported_Encapsulation_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_Supported_Encapsulation_ID 1
#define MSNdis_WmiIPSecOffloadV1_Supported_AhEspCombined_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_Supported_AhEspCombined_ID 2
#define MSNdis_WmiIPSecOffloadV1_Supported_TransportTunnelCombined_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_Supported_TransportTunnelCombined_ID 3
#define MSNdis_WmiIPSecOffloadV1_Supported_IPv4Options_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_Supported_IPv4Options_ID 4
#define MSNdis_WmiIPSecOffloadV1_Supported_Flags_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_Supported_Flags_ID 5
#define MSNdis_WmiIPSecOffloadV1_Supported_SIZE \
    (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1_Supported, Flags) + \
    MSNdis_WmiIPSecOffloadV1_Supported_Flags_SIZE)
#define MSNdis_WmiIPSecOffloadV1_IPv4AHGuid { 0x29bacfdd,0xf063,0x48d8, { \
    0x95,0x2c,0xd3,0xdc,0x93,0x30,0x0f,0x15 } }
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Md5_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Md5_ID 1
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Sha_1_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Sha_1_ID 2
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Transport_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Transport_ID 3
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Tunnel_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Tunnel_ID 4
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Send_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Send_ID 5
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Receive_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Receive_ID 6
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_SIZE (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1_IPv4AH, \
    Receive) + MSNdis_WmiIPSecOffloadV1_IPv4AH_Receive_SIZE)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESPGuid { 0x86522023,0x4536,0x4b58, { \
    0xa1,0xf4,0x25,0x38,0x94,0x1a,0xce,0x43 } }
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Des_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Des_ID 1
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Reserved_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Reserved_ID 2
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_TripleDes_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_TripleDes_ID 3
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_NullEsp_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_NullEsp_ID 4
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Transport_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Transport_ID 5
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Tunnel_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Tunnel_ID 6
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Send_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Send_ID 7
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Receive_SIZE sizeof(ULONG)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Receive_ID 8
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_SIZE (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1_IPv4ESP, \
    Receive) + MSNdis_WmiIPSecOffloadV1_IPv4ESP_Receive_SIZE)
#define MSNdis_WmiIPSecOffloadV1Guid { 0x4ec63447,0x2238,0x43a7, { \
    0xac,0x33,0x11,0xc7,0xcc,0x7d,0x86,0x65 } }
#define MSNdis_WmiIPSecOffloadV1_WmiSupported_SIZE sizeof(MSNdis_WmiIPSecOffloadV1_Supported)
#define MSNdis_WmiIPSecOffloadV1_WmiSupported_ID 1
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4AH_SIZE sizeof(MSNdis_WmiIPSecOffloadV1_IPv4AH)
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4AH_ID 2
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4ESP_SIZE sizeof(MSNdis_WmiIPSecOffloadV1_IPv4ESP)
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4ESP_ID 3
#define MSNdis_WmiIPSecOffloadV1_SIZE (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1, WmiIPv4ESP) + \
    MSNdis_WmiIPSecOffloadV1_WmiIPv4ESP_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4Guid { 0x8823d030,0xfa30,0x4b73, { \
    0xb3,0x39,0xdb,0x19,0x20,0x7f,0x0d,0x81 } }
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_Encapsulation_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MaxOffLoadSize_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MinSegmentCount_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_SIZE \
    (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV2_IPv4, MinSegmentCount) + \
    MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MinSegmentCount_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6Guid { 0xa7a9597c,0x2f8e,0x410b, { \
    0x9b,0xb3,0x5c,0x3a,0x50,0x79,0x2b,0xfc } }
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_Encapsulation_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MaxOffLoadSize_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MinSegmentCount_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_IpExtensionHeadersSupported_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_IpExtensionHeadersSupported_ID 4
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_TcpOptionsSupported_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_TcpOptionsSupported_ID 5
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_SIZE \
    (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV2_IPv6, TcpOptionsSupported) + \
    MSNdis_WmiTcpLargeSendOffloadV2_IPv6_TcpOptionsSupported_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV2Guid { 0x592977c2,0xcfbe,0x462c, { \
    0xb5,0xcf,0x1a,0x76,0x79,0xfe,0x1c,0xba } }
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv4_SIZE sizeof(MSNdis_WmiTcpLargeSendOffloadV2_IPv4)
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv4_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv6_SIZE sizeof(MSNdis_WmiTcpLargeSendOffloadV2_IPv6)
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv6_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_SIZE (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV2, \
    WmiIPv6) + MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv6_SIZE)
#define MSNdis_WmiOffloadGuid { 0x7a877086,0x2204,0x4a8a, { \
    0x92,0xa4,0xe3,0xe8,0xab,0x62,0x66,0x29 } }
#define MSNdis_WmiOffload_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiOffload_Header_ID 1
#define MSNdis_WmiOffload_Checksum_SIZE sizeof(MSNdis_WmiTcpIpChecksumOffload)
#define MSNdis_WmiOffload_Checksum_ID 2
#define MSNdis_WmiOffload_LsoV1_SIZE sizeof(MSNdis_WmiTcpLargeSendOffloadV1)
#define MSNdis_WmiOffload_LsoV1_ID 3
#define MSNdis_WmiOffload_IPsecV1_SIZE sizeof(MSNdis_WmiIPSecOffloadV1)
#define MSNdis_WmiOffload_IPsecV1_ID 4
#define MSNdis_WmiOffload_LsoV2_SIZE sizeof(MSNdis_WmiTcpLargeSendOffloadV2)
#define MSNdis_WmiOffload_LsoV2_ID 5
#define MSNdis_WmiOffload_Flags_SIZE sizeof(ULONG)
#define MSNdis_WmiOffload_Flags_ID 6
#define MSNdis_WmiOffload_SIZE (FIELD_OFFSET(MSNdis_WmiOffload, Flags) + \
    MSNdis_WmiOffload_Flags_SIZE)
#define MSNdis_TcpOffloadParametersGuid { 0x43fe82d8,0x3468,0x497e, { \
    0x9d,0xcf,0xf8,0xff,0xc0,0x13,0x37,0x44 } }
#define MSNdis_TcpOffloadParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_TcpOffloadParameters_Header_ID 1
#define MSNdis_TcpOffloadParameters_IPv4Checksum_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_IPv4Checksum_ID 2
#define MSNdis_TcpOffloadParameters_TCPIPv4Checksum_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_TCPIPv4Checksum_ID 3
#define MSNdis_TcpOffloadParameters_UDPIPv4Checksum_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_UDPIPv4Checksum_ID 4
#define MSNdis_TcpOffloadParameters_TCPIPv6Checksum_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_TCPIPv6Checksum_ID 5
#define MSNdis_TcpOffloadParameters_UDPIPv6Checksum_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_UDPIPv6Checksum_ID 6
#define MSNdis_TcpOffloadParameters_LsoV1_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_LsoV1_ID 7
#define MSNdis_TcpOffloadParameters_IPsec_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_IPsec_ID 8
#define MSNdis_TcpOffloadParameters_LsoV2IPv4_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_LsoV2IPv4_ID 9
#define MSNdis_TcpOffloadParameters_LsoV2IPv6_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_LsoV2IPv6_ID 10
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv4_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv4_ID 11
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv6_SIZE sizeof(UCHAR)
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv6_ID 12
#define MSNdis_TcpOffloadParameters_Flags_SIZE sizeof(ULONG)
#define MSNdis_TcpOffloadParameters_Flags_ID 13
#define MSNdis_TcpOffloadParameters_SIZE (FIELD_OFFSET(MSNdis_TcpOffloadParameters, Flags) + \
    MSNdis_TcpOffloadParameters_Flags_SIZE)
#define MSNdis_WmiTcpConnectionOffloadGuid { 0x93cfcd3f,0x6228,0x455c, { \
    0x90,0x5e,0x3a,0xb8,0x0a,0x2f,0xf0,0x90 } }
#define MSNdis_WmiTcpConnectionOffload_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiTcpConnectionOffload_Header_ID 1
#define MSNdis_WmiTcpConnectionOffload_Encapsulation_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpConnectionOffload_Encapsulation_ID 2
#define MSNdis_WmiTcpConnectionOffload_SupportIp4_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpConnectionOffload_SupportIp4_ID 3
#define MSNdis_WmiTcpConnectionOffload_SupportIp6_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpConnectionOffload_SupportIp6_ID 4
#define MSNdis_WmiTcpConnectionOffload_SupportIp6ExtensionHeaders_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpConnectionOffload_SupportIp6ExtensionHeaders_ID 5
#define MSNdis_WmiTcpConnectionOffload_SupportSack_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpConnectionOffload_SupportSack_ID 6
#define MSNdis_WmiTcpConnectionOffload_TcpConnectionOffloadCapacity_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpConnectionOffload_TcpConnectionOffloadCapacity_ID 7
#define MSNdis_WmiTcpConnectionOffload_Flags_SIZE sizeof(ULONG)
#define MSNdis_WmiTcpConnectionOffload_Flags_ID 8
#define MSNdis_WmiTcpConnectionOffload_SIZE (FIELD_OFFSET(MSNdis_WmiTcpConnectionOffload, Flags) \
    + MSNdis_WmiTcpConnectionOffload_Flags_SIZE)
#define MSNdis_WmiHDSplitCurrentConfigGuid { 0x34ff16bf,0x30ca,0x4a2a, { \
    0xa4,0x6d,0xc7,0xee,0x74,0xbc,0x35,0x82 } }
#define MSNdis_WmiHDSplitCurrentConfig_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiHDSplitCurrentConfig_Header_ID 1
#define MSNdis_WmiHDSplitCurrentConfig_HardwareCapabilities_SIZE sizeof(ULONG)
#define MSNdis_WmiHDSplitCurrentConfig_HardwareCapabilities_ID 2
#define MSNdis_WmiHDSplitCurrentConfig_CurrentCapabilities_SIZE sizeof(ULONG)
#define MSNdis_WmiHDSplitCurrentConfig_CurrentCapabilities_ID 3
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitFlags_SIZE sizeof(ULONG)
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitFlags_ID 4
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitCombineFlags_SIZE sizeof(ULONG)
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitCombineFlags_ID 5
#define MSNdis_WmiHDSplitCurrentConfig_BackfillSize_SIZE sizeof(ULONG)
#define MSNdis_WmiHDSplitCurrentConfig_BackfillSize_ID 6
#define MSNdis_WmiHDSplitCurrentConfig_MaxHeaderSize_SIZE sizeof(ULONG)
#define MSNdis_WmiHDSplitCurrentConfig_MaxHeaderSize_ID 7
#define MSNdis_WmiHDSplitCurrentConfig_SIZE (FIELD_OFFSET(MSNdis_WmiHDSplitCurrentConfig, \
    MaxHeaderSize) + MSNdis_WmiHDSplitCurrentConfig_MaxHeaderSize_SIZE)
#define MSNdis_HDSplitParametersGuid { 0x1131c56a,0x0a5a,0x4d79, { \
    0x8d,0xde,0x1e,0x6f,0x17,0x80,0x05,0xee } }
#define MSNdis_HDSplitParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_HDSplitParameters_Header_ID 1
#define MSNdis_HDSplitParameters_HDSplitCombineFlags_SIZE sizeof(ULONG)
#define MSNdis_HDSplitParameters_HDSplitCombineFlags_ID 2
#define MSNdis_HDSplitParameters_SIZE (FIELD_OFFSET(MSNdis_HDSplitParameters, \
    HDSplitCombineFlags) + MSNdis_HDSplitParameters_HDSplitCombineFlags_SIZE)
#define MSNdis_WmiReceiveScaleCapabilitiesGuid { 0xf7a4960a,0xace3,0x44dc, { \
    0xb5,0x1e,0x72,0xe0,0x5c,0x5e,0xaf,0xa8 } }
#define MSNdis_WmiReceiveScaleCapabilities_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiReceiveScaleCapabilities_Header_ID 1
#define MSNdis_WmiReceiveScaleCapabilities_CapabilitiesFlags_SIZE sizeof(ULONG)
#define MSNdis_WmiReceiveScaleCapabilities_CapabilitiesFlags_ID 2
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfInterruptMessages_SIZE sizeof(ULONG)
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfInterruptMessages_ID 3
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfReceiveQueues_SIZE sizeof(ULONG)
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfReceiveQueues_ID 4
#define MSNdis_WmiReceiveScaleCapabilities_SIZE \
    (FIELD_OFFSET(MSNdis_WmiReceiveScaleCapabilities, NumberOfReceiveQueues) + \
    MSNdis_WmiReceiveScaleCapabilities_NumberOfReceiveQueues_SIZE)
#define MSNdis_ReceiveFilterCapabilitiesGuid { 0x146360a3,0x88dd,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveFilterCapabilities_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveFilterCapabilities_Header_ID 1
#define MSNdis_ReceiveFilterCapabilities_Flags_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_Flags_ID 2
#define MSNdis_ReceiveFilterCapabilities_EnabledFilterTypes_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_EnabledFilterTypes_ID 3
#define MSNdis_ReceiveFilterCapabilities_EnabledQueueTypes_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_EnabledQueueTypes_ID 4
#define MSNdis_ReceiveFilterCapabilities_NumQueues_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_NumQueues_ID 5
#define MSNdis_ReceiveFilterCapabilities_SupportedQueueProperties_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_SupportedQueueProperties_ID 6
#define MSNdis_ReceiveFilterCapabilities_SupportedFilterTests_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_SupportedFilterTests_ID 7
#define MSNdis_ReceiveFilterCapabilities_SupportedHeaders_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_SupportedHeaders_ID 8
#define MSNdis_ReceiveFilterCapabilities_SupportedMacHeaderFields_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_SupportedMacHeaderFields_ID 9
#define MSNdis_ReceiveFilterCapabilities_MaxMacHeaderFilters_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_MaxMacHeaderFilters_ID 10
#define MSNdis_ReceiveFilterCapabilities_MaxQueueGroups_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_MaxQueueGroups_ID 11
#define MSNdis_ReceiveFilterCapabilities_MaxQueuesPerQueueGroup_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_MaxQueuesPerQueueGroup_ID 12
#define MSNdis_ReceiveFilterCapabilities_MinLookaheadSplitSize_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_MinLookaheadSplitSize_ID 13
#define MSNdis_ReceiveFilterCapabilities_MaxLookaheadSplitSize_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterCapabilities_MaxLookaheadSplitSize_ID 14
#define MSNdis_ReceiveFilterCapabilities_SIZE (FIELD_OFFSET(MSNdis_ReceiveFilterCapabilities, \
    MaxLookaheadSplitSize) + MSNdis_ReceiveFilterCapabilities_MaxLookaheadSplitSize_SIZE)
#define MSNdis_ReceiveFilterGlobalParametersGuid { 0x146360a4,0x88dd,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveFilterGlobalParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveFilterGlobalParameters_Header_ID 1
#define MSNdis_ReceiveFilterGlobalParameters_Flags_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterGlobalParameters_Flags_ID 2
#define MSNdis_ReceiveFilterGlobalParameters_EnabledFilterTypes_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterGlobalParameters_EnabledFilterTypes_ID 3
#define MSNdis_ReceiveFilterGlobalParameters_EnabledQueueTypes_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterGlobalParameters_EnabledQueueTypes_ID 4
#define MSNdis_ReceiveFilterGlobalParameters_SIZE \
    (FIELD_OFFSET(MSNdis_ReceiveFilterGlobalParameters, EnabledQueueTypes) + \
    MSNdis_ReceiveFilterGlobalParameters_EnabledQueueTypes_SIZE)
#define MSNdis_CountedStringGuid { 0x146360a5,0x88dd,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_CountedString_Length_SIZE sizeof(USHORT)
#define MSNdis_CountedString_Length_ID 1
#define MSNdis_CountedString_String_SIZE sizeof(SHORT[257])
#define MSNdis_CountedString_String_ID 2
#define MSNdis_CountedString_SIZE (FIELD_OFFSET(MSNdis_CountedString, String) + \
    MSNdis_CountedString_String_SIZE)
#define MSNdis_ReceiveFilterInfoGuid { 0x146360a9,0x88dd,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveFilterInfo_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveFilterInfo_Header_ID 1
#define MSNdis_ReceiveFilterInfo_Flags_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterInfo_Flags_ID 2
#define MSNdis_ReceiveFilterInfo_FilterType_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterInfo_FilterType_ID 3
#define MSNdis_ReceiveFilterInfo_FilterId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterInfo_FilterId_ID 4
#define MSNdis_ReceiveFilterInfo_SIZE (FIELD_OFFSET(MSNdis_ReceiveFilterInfo, FilterId) + \
    MSNdis_ReceiveFilterInfo_FilterId_SIZE)
#define MSNdis_ReceiveFilterInfoArrayGuid { 0x146360aa,0x88dd,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveFilterInfoArray_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveFilterInfoArray_Header_ID 1
#define MSNdis_ReceiveFilterInfoArray_QueueId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterInfoArray_QueueId_ID 2
#define MSNdis_ReceiveFilterInfoArray_FirstElementOffset_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterInfoArray_FirstElementOffset_ID 3
#define MSNdis_ReceiveFilterInfoArray_NumElements_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterInfoArray_NumElements_ID 4
#define MSNdis_ReceiveFilterInfoArray_ElementSize_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterInfoArray_ElementSize_ID 5
#define MSNdis_ReceiveFilterInfoArray_Filter_ID 6
#define MSNdis_ReceiveFilterFieldParametersGuid { 0x146360ab,0x88dd,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveFilterFieldParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveFilterFieldParameters_Header_ID 1
#define MSNdis_ReceiveFilterFieldParameters_Flags_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterFieldParameters_Flags_ID 2
#define MSNdis_ReceiveFilterFieldParameters_FrameHeader_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterFieldParameters_FrameHeader_ID 3
#define MSNdis_ReceiveFilterFieldParameters_ReceiveFilterTest_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterFieldParameters_ReceiveFilterTest_ID 4
#define MSNdis_ReceiveFilterFieldParameters_MacHeaderField_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterFieldParameters_MacHeaderField_ID 5
#define MSNdis_ReceiveFilterFieldParameters_FieldByteArrayValue_SIZE sizeof(UCHAR[16])
#define MSNdis_ReceiveFilterFieldParameters_FieldByteArrayValue_ID 6
#define MSNdis_ReceiveFilterFieldParameters_ResultByteArrayValue_SIZE sizeof(UCHAR[16])
#define MSNdis_ReceiveFilterFieldParameters_ResultByteArrayValue_ID 7
#define MSNdis_ReceiveFilterFieldParameters_SIZE \
    (FIELD_OFFSET(MSNdis_ReceiveFilterFieldParameters, ResultByteArrayValue) + \
    MSNdis_ReceiveFilterFieldParameters_ResultByteArrayValue_SIZE)
#define MSNdis_ReceiveFilterParametersGuid { 0x146360ac,0x88dd,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveFilterParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveFilterParameters_Header_ID 1
#define MSNdis_ReceiveFilterParameters_Flags_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_Flags_ID 2
#define MSNdis_ReceiveFilterParameters_FilterType_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_FilterType_ID 3
#define MSNdis_ReceiveFilterParameters_QueueId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_QueueId_ID 4
#define MSNdis_ReceiveFilterParameters_FilterId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_FilterId_ID 5
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayOffset_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayOffset_ID 6
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayNumElements_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayNumElements_ID 7
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayElementSize_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayElementSize_ID 8
#define MSNdis_ReceiveFilterParameters_RequestedFilterIdBitCount_SIZE sizeof(ULONG)
#define MSNdis_ReceiveFilterParameters_RequestedFilterIdBitCount_ID 9
#define MSNdis_ReceiveFilterParameters_FieldParameters_ID 10
#define MSNdis_NicSwitchCapabilitiesGuid { 0xdb80dd1c,0x59ae,0x48e7, { \
    0xb7,0xec,0xf9,0xbe,0x2c,0x4b,0x8c,0xb0 } }
#define MSNdis_NicSwitchCapabilities_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_NicSwitchCapabilities_Header_ID 1
#define MSNdis_NicSwitchCapabilities_Flags_SIZE sizeof(ULONG)
#define MSNdis_NicSwitchCapabilities_Flags_ID 2
#define MSNdis_NicSwitchCapabilities_NdisReserved1_SIZE sizeof(ULONG)
#define MSNdis_NicSwitchCapabilities_NdisReserved1_ID 3
#define MSNdis_NicSwitchCapabilities_NumTotalMacAddresses_SIZE sizeof(ULONG)
#define MSNdis_NicSwitchCapabilities_NumTotalMacAddresses_ID 4
#define MSNdis_NicSwitchCapabilities_NumMacAddressesPerPort_SIZE sizeof(ULONG)
#define MSNdis_NicSwitchCapabilities_NumMacAddressesPerPort_ID 5
#define MSNdis_NicSwitchCapabilities_NumVlansPerPort_SIZE sizeof(ULONG)
#define MSNdis_NicSwitchCapabilities_NumVlansPerPort_ID 6
#define MSNdis_NicSwitchCapabilities_NdisReserved2_SIZE sizeof(ULONG)
#define MSNdis_NicSwitchCapabilities_NdisReserved2_ID 7
#define MSNdis_NicSwitchCapabilities_NdisReserved3_SIZE sizeof(ULONG)
#define MSNdis_NicSwitchCapabilities_NdisReserved3_ID 8
#define MSNdis_NicSwitchCapabilities_SIZE (FIELD_OFFSET(MSNdis_NicSwitchCapabilities, \
    NdisReserved3) + MSNdis_NicSwitchCapabilities_NdisReserved3_SIZE)
#define MSNdis_GroupAffinityGuid { 0xf786fbd5,0xc049,0x11dd, { \
    0xb8,0x85,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_GroupAffinity_Mask_SIZE sizeof(ULONGLONG)
#define MSNdis_GroupAffinity_Mask_ID 1
#define MSNdis_GroupAffinity_Group_SIZE sizeof(USHORT)
#define MSNdis_GroupAffinity_Group_ID 2
#define MSNdis_GroupAffinity_Reserved_SIZE sizeof(USHORT[3])
#define MSNdis_GroupAffinity_Reserved_ID 3
#define MSNdis_GroupAffinity_SIZE (FIELD_OFFSET(MSNdis_GroupAffinity, Reserved) + \
    MSNdis_GroupAffinity_Reserved_SIZE)
#define MSNdis_ReceiveQueueParametersGuid { 0xf786fbd6,0xc049,0x11dd, { \
    0xb8,0x85,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveQueueParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveQueueParameters_Header_ID 1
#define MSNdis_ReceiveQueueParameters_Flags_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueParameters_Flags_ID 2
#define MSNdis_ReceiveQueueParameters_QueueType_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueParameters_QueueType_ID 3
#define MSNdis_ReceiveQueueParameters_QueueId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueParameters_QueueId_ID 4
#define MSNdis_ReceiveQueueParameters_QueueGroupId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueParameters_QueueGroupId_ID 5
#define MSNdis_ReceiveQueueParameters_ProcessorAffinity_SIZE sizeof(MSNdis_GroupAffinity)
#define MSNdis_ReceiveQueueParameters_ProcessorAffinity_ID 6
#define MSNdis_ReceiveQueueParameters_NumSuggestedReceiveBuffers_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueParameters_NumSuggestedReceiveBuffers_ID 7
#define MSNdis_ReceiveQueueParameters_MSIXTableEntry_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueParameters_MSIXTableEntry_ID 8
#define MSNdis_ReceiveQueueParameters_LookaheadSize_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueParameters_LookaheadSize_ID 9
#define MSNdis_ReceiveQueueParameters_VmName_SIZE sizeof(MSNdis_CountedString)
#define MSNdis_ReceiveQueueParameters_VmName_ID 10
#define MSNdis_ReceiveQueueParameters_QueueName_SIZE sizeof(MSNdis_CountedString)
#define MSNdis_ReceiveQueueParameters_QueueName_ID 11
#define MSNdis_ReceiveQueueParameters_SIZE (FIELD_OFFSET(MSNdis_ReceiveQueueParameters, \
    QueueName) + MSNdis_ReceiveQueueParameters_QueueName_SIZE)
#define MSNdis_ReceiveQueueInfoGuid { 0xf786fbd7,0xc049,0x11dd, { \
    0xb8,0x85,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveQueueInfo_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveQueueInfo_Header_ID 1
#define MSNdis_ReceiveQueueInfo_Flags_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_Flags_ID 2
#define MSNdis_ReceiveQueueInfo_QueueType_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_QueueType_ID 3
#define MSNdis_ReceiveQueueInfo_QueueId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_QueueId_ID 4
#define MSNdis_ReceiveQueueInfo_QueueGroupId_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_QueueGroupId_ID 5
#define MSNdis_ReceiveQueueInfo_QueueState_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_QueueState_ID 6
#define MSNdis_ReceiveQueueInfo_ProcessorAffinity_SIZE sizeof(MSNdis_GroupAffinity)
#define MSNdis_ReceiveQueueInfo_ProcessorAffinity_ID 7
#define MSNdis_ReceiveQueueInfo_NumSuggestedReceiveBuffers_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_NumSuggestedReceiveBuffers_ID 8
#define MSNdis_ReceiveQueueInfo_MSIXTableEntry_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_MSIXTableEntry_ID 9
#define MSNdis_ReceiveQueueInfo_LookaheadSize_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfo_LookaheadSize_ID 10
#define MSNdis_ReceiveQueueInfo_VmName_SIZE sizeof(MSNdis_CountedString)
#define MSNdis_ReceiveQueueInfo_VmName_ID 11
#define MSNdis_ReceiveQueueInfo_QueueName_SIZE sizeof(MSNdis_CountedString)
#define MSNdis_ReceiveQueueInfo_QueueName_ID 12
#define MSNdis_ReceiveQueueInfo_SIZE (FIELD_OFFSET(MSNdis_ReceiveQueueInfo, QueueName) + \
    MSNdis_ReceiveQueueInfo_QueueName_SIZE)
#define MSNdis_ReceiveQueueInfoArrayGuid { 0xf786fbd8,0xc049,0x11dd, { \
    0xb8,0x85,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define MSNdis_ReceiveQueueInfoArray_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_ReceiveQueueInfoArray_Header_ID 1
#define MSNdis_ReceiveQueueInfoArray_FirstElementOffset_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfoArray_FirstElementOffset_ID 2
#define MSNdis_ReceiveQueueInfoArray_NumElements_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfoArray_NumElements_ID 3
#define MSNdis_ReceiveQueueInfoArray_ElementSize_SIZE sizeof(ULONG)
#define MSNdis_ReceiveQueueInfoArray_ElementSize_ID 4
#define MSNdis_ReceiveQueueInfoArray_Queue_ID 5
#define MSNdis_LinkStateGuid { 0xba1f4c14,0xa945,0x4762, { \
    0xb9,0x16,0x0b,0x55,0x15,0xb6,0xf4,0x3a } }
#define WmiQueryLinkState 1
#define WmiQueryLinkState_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryLinkState_IN_Header_ID 1
#define WmiQueryLinkState_IN_SIZE (FIELD_OFFSET(WmiQueryLinkState_IN, Header) + \
    WmiQueryLinkState_IN_Header_SIZE)
#define WmiQueryLinkState_OUT_LinkState_SIZE sizeof(MSNdis_LinkStateData)
#define WmiQueryLinkState_OUT_LinkState_ID 2
#endif
