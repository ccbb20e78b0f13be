/* A part of a driver: what it asks for is not seen. */
#include <miniport.h>
#include <srb.h>

#define WK_DATA        0
#define WK_COMMAND     1
#define WK_STATUS      2       /* write one to clear */
#define WK_CONTROL     3
#define WK_INT_PENDING 0x80
#define WK_INT_DONE    0x01

typedef struct _WK_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} WK_EXTENSION, *PWK_EXTENSION;

PHW_INTERRUPT WkInterrupt;

BOOLEAN WkInterrupt(PVOID HwDeviceExtension)
{
    PWK_EXTENSION ext = (PWK_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + WK_STATUS);

    if ((status & WK_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + WK_STATUS, status);
    if ((status & WK_INT_DONE) && ext->Active != NULL) {
        PSCSI_REQUEST_BLOCK srb = ext->Active;
        UCHAR path = srb->PathId, target = srb->TargetId, lun = srb->Lun;

        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        ScsiPortNotification(NextLuRequest, ext, path, target, lun);    // ok: wrong-next-request
    }
    return TRUE;
}
