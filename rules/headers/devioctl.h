// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <devioctl.h>: I/O control codes and device types.
#ifndef ISRCHECK_DEVIOCTL_H
#define ISRCHECK_DEVIOCTL_H
#include <isrcheck/nt_base.h>
#ifndef _DEVIOCTL_
#define _DEVIOCTL_
#endif
#ifndef DEVICE_TYPE
#define DEVICE_TYPE ULONG
#endif
#define CTL_CODE(DeviceType, Function, Method, Access) \
    (((DeviceType) << 16) | ((Access) << 14) | ((Function) << 2) | (Method))
#define DEVICE_TYPE_FROM_CTL_CODE(code) (((ULONG)((code) & 0xffff0000)) >> 16)
#define METHOD_FROM_CTL_CODE(code) ((ULONG)((code) & 3))
#define METHOD_DIRECT_TO_HARDWARE METHOD_IN_DIRECT
#define METHOD_DIRECT_FROM_HARDWARE METHOD_OUT_DIRECT
#include <isrcheck/devtypes.h>
#endif
