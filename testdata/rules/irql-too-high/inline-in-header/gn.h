#pragma once
#include <strmini.h>

typedef struct _GN_CARD {
    PULONG Window;
    ULONG Limit;
} GN_CARD, *PGN_CARD;

__inline ULONG GnReadLimit(VOID)
{
    ULONG limit = 8;
    RTL_QUERY_REGISTRY_TABLE table[2];

    RtlZeroMemory(table, sizeof(table));
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
    table[0].Name = L"Limit";
    table[0].EntryContext = &limit;
    RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, L"gn", table, NULL, NULL);    // expect: irql-too-high via #isr > #limit
    return limit;
}

BOOLEAN STREAMAPI GnInterrupt(PVOID DeviceExtension);
