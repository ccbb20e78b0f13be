/* Two calls below the interrupt routine a rate is scaled. */
// args: -m32
#include <miniport.h>
#include <srb.h>

#define AIC_COMMAND     1
#define AIC_STATUS      2
#define AIC_CONTROL     3
#define AIC_INT_PENDING 0x80
#define AIC_INT_RESET   0x40

typedef struct _AIC_EXTENSION {
    PUCHAR Base;
    float Rate;
    ULONG Blocks;
} AIC_EXTENSION, *PAIC_EXTENSION;

static ULONG AicScale(PAIC_EXTENSION hba, ULONG Blocks)
{
    return (ULONG)(Blocks * hba->Rate);         // expect: float-in-isr via #isr > #count > #scale
}

static VOID AicCount(PAIC_EXTENSION hba, ULONG Blocks)
{
    hba->Blocks += AicScale(hba, Blocks);       // #scale
}

BOOLEAN AicInterrupt(PVOID HwDeviceExtension)
{
    PAIC_EXTENSION hba = (PAIC_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + AIC_STATUS);

    if ((cause & AIC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + AIC_STATUS, cause);
    AicCount(hba, cause & 0x0F);                // #count
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
    init->HwInterrupt = AicInterrupt;    // #isr
    init->HwFindAdapter = AicFindAdapter;
    init->DeviceExtensionSize = sizeof(AIC_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
