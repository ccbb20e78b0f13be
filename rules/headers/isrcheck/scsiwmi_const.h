// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// WMI for SCSI and Storport miniports: constants.
#ifndef ISRCHECK_SCSIWMI_CONST_H
#define ISRCHECK_SCSIWMI_CONST_H
#define WMIREG_FLAG_CALL_BY_NAME 0x40000000
#endif
