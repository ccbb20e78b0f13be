// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Values of the user-mode headers that UMDF 1 drivers include, as the documentation states them.
#include <windows.h>
#include <wudfddi.h>
#include <wudfinterrupt.h>
#include <wudfworkitem.h>
#include <strsafe.h>
#include <intsafe.h>
#include <initguid.h>
#include "assert.inc"
CHECK(S_OK == 0 && S_FALSE == 1 && (ULONG)E_FAIL == 0x80004005 && (ULONG)E_POINTER == 0x80004003);
CHECK((ULONG)E_NOINTERFACE == 0x80004002 && (ULONG)E_NOTIMPL == 0x80004001);
CHECK((ULONG)E_OUTOFMEMORY == 0x8007000E && (ULONG)E_INVALIDARG == 0x80070057);
CHECK((ULONG)E_ACCESSDENIED == 0x80070005 && (ULONG)E_UNEXPECTED == 0x8000FFFF);
CHECK((ULONG)HRESULT_FROM_WIN32(ERROR_NOT_FOUND) == 0x80070490 && HRESULT_FROM_WIN32(0) == 0);
CHECK((ULONG)HRESULT_FROM_NT(0xC0000001) == 0xD0000001);
CHECK(ERROR_SUCCESS == 0 && ERROR_INVALID_PARAMETER == 87 && ERROR_INSUFFICIENT_BUFFER == 122);
CHECK(ERROR_NOT_FOUND == 1168 && ERROR_IO_PENDING == 997 && WAIT_TIMEOUT == 258 && INFINITE == 0xffffffff);
CHECK(SUCCEEDED(S_FALSE) && FAILED(E_FAIL) && MAKE_HRESULT(1, 7, 5) == E_ACCESSDENIED);
CHECK(WdfUseDefault == 0 && WdfFalse == 1 && WdfTrue == 2);
CHECK(WdfIoQueueDispatchSequential == 1 && WdfIoQueueDispatchParallel == 2 && WdfIoQueueDispatchManual == 3);
CHECK(WdfIrqPolicyMachineDefault == 0 && WdfIrqPriorityUndefined == 0 && WdfIrqPriorityHigh == 3);
CHECK(WdfInterruptPolarityUnknown == 0 && PowerDeviceD0 == 1 && PowerActionNone == 0);
CHECK(WDF_REQUEST_SEND_OPTION_SYNCHRONOUS == 2 && WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET == 8);
CHECK(CmResourceTypeInterrupt == 2 && sizeof(CM_PARTIAL_RESOURCE_DESCRIPTOR) == (sizeof(void *) == 8 ? 20 : 16));
AT(WUDF_INTERRUPT_CONFIG, Size, 0);
AT(WUDF_INTERRUPT_CONFIG, ShareVector, 4);
static BOOLEAN Isr(IWDFInterrupt *, ULONG, ULONG) { return TRUE; }
static PFN_WUDF_INTERRUPT_ISR g_Isr = Isr;
PFN_WUDF_INTERRUPT_ISR Use() { return g_Isr; }
