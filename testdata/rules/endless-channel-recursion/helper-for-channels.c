/* A helper serves one channel; the routine calls it for both. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RE_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} RE_REGISTERS, *PRE_REGISTERS;

typedef struct _RE_CHANNEL {
    PRE_REGISTERS Regs;
    struct _RE_CONTROLLER *Controller;
    struct _RE_CHANNEL *Other;
    ULONG Number;
} RE_CHANNEL, *PRE_CHANNEL;

#define RE_INT_ALL   0x0F
#define RE_INT_ERROR 0x02

BOOLEAN ReInterrupt(PVOID ChannelExtension);

typedef struct _RE_CONTROLLER {
    struct _RE_CHANNEL *Channel[2];
    BOOLEAN InSecond;
} RE_CONTROLLER, *PRE_CONTROLLER;

static const IDE_PHYSICAL_ADDRESS ReWindow = { 0xF0000000 };

static BOOLEAN ReServe(PRE_CHANNEL ext)
{
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & RE_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    return TRUE;
}

BOOLEAN ReInterrupt(PVOID ChannelExtension)
{
    PRE_CHANNEL ext = (PRE_CHANNEL)ChannelExtension;
    BOOLEAN ours = ReServe(ext);

    if (ext->Other != NULL) {
        ours |= ReServe(ext->Other);    // ok: endless-channel-recursion
    }
    return ours;                        // ok: other-channel-unserviced
}

BOOLEAN ReReset(PVOID ChannelExtension)
{
    PRE_CHANNEL ext = (PRE_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN ReStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PRE_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN ReControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PRE_CHANNEL ext = (PRE_CHANNEL)ChannelExtension;

    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
        ext->Regs->Enable = RE_INT_ALL;
    }
    return TRUE;
}

BOOLEAN ReChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRE_CHANNEL ext = (PRE_CHANNEL)ChannelExtension;
    PRE_CONTROLLER controller = (PRE_CONTROLLER)InitContext;

    ext->Controller = controller;
    ext->Number = ChannelInterface->ChannelNumber;
    controller->Channel[ext->Number & 1] = ext;
    ext->Other = controller->Channel[~ext->Number & 1];
    if (ext->Other != NULL) {
        ext->Other->Other = ext;
    }
    ext->Regs = (PRE_REGISTERS)AtaPortGetDeviceBase(ext, ReWindow, sizeof(RE_REGISTERS));
    ChannelInterface->IdeHwReset = ReReset;
    ChannelInterface->IdeHwStartIo = ReStartIo;
    ChannelInterface->IdeHwControl = ReControl;
    ChannelInterface->IdeHwInterrupt = ReInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ControllerExtensionSize = sizeof(RE_CONTROLLER);
    controller.ChannelExtensionSize = sizeof(RE_CHANNEL);
    controller.AtaChannelInitRoutine = ReChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
