#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _AF_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} AF_REGISTERS, *PAF_REGISTERS;

typedef struct _AF_ADAPTER {
    PAF_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} AF_ADAPTER, *PAF_ADAPTER;

#define AF_INT_DONE  0x01
#define AF_INT_ERROR 0x02
#define AF_INT_LINK  0x04
#define AF_INT_ALL   0x07

HW_INTERRUPT AfInterrupt;
HW_FIND_ADAPTER AfFindAdapter;
HW_INITIALIZE AfInitialize;
HW_STARTIO AfStartIo;
HW_DPC_ROUTINE AfDpc;
HW_PASSIVE_INITIALIZE_ROUTINE AfPassiveInit;

VOID AfFinish(PAF_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb, UCHAR Status);
