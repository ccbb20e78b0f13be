#include "wk.h"

VOID WkAwaitClear(PWK_UNIT Unit, ULONG Bits)
{
    ULONG value = StorPortReadRegisterUlong(Unit, Unit->Window + 1);

    while ((value & Bits) != 0) {               // expect: unbounded-poll via #isr > #quiesce > #await
        value = StorPortReadRegisterUlong(Unit, Unit->Window + 1);
    }
}
