// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// File-system types of <ntifs.h> (part 2).
#ifndef ISRCHECK_NTIFS_TYPES2_H
#define ISRCHECK_NTIFS_TYPES2_H
typedef struct _FILE_LINKS_INFORMATION {
    ULONG BytesNeeded, EntriesReturned;
    FILE_LINK_ENTRY_INFORMATION Entry;
} FILE_LINKS_INFORMATION, *PFILE_LINKS_INFORMATION;
typedef struct _FILE_MAILSLOT_QUERY_INFORMATION {
    ULONG MaximumMessageSize, MailslotQuota, NextMessageSize, MessagesAvailable;
    LARGE_INTEGER ReadTimeout;
} FILE_MAILSLOT_QUERY_INFORMATION, *PFILE_MAILSLOT_QUERY_INFORMATION;
typedef struct _FILE_MAILSLOT_SET_INFORMATION {
    PLARGE_INTEGER ReadTimeout;
} FILE_MAILSLOT_SET_INFORMATION, *PFILE_MAILSLOT_SET_INFORMATION;
typedef struct _FILE_NAMES_INFORMATION {
    ULONG NextEntryOffset, FileIndex, FileNameLength;
    WCHAR FileName[1];
} FILE_NAMES_INFORMATION, *PFILE_NAMES_INFORMATION;
typedef struct _FILE_NETWORK_PHYSICAL_NAME_INFORMATION {
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NETWORK_PHYSICAL_NAME_INFORMATION, *PFILE_NETWORK_PHYSICAL_NAME_INFORMATION;
typedef struct _FILE_OBJECTID_INFORMATION {
    LONGLONG FileReference;
    UCHAR ObjectId[16];
    union {
        struct { UCHAR BirthVolumeId[16], BirthObjectId[16], DomainId[16]; };
        UCHAR ExtendedInfo[48];
    };
} FILE_OBJECTID_INFORMATION, *PFILE_OBJECTID_INFORMATION;
typedef struct _FILE_PIPE_INFORMATION {
    ULONG ReadMode, CompletionMode;
} FILE_PIPE_INFORMATION, *PFILE_PIPE_INFORMATION;
typedef struct _FILE_PIPE_LOCAL_INFORMATION {
    ULONG NamedPipeType, NamedPipeConfiguration, MaximumInstances, CurrentInstances,
        InboundQuota, ReadDataAvailable, OutboundQuota, WriteQuotaAvailable, NamedPipeState,
        NamedPipeEnd;
} FILE_PIPE_LOCAL_INFORMATION, *PFILE_PIPE_LOCAL_INFORMATION;
typedef struct _FILE_PIPE_REMOTE_INFORMATION {
    LARGE_INTEGER CollectDataTime;
    ULONG MaximumCollectionCount;
} FILE_PIPE_REMOTE_INFORMATION, *PFILE_PIPE_REMOTE_INFORMATION;
typedef struct _FILE_QUOTA_INFORMATION {
    ULONG NextEntryOffset, SidLength;
    LARGE_INTEGER ChangeTime, QuotaUsed, QuotaThreshold, QuotaLimit;
    SID Sid;
} FILE_QUOTA_INFORMATION, *PFILE_QUOTA_INFORMATION;
typedef struct _FILE_REPARSE_POINT_INFORMATION {
    LONGLONG FileReference;
    ULONG Tag;
} FILE_REPARSE_POINT_INFORMATION, *PFILE_REPARSE_POINT_INFORMATION;
typedef struct _FILE_STAT_INFORMATION {
    LARGE_INTEGER FileId, CreationTime, LastAccessTime, LastWriteTime, ChangeTime,
        AllocationSize, EndOfFile;
    ULONG FileAttributes, ReparseTag, NumberOfLinks;
    ACCESS_MASK EffectiveAccess;
} FILE_STAT_INFORMATION, *PFILE_STAT_INFORMATION;
typedef struct _FILE_STREAM_INFORMATION {
    ULONG NextEntryOffset, StreamNameLength;
    LARGE_INTEGER StreamSize, StreamAllocationSize;
    WCHAR StreamName[1];
} FILE_STREAM_INFORMATION, *PFILE_STREAM_INFORMATION;
typedef struct _FILE_TIMESTAMPS {
    LARGE_INTEGER CreationTime, LastAccessTime, LastWriteTime, ChangeTime;
} FILE_TIMESTAMPS, *PFILE_TIMESTAMPS;
typedef struct _FILE_ZERO_DATA_INFORMATION {
    LARGE_INTEGER FileOffset, BeyondFinalZero;
} FILE_ZERO_DATA_INFORMATION, *PFILE_ZERO_DATA_INFORMATION;
typedef struct _FILE_ZERO_DATA_INFORMATION_EX {
    LARGE_INTEGER FileOffset, BeyondFinalZero;
    ULONG Flags;
} FILE_ZERO_DATA_INFORMATION_EX, *PFILE_ZERO_DATA_INFORMATION_EX;
typedef struct _FS_FILTER_SECTION_SYNC_OUTPUT {
    ULONG StructureSize, SizeReturned, Flags, DesiredReadAlignment;
} FS_FILTER_SECTION_SYNC_OUTPUT, *PFS_FILTER_SECTION_SYNC_OUTPUT;
typedef struct _FSCTL_OFFLOAD_READ_INPUT {
    ULONG Size, Flags, TokenTimeToLive, Reserved;
    ULONGLONG FileOffset, CopyLength;
} FSCTL_OFFLOAD_READ_INPUT, *PFSCTL_OFFLOAD_READ_INPUT;
typedef struct _FSCTL_OFFLOAD_READ_OUTPUT {
    ULONG Size, Flags;
    ULONGLONG TransferLength;
    UCHAR Token[512];
} FSCTL_OFFLOAD_READ_OUTPUT, *PFSCTL_OFFLOAD_READ_OUTPUT;
typedef struct _FSCTL_OFFLOAD_WRITE_INPUT {
    ULONG Size, Flags;
    ULONGLONG FileOffset, CopyLength, TransferOffset;
    UCHAR Token[512];
} FSCTL_OFFLOAD_WRITE_INPUT, *PFSCTL_OFFLOAD_WRITE_INPUT;
typedef struct _FSCTL_OFFLOAD_WRITE_OUTPUT {
    ULONG Size, Flags;
    ULONGLONG LengthWritten;
} FSCTL_OFFLOAD_WRITE_OUTPUT, *PFSCTL_OFFLOAD_WRITE_OUTPUT;
typedef struct _FSCTL_QUERY_VOLUME_NUMA_INFO_OUTPUT {
    ULONG NumaNode;
} FSCTL_QUERY_VOLUME_NUMA_INFO_OUTPUT, *PFSCTL_QUERY_VOLUME_NUMA_INFO_OUTPUT;
typedef PVOID OPLOCK;
typedef struct _FSRTL_ADVANCED_FCB_HEADER {
    struct {
        CSHORT NodeTypeCode, NodeByteSize;
        UCHAR Flags, IsFastIoPossible, Flags2;
        UCHAR Reserved : 4, Version : 4;
        PERESOURCE Resource, PagingIoResource;
        LARGE_INTEGER AllocationSize, FileSize, ValidDataLength;
    };
    PFAST_MUTEX FastMutex;
    LIST_ENTRY FilterContexts;
    ULONG_PTR PushLock;
    PVOID *FileContextSupportPointer;
    union { OPLOCK Oplock; PVOID ReservedForRemote; };
    PVOID ReservedContext;
} FSRTL_ADVANCED_FCB_HEADER, *PFSRTL_ADVANCED_FCB_HEADER;
typedef struct _FSRTL_COMMON_FCB_HEADER {
    CSHORT NodeTypeCode, NodeByteSize;
    UCHAR Flags, IsFastIoPossible, Flags2;
    UCHAR Reserved : 4, Version : 4;
    PERESOURCE Resource, PagingIoResource;
    LARGE_INTEGER AllocationSize, FileSize, ValidDataLength;
} FSRTL_COMMON_FCB_HEADER, *PFSRTL_COMMON_FCB_HEADER;
typedef struct _FSRTL_PER_FILE_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId, InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_FILE_CONTEXT, *PFSRTL_PER_FILE_CONTEXT;
typedef struct _FSRTL_PER_FILEOBJECT_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId, InstanceId;
} FSRTL_PER_FILEOBJECT_CONTEXT, *PFSRTL_PER_FILEOBJECT_CONTEXT;
typedef struct _FSRTL_PER_STREAM_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId, InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_STREAM_CONTEXT, *PFSRTL_PER_STREAM_CONTEXT;
typedef struct _IO_PRIORITY_INFO {
    ULONG Size, ThreadPriority, PagePriority;
    IO_PRIORITY_HINT IoPriority;
} IO_PRIORITY_INFO, *PIO_PRIORITY_INFO;
typedef struct _MEMORY_BASIC_INFORMATION {
    PVOID BaseAddress, AllocationBase;
    ULONG AllocationProtect;
    SIZE_T RegionSize;
    ULONG State, Protect, Type;
} MEMORY_BASIC_INFORMATION, *PMEMORY_BASIC_INFORMATION;
typedef struct _NETWORK_APP_INSTANCE_EA {
    GUID AppInstanceID;
    ULONG CsvFlags;
} NETWORK_APP_INSTANCE_EA, *PNETWORK_APP_INSTANCE_EA;
typedef struct _NETWORK_APP_INSTANCE_ECP_CONTEXT {
    USHORT Size, Reserved;
    GUID AppInstanceID;
} NETWORK_APP_INSTANCE_ECP_CONTEXT, *PNETWORK_APP_INSTANCE_ECP_CONTEXT;
typedef enum {
    NetworkOpenLocationAny, NetworkOpenLocationRemote, NetworkOpenLocationLoopback
} NETWORK_OPEN_LOCATION_QUALIFIER;
typedef enum {
    NetworkOpenIntegrityAny, NetworkOpenIntegrityNone, NetworkOpenIntegritySigned,
    NetworkOpenIntegrityEncrypted, NetworkOpenIntegrityMaximum
} NETWORK_OPEN_INTEGRITY_QUALIFIER;
typedef ULONG NETWORK_OPEN_IN_FLAGS;
typedef ULONG NETWORK_OPEN_OUT_FLAGS;
typedef struct _NETWORK_OPEN_ECP_CONTEXT {
    USHORT Size, Reserved;
    struct {
        struct {
            NETWORK_OPEN_LOCATION_QUALIFIER Location;
            NETWORK_OPEN_INTEGRITY_QUALIFIER Integrity;
            NETWORK_OPEN_IN_FLAGS Flags;
        } in;
        struct {
            NETWORK_OPEN_LOCATION_QUALIFIER Location;
            NETWORK_OPEN_INTEGRITY_QUALIFIER Integrity;
            NETWORK_OPEN_OUT_FLAGS Flags;
        } out;
    };
} NETWORK_OPEN_ECP_CONTEXT, *PNETWORK_OPEN_ECP_CONTEXT;
typedef struct _NETWORK_OPEN_ECP_CONTEXT_V0 {
    USHORT Size, Reserved;
    struct {
        struct {
            NETWORK_OPEN_LOCATION_QUALIFIER Location;
            NETWORK_OPEN_INTEGRITY_QUALIFIER Integrity;
        } in;
        struct {
            NETWORK_OPEN_LOCATION_QUALIFIER Location;
            NETWORK_OPEN_INTEGRITY_QUALIFIER Integrity;
        } out;
    };
} NETWORK_OPEN_ECP_CONTEXT_V0, *PNETWORK_OPEN_ECP_CONTEXT_V0;
typedef struct sockaddr_storage *PSOCKADDR_STORAGE_NFS;
typedef struct _NFS_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ExportAlias;
    PSOCKADDR_STORAGE_NFS ClientSocketAddress;
} NFS_OPEN_ECP_CONTEXT, *PNFS_OPEN_ECP_CONTEXT;
typedef struct _OPEN_REPARSE_LIST {
    LIST_ENTRY OpenReparseList;
} OPEN_REPARSE_LIST, *POPEN_REPARSE_LIST;
typedef struct _OPEN_REPARSE_LIST_ENTRY {
    LIST_ENTRY OpenReparseListEntry;
    ULONG ReparseTag, Flags;
    GUID ReparseGuid;
    USHORT Size, RemainingLength;
} OPEN_REPARSE_LIST_ENTRY, *POPEN_REPARSE_LIST_ENTRY;
typedef struct _PUBLIC_OBJECT_BASIC_INFORMATION {
    ULONG Attributes;
    ACCESS_MASK GrantedAccess;
    ULONG HandleCount, PointerCount, Reserved[10];
} PUBLIC_OBJECT_BASIC_INFORMATION, *PPUBLIC_OBJECT_BASIC_INFORMATION;
typedef enum _QUERY_FILE_LAYOUT_FILTER_TYPE {
    QUERY_FILE_LAYOUT_FILTER_TYPE_NONE, QUERY_FILE_LAYOUT_FILTER_TYPE_CLUSTERS,
    QUERY_FILE_LAYOUT_FILTER_TYPE_FILEID, QUERY_FILE_LAYOUT_NUM_FILTER_TYPES
} QUERY_FILE_LAYOUT_FILTER_TYPE;
typedef struct _CLUSTER_RANGE {
    LARGE_INTEGER StartingCluster, ClusterCount;
} CLUSTER_RANGE, *PCLUSTER_RANGE;
typedef struct _FILE_REFERENCE_RANGE {
    ULONGLONG StartingFileReferenceNumber, EndingFileReferenceNumber;
} FILE_REFERENCE_RANGE, *PFILE_REFERENCE_RANGE;
typedef struct _QUERY_FILE_LAYOUT_INPUT {
    ULONG NumberOfPairs, Flags;
    QUERY_FILE_LAYOUT_FILTER_TYPE FilterType;
    ULONG Reserved;
    union {
        CLUSTER_RANGE ClusterRanges[1];
        FILE_REFERENCE_RANGE FileReferenceRanges[1];
    } Filter;
} QUERY_FILE_LAYOUT_INPUT, *PQUERY_FILE_LAYOUT_INPUT;
typedef struct _QUERY_FILE_LAYOUT_OUTPUT {
    ULONG FileEntryCount, FirstFileOffset, Flags, Reserved;
} QUERY_FILE_LAYOUT_OUTPUT, *PQUERY_FILE_LAYOUT_OUTPUT;
typedef struct _REPARSE_DATA_BUFFER {
    ULONG ReparseTag;
    USHORT ReparseDataLength, Reserved;
    union {
        struct {
            USHORT SubstituteNameOffset, SubstituteNameLength, PrintNameOffset, PrintNameLength;
            ULONG Flags;
            WCHAR PathBuffer[1];
        } SymbolicLinkReparseBuffer;
        struct {
            USHORT SubstituteNameOffset, SubstituteNameLength, PrintNameOffset, PrintNameLength;
            WCHAR PathBuffer[1];
        } MountPointReparseBuffer;
        struct { UCHAR DataBuffer[1]; } GenericReparseBuffer;
    };
} REPARSE_DATA_BUFFER, *PREPARSE_DATA_BUFFER;
typedef struct _REPARSE_GUID_DATA_BUFFER {
    ULONG ReparseTag;
    USHORT ReparseDataLength, Reserved;
    GUID ReparseGuid;
    struct { UCHAR DataBuffer[1]; } GenericReparseBuffer;
} REPARSE_GUID_DATA_BUFFER, *PREPARSE_GUID_DATA_BUFFER;
typedef struct _SE_EXPORTS {
    LUID SeCreateTokenPrivilege, SeAssignPrimaryTokenPrivilege, SeLockMemoryPrivilege,
        SeIncreaseQuotaPrivilege, SeUnsolicitedInputPrivilege, SeTcbPrivilege,
        SeSecurityPrivilege, SeTakeOwnershipPrivilege, SeLoadDriverPrivilege,
        SeCreatePagefilePrivilege, SeIncreaseBasePriorityPrivilege, SeSystemProfilePrivilege,
        SeSystemtimePrivilege, SeProfileSingleProcessPrivilege, SeCreatePermanentPrivilege,
        SeBackupPrivilege, SeRestorePrivilege, SeShutdownPrivilege, SeDebugPrivilege,
        SeAuditPrivilege, SeSystemEnvironmentPrivilege, SeChangeNotifyPrivilege,
        SeRemoteShutdownPrivilege;
    PSID SeNullSid, SeWorldSid, SeLocalSid, SeCreatorOwnerSid, SeCreatorGroupSid,
        SeNtAuthoritySid, SeDialupSid, SeNetworkSid, SeBatchSid, SeInteractiveSid,
        SeLocalSystemSid, SeAliasAdminsSid, SeAliasUsersSid, SeAliasGuestsSid,
        SeAliasPowerUsersSid, SeAliasAccountOpsSid, SeAliasSystemOpsSid, SeAliasPrintOpsSid,
        SeAliasBackupOpsSid, SeAuthenticatedUsersSid, SeRestrictedSid, SeAnonymousLogonSid;
    LUID SeUndockPrivilege, SeSyncAgentPrivilege, SeEnableDelegationPrivilege;
    PSID SeLocalServiceSid, SeNetworkServiceSid;
    LUID SeManageVolumePrivilege, SeImpersonatePrivilege, SeCreateGlobalPrivilege,
        SeTrustedCredManAccessPrivilege, SeRelabelPrivilege, SeIncreaseWorkingSetPrivilege,
        SeTimeZonePrivilege, SeCreateSymbolicLinkPrivilege;
    PSID SeIUserSid, SeUntrustedMandatorySid, SeLowMandatorySid, SeMediumMandatorySid,
        SeHighMandatorySid, SeSystemMandatorySid, SeOwnerRightsSid, SeAllAppPackagesSid,
        SeUserModeDriversSid, SeTrustedInstallerSid;
    LUID SeDelegateSessionUserImpersonatePrivilege;
} SE_EXPORTS, *PSE_EXPORTS;
typedef union _SE_SID { SID Sid; UCHAR Buffer[68]; } SE_SID, *PSE_SID;
typedef struct _SID_AND_ATTRIBUTES {
    PSID Sid;
    ULONG Attributes;
} SID_AND_ATTRIBUTES, *PSID_AND_ATTRIBUTES;
typedef struct _TOKEN_USER { SID_AND_ATTRIBUTES User; } TOKEN_USER, *PTOKEN_USER;
typedef struct _SE_TOKEN_USER {
    union { TOKEN_USER TokenUser; SID_AND_ATTRIBUTES User; };
    union { SID Sid; UCHAR Buffer[68]; };
} SE_TOKEN_USER, PSE_TOKEN_USER;
typedef struct _SET_DAX_ALLOC_ALIGNMENT_HINT_INPUT {
    ULONG Flags, AlignmentShift;
    ULONGLONG FileOffsetToAlign;
} SET_DAX_ALLOC_ALIGNMENT_HINT_INPUT, *PSET_DAX_ALLOC_ALIGNMENT_HINT_INPUT;
typedef enum _SRV_INSTANCE_TYPE {
    SrvInstanceTypeUndefined, SrvInstanceTypePrimary, SrvInstanceTypeCsv, SrvInstanceTypeSBL,
    SrvInstanceTypeSR
} SRV_INSTANCE_TYPE, *PSRV_INSTANCE_TYPE;
typedef struct _SRV_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ShareName;
    PSOCKADDR_STORAGE_NFS SocketAddress;
    BOOLEAN OplockBlockState, OplockAppState, OplockFinalState;
    USHORT Version;
    SRV_INSTANCE_TYPE InstanceType;
} SRV_OPEN_ECP_CONTEXT, *PSRV_OPEN_ECP_CONTEXT;
typedef struct _SYSTEM_ALARM_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_ALARM_ACE, *PSYSTEM_ALARM_ACE;
typedef struct _SYSTEM_AUDIT_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_AUDIT_ACE, *PSYSTEM_AUDIT_ACE;
typedef struct _SYSTEM_PROCESS_TRUST_LABEL_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_PROCESS_TRUST_LABEL_ACE, *PSYSTEM_PROCESS_TRUST_LABEL_ACE;
typedef struct _SYSTEM_RESOURCE_ATTRIBUTE_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_RESOURCE_ATTRIBUTE_ACE, *PSYSTEM_RESOURCE_ATTRIBUTE_ACE;
typedef struct _SYSTEM_SCOPED_POLICY_ID_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_SCOPED_POLICY_ID_ACE, *PSYSTEM_SCOPED_POLICY_ID_ACE;
typedef struct _TOKEN_SOURCE {
    CHAR SourceName[8];
    LUID SourceIdentifier;
} TOKEN_SOURCE, *PTOKEN_SOURCE;
typedef struct _TOKEN_CONTROL {
    LUID TokenId, AuthenticationId, ModifiedId;
    TOKEN_SOURCE TokenSource;
} TOKEN_CONTROL, *PTOKEN_CONTROL;
typedef struct _TOKEN_DEFAULT_DACL {
    PACL DefaultDacl;
} TOKEN_DEFAULT_DACL, *PTOKEN_DEFAULT_DACL;
typedef struct _TOKEN_GROUPS {
    ULONG GroupCount;
    SID_AND_ATTRIBUTES Groups[1];
} TOKEN_GROUPS, *PTOKEN_GROUPS;
typedef struct _TOKEN_GROUPS_AND_PRIVILEGES {
    ULONG SidCount, SidLength;
    PSID_AND_ATTRIBUTES Sids;
    ULONG RestrictedSidCount, RestrictedSidLength;
    PSID_AND_ATTRIBUTES RestrictedSids;
    ULONG PrivilegeCount, PrivilegeLength;
    PLUID_AND_ATTRIBUTES Privileges;
    LUID AuthenticationId;
} TOKEN_GROUPS_AND_PRIVILEGES, *PTOKEN_GROUPS_AND_PRIVILEGES;
typedef struct _TOKEN_ORIGIN { LUID OriginatingLogonSession; } TOKEN_ORIGIN, *PTOKEN_ORIGIN;
typedef struct _TOKEN_OWNER { PSID Owner; } TOKEN_OWNER, *PTOKEN_OWNER;
typedef struct _TOKEN_PRIMARY_GROUP {
    PSID PrimaryGroup;
} TOKEN_PRIMARY_GROUP, *PTOKEN_PRIMARY_GROUP;
typedef struct _TOKEN_PRIVILEGES {
    ULONG PrivilegeCount;
    LUID_AND_ATTRIBUTES Privileges[1];
} TOKEN_PRIVILEGES, *PTOKEN_PRIVILEGES;
typedef enum _TOKEN_TYPE { TokenPrimary = 1, TokenImpersonation } TOKEN_TYPE, *PTOKEN_TYPE;
typedef struct _TOKEN_STATISTICS {
    LUID TokenId, AuthenticationId;
    LARGE_INTEGER ExpirationTime;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    ULONG DynamicCharged, DynamicAvailable, GroupCount, PrivilegeCount;
    LUID ModifiedId;
} TOKEN_STATISTICS, *PTOKEN_STATISTICS;
#endif
