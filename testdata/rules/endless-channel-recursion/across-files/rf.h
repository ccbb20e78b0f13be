#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RF_CHANNEL {
    volatile ULONG *Window;     /* 0: causes, write one to clear; 2: commands */
    struct _RF_CHANNEL *Other;
} RF_CHANNEL, *PRF_CHANNEL;

#define RF_CAUSES 0x0F

BOOLEAN RfInterrupt(PVOID ChannelExtension);
VOID RfServe(PRF_CHANNEL Channel, ULONG Cause);
