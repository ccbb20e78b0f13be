// A static member is the interrupt routine; the member function that it calls says yes to all.
#include <ntddk.h>
#include <storport.h>

class NcAdapter {
public:
    static BOOLEAN Interrupt(PVOID DeviceExtension)    // expect: never-declines via #isr
    {
        return static_cast<NcAdapter *>(DeviceExtension)->Serve();
    }

    bool Serve()
    {
        ULONG causes = StorPortReadRegisterUlong(this, Window);

        StorPortWriteRegisterUlong(this, Window, causes);
        return true;
    }

    PULONG Window;
};

HW_INITIALIZE NcInitialize;
HW_STARTIO NcStartIo;
HW_FIND_ADAPTER NcFindAdapter;

BOOLEAN NcInitialize(PVOID DeviceExtension)
{
    return static_cast<NcAdapter *>(DeviceExtension)->Window != NULL;
}

BOOLEAN NcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    NcAdapter *adapter = static_cast<NcAdapter *>(DeviceExtension);

    StorPortWriteRegisterUlong(adapter, adapter->Window + 3, Srb->QueueTag);
    return TRUE;
}

ULONG NcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    NcAdapter *adapter = static_cast<NcAdapter *>(DeviceExtension);

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Window = static_cast<PULONG>(StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 32, FALSE));
    return adapter->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = NcInitialize;
    init.HwStartIo = NcStartIo;
    init.HwInterrupt = NcAdapter::Interrupt;    // #isr
    init.HwFindAdapter = NcFindAdapter;
    init.DeviceExtensionSize = sizeof(NcAdapter);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
