// A disk filter that includes storport.h for its structures is no miniport: Storport's list of
// prohibited routines does not hold for it.
#include <ntddk.h>
#include <storport.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_ADD_DEVICE NrAddDevice;
KDEFERRED_ROUTINE NrCompletionDpc;

VOID NrCompletionDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PKEVENT done = Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeSetEvent(done, IO_NO_INCREMENT, FALSE);   // ok: forbidden-call
}

NTSTATUS NrAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Device)
{
    PKDPC dpc = Device->DeviceExtension;

    UNREFERENCED_PARAMETER(DriverObject);
    KeInitializeDpc(dpc, NrCompletionDpc, dpc + 1);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverExtension->AddDevice = NrAddDevice;
    return STATUS_SUCCESS;
}
