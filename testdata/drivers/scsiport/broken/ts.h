/*
 * Tessera TS-2100: private declarations of the miniport.
 */
#pragma once

#include <ntddk.h>
#include <scsi.h>
#include <srb.h>
#include "tsreg.h"

#define TS_POOL_TAG             'sseT'
#define TS_RESET_SETTLE_US      1000
#define TS_RESET_HOLD_US        500
#define TS_ACK_RECOVERY_US      10
#define TS_BUS_HOLD_US          2000
#define TS_SENSE_HARDWARE       0x04
#define TS_ERROR_SENSE          0x5E01

#define TS_BUS_SETTLE()         ScsiPortStallExecution(TS_RESET_SETTLE_US)

#define TS_IN(Ext, Offset)              ScsiPortReadPortUchar((Ext)->IoBase + (Offset))
#define TS_OUT(Ext, Offset, Value)      ScsiPortWritePortUchar((Ext)->IoBase + (Offset), (UCHAR)(Value))

struct _TS_EXTENSION;
typedef struct _TS_EXTENSION TS_EXTENSION, *PTS_EXTENSION;

/* What differs between the two chips. */
typedef struct _TS_CHIP {
    VOID (*Ack)(PTS_EXTENSION Ext, UCHAR Status);
    VOID (*SetMask)(PTS_EXTENSION Ext, UCHAR Mask);
    BOOLEAN (*Setup)(PTS_EXTENSION Ext);
    VOID (*Remap)(PTS_EXTENSION Ext);
} TS_CHIP, *PTS_CHIP;

typedef struct _TS_TRACE {
    struct _TS_TRACE *Next;
    ULONG Code;
} TS_TRACE, *PTS_TRACE;

typedef struct _TS_SRB_EXT {
    TS_MAILBOX_FRAME Frame;
} TS_SRB_EXT, *PTS_SRB_EXT;

struct _TS_EXTENSION {
    PUCHAR IoBase;
    const TS_CHIP *Chip;
    UCHAR Revision;
    UCHAR InitiatorId;
    UCHAR SenseTag;
    UCHAR ResetCause;
    BOOLEAN SlowBus;
    BOOLEAN Resetting;
    PTS_TRACE Trace;
    SCSI_PHYSICAL_ADDRESS IoAddress;
    ULONG BusNumber;
    ULONG SlotNumber;
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

/* Puts one more record in front of the trace. */
__inline
VOID
TsTraceCode(
    PTS_EXTENSION Ext,
    ULONG Code
    )
{
    PTS_TRACE record;

    record = ExAllocatePoolWithTag(NonPagedPool, sizeof(TS_TRACE), TS_POOL_TAG);    // expect: irql-too-high via #isr > #parity > #trace
    if (record != NULL) {
        record->Code = Code;
        record->Next = Ext->Trace;
        Ext->Trace = record;
    }
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
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN TsCheckConfig(PTS_EXTENSION Ext);
VOID TsReclock(PTS_EXTENSION Ext);
VOID TsRefill(PTS_EXTENSION Ext);
VOID TsRelease(PTS_EXTENSION Ext);

/* tsio.c */
VOID TsCompleteSrb(PTS_EXTENSION Ext, PSCSI_REQUEST_BLOCK Srb, UCHAR SrbStatus);
VOID TsCompleteActive(PTS_EXTENSION Ext, UCHAR SrbStatus);
VOID TsHandleReply(PTS_EXTENSION Ext, UCHAR Tag, UCHAR Code);

/* tserr.c */
VOID TsHandleBusReset(PTS_EXTENSION Ext);
VOID TsHandleParity(PTS_EXTENSION Ext);
VOID TsFreeChain(PTS_TRACE Record);

/* tsdefer.c */
VOID TsDeferReset(PTS_EXTENSION Ext);
