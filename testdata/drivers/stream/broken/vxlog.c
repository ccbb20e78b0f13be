/* History of bus errors. */
#include "vxcap.h"

/* Remembers what the bus bridge says about the last error. */
VOID VxLogBusError(PVX_DEVICE Ext)
{
    PVX_BUS_RECORD record = (PVX_BUS_RECORD)VX_ALLOC(sizeof(VX_BUS_RECORD));    // expect: irql-too-high via #isr > #buserr > #log

    if (record == NULL) {
        return;
    }
    record->Status = VX_READ(Ext, VX_DMA_STATUS);
    record->PciStatus[0] = record->PciStatus[1] = 0;
    record->Next = Ext->Records;
    Ext->Records = record;
}
