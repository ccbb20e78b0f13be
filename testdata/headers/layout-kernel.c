// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Sizes, offsets and values of <ntddk.h>, <ntifs.h> as the documentation and the PCI standard state them.
#include <ntifs.h>
#include <ntstrsafe.h>
#include <ntintsafe.h>
#include <initguid.h>
#include <wdmguid.h>
#include "assert.inc"
CHECK(sizeof(CHAR) == 1 && sizeof(SHORT) == 2 && sizeof(LONG) == 4 && sizeof(LONGLONG) == 8);
CHECK(sizeof(WCHAR) == 2 && sizeof(BOOLEAN) == 1 && sizeof(NTSTATUS) == 4 && sizeof(KIRQL) == 1);
CHECK(sizeof(ULONG_PTR) == sizeof(void *) && sizeof(SIZE_T) == sizeof(void *));
CHECK(sizeof(GUID) == 16 && sizeof(LARGE_INTEGER) == 8 && sizeof(PHYSICAL_ADDRESS) == 8);
CHECK((NTSTATUS)-1 < 0 && (BOOLEAN)-1 > 0 && (ULONG)-1 > 0 && (CSHORT)-1 < 0);
SIZE(UNICODE_STRING, 16, 8);
SIZE(OBJECT_ATTRIBUTES, 48, 24);
SIZE(LIST_ENTRY, 16, 8);
SIZE(SINGLE_LIST_ENTRY, 8, 4);
SIZE(SLIST_HEADER, 16, 8);
SIZE(KSPIN_LOCK, 8, 4);
SIZE(IO_STATUS_BLOCK, 16, 8);
SIZE(CM_PARTIAL_RESOURCE_DESCRIPTOR, 20, 16);
AT(UNICODE_STRING, Length, 0);
AT(UNICODE_STRING, MaximumLength, 2);
AT(LIST_ENTRY, Flink, 0);
AT(LIST_ENTRY, Blink, sizeof(void *));
AT(KDPC, DeferredRoutine, sizeof(void *) == 8 ? 24 : 12);
AT(CM_PARTIAL_RESOURCE_DESCRIPTOR, u, 4);
// PCI: configuration space
CHECK(sizeof(PCI_COMMON_HEADER) == 64 && sizeof(PCI_COMMON_CONFIG) == 256 && PCI_COMMON_HDR_LENGTH == 64);
AT(PCI_COMMON_CONFIG, VendorID, 0);
AT(PCI_COMMON_CONFIG, DeviceID, 2);
AT(PCI_COMMON_CONFIG, Command, 4);
AT(PCI_COMMON_CONFIG, Status, 6);
AT(PCI_COMMON_CONFIG, RevisionID, 8);
AT(PCI_COMMON_CONFIG, BaseClass, 11);
AT(PCI_COMMON_CONFIG, HeaderType, 14);
AT(PCI_COMMON_CONFIG, u.type0.BaseAddresses, 0x10);
AT(PCI_COMMON_CONFIG, u.type0.SubVendorID, 0x2c);
AT(PCI_COMMON_CONFIG, u.type0.CapabilitiesPtr, 0x34);
AT(PCI_COMMON_CONFIG, u.type0.InterruptLine, 0x3c);
AT(PCI_COMMON_CONFIG, u.type0.InterruptPin, 0x3d);
AT(PCI_COMMON_CONFIG, DeviceSpecific, 64);
CHECK(sizeof(PCI_SLOT_NUMBER) == 4 && sizeof(PCI_CAPABILITIES_HEADER) == 2 && sizeof(PCI_PMCSR) == 2);
CHECK(PCI_ENABLE_IO_SPACE == 1 && PCI_ENABLE_MEMORY_SPACE == 2 && PCI_ENABLE_BUS_MASTER == 4);
CHECK(PCI_CAPABILITY_ID_MSI == 5 && PCI_CAPABILITY_ID_MSIX == 0x11 && PCI_WHICHSPACE_CONFIG == 0);
CHECK(PCI_CAPABILITY_ID_PCI_EXPRESS == 0x10 && PCI_CAPABILITY_ID_POWER_MANAGEMENT == 1);
// IRQLs
CHECK(PASSIVE_LEVEL == 0 && LOW_LEVEL == 0 && APC_LEVEL == 1 && DISPATCH_LEVEL == 2);
CHECK(HIGH_LEVEL == (sizeof(void *) == 8 ? 15 : 31));
// request codes
CHECK(IRP_MJ_CREATE == 0x00 && IRP_MJ_CLOSE == 0x02 && IRP_MJ_READ == 0x03 && IRP_MJ_WRITE == 0x04);
CHECK(IRP_MJ_DEVICE_CONTROL == 0x0e && IRP_MJ_INTERNAL_DEVICE_CONTROL == 0x0f && IRP_MJ_CLEANUP == 0x12);
CHECK(IRP_MJ_POWER == 0x16 && IRP_MJ_SYSTEM_CONTROL == 0x17 && IRP_MJ_PNP == 0x1b);
CHECK(IRP_MJ_MAXIMUM_FUNCTION == 0x1b && IRP_MN_START_DEVICE == 0 && IRP_MN_REMOVE_DEVICE == 2);
CHECK(IRP_MN_SURPRISE_REMOVAL == 0x17 && IRP_MN_SET_POWER == 2 && IRP_MN_QUERY_POWER == 3);
CHECK(IO_NO_INCREMENT == 0 && IO_DISK_INCREMENT == 1);
CHECK(CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) == 0x222000);
CHECK(CTL_CODE(FILE_DEVICE_DISK, 0, METHOD_BUFFERED, FILE_ANY_ACCESS) == 0x70000);
CHECK(METHOD_BUFFERED == 0 && METHOD_IN_DIRECT == 1 && METHOD_OUT_DIRECT == 2 && METHOD_NEITHER == 3);
CHECK(FILE_ANY_ACCESS == 0 && FILE_READ_ACCESS == 1 && FILE_WRITE_ACCESS == 2);
CHECK(FILE_DEVICE_CONTROLLER == 4 && FILE_DEVICE_MASS_STORAGE == 0x2d && FILE_DEVICE_KS == 0x2f);
// status values of MS-ERREF
CHECK(STATUS_SUCCESS == 0 && STATUS_PENDING == 0x103 && STATUS_TIMEOUT == 0x102);
CHECK((ULONG)STATUS_UNSUCCESSFUL == 0xC0000001 && (ULONG)STATUS_NOT_IMPLEMENTED == 0xC0000002);
CHECK((ULONG)STATUS_INVALID_PARAMETER == 0xC000000D && (ULONG)STATUS_NO_SUCH_DEVICE == 0xC000000E);
CHECK((ULONG)STATUS_INVALID_DEVICE_REQUEST == 0xC0000010 && (ULONG)STATUS_ACCESS_DENIED == 0xC0000022);
CHECK((ULONG)STATUS_BUFFER_TOO_SMALL == 0xC0000023 && (ULONG)STATUS_INSUFFICIENT_RESOURCES == 0xC000009A);
CHECK((ULONG)STATUS_DEVICE_NOT_READY == 0xC00000A3 && (ULONG)STATUS_IO_TIMEOUT == 0xC00000B5);
CHECK((ULONG)STATUS_NOT_SUPPORTED == 0xC00000BB && (ULONG)STATUS_CANCELLED == 0xC0000120);
CHECK((ULONG)STATUS_BUFFER_OVERFLOW == 0x80000005 && (ULONG)STATUS_NO_MORE_ENTRIES == 0x8000001A);
CHECK(NT_SUCCESS(STATUS_PENDING) && !NT_SUCCESS(STATUS_UNSUCCESSFUL) && NT_ERROR(STATUS_UNSUCCESSFUL));
CHECK(NT_WARNING(STATUS_BUFFER_OVERFLOW) && NT_INFORMATION((NTSTATUS)0x40000000));
// enumerations
CHECK(NonPagedPool == (POOL_TYPE)(sizeof(void *) == 8 && NonPagedPool != (POOL_TYPE)0 ? 512 : 0));
CHECK(PagedPool == 1 && NonPagedPoolNx == 512 && Internal == 0 && Isa == 1 && PCIBus == 5);
CHECK(LevelSensitive == 0 && Latched == 1 && MmNonCached == 0 && MmCached == 1 && MmWriteCombined == 2);
CHECK(NotificationEvent == 0 && SynchronizationEvent == 1 && KernelMode == 0 && UserMode == 1);
CHECK(PowerSystemWorking == 1 && PowerDeviceD0 == 1 && PowerDeviceD3 == 4 && DelayedWorkQueue == 1);
CHECK(CmResourceTypePort == 1 && CmResourceTypeInterrupt == 2 && CmResourceTypeMemory == 3);
CHECK(CM_RESOURCE_INTERRUPT_LATCHED == 1 && CM_RESOURCE_INTERRUPT_MESSAGE == 2);
CHECK(PAGE_SIZE == 4096 && BYTES_TO_PAGES(4097) == 2 && ADDRESS_AND_SIZE_TO_SPAN_PAGES(4095, 2) == 2);
CHECK(DO_BUFFERED_IO == 4 && DO_DIRECT_IO == 0x10 && DO_DEVICE_INITIALIZING == 0x80);
CHECK(POOL_FLAG_NON_PAGED == 0x40 && POOL_FLAG_PAGED == 0x100);
// what is a macro and what a function, as in the usual headers
#if !defined(KeAcquireSpinLock) || !defined(IoCallDriver) || !defined(KeRaiseIrql) || \
    !defined(RtlZeroMemory) || !defined(IoCompleteRequest) || !defined(ALLOC_PRAGMA)
#error these are macros in the kernel headers
#endif
SAME(PKSERVICE_ROUTINE, BOOLEAN (*)(PKINTERRUPT, PVOID));
SAME(KSERVICE_ROUTINE, BOOLEAN(PKINTERRUPT, PVOID));
SAME(KDEFERRED_ROUTINE, VOID(struct _KDPC *, PVOID, PVOID, PVOID));
SAME(DRIVER_DISPATCH, NTSTATUS(PDEVICE_OBJECT, PIRP));
SAME(IO_WORKITEM_ROUTINE, VOID(PDEVICE_OBJECT, PVOID));
SAME(KSYNCHRONIZE_ROUTINE, BOOLEAN(PVOID));
// a conditional annotation shows the annotations it carries
#undef _IRQL_requires_max_
#define _IRQL_requires_max_(irql) irql
enum { Seen = _When_(1 > 0, _IRQL_requires_max_(DISPATCH_LEVEL)) + 0, Old = __drv_when(1, __drv_maxIRQL(1)) };
CHECK(Seen == 2 && Old == 1);
