/*
 * Brindle BR-84 ATA controller: the register window of one channel.
 */
#pragma once

#define BRI_VENDOR_ID           0x1B88
#define BRI_ALL_ONES            0xFFFFFFFFul

#define BRI_MASK_ALL            0xFFFFFFFFul
#define BRI_MASK_NONE           0x00000000ul

#define BRI_CONTROL_RESET       0x00000001ul
#define BRI_CONTROL_DMA_START   0x00000002ul
#define BRI_CONTROL_DMA_WRITE   0x00000004ul

#define BRI_TASK_ERROR          0x01
#define BRI_TASK_DRQ            0x08
#define BRI_TASK_READY          0x40
#define BRI_TASK_BUSY           0x80

#define BRI_CONTROL_RECOVER     0x00000008ul
#define BRI_CONTROL_RELOAD      0x00000010ul
#define BRI_CONTROL_RETRAIN     0x00000020ul

#define BRI_MAX_EVENTS          32
#define BRI_MAX_PRD             17

typedef union _BRI_INT_STATUS {
    struct {
        ULONG DmaDone : 1;
        ULONG PioReady : 1;
        ULONG DeviceError : 1;
        ULONG PhyChange : 1;
        ULONG FifoLow : 1;
        ULONG LinkPower : 1;
        ULONG EventLog : 1;
        ULONG HotPlug : 1;
        ULONG Reserved : 23;
        ULONG Asserted : 1;
    };
    ULONG AsUlong;
} BRI_INT_STATUS, *PBRI_INT_STATUS;

typedef union _BRI_PHY_STATUS {
    struct {
        ULONG Present : 1;
        ULONG Online : 1;
        ULONG Speed : 2;
        ULONG Reserved : 28;
    };
    ULONG AsUlong;
} BRI_PHY_STATUS, *PBRI_PHY_STATUS;

typedef struct _BRI_REGISTERS {
    ULONG IntStatus;            /* 00, write one to clear */
    ULONG IntMask;              /* 04, a one holds the source back */
    ULONG Control;              /* 08 */
    ULONG PhyStatus;            /* 0C */
    ULONG PrdLow;               /* 10 */
    ULONG PrdHigh;              /* 14 */
    ULONG FifoLevel;            /* 18 */
    ULONG Timing;               /* 1C */
    UCHAR TaskFile[8];          /* 20, the byte at 27 is status and command */
    USHORT Data;                /* 28 */
    USHORT Reserved;
} BRI_REGISTERS, *PBRI_REGISTERS;

typedef struct _BRI_PRD {
    ULONG Low;
    ULONG High;
    ULONG Length;
    ULONG Last;
} BRI_PRD, *PBRI_PRD;
