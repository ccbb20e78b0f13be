// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <drmk.h>: digital rights of audio drivers.
#ifndef ISRCHECK_DRMK_H
#define ISRCHECK_DRMK_H
#include <wdm.h>
#include <windef.h>
#include <ks.h>
#include <punknown.h>
#define DEFINE_DRMRIGHTS_DEFAULT(DrmRights) const DRMRIGHTS DrmRights = {FALSE, 0, FALSE}
#define IMP_IDrmAudioStream STDMETHODIMP_(NTSTATUS) SetContentId ( _In_ ULONG ContentId, _In_ \
    PCDRMRIGHTS DrmRights );
#ifdef __cplusplus
typedef struct tagDRMRIGHTS {
    BOOL CopyProtect;
    ULONG Reserved;
    BOOL DigitalOutputDisable;
} DRMRIGHTS, *PDRMRIGHTS;
typedef const DRMRIGHTS *PCDRMRIGHTS;
DEFINE_GUID(IID_IDrmAudioStream, 0x1915c967, 0x3299, 0x48cb, 0xa3, 0xe4, 0x69, 0xfd, 0x1d, 0x1b,
    0x30, 0x6e);
struct IDrmAudioStream : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall SetContentId(ULONG, PCDRMRIGHTS) = 0;
};
typedef IDrmAudioStream *PDRMAUDIOSTREAM;
typedef struct tagDRMFORWARD {
    DWORD Flags;
    PDEVICE_OBJECT DeviceObject;
    PFILE_OBJECT FileObject;
    PVOID Context;
} DRMFORWARD, *PDRMFORWARD;
typedef const DRMFORWARD *PCDRMFORWARD;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall DrmAddContentHandlers(ULONG, PVOID *, ULONG);
typedef NTSTATUS (__stdcall *PFNDRMADDCONTENTHANDLERS)(ULONG, PVOID *, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall DrmCreateContentMixed(PULONG, ULONG, PULONG);
typedef NTSTATUS (__stdcall *PFNDRMCREATECONTENTMIXED)(PULONG, ULONG, PULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall DrmDestroyContent(ULONG);
typedef NTSTATUS (__stdcall *PFNDRMDESTROYCONTENT)(ULONG);
NTSTATUS __stdcall DrmForwardContentToDeviceObject(ULONG, PVOID, PCDRMFORWARD);
typedef NTSTATUS (__stdcall *PFNDRMFORWARDCONTENTTODEVICEOBJECT)(ULONG, PVOID, PCDRMFORWARD);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall DrmForwardContentToFileObject(ULONG,
    PFILE_OBJECT);
typedef NTSTATUS (__stdcall *PFNDRMFORWARDCONTENTTOFILEOBJECT)(ULONG, PFILE_OBJECT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall DrmForwardContentToInterface(ULONG, PUNKNOWN,
    ULONG);
typedef NTSTATUS (__stdcall *PFNDRMFORWARDCONTENTTOINTERFACE)(ULONG, PUNKNOWN, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall DrmGetContentRights(ULONG, PDRMRIGHTS);
typedef NTSTATUS (__stdcall *PFNDRMGETCONTENTRIGHTS)(ULONG, PDRMRIGHTS);
typedef struct KSDRMAUDIOSTREAM_CONTENTID {
    ULONG ContentId;
    DRMRIGHTS DrmRights;
} KSDRMAUDIOSTREAM_CONTENTID, *PKSDRMAUDIOSTREAM_CONTENTID;
typedef struct KSP_DRMAUDIOSTREAM_CONTENTID {
    KSPROPERTY Property;
    PVOID Context;
    PFNDRMADDCONTENTHANDLERS DrmAddContentHandlers;
    PFNDRMCREATECONTENTMIXED DrmCreateContentMixed;
    PFNDRMDESTROYCONTENT DrmDestroyContent;
    PFNDRMFORWARDCONTENTTODEVICEOBJECT DrmForwardContentToDeviceObject;
    PFNDRMFORWARDCONTENTTOFILEOBJECT DrmForwardContentToFileObject;
    PFNDRMFORWARDCONTENTTOINTERFACE DrmForwardContentToInterface;
    PFNDRMGETCONTENTRIGHTS DrmGetContentRights;
} KSP_DRMAUDIOSTREAM_CONTENTID, *PKSP_DRMAUDIOSTREAM_CONTENTID;
#endif
#endif
