// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <sddef.h>: SD registers.
#ifndef ISRCHECK_SDDEF_H
#define ISRCHECK_SDDEF_H
#ifndef _WINDOWS_
#include <wdm.h>
#endif
#define SDBUS_SPEED_MODE_HIGH_MASK 0x01
#define SDBUS_SPEED_MODE_SDR50_MASK 0x02
#define SDBUS_SPEED_MODE_SDR104_MASK 0x04
#define SDBUS_SPEED_MODE_DDR50_MASK 0x08
#define SDBUS_SPEED_MODE_HS200_MASK 0x10
#define SDBUS_SPEED_MODE_HS400_MASK 0x20
#define SDCMD_IO_RW_DIRECT 52
#define SDCMD_IO_RW_EXTENDED 53
#ifdef __cplusplus
extern "C" {
#endif
typedef UCHAR SD_COMMAND_CODE;
typedef enum SD_COMMAND_CLASS {
    SDCC_STANDARD, SDCC_APP_CMD
} SD_COMMAND_CLASS;
typedef enum SD_TRANSFER_DIRECTION {
    SDTD_UNSPECIFIED, SDTD_READ, SDTD_WRITE
} SD_TRANSFER_DIRECTION;
typedef enum SD_TRANSFER_TYPE {
    SDTT_UNSPECIFIED, SDTT_CMD_ONLY, SDTT_SINGLE_BLOCK, SDTT_MULTI_BLOCK,
    SDTT_MULTI_BLOCK_NO_CMD12
} SD_TRANSFER_TYPE;
typedef enum SD_RESPONSE_TYPE {
    SDRT_UNSPECIFIED, SDRT_NONE, SDRT_1, SDRT_1B, SDRT_2, SDRT_3, SDRT_4, SDRT_5, SDRT_5B, SDRT_6
} SD_RESPONSE_TYPE;
typedef struct _SDRESP_TYPE3 {
    ULONG Reserved1 : 4, VoltageProfile : 20, Reserved2 : 7, PowerState : 1;
} SDRESP_TYPE3, *PSDRESP_TYPE3;
typedef struct _OCR_REGISTER_V2 {
    ULONG Reserved1 : 7, VoltageProfile1 : 1, Reserved2 : 7, VoltageProfile2 : 9, Reserved3 : 6;
    ULONG CardCapacityStatus : 1, PowerState : 1;
} OCR_REGISTER_V2, *POCR_REGISTER_V2;
typedef struct _SDCMD_DESCRIPTOR {
    SD_COMMAND_CODE Cmd;
    SD_COMMAND_CLASS CmdClass;
    SD_TRANSFER_DIRECTION TransferDirection;
    SD_TRANSFER_TYPE TransferType;
    SD_RESPONSE_TYPE ResponseType;
} SDCMD_DESCRIPTOR, *PSDCMD_DESCRIPTOR;
typedef struct _SD_RW_DIRECT_ARGUMENT {
    union {
        struct {
            ULONG Data : 8, Reserved1 : 1, Address : 17, Reserved2 : 1, ReadAfterWrite : 1;
            ULONG Function : 3, WriteToDevice : 1;
        } bits;
        ULONG AsULONG;
    } u;
} SD_RW_DIRECT_ARGUMENT, *PSD_RW_DIRECT_ARGUMENT;
typedef struct _SD_RW_EXTENDED_ARGUMENT {
    union {
        struct {
            ULONG Count : 9, Address : 17, OpCode : 1, BlockMode : 1, Function : 3;
            ULONG WriteToDevice : 1;
        } bits;
        ULONG AsULONG;
    } u;
} SD_RW_EXTENDED_ARGUMENT, *PSD_RW_EXTENDED_ARGUMENT;
typedef enum SDBUS_TRANSFER_METHOD {
    SDBUS_TRANSFER_METHOD_UNSPECIFIED, SDBUS_TRANSFER_METHOD_PIO, SDBUS_TRANSFER_METHOD_DB_DMA,
    SDBUS_TRANSFER_METHOD_ADMA2, SDBUS_TRANSFER_METHOD_SYSTEM_DMA
} SDBUS_TRANSFER_METHOD;
typedef enum SDBUS_SPEED_MODE {
    SDBUS_SPEED_MODE_NORMAL, SDBUS_SPEED_MODE_HIGH, SDBUS_SPEED_MODE_SDR50,
    SDBUS_SPEED_MODE_SDR104, SDBUS_SPEED_MODE_DDR50, SDBUS_SPEED_MODE_HS200,
    SDBUS_SPEED_MODE_HS400
} SDBUS_SPEED_MODE;
typedef struct _SD_SOCKET_DATA {
    ULONGLONG HostRegisterPhysicalBase, HostRegisterPhysicalBaseOriginal;
    SDBUS_TRANSFER_METHOD TransferMethod;
    SDBUS_SPEED_MODE SpeedMode;
    ULONG BusClock, NumHpiIOs;
    USHORT SupportedSpeedModes, SupportedCardSpeedModes;
    BOOLEAN NonremovableDevice, Support8BitBus, SupportWideBus, SupportHpi, UseTuningForSDR50;
    BOOLEAN NeedsSoftwareRetuner, SupportAutoCmd23, SupportAutoCmd12, SupportGPIOCardDetection;
    BOOLEAN SupportWriteProtect;
} SD_SOCKET_DATA, *PSD_SOCKET_DATA;
typedef struct _SDBUS_ADAPTER_SOCKET_INFO {
    SD_SOCKET_DATA SocketData[1];
} SDBUS_ADAPTER_SOCKET_INFO, *PSDBUS_ADAPTER_SOCKET_INFO;
typedef struct _SDSTOR_DEVICE_INFO {
    ULONG PackedCommandLookaheadCount, PackedCommandLookaheadFoundCount;
    ULONG PackedCommandReadIssuedCount, PackedCommandWriteIssuedCount;
    ULONG PackedCommandBackedOutCount, PackedCommandReadCompletedCount;
    ULONG PackedCommandWriteCompletedCount, PackedCommandLastPackedReadIrpsCount;
    ULONG PackedCommandLastPackedWriteIrpsCount;
    BOOLEAN SupportPacked, HostSupportHpi;
} SDSTOR_DEVICE_INFO, *PSDSTOR_DEVICE_INFO;
#ifdef __cplusplus
}
#endif
#endif
