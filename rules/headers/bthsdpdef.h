// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <bthsdpdef.h>: Bluetooth service discovery.
#ifndef ISRCHECK_BTHSDPDEF_H
#define ISRCHECK_BTHSDPDEF_H
#ifndef _WINDOWS_
#include <ntddk.h>
#endif
#include <windef.h>
#ifdef __cplusplus
extern "C" {
#endif
struct SDP_LARGE_INTEGER_16 {
    ULONGLONG LowPart;
    LONGLONG HighPart;
};
struct SDP_ULARGE_INTEGER_16 {
    ULONGLONG LowPart, HighPart;
};
typedef struct SDP_ULARGE_INTEGER_16 SDP_ULARGE_INTEGER_16;
typedef struct SDP_ULARGE_INTEGER_16 *PSDP_ULARGE_INTEGER_16;
typedef struct SDP_ULARGE_INTEGER_16 *LPSDP_ULARGE_INTEGER_16;
typedef struct SDP_LARGE_INTEGER_16 SDP_LARGE_INTEGER_16;
typedef struct SDP_LARGE_INTEGER_16 *PSDP_LARGE_INTEGER_16;
typedef struct SDP_LARGE_INTEGER_16 *LPSDP_LARGE_INTEGER_16;
enum NodeContainerType {
    NodeContainerTypeSequence, NodeContainerTypeAlternative
};
typedef enum NodeContainerType NodeContainerType;
typedef USHORT SDP_ERROR;
typedef USHORT *PSDP_ERROR;
enum SDP_TYPE {
    SDP_TYPE_NIL, SDP_TYPE_UINT, SDP_TYPE_INT, SDP_TYPE_UUID, SDP_TYPE_STRING, SDP_TYPE_BOOLEAN,
    SDP_TYPE_SEQUENCE, SDP_TYPE_ALTERNATIVE, SDP_TYPE_URL, SDP_TYPE_CONTAINER = 32
};
typedef enum SDP_TYPE SDP_TYPE;
enum SDP_SPECIFICTYPE {
    SDP_ST_NONE, SDP_ST_UINT8 = 16, SDP_ST_UINT16 = 0x110, SDP_ST_UINT32 = 0x210,
    SDP_ST_UINT64 = 0x310, SDP_ST_UINT128 = 0x410, SDP_ST_INT8 = 32, SDP_ST_INT16 = 0x120,
    SDP_ST_INT32 = 0x220, SDP_ST_INT64 = 0x320, SDP_ST_INT128 = 0x420, SDP_ST_UUID16 = 0x130,
    SDP_ST_UUID32 = 0x220, SDP_ST_UUID128 = 0x430
};
typedef enum SDP_SPECIFICTYPE SDP_SPECIFICTYPE;
typedef struct _SdpAttributeRange {
    USHORT minAttribute, maxAttribute;
} SdpAttributeRange;
typedef union SdpQueryUuidUnion {
    GUID uuid128;
    ULONG uuid32;
    USHORT uuid16;
} SdpQueryUuidUnion;
typedef struct _SdpQueryUuid {
    SdpQueryUuidUnion u;
    USHORT uuidType;
} SdpQueryUuid;
#ifdef __cplusplus
}
#endif
#endif
