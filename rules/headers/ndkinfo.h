// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ndkinfo.h>: NDK adapters.
#ifndef ISRCHECK_NDKINFO_H
#define ISRCHECK_NDKINFO_H
#include <ntdef.h>
#include <windef.h>
#include <ws2def.h>
#define NDK_ADAPTER_FLAG_IN_ORDER_DMA_SUPPORTED 0x00000001
#define NDK_ADAPTER_FLAG_RDMA_READ_SINK_NOT_REQUIRED 0x00000002
#define NDK_ADAPTER_FLAG_CQ_INTERRUPT_MODERATION_SUPPORTED 0x00000004
#define NDK_ADAPTER_FLAG_MULTI_ENGINE_SUPPORTED 0x00000008
#define NDK_ADAPTER_FLAG_RDMA_READ_LOCAL_INVALIDATE_SUPPORTED 0x00000010
#define NDK_ADAPTER_FLAG_CQ_RESIZE_SUPPORTED 0x00000100
#define NDK_ADAPTER_FLAG_LOOPBACK_CONNECTIONS_SUPPORTED 0x00010000
#ifdef __cplusplus
extern "C" {
#endif
typedef struct NDK_VERSION {
    USHORT Major, Minor;
} NDK_VERSION;
typedef enum _NDK_RDMA_TECHNOLOGY {
    NdkUndefined, NdkiWarp, NdkInfiniBand, NdkRoCE, NdkRoCEv2, NdkMaxTechnology
} NDK_RDMA_TECHNOLOGY;
typedef struct _NDK_ADAPTER_INFO {
    NDK_VERSION Version;
    UINT32 VendorId, DeviceId;
    SIZE_T MaxRegistrationSize, MaxWindowSize;
    ULONG FRMRPageCount, MaxInitiatorRequestSge, MaxReceiveRequestSge, MaxReadRequestSge;
    ULONG MaxTransferLength, MaxInlineDataSize, MaxInboundReadLimit, MaxOutboundReadLimit;
    ULONG MaxReceiveQueueDepth, MaxInitiatorQueueDepth, MaxSrqDepth, MaxCqDepth;
    ULONG LargeRequestThreshold, MaxCallerData, MaxCalleeData, AdapterFlags;
    NDK_RDMA_TECHNOLOGY RdmaTechnology;
} NDK_ADAPTER_INFO;
#ifdef __cplusplus
}
#endif
#endif
