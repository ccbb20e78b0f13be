#pragma once
#include <miniport.h>
#include <srb.h>

#define XF_DATA        0
#define XF_COMMAND     1
#define XF_STATUS      2        /* what is read is written back */
#define XF_CONTROL     3
#define XF_INT_PENDING 0x80
#define XF_INT_DONE    0x40
#define XF_INT_ERROR   0x20
#define XF_INT_RESET   0x10
#define XF_INT_ENABLE  0x01

typedef struct _XF_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} XF_EXTENSION, *PXF_EXTENSION;

BOOLEAN XfInterrupt(PVOID HwDeviceExtension);
VOID XfLongWork(PVOID HwDeviceExtension);
VOID XfBackOn(PVOID HwDeviceExtension);

VOID XfRecover(PXF_EXTENSION ext);
