#pragma once
#include <ntddk.h>
#include <storport.h>

#define QX_STATE_RESETTING 0x00000100
#define QX_RESET_POLLS     40

typedef struct _QX_ADAPTER {
    PULONG Window;
    ULONG Resets;
} QX_ADAPTER, *PQX_ADAPTER;

HW_INTERRUPT QxInterrupt;

VOID QxResetPort(PQX_ADAPTER Adapter, ULONG Port, ULONG Slice);
BOOLEAN QxWaitState(PQX_ADAPTER Adapter, ULONG Mask, ULONG Polls, ULONG Slice);
