/* Every request of the adapter is completed at once, the one at hand among them. */
#include <miniport.h>
#include <srb.h>

#define CL_DATA        0
#define CL_COMMAND     1
#define CL_STATUS      2        /* what is read is written back */
#define CL_CONTROL     3
#define CL_INT_PENDING 0x80
#define CL_INT_DONE    0x40
#define CL_INT_ERROR   0x20
#define CL_INT_RESET   0x10
#define CL_INT_ENABLE  0x01

typedef struct _CL_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} CL_EXTENSION, *PCL_EXTENSION;

BOOLEAN ClInterrupt(PVOID HwDeviceExtension);

BOOLEAN ClInterrupt(PVOID HwDeviceExtension)
{
    PCL_EXTENSION ext = (PCL_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + CL_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & CL_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + CL_STATUS, status);
    if (srb != NULL && (status & CL_INT_RESET)) {
        ext->Active = NULL;
        ScsiPortNotification(ResetDetected, ext, 0);
        ScsiPortCompleteRequest(ext, SP_UNTAGGED, SP_UNTAGGED, SP_UNTAGGED, SRB_STATUS_BUS_RESET);
        srb->ScsiStatus = SCSISTAT_GOOD;        // todo-expect: request-after-complete via #isr
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN ClInitialize(PVOID HwDeviceExtension)
{
    PCL_EXTENSION ext = (PCL_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + CL_CONTROL, CL_INT_ENABLE);
    return TRUE;
}

BOOLEAN ClStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCL_EXTENSION ext = (PCL_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + CL_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG ClFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PCL_EXTENSION ext = (PCL_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = ClInitialize;
    hwInitData.HwInterrupt = ClInterrupt;       // #isr
    hwInitData.HwStartIo = ClStartIo;
    hwInitData.HwFindAdapter = ClFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(CL_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
