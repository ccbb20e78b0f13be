#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _DF_ADAPTER {
    PULONG Window;              /* 0: causes, write one to clear; 3: queue */
    STOR_DPC DoneDpc;
    STOR_DPC ErrorDpc;
} DF_ADAPTER, *PDF_ADAPTER;

#define DF_ERROR 0x02

HW_INTERRUPT DfInterrupt;
HW_DPC_ROUTINE DfDone;
HW_PASSIVE_INITIALIZE_ROUTINE DfPassive;

__inline VOID DfDeferDone(PDF_ADAPTER Adapter)
{
    StorPortIssueDpc(Adapter, &Adapter->DoneDpc, NULL, NULL);    // ok: deferral-not-registered
}

__inline VOID DfDeferError(PDF_ADAPTER Adapter)
{
    StorPortIssueDpc(Adapter, &Adapter->ErrorDpc, NULL, NULL);    // expect: deferral-not-registered via #isr > #error
}
