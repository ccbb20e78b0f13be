// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A stream class minidriver in outline.
#include <strmini.h>
#include <ksmedia.h>
static VOID NTAPI LowPriority(PVOID Context) { UNREFERENCED_PARAMETER(Context); }
BOOLEAN NTAPI HwInterrupt(PVOID DeviceExtension)
{
    StreamClassCallAtNewPriority(NULL, DeviceExtension, Low, LowPriority, DeviceExtension);
    StreamClassScheduleTimer(NULL, DeviceExtension, 1000, LowPriority, DeviceExtension);
    return TRUE;
}
VOID NTAPI HwReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        Srb->Status = STATUS_SUCCESS;
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, Srb->HwDeviceExtension, Srb);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA data;
    RtlZeroMemory(&data, sizeof(data));
    data.HwInitializationDataSize = sizeof(data);
    data.HwInterrupt = HwInterrupt;
    data.HwReceivePacket = HwReceivePacket;
    data.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &data);
}
