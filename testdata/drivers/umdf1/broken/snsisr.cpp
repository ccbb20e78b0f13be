// Interrupt callbacks.
#include "snsdev.h"

// A hub that storms gets a lower priority.
#define SNS_CALM(_Interrupt) \
    (_Interrupt)->SetPolicy(WdfIrqPolicyOneCloseProcessor, WdfIrqPriorityLow, 0)

CSampleBatch::~CSampleBatch()
{
    m_device->PublishCount(m_count);            // #publish
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
    ULONG cause;

    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);

    if (self->m_chip == NULL) {
        return TRUE;                            // expect: claims-unchecked possible via #isr
    }
    cause = self->m_chip->ReadCause();
    if (cause == 0) {
        return FALSE;
    }
    if (cause == SNS_CAUSE_THRESHOLD) {
        self->m_crossings++;
        return TRUE;                            // expect: missing-dismissal via #isr
    }
    self->m_chip->Acknowledge(cause);           // #ack

    auto latch = [self]() -> bool {
        SNS_WRITE(&self->m_window, SNS_COMMAND, SNS_COMMAND_LATCH);
        return self->m_window.WaitReady();      // #wait
    };

    if ((cause & SNS_CAUSE_SAMPLE) != 0) {
        latch();                                // #latch
    }
    if ((cause & SNS_CAUSE_FAULT) != 0) {
        self->StoreFault(cause);                // #store
        SNS_CALM(Interrupt);                    // expect: forbidden-call via #isr
    }
    self->m_pending |= cause;
    if (!Interrupt->QueueWorkItemForIsr()) {
        return FALSE;                           // expect: dismissed-but-declined via #isr
    }
    return TRUE;
}

VOID CSensorDevice::OnInterruptWorkItem(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject)
{
    CSensorDevice *self = FromInterrupt(Interrupt);
    ULONG pending;
    ULONG sample;

    UNREFERENCED_PARAMETER(AssociatedObject);
    {
        CInterruptLock lock(Interrupt);

        pending = self->m_pending;
        self->m_pending = 0;
    }

    if ((pending & SNS_CAUSE_SAMPLE) != 0) {
        // Readers see either all samples of a batch or none.
        CInterruptLock lock(self->m_interrupt);
        CSampleBatch batch(self);

        if (self->m_chip->ReadSample(&sample)) {
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
    ApplyPolicy(Interrupt);                     // #policy
    return S_OK;
}

HRESULT CSensorDevice::OnInterruptDisable(IWDFInterrupt *Interrupt, IWDFDevice *Device)
{
    CSensorDevice *self = FromInterrupt(Interrupt);

    UNREFERENCED_PARAMETER(Device);
    SNS_WRITE(&self->m_window, SNS_ENABLE, 0);
    self->ForgetPending();                      // #forget
    return S_OK;
}
