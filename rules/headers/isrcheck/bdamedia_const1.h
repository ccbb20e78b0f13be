// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// broadcast driver architecture: properties: constants and macros.
#ifndef ISRCHECK_BDAMEDIA_CONST1_H
#define ISRCHECK_BDAMEDIA_CONST1_H
#define STATIC_EVENTID_TuningChanging 0x83183c03, 0xc09e, 0x45c4, 0xa7, 0x19, 0x80, 0x7a, 0x94, \
    0x95, 0x2b, 0xf9
#define EVENTID_TuningChanging DEFINE_GUIDNAMED(EVENTID_TuningChanging)
#define STATIC_EVENTID_TuningChanged 0x9d7e6235, 0x4b7d, 0x425d, 0xa6, 0xd1, 0xd7, 0x17, 0xc3, \
    0x3b, 0x9c, 0x4c
#define EVENTID_TuningChanged DEFINE_GUIDNAMED(EVENTID_TuningChanged)
#define STATIC_EVENTID_CandidatePostTuneData 0x9F02D3D0, 0x9F06, 0x4369, 0x9F, 0x1E, 0x3A, 0xD6, \
    0xCA, 0x19, 0x80, 0x7E
#define EVENTID_CandidatePostTuneData DEFINE_GUIDNAMED(EVENTID_CandidatePostTuneData)
#define STATIC_EVENTID_CADenialCountChanged 0x2a65c528, 0x2249, 0x4070, 0xac, 0x16, 0x0, 0x39, \
    0xc, 0xdf, 0xb2, 0xdd
#define EVENTID_CADenialCountChanged DEFINE_GUIDNAMED(EVENTID_CADenialCountChanged)
#define STATIC_EVENTID_SignalStatusChanged 0x6d9cfaf2, 0x702d, 0x4b01, 0x8d, 0xff, 0x68, 0x92, \
    0xad, 0x20, 0xd1, 0x91
#define EVENTID_SignalStatusChanged DEFINE_GUIDNAMED(EVENTID_SignalStatusChanged)
#define STATIC_EVENTID_NewSignalAcquired 0xc87ec52d, 0xcd18, 0x404a, 0xa0, 0x76, 0xc0, 0x2a, \
    0x27, 0x3d, 0x3d, 0xe7
#define EVENTID_NewSignalAcquired DEFINE_GUIDNAMED(EVENTID_NewSignalAcquired)
#define STATIC_EVENTID_EASMessageReceived 0xd10df9d5, 0xc261, 0x4b85, 0x9e, 0x8a, 0x51, 0x7b, \
    0x32, 0x99, 0xca, 0xb2
#define EVENTID_EASMessageReceived DEFINE_GUIDNAMED(EVENTID_EASMessageReceived)
#define STATIC_EVENTID_PSITable 0x1b9c3703, 0xd447, 0x4e16, 0x97, 0xbb, 0x1, 0x79, 0x9f, 0xc0, \
    0x31, 0xed
#define EVENTID_PSITable DEFINE_GUIDNAMED(EVENTID_PSITable)
#define STATIC_EVENTID_ServiceTerminated 0xa1d591c, 0xe0d2, 0x4f8e, 0x89, 0x60, 0x23, 0x35, \
    0xbe, 0xf4, 0x5c, 0xcb
#define EVENTID_ServiceTerminated DEFINE_GUIDNAMED(EVENTID_ServiceTerminated)
#define STATIC_EVENTID_CardStatusChanged 0xa265faea, 0xf874, 0x4b38, 0x9f, 0xf7, 0xc5, 0x3d, \
    0x2, 0x96, 0x99, 0x96
#define EVENTID_CardStatusChanged DEFINE_GUIDNAMED(EVENTID_CardStatusChanged)
#define DTV_CardStatus_Inserted 0
#define DTV_CardStatus_Removed 1
#define DTV_CardStatus_Error 2
#define DTV_CardStatus_FirmwareDownload 3
#define STATIC_EVENTID_DRMParingStatusChanged 0x906f5, 0xf0d1, 0x41d6, 0xa7, 0xdf, 0x40, 0x28, \
    0x69, 0x76, 0x69, 0xf6
#define EVENTID_DRMParingStatusChanged DEFINE_GUIDNAMED(EVENTID_DRMParingStatusChanged)
#define STATIC_EVENTID_DRMParingStepComplete 0x5b2ebf78, 0xb752, 0x4420, 0xb4, 0x1e, 0xa4, 0x72, \
    0xdc, 0x95, 0x82, 0x8e
#define EVENTID_DRMParingStepComplete DEFINE_GUIDNAMED(EVENTID_DRMParingStepComplete)
#define OCUR_PAIRING_PROTOCOL_VERSION 2
#define PBDA_PAIRING_PROTOCOL_VERSION 3
#define STATIC_EVENTID_MMIMessage 0x52c29af, 0x9a4, 0x4b93, 0x89, 0xf, 0xbd, 0x6a, 0x34, 0x89, \
    0x68, 0xa4
#define EVENTID_MMIMessage DEFINE_GUIDNAMED(EVENTID_MMIMessage)
#define DTV_MMIMessage_Open 0
#define DTV_MMIMessage_Close 1
#define STATIC_EVENTID_EntitlementChanged 0x9071ad5d, 0x2359, 0x4c95, 0x86, 0x94, 0xaf, 0xa8, \
    0x1d, 0x70, 0xbf, 0xd5
#define EVENTID_EntitlementChanged DEFINE_GUIDNAMED(EVENTID_EntitlementChanged)
#define DTV_Entitlement_CanDecrypt 0
#define DTV_Entitlement_NotEntitled 1
#define DTV_Entitlement_TechnicalFailure 2
#define STATIC_EVENTID_STBChannelNumber 0x17c4d730, 0xd0f0, 0x413a, 0x8c, 0x99, 0x50, 0x04, \
    0x69, 0xde, 0x35, 0xad
#define EVENTID_STBChannelNumber DEFINE_GUIDNAMED(EVENTID_STBChannelNumber)
#define STATIC_EVENTID_BDAEventingServicePendingEvent 0x5ca51711, 0x5ddc, 0x41a6, 0x94, 0x30, \
    0xe4, 0x1b, 0x8b, 0x3b, 0xbc, 0x5b
#define EVENTID_BDAEventingServicePendingEvent \
    DEFINE_GUIDNAMED(EVENTID_BDAEventingServicePendingEvent)
#define STATIC_EVENTID_BDAConditionalAccessTAG 0xefc3a459, 0xae8b, 0x4b4a, 0x8f, 0xe9, 0x79, \
    0xa0, 0xd0, 0x97, 0xf3, 0xea
#define EVENTID_BDAConditionalAccessTAG DEFINE_GUIDNAMED(EVENTID_BDAConditionalAccessTAG)
#define STATIC_EVENTTYPE_CASDescrambleFailureEvent 0xb2127d42, 0x7be5, 0x4f4b, 0x91, 0x30, 0x66, \
    0x79, 0x89, 0x9f, 0x4f, 0x4b
#define EVENTTYPE_CASDescrambleFailureEvent DEFINE_GUIDNAMED(EVENTTYPE_CASDescrambleFailureEvent)
#define STATIC_EVENTID_CASFailureSpanningEvent 0xead831ae, 0x5529, 0x4d1f, 0xaf, 0xce, 0xd, \
    0x8c, 0xd1, 0x25, 0x7d, 0x30
#define EVENTID_CASFailureSpanningEvent DEFINE_GUIDNAMED(EVENTID_CASFailureSpanningEvent)
#define STATIC_EVENTID_ChannelChangeSpanningEvent 0x9067C5E5, 0x4C5C, 0x4205, 0x86, 0xc8, 0x7a, \
    0xfe, 0x20, 0xfe, 0x1e, 0xfa
#define EVENTID_ChannelChangeSpanningEvent DEFINE_GUIDNAMED(EVENTID_ChannelChangeSpanningEvent)
#define STATIC_EVENTID_ChannelTypeSpanningEvent 0x72ab1d51, 0x87d2, 0x489b, 0xba, 0x11, 0xe, \
    0x8, 0xdc, 0x21, 0x2, 0x43
#define EVENTID_ChannelTypeSpanningEvent DEFINE_GUIDNAMED(EVENTID_ChannelTypeSpanningEvent)
#define STATIC_EVENTID_ChannelInfoSpanningEvent 0x41f36d80, 0x4132, 0x4cc2, 0xb1, 0x21, 0x1, \
    0xa4, 0x32, 0x19, 0xd8, 0x1b
#define EVENTID_ChannelInfoSpanningEvent DEFINE_GUIDNAMED(EVENTID_ChannelInfoSpanningEvent)
#define STATIC_EVENTID_RRTSpanningEvent 0xf6cfc8f4, 0xda93, 0x4f2f, 0xbf, 0xf8, 0xba, 0x1e, \
    0xe6, 0xfc, 0xa3, 0xa2
#define EVENTID_RRTSpanningEvent DEFINE_GUIDNAMED(EVENTID_RRTSpanningEvent)
#define STATIC_EVENTID_CSDescriptorSpanningEvent 0xefe779d9, 0x97f0, 0x4786, 0x80, 0xd, 0x95, \
    0xcf, 0x50, 0x5d, 0xdc, 0x66
#define EVENTID_CSDescriptorSpanningEvent DEFINE_GUIDNAMED(EVENTID_CSDescriptorSpanningEvent)
#define STATIC_EVENTID_CtxADescriptorSpanningEvent 0x3ab4a2e6, 0x4247, 0x4b34, 0x89, 0x6c, 0x30, \
    0xaf, 0xa5, 0xd2, 0x1c, 0x24
#define EVENTID_CtxADescriptorSpanningEvent DEFINE_GUIDNAMED(EVENTID_CtxADescriptorSpanningEvent)
#define STATIC_EVENTID_DVBScramblingControlSpanningEvent 0x4bd4e1c4, 0x90a1, 0x4109, 0x82, 0x36, \
    0x27, 0xf0, 0xe, 0x7d, 0xcc, 0x5b
#define EVENTID_DVBScramblingControlSpanningEvent \
    DEFINE_GUIDNAMED(EVENTID_DVBScramblingControlSpanningEvent)
#define STATIC_EVENTID_SignalAndServiceStatusSpanningEvent 0x8068c5cb, 0x3c04, 0x492b, 0xb4, \
    0x7d, 0x3, 0x8, 0x82, 0xd, 0xce, 0x51
#define EVENTID_SignalAndServiceStatusSpanningEvent \
    DEFINE_GUIDNAMED(EVENTID_SignalAndServiceStatusSpanningEvent)
#define EVENTID_SignalAndServiceStatusEvent EVENTID_SignalAndServiceStatusSpanningEvent
#define STATIC_EVENTID_EmmMessageSpanningEvent 0x6bf00268, 0x4f7e, 0x4294, 0xaa, 0x87, 0xe9, \
    0xe9, 0x53, 0xe4, 0x3f, 0x14
#define EVENTID_EmmMessageSpanningEvent DEFINE_GUIDNAMED(EVENTID_EmmMessageSpanningEvent)
#define STATIC_EVENTID_AudioTypeSpanningEvent 0x501cbfbe, 0xb849, 0x42ce, 0x9b, 0xe9, 0x3d, \
    0xb8, 0x69, 0xfb, 0x82, 0xb3
#define EVENTID_AudioTypeSpanningEvent DEFINE_GUIDNAMED(EVENTID_AudioTypeSpanningEvent)
#define AudioType_Standard 0
#define AudioType_Music_And_Effects 1
#define AudioType_Visually_Impaired 2
#define AudioType_Hearing_Impaired 3
#define AudioType_Dialogue 4
#define AudioType_Commentary 5
#define AudioType_Emergency 6
#define AudioType_Voiceover 7
#define AudioType_Reserved -1
#define STATIC_EVENTID_StreamTypeSpanningEvent 0x82af2ebc, 0x30a6, 0x4264, 0xa8, 0x0b, 0xad, \
    0x2e, 0x13, 0x72, 0xac, 0x60
#define EVENTID_StreamTypeSpanningEvent DEFINE_GUIDNAMED(EVENTID_StreamTypeSpanningEvent)
#define STATIC_EVENTID_ARIBcontentSpanningEvent 0x3a954083, 0x93d0, 0x463e, 0x90, 0xb2, 0x7, \
    0x42, 0xc4, 0x96, 0xed, 0xf0
#define EVENTID_ARIBcontentSpanningEvent DEFINE_GUIDNAMED(EVENTID_ARIBcontentSpanningEvent)
#define STATIC_EVENTID_LanguageSpanningEvent 0xe292666d, 0x9c02, 0x448d, 0xaa, 0x8d, 0x78, 0x1a, \
    0x93, 0xfd, 0xc3, 0x95
#define EVENTID_LanguageSpanningEvent DEFINE_GUIDNAMED(EVENTID_LanguageSpanningEvent)
#define STATIC_EVENTID_DualMonoSpanningEvent 0xa9a29b56, 0xa84b, 0x488c, 0x89, 0xd5, 0x0d, 0x4e, \
    0x76, 0x57, 0xc8, 0xce
#define EVENTID_DualMonoSpanningEvent DEFINE_GUIDNAMED(EVENTID_DualMonoSpanningEvent)
#define STATIC_EVENTID_PIDListSpanningEvent 0x47fc8f65, 0xe2bb, 0x4634, 0x9c, 0xef, 0xfd, 0xbf, \
    0xe6, 0x26, 0x1d, 0x5c
#define EVENTID_PIDListSpanningEvent DEFINE_GUIDNAMED(EVENTID_PIDListSpanningEvent)
#define STATIC_EVENTID_AudioDescriptorSpanningEvent 0x107bd41c, 0xa6da, 0x4691, 0x83, 0x69, \
    0x11, 0xb2, 0xcd, 0xaa, 0x28, 0x8e
#define EVENTID_AudioDescriptorSpanningEvent DEFINE_GUIDNAMED(EVENTID_AudioDescriptorSpanningEvent)
#define STATIC_EVENTID_SubtitleSpanningEvent 0x5dcec048, 0xd0b9, 0x4163, 0x87, 0x2c, 0x4f, 0x32, \
    0x22, 0x3b, 0xe8, 0x8a
#define EVENTID_SubtitleSpanningEvent DEFINE_GUIDNAMED(EVENTID_SubtitleSpanningEvent)
#define STATIC_EVENTID_TeletextSpanningEvent 0x9599d950, 0x5f33, 0x4617, 0xaf, 0x7c, 0x1e, 0x54, \
    0xb5, 0x10, 0xda, 0xa3
#define EVENTID_TeletextSpanningEvent DEFINE_GUIDNAMED(EVENTID_TeletextSpanningEvent)
#define STATIC_EVENTID_StreamIDSpanningEvent 0xcaf1ab68, 0xe153, 0x4d41, 0xa6, 0xb3, 0xa7, 0xc9, \
    0x98, 0xdb, 0x75, 0xee
#define EVENTID_StreamIDSpanningEvent DEFINE_GUIDNAMED(EVENTID_StreamIDSpanningEvent)
#define STATIC_EVENTID_PBDAParentalControlEvent 0xf947aa85, 0xfb52, 0x48e8, 0xb9, 0xc5, 0xe1, \
    0xe1, 0xf4, 0x11, 0xa5, 0x1a
#define EVENTID_PBDAParentalControlEvent DEFINE_GUIDNAMED(EVENTID_PBDAParentalControlEvent)
#define MAX_COUNTRY_CODE_STRING 3
#define PARENTAL_CONTROL_TIME_RANGE 0x00000001
#define REQUIRED_PARENTAL_CONTROL_TIME_RANGE 0x00000002
#define PARENTAL_CONTROL_CONTENT_RATING 0x00000100
#define PARENTAL_CONTROL_ATTRIB_VIOLENCE 0x00000200
#define PARENTAL_CONTROL_ATTRIB_LANGUAGE 0x00000201
#define PARENTAL_CONTROL_ATTRIB_SEXUAL 0x00000202
#define PARENTAL_CONTROL_ATTRIB_DIALOGUE 0x00000203
#define PARENTAL_CONTROL_ATTRIB_FANTASY 0x00000204
#define PARENTAL_CONTROL_VALUE_UNDEFINED 0
#define STATIC_EVENTID_TuneFailureEvent 0xd97287b2, 0x2dfd, 0x436a, 0x94, 0x85, 0x99, 0xd7, \
    0xd4, 0xab, 0x5a, 0x69
#define EVENTID_TuneFailureEvent DEFINE_GUIDNAMED(EVENTID_TuneFailureEvent)
#define STATIC_EVENTID_TuneFailureSpanningEvent 0x6f8aa455, 0x5ee1, 0x48ab, 0xa2, 0x7c, 0x4c, \
    0x8d, 0x70, 0xb9, 0xae, 0xba
#define EVENTID_TuneFailureSpanningEvent DEFINE_GUIDNAMED(EVENTID_TuneFailureSpanningEvent)
#define STATIC_EVENTID_DvbParentalRatingDescriptor 0x2a67a58d, 0xeca5, 0x4eac, 0xab, 0xcb, 0xe7, \
    0x34, 0xd3, 0x77, 0x6d, 0x0a
#define EVENTID_DvbParentalRatingDescriptor DEFINE_GUIDNAMED(EVENTID_DvbParentalRatingDescriptor)
#define STATIC_EVENTID_DFNWithNoActualAVData 0xf5689ffe, 0x55f9, 0x4bb3, 0x96, 0xbe, 0xae, 0x97, \
    0x1c, 0x63, 0xba, 0xe0
#define EVENTID_DFNWithNoActualAVData DEFINE_GUIDNAMED(EVENTID_DFNWithNoActualAVData)
#define STATIC_KSDATAFORMAT_TYPE_BDA_ANTENNA 0x71985f41, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSDATAFORMAT_TYPE_BDA_ANTENNA DEFINE_GUIDNAMED(KSDATAFORMAT_TYPE_BDA_ANTENNA)
#define STATIC_KSDATAFORMAT_SUBTYPE_BDA_MPEG2_TRANSPORT 0xf4aeb342, 0x0329, 0x4fdd, 0xa8, 0xfd, \
    0x4a, 0xff, 0x49, 0x26, 0xc9, 0x78
#define KSDATAFORMAT_SUBTYPE_BDA_MPEG2_TRANSPORT \
    DEFINE_GUIDNAMED(KSDATAFORMAT_SUBTYPE_BDA_MPEG2_TRANSPORT)
#define STATIC_KSDATAFORMAT_SPECIFIER_BDA_TRANSPORT 0x8deda6fd, 0xac5f, 0x4334, 0x8e, 0xcf, \
    0xa4, 0xba, 0x8f, 0xa7, 0xd0, 0xf0
#define KSDATAFORMAT_SPECIFIER_BDA_TRANSPORT DEFINE_GUIDNAMED(KSDATAFORMAT_SPECIFIER_BDA_TRANSPORT)
#define STATIC_KSDATAFORMAT_TYPE_BDA_IF_SIGNAL 0x61be0b47, 0xa5eb, 0x499b, 0x9a, 0x85, 0x5b, \
    0x16, 0xc0, 0x7f, 0x12, 0x58
#define KSDATAFORMAT_TYPE_BDA_IF_SIGNAL DEFINE_GUIDNAMED(KSDATAFORMAT_TYPE_BDA_IF_SIGNAL)
#define STATIC_KSDATAFORMAT_TYPE_MPEG2_SECTIONS 0x455f176c, 0x4b06, 0x47ce, 0x9a, 0xef, 0x8c, \
    0xae, 0xf7, 0x3d, 0xf7, 0xb5
#define KSDATAFORMAT_TYPE_MPEG2_SECTIONS DEFINE_GUIDNAMED(KSDATAFORMAT_TYPE_MPEG2_SECTIONS)
#define STATIC_KSDATAFORMAT_SUBTYPE_ATSC_SI 0xb3c7397c, 0xd303, 0x414d, 0xb3, 0x3c, 0x4e, 0xd2, \
    0xc9, 0xd2, 0x97, 0x33
#define KSDATAFORMAT_SUBTYPE_ATSC_SI DEFINE_GUIDNAMED(KSDATAFORMAT_SUBTYPE_ATSC_SI)
#define STATIC_KSDATAFORMAT_SUBTYPE_DVB_SI 0xe9dd31a3, 0x221d, 0x4adb, 0x85, 0x32, 0x9a, 0xf3, \
    0x9, 0xc1, 0xa4, 0x8
#define KSDATAFORMAT_SUBTYPE_DVB_SI DEFINE_GUIDNAMED(KSDATAFORMAT_SUBTYPE_DVB_SI)
#define STATIC_KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_PSIP 0x762e3f66, 0x336f, 0x48d1, 0xbf, 0x83, \
    0x2b, 0x0, 0x35, 0x2c, 0x11, 0xf0
#define KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_PSIP \
    DEFINE_GUIDNAMED(KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_PSIP)
#define STATIC_KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_OOB_PSIP 0x951727db, 0xd2ce, 0x4528, 0x96, \
    0xf6, 0x33, 0x1, 0xfa, 0xbb, 0x2d, 0xe0
#define KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_OOB_PSIP \
    DEFINE_GUIDNAMED(KSDATAFORMAT_SUBTYPE_BDA_OPENCABLE_OOB_PSIP)
#define STATIC_KSDATAFORMAT_SUBTYPE_ISDB_SI 0x4a2eeb99, 0x6458, 0x4538, 0xb1, 0x87, 0x04, 0x01, \
    0x7c, 0x41, 0x41, 0x3f
#define KSDATAFORMAT_SUBTYPE_ISDB_SI DEFINE_GUIDNAMED(KSDATAFORMAT_SUBTYPE_ISDB_SI)
#define STATIC_KSDATAFORMAT_SUBTYPE_PBDA_TRANSPORT_RAW 0x0d7aed42, 0xcb9a, 0x11db, 0x97, 0x05, \
    0x00, 0x50, 0x56, 0xc0, 0x00, 0x08
#define KSDATAFORMAT_SUBTYPE_PBDA_TRANSPORT_RAW \
    DEFINE_GUIDNAMED(KSDATAFORMAT_SUBTYPE_PBDA_TRANSPORT_RAW)
#define STATIC_PINNAME_BDA_TRANSPORT 0x78216a81, 0xcfa8, 0x493e, 0x97, 0x11, 0x36, 0xa6, 0x1c, \
    0x8, 0xbd, 0x9d
#define PINNAME_BDA_TRANSPORT DEFINE_GUIDNAMED(PINNAME_BDA_TRANSPORT)
#define STATIC_PINNAME_BDA_ANALOG_VIDEO 0x5c0c8281, 0x5667, 0x486c, 0x84, 0x82, 0x63, 0xe3, \
    0x1f, 0x1, 0xa6, 0xe9
#define PINNAME_BDA_ANALOG_VIDEO DEFINE_GUIDNAMED(PINNAME_BDA_ANALOG_VIDEO)
#define STATIC_PINNAME_BDA_ANALOG_AUDIO 0xd28a580a, 0x9b1f, 0x4b0c, 0x9c, 0x33, 0x9b, 0xf0, \
    0xa8, 0xea, 0x63, 0x6b
#define PINNAME_BDA_ANALOG_AUDIO DEFINE_GUIDNAMED(PINNAME_BDA_ANALOG_AUDIO)
#define STATIC_PINNAME_BDA_FM_RADIO 0xd2855fed, 0xb2d3, 0x4eeb, 0x9b, 0xd0, 0x19, 0x34, 0x36, \
    0xa2, 0xf8, 0x90
#define PINNAME_BDA_FM_RADIO DEFINE_GUIDNAMED(PINNAME_BDA_FM_RADIO)
#define STATIC_PINNAME_BDA_IF_PIN 0x1a9d4a42, 0xf3cd, 0x48a1, 0x9a, 0xea, 0x71, 0xde, 0x13, \
    0x3c, 0xbe, 0x14
#define PINNAME_BDA_IF_PIN DEFINE_GUIDNAMED(PINNAME_BDA_IF_PIN)
#define STATIC_PINNAME_BDA_OPENCABLE_PSIP_PIN 0x297bb104, 0xe5c9, 0x4ace, 0xb1, 0x23, 0x95, \
    0xc3, 0xcb, 0xb2, 0x4d, 0x4f
#define PINNAME_BDA_OPENCABLE_PSIP_PIN DEFINE_GUIDNAMED(PINNAME_BDA_OPENCABLE_PSIP_PIN)
#define STATIC_KSPROPSETID_BdaEthernetFilter 0x71985f43, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSPROPSETID_BdaEthernetFilter DEFINE_GUIDNAMED(KSPROPSETID_BdaEthernetFilter)
#define DEFINE_KSPROPERTY_ITEM_BDA_ETHERNET_FILTER_MULTICAST_LIST_SIZE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_ETHERNET_FILTER_MULTICAST_LIST_SIZE, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(ULONG), FALSE, NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_ETHERNET_FILTER_MULTICAST_LIST(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_ETHERNET_FILTER_MULTICAST_LIST, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(BDA_ETHERNET_ADDRESS_LIST), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_ETHERNET_FILTER_MULTICAST_MODE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_ETHERNET_FILTER_MULTICAST_MODE, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(BDA_MULTICAST_MODE), (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaIPv4Filter 0x71985f44, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSPROPSETID_BdaIPv4Filter DEFINE_GUIDNAMED(KSPROPSETID_BdaIPv4Filter)
#define DEFINE_KSPROPERTY_ITEM_BDA_IPv4_FILTER_MULTICAST_LIST_SIZE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_IPv4_FILTER_MULTICAST_LIST_SIZE, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(ULONG), FALSE, NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_IPv4_FILTER_MULTICAST_LIST(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_IPv4_FILTER_MULTICAST_LIST, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(BDA_IPv4_ADDRESS_LIST), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_IPv4_FILTER_MULTICAST_MODE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_IPv4_FILTER_MULTICAST_MODE, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(BDA_MULTICAST_MODE), (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaIPv6Filter 0xe1785a74, 0x2a23, 0x4fb3, 0x92, 0x45, 0xa8, 0xf8, \
    0x80, 0x17, 0xef, 0x33
#define KSPROPSETID_BdaIPv6Filter DEFINE_GUIDNAMED(KSPROPSETID_BdaIPv6Filter)
#define DEFINE_KSPROPERTY_ITEM_BDA_IPv6_FILTER_MULTICAST_LIST_SIZE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_IPv6_FILTER_MULTICAST_LIST_SIZE, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(ULONG), FALSE, NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_IPv6_FILTER_MULTICAST_LIST(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_IPv6_FILTER_MULTICAST_LIST, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(BDA_IPv6_ADDRESS_LIST), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_IPv6_FILTER_MULTICAST_MODE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_IPv6_FILTER_MULTICAST_MODE, (GetHandler), \
    sizeof(KSPROPERTY), sizeof(BDA_MULTICAST_MODE), (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaSignalStats 0x1347d106, 0xcf3a, 0x428a, 0xa5, 0xcb, 0xac, 0xd, \
    0x9a, 0x2a, 0x43, 0x38
#define KSPROPSETID_BdaSignalStats DEFINE_GUIDNAMED(KSPROPSETID_BdaSignalStats)
#define DEFINE_KSPROPERTY_ITEM_BDA_SIGNAL_STRENGTH(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_SIGNAL_STRENGTH, (GetHandler), sizeof(KSP_NODE), \
    sizeof(LONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SIGNAL_QUALITY(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_SIGNAL_QUALITY, (GetHandler), sizeof(KSP_NODE), \
    sizeof(LONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SIGNAL_PRESENT(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_SIGNAL_PRESENT, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BOOL), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SIGNAL_LOCKED(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_SIGNAL_LOCKED, (GetHandler), sizeof(KSP_NODE), sizeof(BOOL), (SetHandler), \
    NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SAMPLE_TIME(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_SAMPLE_TIME, (GetHandler), sizeof(KSP_NODE), sizeof(LONG), (SetHandler), \
    NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SIGNAL_LOCK_CAPS(GetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_SIGNAL_LOCK_CAPS, (GetHandler), sizeof(KSP_NODE), sizeof(BOOL), NULL, NULL, \
    0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SIGNAL_LOCK_TYPE(GetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_SIGNAL_LOCK_TYPE, (GetHandler), sizeof(KSP_NODE), sizeof(BDA_LockType), NULL, \
    NULL, 0, NULL, NULL, 0)
#define STATIC_KSMETHODSETID_BdaChangeSync 0xfd0a5af3, 0xb41d, 0x11d2, 0x9c, 0x95, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSMETHODSETID_BdaChangeSync DEFINE_GUIDNAMED(KSMETHODSETID_BdaChangeSync)
#define DEFINE_KSMETHOD_ITEM_BDA_START_CHANGES(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_START_CHANGES, KSMETHOD_TYPE_NONE, (MethodHandler), \
    sizeof(KSMETHOD), 0, SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_CHECK_CHANGES(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_CHECK_CHANGES, KSMETHOD_TYPE_NONE, (MethodHandler), \
    sizeof(KSMETHOD), 0, SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_COMMIT_CHANGES(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_COMMIT_CHANGES, KSMETHOD_TYPE_NONE, (MethodHandler), \
    sizeof(KSMETHOD), 0, SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GET_CHANGE_STATE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GET_CHANGE_STATE, KSMETHOD_TYPE_READ, (MethodHandler), \
    sizeof(KSMETHOD), 0, SupportHandler)
#define STATIC_KSMETHODSETID_BdaDeviceConfiguration 0x71985f45, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, \
    0xc0, 0x4f, 0x79, 0x71, 0xe0
#define KSMETHODSETID_BdaDeviceConfiguration DEFINE_GUIDNAMED(KSMETHODSETID_BdaDeviceConfiguration)
#define DEFINE_KSMETHOD_ITEM_BDA_CREATE_PIN_FACTORY(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_CREATE_PIN_FACTORY, KSMETHOD_TYPE_READ, (MethodHandler), \
    sizeof(KSM_BDA_PIN), sizeof(ULONG), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_DELETE_PIN_FACTORY(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_DELETE_PIN_FACTORY, KSMETHOD_TYPE_NONE, (MethodHandler), \
    sizeof(KSM_BDA_PIN), 0, SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_CREATE_TOPOLOGY(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_CREATE_TOPOLOGY, KSMETHOD_TYPE_WRITE, (MethodHandler), \
    sizeof(KSM_BDA_PIN_PAIR), 0, SupportHandler)
#define STATIC_KSPROPSETID_BdaTopology 0xa14ee835, 0x0a23, 0x11d3, 0x9c, 0xc7, 0x0, 0xc0, 0x4f, \
    0x79, 0x71, 0xe0
#define KSPROPSETID_BdaTopology DEFINE_GUIDNAMED(KSPROPSETID_BdaTopology)
#define DEFINE_KSPROPERTY_ITEM_BDA_NODE_TYPES(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_NODE_TYPES, (GetHandler), sizeof(KSPROPERTY), 0, FALSE, NULL, 0, NULL, NULL, \
    0)
#define DEFINE_KSPROPERTY_ITEM_BDA_PIN_TYPES(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_PIN_TYPES, (GetHandler), sizeof(KSPROPERTY), 0, FALSE, NULL, 0, NULL, NULL, \
    0)
#define DEFINE_KSPROPERTY_ITEM_BDA_TEMPLATE_CONNECTIONS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_TEMPLATE_CONNECTIONS, (GetHandler), \
    sizeof(KSPROPERTY), sizeof( BDA_TEMPLATE_CONNECTION), FALSE, NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_NODE_METHODS(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_NODE_METHODS, (GetHandler), sizeof(KSP_NODE), 0, FALSE, NULL, 0, NULL, NULL, \
    0)
#define DEFINE_KSPROPERTY_ITEM_BDA_NODE_PROPERTIES(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_NODE_PROPERTIES, (GetHandler), sizeof(KSP_NODE), 0, \
    FALSE, NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_NODE_EVENTS(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_NODE_EVENTS, (GetHandler), sizeof(KSP_NODE), 0, FALSE, NULL, 0, NULL, NULL, \
    0)
#define DEFINE_KSPROPERTY_ITEM_BDA_CONTROLLING_PIN_ID(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_CONTROLLING_PIN_ID, (GetHandler), \
    sizeof(KSP_BDA_NODE_PIN), sizeof( ULONG), FALSE, NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_NODE_DESCRIPTORS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_NODE_DESCRIPTORS, (GetHandler), sizeof(KSPROPERTY), \
    0, FALSE, NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaPinControl 0xded49d5, 0xa8b7, 0x4d5d, 0x97, 0xa1, 0x12, 0xb0, \
    0xc1, 0x95, 0x87, 0x4d
#define KSPROPSETID_BdaPinControl DEFINE_GUIDNAMED(KSPROPSETID_BdaPinControl)
#define DEFINE_KSPROPERTY_ITEM_BDA_PIN_ID(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_PIN_ID, (GetHandler), sizeof( KSPROPERTY), sizeof( ULONG), FALSE, NULL, 0, \
    NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_PIN_TYPE(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_PIN_TYPE, (GetHandler), sizeof( KSPROPERTY), sizeof( ULONG), FALSE, NULL, 0, \
    NULL, NULL, 0)
#define STATIC_KSEVENTSETID_BdaPinEvent 0x104781cd, 0x50bd, 0x40d5, 0x95, 0xfb, 0x08, 0x7e, 0xe, \
    0x86, 0xa5, 0x91
#define KSEVENTSETID_BdaPinEvent DEFINE_GUIDNAMED(KSEVENTSETID_BdaPinEvent)
#define DEFINE_KSEVENT_ITEM_BDA_PIN_CONNECTED(AddHandler, RemoveHandler, SupportHandler) \
    DEFINE_KSEVENT_ITEM( KSEVENT_BDA_PIN_CONNECTED, sizeof( KSEVENTDATA), 0, (AddHandler), \
    (RemoveHandler), (SupportHandler) )
#define DEFINE_KSEVENT_ITEM_BDA_PIN_DISCONNECTED(AddHandler, RemoveHandler, SupportHandler) \
    DEFINE_KSEVENT_ITEM( KSEVENT_BDA_PIN_DISCONNECTED, sizeof( KSEVENTDATA), 0, (AddHandler), \
    (RemoveHandler), (SupportHandler) )
#define STATIC_KSPROPSETID_BdaVoidTransform 0x71985f46, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSPROPSETID_BdaVoidTransform DEFINE_GUIDNAMED(KSPROPSETID_BdaVoidTransform)
#define DEFINE_KSPROPERTY_ITEM_BDA_VOID_TRANSFORM_START(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_VOID_TRANSFORM_START, FALSE, sizeof(KSPROPERTY), 0, \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_VOID_TRANSFORM_STOP(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_VOID_TRANSFORM_STOP, FALSE, sizeof(KSPROPERTY), 0, \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaNullTransform 0xddf15b0d, 0xbd25, 0x11d2, 0x9c, 0xa0, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSPROPSETID_BdaNullTransform DEFINE_GUIDNAMED(KSPROPSETID_BdaNullTransform)
#define DEFINE_KSPROPERTY_ITEM_BDA_NULL_TRANSFORM_START(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_NULL_TRANSFORM_START, FALSE, sizeof(KSPROPERTY), 0, \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_NULL_TRANSFORM_STOP(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_NULL_TRANSFORM_STOP, FALSE, sizeof(KSPROPERTY), 0, \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaFrequencyFilter 0x71985f47, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSPROPSETID_BdaFrequencyFilter DEFINE_GUIDNAMED(KSPROPSETID_BdaFrequencyFilter)
#define DEFINE_KSPROPERTY_ITEM_BDA_RF_TUNER_FREQUENCY(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_RF_TUNER_FREQUENCY, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_RF_TUNER_POLARITY(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_RF_TUNER_POLARITY, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_RF_TUNER_RANGE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_RF_TUNER_RANGE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_RF_TUNER_TRANSPONDER(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_RF_TUNER_TRANSPONDER, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_RF_TUNER_BANDWIDTH(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_RF_TUNER_BANDWIDTH, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_RF_TUNER_FREQUENCY_MULTIPLIER(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_RF_TUNER_FREQUENCY_MULTIPLIER, (GetHandler), \
    sizeof(KSP_NODE), sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSEVENTSETID_BdaTunerEvent 0xaab59e17, 0x1c9, 0x4ebf, 0x93, 0xf2, 0xfc, 0x3b, \
    0x79, 0xb4, 0x6f, 0x91
#define KSEVENTSETID_BdaTunerEvent DEFINE_GUIDNAMED(KSEVENTSETID_BdaTunerEvent)
#define STATIC_KSPROPSETID_BdaLNBInfo 0x992cf102, 0x49f9, 0x4719, 0xa6, 0x64, 0xc4, 0xf2, 0x3e, \
    0x24, 0x8, 0xf4
#define KSPROPSETID_BdaLNBInfo DEFINE_GUIDNAMED(KSPROPSETID_BdaLNBInfo)
#define DEFINE_KSPROPERTY_ITEM_BDA_LNB_LOF_LOW_BAND(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_LNB_LOF_LOW_BAND, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_LNB_LOF_HIGH_BAND(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_LNB_LOF_HIGH_BAND, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_LNB_SWITCH_FREQUENCY(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_LNB_SWITCH_FREQUENCY, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaDiseqCommand 0xf84e2ab0, 0x3c6b, 0x45e3, 0xa0, 0xfc, 0x86, 0x69, \
    0xd4, 0xb8, 0x1f, 0x11
#define KSPROPSETID_BdaDiseqCommand DEFINE_GUIDNAMED(KSPROPSETID_BdaDiseqCommand)
#define DEFINE_KSPROPERTY_ITEM_BDA_DISEQC_ENABLE(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_DISEQC_ENABLE, (GetHandler), sizeof(KSP_NODE), sizeof(BOOL), (SetHandler), \
    NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_DISEQC_LNB_SOURCE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_DISEQC_LNB_SOURCE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_DISEQC_USETONEBURST(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_DISEQC_USETONEBURST, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BOOL), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_DISEQC_REPEATS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_DISEQC_REPEATS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_DISEQC_SEND(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_DISEQC_SEND, (GetHandler), sizeof(KSP_NODE), sizeof(BDA_DISEQC_SEND), \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_DISEQC_RESPONSE(GetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_DISEQC_RESPONSE, (GetHandler), sizeof(KSP_NODE), sizeof(BDA_DISEQC_RESPONSE), \
    NULL, NULL, 0, NULL, NULL, 0)
#define STATIC_KSEVENTSETID_BdaDiseqCEvent 0x8b19bbf0, 0x4184, 0x43ac, 0xad, 0x3c, 0xc, 0x88, \
    0x9b, 0xe4, 0xc2, 0x12
#define KSEVENTSETID_BdaDiseqCEvent DEFINE_GUIDNAMED(KSEVENTSETID_BdaDiseqCEvent)
#define DEFINE_KSEVENT_BDA_DISEQC_DATA_RECEIVED(AddHandler, RemoveHandler, SupportHandler) \
    DEFINE_KSEVENT_ITEM( KSEVENT_BDA_DISEQC_DATA_RECEIVED, sizeof( KSEVENTDATA), 0, \
    (AddHandler), (RemoveHandler), (SupportHandler) )
#define STATIC_KSPROPSETID_BdaDigitalDemodulator 0xef30f379, 0x985b, 0x4d10, 0xb6, 0x40, 0xa7, \
    0x9d, 0x5e, 0x4, 0xe1, 0xe0
#define KSPROPSETID_BdaDigitalDemodulator DEFINE_GUIDNAMED(KSPROPSETID_BdaDigitalDemodulator)
#define DEFINE_KSPROPERTY_ITEM_BDA_MODULATION_TYPE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_MODULATION_TYPE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ModulationType), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_INNER_FEC_TYPE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_INNER_FEC_TYPE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(FECMethod), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_INNER_FEC_RATE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_INNER_FEC_RATE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BinaryConvolutionCodeRate), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_OUTER_FEC_TYPE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_OUTER_FEC_TYPE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(FECMethod), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_OUTER_FEC_RATE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_OUTER_FEC_RATE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BinaryConvolutionCodeRate), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SYMBOL_RATE(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_SYMBOL_RATE, (GetHandler), sizeof(KSP_NODE), sizeof(ULONG), (SetHandler), \
    NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SPECTRAL_INVERSION(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_SPECTRAL_INVERSION, (GetHandler), sizeof(KSP_NODE), \
    sizeof(SpectralInversion), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_GUARD_INTERVAL(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_GUARD_INTERVAL, (GetHandler), sizeof(KSP_NODE), \
    sizeof(GuardInterval), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_TRANSMISSION_MODE(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_TRANSMISSION_MODE, (GetHandler), sizeof(KSP_NODE), \
    sizeof(TransmissionMode), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_ROLL_OFF(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_ROLL_OFF, (GetHandler), sizeof(KSP_NODE), sizeof(RollOff), (SetHandler), \
    NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_PILOT(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_PILOT, (GetHandler), sizeof(KSP_NODE), sizeof(Pilot), (SetHandler), NULL, 0, \
    NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_SIGNALTIMEOUTS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_SIGNALTIMEOUTS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BDA_SIGNAL_TIMEOUTS), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_PLP_NUMBER(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_PLP_NUMBER, (GetHandler), sizeof(KSP_NODE), sizeof(ULONG), (SetHandler), \
    NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaAutodemodulate 0xddf15b12, 0xbd25, 0x11d2, 0x9c, 0xa0, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSPROPSETID_BdaAutodemodulate DEFINE_GUIDNAMED(KSPROPSETID_BdaAutodemodulate)
#define DEFINE_KSPROPERTY_ITEM_BDA_AUTODEMODULATE_START(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_AUTODEMODULATE_START, FALSE, sizeof(KSP_NODE), 0, \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_AUTODEMODULATE_STOP(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_AUTODEMODULATE_STOP, FALSE, sizeof(KSP_NODE), 0, \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaTableSection 0x516b99c5, 0x971c, 0x4aaf, 0xb3, 0xf3, 0xd9, 0xfd, \
    0xa8, 0xa1, 0x5e, 0x16
#define KSPROPSETID_BdaTableSection DEFINE_GUIDNAMED(KSPROPSETID_BdaTableSection)
#define DEFINE_KSPROPERTY_ITEM_BDA_TABLE_SECTION(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_TABLE_SECTION, (GetHandler), sizeof(KSP_NODE), sizeof(BDA_TABLE_SECTION), \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaPIDFilter 0xd0a67d65, 0x8df, 0x4fec, 0x85, 0x33, 0xe5, 0xb5, 0x50, \
    0x41, 0xb, 0x85
#define KSPROPSETID_BdaPIDFilter DEFINE_GUIDNAMED(KSPROPSETID_BdaPIDFilter)
#define DEFINE_KSPROPERTY_ITEM_BDA_PIDFILTER_MAP_PIDS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_PIDFILTER_MAP_PIDS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BDA_PID_MAP), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_PIDFILTER_UNMAP_PIDS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_PIDFILTER_UNMAP_PIDS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BDA_PID_UNMAP), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_PIDFILTER_LIST_PIDS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_PIDFILTER_LIST_PIDS, (GetHandler), sizeof(KSP_NODE), \
    0, (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSPROPSETID_BdaCA 0xb0693766, 0x5278, 0x4ec6, 0xb9, 0xe1, 0x3c, 0xe4, 0x5, 0x60, \
    0xef, 0x5a
#define KSPROPSETID_BdaCA DEFINE_GUIDNAMED(KSPROPSETID_BdaCA)
#define DEFINE_KSPROPERTY_ITEM_BDA_ECM_MAP_STATUS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_ECM_MAP_STATUS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_CA_MODULE_STATUS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_CA_MODULE_STATUS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_CA_SMART_CARD_STATUS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_CA_SMART_CARD_STATUS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_CA_MODULE_UI(GetHandler, SetHandler) DEFINE_KSPROPERTY_ITEM( \
    KSPROPERTY_BDA_CA_MODULE_UI, (GetHandler), sizeof(KSP_NODE), sizeof(BDA_CA_MODULE_UI), \
    (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_CA_SET_PROGRAM_PIDS(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_CA_SET_PROGRAM_PIDS, (GetHandler), sizeof(KSP_NODE), \
    sizeof(BDA_PROGRAM_PID_LIST), (SetHandler), NULL, 0, NULL, NULL, 0)
#define DEFINE_KSPROPERTY_ITEM_BDA_CA_REMOVE_PROGRAM(GetHandler, SetHandler) \
    DEFINE_KSPROPERTY_ITEM( KSPROPERTY_BDA_CA_REMOVE_PROGRAM, (GetHandler), sizeof(KSP_NODE), \
    sizeof(ULONG), (SetHandler), NULL, 0, NULL, NULL, 0)
#define STATIC_KSEVENTSETID_BdaCAEvent 0x488c4ccc, 0xb768, 0x4129, 0x8e, 0xb1, 0xb0, 0xa, 0x7, \
    0x1f, 0x90, 0x68
#define KSEVENTSETID_BdaCAEvent DEFINE_GUIDNAMED(KSEVENTSETID_BdaCAEvent)
#define DEFINE_KSEVENT_BDA_PROGRAM_FLOW_STATUS_CHANGED(AddHandler, RemoveHandler, \
    SupportHandler) DEFINE_KSEVENT_ITEM( KSEVENT_BDA_PROGRAM_FLOW_STATUS_CHANGED, sizeof( \
    KSEVENTDATA), 0, (AddHandler), (RemoveHandler), (SupportHandler) )
#define DEFINE_KSEVENT_BDA_CA_MODULE_STATUS_CHANGED(AddHandler, RemoveHandler, SupportHandler) \
    DEFINE_KSEVENT_ITEM( KSEVENT_BDA_CA_MODULE_STATUS_CHANGED, sizeof( KSEVENTDATA), 0, \
    (AddHandler), (RemoveHandler), (SupportHandler) )
#define DEFINE_KSEVENT_BDA_CA_SMART_CARD_STATUS_CHANGED(AddHandler, RemoveHandler, \
    SupportHandler) DEFINE_KSEVENT_ITEM( KSEVENT_BDA_CA_SMART_CARD_STATUS_CHANGED, sizeof( \
    KSEVENTDATA), 0, (AddHandler), (RemoveHandler), (SupportHandler) )
#define DEFINE_KSEVENT_BDA_CA_MODULE_UI_REQUESTED(AddHandler, RemoveHandler, SupportHandler) \
    DEFINE_KSEVENT_ITEM( KSEVENT_BDA_CA_MODULE_UI_REQUESTED, sizeof( KSEVENTDATA), 0, \
    (AddHandler), (RemoveHandler), (SupportHandler) )
#define STATIC_KSMETHODSETID_BdaDrmService 0xbff6b5bb, 0xb0ae, 0x484c, 0x9d, 0xca, 0x73, 0x52, \
    0x8f, 0xb0, 0xb4, 0x6e
#define KSMETHODSETID_BdaDrmService DEFINE_GUIDNAMED(KSMETHODSETID_BdaDrmService)
#define DEFINE_KSMETHOD_BDA_DRM_SETDRM(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_DRM_CURRENT, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSM_BDA_DRM_SETDRM), sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_BDA_DRM_DRMSTATUS(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_DRM_DRMSTATUS, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSM_NODE), sizeof(BDA_DRM_DRMSTATUS), SupportHandler)
#define STATIC_KSMETHODSETID_BdaWmdrmSession 0x4be6fa3d, 0x7cd, 0x4139, 0x8b, 0x80, 0x8c, 0x18, \
    0xba, 0x3a, 0xec, 0x88
#define KSMETHODSETID_BdaWmdrmSession DEFINE_GUIDNAMED(KSMETHODSETID_BdaWmdrmSession)
#define DEFINE_KSMETHOD_BDA_WMDRM_STATUS(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_WMDRM_STATUS, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSM_NODE), sizeof(BDA_WMDRM_STATUS), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRM_REVINFO(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_WMDRM_REVINFO, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSM_BDA_BUFFER), sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRM_CRL(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_WMDRM_CRL, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSM_BDA_BUFFER), sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRM_TRANSACTMESSAGE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRM_MESSAGE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_BUFFER), sizeof(BDA_BUFFER), \
    SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRM_REISSUELICENSE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRM_REISSUELICENSE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_WMDRM_LICENSE), sizeof(PBDARESULT), \
    SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRM_RENEWLICENSE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRM_RENEWLICENSE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_WMDRM_RENEWLICENSE), \
    sizeof(BDA_WMDRM_RENEWLICENSE), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRM_GETLICENSE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRM_LICENSE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_WMDRM_LICENSE), sizeof(BDA_BUFFER), \
    SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRM_KEYINFO(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_WMDRM_KEYINFO, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSM_NODE), sizeof(BDA_WMDRM_KEYINFOLIST), SupportHandler)
#define STATIC_KSMETHODSETID_BdaWmdrmTuner 0x86d979cf, 0xa8a7, 0x4f94, 0xb5, 0xfb, 0x14, 0xc0, \
    0xac, 0xa6, 0x8f, 0xe6
#define KSMETHODSETID_BdaWmdrmTuner DEFINE_GUIDNAMED(KSMETHODSETID_BdaWmdrmTuner)
#define DEFINE_KSMETHOD_BDA_WMDRMTUNER_CANCELCAPTURETOKEN(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRMTUNER_CANCELCAPTURETOKEN, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_BUFFER), sizeof(PBDARESULT), \
    SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRMTUNER_SETPIDPROTECTION(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRMTUNER_SETPIDPROTECTION, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_WMDRMTUNER_SETPIDPROTECTION), \
    sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRMTUNER_GETPIDPROTECTION(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRMTUNER_GETPIDPROTECTION, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_WMDRMTUNER_GETPIDPROTECTION), \
    sizeof(BDA_WMDRMTUNER_PIDPROTECTION), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRMTUNER_SETSYNCVALUE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRMTUNER_SETSYNCVALUE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_WMDRMTUNER_SYNCVALUE), \
    sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRMTUNER_STARTCODEPROFILE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRMTUNER_STARTCODEPROFILE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSP_NODE), sizeof(BDA_BUFFER), SupportHandler)
#define DEFINE_KSMETHOD_BDA_WMDRMTUNER_PURCHASE_ENTITLEMENT(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_WMDRMTUNER_PURCHASE_ENTITLEMENT, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_WMDRMTUNER_PURCHASEENTITLEMENT), \
    sizeof(BDA_WMDRMTUNER_PURCHASEENTITLEMENT), SupportHandler)
#define STATIC_KSMETHODSETID_BdaEventing 0xf99492da, 0x6193, 0x4eb0, 0x86, 0x90, 0x66, 0x86, \
    0xcb, 0xff, 0x71, 0x3e
#define KSMETHODSETID_BdaEventing DEFINE_GUIDNAMED(KSMETHODSETID_BdaEventing)
#define DEFINE_KSMETHOD_ITEM_BDA_EVENT_DATA(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_EVENT_DATA, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSMETHOD), sizeof(BDA_EVENT_DATA), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_EVENT_COMPLETE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_EVENT_COMPLETE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_EVENT_COMPLETE), sizeof(LONG), \
    SupportHandler)
#define STATIC_KSEVENTSETID_BdaEvent 0xae7e55b2, 0x96d7, 0x4e29, 0x90, 0x8f, 0x62, 0xf9, 0x5b, \
    0x2a, 0x16, 0x79
#define KSEVENTSETID_BdaEvent DEFINE_GUIDNAMED(KSEVENTSETID_BdaEvent)
#define DEFINE_KSEVENT_ITEM_BDA_PENDINGEVENT(AddHandler, RemoveHandler, SupportHandler) \
    DEFINE_KSEVENT_ITEM( KSEVENT_BDA_EVENT_PENDINGEVENT, sizeof( KSEVENTDATA), 0, (AddHandler), \
    (RemoveHandler), (SupportHandler) )
#define STATIC_KSMETHODSETID_BdaDebug 0x0d4a90ec, 0xc69d, 0x4ee2, 0x8c, 0x5a, 0xfb, 0x1f, 0x63, \
    0xa5, 0x0d, 0xa1
#define KSMETHODSETID_BdaDebug DEFINE_GUIDNAMED(KSMETHODSETID_BdaDebug)
#define DEFINE_KSMETHOD_ITEM_BDA_DEBUG_LEVEL(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_DEBUG_LEVEL, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, \
    (MethodHandler), sizeof(KSM_BDA_DEBUG_LEVEL), sizeof(LONG), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_DEBUG_DATA(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_DEBUG_DATA, KSMETHOD_TYPE_MODIFY, (MethodHandler), sizeof(KSMETHOD), 0, \
    SupportHandler)
#define STATIC_KSMETHODSETID_BdaTuner 0xb774102f, 0xac07, 0x478a, 0x82, 0x28, 0x27, 0x42, 0xd9, \
    0x61, 0xfa, 0x7e
#define KSMETHODSETID_BdaTuner DEFINE_GUIDNAMED(KSMETHODSETID_BdaTuner)
#define DEFINE_KSMETHOD_ITEM_BDA_TUNER_SETTUNER(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_TUNER_SETTUNER, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_TUNER_TUNEREQUEST), \
    sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_TUNER_GETTUNERSTATE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_TUNER_GETTUNERSTATE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(BDA_TUNER_TUNERSTATE), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_TUNER_SIGNALNOISERATIO(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_TUNER_SIGNALNOISERATIO, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(BDA_TUNER_DIAGNOSTICS), \
    SupportHandler)
#define STATIC_KSMETHODSETID_BdaNameValueA 0xc24096d, 0x5ff5, 0x47de, 0xa8, 0x56, 0x6, 0x2e, \
    0x58, 0x7e, 0x37, 0x27
#define KSMETHODSETID_BdaNameValueA DEFINE_GUIDNAMED(KSMETHODSETID_BdaNameValueA)
#define STATIC_KSMETHODSETID_BdaNameValue 0x36e07304, 0x9f0d, 0x4e88, 0x91, 0x18, 0xac, 0xb, \
    0xa3, 0x17, 0xb7, 0xf2
#define KSMETHODSETID_BdaNameValue DEFINE_GUIDNAMED(KSMETHODSETID_BdaNameValue)
#define DEFINE_KSMETHOD_ITEM_BDA_GPNV_GETVALUE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GPNV_GETVALUE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_GPNV_GETVALUE), sizeof(BDA_STRING), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GPNV_SETVALUE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GPNV_SETVALUE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_GPNV_SETVALUE), sizeof(PBDARESULT), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GPNV_NAMEFROMINDEX(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GPNV_NAMEFROMINDEX, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_GPNV_NAMEINDEX), sizeof(BDA_STRING), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GPNV_GETVALUEUPDATENAME(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GPNV_GETVALUEUPDATENAME, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(BDA_STRING), SupportHandler)
#define STATIC_KSMETHODSETID_BdaMux 0x942aafec, 0x4c05, 0x4c74, 0xb8, 0xeb, 0x87, 0x6, 0xc2, \
    0xa4, 0x94, 0x3f
#define KSMETHODSETID_BdaMux DEFINE_GUIDNAMED(KSMETHODSETID_BdaMux)
#define DEFINE_KSMETHOD_ITEM_BDA_MUX_GETPIDLIST(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_MUX_GETPIDLIST, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_NODE), sizeof(BDA_BUFFER), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_MUX_SETPIDLIST(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_MUX_SETPIDLIST, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_BUFFER), sizeof(PBDARESULT), \
    SupportHandler)
#define STATIC_KSMETHODSETID_BdaScanning 0x12eb49df, 0x6249, 0x47f3, 0xb1, 0x90, 0xe2, 0x1e, \
    0x6e, 0x2f, 0x8a, 0x9c
#define KSMETHODSETID_BdaScanning DEFINE_GUIDNAMED(KSMETHODSETID_BdaScanning)
#define DEFINE_KSMETHOD_ITEM_BDA_SCAN_CAPABILTIES(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_SCAN_CAPABILTIES, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_SCAN_CAPABILTIES), \
    sizeof(BDA_SCAN_CAPABILTIES), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_SCANNING_STATE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_SCANNING_STATE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(BDA_SCAN_STATE), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_SCAN_FILTER(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_SCAN_FILTER, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, \
    (MethodHandler), sizeof(KSM_BDA_SCAN_FILTER), sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_SCAN_START(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_SCAN_START, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSM_BDA_SCAN_START), sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_SCAN_RESUME(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_SCAN_RESUME, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, \
    (MethodHandler), sizeof(KSMETHOD), sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_SCAN_STOP(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_SCAN_STOP, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSMETHOD), sizeof(PBDARESULT), SupportHandler)
#define STATIC_KSMETHODSETID_BdaGuideDataDeliveryService 0x8d9d5562, 0x1589, 0x417d, 0x99, 0xce, \
    0xac, 0x53, 0x1d, 0xda, 0x19, 0xf9
#define KSMETHODSETID_BdaGuideDataDeliveryService \
    DEFINE_GUIDNAMED(KSMETHODSETID_BdaGuideDataDeliveryService)
#define DEFINE_KSMETHOD_ITEM_BDA_GDDS_DATATYPE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GDDS_DATATYPE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(BDA_GDDS_DATATYPE), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GDDS_DATA(MethodHandler, SupportHandler) DEFINE_KSMETHOD_ITEM( \
    KSMETHOD_BDA_GDDS_DATA, KSMETHOD_TYPE_MODIFY | KSMETHOD_TYPE_SOURCE, (MethodHandler), \
    sizeof(KSMETHOD), sizeof(BDA_GDDS_DATA), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GDDS_TUNEXMLFROMIDX(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GDDS_TUNEXMLFROMIDX, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_GDDS_TUNEXMLFROMIDX), \
    sizeof(BDA_STRING), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GDDS_GETSERVICES(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GDDS_GETSERVICES, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(BDA_BUFFER), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GDDS_SERVICEFROMTUNEXML(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GDDS_SERVICEFROMTUNEXML, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_GDDS_SERVICEFROMTUNEXML), \
    sizeof(BDA_STRING), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_GDDS_DATAUPDATE(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_GDDS_DATAUPDATE, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(PBDARESULT), SupportHandler)
#define STATIC_KSMETHODSETID_BdaConditionalAccessService 0x10ced3b4, 0x320b, 0x41bf, 0x98, 0x24, \
    0x1b, 0x2e, 0x68, 0xe7, 0x1e, 0xb9
#define KSMETHODSETID_BdaConditionalAccessService \
    DEFINE_GUIDNAMED(KSMETHODSETID_BdaConditionalAccessService)
#define DEFINE_KSMETHOD_ITEM_BDA_CAS_CHECKENTITLEMENTTOKEN(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_CAS_CHECKENTITLEMENTTOKEN, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_CAS_ENTITLEMENTTOKEN), \
    sizeof(BDA_CAS_CHECK_ENTITLEMENTTOKEN), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_CAS_SETCAPTURETOKEN(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_CAS_SETCAPTURETOKEN, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_CAS_CAPTURETOKEN), sizeof(PBDARESULT), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_CAS_OPENBROADCASTMMI(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_CAS_OPENBROADCASTMMI, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_CAS_OPENBROADCASTMMI), \
    sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_CAS_CLOSEMMIDIALOG(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_CAS_CLOSEMMIDIALOG, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_CAS_CLOSEMMIDIALOG), \
    sizeof(BDA_CAS_CLOSE_MMIDIALOG), SupportHandler)
#define STATIC_KSMETHODSETID_BdaIsdbConditionalAccess 0x5e68c627, 0x16c2, 0x4e6c, 0xb1, 0xe2, \
    0xd0, 0x1, 0x70, 0xcd, 0xaa, 0xf
#define KSMETHODSETID_BdaIsdbConditionalAccess \
    DEFINE_GUIDNAMED(KSMETHODSETID_BdaIsdbConditionalAccess)
#define DEFINE_KSMETHOD_ITEM_BDA_ISDBCAS_SETREQUEST(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_ISDBCAS_SETREQUEST, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_ISDBCAS_REQUEST), sizeof(PBDARESULT), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_ISDBCAS_RESPONSEDATA(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_ISDBCAS_RESPONSEDATA, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_NODE), sizeof(BDA_ISDBCAS_RESPONSEDATA), \
    SupportHandler)
#define STATIC_KSMETHODSETID_BdaTSSelector 0x1dcfafe9, 0xb45e, 0x41b3, 0xbb, 0x2a, 0x56, 0x1e, \
    0xb1, 0x29, 0xae, 0x98
#define KSMETHODSETID_BdaTSSelector DEFINE_GUIDNAMED(KSMETHODSETID_BdaTSSelector)
#define DEFINE_KSMETHOD_ITEM_BDA_TS_SELECTOR_SETTSID(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_TS_SELECTOR_SETTSID, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_TS_SELECTOR_SETTSID), sizeof(ULONG), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_TS_SELECTOR_GETTSINFORMATION(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_TS_SELECTOR_GETTSINFORMATION, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_NODE), sizeof(BDA_TS_SELECTORINFO), \
    SupportHandler)
#define STATIC_KSMETHODSETID_BdaUserActivity 0xeda5c834, 0x4531, 0x483c, 0xbe, 0xa, 0x94, 0xe6, \
    0xc9, 0x6f, 0xf3, 0x96
#define KSMETHODSETID_BdaUserActivity DEFINE_GUIDNAMED(KSMETHODSETID_BdaUserActivity)
#define DEFINE_KSMETHOD_ITEM_BDA_USERACTIVITY_USEREASON(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_USERACTIVITY_USEREASON, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSM_BDA_USERACTIVITY_USEREASON), \
    sizeof(PBDARESULT), SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_USERACTIVITY_INTERVAL(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_USERACTIVITY_INTERVAL, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(BDA_USERACTIVITY_INTERVAL), \
    SupportHandler)
#define DEFINE_KSMETHOD_ITEM_BDA_USERACTIVITY_DETECTED(MethodHandler, SupportHandler) \
    DEFINE_KSMETHOD_ITEM( KSMETHOD_BDA_USERACTIVITY_DETECTED, KSMETHOD_TYPE_MODIFY | \
    KSMETHOD_TYPE_SOURCE, (MethodHandler), sizeof(KSMETHOD), sizeof(PBDARESULT), SupportHandler)
#define STATIC_KSCATEGORY_BDA_RECEIVER_COMPONENT 0xFD0A5AF4, 0xB41D, 0x11d2, 0x9c, 0x95, 0x0, \
    0xc0, 0x4f, 0x79, 0x71, 0xe0
#define KSCATEGORY_BDA_RECEIVER_COMPONENT DEFINE_GUIDNAMED(KSCATEGORY_BDA_RECEIVER_COMPONENT)
#define STATIC_KSCATEGORY_BDA_NETWORK_TUNER 0x71985f48, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSCATEGORY_BDA_NETWORK_TUNER DEFINE_GUIDNAMED(KSCATEGORY_BDA_NETWORK_TUNER)
#define STATIC_KSCATEGORY_BDA_NETWORK_EPG 0x71985f49, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSCATEGORY_BDA_NETWORK_EPG DEFINE_GUIDNAMED(KSCATEGORY_BDA_NETWORK_EPG)
#define STATIC_KSCATEGORY_BDA_IP_SINK 0x71985f4aL, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x00, 0xc0, 0x4f, \
    0x79, 0x71, 0xe0
#define KSCATEGORY_IP_SINK DEFINE_GUIDNAMED(KSCATEGORY_BDA_IP_SINK)
#define STATIC_KSCATEGORY_BDA_NETWORK_PROVIDER 0x71985f4b, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, \
    0xc0, 0x4f, 0x79, 0x71, 0xe0
#define KSCATEGORY_BDA_NETWORK_PROVIDER DEFINE_GUIDNAMED(KSCATEGORY_BDA_NETWORK_PROVIDER)
#define STATIC_KSCATEGORY_BDA_TRANSPORT_INFORMATION 0xa2e3074f, 0x6c3d, 0x11d3, 0xb6, 0x53, 0x0, \
    0xc0, 0x4f, 0x79, 0x49, 0x8e
#define KSCATEGORY_BDA_TRANSPORT_INFORMATION DEFINE_GUIDNAMED(KSCATEGORY_BDA_TRANSPORT_INFORMATION)
#define STATIC_KSNODE_BDA_RF_TUNER 0x71985f4c, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, 0x4f, \
    0x79, 0x71, 0xe0
#define KSNODE_BDA_RF_TUNER DEFINE_GUIDNAMED(KSNODE_BDA_RF_TUNER)
#define STATIC_KSNODE_BDA_ANALOG_DEMODULATOR 0x634db199, 0x27dd, 0x46b8, 0xac, 0xfb, 0xec, 0xc9, \
    0x8e, 0x61, 0xa2, 0xad
#define KSNODE_BDA_ANALOG_DEMODULATOR DEFINE_GUIDNAMED( KSNODE_BDA_ANALOG_DEMODULATOR)
#define STATIC_KSNODE_BDA_QAM_DEMODULATOR 0x71985f4d, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSNODE_BDA_QAM_DEMODULATOR DEFINE_GUIDNAMED(KSNODE_BDA_QAM_DEMODULATOR)
#define STATIC_KSNODE_BDA_QPSK_DEMODULATOR 0x6390c905, 0x27c1, 0x4d67, 0xbd, 0xb7, 0x77, 0xc5, \
    0xd, 0x7, 0x93, 0x0
#define KSNODE_BDA_QPSK_DEMODULATOR DEFINE_GUIDNAMED(KSNODE_BDA_QPSK_DEMODULATOR)
#define STATIC_KSNODE_BDA_8VSB_DEMODULATOR 0x71985f4f, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, \
    0x4f, 0x79, 0x71, 0xe0
#define KSNODE_BDA_8VSB_DEMODULATOR DEFINE_GUIDNAMED(KSNODE_BDA_8VSB_DEMODULATOR)
#define STATIC_KSNODE_BDA_COFDM_DEMODULATOR 0x2dac6e05, 0xedbe, 0x4b9c, 0xb3, 0x87, 0x1b, 0x6f, \
    0xad, 0x7d, 0x64, 0x95
#define KSNODE_BDA_COFDM_DEMODULATOR DEFINE_GUIDNAMED(KSNODE_BDA_COFDM_DEMODULATOR)
#define STATIC_KSNODE_BDA_8PSK_DEMODULATOR 0xe957a0e7, 0xdd98, 0x4a3c, 0x81, 0x0b, 0x35, 0x25, \
    0x15, 0x7a, 0xb6, 0x2e
#define KSNODE_BDA_8PSK_DEMODULATOR DEFINE_GUIDNAMED(KSNODE_BDA_8PSK_DEMODULATOR)
#define STATIC_KSNODE_BDA_ISDB_T_DEMODULATOR 0xfcea3ae3, 0x2cb2, 0x464d, 0x8f, 0x5d, 0x30, 0x5c, \
    0x0b, 0xb7, 0x78, 0xa2
#define KSNODE_BDA_ISDB_T_DEMODULATOR DEFINE_GUIDNAMED(KSNODE_BDA_ISDB_T_DEMODULATOR)
#define STATIC_KSNODE_BDA_ISDB_S_DEMODULATOR 0xedde230a, 0x9086, 0x432d, 0xb8, 0xa5, 0x66, 0x70, \
    0x26, 0x38, 0x07, 0xe9
#define KSNODE_BDA_ISDB_S_DEMODULATOR DEFINE_GUIDNAMED(KSNODE_BDA_ISDB_S_DEMODULATOR)
#define STATIC_KSNODE_BDA_OPENCABLE_POD 0x345812a0, 0xfb7c, 0x4790, 0xaa, 0x7e, 0xb1, 0xdb, \
    0x88, 0xac, 0x19, 0xc9
#define KSNODE_BDA_OPENCABLE_POD DEFINE_GUIDNAMED(KSNODE_BDA_OPENCABLE_POD)
#define STATIC_KSNODE_BDA_COMMON_CA_POD 0xd83ef8fc, 0xf3b8, 0x45ab, 0x8b, 0x71, 0xec, 0xf7, \
    0xc3, 0x39, 0xde, 0xb4
#define KSNODE_BDA_COMMON_CA_POD DEFINE_GUIDNAMED(KSNODE_BDA_COMMON_CA_POD)
#define STATIC_KSNODE_BDA_PID_FILTER 0xf5412789, 0xb0a0, 0x44e1, 0xae, 0x4f, 0xee, 0x99, 0x9b, \
    0x1b, 0x7f, 0xbe
#define KSNODE_BDA_PID_FILTER DEFINE_GUIDNAMED(KSNODE_BDA_PID_FILTER)
#define STATIC_KSNODE_BDA_IP_SINK 0x71985f4e, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, 0x4f, 0x79, \
    0x71, 0xe0
#define KSNODE_IP_SINK DEFINE_GUIDNAMED(KSNODE_BDA_IP_SINK)
#define STATIC_KSNODE_BDA_VIDEO_ENCODER 0xd98429e3, 0x65c9, 0x4ac4, 0x93, 0xaa, 0x76, 0x67, \
    0x82, 0x83, 0x3b, 0x7a
#define KSNODE_BDA_VIDEO_ENCODER DEFINE_GUIDNAMED(KSNODE_BDA_VIDEO_ENCODER)
#define STATIC_KSNODE_BDA_PBDA_CAS 0xc026869f, 0x7129, 0x4e71, 0x86, 0x96, 0xec, 0x8f, 0x75, \
    0x29, 0x9b, 0x77
#define KSNODE_BDA_PBDA_CAS DEFINE_GUIDNAMED(KSNODE_BDA_PBDA_CAS)
#define STATIC_KSNODE_BDA_PBDA_ISDBCAS 0xf2cf2ab3, 0x5b9d, 0x40ae, 0xab, 0x7c, 0x4e, 0x7a, 0xd0, \
    0xbd, 0x1c, 0x52
#define KSNODE_BDA_PBDA_ISDBCAS DEFINE_GUIDNAMED(KSNODE_BDA_PBDA_ISDBCAS)
#define STATIC_KSNODE_BDA_PBDA_TUNER 0xaa5e8286, 0x593c, 0x4979, 0x94, 0x94, 0x46, 0xa2, 0xa9, \
    0xdf, 0xe0, 0x76
#define KSNODE_BDA_PBDA_TUNER DEFINE_GUIDNAMED(KSNODE_BDA_PBDA_TUNER)
#define STATIC_KSNODE_BDA_PBDA_MUX 0xf88c7787, 0x6678, 0x4f4b, 0xa1, 0x3e, 0xda, 0x9, 0x86, \
    0x1d, 0x68, 0x2b
#define KSNODE_BDA_PBDA_MUX DEFINE_GUIDNAMED(KSNODE_BDA_PBDA_MUX)
#define STATIC_KSNODE_BDA_PBDA_DRM 0x9eeebd03, 0xeea1, 0x450f, 0x96, 0xae, 0x63, 0x3e, 0x6d, \
    0xe6, 0x3c, 0xce
#define KSNODE_BDA_PBDA_DRM DEFINE_GUIDNAMED(KSNODE_BDA_PBDA_DRM)
#define STATIC_KSNODE_BDA_DRI_DRM 0x4f95ad74, 0xcefb, 0x42d2, 0x94, 0xa9, 0x68, 0xc5, 0xb2, \
    0xc1, 0xaa, 0xbe
#define KSNODE_BDA_DRI_DRM DEFINE_GUIDNAMED(KSNODE_BDA_DRI_DRM)
#define STATIC_KSNODE_BDA_TS_SELECTOR 0x5eddf185, 0xfed1, 0x4f45, 0x96, 0x85, 0xbb, 0xb7, 0x3c, \
    0x32, 0x3c, 0xfc
#define KSNODE_BDA_TS_SELECTOR DEFINE_GUIDNAMED(KSNODE_BDA_TS_SELECTOR)
#define STATIC_PINNAME_IPSINK_INPUT 0x3fdffa70L, 0xac9a, 0x11d2, 0x8f, 0x17, 0x00, 0xc0, 0x4f, \
    0x79, 0x71, 0xe2
#define PINNAME_IPSINK_INPUT DEFINE_GUIDNAMED(PINNAME_IPSINK_INPUT)
#endif
