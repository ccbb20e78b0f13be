/* The board: its registers, the adapter's extension, and what all of its code may call. */
#ifndef FPBOARD_H
#define FPBOARD_H

typedef struct _FP_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Door;
    ULONG Id;                   /* read only */
} FP_REGISTERS, *PFP_REGISTERS;

typedef struct _FP_ADAPTER {
    PFP_REGISTERS Regs;
    STOR_DPC Dpc;
    ULONG Board;                /* row of the table of boards */
    BOOLEAN LinkChanged;
} FP_ADAPTER, *PFP_ADAPTER;

#define FP_DONE 0x01
#define FP_LINK 0x02
#define FP_ALL  0x03

HW_INTERRUPT FpInterrupt;
HW_FIND_ADAPTER FpFindAdapter;
HW_INITIALIZE FpInitialize;
HW_STARTIO FpStartIo;
HW_DPC_ROUTINE FpDpc;

/* All that was written before has arrived when it returns. */
FORCEINLINE VOID FlushPosted(PFP_ADAPTER Adapter)
{
#ifdef FP_ON_CHIP               /* no bridge: keeping the order is enough */
    UNREFERENCED_PARAMETER(Adapter);
    KeMemoryBarrier();
#else
    (VOID)StorPortReadRegisterUlong(Adapter, &Adapter->Regs->Id);
#endif
}

FORCEINLINE ULONG FpCause(PFP_ADAPTER Adapter)
{
    return StorPortReadRegisterUlong(Adapter, &Adapter->Regs->Cause) & FP_ALL;
}

FORCEINLINE VOID FpClear(PFP_ADAPTER Adapter, ULONG Cause)
{
    StorPortWriteRegisterUlong(Adapter, &Adapter->Regs->Cause, Cause);
}

#endif
