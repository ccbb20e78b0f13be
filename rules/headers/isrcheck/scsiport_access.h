// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI port register and port access: functions in a checked build and on x86, else macros.
#ifndef ISRCHECK_SCSIPORT_ACCESS_H
#define ISRCHECK_SCSIPORT_ACCESS_H
#if DBG || !defined(_WIN64)
UCHAR ScsiPortReadPortUchar(PUCHAR);
USHORT ScsiPortReadPortUshort(PUSHORT);
ULONG ScsiPortReadPortUlong(PULONG);
void ScsiPortReadPortBufferUchar(PUCHAR, PUCHAR, ULONG);
void ScsiPortReadPortBufferUshort(PUSHORT, PUSHORT, ULONG);
void ScsiPortReadPortBufferUlong(PULONG, PULONG, ULONG);
UCHAR ScsiPortReadRegisterUchar(PUCHAR);
USHORT ScsiPortReadRegisterUshort(PUSHORT);
ULONG ScsiPortReadRegisterUlong(PULONG);
void ScsiPortReadRegisterBufferUchar(PUCHAR, PUCHAR, ULONG);
void ScsiPortReadRegisterBufferUshort(PUSHORT, PUSHORT, ULONG);
void ScsiPortReadRegisterBufferUlong(PULONG, PULONG, ULONG);
void ScsiPortWritePortUchar(PUCHAR, UCHAR);
void ScsiPortWritePortUshort(PUSHORT, USHORT);
void ScsiPortWritePortUlong(PULONG, ULONG);
void ScsiPortWritePortBufferUchar(PUCHAR, PUCHAR, ULONG);
void ScsiPortWritePortBufferUshort(PUSHORT, PUSHORT, ULONG);
void ScsiPortWritePortBufferUlong(PULONG, PULONG, ULONG);
void ScsiPortWriteRegisterUchar(PUCHAR, UCHAR);
void ScsiPortWriteRegisterUshort(PUSHORT, USHORT);
void ScsiPortWriteRegisterUlong(PULONG, ULONG);
void ScsiPortWriteRegisterBufferUchar(PUCHAR, PUCHAR, ULONG);
void ScsiPortWriteRegisterBufferUshort(PUSHORT, PUSHORT, ULONG);
void ScsiPortWriteRegisterBufferUlong(PULONG, PULONG, ULONG);
void ScsiPortMoveMemory(PVOID, PVOID, ULONG);
#else
#define ScsiPortReadPortUchar READ_PORT_UCHAR
#define ScsiPortReadPortUshort READ_PORT_USHORT
#define ScsiPortReadPortUlong READ_PORT_ULONG
#define ScsiPortReadPortBufferUchar READ_PORT_BUFFER_UCHAR
#define ScsiPortReadPortBufferUshort READ_PORT_BUFFER_USHORT
#define ScsiPortReadPortBufferUlong READ_PORT_BUFFER_ULONG
#define ScsiPortReadRegisterUchar READ_REGISTER_UCHAR
#define ScsiPortReadRegisterUshort READ_REGISTER_USHORT
#define ScsiPortReadRegisterUlong READ_REGISTER_ULONG
#define ScsiPortReadRegisterBufferUchar READ_REGISTER_BUFFER_UCHAR
#define ScsiPortReadRegisterBufferUshort READ_REGISTER_BUFFER_USHORT
#define ScsiPortReadRegisterBufferUlong READ_REGISTER_BUFFER_ULONG
#define ScsiPortWritePortUchar WRITE_PORT_UCHAR
#define ScsiPortWritePortUshort WRITE_PORT_USHORT
#define ScsiPortWritePortUlong WRITE_PORT_ULONG
#define ScsiPortWritePortBufferUchar WRITE_PORT_BUFFER_UCHAR
#define ScsiPortWritePortBufferUshort WRITE_PORT_BUFFER_USHORT
#define ScsiPortWritePortBufferUlong WRITE_PORT_BUFFER_ULONG
#define ScsiPortWriteRegisterUchar WRITE_REGISTER_UCHAR
#define ScsiPortWriteRegisterUshort WRITE_REGISTER_USHORT
#define ScsiPortWriteRegisterUlong WRITE_REGISTER_ULONG
#define ScsiPortWriteRegisterBufferUchar WRITE_REGISTER_BUFFER_UCHAR
#define ScsiPortWriteRegisterBufferUshort WRITE_REGISTER_BUFFER_USHORT
#define ScsiPortWriteRegisterBufferUlong WRITE_REGISTER_BUFFER_ULONG
#define ScsiPortMoveMemory(Destination, Source, Length) memmove((Destination), (Source), (Length))
#endif
#endif
