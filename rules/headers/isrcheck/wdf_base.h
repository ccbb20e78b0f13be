// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// KMDF and UMDF 2: what <wdf.h> rests on, and the macros that tie a context type to an object.
#ifndef ISRCHECK_WDF_BASE_H
#define ISRCHECK_WDF_BASE_H
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_WDMDDK_) || defined(_NTIFS_)
#include <ntddk.h>
#include <windef.h>
#else
#include <windows.h>
#include <winioctl.h>
#include <wudfwdm.h>
#include <devpropdef.h>
#include <isrcheck/wdf_user.h>
#endif
#ifdef __cplusplus
#define WDF_EXTERN_C extern "C"
#define WDF_EXTERN_C_START extern "C" {
#define WDF_EXTERN_C_END }
#else
#define WDF_EXTERN_C
#define WDF_EXTERN_C_START
#define WDF_EXTERN_C_END
#endif
#define WDF_TYPE_NAME_TO_TYPE_INFO(type) _WDF_##type##_TYPE_INFO
#define WDF_TYPE_NAME_POINTER_TYPE(type) WDF_POINTER_TYPE_##type
#define WDF_GET_CONTEXT_TYPE_INFO(type) (&WDF_TYPE_NAME_TO_TYPE_INFO(type))
#define WDF_DECLARE_TYPE_AND_GLOBALS(type, unique, get, section) \
    typedef type *WDF_TYPE_NAME_POINTER_TYPE(type); \
    WDF_EXTERN_C __declspec(selectany) extern const WDF_OBJECT_CONTEXT_TYPE_INFO \
        WDF_TYPE_NAME_TO_TYPE_INFO(type) = { \
            sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO), (PCHAR)#type, sizeof(type), unique, get};
#define WDF_DECLARE_CASTING_FUNCTION(type, function) \
    WDF_EXTERN_C FORCEINLINE WDF_TYPE_NAME_POINTER_TYPE(type) function(WDFOBJECT Handle) \
    { \
        return (type *)WdfObjectGetTypedContextWorker(Handle, WDF_GET_CONTEXT_TYPE_INFO(type)); \
    }
#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, function) \
    WDF_DECLARE_TYPE_AND_GLOBALS(type, WDF_GET_CONTEXT_TYPE_INFO(type), NULL, ".data") \
    WDF_DECLARE_CASTING_FUNCTION(type, function)
#define WDF_DECLARE_CONTEXT_TYPE(type) \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, WdfObjectGet_##type)
#define WDF_DECLARE_SHARED_CONTEXT_TYPE_WITH_NAME(type, function) \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, function)
#define WDF_DECLARE_CUSTOM_TYPE(type) WDF_DECLARE_TYPE_AND_GLOBALS(type, NULL, NULL, ".data")
#define WdfObjectGetTypedContext(handle, type) \
    ((type *)WdfObjectGetTypedContextWorker((WDFOBJECT)(handle), WDF_GET_CONTEXT_TYPE_INFO(type)))
#define WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(attributes, type) \
    ((attributes)->ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(type))
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(attributes, type) \
    WDF_OBJECT_ATTRIBUTES_INIT(attributes); \
    WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(attributes, type)
#define WDF_PTR_ADD_OFFSET_TYPE(p, offset, type) ((type)((PUCHAR)(p) + (offset)))
#define WDF_PTR_ADD_OFFSET(p, offset) WDF_PTR_ADD_OFFSET_TYPE(p, offset, PVOID)
#define WDFVERIFY(e) ((void)(e))
#define WDF_ALIGN_SIZE_DOWN(n, alignment) ((n) & ~((size_t)(alignment) - 1))
#define WDF_ALIGN_SIZE_UP(n, alignment) WDF_ALIGN_SIZE_DOWN((n) + (alignment) - 1, alignment)
typedef struct _WDF_DRIVER_GLOBALS {
    HANDLE Driver;
    ULONG DriverFlags, DriverTag;
    CHAR DriverName[32];
    BOOLEAN DisplaceDriverUnload;
} WDF_DRIVER_GLOBALS, *PWDF_DRIVER_GLOBALS;
#ifdef __cplusplus
extern "C" PWDF_DRIVER_GLOBALS WdfDriverGlobals;
#else
extern PWDF_DRIVER_GLOBALS WdfDriverGlobals;
#endif
#endif
