#pragma once
#include <ntddk.h>
#include <storport.h>

typedef struct _NF_ADAPTER {
    PULONG Window;              /* 0: causes, write one to clear; 3: queue */
} NF_ADAPTER, *PNF_ADAPTER;

#define NF_CAUSES 0x0F

HW_INTERRUPT NfInterrupt;
BOOLEAN NfServe(PNF_ADAPTER Adapter, ULONG Causes);
