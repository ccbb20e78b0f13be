// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <hidpi.h>: HID parsing library.
#ifndef ISRCHECK_HIDPI_H
#define ISRCHECK_HIDPI_H
#include <ntdef.h>
#include <hidusage.h>
#define HIDP_LINK_COLLECTION_ROOT ((USHORT) -1)
#define HIDP_LINK_COLLECTION_UNSPECIFIED ((USHORT) 0)
#define HidP_IsSameUsageAndPage(u1, u2) ((* (PULONG) &u1) == (* (PULONG) &u2))
#define HidP_SetButtons(Rty, Up, Lco, ULi, ULe, Ppd, Rep, Rle) HidP_SetUsages(Rty, Up, Lco, ULi, \
    ULe, Ppd, Rep, Rle)
#define HidP_UnsetButtons(Rty, Up, Lco, ULi, ULe, Ppd, Rep, Rle) HidP_UnsetUsages(Rty, Up, Lco, \
    ULi, ULe, Ppd, Rep, Rle)
#define HidP_GetButtons(Rty, UPa, LCo, ULi, ULe, Ppd, Rep, RLe) HidP_GetUsages(Rty, UPa, LCo, \
    ULi, ULe, Ppd, Rep, RLe)
#define HidP_GetButtonsEx(Rty, LCo, BLi, ULe, Ppd, Rep, RLe) HidP_GetUsagesEx(Rty, LCo, BLi, \
    ULe, Ppd, Rep, RLe)
#define HIDP_ERROR_CODES(SEV, CODE) ((NTSTATUS) (((SEV) << 28) | (FACILITY_HID_ERROR_CODE << 16) \
    | (CODE)))
#define HIDP_STATUS_SUCCESS (HIDP_ERROR_CODES(0x0,0))
#define HIDP_STATUS_NULL (HIDP_ERROR_CODES(0x8,1))
#define HIDP_STATUS_INVALID_PREPARSED_DATA (HIDP_ERROR_CODES(0xC,1))
#define HIDP_STATUS_INVALID_REPORT_TYPE (HIDP_ERROR_CODES(0xC,2))
#define HIDP_STATUS_INVALID_REPORT_LENGTH (HIDP_ERROR_CODES(0xC,3))
#define HIDP_STATUS_USAGE_NOT_FOUND (HIDP_ERROR_CODES(0xC,4))
#define HIDP_STATUS_VALUE_OUT_OF_RANGE (HIDP_ERROR_CODES(0xC,5))
#define HIDP_STATUS_BAD_LOG_PHY_VALUES (HIDP_ERROR_CODES(0xC,6))
#define HIDP_STATUS_BUFFER_TOO_SMALL (HIDP_ERROR_CODES(0xC,7))
#define HIDP_STATUS_INTERNAL_ERROR (HIDP_ERROR_CODES(0xC,8))
#define HIDP_STATUS_I8042_TRANS_UNKNOWN (HIDP_ERROR_CODES(0xC,9))
#define HIDP_STATUS_INCOMPATIBLE_REPORT_ID (HIDP_ERROR_CODES(0xC,0xA))
#define HIDP_STATUS_NOT_VALUE_ARRAY (HIDP_ERROR_CODES(0xC,0xB))
#define HIDP_STATUS_IS_VALUE_ARRAY (HIDP_ERROR_CODES(0xC,0xC))
#define HIDP_STATUS_DATA_INDEX_NOT_FOUND (HIDP_ERROR_CODES(0xC,0xD))
#define HIDP_STATUS_DATA_INDEX_OUT_OF_RANGE (HIDP_ERROR_CODES(0xC,0xE))
#define HIDP_STATUS_BUTTON_NOT_PRESSED (HIDP_ERROR_CODES(0xC,0xF))
#define HIDP_STATUS_REPORT_DOES_NOT_EXIST (HIDP_ERROR_CODES(0xC,0x10))
#define HIDP_STATUS_NOT_IMPLEMENTED (HIDP_ERROR_CODES(0xC,0x20))
#define HIDP_STATUS_I8242_TRANS_UNKNOWN HIDP_STATUS_I8042_TRANS_UNKNOWN
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _HIDP_REPORT_TYPE {
    HidP_Input, HidP_Output, HidP_Feature
} HIDP_REPORT_TYPE;
typedef struct _USAGE_AND_PAGE {
    USAGE Usage, UsagePage;
} USAGE_AND_PAGE, *PUSAGE_AND_PAGE;
typedef struct _HIDP_BUTTON_CAPS {
    USAGE UsagePage;
    UCHAR ReportID;
    BOOLEAN IsAlias;
    USHORT BitField, LinkCollection;
    USAGE LinkUsage, LinkUsagePage;
    BOOLEAN IsRange, IsStringRange, IsDesignatorRange, IsAbsolute;
    ULONG Reserved[10];
    union {
        struct {
            USAGE UsageMin, UsageMax;
            USHORT StringMin, StringMax, DesignatorMin, DesignatorMax, DataIndexMin, DataIndexMax;
        } Range;
        struct {
            USAGE Usage, Reserved1;
            USHORT StringIndex, Reserved2, DesignatorIndex, Reserved3, DataIndex, Reserved4;
        } NotRange;
    };
} HIDP_BUTTON_CAPS, *PHIDP_BUTTON_CAPS;
typedef struct _HIDP_VALUE_CAPS {
    USAGE UsagePage;
    UCHAR ReportID;
    BOOLEAN IsAlias;
    USHORT BitField, LinkCollection;
    USAGE LinkUsage, LinkUsagePage;
    BOOLEAN IsRange, IsStringRange, IsDesignatorRange, IsAbsolute, HasNull;
    UCHAR Reserved;
    USHORT BitSize, ReportCount, Reserved2[5];
    ULONG UnitsExp, Units;
    LONG LogicalMin, LogicalMax, PhysicalMin, PhysicalMax;
    union {
        struct {
            USAGE UsageMin, UsageMax;
            USHORT StringMin, StringMax, DesignatorMin, DesignatorMax, DataIndexMin, DataIndexMax;
        } Range;
        struct {
            USAGE Usage, Reserved1;
            USHORT StringIndex, Reserved2, DesignatorIndex, Reserved3, DataIndex, Reserved4;
        } NotRange;
    };
} HIDP_VALUE_CAPS, *PHIDP_VALUE_CAPS;
#pragma pack(push, 4)
typedef struct _HIDP_LINK_COLLECTION_NODE {
    USAGE LinkUsage, LinkUsagePage;
    USHORT Parent, NumberOfChildren, NextSibling, FirstChild;
    ULONG CollectionType : 8, IsAlias : 1, Reserved : 23;
    PVOID UserContext;
} HIDP_LINK_COLLECTION_NODE, *PHIDP_LINK_COLLECTION_NODE;
#pragma pack(pop)
typedef PUCHAR PHIDP_REPORT_DESCRIPTOR;
typedef struct _HIDP_PREPARSED_DATA *PHIDP_PREPARSED_DATA;
typedef struct _HIDP_CAPS {
    USAGE Usage, UsagePage;
    USHORT InputReportByteLength, OutputReportByteLength, FeatureReportByteLength, Reserved[17];
    USHORT NumberLinkCollectionNodes, NumberInputButtonCaps, NumberInputValueCaps;
    USHORT NumberInputDataIndices, NumberOutputButtonCaps, NumberOutputValueCaps;
    USHORT NumberOutputDataIndices, NumberFeatureButtonCaps, NumberFeatureValueCaps;
    USHORT NumberFeatureDataIndices;
} HIDP_CAPS, *PHIDP_CAPS;
typedef struct _HIDP_DATA {
    USHORT DataIndex, Reserved;
    union {
        ULONG RawValue;
        BOOLEAN On;
    };
} HIDP_DATA, *PHIDP_DATA;
typedef struct _HIDP_UNKNOWN_TOKEN {
    UCHAR Token, Reserved[3];
    ULONG BitField;
} HIDP_UNKNOWN_TOKEN, *PHIDP_UNKNOWN_TOKEN;
#pragma pack(push, 4)
typedef struct _HIDP_EXTENDED_ATTRIBUTES {
    UCHAR NumGlobalUnknowns, Reserved[3];
    PHIDP_UNKNOWN_TOKEN GlobalUnknowns;
    ULONG Data[1];
} HIDP_EXTENDED_ATTRIBUTES, *PHIDP_EXTENDED_ATTRIBUTES;
#pragma pack(pop)
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall HidP_GetCaps(PHIDP_PREPARSED_DATA,
    PHIDP_CAPS);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    HidP_GetLinkCollectionNodes(PHIDP_LINK_COLLECTION_NODE, PULONG, PHIDP_PREPARSED_DATA);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall HidP_GetSpecificButtonCaps(HIDP_REPORT_TYPE,
    USAGE, USHORT, USAGE, PHIDP_BUTTON_CAPS, PUSHORT, PHIDP_PREPARSED_DATA);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS __stdcall HidP_GetButtonCaps(HIDP_REPORT_TYPE,
    PHIDP_BUTTON_CAPS, PUSHORT, PHIDP_PREPARSED_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall HidP_GetSpecificValueCaps(HIDP_REPORT_TYPE,
    USAGE, USHORT, USAGE, PHIDP_VALUE_CAPS, PUSHORT, PHIDP_PREPARSED_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall HidP_GetValueCaps(HIDP_REPORT_TYPE,
    PHIDP_VALUE_CAPS, PUSHORT, PHIDP_PREPARSED_DATA);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall HidP_GetExtendedAttributes(HIDP_REPORT_TYPE,
    USHORT, PHIDP_PREPARSED_DATA, PHIDP_EXTENDED_ATTRIBUTES, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall HidP_InitializeReportForID(HIDP_REPORT_TYPE,
    UCHAR, PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_SetData(HIDP_REPORT_TYPE, PHIDP_DATA, PULONG, PHIDP_PREPARSED_DATA, PCHAR,
    ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall HidP_GetData(HIDP_REPORT_TYPE, PHIDP_DATA,
    PULONG, PHIDP_PREPARSED_DATA, PCHAR, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG __stdcall HidP_MaxDataListLength(HIDP_REPORT_TYPE,
    PHIDP_PREPARSED_DATA);
NTSTATUS __stdcall HidP_SetUsages(HIDP_REPORT_TYPE, USAGE, USHORT, PUSAGE, PULONG,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_UnsetUsages(HIDP_REPORT_TYPE, USAGE, USHORT, PUSAGE, PULONG,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_GetUsages(HIDP_REPORT_TYPE, USAGE, USHORT, PUSAGE, PULONG,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall HidP_GetUsagesEx(HIDP_REPORT_TYPE, USHORT,
    PUSAGE_AND_PAGE, ULONG *, PHIDP_PREPARSED_DATA, PCHAR, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG __stdcall HidP_MaxUsageListLength(HIDP_REPORT_TYPE, USAGE,
    PHIDP_PREPARSED_DATA);
NTSTATUS __stdcall HidP_SetUsageValue(HIDP_REPORT_TYPE, USAGE, USHORT, USAGE, ULONG,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_SetScaledUsageValue(HIDP_REPORT_TYPE, USAGE, USHORT, USAGE, LONG,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_SetUsageValueArray(HIDP_REPORT_TYPE, USAGE, USHORT, USAGE, PCHAR, USHORT,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_GetUsageValue(HIDP_REPORT_TYPE, USAGE, USHORT, USAGE, PULONG,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_GetScaledUsageValue(HIDP_REPORT_TYPE, USAGE, USHORT, USAGE, PLONG,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
NTSTATUS __stdcall HidP_GetUsageValueArray(HIDP_REPORT_TYPE, USAGE, USHORT, USAGE, PCHAR, USHORT,
    PHIDP_PREPARSED_DATA, PCHAR, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall HidP_UsageListDifference(PUSAGE, PUSAGE,
    PUSAGE, PUSAGE, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS __stdcall
    HidP_UsageAndPageListDifference(PUSAGE_AND_PAGE, PUSAGE_AND_PAGE, PUSAGE_AND_PAGE,
        PUSAGE_AND_PAGE, ULONG);
typedef enum _HIDP_KEYBOARD_DIRECTION {
    HidP_Keyboard_Break, HidP_Keyboard_Make
} HIDP_KEYBOARD_DIRECTION;
typedef struct _HIDP_KEYBOARD_MODIFIER_STATE {
    union {
        struct {
            ULONG LeftControl : 1, LeftShift : 1, LeftAlt : 1, LeftGUI : 1, RightControl : 1;
            ULONG RightShift : 1, RightAlt : 1, RigthGUI : 1, CapsLock : 1, ScollLock : 1;
            ULONG NumLock : 1, Reserved : 21;
        };
        ULONG ul;
    };
} HIDP_KEYBOARD_MODIFIER_STATE, *PHIDP_KEYBOARD_MODIFIER_STATE;
typedef BOOLEAN (*PHIDP_INSERT_SCANCODES)(PVOID, PCHAR, ULONG);
NTSTATUS __stdcall HidP_TranslateUsageAndPagesToI8042ScanCodes(PUSAGE_AND_PAGE, ULONG,
    HIDP_KEYBOARD_DIRECTION, PHIDP_KEYBOARD_MODIFIER_STATE, PHIDP_INSERT_SCANCODES, PVOID);
NTSTATUS __stdcall HidP_TranslateUsagesToI8042ScanCodes(PUSAGE, ULONG, HIDP_KEYBOARD_DIRECTION,
    PHIDP_KEYBOARD_MODIFIER_STATE, PHIDP_INSERT_SCANCODES, PVOID);
#ifdef __cplusplus
}
#endif
#endif
