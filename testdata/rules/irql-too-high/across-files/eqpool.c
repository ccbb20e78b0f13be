#include "eq.h"

PEQ_ENTRY EqNewEntry(ULONG Value)
{
    PEQ_ENTRY entry = (PEQ_ENTRY)ExAllocatePoolWithTag(NonPagedPool, sizeof(*entry), 'qeqE');    // expect: irql-too-high via #isr > #push > #new

    if (entry != NULL) {
        entry->Value = Value;
    }
    return entry;
}

VOID EqClear(PEQ_CHANNEL Channel)
{
    PEQ_ENTRY entry = Channel->Head;

    Channel->Head = NULL;
    while (entry != NULL) {
        PEQ_ENTRY next = entry->Next;

        ExFreePoolWithTag(entry, 'qeqE');       // ok: irql-too-high
        entry = next;
    }
}
