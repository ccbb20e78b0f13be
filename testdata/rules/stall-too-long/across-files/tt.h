#pragma once
#include <miniport.h>
#include <srb.h>

typedef struct _TT_HBA {
    PUCHAR Base;
} TT_HBA, *PTT_HBA;

VOID TtDelayMs(ULONG Milliseconds);
VOID TtRenegotiate(PTT_HBA Hba);
BOOLEAN TtIsr(PVOID HwDeviceExtension);
