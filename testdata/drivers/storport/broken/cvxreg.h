/*
 * Corvid CX-640 SAS controller: registers of BAR 1 and the frames in host memory.
 */
#pragma once

#define CVX_VENDOR_ID           0x1F0C
#define CVX_DEVICE_ID           0x0640

#define CVX_ALL_ONES            0xFFFFFFFFul
#define CVX_REPLY_EMPTY         0xFFFFFFFFul

#define CVX_MAX_TAGS            128
#define CVX_MAX_PHYS            8
#define CVX_MAX_SEGMENTS        17
#define CVX_MAX_MESSAGES        4

/* Bits of MsgCause. */
#define CVX_MSG_REPLY           0x00000001ul
#define CVX_MSG_EVENT           0x00000002ul
#define CVX_MSG_RESTART         0x00000004ul
#define CVX_MSG_LOST            0x00000008ul

#define CVX_MAX_EVENTS          16
#define CVX_EVENT_END           0xFFFFu

#define CVX_QUEUE_STOP          0x00000001ul
#define CVX_QUEUE_FLUSH         0x00000002ul
#define CVX_QUEUE_RUN           0x00000004ul

#define CVX_CONTROL_RESET       0x00000001ul
#define CVX_CONTROL_RUN         0x00000002ul
#define CVX_CONTROL_CLEAR_FAULT 0x00000010ul

#define CVX_DOORBELL_REPLY      0x00000001ul
#define CVX_DOORBELL_ABORT_ALL  0x00000100ul
#define CVX_DOORBELL_BUSY       0x80000000ul

#define CVX_FIFO_READY          0x80000000ul

typedef enum _CVX_FW_STATE {
    CvxFwReset = 0,
    CvxFwBooting = 1,
    CvxFwReady = 2,
    CvxFwRunning = 3,
    CvxFwFault = 4
} CVX_FW_STATE;

typedef union _CVX_CAUSE {
    struct {
        ULONG ReplyPosted : 1;
        ULONG AdminDone : 1;
        ULONG LinkChange : 1;
        ULONG FirmwareFault : 1;
        ULONG FifoLow : 1;
        ULONG BusError : 1;
        ULONG Reserved : 25;
        ULONG Asserted : 1;
    };
    ULONG AsUlong;
} CVX_CAUSE, *PCVX_CAUSE;

typedef union _CVX_STATE {
    struct {
        ULONG FaultCode : 16;
        ULONG Reserved : 12;
        ULONG State : 4;
    };
    ULONG AsUlong;
} CVX_STATE, *PCVX_STATE;

typedef union _CVX_REPLY {
    struct {
        ULONG Tag : 12;
        ULONG Queue : 4;
        ULONG Status : 8;
        ULONG ScsiStatus : 8;
    };
    ULONG AsUlong;
} CVX_REPLY, *PCVX_REPLY;

typedef struct _CVX_REGISTERS {
    ULONG Doorbell;                         /* 00 */
    ULONG Control;                          /* 04 */
    ULONG Cause;                            /* 08, write one to clear */
    ULONG Mask;                             /* 0C, a one holds the source back */
    ULONG ReplyPop;                         /* 10, every read takes one reply out */
    ULONG FifoState;                        /* 14 */
    ULONG RequestLow;                       /* 18 */
    ULONG RequestHigh;                      /* 1C, the write starts the request */
    ULONG State;                            /* 20 */
    ULONG Reserved[3];
    ULONG MsgCause[CVX_MAX_MESSAGES];       /* 30, write one to clear */
    ULONG LinkState[CVX_MAX_PHYS];          /* 40 */
    ULONG ResetKey;                         /* 60, revision B */
    ULONG CauseAck;                         /* 64, revision B */
    ULONG AdminStatus;                      /* 68 */
    ULONG FaultClear;                       /* 6C */
    ULONG QueueControl[CVX_MAX_MESSAGES];   /* 70 */
} CVX_REGISTERS, *PCVX_REGISTERS;

typedef struct _CVX_EVENT {
    USHORT Type;
    USHORT Next;
    ULONG Detail;
} CVX_EVENT, *PCVX_EVENT;

typedef struct _CVX_SEGMENT {
    ULONGLONG Address;
    ULONG Length;
    ULONG Flags;
} CVX_SEGMENT, *PCVX_SEGMENT;

typedef struct _CVX_FRAME {
    UCHAR Function;
    UCHAR Target;
    UCHAR Lun;
    UCHAR CdbLength;
    USHORT Tag;
    USHORT SegmentCount;
    UCHAR Cdb[16];
    ULONG DataLength;
    ULONG Reserved;
    CVX_SEGMENT Segment[CVX_MAX_SEGMENTS];
} CVX_FRAME, *PCVX_FRAME;
