// As the documentation's page declares it: the role type alone makes the routine known.
#include <wudfddi.h>

WUDF_INTERRUPT_ISR SensorInterruptIsr;

BOOLEAN SensorInterruptIsr(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved)
{
    UNREFERENCED_PARAMETER(MessageID);
    UNREFERENCED_PARAMETER(Reserved);
    Interrupt->AcquireInterruptLock();          // expect: lock-in-isr
    Interrupt->QueueWorkItemForIsr();
    Interrupt->ReleaseInterruptLock();
    return TRUE;
}
