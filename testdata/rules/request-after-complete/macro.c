/* The macro that completes forgets the request by writing into it. */
#include <miniport.h>
#include <srb.h>

#define MC_DATA        0
#define MC_COMMAND     1
#define MC_STATUS      2        /* what is read is written back */
#define MC_CONTROL     3
#define MC_INT_PENDING 0x80
#define MC_INT_DONE    0x40
#define MC_INT_ERROR   0x20
#define MC_INT_RESET   0x10
#define MC_INT_ENABLE  0x01

typedef struct _MC_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} MC_EXTENSION, *PMC_EXTENSION;
#define MC_COMPLETE(ext, srb) \
    do { \
        ScsiPortNotification(RequestComplete, (ext), (srb)); \
        (srb)->OriginalRequest = NULL; \
        ScsiPortNotification(NextRequest, (ext)); \
    } while (0)

BOOLEAN McInterrupt(PVOID HwDeviceExtension);

BOOLEAN McInterrupt(PVOID HwDeviceExtension)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + MC_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & MC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + MC_STATUS, status);
    if (srb != NULL && (status & MC_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        MC_COMPLETE(ext, srb);                  // expect: request-after-complete via #isr
    }
    return TRUE;
}

BOOLEAN McInitialize(PVOID HwDeviceExtension)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + MC_CONTROL, MC_INT_ENABLE);
    return TRUE;
}

BOOLEAN McStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + MC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG McFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = McInitialize;
    hwInitData.HwInterrupt = McInterrupt;       // #isr
    hwInitData.HwStartIo = McStartIo;
    hwInitData.HwFindAdapter = McFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(MC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
