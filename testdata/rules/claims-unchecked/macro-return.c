/* During a reset the macro claims whatever comes, by a flag of the driver. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _HK_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
    volatile ULONG EndOfInterrupt;
} HK_REGISTERS, *PHK_REGISTERS;

typedef struct _HK_CHANNEL {
    PHK_REGISTERS Regs;
    BOOLEAN Resetting;
} HK_CHANNEL, *PHK_CHANNEL;

#define HK_INT_DONE  0x01
#define HK_INT_ERROR 0x02
#define HK_INT_PHY   0x04
#define HK_INT_ALL   0x07
#define HK_BUSY      0x80

BOOLEAN HkInterrupt(PVOID ChannelExtension);

#define HK_CLAIM(channel, causes)                     \
    do {                                            \
        (channel)->Regs->Interrupt = (causes);        \
        return TRUE;                                \
    } while (0)

BOOLEAN HkInterrupt(PVOID ChannelExtension)
{
    PHK_CHANNEL channel = (PHK_CHANNEL)ChannelExtension;
    ULONG status;

    if (channel->Resetting) {
        HK_CLAIM(channel, HK_INT_ALL);          // expect: claims-unchecked possible via #isr
    }
    status = channel->Regs->Interrupt;
    if ((status & HK_INT_ALL) == 0) {
        return FALSE;
    }
    HK_CLAIM(channel, status);                  // ok: claims-unchecked
}

BOOLEAN HkReset(PVOID ChannelExtension)
{
    PHK_CHANNEL channel = (PHK_CHANNEL)ChannelExtension;

    channel->Resetting = TRUE;
    channel->Regs->Command = 1;
    return TRUE;
}

BOOLEAN HkStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PHK_CHANNEL channel = (PHK_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN HkControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN HkChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PHK_CHANNEL channel = (PHK_CHANNEL)ChannelExtension;

    channel->Regs = (PHK_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = HkReset;
    ChannelInterface->IdeHwStartIo = HkStartIo;
    ChannelInterface->IdeHwControl = HkControl;
    ChannelInterface->IdeHwInterrupt = HkInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(HK_CHANNEL);
    controller.AtaChannelInitRoutine = HkChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
