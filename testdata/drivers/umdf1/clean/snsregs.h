// Register window of the SH300 sensor hub, and how the driver reaches it. The hub sits behind a
// memory window; one of its sensors can also be asked over a simple peripheral bus.
#pragma once

#define SNS_CAUSE           0x00        // write one to clear
#define SNS_ENABLE          0x04
#define SNS_STATUS          0x08
#define SNS_COMMAND         0x0C
#define SNS_FIFO_LEVEL      0x10
#define SNS_FIFO_DATA       0x14
#define SNS_THRESHOLD       0x18
#define SNS_IDENTITY        0x1C
#define SNS_WINDOW_BYTES    0x20

#define SNS_CAUSE_SAMPLE    0x00000001
#define SNS_CAUSE_THRESHOLD 0x00000002
#define SNS_CAUSE_FAULT     0x00000004
#define SNS_CAUSE_ALL       0x00000007

#define SNS_STATUS_BUSY     0x00000001
#define SNS_COMMAND_LATCH   0x00000001
#define SNS_COMMAND_RESET   0x00000080

#define SNS_IDENTITY_BUS    0x00000300  // hub whose sensor answers on the peripheral bus

#define SNS_LATCH_TRIES     20
#define SNS_HISTORY         32

// Registers are ULONGs at byte offsets from the window's base.
#define SNS_REG(_Base, _Offset) ((PULONG)((_Base) + (_Offset)))
#define SNS_READ(_Hub, _Offset) READ_REGISTER_ULONG((_Hub)->Device(), SNS_REG((_Hub)->Base(), (_Offset)))
#define SNS_WRITE(_Hub, _Offset, _Value) \
    WRITE_REGISTER_ULONG((_Hub)->Device(), SNS_REG((_Hub)->Base(), (_Offset)), (_Value))

// The register window, as the chips see it.
class CSensorWindow {
public:
    CSensorWindow() : m_device(NULL), m_base(NULL) {}

    void Attach(IWDFDevice3 *Device, UCHAR *Base)
    {
        m_device = Device;
        m_base = Base;
    }

    IWDFDevice3 *Device() const { return m_device; }
    UCHAR *Base() const { return m_base; }

    // TRUE once the hub has taken a command. A few tries: it takes some bus cycles.
    bool WaitReady() const
    {
        for (ULONG tries = SNS_LATCH_TRIES; tries != 0; --tries) {    // ok: unbounded-poll
            if ((SNS_READ(this, SNS_STATUS) & SNS_STATUS_BUSY) == 0) {
                return true;
            }
        }
        return false;
    }

private:
    IWDFDevice3 *m_device;
    UCHAR *m_base;
};
