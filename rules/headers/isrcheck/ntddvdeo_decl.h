// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// video I/O control codes: types and routines.
#ifndef ISRCHECK_NTDDVDEO_DECL_H
#define ISRCHECK_NTDDVDEO_DECL_H
DEFINE_GUID(GUID_DEVINTERFACE_DISPLAY_ADAPTER, 0x5b45201d, 0xf2f2, 0x4f3b, 0x85, 0xbb, 0x30, 0xff,
    0x1f, 0x95, 0x35, 0x99);
DEFINE_GUID(GUID_DEVINTERFACE_MONITOR, 0xe6f07b5f, 0xee97, 0x4a90, 0xb0, 0x76, 0x33, 0xf5, 0x7b,
    0xf4, 0xea, 0xa7);
DEFINE_GUID(GUID_DISPLAY_DEVICE_ARRIVAL, 0x1ca05180, 0xa699, 0x450a, 0x9a, 0x0c, 0xde, 0x4f, 0xbe,
    0x3d, 0xdd, 0x89);
DEFINE_GUID(GUID_DEVINTERFACE_VIDEO_OUTPUT_ARRIVAL, 0x1ad9e4f0, 0xf88d, 0x4360, 0xba, 0xb9, 0x4c,
    0x2d, 0x55, 0xe5, 0x64, 0xcd);
struct INDIRECT_DISPLAY_INFO {
    LUID DisplayAdapterLuid;
    ULONG Flags, NumMonitors, DisplayAdapterTargetBase;
};
typedef struct _VIDEO_VDM {
    HANDLE ProcessHandle;
} VIDEO_VDM, *PVIDEO_VDM;
typedef struct _VIDEO_REGISTER_VDM {
    ULONG MinimumStateSize;
} VIDEO_REGISTER_VDM, *PVIDEO_REGISTER_VDM;
typedef struct tagVIDEO_MONITOR_DESCRIPTOR {
    ULONG DescriptorSize;
    UCHAR Descriptor[1];
} VIDEO_MONITOR_DESCRIPTOR, *PVIDEO_MONITOR_DESCRIPTOR;
typedef enum _VIDEO_WIN32K_CALLBACKS_PARAMS_TYPE {
    VideoPowerNotifyCallout = 1, VideoEnumChildPdoNotifyCallout = 3, VideoFindAdapterCallout,
    VideoPnpNotifyCallout = 7, VideoDxgkDisplaySwitchCallout,
    VideoDxgkFindAdapterTdrCallout = 10, VideoDxgkHardwareProtectionTeardown,
    VideoRepaintDesktop, VideoUpdateCursor, VideoDisableMultiPlaneOverlay
} VIDEO_WIN32K_CALLBACKS_PARAMS_TYPE;
typedef struct _DXGK_WIN32K_PARAM_DATA {
    PVOID PathsArray, ModesArray;
    ULONG NumPathArrayElements, NumModeArrayElements, SDCFlags;
} DXGK_WIN32K_PARAM_DATA, *PDXGK_WIN32K_PARAM_DATA;
typedef struct _VIDEO_WIN32K_CALLBACKS_PARAMS {
    VIDEO_WIN32K_CALLBACKS_PARAMS_TYPE CalloutType;
    PVOID PhysDisp;
    ULONG_PTR Param;
    LONG Status;
    BOOLEAN LockUserSession, IsPostDevice, SurpriseRemoval;
} VIDEO_WIN32K_CALLBACKS_PARAMS, *PVIDEO_WIN32K_CALLBACKS_PARAMS;
typedef void (*PVIDEO_WIN32K_CALLOUT)(PVOID);
typedef struct _VIDEO_WIN32K_CALLBACKS {
    PVOID PhysDisp;
    PVIDEO_WIN32K_CALLOUT Callout;
    ULONG bACPI;
    HANDLE pPhysDeviceObject;
    ULONG DualviewFlags;
} VIDEO_WIN32K_CALLBACKS, *PVIDEO_WIN32K_CALLBACKS;
typedef struct _VIDEO_DEVICE_SESSION_STATUS {
    ULONG bEnable, bSuccess;
} VIDEO_DEVICE_SESSION_STATUS, *PVIDEO_DEVICE_SESSION_STATUS;
typedef struct _VIDEO_HARDWARE_STATE_HEADER {
    ULONG Length;
    UCHAR PortValue[48];
    ULONG AttribIndexDataState, BasicSequencerOffset, BasicCrtContOffset, BasicGraphContOffset;
    ULONG BasicAttribContOffset, BasicDacOffset, BasicLatchesOffset, ExtendedSequencerOffset;
    ULONG ExtendedCrtContOffset, ExtendedGraphContOffset, ExtendedAttribContOffset;
    ULONG ExtendedDacOffset, ExtendedValidatorStateOffset, ExtendedMiscDataOffset, PlaneLength;
    ULONG Plane1Offset, Plane2Offset, Plane3Offset, Plane4Offset, VGAStateFlags, DIBOffset;
    ULONG DIBBitsPerPixel, DIBXResolution, DIBYResolution, DIBXlatOffset, DIBXlatLength;
    ULONG VesaInfoOffset;
    PVOID FrameBufferData;
} VIDEO_HARDWARE_STATE_HEADER, *PVIDEO_HARDWARE_STATE_HEADER;
typedef struct _VIDEO_HARDWARE_STATE {
    PVIDEO_HARDWARE_STATE_HEADER StateHeader;
    ULONG StateLength;
} VIDEO_HARDWARE_STATE, *PVIDEO_HARDWARE_STATE;
typedef struct _VIDEO_NUM_MODES {
    ULONG NumModes, ModeInformationLength;
} VIDEO_NUM_MODES, *PVIDEO_NUM_MODES;
typedef struct _VIDEO_MODE {
    ULONG RequestedMode;
} VIDEO_MODE, *PVIDEO_MODE;
typedef struct _VIDEO_MODE_INFORMATION {
    ULONG Length, ModeIndex, VisScreenWidth, VisScreenHeight, ScreenStride, NumberOfPlanes;
    ULONG BitsPerPlane, Frequency, XMillimeter, YMillimeter, NumberRedBits, NumberGreenBits;
    ULONG NumberBlueBits, RedMask, GreenMask, BlueMask, AttributeFlags, VideoMemoryBitmapWidth;
    ULONG VideoMemoryBitmapHeight, DriverSpecificAttributeFlags;
} VIDEO_MODE_INFORMATION, *PVIDEO_MODE_INFORMATION;
typedef struct _VIDEO_LOAD_FONT_INFORMATION {
    USHORT WidthInPixels, HeightInPixels;
    ULONG FontSize;
    UCHAR Font[1];
} VIDEO_LOAD_FONT_INFORMATION, *PVIDEO_LOAD_FONT_INFORMATION;
typedef struct _VIDEO_PALETTE_DATA {
    USHORT NumEntries, FirstEntry, Colors[1];
} VIDEO_PALETTE_DATA, *PVIDEO_PALETTE_DATA;
typedef struct _VIDEO_CLUTDATA {
    UCHAR Red, Green, Blue, Unused;
} VIDEO_CLUTDATA, *PVIDEO_CLUTDATA;
typedef struct VIDEO_CLUT {
    USHORT NumEntries, FirstEntry;
    union {
        VIDEO_CLUTDATA RgbArray;
        ULONG RgbLong;
    } LookupTable[1];
} VIDEO_CLUT, *PVIDEO_CLUT;
typedef struct _VIDEO_CURSOR_POSITION {
    SHORT Column, Row;
} VIDEO_CURSOR_POSITION, *PVIDEO_CURSOR_POSITION;
typedef struct _VIDEO_CURSOR_ATTRIBUTES {
    USHORT Width, Height;
    SHORT Column, Row;
    UCHAR Rate, Enable;
} VIDEO_CURSOR_ATTRIBUTES, *PVIDEO_CURSOR_ATTRIBUTES;
typedef struct _VIDEO_POINTER_POSITION {
    SHORT Column, Row;
} VIDEO_POINTER_POSITION, *PVIDEO_POINTER_POSITION;
typedef struct _VIDEO_POINTER_ATTRIBUTES {
    ULONG Flags, Width, Height, WidthInBytes, Enable;
    SHORT Column, Row;
    UCHAR Pixels[1];
} VIDEO_POINTER_ATTRIBUTES, *PVIDEO_POINTER_ATTRIBUTES;
typedef struct _VIDEO_POINTER_CAPABILITIES {
    ULONG Flags, MaxWidth, MaxHeight, HWPtrBitmapStart, HWPtrBitmapEnd;
} VIDEO_POINTER_CAPABILITIES, *PVIDEO_POINTER_CAPABILITIES;
typedef struct _VIDEO_BANK_SELECT {
    ULONG Length, Size, BankingFlags, BankingType, PlanarHCBankingType, BitmapWidthInBytes;
    ULONG BitmapSize, Granularity, PlanarHCGranularity, CodeOffset, PlanarHCBankCodeOffset;
    ULONG PlanarHCEnableCodeOffset, PlanarHCDisableCodeOffset;
} VIDEO_BANK_SELECT, *PVIDEO_BANK_SELECT;
typedef enum _VIDEO_BANK_TYPE {
    VideoNotBanked, VideoBanked1RW, VideoBanked1R1W, VideoBanked2RW, NumVideoBankTypes
} VIDEO_BANK_TYPE, *PVIDEO_BANK_TYPE;
typedef struct _VIDEO_MEMORY {
    PVOID RequestedVirtualAddress;
} VIDEO_MEMORY, *PVIDEO_MEMORY;
typedef struct _VIDEO_SHARE_MEMORY {
    HANDLE ProcessHandle;
    ULONG ViewOffset, ViewSize;
    PVOID RequestedVirtualAddress;
} VIDEO_SHARE_MEMORY, *PVIDEO_SHARE_MEMORY;
typedef struct _VIDEO_SHARE_MEMORY_INFORMATION {
    ULONG SharedViewOffset, SharedViewSize;
    PVOID VirtualAddress;
} VIDEO_SHARE_MEMORY_INFORMATION, *PVIDEO_SHARE_MEMORY_INFORMATION;
typedef struct _VIDEO_MEMORY_INFORMATION {
    PVOID VideoRamBase;
    ULONG VideoRamLength;
    PVOID FrameBufferBase;
    ULONG FrameBufferLength;
} VIDEO_MEMORY_INFORMATION, *PVIDEO_MEMORY_INFORMATION;
typedef struct _VIDEO_PUBLIC_ACCESS_RANGES {
    ULONG InIoSpace, MappedInIoSpace;
    PVOID VirtualAddress;
} VIDEO_PUBLIC_ACCESS_RANGES, *PVIDEO_PUBLIC_ACCESS_RANGES;
typedef struct _VIDEO_COLOR_CAPABILITIES {
    ULONG Length, AttributeFlags;
    LONG RedPhosphoreDecay, GreenPhosphoreDecay, BluePhosphoreDecay, WhiteChromaticity_x;
    LONG WhiteChromaticity_y, WhiteChromaticity_Y, RedChromaticity_x, RedChromaticity_y;
    LONG GreenChromaticity_x, GreenChromaticity_y, BlueChromaticity_x, BlueChromaticity_y;
    LONG WhiteGamma, RedGamma, GreenGamma, BlueGamma;
} VIDEO_COLOR_CAPABILITIES, *PVIDEO_COLOR_CAPABILITIES;
typedef enum _VIDEO_POWER_STATE {
    VideoPowerUnspecified, VideoPowerOn, VideoPowerStandBy, VideoPowerSuspend, VideoPowerOff,
    VideoPowerHibernate, VideoPowerShutdown, VideoPowerMaximum
} VIDEO_POWER_STATE, *PVIDEO_POWER_STATE;
typedef struct _VIDEO_POWER_MANAGEMENT {
    ULONG Length, DPMSVersion, PowerState;
} VIDEO_POWER_MANAGEMENT, *PVIDEO_POWER_MANAGEMENT;
typedef struct _VIDEO_COLOR_LUT_DATA {
    ULONG Length, LutDataFormat;
    UCHAR LutData[1];
} VIDEO_COLOR_LUT_DATA, *PVIDEO_COLOR_LUT_DATA;
typedef struct _VIDEO_LUT_RGB256WORDS {
    USHORT Red[256], Green[256], Blue[256];
} VIDEO_LUT_RGB256WORDS, *PVIDEO_LUT_RGB256WORDS;
typedef struct _BANK_POSITION {
    ULONG ReadBankPosition, WriteBankPosition;
} BANK_POSITION, *PBANK_POSITION;
typedef struct _DISPLAY_BRIGHTNESS {
    UCHAR ucDisplayPolicy, ucACBrightness, ucDCBrightness;
} DISPLAY_BRIGHTNESS, *PDISPLAY_BRIGHTNESS;
typedef struct VIDEO_BRIGHTNESS_POLICY {
    BOOLEAN DefaultToBiosPolicy;
    UCHAR LevelCount;
    struct {
        UCHAR BatteryLevel, Brightness;
    } Level[1];
} VIDEO_BRIGHTNESS_POLICY, *PVIDEO_BRIGHTNESS_POLICY;
typedef struct _COORD {
    SHORT X, Y;
} COORD, *PCOORD;
typedef struct _CHAR_INFO {
    union {
        WCHAR UnicodeChar;
        CHAR AsciiChar;
    } Char;
    USHORT Attributes;
} CHAR_INFO, *PCHAR_INFO;
typedef struct _FSCNTL_SCREEN_INFO {
    COORD Position, ScreenSize;
    ULONG nNumberOfChars;
} FSCNTL_SCREEN_INFO, *PFSCNTL_SCREEN_INFO;
typedef struct _FONT_IMAGE_INFO {
    COORD FontSize;
    PUCHAR ImageBits;
} FONT_IMAGE_INFO, *PFONT_IMAGE_INFO;
typedef struct _CHAR_IMAGE_INFO {
    CHAR_INFO CharInfo;
    FONT_IMAGE_INFO FontImageInfo;
} CHAR_IMAGE_INFO, *PCHAR_IMAGE_INFO;
typedef struct _VGA_CHAR {
    CHAR Char, Attributes;
} VGA_CHAR, *PVGA_CHAR;
typedef struct _FSVIDEO_COPY_FRAME_BUFFER {
    FSCNTL_SCREEN_INFO SrcScreen, DestScreen;
} FSVIDEO_COPY_FRAME_BUFFER, *PFSVIDEO_COPY_FRAME_BUFFER;
typedef struct _FSVIDEO_WRITE_TO_FRAME_BUFFER {
    PCHAR_IMAGE_INFO SrcBuffer;
    FSCNTL_SCREEN_INFO DestScreen;
} FSVIDEO_WRITE_TO_FRAME_BUFFER, *PFSVIDEO_WRITE_TO_FRAME_BUFFER;
typedef struct _FSVIDEO_REVERSE_MOUSE_POINTER {
    FSCNTL_SCREEN_INFO Screen;
    ULONG dwType;
} FSVIDEO_REVERSE_MOUSE_POINTER, *PFSVIDEO_REVERSE_MOUSE_POINTER;
typedef struct _FSVIDEO_MODE_INFORMATION {
    VIDEO_MODE_INFORMATION VideoMode;
    VIDEO_MEMORY_INFORMATION VideoMemory;
} FSVIDEO_MODE_INFORMATION, *PFSVIDEO_MODE_INFORMATION;
typedef struct _FSVIDEO_SCREEN_INFORMATION {
    COORD ScreenSize, FontSize;
} FSVIDEO_SCREEN_INFORMATION, *PFSVIDEO_SCREEN_INFORMATION;
typedef struct _FSVIDEO_CURSOR_POSITION {
    VIDEO_CURSOR_POSITION Coord;
    ULONG dwType;
} FSVIDEO_CURSOR_POSITION, *PFSVIDEO_CURSOR_POSITION;
typedef struct _ENG_EVENT *PEVENT;
typedef struct _ENG_EVENT {
    PVOID pKEvent;
    ULONG fFlags;
} ENG_EVENT, *PENG_EVENT;
typedef struct _VIDEO_PERFORMANCE_COUNTER {
    UINT64 NbOfAllocationEvicted[10], NbOfAllocationMarked[10], NbOfAllocationRestored[10];
    UINT64 KBytesEvicted[10], KBytesMarked[10], KBytesRestored[10], NbProcessCommited;
    UINT64 NbAllocationCommited, NbAllocationMarked, KBytesAllocated, KBytesAvailable;
    UINT64 KBytesCurMarked, Reference, Unreference, TrueReference, NbOfPageIn, KBytesPageIn;
    UINT64 NbOfPageOut, KBytesPageOut, NbOfRotateOut, KBytesRotateOut;
} VIDEO_PERFORMANCE_COUNTER, *PVIDEO_PERFORMANCE_COUNTER;
typedef struct _VIDEO_QUERY_PERFORMANCE_COUNTER {
    ULONG BufferSize;
    PVIDEO_PERFORMANCE_COUNTER Buffer;
} VIDEO_QUERY_PERFORMANCE_COUNTER, *PVIDEO_QUERY_PERFORMANCE_COUNTER;
#endif
