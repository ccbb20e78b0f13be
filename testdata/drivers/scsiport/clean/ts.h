/*
 * Tessera TS-2100: private declarations of the miniport.
 */
#pragma once

#include <miniport.h>
#include <scsi.h>
#include <srb.h>
#include "tsreg.h"

#define TS_SELFTEST             0
#define TS_RESET_SETTLE_US      250000
#define TS_RESET_HOLD_US        500
#define TS_ACK_RECOVERY_US      10

#define TS_IN(Ext, Offset)              ScsiPortReadPortUchar((Ext)->IoBase + (Offset))
#define TS_OUT(Ext, Offset, Value)      ScsiPortWritePortUchar((Ext)->IoBase + (Offset), (UCHAR)(Value))

struct _TS_EXTENSION;
typedef struct _TS_EXTENSION TS_EXTENSION, *PTS_EXTENSION;

/* What differs between the two chips. */
typedef struct _TS_CHIP {
    VOID (*Ack)(PTS_EXTENSION Ext, UCHAR Status);
    VOID (*SetMask)(PTS_EXTENSION Ext, UCHAR Mask);
    BOOLEAN (*Setup)(PTS_EXTENSION Ext);
} TS_CHIP, *PTS_CHIP;

typedef struct _TS_SRB_EXT {
    TS_MAILBOX_FRAME Frame;
} TS_SRB_EXT, *PTS_SRB_EXT;

struct _TS_EXTENSION {
    PUCHAR IoBase;
    const TS_CHIP *Chip;
    UCHAR Revision;
    UCHAR InitiatorId;
    UCHAR SenseTag;
    BOOLEAN Resetting;
    ULONG ParityErrors;
    PSCSI_REQUEST_BLOCK Active[TS_MAX_TAGS];
};

__inline
BOOLEAN
TsIsAbsent(
    UCHAR Value
    )
{
    return (BOOLEAN)(Value == 0xFF);
}

/* Takes one reply out of the chip. */
__inline
UCHAR
TsPopReply(
    PTS_EXTENSION Ext,
    PUCHAR Tag
    )
{
    UCHAR code = (UCHAR)(TS_IN(Ext, TS_REPLY_STATUS) & TS_REPLY_CODE);

    *Tag = TS_IN(Ext, TS_REPLY_TAG);
    TS_OUT(Ext, TS_REPLY_ACK, *Tag);
    return code;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2);
ULONG TsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again);
BOOLEAN TsInitialize(PVOID DeviceExtension);
BOOLEAN TsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb);
BOOLEAN TsInterrupt(PVOID DeviceExtension);
BOOLEAN TsResetBus(PVOID DeviceExtension, ULONG PathId);
SCSI_ADAPTER_CONTROL_STATUS TsAdapterControl(PVOID DeviceExtension,
                                             SCSI_ADAPTER_CONTROL_TYPE ControlType,
                                             PVOID Parameters);

/* tschip.c */
const TS_CHIP *TsSelectChip(UCHAR Revision);
VOID TsStall(ULONG Microseconds);
BOOLEAN TsSendCommand(PTS_EXTENSION Ext, UCHAR Command, BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN TsSelfTest(PTS_EXTENSION Ext);

/* tsio.c */
VOID TsCompleteSrb(PTS_EXTENSION Ext, PSCSI_REQUEST_BLOCK Srb, UCHAR SrbStatus);
VOID TsCompleteActive(PTS_EXTENSION Ext, UCHAR SrbStatus);
VOID TsHandleReply(PTS_EXTENSION Ext, UCHAR Tag, UCHAR Code);

/* tsdefer.c */
VOID TsDeferSense(PTS_EXTENSION Ext);
VOID TsDeferReset(PTS_EXTENSION Ext);
