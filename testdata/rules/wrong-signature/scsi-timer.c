/* A timer routine that wants two values; the call is variadic, so nothing else checks it. */
#include <miniport.h>
#include <srb.h>

#define TM_COMMAND     1
#define TM_STATUS      2
#define TM_CONTROL     3
#define TM_INT_PENDING 0x80
#define TM_INT_RESET   0x40

typedef struct _TM_EXTENSION {
    PUCHAR Base;
} TM_EXTENSION, *PTM_EXTENSION;

VOID TmTimer(PVOID HwDeviceExtension, PVOID Srb);

VOID TmTimer(PVOID HwDeviceExtension, PVOID Srb)
{
    PTM_EXTENSION hba = (PTM_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + TM_COMMAND, Srb != NULL);
}

BOOLEAN TmInterrupt(PVOID HwDeviceExtension)
{
    PTM_EXTENSION hba = (PTM_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + TM_STATUS);

    if ((cause & TM_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + TM_STATUS, cause);
    return TRUE;
}

BOOLEAN TmInitialize(PVOID HwDeviceExtension)
{
    PTM_EXTENSION hba = (PTM_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + TM_CONTROL, 1);
    return TRUE;
}

BOOLEAN TmStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTM_EXTENSION hba = (PTM_EXTENSION)HwDeviceExtension;

    ScsiPortNotification(RequestTimerCall, hba, TmTimer, 1000);     // expect: wrong-signature
    ScsiPortWritePortUchar(hba->Base + TM_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG TmFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTM_EXTENSION hba = (PTM_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = TmInitialize;
    init->HwStartIo = TmStartIo;
    init->HwInterrupt = TmInterrupt;    // #isr
    init->HwFindAdapter = TmFindAdapter;
    init->DeviceExtensionSize = sizeof(TM_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
