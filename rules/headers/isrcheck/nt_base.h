// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Types and macros common to <ntdef.h> (kernel mode) and <winnt.h> (user mode).
#ifndef ISRCHECK_NT_BASE_H
#define ISRCHECK_NT_BASE_H
#include <vcruntime.h>
#include <specstrings.h>
#include <basetsd.h>
#include <guiddef.h>

#define ANYSIZE_ARRAY 1
#define RESTRICTED_POINTER __restrict
#define UNALIGNED __unaligned
#define UNALIGNED64 __unaligned
#define MAX_NATURAL_ALIGNMENT sizeof(void *)
#define MEMORY_ALLOCATION_ALIGNMENT (2 * sizeof(void *))
#define TYPE_ALIGNMENT(t) __alignof(t)
#define PROBE_ALIGNMENT(s) TYPE_ALIGNMENT(unsigned long)
#define C_ASSERT(e) typedef char __C_ASSERT__[(e) ? 1 : -1]
#define DECLSPEC_IMPORT __declspec(dllimport)
#define DECLSPEC_EXPORT __declspec(dllexport)
#define DECLSPEC_NORETURN __declspec(noreturn)
#define DECLSPEC_NOTHROW __declspec(nothrow)
#define DECLSPEC_NOINLINE __declspec(noinline)
#define DECLSPEC_ALIGN(x) __declspec(align(x))
#define DECLSPEC_UUID(x) __declspec(uuid(x))
#define DECLSPEC_NOVTABLE __declspec(novtable)
#define DECLSPEC_SELECTANY __declspec(selectany)
#define DECLSPEC_ADDRSAFE
#define DECLSPEC_GUARDNOCF
#define DECLSPEC_CACHEALIGN DECLSPEC_ALIGN(SYSTEM_CACHE_LINE_SIZE)
#define DECLSPEC_DEPRECATED __declspec(deprecated)
#define DEPRECATE_SUPPORTED
#define DECLSPEC_DEPRECATED_DDK
#define SYSTEM_CACHE_LINE_SIZE 64
#ifdef _M_ARM64
#define SYSTEM_CACHE_ALIGNMENT_SIZE 128
#else
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64
#endif
#define NOP_FUNCTION __noop
#define NTAPI __stdcall
#define FASTCALL __fastcall
#define NTSYSAPI
#define NTSYSCALLAPI
#define NTKERNELAPI
#define NTHALAPI
#define FORCEINLINE __forceinline
#define CFORCEINLINE __forceinline
#define STKFORCEINLINE __forceinline
#define PFORCEINLINE __forceinline
#ifndef CONST
#define CONST const
#endif
#ifndef VOID
#define VOID void
typedef char CHAR;
typedef short SHORT;
typedef long LONG;
#endif
#ifdef __cplusplus
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#endif

typedef int INT;
typedef void *PVOID;
typedef void *POINTER_64 PVOID64;
typedef wchar_t WCHAR;
typedef WCHAR *PWCHAR, *LPWCH, *PWCH, *NWPSTR, *LPWSTR, *PWSTR, *PNZWCH, *PNZWSTR;
typedef const WCHAR *LPCWCH, *PCWCH, *LPCWSTR, *PCWSTR, *PCNZWCH, *PCUNZWCH;
typedef PCWSTR *PZPCWSTR;
typedef const PCWSTR *PCZPCWSTR;
typedef WCHAR UNALIGNED *PUZZWSTR, *PUNZWCH;
typedef const WCHAR UNALIGNED *PCUZZWSTR;
typedef const WCHAR *LPCWCHAR, *PCWCHAR;
typedef unsigned long UCSCHAR, *PUCSCHAR, *PUCSSTR;
typedef const UCSCHAR *PCUCSCHAR, *PCUCSSTR;
typedef PWSTR *PZPWSTR;
typedef const PWSTR *PCZPWSTR;
typedef WCHAR *PZZWSTR;
typedef const WCHAR *PCZZWSTR;
typedef WCHAR UNALIGNED *LPUWSTR, *PUWSTR;
typedef const WCHAR UNALIGNED *LPCUWSTR, *PCUWSTR;
typedef CHAR *PCHAR, *LPCH, *PCH, *PNZCH, *NPSTR, *LPSTR, *PSTR, *PZZSTR;
typedef PSTR *PZPSTR;
typedef const PSTR *PCZPSTR;
typedef const CHAR *LPCCH, *PCCH, *PCNZCH, *LPCSTR, *PCSTR, *PCZZSTR;
typedef short *PSHORT;
typedef long *PLONG;
typedef unsigned char UCHAR, *PUCHAR;
typedef unsigned short USHORT, *PUSHORT;
typedef unsigned long ULONG, *PULONG;
typedef const UCHAR *PCUCHAR;
typedef const USHORT *PCUSHORT;
typedef const ULONG *PCULONG;
typedef unsigned char FCHAR;
typedef unsigned short FSHORT;
typedef unsigned long FLONG;
typedef UCHAR BOOLEAN, *PBOOLEAN;
typedef long long LONGLONG, *PLONGLONG;
typedef unsigned long long ULONGLONG, *PULONGLONG, DWORDLONG, *PDWORDLONG;
typedef long long USN;
typedef double DOUBLE;
typedef void *HANDLE, **PHANDLE;
typedef unsigned long LOGICAL, *PLOGICAL;
typedef short CSHORT, *PCSHORT;
typedef ULONG LCID, *PLCID;
typedef USHORT LANGID;
typedef char CCHAR, *PCCHAR;
#ifndef _HRESULT_DEFINED
#define _HRESULT_DEFINED
typedef long HRESULT;
#endif
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR, TBYTE;
typedef LPWSTR LPTSTR, PTSTR;
typedef LPCWSTR LPCTSTR, PCTSTR;
#define __TEXT(q) L##q
#else
typedef char TCHAR, *PTCHAR;
typedef unsigned char TBYTE;
typedef LPSTR LPTSTR, PTSTR;
typedef LPCSTR LPCTSTR, PCTSTR;
#define __TEXT(q) q
#endif
typedef TCHAR *LPTCH, *PTCH, *PZZTSTR, *PNZTCH;
typedef const TCHAR *LPCTCH, *PCTCH, *PCZZTSTR, *PCNZTCH;
#define TEXT(q) __TEXT(q)
#define _TCHAR_DEFINED_BY_NT

#ifndef FALSE
#define FALSE 0
#define TRUE 1
#endif
#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MINSHORT 0x8000
#define MAXSHORT 0x7fff
#define MINLONG 0x80000000
#define MAXLONG 0x7fffffff
#define MAXLONGLONG 0x7fffffffffffffffLL
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXULONG 0xffffffff
#define MAXULONGLONG 0xffffffffffffffffULL

#define UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(v) ((void)(v))
#define DEFAULT_UNREACHABLE default: __assume(0)
#define FIELD_OFFSET(type, field) ((LONG) __builtin_offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((ULONG) __builtin_offsetof(type, field))
#define CONTAINING_RECORD(address, type, field) \
    ((type *)((char *)(address) - __builtin_offsetof(type, field)))
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_FIELD_TYPE(type, field) (((type *)0)->field)
#define RTL_NUMBER_OF_V1(a) (sizeof(a) / sizeof((a)[0]))
#define RTL_NUMBER_OF_V2(a) RTL_NUMBER_OF_V1(a)
#define RTL_NUMBER_OF(a) RTL_NUMBER_OF_V1(a)
#define ARRAYSIZE(a) RTL_NUMBER_OF_V1(a)
#define _ARRAYSIZE(a) RTL_NUMBER_OF_V1(a)
#define RTL_NUMBER_OF_FIELD(type, field) RTL_NUMBER_OF(RTL_FIELD_TYPE(type, field))
#define RTL_SIZEOF_THROUGH_FIELD(type, field) \
    (FIELD_OFFSET(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(s, size, field) \
    ((((PCHAR)(&(s)->field)) + sizeof((s)->field)) <= (((PCHAR)(s)) + (size)))
#define RTL_PADDING_BETWEEN_FIELDS(t, a, b) \
    ((FIELD_OFFSET(t, b) > FIELD_OFFSET(t, a)) \
         ? (FIELD_OFFSET(t, b) - FIELD_OFFSET(t, a) - RTL_FIELD_SIZE(t, a)) \
         : (FIELD_OFFSET(t, a) - FIELD_OFFSET(t, b) - RTL_FIELD_SIZE(t, b)))
#define RTL_CONST_CAST(type) (type)
#define RTL_BITS_OF(x) (sizeof(x) * 8)
#define RTL_BITS_OF_FIELD(type, field) (RTL_BITS_OF(RTL_FIELD_TYPE(type, field)))
#ifdef __cplusplus
#define DEFINE_ENUM_FLAG_OPERATORS(E) \
    extern "C++" { \
    inline constexpr E operator|(E a, E b) { return E((int)a | (int)b); } \
    inline constexpr E operator&(E a, E b) { return E((int)a & (int)b); } \
    inline constexpr E operator^(E a, E b) { return E((int)a ^ (int)b); } \
    inline constexpr E operator~(E a) { return E(~(int)a); } \
    inline E &operator|=(E &a, E b) { return a = a | b; } \
    inline E &operator&=(E &a, E b) { return a = a & b; } \
    inline E &operator^=(E &a, E b) { return a = a ^ b; } \
    }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(E)
#endif
#define MAKELANGID(p, s) ((((USHORT)(s)) << 10) | (USHORT)(p))
#define LANG_NEUTRAL 0x00
#define SUBLANG_NEUTRAL 0x00
#define MAKE_SCODE(sev, fac, code) \
    ((SCODE)(((unsigned long)(sev) << 31) | ((unsigned long)(fac) << 16) | ((unsigned long)(code))))

typedef union _LARGE_INTEGER {
    struct { ULONG LowPart; LONG HighPart; };
    struct { ULONG LowPart; LONG HighPart; } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;
typedef union _ULARGE_INTEGER {
    struct { ULONG LowPart; ULONG HighPart; };
    struct { ULONG LowPart; ULONG HighPart; } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _LUID { ULONG LowPart; LONG HighPart; } LUID, *PLUID;
typedef struct _LIST_ENTRY {
    struct _LIST_ENTRY *Flink;
    struct _LIST_ENTRY *Blink;
} LIST_ENTRY, *PLIST_ENTRY, *RESTRICTED_POINTER PRLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY {
    struct _SINGLE_LIST_ENTRY *Next;
} SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct LIST_ENTRY32 { ULONG Flink, Blink; } LIST_ENTRY32, *PLIST_ENTRY32;
typedef struct LIST_ENTRY64 { ULONGLONG Flink, Blink; } LIST_ENTRY64, *PLIST_ENTRY64;
typedef struct _PROCESSOR_NUMBER {
    USHORT Group;
    UCHAR Number;
    UCHAR Reserved;
} PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;
typedef struct _GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
} GROUP_AFFINITY, *PGROUP_AFFINITY;
typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny, WaitNotification, WaitDequeue, WaitDpc } WAIT_TYPE;
typedef enum _NT_PRODUCT_TYPE {
    NtProductWinNt = 1, NtProductLanManNt, NtProductServer
} NT_PRODUCT_TYPE, *PNT_PRODUCT_TYPE;
#ifdef _WIN64
typedef struct DECLSPEC_ALIGN(16) _SLIST_ENTRY {
    struct _SLIST_ENTRY *Next;
} SLIST_ENTRY, *PSLIST_ENTRY;
typedef union DECLSPEC_ALIGN(16) _SLIST_HEADER {
    struct { ULONGLONG Alignment; ULONGLONG Region; };
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 48;
        ULONGLONG Reserved : 4;
        ULONGLONG NextEntry : 60;
    } HeaderX64;
} SLIST_HEADER, *PSLIST_HEADER;
#else
typedef struct _SINGLE_LIST_ENTRY SLIST_ENTRY, *PSLIST_ENTRY;
typedef union _SLIST_HEADER {
    ULONGLONG Alignment;
    struct { SLIST_ENTRY Next; USHORT Depth; USHORT CpuId; };
} SLIST_HEADER, *PSLIST_HEADER;
#endif
#if !defined(__cplusplus) && !defined(NOMINMAX)
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#endif
#define Int32x32To64(a, b) (((LONGLONG)((LONG)(a))) * ((LONGLONG)((LONG)(b))))
#define UInt32x32To64(a, b) (((ULONGLONG)((ULONG)(a))) * ((ULONGLONG)((ULONG)(b))))
#define Int64ShllMod32(a, b) ((ULONGLONG)(a) << (b))
#define Int64ShraMod32(a, b) ((LONGLONG)(a) >> (b))
#define Int64ShrlMod32(a, b) ((ULONGLONG)(a) >> (b))
#endif
