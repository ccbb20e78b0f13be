/* The helper acknowledges before it says no: the finding stands at the interrupt routine's return. */
#include <miniport.h>
#include <storport.h>

typedef struct _LT_DEVICE {
    PULONG Window;
    ULONG Faults;
    ULONG Strays;
} LT_DEVICE, *PLT_DEVICE;

#define LT_CAUSE  0                     /* registers, in ULONGs; write one to clear */
#define LT_ENABLE 1
#define LT_SEND   2
#define LT_EVENTS 3
#define LT_READ(device, reg)         StorPortReadRegisterUlong((device), (device)->Window + (reg))
#define LT_WRITE(device, reg, value) \
    StorPortWriteRegisterUlong((device), (device)->Window + (reg), (value))

#define LT_REPLY   0x80000000
#define LT_EVENT   0x40000000
#define LT_FAULT   0x20000000
#define LT_PENDING 0xE0000000

HW_INTERRUPT LtInterrupt;
HW_FIND_ADAPTER LtFindAdapter;
HW_STARTIO LtStartIo;
HW_INITIALIZE LtInitialize;

static BOOLEAN LtCheckOurs(PLT_DEVICE device, PULONG Status)
{
    ULONG status = LT_READ(device, LT_CAUSE);

    if (status == 0) {
        return FALSE;
    }
    LT_WRITE(device, LT_CAUSE, status);
    if (!(status & (LT_REPLY | LT_FAULT))) {
        device->Strays++;
        return FALSE;
    }
    *Status = status;
    return TRUE;
}

BOOLEAN LtInterrupt(PVOID DeviceExtension)
{
    PLT_DEVICE device = DeviceExtension;
    ULONG status;

    if (!LtCheckOurs(device, &status)) {
        return FALSE;                           // expect: dismissed-but-declined via #isr
    }
    if (status & LT_FAULT) {
        device->Faults++;
    }
    return TRUE;
}

BOOLEAN LtInitialize(PVOID DeviceExtension)
{
    PLT_DEVICE device = DeviceExtension;

    LT_WRITE(device, LT_ENABLE, LT_PENDING);
    return TRUE;
}

BOOLEAN LtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLT_DEVICE device = DeviceExtension;

    LT_WRITE(device, LT_SEND, Srb->QueueTag);
    return TRUE;
}

ULONG LtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PLT_DEVICE device = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    device->Window = StorPortGetDeviceBase(
        device, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4096, FALSE);
    return device->Window != NULL ? SP_RETURN_FOUND : SP_RETURN_ERROR;
}

static VOID LtFillEntryPoints(PHW_INITIALIZATION_DATA Init)
{
    Init->HwInitialize = LtInitialize;
    Init->HwStartIo = LtStartIo;
    Init->HwInterrupt = LtInterrupt;            // #isr
    Init->HwFindAdapter = LtFindAdapter;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(LT_DEVICE);
    init.NumberOfAccessRanges = 1;
    LtFillEntryPoints(&init);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
