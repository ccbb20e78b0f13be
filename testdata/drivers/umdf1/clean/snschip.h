// The kinds of sensor behind the hub.
#pragma once

#include "snsregs.h"

class CSensorChip {
public:
    explicit CSensorChip(CSensorWindow *Window) : m_window(Window) {}
    virtual ~CSensorChip() {}

    // Called from OnInterruptIsr: cause and acknowledgement.
    virtual ULONG ReadCause();
    virtual void Acknowledge(ULONG Cause);

    // Called from the interrupt's work item.
    virtual bool ReadSample(ULONG *Sample) = 0;
    virtual HRESULT Reset() = 0;

protected:
    CSensorWindow *m_window;
};

// Samples come out of the register window.
class CWindowChip : public CSensorChip {
public:
    explicit CWindowChip(CSensorWindow *Window) : CSensorChip(Window) {}

    bool ReadSample(ULONG *Sample) override;
    HRESULT Reset() override;
};

// Samples come over the peripheral bus.
class CBusChip : public CSensorChip {
public:
    CBusChip(CSensorWindow *Window, IWDFDevice3 *Device, IWDFRemoteTarget *Target)
        : CSensorChip(Window), m_device(Device), m_target(Target)
    {
    }

    void Acknowledge(ULONG Cause) override;
    bool ReadSample(ULONG *Sample) override;
    HRESULT Reset() override;

private:
    HRESULT Transfer();

    IWDFDevice3 *m_device;
    IWDFRemoteTarget *m_target;
};
