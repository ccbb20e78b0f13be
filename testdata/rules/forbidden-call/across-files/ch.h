#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _CH_CHANNEL {
    volatile ULONG *Window;
    ULONG Failures;
} CH_CHANNEL, *PCH_CHANNEL;

VOID ChFailAll(PCH_CHANNEL Channel, UCHAR Status);

/* For fatal errors. */
__inline VOID ChFatal(PCH_CHANNEL Channel)
{
    Channel->Window[2] = 0;
    ChFailAll(Channel, IRB_STATUS_BUS_RESET);    // #fail
}

BOOLEAN ChInterrupt(PVOID ChannelExtension);
