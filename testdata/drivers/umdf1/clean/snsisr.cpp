// Interrupt callbacks. OnInterruptIsr runs at PASSIVE_LEVEL with the interrupt lock held; the work
// item runs without it.
#include "snsdev.h"

CSampleBatch::~CSampleBatch()
{
    m_device->PublishCount(m_count);
}

CSensorDevice *CSensorDevice::FromInterrupt(IWDFInterrupt *Interrupt)
{
    void *context = NULL;

    Interrupt->RetrieveContext(&context);
    return static_cast<CSensorDevice *>(context);
}

BOOLEAN CSensorDevice::OnInterruptIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    CSensorDevice *self = FromInterrupt(Interrupt);
    ULONG cause = self->m_chip->ReadCause();

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);

    if (cause == 0) {
        return FALSE;
    }
    self->m_chip->Acknowledge(cause);

    auto latch = [self]() -> bool {
        SNS_WRITE(&self->m_window, SNS_COMMAND, SNS_COMMAND_LATCH);
        return self->m_window.WaitReady();
    };

    if ((cause & SNS_CAUSE_SAMPLE) != 0 && !latch()) {
        self->m_faults++;
    }
    // The lock is held already: what the work item reads under it may be written here.
    self->m_pending |= cause;                   // ok: lock-in-isr
    Interrupt->QueueWorkItemForIsr();           // ok: forbidden-call
    return TRUE;                                // ok: missing-dismissal; ok: claims-unchecked
}

VOID CSensorDevice::OnInterruptWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    CSensorDevice *self = FromInterrupt(Interrupt);
    ULONG pending;
    ULONG sample;

    UNREFERENCED_PARAMETER(AssociatedObject);
    {
        CInterruptLock lock(Interrupt);         // ok: lock-in-isr

        pending = self->m_pending;
        self->m_pending = 0;
    }

    if ((pending & SNS_CAUSE_SAMPLE) != 0) {
        // The batch's destructor takes the lock: it ends after the inner scope's lock.
        CSampleBatch batch(self);

        if (self->m_chip->ReadSample(&sample)) {
            CInterruptLock lock(Interrupt);     // ok: lock-in-isr

            batch.Add(sample);
        }
    }
    if ((pending & SNS_CAUSE_FAULT) != 0) {
        self->m_faults++;
    }
}

HRESULT CSensorDevice::OnInterruptEnable(IWDFInterrupt *Interrupt, IWDFDevice *Device)
{
    CSensorDevice *self = FromInterrupt(Interrupt);

    UNREFERENCED_PARAMETER(Device);
    SNS_WRITE(&self->m_window, SNS_CAUSE, SNS_CAUSE_ALL);
    SNS_WRITE(&self->m_window, SNS_ENABLE, SNS_CAUSE_ALL);
    return S_OK;
}

HRESULT CSensorDevice::OnInterruptDisable(IWDFInterrupt *Interrupt, IWDFDevice *Device)
{
    CSensorDevice *self = FromInterrupt(Interrupt);

    UNREFERENCED_PARAMETER(Device);
    SNS_WRITE(&self->m_window, SNS_ENABLE, 0);
    self->m_pending = 0;                        // ok: lock-in-isr
    return S_OK;
}
