/* NextLuRequest asks as well. */
#include <miniport.h>
#include <srb.h>

#define LU_DATA        0
#define LU_COMMAND     1
#define LU_STATUS      2        /* what is read is written back */
#define LU_CONTROL     3
#define LU_INT_PENDING 0x80
#define LU_INT_DONE    0x40
#define LU_INT_ERROR   0x20
#define LU_INT_RESET   0x10
#define LU_INT_ENABLE  0x01

typedef struct _LU_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} LU_EXTENSION, *PLU_EXTENSION;

BOOLEAN LuInterrupt(PVOID HwDeviceExtension);

BOOLEAN LuInterrupt(PVOID HwDeviceExtension)
{
    PLU_EXTENSION ext = (PLU_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + LU_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & LU_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + LU_STATUS, status);
    if (srb != NULL && (status & LU_INT_DONE)) {
        UCHAR target = srb->TargetId;
        UCHAR lun = srb->Lun;

        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        ScsiPortNotification(NextLuRequest, ext, 0, target, lun);
    }
    return TRUE;
}

BOOLEAN LuInitialize(PVOID HwDeviceExtension)
{
    PLU_EXTENSION ext = (PLU_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + LU_CONTROL, LU_INT_ENABLE);
    return TRUE;
}

BOOLEAN LuStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLU_EXTENSION ext = (PLU_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + LU_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG LuFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PLU_EXTENSION ext = (PLU_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    ConfigInfo->TaggedQueuing = TRUE;
    ConfigInfo->MultipleRequestPerLu = TRUE;
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
    hwInitData.HwInitialize = LuInitialize;
    hwInitData.HwInterrupt = LuInterrupt;       // #isr
    hwInitData.HwStartIo = LuStartIo;
    hwInitData.HwFindAdapter = LuFindAdapter;
    hwInitData.TaggedQueuing = TRUE;
    hwInitData.MultipleRequestPerLu = TRUE;
    hwInitData.DeviceExtensionSize = sizeof(LU_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
