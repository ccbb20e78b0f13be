/* Saving the registers does not work at device level. */
// args: -m32
#include <strmini.h>

typedef struct _SV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Lines;
} SV_REGISTERS, *PSV_REGISTERS;

typedef struct _SV_CARD {
    PSV_REGISTERS Regs;
    double Gain;
    ULONG Level;
} SV_CARD, *PSV_CARD;

#define SV_INT_FRAME 0x01
#define SV_INT_ERROR 0x02

static VOID SvMeasure(PSV_CARD card, ULONG Status)
{
    KFLOATING_SAVE save;

    if (NT_SUCCESS(KeSaveFloatingPointState(&save))) {          // expect: irql-too-high via #measure
        card->Gain = card->Gain * 0.9 + Status;                 // expect: float-in-isr via #measure
        card->Level = (ULONG)card->Gain;                        // expect: float-in-isr via #measure
        KeRestoreFloatingPointState(&save);                     // expect: irql-too-high via #measure
    }
}

BOOLEAN STREAMAPI SvInterrupt(PVOID DeviceExtension)
{
    PSV_CARD card = (PSV_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    SvMeasure(card, status);                    // #measure
    return TRUE;
}

static VOID STREAMAPI SvReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PSV_CARD card = (PSV_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PSV_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, SV_INT_FRAME | SV_INT_ERROR);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, card, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, card);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = SvInterrupt;           // #isr
    hwInit.HwReceivePacket = SvReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(SV_CARD);
    hwInit.TurnOffSynchronization = TRUE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
