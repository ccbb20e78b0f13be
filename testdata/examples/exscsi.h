/* What the examples of rules take for granted in a SCSI port miniport. The driver's end is in
   exscsiend.h. */
#include <miniport.h>
#include <srb.h>

typedef struct _HW_EXT {
    PUCHAR Regs;
    PSCSI_REQUEST_BLOCK Active;
    BOOLEAN Resetting;
} HW_EXT, *PHW_EXT;

#define STATUS_PORT 0           /* write one to clear */
#define COMMAND     1
#define DONE        0x01
#define FAULT       0x02
#define ALL         0x03

static UCHAR Acknowledge(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Regs + STATUS_PORT) & ALL;

    if (status != 0) {
        ScsiPortWritePortUchar(ext->Regs + STATUS_PORT, status);
    }
    return status;
}

static VOID ResetChip(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;

    ext->Resetting = TRUE;
    ScsiPortWritePortUchar(ext->Regs + COMMAND, 0x80);
}

static VOID AfterReset(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;

    ext->Resetting = FALSE;
    ScsiPortWritePortUchar(ext->Regs + COMMAND, 0);
}
