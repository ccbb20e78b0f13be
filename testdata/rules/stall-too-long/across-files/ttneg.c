#include "tt.h"

VOID TtRenegotiate(PTT_HBA Hba)
{
    ScsiPortWritePortUchar(Hba->Base + 3, 0x10);
    TtDelayMs(2);                               // #delay
}
