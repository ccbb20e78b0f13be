// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Storport register and port access: functions in a checked (DBG) build and on x86, as there the
// port driver exports them; macros over READ_REGISTER_* and the like in 64-bit release builds.
#ifndef ISRCHECK_STOR_ACCESS_H
#define ISRCHECK_STOR_ACCESS_H
#if DBG || !defined(_WIN64)
UCHAR NTAPI StorPortReadPortUchar(PVOID, PUCHAR);
USHORT NTAPI StorPortReadPortUshort(PVOID, PUSHORT);
ULONG NTAPI StorPortReadPortUlong(PVOID, PULONG);
void NTAPI StorPortReadPortBufferUchar(PVOID, PUCHAR, PUCHAR, ULONG);
void NTAPI StorPortReadPortBufferUshort(PVOID, PUSHORT, PUSHORT, ULONG);
void NTAPI StorPortReadPortBufferUlong(PVOID, PULONG, PULONG, ULONG);
UCHAR NTAPI StorPortReadRegisterUchar(PVOID, PUCHAR);
USHORT NTAPI StorPortReadRegisterUshort(PVOID, PUSHORT);
ULONG NTAPI StorPortReadRegisterUlong(PVOID, PULONG);
ULONG64 NTAPI StorPortReadRegisterUlong64(PVOID, PULONG64);
void NTAPI StorPortReadRegisterBufferUchar(PVOID, PUCHAR, PUCHAR, ULONG);
void NTAPI StorPortReadRegisterBufferUshort(PVOID, PUSHORT, PUSHORT, ULONG);
void NTAPI StorPortReadRegisterBufferUlong(PVOID, PULONG, PULONG, ULONG);
void NTAPI StorPortReadRegisterBufferUlong64(PVOID, PULONG64, PULONG64, ULONG);
void NTAPI StorPortWritePortUchar(PVOID, PUCHAR, UCHAR);
void NTAPI StorPortWritePortUshort(PVOID, PUSHORT, USHORT);
void NTAPI StorPortWritePortUlong(PVOID, PULONG, ULONG);
void NTAPI StorPortWritePortBufferUchar(PVOID, PUCHAR, PUCHAR, ULONG);
void NTAPI StorPortWritePortBufferUshort(PVOID, PUSHORT, PUSHORT, ULONG);
void NTAPI StorPortWritePortBufferUlong(PVOID, PULONG, PULONG, ULONG);
void NTAPI StorPortWriteRegisterUchar(PVOID, PUCHAR, UCHAR);
void NTAPI StorPortWriteRegisterUshort(PVOID, PUSHORT, USHORT);
void NTAPI StorPortWriteRegisterUlong(PVOID, PULONG, ULONG);
void NTAPI StorPortWriteRegisterUlong64(PVOID, PULONG64, ULONG64);
void NTAPI StorPortWriteRegisterBufferUchar(PVOID, PUCHAR, PUCHAR, ULONG);
void NTAPI StorPortWriteRegisterBufferUshort(PVOID, PUSHORT, PUSHORT, ULONG);
void NTAPI StorPortWriteRegisterBufferUlong(PVOID, PULONG, PULONG, ULONG);
void NTAPI StorPortWriteRegisterBufferUlong64(PVOID, PULONG64, PULONG64, ULONG);
#else
#define StorPortReadPortUchar(h, r) READ_PORT_UCHAR((PUCHAR)(r))
#define StorPortReadPortUshort(h, r) READ_PORT_USHORT((PUSHORT)(r))
#define StorPortReadPortUlong(h, r) READ_PORT_ULONG((PULONG)(r))
#define StorPortReadPortBufferUchar(h, r, b, c) READ_PORT_BUFFER_UCHAR((PUCHAR)(r), (PUCHAR)(b), (ULONG)(c))
#define StorPortReadPortBufferUshort(h, r, b, c) READ_PORT_BUFFER_USHORT((PUSHORT)(r), (PUSHORT)(b), (ULONG)(c))
#define StorPortReadPortBufferUlong(h, r, b, c) READ_PORT_BUFFER_ULONG((PULONG)(r), (PULONG)(b), (ULONG)(c))
#define StorPortReadRegisterUchar(h, r) READ_REGISTER_UCHAR((PUCHAR)(r))
#define StorPortReadRegisterUshort(h, r) READ_REGISTER_USHORT((PUSHORT)(r))
#define StorPortReadRegisterUlong(h, r) READ_REGISTER_ULONG((PULONG)(r))
#define StorPortReadRegisterUlong64(h, r) READ_REGISTER_ULONG64((PULONG64)(r))
#define StorPortReadRegisterBufferUchar(h, r, b, c) READ_REGISTER_BUFFER_UCHAR((PUCHAR)(r), (PUCHAR)(b), (ULONG)(c))
#define StorPortReadRegisterBufferUshort(h, r, b, c) READ_REGISTER_BUFFER_USHORT((PUSHORT)(r), (PUSHORT)(b), (ULONG)(c))
#define StorPortReadRegisterBufferUlong(h, r, b, c) READ_REGISTER_BUFFER_ULONG((PULONG)(r), (PULONG)(b), (ULONG)(c))
#define StorPortReadRegisterBufferUlong64(h, r, b, c) READ_REGISTER_BUFFER_ULONG64((PULONG64)(r), (PULONG64)(b), (ULONG)(c))
#define StorPortWritePortUchar(h, r, v) WRITE_PORT_UCHAR((PUCHAR)(r), (UCHAR)(v))
#define StorPortWritePortUshort(h, r, v) WRITE_PORT_USHORT((PUSHORT)(r), (USHORT)(v))
#define StorPortWritePortUlong(h, r, v) WRITE_PORT_ULONG((PULONG)(r), (ULONG)(v))
#define StorPortWritePortBufferUchar(h, r, b, c) WRITE_PORT_BUFFER_UCHAR((PUCHAR)(r), (PUCHAR)(b), (ULONG)(c))
#define StorPortWritePortBufferUshort(h, r, b, c) WRITE_PORT_BUFFER_USHORT((PUSHORT)(r), (PUSHORT)(b), (ULONG)(c))
#define StorPortWritePortBufferUlong(h, r, b, c) WRITE_PORT_BUFFER_ULONG((PULONG)(r), (PULONG)(b), (ULONG)(c))
#define StorPortWriteRegisterUchar(h, r, v) WRITE_REGISTER_UCHAR((PUCHAR)(r), (UCHAR)(v))
#define StorPortWriteRegisterUshort(h, r, v) WRITE_REGISTER_USHORT((PUSHORT)(r), (USHORT)(v))
#define StorPortWriteRegisterUlong(h, r, v) WRITE_REGISTER_ULONG((PULONG)(r), (ULONG)(v))
#define StorPortWriteRegisterUlong64(h, r, v) WRITE_REGISTER_ULONG64((PULONG64)(r), (ULONG64)(v))
#define StorPortWriteRegisterBufferUchar(h, r, b, c) WRITE_REGISTER_BUFFER_UCHAR((PUCHAR)(r), (PUCHAR)(b), (ULONG)(c))
#define StorPortWriteRegisterBufferUshort(h, r, b, c) WRITE_REGISTER_BUFFER_USHORT((PUSHORT)(r), (PUSHORT)(b), (ULONG)(c))
#define StorPortWriteRegisterBufferUlong(h, r, b, c) WRITE_REGISTER_BUFFER_ULONG((PULONG)(r), (PULONG)(b), (ULONG)(c))
#define StorPortWriteRegisterBufferUlong64(h, r, b, c) WRITE_REGISTER_BUFFER_ULONG64((PULONG64)(r), (PULONG64)(b), (ULONG)(c))
#endif
#endif
