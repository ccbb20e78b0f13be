#pragma once
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _IH_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} IH_REGISTERS, *PIH_REGISTERS;

typedef struct _IH_CHANNEL {
    PIH_REGISTERS Regs;
    struct _IH_CHANNEL *Other;
    UCHAR Number;
} IH_CHANNEL, *PIH_CHANNEL;

#define IH_INT_ALL   0x0F
#define IH_INT_DONE  0x01
#define IH_INT_ERROR 0x02
#define IH_INT_LINK  0x04

BOOLEAN IhInterrupt(PVOID ChannelExtension);

FORCEINLINE BOOLEAN IhAskOther(PIH_CHANNEL Channel)
{
    return Channel->Number == 0 && Channel->Other != NULL && IhInterrupt(Channel->Other);
}
