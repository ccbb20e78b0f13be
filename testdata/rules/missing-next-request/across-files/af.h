#pragma once
#include <miniport.h>
#include <srb.h>

#define AF_DATA        0
#define AF_COMMAND     1
#define AF_STATUS      2        /* what is read is written back */
#define AF_CONTROL     3
#define AF_INT_PENDING 0x80
#define AF_INT_DONE    0x40
#define AF_INT_ERROR   0x20
#define AF_INT_RESET   0x10
#define AF_INT_ENABLE  0x01

typedef struct _AF_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} AF_EXTENSION, *PAF_EXTENSION;

BOOLEAN AfInterrupt(PVOID HwDeviceExtension);

VOID AfComplete(PAF_EXTENSION ext, UCHAR Status);
