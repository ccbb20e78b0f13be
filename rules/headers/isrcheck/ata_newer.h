// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ATA names of kits later than the one the rest was measured with.
#ifndef ISRCHECK_ATA_NEWER_H
#define ISRCHECK_ATA_NEWER_H
#pragma pack(push, 1)
typedef struct _CURRENT_DEVICE_INTERNAL_STATUS_LOG {
    UCHAR LogAddress, Reserved0[3];
    ULONG OrganizationID;
    USHORT Area1LastLogPage, Area2LastLogPage, Area3LastLogPage;
    UCHAR Reserved2[368], SavedDataAvailable, SavedDataGenerationNumber, ReasonIdentifier[128];
} CURRENT_DEVICE_INTERNAL_STATUS_LOG, *PCURRENT_DEVICE_INTERNAL_STATUS_LOG;
#pragma pack(pop)
#define CURRENT_DEVICE_INTERNAL_STATUS_DATA_LOG_ADDRESS 0x24
#define SAVED_DEVICE_INTERNAL_STATUS_DATA_LOG_ADDRESS 0x25
#endif
