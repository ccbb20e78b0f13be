#include "gn.h"

BOOLEAN STREAMAPI GnInterrupt(PVOID DeviceExtension)
{
    PGN_CARD card = (PGN_CARD)DeviceExtension;
    ULONG cause = READ_REGISTER_ULONG(card->Window);

    if (cause == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(card->Window, cause);
    if (cause & 4) {
        card->Limit = GnReadLimit();            // #limit
    }
    return TRUE;
}
