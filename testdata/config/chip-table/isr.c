/* One of two targets is declared; what the other does is seen as before. */
#include <ntddk.h>
#include <storport.h>

typedef struct _JK_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} JK_REGISTERS, *PJK_REGISTERS;

struct _JK_ADAPTER;
typedef VOID JK_RESET(struct _JK_ADAPTER *Ext);
typedef struct _JK_CHIP {
    USHORT DeviceId;
    JK_RESET *Reset;
} JK_CHIP;

typedef struct _JK_ADAPTER {
    PJK_REGISTERS Regs;
    const JK_CHIP *Chip;
} JK_ADAPTER, *PJK_ADAPTER;

#define JK_INT_DONE  0x01
#define JK_INT_ERROR 0x02
#define JK_INT_ALL   0x07
#define JK_BUSY      0x01

HW_INTERRUPT JkInterrupt;
HW_FIND_ADAPTER JkFindAdapter;
HW_INITIALIZE JkInitialize;
HW_STARTIO JkStartIo;

static VOID JkReset1(PJK_ADAPTER Ext)
{
    StorPortWriteRegisterUlong(Ext, &Ext->Regs->Command, 1);
    StorPortStallExecution(90);                // expect: stall-over-budget possible via #isr > #reset
}

static VOID JkReset2(PJK_ADAPTER Ext)
{
    StorPortWriteRegisterUlong(Ext, &Ext->Regs->Command, 2);
    StorPortStallExecution(95);                // ok: stall-over-budget
}

static const JK_CHIP JkChips[] = {
    { 0x1001, JkReset1 },
    { 0x1002, JkReset2 },
};

BOOLEAN JkInterrupt(PVOID DeviceExtension)
{
    PJK_ADAPTER ext = (PJK_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & JK_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    if (cause & JK_INT_ERROR) {
        ext->Chip->Reset(ext);                 // #reset; todo-expect: stall-over-budget possible
    }
    return TRUE;
}

BOOLEAN JkInitialize(PVOID DeviceExtension)
{
    PJK_ADAPTER ext = (PJK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, JK_INT_ALL);
    return TRUE;
}

BOOLEAN JkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PJK_ADAPTER ext = (PJK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG JkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PJK_ADAPTER ext = (PJK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Chip = &JkChips[ConfigInfo->SlotNumber & 1];
    ext->Regs = (PJK_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(JK_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(JK_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = JkInitialize;
    init.HwStartIo = JkStartIo;
    init.HwInterrupt = JkInterrupt;    // #isr
    init.HwFindAdapter = JkFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
