// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <storduid.h>: storage device unique identifiers.
#ifndef ISRCHECK_STORDUID_H
#define ISRCHECK_STORDUID_H
#include <ntdef.h>
#include <ntddstor.h>
#define DUID_VERSION_1 1
#define DUID_HARDWARE_IDS_ONLY 0
#define DUID_INCLUDE_SOFTWARE_IDS 1
#define DUID_MATCH_ERROR( _duid_status ) ( ( _duid_status ) >= DuidErrorGeneral ? TRUE : FALSE )
#define DUID_MATCH_SUCCESS( _duid_status ) ( ( _duid_status ) < DuidErrorGeneral ? TRUE : FALSE )
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _DUID_MATCH_STATUS {
    DuidExactMatch, DuidSubIdMatch, DuidNoMatch, DuidErrorGeneral = 0x64, DuidErrorMissingDuid,
    DuidErrorVersionMismatch, DuidErrorInvalidDuid, DuidErrorInvalidDeviceIdDescSize,
    DuidErrorInvalidDeviceDescSize, DuidErrorInvalidLayoutSigSize,
    DuidErrorInvalidLayoutSigVersion, DuidErrorMaximum
} DUID_MATCH_STATUS;
typedef struct _STORAGE_DEVICE_UNIQUE_IDENTIFIER {
    ULONG Version, Size, StorageDeviceIdOffset, StorageDeviceOffset, DriveLayoutSignatureOffset;
} STORAGE_DEVICE_UNIQUE_IDENTIFIER, *PSTORAGE_DEVICE_UNIQUE_IDENTIFIER;
typedef struct _STORAGE_DEVICE_LAYOUT_SIGNATURE {
    ULONG Version, Size;
    BOOLEAN Mbr;
    union {
        ULONG MbrSignature;
        GUID GptDiskId;
    } DeviceSpecific;
} STORAGE_DEVICE_LAYOUT_SIGNATURE, *PSTORAGE_DEVICE_LAYOUT_SIGNATURE;
DUID_MATCH_STATUS CompareStorageDuids(PSTORAGE_DEVICE_UNIQUE_IDENTIFIER,
    PSTORAGE_DEVICE_UNIQUE_IDENTIFIER);
#ifdef __cplusplus
}
#endif
#endif
