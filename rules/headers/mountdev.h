// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <mountdev.h>: mounted-device I/O controls.
#ifndef ISRCHECK_MOUNTDEV_H
#define ISRCHECK_MOUNTDEV_H
#include <isrcheck/nt_types_um_km.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/mountdev_const.h>
#include <isrcheck/mountdev_types.h>
#ifdef __cplusplus
}
#endif
#endif
