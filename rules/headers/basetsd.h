// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <basetsd.h>: integer types of fixed and of pointer size.
#ifndef ISRCHECK_BASETSD_H
#define ISRCHECK_BASETSD_H
#define _BASETSD_H_
#define POINTER_32 __ptr32
#define POINTER_64 __ptr64
#define POINTER_SIGNED __sptr
#define POINTER_UNSIGNED __uptr
typedef signed char INT8, *PINT8;
typedef signed short INT16, *PINT16;
typedef signed int INT32, *PINT32;
typedef signed long long INT64, *PINT64;
typedef unsigned char UINT8, *PUINT8;
typedef unsigned short UINT16, *PUINT16;
typedef unsigned int UINT32, *PUINT32;
typedef unsigned long long UINT64, *PUINT64;
typedef signed int LONG32, *PLONG32;
typedef unsigned int ULONG32, *PULONG32;
typedef unsigned int DWORD32, *PDWORD32;
typedef long long LONG64, *PLONG64;
typedef unsigned long long ULONG64, *PULONG64;
typedef unsigned long long DWORD64, *PDWORD64;
#ifdef _WIN64
typedef long long INT_PTR, *PINT_PTR;
typedef unsigned long long UINT_PTR, *PUINT_PTR;
typedef long long LONG_PTR, *PLONG_PTR;
typedef unsigned long long ULONG_PTR, *PULONG_PTR;
typedef unsigned int UHALF_PTR, *PUHALF_PTR;
typedef int HALF_PTR, *PHALF_PTR;
typedef long long SHANDLE_PTR;
typedef unsigned long long HANDLE_PTR;
#define MAXUINT_PTR (~((UINT_PTR)0))
#define PtrToUlong(p) ((unsigned long)(ULONG_PTR)(p))
#define PtrToLong(p) ((long)(LONG_PTR)(p))
#define PtrToUint(p) ((unsigned int)(UINT_PTR)(p))
#define PtrToInt(p) ((int)(INT_PTR)(p))
#define PtrToUshort(p) ((unsigned short)(ULONG_PTR)(p))
#else
typedef int INT_PTR, *PINT_PTR;
typedef unsigned int UINT_PTR, *PUINT_PTR;
typedef long LONG_PTR, *PLONG_PTR;
typedef unsigned long ULONG_PTR, *PULONG_PTR;
typedef unsigned short UHALF_PTR, *PUHALF_PTR;
typedef short HALF_PTR, *PHALF_PTR;
typedef long SHANDLE_PTR;
typedef unsigned long HANDLE_PTR;
#define PtrToUlong(p) ((unsigned long)(p))
#define PtrToLong(p) ((long)(p))
#define PtrToUint(p) ((unsigned int)(p))
#define PtrToInt(p) ((int)(p))
#define PtrToUshort(p) ((unsigned short)(ULONG_PTR)(p))
#endif
#define HandleToULong(h) ((unsigned long)(ULONG_PTR)(h))
#define HandleToUlong HandleToULong
#define HandleToLong(h) ((long)(LONG_PTR)(h))
#define ULongToHandle(h) ((void *)(ULONG_PTR)(unsigned long)(h))
#define UlongToHandle ULongToHandle
#define LongToHandle(h) ((void *)(LONG_PTR)(long)(h))
#define ULongToPtr(p) ((void *)(ULONG_PTR)(unsigned long)(p))
#define UlongToPtr ULongToPtr
#define LongToPtr(p) ((void *)(LONG_PTR)(long)(p))
#define UIntToPtr(p) ((void *)(UINT_PTR)(unsigned int)(p))
#define UintToPtr UIntToPtr
#define IntToPtr(p) ((void *)(INT_PTR)(int)(p))
#define PtrToPtr64(p) ((void *)(p))
#define Ptr64ToPtr(p) ((void *)(p))
typedef ULONG_PTR SIZE_T, *PSIZE_T;
typedef LONG_PTR SSIZE_T, *PSSIZE_T;
typedef ULONG_PTR DWORD_PTR, *PDWORD_PTR;
typedef ULONG_PTR KAFFINITY, *PKAFFINITY;
#define MAXUINT8 ((UINT8)~((UINT8)0))
#define MAXUINT16 ((UINT16)~((UINT16)0))
#define MAXUINT32 ((UINT32)~((UINT32)0))
#define MAXUINT64 ((UINT64)~((UINT64)0))
#define MAXULONG32 ((ULONG32)~((ULONG32)0))
#define MAXULONG64 ((ULONG64)~((ULONG64)0))
#define MAXULONG_PTR (~((ULONG_PTR)0))
#define MAXSIZE_T ((SIZE_T)~((SIZE_T)0))
#define MAXINT32 ((INT32)(MAXUINT32 >> 1))
#define MAXINT64 ((INT64)(MAXUINT64 >> 1))
#endif
