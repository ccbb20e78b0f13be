#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SG_CHANNEL {
    volatile ULONG *Window;
    ULONG Mode;
} SG_CHANNEL, *PSG_CHANNEL;

VOID SgSetMode(PSG_CHANNEL Channel, ULONG Mode);
VOID SgApplyMode(PSG_CHANNEL Channel);
BOOLEAN SgInterrupt(PVOID ChannelExtension);
