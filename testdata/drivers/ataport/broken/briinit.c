/*
 * Brindle BR-84 ATA controller: discovery, start and stop of controller and channels.
 */
#include "bri.h"

static ULONG BriReadSetting(PBRI_CHANNEL Chan, PCHAR Name);
static BOOLEAN BriStartChannel(PBRI_CHANNEL Chan, PIDE_CHANNEL_CONFIGURATION Config);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, BriTransferModeSelect)
#pragma alloc_text(PAGE, BriReadSetting)

ULONG
DriverEntry(                                        // ok: pageable-isr
    PVOID DriverObject,
    PVOID RegistryPath
    )
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(IDE_CONTROLLER_INTERFACE);
    controller.ControllerExtensionSize = sizeof(BRI_CONTROLLER);
    controller.ChannelExtensionSize = sizeof(BRI_CHANNEL);
    controller.AlignmentMask = 3;
    controller.AtaChannelInitRoutine = BriChannelInit;
    controller.AtaControllerChannelEnabled = BriChannelEnabled;
    controller.AtaControllerTransferModeSelect = BriTransferModeSelect;
    controller.AtaAdapterControl = BriAdapterControl;

    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}

BOOLEAN
BriAdapterControl(
    PVOID ControllerExtension,
    IDE_CONTROL_ACTION ControlAction,
    PVOID Parameters
    )
{
    PBRI_CONTROLLER controller = ControllerExtension;
    PIDE_CONTROLLER_CONFIGURATION config;
    UCHAR header[16];

    if (ControlAction != IdeStart) {
        return TRUE;
    }
    config = Parameters;
    config->NumberOfChannels = BRI_CHANNELS;
    config->NumberOfPhysicalBreaks = BRI_MAX_PRD - 1;
    config->MaximumTransferLength = 64 * 1024;
    config->Dma64BitAddress = TRUE;
    config->BusMaster = TRUE;
    config->AtaBusType = IdeBusSata;

    if (AtaPortGetBusData(controller, header, 0, sizeof(header)) != sizeof(header)) {
        return FALSE;
    }
    controller->Stepping = header[8];
    return (BOOLEAN)((header[0] | (header[1] << 8)) == BRI_VENDOR_ID);
}

ATA_CHANNEL_STATE
BriChannelEnabled(
    PVOID ControllerExtension,
    ULONG Channel
    )
{
    UNREFERENCED_PARAMETER(ControllerExtension);

    return (Channel < BRI_CHANNELS) ? ChannelStateEnabled : ChannelStateDisabled;
}

BOOLEAN
BriTransferModeSelect(                              // ok: pageable-isr
    PVOID ControllerExtension,
    PIDE_TRANSFER_MODE_PARAMETERS TransferModeSelect
    )
{
    ULONG device;

    PAGED_CODE();                                   // ok: pageable-isr
    UNREFERENCED_PARAMETER(ControllerExtension);

    for (device = 0; device < MAX_IDE_DEVICE; device++) {
        TransferModeSelect->DeviceTransferModeSelected[device] =
            TransferModeSelect->DeviceTransferModeSupported[device] & (PIO_SUPPORT | UDMA_SUPPORT);
    }
    return TRUE;
}

static
ULONG
BriReadSetting(                                     // ok: pageable-isr
    PBRI_CHANNEL Chan,
    PCHAR Name
    )
{
    PULONG buffer;
    ULONG length = sizeof(ULONG);
    ULONG value = 0;

    buffer = AtaPortRegistryAllocateBuffer(Chan, length);       // ok: forbidden-call
    if (buffer == NULL) {
        return 0;
    }
    if (AtaPortRegistryControllerKeyRead(Chan,                  // ok: forbidden-call
                                         0,
                                         Name,
                                         IDE_REG_DWORD,
                                         (PUCHAR)buffer,
                                         &length)) {
        value = *buffer;
    }
    AtaPortRegistryFreeBuffer(Chan, buffer);                    // ok: forbidden-call
    return value;
}

BOOLEAN
BriChannelInit(
    PVOID ChannelExtension,
    PIDE_CHANNEL_INTERFACE ChannelInterface,
    PVOID InitContext
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    PBRI_CONTROLLER controller = InitContext;

    if (ChannelInterface->ChannelNumber >= BRI_CHANNELS) {
        return FALSE;
    }
    chan->Controller = controller;
    chan->Number = ChannelInterface->ChannelNumber;
    chan->Chip = BriSelectChip(controller->Stepping);
    chan->Mode = BriReadSetting(chan, "TimingMode");

    chan->Quirks = BriReadSetting(chan, "Quirks");
    controller->Channel[chan->Number] = chan;

    ChannelInterface->IdeHwInitialize = BriInitialize;
    ChannelInterface->IdeHwBuildIo = BriBuildIo;    // #buildio
    ChannelInterface->IdeHwStartIo = BriStartIo;    // #startio
    ChannelInterface->IdeHwInterrupt = BriInterrupt;            // #isr
    ChannelInterface->IdeHwReset = BriReset;
    ChannelInterface->IdeHwControl = BriControl;
    return TRUE;
}

static
BOOLEAN
BriStartChannel(
    PBRI_CHANNEL Chan,
    PIDE_CHANNEL_CONFIGURATION Config
    )
{
    PIDE_ACCESS_RANGE range;

    if (Config->ChannelResources->NumberOfAccessRanges == 0) {
        return FALSE;
    }
    range = &Config->ChannelResources->IdeAccessRange[0];
    if (range->RangeLength < sizeof(BRI_REGISTERS)) {
        return FALSE;
    }
    Chan->Regs = AtaPortGetDeviceBase(Chan, range->RangeStart, range->RangeLength);
    Chan->Uncached = AtaPortGetUnCachedExtension(Chan,          // ok: forbidden-call
                                                 PAGE_SIZE,
                                                 sizeof(BRI_IRB_EXT));
    if (Chan->Regs == NULL || Chan->Uncached == NULL) {
        return FALSE;
    }
    Config->NumberOfOverlappedRequests = 1;
    Config->MaxTargetId = 0;
    Config->SyncWithIsr = TRUE;
    Config->SupportsWmi = FALSE;

    Chan->Chip->SetMask(Chan, BRI_MASK_ALL);
    BRI_WRITE(Chan, Control, BRI_CONTROL_RESET);
    BriStall(BRI_RESET_HOLD_US);                    // ok: stall-over-budget
    BRI_WRITE(Chan, Control, 0);
    Chan->Online = TRUE;
    Chan->Chip->SetTiming(Chan, Chan->Mode);
    Chan->Chip->Dismiss(Chan, BRI_READ(Chan, IntStatus));
    Chan->Chip->SetMask(Chan, BRI_MASK_NONE);
    return TRUE;
}

BOOLEAN
BriControl(
    PVOID ChannelExtension,
    IDE_CONTROL_ACTION ControlAction,
    PVOID Parameters
    )
{
    PBRI_CHANNEL chan = ChannelExtension;

    switch (ControlAction) {
    case IdeStart:
        return BriStartChannel(chan, Parameters);

    case IdeStop:
    case IdePowerDown:
        chan->Chip->SetMask(chan, BRI_MASK_ALL);
        return TRUE;

    case IdePowerUp:
        chan->Chip->SetTiming(chan, chan->Mode);
        chan->Chip->SetMask(chan, BRI_MASK_NONE);
        return TRUE;

    default:
        return FALSE;
    }
}
