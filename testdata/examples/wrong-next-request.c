#include "exscsi.h"

static VOID Configure(PPORT_CONFIGURATION_INFORMATION ConfigInfo)
{
    //@ 1
}

static BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    PSCSI_REQUEST_BLOCK Srb = ext->Active;

    if (Acknowledge(ext) == 0) {
        return FALSE;
    }
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    ScsiPortNotification(RequestComplete, ext, Srb);
    return TRUE;
}

static BOOLEAN HwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHW_EXT ext = DeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Regs + COMMAND, Srb->Cdb[0]);
    //@ 2
    return TRUE;
}

#define HAS_START_IO
#define CONFIGURE
#include "exscsiend.h"
