// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// An ATA port miniport in outline. IDE_HW_INTERRUPT is a pointer type, so it declares no function.
#include <miniport.h>
#include <ata.h>
#include <irb.h>
typedef struct _CHANNEL { PUCHAR Bm; } CHANNEL, *PCHANNEL;
static VOID Worker(PVOID Channel) { AtaPortStallExecution(1); UNREFERENCED_PARAMETER(Channel); }
BOOLEAN IdeHwInterrupt(PVOID ChannelExtension)
{
    PCHANNEL c = (PCHANNEL)ChannelExtension;
    UCHAR s = AtaPortReadPortUchar(c->Bm + 2);
    AtaPortWritePortUchar(c->Bm + 2, s);
    if (!AtaPortRequestWorkerRoutine(c, Worker))
        return FALSE;
    return AtaPortRequestTimer(c, Worker, 1000);
}
BOOLEAN AtaChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface, PVOID Config)
{
    IDE_HW_INTERRUPT isr = IdeHwInterrupt;
    UNREFERENCED_PARAMETER(ChannelExtension);
    UNREFERENCED_PARAMETER(Config);
    ChannelInterface->IdeHwInterrupt = isr;
    return TRUE;
}
