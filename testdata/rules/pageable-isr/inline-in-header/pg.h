#pragma once
#include <strmini.h>

typedef struct _PG_CARD {
    PULONG Window;
    ULONG Users;
} PG_CARD, *PPG_CARD;

__inline VOID PgForgetUsers(PPG_CARD Card)
{
    PAGED_CODE();                               // expect: pageable-isr via #isr > #forget
    Card->Users = 0;
}

BOOLEAN STREAMAPI PgInterrupt(PVOID DeviceExtension);
