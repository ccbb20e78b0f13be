/* What a kit of 2009 has of Storport, as far as this driver needs it. */
#pragma once
#include <ntddk.h>

typedef struct _SCSI_REQUEST_BLOCK *PSCSI_REQUEST_BLOCK;
typedef BOOLEAN (*PHW_INITIALIZE)(PVOID DeviceExtension);
typedef BOOLEAN (*PHW_STARTIO)(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb);
typedef BOOLEAN (*PHW_INTERRUPT)(PVOID DeviceExtension);

typedef struct _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVOID HwFindAdapter;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;

ULONG StorPortInitialize(PVOID Argument1, PVOID Argument2, PHW_INITIALIZATION_DATA Data, PVOID Context);
ULONG StorPortReadRegisterUlong(PVOID DeviceExtension, PULONG Register);
VOID StorPortWriteRegisterUlong(PVOID DeviceExtension, PULONG Register, ULONG Value);
