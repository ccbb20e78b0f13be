/* Register map and access helpers of the VX410 analogue capture card. */
#pragma once

/* Interrupt block. Cause bits are cleared by writing ones. */
#define VX_INT_STATUS       0x000
#define VX_INT_MASK         0x004
#define   VX_INT_FRAME      0x00000001
#define   VX_INT_VSYNC      0x00000002
#define   VX_INT_OVERFLOW   0x00000004
#define   VX_INT_I2C        0x00000008
#define   VX_INT_LOCK       0x00000010
#define   VX_INT_BUSERR     0x00000020
#define   VX_INT_ALL        0x0000003F

/* Capture engine. */
#define VX_DMA_CTRL         0x010
#define   VX_DMA_GO         0x00000001
#define   VX_DMA_ABORT      0x00000002
#define VX_DMA_STATUS       0x014
#define   VX_DMA_BUSY       0x00000001
#define VX_DMA_ADDRESS      0x018
#define VX_DMA_LENGTH       0x01C
#define VX_FIFO_STATUS      0x020
#define   VX_FIFO_NOT_EMPTY 0x00000001
#define VX_FIFO_DATA        0x024
#define VX_FIFO_CTRL        0x028
#define   VX_FIFO_FLUSH     0x00000001
#define VX_LINE_COUNT       0x02C

/* Two-wire port to the video decoder: the driver moves the lines itself. */
#define VX_I2C_LINES        0x040
#define   VX_I2C_SCL        0x00000001
#define   VX_I2C_SDA        0x00000002
#define VX_DECODER_SIGNAL   0x044
#define   VX_SIGNAL_LOCKED  0x00000001

#define VX_FIFO_DEPTH       16
#define VX_FLUSH_ROUNDS     3
#define VX_FLUSH_US         8
#define VX_RETUNE_US        12
#define VX_STATUS_US        2
#define VX_I2C_HALF_BIT_US  5
#define VX_DECODER_ADDRESS  0x4A

#define VX_READ(_Ext, _Reg) \
    READ_REGISTER_ULONG((PULONG)((_Ext)->Registers + (_Reg)))
#define VX_WRITE(_Ext, _Reg, _Value) \
    WRITE_REGISTER_ULONG((PULONG)((_Ext)->Registers + (_Reg)), (_Value))
#define VX_STALL(_Microseconds) KeStallExecutionProcessor(_Microseconds)
