// A static member is the interrupt routine; a member function asks for the next request.
#include <miniport.h>
extern "C" {
#include <srb.h>
}

class WcAdapter {
public:
    static BOOLEAN Interrupt(PVOID HwDeviceExtension)
    {
        return static_cast<WcAdapter *>(HwDeviceExtension)->Serve();
    }

    BOOLEAN Serve()
    {
        UCHAR status = ScsiPortReadPortUchar(Base + 2);

        if ((status & 0x80) == 0) {
            return FALSE;
        }
        ScsiPortWritePortUchar(Base + 2, status);
        Next();                                 // #next
        return TRUE;
    }

    void Next()
    {
        ScsiPortNotification(NextRequest, this, NULL);    // expect: wrong-next-request via #isr > #next
    }

    PUCHAR Base;
};

static BOOLEAN WcInitialize(PVOID HwDeviceExtension)
{
    return static_cast<WcAdapter *>(HwDeviceExtension)->Base != NULL;
}

static BOOLEAN WcStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    ScsiPortWritePortUchar(static_cast<WcAdapter *>(HwDeviceExtension)->Base, Srb->Cdb[0]);
    return TRUE;
}

static ULONG WcFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                           PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                           PBOOLEAN Again)
{
    WcAdapter *adapter = static_cast<WcAdapter *>(HwDeviceExtension);

    *Again = FALSE;
    adapter->Base = static_cast<PUCHAR>(ScsiPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE));
    return adapter->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.HwInitialize = WcInitialize;
    hwInitData.HwInterrupt = WcAdapter::Interrupt;    // #isr
    hwInitData.HwStartIo = WcStartIo;
    hwInitData.HwFindAdapter = WcFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(WcAdapter);
    hwInitData.NumberOfAccessRanges = 1;
    hwInitData.AdapterInterfaceType = PCIBus;
    hwInitData.TaggedQueuing = TRUE;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
