// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <smclib.h>: smart card driver library.
#ifndef ISRCHECK_SMCLIB_H
#define ISRCHECK_SMCLIB_H
#include <wdm.h>
#include <winsmcrd.h>
#define DRIVER_NAME "SMCLIB"
#define SMCLIB_VERSION 0x150
#define SMCLIB_VERSION_REQUIRED 0x100
#define SmartcardDebug(LEVEL, STRING)
#define AccessUnsafeData(Irql) KeAcquireSpinLock(&SmartcardExtension->OsData->SpinLock, (Irql));
#define EndAccessUnsafeData(Irql) KeReleaseSpinLock(&SmartcardExtension->OsData->SpinLock, (Irql));
#define RDF_CARD_POWER 0
#define RDF_TRANSMIT 1
#define RDF_CARD_EJECT 2
#define RDF_READER_SWALLOW 3
#define RDF_CARD_TRACKING 4
#define RDF_SET_PROTOCOL 5
#define RDF_DEBUG_LEVEL 6
#define RDF_CARD_CONFISCATE 7
#define RDF_IOCTL_VENDOR 8
#define RDF_ATR_PARSE 9
#define MIN_BUFFER_SIZE 288
#define MAXIMUM_ATR_CODES 4
#define MAXIMUM_ATR_LENGTH 33
#define T1_INIT 0
#define T1_START 1
#define T1_I_BLOCK 2
#define T1_R_BLOCK 3
#define T1_RESTART 4
#define T1_RESYNCH_REQUEST 0xC0
#define T1_RESYNCH_RESPONSE 0xE0
#define T1_IFS_REQUEST 0xC1
#define T1_IFS_RESPONSE 0xE1
#define T1_ABORT_REQUEST 0xC2
#define T1_ABORT_RESPONSE 0xE2
#define T1_WTX_REQUEST 0xC3
#define T1_WTX_RESPONSE 0xE3
#define T1_VPP_ERROR 0xE4
#define T1_IFSD 254
#define T1_IFSD_DEFAULT 32
#define T1_MAX_RETRIES 2
#define T1_MORE_DATA 0x20
#define T1_ERROR_CHKSUM 1
#define T1_ERROR_OTHER 2
#define T1_CRC_CHECK 1
#define T1_CWI_DEFAULT 13
#define T1_BWI_DEFAULT 4
#define PTS_TYPE_DEFAULT 0x00
#define PTS_TYPE_OPTIMAL 0x01
#define PTS_TYPE_USER 0x02
#define SMCLIBAPI _declspec(dllimport)
#ifdef __cplusplus
extern "C" {
#endif
DEFINE_GUID(SmartCardReaderGuid, 0x50dd5230, 0xba8a, 0x11d1, 0xbf, 0x5d, 0x00, 0x00, 0xf8, 0x05,
    0xf5, 0x30);
typedef union _LENGTH {
    struct {
        ULONG l0;
    } l;
    struct {
        UCHAR b0, b1, b2, b3;
    } b;
} LENGTH, *PLENGTH;
typedef struct _T0_DATA {
    ULONG Lc, Le;
} T0_DATA, *PT0_DATA;
typedef struct _T1_DATA {
    UCHAR IFSC, IFSD;
    ULONG BytesReceived, BytesSent, BytesToSend;
    UCHAR LastError;
    BOOLEAN MoreData;
    UCHAR NAD;
    ULONG OriginalState;
    UCHAR Resend, Resynch, RSN, SSN;
    ULONG State;
    UCHAR Wtx;
    PUCHAR ReplyData;
    BOOLEAN WaitForReply;
    UCHAR InfBytesSent;
} T1_DATA, *PT1_DATA;
typedef struct _T1_BLOCK_FRAME {
    UCHAR Nad, Pcb, Len;
    PUCHAR Inf;
} T1_BLOCK_FRAME, *PT1_BLOCK_FRAME;
typedef struct _SMARTCARD_REQUEST {
    PUCHAR Buffer;
    ULONG BufferSize, BufferLength;
} SMARTCARD_REQUEST, *PSMARTCARD_REQUEST;
typedef struct _SMARTCARD_REPLY {
    PUCHAR Buffer;
    ULONG BufferSize, BufferLength;
} SMARTCARD_REPLY, *PSMARTCARD_REPLY;
typedef struct _CLOCK_RATE_CONVERSION {
    const ULONG F, fs;
} CLOCK_RATE_CONVERSION, *PCLOCK_RATE_CONVERSION;
typedef struct _BIT_RATE_ADJUSTMENT {
    const ULONG DNumerator, DDivisor;
} BIT_RATE_ADJUSTMENT, *PBIT_RATE_ADJUSTMENT;
typedef struct _PTS_DATA {
    UCHAR Type, Fl, Dl;
    ULONG CLKFrequency, DataRate;
    UCHAR StopBits;
} PTS_DATA, *PPTS_DATA;
typedef struct _SCARD_CARD_CAPABILITIES {
    BOOLEAN InversConvention;
    ULONG etu;
    struct {
        UCHAR Buffer[64], Length;
    } ATR;
    struct {
        UCHAR Buffer[16], Length;
    } HistoricalChars;
    PCLOCK_RATE_CONVERSION ClockRateConversion;
    PBIT_RATE_ADJUSTMENT BitRateAdjustment;
    UCHAR Fl, Dl, II, P, N;
    ULONG GT;
    struct {
        ULONG Supported, Selected;
    } Protocol;
    struct {
        UCHAR WI;
        ULONG WT;
    } T0;
    struct {
        UCHAR IFSC, CWI, BWI, EDC;
        ULONG CWT, BWT, BGT;
    } T1;
    PTS_DATA PtsData;
    UCHAR Reserved[84];
} SCARD_CARD_CAPABILITIES, *PSCARD_CARD_CAPABILITIES;
typedef struct _SCARD_READER_CAPABILITIES {
    ULONG SupportedProtocols, Reserved, ReaderType, MechProperties, CurrentState, Channel;
    struct {
        ULONG Default, Max;
    } CLKFrequency;
    struct {
        ULONG Default, Max;
    } DataRate;
    ULONG MaxIFSD, PowerMgmtSupport, CardConfiscated;
    struct _DataRatesSupported {
        PULONG List;
        UCHAR Entries;
    } DataRatesSupported;
    struct _CLKFrequenciesSupported {
        PULONG List;
        UCHAR Entries;
    } CLKFrequenciesSupported;
    UCHAR Reserved1[64];
} SCARD_READER_CAPABILITIES, *PSCARD_READER_CAPABILITIES;
typedef struct _VENDOR_ATTR {
    struct {
        USHORT Length;
        UCHAR Buffer[32];
    } VendorName;
    struct {
        USHORT Length;
        UCHAR Buffer[32];
    } IfdType;
    ULONG UnitNo;
    struct {
        USHORT BuildNumber;
        UCHAR VersionMinor, VersionMajor;
    } IfdVersion;
    struct {
        USHORT Length;
        UCHAR Buffer[32];
    } IfdSerialNo;
    ULONG Reserved[25];
} VENDOR_ATTR, *PVENDOR_ATTR;
typedef struct _READER_EXTENSION *PREADER_EXTENSION;
typedef struct _OS_DEP_DATA *POS_DEP_DATA;
typedef struct _SMARTCARD_EXTENSION *PSMARTCARD_EXTENSION;
typedef struct _SMARTCARD_EXTENSION {
    ULONG Version;
    VENDOR_ATTR VendorAttr;
    NTSTATUS (*ReaderFunction[16])(PSMARTCARD_EXTENSION);
    SCARD_CARD_CAPABILITIES CardCapabilities;
    ULONG LastError;
    struct {
        PULONG Information;
        PUCHAR RequestBuffer;
        ULONG RequestBufferLength;
        PUCHAR ReplyBuffer;
        ULONG ReplyBufferLength;
    } IoRequest;
    ULONG MajorIoControlCode, MinorIoControlCode;
    POS_DEP_DATA OsData;
    SCARD_READER_CAPABILITIES ReaderCapabilities;
    PREADER_EXTENSION ReaderExtension;
    SMARTCARD_REPLY SmartcardReply;
    SMARTCARD_REQUEST SmartcardRequest;
    T0_DATA T0;
    T1_DATA T1;
    ULONG Reserved[25];
} SMARTCARD_EXTENSION, *PSMARTCARD_EXTENSION;
void SmartcardLogError(PVOID, LONG, PUNICODE_STRING, ULONG);
NTSTATUS SmartcardDeviceControl(PSMARTCARD_EXTENSION, PIRP);
void SmartcardInitializeCardCapabilities(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardInitialize(PSMARTCARD_EXTENSION);
void SmartcardCompleteCardTracking(PSMARTCARD_EXTENSION);
void SmartcardExit(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardUpdateCardCapabilities(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardRawRequest(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardT0Request(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardT1Request(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardRawReply(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardT0Reply(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardT1Reply(PSMARTCARD_EXTENSION);
void SmartcardInvertData(PUCHAR, ULONG);
NTSTATUS SmartcardCreateLink(PUNICODE_STRING, PUNICODE_STRING);
ULONG SmartcardGetDebugLevel(void);
void SmartcardSetDebugLevel(ULONG);
NTSTATUS SmartcardAcquireRemoveLock(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardAcquireRemoveLockWithTag(PSMARTCARD_EXTENSION, ULONG);
void SmartcardReleaseRemoveLock(PSMARTCARD_EXTENSION);
void SmartcardReleaseRemoveLockWithTag(PSMARTCARD_EXTENSION, ULONG);
void SmartcardReleaseRemoveLockAndWait(PSMARTCARD_EXTENSION);
#ifdef __cplusplus
}
#endif
#endif
