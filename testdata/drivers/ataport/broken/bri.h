/*
 * Brindle BR-84 ATA controller: private declarations of the miniport.
 */
#pragma once

#include <ntddk.h>
#include <ata.h>
#include <irb.h>
#include "brireg.h"

#define BRI_CHANNELS            1
#define BRI_POOL_TAG            '8irB'
#define BRI_QUIRK_SLOW_ACK      0x00000001ul
#define BRI_RESET_HOLD_US       500
#define BRI_SPINUP_PERIOD_US    5000000

#define BRI_READ(Chan, Reg)             AtaPortReadRegisterUlong(&(Chan)->Regs->Reg)
#define BRI_WRITE(Chan, Reg, Value)     AtaPortWriteRegisterUlong(&(Chan)->Regs->Reg, (Value))
#define BRI_TASK_STATUS(Chan)           AtaPortReadRegisterUchar(&(Chan)->Regs->TaskFile[7])

/* Keeps the port driver from sending more to the only device. */
#define BRI_HOLD(Chan, Milliseconds)    AtaPortDeviceBusy((Chan), 0, 0, (Milliseconds))

struct _BRI_CHANNEL;
typedef struct _BRI_CHANNEL BRI_CHANNEL, *PBRI_CHANNEL;

/* What differs between the steppings. */
typedef struct _BRI_CHIP {
    VOID (*Dismiss)(PBRI_CHANNEL Chan, ULONG Status);
    VOID (*SetMask)(PBRI_CHANNEL Chan, ULONG Mask);
    VOID (*SetTiming)(PBRI_CHANNEL Chan, ULONG Mode);
    VOID (*Recover)(PBRI_CHANNEL Chan);
} BRI_CHIP, *PBRI_CHIP;

typedef struct _BRI_CONTROLLER {
    UCHAR Stepping;
    PBRI_CHANNEL Channel[BRI_CHANNELS];
} BRI_CONTROLLER, *PBRI_CONTROLLER;

typedef struct _BRI_IRB_EXT {
    UCHAR Command;
    BOOLEAN UseDma;
    BOOLEAN Write;
    BRI_PRD Prd[BRI_MAX_PRD];
} BRI_IRB_EXT, *PBRI_IRB_EXT;

struct _BRI_CHANNEL {
    PBRI_CONTROLLER Controller;
    PBRI_REGISTERS Regs;
    const BRI_CHIP *Chip;
    UCHAR Number;
    BOOLEAN Online;
    ULONG Tries;
    ULONG Mode;
    ULONG Quirks;
    ULONG EventCount;
    PULONG Uncached;
    PVOID Snapshot;
    PIDE_REQUEST_BLOCK ActiveIrb;
    PUSHORT PioBuffer;
    ULONG PioWords;
};

__inline
BOOLEAN
BriIsGone(
    ULONG Value
    )
{
    return (BOOLEAN)(Value == BRI_ALL_ONES);
}

__inline
VOID
BriDismiss(
    PBRI_CHANNEL Chan,
    ULONG Status
    )
{
    BRI_WRITE(Chan, IntStatus, Status);
}

/* The device asks for data within a microsecond or so. */
__inline
VOID
BriWaitDrq(
    PBRI_CHANNEL Chan
    )
{
    while (!(BRI_TASK_STATUS(Chan) & BRI_TASK_DRQ)) {           // expect: unbounded-poll via #isr > #pio > #drq
        ;
    }
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath);

/* briinit.c */
BOOLEAN BriChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                       PVOID InitContext);
ATA_CHANNEL_STATE BriChannelEnabled(PVOID ControllerExtension, ULONG Channel);
BOOLEAN BriTransferModeSelect(PVOID ControllerExtension,
                              PIDE_TRANSFER_MODE_PARAMETERS TransferModeSelect);
BOOLEAN BriAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION ControlAction,
                          PVOID Parameters);
BOOLEAN BriControl(PVOID ChannelExtension, IDE_CONTROL_ACTION ControlAction, PVOID Parameters);

/* briio.c */
BOOLEAN BriInitialize(PVOID ChannelExtension, PIDE_DEVICE_PARAMETERS DeviceParameters,
                      PIDENTIFY_DEVICE_DATA IdentifyData);
BOOLEAN BriBuildIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb);
BOOLEAN BriStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb);
BOOLEAN BriReset(PVOID ChannelExtension);
VOID BriCompleteActive(PBRI_CHANNEL Chan, UCHAR IrbStatus);

/* briisr.c */
BOOLEAN BriInterrupt(PVOID ChannelExtension);

/* briwork.c */
VOID BriHandleError(PBRI_CHANNEL Chan);
VOID BriNoteHotPlug(PBRI_CHANNEL Chan);
ULONG BriCountEvents(PBRI_CHANNEL Chan, ULONG Index);
VOID BriSpinUpTimer(PVOID ChannelExtension);

/* brichip.c */
const BRI_CHIP *BriSelectChip(UCHAR Stepping);
VOID BriStall(ULONG Microseconds);
BOOLEAN BriWaitNotBusy(PBRI_CHANNEL Chan, ULONG Polls);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID BriNoteLinkPower(PBRI_CHANNEL Chan);
VOID BriRetrain(PBRI_CHANNEL Chan);
VOID BriReload(PBRI_CHANNEL Chan);
VOID BriReleaseBus(PBRI_CHANNEL Chan);
