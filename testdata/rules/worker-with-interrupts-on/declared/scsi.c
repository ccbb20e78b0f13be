/* The same in a SCSI miniport, with a helper that calls the declared one. */
#include <miniport.h>
#include <srb.h>

#define DS_DATA        0
#define DS_COMMAND     1
#define DS_STATUS      2        /* what is read is written back */
#define DS_CONTROL     3
#define DS_INT_PENDING 0x80
#define DS_INT_DONE    0x40
#define DS_INT_ERROR   0x20
#define DS_INT_RESET   0x10
#define DS_INT_ENABLE  0x01

typedef struct _DS_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} DS_EXTENSION, *PDS_EXTENSION;

BOOLEAN DsInterrupt(PVOID HwDeviceExtension);
VOID DsLongWork(PVOID HwDeviceExtension);
VOID DsBackOn(PVOID HwDeviceExtension);

static VOID DsUnmask(PDS_EXTENSION ext)
{
    ScsiPortWritePortUchar(ext->Base + DS_CONTROL, DS_INT_ENABLE);
}

static VOID DsMask(PDS_EXTENSION ext)
{
    ScsiPortWritePortUchar(ext->Base + DS_CONTROL, 0);
}

static VOID DsPrepare(PDS_EXTENSION ext, UCHAR Status)
{
    ext->Phase = Status;
    DsMask(ext);
}

BOOLEAN DsInterrupt(PVOID HwDeviceExtension)
{
    PDS_EXTENSION ext = (PDS_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + DS_STATUS);

    if ((status & DS_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + DS_STATUS, status);
    if (status & DS_INT_ERROR) {
        DsPrepare(ext, status);
        ScsiPortNotification(CallEnableInterrupts, ext, DsLongWork);    // ok: worker-with-interrupts-on
        return TRUE;
    }
    if (status & DS_INT_RESET) {
        ScsiPortNotification(CallEnableInterrupts, ext, DsLongWork);    // expect: worker-with-interrupts-on via #isr
    }
    return TRUE;
}

VOID DsLongWork(PVOID HwDeviceExtension)
{
    PDS_EXTENSION ext = (PDS_EXTENSION)HwDeviceExtension;

    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, DsBackOn);
}

VOID DsBackOn(PVOID HwDeviceExtension)
{
    PDS_EXTENSION ext = (PDS_EXTENSION)HwDeviceExtension;

    DsUnmask(ext);
}

BOOLEAN DsInitialize(PVOID HwDeviceExtension)
{
    PDS_EXTENSION ext = (PDS_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + DS_CONTROL, DS_INT_ENABLE);
    return TRUE;
}

BOOLEAN DsStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDS_EXTENSION ext = (PDS_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + DS_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG DsFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PDS_EXTENSION ext = (PDS_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = DsInitialize;
    hwInitData.HwInterrupt = DsInterrupt;       // #isr
    hwInitData.HwStartIo = DsStartIo;
    hwInitData.HwFindAdapter = DsFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(DS_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
