/*
 * Brindle BR-88 ATA controller: private declarations of the miniport.
 */
#pragma once

#include <ntddk.h>
#include <ata.h>
#include <irb.h>
#include "brireg.h"

#define BRI_CHANNELS            2
#define BRI_PARANOID            0
#define BRI_RESET_HOLD_US       500
#define BRI_SPINUP_PERIOD_US    50000
#define BRI_SPINUP_TRIES        100

#define BRI_READ(Chan, Reg)             AtaPortReadRegisterUlong(&(Chan)->Regs->Reg)
#define BRI_WRITE(Chan, Reg, Value)     AtaPortWriteRegisterUlong(&(Chan)->Regs->Reg, (Value))
#define BRI_TASK_STATUS(Chan)           AtaPortReadRegisterUchar(&(Chan)->Regs->TaskFile[7])

struct _BRI_CHANNEL;
typedef struct _BRI_CHANNEL BRI_CHANNEL, *PBRI_CHANNEL;

/* What differs between the steppings. */
typedef struct _BRI_CHIP {
    VOID (*Dismiss)(PBRI_CHANNEL Chan, ULONG Status);
    VOID (*SetMask)(PBRI_CHANNEL Chan, ULONG Mask);
    VOID (*SetTiming)(PBRI_CHANNEL Chan, ULONG Mode);
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
    PBRI_CHANNEL Sibling;
    PBRI_REGISTERS Regs;
    const BRI_CHIP *Chip;
    UCHAR Number;
    BOOLEAN Asked;              /* by the sibling's interrupt service routine */
    BOOLEAN Online;
    ULONG Tries;
    ULONG Mode;
    PVOID Uncached;
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
VOID BriDeferError(PBRI_CHANNEL Chan);
VOID BriSpinUpTimer(PVOID ChannelExtension);

/* brichip.c */
const BRI_CHIP *BriSelectChip(UCHAR Stepping);
VOID BriStall(ULONG Microseconds);
BOOLEAN BriWaitNotBusy(PBRI_CHANNEL Chan, ULONG Polls);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID BriHoldDevices(PBRI_CHANNEL Chan, ULONG Milliseconds);
