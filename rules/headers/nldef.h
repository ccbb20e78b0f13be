// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <nldef.h>: the network layer: what <netiodef.h> and <ndis.h> need of it.
#ifndef ISRCHECK_NLDEF_H
#define ISRCHECK_NLDEF_H
#include <ntdef.h>
enum {
    UNSPECIFIED_COMPARTMENT_ID, DEFAULT_COMPARTMENT_ID
};
typedef ULONG COMPARTMENT_ID, *PCOMPARTMENT_ID;
#endif
