// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <nvme.h>: nVM Express registers, commands and data.
#ifndef ISRCHECK_NVME_H
#define ISRCHECK_NVME_H
#include <isrcheck/nt_types_um_km.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/nvme_const.h>
#include <isrcheck/nvme_types1.h>
#include <isrcheck/nvme_types2.h>
#ifdef __cplusplus
}
#endif
#endif
