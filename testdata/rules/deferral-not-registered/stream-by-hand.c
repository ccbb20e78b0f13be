/* The fields of the DPC are filled in by hand: not nice, but initialised. */
#include <strmini.h>

typedef struct _DS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
} DS_REGISTERS, *PDS_REGISTERS;

typedef struct _DS_CARD {
    PDS_REGISTERS Regs;
    ULONG Frames;
} DS_CARD, *PDS_CARD;

#define DS_INT_FRAME 0x01
#define DS_INT_ERROR 0x02

static KDPC DsFrameDpc;
static KDEFERRED_ROUTINE DsFrame;

static VOID DsFrame(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    WRITE_REGISTER_ULONG(&((PDS_CARD)Context)->Regs->Engine, 1);
}

BOOLEAN STREAMAPI DsInterrupt(PVOID DeviceExtension)
{
    PDS_CARD ext = (PDS_CARD)DeviceExtension;
    ULONG causes = READ_REGISTER_ULONG(&ext->Regs->IntStatus);

    if (causes == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&ext->Regs->IntStatus, causes);
    KeInsertQueueDpc(&DsFrameDpc, NULL, NULL);    // ok: deferral-not-registered
    return TRUE;
}

static VOID STREAMAPI DsReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PDS_CARD ext = (PDS_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        ext->Regs = (PDS_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                        .RangeStart.QuadPart;
        DsFrameDpc.DeferredRoutine = DsFrame;
        DsFrameDpc.DeferredContext = ext;
        WRITE_REGISTER_ULONG(&ext->Regs->IntMask, DS_INT_FRAME | DS_INT_ERROR);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, ext, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, ext);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = DsInterrupt;           // #isr
    hwInit.HwReceivePacket = DsReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(DS_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
