// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// HID usages: types and routines.
#ifndef ISRCHECK_HIDUSAGE_DECL_H
#define ISRCHECK_HIDUSAGE_DECL_H
typedef USHORT USAGE;
typedef USHORT *PUSAGE;
#endif
