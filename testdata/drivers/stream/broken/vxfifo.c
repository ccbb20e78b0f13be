/* The capture FIFO and its engine. */
#include "vxcap.h"

/* Stops the engine; the data that is still under way does not matter. */
BOOLEAN VxStopEngine(PVX_DEVICE Ext)
{
    VX_WRITE(Ext, VX_DMA_CTRL, VX_DMA_ABORT);
    return (VX_READ(Ext, VX_DMA_STATUS) & VX_DMA_BUSY) == 0;
}

/* After a bus error the engine has to be idle before it is programmed again. A card that has
   fallen off the bus never is. */
VOID VxAbortEngine(PVX_DEVICE Ext)
{
    ULONG status;

    VX_WRITE(Ext, VX_DMA_CTRL, VX_DMA_ABORT);
    do {                                        // expect: unbounded-poll via #isr > #buserr > #abort
        status = VX_READ(Ext, VX_DMA_STATUS);
    } while (status & VX_DMA_BUSY);
    VX_WRITE(Ext, VX_DMA_CTRL, 0);
}

/* Throws away what the FIFO still holds: every read takes one word out. */
VOID VxDiscardFifo(PVX_DEVICE Ext)
{
    while (VX_READ(Ext, VX_FIFO_STATUS) & VX_FIFO_NOT_EMPTY) {
        Ext->LastLineCount = VX_READ(Ext, VX_FIFO_DATA);
    }
}

/* The FIFO wants three flushes, 8 us apart. */
VOID VxRecoverFifo(PVX_DEVICE Ext)
{
    ULONG round;

    for (round = 0; round < VX_FLUSH_ROUNDS; round++) {
        VX_WRITE(Ext, VX_FIFO_CTRL, VX_FIFO_FLUSH);
        VxSettle(VX_FLUSH_US);                  // #settle
        VX_WRITE(Ext, VX_FIFO_CTRL, 0);
    }
}
