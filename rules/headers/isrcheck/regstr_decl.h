// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// registry names: types and routines.
#ifndef ISRCHECK_REGSTR_DECL_H
#define ISRCHECK_REGSTR_DECL_H
typedef struct _DSKTLSYSTEMTIME {
    WORD wYear, wMonth, wDayOfWeek, wDay, wHour, wMinute, wSecond, wMilliseconds, wResult;
} DSKTLSYSTEMTIME, *PDSKTLSYSTEMTIME, *LPDSKTLSYSTEMTIME;
#endif
