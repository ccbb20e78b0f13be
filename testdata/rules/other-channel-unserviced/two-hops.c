/* The test is two calls down, the decline in the interrupt routine. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _TH_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} TH_REGISTERS, *PTH_REGISTERS;

typedef struct _TH_CHANNEL {
    PTH_REGISTERS Regs;
} TH_CHANNEL, *PTH_CHANNEL;

#define TH_INT_DONE  0x00000001
#define TH_INT_ERROR 0x40000000
#define TH_INT_LINK  0x00400000
#define TH_INT_ALL   0x40400001

BOOLEAN ThInterrupt(PVOID ChannelExtension);

static ULONG ThPending(PTH_CHANNEL ext)
{
    return AtaPortReadRegisterUlong(&ext->Regs->Status) & TH_INT_ALL;
}

static BOOLEAN ThOurs(PTH_CHANNEL ext, PULONG Status)
{
    *Status = ThPending(ext);
    return *Status != 0;
}

BOOLEAN ThInterrupt(PVOID ChannelExtension)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;
    ULONG status;

    if (!ThOurs(ext, &status)) {
        return FALSE;                           // expect: other-channel-unserviced possible via #isr
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}

BOOLEAN ThReset(PVOID ChannelExtension)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, TH_INT_ALL);
    return TRUE;
}

BOOLEAN ThStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN ThControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ThAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;

    if (Action == IdeStart) {
        config->NumberOfChannels = 2;
        config->NativeModeEnabled = TRUE;
    }
    return ControllerExtension != NULL;
}

BOOLEAN ThChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;

    ext->Regs = (PTH_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = ThReset;
    ChannelInterface->IdeHwStartIo = ThStartIo;
    ChannelInterface->IdeHwControl = ThControl;
    ChannelInterface->IdeHwInterrupt = ThInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(TH_CHANNEL);
    controller.AtaChannelInitRoutine = ThChannelInit;
    controller.AtaAdapterControl = ThAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
