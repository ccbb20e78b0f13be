/*
 * Tessera TS-2100: discovery, start and stop of the adapter.
 */
#include "ts.h"

static BOOLEAN TsReadPciId(PTS_EXTENSION Ext, PPORT_CONFIGURATION_INFORMATION ConfigInfo);
static BOOLEAN TsMapPorts(PTS_EXTENSION Ext, PPORT_CONFIGURATION_INFORMATION ConfigInfo);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, TsFindAdapter)
#pragma alloc_text(PAGE, TsReadPciId)
#pragma alloc_text(PAGE, TsMapPorts)

ULONG
DriverEntry(                                        // ok: pageable-isr
    PVOID DriverObject,
    PVOID Argument2
    )
{
    HW_INITIALIZATION_DATA hwInit;
    UCHAR *cursor = (UCHAR *)&hwInit;
    ULONG i;

    for (i = 0; i < sizeof(hwInit); i++) {
        cursor[i] = 0;
    }
    hwInit.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = TsInitialize;
    hwInit.HwStartIo = TsStartIo;
    hwInit.HwInterrupt = TsInterrupt;               // #isr
    hwInit.HwFindAdapter = TsFindAdapter;
    hwInit.HwResetBus = TsResetBus;
    hwInit.HwAdapterControl = TsAdapterControl;
    hwInit.DeviceExtensionSize = sizeof(TS_EXTENSION);
    hwInit.SrbExtensionSize = sizeof(TS_SRB_EXT);
    hwInit.NumberOfAccessRanges = 1;
    hwInit.MapBuffers = TRUE;
    hwInit.NeedPhysicalAddresses = TRUE;
    hwInit.AutoRequestSense = TRUE;
    hwInit.TaggedQueuing = TRUE;

    return ScsiPortInitialize(DriverObject, Argument2, &hwInit, NULL);
}

static
BOOLEAN
TsReadPciId(                                        // ok: pageable-isr
    PTS_EXTENSION Ext,
    PPORT_CONFIGURATION_INFORMATION ConfigInfo
    )
{
    UCHAR header[64];
    ULONG length;
    USHORT vendor;

    length = ScsiPortGetBusData(Ext,                // ok: forbidden-call
                                PCIConfiguration,
                                ConfigInfo->SystemIoBusNumber,
                                ConfigInfo->SlotNumber,
                                header,
                                sizeof(header));
    if (length < 9) {
        return FALSE;
    }
    vendor = (USHORT)(header[0] | (header[1] << 8));
    Ext->Revision = header[8];
    return (BOOLEAN)(vendor == TS_VENDOR_ID);
}

static
BOOLEAN
TsMapPorts(                                         // ok: pageable-isr
    PTS_EXTENSION Ext,
    PPORT_CONFIGURATION_INFORMATION ConfigInfo
    )
{
    PACCESS_RANGE range = &(*ConfigInfo->AccessRanges)[0];

    if (ConfigInfo->NumberOfAccessRanges < 1 || range->RangeLength < TS_IO_LENGTH) {
        return FALSE;
    }
    Ext->IoBase = ScsiPortGetDeviceBase(Ext,        // ok: forbidden-call
                                        ConfigInfo->AdapterInterfaceType,
                                        ConfigInfo->SystemIoBusNumber,
                                        range->RangeStart,
                                        range->RangeLength,
                                        (BOOLEAN)!range->RangeInMemory);
    Ext->IoAddress = range->RangeStart;
    Ext->BusNumber = ConfigInfo->SystemIoBusNumber;
    Ext->SlotNumber = ConfigInfo->SlotNumber;
    return (BOOLEAN)(Ext->IoBase != NULL);
}

ULONG
TsFindAdapter(                                      // ok: pageable-isr
    PVOID DeviceExtension,
    PVOID HwContext,
    PVOID BusInformation,
    PCHAR ArgumentString,
    PPORT_CONFIGURATION_INFORMATION ConfigInfo,
    PBOOLEAN Again
    )
{
    PTS_EXTENSION ext = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);

    *Again = FALSE;
    if (!TsReadPciId(ext, ConfigInfo)) {
        return SP_RETURN_NOT_FOUND;
    }
    if (!TsMapPorts(ext, ConfigInfo)) {
        return SP_RETURN_ERROR;
    }
    if (!TsCheckConfig(ext)) {                      // ok: irql-too-high
        return SP_RETURN_ERROR;
    }
    ext->Chip = TsSelectChip(ext->Revision);
    ext->InitiatorId = 7;
    ext->SlowBus = (BOOLEAN)(ArgumentString != NULL && ArgumentString[0] == 's');
    ext->SenseTag = TS_MAX_TAGS;

    ConfigInfo->NumberOfBuses = 1;
    ConfigInfo->InitiatorBusId[0] = ext->InitiatorId;
    ConfigInfo->MaximumNumberOfTargets = 16;
    ConfigInfo->MaximumTransferLength = 64 * 1024;
    ConfigInfo->NumberOfPhysicalBreaks = TS_MAX_SEGMENTS - 1;
    ConfigInfo->AlignmentMask = 3;
    ConfigInfo->ScatterGather = TRUE;
    ConfigInfo->Master = TRUE;
    ConfigInfo->NeedPhysicalAddresses = TRUE;
    return SP_RETURN_FOUND;
}

BOOLEAN
TsInitialize(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;

    ext->Chip->SetMask(ext, TS_MASK_ALL);
    if (!ext->Chip->Setup(ext)) {
        return FALSE;
    }
    ext->Chip->SetMask(ext, TS_MASK_NONE);
    return TRUE;
}

SCSI_ADAPTER_CONTROL_STATUS
TsAdapterControl(
    PVOID DeviceExtension,
    SCSI_ADAPTER_CONTROL_TYPE ControlType,
    PVOID Parameters
    )
{
    PTS_EXTENSION ext = DeviceExtension;
    PSCSI_SUPPORTED_CONTROL_TYPE_LIST list;

    switch (ControlType) {
    case ScsiQuerySupportedControlTypes:
        list = Parameters;
        if (list->MaxControlType > ScsiRestartAdapter) {
            list->SupportedTypeList[ScsiQuerySupportedControlTypes] = TRUE;
            list->SupportedTypeList[ScsiStopAdapter] = TRUE;
            list->SupportedTypeList[ScsiRestartAdapter] = TRUE;
        }
        return ScsiAdapterControlSuccess;

    case ScsiStopAdapter:
        ext->Chip->SetMask(ext, TS_MASK_ALL);
        return ScsiAdapterControlSuccess;

    case ScsiRestartAdapter:
        return TsInitialize(ext) ? ScsiAdapterControlSuccess : ScsiAdapterControlUnsuccessful;

    default:
        return ScsiAdapterControlUnsuccessful;
    }
}
