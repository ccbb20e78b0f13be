/* Both routines behind the pointer stall. */
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
    VOID (*Settle)(struct _SC_HOST *host);
    ULONG Settles;
} SC_HOST, *PSC_HOST;

#define SC_IRQ      0x0001
#define SC_SELECTED 0x0002
#define SC_PHASE    0x0004

BOOLEAN ScInterrupt(PVOID DeviceExtension);

typedef VOID SC_SETTLE(struct _SC_HOST *host);

static VOID ScSettleSlow(PSC_HOST host)
{
    host->Settles++;
    ScsiPortStallExecution(20);                 // expect: slow-decline via #isr > #settle
}

static VOID ScSettleFast(PSC_HOST host)
{
    host->Settles++;
    ScsiPortStallExecution(2);                  // expect: slow-decline via #isr > #settle
}

/* By revision of the chip. */
static SC_SETTLE *const ScSettle[] = { ScSettleSlow, ScSettleFast };

BOOLEAN ScInterrupt(PVOID DeviceExtension)
{
    PSC_HOST host = DeviceExtension;
    USHORT status;

    host->Settle(host);                          // #settle
    status = ScsiPortReadRegisterUshort(&host->Chip->Status);
    if ((status & SC_IRQ) == 0) {
        return FALSE;
    }
    ScsiPortWriteRegisterUshort(&host->Chip->Status, status);
    return TRUE;
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
    host->Settle = ScSettle[(*ConfigInfo->AccessRanges)[0].RangeLength & 1];
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
