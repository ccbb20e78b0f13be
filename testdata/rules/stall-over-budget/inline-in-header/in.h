#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _IN_HBA {
    PULONG Window;
    STOR_DPC Dpc;
} IN_HBA, *PIN_HBA;

FORCEINLINE VOID InStep(PIN_HBA Hba, ULONG Value)
{
    StorPortWriteRegisterUlong(Hba, Hba->Window + 2, Value);
    StorPortStallExecution(8);                  // expect: stall-over-budget via #isr > #step
}

HW_INTERRUPT InInterrupt;
HW_DPC_ROUTINE InDpc;
