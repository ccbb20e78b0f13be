// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <vhf.h>: virtual HID framework.
#ifndef ISRCHECK_VHF_H
#define ISRCHECK_VHF_H
#include <hidport.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID VHFHANDLE;
typedef PVOID VHFOPERATIONHANDLE;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void EVT_VHF_READY_FOR_NEXT_READ_REPORT(PVOID);
typedef EVT_VHF_READY_FOR_NEXT_READ_REPORT *PEVT_VHF_READY_FOR_NEXT_READ_REPORT;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void EVT_VHF_CLEANUP(PVOID);
typedef EVT_VHF_CLEANUP *PEVT_VHF_CLEANUP;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void EVT_VHF_ASYNC_OPERATION(PVOID, VHFOPERATIONHANDLE,
    PVOID, PHID_XFER_PACKET);
typedef EVT_VHF_ASYNC_OPERATION *PEVT_VHF_ASYNC_OPERATION;
typedef struct _VHF_CONFIG {
    ULONG Size;
    PVOID VhfClientContext;
    ULONG OperationContextSize;
    PDEVICE_OBJECT DeviceObject;
    USHORT VendorID, ProductID, VersionNumber;
    GUID ContainerID;
    USHORT InstanceIDLength;
    PWSTR InstanceID;
    USHORT ReportDescriptorLength;
    PUCHAR ReportDescriptor;
    PEVT_VHF_READY_FOR_NEXT_READ_REPORT EvtVhfReadyForNextReadReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetFeature, EvtVhfAsyncOperationSetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationWriteReport, EvtVhfAsyncOperationGetInputReport;
    PEVT_VHF_CLEANUP EvtVhfCleanup;
    USHORT HardwareIDsLength;
    PWSTR HardwareIDs;
} VHF_CONFIG, *PVHF_CONFIG;
void VHF_CONFIG_INIT(PVHF_CONFIG, PDEVICE_OBJECT, USHORT, PUCHAR);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS VhfCreate(PVHF_CONFIG, VHFHANDLE *);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS VhfStart(VHFHANDLE);
_IRQL_requires_(PASSIVE_LEVEL) void VhfDelete(VHFHANDLE, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS VhfReadReportSubmit(VHFHANDLE, PHID_XFER_PACKET);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS VhfAsyncOperationComplete(VHFOPERATIONHANDLE,
    NTSTATUS);
#ifdef __cplusplus
}
#endif
#endif
