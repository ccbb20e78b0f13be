// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfminiport.h>: KMDF objects in miniport drivers.
#ifndef ISRCHECK_WDFMINIPORT_H
#define ISRCHECK_WDFMINIPORT_H
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceMiniportCreate(WDFDRIVER,
    PWDF_OBJECT_ATTRIBUTES, PDEVICE_OBJECT, PDEVICE_OBJECT, PDEVICE_OBJECT, WDFDEVICE *);
void WdfDriverMiniportUnload(WDFDRIVER);
#ifdef __cplusplus
}
#endif
#endif
