#pragma once
#include <miniport.h>
#include <srb.h>

typedef struct _WF_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} WF_EXTENSION, *PWF_EXTENSION;

#define WF_STATUS  2            /* write one to clear */
#define WF_PENDING 0x80

BOOLEAN WfInterrupt(PVOID HwDeviceExtension);

__inline VOID WfNext(PWF_EXTENSION Extension, UCHAR Target)
{
    ScsiPortNotification(NextLuRequest, Extension, 0, Target, 0);    // expect: wrong-next-request via #isr > #next
}
