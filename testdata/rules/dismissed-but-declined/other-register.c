/* A constant goes to the control register: that may be anything, a dismissal for certain it is not. */
#include <miniport.h>
#include <srb.h>

#define VD_DATA    0
#define VD_COMMAND 1
#define VD_STATUS  2                    /* write one to clear */
#define VD_CONTROL 3
#define VD_CLEAR   4

#define VD_INT_PENDING 0x80
#define VD_INT_RESET   0x40
#define VD_INT_DONE    0x20

typedef struct _VD_CARD {
    PUCHAR Base;
} VD_CARD, *PVD_CARD;

BOOLEAN VdInterrupt(PVOID HwDeviceExtension);

BOOLEAN VdInterrupt(PVOID HwDeviceExtension)
{
    PVD_CARD card = (PVD_CARD)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(card->Base + VD_STATUS);

    ScsiPortWritePortUchar(card->Base + VD_CONTROL, 0x11);
    if (!(cause & VD_INT_PENDING)) {
        return FALSE;                           // ok: dismissed-but-declined
    }
    ScsiPortWritePortUchar(card->Base + VD_STATUS, cause);
    return TRUE;
}

BOOLEAN VdInitialize(PVOID HwDeviceExtension)
{
    PVD_CARD card = (PVD_CARD)HwDeviceExtension;

    ScsiPortWritePortUchar(card->Base + VD_CONTROL, 1);
    return TRUE;
}

BOOLEAN VdStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVD_CARD card = (PVD_CARD)HwDeviceExtension;

    ScsiPortWritePortUchar(card->Base + VD_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG VdFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PVD_CARD card = (PVD_CARD)HwDeviceExtension;

    *Again = FALSE;
    card->Base = (PUCHAR)ScsiPortGetDeviceBase(
        card, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 8, TRUE);
    return card->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data;
    ULONG i;

    for (i = 0; i < sizeof(data); i++) {
        ((PUCHAR)&data)[i] = 0;
    }
    data.HwInitializationDataSize = sizeof(data);
    data.AdapterInterfaceType = PCIBus;
    data.HwInitialize = VdInitialize;
    data.HwStartIo = VdStartIo;
    data.HwInterrupt = (PHW_INTERRUPT)VdInterrupt;    // #isr
    data.HwFindAdapter = VdFindAdapter;
    data.DeviceExtensionSize = sizeof(VD_CARD);
    data.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &data, NULL);
}
