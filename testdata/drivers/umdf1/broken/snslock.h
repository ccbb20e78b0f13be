// Scopes that hold the interrupt lock.
#pragma once

class CInterruptLock {
public:
    explicit CInterruptLock(IWDFInterrupt *Interrupt) : m_interrupt(Interrupt)
    {
        m_interrupt->AcquireInterruptLock();    // expect: lock-in-isr via #isr > #store > #guard
    }

    ~CInterruptLock() { m_interrupt->ReleaseInterruptLock(); }

private:
    CInterruptLock(const CInterruptLock &);
    CInterruptLock &operator=(const CInterruptLock &);

    IWDFInterrupt *m_interrupt;
};

// For threads that must not wait: request handlers.
class CTryInterruptLock {
public:
    explicit CTryInterruptLock(IWDFInterrupt *Interrupt) : m_interrupt(Interrupt)
    {
        m_held = m_interrupt->TryToAcquireInterruptLock();
    }

    ~CTryInterruptLock()
    {
        if (m_held) {
            m_interrupt->ReleaseInterruptLock();
        }
    }

    bool Held() const { return m_held != FALSE; }

private:
    IWDFInterrupt *m_interrupt;
    BOOLEAN m_held;
};
