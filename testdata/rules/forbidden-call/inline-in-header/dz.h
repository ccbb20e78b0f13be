#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _DZ_HBA {
    PULONG Window;
    ULONG Identity;
} DZ_HBA, *PDZ_HBA;

static __inline ULONG DzPciWord(PDZ_HBA Hba, ULONG Offset)
{
    ULONG word = 0;

    StorPortGetBusData(Hba, PCIConfiguration, 0, Offset, &word, sizeof(word));    // ok: forbidden-call
    return word;
}

HW_INTERRUPT DzInterrupt;
