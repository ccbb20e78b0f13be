#pragma once
#include <strmini.h>

typedef struct _MQ_CARD {
    PULONG Window;
    ULONG Errors;
} MQ_CARD, *PMQ_CARD;

#define MQ_SETTLE_US 65

/* The serial lines want a rest after every word. */
FORCEINLINE VOID MqSerialWord(PMQ_CARD Card, ULONG Word)
{
    WRITE_REGISTER_ULONG(Card->Window + 4, Word);
    KeStallExecutionProcessor(MQ_SETTLE_US);    // expect: stall-too-long via #isr > #word
}

BOOLEAN STREAMAPI MqInterrupt(PVOID DeviceExtension);
VOID STREAMAPI MqReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb);
