/*
 * Corvid CX-640 SAS controller: private declarations of the miniport.
 */
#pragma once

#include <ntddk.h>
#include <storport.h>
#include "cvxreg.h"

#define CVX_POOL_TAG            'xvrC'
#define CVX_RECOVERY_PERIOD_US  100000
#define CVX_RECOVERY_TRIES      50

#define CVX_READ(Ext, Reg) \
    StorPortReadRegisterUlong((Ext), &(Ext)->Regs->Reg)
#define CVX_WRITE(Ext, Reg, Value) \
    StorPortWriteRegisterUlong((Ext), &(Ext)->Regs->Reg, (Value))

/* The chip needs this long between a doorbell and the state it makes. */
#define CVX_POST_DOORBELL_US    5

#define CVX_LATER(Ext, Code) \
    StorPortQueueWorkItem((Ext), CvxLogWorker, (Ext)->LogWorker, ULongToPtr(Code))

#define CVX_NOTE_LINK           1
#define CVX_NOTE_FAULT          2

struct _CVX_EXTENSION;
typedef struct _CVX_EXTENSION CVX_EXTENSION, *PCVX_EXTENSION;

/* What differs between the chip revisions. */
typedef struct _CVX_CHIP_OPS {
    ULONG (*ReadCause)(PCVX_EXTENSION Ext);
    VOID (*AckCause)(PCVX_EXTENSION Ext, ULONG Cause);
    VOID (*SetMask)(PCVX_EXTENSION Ext, ULONG Mask);
    VOID (*WaitFifo)(PCVX_EXTENSION Ext);
    VOID (*ClearFault)(PCVX_EXTENSION Ext);
    BOOLEAN (*Reset)(PCVX_EXTENSION Ext);
} CVX_CHIP_OPS, *PCVX_CHIP_OPS;

typedef struct _CVX_SLOT {
    PSCSI_REQUEST_BLOCK Srb;
    ULONG Started;
} CVX_SLOT, *PCVX_SLOT;

typedef struct _CVX_SRB_EXT {
    CVX_FRAME Frame;
    STOR_PHYSICAL_ADDRESS FrameAddress;
} CVX_SRB_EXT, *PCVX_SRB_EXT;

typedef struct _CVX_START_STATE {
    ULONG AtDIRQL : 1;
    ULONG RingDoorbell : 1;
    ULONG Started : 30;
} CVX_START_STATE, *PCVX_START_STATE;

typedef struct _CVX_FAULT_RECORD {
    ULONG State;
    ULONG LinkState[CVX_MAX_PHYS];
} CVX_FAULT_RECORD, *PCVX_FAULT_RECORD;

struct _CVX_EXTENSION {
    PCVX_REGISTERS Regs;
    const CVX_CHIP_OPS *Ops;
    UCHAR DumpMode;
    BOOLEAN Recovering;
    ULONG MessageCount;
    ULONG MessageVector;
    ULONG AdminStatus;
    ULONG Generation;
    ULONG Completed;
    ULONG RecoveryTries;
    ULONG LinkBitmap;
    PVOID RecoveryTimer;
    PVOID LogWorker;
    PCVX_FAULT_RECORD FaultRecord;
    PCVX_EVENT Events;
    PCVX_EVENT KeptEvent;
    STOR_DPC ReplyDpc;
    STOR_DPC EventDpc;
    STOR_DPC FaultDpc;
    ULONG PendingHead;
    ULONG PendingTail;
    PSCSI_REQUEST_BLOCK Pending[CVX_MAX_TAGS];
    CVX_SLOT Slots[CVX_MAX_TAGS];
};

FORCEINLINE
BOOLEAN
CvxIsGone(
    _In_ ULONG Value
    )
{
    return (BOOLEAN)(Value == CVX_ALL_ONES);
}

FORCEINLINE
VOID
CvxAckMessage(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG MessageId,
    _In_ ULONG Cause
    )
{
    StorPortWriteRegisterUlong(Ext, &Ext->Regs->MsgCause[MessageId], Cause);
}

/* The firmware takes the busy bit away when it has read the doorbell. */
FORCEINLINE
VOID
CvxWaitDoorbell(
    _In_ PCVX_EXTENSION Ext
    )
{
    while (CVX_READ(Ext, Doorbell) & CVX_DOORBELL_BUSY) {       // expect: unbounded-poll via #line > #admin > #doorbell
        ;
    }
}

sp_DRIVER_INITIALIZE DriverEntry;
HW_FIND_ADAPTER CvxFindAdapter;
HW_INITIALIZE CvxInitialize;
HW_PASSIVE_INITIALIZE_ROUTINE CvxPassiveInitialize;
HW_BUILDIO CvxBuildIo;
HW_STARTIO CvxStartIo;
HW_RESET_BUS CvxResetBus;
HW_ADAPTER_CONTROL CvxAdapterControl;
HW_INTERRUPT CvxInterrupt;
HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE CvxMsiInterrupt;
HW_DPC_ROUTINE CvxReplyDpc;
HW_DPC_ROUTINE CvxEventDpc;
HW_DPC_ROUTINE CvxFaultDpc;
HW_TIMER_EX CvxRecoveryTimer;
HW_WORKITEM CvxLogWorker;
STOR_SYNCHRONIZED_ACCESS CvxSyncRestart;

/* cvxhw.c */
const CVX_CHIP_OPS *CvxSelectOps(_In_ UCHAR Revision);
VOID CvxDelay(_In_ ULONG Microseconds);
VOID CvxStopQueue(_In_ PCVX_EXTENSION Ext, _In_ ULONG Queue);
VOID CvxFlushQueue(_In_ PCVX_EXTENSION Ext, _In_ ULONG Queue);
VOID CvxRunQueue(_In_ PCVX_EXTENSION Ext, _In_ ULONG Queue);
ULONG CvxSampleLinks(_In_ PCVX_EXTENSION Ext);

/* cvxio.c */
VOID CvxStartPending(_In_ PCVX_EXTENSION Ext, _In_ BOOLEAN AtDIRQL);
VOID CvxCompleteTag(_In_ PCVX_EXTENSION Ext, _In_ ULONG Tag, _In_ UCHAR SrbStatus);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID CvxDropPending(_In_ PCVX_EXTENSION Ext);
VOID CvxCompleteAll(_In_ PCVX_EXTENSION Ext, _In_ UCHAR SrbStatus);
VOID CvxHandleReply(_In_ PCVX_EXTENSION Ext, _In_ CVX_REPLY Reply);
VOID CvxDrainReplies(_In_ PCVX_EXTENSION Ext);

/* cvxerr.c */
VOID CvxHandleFault(_In_ PCVX_EXTENSION Ext);
VOID CvxScheduleRecovery(_In_ PCVX_EXTENSION Ext);
VOID CvxWalkEvents(_In_ PCVX_EXTENSION Ext, _In_ USHORT Index, _In_ ULONG Depth);
VOID CvxCaptureFault(_In_ PCVX_EXTENSION Ext);
