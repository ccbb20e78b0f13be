// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Multimedia formats.
#ifndef ISRCHECK_MMREG_TYPES_H
#define ISRCHECK_MMREG_TYPES_H
typedef struct waveformat_tag WAVEFORMAT, *PWAVEFORMAT, *NPWAVEFORMAT, *LPWAVEFORMAT;
typedef struct pcmwaveformat_tag PCMWAVEFORMAT, *PPCMWAVEFORMAT, *NPPCMWAVEFORMAT, *LPPCMWAVEFORMAT;
typedef struct tWAVEFORMATEX WAVEFORMATEX, *PWAVEFORMATEX, *NPWAVEFORMATEX, *LPWAVEFORMATEX;
typedef struct adpcmcoef_tag ADPCMCOEFSET, *PADPCMCOEFSET, *NPADPCMCOEFSET, *LPADPCMCOEFSET;
typedef struct adpcmwaveformat_tag ADPCMWAVEFORMAT, *PADPCMWAVEFORMAT, *NPADPCMWAVEFORMAT,
    *LPADPCMWAVEFORMAT;
typedef struct drmwaveformat_tag DRMWAVEFORMAT, *PDRMWAVEFORMAT, *NPDRMWAVEFORMAT, *LPDRMWAVEFORMAT;
typedef struct dvi_adpcmwaveformat_tag DVIADPCMWAVEFORMAT, *PDVIADPCMWAVEFORMAT,
    *NPDVIADPCMWAVEFORMAT, *LPDVIADPCMWAVEFORMAT;
typedef struct ima_adpcmwaveformat_tag IMAADPCMWAVEFORMAT, *PIMAADPCMWAVEFORMAT,
    *NPIMAADPCMWAVEFORMAT, *LPIMAADPCMWAVEFORMAT;
typedef struct mediaspace_adpcmwaveformat_tag MEDIASPACEADPCMWAVEFORMAT,
    *PMEDIASPACEADPCMWAVEFORMAT, *NPMEDIASPACEADPCMWAVEFORMAT, *LPMEDIASPACEADPCMWAVEFORMAT;
typedef struct sierra_adpcmwaveformat_tag SIERRAADPCMWAVEFORMAT, *PSIERRAADPCMWAVEFORMAT,
    *NPSIERRAADPCMWAVEFORMAT, *LPSIERRAADPCMWAVEFORMAT;
typedef struct g723_adpcmwaveformat_tag G723_ADPCMWAVEFORMAT, *PG723_ADPCMWAVEFORMAT,
    *NPG723_ADPCMWAVEFORMAT, *LPG723_ADPCMWAVEFORMAT;
typedef struct digistdwaveformat_tag DIGISTDWAVEFORMAT, *PDIGISTDWAVEFORMAT, *NPDIGISTDWAVEFORMAT,
    *LPDIGISTDWAVEFORMAT;
typedef struct digifixwaveformat_tag DIGIFIXWAVEFORMAT, *PDIGIFIXWAVEFORMAT, *NPDIGIFIXWAVEFORMAT,
    *LPDIGIFIXWAVEFORMAT;
typedef struct creative_fastspeechformat_tag DIALOGICOKIADPCMWAVEFORMAT,
    *PDIALOGICOKIADPCMWAVEFORMAT, *NPDIALOGICOKIADPCMWAVEFORMAT, *LPDIALOGICOKIADPCMWAVEFORMAT;
typedef struct yamaha_adpmcwaveformat_tag YAMAHA_ADPCMWAVEFORMAT, *PYAMAHA_ADPCMWAVEFORMAT,
    *NPYAMAHA_ADPCMWAVEFORMAT, *LPYAMAHA_ADPCMWAVEFORMAT;
typedef struct sonarcwaveformat_tag SONARCWAVEFORMAT, *PSONARCWAVEFORMAT, *NPSONARCWAVEFORMAT,
    *LPSONARCWAVEFORMAT;
typedef struct truespeechwaveformat_tag TRUESPEECHWAVEFORMAT, *PTRUESPEECHWAVEFORMAT,
    *NPTRUESPEECHWAVEFORMAT, *LPTRUESPEECHWAVEFORMAT;
typedef struct echosc1waveformat_tag ECHOSC1WAVEFORMAT, *PECHOSC1WAVEFORMAT, *NPECHOSC1WAVEFORMAT,
    *LPECHOSC1WAVEFORMAT;
typedef struct audiofile_af36waveformat_tag AUDIOFILE_AF36WAVEFORMAT, *PAUDIOFILE_AF36WAVEFORMAT,
    *NPAUDIOFILE_AF36WAVEFORMAT, *LPAUDIOFILE_AF36WAVEFORMAT;
typedef struct aptxwaveformat_tag APTXWAVEFORMAT, *PAPTXWAVEFORMAT, *NPAPTXWAVEFORMAT,
    *LPAPTXWAVEFORMAT;
typedef struct audiofile_af10waveformat_tag AUDIOFILE_AF10WAVEFORMAT, *PAUDIOFILE_AF10WAVEFORMAT,
    *NPAUDIOFILE_AF10WAVEFORMAT, *LPAUDIOFILE_AF10WAVEFORMAT;
typedef struct dolbyac2waveformat_tag DOLBYAC2WAVEFORMAT;
typedef struct gsm610waveformat_tag GSM610WAVEFORMAT, *PGSM610WAVEFORMAT, *NPGSM610WAVEFORMAT,
    *LPGSM610WAVEFORMAT;
typedef struct adpcmewaveformat_tag ADPCMEWAVEFORMAT, *PADPCMEWAVEFORMAT, *NPADPCMEWAVEFORMAT,
    *LPADPCMEWAVEFORMAT;
typedef struct contres_vqlpcwaveformat_tag CONTRESVQLPCWAVEFORMAT, *PCONTRESVQLPCWAVEFORMAT,
    *NPCONTRESVQLPCWAVEFORMAT, *LPCONTRESVQLPCWAVEFORMAT;
typedef struct digirealwaveformat_tag DIGIREALWAVEFORMAT, *PDIGIREALWAVEFORMAT,
    *NPDIGIREALWAVEFORMAT, *LPDIGIREALWAVEFORMAT;
typedef struct digiadpcmmwaveformat_tag DIGIADPCMWAVEFORMAT, *PDIGIADPCMWAVEFORMAT,
    *NPDIGIADPCMWAVEFORMAT, *LPDIGIADPCMWAVEFORMAT;
typedef struct contres_cr10waveformat_tag CONTRESCR10WAVEFORMAT, *PCONTRESCR10WAVEFORMAT,
    *NPCONTRESCR10WAVEFORMAT, *LPCONTRESCR10WAVEFORMAT;
typedef struct nms_vbxadpcmmwaveformat_tag NMS_VBXADPCMWAVEFORMAT, *PNMS_VBXADPCMWAVEFORMAT,
    *NPNMS_VBXADPCMWAVEFORMAT, *LPNMS_VBXADPCMWAVEFORMAT;
typedef struct g721_adpcmwaveformat_tag G721_ADPCMWAVEFORMAT, *PG721_ADPCMWAVEFORMAT,
    *NPG721_ADPCMWAVEFORMAT, *LPG721_ADPCMWAVEFORMAT;
typedef struct mpeg1waveformat_tag MPEG1WAVEFORMAT, *PMPEG1WAVEFORMAT, *NPMPEG1WAVEFORMAT,
    *LPMPEG1WAVEFORMAT;
typedef struct mpeglayer3waveformat_tag MPEGLAYER3WAVEFORMAT, *PMPEGLAYER3WAVEFORMAT,
    *NPMPEGLAYER3WAVEFORMAT, *LPMPEGLAYER3WAVEFORMAT;
typedef struct heaacwaveinfo_tag HEAACWAVEINFO, *PHEAACWAVEINFO, *NPHEAACWAVEINFO, *LPHEAACWAVEINFO;
typedef struct heaacwaveformat_tag HEAACWAVEFORMAT, *PHEAACWAVEFORMAT, *NPHEAACWAVEFORMAT,
    *LPHEAACWAVEFORMAT;
typedef struct msaudio1waveformat_tag MSAUDIO1WAVEFORMAT, *LPMSAUDIO1WAVEFORMAT;
typedef struct wmaudio2waveformat_tag WMAUDIO2WAVEFORMAT, *LPWMAUDIO2WAVEFORMAT;
typedef struct wmaudio3waveformat_tag WMAUDIO3WAVEFORMAT, *LPWMAUDIO3WAVEFORMAT;
typedef struct creative_adpcmwaveformat_tag CREATIVEADPCMWAVEFORMAT, *PCREATIVEADPCMWAVEFORMAT,
    *NPCREATIVEADPCMWAVEFORMAT, *LPCREATIVEADPCMWAVEFORMAT;
typedef struct creative_fastspeech8format_tag CREATIVEFASTSPEECH8WAVEFORMAT,
    *PCREATIVEFASTSPEECH8WAVEFORMAT, *NPCREATIVEFASTSPEECH8WAVEFORMAT,
    *LPCREATIVEFASTSPEECH8WAVEFORMAT;
typedef struct creative_fastspeech10format_tag CREATIVEFASTSPEECH10WAVEFORMAT,
    *PCREATIVEFASTSPEECH10WAVEFORMAT, *NPCREATIVEFASTSPEECH10WAVEFORMAT,
    *LPCREATIVEFASTSPEECH10WAVEFORMAT;
typedef struct fmtowns_snd_waveformat_tag FMTOWNS_SND_WAVEFORMAT, *PFMTOWNS_SND_WAVEFORMAT,
    *NPFMTOWNS_SND_WAVEFORMAT, *LPFMTOWNS_SND_WAVEFORMAT;
typedef struct oligsmwaveformat_tag OLIGSMWAVEFORMAT, *POLIGSMWAVEFORMAT, *NPOLIGSMWAVEFORMAT,
    *LPOLIGSMWAVEFORMAT;
typedef struct oliadpcmwaveformat_tag OLIADPCMWAVEFORMAT, *POLIADPCMWAVEFORMAT,
    *NPOLIADPCMWAVEFORMAT, *LPOLIADPCMWAVEFORMAT;
typedef struct olicelpwaveformat_tag OLICELPWAVEFORMAT, *POLICELPWAVEFORMAT, *NPOLICELPWAVEFORMAT,
    *LPOLICELPWAVEFORMAT;
typedef struct olisbcwaveformat_tag OLISBCWAVEFORMAT, *POLISBCWAVEFORMAT, *NPOLISBCWAVEFORMAT,
    *LPOLISBCWAVEFORMAT;
typedef struct olioprwaveformat_tag OLIOPRWAVEFORMAT, *POLIOPRWAVEFORMAT, *NPOLIOPRWAVEFORMAT,
    *LPOLIOPRWAVEFORMAT;
typedef struct csimaadpcmwaveformat_tag CSIMAADPCMWAVEFORMAT, *PCSIMAADPCMWAVEFORMAT,
    *NPCSIMAADPCMWAVEFORMAT, *LPCSIMAADPCMWAVEFORMAT;
typedef struct wavefilter_tag WAVEFILTER, *PWAVEFILTER, *NPWAVEFILTER, *LPWAVEFILTER;
typedef struct wavefilter_volume_tag VOLUMEWAVEFILTER, *PVOLUMEWAVEFILTER, *NPVOLUMEWAVEFILTER,
    *LPVOLUMEWAVEFILTER;
typedef struct wavefilter_echo_tag ECHOWAVEFILTER, *PECHOWAVEFILTER, *NPECHOWAVEFILTER,
    *LPECHOWAVEFILTER;
struct tag_s_RIFFWAVE_inst;
typedef struct tagJPEGINFOHEADER JPEGINFOHEADER;
#pragma pack(push, 1)
typedef struct waveformat_tag {
    WORD wFormatTag, nChannels;
    DWORD nSamplesPerSec, nAvgBytesPerSec;
    WORD nBlockAlign;
} WAVEFORMAT, *PWAVEFORMAT, *NPWAVEFORMAT, *LPWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct pcmwaveformat_tag {
    WAVEFORMAT wf;
    WORD wBitsPerSample;
} PCMWAVEFORMAT, *PPCMWAVEFORMAT, *NPPCMWAVEFORMAT, *LPPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct tWAVEFORMATEX {
    WORD wFormatTag, nChannels;
    DWORD nSamplesPerSec, nAvgBytesPerSec;
    WORD nBlockAlign, wBitsPerSample, cbSize;
} WAVEFORMATEX, *PWAVEFORMATEX, *NPWAVEFORMATEX, *LPWAVEFORMATEX;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    WAVEFORMATEX Format;
    union { WORD wValidBitsPerSample, wSamplesPerBlock, wReserved; } Samples;
    DWORD dwChannelMask;
    GUID SubFormat;
} WAVEFORMATEXTENSIBLE, *PWAVEFORMATEXTENSIBLE;
#pragma pack(pop)
typedef WAVEFORMATEXTENSIBLE WAVEFORMATPCMEX;
typedef WAVEFORMATPCMEX *PWAVEFORMATPCMEX;
typedef WAVEFORMATPCMEX *NPWAVEFORMATPCMEX;
typedef WAVEFORMATPCMEX *LPWAVEFORMATPCMEX;
typedef WAVEFORMATEXTENSIBLE WAVEFORMATIEEEFLOATEX;
typedef WAVEFORMATIEEEFLOATEX *PWAVEFORMATIEEEFLOATEX;
typedef WAVEFORMATIEEEFLOATEX *NPWAVEFORMATIEEEFLOATEX;
typedef WAVEFORMATIEEEFLOATEX *LPWAVEFORMATIEEEFLOATEX;
#pragma pack(push, 1)
typedef struct adpcmcoef_tag {
    short iCoef1, iCoef2;
} ADPCMCOEFSET, *PADPCMCOEFSET, *NPADPCMCOEFSET, *LPADPCMCOEFSET;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock, wNumCoef;
    ADPCMCOEFSET aCoef[];
} ADPCMWAVEFORMAT, *PADPCMWAVEFORMAT, *NPADPCMWAVEFORMAT, *LPADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct drmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wReserved;
    ULONG ulContentId;
    WAVEFORMATEX wfxSecure;
} DRMWAVEFORMAT, *PDRMWAVEFORMAT, *NPDRMWAVEFORMAT, *LPDRMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct dvi_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} DVIADPCMWAVEFORMAT, *PDVIADPCMWAVEFORMAT, *NPDVIADPCMWAVEFORMAT, *LPDVIADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct ima_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} IMAADPCMWAVEFORMAT, *PIMAADPCMWAVEFORMAT, *NPIMAADPCMWAVEFORMAT, *LPIMAADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct mediaspace_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
} MEDIASPACEADPCMWAVEFORMAT, *PMEDIASPACEADPCMWAVEFORMAT, *NPMEDIASPACEADPCMWAVEFORMAT,
    *LPMEDIASPACEADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct sierra_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
} SIERRAADPCMWAVEFORMAT, *PSIERRAADPCMWAVEFORMAT, *NPSIERRAADPCMWAVEFORMAT,
    *LPSIERRAADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct g723_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD cbExtraSize, nAuxBlockSize;
} G723_ADPCMWAVEFORMAT, *PG723_ADPCMWAVEFORMAT, *NPG723_ADPCMWAVEFORMAT, *LPG723_ADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct digistdwaveformat_tag {
    WAVEFORMATEX wfx;
} DIGISTDWAVEFORMAT, *PDIGISTDWAVEFORMAT, *NPDIGISTDWAVEFORMAT, *LPDIGISTDWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct digifixwaveformat_tag {
    WAVEFORMATEX wfx;
} DIGIFIXWAVEFORMAT, *PDIGIFIXWAVEFORMAT, *NPDIGIFIXWAVEFORMAT, *LPDIGIFIXWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct creative_fastspeechformat_tag {
    WAVEFORMATEX ewf;
} DIALOGICOKIADPCMWAVEFORMAT, *PDIALOGICOKIADPCMWAVEFORMAT, *NPDIALOGICOKIADPCMWAVEFORMAT,
    *LPDIALOGICOKIADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct yamaha_adpmcwaveformat_tag {
    WAVEFORMATEX wfx;
} YAMAHA_ADPCMWAVEFORMAT, *PYAMAHA_ADPCMWAVEFORMAT, *NPYAMAHA_ADPCMWAVEFORMAT,
    *LPYAMAHA_ADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct sonarcwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wCompType;
} SONARCWAVEFORMAT, *PSONARCWAVEFORMAT, *NPSONARCWAVEFORMAT, *LPSONARCWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct truespeechwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision, nSamplesPerBlock;
    BYTE abReserved[28];
} TRUESPEECHWAVEFORMAT, *PTRUESPEECHWAVEFORMAT, *NPTRUESPEECHWAVEFORMAT, *LPTRUESPEECHWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct echosc1waveformat_tag {
    WAVEFORMATEX wfx;
} ECHOSC1WAVEFORMAT, *PECHOSC1WAVEFORMAT, *NPECHOSC1WAVEFORMAT, *LPECHOSC1WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct audiofile_af36waveformat_tag {
    WAVEFORMATEX wfx;
} AUDIOFILE_AF36WAVEFORMAT, *PAUDIOFILE_AF36WAVEFORMAT, *NPAUDIOFILE_AF36WAVEFORMAT,
    *LPAUDIOFILE_AF36WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct aptxwaveformat_tag {
    WAVEFORMATEX wfx;
} APTXWAVEFORMAT, *PAPTXWAVEFORMAT, *NPAPTXWAVEFORMAT, *LPAPTXWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct audiofile_af10waveformat_tag {
    WAVEFORMATEX wfx;
} AUDIOFILE_AF10WAVEFORMAT, *PAUDIOFILE_AF10WAVEFORMAT, *NPAUDIOFILE_AF10WAVEFORMAT,
    *LPAUDIOFILE_AF10WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct dolbyac2waveformat_tag {
    WAVEFORMATEX wfx;
    WORD nAuxBitsCode;
} DOLBYAC2WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct gsm610waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} GSM610WAVEFORMAT, *PGSM610WAVEFORMAT, *NPGSM610WAVEFORMAT, *LPGSM610WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct adpcmewaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} ADPCMEWAVEFORMAT, *PADPCMEWAVEFORMAT, *NPADPCMEWAVEFORMAT, *LPADPCMEWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct contres_vqlpcwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} CONTRESVQLPCWAVEFORMAT, *PCONTRESVQLPCWAVEFORMAT, *NPCONTRESVQLPCWAVEFORMAT,
    *LPCONTRESVQLPCWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct digirealwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} DIGIREALWAVEFORMAT, *PDIGIREALWAVEFORMAT, *NPDIGIREALWAVEFORMAT, *LPDIGIREALWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct digiadpcmmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} DIGIADPCMWAVEFORMAT, *PDIGIADPCMWAVEFORMAT, *NPDIGIADPCMWAVEFORMAT, *LPDIGIADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct contres_cr10waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} CONTRESCR10WAVEFORMAT, *PCONTRESCR10WAVEFORMAT, *NPCONTRESCR10WAVEFORMAT,
    *LPCONTRESCR10WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct nms_vbxadpcmmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
} NMS_VBXADPCMWAVEFORMAT, *PNMS_VBXADPCMWAVEFORMAT, *NPNMS_VBXADPCMWAVEFORMAT,
    *LPNMS_VBXADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct g721_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD nAuxBlockSize;
} G721_ADPCMWAVEFORMAT, *PG721_ADPCMWAVEFORMAT, *NPG721_ADPCMWAVEFORMAT, *LPG721_ADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct mpeg1waveformat_tag {
    WAVEFORMATEX wfx;
    WORD fwHeadLayer;
    DWORD dwHeadBitrate;
    WORD fwHeadMode, fwHeadModeExt, wHeadEmphasis, fwHeadFlags;
    DWORD dwPTSLow, dwPTSHigh;
} MPEG1WAVEFORMAT, *PMPEG1WAVEFORMAT, *NPMPEG1WAVEFORMAT, *LPMPEG1WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct mpeglayer3waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wID;
    DWORD fdwFlags;
    WORD nBlockSize, nFramesPerBlock, nCodecDelay;
} MPEGLAYER3WAVEFORMAT, *PMPEGLAYER3WAVEFORMAT, *NPMPEGLAYER3WAVEFORMAT, *LPMPEGLAYER3WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct heaacwaveinfo_tag {
    WAVEFORMATEX wfx;
    WORD wPayloadType, wAudioProfileLevelIndication, wStructType, wReserved1;
    DWORD dwReserved2;
} HEAACWAVEINFO, *PHEAACWAVEINFO, *NPHEAACWAVEINFO, *LPHEAACWAVEINFO;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct heaacwaveformat_tag {
    HEAACWAVEINFO wfInfo;
    BYTE pbAudioSpecificConfig[1];
} HEAACWAVEFORMAT, *PHEAACWAVEFORMAT, *NPHEAACWAVEFORMAT, *LPHEAACWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct msaudio1waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock, wEncodeOptions;
} MSAUDIO1WAVEFORMAT, *LPMSAUDIO1WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct wmaudio2waveformat_tag {
    WAVEFORMATEX wfx;
    DWORD dwSamplesPerBlock;
    WORD wEncodeOptions;
    DWORD dwSuperBlockAlign;
} WMAUDIO2WAVEFORMAT, *LPWMAUDIO2WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct wmaudio3waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wValidBitsPerSample;
    DWORD dwChannelMask, dwReserved1, dwReserved2;
    WORD wEncodeOptions, wReserved3;
} WMAUDIO3WAVEFORMAT, *LPWMAUDIO3WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct creative_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
} CREATIVEADPCMWAVEFORMAT, *PCREATIVEADPCMWAVEFORMAT, *NPCREATIVEADPCMWAVEFORMAT,
    *LPCREATIVEADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct creative_fastspeech8format_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
} CREATIVEFASTSPEECH8WAVEFORMAT, *PCREATIVEFASTSPEECH8WAVEFORMAT,
    *NPCREATIVEFASTSPEECH8WAVEFORMAT, *LPCREATIVEFASTSPEECH8WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct creative_fastspeech10format_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
} CREATIVEFASTSPEECH10WAVEFORMAT, *PCREATIVEFASTSPEECH10WAVEFORMAT,
    *NPCREATIVEFASTSPEECH10WAVEFORMAT, *LPCREATIVEFASTSPEECH10WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct fmtowns_snd_waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
} FMTOWNS_SND_WAVEFORMAT, *PFMTOWNS_SND_WAVEFORMAT, *NPFMTOWNS_SND_WAVEFORMAT,
    *LPFMTOWNS_SND_WAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct oligsmwaveformat_tag {
    WAVEFORMATEX wfx;
} OLIGSMWAVEFORMAT, *POLIGSMWAVEFORMAT, *NPOLIGSMWAVEFORMAT, *LPOLIGSMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct oliadpcmwaveformat_tag {
    WAVEFORMATEX wfx;
} OLIADPCMWAVEFORMAT, *POLIADPCMWAVEFORMAT, *NPOLIADPCMWAVEFORMAT, *LPOLIADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct olicelpwaveformat_tag {
    WAVEFORMATEX wfx;
} OLICELPWAVEFORMAT, *POLICELPWAVEFORMAT, *NPOLICELPWAVEFORMAT, *LPOLICELPWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct olisbcwaveformat_tag {
    WAVEFORMATEX wfx;
} OLISBCWAVEFORMAT, *POLISBCWAVEFORMAT, *NPOLISBCWAVEFORMAT, *LPOLISBCWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct olioprwaveformat_tag {
    WAVEFORMATEX wfx;
} OLIOPRWAVEFORMAT, *POLIOPRWAVEFORMAT, *NPOLIOPRWAVEFORMAT, *LPOLIOPRWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct csimaadpcmwaveformat_tag {
    WAVEFORMATEX wfx;
} CSIMAADPCMWAVEFORMAT, *PCSIMAADPCMWAVEFORMAT, *NPCSIMAADPCMWAVEFORMAT, *LPCSIMAADPCMWAVEFORMAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct wavefilter_tag {
    DWORD cbStruct, dwFilterTag, fdwFilter, dwReserved[5];
} WAVEFILTER, *PWAVEFILTER, *NPWAVEFILTER, *LPWAVEFILTER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct wavefilter_volume_tag {
    WAVEFILTER wfltr;
    DWORD dwVolume;
} VOLUMEWAVEFILTER, *PVOLUMEWAVEFILTER, *NPVOLUMEWAVEFILTER, *LPVOLUMEWAVEFILTER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct wavefilter_echo_tag {
    WAVEFILTER wfltr;
    DWORD dwVolume, dwDelay;
} ECHOWAVEFILTER, *PECHOWAVEFILTER, *NPECHOWAVEFILTER, *LPECHOWAVEFILTER;
#pragma pack(pop)
#pragma pack(push, 1)
struct tag_s_RIFFWAVE_inst {
    BYTE bUnshiftedNote;
    char chFineTune, chGain;
    BYTE bLowNote, bHighNote, bLowVelocity, bHighVelocity;
};
#pragma pack(pop)
typedef struct tag_s_RIFFWAVE_INST s_RIFFWAVE_inst;
#pragma pack(push, 1)
typedef struct tagJPEGINFOHEADER {
    DWORD JPEGSize, JPEGProcess, JPEGColorSpaceID, JPEGBitsPerSample, JPEGHSubSampling,
        JPEGVSubSampling;
} JPEGINFOHEADER;
#pragma pack(pop)
#endif
