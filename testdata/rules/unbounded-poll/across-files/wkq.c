#include "wk.h"

VOID WkQuiesce(PWK_UNIT Unit)
{
    StorPortWriteRegisterUlong(Unit, Unit->Window + 2, 0);
    WkAwaitClear(Unit, 0x3);                    // #await
}
