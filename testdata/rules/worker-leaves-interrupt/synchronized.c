/* A synchronised routine is no worker; its interrupt is dismissed behind it. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SY_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} SY_REGISTERS, *PSY_REGISTERS;

typedef struct _SY_CHANNEL {
    PSY_REGISTERS Regs;
    ULONG Recoveries;
} SY_CHANNEL, *PSY_CHANNEL;

#define SY_INT_DONE  0x00000001
#define SY_INT_ERROR 0x40000000
#define SY_INT_LINK  0x00400000
#define SY_INT_ALL   0x40400001

BOOLEAN SyInterrupt(PVOID ChannelExtension);
VOID SyRaised(PVOID ChannelExtension);

BOOLEAN SyInterrupt(PVOID ChannelExtension)
{
    PSY_CHANNEL ext = (PSY_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & SY_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortRequestSynchronizedRoutine(ext, SyRaised);
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}

VOID SyRaised(PVOID ChannelExtension)
{
    ((PSY_CHANNEL)ChannelExtension)->Recoveries++;
}                                               // ok: worker-leaves-interrupt

BOOLEAN SyReset(PVOID ChannelExtension)
{
    PSY_CHANNEL ext = (PSY_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, SY_INT_ALL);
    return TRUE;
}

BOOLEAN SyStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSY_CHANNEL ext = (PSY_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN SyControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SyChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSY_CHANNEL ext = (PSY_CHANNEL)ChannelExtension;

    ext->Regs = (PSY_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = SyReset;
    ChannelInterface->IdeHwStartIo = SyStartIo;
    ChannelInterface->IdeHwControl = SyControl;
    ChannelInterface->IdeHwInterrupt = SyInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SY_CHANNEL);
    controller.AtaChannelInitRoutine = SyChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
