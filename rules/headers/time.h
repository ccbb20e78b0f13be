// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <time.h> of the C run-time library.
#ifndef ISRCHECK_CRT_TIME_H
#define ISRCHECK_CRT_TIME_H
#include <vcruntime.h>
_CRT_BEGIN_C_HEADER
typedef long clock_t;
#define CLOCKS_PER_SEC ((clock_t)1000)
struct tm {
    int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
};
clock_t __cdecl clock(void);
time_t __cdecl time(time_t *);
struct tm *__cdecl localtime(const time_t *);
_CRT_END_C_HEADER
#endif
