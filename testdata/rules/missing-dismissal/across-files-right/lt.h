#pragma once
#include <ntddk.h>
#include <storport.h>

#define LT_CAUSE  0                     // registers, in ULONGs; write one to clear
#define LT_ENABLE 1
#define LT_SEND   2

#define LT_CAUSE_REPLY 0x01
#define LT_CAUSE_FAULT 0x02
#define LT_CAUSE_ALL   0x03

typedef struct _LT_DEVICE {
    PULONG Window;
    ULONG Faults;
} LT_DEVICE, *PLT_DEVICE;

HW_INTERRUPT LtInterrupt;

ULONG LtIn(PLT_DEVICE Device, ULONG Register);
VOID LtOut(PLT_DEVICE Device, ULONG Register, ULONG Value);
BOOLEAN LtIsOurs(PLT_DEVICE Device, PULONG Cause);
VOID LtQuiet(PLT_DEVICE Device, ULONG Cause);
