/* A shared helper disables if told so, and the interrupt routine says so. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _CA_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} CA_REGISTERS, *PCA_REGISTERS;

typedef struct _CA_CHANNEL {
    PCA_REGISTERS Regs;
    ULONG Recoveries;
} CA_CHANNEL, *PCA_CHANNEL;

#define CA_INT_DONE  0x00000001
#define CA_INT_ERROR 0x40000000
#define CA_INT_LINK  0x00400000
#define CA_INT_ALL   0x40400001

BOOLEAN CaInterrupt(PVOID ChannelExtension);
VOID CaWorker(PVOID ChannelExtension);

static VOID CaDefer(PCA_CHANNEL ext, BOOLEAN Disable)
{
    if (Disable) {
        AtaPortWriteRegisterUlong(&ext->Regs->Mask, 0);
    }
    AtaPortRequestWorkerRoutine(ext, CaWorker);    // ok: worker-with-interrupts-on
}

BOOLEAN CaInterrupt(PVOID ChannelExtension)
{
    PCA_CHANNEL ext = (PCA_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & CA_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    if (status & CA_INT_ERROR) {
        CaDefer(ext, TRUE);                     // #defer
    }
    return TRUE;
}

VOID CaWorker(PVOID ChannelExtension)
{
    PCA_CHANNEL ext = (PCA_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, CA_INT_ALL);
}

BOOLEAN CaReset(PVOID ChannelExtension)
{
    PCA_CHANNEL ext = (PCA_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, CA_INT_ALL);
    return TRUE;
}

BOOLEAN CaStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCA_CHANNEL ext = (PCA_CHANNEL)ChannelExtension;

    if (Irb->Function == IRB_FUNCTION_LUN_RESET) {
        CaDefer(ext, FALSE);
        return TRUE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN CaControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN CaChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PCA_CHANNEL ext = (PCA_CHANNEL)ChannelExtension;

    ext->Regs = (PCA_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = CaReset;
    ChannelInterface->IdeHwStartIo = CaStartIo;
    ChannelInterface->IdeHwControl = CaControl;
    ChannelInterface->IdeHwInterrupt = CaInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(CA_CHANNEL);
    controller.AtaChannelInitRoutine = CaChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
