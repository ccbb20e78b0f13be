// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// network headers and modules: types and routines.
#ifndef ISRCHECK_NETIODEF_DECL2_H
#define ISRCHECK_NETIODEF_DECL2_H
typedef struct tcp_opt_unknown {
    UINT8 Kind, Length;
} TCP_OPT_UNKNOWN;
typedef struct tcp_opt_fastopen {
    UINT8 Kind, Length, Cookie[0];
} TCP_OPT_FASTOPEN;
typedef struct DL_TUNNEL_ADDRESS {
    COMPARTMENT_ID CompartmentId;
    SCOPE_ID ScopeId;
    UCHAR IpAddress[0];
} DL_TUNNEL_ADDRESS, *PDL_TUNNEL_ADDRESS;
typedef enum _TUNNEL_SUB_TYPE {
    TUNNEL_SUB_TYPE_NONE, TUNNEL_SUB_TYPE_CP, TUNNEL_SUB_TYPE_IPTLS, TUNNEL_SUB_TYPE_HA
} TUNNEL_SUB_TYPE, *PTUNNEL_SUB_TYPE;
#pragma pack(push, 1)
typedef struct DL_TEREDO_ADDRESS {
    UINT8 Reserved[6];
    union {
        DL_EUI64 Eui64;
        struct {
            USHORT Flags, MappedPort;
            IN_ADDR MappedAddress;
        };
    };
} DL_TEREDO_ADDRESS, *PDL_TEREDO_ADDRESS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct DL_TEREDO_ADDRESS_PRV {
    UINT8 Reserved[6];
    union {
        DL_EUI64 Eui64;
        struct {
            USHORT Flags, MappedPort;
            IN_ADDR MappedAddress, LocalAddress;
            IF_INDEX InterfaceIndex;
            USHORT LocalPort;
            DL_EUI48 DlDestination;
        };
    };
} DL_TEREDO_ADDRESS_PRV, *PDL_TEREDO_ADDRESS_PRV;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IPTLS_METADATA {
    ULONGLONG SequenceNumber;
} IPTLS_METADATA, *PIPTLS_METADATA;
#pragma pack(pop)
typedef enum _NPI_MODULEID_TYPE {
    MIT_GUID = 1, MIT_IF_LUID
} NPI_MODULEID_TYPE;
typedef struct _NPI_MODULEID {
    USHORT Length;
    NPI_MODULEID_TYPE Type;
    union {
        GUID Guid;
        LUID IfLuid;
    };
} NPI_MODULEID;
typedef const NPI_MODULEID *PNPI_MODULEID;
BOOLEAN NmrIsEqualNpiModuleId(PNPI_MODULEID, PNPI_MODULEID);
typedef GUID NPIID;
typedef const NPIID *PNPIID;
extern const NPI_MODULEID NPI_MS_NMR_MODULEID;
extern const NPIID NPI_FRAMING_LAYER_ID;
extern const NPI_MODULEID NPI_MS_TUN_MODULEID;
extern const NPI_MODULEID NPI_MS_FL48_MODULEID;
extern const NPI_MODULEID NPI_MS_FL68_MODULEID;
extern const NPI_MODULEID NPI_MS_FL4L_MODULEID;
extern const NPI_MODULEID NPI_MS_FL6L_MODULEID;
extern const NPI_MODULEID NPI_MS_FL4T_MODULEID;
extern const NPI_MODULEID NPI_MS_FL6T_MODULEID;
extern const NPI_MODULEID NPI_MS_WANARPV4_MODULEID;
extern const NPI_MODULEID NPI_MS_WANARPV6_MODULEID;
extern const NPI_MODULEID NPI_MS_FL_WANARP_MODULEID;
extern const NPI_MODULEID NPI_MS_FLRDMA_MODULEID;
extern const NPI_MODULEID NPI_MS_NDIS_MODULEID;
extern const NPIID NPI_NETWORK_LAYER_ID;
extern const NPI_MODULEID NPI_MS_IPV6_MODULEID;
extern const NPI_MODULEID NPI_MS_IPV4_MODULEID;
typedef enum FALLBACK_INDEX {
    FallbackIndexTcpFastopen, FallbackIndexMax
} FALLBACK_INDEX;
#endif
