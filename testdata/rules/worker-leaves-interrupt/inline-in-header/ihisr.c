#include "ih.h"

BOOLEAN IhInterrupt(PVOID ChannelExtension)
{
    PIH_CHANNEL ext = (PIH_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if (status == 0) {
        return FALSE;
    }
    IhAcknowledge(ext, status);
    if (status & IH_INT_ERROR) {
        AtaPortRequestWorkerRoutine(ext, IhWorker);    // expect: worker-with-interrupts-on possible
    }
    return TRUE;
}
