// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// network headers and modules: types and routines.
#ifndef ISRCHECK_NETIODEF_DECL1_H
#define ISRCHECK_NETIODEF_DECL1_H
typedef UINT8 HANDLE8;
typedef UINT8 *PHANDLE8;
typedef UINT16 HANDLE16;
typedef UINT16 *PHANDLE16;
typedef UINT32 HANDLE32;
typedef UINT32 *PHANDLE32;
typedef UINT64 HANDLE64;
typedef UINT64 *PHANDLE64;
typedef enum DL_ADDRESS_TYPE {
    DlUnicast, DlMulticast, DlBroadcast
} DL_ADDRESS_TYPE, *PDL_ADDRESS_TYPE;
union _DL_OUI {
    UINT8 Byte[3];
    struct {
        UINT8 Group : 1, Local : 1;
    };
};
typedef union _DL_OUI DL_OUI;
typedef union _DL_OUI *PDL_OUI;
union _DL_EI48 {
    UINT8 Byte[3];
};
typedef union _DL_EI48 DL_EI48;
typedef union _DL_EI48 *PDL_EI48;
union _DL_EUI48 {
    UINT8 Byte[6];
    struct {
        DL_OUI Oui;
        DL_EI48 Ei48;
    };
};
typedef union _DL_EUI48 DL_EUI48;
typedef union _DL_EUI48 *PDL_EUI48;
extern const DL_EUI48 eui48_broadcast;
union _DL_EI64 {
    UINT8 Byte[5];
};
typedef union _DL_EI64 DL_EI64;
typedef union _DL_EI64 *PDL_EI64;
union _DL_EUI64 {
    UINT8 Byte[8];
    UINT64 Value;
    struct {
        DL_OUI Oui;
        union {
            DL_EI64 Ei64;
            struct {
                UINT8 Type, Tse;
                DL_EI48 Ei48;
            };
        };
    };
};
typedef union _DL_EUI64 DL_EUI64;
typedef union _DL_EUI64 *PDL_EUI64;
typedef struct _SNAP_HEADER {
    UINT8 Dsap, Ssap, Control, Oui[3];
    UINT16 Type;
} SNAP_HEADER, *PSNAP_HEADER;
typedef struct _ETHERNET_HEADER {
    DL_EUI48 Destination, Source;
    union {
        UINT16 Type, Length;
    };
} ETHERNET_HEADER, *PETHERNET_HEADER;
typedef struct _VLAN_TAG {
    union {
        UINT16 Tag;
        struct {
            UINT16 VID : 12, CFI : 1, User_Priority : 3;
        };
    };
    UINT16 Type;
} VLAN_TAG;
DL_ADDRESS_TYPE EthernetAddressType(const UCHAR *);
typedef struct _ICMP_HEADER {
    UINT8 Type, Code;
    UINT16 Checksum;
} ICMP_HEADER, *PICMP_HEADER;
typedef struct _ICMP_MESSAGE {
    ICMP_HEADER Header;
    union {
        UINT32 Data32[1];
        UINT16 Data16[2];
        UINT8 Data8[4];
    } Data;
} ICMP_MESSAGE, *PICMP_MESSAGE;
typedef struct _IPV4_HEADER {
    union {
        UINT8 VersionAndHeaderLength;
        struct {
            UINT8 HeaderLength : 4, Version : 4;
        };
    };
    union {
        UINT8 TypeOfServiceAndEcnField;
        struct {
            UINT8 EcnField : 2, TypeOfService : 6;
        };
    };
    UINT16 TotalLength, Identification;
    union {
        UINT16 FlagsAndOffset;
        struct {
            UINT16 DontUse1 : 5, MoreFragments : 1, DontFragment : 1, Reserved : 1, DontUse2 : 8;
        };
    };
    UINT8 TimeToLive, Protocol;
    UINT16 HeaderChecksum;
    IN_ADDR SourceAddress, DestinationAddress;
} IPV4_HEADER, *PIPV4_HEADER;
UCHAR Ip4HeaderLengthInBytes(const __unaligned IPV4_HEADER *);
UINT16 Ip4FragmentOffset(const __unaligned IPV4_HEADER *);
typedef struct _IPV4_OPTION_HEADER {
    union {
        UINT8 OptionType;
        struct {
            UINT8 OptionNumber : 5, OptionClass : 2, CopiedFlag : 1;
        };
    };
    UINT8 OptionLength;
} IPV4_OPTION_HEADER, *PIPV4_OPTION_HEADER;
typedef enum IPV4_OPTION_TYPE {
    IP_OPT_EOL, IP_OPT_NOP, IP_OPT_SECURITY = 0x82, IP_OPT_LSRR, IP_OPT_TS = 0x44, IP_OPT_RR = 7,
    IP_OPT_SSRR = 0x89, IP_OPT_SID = 0x88, IP_OPT_ROUTER_ALERT = 0x94, IP_OPT_MULTIDEST
} IPV4_OPTION_TYPE;
typedef struct _IPV4_TIMESTAMP_OPTION {
    UINT8 Pointer;
    union {
        UINT8 FlagsOverflow;
        struct {
            UINT8 Flags : 4, Overflow : 4;
        };
    };
} IPV4_TIMESTAMP_OPTION, *PIPV4_TIMESTAMP_OPTION;
typedef enum IP_OPTION_TIMESTAMP_FLAGS {
    IP_OPTION_TIMESTAMP_ONLY, IP_OPTION_TIMESTAMP_ADDRESS,
    IP_OPTION_TIMESTAMP_SPECIFIC_ADDRESS = 3
} IP_OPTION_TIMESTAMP_FLAGS;
typedef struct _IPV4_ROUTING_HEADER {
    UINT8 Pointer;
} IPV4_ROUTING_HEADER, *PIPV4_ROUTING_HEADER;
typedef ICMP_HEADER ICMPV4_HEADER;
typedef ICMP_HEADER *PICMPV4_HEADER;
typedef ICMP_MESSAGE ICMPV4_MESSAGE;
typedef ICMP_MESSAGE *PICMPV4_MESSAGE;
typedef enum ICMP4_UNREACH_CODE {
    ICMP4_UNREACH_NET, ICMP4_UNREACH_HOST, ICMP4_UNREACH_PROTOCOL, ICMP4_UNREACH_PORT,
    ICMP4_UNREACH_FRAG_NEEDED, ICMP4_UNREACH_SOURCEROUTE_FAILED, ICMP4_UNREACH_NET_UNKNOWN,
    ICMP4_UNREACH_HOST_UNKNOWN, ICMP4_UNREACH_ISOLATED, ICMP4_UNREACH_NET_ADMIN,
    ICMP4_UNREACH_HOST_ADMIN, ICMP4_UNREACH_NET_TOS, ICMP4_UNREACH_HOST_TOS, ICMP4_UNREACH_ADMIN
} ICMP4_UNREACH_CODE, *PICMP4_UNREACH_CODE;
typedef enum ICMP4_TIME_EXCEED_CODE {
    ICMP4_TIME_EXCEED_TRANSIT, ICMP4_TIME_EXCEED_REASSEMBLY
} ICMP4_TIME_EXCEED_CODE, *PICMP4_TIME_EXCEED_CODE;
typedef struct _ICMPV4_ROUTER_SOLICIT {
    ICMPV4_MESSAGE RsHeader;
} ICMPV4_ROUTER_SOLICIT, *PICMPV4_ROUTER_SOLICIT;
typedef struct _ICMPV4_ROUTER_ADVERT_HEADER {
    ICMPV4_MESSAGE RaHeader;
} ICMPV4_ROUTER_ADVERT_HEADER, *PICMPV4_ROUTER_ADVERT_HEADER;
typedef struct _ICMPV4_ROUTER_ADVERT_ENTRY {
    IN_ADDR RouterAdvertAddr;
    LONG PreferenceLevel;
} ICMPV4_ROUTER_ADVERT_ENTRY, *PICMPV4_ROUTER_ADVERT_ENTRY;
typedef struct _ICMPV4_TIMESTAMP_MESSAGE {
    ICMPV4_MESSAGE Header;
    UINT32 OriginateTimestamp, ReceiveTimestamp, TransmitTimestamp;
} ICMPV4_TIMESTAMP_MESSAGE, *PICMPV4_TIMESTAMP_MESSAGE;
typedef struct _ICMPV4_ADDRESS_MASK_MESSAGE {
    ICMPV4_MESSAGE Header;
    UINT32 AddressMask;
} ICMPV4_ADDRESS_MASK_MESSAGE, *PICMPV4_ADDRESS_MASK_MESSAGE;
typedef struct _ARP_HEADER {
    USHORT HardwareAddressSpace, ProtocolAddressSpace;
    UCHAR HardwareAddressLength, ProtocolAddressLength;
    USHORT Opcode;
    UCHAR SenderHardwareAddress[0];
} ARP_HEADER, *PARP_HEADER;
typedef enum ARP_OPCODE {
    ARP_REQUEST = 1, ARP_RESPONSE
} ARP_OPCODE;
typedef enum ARP_HARDWARE_TYPE {
    ARP_HW_ENET = 1, ARP_HW_802 = 6
} ARP_HARDWARE_TYPE;
typedef struct _IGMP_HEADER {
    union {
        struct {
            UINT8 Type : 4, Version : 4;
        };
        UINT8 VersionType;
    };
    union {
        UINT8 Reserved, MaxRespTime, Code;
    };
    UINT16 Checksum;
    IN_ADDR MulticastAddress;
} IGMP_HEADER, *PIGMP_HEADER;
typedef enum IGMP_MAX_RESP_CODE_TYPE {
    IGMP_MAX_RESP_CODE_TYPE_NORMAL, IGMP_MAX_RESP_CODE_TYPE_FLOAT
} IGMP_MAX_RESP_CODE_TYPE;
typedef struct _IGMPV3_QUERY_HEADER {
    UINT8 Type;
    union {
        UINT8 MaxRespCode;
        struct {
            UINT8 MaxRespCodeMantissa : 4, MaxRespCodeExponent : 3, MaxRespCodeType : 1;
        };
    };
    UINT16 Checksum;
    IN_ADDR MulticastAddress;
    UINT8 QuerierRobustnessVariable : 3, SuppressRouterSideProcessing : 1, Reserved : 4;
    union {
        UINT8 QueriersQueryInterfaceCode;
        struct {
            UINT8 QQCMantissa : 4, QQCExponent : 3, QQCType : 1;
        };
    };
    UINT16 SourceCount;
} IGMPV3_QUERY_HEADER, *PIGMPV3_QUERY_HEADER;
typedef struct _IGMPV3_REPORT_RECORD_HEADER {
    UINT8 Type, AuxillaryDataLength;
    UINT16 SourceCount;
    IN_ADDR MulticastAddress;
} IGMPV3_REPORT_RECORD_HEADER, *PIGMPV3_REPORT_RECORD_HEADER;
typedef struct _IGMPV3_REPORT_HEADER_ {
    UINT8 Type, Reserved;
    UINT16 Checksum, Reserved2, RecordCount;
} IGMPV3_REPORT_HEADER, *PIGMPV3_REPORT_HEADER;
typedef struct _IPV6_HEADER {
    UINT32 VersionClassFlow;
    UINT16 PayloadLength;
    UINT8 NextHeader, HopLimit;
    IN6_ADDR SourceAddress, DestinationAddress;
} IPV6_HEADER, *PIPV6_HEADER;
typedef struct _IPV6_FRAGMENT_HEADER {
    UINT8 NextHeader, Reserved;
    union {
        struct {
            UINT16 DontUse1 : 8, MoreFragments : 1, ReservedBits : 2, DontUse2 : 5;
        };
        UINT16 OffsetAndFlags;
    };
    UINT32 Id;
} IPV6_FRAGMENT_HEADER, *PIPV6_FRAGMENT_HEADER;
UINT16 Ip6FragmentOffset(const __unaligned IPV6_FRAGMENT_HEADER *);
typedef struct _IPV6_EXTENSION_HEADER {
    UINT8 NextHeader, Length;
} IPV6_EXTENSION_HEADER, *PIPV6_EXTENSION_HEADER;
typedef struct _IPV6_OPTION_HEADER {
    UINT8 Type, DataLength;
} IPV6_OPTION_HEADER, *PIPV6_OPTION_HEADER;
typedef enum IPV6_OPTION_TYPE {
    IP6OPT_PAD1, IP6OPT_PADN, IP6OPT_TUNNEL_LIMIT = 4, IP6OPT_ROUTER_ALERT, IP6OPT_JUMBO = 0xc2,
    IP6OPT_NSAP_ADDR
} IPV6_OPTION_TYPE, *PIPV6_OPTION_TYPE;
typedef struct _IPV6_OPTION_JUMBOGRAM {
    IPV6_OPTION_HEADER Header;
    UINT8 JumbogramLength[4];
} IPV6_OPTION_JUMBOGRAM, *PIPV6_OPTION_JUMBOGRAM;
typedef struct _IPV6_OPTION_ROUTER_ALERT {
    IPV6_OPTION_HEADER Header;
    UINT8 Value[2];
} IPV6_OPTION_ROUTER_ALERT, *PIPV6_OPTION_ROUTER_ALERT;
typedef struct _IPV6_ROUTING_HEADER {
    UCHAR NextHeader, Length, RoutingType, SegmentsLeft, Reserved[4];
} IPV6_ROUTING_HEADER, *PIPV6_ROUTING_HEADER;
typedef ICMP_HEADER ICMPV6_HEADER;
typedef ICMP_HEADER *PICMPV6_HEADER;
typedef ICMP_MESSAGE ICMPV6_MESSAGE;
typedef ICMP_MESSAGE *PICMPV6_MESSAGE;
typedef struct nd_router_solicit {
    ICMPV6_MESSAGE nd_rs_hdr;
} ND_ROUTER_SOLICIT_HEADER, *PND_ROUTER_SOLICIT_HEADER;
typedef struct nd_router_advert {
    ICMPV6_MESSAGE nd_ra_hdr;
    UINT32 nd_ra_reachable, nd_ra_retransmit;
} ND_ROUTER_ADVERT_HEADER, *PND_ROUTER_ADVERT_HEADER;
typedef union _IPV6_ROUTER_ADVERTISEMENT_FLAGS {
    struct {
        UINT8 Reserved : 3, Preference : 2, HomeAgent : 1, OtherStatefulConfiguration : 1;
        UINT8 ManagedAddressConfiguration : 1;
    };
    UINT8 Value;
} IPV6_ROUTER_ADVERTISEMENT_FLAGS, *PIPV6_ROUTER_ADVERTISEMENT_FLAGS;
typedef struct nd_neighbor_solicit {
    ICMPV6_MESSAGE nd_ns_hdr;
    IN6_ADDR nd_ns_target;
} ND_NEIGHBOR_SOLICIT_HEADER, *PND_NEIGHBOR_SOLICIT_HEADER;
typedef struct nd_neighbor_advert {
    ICMPV6_MESSAGE nd_na_hdr;
    IN6_ADDR nd_na_target;
} ND_NEIGHBOR_ADVERT_HEADER, *PND_NEIGHBOR_ADVERT_HEADER;
typedef union _IPV6_NEIGHBOR_ADVERTISEMENT_FLAGS {
    struct {
        UINT8 Reserved1 : 5, Override : 1, Solicited : 1, Router : 1, Reserved2[3];
    };
    UINT32 Value;
} IPV6_NEIGHBOR_ADVERTISEMENT_FLAGS, *PIPV6_NEIGHBOR_ADVERTISEMENT_FLAGS;
typedef struct nd_redirect {
    ICMPV6_MESSAGE nd_rd_hdr;
    IN6_ADDR nd_rd_target, nd_rd_dst;
} ND_REDIRECT_HEADER, *PND_REDIRECT_HEADER;
typedef struct nd_opt_hdr {
    UINT8 nd_opt_type, nd_opt_len;
} ND_OPTION_HDR, *PND_OPTION_HDR;
typedef enum ND_OPTION_TYPE {
    ND_OPT_SOURCE_LINKADDR = 1, ND_OPT_TARGET_LINKADDR, ND_OPT_PREFIX_INFORMATION,
    ND_OPT_REDIRECTED_HEADER, ND_OPT_MTU, ND_OPT_NBMA_SHORTCUT_LIMIT,
    ND_OPT_ADVERTISEMENT_INTERVAL, ND_OPT_HOME_AGENT_INFORMATION, ND_OPT_SOURCE_ADDR_LIST,
    ND_OPT_TARGET_ADDR_LIST, ND_OPT_ROUTE_INFO = 24, ND_OPT_RDNSS, ND_OPT_DNSSL = 31
} ND_OPTION_TYPE, *PND_OPTION_TYPE;
typedef struct nd_opt_prefix_info {
    UINT8 nd_opt_pi_type, nd_opt_pi_len, nd_opt_pi_prefix_len;
    union {
        UINT8 nd_opt_pi_flags_reserved;
        struct {
            UINT8 Route : 1, Reserved1 : 3, SitePrefix : 1, RouterAddress : 1, Autonomous : 1;
            UINT8 OnLink : 1;
        } Flags;
    };
    UINT32 nd_opt_pi_valid_time, nd_opt_pi_preferred_time;
    union {
        UINT32 nd_opt_pi_reserved2;
        struct {
            UINT8 nd_opt_pi_reserved3[3], nd_opt_pi_site_prefix_len;
        };
    };
    IN6_ADDR nd_opt_pi_prefix;
} ND_OPTION_PREFIX_INFO, *PND_OPTION_PREFIX_INFO;
typedef struct nd_opt_rd_hdr {
    UINT8 nd_opt_rh_type, nd_opt_rh_len;
    UINT16 nd_opt_rh_reserved1;
    UINT32 nd_opt_rh_reserved2;
} ND_OPTION_RD_HDR, *PND_OPTION_RD_HDR;
typedef struct nd_opt_mtu {
    UINT8 nd_opt_mtu_type, nd_opt_mtu_len;
    UINT16 nd_opt_mtu_reserved;
    UINT32 nd_opt_mtu_mtu;
} ND_OPTION_MTU, *PND_OPTION_MTU;
typedef struct nd_opt_route_info {
    UINT8 nd_opt_ri_type, nd_opt_ri_len, nd_opt_ri_prefix_len;
    union {
        UINT8 nd_opt_ri_flags_reserved;
        struct {
            UINT8 Reserved : 3, Preference : 2;
        } Flags;
    };
    UINT32 nd_opt_ri_route_lifetime;
    IN6_ADDR nd_opt_ri_prefix;
} ND_OPTION_ROUTE_INFO, *PND_OPTION_ROUTE_INFO;
typedef struct nd_opt_rdnss {
    UINT8 nd_opt_rdnss_type, nd_opt_rdnss_len;
    UINT16 nd_opt_rdnss_reserved;
    UINT32 nd_opt_rdnss_lifetime;
} ND_OPTION_RDNSS, *PND_OPTION_RDNSS;
typedef struct nd_opt_dnssl {
    UINT8 nd_opt_dnssl_type, nd_opt_dnssl_len;
    UINT16 nd_opt_dnssl_reserved;
    UINT32 nd_opt_dnssl_lifetime;
} ND_OPTION_DNSSL, *PND_OPTION_DNSSL;
typedef struct _MLD_HEADER {
    ICMPV6_HEADER IcmpHeader;
    UINT16 MaxRespTime, Reserved;
    IN6_ADDR MulticastAddress;
} MLD_HEADER, *PMLD_HEADER;
typedef enum MLD_MAX_RESP_CODE_TYPE {
    MLD_MAX_RESP_CODE_TYPE_NORMAL, MLD_MAX_RESP_CODE_TYPE_FLOAT
} MLD_MAX_RESP_CODE_TYPE;
typedef struct _MLDV2_QUERY_HEADER {
    ICMPV6_HEADER IcmpHeader;
    union {
        UINT16 MaxRespCode;
        struct {
            UINT16 MaxRespCodeMantissaHi : 4, MaxRespCodeExponent : 3, MaxRespCodeType : 1;
            UINT16 MaxRespCodeMantissaLo : 8;
        };
    };
    UINT16 Reserved;
    IN6_ADDR MulticastAddress;
    UINT8 QuerierRobustnessVariable : 3, SuppressRouterSideProcessing : 1, QueryReserved : 4;
    union {
        UINT8 QueriersQueryInterfaceCode;
        struct {
            UINT8 QQCMantissa : 4, QQCExponent : 3, QQCType : 1;
        };
    };
    UINT16 SourceCount;
} MLDV2_QUERY_HEADER, *PMLDV2_QUERY_HEADER;
typedef struct _MLDV2_REPORT_RECORD_HEADER {
    UINT8 Type, AuxillaryDataLength;
    UINT16 SourceCount;
    IN6_ADDR MulticastAddress;
} MLDV2_REPORT_RECORD_HEADER, *PMLDV2_REPORT_RECORD_HEADER;
typedef struct _MLDV2_REPORT_HEADER {
    ICMPV6_HEADER IcmpHeader;
    UINT16 Reserved, RecordCount;
} MLDV2_REPORT_HEADER, *PMLDV2_REPORT_HEADER;
UINT32 Ipv6pGetVersionClassEcnFlow(UINT8, UINT8, UINT32);
UINT32 In6IsEmbeddedV4AddrPrefixLengthValid(ULONG);
UINT32 In6ExtractEmbeddedV4AddrFromV6(const IN6_ADDR *, ULONG, IN_ADDR *);
UINT32 In6SetAddrV4Embedded(const IN6_ADDR *, ULONG, IN_ADDR *, IN6_ADDR *);
typedef UINT32 SEQ_NUM;
typedef UINT32 *PSEQ_NUM;
#pragma pack(push, 1)
typedef struct tcp_hdr {
    UINT16 th_sport, th_dport;
    SEQ_NUM th_seq, th_ack;
    UINT8 th_x2 : 4, th_len : 4, th_flags;
    UINT16 th_win, th_sum, th_urp;
} TCP_HDR, *PTCP_HDR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct tcp_opt_mss {
    UINT8 Kind, Length;
    UINT16 Mss;
} TCP_OPT_MSS;
#pragma pack(pop)
typedef struct tcp_opt_ws {
    UINT8 Kind, Length, ShiftCnt;
} TCP_OPT_WS;
typedef struct tcp_opt_sack_permitted {
    UINT8 Kind, Length;
} TCP_OPT_SACK_PERMITTED;
#pragma pack(push, 1)
typedef struct tcp_opt_sack {
    UINT8 Kind, Length;
    struct tcp_opt_sack_block {
        SEQ_NUM Left, Right;
    } Block[0];
} TCP_OPT_SACK;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct tcp_opt_ts {
    UINT8 Kind, Length;
    UINT32 Val, EcR;
} TCP_OPT_TS;
#pragma pack(pop)
#endif
