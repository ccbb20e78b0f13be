// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// IEEE 1394 bus driver requests: types and routines.
#ifndef ISRCHECK_IEEE1394_DECL2_H
#define ISRCHECK_IEEE1394_DECL2_H
typedef struct _GET_LOCAL_HOST_INFO6 {
    ADDRESS_OFFSET CsrBaseAddress;
    ULONG CsrDataLength;
    PVOID CsrDataBuffer;
} GET_LOCAL_HOST_INFO6, *PGET_LOCAL_HOST_INFO6;
typedef struct _GET_LOCAL_HOST_INFO7_W2K {
    ULONG HostDmaCapabilities;
    ULARGE_INTEGER MaxDmaBufferSize;
    ULONG MaxOutstandingXmitRequests, MaxOutstandingXmitResponses;
} GET_LOCAL_HOST_INFO7_W2K, *PGET_LOCAL_HOST_INFO7_W2K;
typedef struct _GET_LOCAL_HOST_INFO7_WXP {
    ULONG HostDmaCapabilities;
    ULARGE_INTEGER MaxDmaBufferSize;
} GET_LOCAL_HOST_INFO7_WXP, *PGET_LOCAL_HOST_INFO7_WXP;
typedef GET_LOCAL_HOST_INFO7_WXP GET_LOCAL_HOST_INFO7;
typedef GET_LOCAL_HOST_INFO7_WXP *PGET_LOCAL_HOST_INFO7;
typedef struct _GET_LOCAL_HOST_INFO8 {
    USHORT MajorVersion, MinorVersion;
} GET_LOCAL_HOST_INFO8, *PGET_LOCAL_HOST_INFO8;
typedef struct _NETWORK_CHANNELS {
    ULONG NC_Channel : 6, NC_Reserved : 18, NC_Npm_ID : 6, NC_Valid : 1, NC_One : 1;
} NETWORK_CHANNELSR, *PNETWORK_CHANNELS;
typedef struct _NODE_DEVICE_EXTENSION {
    ULONG Tag;
    BOOLEAN bConfigurationInformationValid;
    PCONFIG_ROM ConfigRom;
    ULONG UnitDirectoryLength;
    PVOID UnitDirectory;
    IO_ADDRESS UnitDirectoryLocation;
    ULONG UnitDependentDirectoryLength;
    PVOID UnitDependentDirectory;
    IO_ADDRESS UnitDependentDirectoryLocation;
    ULONG VendorLeafLength;
    PTEXTUAL_LEAF VendorLeaf;
    ULONG ModelLeafLength;
    PTEXTUAL_LEAF ModelLeaf;
    NODE_ADDRESS NodeAddress;
    UCHAR Speed, Priority;
    PIRP Irp;
    PDEVICE_OBJECT DeviceObject, PortDeviceObject;
    PVOID DeviceInformation;
    PBUS_BUS_RESET_NOTIFICATION ResetRoutine;
    PVOID ResetContext;
} NODE_DEVICE_EXTENSION, *PNODE_DEVICE_EXTENSION;
typedef struct _BANDWIDTH_ALLOCATION {
    LIST_ENTRY AllocationList;
    ULONG Tag, OwnedUnits, fulSpeed;
    BOOLEAN bRemoteAllocation;
    ULONG Generation;
    PNODE_DEVICE_EXTENSION DeviceExtension;
} BANDWIDTH_ALLOCATION, *PBANDWIDTH_ALLOCATION;
#endif
