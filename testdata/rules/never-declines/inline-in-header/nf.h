#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _NF_ADAPTER {
    PULONG Window;              /* 0: causes, write one to clear; 3: queue */
} NF_ADAPTER, *PNF_ADAPTER;

#define NF_CAUSES 0x0F

HW_INTERRUPT NfInterrupt;

__inline BOOLEAN NfAcknowledge(PNF_ADAPTER Adapter)
{
    ULONG causes = StorPortReadRegisterUlong(Adapter, Adapter->Window) & NF_CAUSES;

    if (causes == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(Adapter, Adapter->Window, causes);
    return TRUE;
}
