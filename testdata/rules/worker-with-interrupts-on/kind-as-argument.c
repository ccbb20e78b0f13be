/* What is notified comes down as an argument. */
#include <miniport.h>
#include <srb.h>

#define KA_DATA        0
#define KA_COMMAND     1
#define KA_STATUS      2        /* what is read is written back */
#define KA_CONTROL     3
#define KA_INT_PENDING 0x80
#define KA_INT_DONE    0x40
#define KA_INT_ERROR   0x20
#define KA_INT_RESET   0x10
#define KA_INT_ENABLE  0x01

typedef struct _KA_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} KA_EXTENSION, *PKA_EXTENSION;

BOOLEAN KaInterrupt(PVOID HwDeviceExtension);
VOID KaLongWork(PVOID HwDeviceExtension);
VOID KaBackOn(PVOID HwDeviceExtension);

static VOID KaNotify(PKA_EXTENSION ext, SCSI_NOTIFICATION_TYPE What, PVOID Routine)
{
    ScsiPortNotification(What, ext, Routine);   // expect: worker-with-interrupts-on possible via #isr > #notify
}

BOOLEAN KaInterrupt(PVOID HwDeviceExtension)
{
    PKA_EXTENSION ext = (PKA_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + KA_STATUS);

    if ((status & KA_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + KA_STATUS, status);
    if (status & KA_INT_RESET) {
        KaNotify(ext, CallEnableInterrupts, KaLongWork);    // #notify
    }
    return TRUE;
}

VOID KaLongWork(PVOID HwDeviceExtension)
{
    PKA_EXTENSION ext = (PKA_EXTENSION)HwDeviceExtension;

    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, KaBackOn);
}

VOID KaBackOn(PVOID HwDeviceExtension)
{
    PKA_EXTENSION ext = (PKA_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + KA_CONTROL, KA_INT_ENABLE);
}

BOOLEAN KaInitialize(PVOID HwDeviceExtension)
{
    PKA_EXTENSION ext = (PKA_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + KA_CONTROL, KA_INT_ENABLE);
    return TRUE;
}

BOOLEAN KaStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PKA_EXTENSION ext = (PKA_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + KA_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG KaFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PKA_EXTENSION ext = (PKA_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    ext->Base = (PUCHAR)ScsiPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    return ext->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.AdapterInterfaceType = PCIBus;
    hwInitData.HwInitialize = KaInitialize;
    hwInitData.HwInterrupt = KaInterrupt;       // #isr
    hwInitData.HwStartIo = KaStartIo;
    hwInitData.HwFindAdapter = KaFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(KA_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
