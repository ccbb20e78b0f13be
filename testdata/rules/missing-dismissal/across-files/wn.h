#pragma once
#include <ntddk.h>
#include <storport.h>

#define WN_CAUSE  0                     // registers, in ULONGs; write one to clear
#define WN_ENABLE 1
#define WN_SEND   2

#define WN_CAUSE_REPLY 0x01
#define WN_CAUSE_FAULT 0x02
#define WN_CAUSE_ALL   0x03

typedef struct _WN_ADAPTER {
    PULONG Window;
    ULONG Faults;
} WN_ADAPTER, *PWN_ADAPTER;

HW_INTERRUPT WnInterrupt;

ULONG WnIn(PWN_ADAPTER Adapter, ULONG Register);
VOID WnOut(PWN_ADAPTER Adapter, ULONG Register, ULONG Value);
VOID WnQuiet(PWN_ADAPTER Adapter, ULONG Cause);
