// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: types and routines.
#ifndef ISRCHECK_WMIDATA_DECL2_H
#define ISRCHECK_WMIDATA_DECL2_H
DEFINE_GUID(MSNdis_ReceiveBufferSpace_GUID, 0x5ec1035b, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_ReceiveBufferSpace {
    ULONG NdisReceiveBufferSpace;
} MSNdis_ReceiveBufferSpace, *PMSNdis_ReceiveBufferSpace;
DEFINE_GUID(MSNdis_TransmitBlockSize_GUID, 0x5ec1035c, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TransmitBlockSize {
    ULONG NdisTransmitBlockSize;
} MSNdis_TransmitBlockSize, *PMSNdis_TransmitBlockSize;
DEFINE_GUID(MSNdis_ReceiveBlockSize_GUID, 0x5ec1035d, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_ReceiveBlockSize {
    ULONG NdisReceiveBlockSize;
} MSNdis_ReceiveBlockSize, *PMSNdis_ReceiveBlockSize;
DEFINE_GUID(MSNdis_VendorID_GUID, 0x5ec1035e, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3,
    0x35, 0x8c);
typedef struct _MSNdis_VendorID {
    ULONG NdisVendorID;
} MSNdis_VendorID, *PMSNdis_VendorID;
DEFINE_GUID(MSNdis_VendorDescription_GUID, 0x5ec1035f, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_VendorDescription {
    CHAR VariableData[1];
} MSNdis_VendorDescription, *PMSNdis_VendorDescription;
DEFINE_GUID(MSNdis_CurrentPacketFilter_GUID, 0x5ec10360, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CurrentPacketFilter {
    ULONG NdisCurrentPacketFilter;
} MSNdis_CurrentPacketFilter, *PMSNdis_CurrentPacketFilter;
DEFINE_GUID(MSNdis_CurrentLookahead_GUID, 0x5ec10361, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CurrentLookahead {
    ULONG NdisCurrentLookahead;
} MSNdis_CurrentLookahead, *PMSNdis_CurrentLookahead;
DEFINE_GUID(MSNdis_DriverVersion_GUID, 0x5ec10362, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_DriverVersion {
    USHORT NdisDriverVersion;
} MSNdis_DriverVersion, *PMSNdis_DriverVersion;
DEFINE_GUID(MSNdis_MaximumTotalSize_GUID, 0x5ec10363, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_MaximumTotalSize {
    ULONG NdisMaximumTotalSize;
} MSNdis_MaximumTotalSize, *PMSNdis_MaximumTotalSize;
DEFINE_GUID(MSNdis_MacOptions_GUID, 0x5ec10365, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3,
    0x35, 0x8c);
typedef struct _MSNdis_MacOptions {
    ULONG NdisMacOptions;
} MSNdis_MacOptions, *PMSNdis_MacOptions;
DEFINE_GUID(MSNdis_MediaConnectStatus_GUID, 0x5ec10366, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_MediaConnectStatus {
    ULONG NdisMediaConnectStatus;
} MSNdis_MediaConnectStatus, *PMSNdis_MediaConnectStatus;
DEFINE_GUID(MSNdis_MaximumSendPackets_GUID, 0x5ec10367, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_MaximumSendPackets {
    ULONG NdisMaximumSendPackets;
} MSNdis_MaximumSendPackets, *PMSNdis_MaximumSendPackets;
DEFINE_GUID(MSNdis_VendorDriverVersion_GUID, 0x447956f9, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_VendorDriverVersion {
    ULONG NdisVendorDriverVersion;
} MSNdis_VendorDriverVersion, *PMSNdis_VendorDriverVersion;
DEFINE_GUID(MSNdis_VlanIdentifier_GUID, 0x765dc702, 0xc5e8, 0x4b67, 0x84, 0x3b, 0x3f, 0x5a, 0x4f,
    0xf2, 0x64, 0x8b);
typedef struct _MSNdis_VlanIdentifier {
    ULONG NdisVlanId;
} MSNdis_VlanIdentifier, *PMSNdis_VlanIdentifier;
DEFINE_GUID(MSNdis_PhysicalMediumType_GUID, 0x418ca16d, 0x3937, 0x4208, 0x94, 0x0a, 0xec, 0x61,
    0x96, 0x27, 0x80, 0x85);
typedef struct _MSNdis_PhysicalMediumType {
    ULONG NdisPhysicalMediumType;
} MSNdis_PhysicalMediumType, *PMSNdis_PhysicalMediumType;
DEFINE_GUID(MSNdis_TransmitsOk_GUID, 0x447956fa, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TransmitsOk {
    ULONGLONG NdisTransmitsOk;
} MSNdis_TransmitsOk, *PMSNdis_TransmitsOk;
DEFINE_GUID(MSNdis_ReceivesOk_GUID, 0x447956fb, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3,
    0x35, 0x8c);
typedef struct _MSNdis_ReceivesOk {
    ULONGLONG NdisReceivesOk;
} MSNdis_ReceivesOk, *PMSNdis_ReceivesOk;
DEFINE_GUID(MSNdis_TransmitsError_GUID, 0x447956fc, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TransmitsError {
    ULONG NdisTransmitsError;
} MSNdis_TransmitsError, *PMSNdis_TransmitsError;
DEFINE_GUID(MSNdis_ReceiveError_GUID, 0x447956fd, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_ReceiveError {
    ULONG NdisReceiveError;
} MSNdis_ReceiveError, *PMSNdis_ReceiveError;
DEFINE_GUID(MSNdis_ReceiveNoBuffer_GUID, 0x447956fe, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_ReceiveNoBuffer {
    ULONG NdisReceiveNoBuffer;
} MSNdis_ReceiveNoBuffer, *PMSNdis_ReceiveNoBuffer;
DEFINE_GUID(MSNdis_CoHardwareStatus_GUID, 0x791ad192, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoHardwareStatus {
    ULONG NdisCoHardwareStatus;
} MSNdis_CoHardwareStatus, *PMSNdis_CoHardwareStatus;
DEFINE_GUID(MSNdis_CoMediaSupported_GUID, 0x791ad193, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoMediaSupported {
    ULONG NumberElements, NdisCoMediaSupported[1];
} MSNdis_CoMediaSupported, *PMSNdis_CoMediaSupported;
DEFINE_GUID(MSNdis_CoMediaInUse_GUID, 0x791ad194, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoMediaInUse {
    ULONG NumberElements, NdisCoMediaInUse[1];
} MSNdis_CoMediaInUse, *PMSNdis_CoMediaInUse;
DEFINE_GUID(MSNdis_CoLinkSpeed_GUID, 0x791ad195, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoLinkSpeed {
    MSNdis_NetworkLinkSpeed NdisCoLinkSpeed;
} MSNdis_CoLinkSpeed, *PMSNdis_CoLinkSpeed;
DEFINE_GUID(MSNdis_CoVendorId_GUID, 0x791ad196, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3,
    0x35, 0x8c);
typedef struct _MSNdis_CoVendorId {
    ULONG NdisCoVendorID;
} MSNdis_CoVendorId, *PMSNdis_CoVendorId;
DEFINE_GUID(MSNdis_CoVendorDescription_GUID, 0x791ad197, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoVendorDescription {
    CHAR VariableData[1];
} MSNdis_CoVendorDescription, *PMSNdis_CoVendorDescription;
DEFINE_GUID(MSNdis_CoDriverVersion_GUID, 0x791ad198, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoDriverVersion {
    USHORT NdisCoDriverVersion;
} MSNdis_CoDriverVersion, *PMSNdis_CoDriverVersion;
DEFINE_GUID(MSNdis_CoMacOptions_GUID, 0x791ad19a, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoMacOptions {
    ULONG NdisCoMacOptions;
} MSNdis_CoMacOptions, *PMSNdis_CoMacOptions;
DEFINE_GUID(MSNdis_CoMediaConnectStatus_GUID, 0x791ad19b, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoMediaConnectStatus {
    ULONG NdisCoMediaConnectStatus;
} MSNdis_CoMediaConnectStatus, *PMSNdis_CoMediaConnectStatus;
DEFINE_GUID(MSNdis_CoVendorDriverVersion_GUID, 0x791ad19c, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoVendorDriverVersion {
    ULONG NdisCoVendorDriverVersion;
} MSNdis_CoVendorDriverVersion, *PMSNdis_CoVendorDriverVersion;
DEFINE_GUID(MSNdis_CoMinimumLinkSpeed_GUID, 0x791ad19d, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoMinimumLinkSpeed {
    MSNdis_NetworkLinkSpeed NdisCoMinimumLinkSpeed;
} MSNdis_CoMinimumLinkSpeed, *PMSNdis_CoMinimumLinkSpeed;
DEFINE_GUID(MSNdis_CoTransmitPdusOk_GUID, 0x0a214805, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoTransmitPdusOk {
    ULONGLONG NdisCoTransmitPdusOk;
} MSNdis_CoTransmitPdusOk, *PMSNdis_CoTransmitPdusOk;
DEFINE_GUID(MSNdis_CoReceivePdusOk_GUID, 0x0a214806, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoReceivePdusOk {
    ULONGLONG NdisCoReceivePdusOk;
} MSNdis_CoReceivePdusOk, *PMSNdis_CoReceivePdusOk;
DEFINE_GUID(MSNdis_CoTransmitPduErrors_GUID, 0x0a214807, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoTransmitPduErrors {
    ULONG NdisCoTransmitPduErrors;
} MSNdis_CoTransmitPduErrors, *PMSNdis_CoTransmitPduErrors;
DEFINE_GUID(MSNdis_CoReceivePduErrors_GUID, 0x0a214808, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoReceivePduErrors {
    ULONG NdisCoReceivePduErrors;
} MSNdis_CoReceivePduErrors, *PMSNdis_CoReceivePduErrors;
DEFINE_GUID(MSNdis_CoReceivePdusNoBuffer_GUID, 0x0a214809, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_CoReceivePdusNoBuffer {
    ULONG NdisCoReceivePdusNoBuffer;
} MSNdis_CoReceivePdusNoBuffer, *PMSNdis_CoReceivePdusNoBuffer;
DEFINE_GUID(MSNdis_AtmSupportedVcRates_GUID, 0x791ad19e, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmSupportedVcRates {
    ULONG MinCellRate, MaxCellRate;
} MSNdis_AtmSupportedVcRates, *PMSNdis_AtmSupportedVcRates;
DEFINE_GUID(MSNdis_AtmSupportedServiceCategory_GUID, 0x791ad19f, 0xe35c, 0x11d0, 0x96, 0x92, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmSupportedServiceCategory {
    ULONG NdisAtmSupportedServiceCategory;
} MSNdis_AtmSupportedServiceCategory, *PMSNdis_AtmSupportedServiceCategory;
DEFINE_GUID(MSNdis_AtmSupportedAalTypes_GUID, 0x791ad1a0, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmSupportedAalTypes {
    ULONG NdisAtmSupportedAalTypes;
} MSNdis_AtmSupportedAalTypes, *PMSNdis_AtmSupportedAalTypes;
DEFINE_GUID(MSNdis_AtmHardwareCurrentAddress_GUID, 0x791ad1a1, 0xe35c, 0x11d0, 0x96, 0x92, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmHardwareCurrentAddress {
    MSNdis_NetworkAddress NdisAtmHardwareCurrentAddress;
} MSNdis_AtmHardwareCurrentAddress, *PMSNdis_AtmHardwareCurrentAddress;
DEFINE_GUID(MSNdis_AtmMaxActiveVcs_GUID, 0x791ad1a2, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmMaxActiveVcs {
    ULONG NdisAtmMaxActiveVcs;
} MSNdis_AtmMaxActiveVcs, *PMSNdis_AtmMaxActiveVcs;
DEFINE_GUID(MSNdis_AtmMaxActiveVciBits_GUID, 0x791ad1a3, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmMaxActiveVciBits {
    ULONG NdisAtmMaxActiveVciBits;
} MSNdis_AtmMaxActiveVciBits, *PMSNdis_AtmMaxActiveVciBits;
DEFINE_GUID(MSNdis_AtmMaxActiveVpiBits_GUID, 0x791ad1a4, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmMaxActiveVpiBits {
    ULONG NdisAtmMaxActiveVpiBits;
} MSNdis_AtmMaxActiveVpiBits, *PMSNdis_AtmMaxActiveVpiBits;
DEFINE_GUID(MSNdis_AtmMaxAal0PacketSize_GUID, 0x791ad1a5, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmMaxAal0PacketSize {
    ULONG NdisAtmMaxAal0PacketSize;
} MSNdis_AtmMaxAal0PacketSize, *PMSNdis_AtmMaxAal0PacketSize;
DEFINE_GUID(MSNdis_AtmMaxAal1PacketSize_GUID, 0x791ad1a6, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmMaxAal1PacketSize {
    ULONG NdisAtmMaxAal1PacketSize;
} MSNdis_AtmMaxAal1PacketSize, *PMSNdis_AtmMaxAal1PacketSize;
DEFINE_GUID(MSNdis_AtmMaxAal34PacketSize_GUID, 0x791ad1a7, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmMaxAal34PacketSize {
    ULONG NdisAtmMaxAal34PacketSize;
} MSNdis_AtmMaxAal34PacketSize, *PMSNdis_AtmMaxAal34PacketSize;
DEFINE_GUID(MSNdis_AtmMaxAal5PacketSize_GUID, 0x791ad191, 0xe35c, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmMaxAal5PacketSize {
    ULONG NdisAtmMaxAal5PacketSize;
} MSNdis_AtmMaxAal5PacketSize, *PMSNdis_AtmMaxAal5PacketSize;
DEFINE_GUID(MSNdis_AtmReceiveCellsOk_GUID, 0x0a21480a, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmReceiveCellsOk {
    ULONGLONG NdisAtmReceiveCellsOk;
} MSNdis_AtmReceiveCellsOk, *PMSNdis_AtmReceiveCellsOk;
DEFINE_GUID(MSNdis_AtmTransmitCellsOk_GUID, 0x0a21480b, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmTransmitCellsOk {
    ULONGLONG NdisAtmTransmitCellsOk;
} MSNdis_AtmTransmitCellsOk, *PMSNdis_AtmTransmitCellsOk;
DEFINE_GUID(MSNdis_AtmReceiveCellsDropped_GUID, 0x0a21480c, 0xe35f, 0x11d0, 0x96, 0x92, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_AtmReceiveCellsDropped {
    ULONGLONG NdisAtmReceiveCellsDropped;
} MSNdis_AtmReceiveCellsDropped, *PMSNdis_AtmReceiveCellsDropped;
DEFINE_GUID(MSNdis_EthernetPermanentAddress_GUID, 0x447956ff, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
} MSNdis_EthernetPermanentAddress, *PMSNdis_EthernetPermanentAddress;
DEFINE_GUID(MSNdis_EthernetCurrentAddress_GUID, 0x44795700, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
} MSNdis_EthernetCurrentAddress, *PMSNdis_EthernetCurrentAddress;
DEFINE_GUID(MSNdis_EthernetMulticastList_GUID, 0x44795701, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkAddress NdisMulticastList[1];
} MSNdis_EthernetMulticastList, *PMSNdis_EthernetMulticastList;
DEFINE_GUID(MSNdis_EthernetMaximumMulticastListSize_GUID, 0x44795702, 0xa61b, 0x11d0, 0x8d, 0xd4,
    0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetMaximumMulticastListSize {
    ULONG NdisEthernetMaximumMulticastListSize;
} MSNdis_EthernetMaximumMulticastListSize, *PMSNdis_EthernetMaximumMulticastListSize;
DEFINE_GUID(MSNdis_EthernetMacOptions_GUID, 0x44795703, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetMacOptions {
    ULONG NdisEthernetMacOptions;
} MSNdis_EthernetMacOptions, *PMSNdis_EthernetMacOptions;
DEFINE_GUID(MSNdis_EthernetReceiveErrorAlignment_GUID, 0x44795704, 0xa61b, 0x11d0, 0x8d, 0xd4,
    0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetReceiveErrorAlignment {
    ULONG NdisEthernetReceiveErrorAlignment;
} MSNdis_EthernetReceiveErrorAlignment, *PMSNdis_EthernetReceiveErrorAlignment;
DEFINE_GUID(MSNdis_EthernetOneTransmitCollision_GUID, 0x44795705, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetOneTransmitCollision {
    ULONG NdisEthernetOneTransmitCollision;
} MSNdis_EthernetOneTransmitCollision, *PMSNdis_EthernetOneTransmitCollision;
DEFINE_GUID(MSNdis_EthernetMoreTransmitCollisions_GUID, 0x44795706, 0xa61b, 0x11d0, 0x8d, 0xd4,
    0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EthernetMoreTransmitCollisions {
    ULONG NdisEthernetMoreTransmitCollisions;
} MSNdis_EthernetMoreTransmitCollisions, *PMSNdis_EthernetMoreTransmitCollisions;
DEFINE_GUID(MSNdis_TokenRingPermanentAddress_GUID, 0x44795707, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
} MSNdis_TokenRingPermanentAddress, *PMSNdis_TokenRingPermanentAddress;
DEFINE_GUID(MSNdis_TokenRingCurrentAddress_GUID, 0x44795708, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
} MSNdis_TokenRingCurrentAddress, *PMSNdis_TokenRingCurrentAddress;
DEFINE_GUID(MSNdis_TokenRingCurrentFunctional_GUID, 0x44795709, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingCurrentFunctional {
    ULONG NdisTokenRingCurrentFunctional;
} MSNdis_TokenRingCurrentFunctional, *PMSNdis_TokenRingCurrentFunctional;
DEFINE_GUID(MSNdis_TokenRingCurrentGroup_GUID, 0x4479570a, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingCurrentGroup {
    ULONG NdisTokenRingCurrentGroup;
} MSNdis_TokenRingCurrentGroup, *PMSNdis_TokenRingCurrentGroup;
DEFINE_GUID(MSNdis_TokenRingLastOpenStatus_GUID, 0x4479570b, 0xa61b, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingLastOpenStatus {
    ULONG NdisTokenRingLastOpenStatus;
} MSNdis_TokenRingLastOpenStatus, *PMSNdis_TokenRingLastOpenStatus;
DEFINE_GUID(MSNdis_TokenRingCurrentRingStatus_GUID, 0x890a36ec, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingCurrentRingStatus {
    ULONG NdisTokenRingCurrentRingStatus;
} MSNdis_TokenRingCurrentRingStatus, *PMSNdis_TokenRingCurrentRingStatus;
DEFINE_GUID(MSNdis_TokenRingCurrentRingState_GUID, 0xacf14032, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingCurrentRingState {
    ULONG NdisTokenRingCurrentRingState;
} MSNdis_TokenRingCurrentRingState, *PMSNdis_TokenRingCurrentRingState;
DEFINE_GUID(MSNdis_TokenRingLineErrors_GUID, 0xacf14033, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingLineErrors {
    ULONG NdisTokenRingLineErrors;
} MSNdis_TokenRingLineErrors, *PMSNdis_TokenRingLineErrors;
DEFINE_GUID(MSNdis_TokenRingLostFrames_GUID, 0xacf14034, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TokenRingLostFrames {
    ULONG NdisTokenRingLostFrames;
} MSNdis_TokenRingLostFrames, *PMSNdis_TokenRingLostFrames;
DEFINE_GUID(MSNdis_FddiLongPermanentAddress_GUID, 0xacf14035, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiLongPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
} MSNdis_FddiLongPermanentAddress, *PMSNdis_FddiLongPermanentAddress;
DEFINE_GUID(MSNdis_FddiLongCurrentAddress_GUID, 0xacf14036, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiLongCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
} MSNdis_FddiLongCurrentAddress, *PMSNdis_FddiLongCurrentAddress;
DEFINE_GUID(MSNdis_FddiLongMulticastList_GUID, 0xacf14037, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiLongMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkAddress NdisMulticastList[1];
} MSNdis_FddiLongMulticastList, *PMSNdis_FddiLongMulticastList;
DEFINE_GUID(MSNdis_FddiLongMaximumListSize_GUID, 0xacf14038, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiLongMaximumListSize {
    ULONG NdisFddiLongMaximumListSize;
} MSNdis_FddiLongMaximumListSize, *PMSNdis_FddiLongMaximumListSize;
DEFINE_GUID(MSNdis_FddiShortPermanentAddress_GUID, 0xacf14039, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiShortPermanentAddress {
    MSNdis_NetworkShortAddress NdisPermanentAddress;
} MSNdis_FddiShortPermanentAddress, *PMSNdis_FddiShortPermanentAddress;
DEFINE_GUID(MSNdis_FddiShortCurrentAddress_GUID, 0xacf1403a, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiShortCurrentAddress {
    MSNdis_NetworkShortAddress NdisCurrentAddress;
} MSNdis_FddiShortCurrentAddress, *PMSNdis_FddiShortCurrentAddress;
DEFINE_GUID(MSNdis_FddiShortMulticastList_GUID, 0xacf1403b, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiShortMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkShortAddress NdisMulticastList[1];
} MSNdis_FddiShortMulticastList, *PMSNdis_FddiShortMulticastList;
DEFINE_GUID(MSNdis_FddiShortMaximumListSize_GUID, 0xacf1403c, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00,
    0xc0, 0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiShortMaximumListSize {
    ULONG NdisFddiShortMaximumListSize;
} MSNdis_FddiShortMaximumListSize, *PMSNdis_FddiShortMaximumListSize;
DEFINE_GUID(MSNdis_FddiAttachmentType_GUID, 0xacf1403d, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiAttachmentType {
    ULONG NdisFddiAttachmentType;
} MSNdis_FddiAttachmentType, *PMSNdis_FddiAttachmentType;
DEFINE_GUID(MSNdis_FddiUpstreamNodeLong_GUID, 0xacf1403e, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiUpstreamNodeLong {
    MSNdis_NetworkAddress NdisFddiUpstreamNodeLong;
} MSNdis_FddiUpstreamNodeLong, *PMSNdis_FddiUpstreamNodeLong;
DEFINE_GUID(MSNdis_FddiDownstreamNodeLong_GUID, 0xacf1403f, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiDownstreamNodeLong {
    MSNdis_NetworkAddress NdisFddiDownstreamNodeLong;
} MSNdis_FddiDownstreamNodeLong, *PMSNdis_FddiDownstreamNodeLong;
DEFINE_GUID(MSNdis_FddiFrameErrors_GUID, 0xacf14040, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiFrameErrors {
    ULONG NdisFddiFrameErrors;
} MSNdis_FddiFrameErrors, *PMSNdis_FddiFrameErrors;
DEFINE_GUID(MSNdis_FddiFramesLost_GUID, 0xacf14041, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiFramesLost {
    ULONG NdisFddiFramesLost;
} MSNdis_FddiFramesLost, *PMSNdis_FddiFramesLost;
DEFINE_GUID(MSNdis_FddiRingManagmentState_GUID, 0xacf14042, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiRingManagmentState {
    ULONG NdisFddiRingManagmentState;
} MSNdis_FddiRingManagmentState, *PMSNdis_FddiRingManagmentState;
DEFINE_GUID(MSNdis_FddiLctFailures_GUID, 0xacf14043, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiLctFailures {
    ULONG NdisFddiLctFailures;
} MSNdis_FddiLctFailures, *PMSNdis_FddiLctFailures;
DEFINE_GUID(MSNdis_FddiLemRejects_GUID, 0xacf14044, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiLemRejects {
    ULONG NdisFddiLemRejects;
} MSNdis_FddiLemRejects, *PMSNdis_FddiLemRejects;
DEFINE_GUID(MSNdis_FddiLConnectionState_GUID, 0xacf14045, 0xa61c, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_FddiLConnectionState {
    ULONG NdisFddiLConnectionState;
} MSNdis_FddiLConnectionState, *PMSNdis_FddiLConnectionState;
DEFINE_GUID(MSNdis_ObjectHeader_GUID, 0x2b1831b2, 0x2216, 0x4ede, 0xa4, 0x69, 0x9f, 0xe3, 0xdd,
    0x6d, 0x5a, 0x7e);
typedef struct _MSNdis_ObjectHeader {
    UCHAR Type, Revision;
    USHORT Size;
} MSNdis_ObjectHeader, *PMSNdis_ObjectHeader;
DEFINE_GUID(MSNdis_WmiMethodHeader_GUID, 0xe3eac9dd, 0x2fd3, 0x4963, 0xbf, 0xfd, 0xb4, 0x69, 0x28,
    0x88, 0xc0, 0xd4);
typedef struct _MSNdis_WmiMethodHeader {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONGLONG NetLuid, RequestId;
    ULONG Timeout, Padding;
} MSNdis_WmiMethodHeader, *PMSNdis_WmiMethodHeader;
DEFINE_GUID(MSNdis_WmiSetHeader_GUID, 0x3b5605d8, 0x1aaf, 0x4ff6, 0x85, 0xb9, 0xbc, 0x5f, 0xb9,
    0x73, 0xdc, 0x54);
#endif
