// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Compiler intrinsics that drivers use without including <intrin.h>, and the Interlocked* names.
#ifndef ISRCHECK_NT_INTRIN_H
#define ISRCHECK_NT_INTRIN_H
#include <vcruntime.h>
_CRT_BEGIN_C_HEADER
long _InterlockedIncrement(long volatile *);
long _InterlockedDecrement(long volatile *);
long _InterlockedExchange(long volatile *, long);
long _InterlockedExchangeAdd(long volatile *, long);
long _InterlockedCompareExchange(long volatile *, long, long);
long _InterlockedAnd(long volatile *, long);
long _InterlockedOr(long volatile *, long);
long _InterlockedXor(long volatile *, long);
char _InterlockedAnd8(char volatile *, char);
char _InterlockedOr8(char volatile *, char);
char _InterlockedXor8(char volatile *, char);
char _InterlockedExchange8(char volatile *, char);
char _InterlockedExchangeAdd8(char volatile *, char);
char _InterlockedCompareExchange8(char volatile *, char, char);
short _InterlockedAnd16(short volatile *, short);
short _InterlockedOr16(short volatile *, short);
short _InterlockedXor16(short volatile *, short);
short _InterlockedIncrement16(short volatile *);
short _InterlockedDecrement16(short volatile *);
short _InterlockedExchange16(short volatile *, short);
short _InterlockedCompareExchange16(short volatile *, short, short);
long long _InterlockedCompareExchange64(long long volatile *, long long, long long);
void *_InterlockedExchangePointer(void *volatile *, void *);
void *_InterlockedCompareExchangePointer(void *volatile *, void *, void *);
#ifdef _WIN64
long long _InterlockedIncrement64(long long volatile *);
long long _InterlockedDecrement64(long long volatile *);
long long _InterlockedExchange64(long long volatile *, long long);
long long _InterlockedExchangeAdd64(long long volatile *, long long);
long long _InterlockedAnd64(long long volatile *, long long);
long long _InterlockedOr64(long long volatile *, long long);
long long _InterlockedXor64(long long volatile *, long long);
unsigned char _interlockedbittestandset64(long long volatile *, long long);
unsigned char _interlockedbittestandreset64(long long volatile *, long long);
unsigned char _BitScanForward64(unsigned long *, unsigned long long);
unsigned char _BitScanReverse64(unsigned long *, unsigned long long);
unsigned char _bittest64(long long const *, long long);
unsigned char _bittestandset64(long long *, long long);
unsigned char _bittestandreset64(long long *, long long);
long long __mulh(long long, long long);
unsigned long long __umulh(unsigned long long, unsigned long long);

#endif
unsigned char _interlockedbittestandset(long volatile *, long);
unsigned char _interlockedbittestandreset(long volatile *, long);
unsigned char _bittest(long const *, long);
unsigned char _bittestandset(long *, long);
unsigned char _bittestandreset(long *, long);
unsigned char _bittestandcomplement(long *, long);
unsigned char _BitScanForward(unsigned long *, unsigned long);
unsigned char _BitScanReverse(unsigned long *, unsigned long);
unsigned short __cdecl _byteswap_ushort(unsigned short);
unsigned long __cdecl _byteswap_ulong(unsigned long);
unsigned long long __cdecl _byteswap_uint64(unsigned long long);
void _ReadBarrier(void);
void _WriteBarrier(void);
void _ReadWriteBarrier(void);
void __debugbreak(void);
__declspec(noreturn) void __fastfail(unsigned int);
void *_ReturnAddress(void);
void *_AddressOfReturnAddress(void);
unsigned int __cdecl _rotl(unsigned int, int);
unsigned int __cdecl _rotr(unsigned int, int);
unsigned long long __cdecl _rotl64(unsigned long long, int);
unsigned long long __cdecl _rotr64(unsigned long long, int);
#if defined(_M_IX86) || defined(_M_X64)
unsigned long long __rdtsc(void);
void _mm_pause(void);
void _mm_lfence(void);
void _mm_mfence(void);
void _mm_sfence(void);
void _mm_clflush(void const *);
unsigned int _mm_getcsr(void);
void _mm_setcsr(unsigned int);
unsigned long long __readpmc(unsigned long);
void __nop(void);
void __halt(void);
unsigned char __inbyte(unsigned short);
unsigned short __inword(unsigned short);
unsigned long __indword(unsigned short);
void __outbyte(unsigned short, unsigned char);
void __outword(unsigned short, unsigned short);
void __outdword(unsigned short, unsigned long);
void __inbytestring(unsigned short, unsigned char *, unsigned long);
void __inwordstring(unsigned short, unsigned short *, unsigned long);
void __indwordstring(unsigned short, unsigned long *, unsigned long);
void __outbytestring(unsigned short, unsigned char *, unsigned long);
void __outwordstring(unsigned short, unsigned short *, unsigned long);
void __outdwordstring(unsigned short, unsigned long *, unsigned long);
unsigned long long __readmsr(unsigned long);
void __writemsr(unsigned long, unsigned long long);
void __wbinvd(void);
void __invlpg(void *);
void __cdecl _disable(void);
void __cdecl _enable(void);
#endif
#ifdef _M_X64
unsigned long __readcr0(void);
unsigned long __readcr2(void);
unsigned long long __readcr3(void);
unsigned long __readcr4(void);
unsigned long __readcr8(void);
void __writecr8(unsigned int);
unsigned char __readgsbyte(unsigned long);
unsigned short __readgsword(unsigned long);
void __writegsbyte(unsigned long, unsigned char);
void __writegsword(unsigned long, unsigned short);
void __writegsdword(unsigned long, unsigned long);
void __writegsqword(unsigned long, unsigned long long);
unsigned long long __shiftleft128(unsigned long long, unsigned long long, unsigned char);
unsigned long long __shiftright128(unsigned long long, unsigned long long, unsigned char);
long long _mul128(long long, long long, long long *);
unsigned long long _umul128(unsigned long long, unsigned long long, unsigned long long *);
unsigned char _InterlockedCompareExchange128(long long volatile *, long long, long long, long long *);
void __faststorefence(void);
unsigned long __readgsdword(unsigned long);
unsigned long long __readgsqword(unsigned long);
#endif
_CRT_END_C_HEADER
#define InterlockedIncrement _InterlockedIncrement
#define InterlockedIncrementAcquire _InterlockedIncrement
#define InterlockedIncrementRelease _InterlockedIncrement
#define InterlockedIncrementNoFence _InterlockedIncrement
#define InterlockedDecrement _InterlockedDecrement
#define InterlockedDecrementAcquire _InterlockedDecrement
#define InterlockedDecrementRelease _InterlockedDecrement
#define InterlockedDecrementNoFence _InterlockedDecrement
#define InterlockedExchange _InterlockedExchange
#define InterlockedExchangeAdd _InterlockedExchangeAdd
#define InterlockedAdd(target, value) (_InterlockedExchangeAdd(target, value) + (value))
#define InterlockedCompareExchange _InterlockedCompareExchange
#define InterlockedCompareExchangeAcquire _InterlockedCompareExchange
#define InterlockedCompareExchangeRelease _InterlockedCompareExchange
#define InterlockedAnd _InterlockedAnd
#define InterlockedOr _InterlockedOr
#define InterlockedXor _InterlockedXor
#define InterlockedAnd8 _InterlockedAnd8
#define InterlockedOr8 _InterlockedOr8
#define InterlockedAnd16 _InterlockedAnd16
#define InterlockedOr16 _InterlockedOr16
#define InterlockedIncrement16 _InterlockedIncrement16
#define InterlockedDecrement16 _InterlockedDecrement16
#define InterlockedExchange8 _InterlockedExchange8
#define InterlockedExchange16 _InterlockedExchange16
#define InterlockedCompareExchange16 _InterlockedCompareExchange16
#define InterlockedIncrement64 _InterlockedIncrement64
#define InterlockedDecrement64 _InterlockedDecrement64
#define InterlockedExchange64 _InterlockedExchange64
#define InterlockedExchangeAdd64 _InterlockedExchangeAdd64
#define InterlockedAdd64(target, value) (_InterlockedExchangeAdd64(target, value) + (value))
#define InterlockedCompareExchange64 _InterlockedCompareExchange64
#define InterlockedAnd64 _InterlockedAnd64
#define InterlockedOr64 _InterlockedOr64
#define InterlockedXor64 _InterlockedXor64
#define InterlockedExchangePointer _InterlockedExchangePointer
#define InterlockedCompareExchangePointer _InterlockedCompareExchangePointer
#define InterlockedBitTestAndSet _interlockedbittestandset
#define InterlockedBitTestAndReset _interlockedbittestandreset
#define InterlockedBitTestAndSet64 _interlockedbittestandset64
#define InterlockedBitTestAndReset64 _interlockedbittestandreset64
#ifdef _WIN64
#define InterlockedExchangeAddSizeT(a, b) _InterlockedExchangeAdd64((long long volatile *)(a), (b))
#define InterlockedIncrementSizeT(a) _InterlockedIncrement64((long long volatile *)(a))
#define InterlockedDecrementSizeT(a) _InterlockedDecrement64((long long volatile *)(a))
#else
#define InterlockedExchangeAddSizeT(a, b) _InterlockedExchangeAdd((long volatile *)(a), (b))
#define InterlockedIncrementSizeT(a) _InterlockedIncrement((long volatile *)(a))
#define InterlockedDecrementSizeT(a) _InterlockedDecrement((long volatile *)(a))
#endif
#define InterlockedCompareExchange128 _InterlockedCompareExchange128
#define BitTest _bittest
#define BitTestAndSet _bittestandset
#define BitTestAndReset _bittestandreset
#define BitTestAndComplement _bittestandcomplement
#define BitScanForward _BitScanForward
#define BitScanReverse _BitScanReverse
#define BitScanForward64 _BitScanForward64
#define BitScanReverse64 _BitScanReverse64
#define ReadTimeStampCounter __rdtsc
#define RtlUshortByteSwap(x) _byteswap_ushort((unsigned short)(x))
#define RtlUlongByteSwap(x) _byteswap_ulong((unsigned long)(x))
#define RtlUlonglongByteSwap(x) _byteswap_uint64((unsigned long long)(x))
#if defined(_M_IX86) || defined(_M_X64)
#define YieldProcessor _mm_pause
#else
#define YieldProcessor() ((void)0)
#endif
#define InterlockedIncrementAcquire16 InterlockedIncrement16
#define InterlockedIncrementAcquire64 InterlockedIncrement64
#define InterlockedIncrementRelease16 InterlockedIncrement16
#define InterlockedIncrementRelease64 InterlockedIncrement64
#define InterlockedIncrementNoFence16 InterlockedIncrement16
#define InterlockedIncrementNoFence64 InterlockedIncrement64
#define InterlockedDecrementAcquire16 InterlockedDecrement16
#define InterlockedDecrementAcquire64 InterlockedDecrement64
#define InterlockedDecrementRelease16 InterlockedDecrement16
#define InterlockedDecrementRelease64 InterlockedDecrement64
#define InterlockedDecrementNoFence16 InterlockedDecrement16
#define InterlockedDecrementNoFence64 InterlockedDecrement64
#define InterlockedExchangeAcquire InterlockedExchange
#define InterlockedExchangeAcquire16 InterlockedExchange16
#define InterlockedExchangeAcquire64 InterlockedExchange64
#define InterlockedExchangeRelease InterlockedExchange
#define InterlockedExchangeRelease16 InterlockedExchange16
#define InterlockedExchangeRelease64 InterlockedExchange64
#define InterlockedExchangeNoFence InterlockedExchange
#define InterlockedExchangeNoFence16 InterlockedExchange16
#define InterlockedExchangeNoFence64 InterlockedExchange64
#define InterlockedExchangeAddAcquire InterlockedExchangeAdd
#define InterlockedExchangeAddAcquire64 InterlockedExchangeAdd64
#define InterlockedExchangeAddRelease InterlockedExchangeAdd
#define InterlockedExchangeAddRelease64 InterlockedExchangeAdd64
#define InterlockedExchangeAddNoFence InterlockedExchangeAdd
#define InterlockedExchangeAddNoFence64 InterlockedExchangeAdd64
#define InterlockedCompareExchangeAcquire16 InterlockedCompareExchange16
#define InterlockedCompareExchangeAcquire64 InterlockedCompareExchange64
#define InterlockedCompareExchangeRelease16 InterlockedCompareExchange16
#define InterlockedCompareExchangeRelease64 InterlockedCompareExchange64
#define InterlockedCompareExchangeNoFence InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence16 InterlockedCompareExchange16
#define InterlockedCompareExchangeNoFence64 InterlockedCompareExchange64
#define InterlockedAndAcquire InterlockedAnd
#define InterlockedAnd16Acquire InterlockedAnd16
#define InterlockedAnd64Acquire InterlockedAnd64
#define InterlockedAndRelease InterlockedAnd
#define InterlockedAnd16Release InterlockedAnd16
#define InterlockedAnd64Release InterlockedAnd64
#define InterlockedAndNoFence InterlockedAnd
#define InterlockedAnd16NoFence InterlockedAnd16
#define InterlockedAnd64NoFence InterlockedAnd64
#define InterlockedOrAcquire InterlockedOr
#define InterlockedOr16Acquire InterlockedOr16
#define InterlockedOr64Acquire InterlockedOr64
#define InterlockedOrRelease InterlockedOr
#define InterlockedOr16Release InterlockedOr16
#define InterlockedOr64Release InterlockedOr64
#define InterlockedOrNoFence InterlockedOr
#define InterlockedOr16NoFence InterlockedOr16
#define InterlockedOr64NoFence InterlockedOr64
#define InterlockedXorAcquire InterlockedXor
#define InterlockedXor16Acquire InterlockedXor16
#define InterlockedXor64Acquire InterlockedXor64
#define InterlockedXorRelease InterlockedXor
#define InterlockedXor16Release InterlockedXor16
#define InterlockedXor64Release InterlockedXor64
#define InterlockedXorNoFence InterlockedXor
#define InterlockedXor16NoFence InterlockedXor16
#define InterlockedXor64NoFence InterlockedXor64
#define InterlockedExchangePointerAcquire InterlockedExchangePointer
#define InterlockedExchangePointerRelease InterlockedExchangePointer
#define InterlockedExchangePointerNoFence InterlockedExchangePointer
#define InterlockedCompareExchangePointerAcquire InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerRelease InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerNoFence InterlockedCompareExchangePointer
#define InterlockedBitTestAndSetAcquire InterlockedBitTestAndSet
#define InterlockedBitTestAndSet64Acquire InterlockedBitTestAndSet64
#define InterlockedBitTestAndSetRelease InterlockedBitTestAndSet
#define InterlockedBitTestAndSet64Release InterlockedBitTestAndSet64
#define InterlockedBitTestAndSetNoFence InterlockedBitTestAndSet
#define InterlockedBitTestAndSet64NoFence InterlockedBitTestAndSet64
#define InterlockedBitTestAndResetAcquire InterlockedBitTestAndReset
#define InterlockedBitTestAndReset64Acquire InterlockedBitTestAndReset64
#define InterlockedBitTestAndResetRelease InterlockedBitTestAndReset
#define InterlockedBitTestAndReset64Release InterlockedBitTestAndReset64
#define InterlockedBitTestAndResetNoFence InterlockedBitTestAndReset
#define InterlockedBitTestAndReset64NoFence InterlockedBitTestAndReset64
#define InterlockedAddAcquire InterlockedAdd
#define InterlockedAddAcquire64 InterlockedAdd64
#define InterlockedAddRelease InterlockedAdd
#define InterlockedAddRelease64 InterlockedAdd64
#define InterlockedAddNoFence InterlockedAdd
#define InterlockedAddNoFence64 InterlockedAdd64
#define InterlockedXor8 _InterlockedXor8
#define InterlockedXor16 _InterlockedXor16
#define InterlockedExchangeAdd8 _InterlockedExchangeAdd8
#ifdef _WIN64
#define InterlockedAndAffinity InterlockedAnd64
#define InterlockedOrAffinity InterlockedOr64
#else
#define InterlockedAndAffinity InterlockedAnd
#define InterlockedOrAffinity InterlockedOr
#endif
#define BitTest64 _bittest64
#define BitTestAndSet64 _bittestandset64
#define BitTestAndReset64 _bittestandreset64
#define RotateLeft64 _rotl64
#define RotateRight64 _rotr64
#define RotateLeft32 _rotl
#define RotateRight32 _rotr
#define MemoryBarrier() _ReadWriteBarrier()
#define LoadFence() _ReadWriteBarrier()
#define StoreFence() _ReadWriteBarrier()
#define MemoryFence() _ReadWriteBarrier()
#define FastFence() _ReadWriteBarrier()
#define MultiplyHigh __mulh
#define UnsignedMultiplyHigh __umulh
#define PopulationCount64 __popcnt64
#define ReadAcquire8(s) (*(const volatile CHAR *)(s))
#define ReadNoFence8(s) (*(const volatile CHAR *)(s))
#define ReadRaw8(s) (*(const volatile CHAR *)(s))
#define WriteRelease8(d, v) (*(volatile CHAR *)(d) = (v))
#define WriteNoFence8(d, v) (*(volatile CHAR *)(d) = (v))
#define WriteRaw8(d, v) (*(volatile CHAR *)(d) = (v))
#define ReadAcquire16(s) (*(const volatile SHORT *)(s))
#define ReadNoFence16(s) (*(const volatile SHORT *)(s))
#define ReadRaw16(s) (*(const volatile SHORT *)(s))
#define WriteRelease16(d, v) (*(volatile SHORT *)(d) = (v))
#define WriteNoFence16(d, v) (*(volatile SHORT *)(d) = (v))
#define WriteRaw16(d, v) (*(volatile SHORT *)(d) = (v))
#define ReadAcquire(s) (*(const volatile LONG *)(s))
#define ReadNoFence(s) (*(const volatile LONG *)(s))
#define ReadRaw(s) (*(const volatile LONG *)(s))
#define WriteRelease(d, v) (*(volatile LONG *)(d) = (v))
#define WriteNoFence(d, v) (*(volatile LONG *)(d) = (v))
#define WriteRaw(d, v) (*(volatile LONG *)(d) = (v))
#define ReadAcquire64(s) (*(const volatile LONG64 *)(s))
#define ReadNoFence64(s) (*(const volatile LONG64 *)(s))
#define ReadRaw64(s) (*(const volatile LONG64 *)(s))
#define WriteRelease64(d, v) (*(volatile LONG64 *)(d) = (v))
#define WriteNoFence64(d, v) (*(volatile LONG64 *)(d) = (v))
#define WriteRaw64(d, v) (*(volatile LONG64 *)(d) = (v))
#define ReadUCharAcquire(s) (*(UCHAR volatile const *)(s))
#define ReadUCharNoFence(s) (*(UCHAR volatile const *)(s))
#define ReadUCharRaw(s) (*(UCHAR volatile const *)(s))
#define WriteUCharRelease(d, v) (*(UCHAR volatile *)(d) = (v))
#define WriteUCharNoFence(d, v) (*(UCHAR volatile *)(d) = (v))
#define WriteUCharRaw(d, v) (*(UCHAR volatile *)(d) = (v))
#define ReadBooleanAcquire(s) (*(BOOLEAN volatile const *)(s))
#define ReadBooleanNoFence(s) (*(BOOLEAN volatile const *)(s))
#define ReadBooleanRaw(s) (*(BOOLEAN volatile const *)(s))
#define WriteBooleanRelease(d, v) (*(BOOLEAN volatile *)(d) = (v))
#define WriteBooleanNoFence(d, v) (*(BOOLEAN volatile *)(d) = (v))
#define WriteBooleanRaw(d, v) (*(BOOLEAN volatile *)(d) = (v))
#define ReadUShortAcquire(s) (*(USHORT volatile const *)(s))
#define ReadUShortNoFence(s) (*(USHORT volatile const *)(s))
#define ReadUShortRaw(s) (*(USHORT volatile const *)(s))
#define WriteUShortRelease(d, v) (*(USHORT volatile *)(d) = (v))
#define WriteUShortNoFence(d, v) (*(USHORT volatile *)(d) = (v))
#define WriteUShortRaw(d, v) (*(USHORT volatile *)(d) = (v))
#define ReadULongAcquire(s) (*(ULONG volatile const *)(s))
#define ReadULongNoFence(s) (*(ULONG volatile const *)(s))
#define ReadULongRaw(s) (*(ULONG volatile const *)(s))
#define WriteULongRelease(d, v) (*(ULONG volatile *)(d) = (v))
#define WriteULongNoFence(d, v) (*(ULONG volatile *)(d) = (v))
#define WriteULongRaw(d, v) (*(ULONG volatile *)(d) = (v))
#define ReadULong64Acquire(s) (*(ULONG64 volatile const *)(s))
#define ReadULong64NoFence(s) (*(ULONG64 volatile const *)(s))
#define ReadULong64Raw(s) (*(ULONG64 volatile const *)(s))
#define WriteULong64Release(d, v) (*(ULONG64 volatile *)(d) = (v))
#define WriteULong64NoFence(d, v) (*(ULONG64 volatile *)(d) = (v))
#define WriteULong64Raw(d, v) (*(ULONG64 volatile *)(d) = (v))
#define ReadPointerAcquire(s) (*(PVOID volatile const *)(s))
#define ReadPointerNoFence(s) (*(PVOID volatile const *)(s))
#define ReadPointerRaw(s) (*(PVOID volatile const *)(s))
#define WritePointerRelease(d, v) (*(PVOID volatile *)(d) = (v))
#define WritePointerNoFence(d, v) (*(PVOID volatile *)(d) = (v))
#define WritePointerRaw(d, v) (*(PVOID volatile *)(d) = (v))
#define ReadSizeTAcquire(s) (*(SIZE_T volatile const *)(s))
#define ReadSizeTNoFence(s) (*(SIZE_T volatile const *)(s))
#define ReadSizeTRaw(s) (*(SIZE_T volatile const *)(s))
#define WriteSizeTRelease(d, v) (*(SIZE_T volatile *)(d) = (v))
#define WriteSizeTNoFence(d, v) (*(SIZE_T volatile *)(d) = (v))
#define WriteSizeTRaw(d, v) (*(SIZE_T volatile *)(d) = (v))
#define ReadLongPtrAcquire(s) (*(LONG_PTR volatile const *)(s))
#define ReadLongPtrNoFence(s) (*(LONG_PTR volatile const *)(s))
#define ReadLongPtrRaw(s) (*(LONG_PTR volatile const *)(s))
#define WriteLongPtrRelease(d, v) (*(LONG_PTR volatile *)(d) = (v))
#define WriteLongPtrNoFence(d, v) (*(LONG_PTR volatile *)(d) = (v))
#define WriteLongPtrRaw(d, v) (*(LONG_PTR volatile *)(d) = (v))
#define ReadULongPtrAcquire(s) (*(ULONG_PTR volatile const *)(s))
#define ReadULongPtrNoFence(s) (*(ULONG_PTR volatile const *)(s))
#define ReadULongPtrRaw(s) (*(ULONG_PTR volatile const *)(s))
#define WriteULongPtrRelease(d, v) (*(ULONG_PTR volatile *)(d) = (v))
#define WriteULongPtrNoFence(d, v) (*(ULONG_PTR volatile *)(d) = (v))
#define WriteULongPtrRaw(d, v) (*(ULONG_PTR volatile *)(d) = (v))
#endif
