// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI port: configuration, initialization data, roles of a miniport.
#ifndef ISRCHECK_SCSIPORT_TYPES_H
#define ISRCHECK_SCSIPORT_TYPES_H
typedef struct _ACCESS_RANGE ACCESS_RANGE, *PACCESS_RANGE;
typedef struct _PORT_CONFIGURATION_INFORMATION PORT_CONFIGURATION_INFORMATION,
    *PPORT_CONFIGURATION_INFORMATION;
typedef struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST SCSI_SUPPORTED_CONTROL_TYPE_LIST,
    *PSCSI_SUPPORTED_CONTROL_TYPE_LIST;
typedef struct _HW_INITIALIZATION_DATA HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
typedef PHYSICAL_ADDRESS SCSI_PHYSICAL_ADDRESS;
typedef PHYSICAL_ADDRESS *PSCSI_PHYSICAL_ADDRESS;
typedef struct _ACCESS_RANGE {
    SCSI_PHYSICAL_ADDRESS RangeStart;
    ULONG RangeLength;
    BOOLEAN RangeInMemory;
} ACCESS_RANGE, *PACCESS_RANGE;
typedef struct _PORT_CONFIGURATION_INFORMATION {
    ULONG Length, SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel, BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG MaximumTransferLength, NumberOfPhysicalBreaks, DmaChannel, DmaPort;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG AlignmentMask, NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    PVOID Reserved;
    UCHAR NumberOfBuses, InitiatorBusId[8];
    BOOLEAN ScatterGather, Master, CachesData, AdapterScansDown, AtdiskPrimaryClaimed,
        AtdiskSecondaryClaimed, Dma32BitAddresses, DemandMode, MapBuffers, NeedPhysicalAddresses,
        TaggedQueuing, AutoRequestSense, MultipleRequestPerLu, ReceiveEvent, RealModeInitialized,
        BufferAccessScsiPortControlled;
    UCHAR MaximumNumberOfTargets, ReservedUchars[2];
    ULONG SlotNumber, BusInterruptLevel2, BusInterruptVector2;
    KINTERRUPT_MODE InterruptMode2;
    ULONG DmaChannel2, DmaPort2;
    DMA_WIDTH DmaWidth2;
    DMA_SPEED DmaSpeed2;
    ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize;
    UCHAR Dma64BitAddresses;
    BOOLEAN ResetTargetSupported;
    UCHAR MaximumNumberOfLogicalUnits;
    BOOLEAN WmiDataProvider;
} PORT_CONFIGURATION_INFORMATION, *PPORT_CONFIGURATION_INFORMATION;
typedef enum _SCSI_ADAPTER_CONTROL_TYPE {
    ScsiQuerySupportedControlTypes, ScsiStopAdapter, ScsiRestartAdapter, ScsiSetBootConfig,
    ScsiSetRunningConfig, ScsiAdapterControlMax, MakeAdapterControlTypeSizeOfUlong =
    0xffffffff
} SCSI_ADAPTER_CONTROL_TYPE, *PSCSI_ADAPTER_CONTROL_TYPE;
typedef enum _SCSI_ADAPTER_CONTROL_STATUS {
    ScsiAdapterControlSuccess, ScsiAdapterControlUnsuccessful
} SCSI_ADAPTER_CONTROL_STATUS, *PSCSI_ADAPTER_CONTROL_STATUS;
typedef struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST {
    ULONG MaxControlType;
    BOOLEAN SupportedTypeList[0];
} SCSI_SUPPORTED_CONTROL_TYPE_LIST, *PSCSI_SUPPORTED_CONTROL_TYPE_LIST;
typedef BOOLEAN (*PHW_INITIALIZE)(PVOID);
typedef BOOLEAN (*PHW_STARTIO)(PVOID, PSCSI_REQUEST_BLOCK);
typedef BOOLEAN (*PHW_INTERRUPT)(PVOID);
typedef void (*PHW_TIMER)(PVOID);
typedef void (*PHW_DMA_STARTED)(PVOID);
typedef ULONG (*PHW_FIND_ADAPTER)(PVOID, PVOID, PVOID, PCHAR, PPORT_CONFIGURATION_INFORMATION,
    PBOOLEAN);
typedef BOOLEAN (*PHW_RESET_BUS)(PVOID, ULONG);
typedef BOOLEAN (*PHW_ADAPTER_STATE)(PVOID, PVOID, BOOLEAN);
typedef SCSI_ADAPTER_CONTROL_STATUS (*PHW_ADAPTER_CONTROL)(PVOID, SCSI_ADAPTER_CONTROL_TYPE, PVOID);
typedef enum _SCSI_NOTIFICATION_TYPE {
    RequestComplete, NextRequest, NextLuRequest, ResetDetected, CallDisableInterrupts,
    CallEnableInterrupts, RequestTimerCall, BusChangeDetected, WMIEvent, WMIReregister,
    LinkUp, LinkDown, QueryTickCount, BufferOverrunDetected, TraceNotification
} SCSI_NOTIFICATION_TYPE, *PSCSI_NOTIFICATION_TYPE;
typedef struct _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PHW_FIND_ADAPTER HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize, NumberOfAccessRanges;
    PVOID Reserved;
    BOOLEAN MapBuffers, NeedPhysicalAddresses, TaggedQueuing, AutoRequestSense,
        MultipleRequestPerLu, ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union { USHORT ReservedUshort, PortVersionFlags; };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
#endif
