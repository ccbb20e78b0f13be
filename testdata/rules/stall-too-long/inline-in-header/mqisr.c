#include "mq.h"

BOOLEAN STREAMAPI MqInterrupt(PVOID DeviceExtension)
{
    PMQ_CARD card = (PMQ_CARD)DeviceExtension;
    ULONG cause = READ_REGISTER_ULONG(card->Window);

    if ((cause & 3) == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(card->Window, cause);
    if (cause & 2) {
        card->Errors++;
        MqSerialWord(card, 0x5A);               // #word
    }
    return TRUE;
}
