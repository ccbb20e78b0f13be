// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: constants and macros.
#ifndef ISRCHECK_WMIDATA_CONST3_H
#define ISRCHECK_WMIDATA_CONST3_H
#define MSNdis_AtmSupportedVcRates_MinCellRate_ID 1
#define MSNdis_AtmSupportedVcRates_MaxCellRate_SIZE sizeof(ULONG)
#define MSNdis_AtmSupportedVcRates_MaxCellRate_ID 2
#define MSNdis_AtmSupportedVcRates_SIZE (FIELD_OFFSET(MSNdis_AtmSupportedVcRates, MaxCellRate) + \
    MSNdis_AtmSupportedVcRates_MaxCellRate_SIZE)
#define MSNdis_AtmSupportedServiceCategoryGuid { 0x791ad19f,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmSupportedServiceCategory_NdisAtmSupportedServiceCategory_SIZE sizeof(ULONG)
#define MSNdis_AtmSupportedServiceCategory_NdisAtmSupportedServiceCategory_ID 1
#define MSNdis_AtmSupportedServiceCategory_SIZE \
    (FIELD_OFFSET(MSNdis_AtmSupportedServiceCategory, NdisAtmSupportedServiceCategory) + \
    MSNdis_AtmSupportedServiceCategory_NdisAtmSupportedServiceCategory_SIZE)
#define MSNdis_AtmSupportedAalTypesGuid { 0x791ad1a0,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmSupportedAalTypes_NdisAtmSupportedAalTypes_SIZE sizeof(ULONG)
#define MSNdis_AtmSupportedAalTypes_NdisAtmSupportedAalTypes_ID 1
#define MSNdis_AtmSupportedAalTypes_SIZE (FIELD_OFFSET(MSNdis_AtmSupportedAalTypes, \
    NdisAtmSupportedAalTypes) + MSNdis_AtmSupportedAalTypes_NdisAtmSupportedAalTypes_SIZE)
#define MSNdis_AtmHardwareCurrentAddressGuid { 0x791ad1a1,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmHardwareCurrentAddress_NdisAtmHardwareCurrentAddress_SIZE \
    sizeof(MSNdis_NetworkAddress)
#define MSNdis_AtmHardwareCurrentAddress_NdisAtmHardwareCurrentAddress_ID 1
#define MSNdis_AtmHardwareCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_AtmHardwareCurrentAddress, \
    NdisAtmHardwareCurrentAddress) + \
    MSNdis_AtmHardwareCurrentAddress_NdisAtmHardwareCurrentAddress_SIZE)
#define MSNdis_AtmMaxActiveVcsGuid { 0x791ad1a2,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmMaxActiveVcs_NdisAtmMaxActiveVcs_SIZE sizeof(ULONG)
#define MSNdis_AtmMaxActiveVcs_NdisAtmMaxActiveVcs_ID 1
#define MSNdis_AtmMaxActiveVcs_SIZE (FIELD_OFFSET(MSNdis_AtmMaxActiveVcs, NdisAtmMaxActiveVcs) + \
    MSNdis_AtmMaxActiveVcs_NdisAtmMaxActiveVcs_SIZE)
#define MSNdis_AtmMaxActiveVciBitsGuid { 0x791ad1a3,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmMaxActiveVciBits_NdisAtmMaxActiveVciBits_SIZE sizeof(ULONG)
#define MSNdis_AtmMaxActiveVciBits_NdisAtmMaxActiveVciBits_ID 1
#define MSNdis_AtmMaxActiveVciBits_SIZE (FIELD_OFFSET(MSNdis_AtmMaxActiveVciBits, \
    NdisAtmMaxActiveVciBits) + MSNdis_AtmMaxActiveVciBits_NdisAtmMaxActiveVciBits_SIZE)
#define MSNdis_AtmMaxActiveVpiBitsGuid { 0x791ad1a4,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmMaxActiveVpiBits_NdisAtmMaxActiveVpiBits_SIZE sizeof(ULONG)
#define MSNdis_AtmMaxActiveVpiBits_NdisAtmMaxActiveVpiBits_ID 1
#define MSNdis_AtmMaxActiveVpiBits_SIZE (FIELD_OFFSET(MSNdis_AtmMaxActiveVpiBits, \
    NdisAtmMaxActiveVpiBits) + MSNdis_AtmMaxActiveVpiBits_NdisAtmMaxActiveVpiBits_SIZE)
#define MSNdis_AtmMaxAal0PacketSizeGuid { 0x791ad1a5,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmMaxAal0PacketSize_NdisAtmMaxAal0PacketSize_SIZE sizeof(ULONG)
#define MSNdis_AtmMaxAal0PacketSize_NdisAtmMaxAal0PacketSize_ID 1
#define MSNdis_AtmMaxAal0PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal0PacketSize, \
    NdisAtmMaxAal0PacketSize) + MSNdis_AtmMaxAal0PacketSize_NdisAtmMaxAal0PacketSize_SIZE)
#define MSNdis_AtmMaxAal1PacketSizeGuid { 0x791ad1a6,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmMaxAal1PacketSize_NdisAtmMaxAal1PacketSize_SIZE sizeof(ULONG)
#define MSNdis_AtmMaxAal1PacketSize_NdisAtmMaxAal1PacketSize_ID 1
#define MSNdis_AtmMaxAal1PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal1PacketSize, \
    NdisAtmMaxAal1PacketSize) + MSNdis_AtmMaxAal1PacketSize_NdisAtmMaxAal1PacketSize_SIZE)
#define MSNdis_AtmMaxAal34PacketSizeGuid { 0x791ad1a7,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmMaxAal34PacketSize_NdisAtmMaxAal34PacketSize_SIZE sizeof(ULONG)
#define MSNdis_AtmMaxAal34PacketSize_NdisAtmMaxAal34PacketSize_ID 1
#define MSNdis_AtmMaxAal34PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal34PacketSize, \
    NdisAtmMaxAal34PacketSize) + MSNdis_AtmMaxAal34PacketSize_NdisAtmMaxAal34PacketSize_SIZE)
#define MSNdis_AtmMaxAal5PacketSizeGuid { 0x791ad191,0xe35c,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmMaxAal5PacketSize_NdisAtmMaxAal5PacketSize_SIZE sizeof(ULONG)
#define MSNdis_AtmMaxAal5PacketSize_NdisAtmMaxAal5PacketSize_ID 1
#define MSNdis_AtmMaxAal5PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal5PacketSize, \
    NdisAtmMaxAal5PacketSize) + MSNdis_AtmMaxAal5PacketSize_NdisAtmMaxAal5PacketSize_SIZE)
#define MSNdis_AtmReceiveCellsOkGuid { 0x0a21480a,0xe35f,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmReceiveCellsOk_NdisAtmReceiveCellsOk_SIZE sizeof(ULONGLONG)
#define MSNdis_AtmReceiveCellsOk_NdisAtmReceiveCellsOk_ID 1
#define MSNdis_AtmReceiveCellsOk_SIZE (FIELD_OFFSET(MSNdis_AtmReceiveCellsOk, \
    NdisAtmReceiveCellsOk) + MSNdis_AtmReceiveCellsOk_NdisAtmReceiveCellsOk_SIZE)
#define MSNdis_AtmTransmitCellsOkGuid { 0x0a21480b,0xe35f,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmTransmitCellsOk_NdisAtmTransmitCellsOk_SIZE sizeof(ULONGLONG)
#define MSNdis_AtmTransmitCellsOk_NdisAtmTransmitCellsOk_ID 1
#define MSNdis_AtmTransmitCellsOk_SIZE (FIELD_OFFSET(MSNdis_AtmTransmitCellsOk, \
    NdisAtmTransmitCellsOk) + MSNdis_AtmTransmitCellsOk_NdisAtmTransmitCellsOk_SIZE)
#define MSNdis_AtmReceiveCellsDroppedGuid { 0x0a21480c,0xe35f,0x11d0, { \
    0x96,0x92,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_AtmReceiveCellsDropped_NdisAtmReceiveCellsDropped_SIZE sizeof(ULONGLONG)
#define MSNdis_AtmReceiveCellsDropped_NdisAtmReceiveCellsDropped_ID 1
#define MSNdis_AtmReceiveCellsDropped_SIZE (FIELD_OFFSET(MSNdis_AtmReceiveCellsDropped, \
    NdisAtmReceiveCellsDropped) + MSNdis_AtmReceiveCellsDropped_NdisAtmReceiveCellsDropped_SIZE)
#define MSNdis_EthernetPermanentAddressGuid { 0x447956ff,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetPermanentAddress_NdisPermanentAddress_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_EthernetPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_EthernetPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_EthernetPermanentAddress, \
    NdisPermanentAddress) + MSNdis_EthernetPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_EthernetCurrentAddressGuid { 0x44795700,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetCurrentAddress_NdisCurrentAddress_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_EthernetCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_EthernetCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_EthernetCurrentAddress, \
    NdisCurrentAddress) + MSNdis_EthernetCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_EthernetMulticastListGuid { 0x44795701,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetMulticastList_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_EthernetMulticastList_NumberElements_ID 1
#define MSNdis_EthernetMulticastList_NdisMulticastList_ID 2
#define MSNdis_EthernetMaximumMulticastListSizeGuid { 0x44795702,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetMaximumMulticastListSize_NdisEthernetMaximumMulticastListSize_SIZE \
    sizeof(ULONG)
#define MSNdis_EthernetMaximumMulticastListSize_NdisEthernetMaximumMulticastListSize_ID 1
#define MSNdis_EthernetMacOptionsGuid { 0x44795703,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetMacOptions_NdisEthernetMacOptions_SIZE sizeof(ULONG)
#define MSNdis_EthernetMacOptions_NdisEthernetMacOptions_ID 1
#define MSNdis_EthernetMacOptions_SIZE (FIELD_OFFSET(MSNdis_EthernetMacOptions, \
    NdisEthernetMacOptions) + MSNdis_EthernetMacOptions_NdisEthernetMacOptions_SIZE)
#define MSNdis_EthernetReceiveErrorAlignmentGuid { 0x44795704,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetReceiveErrorAlignment_NdisEthernetReceiveErrorAlignment_SIZE sizeof(ULONG)
#define MSNdis_EthernetReceiveErrorAlignment_NdisEthernetReceiveErrorAlignment_ID 1
#define MSNdis_EthernetReceiveErrorAlignment_SIZE \
    (FIELD_OFFSET(MSNdis_EthernetReceiveErrorAlignment, NdisEthernetReceiveErrorAlignment) + \
    MSNdis_EthernetReceiveErrorAlignment_NdisEthernetReceiveErrorAlignment_SIZE)
#define MSNdis_EthernetOneTransmitCollisionGuid { 0x44795705,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetOneTransmitCollision_NdisEthernetOneTransmitCollision_SIZE sizeof(ULONG)
#define MSNdis_EthernetOneTransmitCollision_NdisEthernetOneTransmitCollision_ID 1
#define MSNdis_EthernetOneTransmitCollision_SIZE \
    (FIELD_OFFSET(MSNdis_EthernetOneTransmitCollision, NdisEthernetOneTransmitCollision) + \
    MSNdis_EthernetOneTransmitCollision_NdisEthernetOneTransmitCollision_SIZE)
#define MSNdis_EthernetMoreTransmitCollisionsGuid { 0x44795706,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_EthernetMoreTransmitCollisions_NdisEthernetMoreTransmitCollisions_SIZE sizeof(ULONG)
#define MSNdis_EthernetMoreTransmitCollisions_NdisEthernetMoreTransmitCollisions_ID 1
#define MSNdis_EthernetMoreTransmitCollisions_SIZE \
    (FIELD_OFFSET(MSNdis_EthernetMoreTransmitCollisions, NdisEthernetMoreTransmitCollisions) + \
    MSNdis_EthernetMoreTransmitCollisions_NdisEthernetMoreTransmitCollisions_SIZE)
#define MSNdis_TokenRingPermanentAddressGuid { 0x44795707,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingPermanentAddress_NdisPermanentAddress_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_TokenRingPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_TokenRingPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_TokenRingPermanentAddress, \
    NdisPermanentAddress) + MSNdis_TokenRingPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_TokenRingCurrentAddressGuid { 0x44795708,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingCurrentAddress_NdisCurrentAddress_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_TokenRingCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_TokenRingCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentAddress, \
    NdisCurrentAddress) + MSNdis_TokenRingCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_TokenRingCurrentFunctionalGuid { 0x44795709,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingCurrentFunctional_NdisTokenRingCurrentFunctional_SIZE sizeof(ULONG)
#define MSNdis_TokenRingCurrentFunctional_NdisTokenRingCurrentFunctional_ID 1
#define MSNdis_TokenRingCurrentFunctional_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentFunctional, \
    NdisTokenRingCurrentFunctional) + \
    MSNdis_TokenRingCurrentFunctional_NdisTokenRingCurrentFunctional_SIZE)
#define MSNdis_TokenRingCurrentGroupGuid { 0x4479570a,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingCurrentGroup_NdisTokenRingCurrentGroup_SIZE sizeof(ULONG)
#define MSNdis_TokenRingCurrentGroup_NdisTokenRingCurrentGroup_ID 1
#define MSNdis_TokenRingCurrentGroup_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentGroup, \
    NdisTokenRingCurrentGroup) + MSNdis_TokenRingCurrentGroup_NdisTokenRingCurrentGroup_SIZE)
#define MSNdis_TokenRingLastOpenStatusGuid { 0x4479570b,0xa61b,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingLastOpenStatus_NdisTokenRingLastOpenStatus_SIZE sizeof(ULONG)
#define MSNdis_TokenRingLastOpenStatus_NdisTokenRingLastOpenStatus_ID 1
#define MSNdis_TokenRingLastOpenStatus_SIZE (FIELD_OFFSET(MSNdis_TokenRingLastOpenStatus, \
    NdisTokenRingLastOpenStatus) + \
    MSNdis_TokenRingLastOpenStatus_NdisTokenRingLastOpenStatus_SIZE)
#define MSNdis_TokenRingCurrentRingStatusGuid { 0x890a36ec,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingCurrentRingStatus_NdisTokenRingCurrentRingStatus_SIZE sizeof(ULONG)
#define MSNdis_TokenRingCurrentRingStatus_NdisTokenRingCurrentRingStatus_ID 1
#define MSNdis_TokenRingCurrentRingStatus_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentRingStatus, \
    NdisTokenRingCurrentRingStatus) + \
    MSNdis_TokenRingCurrentRingStatus_NdisTokenRingCurrentRingStatus_SIZE)
#define MSNdis_TokenRingCurrentRingStateGuid { 0xacf14032,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingCurrentRingState_NdisTokenRingCurrentRingState_SIZE sizeof(ULONG)
#define MSNdis_TokenRingCurrentRingState_NdisTokenRingCurrentRingState_ID 1
#define MSNdis_TokenRingCurrentRingState_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentRingState, \
    NdisTokenRingCurrentRingState) + \
    MSNdis_TokenRingCurrentRingState_NdisTokenRingCurrentRingState_SIZE)
#define MSNdis_TokenRingLineErrorsGuid { 0xacf14033,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingLineErrors_NdisTokenRingLineErrors_SIZE sizeof(ULONG)
#define MSNdis_TokenRingLineErrors_NdisTokenRingLineErrors_ID 1
#define MSNdis_TokenRingLineErrors_SIZE (FIELD_OFFSET(MSNdis_TokenRingLineErrors, \
    NdisTokenRingLineErrors) + MSNdis_TokenRingLineErrors_NdisTokenRingLineErrors_SIZE)
#define MSNdis_TokenRingLostFramesGuid { 0xacf14034,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_TokenRingLostFrames_NdisTokenRingLostFrames_SIZE sizeof(ULONG)
#define MSNdis_TokenRingLostFrames_NdisTokenRingLostFrames_ID 1
#define MSNdis_TokenRingLostFrames_SIZE (FIELD_OFFSET(MSNdis_TokenRingLostFrames, \
    NdisTokenRingLostFrames) + MSNdis_TokenRingLostFrames_NdisTokenRingLostFrames_SIZE)
#define MSNdis_FddiLongPermanentAddressGuid { 0xacf14035,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiLongPermanentAddress_NdisPermanentAddress_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_FddiLongPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_FddiLongPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiLongPermanentAddress, \
    NdisPermanentAddress) + MSNdis_FddiLongPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_FddiLongCurrentAddressGuid { 0xacf14036,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiLongCurrentAddress_NdisCurrentAddress_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_FddiLongCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_FddiLongCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiLongCurrentAddress, \
    NdisCurrentAddress) + MSNdis_FddiLongCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_FddiLongMulticastListGuid { 0xacf14037,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiLongMulticastList_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_FddiLongMulticastList_NumberElements_ID 1
#define MSNdis_FddiLongMulticastList_NdisMulticastList_ID 2
#define MSNdis_FddiLongMaximumListSizeGuid { 0xacf14038,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiLongMaximumListSize_NdisFddiLongMaximumListSize_SIZE sizeof(ULONG)
#define MSNdis_FddiLongMaximumListSize_NdisFddiLongMaximumListSize_ID 1
#define MSNdis_FddiLongMaximumListSize_SIZE (FIELD_OFFSET(MSNdis_FddiLongMaximumListSize, \
    NdisFddiLongMaximumListSize) + \
    MSNdis_FddiLongMaximumListSize_NdisFddiLongMaximumListSize_SIZE)
#define MSNdis_FddiShortPermanentAddressGuid { 0xacf14039,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiShortPermanentAddress_NdisPermanentAddress_SIZE \
    sizeof(MSNdis_NetworkShortAddress)
#define MSNdis_FddiShortPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_FddiShortPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiShortPermanentAddress, \
    NdisPermanentAddress) + MSNdis_FddiShortPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_FddiShortCurrentAddressGuid { 0xacf1403a,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiShortCurrentAddress_NdisCurrentAddress_SIZE sizeof(MSNdis_NetworkShortAddress)
#define MSNdis_FddiShortCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_FddiShortCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiShortCurrentAddress, \
    NdisCurrentAddress) + MSNdis_FddiShortCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_FddiShortMulticastListGuid { 0xacf1403b,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiShortMulticastList_NumberElements_SIZE sizeof(ULONG)
#define MSNdis_FddiShortMulticastList_NumberElements_ID 1
#define MSNdis_FddiShortMulticastList_NdisMulticastList_ID 2
#define MSNdis_FddiShortMaximumListSizeGuid { 0xacf1403c,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiShortMaximumListSize_NdisFddiShortMaximumListSize_SIZE sizeof(ULONG)
#define MSNdis_FddiShortMaximumListSize_NdisFddiShortMaximumListSize_ID 1
#define MSNdis_FddiShortMaximumListSize_SIZE (FIELD_OFFSET(MSNdis_FddiShortMaximumListSize, \
    NdisFddiShortMaximumListSize) + \
    MSNdis_FddiShortMaximumListSize_NdisFddiShortMaximumListSize_SIZE)
#define MSNdis_FddiAttachmentTypeGuid { 0xacf1403d,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiAttachmentType_NdisFddiAttachmentType_SIZE sizeof(ULONG)
#define MSNdis_FddiAttachmentType_NdisFddiAttachmentType_ID 1
#define MSNdis_FddiAttachmentType_SIZE (FIELD_OFFSET(MSNdis_FddiAttachmentType, \
    NdisFddiAttachmentType) + MSNdis_FddiAttachmentType_NdisFddiAttachmentType_SIZE)
#define MSNdis_FddiUpstreamNodeLongGuid { 0xacf1403e,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiUpstreamNodeLong_NdisFddiUpstreamNodeLong_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_FddiUpstreamNodeLong_NdisFddiUpstreamNodeLong_ID 1
#define MSNdis_FddiUpstreamNodeLong_SIZE (FIELD_OFFSET(MSNdis_FddiUpstreamNodeLong, \
    NdisFddiUpstreamNodeLong) + MSNdis_FddiUpstreamNodeLong_NdisFddiUpstreamNodeLong_SIZE)
#define MSNdis_FddiDownstreamNodeLongGuid { 0xacf1403f,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiDownstreamNodeLong_NdisFddiDownstreamNodeLong_SIZE sizeof(MSNdis_NetworkAddress)
#define MSNdis_FddiDownstreamNodeLong_NdisFddiDownstreamNodeLong_ID 1
#define MSNdis_FddiDownstreamNodeLong_SIZE (FIELD_OFFSET(MSNdis_FddiDownstreamNodeLong, \
    NdisFddiDownstreamNodeLong) + MSNdis_FddiDownstreamNodeLong_NdisFddiDownstreamNodeLong_SIZE)
#define MSNdis_FddiFrameErrorsGuid { 0xacf14040,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiFrameErrors_NdisFddiFrameErrors_SIZE sizeof(ULONG)
#define MSNdis_FddiFrameErrors_NdisFddiFrameErrors_ID 1
#define MSNdis_FddiFrameErrors_SIZE (FIELD_OFFSET(MSNdis_FddiFrameErrors, NdisFddiFrameErrors) + \
    MSNdis_FddiFrameErrors_NdisFddiFrameErrors_SIZE)
#define MSNdis_FddiFramesLostGuid { 0xacf14041,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiFramesLost_NdisFddiFramesLost_SIZE sizeof(ULONG)
#define MSNdis_FddiFramesLost_NdisFddiFramesLost_ID 1
#define MSNdis_FddiFramesLost_SIZE (FIELD_OFFSET(MSNdis_FddiFramesLost, NdisFddiFramesLost) + \
    MSNdis_FddiFramesLost_NdisFddiFramesLost_SIZE)
#define MSNdis_FddiRingManagmentStateGuid { 0xacf14042,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiRingManagmentState_NdisFddiRingManagmentState_SIZE sizeof(ULONG)
#define MSNdis_FddiRingManagmentState_NdisFddiRingManagmentState_ID 1
#define MSNdis_FddiRingManagmentState_SIZE (FIELD_OFFSET(MSNdis_FddiRingManagmentState, \
    NdisFddiRingManagmentState) + MSNdis_FddiRingManagmentState_NdisFddiRingManagmentState_SIZE)
#define MSNdis_FddiLctFailuresGuid { 0xacf14043,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiLctFailures_NdisFddiLctFailures_SIZE sizeof(ULONG)
#define MSNdis_FddiLctFailures_NdisFddiLctFailures_ID 1
#define MSNdis_FddiLctFailures_SIZE (FIELD_OFFSET(MSNdis_FddiLctFailures, NdisFddiLctFailures) + \
    MSNdis_FddiLctFailures_NdisFddiLctFailures_SIZE)
#define MSNdis_FddiLemRejectsGuid { 0xacf14044,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiLemRejects_NdisFddiLemRejects_SIZE sizeof(ULONG)
#define MSNdis_FddiLemRejects_NdisFddiLemRejects_ID 1
#define MSNdis_FddiLemRejects_SIZE (FIELD_OFFSET(MSNdis_FddiLemRejects, NdisFddiLemRejects) + \
    MSNdis_FddiLemRejects_NdisFddiLemRejects_SIZE)
#define MSNdis_FddiLConnectionStateGuid { 0xacf14045,0xa61c,0x11d0, { \
    0x8d,0xd4,0x00,0xc0,0x4f,0xc3,0x35,0x8c } }
#define MSNdis_FddiLConnectionState_NdisFddiLConnectionState_SIZE sizeof(ULONG)
#define MSNdis_FddiLConnectionState_NdisFddiLConnectionState_ID 1
#define MSNdis_FddiLConnectionState_SIZE (FIELD_OFFSET(MSNdis_FddiLConnectionState, \
    NdisFddiLConnectionState) + MSNdis_FddiLConnectionState_NdisFddiLConnectionState_SIZE)
#define MSNdis_ObjectHeaderGuid { 0x2b1831b2,0x2216,0x4ede, { \
    0xa4,0x69,0x9f,0xe3,0xdd,0x6d,0x5a,0x7e } }
#define MSNdis_ObjectHeader_Type_SIZE sizeof(UCHAR)
#define MSNdis_ObjectHeader_Type_ID 1
#define MSNdis_ObjectHeader_Revision_SIZE sizeof(UCHAR)
#define MSNdis_ObjectHeader_Revision_ID 2
#define MSNdis_ObjectHeader_Size_SIZE sizeof(USHORT)
#define MSNdis_ObjectHeader_Size_ID 3
#define MSNdis_ObjectHeader_SIZE (FIELD_OFFSET(MSNdis_ObjectHeader, Size) + \
    MSNdis_ObjectHeader_Size_SIZE)
#define MSNdis_WmiMethodHeaderGuid { 0xe3eac9dd,0x2fd3,0x4963, { \
    0xbf,0xfd,0xb4,0x69,0x28,0x88,0xc0,0xd4 } }
#define MSNdis_WmiMethodHeader_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiMethodHeader_Header_ID 1
#define MSNdis_WmiMethodHeader_PortNumber_SIZE sizeof(ULONG)
#define MSNdis_WmiMethodHeader_PortNumber_ID 2
#define MSNdis_WmiMethodHeader_NetLuid_SIZE sizeof(ULONGLONG)
#define MSNdis_WmiMethodHeader_NetLuid_ID 3
#define MSNdis_WmiMethodHeader_RequestId_SIZE sizeof(ULONGLONG)
#define MSNdis_WmiMethodHeader_RequestId_ID 4
#define MSNdis_WmiMethodHeader_Timeout_SIZE sizeof(ULONG)
#define MSNdis_WmiMethodHeader_Timeout_ID 5
#define MSNdis_WmiMethodHeader_Padding_SIZE sizeof(ULONG)
#define MSNdis_WmiMethodHeader_Padding_ID 6
#define MSNdis_WmiMethodHeader_SIZE (FIELD_OFFSET(MSNdis_WmiMethodHeader, Padding) + \
    MSNdis_WmiMethodHeader_Padding_SIZE)
#define MSNdis_WmiSetHeaderGuid { 0x3b5605d8,0x1aaf,0x4ff6, { \
    0x85,0xb9,0xbc,0x5f,0xb9,0x73,0xdc,0x54 } }
#define MSNdis_WmiSetHeader_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiSetHeader_Header_ID 1
#define MSNdis_WmiSetHeader_PortNumber_SIZE sizeof(ULONG)
#define MSNdis_WmiSetHeader_PortNumber_ID 2
#define MSNdis_WmiSetHeader_NetLuid_SIZE sizeof(ULONGLONG)
#define MSNdis_WmiSetHeader_NetLuid_ID 3
#define MSNdis_WmiSetHeader_RequestId_SIZE sizeof(ULONGLONG)
#define MSNdis_WmiSetHeader_RequestId_ID 4
#define MSNdis_WmiSetHeader_Timeout_SIZE sizeof(ULONG)
#define MSNdis_WmiSetHeader_Timeout_ID 5
#define MSNdis_WmiSetHeader_Padding_SIZE sizeof(ULONG)
#define MSNdis_WmiSetHeader_Padding_ID 6
#define MSNdis_WmiSetHeader_SIZE (FIELD_OFFSET(MSNdis_WmiSetHeader, Padding) + \
    MSNdis_WmiSetHeader_Padding_SIZE)
#define MSNdis_WmiOutputInfoGuid { 0x7510bb9d,0xdf70,0x4f7e, { \
    0xba,0x07,0xe2,0x9d,0x33,0x0b,0x3c,0xc5 } }
#define MSNdis_WmiOutputInfo_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiOutputInfo_Header_ID 1
#define MSNdis_WmiOutputInfo_Flags_SIZE sizeof(ULONG)
#define MSNdis_WmiOutputInfo_Flags_ID 2
#define MSNdis_WmiOutputInfo_SupportedRevision_SIZE sizeof(UCHAR)
#define MSNdis_WmiOutputInfo_SupportedRevision_ID 3
#define MSNdis_WmiOutputInfo_Padding1_SIZE sizeof(UCHAR)
#define MSNdis_WmiOutputInfo_Padding1_ID 4
#define MSNdis_WmiOutputInfo_Padding2_SIZE sizeof(USHORT)
#define MSNdis_WmiOutputInfo_Padding2_ID 5
#define MSNdis_WmiOutputInfo_DataOffset_SIZE sizeof(ULONG)
#define MSNdis_WmiOutputInfo_DataOffset_ID 6
#define MSNdis_WmiOutputInfo_SIZE (FIELD_OFFSET(MSNdis_WmiOutputInfo, DataOffset) + \
    MSNdis_WmiOutputInfo_DataOffset_SIZE)
#define MSNdis_WmiEnumAdapterGuid { 0xe7001b59,0xc3d6,0x4537, { \
    0xb4,0x0e,0xa1,0x63,0xd5,0x16,0xe4,0xa3 } }
#define MSNdis_WmiEnumAdapter_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_WmiEnumAdapter_Header_ID 1
#define MSNdis_WmiEnumAdapter_IfIndex_SIZE sizeof(ULONG)
#define MSNdis_WmiEnumAdapter_IfIndex_ID 2
#define MSNdis_WmiEnumAdapter_NetLuid_SIZE sizeof(ULONGLONG)
#define MSNdis_WmiEnumAdapter_NetLuid_ID 3
#define MSNdis_WmiEnumAdapter_DeviceName_ID 4
#define MSNdis_LinkStateDataGuid { 0x5b26b94f,0x0272,0x4d4c, { \
    0x87,0x44,0xbd,0x84,0xbe,0x42,0x1f,0x3b } }
#define MSNdis_LinkStateData_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_LinkStateData_Header_ID 1
#define MSNdis_LinkStateData_MediaConnectState_SIZE sizeof(ULONG)
#define MSNdis_LinkStateData_MediaConnectState_ID 2
#define MSNdis_LinkStateData_MediaDuplexState_SIZE sizeof(ULONG)
#define MSNdis_LinkStateData_MediaDuplexState_ID 3
#define MSNdis_LinkStateData_XmitLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_LinkStateData_XmitLinkSpeed_ID 4
#define MSNdis_LinkStateData_RcvLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_LinkStateData_RcvLinkSpeed_ID 5
#define MSNdis_LinkStateData_PauseFunctions_SIZE sizeof(ULONG)
#define MSNdis_LinkStateData_PauseFunctions_ID 6
#define MSNdis_LinkStateData_AutoNegotiationFlags_SIZE sizeof(ULONG)
#define MSNdis_LinkStateData_AutoNegotiationFlags_ID 7
#define MSNdis_LinkStateData_SIZE (FIELD_OFFSET(MSNdis_LinkStateData, AutoNegotiationFlags) + \
    MSNdis_LinkStateData_AutoNegotiationFlags_SIZE)
#define MSNdis_LinkParametersGuid { 0x29380131,0xa312,0x4400, { \
    0xbe,0x0c,0x53,0x87,0x7a,0x41,0xc4,0x65 } }
#define MSNdis_LinkParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_LinkParameters_Header_ID 1
#define MSNdis_LinkParameters_MediaDuplexState_SIZE sizeof(ULONG)
#define MSNdis_LinkParameters_MediaDuplexState_ID 2
#define MSNdis_LinkParameters_XmitLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_LinkParameters_XmitLinkSpeed_ID 3
#define MSNdis_LinkParameters_RcvLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_LinkParameters_RcvLinkSpeed_ID 4
#define MSNdis_LinkParameters_PauseFunctions_SIZE sizeof(ULONG)
#define MSNdis_LinkParameters_PauseFunctions_ID 5
#define MSNdis_LinkParameters_AutoNegotiationFlags_SIZE sizeof(ULONG)
#define MSNdis_LinkParameters_AutoNegotiationFlags_ID 6
#define MSNdis_LinkParameters_SIZE (FIELD_OFFSET(MSNdis_LinkParameters, AutoNegotiationFlags) + \
    MSNdis_LinkParameters_AutoNegotiationFlags_SIZE)
#define MSNdis_InterruptModerationParametersGuid { 0x09f58643,0x31fb,0x45b5, { \
    0x85,0x2b,0x09,0xb4,0xd3,0xff,0x37,0x65 } }
#define MSNdis_InterruptModerationParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_InterruptModerationParameters_Header_ID 1
#define MSNdis_InterruptModerationParameters_Flags_SIZE sizeof(ULONG)
#define MSNdis_InterruptModerationParameters_Flags_ID 2
#define MSNdis_InterruptModerationParameters_InterruptModeration_SIZE sizeof(ULONG)
#define MSNdis_InterruptModerationParameters_InterruptModeration_ID 3
#define MSNdis_InterruptModerationParameters_SIZE \
    (FIELD_OFFSET(MSNdis_InterruptModerationParameters, InterruptModeration) + \
    MSNdis_InterruptModerationParameters_InterruptModeration_SIZE)
#define MSNdis_StatisticsInfoGuid { 0x8ecc74e1,0xba85,0x482e, { \
    0xaf,0xaf,0xb4,0xf8,0xb0,0x87,0xc0,0x6b } }
#define MSNdis_StatisticsInfo_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_StatisticsInfo_Header_ID 1
#define MSNdis_StatisticsInfo_SupportedStatistics_SIZE sizeof(ULONG)
#define MSNdis_StatisticsInfo_SupportedStatistics_ID 2
#define MSNdis_StatisticsInfo_ifInDiscards_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifInDiscards_ID 3
#define MSNdis_StatisticsInfo_ifInErrors_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifInErrors_ID 4
#define MSNdis_StatisticsInfo_ifHCInOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCInOctets_ID 5
#define MSNdis_StatisticsInfo_ifHCInUcastPkts_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCInUcastPkts_ID 6
#define MSNdis_StatisticsInfo_ifHCInMulticastPkts_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCInMulticastPkts_ID 7
#define MSNdis_StatisticsInfo_ifHCInBroadcastPkts_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCInBroadcastPkts_ID 8
#define MSNdis_StatisticsInfo_ifHCOutOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCOutOctets_ID 9
#define MSNdis_StatisticsInfo_ifHCOutUcastPkts_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCOutUcastPkts_ID 10
#define MSNdis_StatisticsInfo_ifHCOutMulticastPkts_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCOutMulticastPkts_ID 11
#define MSNdis_StatisticsInfo_ifHCOutBroadcastPkts_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCOutBroadcastPkts_ID 12
#define MSNdis_StatisticsInfo_ifOutErrors_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifOutErrors_ID 13
#define MSNdis_StatisticsInfo_ifOutDiscards_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifOutDiscards_ID 14
#define MSNdis_StatisticsInfo_ifHCInUcastOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCInUcastOctets_ID 15
#define MSNdis_StatisticsInfo_ifHCInMulticastOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCInMulticastOctets_ID 16
#define MSNdis_StatisticsInfo_ifHCInBroadcastOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCInBroadcastOctets_ID 17
#define MSNdis_StatisticsInfo_ifHCOutUcastOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCOutUcastOctets_ID 18
#define MSNdis_StatisticsInfo_ifHCOutMulticastOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCOutMulticastOctets_ID 19
#define MSNdis_StatisticsInfo_ifHCOutBroadcastOctets_SIZE sizeof(ULONGLONG)
#define MSNdis_StatisticsInfo_ifHCOutBroadcastOctets_ID 20
#define MSNdis_StatisticsInfo_SIZE (FIELD_OFFSET(MSNdis_StatisticsInfo, ifHCOutBroadcastOctets) \
    + MSNdis_StatisticsInfo_ifHCOutBroadcastOctets_SIZE)
#define MSNdis_PortStateDataGuid { 0x8feae2c6,0xee28,0x469f, { \
    0x8b,0x5d,0x9f,0x74,0x3b,0xab,0x21,0xaa } }
#define MSNdis_PortStateData_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_PortStateData_Header_ID 1
#define MSNdis_PortStateData_MediaConnectState_SIZE sizeof(ULONG)
#define MSNdis_PortStateData_MediaConnectState_ID 2
#define MSNdis_PortStateData_XmitLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_PortStateData_XmitLinkSpeed_ID 3
#define MSNdis_PortStateData_RcvLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_PortStateData_RcvLinkSpeed_ID 4
#define MSNdis_PortStateData_Direction_SIZE sizeof(ULONG)
#define MSNdis_PortStateData_Direction_ID 5
#define MSNdis_PortStateData_SendControlState_SIZE sizeof(ULONG)
#define MSNdis_PortStateData_SendControlState_ID 6
#define MSNdis_PortStateData_RcvControlState_SIZE sizeof(ULONG)
#define MSNdis_PortStateData_RcvControlState_ID 7
#define MSNdis_PortStateData_SendAuthorizationState_SIZE sizeof(ULONG)
#define MSNdis_PortStateData_SendAuthorizationState_ID 8
#define MSNdis_PortStateData_RcvAuthorizationState_SIZE sizeof(ULONG)
#define MSNdis_PortStateData_RcvAuthorizationState_ID 9
#define MSNdis_PortStateData_Flags_SIZE sizeof(ULONG)
#define MSNdis_PortStateData_Flags_ID 10
#define MSNdis_PortStateData_SIZE (FIELD_OFFSET(MSNdis_PortStateData, Flags) + \
    MSNdis_PortStateData_Flags_SIZE)
#define MSNdis_PortAuthParametersGuid { 0x5c3bda24,0x8b64,0x4829, { \
    0xa5,0x87,0x8c,0xe7,0x19,0x15,0x2f,0xe2 } }
#define MSNdis_PortAuthParameters_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_PortAuthParameters_Header_ID 1
#define MSNdis_PortAuthParameters_SendControlState_SIZE sizeof(ULONG)
#define MSNdis_PortAuthParameters_SendControlState_ID 2
#define MSNdis_PortAuthParameters_RcvControlState_SIZE sizeof(ULONG)
#define MSNdis_PortAuthParameters_RcvControlState_ID 3
#define MSNdis_PortAuthParameters_SendAuthorizationState_SIZE sizeof(ULONG)
#define MSNdis_PortAuthParameters_SendAuthorizationState_ID 4
#define MSNdis_PortAuthParameters_RcvAuthorizationState_SIZE sizeof(ULONG)
#define MSNdis_PortAuthParameters_RcvAuthorizationState_ID 5
#define MSNdis_PortAuthParameters_SIZE (FIELD_OFFSET(MSNdis_PortAuthParameters, \
    RcvAuthorizationState) + MSNdis_PortAuthParameters_RcvAuthorizationState_SIZE)
#define MSNdis_PortCharGuid { 0xf5b7d202,0xe594,0x4aa3, { \
    0xbe,0x43,0x49,0x76,0x83,0x3c,0x78,0x40 } }
#define MSNdis_PortChar_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_PortChar_Header_ID 1
#define MSNdis_PortChar_PortNumber_SIZE sizeof(ULONG)
#define MSNdis_PortChar_PortNumber_ID 2
#define MSNdis_PortChar_Flags_SIZE sizeof(ULONG)
#define MSNdis_PortChar_Flags_ID 3
#define MSNdis_PortChar_Type_SIZE sizeof(ULONG)
#define MSNdis_PortChar_Type_ID 4
#define MSNdis_PortChar_MediaConnectState_SIZE sizeof(ULONG)
#define MSNdis_PortChar_MediaConnectState_ID 5
#define MSNdis_PortChar_XmitLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_PortChar_XmitLinkSpeed_ID 6
#define MSNdis_PortChar_RcvLinkSpeed_SIZE sizeof(ULONGLONG)
#define MSNdis_PortChar_RcvLinkSpeed_ID 7
#define MSNdis_PortChar_Direction_SIZE sizeof(ULONG)
#define MSNdis_PortChar_Direction_ID 8
#define MSNdis_PortChar_SendControlState_SIZE sizeof(ULONG)
#define MSNdis_PortChar_SendControlState_ID 9
#define MSNdis_PortChar_RcvControlState_SIZE sizeof(ULONG)
#define MSNdis_PortChar_RcvControlState_ID 10
#define MSNdis_PortChar_SendAuthorizationState_SIZE sizeof(ULONG)
#define MSNdis_PortChar_SendAuthorizationState_ID 11
#define MSNdis_PortChar_RcvAuthorizationState_SIZE sizeof(ULONG)
#define MSNdis_PortChar_RcvAuthorizationState_ID 12
#define MSNdis_PortChar_SIZE (FIELD_OFFSET(MSNdis_PortChar, RcvAuthorizationState) + \
    MSNdis_PortChar_RcvAuthorizationState_SIZE)
#define MSNdis_PortArrayGuid { 0x0fee8708,0xdf65,0x456e, { \
    0xb4,0xca,0xfa,0x62,0x32,0x66,0xa1,0x2a } }
#define MSNdis_PortArray_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_PortArray_Header_ID 1
#define MSNdis_PortArray_NumberOfPorts_SIZE sizeof(ULONG)
#define MSNdis_PortArray_NumberOfPorts_ID 2
#define MSNdis_PortArray_OffsetFirstPort_SIZE sizeof(ULONG)
#define MSNdis_PortArray_OffsetFirstPort_ID 3
#define MSNdis_PortArray_ElementSize_SIZE sizeof(ULONG)
#define MSNdis_PortArray_ElementSize_ID 4
#define MSNdis_PortArray_Port_ID 5
#define MSNdis_PciDevicePropertyGuid { 0x0573f70f,0xded8,0x401c, { \
    0x8b,0x56,0xa6,0x2b,0xb5,0x28,0xc0,0xe2 } }
#define MSNdis_PciDeviceProperty_Header_SIZE sizeof(MSNdis_ObjectHeader)
#define MSNdis_PciDeviceProperty_Header_ID 1
#define MSNdis_PciDeviceProperty_DeviceType_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_DeviceType_ID 2
#define MSNdis_PciDeviceProperty_CurrentSpeedAndMode_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_CurrentSpeedAndMode_ID 3
#define MSNdis_PciDeviceProperty_CurrentPayloadSize_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_CurrentPayloadSize_ID 4
#define MSNdis_PciDeviceProperty_MaxPayloadSize_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_MaxPayloadSize_ID 5
#define MSNdis_PciDeviceProperty_MaxReadRequestSize_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_MaxReadRequestSize_ID 6
#define MSNdis_PciDeviceProperty_CurrentLinkSpeed_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_CurrentLinkSpeed_ID 7
#define MSNdis_PciDeviceProperty_CurrentLinkWidth_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_CurrentLinkWidth_ID 8
#define MSNdis_PciDeviceProperty_MaxLinkSpeed_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_MaxLinkSpeed_ID 9
#define MSNdis_PciDeviceProperty_MaxLinkWidth_SIZE sizeof(ULONG)
#define MSNdis_PciDeviceProperty_MaxLinkWidth_ID 10
#endif
