/* A queue as a class: it completes, and nobody asks. */
#include <miniport.h>
#include <srb.h>

#define MT_DATA        0
#define MT_COMMAND     1
#define MT_STATUS      2        /* what is read is written back */
#define MT_CONTROL     3
#define MT_INT_PENDING 0x80
#define MT_INT_DONE    0x40
#define MT_INT_ERROR   0x20
#define MT_INT_RESET   0x10
#define MT_INT_ENABLE  0x01

typedef struct _MT_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} MT_EXTENSION, *PMT_EXTENSION;

class CMtQueue {
public:
    explicit CMtQueue(PMT_EXTENSION Extension) : m_ext(Extension) {}
    void Complete(UCHAR Status)
    {
        PSCSI_REQUEST_BLOCK srb = m_ext->Active;

        m_ext->Active = NULL;
        if (srb != NULL) {
            srb->SrbStatus = Status;
            ScsiPortNotification(RequestComplete, m_ext, srb);    // expect: missing-next-request via #isr > #complete
        }
    }

private:
    PMT_EXTENSION m_ext;
};

class CMtAdapter {
public:
    static BOOLEAN Interrupt(PVOID HwDeviceExtension);
};

BOOLEAN CMtAdapter::Interrupt(PVOID HwDeviceExtension)
{
    PMT_EXTENSION ext = static_cast<PMT_EXTENSION>(HwDeviceExtension);
    UCHAR status = ScsiPortReadPortUchar(ext->Base + MT_STATUS);
    CMtQueue queue(ext);

    if ((status & MT_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + MT_STATUS, status);
    if (status & MT_INT_DONE) {
        queue.Complete(SRB_STATUS_SUCCESS);     // #complete
    }
    return TRUE;
}

BOOLEAN MtInitialize(PVOID HwDeviceExtension)
{
    PMT_EXTENSION ext = (PMT_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + MT_CONTROL, MT_INT_ENABLE);
    return TRUE;
}

BOOLEAN MtStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMT_EXTENSION ext = (PMT_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + MT_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG MtFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PMT_EXTENSION ext = (PMT_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    ext->Base = (PUCHAR)ScsiPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    return ext->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.AdapterInterfaceType = PCIBus;
    hwInitData.HwInitialize = MtInitialize;
    hwInitData.HwInterrupt = CMtAdapter::Interrupt;    // #isr
    hwInitData.HwStartIo = MtStartIo;
    hwInitData.HwFindAdapter = MtFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(MT_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
