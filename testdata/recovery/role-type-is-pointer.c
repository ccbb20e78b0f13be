/* The role type of irb.h is a pointer to function: the line that the documentation shows declares a
   variable, and the definition
   behind it conflicts with that. It is the interrupt routine all the same. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RP_CHANNEL {
    volatile ULONG *Window;
} RP_CHANNEL, *PRP_CHANNEL;

IDE_HW_INTERRUPT RpInterrupt;
IDE_HW_RESET RpReset;

static VOID RpQuiet(PRP_CHANNEL Channel)
{
    Channel->Window[1] = 0;
    AtaPortStallExecution(1000);                // expect: stall-too-long via #isr > #quiet
}

BOOLEAN RpInterrupt(PVOID ChannelExtension)
{
    PRP_CHANNEL channel = (PRP_CHANNEL)ChannelExtension;
    ULONG cause = channel->Window[0];

    if (cause == 0) {
        return FALSE;
    }
    channel->Window[0] = cause;
    RpQuiet(channel);                           // #quiet
    return TRUE;
}

BOOLEAN RpReset(PVOID ChannelExtension)
{
    ((PRP_CHANNEL)ChannelExtension)->Window[1] = 1;
    return TRUE;
}

static BOOLEAN RpChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE Interface, PVOID Context)
{
    ((PRP_CHANNEL)ChannelExtension)->Window = (volatile ULONG *)Context;
    Interface->IdeHwInterrupt = RpInterrupt;    // #isr
    Interface->IdeHwReset = RpReset;
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {0};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RP_CHANNEL);
    controller.AtaChannelInitRoutine = RpChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);    // call: AtaPortInitializeEx
}
