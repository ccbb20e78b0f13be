/* A part of a driver: where it starts, and what is done there, is not seen. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DR_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG Queue;
} DR_REGISTERS, *PDR_REGISTERS;

typedef struct _DR_ADAPTER {
    PDR_REGISTERS Regs;
    STOR_DPC DoneDpc;
    STOR_DPC ErrorDpc;
} DR_ADAPTER, *PDR_ADAPTER;

#define DR_INT_DONE  0x01
#define DR_INT_ERROR 0x02
#define DR_INT_ALL   0x03

HW_INTERRUPT DrInterrupt;
HW_DPC_ROUTINE DrDone;
HW_DPC_ROUTINE DrError;

BOOLEAN DrInterrupt(PVOID DeviceExtension)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, pending);
    StorPortIssueDpc(ext, &ext->ErrorDpc, NULL, NULL);    // ok: deferral-not-registered
    return TRUE;
}

VOID DrDone(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
}

VOID DrError(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PDR_ADAPTER ext = (PDR_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 1);
}
