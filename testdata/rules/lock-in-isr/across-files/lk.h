#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _LK_HBA {
    PULONG Window;
    STOR_DPC Dpc;
    ULONG Waiting;
} LK_HBA, *PLK_HBA;

typedef STOR_LOCK_HANDLE LK_LOCK;

__inline VOID LkEnter(PLK_HBA Hba, LK_LOCK *Lock)
{
    StorPortAcquireSpinLock(Hba, InterruptLock, NULL, Lock);    // expect: lock-in-isr via #isr > #put > #enter
}

__inline VOID LkLeave(PLK_HBA Hba, LK_LOCK *Lock)
{
    StorPortReleaseSpinLock(Hba, Lock);
}

HW_INTERRUPT LkInterrupt;
HW_DPC_ROUTINE LkDpc;

VOID LkPut(PLK_HBA Hba);
VOID LkPutLocked(PLK_HBA Hba);
