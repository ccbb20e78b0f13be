/*
 * Brindle BR-84 ATA controller: requests on their way to the device.
 */
#include "bri.h"

#define BRI_COMMAND_WAIT        90

BOOLEAN
BriInitialize(
    PVOID ChannelExtension,
    PIDE_DEVICE_PARAMETERS DeviceParameters,
    PIDENTIFY_DEVICE_DATA IdentifyData
    )
{
    PBRI_CHANNEL chan = ChannelExtension;

    UNREFERENCED_PARAMETER(IdentifyData);

    chan->Mode = DeviceParameters->TransferModeSelected;
    chan->Chip->SetTiming(chan, chan->Mode);
    DeviceParameters->NumberOfOverlappedRequests = 1;
    return TRUE;
}

static
VOID
BriFillPrd(
    PBRI_CHANNEL Chan,
    PIDE_REQUEST_BLOCK Irb
    )
{
    PBRI_IRB_EXT irbExt = Irb->IrbExtension;
    PIDE_SCATTER_GATHER_LIST list;
    ULONG i;

    list = AtaPortGetScatterGatherList(Chan, Irb);  // expect: forbidden-call via #buildio > #prd
    for (i = 0; i < list->NumberOfElements && i < BRI_MAX_PRD; i++) {
        irbExt->Prd[i].Low = list->Elements[i].Address.LowPart;
        irbExt->Prd[i].High = (ULONG)list->Elements[i].Address.HighPart;
        irbExt->Prd[i].Length = list->Elements[i].Length;
        irbExt->Prd[i].Last = (i + 1 == list->NumberOfElements);
    }
}

/* Runs before the lock of the channel is taken. */
BOOLEAN
BriBuildIo(
    PVOID ChannelExtension,
    PIDE_REQUEST_BLOCK Irb
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    PBRI_IRB_EXT irbExt = Irb->IrbExtension;

    irbExt->Command = Irb->IdeTaskFile.Current.bCommandReg;
    irbExt->UseDma = (BOOLEAN)((Irb->IrbFlags & IRB_FLAGS_USE_DMA) != 0);
    irbExt->Write = (BOOLEAN)((Irb->IrbFlags & IRB_FLAGS_DATA_OUT) != 0);
    if (Irb->IrbFlags & IRB_FLAGS_USE_DMA) {
        BriFillPrd(chan, Irb);                      // #prd
    }
    return TRUE;
}

VOID
BriCompleteActive(
    PBRI_CHANNEL Chan,
    UCHAR IrbStatus
    )
{
    PIDE_REQUEST_BLOCK irb = Chan->ActiveIrb;

    if (irb == NULL) {
        return;
    }
    Chan->ActiveIrb = NULL;
    irb->AtaStatus = BRI_TASK_STATUS(Chan);
    irb->IrbStatus = IrbStatus;
    AtaPortCompleteRequest(Chan, irb);
}

static
VOID
BriLoadPrd(
    PBRI_CHANNEL Chan,
    PIDE_REQUEST_BLOCK Irb
    )
{
    PBRI_IRB_EXT irbExt = Irb->IrbExtension;
    IDE_PHYSICAL_ADDRESS address;
    ULONG length;

    address = AtaPortGetPhysicalAddress(Chan, Irb, irbExt->Prd, &length);       // ok: forbidden-call
    BRI_WRITE(Chan, PrdLow, address.LowPart);
    BRI_WRITE(Chan, PrdHigh, (ULONG)address.HighPart);
}

/* Keeps the task file of the last request for the crash dump. */
static
VOID
BriKeepTaskFile(
    PBRI_CHANNEL Chan,
    PIDE_REQUEST_BLOCK Irb
    )
{
    PVOID copy;

    copy = ExAllocatePoolWithTag(NonPagedPool, sizeof(IDE_TASK_FILE), BRI_POOL_TAG);    // expect: irql-too-high via #startio > #keep
    if (copy != NULL) {
        RtlCopyMemory(copy, &Irb->IdeTaskFile, sizeof(IDE_TASK_FILE));
        Chan->Snapshot = copy;
    }
}

static
VOID
BriWriteTaskFile(
    PBRI_CHANNEL Chan,
    PIDEREGISTERS Task
    )
{
    AtaPortWriteRegisterUchar(&Chan->Regs->TaskFile[1], Task->bFeaturesReg);
    AtaPortWriteRegisterUchar(&Chan->Regs->TaskFile[2], Task->bSectorCountReg);
    AtaPortWriteRegisterUchar(&Chan->Regs->TaskFile[3], Task->bSectorNumberReg);
    AtaPortWriteRegisterUchar(&Chan->Regs->TaskFile[4], Task->bCylLowReg);
    AtaPortWriteRegisterUchar(&Chan->Regs->TaskFile[5], Task->bCylHighReg);
    AtaPortWriteRegisterUchar(&Chan->Regs->TaskFile[6], Task->bDriveHeadReg);
}

BOOLEAN
BriStartIo(
    PVOID ChannelExtension,
    PIDE_REQUEST_BLOCK Irb
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    PBRI_IRB_EXT irbExt = Irb->IrbExtension;
    ULONG control = BRI_CONTROL_DMA_START;

    BriKeepTaskFile(chan, Irb);                     // #keep

    if ((Irb->Function & IRB_FUNCTION_MINIPORT_COMMAND) || !chan->Online) {
        Irb->IrbStatus = chan->Online ? IRB_STATUS_INVALID_REQUEST : IRB_STATUS_SELECTION_TIMEOUT;
        AtaPortCompleteRequest(chan, Irb);
        return TRUE;
    }
    if (!BriWaitNotBusy(chan, BRI_COMMAND_WAIT)) {
        Irb->IrbStatus = IRB_STATUS_BUSY;
        AtaPortCompleteRequest(chan, Irb);
        return TRUE;
    }

    chan->ActiveIrb = Irb;
    chan->PioBuffer = Irb->DataBuffer;
    chan->PioWords = irbExt->UseDma ? 0 : Irb->DataTransferLength / sizeof(USHORT);
    BriWriteTaskFile(chan, &Irb->IdeTaskFile.Previous);
    BriWriteTaskFile(chan, &Irb->IdeTaskFile.Current);
    if (irbExt->UseDma) {
        BriLoadPrd(chan, Irb);
    }
    AtaPortWriteRegisterUchar(&chan->Regs->TaskFile[7], irbExt->Command);
    if (irbExt->UseDma) {
        if (irbExt->Write) {
            control |= BRI_CONTROL_DMA_WRITE;
        }
        BRI_WRITE(chan, Control, control);
    }
    return TRUE;
}

/* The devices need seconds: a timer looks after them. */
BOOLEAN
BriReset(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;

    chan->Online = FALSE;
    chan->Tries = 0;
    BRI_WRITE(chan, Control, BRI_CONTROL_RESET);
    BriStall(BRI_RESET_HOLD_US);                    // ok: stall-over-budget
    BRI_WRITE(chan, Control, 0);
    BriCompleteActive(chan, IRB_STATUS_BUS_RESET);
    return AtaPortRequestTimer(chan, BriSpinUpTimer, BRI_SPINUP_PERIOD_US);     // #timer
}
