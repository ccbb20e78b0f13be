#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _IH_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} IH_REGISTERS, *PIH_REGISTERS;

typedef struct _IH_ADAPTER {
    PIH_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} IH_ADAPTER, *PIH_ADAPTER;

#define IH_INT_DONE  0x01
#define IH_INT_ERROR 0x02
#define IH_INT_LINK  0x04
#define IH_INT_ALL   0x07

HW_INTERRUPT IhInterrupt;
HW_FIND_ADAPTER IhFindAdapter;
HW_INITIALIZE IhInitialize;
HW_STARTIO IhStartIo;
HW_DPC_ROUTINE IhDpc;
HW_PASSIVE_INITIALIZE_ROUTINE IhPassiveInit;

FORCEINLINE VOID IhComplete(PIH_ADAPTER Adapter, PSCSI_REQUEST_BLOCK Srb, UCHAR Status)
{
    Srb->SrbStatus = Status;
    StorPortNotification(RequestComplete, Adapter, Srb);    // expect: completed-pending via #dpc > #complete
}
