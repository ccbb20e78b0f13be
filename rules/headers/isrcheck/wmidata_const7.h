// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI data blocks: constants and macros.
#ifndef ISRCHECK_WMIDATA_CONST7_H
#define ISRCHECK_WMIDATA_CONST7_H
#define SERIAL_WMI_COMM_DATA_Parity_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_Parity_ID 3
#define SERIAL_WMI_COMM_DATA_ParityCheckEnable_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_ParityCheckEnable_ID 4
#define SERIAL_WMI_STOP_1 0
#define SERIAL_WMI_STOP_1_5 1
#define SERIAL_WMI_STOP_2 2
#define SERIAL_WMI_COMM_DATA_StopBits_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_StopBits_ID 5
#define SERIAL_WMI_COMM_DATA_XoffCharacter_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_XoffCharacter_ID 6
#define SERIAL_WMI_COMM_DATA_XoffXmitThreshold_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_XoffXmitThreshold_ID 7
#define SERIAL_WMI_COMM_DATA_XonCharacter_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_XonCharacter_ID 8
#define SERIAL_WMI_COMM_DATA_XonXmitThreshold_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_XonXmitThreshold_ID 9
#define SERIAL_WMI_COMM_DATA_MaximumBaudRate_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_MaximumBaudRate_ID 10
#define SERIAL_WMI_COMM_DATA_MaximumOutputBufferSize_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_MaximumOutputBufferSize_ID 11
#define SERIAL_WMI_COMM_DATA_MaximumInputBufferSize_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMM_DATA_MaximumInputBufferSize_ID 12
#define SERIAL_WMI_COMM_DATA_Support16BitMode_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_Support16BitMode_ID 13
#define SERIAL_WMI_COMM_DATA_SupportDTRDSR_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SupportDTRDSR_ID 14
#define SERIAL_WMI_COMM_DATA_SupportIntervalTimeouts_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SupportIntervalTimeouts_ID 15
#define SERIAL_WMI_COMM_DATA_SupportParityCheck_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SupportParityCheck_ID 16
#define SERIAL_WMI_COMM_DATA_SupportRTSCTS_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SupportRTSCTS_ID 17
#define SERIAL_WMI_COMM_DATA_SupportXonXoff_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SupportXonXoff_ID 18
#define SERIAL_WMI_COMM_DATA_SettableBaudRate_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SettableBaudRate_ID 19
#define SERIAL_WMI_COMM_DATA_SettableDataBits_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SettableDataBits_ID 20
#define SERIAL_WMI_COMM_DATA_SettableFlowControl_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SettableFlowControl_ID 21
#define SERIAL_WMI_COMM_DATA_SettableParity_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SettableParity_ID 22
#define SERIAL_WMI_COMM_DATA_SettableParityCheck_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SettableParityCheck_ID 23
#define SERIAL_WMI_COMM_DATA_SettableStopBits_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_SettableStopBits_ID 24
#define SERIAL_WMI_COMM_DATA_IsBusy_SIZE sizeof(BOOLEAN)
#define SERIAL_WMI_COMM_DATA_IsBusy_ID 25
#define SERIAL_WMI_COMM_DATA_SIZE (FIELD_OFFSET(SERIAL_WMI_COMM_DATA, IsBusy) + \
    SERIAL_WMI_COMM_DATA_IsBusy_SIZE)
#define SERIAL_PORT_WMI_HW_GUID { 0x270b9b86,0xb16d,0x11d1, { \
    0xbd,0x98,0x00,0xa0,0xc9,0x06,0xbe,0x2d } }
#define SERIAL_WMI_HW_DATA_IrqNumber_SIZE sizeof(ULONG)
#define SERIAL_WMI_HW_DATA_IrqNumber_ID 1
#define SERIAL_WMI_HW_DATA_IrqVector_SIZE sizeof(ULONG)
#define SERIAL_WMI_HW_DATA_IrqVector_ID 2
#define SERIAL_WMI_HW_DATA_IrqLevel_SIZE sizeof(ULONG)
#define SERIAL_WMI_HW_DATA_IrqLevel_ID 3
#define SERIAL_WMI_HW_DATA_IrqAffinityMask_SIZE sizeof(ULONGLONG)
#define SERIAL_WMI_HW_DATA_IrqAffinityMask_ID 4
#define SERIAL_WMI_INTTYPE_LATCHED 0
#define SERIAL_WMI_INTTYPE_LEVEL 1
#define SERIAL_WMI_HW_DATA_InterruptType_SIZE sizeof(ULONG)
#define SERIAL_WMI_HW_DATA_InterruptType_ID 5
#define SERIAL_WMI_HW_DATA_BaseIOAddress_SIZE sizeof(ULONGLONG)
#define SERIAL_WMI_HW_DATA_BaseIOAddress_ID 6
#define SERIAL_WMI_HW_DATA_SIZE (FIELD_OFFSET(SERIAL_WMI_HW_DATA, BaseIOAddress) + \
    SERIAL_WMI_HW_DATA_BaseIOAddress_SIZE)
#define SERIAL_PORT_WMI_PERF_GUID { 0x56415acc,0xb16d,0x11d1, { \
    0xbd,0x98,0x00,0xa0,0xc9,0x06,0xbe,0x2d } }
#define SERIAL_WMI_PERF_DATA_ReceivedCount_SIZE sizeof(ULONG)
#define SERIAL_WMI_PERF_DATA_ReceivedCount_ID 1
#define SERIAL_WMI_PERF_DATA_TransmittedCount_SIZE sizeof(ULONG)
#define SERIAL_WMI_PERF_DATA_TransmittedCount_ID 2
#define SERIAL_WMI_PERF_DATA_FrameErrorCount_SIZE sizeof(ULONG)
#define SERIAL_WMI_PERF_DATA_FrameErrorCount_ID 3
#define SERIAL_WMI_PERF_DATA_SerialOverrunErrorCount_SIZE sizeof(ULONG)
#define SERIAL_WMI_PERF_DATA_SerialOverrunErrorCount_ID 4
#define SERIAL_WMI_PERF_DATA_BufferOverrunErrorCount_SIZE sizeof(ULONG)
#define SERIAL_WMI_PERF_DATA_BufferOverrunErrorCount_ID 5
#define SERIAL_WMI_PERF_DATA_ParityErrorCount_SIZE sizeof(ULONG)
#define SERIAL_WMI_PERF_DATA_ParityErrorCount_ID 6
#define SERIAL_WMI_PERF_DATA_SIZE (FIELD_OFFSET(SERIAL_WMI_PERF_DATA, ParityErrorCount) + \
    SERIAL_WMI_PERF_DATA_ParityErrorCount_SIZE)
#define SERIAL_PORT_WMI_PROPERTIES_GUID { 0x8209ec2a,0x2d6b,0x11d2, { \
    0xba,0x49,0x00,0xa0,0xc9,0x06,0x29,0x10 } }
#define SERIAL_WMI_COMMPROP_wPacketLength_SIZE sizeof(USHORT)
#define SERIAL_WMI_COMMPROP_wPacketLength_ID 1
#define SERIAL_WMI_COMMPROP_wPacketVersion_SIZE sizeof(USHORT)
#define SERIAL_WMI_COMMPROP_wPacketVersion_ID 2
#define SERIAL_WMI_COMMPROP_dwServiceMask_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwServiceMask_ID 3
#define SERIAL_WMI_COMMPROP_dwReserved1_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwReserved1_ID 4
#define SERIAL_WMI_COMMPROP_dwMaxTxQueue_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwMaxTxQueue_ID 5
#define SERIAL_WMI_COMMPROP_dwMaxRxQueue_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwMaxRxQueue_ID 6
#define SERIAL_WMI_COMMPROP_dwMaxBaud_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwMaxBaud_ID 7
#define SERIAL_WMI_COMMPROP_dwProvSubType_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwProvSubType_ID 8
#define SERIAL_WMI_COMMPROP_dwProvCapabilities_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwProvCapabilities_ID 9
#define SERIAL_WMI_COMMPROP_dwSettableParams_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwSettableParams_ID 10
#define SERIAL_WMI_COMMPROP_dwSettableBaud_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwSettableBaud_ID 11
#define SERIAL_WMI_COMMPROP_wSettableData_SIZE sizeof(USHORT)
#define SERIAL_WMI_COMMPROP_wSettableData_ID 12
#define SERIAL_WMI_COMMPROP_wSettableStopParity_SIZE sizeof(USHORT)
#define SERIAL_WMI_COMMPROP_wSettableStopParity_ID 13
#define SERIAL_WMI_COMMPROP_dwCurrentTxQueue_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwCurrentTxQueue_ID 14
#define SERIAL_WMI_COMMPROP_dwCurrentRxQueue_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwCurrentRxQueue_ID 15
#define SERIAL_WMI_COMMPROP_dwProvSpec1_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwProvSpec1_ID 16
#define SERIAL_WMI_COMMPROP_dwProvSpec2_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwProvSpec2_ID 17
#define SERIAL_WMI_COMMPROP_dwProvCharSize_SIZE sizeof(ULONG)
#define SERIAL_WMI_COMMPROP_dwProvCharSize_ID 18
#define SERIAL_WMI_COMMPROP_wcProvChar_ID 19
#define PARPORT_WMI_ALLOCATE_FREE_COUNTS_GUID { 0x4bbb69ea,0x6853,0x11d2, { \
    0x8e,0xce,0x00,0xc0,0x4f,0x8e,0xf4,0x81 } }
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortAllocates_SIZE sizeof(ULONG)
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortAllocates_ID 1
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortFrees_SIZE sizeof(ULONG)
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortFrees_ID 2
#define PARPORT_WMI_ALLOC_FREE_COUNTS_SIZE (FIELD_OFFSET(PARPORT_WMI_ALLOC_FREE_COUNTS, \
    PortFrees) + PARPORT_WMI_ALLOC_FREE_COUNTS_PortFrees_SIZE)
#define PARALLEL_WMI_BYTES_TRANSFERRED_GUID { 0x89fef2d6,0x654b,0x11d2, { \
    0x9e,0x15,0x00,0xc0,0x4f,0x8e,0xf4,0x81 } }
#define PARALLEL_WMI_LOG_INFO_Flags1_SIZE sizeof(ULONG)
#define PARALLEL_WMI_LOG_INFO_Flags1_ID 1
#define PARALLEL_WMI_LOG_INFO_Flags2_SIZE sizeof(ULONG)
#define PARALLEL_WMI_LOG_INFO_Flags2_ID 2
#define PARALLEL_WMI_LOG_INFO_spare_SIZE sizeof(ULONG[2])
#define PARALLEL_WMI_LOG_INFO_spare_ID 3
#define PARALLEL_WMI_LOG_INFO_SppWriteCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_SppWriteCount_ID 4
#define PARALLEL_WMI_LOG_INFO_NibbleReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_NibbleReadCount_ID 5
#define PARALLEL_WMI_LOG_INFO_BoundedEcpWriteCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_BoundedEcpWriteCount_ID 6
#define PARALLEL_WMI_LOG_INFO_BoundedEcpReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_BoundedEcpReadCount_ID 7
#define PARALLEL_WMI_LOG_INFO_HwEcpWriteCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_HwEcpWriteCount_ID 8
#define PARALLEL_WMI_LOG_INFO_HwEcpReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_HwEcpReadCount_ID 9
#define PARALLEL_WMI_LOG_INFO_SwEcpWriteCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_SwEcpWriteCount_ID 10
#define PARALLEL_WMI_LOG_INFO_SwEcpReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_SwEcpReadCount_ID 11
#define PARALLEL_WMI_LOG_INFO_HwEppWriteCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_HwEppWriteCount_ID 12
#define PARALLEL_WMI_LOG_INFO_HwEppReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_HwEppReadCount_ID 13
#define PARALLEL_WMI_LOG_INFO_SwEppWriteCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_SwEppWriteCount_ID 14
#define PARALLEL_WMI_LOG_INFO_SwEppReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_SwEppReadCount_ID 15
#define PARALLEL_WMI_LOG_INFO_ByteReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_ByteReadCount_ID 16
#define PARALLEL_WMI_LOG_INFO_ChannelNibbleReadCount_SIZE sizeof(LONGLONG)
#define PARALLEL_WMI_LOG_INFO_ChannelNibbleReadCount_ID 17
#define PARALLEL_WMI_LOG_INFO_SIZE (FIELD_OFFSET(PARALLEL_WMI_LOG_INFO, ChannelNibbleReadCount) \
    + PARALLEL_WMI_LOG_INFO_ChannelNibbleReadCount_SIZE)
#define GUID_REDBOOK_WMI_STD_DATA { 0xb90550e7,0xae0a,0x11d1, { \
    0xa5,0x71,0x00,0xc0,0x4f,0xa3,0x47,0x30 } }
#define REDBOOK_WMI_NUMBER_OF_BUFFERS_SIZE sizeof(ULONG)
#define REDBOOK_WMI_NUMBER_OF_BUFFERS_ID 1
#define REDBOOK_WMI_SECTORS_PER_READ_SIZE sizeof(ULONG)
#define REDBOOK_WMI_SECTORS_PER_READ_ID 2
#define REDBOOK_WMI_SECTORS_PER_READ_MASK_SIZE sizeof(ULONG)
#define REDBOOK_WMI_SECTORS_PER_READ_MASK_ID 3
#define REDBOOK_WMI_MAX_SECTORS_PER_READ_SIZE sizeof(ULONG)
#define REDBOOK_WMI_MAX_SECTORS_PER_READ_ID 4
#define REDBOOK_WMI_PLAY_ENABLED_SIZE sizeof(BOOLEAN)
#define REDBOOK_WMI_PLAY_ENABLED_ID 5
#define REDBOOK_WMI_CDDA_SUPPORTED_SIZE sizeof(BOOLEAN)
#define REDBOOK_WMI_CDDA_SUPPORTED_ID 6
#define REDBOOK_WMI_CDDA_ACCURATE_SIZE sizeof(BOOLEAN)
#define REDBOOK_WMI_CDDA_ACCURATE_ID 7
#define REDBOOK_WMI_STD_DATA_Reserved1_SIZE sizeof(BOOLEAN)
#define REDBOOK_WMI_STD_DATA_Reserved1_ID 8
#define REDBOOK_WMI_STD_DATA_SIZE (FIELD_OFFSET(REDBOOK_WMI_STD_DATA, Reserved1) + \
    REDBOOK_WMI_STD_DATA_Reserved1_SIZE)
#define GUID_REDBOOK_WMI_PERF_DATA { 0xb90550e8,0xae0a,0x11d1, { \
    0xa5,0x71,0x00,0xc0,0x4f,0xa3,0x47,0x30 } }
#define REDBOOK_WMI_PERF_TIME_READING_DELAY_SIZE sizeof(LONGLONG)
#define REDBOOK_WMI_PERF_TIME_READING_DELAY_ID 1
#define REDBOOK_WMI_PERF_TIME_READING_SIZE sizeof(LONGLONG)
#define REDBOOK_WMI_PERF_TIME_READING_ID 2
#define REDBOOK_WMI_PERF_TIME_STREAMING_DELAY_SIZE sizeof(LONGLONG)
#define REDBOOK_WMI_PERF_TIME_STREAMING_DELAY_ID 3
#define REDBOOK_WMI_PERF_TIME_STREAMING_SIZE sizeof(LONGLONG)
#define REDBOOK_WMI_PERF_TIME_STREAMING_ID 4
#define REDBOOK_WMI_PERF_DATA_PROCESSED_SIZE sizeof(LONGLONG)
#define REDBOOK_WMI_PERF_DATA_PROCESSED_ID 5
#define REDBOOK_WMI_PERF_STREAM_PAUSED_COUNT_SIZE sizeof(ULONG)
#define REDBOOK_WMI_PERF_STREAM_PAUSED_COUNT_ID 6
#define REDBOOK_WMI_PERF_DATA_SIZE (FIELD_OFFSET(REDBOOK_WMI_PERF_DATA, StreamPausedCount) + \
    REDBOOK_WMI_PERF_DATA_StreamPausedCount_SIZE)
#define RegisteredGuidsGuid { 0xe3dff7bd,0x3915,0x11d2, { \
    0x91,0x03,0x00,0xc0,0x4f,0xb9,0x98,0xa2 } }
#define RegisteredGuids_GuidType_SIZE sizeof(ULONG)
#define RegisteredGuids_GuidType_ID 1
#define RegisteredGuids_LoggerId_SIZE sizeof(ULONG)
#define RegisteredGuids_LoggerId_ID 2
#define RegisteredGuids_EnableLevel_SIZE sizeof(ULONG)
#define RegisteredGuids_EnableLevel_ID 3
#define RegisteredGuids_EnableFlags_SIZE sizeof(ULONG)
#define RegisteredGuids_EnableFlags_ID 4
#define RegisteredGuids_IsEnabled_SIZE sizeof(BOOLEAN)
#define RegisteredGuids_IsEnabled_ID 5
#define RegisteredGuids_SIZE (FIELD_OFFSET(RegisteredGuids, IsEnabled) + \
    RegisteredGuids_IsEnabled_SIZE)
#define WMI_TAPE_DRIVE_PARAMETERS_GUID { 0xb9a8cfd5,0x8d72,0x47a4, { \
    0xac,0x0e,0x28,0x4a,0x32,0x00,0xf4,0xfb } }
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumBlockSize_SIZE sizeof(ULONG)
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumBlockSize_ID 1
#define WMI_TAPE_DRIVE_PARAMETERS_MinimumBlockSize_SIZE sizeof(ULONG)
#define WMI_TAPE_DRIVE_PARAMETERS_MinimumBlockSize_ID 2
#define WMI_TAPE_DRIVE_PARAMETERS_DefaultBlockSize_SIZE sizeof(ULONG)
#define WMI_TAPE_DRIVE_PARAMETERS_DefaultBlockSize_ID 3
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumPartitionCount_SIZE sizeof(ULONG)
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumPartitionCount_ID 4
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionCapable_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionCapable_ID 5
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionEnabled_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionEnabled_ID 6
#define WMI_TAPE_DRIVE_PARAMETERS_ReportSetmarks_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_DRIVE_PARAMETERS_ReportSetmarks_ID 7
#define WMI_TAPE_DRIVE_PARAMETERS_HardwareErrorCorrection_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_DRIVE_PARAMETERS_HardwareErrorCorrection_ID 8
#define WMI_TAPE_DRIVE_PARAMETERS_SIZE (FIELD_OFFSET(WMI_TAPE_DRIVE_PARAMETERS, \
    HardwareErrorCorrection) + WMI_TAPE_DRIVE_PARAMETERS_HardwareErrorCorrection_SIZE)
#define WMI_TAPE_MEDIA_PARAMETERS_GUID { 0x8c2147a4,0xff29,0x4336, { \
    0xb8,0xa4,0x22,0x7b,0x54,0xcc,0x09,0x66 } }
#define WMI_TAPE_MEDIA_PARAMETERS_MaximumCapacity_SIZE sizeof(ULONGLONG)
#define WMI_TAPE_MEDIA_PARAMETERS_MaximumCapacity_ID 1
#define WMI_TAPE_MEDIA_PARAMETERS_AvailableCapacity_SIZE sizeof(ULONGLONG)
#define WMI_TAPE_MEDIA_PARAMETERS_AvailableCapacity_ID 2
#define WMI_TAPE_MEDIA_PARAMETERS_BlockSize_SIZE sizeof(ULONG)
#define WMI_TAPE_MEDIA_PARAMETERS_BlockSize_ID 3
#define WMI_TAPE_MEDIA_PARAMETERS_PartitionCount_SIZE sizeof(ULONG)
#define WMI_TAPE_MEDIA_PARAMETERS_PartitionCount_ID 4
#define WMI_TAPE_MEDIA_PARAMETERS_MediaWriteProtected_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_MEDIA_PARAMETERS_MediaWriteProtected_ID 5
#define WMI_TAPE_MEDIA_PARAMETERS_SIZE (FIELD_OFFSET(WMI_TAPE_MEDIA_PARAMETERS, \
    MediaWriteProtected) + WMI_TAPE_MEDIA_PARAMETERS_MediaWriteProtected_SIZE)
#define WMI_TAPE_SYMBOLIC_NAME_GUID { 0x3fb828f7,0xf119,0x4066, { \
    0xb1,0xe6,0xdb,0x40,0x7c,0xe9,0xde,0x91 } }
#define WMI_TAPE_SYMBOLIC_NAME_TapeSymbolicName_ID 1
#define WMI_TAPE_PROBLEM_WARNING_GUID { 0xbc4dd36c,0xfa66,0x4080, { \
    0x87,0xa0,0x0c,0x59,0x22,0xeb,0x78,0x87 } }
#define WMI_TAPE_PROBLEM_WARNING_DriveProblemType_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_WARNING_DriveProblemType_ID 1
#define WMI_TAPE_PROBLEM_WARNING_TapeData_SIZE sizeof(UCHAR[512])
#define WMI_TAPE_PROBLEM_WARNING_TapeData_ID 2
#define WMI_TAPE_PROBLEM_WARNING_SIZE (FIELD_OFFSET(WMI_TAPE_PROBLEM_WARNING, TapeData) + \
    WMI_TAPE_PROBLEM_WARNING_TapeData_SIZE)
#define WMI_TAPE_PROBLEM_IO_ERROR_GUID { 0x58fd29f9,0xb516,0x40fd, { \
    0x87,0x1a,0x7e,0xe7,0x6d,0x5b,0xb5,0x3e } }
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithoutDelay_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithoutDelay_ID 1
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithDelay_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithDelay_ID 2
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalErrors_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalErrors_ID 3
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalCorrectedErrors_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalCorrectedErrors_ID 4
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalUncorrectedErrors_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalUncorrectedErrors_ID 5
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectionAlgorithmProcessed_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectionAlgorithmProcessed_ID 6
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithoutDelay_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithoutDelay_ID 7
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithDelay_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithDelay_ID 8
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalErrors_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalErrors_ID 9
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalCorrectedErrors_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalCorrectedErrors_ID 10
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalUncorrectedErrors_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalUncorrectedErrors_ID 11
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectionAlgorithmProcessed_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectionAlgorithmProcessed_ID 12
#define WMI_TAPE_PROBLEM_IO_ERROR_NonMediumErrors_SIZE sizeof(ULONG)
#define WMI_TAPE_PROBLEM_IO_ERROR_NonMediumErrors_ID 13
#define WMI_TAPE_PROBLEM_IO_ERROR_SIZE (FIELD_OFFSET(WMI_TAPE_PROBLEM_IO_ERROR, NonMediumErrors) \
    + WMI_TAPE_PROBLEM_IO_ERROR_NonMediumErrors_SIZE)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_GUID { 0x43ec6b13,0x10bb,0x4bf6, { \
    0xb7,0x16,0x1c,0x1e,0x2f,0x10,0xbb,0x5f } }
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadWarning_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadWarning_ID 1
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteWarning_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteWarning_ID 2
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_HardError_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_HardError_ID 3
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadFailure_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadFailure_ID 4
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteFailure_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteFailure_ID 5
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_UnsupportedFormat_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_UnsupportedFormat_ID 6
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TapeSnapped_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TapeSnapped_ID 7
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveRequiresCleaning_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveRequiresCleaning_ID 8
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TimetoCleanDrive_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TimetoCleanDrive_ID 9
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveHardwareError_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveHardwareError_ID 10
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ScsiInterfaceError_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ScsiInterfaceError_ID 11
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_MediaLife_SIZE sizeof(BOOLEAN)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_MediaLife_ID 12
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_SIZE (FIELD_OFFSET(WMI_TAPE_PROBLEM_DEVICE_ERROR, \
    MediaLife) + WMI_TAPE_PROBLEM_DEVICE_ERROR_MediaLife_SIZE)
#define WMI_CHANGER_PARAMETERS_GUID { 0x24eb52ac,0x7c77,0x438b, { \
    0xab,0x61,0xd0,0x24,0xda,0xb0,0xc0,0x3a } }
#define WMI_CHANGER_PARAMETERS_NumberOfSlots_SIZE sizeof(ULONG)
#define WMI_CHANGER_PARAMETERS_NumberOfSlots_ID 1
#define WMI_CHANGER_PARAMETERS_NumberOfDrives_SIZE sizeof(ULONG)
#define WMI_CHANGER_PARAMETERS_NumberOfDrives_ID 2
#define WMI_CHANGER_PARAMETERS_NumberOfIEPorts_SIZE sizeof(ULONG)
#define WMI_CHANGER_PARAMETERS_NumberOfIEPorts_ID 3
#define WMI_CHANGER_PARAMETERS_NumberOfTransports_SIZE sizeof(ULONG)
#define WMI_CHANGER_PARAMETERS_NumberOfTransports_ID 4
#define WMI_CHANGER_PARAMETERS_NumberOfDoors_SIZE sizeof(ULONG)
#define WMI_CHANGER_PARAMETERS_NumberOfDoors_ID 5
#define WMI_CHANGER_PARAMETERS_NumberOfCleanerSlots_SIZE sizeof(ULONG)
#define WMI_CHANGER_PARAMETERS_NumberOfCleanerSlots_ID 6
#define WMI_CHANGER_PARAMETERS_MagazineSize_SIZE sizeof(ULONG)
#define WMI_CHANGER_PARAMETERS_MagazineSize_ID 7
#define WMI_CHANGER_PARAMETERS_SIZE (FIELD_OFFSET(WMI_CHANGER_PARAMETERS, MagazineSize) + \
    WMI_CHANGER_PARAMETERS_MagazineSize_SIZE)
#define WMI_CHANGER_PROBLEM_WARNING_GUID { 0x45db06a5,0x20d5,0x4de3, { \
    0xa3,0x6c,0x3a,0xb9,0x74,0x60,0x0a,0x4c } }
#define WMI_CHANGER_PROBLEM_WARNING_ChangerProblemType_SIZE sizeof(ULONG)
#define WMI_CHANGER_PROBLEM_WARNING_ChangerProblemType_ID 1
#define WMI_CHANGER_PROBLEM_WARNING_ChangerData_SIZE sizeof(UCHAR[512])
#define WMI_CHANGER_PROBLEM_WARNING_ChangerData_ID 2
#define WMI_CHANGER_PROBLEM_WARNING_SIZE (FIELD_OFFSET(WMI_CHANGER_PROBLEM_WARNING, ChangerData) \
    + WMI_CHANGER_PROBLEM_WARNING_ChangerData_SIZE)
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_GUID { 0x56b396a8,0x0b95,0x42fe, { \
    0xbb,0xce,0xd3,0x6f,0xda,0x90,0x4f,0x8e } }
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_ChangerProblemType_SIZE sizeof(ULONG)
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_ChangerProblemType_ID 1
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_SIZE (FIELD_OFFSET(WMI_CHANGER_PROBLEM_DEVICE_ERROR, \
    ChangerProblemType) + WMI_CHANGER_PROBLEM_DEVICE_ERROR_ChangerProblemType_SIZE)
#define DEVICE_UI_FIRMWARE_REVISION_GUID { 0x4504b1d4,0xc5ee,0x4df6, { \
    0x95,0x1f,0x16,0x18,0x0e,0x3d,0xd8,0x15 } }
#define DEVICE_UI_FIRMWARE_REVISION_FirmwareRevision_ID 1
#define MSVerifierIrpLogEntryGuid { 0x45068237,0x595d,0x4c7d, { \
    0xbd,0x80,0xf8,0x4a,0xdc,0x02,0x57,0xf8 } }
#define MSVerifierIrpLogEntry_Count_SIZE sizeof(ULONG)
#define MSVerifierIrpLogEntry_Count_ID 1
#define MSVerifierIrpLogEntry_Major_SIZE sizeof(UCHAR)
#define MSVerifierIrpLogEntry_Major_ID 2
#define MSVerifierIrpLogEntry_Minor_SIZE sizeof(UCHAR)
#define MSVerifierIrpLogEntry_Minor_ID 3
#define MSVerifierIrpLogEntry_Flags_SIZE sizeof(UCHAR)
#define MSVerifierIrpLogEntry_Flags_ID 4
#define MSVerifierIrpLogEntry_Control_SIZE sizeof(UCHAR)
#define MSVerifierIrpLogEntry_Control_ID 5
#define MSVerifierIrpLogEntry_Arg1_SIZE sizeof(ULONGLONG)
#define MSVerifierIrpLogEntry_Arg1_ID 6
#define MSVerifierIrpLogEntry_Arg2_SIZE sizeof(ULONGLONG)
#define MSVerifierIrpLogEntry_Arg2_ID 7
#define MSVerifierIrpLogEntry_Arg3_SIZE sizeof(ULONGLONG)
#define MSVerifierIrpLogEntry_Arg3_ID 8
#define MSVerifierIrpLogEntry_Arg4_SIZE sizeof(ULONGLONG)
#define MSVerifierIrpLogEntry_Arg4_ID 9
#define MSVerifierIrpLogEntry_SIZE (FIELD_OFFSET(MSVerifierIrpLogEntry, Arg4) + \
    MSVerifierIrpLogEntry_Arg4_SIZE)
#define MSVerifierIrpLogInformationGuid { 0x1e2c2980,0xf7db,0x46aa, { \
    0x82,0x0e,0x87,0x34,0xfc,0xc2,0x1f,0x4c } }
#define MSVerifierIrpLogInformation_DeviceType_SIZE sizeof(ULONG)
#define MSVerifierIrpLogInformation_DeviceType_ID 1
#define MSVerifierIrpLogInformation_EntryCount_SIZE sizeof(ULONG)
#define MSVerifierIrpLogInformation_EntryCount_ID 2
#define MSVerifierIrpLogInformation_Entries_ID 3
#define WmiMonitorBrightnessGuid { 0xd43412ac,0x67f9,0x4fbb, { \
    0xa0,0x81,0x17,0x52,0xa2,0xc3,0x3e,0x84 } }
#define WmiMonitorBrightness_CurrentBrightness_SIZE sizeof(UCHAR)
#define WmiMonitorBrightness_CurrentBrightness_ID 1
#define WmiMonitorBrightness_Levels_SIZE sizeof(ULONG)
#define WmiMonitorBrightness_Levels_ID 2
#define WmiMonitorBrightness_Level_ID 3
#define WmiMonitorBrightnessMethodsGuid { 0x479b20b4,0x5559,0x46fe, { \
    0xbe,0x97,0x7d,0x22,0x21,0x54,0x42,0x1f } }
#define WmiSetBrightness 1
#define WmiSetBrightness_IN_Timeout_SIZE sizeof(ULONG)
#define WmiSetBrightness_IN_Timeout_ID 1
#define WmiSetBrightness_IN_Brightness_SIZE sizeof(UCHAR)
#define WmiSetBrightness_IN_Brightness_ID 2
#define WmiSetBrightness_IN_SIZE (FIELD_OFFSET(WmiSetBrightness_IN, Brightness) + \
    WmiSetBrightness_IN_Brightness_SIZE)
#define WmiRevertToPolicyBrightness 2
#define WmiSetALSBrightnessState 3
#define WmiSetALSBrightnessState_IN_State_SIZE sizeof(BOOLEAN)
#define WmiSetALSBrightnessState_IN_State_ID 1
#define WmiSetALSBrightnessState_IN_SIZE (FIELD_OFFSET(WmiSetALSBrightnessState_IN, State) + \
    WmiSetALSBrightnessState_IN_State_SIZE)
#define WmiSetALSBrightness 4
#define WmiSetALSBrightness_IN_Brightness_SIZE sizeof(UCHAR)
#define WmiSetALSBrightness_IN_Brightness_ID 1
#define WmiSetALSBrightness_IN_SIZE (FIELD_OFFSET(WmiSetALSBrightness_IN, Brightness) + \
    WmiSetALSBrightness_IN_Brightness_SIZE)
#define WmiMonitorBrightnessEventGuid { 0x123c80d2,0x937f,0x4cfe, { \
    0x80,0xf4,0xc4,0x0d,0x59,0x6e,0x48,0xb7 } }
#define WmiMonitorBrightnessEvent_Brightness_SIZE sizeof(UCHAR)
#define WmiMonitorBrightnessEvent_Brightness_ID 1
#define WmiMonitorBrightnessEvent_SIZE (FIELD_OFFSET(WmiMonitorBrightnessEvent, Brightness) + \
    WmiMonitorBrightnessEvent_Brightness_SIZE)
#define WmiMonitorRawEEdidV1BlockGuid { 0xfaee1471,0x5149,0x4a68, { \
    0xac,0x2c,0xbf,0x96,0xec,0x09,0xf0,0x04 } }
#define WmiMonitorRawEEdidV1Block_Id_SIZE sizeof(UCHAR)
#define WmiMonitorRawEEdidV1Block_Id_ID 1
#define WmiMonitorRawEEdidV1Block_Type_SIZE sizeof(UCHAR)
#define WmiMonitorRawEEdidV1Block_Type_ID 2
#define WmiMonitorRawEEdidV1Block_Content_SIZE sizeof(UCHAR[128])
#define WmiMonitorRawEEdidV1Block_Content_ID 3
#define WmiMonitorRawEEdidV1Block_SIZE (FIELD_OFFSET(WmiMonitorRawEEdidV1Block, Content) + \
    WmiMonitorRawEEdidV1Block_Content_SIZE)
#define WmiMonitorDescriptorMethodsGuid { 0x5341576e,0x75c4,0x4aeb, { \
    0xa8,0x2b,0x87,0x3c,0xd3,0xc6,0xb3,0x84 } }
#define WmiGetMonitorRawEEdidV1Block 1
#define WmiGetMonitorRawEEdidV1Block_IN_BlockId_SIZE sizeof(UCHAR)
#define WmiGetMonitorRawEEdidV1Block_IN_BlockId_ID 1
#define WmiGetMonitorRawEEdidV1Block_IN_SIZE (FIELD_OFFSET(WmiGetMonitorRawEEdidV1Block_IN, \
    BlockId) + WmiGetMonitorRawEEdidV1Block_IN_BlockId_SIZE)
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockType_SIZE sizeof(UCHAR)
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockType_ID 2
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockContent_SIZE sizeof(UCHAR[128])
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockContent_ID 3
#define WmiGetMonitorRawEEdidV1Block_OUT_SIZE (FIELD_OFFSET(WmiGetMonitorRawEEdidV1Block_OUT, \
    BlockContent) + WmiGetMonitorRawEEdidV1Block_OUT_BlockContent_SIZE)
#define WmiMonitorIDGuid { 0x671a8285,0x4edb,0x4cae, { 0x99,0xfe,0x69,0xa1,0x5c,0x48,0xc0,0xbc } }
#define WmiMonitorID_ProductCodeID_SIZE sizeof(USHORT[16])
#define WmiMonitorID_ProductCodeID_ID 1
#define WmiMonitorID_SerialNumberID_SIZE sizeof(USHORT[16])
#define WmiMonitorID_SerialNumberID_ID 2
#define WmiMonitorID_ManufacturerName_SIZE sizeof(USHORT[16])
#define WmiMonitorID_ManufacturerName_ID 3
#define WmiMonitorID_WeekOfManufacture_SIZE sizeof(UCHAR)
#define WmiMonitorID_WeekOfManufacture_ID 4
#define WmiMonitorID_YearOfManufacture_SIZE sizeof(USHORT)
#define WmiMonitorID_YearOfManufacture_ID 5
#define WmiMonitorID_UserFriendlyNameLength_SIZE sizeof(USHORT)
#define WmiMonitorID_UserFriendlyNameLength_ID 6
#define WmiMonitorID_UserFriendlyName_ID 7
#define WmiMonitorSupportedDisplayFeaturesGuid { 0x9fa9c28b,0x5e5c,0x4035, { \
    0xa5,0xf8,0x67,0xd4,0x55,0x4f,0x8d,0x04 } }
#define WmiMonitorSupportedDisplayFeatures_StandbySupported_SIZE sizeof(BOOLEAN)
#define WmiMonitorSupportedDisplayFeatures_StandbySupported_ID 1
#define WmiMonitorSupportedDisplayFeatures_SuspendSupported_SIZE sizeof(BOOLEAN)
#define WmiMonitorSupportedDisplayFeatures_SuspendSupported_ID 2
#define WmiMonitorSupportedDisplayFeatures_ActiveOffSupported_SIZE sizeof(BOOLEAN)
#define WmiMonitorSupportedDisplayFeatures_ActiveOffSupported_ID 3
#define WmiMonitorSupportedDisplayFeatures_DisplayType_SIZE sizeof(UCHAR)
#define WmiMonitorSupportedDisplayFeatures_DisplayType_ID 4
#define WmiMonitorSupportedDisplayFeatures_sRGBSupported_SIZE sizeof(BOOLEAN)
#define WmiMonitorSupportedDisplayFeatures_sRGBSupported_ID 5
#define WmiMonitorSupportedDisplayFeatures_HasPreferredTimingMode_SIZE sizeof(BOOLEAN)
#endif
