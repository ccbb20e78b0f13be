/*
 * Tessera TS-2100 and TS-2140 parallel SCSI adapters: the register file in I/O space.
 */
#pragma once

#define TS_VENDOR_ID            0x1E5A
#define TS_DEVICE_2100          0x2100
#define TS_DEVICE_2140          0x2140

/* Offsets from the I/O base. */
#define TS_COMMAND              0x00
#define TS_STATUS               0x01
#define TS_INT_STATUS           0x02        /* write one to clear */
#define TS_INT_MASK             0x03        /* a one holds the source back */
#define TS_REPLY_TAG            0x04
#define TS_REPLY_STATUS         0x05
#define TS_REPLY_ACK            0x06
#define TS_CHIP_REVISION        0x07
#define TS_MAILBOX              0x08        /* ULONG */
#define TS_BUS_CONTROL          0x0C
#define TS_FIFO_COUNT           0x0D
#define TS_FIFO_DATA            0x0E
#define TS_CLOCK                0x0F

#define TS_IO_LENGTH            0x10

#define TS_MAX_TAGS             32
#define TS_MAX_SEGMENTS         17
#define TS_SENSE_LENGTH         18

#define TS_MASK_ALL             0xFF
#define TS_MASK_NONE            0x00

#define TS_REPLY_VALID          0x80
#define TS_REPLY_CODE           0x0F

#define TS_BUS_RESET_ON         0x01

typedef enum _TS_COMMAND_CODE {
    TsCmdNop = 0,
    TsCmdStart = 1,
    TsCmdResume = 2,
    TsCmdFetchSense = 3,
    TsCmdFlush = 4
} TS_COMMAND_CODE;

typedef union _TS_STATUS_REG {
    struct {
        UCHAR Busy : 1;
        UCHAR MailboxFull : 1;
        UCHAR FifoReady : 1;
        UCHAR Ready : 1;
        UCHAR Reserved : 4;
    };
    UCHAR AsUchar;
} TS_STATUS_REG, *PTS_STATUS_REG;

typedef union _TS_INT_STATUS_REG {
    struct {
        UCHAR ReplyReady : 1;
        UCHAR SenseReady : 1;
        UCHAR BusReset : 1;
        UCHAR FifoEmpty : 1;
        UCHAR ParityError : 1;
        UCHAR Reserved : 2;
        UCHAR Pending : 1;
    };
    UCHAR AsUchar;
} TS_INT_STATUS_REG, *PTS_INT_STATUS_REG;

typedef struct _TS_SEGMENT {
    ULONG Address;
    ULONG Length;
} TS_SEGMENT, *PTS_SEGMENT;

typedef struct _TS_MAILBOX_FRAME {
    UCHAR Tag;
    UCHAR Target;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR Cdb[16];
    ULONG SegmentCount;
    TS_SEGMENT Segment[TS_MAX_SEGMENTS];
} TS_MAILBOX_FRAME, *PTS_MAILBOX_FRAME;
