#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _CM_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} CM_REGISTERS, *PCM_REGISTERS;

typedef struct _CM_CHANNEL {
    PCM_REGISTERS Regs;
    ULONG Recoveries;
} CM_CHANNEL, *PCM_CHANNEL;

#define CM_INT_ALL   0x0F
#define CM_INT_DONE  0x01
#define CM_INT_ERROR 0x02
#define CM_INT_LINK  0x04

VOID CmFatal(PCM_CHANNEL Channel, ULONG Status);
BOOLEAN CmInterrupt(PVOID ChannelExtension);
VOID CmWorker(PVOID ChannelExtension);
