#include "ih.h"

BOOLEAN IhInterrupt(PVOID ChannelExtension)
{
    PIH_CHANNEL ext = (PIH_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if (status == 0) {
        return FALSE;
    }
    if (status & IH_INT_LINK) {
        IhLater(ext);                           // #later
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}
