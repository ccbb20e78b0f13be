/* Implicit functions, conversions and a routine of another pointer type: warnings, no losses. */
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
} AIC_EXTENSION, *PAIC_EXTENSION;


BOOLEAN AicService(PAIC_EXTENSION hba)
{
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + AIC_STATUS);    // call: ScsiPortReadPortUchar
    PVOID page = AicNotDeclared(hba, 4);          // call: AicNotDeclared
    ULONG handle = hba->Base;

    if ((cause & AIC_INT_PENDING) == 0)
        return FALSE;
    ScsiPortWritePortUchar(hba->Base + AIC_STATUS, cause);    // call: ScsiPortWritePortUchar
    AicAlsoNotDeclared(page, handle);            // call: AicAlsoNotDeclared
    ScsiPortStallExecution(1000);               // expect: stall-too-long via #isr
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
    ScsiPortStallExecution(10);                 // call: ScsiPortStallExecution
    return hba->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.HwInitialize = AicInitialize;
    hwInitData.HwInterrupt = AicService;       // #isr
    hwInitData.HwStartIo = AicStartIo;
    hwInitData.HwFindAdapter = AicFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(AIC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    hwInitData.AdapterInterfaceType = PCIBus;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
