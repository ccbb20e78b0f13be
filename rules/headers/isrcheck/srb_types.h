// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI request blocks, old and extended.
#ifndef ISRCHECK_SRB_TYPES_H
#define ISRCHECK_SRB_TYPES_H
struct _SCSI_REQUEST_BLOCK;
#ifdef _WIN64
typedef struct _SCSI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, ScsiStatus, PathId, TargetId, Lun, QueueTag, QueueAction,
        CdbLength, SenseInfoBufferLength;
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest, SrbExtension;
    union { ULONG InternalStatus, QueueSortKey, LinkTimeoutValue; };
    ULONG Reserved;
    UCHAR Cdb[16];
} SCSI_REQUEST_BLOCK, *PSCSI_REQUEST_BLOCK;
#else
typedef struct _SCSI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, ScsiStatus, PathId, TargetId, Lun, QueueTag, QueueAction,
        CdbLength, SenseInfoBufferLength;
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest, SrbExtension;
    union { ULONG InternalStatus, QueueSortKey, LinkTimeoutValue; };
    UCHAR Cdb[16];
} SCSI_REQUEST_BLOCK, *PSCSI_REQUEST_BLOCK;
#endif
#ifdef _WIN64
typedef struct _SCSI_WMI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, WMISubFunction, PathId, TargetId, Lun, Reserved1, WMIFlags,
        Reserved2[2];
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, DataPath, Reserved3, OriginalRequest, SrbExtension;
    ULONG Reserved4, Reserved6;
    UCHAR Reserved5[16];
} SCSI_WMI_REQUEST_BLOCK, *PSCSI_WMI_REQUEST_BLOCK;
#else
typedef struct _SCSI_WMI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, WMISubFunction, PathId, TargetId, Lun, Reserved1, WMIFlags,
        Reserved2[2];
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, DataPath, Reserved3, OriginalRequest, SrbExtension;
    ULONG Reserved4;
    UCHAR Reserved5[16];
} SCSI_WMI_REQUEST_BLOCK, *PSCSI_WMI_REQUEST_BLOCK;
#endif
typedef enum _STOR_DEVICE_POWER_STATE {
    StorPowerDeviceUnspecified, StorPowerDeviceD0, StorPowerDeviceD1, StorPowerDeviceD2,
    StorPowerDeviceD3, StorPowerDeviceMaximum
} STOR_DEVICE_POWER_STATE, *PSTOR_DEVICE_POWER_STATE;
typedef enum {
    StorPowerActionNone, StorPowerActionReserved, StorPowerActionSleep,
    StorPowerActionHibernate, StorPowerActionShutdown, StorPowerActionShutdownReset,
    StorPowerActionShutdownOff, StorPowerActionWarmEject
} STOR_POWER_ACTION, *PSTOR_POWER_ACTION;
#ifdef _WIN64
typedef struct _SCSI_POWER_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, SrbPowerFlags, PathId, TargetId, Lun;
    STOR_DEVICE_POWER_STATE DevicePowerState;
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest, SrbExtension;
    STOR_POWER_ACTION PowerAction;
    ULONG Reserved;
    UCHAR Reserved5[16];
} SCSI_POWER_REQUEST_BLOCK, *PSCSI_POWER_REQUEST_BLOCK;
#else
typedef struct _SCSI_POWER_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, SrbPowerFlags, PathId, TargetId, Lun;
    STOR_DEVICE_POWER_STATE DevicePowerState;
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest, SrbExtension;
    STOR_POWER_ACTION PowerAction;
    UCHAR Reserved5[16];
} SCSI_POWER_REQUEST_BLOCK, *PSCSI_POWER_REQUEST_BLOCK;
#endif
typedef enum {
    StorStartDevice, StorRemoveDevice = 2, StorStopDevice = 4, StorQueryCapabilities = 9,
    StorQueryResourceRequirements = 11, StorFilterResourceRequirements = 13,
    StorSurpriseRemoval = 23
} STOR_PNP_ACTION, *PSTOR_PNP_ACTION;
typedef struct _STOR_DEVICE_CAPABILITIES {
    USHORT Version;
    ULONG DeviceD1 : 1, DeviceD2 : 1, LockSupported : 1, EjectSupported : 1, Removable : 1,
        DockDevice : 1, UniqueID : 1, SilentInstall : 1, SurpriseRemovalOK : 1,
        NoDisplayInUI : 1;
} STOR_DEVICE_CAPABILITIES, *PSTOR_DEVICE_CAPABILITIES;
typedef struct _STOR_DEVICE_CAPABILITIES_EX {
    USHORT Version, Size;
    ULONG DeviceD1 : 1, DeviceD2 : 1, LockSupported : 1, EjectSupported : 1, Removable : 1,
        DockDevice : 1, UniqueID : 1, SilentInstall : 1, RawDeviceOK : 1, SurpriseRemovalOK : 1,
        NoDisplayInUI : 1, DefaultWriteCacheEnabled : 1, Reserved0 : 20;
    ULONG Address, UINumber, Reserved1[2];
} STOR_DEVICE_CAPABILITIES_EX, *PSTOR_DEVICE_CAPABILITIES_EX;
#ifdef _WIN64
typedef struct _SCSI_PNP_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, PnPSubFunction, PathId, TargetId, Lun;
    STOR_PNP_ACTION PnPAction;
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest, SrbExtension;
    ULONG SrbPnPFlags, Reserved;
    UCHAR Reserved4[16];
} SCSI_PNP_REQUEST_BLOCK, *PSCSI_PNP_REQUEST_BLOCK;
#else
typedef struct _SCSI_PNP_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, PnPSubFunction, PathId, TargetId, Lun;
    STOR_PNP_ACTION PnPAction;
    ULONG SrbFlags, DataTransferLength, TimeOutValue;
    PVOID DataBuffer, SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest, SrbExtension;
    ULONG SrbPnPFlags;
    UCHAR Reserved4[16];
} SCSI_PNP_REQUEST_BLOCK, *PSCSI_PNP_REQUEST_BLOCK;
#endif
typedef enum _SRBEXDATATYPE {
    SrbExDataTypeUnknown, SrbExDataTypeBidirectional, SrbExDataTypeScsiCdb16 = 64,
    SrbExDataTypeScsiCdb32, SrbExDataTypeScsiCdbVar, SrbExDataTypeWmi = 96,
    SrbExDataTypePower, SrbExDataTypePnP, SrbExDataTypeIoInfo = 128,
    SrbExDataTypeMSReservedStart = 0xf0000000, SrbExDataTypeReserved = 0xffffffff
} SRBEXDATATYPE, *PSRBEXDATATYPE;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR Data[1];
} SRBEX_DATA, *PSRBEX_DATA;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_BIDIRECTIONAL {
    SRBEXDATATYPE Type;
    ULONG Length, DataInTransferLength, Reserved1;
    POINTER_ALIGNMENT PVOID DataInBuffer;
} SRBEX_DATA_BIDIRECTIONAL, *PSRBEX_DATA_BIDIRECTIONAL;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_SCSI_CDB16 {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR ScsiStatus, SenseInfoBufferLength, CdbLength, Reserved;
    ULONG Reserved1;
    POINTER_ALIGNMENT PVOID SenseInfoBuffer;
    POINTER_ALIGNMENT UCHAR Cdb[16];
} SRBEX_DATA_SCSI_CDB16, *PSRBEX_DATA_SCSI_CDB16;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_SCSI_CDB32 {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR ScsiStatus, SenseInfoBufferLength, CdbLength, Reserved;
    ULONG Reserved1;
    POINTER_ALIGNMENT PVOID SenseInfoBuffer;
    POINTER_ALIGNMENT UCHAR Cdb[32];
} SRBEX_DATA_SCSI_CDB32, *PSRBEX_DATA_SCSI_CDB32;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_SCSI_CDB_VAR {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR ScsiStatus, SenseInfoBufferLength, Reserved[2];
    ULONG CdbLength, Reserved1[2];
    POINTER_ALIGNMENT PVOID SenseInfoBuffer;
    POINTER_ALIGNMENT UCHAR Cdb[1];
} SRBEX_DATA_SCSI_CDB_VAR, *PSRBEX_DATA_SCSI_CDB_VAR;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_WMI {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR WMISubFunction, WMIFlags, Reserved[2];
    ULONG Reserved1;
    POINTER_ALIGNMENT PVOID DataPath;
} SRBEX_DATA_WMI, *PSRBEX_DATA_WMI;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_POWER {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR SrbPowerFlags, Reserved[3];
    STOR_DEVICE_POWER_STATE DevicePowerState;
    STOR_POWER_ACTION PowerAction;
} SRBEX_DATA_POWER, *PSRBEX_DATA_POWER;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_PNP {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR PnPSubFunction, Reserved[3];
    STOR_PNP_ACTION PnPAction;
    ULONG SrbPnPFlags, Reserved1;
} SRBEX_DATA_PNP, *PSRBEX_DATA_PNP;
typedef struct POINTER_ALIGNMENT _SRBEX_DATA_IO_INFO {
    SRBEXDATATYPE Type;
    ULONG Length, Flags, Key, RWLength;
    BOOLEAN IsWriteRequest;
    UCHAR CachePriority, Reserved[2];
    ULONG Reserved1[2];
} SRBEX_DATA_IO_INFO, *PSRBEX_DATA_IO_INFO;
typedef struct POINTER_ALIGNMENT _STORAGE_REQUEST_BLOCK_HEADER {
    USHORT Length;
    UCHAR Function, SrbStatus;
} STORAGE_REQUEST_BLOCK_HEADER, *PSTORAGE_REQUEST_BLOCK_HEADER;
#ifdef _WIN64
typedef struct POINTER_ALIGNMENT _STORAGE_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, ReservedUchar[4];
    ULONG Signature, Version, SrbLength, SrbFunction, SrbFlags, ReservedUlong, RequestTag;
    USHORT RequestPriority, RequestAttribute;
    ULONG TimeOutValue, SystemStatus, ZeroGuard1, AddressOffset, NumSrbExData, DataTransferLength;
    POINTER_ALIGNMENT PVOID DataBuffer;
    POINTER_ALIGNMENT PVOID ZeroGuard2;
    POINTER_ALIGNMENT PVOID OriginalRequest;
    POINTER_ALIGNMENT PVOID ClassContext;
    POINTER_ALIGNMENT PVOID PortContext;
    POINTER_ALIGNMENT PVOID MiniportContext;
    POINTER_ALIGNMENT struct _STORAGE_REQUEST_BLOCK *NextSrb;
    ULONG SrbExDataOffset[1];
} STORAGE_REQUEST_BLOCK, *PSTORAGE_REQUEST_BLOCK;
#else
typedef struct _STORAGE_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function, SrbStatus, ReservedUchar[4];
    ULONG Signature, Version, SrbLength, SrbFunction, SrbFlags, ReservedUlong, RequestTag;
    USHORT RequestPriority, RequestAttribute;
    ULONG TimeOutValue, SystemStatus, ZeroGuard1, AddressOffset, NumSrbExData, DataTransferLength;
    PVOID DataBuffer, ZeroGuard2, OriginalRequest, ClassContext, PortContext, MiniportContext;
    struct _STORAGE_REQUEST_BLOCK *NextSrb;
    ULONG SrbExDataOffset[1];
} STORAGE_REQUEST_BLOCK, *PSTORAGE_REQUEST_BLOCK;
#endif
typedef struct POINTER_ALIGNMENT _STOR_ADDRESS {
    USHORT Type, Port;
    ULONG AddressLength;
    UCHAR AddressData[1];
} STOR_ADDRESS, *PSTOR_ADDRESS;
typedef struct POINTER_ALIGNMENT _STOR_ADDR_BTL8 {
    USHORT Type, Port;
    ULONG AddressLength;
    UCHAR Path, Target, Lun, Reserved;
} STOR_ADDR_BTL8, *PSTOR_ADDR_BTL8;
#endif
