// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <qos.h>: quality of service: what <ndis.h> needs of it.
#ifndef ISRCHECK_QOS_H
#define ISRCHECK_QOS_H
#include <ntdef.h>
typedef ULONG SERVICETYPE;
typedef struct _flowspec {
    ULONG TokenRate, TokenBucketSize, PeakBandwidth, Latency, DelayVariation;
    SERVICETYPE ServiceType;
    ULONG MaxSduSize, MinimumPolicedSize;
} FLOWSPEC, *PFLOWSPEC, *LPFLOWSPEC;
#endif
