// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 1: interrupts: the callbacks of a driver and their registration.
#ifndef ISRCHECK_WUDF_INTERRUPT_DEFS_H
#define ISRCHECK_WUDF_INTERRUPT_DEFS_H
typedef enum _WDF_INTERRUPT_POLICY {
    WdfIrqPolicyMachineDefault, WdfIrqPolicyAllCloseProcessors, WdfIrqPolicyOneCloseProcessor,
    WdfIrqPolicyAllProcessorsInMachine, WdfIrqPolicySpecifiedProcessors,
    WdfIrqPolicySpreadMessagesAcrossAllProcessors
} WDF_INTERRUPT_POLICY, *PWDF_INTERRUPT_POLICY;
typedef enum _WDF_INTERRUPT_PRIORITY {
    WdfIrqPriorityUndefined, WdfIrqPriorityLow, WdfIrqPriorityNormal, WdfIrqPriorityHigh
} WDF_INTERRUPT_PRIORITY, *PWDF_INTERRUPT_PRIORITY;
typedef enum _WDF_INTERRUPT_POLARITY {
    WdfInterruptPolarityUnknown, WdfInterruptActiveHigh, WdfInterruptActiveLow
} WDF_INTERRUPT_POLARITY, *PWDF_INTERRUPT_POLARITY;
typedef BOOLEAN WUDF_INTERRUPT_ISR(IWDFInterrupt *Interrupt, ULONG MessageID, ULONG Reserved);
typedef WUDF_INTERRUPT_ISR *PFN_WUDF_INTERRUPT_ISR;
// A name that the documentation uses by mistake for WUDF_INTERRUPT_ISR.
typedef WUDF_INTERRUPT_ISR WUDF_INTERRUPT_NOTIFY;
typedef HRESULT WUDF_INTERRUPT_ENABLE(IWDFInterrupt *Interrupt, IWDFDevice *AssociatedDevice);
typedef WUDF_INTERRUPT_ENABLE *PFN_WUDF_INTERRUPT_ENABLE;
typedef HRESULT WUDF_INTERRUPT_DISABLE(IWDFInterrupt *Interrupt, IWDFDevice *AssociatedDevice);
typedef WUDF_INTERRUPT_DISABLE *PFN_WUDF_INTERRUPT_DISABLE;
typedef VOID WUDF_INTERRUPT_WORKITEM(IWDFInterrupt *Interrupt, IWDFObject *AssociatedObject);
typedef WUDF_INTERRUPT_WORKITEM *PFN_WUDF_INTERRUPT_WORKITEM;
struct _WUDF_INTERRUPT_CONFIG {
    ULONG Size;
    WDF_TRI_STATE ShareVector;
    BOOLEAN AutomaticSerialization;
    PFN_WUDF_INTERRUPT_ISR OnInterruptIsr;
    PFN_WUDF_INTERRUPT_ENABLE OnInterruptEnable;
    PFN_WUDF_INTERRUPT_DISABLE OnInterruptDisable;
    PFN_WUDF_INTERRUPT_WORKITEM OnInterruptWorkItem;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR InterruptRaw;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR InterruptTranslated;
};
struct _WDF_INTERRUPT_INFO {
    ULONG Size;
    ULONG64 Reserved1;
    KAFFINITY TargetProcessorSet;
    ULONG Reserved2, MessageNumber, Vector;
    KIRQL Irql;
    KINTERRUPT_MODE Mode;
    WDF_INTERRUPT_POLARITY Polarity;
    BOOLEAN MessageSignaled;
    UCHAR ShareDisposition;
    USHORT Group;
};
struct _WDF_INTERRUPT_EXTENDED_POLICY {
    ULONG Size;
    WDF_INTERRUPT_POLICY Policy;
    WDF_INTERRUPT_PRIORITY Priority;
    GROUP_AFFINITY TargetProcessorSetAndGroup;
};
FORCEINLINE VOID WUDF_INTERRUPT_CONFIG_INIT(PWUDF_INTERRUPT_CONFIG Configuration,
                                            PFN_WUDF_INTERRUPT_ISR OnInterruptIsr,
                                            PFN_WUDF_INTERRUPT_WORKITEM OnInterruptWorkItem)
{
    memset(Configuration, 0, sizeof(*Configuration));
    Configuration->Size = sizeof(*Configuration);
    Configuration->ShareVector = WdfUseDefault;
    Configuration->OnInterruptIsr = OnInterruptIsr;
    Configuration->OnInterruptWorkItem = OnInterruptWorkItem;
}
FORCEINLINE VOID WDF_INTERRUPT_INFO_INIT(PWDF_INTERRUPT_INFO InterruptInfo)
{
    memset(InterruptInfo, 0, sizeof(*InterruptInfo));
    InterruptInfo->Size = sizeof(*InterruptInfo);
}
FORCEINLINE VOID WDF_INTERRUPT_EXTENDED_POLICY_INIT(PWDF_INTERRUPT_EXTENDED_POLICY ExtendedPolicy)
{
    memset(ExtendedPolicy, 0, sizeof(*ExtendedPolicy));
    ExtendedPolicy->Size = sizeof(*ExtendedPolicy);
}
#endif
