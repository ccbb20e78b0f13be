/* Both routines behind the pointer write the status back. */
#include <scsi.h>
#include <srb.h>

typedef struct _SC_CHIP {
    USHORT Status;                      /* write one to clear */
    USHORT Enable;
    USHORT Mailbox;
    USHORT Select;
} SC_CHIP, *PSC_CHIP;

typedef struct _SC_HOST {
    PSC_CHIP Chip;                      /* mapped by the port driver */
    const struct _SC_OPS *Ops;
    ULONG Phase;
} SC_HOST, *PSC_HOST;

#define SC_IRQ      0x0001
#define SC_SELECTED 0x0002
#define SC_PHASE    0x0004

BOOLEAN ScInterrupt(PVOID DeviceExtension);

typedef VOID SC_QUIET(struct _SC_HOST *host, USHORT Status);

typedef struct _SC_OPS {
    SC_QUIET *Quiet;
    USHORT Window;
} SC_OPS;

static VOID ScQuietStatus(PSC_HOST host, USHORT Status)
{
    ScsiPortWriteRegisterUshort(&host->Chip->Status, Status);
}

static VOID ScQuietMailbox(PSC_HOST host, USHORT Status)
{
    ScsiPortWriteRegisterUshort(&host->Chip->Mailbox, (USHORT)(Status & ~SC_SELECTED));
    ScsiPortWriteRegisterUshort(&host->Chip->Status, Status);
}

static const SC_OPS ScOps[] = {
    { ScQuietStatus, 64 },
    { ScQuietMailbox, 32 },
};

BOOLEAN ScInterrupt(PVOID DeviceExtension)
{
    PSC_HOST host = DeviceExtension;
    USHORT status = ScsiPortReadRegisterUshort(&host->Chip->Status);

    if ((status & SC_IRQ) == 0) {
        return FALSE;                           // ok: dismissed-but-declined
    }
    host->Ops->Quiet(host, status);
    if (status & SC_SELECTED) {
        ScsiPortWriteRegisterUshort(&host->Chip->Select, 0);
        return TRUE;                            // ok: missing-dismissal
    }
    ScsiPortWriteRegisterUshort(&host->Chip->Mailbox, 0);
    return FALSE;                               // expect: dismissed-but-declined via #isr
}

static BOOLEAN ScInitialize(PVOID DeviceExtension)
{
    PSC_HOST host = DeviceExtension;

    ScsiPortWriteRegisterUshort(&host->Chip->Enable, SC_IRQ);
    return TRUE;
}

static BOOLEAN ScStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSC_HOST host = DeviceExtension;

    ScsiPortWriteRegisterUshort(&host->Chip->Mailbox, Srb->TargetId);
    return TRUE;
}

static ULONG ScFindAdapter(PVOID DeviceExtension, PVOID Context, PVOID BusInformation,
                           PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                           PBOOLEAN Again)
{
    PSC_HOST host = DeviceExtension;

    *Again = FALSE;
    host->Chip = ScsiPortGetDeviceBase(
        host, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SC_CHIP), FALSE);
    host->Ops = &ScOps[(*ConfigInfo->AccessRanges)[0].RangeLength < 64 ? 1 : 0];
    return host->Chip != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = ScInitialize;
    init.HwStartIo = ScStartIo;
    init.HwInterrupt = ScInterrupt;             // #isr
    init.HwFindAdapter = ScFindAdapter;
    init.DeviceExtensionSize = sizeof(SC_HOST);
    init.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &init, NULL);
}
