// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntdd8042.h>: i8042 port I/O control codes.
#ifndef ISRCHECK_NTDD8042_H
#define ISRCHECK_NTDD8042_H
#include <wdm.h>
#include <ntddkbd.h>
#include <ntddmou.h>
#define IOCTL_INTERNAL_I8042_HOOK_KEYBOARD CTL_CODE(FILE_DEVICE_KEYBOARD, 0x0FF0, \
    METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_I8042_HOOK_MOUSE CTL_CODE(FILE_DEVICE_MOUSE, 0x0FF0, METHOD_NEITHER, \
    FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_I8042_KEYBOARD_WRITE_BUFFER CTL_CODE(FILE_DEVICE_KEYBOARD, 0x0FF1, \
    METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_I8042_MOUSE_WRITE_BUFFER CTL_CODE(FILE_DEVICE_MOUSE, 0x0FF1, \
    METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_I8042_CONTROLLER_WRITE_BUFFER CTL_CODE(FILE_DEVICE_KEYBOARD, 0x0FF2, \
    METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_I8042_KEYBOARD_START_INFORMATION CTL_CODE(FILE_DEVICE_KEYBOARD, 0x0FF3, \
    METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_I8042_MOUSE_START_INFORMATION CTL_CODE(FILE_DEVICE_MOUSE, 0x0FF3, \
    METHOD_NEITHER, FILE_ANY_ACCESS)
#define I8042_POWER_SYS_BUTTON 0x0001
#define I8042_SLEEP_SYS_BUTTON 0x0002
#define I8042_WAKE_SYS_BUTTON 0x0004
#define I8042_SYS_BUTTONS (I8042_POWER_SYS_BUTTON | I8042_SLEEP_SYS_BUTTON | I8042_WAKE_SYS_BUTTON)
#ifdef __cplusplus
extern "C" {
#endif
typedef NTSTATUS (*PI8042_SYNCH_READ_PORT)(PVOID, PUCHAR, BOOLEAN);
typedef NTSTATUS (*PI8042_SYNCH_WRITE_PORT)(PVOID, UCHAR, BOOLEAN);
typedef void (*PI8042_ISR_WRITE_PORT)(PVOID, UCHAR);
typedef void (*PI8042_QUEUE_PACKET)(PVOID);
typedef enum _TRANSMIT_STATE {
    Idle, SendingBytes
} TRANSMIT_STATE;
typedef struct _OUTPUT_PACKET {
    PUCHAR Bytes;
    ULONG CurrentByte, ByteCount;
    TRANSMIT_STATE State;
} OUTPUT_PACKET, *POUTPUT_PACKET;
typedef enum _MOUSE_STATE {
    MouseIdle, XMovement, YMovement, ZMovement, MouseExpectingACK, MouseResetting
} MOUSE_STATE, *PMOUSE_STATE;
typedef enum _MOUSE_RESET_SUBSTATE {
    ExpectingReset, ExpectingResetId, ExpectingGetDeviceIdACK, ExpectingGetDeviceIdValue,
    ExpectingSetResolutionDefaultACK, ExpectingSetResolutionDefaultValueACK,
    ExpectingSetResolutionACK, ExpectingSetResolutionValueACK, ExpectingSetScaling1to1ACK,
    ExpectingSetScaling1to1ACK2, ExpectingSetScaling1to1ACK3, ExpectingReadMouseStatusACK,
    ExpectingReadMouseStatusByte1, ExpectingReadMouseStatusByte2, ExpectingReadMouseStatusByte3,
    StartPnPIdDetection, ExpectingLoopSetSamplingRateACK, ExpectingLoopSetSamplingRateValueACK,
    ExpectingPnpIdByte1, ExpectingPnpIdByte2, ExpectingPnpIdByte3, ExpectingPnpIdByte4,
    ExpectingPnpIdByte5, ExpectingPnpIdByte6, ExpectingPnpIdByte7, EnableWheel, Enable5Buttons,
    ExpectingGetDeviceId2ACK, ExpectingGetDeviceId2Value, ExpectingSetSamplingRateACK,
    ExpectingSetSamplingRateValueACK, ExpectingEnableACK, ExpectingFinalResolutionACK,
    ExpectingFinalResolutionValueACK, ExpectingGetDeviceIdDetectACK,
    ExpectingGetDeviceIdDetectValue, CustomHookStateMinimum = 0x64,
    CustomHookStateMaximum = 0x3e7, I8042ReservedMinimum
} MOUSE_RESET_SUBSTATE, *PMOUSE_RESET_SUBSTATE;
typedef BOOLEAN (*PI8042_MOUSE_ISR)(PVOID, PMOUSE_INPUT_DATA, POUTPUT_PACKET, UCHAR, PUCHAR,
    PBOOLEAN, PMOUSE_STATE, PMOUSE_RESET_SUBSTATE);
typedef struct _INTERNAL_I8042_HOOK_MOUSE {
    PVOID Context;
    PI8042_MOUSE_ISR IsrRoutine;
    PI8042_ISR_WRITE_PORT IsrWritePort;
    PI8042_QUEUE_PACKET QueueMousePacket;
    PVOID CallContext;
} INTERNAL_I8042_HOOK_MOUSE, *PINTERNAL_I8042_HOOK_MOUSE;
typedef enum _KEYBOARD_SCAN_STATE {
    Normal, GotE0, GotE1
} KEYBOARD_SCAN_STATE, *PKEYBOARD_SCAN_STATE;
typedef NTSTATUS (*PI8042_KEYBOARD_INITIALIZATION_ROUTINE)(PVOID, PVOID, PI8042_SYNCH_READ_PORT,
    PI8042_SYNCH_WRITE_PORT, PBOOLEAN);
typedef BOOLEAN (*PI8042_KEYBOARD_ISR)(PVOID, PKEYBOARD_INPUT_DATA, POUTPUT_PACKET, UCHAR, PUCHAR,
    PBOOLEAN, PKEYBOARD_SCAN_STATE);
typedef struct _INTERNAL_I8042_HOOK_KEYBOARD {
    PVOID Context;
    PI8042_KEYBOARD_INITIALIZATION_ROUTINE InitializationRoutine;
    PI8042_KEYBOARD_ISR IsrRoutine;
    PI8042_ISR_WRITE_PORT IsrWritePort;
    PI8042_QUEUE_PACKET QueueKeyboardPacket;
    PVOID CallContext;
} INTERNAL_I8042_HOOK_KEYBOARD, *PINTERNAL_I8042_HOOK_KEYBOARD;
typedef struct _INTERNAL_I8042_START_INFORMATION {
    ULONG Size;
    PKINTERRUPT InterruptObject;
    ULONG Reserved[8];
} INTERNAL_I8042_START_INFORMATION, *PINTERNAL_I8042_START_INFORMATION;
#ifdef __cplusplus
}
#endif
#endif
