/* Two-wire transfers to the video decoder. One byte takes about 100 us, so every caller is a
   low-priority routine. */
#include "vxcap.h"

static VOID VxLines(PVX_DEVICE Ext, ULONG Lines)
{
    VX_WRITE(Ext, VX_I2C_LINES, Lines);
    VX_STALL(VX_I2C_HALF_BIT_US);               // ok: stall-over-budget
}

static VOID VxStart(PVX_DEVICE Ext)
{
    VxLines(Ext, VX_I2C_SCL | VX_I2C_SDA);
    VxLines(Ext, VX_I2C_SCL);
    VxLines(Ext, 0);
}

static VOID VxStop(PVX_DEVICE Ext)
{
    VxLines(Ext, 0);
    VxLines(Ext, VX_I2C_SCL);
    VxLines(Ext, VX_I2C_SCL | VX_I2C_SDA);
}

static BOOLEAN VxPutByte(PVX_DEVICE Ext, UCHAR Byte)
{
    ULONG bit;
    BOOLEAN acknowledged;

    for (bit = 0; bit < 8; bit++) {
        ULONG sda = (Byte & (0x80 >> bit)) ? VX_I2C_SDA : 0;

        VxLines(Ext, sda);
        VxLines(Ext, sda | VX_I2C_SCL);
    }
    VxLines(Ext, VX_I2C_SDA);
    VxLines(Ext, VX_I2C_SDA | VX_I2C_SCL);
    acknowledged = (VX_READ(Ext, VX_I2C_LINES) & VX_I2C_SDA) == 0;
    VxLines(Ext, VX_I2C_SDA);
    return acknowledged;
}

static UCHAR VxGetByte(PVX_DEVICE Ext)
{
    ULONG bit;
    UCHAR byte = 0;

    for (bit = 0; bit < 8; bit++) {
        VxLines(Ext, VX_I2C_SDA | VX_I2C_SCL);
        byte = (UCHAR)((byte << 1) | ((VX_READ(Ext, VX_I2C_LINES) & VX_I2C_SDA) ? 1 : 0));
        VxLines(Ext, VX_I2C_SDA);
    }
    return byte;
}

BOOLEAN VxI2cWrite(PVX_DEVICE Ext, UCHAR Register, UCHAR Value)
{
    BOOLEAN ok;

    VxStart(Ext);
    ok = VxPutByte(Ext, VX_DECODER_ADDRESS << 1) && VxPutByte(Ext, Register) &&
         VxPutByte(Ext, Value);
    VxStop(Ext);
    return ok;
}

UCHAR VxI2cRead(PVX_DEVICE Ext, UCHAR Register)
{
    UCHAR value;

    VxStart(Ext);
    VxPutByte(Ext, VX_DECODER_ADDRESS << 1);
    VxPutByte(Ext, Register);
    VxStart(Ext);
    VxPutByte(Ext, (VX_DECODER_ADDRESS << 1) | 1);
    value = VxGetByte(Ext);
    VxStop(Ext);
    return value;
}
