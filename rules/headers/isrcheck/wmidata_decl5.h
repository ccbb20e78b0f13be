// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: types and routines.
#ifndef ISRCHECK_WMIDATA_DECL5_H
#define ISRCHECK_WMIDATA_DECL5_H
DEFINE_GUID(MSNdis_StatusDot11RoamingCompletion_GUID, 0xdd9d47d1, 0x282b, 0x41e4, 0xb9, 0x24, 0x66,
    0x36, 0x88, 0x17, 0xfc, 0xd3);
typedef struct _MSNdis_StatusDot11RoamingCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11RoamingCompletionIndication[1];
} MSNdis_StatusDot11RoamingCompletion, *PMSNdis_StatusDot11RoamingCompletion;
DEFINE_GUID(MSNdis_StatusDot11Disassociation_GUID, 0x3fbeb6fc, 0x0fe2, 0x43fd, 0xb2, 0xad, 0xbd,
    0x99, 0xb5, 0xf9, 0x3e, 0x13);
typedef struct _MSNdis_StatusDot11Disassociation {
    ULONG NumberElements;
    UCHAR NdisStatusDot11DisassociationIndication[1];
} MSNdis_StatusDot11Disassociation, *PMSNdis_StatusDot11Disassociation;
DEFINE_GUID(MSNdis_StatusDot11TkipmicFailure_GUID, 0x442c2ae4, 0x9bc5, 0x4b90, 0xa8, 0x89, 0x45,
    0x5e, 0xf2, 0x20, 0xf4, 0xee);
typedef struct _MSNdis_StatusDot11TkipmicFailure {
    ULONG NumberElements;
    UCHAR NdisStatusDot11TkipmicFailureIndication[1];
} MSNdis_StatusDot11TkipmicFailure, *PMSNdis_StatusDot11TkipmicFailure;
DEFINE_GUID(MSNdis_StatusDot11PmkidCandidateList_GUID, 0x26d8b8f6, 0xdb82, 0x49eb, 0x8b, 0xf3,
    0x4c, 0x13, 0x0e, 0xf0, 0x69, 0x50);
typedef struct _MSNdis_StatusDot11PmkidCandidateList {
    ULONG NumberElements;
    UCHAR NdisStatusDot11PmkidCandidateListIndication[1];
} MSNdis_StatusDot11PmkidCandidateList, *PMSNdis_StatusDot11PmkidCandidateList;
DEFINE_GUID(MSNdis_StatusDot11PhyStateChange_GUID, 0xdeb45316, 0x71b5, 0x4736, 0xbd, 0xef, 0x0a,
    0x9e, 0x9f, 0x4e, 0x62, 0xdc);
typedef struct _MSNdis_StatusDot11PhyStateChange {
    ULONG NumberElements;
    UCHAR NdisStatusDot11PhyStateChangeIndication[1];
} MSNdis_StatusDot11PhyStateChange, *PMSNdis_StatusDot11PhyStateChange;
DEFINE_GUID(MSNdis_StatusDot11LinkQuality_GUID, 0xa3285184, 0xea99, 0x48ed, 0x82, 0x5e, 0xa4, 0x26,
    0xb1, 0x1c, 0x27, 0x54);
typedef struct _MSNdis_StatusDot11LinkQuality {
    ULONG NumberElements;
    UCHAR NdisStatusDot11LinkQualityIndication[1];
} MSNdis_StatusDot11LinkQuality, *PMSNdis_StatusDot11LinkQuality;
DEFINE_GUID(MSKeyboard_PortInformation_GUID, 0x4731f89a, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _KEYBOARD_PORT_WMI_STD_DATA {
    ULONG ConnectorType, DataQueueSize, ErrorCount, FunctionKeys, Indicators;
} KEYBOARD_PORT_WMI_STD_DATA, *PKEYBOARD_PORT_WMI_STD_DATA;
DEFINE_GUID(MSKeyboard_ExtendedID_GUID, 0x6ac4e23d, 0xa950, 0x4518, 0x8b, 0x2b, 0xaa, 0x4d, 0xcd,
    0x5f, 0xe1, 0x4a);
typedef struct _KEYBOARD_ID_EX {
    ULONG Type, Subtype;
} KEYBOARD_ID_EX, *PKEYBOARD_ID_EX;
DEFINE_GUID(MSMouse_PortInformation_GUID, 0x4731f89c, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _POINTER_PORT_WMI_STD_DATA {
    ULONG ConnectorType, DataQueueSize, ErrorCount, Buttons, HardwareType;
} POINTER_PORT_WMI_STD_DATA, *PPOINTER_PORT_WMI_STD_DATA;
DEFINE_GUID(MSMouse_ClassInformation_GUID, 0x4731f89b, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _MSMouse_ClassInformation {
    ULONGLONG DeviceId;
} MSMouse_ClassInformation, *PMSMouse_ClassInformation;
DEFINE_GUID(MSKeyboard_ClassInformation_GUID, 0x4731f899, 0x71cb, 0x11d1, 0xa5, 0x2c, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _MSKeyboard_ClassInformation {
    ULONGLONG DeviceId;
} MSKeyboard_ClassInformation, *PMSKeyboard_ClassInformation;
DEFINE_GUID(MSAgp_Information_GUID, 0x8c27fbed, 0x1c7b, 0x47e4, 0xa6, 0x49, 0x0e, 0x38, 0x9d, 0x3a,
    0xda, 0x4f);
typedef struct _AGP_STD_DATA {
    ULONGLONG ApertureBase;
    ULONG ApertureLength, AgpStatus, AgpCommand;
} AGP_STD_DATA, *PAGP_STD_DATA;
DEFINE_GUID(MSAcpi_ThermalZoneTemperature_GUID, 0xa1bc18c0, 0xa7c8, 0x11d1, 0xbf, 0x3c, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _MSAcpi_ThermalZoneTemperature {
    ULONG ThermalStamp, ThermalConstant1, ThermalConstant2, Reserved, SamplingPeriod;
    ULONG CurrentTemperature, PassiveTripPoint, CriticalTripPoint, ActiveTripPointCount;
    ULONG ActiveTripPoint[10];
} MSAcpi_ThermalZoneTemperature, *PMSAcpi_ThermalZoneTemperature;
DEFINE_GUID(MSDiskDriver_Geometry_GUID, 0x25007f51, 0x57c2, 0x11d1, 0xa5, 0x28, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _WMI_DISK_GEOMETRY {
    LONGLONG Cylinders;
    ULONG MediaType, TracksPerCylinder, SectorsPerTrack, BytesPerSector;
} WMI_DISK_GEOMETRY, *PWMI_DISK_GEOMETRY;
DEFINE_GUID(MSDiskDriver_PerformanceData_GUID, 0xbdd865d2, 0xd7c1, 0x11d0, 0xa5, 0x01, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _WMI_DISK_PERFORMANCE {
    LONGLONG BytesRead, BytesWritten, ReadTime, WriteTime, IdleTime;
    ULONG ReadCount, WriteCount, QueueDepth, SplitCount;
    LONGLONG QueryTime;
    ULONG StorageDeviceNumber;
    USHORT StorageManagerName[8];
} WMI_DISK_PERFORMANCE, *PWMI_DISK_PERFORMANCE;
DEFINE_GUID(MSDiskDriver_Performance_GUID, 0xbdd865d1, 0xd7c1, 0x11d0, 0xa5, 0x01, 0x00, 0xa0,
    0xc9, 0x06, 0x29, 0x10);
typedef struct _MSDiskDriver_Performance {
    WMI_DISK_PERFORMANCE PerfData;
    CHAR VariableData[1];
} MSDiskDriver_Performance, *PMSDiskDriver_Performance;
DEFINE_GUID(MSStorageDriver_FailurePredictStatus_GUID, 0x78ebc102, 0x4cf9, 0x11d2, 0xba, 0x4a,
    0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
typedef struct _STORAGE_FAILURE_PREDICT_STATUS {
    ULONG Reason;
    BOOLEAN PredictFailure;
} STORAGE_FAILURE_PREDICT_STATUS, *PSTORAGE_FAILURE_PREDICT_STATUS;
DEFINE_GUID(MSStorageDriver_FailurePredictData_GUID, 0x78ebc103, 0x4cf9, 0x11d2, 0xba, 0x4a, 0x00,
    0xa0, 0xc9, 0x06, 0x29, 0x10);
typedef struct _STORAGE_FAILURE_PREDICT_DATA {
    ULONG Length;
    UCHAR VendorSpecific[512];
} STORAGE_FAILURE_PREDICT_DATA, *PSTORAGE_FAILURE_PREDICT_DATA;
DEFINE_GUID(MSStorageDriver_ATAPISmartData_GUID, 0x78ebc103, 0x4cf9, 0x11d2, 0xba, 0x4a, 0x00,
    0xa0, 0xc9, 0x06, 0x29, 0x10);
typedef struct _ATAPI_FAILURE_PREDICT_DATA {
    ULONG Length;
    UCHAR VendorSpecific[362], OfflineCollectionStatus, SelfTestStatus;
    USHORT TotalTime;
    UCHAR VendorSpecific2, OfflineCollectCapability;
    USHORT SmartCapability;
    UCHAR ErrorLogCapability, VendorSpecific3, ShortPollTimeInMinutes, ExtendedPollTimeInMinutes;
    UCHAR Reserved[12], VendorSpecific4[125], Checksum;
} ATAPI_FAILURE_PREDICT_DATA, *PATAPI_FAILURE_PREDICT_DATA;
DEFINE_GUID(MSStorageDriver_FailurePredictThresholds_GUID, 0xdae10783, 0xcc31, 0x4d2a, 0x8a, 0x0f,
    0x86, 0x1c, 0x04, 0x07, 0x7a, 0x95);
typedef struct _STORAGE_FAILURE_PREDICT_THRESHOLDS {
    UCHAR VendorSpecific[512];
} STORAGE_FAILURE_PREDICT_THRESHOLDS, *PSTORAGE_FAILURE_PREDICT_THRESHOLDS;
DEFINE_GUID(MSStorageDriver_FailurePredictEvent_GUID, 0x78ebc104, 0x4cf9, 0x11d2, 0xba, 0x4a, 0x00,
    0xa0, 0xc9, 0x06, 0x29, 0x10);
typedef struct _STORAGE_FAILURE_PREDICT_EVENT {
    ULONG Length;
    UCHAR VendorSpecific[1];
} STORAGE_FAILURE_PREDICT_EVENT, *PSTORAGE_FAILURE_PREDICT_EVENT;
DEFINE_GUID(MSStorageDriver_FailurePredictFunction_GUID, 0x78ebc105, 0x4cf9, 0x11d2, 0xba, 0x4a,
    0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10);
typedef struct _ALLOW_PERFORMANCE_HIT_IN {
    BOOLEAN Allow;
} ALLOW_PERFORMANCE_HIT_IN, *PALLOW_PERFORMANCE_HIT_IN;
typedef struct _ENABLE_DISABLE_FP_IN {
    BOOLEAN Enable;
} ENABLE_DISABLE_FP_IN, *PENABLE_DISABLE_FP_IN;
typedef struct _ENABLE_DISABLE_FP_POLLING_IN {
    ULONG Period;
    BOOLEAN Enable;
} ENABLE_DISABLE_FP_POLLING_IN, *PENABLE_DISABLE_FP_POLLING_IN;
typedef struct _GET_FP_CAPABILITY_OUT {
    ULONG Capability;
} GET_FP_CAPABILITY_OUT, *PGET_FP_CAPABILITY_OUT;
typedef struct _ENABLE_OFFLINE_DIAGS_OUT {
    BOOLEAN Success;
} ENABLE_OFFLINE_DIAGS_OUT, *PENABLE_OFFLINE_DIAGS_OUT;
typedef struct _READ_LOG_SECTORS_IN {
    UCHAR LogAddress, SectorCount;
} READ_LOG_SECTORS_IN, *PREAD_LOG_SECTORS_IN;
typedef struct _READ_LOG_SECTORS_OUT {
    ULONG Length;
    UCHAR LogSectors[1];
} READ_LOG_SECTORS_OUT, *PREAD_LOG_SECTORS_OUT;
typedef struct _WRITE_LOG_SECTORS_IN {
    UCHAR LogAddress, SectorCount;
    ULONG Length;
    UCHAR LogSectors[1];
} WRITE_LOG_SECTORS_IN, *PWRITE_LOG_SECTORS_IN;
typedef struct _WRITE_LOG_SECTORS_OUT {
    BOOLEAN Success;
} WRITE_LOG_SECTORS_OUT, *PWRITE_LOG_SECTORS_OUT;
typedef struct _EXECUTE_SELF_TEST_IN {
    UCHAR Subcommand;
} EXECUTE_SELF_TEST_IN, *PEXECUTE_SELF_TEST_IN;
typedef struct _EXECUTE_SELF_TEST_OUT {
    ULONG ReturnCode;
} EXECUTE_SELF_TEST_OUT, *PEXECUTE_SELF_TEST_OUT;
DEFINE_GUID(MSStorageDriver_ScsiInfoExceptions_GUID, 0x1101d829, 0x167b, 0x4ebf, 0xac, 0xae, 0x28,
    0xca, 0xb7, 0xc3, 0x48, 0x02);
typedef struct _STORAGE_SCSI_INFO_EXCEPTIONS {
    BOOLEAN PageSavable;
    UCHAR Flags, MRIE, Padding;
    ULONG IntervalTimer, ReportCount;
} STORAGE_SCSI_INFO_EXCEPTIONS, *PSTORAGE_SCSI_INFO_EXCEPTIONS;
DEFINE_GUID(MSIde_PortDeviceInfo_GUID, 0x53f5630f, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x00, 0xa0, 0xc9,
    0x1e, 0xfb, 0x8b);
typedef struct _MSIde_PortDeviceInfo {
    UCHAR Bus, Target, Lun;
} MSIde_PortDeviceInfo, *PMSIde_PortDeviceInfo;
DEFINE_GUID(MSSerial_PortName_GUID, 0xa0ec11a8, 0xb16c, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06,
    0xbe, 0x2d);
typedef struct _MSSerial_PortName {
    CHAR VariableData[1];
} MSSerial_PortName, *PMSSerial_PortName;
DEFINE_GUID(MSSerial_CommInfo_GUID, 0xedb16a62, 0xb16c, 0x11d1, 0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06,
    0xbe, 0x2d);
typedef struct _SERIAL_WMI_COMM_DATA {
    ULONG BaudRate, BitsPerByte, Parity;
    BOOLEAN ParityCheckEnable;
    ULONG StopBits, XoffCharacter, XoffXmitThreshold, XonCharacter, XonXmitThreshold;
    ULONG MaximumBaudRate, MaximumOutputBufferSize, MaximumInputBufferSize;
    BOOLEAN Support16BitMode, SupportDTRDSR, SupportIntervalTimeouts, SupportParityCheck;
    BOOLEAN SupportRTSCTS, SupportXonXoff, SettableBaudRate, SettableDataBits;
    BOOLEAN SettableFlowControl, SettableParity, SettableParityCheck, SettableStopBits, IsBusy;
} SERIAL_WMI_COMM_DATA, *PSERIAL_WMI_COMM_DATA;
DEFINE_GUID(MSSerial_HardwareConfiguration_GUID, 0x270b9b86, 0xb16d, 0x11d1, 0xbd, 0x98, 0x00,
    0xa0, 0xc9, 0x06, 0xbe, 0x2d);
typedef struct _SERIAL_WMI_HW_DATA {
    ULONG IrqNumber, IrqVector, IrqLevel;
    ULONGLONG IrqAffinityMask;
    ULONG InterruptType;
    ULONGLONG BaseIOAddress;
} SERIAL_WMI_HW_DATA, *PSERIAL_WMI_HW_DATA;
DEFINE_GUID(MSSerial_PerformanceInformation_GUID, 0x56415acc, 0xb16d, 0x11d1, 0xbd, 0x98, 0x00,
    0xa0, 0xc9, 0x06, 0xbe, 0x2d);
typedef struct _SERIAL_WMI_PERF_DATA {
    ULONG ReceivedCount, TransmittedCount, FrameErrorCount, SerialOverrunErrorCount;
    ULONG BufferOverrunErrorCount, ParityErrorCount;
} SERIAL_WMI_PERF_DATA, *PSERIAL_WMI_PERF_DATA;
DEFINE_GUID(MSSerial_CommProperties_GUID, 0x8209ec2a, 0x2d6b, 0x11d2, 0xba, 0x49, 0x00, 0xa0, 0xc9,
    0x06, 0x29, 0x10);
typedef struct _SERIAL_WMI_COMMPROP {
    USHORT wPacketLength, wPacketVersion;
    ULONG dwServiceMask, dwReserved1, dwMaxTxQueue, dwMaxRxQueue, dwMaxBaud, dwProvSubType;
    ULONG dwProvCapabilities, dwSettableParams, dwSettableBaud;
    USHORT wSettableData, wSettableStopParity;
    ULONG dwCurrentTxQueue, dwCurrentRxQueue, dwProvSpec1, dwProvSpec2, dwProvCharSize;
    UCHAR wcProvChar[1];
} SERIAL_WMI_COMMPROP, *PSERIAL_WMI_COMMPROP;
DEFINE_GUID(MSParallel_AllocFreeCounts_GUID, 0x4bbb69ea, 0x6853, 0x11d2, 0x8e, 0xce, 0x00, 0xc0,
    0x4f, 0x8e, 0xf4, 0x81);
typedef struct _PARPORT_WMI_ALLOC_FREE_COUNTS {
    ULONG PortAllocates, PortFrees;
} PARPORT_WMI_ALLOC_FREE_COUNTS, *PPARPORT_WMI_ALLOC_FREE_COUNTS;
DEFINE_GUID(MSParallel_DeviceBytesTransferred_GUID, 0x89fef2d6, 0x654b, 0x11d2, 0x9e, 0x15, 0x00,
    0xc0, 0x4f, 0x8e, 0xf4, 0x81);
typedef struct _PARALLEL_WMI_LOG_INFO {
    ULONG Flags1, Flags2, spare[2];
    LONGLONG SppWriteCount, NibbleReadCount, BoundedEcpWriteCount, BoundedEcpReadCount;
    LONGLONG HwEcpWriteCount, HwEcpReadCount, SwEcpWriteCount, SwEcpReadCount, HwEppWriteCount;
    LONGLONG HwEppReadCount, SwEppWriteCount, SwEppReadCount, ByteReadCount;
    LONGLONG ChannelNibbleReadCount;
} PARALLEL_WMI_LOG_INFO, *PPARALLEL_WMI_LOG_INFO;
DEFINE_GUID(MSRedbook_DriverInformationGuid, 0xb90550e7, 0xae0a, 0x11d1, 0xa5, 0x71, 0x00, 0xc0,
    0x4f, 0xa3, 0x47, 0x30);
typedef struct _REDBOOK_WMI_STD_DATA {
    ULONG NumberOfBuffers, SectorsPerRead, SectorsPerReadMask, MaximumSectorsPerRead;
    BOOLEAN PlayEnabled, CDDASupported, CDDAAccurate, Reserved1;
} REDBOOK_WMI_STD_DATA, *PREDBOOK_WMI_STD_DATA;
DEFINE_GUID(MSRedbook_PerformanceGuid, 0xb90550e8, 0xae0a, 0x11d1, 0xa5, 0x71, 0x00, 0xc0, 0x4f,
    0xa3, 0x47, 0x30);
typedef struct _REDBOOK_WMI_PERF_DATA {
    LONGLONG TimeReadDelay, TimeReading, TimeStreamDelay, TimeStreaming, DataProcessed;
    ULONG StreamPausedCount;
} REDBOOK_WMI_PERF_DATA, *PREDBOOK_WMI_PERF_DATA;
DEFINE_GUID(RegisteredGuids_GUID, 0xe3dff7bd, 0x3915, 0x11d2, 0x91, 0x03, 0x00, 0xc0, 0x4f, 0xb9,
    0x98, 0xa2);
typedef struct _RegisteredGuids {
    ULONG GuidType, LoggerId, EnableLevel, EnableFlags;
    BOOLEAN IsEnabled;
} RegisteredGuids, *PRegisteredGuids;
DEFINE_GUID(MSTapeDriveParam_GUID, 0xb9a8cfd5, 0x8d72, 0x47a4, 0xac, 0x0e, 0x28, 0x4a, 0x32, 0x00,
    0xf4, 0xfb);
typedef struct _WMI_TAPE_DRIVE_PARAMETERS {
    ULONG MaximumBlockSize, MinimumBlockSize, DefaultBlockSize, MaximumPartitionCount;
    BOOLEAN CompressionCapable, CompressionEnabled, ReportSetmarks, HardwareErrorCorrection;
} WMI_TAPE_DRIVE_PARAMETERS, *PWMI_TAPE_DRIVE_PARAMETERS;
DEFINE_GUID(MSTapeMediaCapacity_GUID, 0x8c2147a4, 0xff29, 0x4336, 0xb8, 0xa4, 0x22, 0x7b, 0x54,
    0xcc, 0x09, 0x66);
typedef struct _WMI_TAPE_MEDIA_PARAMETERS {
    ULONGLONG MaximumCapacity, AvailableCapacity;
    ULONG BlockSize, PartitionCount;
    BOOLEAN MediaWriteProtected;
} WMI_TAPE_MEDIA_PARAMETERS, *PWMI_TAPE_MEDIA_PARAMETERS;
DEFINE_GUID(MSTapeSymbolicName_GUID, 0x3fb828f7, 0xf119, 0x4066, 0xb1, 0xe6, 0xdb, 0x40, 0x7c,
    0xe9, 0xde, 0x91);
typedef struct _WMI_TAPE_SYMBOLIC_NAME {
    CHAR VariableData[1];
} WMI_TAPE_SYMBOLIC_NAME, *PWMI_TAPE_SYMBOLIC_NAME;
DEFINE_GUID(MSTapeDriveProblemEvent_GUID, 0xbc4dd36c, 0xfa66, 0x4080, 0x87, 0xa0, 0x0c, 0x59, 0x22,
    0xeb, 0x78, 0x87);
typedef struct _WMI_TAPE_PROBLEM_WARNING {
    ULONG DriveProblemType;
    UCHAR TapeData[512];
} WMI_TAPE_PROBLEM_WARNING, *PWMI_TAPE_PROBLEM_WARNING;
DEFINE_GUID(MSTapeProblemIoError_GUID, 0x58fd29f9, 0xb516, 0x40fd, 0x87, 0x1a, 0x7e, 0xe7, 0x6d,
    0x5b, 0xb5, 0x3e);
typedef struct _WMI_TAPE_PROBLEM_IO_ERROR {
    ULONG ReadCorrectedWithoutDelay, ReadCorrectedWithDelay, ReadTotalErrors;
    ULONG ReadTotalCorrectedErrors, ReadTotalUncorrectedErrors, ReadCorrectionAlgorithmProcessed;
    ULONG WriteCorrectedWithoutDelay, WriteCorrectedWithDelay, WriteTotalErrors;
    ULONG WriteTotalCorrectedErrors, WriteTotalUncorrectedErrors;
    ULONG WriteCorrectionAlgorithmProcessed, NonMediumErrors;
} WMI_TAPE_PROBLEM_IO_ERROR, *PWMI_TAPE_PROBLEM_IO_ERROR;
DEFINE_GUID(MSTapeProblemDeviceError_GUID, 0x43ec6b13, 0x10bb, 0x4bf6, 0xb7, 0x16, 0x1c, 0x1e,
    0x2f, 0x10, 0xbb, 0x5f);
typedef struct _WMI_TAPE_PROBLEM_DEVICE_ERROR {
    BOOLEAN ReadWarning, WriteWarning, HardError, ReadFailure, WriteFailure, UnsupportedFormat;
    BOOLEAN TapeSnapped, DriveRequiresCleaning, TimetoCleanDrive, DriveHardwareError;
    BOOLEAN ScsiInterfaceError, MediaLife;
} WMI_TAPE_PROBLEM_DEVICE_ERROR, *PWMI_TAPE_PROBLEM_DEVICE_ERROR;
DEFINE_GUID(MSChangerParameters_GUID, 0x24eb52ac, 0x7c77, 0x438b, 0xab, 0x61, 0xd0, 0x24, 0xda,
    0xb0, 0xc0, 0x3a);
typedef struct _WMI_CHANGER_PARAMETERS {
    ULONG NumberOfSlots, NumberOfDrives, NumberOfIEPorts, NumberOfTransports, NumberOfDoors;
    ULONG NumberOfCleanerSlots, MagazineSize;
} WMI_CHANGER_PARAMETERS, *PWMI_CHANGER_PARAMETERS;
DEFINE_GUID(MSChangerProblemEvent_GUID, 0x45db06a5, 0x20d5, 0x4de3, 0xa3, 0x6c, 0x3a, 0xb9, 0x74,
    0x60, 0x0a, 0x4c);
typedef struct _WMI_CHANGER_PROBLEM_WARNING {
    ULONG ChangerProblemType;
    UCHAR ChangerData[512];
} WMI_CHANGER_PROBLEM_WARNING, *PWMI_CHANGER_PROBLEM_WARNING;
DEFINE_GUID(MSChangerProblemDeviceError_GUID, 0x56b396a8, 0x0b95, 0x42fe, 0xbb, 0xce, 0xd3, 0x6f,
    0xda, 0x90, 0x4f, 0x8e);
typedef struct _WMI_CHANGER_PROBLEM_DEVICE_ERROR {
    ULONG ChangerProblemType;
} WMI_CHANGER_PROBLEM_DEVICE_ERROR, *PWMI_CHANGER_PROBLEM_DEVICE_ERROR;
DEFINE_GUID(MSDeviceUI_FirmwareRevision_GUID, 0x4504b1d4, 0xc5ee, 0x4df6, 0x95, 0x1f, 0x16, 0x18,
    0x0e, 0x3d, 0xd8, 0x15);
typedef struct _DEVICE_UI_FIRMWARE_REVISION {
    CHAR VariableData[1];
} DEVICE_UI_FIRMWARE_REVISION, *PDEVICE_UI_FIRMWARE_REVISION;
DEFINE_GUID(MSVerifierIrpLogEntry_GUID, 0x45068237, 0x595d, 0x4c7d, 0xbd, 0x80, 0xf8, 0x4a, 0xdc,
    0x02, 0x57, 0xf8);
typedef struct _MSVerifierIrpLogEntry {
    ULONG Count;
    UCHAR Major, Minor, Flags, Control;
    ULONGLONG Arg1, Arg2, Arg3, Arg4;
} MSVerifierIrpLogEntry, *PMSVerifierIrpLogEntry;
DEFINE_GUID(MSVerifierIrpLogInformation_GUID, 0x1e2c2980, 0xf7db, 0x46aa, 0x82, 0x0e, 0x87, 0x34,
    0xfc, 0xc2, 0x1f, 0x4c);
typedef struct _MSVerifierIrpLogInformation {
    ULONG DeviceType, EntryCount;
    MSVerifierIrpLogEntry Entries[1];
} MSVerifierIrpLogInformation, *PMSVerifierIrpLogInformation;
DEFINE_GUID(WmiMonitorBrightness_GUID, 0xd43412ac, 0x67f9, 0x4fbb, 0xa0, 0x81, 0x17, 0x52, 0xa2,
    0xc3, 0x3e, 0x84);
typedef struct _WmiMonitorBrightness {
    UCHAR CurrentBrightness;
    ULONG Levels;
    UCHAR Level[1];
} WmiMonitorBrightness, *PWmiMonitorBrightness;
DEFINE_GUID(WmiMonitorBrightnessMethods_GUID, 0x479b20b4, 0x5559, 0x46fe, 0xbe, 0x97, 0x7d, 0x22,
    0x21, 0x54, 0x42, 0x1f);
typedef struct _WmiSetBrightness_IN {
    ULONG Timeout;
    UCHAR Brightness;
} WmiSetBrightness_IN, *PWmiSetBrightness_IN;
typedef struct _WmiSetALSBrightnessState_IN {
    BOOLEAN State;
} WmiSetALSBrightnessState_IN, *PWmiSetALSBrightnessState_IN;
typedef struct _WmiSetALSBrightness_IN {
    UCHAR Brightness;
} WmiSetALSBrightness_IN, *PWmiSetALSBrightness_IN;
DEFINE_GUID(WmiMonitorBrightnessEvent_GUID, 0x123c80d2, 0x937f, 0x4cfe, 0x80, 0xf4, 0xc4, 0x0d,
    0x59, 0x6e, 0x48, 0xb7);
typedef struct _WmiMonitorBrightnessEvent {
    UCHAR Brightness;
} WmiMonitorBrightnessEvent, *PWmiMonitorBrightnessEvent;
DEFINE_GUID(WmiMonitorRawEEdidV1Block_GUID, 0xfaee1471, 0x5149, 0x4a68, 0xac, 0x2c, 0xbf, 0x96,
    0xec, 0x09, 0xf0, 0x04);
typedef struct _WmiMonitorRawEEdidV1Block {
    UCHAR Id, Type, Content[128];
} WmiMonitorRawEEdidV1Block, *PWmiMonitorRawEEdidV1Block;
DEFINE_GUID(WmiMonitorDescriptorMethods_GUID, 0x5341576e, 0x75c4, 0x4aeb, 0xa8, 0x2b, 0x87, 0x3c,
    0xd3, 0xc6, 0xb3, 0x84);
typedef struct _WmiGetMonitorRawEEdidV1Block_IN {
    UCHAR BlockId;
} WmiGetMonitorRawEEdidV1Block_IN, *PWmiGetMonitorRawEEdidV1Block_IN;
typedef struct _WmiGetMonitorRawEEdidV1Block_OUT {
    UCHAR BlockType, BlockContent[128];
} WmiGetMonitorRawEEdidV1Block_OUT, *PWmiGetMonitorRawEEdidV1Block_OUT;
DEFINE_GUID(WmiMonitorID_GUID, 0x671a8285, 0x4edb, 0x4cae, 0x99, 0xfe, 0x69, 0xa1, 0x5c, 0x48,
    0xc0, 0xbc);
typedef struct _WmiMonitorID {
    USHORT ProductCodeID[16], SerialNumberID[16], ManufacturerName[16];
    UCHAR WeekOfManufacture;
    USHORT YearOfManufacture, UserFriendlyNameLength, UserFriendlyName[1];
} WmiMonitorID, *PWmiMonitorID;
DEFINE_GUID(WmiMonitorSupportedDisplayFeatures_GUID, 0x9fa9c28b, 0x5e5c, 0x4035, 0xa5, 0xf8, 0x67,
    0xd4, 0x55, 0x4f, 0x8d, 0x04);
typedef struct _WmiMonitorSupportedDisplayFeatures {
    BOOLEAN StandbySupported, SuspendSupported, ActiveOffSupported;
    UCHAR DisplayType;
    BOOLEAN sRGBSupported, HasPreferredTimingMode, GTFSupported;
} WmiMonitorSupportedDisplayFeatures, *PWmiMonitorSupportedDisplayFeatures;
DEFINE_GUID(WmiMonitorBasicDisplayParams_GUID, 0x9831b7e6, 0x09ac, 0x491f, 0x8d, 0x07, 0x3c, 0x3d,
    0x64, 0x9d, 0x82, 0x40);
typedef struct _WmiMonitorBasicDisplayParams {
    UCHAR VideoInputType, MaxHorizontalImageSize, MaxVerticalImageSize;
    UCHAR DisplayTransferCharacteristic;
    WmiMonitorSupportedDisplayFeatures SupportedDisplayFeatures;
} WmiMonitorBasicDisplayParams, *PWmiMonitorBasicDisplayParams;
DEFINE_GUID(WmiMonitorConnectionParams_GUID, 0x2e2d2463, 0xb537, 0x4da7, 0x8e, 0xee, 0x51, 0x30,
    0x6f, 0x1f, 0x48, 0x2f);
typedef struct _WmiMonitorConnectionParams {
    ULONG VideoOutputTechnology;
} WmiMonitorConnectionParams, *PWmiMonitorConnectionParams;
DEFINE_GUID(WmiMonitorAnalogVideoInputParams_GUID, 0xa56dbcf9, 0xc4f0, 0x44a8, 0x9c, 0x1b, 0xbb,
    0x3b, 0x3f, 0x77, 0x4b, 0x4d);
typedef struct _WmiMonitorAnalogVideoInputParams {
    UCHAR SignalLevelStandard, SetupExpected, SeparateSyncsSupported, CompositeSyncSupported;
    UCHAR SyncOnGreenVideoSupported, SerrationOfVsyncRequired;
} WmiMonitorAnalogVideoInputParams, *PWmiMonitorAnalogVideoInputParams;
DEFINE_GUID(WmiMonitorDigitalVideoInputParams_GUID, 0x51565945, 0x498a, 0x4a77, 0xac, 0xc6, 0x15,
    0x1b, 0xec, 0xc8, 0x05, 0xca);
typedef struct _WmiMonitorDigitalVideoInputParams {
    BOOLEAN IsDFP1xCompatible;
} WmiMonitorDigitalVideoInputParams, *PWmiMonitorDigitalVideoInputParams;
DEFINE_GUID(WmiMonitorColorXYZinCIE_GUID, 0x01faf041, 0x842c, 0x4230, 0xa3, 0x1e, 0x13, 0x35, 0x42,
    0x8c, 0xd8, 0xf0);
typedef struct _WmiMonitorColorXYZinCIE {
    USHORT X, Y;
} WmiMonitorColorXYZinCIE, *PWmiMonitorColorXYZinCIE;
DEFINE_GUID(WmiMonitorColorCharacteristics_GUID, 0xea324793, 0x51bb, 0x486a, 0xaa, 0x9d, 0x0f,
    0x55, 0x52, 0x35, 0x34, 0x13);
typedef struct _WmiMonitorColorCharacteristics {
    WmiMonitorColorXYZinCIE Red, Blue, Green, DefaultWhite;
} WmiMonitorColorCharacteristics, *PWmiMonitorColorCharacteristics;
DEFINE_GUID(VideoModeDescriptor_GUID, 0x4a97ed30, 0xbfaa, 0x491a, 0x9d, 0xfd, 0xb4, 0x3a, 0xde,
    0xdb, 0xf8, 0xe3);
typedef struct _VideoModeDescriptor {
    ULONG PixelClockRate, VerticalRefreshRateNumerator, VerticalRefreshRateDenominator;
    ULONG HorizontalRefreshRateNumerator, HorizontalRefreshRateDenominator;
    USHORT HorizontalActivePixels, VerticalActivePixels, HorizontalBlankingPixels;
    USHORT VerticalBlankingPixels, HorizontalSyncOffset, VerticalSyncOffset;
    USHORT HorizontalSyncPulseWidth, VerticalSyncPulseWidth, HorizontalImageSize;
    USHORT VerticalImageSize, HorizontalBorder, VerticalBorder;
    BOOLEAN IsInterlaced;
    UCHAR StereoModeType, SyncSignalType, IsSerrationRequired, IsSyncOnRGB, CompositePolarityType;
    UCHAR VerticalPolarityType, HorizontalPolarityType, VideoStandardType, Origin, TimingType;
} VideoModeDescriptor, *PVideoModeDescriptor;
DEFINE_GUID(WmiMonitorListedSupportedSourceModes_GUID, 0x6dc76655, 0x063c, 0x4524, 0xa8, 0x62,
    0xb8, 0x41, 0x0c, 0x26, 0x28, 0x1b);
typedef struct _WmiMonitorListedSupportedSourceModes {
    USHORT NumOfMonitorSourceModes, PreferredMonitorSourceModeIndex;
    VideoModeDescriptor MonitorSourceModes[1];
} WmiMonitorListedSupportedSourceModes, *PWmiMonitorListedSupportedSourceModes;
DEFINE_GUID(FrequencyRangeDescriptor_GUID, 0xf4546078, 0xf3b2, 0x417e, 0x94, 0xcd, 0x47, 0xea,
    0x30, 0x6c, 0x57, 0x51);
typedef struct _FrequencyRangeDescriptor {
    UCHAR Origin;
    ULONG MinVSyncNumerator, MinVSyncDenominator, MaxVSyncNumerator, MaxVSyncDenominator;
    ULONG MinHSyncNumerator, MinHSyncDenominator, MaxHSyncNumerator, MaxHSyncDenominator;
    ULONG ConstraintType, ActiveWidth, ActiveHeight, MaxPixelRate;
} FrequencyRangeDescriptor, *PFrequencyRangeDescriptor;
DEFINE_GUID(WmiMonitorListedFrequencyRanges_GUID, 0xe86e9525, 0x65b6, 0x4b85, 0x95, 0xc5, 0x00,
    0xbe, 0xac, 0xc9, 0x75, 0xed);
#endif
