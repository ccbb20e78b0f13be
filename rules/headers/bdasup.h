// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <bdasup.h>: broadcast driver architecture: driver library.
#ifndef ISRCHECK_BDASUP_H
#define ISRCHECK_BDASUP_H
#include <ks.h>
#include <ksmedia.h>
#include <bdatypes.h>
#define STDMETHODCALLTYPE __stdcall
#ifdef __cplusplus
extern "C" {
#endif
typedef GUID *PGUID;
typedef struct _KSM_PIN_PAIR {
    KSMETHOD Method;
    ULONG InputPinId, OutputPinId, Reserved;
} KSM_PIN_PAIR, *PKSM_PIN_PAIR;
typedef struct _KSM_PIN {
    KSMETHOD Method;
    union {
        ULONG PinId, PinType;
    };
    ULONG Reserved;
} KSM_PIN, *PKSM_PIN;
typedef ULONG BDA_TOPOLOGY_JOINT;
typedef ULONG *PBDA_TOPOLOGY_JOINT;
typedef struct _BDA_PIN_PAIRING {
    ULONG ulInputPin, ulOutputPin, ulcMaxInputsPerOutput, ulcMinInputsPerOutput;
    ULONG ulcMaxOutputsPerInput, ulcMinOutputsPerInput, ulcTopologyJoints;
    const ULONG *pTopologyJoints;
} BDA_PIN_PAIRING, *PBDA_PIN_PAIRING;
typedef struct _BDA_FILTER_TEMPLATE {
    const KSFILTER_DESCRIPTOR *pFilterDescriptor;
    ULONG ulcPinPairs;
    const BDA_PIN_PAIRING *pPinPairs;
} BDA_FILTER_TEMPLATE, *PBDA_FILTER_TEMPLATE;
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaCreateFilterFactory(PKSDEVICE, const
    KSFILTER_DESCRIPTOR *, const BDA_FILTER_TEMPLATE *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaCreateFilterFactoryEx(PKSDEVICE, const
    KSFILTER_DESCRIPTOR *, const BDA_FILTER_TEMPLATE *, PKSFILTERFACTORY *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaInitFilter(PKSFILTER, const
    BDA_FILTER_TEMPLATE *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaUninitFilter(PKSFILTER);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaFilterFactoryUpdateCacheData(PKSFILTERFACTORY,
    const KSFILTER_DESCRIPTOR *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaCreatePin(PKSFILTER, ULONG, PULONG);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaDeletePin(PKSFILTER, PULONG);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaCreateTopology(PKSFILTER, ULONG, ULONG);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyNodeTypes(PIRP, PKSPROPERTY, ULONG *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyPinTypes(PIRP, PKSPROPERTY, ULONG *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyTemplateConnections(PIRP, PKSPROPERTY,
    PKSTOPOLOGY_CONNECTION);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyNodeProperties(PIRP, PKSP_NODE, GUID
    *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyNodeMethods(PIRP, PKSP_NODE, GUID *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyNodeEvents(PIRP, PKSP_NODE, GUID *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyNodeDescriptors(PIRP, PKSPROPERTY,
    BDANODE_DESCRIPTOR *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyGetControllingPinId(PIRP, int, PULONG);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaStartChanges(PIRP);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaCheckChanges(PIRP);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaCommitChanges(PIRP);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaGetChangeState(PIRP, PBDA_CHANGE_STATE);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaMethodCreatePin(PIRP, PKSMETHOD, PULONG);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaMethodDeletePin(PIRP, PKSMETHOD, PVOID);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaMethodCreateTopology(PIRP, PKSMETHOD, PVOID);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaPropertyGetPinControl(PIRP, PKSPROPERTY, ULONG
    *);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS __stdcall BdaValidateNodeProperty(PIRP, PKSPROPERTY);
#ifdef __cplusplus
}
#endif
#endif
