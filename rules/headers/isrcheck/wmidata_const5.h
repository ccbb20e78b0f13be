// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: constants and macros.
#ifndef ISRCHECK_WMIDATA_CONST5_H
#define ISRCHECK_WMIDATA_CONST5_H
#define WmiQueryLinkState_OUT_SIZE (FIELD_OFFSET(WmiQueryLinkState_OUT, LinkState) + \
    WmiQueryLinkState_OUT_LinkState_SIZE)
#define MSNdis_QueryInterruptModerationGuid { 0xd9c8eea5,0xf16e,0x467c, { \
    0x84,0xd5,0x63,0x45,0xa2,0x2c,0xe2,0x13 } }
#define WmiQueryInterruptModeration 1
#define WmiQueryInterruptModeration_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryInterruptModeration_IN_Header_ID 1
#define WmiQueryInterruptModeration_IN_SIZE (FIELD_OFFSET(WmiQueryInterruptModeration_IN, \
    Header) + WmiQueryInterruptModeration_IN_Header_SIZE)
#define WmiQueryInterruptModeration_OUT_InterruptModeration_SIZE \
    sizeof(MSNdis_InterruptModerationParameters)
#define WmiQueryInterruptModeration_OUT_InterruptModeration_ID 2
#define WmiQueryInterruptModeration_OUT_SIZE (FIELD_OFFSET(WmiQueryInterruptModeration_OUT, \
    InterruptModeration) + WmiQueryInterruptModeration_OUT_InterruptModeration_SIZE)
#define MSNdis_SetInterruptModerationGuid { 0xd789adfa,0x9c56,0x433b, { \
    0xad,0x01,0x75,0x74,0xf3,0xce,0xdb,0xe9 } }
#define WmiSetInterruptModeration 1
#define WmiSetInterruptModeration_IN_MethodHeader_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiSetInterruptModeration_IN_MethodHeader_ID 1
#define WmiSetInterruptModeration_IN_InterruptModeration_SIZE \
    sizeof(MSNdis_InterruptModerationParameters)
#define WmiSetInterruptModeration_IN_InterruptModeration_ID 2
#define WmiSetInterruptModeration_IN_SIZE (FIELD_OFFSET(WmiSetInterruptModeration_IN, \
    InterruptModeration) + WmiSetInterruptModeration_IN_InterruptModeration_SIZE)
#define WmiSetInterruptModeration_OUT_OutputInfo_SIZE sizeof(MSNdis_WmiOutputInfo)
#define WmiSetInterruptModeration_OUT_OutputInfo_ID 3
#define WmiSetInterruptModeration_OUT_SIZE (FIELD_OFFSET(WmiSetInterruptModeration_OUT, \
    OutputInfo) + WmiSetInterruptModeration_OUT_OutputInfo_SIZE)
#define MSNdis_SetLinkParametersGuid { 0x8c7d3579,0x252b,0x4614, { \
    0x82,0xc5,0xa6,0x50,0xda,0xa1,0x50,0x49 } }
#define WmiSetLinkParameters 1
#define WmiSetLinkParameters_IN_MethodHeader_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiSetLinkParameters_IN_MethodHeader_ID 1
#define WmiSetLinkParameters_IN_LinkParameters_SIZE sizeof(MSNdis_LinkParameters)
#define WmiSetLinkParameters_IN_LinkParameters_ID 2
#define WmiSetLinkParameters_IN_SIZE (FIELD_OFFSET(WmiSetLinkParameters_IN, LinkParameters) + \
    WmiSetLinkParameters_IN_LinkParameters_SIZE)
#define WmiSetLinkParameters_OUT_OutputInfo_SIZE sizeof(MSNdis_WmiOutputInfo)
#define WmiSetLinkParameters_OUT_OutputInfo_ID 3
#define WmiSetLinkParameters_OUT_SIZE (FIELD_OFFSET(WmiSetLinkParameters_OUT, OutputInfo) + \
    WmiSetLinkParameters_OUT_OutputInfo_SIZE)
#define MSNdis_QueryStatisticsInfoGuid { 0x368c45b5,0xc129,0x43c1, { \
    0x93,0x9e,0x7e,0xdc,0x2d,0x7f,0xe6,0x21 } }
#define WmiQueryStatisticsInfo 1
#define WmiQueryStatisticsInfo_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryStatisticsInfo_IN_Header_ID 1
#define WmiQueryStatisticsInfo_IN_SIZE (FIELD_OFFSET(WmiQueryStatisticsInfo_IN, Header) + \
    WmiQueryStatisticsInfo_IN_Header_SIZE)
#define WmiQueryStatisticsInfo_OUT_StatisticsInfo_SIZE sizeof(MSNdis_StatisticsInfo)
#define WmiQueryStatisticsInfo_OUT_StatisticsInfo_ID 2
#define WmiQueryStatisticsInfo_OUT_SIZE (FIELD_OFFSET(WmiQueryStatisticsInfo_OUT, \
    StatisticsInfo) + WmiQueryStatisticsInfo_OUT_StatisticsInfo_SIZE)
#define MSNdis_QueryPortStateGuid { 0x6fbf2a5f,0x8b8f,0x4920, { \
    0x81,0x43,0xe6,0xc4,0x60,0xf5,0x25,0x24 } }
#define WmiQueryPortState 1
#define WmiQueryPortState_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryPortState_IN_Header_ID 1
#define WmiQueryPortState_IN_SIZE (FIELD_OFFSET(WmiQueryPortState_IN, Header) + \
    WmiQueryPortState_IN_Header_SIZE)
#define WmiQueryPortState_OUT_PortState_SIZE sizeof(MSNdis_PortStateData)
#define WmiQueryPortState_OUT_PortState_ID 2
#define WmiQueryPortState_OUT_SIZE (FIELD_OFFSET(WmiQueryPortState_OUT, PortState) + \
    WmiQueryPortState_OUT_PortState_SIZE)
#define MSNdis_EnumeratePortsGuid { 0xf1d6abe8,0x15e4,0x4407, { \
    0x81,0xb7,0x6b,0x83,0x0c,0x77,0x7c,0xd9 } }
#define WmiEnumeratePorts 1
#define WmiEnumeratePorts_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiEnumeratePorts_IN_Header_ID 1
#define WmiEnumeratePorts_IN_SIZE (FIELD_OFFSET(WmiEnumeratePorts_IN, Header) + \
    WmiEnumeratePorts_IN_Header_SIZE)
#define WmiEnumeratePorts_OUT_Ports_SIZE sizeof(MSNdis_PortArray)
#define WmiEnumeratePorts_OUT_Ports_ID 2
#define WmiEnumeratePorts_OUT_SIZE (FIELD_OFFSET(WmiEnumeratePorts_OUT, Ports) + \
    WmiEnumeratePorts_OUT_Ports_SIZE)
#define MSNdis_SetPortParametersGuid { 0xaab6ac31,0x86fb,0x48fb, { \
    0x8b,0x48,0x63,0xdb,0x23,0x5a,0xce,0x16 } }
#define WmiSetPortParameters 1
#define WmiSetPortParameters_IN_MethodHeader_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiSetPortParameters_IN_MethodHeader_ID 1
#define WmiSetPortParameters_IN_PortParameters_SIZE sizeof(MSNdis_PortAuthParameters)
#define WmiSetPortParameters_IN_PortParameters_ID 2
#define WmiSetPortParameters_IN_SIZE (FIELD_OFFSET(WmiSetPortParameters_IN, PortParameters) + \
    WmiSetPortParameters_IN_PortParameters_SIZE)
#define WmiSetPortParameters_OUT_OutputInfo_SIZE sizeof(MSNdis_WmiOutputInfo)
#define WmiSetPortParameters_OUT_OutputInfo_ID 3
#define WmiSetPortParameters_OUT_SIZE (FIELD_OFFSET(WmiSetPortParameters_OUT, OutputInfo) + \
    WmiSetPortParameters_OUT_OutputInfo_SIZE)
#define MSNdis_QueryPciDeviceCustomPropertyGuid { 0xaa39f5ab,0xe260,0x4d01, { \
    0x82,0xb0,0xb7,0x37,0xc8,0x80,0xea,0x05 } }
#define WmiQueryPciDeviceCustomProperty 1
#define WmiQueryPciDeviceCustomProperty_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryPciDeviceCustomProperty_IN_Header_ID 1
#define WmiQueryPciDeviceCustomProperty_IN_SIZE \
    (FIELD_OFFSET(WmiQueryPciDeviceCustomProperty_IN, Header) + \
    WmiQueryPciDeviceCustomProperty_IN_Header_SIZE)
#define WmiQueryPciDeviceCustomProperty_OUT_PciDeviceProperty_SIZE sizeof(MSNdis_PciDeviceProperty)
#define WmiQueryPciDeviceCustomProperty_OUT_PciDeviceProperty_ID 2
#define WmiQueryPciDeviceCustomProperty_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryPciDeviceCustomProperty_OUT, PciDeviceProperty) + \
    WmiQueryPciDeviceCustomProperty_OUT_PciDeviceProperty_SIZE)
#define MSNdis_EnumerateAdapterExGuid { 0x16716917,0x4306,0x4be4, { \
    0x9b,0x5a,0x38,0x09,0xae,0x44,0xb1,0x25 } }
#define MSNdis_EnumerateAdapterEx_EnumerateAdapter_SIZE sizeof(MSNdis_WmiEnumAdapter)
#define MSNdis_EnumerateAdapterEx_EnumerateAdapter_ID 1
#define MSNdis_EnumerateAdapterEx_SIZE (FIELD_OFFSET(MSNdis_EnumerateAdapterEx, \
    EnumerateAdapter) + MSNdis_EnumerateAdapterEx_EnumerateAdapter_SIZE)
#define MSNdis_TcpOffloadCurrentConfigGuid { 0x68542fed,0x5c74,0x461e, { \
    0x89,0x34,0x91,0xc6,0xf9,0xc6,0x09,0x60 } }
#define WmiQueryCurrentOffloadConfig 1
#define WmiQueryCurrentOffloadConfig_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryCurrentOffloadConfig_IN_Header_ID 1
#define WmiQueryCurrentOffloadConfig_IN_SIZE (FIELD_OFFSET(WmiQueryCurrentOffloadConfig_IN, \
    Header) + WmiQueryCurrentOffloadConfig_IN_Header_SIZE)
#define WmiQueryCurrentOffloadConfig_OUT_Offload_SIZE sizeof(MSNdis_WmiOffload)
#define WmiQueryCurrentOffloadConfig_OUT_Offload_ID 2
#define WmiQueryCurrentOffloadConfig_OUT_SIZE (FIELD_OFFSET(WmiQueryCurrentOffloadConfig_OUT, \
    Offload) + WmiQueryCurrentOffloadConfig_OUT_Offload_SIZE)
#define MSNdis_TcpOffloadHardwareConfigGuid { 0xcd5f1102,0x590f,0x4ada, { \
    0xab,0x65,0x5b,0x31,0xb1,0xdc,0x01,0x72 } }
#define WmiQueryHardwareOffloadConfig 1
#define WmiQueryHardwareOffloadConfig_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryHardwareOffloadConfig_IN_Header_ID 1
#define WmiQueryHardwareOffloadConfig_IN_SIZE (FIELD_OFFSET(WmiQueryHardwareOffloadConfig_IN, \
    Header) + WmiQueryHardwareOffloadConfig_IN_Header_SIZE)
#define WmiQueryHardwareOffloadConfig_OUT_Offload_SIZE sizeof(MSNdis_WmiOffload)
#define WmiQueryHardwareOffloadConfig_OUT_Offload_ID 2
#define WmiQueryHardwareOffloadConfig_OUT_SIZE (FIELD_OFFSET(WmiQueryHardwareOffloadConfig_OUT, \
    Offload) + WmiQueryHardwareOffloadConfig_OUT_Offload_SIZE)
#define MSNdis_SetTcpOffloadParametersGuid { 0x8ead9a22,0x7f69,0x4bc6, { \
    0x94,0x9a,0xc8,0x18,0x7b,0x07,0x4e,0x61 } }
#define WmiSetTcpOffloadParameters 1
#define WmiSetTcpOffloadParameters_IN_MethodHeader_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiSetTcpOffloadParameters_IN_MethodHeader_ID 1
#define WmiSetTcpOffloadParameters_IN_TcpOffloadParameters_SIZE sizeof(MSNdis_TcpOffloadParameters)
#define WmiSetTcpOffloadParameters_IN_TcpOffloadParameters_ID 2
#define WmiSetTcpOffloadParameters_IN_SIZE (FIELD_OFFSET(WmiSetTcpOffloadParameters_IN, \
    TcpOffloadParameters) + WmiSetTcpOffloadParameters_IN_TcpOffloadParameters_SIZE)
#define WmiSetTcpOffloadParameters_OUT_OutputInfo_SIZE sizeof(MSNdis_WmiOutputInfo)
#define WmiSetTcpOffloadParameters_OUT_OutputInfo_ID 3
#define WmiSetTcpOffloadParameters_OUT_SIZE (FIELD_OFFSET(WmiSetTcpOffloadParameters_OUT, \
    OutputInfo) + WmiSetTcpOffloadParameters_OUT_OutputInfo_SIZE)
#define MSNdis_TcpConnectionOffloadCurrentConfigGuid { 0x2ee6aef1,0x0851,0x458b, { \
    0xbf,0x0d,0x79,0x23,0x43,0xd1,0xcd,0xe1 } }
#define WmiQueryTcpConnectionOffloadCurrentConfig 1
#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_Header_ID 1
#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadCurrentConfig_IN, Header) + \
    WmiQueryTcpConnectionOffloadCurrentConfig_IN_Header_SIZE)
#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_Offload_SIZE \
    sizeof(MSNdis_WmiTcpConnectionOffload)
#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_Offload_ID 2
#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadCurrentConfig_OUT, Offload) + \
    WmiQueryTcpConnectionOffloadCurrentConfig_OUT_Offload_SIZE)
#define MSNdis_TcpConnectionOffloadHardwareConfigGuid { 0x8ce71f2c,0xd63a,0x4390, { \
    0xa4,0x87,0x18,0xfa,0x47,0x26,0x2c,0xeb } }
#define WmiQueryTcpConnectionOffloadHardwareConfig 1
#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_Header_ID 1
#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadHardwareConfig_IN, Header) + \
    WmiQueryTcpConnectionOffloadHardwareConfig_IN_Header_SIZE)
#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_Offload_SIZE \
    sizeof(MSNdis_WmiTcpConnectionOffload)
#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_Offload_ID 2
#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadHardwareConfig_OUT, Offload) + \
    WmiQueryTcpConnectionOffloadHardwareConfig_OUT_Offload_SIZE)
#define MSNdis_ReceiveScaleCapabilitiesGuid { 0x26c28774,0x4252,0x48fe, { \
    0xa6,0x10,0xa5,0x8a,0x39,0x8c,0x0e,0xb1 } }
#define WmiQueryReceiveScaleCapabilities 1
#define WmiQueryReceiveScaleCapabilities_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryReceiveScaleCapabilities_IN_Header_ID 1
#define WmiQueryReceiveScaleCapabilities_IN_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveScaleCapabilities_IN, Header) + \
    WmiQueryReceiveScaleCapabilities_IN_Header_SIZE)
#define WmiQueryReceiveScaleCapabilities_OUT_RssCaps_SIZE sizeof(MSNdis_WmiReceiveScaleCapabilities)
#define WmiQueryReceiveScaleCapabilities_OUT_RssCaps_ID 2
#define WmiQueryReceiveScaleCapabilities_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveScaleCapabilities_OUT, RssCaps) + \
    WmiQueryReceiveScaleCapabilities_OUT_RssCaps_SIZE)
#define MSNdis_HDSplitCurrentConfigGuid { 0x81d1303c,0xab00,0x4e49, { \
    0x80,0xb1,0x5e,0x6e,0x0b,0xf9,0xbe,0x53 } }
#define WmiQueryHDSplitCurrentConfig 1
#define WmiQueryHDSplitCurrentConfig_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryHDSplitCurrentConfig_IN_Header_ID 1
#define WmiQueryHDSplitCurrentConfig_IN_SIZE (FIELD_OFFSET(WmiQueryHDSplitCurrentConfig_IN, \
    Header) + WmiQueryHDSplitCurrentConfig_IN_Header_SIZE)
#define WmiQueryHDSplitCurrentConfig_OUT_HdSplitCurrentConfig_SIZE \
    sizeof(MSNdis_WmiHDSplitCurrentConfig)
#define WmiQueryHDSplitCurrentConfig_OUT_HdSplitCurrentConfig_ID 2
#define WmiQueryHDSplitCurrentConfig_OUT_SIZE (FIELD_OFFSET(WmiQueryHDSplitCurrentConfig_OUT, \
    HdSplitCurrentConfig) + WmiQueryHDSplitCurrentConfig_OUT_HdSplitCurrentConfig_SIZE)
#define MSNdis_SetHDSplitParametersGuid { 0x8c048bea,0x2913,0x4458, { \
    0xb6,0x8e,0x17,0xf6,0xc1,0xe5,0xc6,0x0e } }
#define WmiSetHDSplitParameters 1
#define WmiSetHDSplitParameters_IN_MethodHeader_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiSetHDSplitParameters_IN_MethodHeader_ID 1
#define WmiSetHDSplitParameters_IN_HDSplitParameters_SIZE sizeof(MSNdis_HDSplitParameters)
#define WmiSetHDSplitParameters_IN_HDSplitParameters_ID 2
#define WmiSetHDSplitParameters_IN_SIZE (FIELD_OFFSET(WmiSetHDSplitParameters_IN, \
    HDSplitParameters) + WmiSetHDSplitParameters_IN_HDSplitParameters_SIZE)
#define WmiSetHDSplitParameters_OUT_OutputInfo_SIZE sizeof(MSNdis_WmiOutputInfo)
#define WmiSetHDSplitParameters_OUT_OutputInfo_ID 3
#define WmiSetHDSplitParameters_OUT_SIZE (FIELD_OFFSET(WmiSetHDSplitParameters_OUT, OutputInfo) \
    + WmiSetHDSplitParameters_OUT_OutputInfo_SIZE)
#define MSNdis_QueryPhysicalMediumTypeExGuid { 0x899e7782,0x035b,0x43f9, { \
    0x8b,0xb6,0x2b,0x58,0x97,0x16,0x12,0xe5 } }
#define WmiQueryPhysicalMediumTypeEx 1
#define WmiQueryPhysicalMediumTypeEx_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryPhysicalMediumTypeEx_IN_Header_ID 1
#define WmiQueryPhysicalMediumTypeEx_IN_SIZE (FIELD_OFFSET(WmiQueryPhysicalMediumTypeEx_IN, \
    Header) + WmiQueryPhysicalMediumTypeEx_IN_Header_SIZE)
#define WmiQueryPhysicalMediumTypeEx_OUT_NdisPhysicalMediumTypeEx_SIZE sizeof(ULONG)
#define WmiQueryPhysicalMediumTypeEx_OUT_NdisPhysicalMediumTypeEx_ID 2
#define WmiQueryPhysicalMediumTypeEx_OUT_SIZE (FIELD_OFFSET(WmiQueryPhysicalMediumTypeEx_OUT, \
    NdisPhysicalMediumTypeEx) + WmiQueryPhysicalMediumTypeEx_OUT_NdisPhysicalMediumTypeEx_SIZE)
#define MSNdis_QueryReceiveFilterHardwareCapabilitiesGuid { 0x3f2c1419,0x83bc,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define WmiQueryReceiveFilterHardwareCapabilities 1
#define WmiQueryReceiveFilterHardwareCapabilities_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryReceiveFilterHardwareCapabilities_IN_Header_ID 1
#define WmiQueryReceiveFilterHardwareCapabilities_IN_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterHardwareCapabilities_IN, Header) + \
    WmiQueryReceiveFilterHardwareCapabilities_IN_Header_SIZE)
#define WmiQueryReceiveFilterHardwareCapabilities_OUT_ReceiveFilterHardwareCapabilities_SIZE \
    sizeof(MSNdis_ReceiveFilterCapabilities)
#define WmiQueryReceiveFilterHardwareCapabilities_OUT_ReceiveFilterHardwareCapabilities_ID 2
#define MSNdis_QueryReceiveFilterGlobalParametersGuid { 0x3f2c141a,0x83bc,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define WmiQueryReceiveFilterGlobalParameters 1
#define WmiQueryReceiveFilterGlobalParameters_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryReceiveFilterGlobalParameters_IN_Header_ID 1
#define WmiQueryReceiveFilterGlobalParameters_IN_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterGlobalParameters_IN, Header) + \
    WmiQueryReceiveFilterGlobalParameters_IN_Header_SIZE)
#define WmiQueryReceiveFilterGlobalParameters_OUT_ReceiveFilterGlobalParameters_SIZE \
    sizeof(MSNdis_ReceiveFilterGlobalParameters)
#define WmiQueryReceiveFilterGlobalParameters_OUT_ReceiveFilterGlobalParameters_ID 2
#define WmiQueryReceiveFilterGlobalParameters_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterGlobalParameters_OUT, ReceiveFilterGlobalParameters) + \
    WmiQueryReceiveFilterGlobalParameters_OUT_ReceiveFilterGlobalParameters_SIZE)
#define MSNdis_EnumerateReceiveFiltersGuid { 0x3f2c141d,0x83bc,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define WmiEnumReceiveFilters 1
#define WmiEnumReceiveFilters_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiEnumReceiveFilters_IN_Header_ID 1
#define WmiEnumReceiveFilters_IN_ReceiveFilterInfoArray_SIZE sizeof(MSNdis_ReceiveFilterInfoArray)
#define WmiEnumReceiveFilters_IN_ReceiveFilterInfoArray_ID 2
#define WmiEnumReceiveFilters_IN_SIZE (FIELD_OFFSET(WmiEnumReceiveFilters_IN, \
    ReceiveFilterInfoArray) + WmiEnumReceiveFilters_IN_ReceiveFilterInfoArray_SIZE)
#define WmiEnumReceiveFilters_OUT_ReceiveFilterInfoArray_SIZE sizeof(MSNdis_ReceiveFilterInfoArray)
#define WmiEnumReceiveFilters_OUT_ReceiveFilterInfoArray_ID 2
#define WmiEnumReceiveFilters_OUT_SIZE (FIELD_OFFSET(WmiEnumReceiveFilters_OUT, \
    ReceiveFilterInfoArray) + WmiEnumReceiveFilters_OUT_ReceiveFilterInfoArray_SIZE)
#define MSNdis_QueryReceiveFilterParametersGuid { 0x3f2c141e,0x83bc,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define WmiQueryReceiveFilterParameters 1
#define WmiQueryReceiveFilterParameters_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryReceiveFilterParameters_IN_Header_ID 1
#define WmiQueryReceiveFilterParameters_IN_ReceiveFilterParameters_SIZE \
    sizeof(MSNdis_ReceiveFilterParameters)
#define WmiQueryReceiveFilterParameters_IN_ReceiveFilterParameters_ID 2
#define WmiQueryReceiveFilterParameters_IN_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterParameters_IN, ReceiveFilterParameters) + \
    WmiQueryReceiveFilterParameters_IN_ReceiveFilterParameters_SIZE)
#define WmiQueryReceiveFilterParameters_OUT_ReceiveFilterParameters_SIZE \
    sizeof(MSNdis_ReceiveFilterParameters)
#define WmiQueryReceiveFilterParameters_OUT_ReceiveFilterParameters_ID 2
#define WmiQueryReceiveFilterParameters_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterParameters_OUT, ReceiveFilterParameters) + \
    WmiQueryReceiveFilterParameters_OUT_ReceiveFilterParameters_SIZE)
#define MSNdis_QueryReceiveFilterCurrentCapabilitiesGuid { 0x4054e80f,0x2bc1,0x4ccc, { \
    0xb0,0x33,0x4a,0xbc,0x0c,0x4a,0x1e,0x8c } }
#define WmiQueryReceiveFilterCurrentCapabilities 1
#define WmiQueryReceiveFilterCurrentCapabilities_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryReceiveFilterCurrentCapabilities_IN_Header_ID 1
#define WmiQueryReceiveFilterCurrentCapabilities_IN_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterCurrentCapabilities_IN, Header) + \
    WmiQueryReceiveFilterCurrentCapabilities_IN_Header_SIZE)
#define WmiQueryReceiveFilterCurrentCapabilities_OUT_ReceiveFilterCurrentCapabilities_SIZE \
    sizeof(MSNdis_ReceiveFilterCapabilities)
#define WmiQueryReceiveFilterCurrentCapabilities_OUT_ReceiveFilterCurrentCapabilities_ID 2
#define MSNdis_QueryNicSwitchHardwareCapabilitiesGuid { 0x37cab40c,0xd1e8,0x4301, { \
    0x8c,0x1d,0x58,0x46,0x5e,0x0c,0x4c,0x0f } }
#define WmiQueryNICSwitchHardwareCapabilities 1
#define WmiQueryNICSwitchHardwareCapabilities_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryNICSwitchHardwareCapabilities_IN_Header_ID 1
#define WmiQueryNICSwitchHardwareCapabilities_IN_SIZE \
    (FIELD_OFFSET(WmiQueryNICSwitchHardwareCapabilities_IN, Header) + \
    WmiQueryNICSwitchHardwareCapabilities_IN_Header_SIZE)
#define WmiQueryNICSwitchHardwareCapabilities_OUT_NicSwitchHardwareCapabilities_SIZE \
    sizeof(MSNdis_NicSwitchCapabilities)
#define WmiQueryNICSwitchHardwareCapabilities_OUT_NicSwitchHardwareCapabilities_ID 2
#define WmiQueryNICSwitchHardwareCapabilities_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryNICSwitchHardwareCapabilities_OUT, NicSwitchHardwareCapabilities) + \
    WmiQueryNICSwitchHardwareCapabilities_OUT_NicSwitchHardwareCapabilities_SIZE)
#define MSNdis_QueryNicSwitchCurrentCapabilitiesGuid { 0xe76fdaf3,0x0be7,0x4d95, { \
    0x87,0xe9,0x5a,0xea,0xd4,0xb5,0x90,0xe9 } }
#define WmiQueryNICSwitchCurrentCapabilities 1
#define WmiQueryNICSwitchCurrentCapabilities_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryNICSwitchCurrentCapabilities_IN_Header_ID 1
#define WmiQueryNICSwitchCurrentCapabilities_IN_SIZE \
    (FIELD_OFFSET(WmiQueryNICSwitchCurrentCapabilities_IN, Header) + \
    WmiQueryNICSwitchCurrentCapabilities_IN_Header_SIZE)
#define WmiQueryNICSwitchCurrentCapabilities_OUT_NicSwitchCurrentCapabilities_SIZE \
    sizeof(MSNdis_NicSwitchCapabilities)
#define WmiQueryNICSwitchCurrentCapabilities_OUT_NicSwitchCurrentCapabilities_ID 2
#define WmiQueryNICSwitchCurrentCapabilities_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryNICSwitchCurrentCapabilities_OUT, NicSwitchCurrentCapabilities) + \
    WmiQueryNICSwitchCurrentCapabilities_OUT_NicSwitchCurrentCapabilities_SIZE)
#define MSNdis_QueryReceiveQueueParametersGuid { 0x3f2c141c,0x83bc,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define WmiQueryReceiveQueueParameters 1
#define WmiQueryReceiveQueueParameters_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiQueryReceiveQueueParameters_IN_Header_ID 1
#define WmiQueryReceiveQueueParameters_IN_ReceiveQueueParameters_SIZE \
    sizeof(MSNdis_ReceiveQueueParameters)
#define WmiQueryReceiveQueueParameters_IN_ReceiveQueueParameters_ID 2
#define WmiQueryReceiveQueueParameters_IN_SIZE (FIELD_OFFSET(WmiQueryReceiveQueueParameters_IN, \
    ReceiveQueueParameters) + WmiQueryReceiveQueueParameters_IN_ReceiveQueueParameters_SIZE)
#define WmiQueryReceiveQueueParameters_OUT_ReceiveQueueParameters_SIZE \
    sizeof(MSNdis_ReceiveQueueParameters)
#define WmiQueryReceiveQueueParameters_OUT_ReceiveQueueParameters_ID 2
#define WmiQueryReceiveQueueParameters_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveQueueParameters_OUT, ReceiveQueueParameters) + \
    WmiQueryReceiveQueueParameters_OUT_ReceiveQueueParameters_SIZE)
#define MSNdis_EnumerateReceiveQueuesGuid { 0x3f2c141b,0x83bc,0x11dd, { \
    0x94,0xb8,0x00,0x1d,0x09,0x16,0x2b,0xc3 } }
#define WmiEnumReceiveQueues 1
#define WmiEnumReceiveQueues_IN_Header_SIZE sizeof(MSNdis_WmiMethodHeader)
#define WmiEnumReceiveQueues_IN_Header_ID 1
#define WmiEnumReceiveQueues_IN_ReceiveQueueInfoArray_SIZE sizeof(MSNdis_ReceiveQueueInfoArray)
#define WmiEnumReceiveQueues_IN_ReceiveQueueInfoArray_ID 2
#define WmiEnumReceiveQueues_IN_SIZE (FIELD_OFFSET(WmiEnumReceiveQueues_IN, \
    ReceiveQueueInfoArray) + WmiEnumReceiveQueues_IN_ReceiveQueueInfoArray_SIZE)
#define WmiEnumReceiveQueues_OUT_ReceiveQueueInfoArray_SIZE sizeof(MSNdis_ReceiveQueueInfoArray)
#define WmiEnumReceiveQueues_OUT_ReceiveQueueInfoArray_ID 2
#define WmiEnumReceiveQueues_OUT_SIZE (FIELD_OFFSET(WmiEnumReceiveQueues_OUT, \
    ReceiveQueueInfoArray) + WmiEnumReceiveQueues_OUT_ReceiveQueueInfoArray_SIZE)
#define MSNdis_80211_BaseServiceSetIdentifierGuid { 0x2504b6c2,0x1fa5,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_BaseServiceSetIdentifier_Ndis80211MacAddress_SIZE sizeof(UCHAR[6])
#define MSNdis_80211_BaseServiceSetIdentifier_Ndis80211MacAddress_ID 1
#define MSNdis_80211_BaseServiceSetIdentifier_SIZE \
    (FIELD_OFFSET(MSNdis_80211_BaseServiceSetIdentifier, Ndis80211MacAddress) + \
    MSNdis_80211_BaseServiceSetIdentifier_Ndis80211MacAddress_SIZE)
#define MSNdis_80211_ServiceSetIdentifierGuid { 0x7d2a90ea,0x2041,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_ServiceSetIdentifier_Ndis80211SsId_SIZE sizeof(UCHAR[33])
#define MSNdis_80211_ServiceSetIdentifier_Ndis80211SsId_ID 1
#define MSNdis_80211_ServiceSetIdentifier_SIZE (FIELD_OFFSET(MSNdis_80211_ServiceSetIdentifier, \
    Ndis80211SsId) + MSNdis_80211_ServiceSetIdentifier_Ndis80211SsId_SIZE)
#define MSNdis_80211_NetworkTypeGuid { 0xe779ab61,0xb9ab,0x11d4, { \
    0xb6,0x75,0x00,0x20,0x48,0x57,0x03,0x37 } }
#define MSNdis_80211_NetworkType_Ndis80211NetworkType_SIZE sizeof(ULONG)
#define MSNdis_80211_NetworkType_Ndis80211NetworkType_ID 1
#define MSNdis_80211_NetworkType_SIZE (FIELD_OFFSET(MSNdis_80211_NetworkType, \
    Ndis80211NetworkType) + MSNdis_80211_NetworkType_Ndis80211NetworkType_SIZE)
#define MSNdis_80211_NetworkTypesSupportedGuid { 0x8531d6e6,0x2041,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_NetworkTypesSupported_NumberOfItems_SIZE sizeof(ULONG)
#define MSNdis_80211_NetworkTypesSupported_NumberOfItems_ID 1
#define MSNdis_80211_NetworkTypesSupported_Ndis80211NetworkTypes_ID 2
#define MSNdis_80211_NetworkTypeInUseGuid { 0x857e2326,0x2041,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_NetworkTypeInUse_Ndis80211NetworkTypeInUse_SIZE \
    sizeof(MSNdis_80211_NetworkType)
#define MSNdis_80211_NetworkTypeInUse_Ndis80211NetworkTypeInUse_ID 1
#define MSNdis_80211_NetworkTypeInUse_SIZE (FIELD_OFFSET(MSNdis_80211_NetworkTypeInUse, \
    Ndis80211NetworkTypeInUse) + MSNdis_80211_NetworkTypeInUse_Ndis80211NetworkTypeInUse_SIZE)
#define MSNdis_80211_PowerModeGuid { 0x85be837c,0x2041,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_PowerMode_Ndis80211PowerMode_SIZE sizeof(ULONG)
#define MSNdis_80211_PowerMode_Ndis80211PowerMode_ID 1
#define MSNdis_80211_PowerMode_SIZE (FIELD_OFFSET(MSNdis_80211_PowerMode, Ndis80211PowerMode) + \
    MSNdis_80211_PowerMode_Ndis80211PowerMode_SIZE)
#define MSNdis_80211_TransmitPowerLevelGuid { 0x11e6ba76,0x2053,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_TransmitPowerLevel_Ndis80211TransmitPowerLevel_SIZE sizeof(ULONG)
#define MSNdis_80211_TransmitPowerLevel_Ndis80211TransmitPowerLevel_ID 1
#define MSNdis_80211_TransmitPowerLevel_SIZE (FIELD_OFFSET(MSNdis_80211_TransmitPowerLevel, \
    Ndis80211TransmitPowerLevel) + \
    MSNdis_80211_TransmitPowerLevel_Ndis80211TransmitPowerLevel_SIZE)
#define MSNdis_80211_ReceivedSignalStrengthGuid { 0x1507db16,0x2053,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_ReceivedSignalStrength_Ndis80211ReceivedSignalStrength_SIZE sizeof(LONG)
#define MSNdis_80211_ReceivedSignalStrength_Ndis80211ReceivedSignalStrength_ID 1
#define MSNdis_80211_ReceivedSignalStrength_SIZE \
    (FIELD_OFFSET(MSNdis_80211_ReceivedSignalStrength, Ndis80211ReceivedSignalStrength) + \
    MSNdis_80211_ReceivedSignalStrength_Ndis80211ReceivedSignalStrength_SIZE)
#define MSNdis_80211_ReceivedSignalStrengthEventTriggerGuid { 0x155689b8,0x2053,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define \
    MSNdis_80211_ReceivedSignalStrengthEventTrigger_Ndis80211ReceivedSignalStrengthTrigger_SIZE \
    sizeof(LONG)
#define MSNdis_80211_ReceivedSignalStrengthEventTrigger_Ndis80211ReceivedSignalStrengthTrigger_ID 1
#define MSNdis_80211_NetworkInfrastructureGuid { 0x34e1fa48,0xb9b6,0x11d4, { \
    0xb6,0x75,0x00,0x20,0x48,0x57,0x03,0x37 } }
#define MSNdis_80211_NetworkInfrastructure_Ndis80211NetworkInfrastructure_SIZE sizeof(ULONG)
#define MSNdis_80211_NetworkInfrastructure_Ndis80211NetworkInfrastructure_ID 1
#define MSNdis_80211_NetworkInfrastructure_SIZE \
    (FIELD_OFFSET(MSNdis_80211_NetworkInfrastructure, Ndis80211NetworkInfrastructure) + \
    MSNdis_80211_NetworkInfrastructure_Ndis80211NetworkInfrastructure_SIZE)
#define MSNdis_80211_ConfigurationFHGuid { 0x4a800b8c,0x2068,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_ConfigurationFH_FHLength_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationFH_FHLength_ID 1
#define MSNdis_80211_ConfigurationFH_HopPattern_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationFH_HopPattern_ID 2
#define MSNdis_80211_ConfigurationFH_HopSet_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationFH_HopSet_ID 3
#define MSNdis_80211_ConfigurationFH_DwellTime_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationFH_DwellTime_ID 4
#define MSNdis_80211_ConfigurationFH_SIZE (FIELD_OFFSET(MSNdis_80211_ConfigurationFH, DwellTime) \
    + MSNdis_80211_ConfigurationFH_DwellTime_SIZE)
#define MSNdis_80211_ConfigurationInfoGuid { 0x220c16fc,0xb9a8,0x11d4, { \
    0xb6,0x75,0x00,0x20,0x48,0x57,0x03,0x37 } }
#define MSNdis_80211_ConfigurationInfo_ConfigLength_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationInfo_ConfigLength_ID 1
#define MSNdis_80211_ConfigurationInfo_BeaconPeriod_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationInfo_BeaconPeriod_ID 2
#define MSNdis_80211_ConfigurationInfo_ATIMWindow_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationInfo_ATIMWindow_ID 3
#define MSNdis_80211_ConfigurationInfo_DSConfig_SIZE sizeof(ULONG)
#define MSNdis_80211_ConfigurationInfo_DSConfig_ID 4
#define MSNdis_80211_ConfigurationInfo_FHConfig_SIZE sizeof(MSNdis_80211_ConfigurationFH)
#define MSNdis_80211_ConfigurationInfo_FHConfig_ID 5
#define MSNdis_80211_ConfigurationInfo_SIZE (FIELD_OFFSET(MSNdis_80211_ConfigurationInfo, \
    FHConfig) + MSNdis_80211_ConfigurationInfo_FHConfig_SIZE)
#define MSNdis_80211_WLanBssIdGuid { 0x6929e718,0x2062,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_WLanBssId_Ndis80211WLanBssIdLength_SIZE sizeof(ULONG)
#define MSNdis_80211_WLanBssId_Ndis80211WLanBssIdLength_ID 1
#define MSNdis_80211_WLanBssId_Ndis80211MacAddress_SIZE sizeof(UCHAR[6])
#define MSNdis_80211_WLanBssId_Ndis80211MacAddress_ID 2
#define MSNdis_80211_WLanBssId_Reserved_SIZE sizeof(USHORT)
#define MSNdis_80211_WLanBssId_Reserved_ID 3
#define MSNdis_80211_WLanBssId_Ndis80211SsIdLength_SIZE sizeof(ULONG)
#define MSNdis_80211_WLanBssId_Ndis80211SsIdLength_ID 4
#define MSNdis_80211_WLanBssId_Ndis80211SsId_SIZE sizeof(UCHAR[32])
#define MSNdis_80211_WLanBssId_Ndis80211SsId_ID 5
#define MSNdis_80211_WLanBssId_Ndis80211Privacy_SIZE sizeof(ULONG)
#define MSNdis_80211_WLanBssId_Ndis80211Privacy_ID 6
#define MSNdis_80211_WLanBssId_Ndis80211Rssi_SIZE sizeof(ULONG)
#define MSNdis_80211_WLanBssId_Ndis80211Rssi_ID 7
#define MSNdis_80211_WLanBssId_Ndis80211NetworkTypeInUse_SIZE sizeof(MSNdis_80211_NetworkType)
#define MSNdis_80211_WLanBssId_Ndis80211NetworkTypeInUse_ID 8
#define MSNdis_80211_WLanBssId_Ndis80211Configuration_SIZE sizeof(MSNdis_80211_ConfigurationInfo)
#define MSNdis_80211_WLanBssId_Ndis80211Configuration_ID 9
#define MSNdis_80211_WLanBssId_Ndis80211InfrastructureMode_SIZE \
    sizeof(MSNdis_80211_NetworkInfrastructure)
#define MSNdis_80211_WLanBssId_Ndis80211InfrastructureMode_ID 10
#define MSNdis_80211_WLanBssId_Ndis80211SupportedRate_SIZE sizeof(UCHAR[8])
#define MSNdis_80211_WLanBssId_Ndis80211SupportedRate_ID 11
#define MSNdis_80211_WLanBssId_SIZE (FIELD_OFFSET(MSNdis_80211_WLanBssId, \
    Ndis80211SupportedRate) + MSNdis_80211_WLanBssId_Ndis80211SupportedRate_SIZE)
#define MSNdis_80211_BSSIListGuid { 0x69526f9a,0x2062,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_BSSIList_NumberOfItems_SIZE sizeof(ULONG)
#define MSNdis_80211_BSSIList_NumberOfItems_ID 1
#define MSNdis_80211_BSSIList_Ndis80211BSSIList_ID 2
#define MSNdis_80211_InfrastructureModeGuid { 0x697d5a7e,0x2062,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_InfrastructureMode_Ndis80211InfrastructureMode_SIZE \
    sizeof(MSNdis_80211_NetworkInfrastructure)
#define MSNdis_80211_InfrastructureMode_Ndis80211InfrastructureMode_ID 1
#define MSNdis_80211_InfrastructureMode_SIZE (FIELD_OFFSET(MSNdis_80211_InfrastructureMode, \
    Ndis80211InfrastructureMode) + \
    MSNdis_80211_InfrastructureMode_Ndis80211InfrastructureMode_SIZE)
#define MSNdis_80211_FragmentationThresholdGuid { 0x69aaa7c4,0x2062,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_FragmentationThreshold_Ndis80211FragmentationThreshold_SIZE sizeof(ULONG)
#define MSNdis_80211_FragmentationThreshold_Ndis80211FragmentationThreshold_ID 1
#define MSNdis_80211_FragmentationThreshold_SIZE \
    (FIELD_OFFSET(MSNdis_80211_FragmentationThreshold, Ndis80211FragmentationThreshold) + \
    MSNdis_80211_FragmentationThreshold_Ndis80211FragmentationThreshold_SIZE)
#define MSNdis_80211_RTSThresholdGuid { 0x0134d07e,0x2064,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_RTSThreshold_Ndis80211RTSThreshold_SIZE sizeof(ULONG)
#define MSNdis_80211_RTSThreshold_Ndis80211RTSThreshold_ID 1
#define MSNdis_80211_RTSThreshold_SIZE (FIELD_OFFSET(MSNdis_80211_RTSThreshold, \
    Ndis80211RTSThreshold) + MSNdis_80211_RTSThreshold_Ndis80211RTSThreshold_SIZE)
#define MSNdis_80211_NumberOfAntennasGuid { 0x01779336,0x2064,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_NumberOfAntennas_Ndis80211NumberOfAntennas_SIZE sizeof(ULONG)
#define MSNdis_80211_NumberOfAntennas_Ndis80211NumberOfAntennas_ID 1
#define MSNdis_80211_NumberOfAntennas_SIZE (FIELD_OFFSET(MSNdis_80211_NumberOfAntennas, \
    Ndis80211NumberOfAntennas) + MSNdis_80211_NumberOfAntennas_Ndis80211NumberOfAntennas_SIZE)
#define MSNdis_80211_ReceiveAntennaSelectedGuid { 0x01ac07a2,0x2064,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_ReceiveAntennaSelected_Ndis80211ReceiveAntennaSelected_SIZE sizeof(ULONG)
#define MSNdis_80211_ReceiveAntennaSelected_Ndis80211ReceiveAntennaSelected_ID 1
#define MSNdis_80211_ReceiveAntennaSelected_SIZE \
    (FIELD_OFFSET(MSNdis_80211_ReceiveAntennaSelected, Ndis80211ReceiveAntennaSelected) + \
    MSNdis_80211_ReceiveAntennaSelected_Ndis80211ReceiveAntennaSelected_SIZE)
#define MSNdis_80211_TransmitAntennaSelectedGuid { 0x01dbb74a,0x2064,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_TransmitAntennaSelected_Ndis80211TransmitAntennaSelected_SIZE sizeof(ULONG)
#define MSNdis_80211_TransmitAntennaSelected_Ndis80211TransmitAntennaSelected_ID 1
#define MSNdis_80211_TransmitAntennaSelected_SIZE \
    (FIELD_OFFSET(MSNdis_80211_TransmitAntennaSelected, Ndis80211TransmitAntennaSelected) + \
    MSNdis_80211_TransmitAntennaSelected_Ndis80211TransmitAntennaSelected_SIZE)
#define MSNdis_80211_DataRatesGuid { 0x49db8722,0x2068,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_DataRates_Ndis80211DataRate_SIZE sizeof(UCHAR[8])
#define MSNdis_80211_DataRates_Ndis80211DataRate_ID 1
#define MSNdis_80211_DataRates_SIZE (FIELD_OFFSET(MSNdis_80211_DataRates, Ndis80211DataRate) + \
    MSNdis_80211_DataRates_Ndis80211DataRate_SIZE)
#define MSNdis_80211_DesiredDataRatesGuid { 0x452ee08e,0x2536,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_DesiredDataRates_Ndis80211DesiredRate_SIZE sizeof(UCHAR[8])
#define MSNdis_80211_DesiredDataRates_Ndis80211DesiredRate_ID 1
#define MSNdis_80211_DesiredDataRates_SIZE (FIELD_OFFSET(MSNdis_80211_DesiredDataRates, \
    Ndis80211DesiredRate) + MSNdis_80211_DesiredDataRates_Ndis80211DesiredRate_SIZE)
#define MSNdis_80211_ConfigurationGuid { 0x4a4df982,0x2068,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_Configuration_Ndis80211Config_SIZE sizeof(MSNdis_80211_ConfigurationInfo)
#define MSNdis_80211_Configuration_Ndis80211Config_ID 1
#define MSNdis_80211_Configuration_SIZE (FIELD_OFFSET(MSNdis_80211_Configuration, \
    Ndis80211Config) + MSNdis_80211_Configuration_Ndis80211Config_SIZE)
#define MSNdis_80211_StatisticsGuid { 0x42bb73b0,0x2129,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_Statistics_StatisticsLength_SIZE sizeof(ULONG)
#define MSNdis_80211_Statistics_StatisticsLength_ID 1
#define MSNdis_80211_Statistics_TransmittedFragmentCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_TransmittedFragmentCount_ID 2
#define MSNdis_80211_Statistics_MulticastTransmittedFrameCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_MulticastTransmittedFrameCount_ID 3
#define MSNdis_80211_Statistics_FailedCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_FailedCount_ID 4
#define MSNdis_80211_Statistics_RetryCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_RetryCount_ID 5
#define MSNdis_80211_Statistics_MultipleRetryCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_MultipleRetryCount_ID 6
#define MSNdis_80211_Statistics_RTSSuccessCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_RTSSuccessCount_ID 7
#define MSNdis_80211_Statistics_RTSFailureCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_RTSFailureCount_ID 8
#define MSNdis_80211_Statistics_ACKFailureCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_ACKFailureCount_ID 9
#define MSNdis_80211_Statistics_FrameDuplicateCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_FrameDuplicateCount_ID 10
#define MSNdis_80211_Statistics_ReceivedFragmentCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_ReceivedFragmentCount_ID 11
#define MSNdis_80211_Statistics_MulticastReceivedFrameCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_MulticastReceivedFrameCount_ID 12
#define MSNdis_80211_Statistics_FCSErrorCount_SIZE sizeof(ULONGLONG)
#define MSNdis_80211_Statistics_FCSErrorCount_ID 13
#define MSNdis_80211_Statistics_SIZE (FIELD_OFFSET(MSNdis_80211_Statistics, FCSErrorCount) + \
    MSNdis_80211_Statistics_FCSErrorCount_SIZE)
#define MSNdis_80211_AddWEPGuid { 0x4307bff0,0x2129,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_AddWEP_Length_SIZE sizeof(ULONG)
#define MSNdis_80211_AddWEP_Length_ID 1
#define MSNdis_80211_AddWEP_KeyIndex_SIZE sizeof(ULONG)
#define MSNdis_80211_AddWEP_KeyIndex_ID 2
#define MSNdis_80211_AddWEP_KeyLength_SIZE sizeof(ULONG)
#define MSNdis_80211_AddWEP_KeyLength_ID 3
#define MSNdis_80211_AddWEP_KeyMaterial_ID 4
#define MSNdis_80211_RemoveWEPGuid { 0x433c345c,0x2129,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_RemoveWEP_Ndis80211KeyIndex_SIZE sizeof(ULONG)
#define MSNdis_80211_RemoveWEP_Ndis80211KeyIndex_ID 1
#define MSNdis_80211_RemoveWEP_SIZE (FIELD_OFFSET(MSNdis_80211_RemoveWEP, Ndis80211KeyIndex) + \
    MSNdis_80211_RemoveWEP_Ndis80211KeyIndex_SIZE)
#define MSNdis_80211_DisassociateGuid { 0x43671f40,0x2129,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_Disassociate_UnusedParameter_SIZE sizeof(ULONG)
#define MSNdis_80211_Disassociate_UnusedParameter_ID 1
#define MSNdis_80211_Disassociate_SIZE (FIELD_OFFSET(MSNdis_80211_Disassociate, UnusedParameter) \
    + MSNdis_80211_Disassociate_UnusedParameter_SIZE)
#define MSNdis_80211_BssIdListScanGuid { 0x0d9e01e1,0xba70,0x11d4, { \
    0xb6,0x75,0x00,0x20,0x48,0x57,0x03,0x37 } }
#define MSNdis_80211_BssIdListScan_UnusedParameter_SIZE sizeof(ULONG)
#define MSNdis_80211_BssIdListScan_UnusedParameter_ID 1
#define MSNdis_80211_BssIdListScan_SIZE (FIELD_OFFSET(MSNdis_80211_BssIdListScan, \
    UnusedParameter) + MSNdis_80211_BssIdListScan_UnusedParameter_SIZE)
#define MSNdis_80211_AuthenticationModeGuid { 0x43920a24,0x2129,0x11d4, { \
    0x97,0xeb,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_AuthenticationMode_Ndis80211AuthenticationMode_SIZE sizeof(ULONG)
#define MSNdis_80211_AuthenticationMode_Ndis80211AuthenticationMode_ID 1
#define MSNdis_80211_AuthenticationMode_SIZE (FIELD_OFFSET(MSNdis_80211_AuthenticationMode, \
    Ndis80211AuthenticationMode) + \
    MSNdis_80211_AuthenticationMode_Ndis80211AuthenticationMode_SIZE)
#define MSNdis_80211_PrivacyFilterGuid { 0x6733c4e9,0x4792,0x11d4, { \
    0x97,0xf1,0x00,0xc0,0x4f,0x79,0xc4,0x03 } }
#define MSNdis_80211_PrivacyFilter_Ndis80211PrivacyFilter_SIZE sizeof(ULONG)
#define MSNdis_80211_PrivacyFilter_Ndis80211PrivacyFilter_ID 1
#define MSNdis_80211_PrivacyFilter_SIZE (FIELD_OFFSET(MSNdis_80211_PrivacyFilter, \
    Ndis80211PrivacyFilter) + MSNdis_80211_PrivacyFilter_Ndis80211PrivacyFilter_SIZE)
#define MSNdis_80211_WEPStatusGuid { 0xb027a21f,0x3cfa,0x4125, { \
    0x80,0x0b,0x3f,0x7a,0x18,0xfd,0xdc,0xdc } }
#define MSNdis_80211_WEPStatus_Ndis80211WEPStatus_SIZE sizeof(ULONG)
#define MSNdis_80211_WEPStatus_Ndis80211WEPStatus_ID 1
#define MSNdis_80211_WEPStatus_SIZE (FIELD_OFFSET(MSNdis_80211_WEPStatus, Ndis80211WEPStatus) + \
    MSNdis_80211_WEPStatus_Ndis80211WEPStatus_SIZE)
#define MSNdis_80211_ReloadDefaultsGuid { 0x748b14e8,0x32ee,0x4425, { \
    0xb9,0x1b,0xc9,0x84,0x8c,0x58,0xb5,0x5a } }
#define MSNdis_80211_ReloadDefaults_Ndis80211ReloadDefaults_SIZE sizeof(ULONG)
#define MSNdis_80211_ReloadDefaults_Ndis80211ReloadDefaults_ID 1
#define MSNdis_80211_ReloadDefaults_SIZE (FIELD_OFFSET(MSNdis_80211_ReloadDefaults, \
    Ndis80211ReloadDefaults) + MSNdis_80211_ReloadDefaults_Ndis80211ReloadDefaults_SIZE)
#define MSNdis_PMAdminConfigStateGuid { 0x0cffd0fc,0x8333,0x4000, { \
    0x9a,0x3b,0x20,0x07,0x35,0xd6,0x98,0xf9 } }
#define MSNdis_PMAdminConfigState_NdisPMAdminConfigState_SIZE sizeof(ULONG)
#endif
