// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <evntprov.h>: what generated event headers need.
#ifndef ISRCHECK_EVNTPROV_H
#define ISRCHECK_EVNTPROV_H
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <wdm.h>
#else
#include <windows.h>
typedef ULONGLONG REGHANDLE, *PREGHANDLE;
typedef struct _EVENT_DESCRIPTOR {
    USHORT Id;
    UCHAR Version, Channel, Level, Opcode;
    USHORT Task;
    ULONGLONG Keyword;
} EVENT_DESCRIPTOR, *PEVENT_DESCRIPTOR;
typedef const EVENT_DESCRIPTOR *PCEVENT_DESCRIPTOR;
typedef struct _EVENT_DATA_DESCRIPTOR {
    ULONGLONG Ptr;
    ULONG Size, Reserved;
} EVENT_DATA_DESCRIPTOR, *PEVENT_DATA_DESCRIPTOR;
#endif
EXTERN_C_START
void EventDataDescCreate(PEVENT_DATA_DESCRIPTOR, const void *, ULONG);
void EventDescZero(PEVENT_DESCRIPTOR);
EXTERN_C_END
#endif
