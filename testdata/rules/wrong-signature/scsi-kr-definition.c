/* An unprototyped declaration, and a K&R definition with a parameter too many. */
#include <miniport.h>
#include <srb.h>

#define KR_COMMAND     1
#define KR_STATUS      2
#define KR_CONTROL     3
#define KR_INT_PENDING 0x80
#define KR_INT_RESET   0x40

typedef struct _KR_EXTENSION {
    PUCHAR Base;
} KR_EXTENSION, *PKR_EXTENSION;

BOOLEAN KrInterrupt();

BOOLEAN KrInterrupt(hba, vector)
    PKR_EXTENSION hba;
    ULONG vector;
{
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + KR_STATUS);

    if ((cause & KR_INT_PENDING) == 0 || vector == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + KR_STATUS, cause);
    return TRUE;
}

BOOLEAN KrInitialize(PVOID HwDeviceExtension)
{
    PKR_EXTENSION hba = (PKR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + KR_CONTROL, 1);
    return TRUE;
}

BOOLEAN KrStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PKR_EXTENSION hba = (PKR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + KR_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG KrFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PKR_EXTENSION hba = (PKR_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = KrInitialize;
    init->HwStartIo = KrStartIo;
    init->HwInterrupt = KrInterrupt;    // expect: wrong-signature
    init->HwFindAdapter = KrFindAdapter;
    init->DeviceExtensionSize = sizeof(KR_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
