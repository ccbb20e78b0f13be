/* What only HwScsiFindAdapter may call, called there and nowhere else. */
#include <miniport.h>
#include <srb.h>

#define AIC_DATA        0
#define AIC_COMMAND     1
#define AIC_STATUS      2
#define AIC_CONTROL     3
#define AIC_INT_PENDING 0x80
#define AIC_INT_RESET   0x40
#define AIC_BUSY        0x01

typedef struct _AIC_EXTENSION {
    PUCHAR Base;
    PUCHAR Mailbox;
} AIC_EXTENSION, *PAIC_EXTENSION;

BOOLEAN AicInterrupt(PVOID HwDeviceExtension);

BOOLEAN AicInterrupt(PVOID HwDeviceExtension)
{
    PAIC_EXTENSION hba = (PAIC_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + AIC_STATUS);

    if ((cause & AIC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + AIC_STATUS, cause);
    ScsiPortWritePortUchar(hba->Base + AIC_COMMAND, hba->Mailbox[0]);
    return TRUE;
}

BOOLEAN AicInitialize(PVOID HwDeviceExtension)
{
    PAIC_EXTENSION hba = (PAIC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + AIC_CONTROL, 1);
    return TRUE;
}

BOOLEAN AicStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PAIC_EXTENSION hba = (PAIC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + AIC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG AicFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Again)
{
    PAIC_EXTENSION hba = (PAIC_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    hba->Mailbox = (PUCHAR)ScsiPortGetUncachedExtension(hba, ConfigInfo, 64);    // ok: forbidden-call
    return hba->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data;
    PHW_INITIALIZATION_DATA init = &data;
    ULONG i;

    for (i = 0; i < sizeof(data); i++) {
        ((PUCHAR)init)[i] = 0;
    }
    init->HwInitializationDataSize = sizeof(data);
    init->AdapterInterfaceType = PCIBus;
    init->HwInitialize = AicInitialize;
    init->HwStartIo = AicStartIo;
    init->HwInterrupt = (PHW_INTERRUPT)AicInterrupt;    // #isr
    init->HwFindAdapter = AicFindAdapter;
    init->DeviceExtensionSize = sizeof(AIC_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
