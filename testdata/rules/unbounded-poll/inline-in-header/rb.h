#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RB_PORT {
    volatile ULONG Cause;
    volatile ULONG Engine;
} RB_PORT, *PRB_PORT;

typedef struct _RB_CHANNEL {
    PRB_PORT Port;
} RB_CHANNEL, *PRB_CHANNEL;

#define RB_ENGINE_ON 0x8000

__forceinline void RbWaitOff(PRB_CHANNEL Channel)
{
    while (Channel->Port->Engine & RB_ENGINE_ON) {    // expect: unbounded-poll via #isr > #off
    }
}

BOOLEAN RbInterrupt(PVOID ChannelExtension);
