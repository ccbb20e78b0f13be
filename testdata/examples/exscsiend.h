/* The end of the examples' SCSI port miniport. Macros before it: HAS_START_IO, CONFIGURE. */
#ifndef HAS_START_IO
static BOOLEAN HwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHW_EXT ext = DeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Regs + COMMAND, Srb->Cdb[0]);
    return TRUE;
}
#endif

static BOOLEAN HwInitialize(PVOID DeviceExtension)
{
    AfterReset(DeviceExtension);
    return TRUE;
}

static BOOLEAN HwResetBus(PVOID DeviceExtension, ULONG PathId)
{
    ResetChip(DeviceExtension);
    ScsiPortCompleteRequest(DeviceExtension, (UCHAR)PathId, SP_UNTAGGED, SP_UNTAGGED,
                            SRB_STATUS_BUS_RESET);
    return TRUE;
}

static ULONG HwFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                           PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                           PBOOLEAN Again)
{
    PHW_EXT ext = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
#ifdef CONFIGURE
    Configure(ConfigInfo);
#endif
    *Again = FALSE;
    ext->Regs = ScsiPortGetDeviceBase(ext, ConfigInfo->AdapterInterfaceType,
                                      ConfigInfo->SystemIoBusNumber,
                                      (*ConfigInfo->AccessRanges)[0].RangeStart, 8, TRUE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;
    ULONG i;

    for (i = 0; i < sizeof(hwInit); i++) {
        ((PUCHAR)&hwInit)[i] = 0;
    }
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.DeviceExtensionSize = sizeof(HW_EXT);
    hwInit.NumberOfAccessRanges = 1;
    hwInit.HwInitialize = HwInitialize;
    hwInit.HwStartIo = HwStartIo;
    hwInit.HwInterrupt = HwInterrupt;
    hwInit.HwResetBus = HwResetBus;
    hwInit.HwFindAdapter = HwFindAdapter;
    return ScsiPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
