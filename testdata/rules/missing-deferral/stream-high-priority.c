/* High priority is the level of the interrupt: that is no deferral. */
#include <strmini.h>

typedef struct _HP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Line[32];
} HP_REGISTERS, *PHP_REGISTERS;

typedef struct _HP_CARD {
    PHP_REGISTERS Regs;
    ULONG Sum;
} HP_CARD, *PHP_CARD;

#define HP_INT_FRAME 0x01
#define HP_INT_ERROR 0x02

static VOID STREAMAPI HpReadLines(PVOID Context)
{
    PHP_CARD card = (PHP_CARD)Context;
    ULONG i;

    for (i = 0; i < 32; i++) {
        card->Sum += READ_REGISTER_ULONG(&card->Regs->Line[i]);
    }
}

BOOLEAN STREAMAPI HpInterrupt(PVOID DeviceExtension)    // expect: missing-deferral via #isr
{
    PHP_CARD card = (PHP_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    HpReadLines(card);
    StreamClassCallAtNewPriority(NULL, card, High, HpReadLines, card);
    return TRUE;
}

static VOID STREAMAPI HpReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PHP_CARD card = (PHP_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PHP_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, HP_INT_FRAME | HP_INT_ERROR);
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
    hwInit.HwInterrupt = HpInterrupt;           // #isr
    hwInit.HwReceivePacket = HpReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(HP_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
