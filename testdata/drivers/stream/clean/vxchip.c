/* The two board revisions: A asks the decoder over the two-wire port only when it is programmed,
   B mirrors the decoder's state in a register. */
#include "vxcap.h"

#define VX_DECODER_RESET    0x01
#define VX_DECODER_STANDARD 0x0E
#define VX_DECODER_STATE    0x1F
#define VX_RESET_WAIT_US    45

static BOOLEAN VxMirrorLocked(PVX_DEVICE Ext)
{
    return (VX_READ(Ext, VX_DECODER_SIGNAL) & VX_SIGNAL_LOCKED) != 0;
}

static VOID VxSelectFieldRevA(PVX_DEVICE Ext, ULONG Field)
{
    VX_WRITE(Ext, VX_FIFO_CTRL, Field << 4);
}

static VOID VxSelectFieldRevB(PVX_DEVICE Ext, ULONG Field)
{
    VX_WRITE(Ext, VX_FIFO_CTRL, (Field << 8) | 0x8000);
}

/* Only low-priority routines come here: the waits are the decoder's. */
static VOID VxProgramRevA(PVX_DEVICE Ext)
{
    ULONG attempt;

    VxI2cWrite(Ext, VX_DECODER_RESET, 0x80);
    for (attempt = 0; attempt < 100; attempt++) {
        VX_STALL(VX_RESET_WAIT_US);             // ok: stall-over-budget
        if (VxI2cRead(Ext, VX_DECODER_STATE) & 1) {
            break;
        }
    }
    VxI2cWrite(Ext, VX_DECODER_STANDARD, 0x01);
    VxSelectFieldRevA(Ext, 0);
}

static VOID VxProgramRevB(PVX_DEVICE Ext)
{
    VxI2cWrite(Ext, VX_DECODER_STANDARD, 0x02);
    VxSelectFieldRevB(Ext, 0);
}

const VX_CHIP_OPS VxChipRevA = {
    VxMirrorLocked,
    VxSelectFieldRevA,
    VxProgramRevA,
};

const VX_CHIP_OPS VxChipRevB = {
    .IsLocked = VxMirrorLocked,
    .SelectField = VxSelectFieldRevB,
    .ProgramDecoder = VxProgramRevB,
};
