/*
 * Tessera TS-2100: requests on their way to the chip and back.
 */
#include "ts.h"

VOID
TsCompleteSrb(
    PTS_EXTENSION Ext,
    PSCSI_REQUEST_BLOCK Srb,
    UCHAR SrbStatus
    )
{
    Srb->SrbStatus = SrbStatus;
    ScsiPortNotification(RequestComplete, Ext, Srb);            // ok: missing-next-request
    ScsiPortNotification(NextRequest, Ext);                     // expect: wrong-next-request
}

VOID
TsCompleteActive(
    PTS_EXTENSION Ext,
    UCHAR SrbStatus
    )
{
    PSCSI_REQUEST_BLOCK srb;
    ULONG tag;

    for (tag = 0; tag < TS_MAX_TAGS; tag++) {
        srb = Ext->Active[tag];
        if (srb != NULL) {
            Ext->Active[tag] = NULL;
            TsCompleteSrb(Ext, srb, SrbStatus);
        }
    }
}

VOID
TsHandleReply(
    PTS_EXTENSION Ext,
    UCHAR Tag,
    UCHAR Code
    )
{
    PSCSI_REQUEST_BLOCK srb;
    UCHAR srbStatus;

    if (Tag >= TS_MAX_TAGS) {
        return;
    }
    srb = Ext->Active[Tag];
    if (srb == NULL) {
        return;
    }
    Ext->Active[Tag] = NULL;

    switch (Code) {
    case 0:
        srb->ScsiStatus = SCSISTAT_GOOD;
        srbStatus = SRB_STATUS_SUCCESS;
        break;
    case 1:
        srbStatus = SRB_STATUS_SELECTION_TIMEOUT;
        break;
    case 2:
        srb->ScsiStatus = SCSISTAT_BUSY;
        srbStatus = SRB_STATUS_BUSY;
        break;
    case 3:
        srbStatus = SRB_STATUS_DATA_OVERRUN;
        break;
    default:
        srbStatus = SRB_STATUS_ERROR;
        break;
    }
    TsCompleteSrb(Ext, srb, srbStatus);
}

static
ULONG
TsAllocateTag(
    PTS_EXTENSION Ext
    )
{
    ULONG tag;

    for (tag = 0; tag < TS_MAX_TAGS; tag++) {
        if (Ext->Active[tag] == NULL) {
            break;
        }
    }
    return tag;
}

static
VOID
TsBuildFrame(
    PTS_EXTENSION Ext,
    PSCSI_REQUEST_BLOCK Srb,
    UCHAR Tag
    )
{
    PTS_MAILBOX_FRAME frame = &((PTS_SRB_EXT)Srb->SrbExtension)->Frame;
    SCSI_PHYSICAL_ADDRESS address;
    PUCHAR data = Srb->DataBuffer;
    ULONG left = Srb->DataTransferLength;
    ULONG length;
    ULONG i;

    frame->Tag = Tag;
    frame->Target = Srb->TargetId;
    frame->Lun = Srb->Lun;
    frame->CdbLength = Srb->CdbLength;
    for (i = 0; i < sizeof(frame->Cdb); i++) {
        frame->Cdb[i] = Srb->Cdb[i];
    }
    for (i = 0; left != 0 && i < TS_MAX_SEGMENTS; i++) {
        address = ScsiPortGetPhysicalAddress(Ext, Srb, data, &length);
        if (length > left) {
            length = left;
        }
        frame->Segment[i].Address = ScsiPortConvertPhysicalAddressToUlong(address);
        frame->Segment[i].Length = length;
        data += length;
        left -= length;
    }
    frame->SegmentCount = i;
}

static
UCHAR
TsSubmit(
    PTS_EXTENSION Ext,
    PSCSI_REQUEST_BLOCK Srb
    )
{
    SCSI_PHYSICAL_ADDRESS address;
    ULONG length;
    ULONG tag = TsAllocateTag(Ext);

    if (Ext->Resetting || tag == TS_MAX_TAGS) {
        return SRB_STATUS_BUSY;
    }
    TsBuildFrame(Ext, Srb, (UCHAR)tag);
    address = ScsiPortGetPhysicalAddress(Ext, NULL, Srb->SrbExtension, &length);
    Ext->Active[tag] = Srb;
    ScsiPortWritePortUlong((PULONG)(Ext->IoBase + TS_MAILBOX),
                           ScsiPortConvertPhysicalAddressToUlong(address));
    TsSendCommand(Ext, TsCmdStart, FALSE);
    return SRB_STATUS_PENDING;
}

BOOLEAN
TsStartIo(
    PVOID DeviceExtension,
    PSCSI_REQUEST_BLOCK Srb
    )
{
    PTS_EXTENSION ext = DeviceExtension;
    UCHAR status;

    switch (Srb->Function) {
    case SRB_FUNCTION_EXECUTE_SCSI:
        status = TsSubmit(ext, Srb);
        if (status == SRB_STATUS_PENDING) {
            ScsiPortNotification(NextRequest, ext); // expect: wrong-next-request
            return TRUE;
        }
        break;

    case SRB_FUNCTION_FLUSH:
    case SRB_FUNCTION_SHUTDOWN:
        status = TsSendCommand(ext, TsCmdFlush, TRUE) ? SRB_STATUS_SUCCESS : SRB_STATUS_ERROR;
        break;

    case SRB_FUNCTION_RESET_BUS:
        status = TsResetBus(ext, Srb->PathId) ? SRB_STATUS_SUCCESS : SRB_STATUS_ERROR;
        break;

    default:
        status = SRB_STATUS_INVALID_REQUEST;
        break;
    }
    TsCompleteSrb(ext, Srb, status);                // ok: completed-pending
    return TRUE;
}

BOOLEAN
TsResetBus(
    PVOID DeviceExtension,
    ULONG PathId
    )
{
    PTS_EXTENSION ext = DeviceExtension;

    UNREFERENCED_PARAMETER(PathId);

    TS_OUT(ext, TS_BUS_CONTROL, TS_BUS_RESET_ON);
    TsStall(TS_RESET_HOLD_US);                      // ok: stall-over-budget
    TS_OUT(ext, TS_BUS_CONTROL, 0);
    TsCompleteActive(ext, SRB_STATUS_BUS_RESET);
    return TRUE;
}
