#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _AF_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Trace[64];
} AF_REGISTERS, *PAF_REGISTERS;

typedef struct _AF_HBA {
    PAF_REGISTERS Regs;
    ULONG Log[64];
} AF_HBA, *PAF_HBA;

HW_INTERRUPT AfInterrupt;
HW_FIND_ADAPTER AfFindAdapter;
HW_INITIALIZE AfInitialize;
HW_STARTIO AfStartIo;

VOID AfReadTrace(PAF_HBA Hba);
