#pragma once
#include <miniport.h>
#include <srb.h>

#define BW_STATUS  2
#define BW_PENDING 0x80

typedef struct _BW_RATE {
    double Mean;
    ULONG Samples;
} BW_RATE, *PBW_RATE;

typedef struct _BW_EXTENSION {
    PUCHAR Base;
    BW_RATE Rate;
} BW_EXTENSION, *PBW_EXTENSION;

VOID BwRateAdd(PBW_RATE Rate, ULONG Value);
VOID BwRateReset(PBW_RATE Rate);
ULONG BwRateGet(const BW_RATE *Rate);
BOOLEAN BwInterrupt(PVOID HwDeviceExtension);
