// The member function that initialises the DPC is never called.
#include <ntddk.h>
#include <storport.h>

HW_INTERRUPT DcInterrupt;
HW_DPC_ROUTINE DcDpc;
HW_INITIALIZE DcInitialize;
HW_PASSIVE_INITIALIZE_ROUTINE DcPassive;
HW_STARTIO DcStartIo;
HW_FIND_ADAPTER DcFindAdapter;

class DcDeferral {
public:
    void SetUp(PVOID Owner) { StorPortInitializeDpc(Owner, &m_Dpc, DcDpc); }
    void Request(PVOID Owner)
    {
        StorPortIssueDpc(Owner, &m_Dpc, NULL, NULL);    // expect: deferral-not-registered via #isr > #request
    }

private:
    STOR_DPC m_Dpc;
};

struct DcAdapter {
    PULONG Window;
    DcDeferral Done;
};

BOOLEAN DcInterrupt(PVOID DeviceExtension)
{
    DcAdapter *adapter = static_cast<DcAdapter *>(DeviceExtension);
    ULONG causes = StorPortReadRegisterUlong(adapter, adapter->Window);

    if (causes == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, adapter->Window, causes);
    adapter->Done.Request(adapter);             // #request
    return TRUE;
}

VOID DcDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(HwDeviceExtension,
                               static_cast<DcAdapter *>(HwDeviceExtension)->Window + 2, 1);
}

BOOLEAN DcPassive(PVOID DeviceExtension)
{
    DcAdapter *adapter = static_cast<DcAdapter *>(DeviceExtension);

    return adapter->Window != NULL;
}

BOOLEAN DcInitialize(PVOID DeviceExtension)
{
    return StorPortEnablePassiveInitialization(DeviceExtension, DcPassive);
}

BOOLEAN DcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    DcAdapter *adapter = static_cast<DcAdapter *>(DeviceExtension);

    StorPortWriteRegisterUlong(adapter, adapter->Window + 3, Srb->QueueTag);
    return TRUE;
}

ULONG DcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    DcAdapter *adapter = static_cast<DcAdapter *>(DeviceExtension);

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
    init.HwInitialize = DcInitialize;
    init.HwStartIo = DcStartIo;
    init.HwInterrupt = DcInterrupt;             // #isr
    init.HwFindAdapter = DcFindAdapter;
    init.DeviceExtensionSize = sizeof(DcAdapter);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
