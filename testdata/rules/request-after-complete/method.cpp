/* A class around a request: one method completes it, another one reads it afterwards. */
#include <ntddk.h>
#include <storport.h>

typedef struct _MT_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Finished;
    ULONG Queue;
} MT_REGISTERS, *PMT_REGISTERS;

typedef struct _MT_ADAPTER {
    PMT_REGISTERS Regs;
    STOR_DPC Dpc;
    PSCSI_REQUEST_BLOCK Active;
    ULONGLONG Bytes;
} MT_ADAPTER, *PMT_ADAPTER;

#define MT_INT_DONE  0x01
#define MT_INT_ERROR 0x02
#define MT_INT_LINK  0x04
#define MT_INT_ALL   0x07

HW_FIND_ADAPTER MtFindAdapter;
HW_INITIALIZE MtInitialize;
HW_STARTIO MtStartIo;
HW_DPC_ROUTINE MtDpc;
HW_PASSIVE_INITIALIZE_ROUTINE MtPassiveInit;

class CMtRequest {
public:
    CMtRequest(PMT_ADAPTER Adapter, PSCSI_REQUEST_BLOCK Srb) : m_hba(Adapter), m_srb(Srb) {}
    void Complete(UCHAR Status)
    {
        m_srb->SrbStatus = Status;
        StorPortNotification(RequestComplete, m_hba, m_srb);
    }
    ULONG Length() const { return m_srb->DataTransferLength; }    // todo-expect: request-after-complete via #dpc > #length

private:
    PMT_ADAPTER m_hba;
    PSCSI_REQUEST_BLOCK m_srb;
};

class CMtAdapter {
public:
    static HW_INTERRUPT Interrupt;
};

BOOLEAN CMtAdapter::Interrupt(PVOID DeviceExtension)
{
    PMT_ADAPTER hba = static_cast<PMT_ADAPTER>(DeviceExtension);
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

VOID MtDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PMT_ADAPTER hba = (PMT_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (hba->Active != NULL) {
        CMtRequest request(hba, hba->Active);

        hba->Active = NULL;
        request.Complete(SRB_STATUS_SUCCESS);
        hba->Bytes += request.Length();         // #length
    }
}

BOOLEAN MtPassiveInit(PVOID DeviceExtension)
{
    PMT_ADAPTER hba = (PMT_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, MtDpc);    // #dpc
    return TRUE;
}

BOOLEAN MtInitialize(PVOID DeviceExtension)
{
    PMT_ADAPTER hba = (PMT_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, MT_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, MtPassiveInit);
}

BOOLEAN MtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMT_ADAPTER hba = (PMT_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG MtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PMT_ADAPTER hba = (PMT_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PMT_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(MT_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = MtInitialize;
    init.HwStartIo = MtStartIo;
    init.HwInterrupt = CMtAdapter::Interrupt;   // #isr
    init.HwFindAdapter = (PVOID)MtFindAdapter;
    init.DeviceExtensionSize = sizeof(MT_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
