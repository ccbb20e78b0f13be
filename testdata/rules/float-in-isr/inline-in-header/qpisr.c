#include "qp.h"

BOOLEAN STREAMAPI QpInterrupt(PVOID DeviceExtension)
{
    PQP_CARD card = (PQP_CARD)DeviceExtension;
    ULONG cause = READ_REGISTER_ULONG(card->Window);

    if ((cause & 3) == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(card->Window, cause);
    QpFollow(card, cause >> 8);                 // #peak
    return TRUE;
}
