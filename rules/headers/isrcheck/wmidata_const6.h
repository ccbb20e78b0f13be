// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: constants and macros.
#ifndef ISRCHECK_WMIDATA_CONST6_H
#define ISRCHECK_WMIDATA_CONST6_H
#define MSNdis_PMAdminConfigState_NdisPMAdminConfigState_ID 1
#define MSNdis_PMAdminConfigState_SIZE (FIELD_OFFSET(MSNdis_PMAdminConfigState, \
    NdisPMAdminConfigState) + MSNdis_PMAdminConfigState_NdisPMAdminConfigState_SIZE)
#define MSNdis_PMAdminConfigParamGuid { 0x492dc449,0x13d9,0x4bd6, { \
    0x89,0xd4,0x96,0xe3,0x53,0x4e,0x6a,0x05 } }
#define MSNdis_PMAdminConfigParam_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_PMAdminConfigParam_Header_ID 1
#define MSNdis_PMAdminConfigParam_WakeOnPattern_SIZE sizeof(MSNdis_PMAdminConfigState)
#define MSNdis_PMAdminConfigParam_WakeOnPattern_ID 2
#define MSNdis_PMAdminConfigParam_WakeOnMagicPacket_SIZE sizeof(MSNdis_PMAdminConfigState)
#define MSNdis_PMAdminConfigParam_WakeOnMagicPacket_ID 3
#define MSNdis_PMAdminConfigParam_DeviceSleepOnDisconnect_SIZE sizeof(MSNdis_PMAdminConfigState)
#define MSNdis_PMAdminConfigParam_DeviceSleepOnDisconnect_ID 4
#define MSNdis_PMAdminConfigParam_PMARPOffload_SIZE sizeof(MSNdis_PMAdminConfigState)
#define MSNdis_PMAdminConfigParam_PMARPOffload_ID 5
#define MSNdis_PMAdminConfigParam_PMNDOffload_SIZE sizeof(MSNdis_PMAdminConfigState)
#define MSNdis_PMAdminConfigParam_PMNDOffload_ID 6
#define MSNdis_PMAdminConfigParam_PMWiFiRekeyOffload_SIZE sizeof(MSNdis_PMAdminConfigState)
#define MSNdis_PMAdminConfigParam_PMWiFiRekeyOffload_ID 7
#define MSNdis_PMAdminConfigParam_SIZE (FIELD_OFFSET(MSNdis_PMAdminConfigParam, \
    PMWiFiRekeyOffload) + MSNdis_PMAdminConfigParam_PMWiFiRekeyOffload_SIZE)
#define MSNdis_PMAdminConfigGuid { 0x1528d111,0x708a,0x4ca4, { \
    0x92,0x15,0xc0,0x57,0x71,0x16,0x1c,0xda } }
#define MSNdis_PMAdminConfig_PMAdminConfigParam_SIZE sizeof(MSNdis_PMAdminConfigParam)
#define MSNdis_PMAdminConfig_PMAdminConfigParam_ID 1
#define MSNdis_PMAdminConfig_SIZE (FIELD_OFFSET(MSNdis_PMAdminConfig, PMAdminConfigParam) + \
    MSNdis_PMAdminConfig_PMAdminConfigParam_SIZE)
#define MSNdis_PMCapabilityStateGuid { 0xc1cc6857,0x1a26,0x4f6d, { \
    0xab,0x98,0x29,0x1f,0x0c,0x3b,0xbd,0x4c } }
#define MSNdis_PMCapabilityState_NdisPMCapabilityState_SIZE sizeof(ULONG)
#define MSNdis_PMCapabilityState_NdisPMCapabilityState_ID 1
#define MSNdis_PMCapabilityState_SIZE (FIELD_OFFSET(MSNdis_PMCapabilityState, \
    NdisPMCapabilityState) + MSNdis_PMCapabilityState_NdisPMCapabilityState_SIZE)
#define MSNdis_PMCapabilitiesParamGuid { 0xcccb122d,0xd5c4,0x4ee1, { \
    0x80,0x01,0xb8,0xad,0x6d,0x3c,0xe8,0x76 } }
#define MSNdis_PMCapabilitiesParam_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_PMCapabilitiesParam_Header_ID 1
#define MSNdis_PMCapabilitiesParam_WakeOnPattern_SIZE sizeof(MSNdis_PMCapabilityState)
#define MSNdis_PMCapabilitiesParam_WakeOnPattern_ID 2
#define MSNdis_PMCapabilitiesParam_WakeOnMagicPacket_SIZE sizeof(MSNdis_PMCapabilityState)
#define MSNdis_PMCapabilitiesParam_WakeOnMagicPacket_ID 3
#define MSNdis_PMCapabilitiesParam_DeviceSleepOnDisconnect_SIZE sizeof(MSNdis_PMCapabilityState)
#define MSNdis_PMCapabilitiesParam_DeviceSleepOnDisconnect_ID 4
#define MSNdis_PMCapabilitiesParam_PMARPOffload_SIZE sizeof(MSNdis_PMCapabilityState)
#define MSNdis_PMCapabilitiesParam_PMARPOffload_ID 5
#define MSNdis_PMCapabilitiesParam_PMNDOffload_SIZE sizeof(MSNdis_PMCapabilityState)
#define MSNdis_PMCapabilitiesParam_PMNDOffload_ID 6
#define MSNdis_PMCapabilitiesParam_PMWiFiRekeyOffload_SIZE sizeof(MSNdis_PMCapabilityState)
#define MSNdis_PMCapabilitiesParam_PMWiFiRekeyOffload_ID 7
#define MSNdis_PMCapabilitiesParam_SIZE (FIELD_OFFSET(MSNdis_PMCapabilitiesParam, \
    PMWiFiRekeyOffload) + MSNdis_PMCapabilitiesParam_PMWiFiRekeyOffload_SIZE)
#define MSNdis_PMCapabilitiesGuid { 0xb2cf76e3,0xb3ae,0x4394, { \
    0xa0,0x1f,0x33,0x8c,0x98,0x70,0xe9,0x39 } }
#define MSNdis_PMCapabilities_PMCapabilitiesParam_SIZE sizeof(MSNdis_PMCapabilitiesParam)
#define MSNdis_PMCapabilities_PMCapabilitiesParam_ID 1
#define MSNdis_PMCapabilities_SIZE (FIELD_OFFSET(MSNdis_PMCapabilities, PMCapabilitiesParam) + \
    MSNdis_PMCapabilities_PMCapabilitiesParam_SIZE)
#define MSNdis_StatusResetStartGuid { 0x981f2d76,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusResetEndGuid { 0x981f2d77,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusMediaConnectGuid { 0x981f2d7d,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusMediaDisconnectGuid { 0x981f2d7e,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusMediaSpecificIndicationGuid { 0x981f2d84,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusMediaSpecificIndication_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusMediaSpecificIndication_NumberElements_ID 1
#define MSNdis_StatusMediaSpecificIndication_NdisStatusMediaSpecificIndication_ID 2
#define MSNdis_StatusLinkSpeedChangeGuid { 0x981f2d85,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusLinkSpeedChange_NdisStatusLinkSpeedChange_SIZE sizeof(MSNdis_NetworkLinkSpeed)
#define MSNdis_StatusLinkSpeedChange_NdisStatusLinkSpeedChange_ID 1
#define MSNdis_StatusLinkSpeedChange_SIZE (FIELD_OFFSET(MSNdis_StatusLinkSpeedChange, \
    NdisStatusLinkSpeedChange) + MSNdis_StatusLinkSpeedChange_NdisStatusLinkSpeedChange_SIZE)
#define MSNdis_StatusProtocolBindGuid { 0x5413531c,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusProtocolBind_Transport_ID 1
#define MSNdis_StatusProtocolUnbindGuid { 0x6e3ce1ec,0xb1f3,0x11d0, { \
    0x8d,0xd7,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_StatusProtocolUnbind_Transport_ID 1
#define MSNdis_StatusDevicePowerOnGuid { 0x5f81cfd0,0xf046,0x4342, { \
    0x61,0xaf,0x89,0x5a,0xce,0xda,0xef,0xd9 } }
#define MSNdis_StatusDevicePowerOn_Device_ID 1
#define MSNdis_StatusDevicePowerOffGuid { 0x81bc8189,0xb026,0x46ab, { \
    0x64,0xb9,0xf1,0x82,0xe3,0x42,0x93,0x4e } }
#define MSNdis_StatusDevicePowerOff_Device_ID 1
#define MSNdis_StatusDevicePowerOnExGuid { 0x2b440188,0x92ac,0x4f60, { \
    0x9b,0x2d,0x20,0xa3,0x0c,0xbb,0x6b,0xbe } }
#define MSNdis_StatusDevicePowerOnEx_Device_ID 1
#define MSNdis_StatusDevicePowerOffExGuid { 0x4159353c,0x5cd7,0x42ce, { \
    0x8f,0xe4,0xa4,0x5a,0x23,0x80,0xcc,0x4f } }
#define MSNdis_StatusDevicePowerOffEx_Device_ID 1
#define MSNdis_StatusTaskOffloadChangeGuid { 0x45049fc6,0x54d8,0x40c8, { \
    0x9c,0x3d,0xb0,0x11,0xc4,0xe7,0x15,0xbc } }
#define MSNdis_StatusTaskOffloadChange_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusTaskOffloadChange_NumberElements_ID 1
#define MSNdis_StatusTaskOffloadChange_TaskOffloadCapabilities_ID 2
#define MSNdis_StatusPacketFilterChangeGuid { 0xd47c5407,0x2e75,0x46dd, { \
    0x81,0x46,0x1d,0x7e,0xd2,0xd6,0xab,0x1d } }
#define MSNdis_StatusPacketFilterChange_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusPacketFilterChange_NumberElements_ID 1
#define MSNdis_StatusPacketFilterChange_NdisPacketFilterStatusIndication_ID 2
#define MSNdis_StatusNetworkChangeGuid { 0xca8a56f9,0xce81,0x40e6, { \
    0xa7,0x0f,0xa0,0x67,0xa4,0x76,0xe9,0xe9 } }
#define MSNdis_StatusNetworkChange_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusNetworkChange_NumberElements_ID 1
#define MSNdis_StatusNetworkChange_NdisNetworkChangeStatusIndication_ID 2
#define MSNdis_StatusOperationalStatusGuid { 0xf917b663,0x845e,0x4d3d, { \
    0xb6,0xd4,0x15,0xeb,0x27,0xaf,0x81,0xc5 } }
#define MSNdis_StatusOperationalStatus_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusOperationalStatus_NumberElements_ID 1
#define MSNdis_StatusOperationalStatus_NdisOperationalStatusStatusIndication_ID 2
#define MSNdis_StatusLinkStateGuid { 0x64c6f797,0x878c,0x4311, { \
    0x92,0x46,0x65,0xdb,0xa8,0x9c,0x3a,0x61 } }
#define MSNdis_StatusLinkState_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusLinkState_NumberElements_ID 1
#define MSNdis_StatusLinkState_NdisLinkStateStatusIndication_ID 2
#define MSNdis_StatusPortStateGuid { 0x1dac0dfe,0x43e5,0x44b7, { \
    0xb7,0x59,0x7b,0xf4,0x6d,0xe3,0x2e,0x81 } }
#define MSNdis_StatusPortState_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusPortState_NumberElements_ID 1
#define MSNdis_StatusPortState_NdisPortStateStatusIndication_ID 2
#define MSNdis_StatusExternalConnectivityChangeGuid { 0xfd306974,0xc420,0x4433, { \
    0xb0,0xfe,0x4c,0xf6,0xa6,0x13,0xf5,0x9f } }
#define MSNdis_StatusExternalConnectivityChange_NdisMediaConnectStatus_SIZE sizeof(ULONG)
#define MSNdis_StatusExternalConnectivityChange_NdisMediaConnectStatus_ID 1
#define MSNdis_StatusExternalConnectivityChange_SIZE \
    (FIELD_OFFSET(MSNdis_StatusExternalConnectivityChange, NdisMediaConnectStatus) + \
    MSNdis_StatusExternalConnectivityChange_NdisMediaConnectStatus_SIZE)
#define MSNdis_StatusMediaSpecificIndicationExGuid { 0xaaacfca7,0x954a,0x4632, { \
    0xa1,0x6e,0xa8,0xa6,0x37,0x93,0xa9,0xe5 } }
#define MSNdis_StatusMediaSpecificIndicationEx_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusMediaSpecificIndicationEx_NumberElements_ID 1
#define MSNdis_StatusMediaSpecificIndicationEx_NdisStatusMediaSpecificIndication_ID 2
#define MSNdis_StatusHDSplitCurrentConfigGuid { 0x6c744b0e,0xee9c,0x4205, { \
    0x90,0xa2,0x01,0x5f,0x6d,0x65,0xf4,0x03 } }
#define MSNdis_StatusHDSplitCurrentConfig_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusHDSplitCurrentConfig_NumberElements_ID 1
#define MSNdis_StatusHDSplitCurrentConfig_HDSplitCurrentConfig_ID 2
#define MSNdis_StatusDot11ScanConfirmGuid { 0x8500591e,0xa0c7,0x4efb, { \
    0x93,0x42,0xb6,0x74,0xb0,0x02,0xcb,0xe6 } }
#define MSNdis_StatusDot11ScanConfirm_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11ScanConfirm_NumberElements_ID 1
#define MSNdis_StatusDot11ScanConfirm_NdisStatusDot11ScanConfirmIndication_ID 2
#define MSNdis_StatusDot11MPDUMaxLengthChangeGuid { 0x1d6560ec,0x8e48,0x4a3e, { \
    0x9f,0xd5,0xa0,0x1b,0x69,0x8d,0xb6,0xc5 } }
#define MSNdis_StatusDot11MPDUMaxLengthChange_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11MPDUMaxLengthChange_NumberElements_ID 1
#define MSNdis_StatusDot11MPDUMaxLengthChange_NdisStatusDot11MPDUMaxLengthChangeIndication_ID 2
#define MSNdis_StatusDot11AssociationStartGuid { 0x3927843b,0x6980,0x4b48, { \
    0xb1,0x5b,0x4d,0xe5,0x09,0x77,0xac,0x40 } }
#define MSNdis_StatusDot11AssociationStart_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11AssociationStart_NumberElements_ID 1
#define MSNdis_StatusDot11AssociationStart_NdisStatusDot11AssociationStartIndication_ID 2
#define MSNdis_StatusDot11AssociationCompletionGuid { 0x458bbea7,0x45a4,0x4ae2, { \
    0xb1,0x76,0xe5,0x1f,0x96,0xfc,0x05,0x68 } }
#define MSNdis_StatusDot11AssociationCompletion_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11AssociationCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11AssociationCompletion_NdisStatusDot11AssociationCompletionIndication_ID 2
#define MSNdis_StatusDot11ConnectionStartGuid { 0x7b74299d,0x998f,0x4454, { \
    0xad,0x08,0xc5,0xaf,0x28,0x57,0x6d,0x1b } }
#define MSNdis_StatusDot11ConnectionStart_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11ConnectionStart_NumberElements_ID 1
#define MSNdis_StatusDot11ConnectionStart_NdisStatusDot11ConnectionStartIndication_ID 2
#define MSNdis_StatusDot11ConnectionCompletionGuid { 0x96efd9c9,0x7f1b,0x4a89, { \
    0xbc,0x04,0x3e,0x9e,0x27,0x17,0x65,0xf1 } }
#define MSNdis_StatusDot11ConnectionCompletion_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11ConnectionCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11ConnectionCompletion_NdisStatusDot11ConnectionCompletionIndication_ID 2
#define MSNdis_StatusDot11RoamingStartGuid { 0xb2412d0d,0x26c8,0x4f4e, { \
    0x93,0xdf,0xf7,0xb7,0x05,0xa0,0xb4,0x33 } }
#define MSNdis_StatusDot11RoamingStart_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11RoamingStart_NumberElements_ID 1
#define MSNdis_StatusDot11RoamingStart_NdisStatusDot11RoamingStartIndication_ID 2
#define MSNdis_StatusDot11RoamingCompletionGuid { 0xdd9d47d1,0x282b,0x41e4, { \
    0xb9,0x24,0x66,0x36,0x88,0x17,0xfc,0xd3 } }
#define MSNdis_StatusDot11RoamingCompletion_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11RoamingCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11RoamingCompletion_NdisStatusDot11RoamingCompletionIndication_ID 2
#define MSNdis_StatusDot11DisassociationGuid { 0x3fbeb6fc,0x0fe2,0x43fd, { \
    0xb2,0xad,0xbd,0x99,0xb5,0xf9,0x3e,0x13 } }
#define MSNdis_StatusDot11Disassociation_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11Disassociation_NumberElements_ID 1
#define MSNdis_StatusDot11Disassociation_NdisStatusDot11DisassociationIndication_ID 2
#define MSNdis_StatusDot11TkipmicFailureGuid { 0x442c2ae4,0x9bc5,0x4b90, { \
    0xa8,0x89,0x45,0x5e,0xf2,0x20,0xf4,0xee } }
#define MSNdis_StatusDot11TkipmicFailure_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11TkipmicFailure_NumberElements_ID 1
#define MSNdis_StatusDot11TkipmicFailure_NdisStatusDot11TkipmicFailureIndication_ID 2
#define MSNdis_StatusDot11PmkidCandidateListGuid { 0x26d8b8f6,0xdb82,0x49eb, { \
    0x8b,0xf3,0x4c,0x13,0x0e,0xf0,0x69,0x50 } }
#define MSNdis_StatusDot11PmkidCandidateList_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11PmkidCandidateList_NumberElements_ID 1
#define MSNdis_StatusDot11PmkidCandidateList_NdisStatusDot11PmkidCandidateListIndication_ID 2
#define MSNdis_StatusDot11PhyStateChangeGuid { 0xdeb45316,0x71b5,0x4736, { \
    0xbd,0xef,0x0a,0x9e,0x9f,0x4e,0x62,0xdc } }
#define MSNdis_StatusDot11PhyStateChange_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11PhyStateChange_NumberElements_ID 1
#define MSNdis_StatusDot11PhyStateChange_NdisStatusDot11PhyStateChangeIndication_ID 2
#define MSNdis_StatusDot11LinkQualityGuid { 0xa3285184,0xea99,0x48ed, { \
    0x82,0x5e,0xa4,0x26,0xb1,0x1c,0x27,0x54 } }
#define MSNdis_StatusDot11LinkQuality_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_StatusDot11LinkQuality_NumberElements_ID 1
#define MSNdis_StatusDot11LinkQuality_NdisStatusDot11LinkQualityIndication_ID 2
#define KEYBOARD_PORT_WMI_STD_DATA_GUID { 0x4731f89a,0x71cb,0x11d1, { \
    0xa5,0x2c,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define KEYBOARD_PORT_WMI_STD_I8042 0
#define KEYBOARD_PORT_WMI_STD_SERIAL 1
#define KEYBOARD_PORT_WMI_STD_USB 2
#define KEYBOARD_PORT_WMI_STD_DATA_ConnectorType_SIZE sizeof(ULONG)
#define KEYBOARD_PORT_WMI_STD_DATA_ConnectorType_ID 1
#define KEYBOARD_PORT_WMI_STD_DATA_DataQueueSize_SIZE sizeof(ULONG)
#define KEYBOARD_PORT_WMI_STD_DATA_DataQueueSize_ID 2
#define KEYBOARD_PORT_WMI_STD_DATA_ErrorCount_SIZE sizeof(ULONG)
#define KEYBOARD_PORT_WMI_STD_DATA_ErrorCount_ID 3
#define KEYBOARD_PORT_WMI_STD_DATA_FunctionKeys_SIZE sizeof(ULONG)
#define KEYBOARD_PORT_WMI_STD_DATA_FunctionKeys_ID 4
#define KEYBOARD_PORT_WMI_STD_DATA_Indicators_SIZE sizeof(ULONG)
#define KEYBOARD_PORT_WMI_STD_DATA_Indicators_ID 5
#define KEYBOARD_PORT_WMI_STD_DATA_SIZE (FIELD_OFFSET(KEYBOARD_PORT_WMI_STD_DATA, Indicators) + \
    KEYBOARD_PORT_WMI_STD_DATA_Indicators_SIZE)
#define KEYBOARD_PORT_WMI_EXTENDED_ID { 0x6ac4e23d,0xa950,0x4518, { \
    0x8b,0x2b,0xaa,0x4d,0xcd,0x5f,0xe1,0x4a } }
#define KEYBOARD_ID_EX_Type_SIZE sizeof(ULONG)
#define KEYBOARD_ID_EX_Type_ID 1
#define KEYBOARD_ID_EX_Subtype_SIZE sizeof(ULONG)
#define KEYBOARD_ID_EX_Subtype_ID 2
#define KEYBOARD_ID_EX_SIZE (FIELD_OFFSET(KEYBOARD_ID_EX, Subtype) + KEYBOARD_ID_EX_Subtype_SIZE)
#define POINTER_PORT_WMI_STD_DATA_GUID { 0x4731f89c,0x71cb,0x11d1, { \
    0xa5,0x2c,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define POINTER_PORT_WMI_STD_I8042 0
#define POINTER_PORT_WMI_STD_SERIAL 1
#define POINTER_PORT_WMI_STD_USB 2
#define POINTER_PORT_WMI_STD_DATA_ConnectorType_SIZE sizeof(ULONG)
#define POINTER_PORT_WMI_STD_DATA_ConnectorType_ID 1
#define POINTER_PORT_WMI_STD_DATA_DataQueueSize_SIZE sizeof(ULONG)
#define POINTER_PORT_WMI_STD_DATA_DataQueueSize_ID 2
#define POINTER_PORT_WMI_STD_DATA_ErrorCount_SIZE sizeof(ULONG)
#define POINTER_PORT_WMI_STD_DATA_ErrorCount_ID 3
#define POINTER_PORT_WMI_STD_DATA_Buttons_SIZE sizeof(ULONG)
#define POINTER_PORT_WMI_STD_DATA_Buttons_ID 4
#define POINTER_PORT_WMI_STD_MOUSE 0
#define POINTER_PORT_WMI_STD_POINTER 1
#define POINTER_PORT_WMI_ABSOLUTE_POINTER 2
#define POINTER_PORT_WMI_TABLET 3
#define POINTER_PORT_WMI_TOUCH_SCRENE 4
#define POINTER_PORT_WMI_PEN 5
#define POINTER_PORT_WMI_TRACK_BALL 6
#define POINTER_PORT_WMI_OTHER 256
#define POINTER_PORT_WMI_STD_DATA_HardwareType_SIZE sizeof(ULONG)
#define POINTER_PORT_WMI_STD_DATA_HardwareType_ID 5
#define POINTER_PORT_WMI_STD_DATA_SIZE (FIELD_OFFSET(POINTER_PORT_WMI_STD_DATA, HardwareType) + \
    POINTER_PORT_WMI_STD_DATA_HardwareType_SIZE)
#define MSMouse_ClassInformationGuid { 0x4731f89b,0x71cb,0x11d1, { \
    0xa5,0x2c,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define MSMouse_ClassInformation_DeviceId_SIZE sizeof(ULONGLONG)
#define MSMouse_ClassInformation_DeviceId_ID 1
#define MSMouse_ClassInformation_SIZE (FIELD_OFFSET(MSMouse_ClassInformation, DeviceId) + \
    MSMouse_ClassInformation_DeviceId_SIZE)
#define MSKeyboard_ClassInformationGuid { 0x4731f899,0x71cb,0x11d1, { \
    0xa5,0x2c,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define MSKeyboard_ClassInformation_DeviceId_SIZE sizeof(ULONGLONG)
#define MSKeyboard_ClassInformation_DeviceId_ID 1
#define MSKeyboard_ClassInformation_SIZE (FIELD_OFFSET(MSKeyboard_ClassInformation, DeviceId) + \
    MSKeyboard_ClassInformation_DeviceId_SIZE)
#define AGP_WMI_STD_DATA_GUID { 0x8c27fbed,0x1c7b,0x47e4, { \
    0xa6,0x49,0x0e,0x38,0x9d,0x3a,0xda,0x4f } }
#define AGP_STD_DATA_ApertureBase_SIZE sizeof(ULONGLONG)
#define AGP_STD_DATA_ApertureBase_ID 1
#define AGP_STD_DATA_ApertureLength_SIZE sizeof(ULONG)
#define AGP_STD_DATA_ApertureLength_ID 2
#define AGP_STD_DATA_AgpStatus_SIZE sizeof(ULONG)
#define AGP_STD_DATA_AgpStatus_ID 3
#define AGP_STD_DATA_AgpCommand_SIZE sizeof(ULONG)
#define AGP_STD_DATA_AgpCommand_ID 4
#define AGP_STD_DATA_SIZE (FIELD_OFFSET(AGP_STD_DATA, AgpCommand) + AGP_STD_DATA_AgpCommand_SIZE)
#define MSAcpi_ThermalZoneTemperatureGuid { 0xa1bc18c0,0xa7c8,0x11d1, { \
    0xbf,0x3c,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define MSAcpi_ThermalZoneTemperature_ThermalStamp_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_ThermalStamp_ID 1
#define MSAcpi_ThermalZoneTemperature_ThermalConstant1_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_ThermalConstant1_ID 2
#define MSAcpi_ThermalZoneTemperature_ThermalConstant2_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_ThermalConstant2_ID 3
#define MSAcpi_ThermalZoneTemperature_Reserved_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_Reserved_ID 4
#define MSAcpi_ThermalZoneTemperature_SamplingPeriod_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_SamplingPeriod_ID 5
#define MSAcpi_ThermalZoneTemperature_CurrentTemperature_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_CurrentTemperature_ID 6
#define MSAcpi_ThermalZoneTemperature_PassiveTripPoint_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_PassiveTripPoint_ID 7
#define MSAcpi_ThermalZoneTemperature_CriticalTripPoint_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_CriticalTripPoint_ID 8
#define MSAcpi_ThermalZoneTemperature_ActiveTripPointCount_SIZE sizeof(ULONG)
#define MSAcpi_ThermalZoneTemperature_ActiveTripPointCount_ID 9
#define MSAcpi_ThermalZoneTemperature_ActiveTripPoint_SIZE sizeof(ULONG[10])
#define MSAcpi_ThermalZoneTemperature_ActiveTripPoint_ID 10
#define MSAcpi_ThermalZoneTemperature_SIZE (FIELD_OFFSET(MSAcpi_ThermalZoneTemperature, \
    ActiveTripPoint) + MSAcpi_ThermalZoneTemperature_ActiveTripPoint_SIZE)
#define MSDiskDriver_GeometryGuid { 0x25007f51,0x57c2,0x11d1, { \
    0xa5,0x28,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define WMI_DISK_GEOMETRY_Cylinders_SIZE sizeof(LONGLONG)
#define WMI_DISK_GEOMETRY_Cylinders_ID 1
#define WMI_DISK_GEOMETRY_MediaType_SIZE sizeof(ULONG)
#define WMI_DISK_GEOMETRY_MediaType_ID 2
#define WMI_DISK_GEOMETRY_TracksPerCylinder_SIZE sizeof(ULONG)
#define WMI_DISK_GEOMETRY_TracksPerCylinder_ID 3
#define WMI_DISK_GEOMETRY_SectorsPerTrack_SIZE sizeof(ULONG)
#define WMI_DISK_GEOMETRY_SectorsPerTrack_ID 4
#define WMI_DISK_GEOMETRY_BytesPerSector_SIZE sizeof(ULONG)
#define WMI_DISK_GEOMETRY_BytesPerSector_ID 5
#define WMI_DISK_GEOMETRY_SIZE (FIELD_OFFSET(WMI_DISK_GEOMETRY, BytesPerSector) + \
    WMI_DISK_GEOMETRY_BytesPerSector_SIZE)
#define MSDiskDriver_PerformanceDataGuid { 0xbdd865d2,0xd7c1,0x11d0, { \
    0xa5,0x01,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define WMI_DISK_PERFORMANCE_BytesRead_SIZE sizeof(LONGLONG)
#define WMI_DISK_PERFORMANCE_BytesRead_ID 1
#define WMI_DISK_PERFORMANCE_BytesWritten_SIZE sizeof(LONGLONG)
#define WMI_DISK_PERFORMANCE_BytesWritten_ID 2
#define WMI_DISK_PERFORMANCE_ReadTime_SIZE sizeof(LONGLONG)
#define WMI_DISK_PERFORMANCE_ReadTime_ID 3
#define WMI_DISK_PERFORMANCE_WriteTime_SIZE sizeof(LONGLONG)
#define WMI_DISK_PERFORMANCE_WriteTime_ID 4
#define WMI_DISK_PERFORMANCE_IdleTime_SIZE sizeof(LONGLONG)
#define WMI_DISK_PERFORMANCE_IdleTime_ID 5
#define WMI_DISK_PERFORMANCE_ReadCount_SIZE sizeof(ULONG)
#define WMI_DISK_PERFORMANCE_ReadCount_ID 6
#define WMI_DISK_PERFORMANCE_WriteCount_SIZE sizeof(ULONG)
#define WMI_DISK_PERFORMANCE_WriteCount_ID 7
#define WMI_DISK_PERFORMANCE_QueueDepth_SIZE sizeof(ULONG)
#define WMI_DISK_PERFORMANCE_QueueDepth_ID 8
#define WMI_DISK_PERFORMANCE_SplitCount_SIZE sizeof(ULONG)
#define WMI_DISK_PERFORMANCE_SplitCount_ID 9
#define WMI_DISK_PERFORMANCE_QueryTime_SIZE sizeof(LONGLONG)
#define WMI_DISK_PERFORMANCE_QueryTime_ID 10
#define WMI_DISK_PERFORMANCE_StorageDeviceNumber_SIZE sizeof(ULONG)
#define WMI_DISK_PERFORMANCE_StorageDeviceNumber_ID 11
#define WMI_DISK_PERFORMANCE_StorageManagerName_SIZE sizeof(USHORT[8])
#define WMI_DISK_PERFORMANCE_StorageManagerName_ID 12
#define WMI_DISK_PERFORMANCE_SIZE (FIELD_OFFSET(WMI_DISK_PERFORMANCE, StorageManagerName) + \
    WMI_DISK_PERFORMANCE_StorageManagerName_SIZE)
#define MSDiskDriver_PerformanceGuid { 0xbdd865d1,0xd7c1,0x11d0, { \
    0xa5,0x01,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define MSDiskDriver_Performance_PerfData_SIZE sizeof(WMI_DISK_PERFORMANCE)
#define MSDiskDriver_Performance_PerfData_ID 1
#define MSDiskDriver_Performance_DeviceName_ID 2
#define WMI_STORAGE_FAILURE_PREDICT_STATUS_GUID { 0x78ebc102,0x4cf9,0x11d2, { \
    0xba,0x4a,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define STORAGE_FAILURE_PREDICT_STATUS_Reason_SIZE sizeof(ULONG)
#define STORAGE_FAILURE_PREDICT_STATUS_Reason_ID 1
#define STORAGE_FAILURE_PREDICT_STATUS_PredictFailure_SIZE sizeof(BOOLEAN)
#define STORAGE_FAILURE_PREDICT_STATUS_PredictFailure_ID 2
#define STORAGE_FAILURE_PREDICT_STATUS_SIZE (FIELD_OFFSET(STORAGE_FAILURE_PREDICT_STATUS, \
    PredictFailure) + STORAGE_FAILURE_PREDICT_STATUS_PredictFailure_SIZE)
#define WMI_STORAGE_FAILURE_PREDICT_DATA_GUID { 0x78ebc103,0x4cf9,0x11d2, { \
    0xba,0x4a,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define STORAGE_FAILURE_PREDICT_DATA_Length_SIZE sizeof(ULONG)
#define STORAGE_FAILURE_PREDICT_DATA_Length_ID 1
#define STORAGE_FAILURE_PREDICT_DATA_VendorSpecific_SIZE sizeof(UCHAR[512])
#define STORAGE_FAILURE_PREDICT_DATA_VendorSpecific_ID 2
#define STORAGE_FAILURE_PREDICT_DATA_SIZE (FIELD_OFFSET(STORAGE_FAILURE_PREDICT_DATA, \
    VendorSpecific) + STORAGE_FAILURE_PREDICT_DATA_VendorSpecific_SIZE)
#define WMI_ATAPI_FAILURE_PREDICT_DATA_GUID { 0x78ebc103,0x4cf9,0x11d2, { \
    0xba,0x4a,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define ATAPI_FAILURE_PREDICT_DATA_Length_SIZE sizeof(ULONG)
#define ATAPI_FAILURE_PREDICT_DATA_Length_ID 1
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific_SIZE sizeof(UCHAR[362])
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific_ID 2
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectionStatus_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectionStatus_ID 3
#define ATAPI_FAILURE_PREDICT_DATA_SelfTestStatus_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_SelfTestStatus_ID 4
#define ATAPI_FAILURE_PREDICT_DATA_TotalTime_SIZE sizeof(USHORT)
#define ATAPI_FAILURE_PREDICT_DATA_TotalTime_ID 5
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific2_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific2_ID 6
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectCapability_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectCapability_ID 7
#define ATAPI_FAILURE_PREDICT_DATA_SmartCapability_SIZE sizeof(USHORT)
#define ATAPI_FAILURE_PREDICT_DATA_SmartCapability_ID 8
#define ATAPI_FAILURE_PREDICT_DATA_ErrorLogCapability_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_ErrorLogCapability_ID 9
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific3_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific3_ID 10
#define ATAPI_FAILURE_PREDICT_DATA_ShortPollTimeInMinutes_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_ShortPollTimeInMinutes_ID 11
#define ATAPI_FAILURE_PREDICT_DATA_ExtendedPollTimeInMinutes_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_ExtendedPollTimeInMinutes_ID 12
#define ATAPI_FAILURE_PREDICT_DATA_Reserved_SIZE sizeof(UCHAR[12])
#define ATAPI_FAILURE_PREDICT_DATA_Reserved_ID 13
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific4_SIZE sizeof(UCHAR[125])
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific4_ID 14
#define ATAPI_FAILURE_PREDICT_DATA_Checksum_SIZE sizeof(UCHAR)
#define ATAPI_FAILURE_PREDICT_DATA_Checksum_ID 15
#define ATAPI_FAILURE_PREDICT_DATA_SIZE (FIELD_OFFSET(ATAPI_FAILURE_PREDICT_DATA, Checksum) + \
    ATAPI_FAILURE_PREDICT_DATA_Checksum_SIZE)
#define WMI_STORAGE_FAILURE_PREDICT_THRESHOLDS_GUID { 0xdae10783,0xcc31,0x4d2a, { \
    0x8a,0x0f,0x86,0x1c,0x04,0x07,0x7a,0x95 } }
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_VendorSpecific_SIZE sizeof(UCHAR[512])
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_VendorSpecific_ID 1
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_SIZE \
    (FIELD_OFFSET(STORAGE_FAILURE_PREDICT_THRESHOLDS, VendorSpecific) + \
    STORAGE_FAILURE_PREDICT_THRESHOLDS_VendorSpecific_SIZE)
#define WMI_STORAGE_PREDICT_FAILURE_EVENT_GUID { 0x78ebc104,0x4cf9,0x11d2, { \
    0xba,0x4a,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define STORAGE_FAILURE_PREDICT_EVENT_Length_SIZE sizeof(ULONG)
#define STORAGE_FAILURE_PREDICT_EVENT_Length_ID 1
#define STORAGE_FAILURE_PREDICT_EVENT_VendorSpecific_ID 2
#define WMI_STORAGE_FAILURE_PREDICT_FUNCTION_GUID { 0x78ebc105,0x4cf9,0x11d2, { \
    0xba,0x4a,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define AllowPerformanceHit 1
#define ALLOW_PERFORMANCE_HIT_IN_Allow_SIZE sizeof(BOOLEAN)
#define ALLOW_PERFORMANCE_HIT_IN_Allow_ID 1
#define ALLOW_PERFORMANCE_HIT_IN_SIZE (FIELD_OFFSET(ALLOW_PERFORMANCE_HIT_IN, Allow) + \
    ALLOW_PERFORMANCE_HIT_IN_Allow_SIZE)
#define EnableDisableHardwareFailurePrediction 2
#define ENABLE_DISABLE_FP_IN_Enable_SIZE sizeof(BOOLEAN)
#define ENABLE_DISABLE_FP_IN_Enable_ID 1
#define ENABLE_DISABLE_FP_IN_SIZE (FIELD_OFFSET(ENABLE_DISABLE_FP_IN, Enable) + \
    ENABLE_DISABLE_FP_IN_Enable_SIZE)
#define EnableDisableFailurePredictionPolling 3
#define ENABLE_DISABLE_FP_POLLING_IN_Period_SIZE sizeof(ULONG)
#define ENABLE_DISABLE_FP_POLLING_IN_Period_ID 1
#define ENABLE_DISABLE_FP_POLLING_IN_Enable_SIZE sizeof(BOOLEAN)
#define ENABLE_DISABLE_FP_POLLING_IN_Enable_ID 2
#define ENABLE_DISABLE_FP_POLLING_IN_SIZE (FIELD_OFFSET(ENABLE_DISABLE_FP_POLLING_IN, Enable) + \
    ENABLE_DISABLE_FP_POLLING_IN_Enable_SIZE)
#define GetFailurePredictionCapability 4
#define GET_FP_CAPABILITY_OUT_Capability_SIZE sizeof(ULONG)
#define GET_FP_CAPABILITY_OUT_Capability_ID 1
#define GET_FP_CAPABILITY_OUT_SIZE (FIELD_OFFSET(GET_FP_CAPABILITY_OUT, Capability) + \
    GET_FP_CAPABILITY_OUT_Capability_SIZE)
#define EnableOfflineDiags 5
#define ENABLE_OFFLINE_DIAGS_OUT_Success_SIZE sizeof(BOOLEAN)
#define ENABLE_OFFLINE_DIAGS_OUT_Success_ID 1
#define ENABLE_OFFLINE_DIAGS_OUT_SIZE (FIELD_OFFSET(ENABLE_OFFLINE_DIAGS_OUT, Success) + \
    ENABLE_OFFLINE_DIAGS_OUT_Success_SIZE)
#define ReadLogSectors 6
#define READ_LOG_SECTORS_IN_LogAddress_SIZE sizeof(UCHAR)
#define READ_LOG_SECTORS_IN_LogAddress_ID 1
#define READ_LOG_SECTORS_IN_SectorCount_SIZE sizeof(UCHAR)
#define READ_LOG_SECTORS_IN_SectorCount_ID 2
#define READ_LOG_SECTORS_IN_SIZE (FIELD_OFFSET(READ_LOG_SECTORS_IN, SectorCount) + \
    READ_LOG_SECTORS_IN_SectorCount_SIZE)
#define READ_LOG_SECTORS_OUT_Length_SIZE sizeof(ULONG)
#define READ_LOG_SECTORS_OUT_Length_ID 3
#define READ_LOG_SECTORS_OUT_LogSectors_ID 4
#define WriteLogSectors 7
#define WRITE_LOG_SECTORS_IN_LogAddress_SIZE sizeof(UCHAR)
#define WRITE_LOG_SECTORS_IN_LogAddress_ID 1
#define WRITE_LOG_SECTORS_IN_SectorCount_SIZE sizeof(UCHAR)
#define WRITE_LOG_SECTORS_IN_SectorCount_ID 2
#define WRITE_LOG_SECTORS_IN_Length_SIZE sizeof(ULONG)
#define WRITE_LOG_SECTORS_IN_Length_ID 3
#define WRITE_LOG_SECTORS_IN_LogSectors_ID 4
#define WRITE_LOG_SECTORS_OUT_Success_SIZE sizeof(BOOLEAN)
#define WRITE_LOG_SECTORS_OUT_Success_ID 5
#define WRITE_LOG_SECTORS_OUT_SIZE (FIELD_OFFSET(WRITE_LOG_SECTORS_OUT, Success) + \
    WRITE_LOG_SECTORS_OUT_Success_SIZE)
#define ExecuteSelfTest 8
#define EXECUTE_SELF_TEST_IN_Subcommand_SIZE sizeof(UCHAR)
#define EXECUTE_SELF_TEST_IN_Subcommand_ID 1
#define EXECUTE_SELF_TEST_IN_SIZE (FIELD_OFFSET(EXECUTE_SELF_TEST_IN, Subcommand) + \
    EXECUTE_SELF_TEST_IN_Subcommand_SIZE)
#define EXECUTE_SELF_TEST_OUT_ReturnCode_SIZE sizeof(ULONG)
#define EXECUTE_SELF_TEST_OUT_ReturnCode_ID 2
#define EXECUTE_SELF_TEST_OUT_SIZE (FIELD_OFFSET(EXECUTE_SELF_TEST_OUT, ReturnCode) + \
    EXECUTE_SELF_TEST_OUT_ReturnCode_SIZE)
#define WMI_STORAGE_SCSI_INFO_EXCEPTIONS_GUID { 0x1101d829,0x167b,0x4ebf, { \
    0xac,0xae,0x28,0xca,0xb7,0xc3,0x48,0x02 } }
#define STORAGE_SCSI_INFO_EXCEPTIONS_PageSavable_SIZE sizeof(BOOLEAN)
#define STORAGE_SCSI_INFO_EXCEPTIONS_PageSavable_ID 1
#define STORAGE_SCSI_INFO_EXCEPTIONS_Flags_SIZE sizeof(UCHAR)
#define STORAGE_SCSI_INFO_EXCEPTIONS_Flags_ID 2
#define STORAGE_SCSI_INFO_EXCEPTIONS_MRIE_SIZE sizeof(UCHAR)
#define STORAGE_SCSI_INFO_EXCEPTIONS_MRIE_ID 3
#define STORAGE_SCSI_INFO_EXCEPTIONS_Padding_SIZE sizeof(UCHAR)
#define STORAGE_SCSI_INFO_EXCEPTIONS_Padding_ID 4
#define STORAGE_SCSI_INFO_EXCEPTIONS_IntervalTimer_SIZE sizeof(ULONG)
#define STORAGE_SCSI_INFO_EXCEPTIONS_IntervalTimer_ID 5
#define STORAGE_SCSI_INFO_EXCEPTIONS_ReportCount_SIZE sizeof(ULONG)
#define STORAGE_SCSI_INFO_EXCEPTIONS_ReportCount_ID 6
#define STORAGE_SCSI_INFO_EXCEPTIONS_SIZE (FIELD_OFFSET(STORAGE_SCSI_INFO_EXCEPTIONS, \
    ReportCount) + STORAGE_SCSI_INFO_EXCEPTIONS_ReportCount_SIZE)
#define MSIde_PortDeviceInfoGuid { 0x53f5630f,0xb6bf,0x11d0, { \
    0x94,0xf2,0x00,0xa0,0xc9,0x1e,0xfb,0x8b } }
#define MSIde_PortDeviceInfo_Bus_SIZE sizeof(UCHAR)
#define MSIde_PortDeviceInfo_Bus_ID 1
#define MSIde_PortDeviceInfo_Target_SIZE sizeof(UCHAR)
#define MSIde_PortDeviceInfo_Target_ID 2
#define MSIde_PortDeviceInfo_Lun_SIZE sizeof(UCHAR)
#define MSIde_PortDeviceInfo_Lun_ID 3
#define MSIde_PortDeviceInfo_SIZE (FIELD_OFFSET(MSIde_PortDeviceInfo, Lun) + \
    MSIde_PortDeviceInfo_Lun_SIZE)
#define SERIAL_PORT_WMI_NAME_GUID { 0xa0ec11a8,0xb16c,0x11d1, { \
    0xbd,0x98,0x00,0xa0,0xc9,0x06,0xbe,0x2d } }
#define MSSerial_PortName_PortName_ID 1
#define SERIAL_PORT_WMI_COMM_GUID { 0xedb16a62,0xb16c,0x11d1, { \
    0xbd,0x98,0x00,0xa0,0xc9,0x06,0xbe,0x2d } }
#define SERIAL_WMI_COMM_DATA_BaudRate_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_BaudRate_ID 1
#define SERIAL_WMI_COMM_DATA_BitsPerByte_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_BitsPerByte_ID 2
#define SERIAL_WMI_PARITY_NONE 0
#define SERIAL_WMI_PARITY_ODD 1
#define SERIAL_WMI_PARITY_EVEN 2
#define SERIAL_WMI_PARITY_SPACE 3
#define SERIAL_WMI_PARITY_MARK 4
#endif
