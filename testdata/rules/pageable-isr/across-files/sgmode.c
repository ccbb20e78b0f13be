#include "sg.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SgSetMode)
#endif

VOID SgSetMode(PSG_CHANNEL Channel, ULONG Mode) // expect: pageable-isr via #isr > #apply > #set
{
    Channel->Mode = Mode;
    Channel->Window[3] = Mode;
}

VOID SgApplyMode(PSG_CHANNEL Channel)
{
    SgSetMode(Channel, Channel->Mode | 1);      // #set
}
