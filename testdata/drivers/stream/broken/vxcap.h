/* Shared types of the VX410 stream class minidriver. */
#pragma once

#include <strmini.h>
#include <ksmedia.h>
#include "vxregs.h"

#define VX_TAG 'c4XV'
#define VX_ALLOC(_Bytes) ExAllocatePoolWithTag(NonPagedPool, (_Bytes), VX_TAG)
#define VX_PCI_LATENCY_OFFSET 0x0D
#define VX_WATCHDOG_US 80000
#define VX_QUEUE_SIZE 8

typedef struct _VX_DEVICE VX_DEVICE, *PVX_DEVICE;

/* One line of the error history that the property page shows. */
typedef struct _VX_BUS_RECORD {
    struct _VX_BUS_RECORD *Next;
    ULONG Status;
    UCHAR PciStatus[2];
} VX_BUS_RECORD, *PVX_BUS_RECORD;

/* What differs between the two board revisions. */
typedef struct _VX_CHIP_OPS {
    BOOLEAN (*IsLocked)(PVX_DEVICE Ext);
    VOID (*SelectField)(PVX_DEVICE Ext, ULONG Field);
    VOID (*ProgramDecoder)(PVX_DEVICE Ext);
} VX_CHIP_OPS;

typedef struct _VX_STREAM {
    PHW_STREAM_OBJECT Object;
    PHW_STREAM_REQUEST_BLOCK Queue[VX_QUEUE_SIZE];
    ULONG Head;
    ULONG Count;
    KSSTATE State;
    HANDLE MasterClock;
    ULONGLONG FramesDone;
    ULONGLONG FramesDropped;
} VX_STREAM, *PVX_STREAM;

struct _VX_DEVICE {
    PUCHAR Registers;
    PKINTERRUPT Interrupt;
    const VX_CHIP_OPS *Chip;
    PVX_STREAM Capture;
    PHW_STREAM_REQUEST_BLOCK StartSrb;
    PULONG ScratchLine;
    KSPIN_LOCK StatisticsLock;
    ULONGLONG LastVsync;
    ULONG LastLineCount;
    ULONG SignalChanges;
    ULONG BusErrors;
    BOOLEAN SignalLocked;
    UCHAR Revision;
    UCHAR LatencyTimer;
    PVX_BUS_RECORD Records;
};

typedef struct _VX_SNAPSHOT {
    PVX_DEVICE Ext;
    ULONG LineCount;
    ULONG FifoStatus;
} VX_SNAPSHOT, *PVX_SNAPSHOT;

extern const VX_CHIP_OPS VxChipRevA;
extern const VX_CHIP_OPS VxChipRevB;

/* vxinit.c */
extern ULONG VxVerbose;
NTSTATUS VxRegister(PVOID DriverObject, PVOID RegistryPath);

/* vxlog.c */
VOID VxLogBusError(PVX_DEVICE Ext);

/* vxisr.c */
BOOLEAN STREAMAPI VxInterrupt(PVOID DeviceExtension);
VOID STREAMAPI VxWatchdog(PVOID Context);
KSYNCHRONIZE_ROUTINE VxTakeSnapshot;

/* vxdev.c */
VOID STREAMAPI VxReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb);
VOID STREAMAPI VxCancelPacket(PHW_STREAM_REQUEST_BLOCK Srb);
VOID STREAMAPI VxTimeoutPacket(PHW_STREAM_REQUEST_BLOCK Srb);
VOID STREAMAPI VxFinishStart(PVOID Context);

/* vxstream.c */
VOID STREAMAPI VxReceiveData(PHW_STREAM_REQUEST_BLOCK Srb);
VOID STREAMAPI VxReceiveControl(PHW_STREAM_REQUEST_BLOCK Srb);
VOID VxStartNextBuffer(PVX_DEVICE Ext);
VOID VxCountDrop(PVX_DEVICE Ext);
VOID VxCompleteHead(PVX_DEVICE Ext, NTSTATUS Status);

/* vxfifo.c */
VOID VxRecoverFifo(PVX_DEVICE Ext);
VOID VxDiscardFifo(PVX_DEVICE Ext);
BOOLEAN VxStopEngine(PVX_DEVICE Ext);
VOID VxAbortEngine(PVX_DEVICE Ext);

/* vxi2c.c */
BOOLEAN VxI2cWrite(PVX_DEVICE Ext, UCHAR Register, UCHAR Value);
UCHAR VxI2cRead(PVX_DEVICE Ext, UCHAR Register);

/* Unmasks every cause the driver handles. */
__inline VOID VxEnableInterrupts(PVX_DEVICE Ext)
{
    VX_WRITE(Ext, VX_INT_STATUS, VX_INT_ALL);
    VX_WRITE(Ext, VX_INT_MASK, VX_INT_ALL);
}

/* Gives the capture engine time to see a new address: a bus turnaround, no more. */
__inline VOID VxSettle(ULONG Microseconds)
{
    KeStallExecutionProcessor(Microseconds);    // expect: stall-over-budget via #isr > #overflow > #recover > #settle
}

/* Stream time of the picture that has just begun. */
__inline ULONGLONG VxStreamTime(PVX_DEVICE Ext)
{
    HW_TIME_CONTEXT time;

    time.HwDeviceExtension = (struct _HW_DEVICE_EXTENSION *)Ext;
    time.HwStreamObject = Ext->Capture->Object;
    time.Function = TIME_GET_STREAM_TIME;
    StreamClassQueryMasterClockSync(Ext->Capture->MasterClock, &time);    // expect: irql-too-high via #isr > #vsync
    return time.Time;
}

__inline PVX_DEVICE VxFromSrb(PHW_STREAM_REQUEST_BLOCK Srb)
{
    return (PVX_DEVICE)Srb->HwDeviceExtension;
}
