#pragma once
#include <ntddk.h>
#include <storport.h>

#define QB_CAUSE  0                     // registers, in ULONGs; write one to clear
#define QB_ENABLE 1
#define QB_SEND   2

#define QB_CAUSE_REPLY 0x01
#define QB_CAUSE_FAULT 0x02
#define QB_CAUSE_ALL   0x03

typedef struct _QB_CONTROLLER {
    PULONG Window;
    ULONG Faults;
} QB_CONTROLLER, *PQB_CONTROLLER;

HW_INTERRUPT QbInterrupt;

__inline ULONG QbIn(PQB_CONTROLLER Controller, ULONG Register)
{
    return StorPortReadRegisterUlong(Controller, Controller->Window + Register);
}

__inline VOID QbOut(PQB_CONTROLLER Controller, ULONG Register, ULONG Value)
{
    StorPortWriteRegisterUlong(Controller, Controller->Window + Register, Value);
}

__forceinline BOOLEAN QbClaim(PQB_CONTROLLER Controller)
{
    if ((QbIn(Controller, QB_CAUSE) & QB_CAUSE_ALL) == 0) {
        return FALSE;
    }
    Controller->Faults = 0;
    return TRUE;                                // ok: missing-dismissal
}
