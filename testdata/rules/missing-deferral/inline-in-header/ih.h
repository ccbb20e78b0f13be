#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _IH_HBA {
    PULONG Window;
    STOR_DPC Dpc;
    ULONG Sum;
} IH_HBA, *PIH_HBA;

FORCEINLINE VOID IhReadReplies(PIH_HBA Hba, ULONG Count)
{
    ULONG i;

    for (i = 0; i < Count; i++) {
        Hba->Sum += StorPortReadRegisterUlong(Hba, Hba->Window + 16 + i);
    }
}

HW_INTERRUPT IhInterrupt;
HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE IhMessage;
HW_DPC_ROUTINE IhDpc;
