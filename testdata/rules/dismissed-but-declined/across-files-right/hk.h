#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _HK_REGISTERS {
    volatile ULONG Interrupt;           // write one to clear
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} HK_REGISTERS, *PHK_REGISTERS;

typedef struct _HK_CHANNEL {
    PHK_REGISTERS Regs;
    ULONG Phase;
} HK_CHANNEL, *PHK_CHANNEL;

#define HK_INT_DONE 0x01
#define HK_INT_PHY  0x02
#define HK_INT_ALL  0x03

BOOLEAN HkInterrupt(PVOID ChannelExtension);

BOOLEAN HkTakeStatus(PHK_CHANNEL Channel, PULONG Status);
