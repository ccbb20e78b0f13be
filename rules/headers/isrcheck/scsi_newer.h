// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI names of kits later than the one the rest was measured with: error history, extended inquiry
// data, command duration limits. Layouts follow SPC-5 and the documentation.
#ifndef ISRCHECK_SCSI_NEWER_H
#define ISRCHECK_SCSI_NEWER_H
#define SCSIOP_READ_DATA_BUFF16 0x9B
#define READ_BUFFER_MODE_ERROR_HISTORY 0x1C
#define BUFFER_ID_RETURN_ERROR_HISTORY_DIRECTORY 0x00
#define BUFFER_ID_RETURN_ERROR_HISTORY_DIRECTORY_CREATE_NEW_ERROR_HISTORY_SNAPSHOT 0x01
#define BUFFER_ID_RETURN_ERROR_HISTORY_DIRECTORY_ESTABLISH_NEW_NEXUS_AND_SNAPSHOT 0x02
#define BUFFER_ID_RETURN_ERROR_HISTORY_DIRECTORY_ESTABLISH_NEW_NEXUS_AND_CREATE_NEW_SNAPSHOT 0x03
#define BUFFER_ID_RETURN_ERROR_HISTORY_MINIMUM_THRESHOLD 0x10
#define BUFFER_ID_RETURN_ERROR_HISTORY_MAXIMUM_THRESHOLD 0xEF
#define BUFFER_ID_CLEAR_ERROR_HISTORY_AND_RELEASE_NEXUS 0xFE
#define BUFFER_ID_RELEASE_NEXUS 0xFF
#define BUFFER_FORMAT_VENDOR_SPECIFIC 0x00
#define BUFFER_FORMAT_CURRENT_INTERNAL_STATUS_DATA 0x01
#define BUFFER_FORMAT_SAVED_INTERNAL_STATUS_DATA 0x02
#define BUFFER_SOURCE_UNKNOWN 0x0
#define BUFFER_SOURCE_CREATED_BY_DEVICE 0x1
#define BUFFER_SOURCE_CREATED_DUE_TO_CURRENT_COMMAND 0x2
#ifndef VPD_EXTENDED_INQUIRY_DATA
#define VPD_EXTENDED_INQUIRY_DATA 0x86
#endif
#pragma pack(push, 1)
typedef struct _ERROR_HISTORY_DIRECTORY_ENTRY {
    UCHAR SupportedBufferId, BufferFormat;
    UCHAR BufferSource : 4, Reserved0 : 4;
    UCHAR Reserved1, MaxAvailableLength[4];
} ERROR_HISTORY_DIRECTORY_ENTRY, *PERROR_HISTORY_DIRECTORY_ENTRY;
typedef struct _ERROR_HISTORY_DIRECTORY {
    UCHAR T10VendorId[8], ErrorHistoryVersion;
    UCHAR ClearSupport : 1, ErrorHistorySource : 2, ErrorHistoryRetrieved : 2, Reserved0 : 3;
    UCHAR Reserved1[20], DirectoryLength[2];
    ERROR_HISTORY_DIRECTORY_ENTRY ErrorHistoryDirectoryList[1];
} ERROR_HISTORY_DIRECTORY, *PERROR_HISTORY_DIRECTORY;
typedef struct _CURRENT_INTERNAL_STATUS_PARAMETER_DATA {
    UCHAR Reserved0[4], IEEECompanyId[4], CurrentInternalStatusDataSetOneLength[2],
        CurrentInternalStatusDataSetTwoLength[2], CurrentInternalStatusDataSetThreeLength[2],
        CurrentInternalStatusDataSetFourLength[4], Reserved1[364], NewSavedDataAvailable,
        SavedDataGenerationNumber, CurrentReasonIdentifier[128], CurrentInternalStatusData[1];
} CURRENT_INTERNAL_STATUS_PARAMETER_DATA, *PCURRENT_INTERNAL_STATUS_PARAMETER_DATA;
typedef struct _SAVED_INTERNAL_STATUS_PARAMETER_DATA {
    UCHAR Reserved0[4], IEEECompanyId[4], SavedInternalStatusDataSetOneLength[2],
        SavedInternalStatusDataSetTwoLength[2], SavedInternalStatusDataSetThreeLength[2],
        SavedInternalStatusDataSetFourLength[4], Reserved1[364], NewSavedDataAvailable,
        SavedDataGenerationNumber, SavedReasonIdentifier[128], SavedInternalStatusData[1];
} SAVED_INTERNAL_STATUS_PARAMETER_DATA, *PSAVED_INTERNAL_STATUS_PARAMETER_DATA;
typedef struct _VPD_EXTENDED_INQUIRY_DATA_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, PageLength[2];
    UCHAR RefChk : 1, AppChk : 1, GrdChk : 1, Spt : 3, ActivateMicrocode : 2;
    UCHAR SimpSup : 1, OrdSup : 1, HeadSup : 1, PriorSup : 1, GroupSup : 1, UaskSup : 1,
        Reserved0 : 2;
    UCHAR VSup : 1, NvSup : 1, Obsolete0 : 1, WuSup : 1, Reserved1 : 4;
    UCHAR LuiClr : 1, Reserved2 : 3, PiiSup : 1, NoPiChk : 1, Reserved3 : 2;
    UCHAR Obsolete1 : 1, HssRelef : 1, Reserved4 : 1, RtdSup : 1, RSup : 1, LuCollectionType : 3;
    UCHAR Multi_i_t_Nexus_Microcode_Download : 4, Reserved5 : 4;
    UCHAR ExtendedSelfTestCompletionMinutes[2];
    UCHAR Reserved6 : 5, VsaSup : 1, HraSup : 1, PoaSup : 1;
    UCHAR MaxSupportedSenseDataLength;
    UCHAR Nrd0 : 1, Nrd1 : 1, Sac : 1, Reserved7 : 3, Ias : 1, Ibs : 1;
    UCHAR MaxInquiryChangeLogs[2], MaxModePageChangeLogs[2], Reserved8[45];
} VPD_EXTENDED_INQUIRY_DATA_PAGE, *PVPD_EXTENDED_INQUIRY_DATA_PAGE;
typedef struct _MODE_PAGE_SUBPAGE_HEADER {
    UCHAR PageCode : 6, SubPageFormat : 1, PageSavable : 1;
    UCHAR SubPageCode, PageLength[2];
} MODE_PAGE_SUBPAGE_HEADER, *PMODE_PAGE_SUBPAGE_HEADER;
#pragma pack(pop)
#endif
