/* The end of the examples' Storport miniport. Macros before it: HAS_PASSIVE, HAS_START_IO, NO_ROLE,
   and DPC, the routine of ext->Dpc. */
#ifndef HAS_START_IO
static BOOLEAN HwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHW_EXT ext = DeviceExtension;

    if (!Submit(ext, Srb)) {
        Srb->SrbStatus = SRB_STATUS_BUSY;
        StorPortNotification(RequestComplete, ext, Srb);
    }
    return TRUE;
}
#endif

#ifndef HAS_PASSIVE
static BOOLEAN HwPassiveInitialize(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;

#ifdef DPC
    StorPortInitializeDpc(ext, &ext->Dpc, DPC);
#endif
    return ext->Regs != NULL;
}
#endif

static BOOLEAN HwInitialize(PVOID DeviceExtension)
{
    return StorPortEnablePassiveInitialization(DeviceExtension, HwPassiveInitialize);
}

static ULONG HwFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                           PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                           PBOOLEAN Reserved)
{
    PHW_EXT ext = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = StorPortGetDeviceBase(ext, ConfigInfo->AdapterInterfaceType,
                                      ConfigInfo->SystemIoBusNumber,
                                      (*ConfigInfo->AccessRanges)[0].RangeStart,
                                      sizeof(HW_REGS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.DeviceExtensionSize = sizeof(HW_EXT);
    hwInit.NumberOfAccessRanges = 1;
    hwInit.HwInitialize = HwInitialize;
    hwInit.HwStartIo = HwStartIo;
    hwInit.HwFindAdapter = HwFindAdapter;
#ifndef HAS_REGISTRATION
    hwInit.HwInterrupt = HwInterrupt;
#else
    HAS_REGISTRATION(hwInit);
#endif
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
