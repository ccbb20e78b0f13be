/* Of two chips in a table, one has a routine that returns nothing. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Done;
    ULONG Queue;
} TB_REGISTERS, *PTB_REGISTERS;

typedef struct _TB_ADAPTER {
    PTB_REGISTERS Regs;
} TB_ADAPTER, *PTB_ADAPTER;

#define TB_INT_ERROR 0x02
#define TB_INT_ALL   0x07

HW_INTERRUPT TbInterrupt;
VOID TbOldInterrupt(PVOID DeviceExtension);
HW_FIND_ADAPTER TbFindAdapter;
HW_INITIALIZE TbInitialize;
HW_STARTIO TbStartIo;

BOOLEAN TbInterrupt(PVOID DeviceExtension)
{
    PTB_ADAPTER ext = (PTB_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, status);
    return TRUE;
}

VOID TbOldInterrupt(PVOID DeviceExtension)      // expect: role-not-declared
{
    PTB_ADAPTER ext = (PTB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, TB_INT_ALL);
}

static const struct {
    ULONG Chip;
    PHW_INTERRUPT Interrupt;
} TbChips[] = {
    {0x1000, TbInterrupt},
    {0x0010, (PHW_INTERRUPT)TbOldInterrupt},
};

BOOLEAN TbInitialize(PVOID DeviceExtension)
{
    PTB_ADAPTER ext = (PTB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, TB_INT_ALL);
    return TRUE;
}

BOOLEAN TbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTB_ADAPTER ext = (PTB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG TbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTB_ADAPTER ext = (PTB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PTB_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TB_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = TbInitialize;
    hwInit.HwStartIo = TbStartIo;
    hwInit.HwInterrupt = TbChips[hwInit.NumberOfAccessRanges].Interrupt;    // expect: wrong-signature
    hwInit.HwFindAdapter = TbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(TB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
