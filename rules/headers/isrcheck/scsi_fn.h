// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Routines of <scsi.h> on sense data.
#ifndef ISRCHECK_SCSI_FN_H
#define ISRCHECK_SCSI_FN_H
BOOLEAN ScsiGetTotalSenseByteCountIndicated(PVOID, UCHAR, UCHAR *);
BOOLEAN ScsiGetFixedSenseKeyAndCodes(PVOID, UCHAR, PUCHAR, PUCHAR, PUCHAR);
BOOLEAN ScsiGetDescriptorSenseKeyAndCodes(PVOID, UCHAR, PUCHAR, PUCHAR, PUCHAR);
BOOLEAN ScsiGetSenseKeyAndCodes(PVOID, UCHAR, SCSI_SENSE_OPTIONS, PUCHAR, PUCHAR, PUCHAR);
BOOLEAN ScsiGetSenseDescriptor(PVOID, UCHAR, PVOID *, UCHAR *);
BOOLEAN ScsiValidateInformationSenseDescriptor(PVOID, UCHAR);
BOOLEAN ScsiValidateBlockCommandSenseDescriptor(PVOID, UCHAR);
BOOLEAN ScsiConvertToFixedSenseFormat(PVOID, UCHAR, PVOID, UCHAR);
BOOLEAN ScsiGetNextSenseDescriptorByType(PVOID, UCHAR, PUCHAR, ULONG, PUCHAR, PVOID *, UCHAR *);
#endif
