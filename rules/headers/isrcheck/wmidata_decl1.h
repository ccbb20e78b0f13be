// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: types and routines.
#ifndef ISRCHECK_WMIDATA_DECL1_H
#define ISRCHECK_WMIDATA_DECL1_H
DEFINE_GUID(MSWmi_MofData_GUID, 0x05901221, 0xd566, 0x11d1, 0xb2, 0xf0, 0x00, 0xa0, 0xc9, 0x06,
    0x29, 0x10);
typedef struct _MSWmi_MofData {
    ULONG Unused1, Unused2, Size, Unused4;
    UCHAR BinaryMofData[1];
} MSWmi_MofData, *PMSWmi_MofData;
DEFINE_GUID(MSWmi_ProviderInfo_GUID, 0xc7bf35d0, 0xaadb, 0x11d1, 0xbf, 0x4a, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _MSWmi_ProviderInfo {
    char VariableData[1];
} MSWmi_ProviderInfo, *PMSWmi_ProviderInfo;
DEFINE_GUID(MSWmi_PnPDeviceId_GUID, 0xc7bf35d2, 0xaadb, 0x11d1, 0xbf, 0x4a, 0x00, 0xa0, 0xc9, 0x06,
    0x29, 0x10);
typedef struct _MSWmi_PnPDeviceId {
    CHAR VariableData[1];
} MSWmi_PnPDeviceId, *PMSWmi_PnPDeviceId;
DEFINE_GUID(MSWmi_PnPInstanceNames_GUID, 0xc7bf35d3, 0xaadb, 0x11d1, 0xbf, 0x4a, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _MSWmi_PnPInstanceNames {
    ULONG Count;
    WCHAR InstanceNameList[1];
} MSWmi_PnPInstanceNames, *PMSWmi_PnPInstanceNames;
DEFINE_GUID(MSWmi_Guid_GUID, 0xf8c60aed, 0xef8d, 0x4f95, 0x9e, 0xa8, 0xf0, 0x43, 0x18, 0xa0, 0x0f,
    0x30);
typedef struct _MSWmi_Guid {
    UCHAR Guid[16];
} MSWmi_Guid, *PMSWmi_Guid;
DEFINE_GUID(MSWmi_GuidRegistrationInfo_GUID, 0xb48d49a1, 0xe777, 0x11d0, 0xa5, 0x0c, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _MSWmi_GuidRegistrationInfo {
    ULONG Operation, GuidCount;
    MSWmi_Guid GuidList[1];
} MSWmi_GuidRegistrationInfo, *PMSWmi_GuidRegistrationInfo;
DEFINE_GUID(MSAcpiInfo_GUID, 0x5daf38ae, 0xf6f8, 0x4d90, 0x81, 0x99, 0xeb, 0xde, 0x68, 0x00, 0xec,
    0x3b);
typedef struct _MSAcpiInfo {
    ULONG BootArchitecture, PreferredProfile, Capabilities;
} MSAcpiInfo, *PMSAcpiInfo;
DEFINE_GUID(WHEAErrorInjectionMethods_GUID, 0xe808ff73, 0x2093, 0x472a, 0xa5, 0xcc, 0xdf, 0x24,
    0xf0, 0x31, 0xb0, 0x35);
typedef struct _GET_INJECTION_CAPABILITIES_OUT {
    ULONG Status, Capabilities;
} GET_INJECTION_CAPABILITIES_OUT, *PGET_INJECTION_CAPABILITIES_OUT;
typedef struct _INJECT_HARDWARE_ERROR_IN {
    ULONG ErrorType;
    ULONGLONG Parameter1, Parameter2, Parameter3, Parameter4;
} INJECT_HARDWARE_ERROR_IN, *PINJECT_HARDWARE_ERROR_IN;
typedef struct _INJECT_HARDWARE_ERROR_OUT {
    ULONG Status;
} INJECT_HARDWARE_ERROR_OUT, *PINJECT_HARDWARE_ERROR_OUT;
DEFINE_GUID(WHEAErrorSourceMethods_GUID, 0x91c3c007, 0x185d, 0x4d78, 0xa7, 0x51, 0xbf, 0xcb, 0x31,
    0xc2, 0xc6, 0x4d);
typedef struct _GET_ALL_ERROR_SOURCES_OUT {
    ULONG Status, Count, Length;
    UCHAR ErrorSourceArray[1];
} GET_ALL_ERROR_SOURCES_OUT, *PGET_ALL_ERROR_SOURCES_OUT;
typedef struct _GET_ERROR_SOURCE_INFO_IN {
    ULONG ErrorSourceId;
} GET_ERROR_SOURCE_INFO_IN, *PGET_ERROR_SOURCE_INFO_IN;
typedef struct _GET_ERROR_SOURCE_INFO_OUT {
    ULONG Status, Length;
    UCHAR ErrorSourceInfo[1];
} GET_ERROR_SOURCE_INFO_OUT, *PGET_ERROR_SOURCE_INFO_OUT;
typedef struct _SET_ERROR_SOURCE_INFO_IN {
    ULONG Length;
    UCHAR ErrorSourceInfo[1];
} SET_ERROR_SOURCE_INFO_IN, *PSET_ERROR_SOURCE_INFO_IN;
typedef struct _SET_ERROR_SOURCE_INFO_OUT {
    ULONG Status;
} SET_ERROR_SOURCE_INFO_OUT, *PSET_ERROR_SOURCE_INFO_OUT;
typedef struct _ENABLE_ERROR_SOURCE_IN {
    ULONG ErrorSourceId;
} ENABLE_ERROR_SOURCE_IN, *PENABLE_ERROR_SOURCE_IN;
typedef struct _ENABLE_ERROR_SOURCE_OUT {
    ULONG Status;
} ENABLE_ERROR_SOURCE_OUT, *PENABLE_ERROR_SOURCE_OUT;
typedef struct _DISABLE_ERROR_SOURCE_IN {
    ULONG ErrorSourceId;
} DISABLE_ERROR_SOURCE_IN, *PDISABLE_ERROR_SOURCE_IN;
typedef struct _DISABLE_ERROR_SOURCE_OUT {
    ULONG Status;
} DISABLE_ERROR_SOURCE_OUT, *PDISABLE_ERROR_SOURCE_OUT;
DEFINE_GUID(WHEAPolicyManagementMethods_GUID, 0x794569ee, 0x137c, 0x4a06, 0x8a, 0xdd, 0xd2, 0x25,
    0xb5, 0x3d, 0xfc, 0x4b);
typedef struct _GET_ALL_POLICY_OUT {
    ULONG Status, Count, Length;
    UCHAR Values[1];
} GET_ALL_POLICY_OUT, *PGET_ALL_POLICY_OUT;
typedef struct _GET_SINGLE_POLICY_IN {
    ULONG Type;
} GET_SINGLE_POLICY_IN, *PGET_SINGLE_POLICY_IN;
typedef struct _GET_SINGLE_POLICY_OUT {
    ULONG Status, Value;
} GET_SINGLE_POLICY_OUT, *PGET_SINGLE_POLICY_OUT;
typedef struct _SET_SINGLE_POLICY_IN {
    ULONG Type, Value;
} SET_SINGLE_POLICY_IN, *PSET_SINGLE_POLICY_IN;
typedef struct _SET_SINGLE_POLICY_OUT {
    ULONG Status;
} SET_SINGLE_POLICY_OUT, *PSET_SINGLE_POLICY_OUT;
typedef struct _COMMIT_POLICY_OUT {
    ULONG Status;
} COMMIT_POLICY_OUT, *PCOMMIT_POLICY_OUT;
DEFINE_GUID(MSSmBios_RawSMBiosTables_GUID, 0x8f680850, 0xa584, 0x11d1, 0xbf, 0x38, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _MSSmBios_RawSMBiosTables {
    BOOLEAN Used20CallingMethod;
    UCHAR SmbiosMajorVersion, SmbiosMinorVersion, DmiRevision;
    ULONG Size;
    UCHAR SMBiosData[1];
} MSSmBios_RawSMBiosTables, *PMSSmBios_RawSMBiosTables;
DEFINE_GUID(MSSmBios_SMBiosEventlog_GUID, 0x8f680851, 0xa584, 0x11d1, 0xbf, 0x38, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _MSSmBios_SMBiosEventlog {
    char VariableData[1];
} MSSmBios_SMBiosEventlog, *PMSSmBios_SMBiosEventlog;
DEFINE_GUID(MSSmBios_SysidUUID_GUID, 0x8f680852, 0xa584, 0x11d1, 0xbf, 0x38, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _SYSID_UUID {
    UCHAR Uuid[16];
} SYSID_UUID, *PSYSID_UUID;
DEFINE_GUID(MSSmBios_SysidUUIDList_GUID, 0x8f680853, 0xa584, 0x11d1, 0xbf, 0x38, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _MSSmBios_SysidUUIDList {
    ULONG Count;
    SYSID_UUID List[1];
} MSSmBios_SysidUUIDList, *PMSSmBios_SysidUUIDList;
DEFINE_GUID(MSSmBios_Sysid1394_GUID, 0x8f680854, 0xa584, 0x11d1, 0xbf, 0x38, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _SYSID_1394 {
    UCHAR x1394[8];
} SYSID_1394, *PSYSID_1394;
DEFINE_GUID(MSSmBios_Sysid1394List_GUID, 0x8f680855, 0xa584, 0x11d1, 0xbf, 0x38, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _MSSmBios_Sysid1394List {
    ULONG Count;
    SYSID_1394 List[1];
} MSSmBios_Sysid1394List, *PMSSmBios_Sysid1394List;
DEFINE_GUID(MSMCAEvent_SwitchToCMCPolling_GUID, 0x39c14290, 0xf036, 0x4999, 0xb8, 0xa1, 0xb6, 0xf8,
    0x71, 0xfb, 0x32, 0x9e);
DEFINE_GUID(MSMCAEvent_SwitchToCPEPolling_GUID, 0xd5c870ce, 0x4ed0, 0x4fdc, 0xbb, 0x54, 0x8b, 0x45,
    0x2c, 0x18, 0x79, 0x7e);
DEFINE_GUID(MSMCAEvent_Header_GUID, 0x6381c27f, 0xc8fa, 0x4da7, 0x89, 0x53, 0xb8, 0x68, 0x33, 0x73,
    0x6e, 0x15);
typedef struct _MSMCAEvent_Header {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog;
} MSMCAEvent_Header, *PMSMCAEvent_Header;
DEFINE_GUID(MSMCAEvent_BusError_GUID, 0x1ee17050, 0x0039, 0x40f7, 0x9e, 0xad, 0x14, 0xad, 0x51,
    0x61, 0x2c, 0xb2);
typedef struct _MSMCAEvent_BusError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog, Participation, MemoryHierarchyLevel;
    ULONG RequestType, MemOrIo;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_BusError, *PMSMCAEvent_BusError;
DEFINE_GUID(MSMCAEvent_TLBError_GUID, 0xb161eeab, 0xac03, 0x4c2b, 0xae, 0x7a, 0x5a, 0x37, 0x68,
    0xf7, 0x0e, 0x85);
typedef struct _MSMCAEvent_TLBError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog, TransactionType, MemoryHierarchyLevel;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_TLBError, *PMSMCAEvent_TLBError;
DEFINE_GUID(MSMCAEvent_MemoryHierarchyError_GUID, 0xcede75a0, 0xa77f, 0x452b, 0x8f, 0x2f, 0x54,
    0x1f, 0x92, 0x6d, 0xb0, 0xf9);
typedef struct _MSMCAEvent_MemoryHierarchyError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog, TransactionType, MemoryHierarchyLevel;
    ULONG RequestType;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_MemoryHierarchyError, *PMSMCAEvent_MemoryHierarchyError;
DEFINE_GUID(MSMCAEvent_CPUError_GUID, 0x5ce27cde, 0xd179, 0x4c68, 0x93, 0x7f, 0xa0, 0x7b, 0x8c,
    0xc2, 0xea, 0x39);
typedef struct _MSMCAEvent_CPUError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog, MajorErrorType, Level, CacheOp, CacheMesi;
    ULONG TLBOp, BusType, BusSev, RegFileId, RegFileOp, MSSid, MSOp, MSArrayId, MSIndex, Size;
    UCHAR RawRecord[1];
} MSMCAEvent_CPUError, *PMSMCAEvent_CPUError;
DEFINE_GUID(MSMCAEvent_MemoryError_GUID, 0x433eea38, 0xc1a7, 0x48f1, 0x88, 0x4f, 0xb6, 0x87, 0x5f,
    0x17, 0x6c, 0xc7);
typedef struct _MSMCAEvent_MemoryError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog;
    ULONGLONG VALIDATION_BITS, MEM_ERROR_STATUS, MEM_PHYSICAL_ADDR, MEM_PHYSICAL_MASK;
    ULONGLONG RESPONDER_ID, TARGET_ID, REQUESTOR_ID, BUS_SPECIFIC_DATA;
    USHORT MEM_NODE, MEM_CARD, MEM_BANK, xMEM_DEVICE, MEM_MODULE, MEM_ROW, MEM_COLUMN;
    USHORT MEM_BIT_POSITION;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_MemoryError, *PMSMCAEvent_MemoryError;
DEFINE_GUID(MSMCAEvent_PCIBusError_GUID, 0xa14a5594, 0x25de, 0x410e, 0x9b, 0x92, 0x80, 0xf0, 0x80,
    0x1a, 0xec, 0x07);
typedef struct _MSMCAEvent_PCIBusError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog;
    ULONGLONG VALIDATION_BITS, PCI_BUS_ERROR_STATUS, PCI_BUS_ADDRESS, PCI_BUS_DATA, PCI_BUS_CMD;
    ULONGLONG PCI_BUS_REQUESTOR_ID, PCI_BUS_RESPONDER_ID, PCI_BUS_TARGET_ID;
    USHORT PCI_BUS_ERROR_TYPE;
    UCHAR PCI_BUS_ID_BusNumber, PCI_BUS_ID_SegmentNumber;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_PCIBusError, *PMSMCAEvent_PCIBusError;
DEFINE_GUID(MSMCAEvent_PCIComponentError_GUID, 0x805caf4e, 0x336c, 0x4eb2, 0x8c, 0x0c, 0x02, 0xf3,
    0x51, 0xcb, 0xf1, 0x3c);
typedef struct _MSMCAEvent_PCIComponentError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog;
    ULONGLONG VALIDATION_BITS, PCI_COMP_ERROR_STATUS;
    USHORT PCI_COMP_INFO_VendorId, PCI_COMP_INFO_DeviceId;
    UCHAR PCI_COMP_INFO_ClassCodeInterface, PCI_COMP_INFO_ClassCodeSubClass;
    UCHAR PCI_COMP_INFO_ClassCodeBaseClass, PCI_COMP_INFO_FunctionNumber;
    UCHAR PCI_COMP_INFO_DeviceNumber, PCI_COMP_INFO_BusNumber, PCI_COMP_INFO_SegmentNumber;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_PCIComponentError, *PMSMCAEvent_PCIComponentError;
DEFINE_GUID(MSMCAEvent_SystemEventError_GUID, 0xbdba4b12, 0x8d00, 0x4570, 0xb9, 0xb2, 0x3f, 0xde,
    0xcf, 0x1d, 0x56, 0x61);
typedef struct _MSMCAEvent_SystemEventError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog;
    ULONGLONG VALIDATION_BITS, SEL_TIME_STAMP;
    USHORT SEL_RECORD_ID, SEL_GENERATOR_ID;
    UCHAR SEL_RECORD_TYPE, SEL_EVM_REV, SEL_SENSOR_TYPE, SEL_SENSOR_NUM, SEL_EVENT_DIR_TYPE;
    UCHAR SEL_DATA1, SEL_DATA2, SEL_DATA3;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_SystemEventError, *PMSMCAEvent_SystemEventError;
DEFINE_GUID(MSMCAEvent_SMBIOSError_GUID, 0x4184df1b, 0xedfe, 0x406b, 0xb1, 0x72, 0x54, 0xc9, 0x1f,
    0xbd, 0x9b, 0xaf);
typedef struct _MSMCAEvent_SMBIOSError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    UCHAR SMBIOS_EVENT_TYPE;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_SMBIOSError, *PMSMCAEvent_SMBIOSError;
DEFINE_GUID(MSMCAEvent_PlatformSpecificError_GUID, 0x2d2434aa, 0xef83, 0x4200, 0xba, 0x24, 0xde,
    0x36, 0x6c, 0x41, 0x5f, 0x7b);
typedef struct _MSMCAEvent_PlatformSpecificError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog;
    ULONGLONG VALIDATION_BITS, PLATFORM_ERROR_STATUS, PLATFORM_REQUESTOR_ID;
    ULONGLONG PLATFORM_RESPONDER_ID, PLATFORM_TARGET_ID, PLATFORM_BUS_SPECIFIC_DATA;
    UCHAR OEM_COMPONENT_ID[16];
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_PlatformSpecificError, *PMSMCAEvent_PlatformSpecificError;
DEFINE_GUID(MSMCAEvent_InvalidError_GUID, 0x477b769b, 0x785c, 0x48dd, 0xa0, 0x2e, 0x57, 0xe0, 0x51,
    0xbe, 0x7b, 0x85);
typedef struct _MSMCAEvent_InvalidError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type, Cpu, AdditionalErrors, LogToEventlog, Size;
    UCHAR RawRecord[1];
} MSMCAEvent_InvalidError, *PMSMCAEvent_InvalidError;
DEFINE_GUID(MSMCAEvent_MemoryPageRemoved_GUID, 0x84e9ddb6, 0xe233, 0x4dfc, 0x98, 0x8c, 0x74, 0x12,
    0xc8, 0x75, 0x4f, 0xec);
typedef struct _MSMCAEvent_MemoryPageRemoved {
    ULONGLONG PhysicalAddress;
} MSMCAEvent_MemoryPageRemoved, *PMSMCAEvent_MemoryPageRemoved;
DEFINE_GUID(MSMCAInfo_Entry_GUID, 0x9e77a308, 0x6b82, 0x4fc1, 0xab, 0x41, 0x0a, 0x55, 0x86, 0x7c,
    0x35, 0xc2);
typedef struct _MSMCAInfo_Entry {
    ULONG Length;
    UCHAR Data[1];
} MSMCAInfo_Entry, *PMSMCAInfo_Entry;
DEFINE_GUID(MSMCAInfo_RawMCAData_GUID, 0x23602a8a, 0xdadd, 0x462f, 0x9a, 0xe5, 0x30, 0xfa, 0x2c,
    0x37, 0xdd, 0x5b);
typedef struct _MSMCAInfo_RawMCAData {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawMCAData, *PMSMCAInfo_RawMCAData;
DEFINE_GUID(MSMCAInfo_RawCMCEvent_GUID, 0x2f1a8a9d, 0x7988, 0x457f, 0xa1, 0x7a, 0x89, 0x79, 0xe8,
    0x20, 0x43, 0xc5);
typedef struct _MSMCAInfo_RawCMCEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawCMCEvent, *PMSMCAInfo_RawCMCEvent;
DEFINE_GUID(MSMCAInfo_RawMCAEvent_GUID, 0x2f1a8a9f, 0x7988, 0x457f, 0xa1, 0x7a, 0x89, 0x79, 0xe8,
    0x20, 0x43, 0xc5);
typedef struct _MSMCAInfo_RawMCAEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawMCAEvent, *PMSMCAInfo_RawMCAEvent;
DEFINE_GUID(MSMCAInfo_RawCorrectedPlatformEvent_GUID, 0x6b629d5e, 0xe63c, 0x48a3, 0x9e, 0xbb, 0x97,
    0x42, 0x27, 0x07, 0x52, 0x65);
typedef struct _MSMCAInfo_RawCorrectedPlatformEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawCorrectedPlatformEvent, *PMSMCAInfo_RawCorrectedPlatformEvent;
DEFINE_GUID(MSPower_DeviceEnable_GUID, 0x827c0a6f, 0xfeb0, 0x11d0, 0xbd, 0x26, 0x00, 0xaa, 0x00,
    0xb7, 0xb3, 0x2a);
typedef struct _MSPower_DeviceEnable {
    BOOLEAN Enable;
} MSPower_DeviceEnable, *PMSPower_DeviceEnable;
DEFINE_GUID(MSPower_DeviceWakeEnable_GUID, 0xa9546a82, 0xfeb0, 0x11d0, 0xbd, 0x26, 0x00, 0xaa,
    0x00, 0xb7, 0xb3, 0x2a);
typedef struct _MSPower_DeviceWakeEnable {
    BOOLEAN Enable;
} MSPower_DeviceWakeEnable, *PMSPower_DeviceWakeEnable;
DEFINE_GUID(MSNdis_NetworkAddress_GUID, 0xb5bd98b7, 0x0201, 0x11d1, 0xa5, 0x0e, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _MSNdis_NetworkAddress {
    UCHAR Address[6];
} MSNdis_NetworkAddress, *PMSNdis_NetworkAddress;
DEFINE_GUID(MSNdis_NetworkShortAddress_GUID, 0xb5bd98b8, 0x0201, 0x11d1, 0xa5, 0x0e, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _MSNdis_NetworkShortAddress {
    UCHAR Address[2];
} MSNdis_NetworkShortAddress, *PMSNdis_NetworkShortAddress;
DEFINE_GUID(MSNdis_NetworkLinkSpeed_GUID, 0x60fc6b57, 0x0f66, 0x11d1, 0x96, 0xa7, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_NetworkLinkSpeed {
    ULONG Outbound, Inbound;
} MSNdis_NetworkLinkSpeed, *PMSNdis_NetworkLinkSpeed;
DEFINE_GUID(MSNdis_EnumerateAdapter_GUID, 0x981f2d7f, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_EnumerateAdapter {
    CHAR VariableData[1];
} MSNdis_EnumerateAdapter, *PMSNdis_EnumerateAdapter;
DEFINE_GUID(MSNdis_NotifyAdapterRemoval_GUID, 0x981f2d80, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_NotifyAdapterRemoval {
    CHAR VariableData[1];
} MSNdis_NotifyAdapterRemoval, *PMSNdis_NotifyAdapterRemoval;
DEFINE_GUID(MSNdis_NotifyAdapterArrival_GUID, 0x981f2d81, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_NotifyAdapterArrival {
    CHAR VariableData[1];
} MSNdis_NotifyAdapterArrival, *PMSNdis_NotifyAdapterArrival;
DEFINE_GUID(MSNdis_NdisEnumerateVc_GUID, 0x981f2d82, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
DEFINE_GUID(MSNdis_NotifyVcRemoval_GUID, 0x981f2d79, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
DEFINE_GUID(MSNdis_NotifyVcArrival_GUID, 0x182f9e0c, 0xb1f3, 0x11d0, 0x8d, 0xd7, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
DEFINE_GUID(MSNdis_NotifyFilterRemoval_GUID, 0x1f177cd9, 0x5955, 0x4721, 0x9f, 0x6a, 0x78, 0xeb,
    0xdf, 0xae, 0xf8, 0x89);
DEFINE_GUID(MSNdis_NotifyFilterArrival_GUID, 0x0b6d3c89, 0x5917, 0x43ca, 0xb5, 0x78, 0xd0, 0x1a,
    0x79, 0x67, 0xc4, 0x1c);
DEFINE_GUID(MSNdis_DeviceWakeOnMagicPacketOnly_GUID, 0xa14f1c97, 0x8839, 0x4f8a, 0x99, 0x96, 0xa2,
    0x89, 0x96, 0xeb, 0xbf, 0x1d);
typedef struct _MSNdis_DeviceWakeOnMagicPacketOnly {
    BOOLEAN EnableWakeOnMagicPacketOnly;
} MSNdis_DeviceWakeOnMagicPacketOnly, *PMSNdis_DeviceWakeOnMagicPacketOnly;
DEFINE_GUID(MSNdis_RSSEnabled_GUID, 0x9565cd55, 0x3402, 0x4e32, 0xa5, 0xb6, 0x2f, 0x14, 0x3f, 0x2f,
    0x2c, 0x30);
typedef struct _MSNdis_RSSEnabled {
    BOOLEAN RSSEnabled;
} MSNdis_RSSEnabled, *PMSNdis_RSSEnabled;
DEFINE_GUID(MSNdis_NetworkDirectState_GUID, 0x530c69c9, 0x2f51, 0x49de, 0xa1, 0xaf, 0x08, 0x8d,
    0x54, 0xff, 0xa4, 0x74);
typedef struct _MSNdis_NetworkDirectState {
    BOOLEAN Enabled;
} MSNdis_NetworkDirectState, *PMSNdis_NetworkDirectState;
DEFINE_GUID(MSNdis_NetworkDirectVersion_GUID, 0xc89b8490, 0x350a, 0x4a34, 0x90, 0xb6, 0x98, 0xb3,
    0x7f, 0x4e, 0xd5, 0xb2);
typedef struct _MSNdis_NetworkDirectVersion {
    USHORT MajorVersionNumber, MinorVersionNumber;
} MSNdis_NetworkDirectVersion, *PMSNdis_NetworkDirectVersion;
DEFINE_GUID(MSNdis_NetworkDirectAdapterInfo_GUID, 0x691a00ec, 0x4e8e, 0x4993, 0x87, 0x9e, 0x96,
    0x00, 0x11, 0xa4, 0x6c, 0xef);
typedef struct _MSNdis_NetworkDirectAdapterInfo {
    MSNdis_NetworkDirectVersion Version;
    ULONG VendorId, DeviceId;
    ULONGLONG MaxRegistrationSize, MaxWindowSize;
    ULONG FRMRPageCount, MaxInitiatorRequestSge, MaxReceiveRequestSge, MaxReadRequestSge;
    ULONG MaxTransferLength, MaxInlineDataSize, MaxInboundReadLimit, MaxOutboundReadLimit;
    ULONG MaxReceiveQueueDepth, MaxInitiatorQueueDepth, MaxSrqDepth, MaxCqDepth;
    ULONG LargeRequestThreshold, MaxCallerData, MaxCalleeData;
    BOOLEAN InOrderDMA, SupportsCQResize, SupportsLoopbackConnections;
} MSNdis_NetworkDirectAdapterInfo, *PMSNdis_NetworkDirectAdapterInfo;
DEFINE_GUID(MSNdis_NetworkDirectAdapterCapabilities_GUID, 0x64c71824, 0x1bb8, 0x47d2, 0xb3, 0x47,
    0xa8, 0xfb, 0xd9, 0x5b, 0x9c, 0x07);
typedef struct _MSNdis_NetworkDirectAdapterCapabilities {
    ULONG MaxQpCount, MaxCqCount, MaxMrCount, MaxPdCount, MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit, MaxMwCount, MaxSrqCount;
    ULONGLONG MissingCounterMask;
    MSNdis_NetworkDirectAdapterInfo NdAdapterInfo;
} MSNdis_NetworkDirectAdapterCapabilities, *PMSNdis_NetworkDirectAdapterCapabilities;
DEFINE_GUID(MSNdis_NetworkDirectCapabilities_GUID, 0x7969ba4d, 0xdd80, 0x4bc7, 0xb3, 0xe6, 0x68,
    0x04, 0x39, 0x97, 0xe5, 0x19);
typedef struct _MSNdis_NetworkDirectCapabilities {
    MSNdis_NetworkDirectAdapterCapabilities NdCapabilities;
} MSNdis_NetworkDirectCapabilities, *PMSNdis_NetworkDirectCapabilities;
DEFINE_GUID(MSNdis_HardwareStatus_GUID, 0x5ec10354, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_HardwareStatus {
    ULONG NdisHardwareStatus;
} MSNdis_HardwareStatus, *PMSNdis_HardwareStatus;
DEFINE_GUID(MSNdis_MediaSupported_GUID, 0x5ec10355, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_MediaSupported {
    ULONG NumberElements, NdisMediaSupported[1];
} MSNdis_MediaSupported, *PMSNdis_MediaSupported;
DEFINE_GUID(MSNdis_MediaInUse_GUID, 0x5ec10356, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3,
    0x35, 0x8c);
typedef struct _MSNdis_MediaInUse {
    ULONG NumberElements, NdisMediaInUse[1];
} MSNdis_MediaInUse, *PMSNdis_MediaInUse;
DEFINE_GUID(MSNdis_MaximumLookahead_GUID, 0x5ec10357, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_MaximumLookahead {
    ULONG NdisMaximumLookahead;
} MSNdis_MaximumLookahead, *PMSNdis_MaximumLookahead;
DEFINE_GUID(MSNdis_MaximumFrameSize_GUID, 0x5ec10358, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f,
    0xc3, 0x35, 0x8c);
typedef struct _MSNdis_MaximumFrameSize {
    ULONG NdisMaximumFrameSize;
} MSNdis_MaximumFrameSize, *PMSNdis_MaximumFrameSize;
DEFINE_GUID(MSNdis_LinkSpeed_GUID, 0x5ec10359, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3,
    0x35, 0x8c);
typedef struct _MSNdis_LinkSpeed {
    ULONG NdisLinkSpeed;
} MSNdis_LinkSpeed, *PMSNdis_LinkSpeed;
DEFINE_GUID(MSNdis_TransmitBufferSpace_GUID, 0x5ec1035a, 0xa61a, 0x11d0, 0x8d, 0xd4, 0x00, 0xc0,
    0x4f, 0xc3, 0x35, 0x8c);
typedef struct _MSNdis_TransmitBufferSpace {
    ULONG NdisTransmitBufferSpace;
} MSNdis_TransmitBufferSpace, *PMSNdis_TransmitBufferSpace;
#endif
