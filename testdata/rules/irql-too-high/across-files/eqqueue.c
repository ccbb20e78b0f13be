#include "eq.h"

VOID EqPush(PEQ_CHANNEL Channel, ULONG Value)
{
    PEQ_ENTRY entry = EqNewEntry(Value);        // #new

    if (entry != NULL) {
        entry->Next = Channel->Head;
        Channel->Head = entry;
    }
}
