// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntdef.h>: basic kernel-mode types: status, strings, object attributes, status macros.
#ifndef _NTDEF_
#define _NTDEF_
#include <isrcheck/nt_base.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef LONG NTSTATUS, *PNTSTATUS;
typedef LARGE_INTEGER PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
typedef LONG_PTR RTL_REFERENCE_COUNT, *PRTL_REFERENCE_COUNT;
typedef LONG RTL_REFERENCE_COUNT32, *PRTL_REFERENCE_COUNT32;
typedef const NTSTATUS *PCNTSTATUS;
typedef const char *PCSZ;
typedef const signed char *PCSCHAR;
typedef char *PSZ;
typedef ULONG CLONG, *PCLONG;
typedef char SCHAR, *PSCHAR;
typedef struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWCH Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
typedef struct _STRING {
    USHORT Length;
    USHORT MaximumLength;
    PCHAR Buffer;
} STRING, *PSTRING, ANSI_STRING, *PANSI_STRING, OEM_STRING, *POEM_STRING, UTF8_STRING, *PUTF8_STRING;
typedef const STRING *PCOEM_STRING, *PCANSI_STRING, *PCUTF8_STRING;
typedef struct _CSTRING {
    USHORT Length;
    USHORT MaximumLength;
    const char *Buffer;
} CSTRING, *PCSTRING;
typedef struct _OBJECT_ATTRIBUTES {
    ULONG Length;
    HANDLE RootDirectory;
    PUNICODE_STRING ObjectName;
    ULONG Attributes;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
} OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;
typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;
typedef struct _FLOAT128 { long long LowPart, HighPart; } FLOAT128;
typedef struct _QUAD { double UseThisFieldToCopy; } QUAD, *PQUAD;
typedef struct _UQUAD { double UseThisFieldToCopy; } UQUAD, *PUQUAD;
typedef struct _RTL_BALANCED_NODE {
    union {
        struct _RTL_BALANCED_NODE *Children[2];
        struct { struct _RTL_BALANCED_NODE *Left, *Right; };
    };
    union { UCHAR Red : 1; UCHAR Balance : 2; ULONG_PTR ParentValue; };
} RTL_BALANCED_NODE, *PRTL_BALANCED_NODE;
#define OBJ_INHERIT 0x00000002L
#define OBJ_PERMANENT 0x00000010L
#define OBJ_EXCLUSIVE 0x00000020L
#define OBJ_CASE_INSENSITIVE 0x00000040L
#define OBJ_OPENIF 0x00000080L
#define OBJ_OPENLINK 0x00000100L
#define OBJ_KERNEL_HANDLE 0x00000200L
#define OBJ_FORCE_ACCESS_CHECK 0x00000400L
#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP 0x00000800L
#define OBJ_DONT_REPARSE 0x00001000L
#define OBJ_VALID_ATTRIBUTES 0x00001FF2L
#define InitializeObjectAttributes(p, name, attributes, root, security) \
    ((p)->Length = sizeof(OBJECT_ATTRIBUTES), (p)->RootDirectory = (root), \
     (p)->Attributes = (attributes), (p)->ObjectName = (name), \
     (p)->SecurityDescriptor = (security), (p)->SecurityQualityOfService = NULL)
#define RTL_CONSTANT_OBJECT_ATTRIBUTES(n, a) {sizeof(OBJECT_ATTRIBUTES), NULL, (n), (a), NULL, NULL}
#define RTL_CONSTANT_STRING(s) {sizeof(s) - sizeof((s)[0]), sizeof(s), s}
#define DECLARE_CONST_UNICODE_STRING(var, text) \
    const WCHAR var##_buffer[] = text; \
    const UNICODE_STRING var = {sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)var##_buffer}
#define DECLARE_GLOBAL_CONST_UNICODE_STRING(var, text) \
    extern const DECLSPEC_SELECTANY UNICODE_STRING var = RTL_CONSTANT_STRING(text)
#define DECLARE_UNICODE_STRING_SIZE(var, n) \
    WCHAR var##_buffer[n]; \
    UNICODE_STRING var = {0, (n) * sizeof(WCHAR), var##_buffer}
#define UNICODE_NULL ((WCHAR)0)
#define ANSI_NULL ((CHAR)0)
#define UNICODE_STRING_MAX_BYTES ((USHORT)65534)
#define UNICODE_STRING_MAX_CHARS (32767)
#define NT_SUCCESS(s) (((NTSTATUS)(s)) >= 0)
#define NT_INFORMATION(s) ((((ULONG)(s)) >> 30) == 1)
#define NT_WARNING(s) ((((ULONG)(s)) >> 30) == 2)
#define NT_ERROR(s) ((((ULONG)(s)) >> 30) == 3)
#define NT_FACILITY_MASK 0xfff
#define NT_FACILITY_SHIFT 16
#define NT_FACILITY(s) ((((ULONG)(s)) >> 16) & 0xfff)
#define NT_CUSTOMER_SHIFT 29
#define NT_CUSTOMER(s) ((((ULONG)(s)) >> 29) & 1)
#ifndef IN
#define IN
#define OUT
#define OPTIONAL
#endif
#ifndef CRITICAL
#define CRITICAL
#endif
#ifndef NOTHING
#define NOTHING
#endif
#define ARGUMENT_PRESENT(a) ((CHAR *)((ULONG_PTR)(a)) != (CHAR *)(NULL))
#define BEGIN_INTERFACE
#ifdef __cplusplus
}
#endif
#endif
