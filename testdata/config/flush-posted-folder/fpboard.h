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
    ULONG Links;
} FP_ADAPTER, *PFP_ADAPTER;

#define FP_DONE 0x01
#define FP_LINK 0x02
#define FP_ALL  0x03

VOID FlushPosted(PFP_ADAPTER Adapter);
VOID FpRing(PFP_ADAPTER Adapter);

#endif
