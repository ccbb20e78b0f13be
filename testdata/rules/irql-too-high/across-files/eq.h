#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _EQ_ENTRY {
    struct _EQ_ENTRY *Next;
    ULONG Value;
} EQ_ENTRY, *PEQ_ENTRY;

typedef struct _EQ_CHANNEL {
    volatile ULONG *Window;
    PEQ_ENTRY Head;
} EQ_CHANNEL, *PEQ_CHANNEL;

/* Without a body here: one entry for the queue. */
PEQ_ENTRY EqNewEntry(ULONG Value);
VOID EqPush(PEQ_CHANNEL Channel, ULONG Value);
VOID EqClear(PEQ_CHANNEL Channel);

BOOLEAN EqInterrupt(PVOID ChannelExtension);
VOID EqWorker(PVOID ChannelExtension);
