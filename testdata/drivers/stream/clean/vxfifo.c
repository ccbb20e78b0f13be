/* The capture FIFO and its engine. */
#include "vxcap.h"

/* Stops the engine and waits for it, but only so long: 4 tries of 2 us. */
BOOLEAN VxStopEngine(PVX_DEVICE Ext)
{
    ULONG tries = VX_FLUSH_TRIES;

    VX_WRITE(Ext, VX_DMA_CTRL, VX_DMA_ABORT);
    while ((VX_READ(Ext, VX_DMA_STATUS) & VX_DMA_BUSY) && tries != 0) {    // ok: unbounded-poll
        VX_STALL(VX_FLUSH_US);                  // ok: stall-over-budget
        tries--;
    }
    return tries != 0;
}

/* Throws away what the FIFO still holds: every read takes one word out. */
VOID VxDiscardFifo(PVX_DEVICE Ext)
{
    while (VX_READ(Ext, VX_FIFO_STATUS) & VX_FIFO_NOT_EMPTY) {    // ok: unbounded-poll
        Ext->LastLineCount = VX_READ(Ext, VX_FIFO_DATA);
    }
}

VOID VxRecoverFifo(PVX_DEVICE Ext)
{
    ULONG word;

    for (word = 0; word < VX_FIFO_DEPTH; word++) {    // ok: unbounded-poll
        if ((VX_READ(Ext, VX_FIFO_STATUS) & VX_FIFO_NOT_EMPTY) == 0) {
            break;
        }
        (VOID)VX_READ(Ext, VX_FIFO_DATA);
    }
    VX_WRITE(Ext, VX_FIFO_CTRL, VX_FIFO_FLUSH);
    VxSettle(5);
    VX_WRITE(Ext, VX_FIFO_CTRL, 0);
}
