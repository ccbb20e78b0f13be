#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _WK_UNIT {
    PULONG Window;
} WK_UNIT, *PWK_UNIT;

VOID WkAwaitClear(PWK_UNIT Unit, ULONG Bits);
VOID WkQuiesce(PWK_UNIT Unit);

HW_INTERRUPT WkInterrupt;
