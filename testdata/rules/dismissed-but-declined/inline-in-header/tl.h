#pragma once
#include <ntddk.h>
#include <storport.h>

#define TL_CAUSE  0                     // registers, in ULONGs; write one to clear
#define TL_ENABLE 1
#define TL_SEND   2

#define TL_CAUSE_REPLY 0x01
#define TL_CAUSE_FAULT 0x02
#define TL_CAUSE_ALL   0x03

typedef struct _TL_EXTENSION {
    PULONG Window;
    ULONG Faults;
} TL_EXTENSION, *PTL_EXTENSION;

HW_INTERRUPT TlInterrupt;

__inline ULONG TlIn(PTL_EXTENSION Extension, ULONG Register)
{
    return StorPortReadRegisterUlong(Extension, Extension->Window + Register);
}

__inline VOID TlOut(PTL_EXTENSION Extension, ULONG Register, ULONG Value)
{
    StorPortWriteRegisterUlong(Extension, Extension->Window + Register, Value);
}

__forceinline ULONG TlTake(PTL_EXTENSION Extension)
{
    ULONG cause = TlIn(Extension, TL_CAUSE);

    if (cause != 0) {
        TlOut(Extension, TL_CAUSE, cause);
    }
    return cause;
}
