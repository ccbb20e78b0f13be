#include "pg.h"

BOOLEAN STREAMAPI PgInterrupt(PVOID DeviceExtension)
{
    PPG_CARD card = (PPG_CARD)DeviceExtension;
    ULONG cause = READ_REGISTER_ULONG(card->Window);

    if (cause == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(card->Window, cause);
    if (cause & 8) {
        PgForgetUsers(card);                    // #forget
    }
    return TRUE;
}
