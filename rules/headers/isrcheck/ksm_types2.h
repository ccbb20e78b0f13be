// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel streaming media types (part 2).
#ifndef ISRCHECK_KSM_TYPES2_H
#define ISRCHECK_KSM_TYPES2_H
typedef struct { BOOL fStereo; ULONG DualMode; } KSAC3_ALTERNATE_AUDIO, *PKSAC3_ALTERNATE_AUDIO;
typedef struct { BOOL fDownMix, fDolbySurround; } KSAC3_DOWNMIX, *PKSAC3_DOWNMIX;
typedef struct { LONG BitStreamMode; } KSAC3_BIT_STREAM_MODE, *PKSAC3_BIT_STREAM_MODE;
typedef struct { ULONG DialogueLevel; } KSAC3_DIALOGUE_LEVEL, *PKSAC3_DIALOGUE_LEVEL;
typedef struct { BOOL fLargeRoom; } KSAC3_ROOM_TYPE, *PKSAC3_ROOM_TYPE;
typedef enum { KSPROPERTY_AUDDECOUT_MODES, KSPROPERTY_AUDDECOUT_CUR_MODE } KSPROPERTY_AUDDECOUT;
typedef enum {
    KSPROPERTY_DVDSUBPIC_PALETTE, KSPROPERTY_DVDSUBPIC_HLI, KSPROPERTY_DVDSUBPIC_COMPOSIT_ON
} KSPROPERTY_DVDSUBPIC;
typedef struct _KS_DVD_YCrCb { UCHAR Reserved, Y, Cr, Cb; } KS_DVD_YCrCb, *PKS_DVD_YCrCb;
typedef struct _KS_DVD_YUV { UCHAR Reserved, Y, V, U; } KS_DVD_YUV, *PKS_DVD_YUV;
typedef struct _KSPROPERTY_SPPAL { KS_DVD_YUV sppal[16]; } KSPROPERTY_SPPAL, *PKSPROPERTY_SPPAL;
typedef struct _KS_COLCON {
    UCHAR emph1col : 4, emph2col : 4, backcol : 4, patcol : 4, emph1con : 4, emph2con : 4,
        backcon : 4, patcon : 4;
} KS_COLCON, *PKS_COLCON;
typedef struct _KSPROPERTY_SPHLI {
    USHORT HLISS, Reserved;
    ULONG StartPTM, EndPTM;
    USHORT StartX, StartY, StopX, StopY;
    KS_COLCON ColCon;
} KSPROPERTY_SPHLI, *PKSPROPERTY_SPHLI;
typedef BOOL KSPROPERTY_COMPOSIT_ON;
typedef BOOL *PKSPROPERTY_COMPOSIT_ON;
typedef enum {
    KSPROPERTY_DVDCOPY_CHLG_KEY = 1, KSPROPERTY_DVDCOPY_DVD_KEY1, KSPROPERTY_DVDCOPY_DEC_KEY2,
    KSPROPERTY_DVDCOPY_TITLE_KEY, KSPROPERTY_COPY_MACROVISION, KSPROPERTY_DVDCOPY_REGION,
    KSPROPERTY_DVDCOPY_SET_COPY_STATE, KSPROPERTY_DVDCOPY_DISC_KEY = 128
} KSPROPERTY_COPYPROT;
typedef struct _KS_DVDCOPY_CHLGKEY {
    BYTE ChlgKey[10], Reserved[2];
} KS_DVDCOPY_CHLGKEY, *PKS_DVDCOPY_CHLGKEY;
typedef struct _KS_DVDCOPY_BUSKEY {
    BYTE BusKey[5], Reserved[1];
} KS_DVDCOPY_BUSKEY, *PKS_DVDCOPY_BUSKEY;
typedef struct _KS_DVDCOPY_DISCKEY {
    BYTE DiscKey[2048];
} KS_DVDCOPY_DISCKEY, *PKS_DVDCOPY_DISCKEY;
typedef struct _KS_DVDCOPY_REGION {
    UCHAR Reserved, RegionData, Reserved2[2];
} KS_DVDCOPY_REGION, *PKS_DVDCOPY_REGION;
typedef struct _KS_DVDCOPY_TITLEKEY {
    ULONG KeyFlags, ReservedNT[2];
    UCHAR TitleKey[6], Reserved[2];
} KS_DVDCOPY_TITLEKEY, *PKS_DVDCOPY_TITLEKEY;
typedef struct _KS_COPY_MACROVISION {
    ULONG MACROVISIONLevel;
} KS_COPY_MACROVISION, *PKS_COPY_MACROVISION;
typedef struct _KS_DVDCOPY_SET_COPY_STATE {
    ULONG DVDCopyState;
} KS_DVDCOPY_SET_COPY_STATE, *PKS_DVDCOPY_SET_COPY_STATE;
typedef enum {
    KS_DVDCOPYSTATE_INITIALIZE, KS_DVDCOPYSTATE_INITIALIZE_TITLE,
    KS_DVDCOPYSTATE_AUTHENTICATION_NOT_REQUIRED, KS_DVDCOPYSTATE_AUTHENTICATION_REQUIRED,
    KS_DVDCOPYSTATE_DONE
} KS_DVDCOPYSTATE;
typedef enum {
    KS_MACROVISION_DISABLED, KS_MACROVISION_LEVEL1, KS_MACROVISION_LEVEL2,
    KS_MACROVISION_LEVEL3
} KS_COPY_MACROVISION_LEVEL, *PKS_COPY_MACROVISION_LEVEL;
typedef struct tagKS_RGBQUAD {
    BYTE rgbBlue, rgbGreen, rgbRed, rgbReserved;
} KS_RGBQUAD, *PKS_RGBQUAD;
typedef struct tagKS_BITMAPINFOHEADER {
    DWORD biSize;
    LONG biWidth, biHeight;
    WORD biPlanes, biBitCount;
    DWORD biCompression, biSizeImage;
    LONG biXPelsPerMeter, biYPelsPerMeter;
    DWORD biClrUsed, biClrImportant;
} KS_BITMAPINFOHEADER, *PKS_BITMAPINFOHEADER;
typedef struct tag_KS_TRUECOLORINFO {
    DWORD dwBitMasks[3];
    KS_RGBQUAD bmiColors[256];
} KS_TRUECOLORINFO, *PKS_TRUECOLORINFO;
typedef LONGLONG REFERENCE_TIME;
typedef struct tagKS_VIDEOINFOHEADER {
    RECT rcSource, rcTarget;
    DWORD dwBitRate, dwBitErrorRate;
    REFERENCE_TIME AvgTimePerFrame;
    KS_BITMAPINFOHEADER bmiHeader;
} KS_VIDEOINFOHEADER, *PKS_VIDEOINFOHEADER;
typedef struct tagKS_VIDEOINFO {
    RECT rcSource, rcTarget;
    DWORD dwBitRate, dwBitErrorRate;
    REFERENCE_TIME AvgTimePerFrame;
    KS_BITMAPINFOHEADER bmiHeader;
    union {
        KS_RGBQUAD bmiColors[256];
        DWORD dwBitMasks[3];
        KS_TRUECOLORINFO TrueColorInfo;
    };
} KS_VIDEOINFO, *PKS_VIDEOINFO;
typedef struct tagKS_VBIINFOHEADER {
    ULONG StartLine, EndLine, SamplingFrequency, MinLineStartTime, MaxLineStartTime,
        ActualLineStartTime, ActualLineEndTime, VideoStandard, SamplesPerLine, StrideInBytes,
        BufferSize;
} KS_VBIINFOHEADER, *PKS_VBIINFOHEADER;
typedef struct tagKS_AnalogVideoInfo {
    RECT rcSource, rcTarget;
    DWORD dwActiveWidth, dwActiveHeight;
    REFERENCE_TIME AvgTimePerFrame;
} KS_ANALOGVIDEOINFO, *PKS_ANALOGVIDEOINFO;
typedef struct tagKS_TVTUNER_CHANGE_INFO {
    DWORD dwFlags, dwCountryCode, dwAnalogVideoStandard, dwChannel;
} KS_TVTUNER_CHANGE_INFO, *PKS_TVTUNER_CHANGE_INFO;
typedef enum {
    KS_MPEG2Level_Low, KS_MPEG2Level_Main, KS_MPEG2Level_High1440, KS_MPEG2Level_High
} KS_MPEG2Level;
typedef enum {
    KS_MPEG2Profile_Simple, KS_MPEG2Profile_Main, KS_MPEG2Profile_SNRScalable,
    KS_MPEG2Profile_SpatiallyScalable, KS_MPEG2Profile_High
} KS_MPEG2Profile;
typedef struct tagKS_VIDEOINFOHEADER2 {
    RECT rcSource, rcTarget;
    DWORD dwBitRate, dwBitErrorRate;
    REFERENCE_TIME AvgTimePerFrame;
    DWORD dwInterlaceFlags, dwCopyProtectFlags, dwPictAspectRatioX, dwPictAspectRatioY;
    union { DWORD dwControlFlags, dwReserved1; };
    DWORD dwReserved2;
    KS_BITMAPINFOHEADER bmiHeader;
} KS_VIDEOINFOHEADER2, *PKS_VIDEOINFOHEADER2;
typedef struct tagKS_MPEG1VIDEOINFO {
    KS_VIDEOINFOHEADER hdr;
    DWORD dwStartTimeCode, cbSequenceHeader;
    BYTE bSequenceHeader[1];
} KS_MPEG1VIDEOINFO, *PKS_MPEG1VIDEOINFO;
typedef struct tagKS_MPEGVIDEOINFO2 {
    KS_VIDEOINFOHEADER2 hdr;
    DWORD dwStartTimeCode, cbSequenceHeader, dwProfile, dwLevel, dwFlags, bSequenceHeader[1];
} KS_MPEGVIDEOINFO2, *PKS_MPEGVIDEOINFO2;
typedef struct tagKS_H264VIDEOINFO {
    WORD wWidth, wHeight, wSARwidth, wSARheight, wProfile;
    BYTE bLevelIDC;
    WORD wConstrainedToolset;
    DWORD bmSupportedUsages;
    WORD bmCapabilities;
    DWORD bmSVCCapabilities, bmMVCCapabilities, dwFrameInterval;
    BYTE bMaxCodecConfigDelay, bmSupportedSliceModes, bmSupportedSyncFrameTypes,
        bResolutionScaling, bSimulcastSupport, bmSupportedRateControlModes;
    WORD wMaxMBperSecOneResolutionNoScalability, wMaxMBperSecTwoResolutionsNoScalability,
        wMaxMBperSecThreeResolutionsNoScalability, wMaxMBperSecFourResolutionsNoScalability,
        wMaxMBperSecOneResolutionTemporalScalability,
        wMaxMBperSecTwoResolutionsTemporalScalablility,
        wMaxMBperSecThreeResolutionsTemporalScalability,
        wMaxMBperSecFourResolutionsTemporalScalability,
        wMaxMBperSecOneResolutionTemporalQualityScalability,
        wMaxMBperSecTwoResolutionsTemporalQualityScalability,
        wMaxMBperSecThreeResolutionsTemporalQualityScalablity,
        wMaxMBperSecFourResolutionsTemporalQualityScalability,
        wMaxMBperSecOneResolutionTemporalSpatialScalability,
        wMaxMBperSecTwoResolutionsTemporalSpatialScalability,
        wMaxMBperSecThreeResolutionsTemporalSpatialScalablity,
        wMaxMBperSecFourResolutionsTemporalSpatialScalability,
        wMaxMBperSecOneResolutionFullScalability, wMaxMBperSecTwoResolutionsFullScalability,
        wMaxMBperSecThreeResolutionsFullScalability, wMaxMBperSecFourResolutionsFullScalability;
} KS_H264VIDEOINFO, *PKS_H264VIDEOINFO;
typedef struct tagKS_MPEAUDIOINFO {
    DWORD dwFlags, dwReserved1, dwReserved2, dwReserved3;
} KS_MPEGAUDIOINFO, *PKS_MPEGAUDIOINFO;
typedef struct tagKS_DATAFORMAT_VIDEOINFOHEADER {
    KSDATAFORMAT DataFormat;
    KS_VIDEOINFOHEADER VideoInfoHeader;
} KS_DATAFORMAT_VIDEOINFOHEADER, *PKS_DATAFORMAT_VIDEOINFOHEADER;
typedef struct tagKS_DATAFORMAT_VIDEOINFOHEADER2 {
    KSDATAFORMAT DataFormat;
    KS_VIDEOINFOHEADER2 VideoInfoHeader2;
} KS_DATAFORMAT_VIDEOINFOHEADER2, *PKS_DATAFORMAT_VIDEOINFOHEADER2;
typedef struct tagKS_DATAFORMAT_MPEGVIDEOINFO2 {
    KSDATAFORMAT DataFormat;
    KS_MPEGVIDEOINFO2 MpegVideoInfoHeader2;
} KS_DATAFORMAT_MPEGVIDEOINFO2, *PKS_DATAFORMAT_MPEGVIDEOINFO2;
typedef struct tagKS_DATAFORMAT_H264VIDEOINFO {
    KSDATAFORMAT DataFormat;
    KS_H264VIDEOINFO H264VideoInfoHeader;
} KS_DATAFORMAT_H264VIDEOINFO, *PKS_DATAFORMAT_H264VIDEOINFO;
typedef struct tagKS_DATAFORMAT_IMAGEINFO {
    KSDATAFORMAT DataFormat;
    KS_BITMAPINFOHEADER ImageInfoHeader;
} KS_DATAFORMAT_IMAGEINFO, *PKS_DATAFORMAT_IMAGEINFO;
typedef struct tagKS_DATAFORMAT_VIDEOINFO_PALETTE {
    KSDATAFORMAT DataFormat;
    KS_VIDEOINFO VideoInfo;
} KS_DATAFORMAT_VIDEOINFO_PALETTE, *PKS_DATAFORMAT_VIDEOINFO_PALETTE;
typedef struct tagKS_DATAFORMAT_VBIINFOHEADER {
    KSDATAFORMAT DataFormat;
    KS_VBIINFOHEADER VBIInfoHeader;
} KS_DATAFORMAT_VBIINFOHEADER, *PKS_DATAFORMAT_VBIINFOHEADER;
typedef struct _KS_VIDEO_STREAM_CONFIG_CAPS {
    GUID guid;
    ULONG VideoStandard;
    SIZE InputSize, MinCroppingSize, MaxCroppingSize;
    int CropGranularityX, CropGranularityY, CropAlignX, CropAlignY;
    SIZE MinOutputSize, MaxOutputSize;
    int OutputGranularityX, OutputGranularityY, StretchTapsX, StretchTapsY, ShrinkTapsX,
        ShrinkTapsY;
    LONGLONG MinFrameInterval, MaxFrameInterval;
    LONG MinBitsPerSecond, MaxBitsPerSecond;
} KS_VIDEO_STREAM_CONFIG_CAPS, *PKS_VIDEO_STREAM_CONFIG_CAPS;
typedef struct tagKS_DATARANGE_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples, bTemporalCompression;
    DWORD StreamDescriptionFlags, MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VIDEOINFOHEADER VideoInfoHeader;
} KS_DATARANGE_VIDEO, *PKS_DATARANGE_VIDEO;
typedef struct tagKS_DATARANGE_VIDEO2 {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples, bTemporalCompression;
    DWORD StreamDescriptionFlags, MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VIDEOINFOHEADER2 VideoInfoHeader;
} KS_DATARANGE_VIDEO2, *PKS_DATARANGE_VIDEO2;
typedef struct tagKS_DATARANGE_MPEG1_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples, bTemporalCompression;
    DWORD StreamDescriptionFlags, MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_MPEG1VIDEOINFO VideoInfoHeader;
} KS_DATARANGE_MPEG1_VIDEO, *PKS_DATARANGE_MPEG1_VIDEO;
typedef struct tagKS_DATARANGE_MPEG2_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples, bTemporalCompression;
    DWORD StreamDescriptionFlags, MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_MPEGVIDEOINFO2 VideoInfoHeader;
} KS_DATARANGE_MPEG2_VIDEO, *PKS_DATARANGE_MPEG2_VIDEO;
typedef struct tagKS_DATARANGE_H264_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples, bTemporalCompression;
    DWORD StreamDescriptionFlags, MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_H264VIDEOINFO VideoInfoHeader;
} KS_DATARANGE_H264_VIDEO, *PKS_DATARANGE_H264_VIDEO;
typedef struct tagKS_DATARANGE_IMAGE {
    KSDATARANGE DataRange;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_BITMAPINFOHEADER ImageInfoHeader;
} KS_DATARANGE_IMAGE, *PKS_DATARANGE_IMAGE;
typedef struct tagKS_DATARANGE_VIDEO_PALETTE {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples, bTemporalCompression;
    DWORD StreamDescriptionFlags, MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VIDEOINFO VideoInfo;
} KS_DATARANGE_VIDEO_PALETTE, *PKS_DATARANGE_VIDEO_PALETTE;
typedef struct tagKS_DATARANGE_VIDEO_VBI {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples, bTemporalCompression;
    DWORD StreamDescriptionFlags, MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VBIINFOHEADER VBIInfoHeader;
} KS_DATARANGE_VIDEO_VBI, *PKS_DATARANGE_VIDEO_VBI;
typedef struct tagKS_DATARANGE_ANALOGVIDEO {
    KSDATARANGE DataRange;
    KS_ANALOGVIDEOINFO AnalogVideoInfo;
} KS_DATARANGE_ANALOGVIDEO, *PKS_DATARANGE_ANALOGVIDEO;
typedef enum { KSPROPERTY_VBICAP_PROPERTIES_PROTECTION = 1 } KSPROPERTY_VBICAP;
typedef struct _VBICAP_PROPERTIES_PROTECTION_S {
    KSPROPERTY Property;
    ULONG StreamIndex, Status;
} VBICAP_PROPERTIES_PROTECTION_S, *PVBICAP_PROPERTIES_PROTECTION_S;
typedef struct _NABTSFEC_BUFFER {
    ULONG dataSize;
    USHORT groupID, Reserved;
    UCHAR data[448];
} NABTSFEC_BUFFER, *PNABTSFEC_BUFFER;
typedef enum {
    KSPROPERTY_VBICODECFILTERING_SCANLINES_REQUESTED_BIT_ARRAY = 1,
    KSPROPERTY_VBICODECFILTERING_SCANLINES_DISCOVERED_BIT_ARRAY,
    KSPROPERTY_VBICODECFILTERING_SUBSTREAMS_REQUESTED_BIT_ARRAY,
    KSPROPERTY_VBICODECFILTERING_SUBSTREAMS_DISCOVERED_BIT_ARRAY,
    KSPROPERTY_VBICODECFILTERING_STATISTICS
} KSPROPERTY_VBICODECFILTERING;
typedef struct _VBICODECFILTERING_SCANLINES {
    DWORD DwordBitArray[32];
} VBICODECFILTERING_SCANLINES, *PVBICODECFILTERING_SCANLINES;
typedef struct _VBICODECFILTERING_NABTS_SUBSTREAMS {
    DWORD SubstreamMask[128];
} VBICODECFILTERING_NABTS_SUBSTREAMS, *PVBICODECFILTERING_NABTS_SUBSTREAMS;
typedef struct _VBICODECFILTERING_CC_SUBSTREAMS {
    DWORD SubstreamMask;
} VBICODECFILTERING_CC_SUBSTREAMS, *PVBICODECFILTERING_CC_SUBSTREAMS;
typedef struct _CC_BYTE_PAIR { BYTE Decoded[2]; USHORT Reserved; } CC_BYTE_PAIR, *PCC_BYTE_PAIR;
typedef struct _CC_HW_FIELD {
    VBICODECFILTERING_SCANLINES ScanlinesRequested;
    ULONG fieldFlags;
    LONGLONG PictureNumber;
    CC_BYTE_PAIR Lines[12];
} CC_HW_FIELD, *PCC_HW_FIELD;
#pragma pack(push, 1)
typedef struct _NABTS_BUFFER_LINE {
    BYTE Confidence, Bytes[36];
} NABTS_BUFFER_LINE, *PNABTS_BUFFER_LINE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NABTS_BUFFER {
    VBICODECFILTERING_SCANLINES ScanlinesRequested;
    LONGLONG PictureNumber;
    NABTS_BUFFER_LINE NabtsLines[11];
} NABTS_BUFFER, *PNABTS_BUFFER;
#pragma pack(pop)
typedef struct _WST_BUFFER_LINE {
    BYTE Confidence, Bytes[42];
} WST_BUFFER_LINE, *PWST_BUFFER_LINE;
typedef struct _WST_BUFFER {
    VBICODECFILTERING_SCANLINES ScanlinesRequested;
    WST_BUFFER_LINE WstLines[17];
} WST_BUFFER, *PWST_BUFFER;
typedef struct _VBICODECFILTERING_STATISTICS_COMMON {
    DWORD InputSRBsProcessed, OutputSRBsProcessed, SRBsIgnored, InputSRBsMissing,
        OutputSRBsMissing, OutputFailures, InternalErrors, ExternalErrors, InputDiscontinuities,
        DSPFailures, TvTunerChanges, VBIHeaderChanges, LineConfidenceAvg, BytesOutput;
} VBICODECFILTERING_STATISTICS_COMMON, *PVBICODECFILTERING_STATISTICS_COMMON;
typedef struct _VBICODECFILTERING_STATISTICS_COMMON_PIN {
    DWORD SRBsProcessed, SRBsIgnored, SRBsMissing, InternalErrors, ExternalErrors,
        Discontinuities, LineConfidenceAvg, BytesOutput;
} VBICODECFILTERING_STATISTICS_COMMON_PIN, *PVBICODECFILTERING_STATISTICS_COMMON_PIN;
typedef struct _VBICODECFILTERING_STATISTICS_NABTS {
    VBICODECFILTERING_STATISTICS_COMMON Common;
    DWORD FECBundleBadLines, FECQueueOverflows, FECCorrectedLines, FECUncorrectableLines,
        BundlesProcessed, BundlesSent2IP, FilteredLines;
} VBICODECFILTERING_STATISTICS_NABTS, *PVBICODECFILTERING_STATISTICS_NABTS;
typedef struct _VBICODECFILTERING_STATISTICS_NABTS_PIN {
    VBICODECFILTERING_STATISTICS_COMMON_PIN Common;
} VBICODECFILTERING_STATISTICS_NABTS_PIN, *PVBICODECFILTERING_STATISTICS_NABTS_PIN;
typedef struct _VBICODECFILTERING_STATISTICS_CC {
    VBICODECFILTERING_STATISTICS_COMMON Common;
} VBICODECFILTERING_STATISTICS_CC, *PVBICODECFILTERING_STATISTICS_CC;
typedef struct _VBICODECFILTERING_STATISTICS_CC_PIN {
    VBICODECFILTERING_STATISTICS_COMMON_PIN Common;
} VBICODECFILTERING_STATISTICS_CC_PIN, *PVBICODECFILTERING_STATISTICS_CC_PIN;
typedef struct _VBICODECFILTERING_STATISTICS_TELETEXT {
    VBICODECFILTERING_STATISTICS_COMMON Common;
} VBICODECFILTERING_STATISTICS_TELETEXT, *PVBICODECFILTERING_STATISTICS_TELETEXT;
typedef struct _VBICODECFILTERING_STATISTICS_TELETEXT_PIN {
    VBICODECFILTERING_STATISTICS_COMMON_PIN Common;
} VBICODECFILTERING_STATISTICS_TELETEXT_PIN, *PVBICODECFILTERING_STATISTICS_TELETEXT_PIN;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_SCANLINES Scanlines;
} KSPROPERTY_VBICODECFILTERING_SCANLINES_S, *PKSPROPERTY_VBICODECFILTERING_SCANLINES_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_NABTS_SUBSTREAMS Substreams;
} KSPROPERTY_VBICODECFILTERING_NABTS_SUBSTREAMS_S,
    *PKSPROPERTY_VBICODECFILTERING_NABTS_SUBSTREAMS_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_CC_SUBSTREAMS Substreams;
} KSPROPERTY_VBICODECFILTERING_CC_SUBSTREAMS_S, *PKSPROPERTY_VBICODECFILTERING_CC_SUBSTREAMS_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_STATISTICS_COMMON Statistics;
} KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_S,
    *PKSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_STATISTICS_COMMON_PIN Statistics;
} KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_PIN_S,
    *PKSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_PIN_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_STATISTICS_NABTS Statistics;
} KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_S,
    *PKSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_STATISTICS_NABTS_PIN Statistics;
} KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_PIN_S,
    *PKSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_PIN_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_STATISTICS_CC Statistics;
} KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_S, *PKSPROPERTY_VBICODECFILTERING_STATISTICS_CC_S;
typedef struct {
    KSPROPERTY Property;
    VBICODECFILTERING_STATISTICS_CC_PIN Statistics;
} KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_PIN_S,
    *PKSPROPERTY_VBICODECFILTERING_STATISTICS_CC_PIN_S;
typedef enum {
    KS_CAPTURE_ALLOC_INVALID, KS_CAPTURE_ALLOC_SYSTEM, KS_CAPTURE_ALLOC_VRAM,
    KS_CAPTURE_ALLOC_SYSTEM_AGP = 4, KS_CAPTURE_ALLOC_VRAM_MAPPED = 8,
    KS_CAPTURE_ALLOC_SECURE_BUFFER = 16
} CAPTURE_MEMORY_ALLOCATION_FLAGS, *PCAPTURE_MEMORY_ALLOCATION_FLAGS;
typedef enum {
    KSPROPERTY_DISPLAY_ADAPTER_GUID = 1, KSPROPERTY_PREFERRED_CAPTURE_SURFACE,
    KSPROPERTY_CURRENT_CAPTURE_SURFACE, KSPROPERTY_MAP_CAPTURE_HANDLE_TO_VRAM_ADDRESS
} KSPROPERTY_VIDMEM_TRANSPORT;
typedef struct {
    UINT_PTR hSurface;
    LONGLONG VramPhysicalAddress;
    DWORD cbCaptured, dwWidth, dwHeight, dwLinearSize;
    LONG lPitch;
    ULONGLONG ullReserved[16];
} VRAM_SURFACE_INFO, *PVRAM_SURFACE_INFO;
typedef struct {
    KSPROPERTY Property;
    PVRAM_SURFACE_INFO pVramSurfaceInfo;
} VRAM_SURFACE_INFO_PROPERTY_S, *PVRAM_SURFACE_INFO_PROPERTY_S;
typedef struct {
    GUID guidBufferIdentifier;
    DWORD cbBufferSize, cbCaptured;
    ULONGLONG ullReserved[16];
} SECURE_BUFFER_INFO, *PSECURE_BUFFER_INFO;
typedef enum { KSPROPERTY_MPEG4_MEDIATYPE_SD_BOX = 1 } KSPROPERTY_MPEG4_MEDIATYPE_ATTRIBUTES;
typedef enum { KSEVENT_DYNAMIC_FORMAT_CHANGE } KSEVENT_DYNAMICFORMATCHANGE;
typedef struct tagKS_FRAME_INFO {
    ULONG ExtendedHeaderSize;
    DWORD dwFrameFlags;
    LONGLONG PictureNumber, DropCount;
    HANDLE hDirectDraw, hSurfaceHandle;
    RECT DirectDrawRect;
    union { LONG lSurfacePitch; DWORD Reserved1; };
    DWORD Reserved2;
    union {
        struct { DWORD Reserved3, Reserved4; };
        ULONGLONG FrameCompletionNumber;
    };
} KS_FRAME_INFO, *PKS_FRAME_INFO;
typedef struct tagKS_VBI_FRAME_INFO {
    ULONG ExtendedHeaderSize;
    DWORD dwFrameFlags;
    LONGLONG PictureNumber, DropCount;
    DWORD dwSamplingFrequency;
    KS_TVTUNER_CHANGE_INFO TvTunerChangeInfo;
    KS_VBIINFOHEADER VBIInfoHeader;
} KS_VBI_FRAME_INFO, *PKS_VBI_FRAME_INFO;
typedef enum {
    KS_AnalogVideo_None, KS_AnalogVideo_NTSC_M, KS_AnalogVideo_NTSC_M_J,
    KS_AnalogVideo_NTSC_433 = 4, KS_AnalogVideo_PAL_B = 16, KS_AnalogVideo_PAL_D = 32,
    KS_AnalogVideo_PAL_G = 64, KS_AnalogVideo_PAL_H = 128, KS_AnalogVideo_PAL_I = 0x100,
    KS_AnalogVideo_PAL_M = 0x200, KS_AnalogVideo_PAL_N = 0x400, KS_AnalogVideo_PAL_60 = 0x800,
    KS_AnalogVideo_SECAM_B = 0x1000, KS_AnalogVideo_SECAM_D = 0x2000, KS_AnalogVideo_SECAM_G =
    0x4000, KS_AnalogVideo_SECAM_H = 0x8000, KS_AnalogVideo_SECAM_K = 0x10000,
    KS_AnalogVideo_SECAM_K1 = 0x20000, KS_AnalogVideo_SECAM_L = 0x40000,
    KS_AnalogVideo_SECAM_L1 = 0x80000, KS_AnalogVideo_PAL_N_COMBO = 0x100000
} KS_AnalogVideoStandard;
typedef enum {
    KSPROPERTY_ALLOCATOR_CONTROL_HONOR_COUNT, KSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE,
    KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_CAPS, KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_INTERLEAVE
} KSPROPERTY_ALLOCATOR_CONTROL;
typedef struct {
    ULONG CX, CY;
} KSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE_S, *PKSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE_S;
#endif
