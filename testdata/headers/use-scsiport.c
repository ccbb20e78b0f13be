// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A SCSI port miniport in outline.
#include <miniport.h>
#include <scsi.h>
typedef struct _EXT { PUCHAR Base; } EXT, *PEXT;
static VOID DisableInts(PVOID Ext) { ScsiPortNotification(CallDisableInterrupts, Ext, DisableInts); }
static VOID Timer(PVOID Ext) { ScsiPortNotification(RequestTimerCall, Ext, Timer, 100); }
BOOLEAN HwInterrupt(IN PVOID DeviceExtension)
{
    PEXT ext = DeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + 4);
    PSCSI_REQUEST_BLOCK srb = ScsiPortGetSrb(ext, 0, 1, 0, SP_UNTAGGED);
    ScsiPortWritePortUchar(ext->Base + 4, status);
    ScsiPortStallExecution(10);
    srb->SrbStatus = SRB_STATUS_SUCCESS;
    ScsiPortNotification(RequestComplete, ext, srb);
    ScsiPortNotification(NextRequest, ext, NULL);
    ScsiPortNotification(CallEnableInterrupts, ext, DisableInts);
    Timer(ext);
    DebugPrint((1, "status %x\n", status));
    return TRUE;
}
ULONG DriverEntry(IN PVOID DriverObject, IN PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInit;
    ULONG i;
    for (i = 0; i < sizeof(hwInit); i++)
        ((PUCHAR)&hwInit)[i] = 0;
    hwInit.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInit.HwInterrupt = HwInterrupt;
    hwInit.AdapterInterfaceType = PCIBus;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInit, NULL);
}
