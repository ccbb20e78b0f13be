#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _IH_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} IH_REGISTERS, *PIH_REGISTERS;

typedef struct _IH_CHANNEL {
    PIH_REGISTERS Regs;
    ULONG Recoveries;
} IH_CHANNEL, *PIH_CHANNEL;

#define IH_INT_DONE  0x00000001
#define IH_INT_ERROR 0x40000000
#define IH_INT_LINK  0x00400000
#define IH_INT_ALL   0x40400001

BOOLEAN IhInterrupt(PVOID ChannelExtension);
VOID IhWorker(PVOID ChannelExtension);

__inline VOID IhLater(PIH_CHANNEL Channel)
{
    AtaPortRequestWorkerRoutine(Channel, IhWorker);    // expect: worker-before-dismissal via #isr > #later
}
