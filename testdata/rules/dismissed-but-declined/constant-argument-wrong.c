/* A constant argument decides whether the helper acknowledges: here TRUE. */
#include <miniport.h>
#include <storport.h>

typedef struct _WN_ADAPTER {
    PULONG Window;
} WN_ADAPTER, *PWN_ADAPTER;

#define WN_CAUSE  0                     /* registers, in ULONGs; write one to clear */
#define WN_ENABLE 1
#define WN_SEND   2
#define WN_EVENTS 3
#define WN_READ(adapter, reg)         StorPortReadRegisterUlong((adapter), (adapter)->Window + (reg))
#define WN_WRITE(adapter, reg, value) \
    StorPortWriteRegisterUlong((adapter), (adapter)->Window + (reg), (value))

#define WN_REPLY   0x80000000
#define WN_EVENT   0x40000000
#define WN_FAULT   0x20000000
#define WN_PENDING 0xE0000000

HW_INTERRUPT WnInterrupt;
HW_FIND_ADAPTER WnFindAdapter;
HW_STARTIO WnStartIo;
HW_INITIALIZE WnInitialize;
HW_RESET_BUS WnResetBus;

static BOOLEAN WnLook(PWN_ADAPTER adapter, PULONG Cause, BOOLEAN Acknowledge)
{
    *Cause = WN_READ(adapter, WN_CAUSE);
    if ((*Cause & WN_PENDING) == 0) {
        return FALSE;
    }
    if (Acknowledge) {
        WN_WRITE(adapter, WN_CAUSE, *Cause);
    }
    return TRUE;
}

BOOLEAN WnInterrupt(PVOID DeviceExtension)
{
    PWN_ADAPTER adapter = DeviceExtension;
    ULONG cause;

    if (!WnLook(adapter, &cause, TRUE)) {
        return FALSE;                           // ok: dismissed-but-declined
    }
    if ((cause & (WN_REPLY | WN_EVENT)) == 0) {
        return FALSE;                           // expect: dismissed-but-declined via #isr
    }
    WN_WRITE(adapter, WN_CAUSE, cause);
    return TRUE;
}

BOOLEAN WnResetBus(PVOID DeviceExtension, ULONG PathId)
{
    ULONG cause;

    UNREFERENCED_PARAMETER(PathId);
    return WnLook(DeviceExtension, &cause, FALSE);
}

BOOLEAN WnInitialize(PVOID DeviceExtension)
{
    PWN_ADAPTER adapter = DeviceExtension;

    WN_WRITE(adapter, WN_ENABLE, WN_PENDING);
    return TRUE;
}

BOOLEAN WnStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PWN_ADAPTER adapter = DeviceExtension;

    WN_WRITE(adapter, WN_SEND, Srb->QueueTag);
    return TRUE;
}

ULONG WnFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PWN_ADAPTER adapter = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Window = StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4096, FALSE);
    return adapter->Window != NULL ? SP_RETURN_FOUND : SP_RETURN_ERROR;
}

static VOID WnFillEntryPoints(PHW_INITIALIZATION_DATA Init)
{
    Init->HwInitialize = WnInitialize;
    Init->HwStartIo = WnStartIo;
    Init->HwInterrupt = WnInterrupt;            // #isr
    Init->HwFindAdapter = WnFindAdapter;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(WN_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwResetBus = WnResetBus;
    WnFillEntryPoints(&init);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
