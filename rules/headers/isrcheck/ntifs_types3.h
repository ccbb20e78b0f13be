// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// File-system types of <ntifs.h> (part 3).
#ifndef ISRCHECK_NTIFS_TYPES3_H
#define ISRCHECK_NTIFS_TYPES3_H
typedef struct _WIM_PROVIDER_ADD_OVERLAY_INPUT {
    ULONG WimType, WimIndex, WimFileNameOffset, WimFileNameLength;
} WIM_PROVIDER_ADD_OVERLAY_INPUT, *PWIM_PROVIDER_ADD_OVERLAY_INPUT;
typedef struct _WIM_PROVIDER_EXTERNAL_INFO {
    ULONG Version, Flags;
    LARGE_INTEGER DataSourceId;
    UCHAR ResourceHash[20];
} WIM_PROVIDER_EXTERNAL_INFO, *PWIM_PROVIDER_EXTERNAL_INFO;
typedef struct _WIM_PROVIDER_OVERLAY_ENTRY {
    ULONG NextEntryOffset;
    LARGE_INTEGER DataSourceId;
    GUID WimGuid;
    ULONG WimFileNameOffset, WimType, WimIndex, Flags;
} WIM_PROVIDER_OVERLAY_ENTRY, *PWIM_PROVIDER_OVERLAY_ENTRY;
typedef struct _WIM_PROVIDER_REMOVE_OVERLAY_INPUT {
    LARGE_INTEGER DataSourceId;
} WIM_PROVIDER_REMOVE_OVERLAY_INPUT, *PWIM_PROVIDER_REMOVE_OVERLAY_INPUT;
typedef struct _WIM_PROVIDER_SUSPEND_OVERLAY_INPUT {
    LARGE_INTEGER DataSourceId;
} WIM_PROVIDER_SUSPEND_OVERLAY_INPUT, *PWIM_PROVIDER_SUSPEND_OVERLAY_INPUT;
typedef struct _WIM_PROVIDER_UPDATE_OVERLAY_INPUT {
    LARGE_INTEGER DataSourceId;
    ULONG WimFileNameOffset, WimFileNameLength;
} WIM_PROVIDER_UPDATE_OVERLAY_INPUT, *PWIM_PROVIDER_UPDATE_OVERLAY_INPUT;
typedef struct _CC_FILE_SIZES {
    LARGE_INTEGER AllocationSize, FileSize, ValidDataLength;
} CC_FILE_SIZES, *PCC_FILE_SIZES;
typedef struct _CREATE_REDIRECTION_ECP_CONTEXT {
    USHORT Size, Flags;
    FILE_ID_128 FileId;
    GUID VolumeGuid;
} CREATE_REDIRECTION_ECP_CONTEXT, *PCREATE_REDIRECTION_ECP_CONTEXT;
typedef struct _DUAL_OPLOCK_KEY_ECP_CONTEXT {
    GUID ParentOplockKey, TargetOplockKey;
    BOOLEAN ParentOplockKeySet, TargetOplockKeySet;
} DUAL_OPLOCK_KEY_ECP_CONTEXT, *PDUAL_OPLOCK_KEY_ECP_CONTEXT;
typedef struct _FILE_ALLOCATED_RANGE_BUFFER {
    LARGE_INTEGER FileOffset, Length;
} FILE_ALLOCATED_RANGE_BUFFER, *PFILE_ALLOCATED_RANGE_BUFFER;
typedef struct _FILE_ID_EXTD_DIR_INFORMATION {
    ULONG NextEntryOffset, FileIndex;
    LARGE_INTEGER CreationTime, LastAccessTime, LastWriteTime, ChangeTime, EndOfFile,
        AllocationSize;
    ULONG FileAttributes, FileNameLength, EaSize, ReparsePointTag;
    FILE_ID_128 FileId;
    WCHAR FileName[1];
} FILE_ID_EXTD_DIR_INFORMATION, *PFILE_ID_EXTD_DIR_INFORMATION;
typedef struct _FILE_ID_INFORMATION {
    ULONGLONG VolumeSerialNumber;
    FILE_ID_128 FileId;
} FILE_ID_INFORMATION, *PFILE_ID_INFORMATION;
typedef NTSTATUS (*PCOMPLETE_LOCK_IRP_ROUTINE)(PVOID, PIRP);
typedef void (*PUNLOCK_ROUTINE)(PVOID, PFILE_LOCK_INFO);
typedef struct _FILE_LOCK_INFO {
    LARGE_INTEGER StartingByte, Length;
    BOOLEAN ExclusiveLock;
    ULONG Key;
    PFILE_OBJECT FileObject;
    PVOID ProcessId;
    LARGE_INTEGER EndingByte;
} FILE_LOCK_INFO, *PFILE_LOCK_INFO;
typedef struct _FILE_LOCK {
    PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine;
    PUNLOCK_ROUTINE UnlockRoutine;
    BOOLEAN FastIoIsQuestionable, SpareC[3];
    PVOID LockInformation;
    FILE_LOCK_INFO LastReturnedLockInfo;
    PVOID LastReturnedLock;
    volatile LONG LockRequestsInProgress;
} FILE_LOCK, *PFILE_LOCK;
typedef struct _FILE_NOTIFY_EXTENDED_INFORMATION {
    ULONG NextEntryOffset, Action;
    LARGE_INTEGER CreationTime, LastModificationTime, LastChangeTime, LastAccessTime,
        AllocatedLength, FileSize;
    ULONG FileAttributes, ReparsePointTag;
    LARGE_INTEGER FileId, ParentFileId;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NOTIFY_EXTENDED_INFORMATION, *PFILE_NOTIFY_EXTENDED_INFORMATION;
typedef struct _FILE_NOTIFY_INFORMATION {
    ULONG NextEntryOffset, Action, FileNameLength;
    WCHAR FileName[1];
} FILE_NOTIFY_INFORMATION, *PFILE_NOTIFY_INFORMATION;
typedef struct _FILE_REGION_INFO {
    LONGLONG FileOffset, Length;
    ULONG Usage, Reserved;
} FILE_REGION_INFO, *PFILE_REGION_INFO;
typedef struct _FILE_REGION_INPUT {
    LONGLONG FileOffset, Length;
    ULONG DesiredUsage;
} FILE_REGION_INPUT, *PFILE_REGION_INPUT;
typedef struct _FILE_REGION_OUTPUT {
    ULONG Flags, TotalRegionEntryCount, RegionEntryCount, Reserved;
    FILE_REGION_INFO Region[1];
} FILE_REGION_OUTPUT, *PFILE_REGION_OUTPUT;
typedef struct _FILE_REMOTE_PROTOCOL_INFORMATION {
    USHORT StructureVersion, StructureSize;
    ULONG Protocol;
    USHORT ProtocolMajorVersion, ProtocolMinorVersion, ProtocolRevision, Reserved;
    ULONG Flags;
    struct { ULONG Reserved[8]; } GenericReserved;
    union {
        struct {
            struct { ULONG Capabilities; } Server;
            struct { ULONG Capabilities, CachingFlags; } Share;
        } Smb2;
        ULONG Reserved[16];
    } ProtocolSpecific;
} FILE_REMOTE_PROTOCOL_INFORMATION, *PFILE_REMOTE_PROTOCOL_INFORMATION;
typedef struct _FILE_STANDARD_LINK_INFORMATION {
    ULONG NumberOfAccessibleLinks, TotalNumberOfLinks;
    BOOLEAN DeletePending, Directory;
} FILE_STANDARD_LINK_INFORMATION, *PFILE_STANDARD_LINK_INFORMATION;
typedef enum _FS_FILTER_SECTION_SYNC_TYPE {
    SyncTypeOther, SyncTypeCreateSection
} FS_FILTER_SECTION_SYNC_TYPE, *PFS_FILTER_SECTION_SYNC_TYPE;
typedef enum _FS_FILTER_STREAM_FO_NOTIFICATION_TYPE {
    NotifyTypeCreate, NotifyTypeRetired
} FS_FILTER_STREAM_FO_NOTIFICATION_TYPE, *PFS_FILTER_STREAM_FO_NOTIFICATION_TYPE;
typedef union _FS_FILTER_PARAMETERS {
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct { PERESOURCE ResourceToRelease; } ReleaseForModifiedPageWriter;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation;
    } AcquireForSectionSynchronization;
    struct {
        FS_FILTER_STREAM_FO_NOTIFICATION_TYPE NotificationType;
        POINTER_ALIGNMENT BOOLEAN SafeToRecurse;
    } NotifyStreamFileObject;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        NTSTATUS CompletionStatus;
    } QueryOpen;
    struct { PVOID Argument1, Argument2, Argument3, Argument4, Argument5; } Others;
} FS_FILTER_PARAMETERS, *PFS_FILTER_PARAMETERS;
typedef struct _FS_FILTER_CALLBACK_DATA {
    ULONG SizeOfFsFilterCallbackData;
    UCHAR Operation, Reserved;
    struct _DEVICE_OBJECT *DeviceObject;
    struct _FILE_OBJECT *FileObject;
    FS_FILTER_PARAMETERS Parameters;
} FS_FILTER_CALLBACK_DATA, *PFS_FILTER_CALLBACK_DATA;
typedef NTSTATUS (*PFS_FILTER_CALLBACK)(PFS_FILTER_CALLBACK_DATA, PVOID *);
typedef void (*PFS_FILTER_COMPLETION_CALLBACK)(PFS_FILTER_CALLBACK_DATA, NTSTATUS, PVOID);
typedef struct _FS_FILTER_CALLBACKS {
    ULONG SizeOfFsFilterCallbacks, Reserved;
    PFS_FILTER_CALLBACK PreAcquireForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForSectionSynchronization;
    PFS_FILTER_CALLBACK PreReleaseForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForSectionSynchronization;
    PFS_FILTER_CALLBACK PreAcquireForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForCcFlush;
    PFS_FILTER_CALLBACK PreReleaseForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForCcFlush;
    PFS_FILTER_CALLBACK PreAcquireForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreReleaseForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreQueryOpen;
    PFS_FILTER_COMPLETION_CALLBACK PostQueryOpen;
} FS_FILTER_CALLBACKS, *PFS_FILTER_CALLBACKS;
typedef struct _IO_CREATE_STREAM_FILE_OPTIONS {
    USHORT Size, Flags;
    PDEVICE_OBJECT TargetDeviceObject;
} IO_CREATE_STREAM_FILE_OPTIONS, *PIO_CREATE_STREAM_FILE_OPTIONS;
typedef struct _IO_DEVICE_HINT_ECP_CONTEXT {
    PDEVICE_OBJECT TargetDevice;
    UNICODE_STRING RemainingName;
} IO_DEVICE_HINT_ECP_CONTEXT, *PIO_DEVICE_HINT_ECP_CONTEXT;
typedef enum _LINK_TRACKING_INFORMATION_TYPE {
    NtfsLinkTrackingInformation, DfsLinkTrackingInformation
} LINK_TRACKING_INFORMATION_TYPE, *PLINK_TRACKING_INFORMATION_TYPE;
typedef struct _LINK_TRACKING_INFORMATION {
    LINK_TRACKING_INFORMATION_TYPE Type;
    UCHAR VolumeId[16];
} LINK_TRACKING_INFORMATION, *PLINK_TRACKING_INFORMATION;
typedef struct {
    union { ULONG UsnSourceInfo, CopyNumber; };
    HANDLE VolumeHandle;
    ULONG HandleInfo;
} MARK_HANDLE_INFO, *PMARK_HANDLE_INFO;
typedef struct {
    union { ULONG UsnSourceInfo, CopyNumber; };
    UINT32 VolumeHandle;
    ULONG HandleInfo;
} MARK_HANDLE_INFO32, *PMARK_HANDLE_INFO32;
typedef struct _QUERY_PATH_REQUEST {
    ULONG PathNameLength;
    PIO_SECURITY_CONTEXT SecurityContext;
    WCHAR FilePathName[1];
} QUERY_PATH_REQUEST, *PQUERY_PATH_REQUEST;
typedef struct _ECP_LIST *PECP_LIST;
typedef struct _QUERY_PATH_REQUEST_EX {
    PIO_SECURITY_CONTEXT pSecurityContext;
    ULONG EaLength;
    PVOID pEaBuffer;
    UNICODE_STRING PathName, DomainServiceName;
    PECP_LIST EcpList;
    PESILO Silo;
    ULONG_PTR Reserved;
} QUERY_PATH_REQUEST_EX, *PQUERY_PATH_REQUEST_EX;
typedef struct _QUERY_PATH_RESPONSE {
    ULONG LengthAccepted;
} QUERY_PATH_RESPONSE, *PQUERY_PATH_RESPONSE;
typedef struct _READ_AHEAD_PARAMETERS {
    CSHORT NodeByteSize;
    ULONG Granularity, PipelinedRequestSize, ReadAheadGrowthPercentage;
} READ_AHEAD_PARAMETERS, *PREAD_AHEAD_PARAMETERS;
typedef struct _RKF_BYPASS_ECP_CONTEXT {
    INT Reserved, Version;
} RKF_BYPASS_ECP_CONTEXT, *PRKF_BYPASS_ECP_CONTEXT;
typedef NTSTATUS NTAPI RTL_HEAP_COMMIT_ROUTINE(PVOID, PVOID *, PSIZE_T);
typedef RTL_HEAP_COMMIT_ROUTINE *PRTL_HEAP_COMMIT_ROUTINE;
typedef RTL_HEAP_COMMIT_ROUTINE *PRTL_HEAP_COMMIT_ROUTINE;
typedef struct _RTL_HEAP_PARAMETERS {
    ULONG Length;
    SIZE_T SegmentReserve, SegmentCommit, DeCommitFreeBlockThreshold, DeCommitTotalFreeThreshold,
        MaximumAllocationSize, VirtualMemoryThreshold, InitialCommit, InitialReserve;
    PRTL_HEAP_COMMIT_ROUTINE CommitRoutine;
    SIZE_T Reserved[2];
} RTL_HEAP_PARAMETERS, *PRTL_HEAP_PARAMETERS;
typedef struct _SET_PURGE_FAILURE_MODE_INPUT {
    ULONG Flags;
} SET_PURGE_FAILURE_MODE_INPUT, *PSET_PURGE_FAILURE_MODE_INPUT;
typedef ULONG_PTR SID_HASH_ENTRY;
typedef struct _SID_AND_ATTRIBUTES_HASH {
    ULONG SidCount;
    PSID_AND_ATTRIBUTES SidAttr;
    SID_HASH_ENTRY Hash[32];
} SID_AND_ATTRIBUTES_HASH, *PSID_AND_ATTRIBUTES_HASH;
typedef struct _TOKEN_MANDATORY_POLICY {
    ULONG Policy;
} TOKEN_MANDATORY_POLICY, *PTOKEN_MANDATORY_POLICY;
typedef PVOID PSECURITY_ATTRIBUTES_OPAQUE;
typedef struct _TOKEN_ACCESS_INFORMATION {
    PSID_AND_ATTRIBUTES_HASH SidHash, RestrictedSidHash;
    PTOKEN_PRIVILEGES Privileges;
    LUID AuthenticationId;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    TOKEN_MANDATORY_POLICY MandatoryPolicy;
    ULONG Flags, AppContainerNumber;
    PSID PackageSid;
    PSID_AND_ATTRIBUTES_HASH CapabilitiesHash;
    PSID TrustLevelSid;
    PSECURITY_ATTRIBUTES_OPAQUE SecurityAttributes;
} TOKEN_ACCESS_INFORMATION, *PTOKEN_ACCESS_INFORMATION;
typedef struct {
    FAST_MUTEX Mutex;
    PRTL_SPLAY_LINKS Cache;
    LIST_ENTRY TimerQueue;
    USHORT NumEntries;
} TUNNEL, *PTUNNEL;
typedef enum _FSRTL_CHANGE_BACKING_TYPE {
    ChangeDataControlArea, ChangeImageControlArea, ChangeSharedCacheMap
} FSRTL_CHANGE_BACKING_TYPE, *PFSRTL_CHANGE_BACKING_TYPE;
typedef enum _MEMORY_INFORMATION_CLASS { MemoryBasicInformation } MEMORY_INFORMATION_CLASS;
typedef enum _SID_NAME_USE {
    SidTypeUser = 1, SidTypeGroup, SidTypeDomain, SidTypeAlias, SidTypeWellKnownGroup,
    SidTypeDeletedAccount, SidTypeInvalid, SidTypeUnknown, SidTypeComputer, SidTypeLabel,
    SidTypeLogonSession
} SID_NAME_USE, *PSID_NAME_USE;
typedef enum _TOKEN_INFORMATION_CLASS {
    TokenUser = 1, TokenGroups, TokenPrivileges, TokenOwner, TokenPrimaryGroup,
    TokenDefaultDacl, TokenSource, TokenType, TokenImpersonationLevel, TokenStatistics,
    TokenRestrictedSids, TokenSessionId, TokenGroupsAndPrivileges, TokenSessionReference,
    TokenSandBoxInert, TokenAuditPolicy, TokenOrigin, TokenElevationType, TokenLinkedToken,
    TokenElevation, TokenHasRestrictions, TokenAccessInformation, TokenVirtualizationAllowed,
    TokenVirtualizationEnabled, TokenIntegrityLevel, TokenUIAccess, TokenMandatoryPolicy,
    TokenLogonSid, TokenIsAppContainer, TokenCapabilities, TokenAppContainerSid,
    TokenAppContainerNumber, TokenUserClaimAttributes, TokenDeviceClaimAttributes,
    TokenRestrictedUserClaimAttributes, TokenRestrictedDeviceClaimAttributes,
    TokenDeviceGroups, TokenRestrictedDeviceGroups, TokenSecurityAttributes,
    TokenIsRestricted, TokenProcessTrustLevel, TokenPrivateNameSpace,
    TokenSingletonAttributes, TokenBnoIsolation, TokenChildProcessFlags, MaxTokenInfoClass
} TOKEN_INFORMATION_CLASS, *PTOKEN_INFORMATION_CLASS;
typedef void (*PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK)(PVOID, LPCGUID);
typedef void (*PDIRTY_PAGE_ROUTINE)(PFILE_OBJECT, PLARGE_INTEGER, ULONG, PLARGE_INTEGER,
    PLARGE_INTEGER, PVOID, PVOID);
typedef void (*PFLUSH_TO_LSN)(PVOID, LARGE_INTEGER);
typedef ULONG FSRTL_ALLOCATE_ECP_FLAGS;
typedef ULONG FSRTL_ALLOCATE_ECPLIST_FLAGS;
typedef PVOID *POPLOCK;
typedef void (*POPLOCK_WAIT_COMPLETE_ROUTINE)(PVOID, PIRP);
typedef void (*POPLOCK_FS_PREPOST_IRP)(PVOID, PIRP);
typedef ULONG FSRTL_ECP_LOOKASIDE_FLAGS;
typedef struct _ECP_HEADER *PECP_HEADER;
typedef struct _REAL_NOTIFY_SYNC *PNOTIFY_SYNC;
typedef BOOLEAN (*PCHECK_FOR_TRAVERSE_ACCESS)(PVOID, PVOID, PSECURITY_SUBJECT_CONTEXT);
typedef BOOLEAN (*PFILTER_REPORT_CHANGE)(PVOID, PVOID);
typedef void (*PFSRTL_STACK_OVERFLOW_ROUTINE)(PVOID, PKEVENT);
typedef ULONG FSRTL_UNC_PROVIDER_FLAGS;
typedef long SECURITY_STATUS;
typedef enum _MMFLUSH_TYPE { MmFlushForDelete, MmFlushForWrite } MMFLUSH_TYPE;
typedef ULONG *PSECURITY_INFORMATION;
typedef NTSTATUS SE_LOGON_SESSION_TERMINATED_ROUTINE(PLUID);
typedef SE_LOGON_SESSION_TERMINATED_ROUTINE *PSE_LOGON_SESSION_TERMINATED_ROUTINE;
typedef SE_LOGON_SESSION_TERMINATED_ROUTINE *PSE_LOGON_SESSION_TERMINATED_ROUTINE;
typedef enum {
    WinNullSid, WinWorldSid, WinLocalSid, WinCreatorOwnerSid, WinCreatorGroupSid,
    WinCreatorOwnerServerSid, WinCreatorGroupServerSid, WinNtAuthoritySid, WinDialupSid,
    WinNetworkSid, WinBatchSid, WinInteractiveSid, WinServiceSid, WinAnonymousSid,
    WinProxySid, WinEnterpriseControllersSid, WinSelfSid, WinAuthenticatedUserSid,
    WinRestrictedCodeSid, WinTerminalServerSid, WinRemoteLogonIdSid, WinLogonIdsSid,
    WinLocalSystemSid, WinLocalServiceSid, WinNetworkServiceSid, WinBuiltinDomainSid,
    WinBuiltinAdministratorsSid, WinBuiltinUsersSid, WinBuiltinGuestsSid,
    WinBuiltinPowerUsersSid, WinBuiltinAccountOperatorsSid, WinBuiltinSystemOperatorsSid,
    WinBuiltinPrintOperatorsSid, WinBuiltinBackupOperatorsSid, WinBuiltinReplicatorSid,
    WinBuiltinPreWindows2000CompatibleAccessSid, WinBuiltinRemoteDesktopUsersSid,
    WinBuiltinNetworkConfigurationOperatorsSid, WinAccountAdministratorSid,
    WinAccountGuestSid, WinAccountKrbtgtSid, WinAccountDomainAdminsSid,
    WinAccountDomainUsersSid, WinAccountDomainGuestsSid, WinAccountComputersSid,
    WinAccountControllersSid, WinAccountCertAdminsSid, WinAccountSchemaAdminsSid,
    WinAccountEnterpriseAdminsSid, WinAccountPolicyAdminsSid, WinAccountRasAndIasServersSid,
    WinNTLMAuthenticationSid, WinDigestAuthenticationSid, WinSChannelAuthenticationSid,
    WinThisOrganizationSid, WinOtherOrganizationSid, WinBuiltinIncomingForestTrustBuildersSid,
    WinBuiltinPerfMonitoringUsersSid, WinBuiltinPerfLoggingUsersSid,
    WinBuiltinAuthorizationAccessSid, WinBuiltinTerminalServerLicenseServersSid,
    WinBuiltinDCOMUsersSid, WinBuiltinIUsersSid, WinIUserSid, WinBuiltinCryptoOperatorsSid,
    WinUntrustedLabelSid, WinLowLabelSid, WinMediumLabelSid, WinHighLabelSid,
    WinSystemLabelSid, WinWriteRestrictedCodeSid, WinCreatorOwnerRightsSid,
    WinCacheablePrincipalsGroupSid, WinNonCacheablePrincipalsGroupSid,
    WinEnterpriseReadonlyControllersSid, WinAccountReadonlyControllersSid,
    WinBuiltinEventLogReadersGroup, WinNewEnterpriseReadonlyControllersSid,
    WinBuiltinCertSvcDComAccessGroup, WinMediumPlusLabelSid, WinLocalLogonSid,
    WinConsoleLogonSid, WinThisOrganizationCertificateSid, WinApplicationPackageAuthoritySid,
    WinBuiltinAnyPackageSid, WinCapabilityInternetClientSid,
    WinCapabilityInternetClientServerSid, WinCapabilityPrivateNetworkClientServerSid,
    WinCapabilityPicturesLibrarySid, WinCapabilityVideosLibrarySid,
    WinCapabilityMusicLibrarySid, WinCapabilityDocumentsLibrarySid,
    WinCapabilitySharedUserCertificatesSid, WinCapabilityEnterpriseAuthenticationSid,
    WinCapabilityRemovableStorageSid, WinBuiltinRDSRemoteAccessServersSid,
    WinBuiltinRDSEndpointServersSid, WinBuiltinRDSManagementServersSid, WinUserModeDriversSid,
    WinBuiltinHyperVAdminsSid, WinAccountCloneableControllersSid,
    WinBuiltinAccessControlAssistanceOperatorsSid, WinBuiltinRemoteManagementUsersSid,
    WinAuthenticationAuthorityAssertedSid, WinAuthenticationServiceAssertedSid,
    WinLocalAccountSid, WinLocalAccountAndAdministratorSid, WinAccountProtectedUsersSid,
    WinCapabilityAppointmentsSid, WinCapabilityContactsSid, WinAccountDefaultSystemManagedSid,
    WinBuiltinDefaultSystemManagedGroupSid, WinBuiltinStorageReplicaAdminsSid,
    WinAccountKeyAdminsSid, WinAccountEnterpriseKeyAdminsSid, WinAuthenticationKeyTrustSid,
    WinAuthenticationKeyPropertyMFASid, WinAuthenticationKeyPropertyAttestationSid,
    WinAuthenticationFreshKeyAuthSid
} WELL_KNOWN_SID_TYPE;
typedef enum _VIRTUAL_MEMORY_INFORMATION_CLASS {
    VmPrefetchInformation
} VIRTUAL_MEMORY_INFORMATION_CLASS;
#endif
