/*
 * Corvid CX-640 SAS controller: discovery, start and stop of the adapter.
 */
#include "cvx.h"

static BOOLEAN CvxMapBar(_In_ PCVX_EXTENSION Ext, _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo);
static UCHAR CvxReadRevision(_In_ PCVX_EXTENSION Ext,
                             _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo);
static VOID CvxFillConfig(_In_ PCVX_EXTENSION Ext,
                          _Inout_ PPORT_CONFIGURATION_INFORMATION ConfigInfo);
static VOID CvxCountMessages(_In_ PCVX_EXTENSION Ext);
static BOOLEAN CvxMapEvents(_In_ PCVX_EXTENSION Ext,
                            _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, CvxMapBar)
#pragma alloc_text(PAGE, CvxReadRevision)
#pragma alloc_text(PAGE, CvxFillConfig)
#pragma alloc_text(PAGE, CvxCountMessages)
#pragma alloc_text(PAGE, CvxMapEvents)

ULONG
DriverEntry(                                        // ok: pageable-isr
    _In_ PVOID DriverObject,
    _In_ PVOID RegistryPath
    )
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwFindAdapter = CvxFindAdapter;
    hwInit.HwInitialize = CvxInitialize;
    hwInit.HwBuildIo = CvxBuildIo;
    hwInit.HwStartIo = CvxStartIo;
    hwInit.HwResetBus = CvxResetBus;
    hwInit.HwInterrupt = CvxInterrupt;              // #line
    hwInit.HwAdapterControl = CvxAdapterControl;
    hwInit.DeviceExtensionSize = sizeof(CVX_EXTENSION);
    hwInit.SrbExtensionSize = sizeof(CVX_SRB_EXT);
    hwInit.NumberOfAccessRanges = 2;
    hwInit.MapBuffers = STOR_MAP_NO_BUFFERS;
    hwInit.NeedPhysicalAddresses = TRUE;
    hwInit.TaggedQueuing = TRUE;
    hwInit.AutoRequestSense = TRUE;
    hwInit.MultipleRequestPerLu = TRUE;

    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}

static
BOOLEAN
CvxMapBar(                                          // ok: pageable-isr
    _In_ PCVX_EXTENSION Ext,
    _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo
    )
{
    PACCESS_RANGE range;

    PAGED_CODE();                                   // ok: pageable-isr

    if (ConfigInfo->NumberOfAccessRanges < 2) {
        return FALSE;
    }
    range = &(*ConfigInfo->AccessRanges)[1];
    if (range->RangeLength < sizeof(CVX_REGISTERS)) {
        return FALSE;
    }
    Ext->Regs = StorPortGetDeviceBase(Ext,
                                      ConfigInfo->AdapterInterfaceType,
                                      ConfigInfo->SystemIoBusNumber,
                                      range->RangeStart,
                                      range->RangeLength,
                                      (BOOLEAN)!range->RangeInMemory);
    return (BOOLEAN)(Ext->Regs != NULL);
}

static
UCHAR
CvxReadRevision(                                    // ok: pageable-isr
    _In_ PCVX_EXTENSION Ext,
    _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo
    )
{
    UCHAR header[64];
    ULONG length;

    RtlZeroMemory(header, sizeof(header));
    length = StorPortGetBusData(Ext,                // ok: forbidden-call
                                PCIConfiguration,
                                ConfigInfo->SystemIoBusNumber,
                                ConfigInfo->SlotNumber,
                                header,
                                sizeof(header));
    return (length >= 9) ? header[8] : 0;
}

static
VOID
CvxFillConfig(                                      // ok: pageable-isr
    _In_ PCVX_EXTENSION Ext,
    _Inout_ PPORT_CONFIGURATION_INFORMATION ConfigInfo
    )
{
    ConfigInfo->NumberOfBuses = 1;
    ConfigInfo->MaximumNumberOfTargets = 64;
    ConfigInfo->MaximumNumberOfLogicalUnits = 8;
    ConfigInfo->MaximumTransferLength = 64 * 1024;
    ConfigInfo->NumberOfPhysicalBreaks = CVX_MAX_SEGMENTS - 1;
    ConfigInfo->AlignmentMask = 3;
    ConfigInfo->ScatterGather = TRUE;
    ConfigInfo->Master = TRUE;
    ConfigInfo->CachesData = FALSE;
    ConfigInfo->Dma64BitAddresses = SCSI_DMA64_MINIPORT_SUPPORTED;
    ConfigInfo->ResetTargetSupported = TRUE;
    ConfigInfo->SynchronizationModel = StorSynchronizeFullDuplex;

    if (Ext->DumpMode == 0) {
        ConfigInfo->HwMSInterruptRoutine = CvxMsiInterrupt;         // #msi
        ConfigInfo->InterruptSynchronizationMode = InterruptSynchronizePerMessage;
    }
}

static
BOOLEAN
CvxMapEvents(                                       // ok: pageable-isr
    _In_ PCVX_EXTENSION Ext,
    _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo
    )
{
    Ext->Events = StorPortGetUncachedExtension(Ext, ConfigInfo, PAGE_SIZE);
    return (BOOLEAN)(Ext->Events != NULL);
}

ULONG
CvxFindAdapter(
    _In_ PVOID DeviceExtension,
    _In_ PVOID HwContext,
    _In_ PVOID BusInformation,
    _In_z_ PCHAR ArgumentString,
    _Inout_ PPORT_CONFIGURATION_INFORMATION ConfigInfo,
    _In_ PBOOLEAN Reserved3
    )
{
    PCVX_EXTENSION ext = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved3);

    ext->DumpMode = ConfigInfo->DumpMode;
    if (!CvxMapBar(ext, ConfigInfo)) {
        return SP_RETURN_ERROR;
    }
    ext->Ops = CvxSelectOps(CvxReadRevision(ext, ConfigInfo));
    ext->Ops->SetMask(ext, CVX_ALL_ONES);
    if (!ext->Ops->Reset(ext)) {
        return SP_RETURN_NOT_FOUND;
    }
    if (!CvxMapEvents(ext, ConfigInfo)) {
        return SP_RETURN_ERROR;
    }
    CvxFillConfig(ext, ConfigInfo);
    return SP_RETURN_FOUND;
}

BOOLEAN
CvxInitialize(
    _In_ PVOID DeviceExtension
    )
{
    PCVX_EXTENSION ext = DeviceExtension;

    if (ext->DumpMode == 0) {
        if (!StorPortEnablePassiveInitialization(ext, CvxPassiveInitialize)) {
            return FALSE;
        }
    }
    ext->Ops->AckCause(ext, CVX_ALL_ONES);
    ext->Ops->SetMask(ext, 0);
    return TRUE;
}

static
VOID
CvxCountMessages(                                   // ok: pageable-isr
    _In_ PCVX_EXTENSION Ext
    )
{
    MESSAGE_INTERRUPT_INFORMATION info;
    ULONG message;

    PAGED_CODE();                                   // ok: pageable-isr

    for (message = 0; message < CVX_MAX_MESSAGES; message++) {
        RtlZeroMemory(&info, sizeof(info));
        if (StorPortGetMSIInfo(Ext, message, &info) != STOR_STATUS_SUCCESS) {  // ok: forbidden-call
            break;
        }
    }
    Ext->MessageCount = message;
}

BOOLEAN
CvxPassiveInitialize(
    _In_ PVOID DeviceExtension
    )
{
    PCVX_EXTENSION ext = DeviceExtension;

    StorPortInitializeDpc(ext, &ext->ReplyDpc, CvxReplyDpc);
    StorPortInitializeDpc(ext, &ext->EventDpc, CvxEventDpc);        // #evdpc
    if (StorPortInitializeTimer(ext, &ext->RecoveryTimer) != STOR_STATUS_SUCCESS) {
        return FALSE;
    }
    if (StorPortInitializeWorker(ext, &ext->LogWorker) != STOR_STATUS_SUCCESS) {
        return FALSE;
    }
    CvxCountMessages(ext);
    CvxCaptureFault(ext);
    ext->LinkBitmap = CvxSampleLinks(ext);
    return TRUE;
}

SCSI_ADAPTER_CONTROL_STATUS
CvxAdapterControl(
    _In_ PVOID DeviceExtension,
    _In_ SCSI_ADAPTER_CONTROL_TYPE ControlType,
    _In_ PVOID Parameters
    )
{
    PCVX_EXTENSION ext = DeviceExtension;
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
        ext->Ops->SetMask(ext, CVX_ALL_ONES);
        return ScsiAdapterControlSuccess;

    case ScsiRestartAdapter:
        if (!ext->Ops->Reset(ext)) {
            return ScsiAdapterControlUnsuccessful;
        }
        ext->Ops->SetMask(ext, 0);
        return ScsiAdapterControlSuccess;

    default:
        return ScsiAdapterControlUnsuccessful;
    }
}
