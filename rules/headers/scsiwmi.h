// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <scsiwmi.h>: wMI for SCSI and Storport miniports.
#ifndef ISRCHECK_SCSIWMI_H
#define ISRCHECK_SCSIWMI_H
#ifdef _NTSTORPORT_
#include <storport.h>
#else
#include <srb.h>
#endif
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/scsiwmi_const.h>
#include <isrcheck/scsiwmi_types.h>
#include <isrcheck/scsiwmi_fn.h>
#ifdef __cplusplus
}
#endif
#define ScsiPortWmiFireAdapterEvent(DeviceExtension, Guid, Index, Size, Data) \
    ScsiPortWmiFireLogicalUnitEvent(DeviceExtension, 0xff, 0, 0, Guid, Index, Size, Data)
#define ScsiPortWmiGetReturnStatus(RequestContext) ((RequestContext)->ReturnStatus)
#define ScsiPortWmiGetReturnSize(RequestContext) ((RequestContext)->ReturnSize)
#define ScsiPortWmiIsQueryAllData(RequestContext) \
    ((RequestContext)->MinorFunction == IRP_MN_QUERY_ALL_DATA)
#endif
