/* Two levels of status, both written back: dismissed twice, disabled never. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _TL_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} TL_REGISTERS, *PTL_REGISTERS;

typedef struct _TL_CHANNEL {
    PTL_REGISTERS Regs;
    ULONG Recoveries;
    PULONG PortStatus;
} TL_CHANNEL, *PTL_CHANNEL;

#define TL_INT_DONE  0x00000001
#define TL_INT_ERROR 0x40000000
#define TL_INT_LINK  0x00400000
#define TL_INT_ALL   0x40400001

BOOLEAN TlInterrupt(PVOID ChannelExtension);
VOID TlWorker(PVOID ChannelExtension);

BOOLEAN TlInterrupt(PVOID ChannelExtension)
{
    PTL_CHANNEL ext = (PTL_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);
    ULONG cause;

    if ((status & TL_INT_ALL) == 0) {
        return FALSE;
    }
    cause = AtaPortReadRegisterUlong(ext->PortStatus);
    AtaPortWriteRegisterUlong(ext->PortStatus, cause);
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    if (cause & TL_INT_ERROR) {
        AtaPortRequestWorkerRoutine(ext, TlWorker);    // expect: worker-with-interrupts-on possible via #isr
    }
    return TRUE;
}

VOID TlWorker(PVOID ChannelExtension)
{
    PTL_CHANNEL ext = (PTL_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, TL_INT_ALL);
}

BOOLEAN TlReset(PVOID ChannelExtension)
{
    PTL_CHANNEL ext = (PTL_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, TL_INT_ALL);
    return TRUE;
}

BOOLEAN TlStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PTL_CHANNEL ext = (PTL_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN TlControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN TlChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PTL_CHANNEL ext = (PTL_CHANNEL)ChannelExtension;

    ext->Regs = (PTL_REGISTERS)InitContext;
    ext->PortStatus = (PULONG)InitContext + 64;
    ChannelInterface->IdeHwReset = TlReset;
    ChannelInterface->IdeHwStartIo = TlStartIo;
    ChannelInterface->IdeHwControl = TlControl;
    ChannelInterface->IdeHwInterrupt = TlInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(TL_CHANNEL);
    controller.AtaChannelInitRoutine = TlChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
