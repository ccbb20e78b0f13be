// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 2: the kernel's types that <wdf.h> names in user mode, most of them as strangers.
#ifndef ISRCHECK_WDF_USER_H
#define ISRCHECK_WDF_USER_H
#ifndef _NTDEF_
typedef struct _UNICODE_STRING {
    USHORT Length, MaximumLength;
    PWSTR Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
#endif
typedef struct _DEVICE_OBJECT *PDEVICE_OBJECT;
typedef struct _DRIVER_OBJECT *PDRIVER_OBJECT;
typedef struct _FILE_OBJECT *PFILE_OBJECT;
typedef struct _IRP *PIRP;
typedef struct _MDL *PMDL;
typedef struct _KTHREAD *PKTHREAD;
typedef struct _KINTERRUPT *PKINTERRUPT;
typedef struct _KDPC *PKDPC;
typedef struct _INTERFACE *PINTERFACE;
typedef struct _IO_STACK_LOCATION *PIO_STACK_LOCATION;
typedef struct _IO_SECURITY_CONTEXT *PIO_SECURITY_CONTEXT;
typedef struct _IO_RESOURCE_DESCRIPTOR *PIO_RESOURCE_DESCRIPTOR;
typedef struct _SCATTER_GATHER_LIST *PSCATTER_GATHER_LIST;
typedef struct _PNP_BUS_INFORMATION *PPNP_BUS_INFORMATION;
typedef struct _DMA_ADAPTER *PDMA_ADAPTER;
typedef struct POHANDLE__ *POHANDLE;
typedef struct _IO_STATUS_BLOCK {
    union {
        NTSTATUS Status;
        PVOID Pointer;
    };
    ULONG_PTR Information;
} IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;
typedef NTSTATUS DRIVER_INITIALIZE(PDRIVER_OBJECT, PUNICODE_STRING);
typedef DRIVER_INITIALIZE *PDRIVER_INITIALIZE;
typedef CHAR KPROCESSOR_MODE;
typedef enum _MODE { KernelMode, UserMode, MaximumMode } MODE;
typedef enum _POOL_TYPE {
    NonPagedPool, PagedPool, NonPagedPoolNx = 512
} POOL_TYPE;
typedef enum _DEVICE_RELATION_TYPE {
    BusRelations, EjectionRelations, PowerRelations, RemovalRelations, TargetDeviceRelation,
    SingleBusRelations, TransportRelations
} DEVICE_RELATION_TYPE;
typedef enum {
    DevicePropertyDeviceDescription, DevicePropertyHardwareID, DevicePropertyCompatibleIDs,
    DevicePropertyBootConfiguration, DevicePropertyBootConfigurationTranslated,
    DevicePropertyClassName, DevicePropertyClassGuid, DevicePropertyDriverKeyName,
    DevicePropertyManufacturer, DevicePropertyFriendlyName, DevicePropertyLocationInformation,
    DevicePropertyPhysicalDeviceObjectName, DevicePropertyBusTypeGuid,
    DevicePropertyLegacyBusType, DevicePropertyBusNumber, DevicePropertyEnumeratorName,
    DevicePropertyAddress, DevicePropertyUINumber, DevicePropertyInstallState,
    DevicePropertyRemovalPolicy
} DEVICE_REGISTRY_PROPERTY;
#endif
