#pragma once
#include <miniport.h>
#include <srb.h>

#define IH_DATA        0
#define IH_COMMAND     1
#define IH_STATUS      2        /* what is read is written back */
#define IH_CONTROL     3
#define IH_INT_PENDING 0x80
#define IH_INT_DONE    0x40
#define IH_INT_ERROR   0x20
#define IH_INT_RESET   0x10
#define IH_INT_ENABLE  0x01

typedef struct _IH_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Interrupts;
} IH_EXTENSION, *PIH_EXTENSION;

BOOLEAN IhInterrupt(PVOID HwDeviceExtension);
VOID IhTimer(PVOID HwDeviceExtension);

FORCEINLINE VOID IhComplete(PIH_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb, UCHAR Status)
{
    ext->Active = NULL;
    Srb->SrbStatus = Status;
    ScsiPortNotification(RequestComplete, ext, Srb);    // expect: missing-next-request possible via #timer
}

FORCEINLINE VOID IhCompleteAndAsk(PIH_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb, UCHAR Status)
{
    IhComplete(ext, Srb, Status);
    ScsiPortNotification(NextRequest, ext);
}
