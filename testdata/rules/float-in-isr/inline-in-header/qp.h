#pragma once
#include <strmini.h>

typedef struct _QP_CARD {
    PULONG Window;
    float Level;
    ULONG Shown;
} QP_CARD, *PQP_CARD;

FORCEINLINE VOID QpFollow(PQP_CARD Card, ULONG Peak)
{
    Card->Level = Card->Level * 0.5f + Peak;    // expect: float-in-isr via #isr > #peak
}

FORCEINLINE ULONG QpShown(const QP_CARD *Card)
{
    return (ULONG)(Card->Level * 100.0f);       // ok: float-in-isr
}

BOOLEAN STREAMAPI QpInterrupt(PVOID DeviceExtension);
VOID STREAMAPI QpReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb);
