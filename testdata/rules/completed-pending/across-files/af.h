#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AF_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} AF_REGISTERS, *PAF_REGISTERS;

typedef struct _AF_CHANNEL {
    PAF_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} AF_CHANNEL, *PAF_CHANNEL;

#define AF_INT_ALL   0x0F
#define AF_INT_DONE  0x01
#define AF_INT_ERROR 0x02
#define AF_INT_LINK  0x04

BOOLEAN AfInterrupt(PVOID ChannelExtension);

UCHAR AfPrepare(PIDE_REQUEST_BLOCK Irb);
VOID AfFinish(PAF_CHANNEL Channel, PIDE_REQUEST_BLOCK Irb);
