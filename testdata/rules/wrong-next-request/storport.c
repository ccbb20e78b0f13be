/* Storport miniports queue always; its notifications are no matter of this rule. */
#include <ntddk.h>
#include <storport.h>

typedef struct _WS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Queue;
} WS_REGISTERS, *PWS_REGISTERS;

typedef struct _WS_ADAPTER {
    PWS_REGISTERS Regs;
    PSCSI_REQUEST_BLOCK Active;
} WS_ADAPTER, *PWS_ADAPTER;

#define WS_INT_DONE  0x01
#define WS_INT_ERROR 0x02
#define WS_INT_ALL   0x03

HW_INTERRUPT WsInterrupt;
HW_FIND_ADAPTER WsFindAdapter;
HW_INITIALIZE WsInitialize;
HW_STARTIO WsStartIo;

BOOLEAN WsInterrupt(PVOID DeviceExtension)
{
    PWS_ADAPTER ext = (PWS_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, pending);
    if ((pending & WS_INT_DONE) && ext->Active != NULL) {
        PSCSI_REQUEST_BLOCK srb = ext->Active;

        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, ext, srb);
        StorPortNotification(NextRequest, ext, NULL);    // ok: wrong-next-request
    }
    return TRUE;
}

BOOLEAN WsInitialize(PVOID DeviceExtension)
{
    PWS_ADAPTER ext = (PWS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, WS_INT_ALL);
    return TRUE;
}

BOOLEAN WsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PWS_ADAPTER ext = (PWS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG WsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PWS_ADAPTER ext = (PWS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PWS_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(WS_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(WS_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = WsInitialize;
    init.HwStartIo = WsStartIo;
    init.HwInterrupt = WsInterrupt;    // #isr
    init.HwFindAdapter = WsFindAdapter;
    init.TaggedQueuing = TRUE;
    init.MultipleRequestPerLu = TRUE;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
