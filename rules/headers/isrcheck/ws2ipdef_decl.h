// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// IP socket options: types and routines.
#ifndef ISRCHECK_WS2IPDEF_DECL_H
#define ISRCHECK_WS2IPDEF_DECL_H
struct sockaddr_in6_old {
    SHORT sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    IN6_ADDR sin6_addr;
};
typedef union sockaddr_gen {
    struct sockaddr Address;
    struct sockaddr_in AddressIn;
    struct sockaddr_in6_old AddressIn6;
} sockaddr_gen;
typedef struct _INTERFACE_INFO {
    ULONG iiFlags;
    sockaddr_gen iiAddress, iiBroadcastAddress, iiNetmask;
} INTERFACE_INFO, *LPINTERFACE_INFO;
typedef struct _INTERFACE_INFO_EX {
    ULONG iiFlags;
    SOCKET_ADDRESS iiAddress, iiBroadcastAddress, iiNetmask;
} INTERFACE_INFO_EX, *LPINTERFACE_INFO_EX;
typedef enum _PMTUD_STATE {
    IP_PMTUDISC_NOT_SET, IP_PMTUDISC_DO, IP_PMTUDISC_DONT, IP_PMTUDISC_PROBE, IP_PMTUDISC_MAX
} PMTUD_STATE, *PPMTUD_STATE;
typedef struct sockaddr_in6 {
    ADDRESS_FAMILY sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    IN6_ADDR sin6_addr;
    union {
        ULONG sin6_scope_id;
        SCOPE_ID sin6_scope_struct;
    };
} SOCKADDR_IN6_LH, *PSOCKADDR_IN6_LH, *LPSOCKADDR_IN6_LH;
typedef struct sockaddr_in6_w2ksp1 {
    short sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    struct in6_addr sin6_addr;
    ULONG sin6_scope_id;
} SOCKADDR_IN6_W2KSP1, *PSOCKADDR_IN6_W2KSP1, *LPSOCKADDR_IN6_W2KSP1;
typedef SOCKADDR_IN6_LH SOCKADDR_IN6;
typedef SOCKADDR_IN6_LH *PSOCKADDR_IN6;
typedef SOCKADDR_IN6_LH *LPSOCKADDR_IN6;
typedef union _SOCKADDR_INET {
    SOCKADDR_IN Ipv4;
    SOCKADDR_IN6 Ipv6;
    ADDRESS_FAMILY si_family;
} SOCKADDR_INET, *PSOCKADDR_INET;
typedef struct _sockaddr_in6_pair {
    PSOCKADDR_IN6 SourceAddress, DestinationAddress;
} SOCKADDR_IN6_PAIR, *PSOCKADDR_IN6_PAIR;
extern const SCOPE_ID scopeid_unspecified;
extern const IN_ADDR in4addr_any;
extern const IN_ADDR in4addr_loopback;
extern const IN_ADDR in4addr_broadcast;
extern const IN_ADDR in4addr_allnodesonlink;
extern const IN_ADDR in4addr_allroutersonlink;
extern const IN_ADDR in4addr_alligmpv3routersonlink;
extern const IN_ADDR in4addr_allteredohostsonlink;
extern const IN_ADDR in4addr_linklocalprefix;
extern const IN_ADDR in4addr_multicastprefix;
extern const IN6_ADDR in6addr_any;
extern const IN6_ADDR in6addr_loopback;
extern const IN6_ADDR in6addr_allnodesonnode;
extern const IN6_ADDR in6addr_allnodesonlink;
extern const IN6_ADDR in6addr_allroutersonlink;
extern const IN6_ADDR in6addr_allmldv2routersonlink;
extern const IN6_ADDR in6addr_teredoinitiallinklocaladdress;
extern const IN6_ADDR in6addr_linklocalprefix;
extern const IN6_ADDR in6addr_multicastprefix;
extern const IN6_ADDR in6addr_solicitednodemulticastprefix;
extern const IN6_ADDR in6addr_v4mappedprefix;
extern const IN6_ADDR in6addr_6to4prefix;
extern const IN6_ADDR in6addr_teredoprefix;
extern const IN6_ADDR in6addr_teredoprefix_old;
BOOLEAN IN6_ADDR_EQUAL(const IN6_ADDR *, const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_UNSPECIFIED(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_LOOPBACK(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MULTICAST(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_EUI64(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_SUBNET_ROUTER_ANYCAST(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_SUBNET_RESERVED_ANYCAST(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_ANYCAST(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_LINKLOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_SITELOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_GLOBAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_V4MAPPED(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_V4COMPAT(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_V4TRANSLATED(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_NODELOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_LINKLOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_SITELOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_ORGLOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_GLOBAL(const IN6_ADDR *);
void IN6_SET_ADDR_UNSPECIFIED(PIN6_ADDR);
void IN6_SET_ADDR_LOOPBACK(PIN6_ADDR);
void IN6ADDR_SETANY(PSOCKADDR_IN6);
void IN6ADDR_SETLOOPBACK(PSOCKADDR_IN6);
BOOLEAN IN6ADDR_ISANY(const SOCKADDR_IN6 *);
BOOLEAN IN6ADDR_ISLOOPBACK(const SOCKADDR_IN6 *);
BOOLEAN IN6ADDR_ISEQUAL(const SOCKADDR_IN6 *, const SOCKADDR_IN6 *);
BOOLEAN IN6ADDR_ISUNSPECIFIED(const SOCKADDR_IN6 *);
typedef enum MULTICAST_MODE_TYPE {
    MCAST_INCLUDE, MCAST_EXCLUDE
} MULTICAST_MODE_TYPE;
typedef struct ip_mreq {
    IN_ADDR imr_multiaddr, imr_interface;
} IP_MREQ, *PIP_MREQ;
typedef struct ip_mreq_source {
    IN_ADDR imr_multiaddr, imr_sourceaddr, imr_interface;
} IP_MREQ_SOURCE, *PIP_MREQ_SOURCE;
typedef struct ip_msfilter {
    IN_ADDR imsf_multiaddr, imsf_interface;
    MULTICAST_MODE_TYPE imsf_fmode;
    ULONG imsf_numsrc;
    IN_ADDR imsf_slist[1];
} IP_MSFILTER, *PIP_MSFILTER;
typedef struct ipv6_mreq {
    IN6_ADDR ipv6mr_multiaddr;
    ULONG ipv6mr_interface;
} IPV6_MREQ, *PIPV6_MREQ;
typedef struct group_req {
    ULONG gr_interface;
    SOCKADDR_STORAGE gr_group;
} GROUP_REQ, *PGROUP_REQ;
typedef struct group_source_req {
    ULONG gsr_interface;
    SOCKADDR_STORAGE gsr_group, gsr_source;
} GROUP_SOURCE_REQ, *PGROUP_SOURCE_REQ;
typedef struct group_filter {
    ULONG gf_interface;
    SOCKADDR_STORAGE gf_group;
    MULTICAST_MODE_TYPE gf_fmode;
    ULONG gf_numsrc;
    SOCKADDR_STORAGE gf_slist[1];
} GROUP_FILTER, *PGROUP_FILTER;
typedef struct in_pktinfo {
    IN_ADDR ipi_addr;
    ULONG ipi_ifindex;
} IN_PKTINFO, *PIN_PKTINFO;
typedef struct in6_pktinfo {
    IN6_ADDR ipi6_addr;
    ULONG ipi6_ifindex;
} IN6_PKTINFO, *PIN6_PKTINFO;
typedef struct in_pktinfo_ex {
    IN_PKTINFO pkt_info;
    SCOPE_ID scope_id;
} IN_PKTINFO_EX, *PIN_PKTINFO_EX;
typedef struct in6_pktinfo_ex {
    IN6_PKTINFO pkt_info;
    SCOPE_ID scope_id;
} IN6_PKTINFO_EX, *PIN6_PKTINFO_EX;
typedef struct in_recverr {
    IPPROTO protocol;
    ULONG info;
    UINT8 type, code;
} IN_RECVERR, *PIN_RECVERR;
#endif
