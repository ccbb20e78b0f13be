// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Accessors for SCSI request blocks.
#ifndef ISRCHECK_SRBHELPER_FN_H
#define ISRCHECK_SRBHELPER_FN_H
PSRBEX_DATA SrbGetSrbExDataByIndex(PSTORAGE_REQUEST_BLOCK, ULONG);
PSRBEX_DATA SrbGetSrbExDataByType(PSTORAGE_REQUEST_BLOCK, SRBEXDATATYPE);
PSRBEX_DATA SrbGetPrimarySrbExData(PSTORAGE_REQUEST_BLOCK);
PSTOR_ADDRESS SrbGetAddress(PSTORAGE_REQUEST_BLOCK);
BOOLEAN SrbCopySrb(PVOID, ULONG, PVOID);
void SrbZeroSrb(PVOID);
ULONG SrbGetSrbLength(PVOID);
void SrbSetSrbLength(PVOID, ULONG);
ULONG SrbGetDefaultSrbLengthFromFunction(ULONG);
PCDB SrbGetScsiData(PSTORAGE_REQUEST_BLOCK, PUCHAR, PULONG, PUCHAR, PVOID *, PUCHAR);
void SrbSetScsiData(PSTORAGE_REQUEST_BLOCK, PUCHAR, PULONG, PUCHAR, PVOID *, PUCHAR);
PCDB SrbGetCdb(PVOID);
ULONG SrbGetSrbFunction(PVOID);
PVOID SrbGetSenseInfoBuffer(PVOID);
UCHAR SrbGetSenseInfoBufferLength(PVOID);
void SrbSetSenseInfoBuffer(PVOID, PVOID);
void SrbSetSenseInfoBufferLength(PVOID, UCHAR);
PVOID SrbGetOriginalRequest(PVOID);
void SrbSetOriginalRequest(PVOID, PVOID);
PVOID SrbGetDataBuffer(PVOID);
void SrbSetDataBuffer(PVOID, PVOID);
ULONG SrbGetDataTransferLength(PVOID);
void SrbSetDataTransferLength(PVOID, ULONG);
ULONG SrbGetTimeOutValue(PVOID);
void SrbSetTimeOutValue(PVOID, ULONG);
void SrbSetQueueSortKey(PVOID, ULONG);
void SrbSetQueueTag(PVOID, ULONG);
ULONG SrbGetQueueTag(PVOID);
PVOID SrbGetNextSrb(PVOID);
void SrbSetNextSrb(PVOID, PVOID);
ULONG SrbGetSrbFlags(PVOID);
void SrbAssignSrbFlags(PVOID, ULONG);
void SrbSetSrbFlags(PVOID, ULONG);
void SrbClearSrbFlags(PVOID, ULONG);
ULONG SrbGetSystemStatus(PVOID);
void SrbSetSystemStatus(PVOID, ULONG);
UCHAR SrbGetScsiStatus(PVOID);
void SrbSetScsiStatus(PVOID, UCHAR);
UCHAR SrbGetCdbLength(PVOID);
void SrbSetCdbLength(PVOID, UCHAR);
ULONG SrbGetRequestAttribute(PVOID);
void SrbSetRequestAttribute(PVOID, UCHAR);
UCHAR SrbGetPathId(PVOID);
UCHAR SrbGetTargetId(PVOID);
UCHAR SrbGetLun(PVOID);
void SrbGetPathTargetLun(PVOID, PUCHAR, PUCHAR, PUCHAR);
PVOID SrbGetMiniportContext(PVOID);
UCHAR SrbGetSrbStatus(PVOID);
void SrbSetSrbStatus(PVOID, UCHAR);
PVOID SrbGetPortContext(PVOID);
void SrbSetPortContext(PVOID, PVOID);
#endif
