/* What the examples of rules take for granted in an ATA miniport. The driver's end is in
   exataend.h. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _REGS {
    ULONG Interrupt;            /* write one to clear */
    ULONG Enable;
    ULONG Link;
    ULONG Command;
} REGS;

typedef struct _CHANNEL {
    volatile REGS *Regs;
    struct _CHANNEL *Other;
    ULONG Number;
    PIDE_REQUEST_BLOCK Active;
} CHANNEL, *PCHANNEL;

#define LINK_DOWN 0x02
#define FATAL     0x04
#define INT_ALL   0x07

static ULONG Acknowledge(PVOID ChannelExtension)
{
    PCHANNEL channel = ChannelExtension;
    ULONG cause = channel->Regs->Interrupt & INT_ALL;

    if (cause != 0) {
        channel->Regs->Interrupt = cause;
    }
    return cause;
}

static VOID DisableInterrupts(PVOID ChannelExtension)
{
    ((PCHANNEL)ChannelExtension)->Regs->Enable = 0;
}

static VOID EnableInterrupts(PVOID ChannelExtension)
{
    ((PCHANNEL)ChannelExtension)->Regs->Enable = INT_ALL;
}

static BOOLEAN LinkIsUp(PVOID ChannelExtension)
{
    return (((PCHANNEL)ChannelExtension)->Regs->Link & 1) != 0;
}

static VOID Restart(PVOID ChannelExtension)
{
    ((PCHANNEL)ChannelExtension)->Regs->Command = 1;
}

static BOOLEAN Pending(PCHANNEL Channel)
{
    return (Channel->Regs->Interrupt & INT_ALL) != 0;
}

static BOOLEAN Serve(PCHANNEL Channel)
{
    ULONG cause = Channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = Channel->Active;

    Channel->Regs->Interrupt = cause;
    if (irb != NULL) {
        Channel->Active = NULL;
        irb->IrbStatus = cause & FATAL ? IRB_STATUS_ERROR : IRB_STATUS_SUCCESS;
        AtaPortCompleteRequest(Channel, irb);
    }
    return TRUE;
}

static VOID FailActiveRequest(PVOID ChannelExtension)
{
    PCHANNEL channel = ChannelExtension;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if (irb != NULL) {
        channel->Active = NULL;
        irb->IrbStatus = IRB_STATUS_ERROR;
        AtaPortCompleteRequest(channel, irb);
    }
}
