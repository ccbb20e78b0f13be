// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI commands, mode pages, sense and inquiry data (part 1).
#ifndef ISRCHECK_SCSI_TYPES1_H
#define ISRCHECK_SCSI_TYPES1_H
#pragma pack(push, 1)
typedef union _CDB {
    struct _CDB6GENERIC {
        UCHAR OperationCode;
        UCHAR Immediate : 1, CommandUniqueBits : 4, LogicalUnitNumber : 3;
        UCHAR CommandUniqueBytes[3];
        UCHAR Link : 1, Flag : 1, Reserved : 4, VendorUnique : 2;
    } CDB6GENERIC;
    struct _CDB6READWRITE {
        UCHAR OperationCode;
        UCHAR LogicalBlockMsb1 : 5, LogicalUnitNumber : 3;
        UCHAR LogicalBlockMsb0, LogicalBlockLsb, TransferBlocks, Control;
    } CDB6READWRITE;
    struct _CDB6INQUIRY {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR PageCode, IReserved, AllocationLength, Control;
    } CDB6INQUIRY;
    struct _CDB6INQUIRY3 {
        UCHAR OperationCode;
        UCHAR EnableVitalProductData : 1, CommandSupportData : 1, Reserved1 : 6;
        UCHAR PageCode, Reserved2, AllocationLength, Control;
    } CDB6INQUIRY3;
    struct _CDB6VERIFY {
        UCHAR OperationCode;
        UCHAR Fixed : 1, ByteCompare : 1, Immediate : 1, Reserved : 2, LogicalUnitNumber : 3;
        UCHAR VerificationLength[3], Control;
    } CDB6VERIFY;
    struct _RECEIVE_DIAGNOSTIC {
        UCHAR OperationCode;
        UCHAR PageCodeValid : 1, Reserved : 7;
        UCHAR PageCode, AllocationLength[2], Control;
    } RECEIVE_DIAGNOSTIC;
    struct _SEND_DIAGNOSTIC {
        UCHAR OperationCode;
        UCHAR UnitOffline : 1, DeviceOffline : 1, SelfTest : 1, Reserved1 : 1, PageFormat : 1,
            SelfTestCode : 3;
        UCHAR Reserved2, ParameterListLength[2], Control;
    } SEND_DIAGNOSTIC;
    struct _CDB6FORMAT {
        UCHAR OperationCode;
        UCHAR FormatControl : 5, LogicalUnitNumber : 3;
        UCHAR FReserved1, InterleaveMsb, InterleaveLsb, FReserved2;
    } CDB6FORMAT;
    struct _CDB10 {
        UCHAR OperationCode;
        UCHAR RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1,
            LogicalUnitNumber : 3;
        UCHAR LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3,
            Reserved2, TransferBlocksMsb, TransferBlocksLsb, Control;
    } CDB10;
    struct _CDB12 {
        UCHAR OperationCode;
        UCHAR RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1,
            LogicalUnitNumber : 3;
        UCHAR LogicalBlock[4], TransferLength[4], Reserved2, Control;
    } CDB12;
    struct _CDB16 {
        UCHAR OperationCode;
        UCHAR Reserved1 : 3, ForceUnitAccess : 1, DisablePageOut : 1, Protection : 3;
        UCHAR LogicalBlock[8], TransferLength[4], Reserved2, Control;
    } CDB16;
    struct _SECURITY_PROTOCOL_IN {
        UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2];
        UCHAR Reserved1 : 7, INC_512 : 1;
        UCHAR Reserved2, AllocationLength[4], Reserved3, Control;
    } SECURITY_PROTOCOL_IN;
    struct _SECURITY_PROTOCOL_OUT {
        UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2];
        UCHAR Reserved1 : 7, INC_512 : 1;
        UCHAR Reserved2, AllocationLength[4], Reserved3, Control;
    } SECURITY_PROTOCOL_OUT;
    struct _UNMAP {
        UCHAR OperationCode;
        UCHAR Anchor : 1, Reserved1 : 7;
        UCHAR Reserved2[4];
        UCHAR GroupNumber : 5, Reserved3 : 3;
        UCHAR AllocationLength[2], Control;
    } UNMAP;
    struct _SANITIZE {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, AUSE : 1, Reserved1 : 1, Immediate : 1;
        UCHAR Reserved2[5], ParameterListLength[2], Control;
    } SANITIZE;
    struct _PAUSE_RESUME {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR Reserved2[6], Action, Control;
    } PAUSE_RESUME;
    struct _READ_TOC {
        UCHAR OperationCode;
        UCHAR Reserved0 : 1, Msf : 1, Reserved1 : 3, LogicalUnitNumber : 3, Format2 : 4,
            Reserved2 : 4;
        UCHAR Reserved3[3], StartingTrack, AllocationLength[2];
        UCHAR Control : 6, Format : 2;
    } READ_TOC;
    struct _READ_DISK_INFORMATION {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR Reserved2[5], AllocationLength[2], Control;
    } READ_DISK_INFORMATION;
    struct _READ_DISK_INFORMATION READ_DISC_INFORMATION;
    struct _READ_TRACK_INFORMATION {
        UCHAR OperationCode;
        UCHAR Track : 2, Reserved4 : 3, Lun : 3;
        UCHAR BlockAddress[4], Reserved3, AllocationLength[2], Control;
    } READ_TRACK_INFORMATION;
    struct _RESERVE_TRACK_RZONE {
        UCHAR OperationCode, Reserved1[4], ReservationSize[4], Control;
    } RESERVE_TRACK_RZONE;
    struct _SEND_OPC_INFORMATION {
        UCHAR OperationCode;
        UCHAR DoOpc : 1, Reserved1 : 7, Exclude0 : 1, Exclude1 : 1, Reserved2 : 6;
        UCHAR Reserved3[4], ParameterListLength[2], Reserved4;
    } SEND_OPC_INFORMATION;
    struct _REPAIR_TRACK {
        UCHAR OperationCode;
        UCHAR Immediate : 1, Reserved1 : 7;
        UCHAR Reserved2[2], TrackNumber[2], Reserved3[3], Control;
    } REPAIR_TRACK;
    struct _CLOSE_TRACK {
        UCHAR OperationCode;
        UCHAR Immediate : 1, Reserved1 : 7, Track : 1, Session : 1, Reserved2 : 6;
        UCHAR Reserved3, TrackNumber[2], Reserved4[3], Control;
    } CLOSE_TRACK;
    struct _READ_BUFFER_CAPACITY {
        UCHAR OperationCode;
        UCHAR BlockInfo : 1, Reserved1 : 7;
        UCHAR Reserved2[5], AllocationLength[2], Control;
    } READ_BUFFER_CAPACITY;
    struct _SEND_CUE_SHEET {
        UCHAR OperationCode, Reserved[5], CueSheetSize[3], Control;
    } SEND_CUE_SHEET;
    struct _READ_HEADER {
        UCHAR OperationCode;
        UCHAR Reserved1 : 1, Msf : 1, Reserved2 : 3, Lun : 3;
        UCHAR LogicalBlockAddress[4], Reserved3, AllocationLength[2], Control;
    } READ_HEADER;
    struct _PLAY_AUDIO {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR StartingBlockAddress[4], Reserved2, PlayLength[2], Control;
    } PLAY_AUDIO;
    struct _PLAY_AUDIO_MSF {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR Reserved2, StartingM, StartingS, StartingF, EndingM, EndingS, EndingF, Control;
    } PLAY_AUDIO_MSF;
    struct _BLANK_MEDIA {
        UCHAR OperationCode;
        UCHAR BlankType : 3, Reserved1 : 1, Immediate : 1, Reserved2 : 3;
        UCHAR AddressOrTrack[4], Reserved3[5], Control;
    } BLANK_MEDIA;
    struct _PLAY_CD {
        UCHAR OperationCode;
        UCHAR Reserved1 : 1, CMSF : 1, ExpectedSectorType : 3, Lun : 3;
        union {
            struct _LBA { UCHAR StartingBlockAddress[4], PlayLength[4]; } LBA;
            struct _MSF {
                UCHAR Reserved1, StartingM, StartingS, StartingF, EndingM, EndingS, EndingF,
                    Reserved2;
            } MSF;
        };
        UCHAR Audio : 1, Composite : 1, Port1 : 1, Port2 : 1, Reserved2 : 3, Speed : 1;
        UCHAR Control;
    } PLAY_CD;
    struct _SCAN_CD {
        UCHAR OperationCode;
        UCHAR RelativeAddress : 1, Reserved1 : 3, Direct : 1, Lun : 3;
        UCHAR StartingAddress[4], Reserved2[3];
        UCHAR Reserved3 : 6, Type : 2;
        UCHAR Reserved4, Control;
    } SCAN_CD;
    struct _STOP_PLAY_SCAN {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR Reserved2[7], Control;
    } STOP_PLAY_SCAN;
    struct _SUBCHANNEL {
        UCHAR OperationCode;
        UCHAR Reserved0 : 1, Msf : 1, Reserved1 : 3, LogicalUnitNumber : 3, Reserved2 : 6,
            SubQ : 1, Reserved3 : 1;
        UCHAR Format, Reserved4[2], TrackNumber, AllocationLength[2], Control;
    } SUBCHANNEL;
    struct _READ_CD {
        UCHAR OperationCode;
        UCHAR RelativeAddress : 1, Reserved0 : 1, ExpectedSectorType : 3, Lun : 3;
        UCHAR StartingLBA[4], TransferBlocks[3];
        UCHAR Reserved2 : 1, ErrorFlags : 2, IncludeEDC : 1, IncludeUserData : 1, HeaderCode : 2,
            IncludeSyncData : 1, SubChannelSelection : 3, Reserved3 : 5;
        UCHAR Control;
    } READ_CD;
    struct _READ_CD_MSF {
        UCHAR OperationCode;
        UCHAR RelativeAddress : 1, Reserved1 : 1, ExpectedSectorType : 3, Lun : 3;
        UCHAR Reserved2, StartingM, StartingS, StartingF, EndingM, EndingS, EndingF;
        UCHAR Reserved4 : 1, ErrorFlags : 2, IncludeEDC : 1, IncludeUserData : 1, HeaderCode : 2,
            IncludeSyncData : 1, SubChannelSelection : 3, Reserved5 : 5;
        UCHAR Control;
    } READ_CD_MSF;
    struct _PLXTR_READ_CDDA {
        UCHAR OperationCode;
        UCHAR Reserved0 : 5, LogicalUnitNumber : 3;
        UCHAR LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3,
            TransferBlockByte0, TransferBlockByte1, TransferBlockByte2, TransferBlockByte3,
            SubCode, Control;
    } PLXTR_READ_CDDA;
    struct _NEC_READ_CDDA {
        UCHAR OperationCode, Reserved0, LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2,
            LogicalBlockByte3, Reserved1, TransferBlockByte0, TransferBlockByte1, Control;
    } NEC_READ_CDDA;
    struct _MODE_SENSE {
        UCHAR OperationCode;
        UCHAR Reserved1 : 3, Dbd : 1, Reserved2 : 4, PageCode : 6, Pc : 2;
        UCHAR SubPageCode, AllocationLength, Control;
    } MODE_SENSE;
    struct _MODE_SENSE10 {
        UCHAR OperationCode;
        UCHAR Reserved1 : 3, Dbd : 1, LongLBAAccepted : 1, Reserved2 : 3, PageCode : 6, Pc : 2;
        UCHAR SubPageCode, Reserved3[3], AllocationLength[2], Control;
    } MODE_SENSE10;
    struct _MODE_SELECT {
        UCHAR OperationCode;
        UCHAR SPBit : 1, Reserved1 : 3, PFBit : 1, LogicalUnitNumber : 3;
        UCHAR Reserved2[2], ParameterListLength, Control;
    } MODE_SELECT;
    struct _MODE_SELECT10 {
        UCHAR OperationCode;
        UCHAR SPBit : 1, Reserved1 : 3, PFBit : 1, LogicalUnitNumber : 3;
        UCHAR Reserved2[5], ParameterListLength[2], Control;
    } MODE_SELECT10;
    struct _LOCATE {
        UCHAR OperationCode;
        UCHAR Immediate : 1, CPBit : 1, BTBit : 1, Reserved1 : 2, LogicalUnitNumber : 3;
        UCHAR Reserved3, LogicalBlockAddress[4], Reserved4, Partition, Control;
    } LOCATE;
    struct _LOGSENSE {
        UCHAR OperationCode;
        UCHAR SPBit : 1, PPCBit : 1, Reserved1 : 3, LogicalUnitNumber : 3, PageCode : 6,
            PCBit : 2;
        union { UCHAR SubPageCode, Reserved2; };
        UCHAR Reserved3, ParameterPointer[2], AllocationLength[2], Control;
    } LOGSENSE;
    struct _LOGSELECT {
        UCHAR OperationCode;
        UCHAR SPBit : 1, PCRBit : 1, Reserved1 : 3, LogicalUnitNumber : 3, Reserved : 6,
            PCBit : 2;
        UCHAR Reserved2[4], ParameterListLength[2], Control;
    } LOGSELECT;
    struct _PRINT {
        UCHAR OperationCode;
        UCHAR Reserved : 5, LogicalUnitNumber : 3;
        UCHAR TransferLength[3], Control;
    } PRINT;
    struct _SEEK {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR LogicalBlockAddress[4], Reserved2[3], Control;
    } SEEK;
    struct _ERASE {
        UCHAR OperationCode;
        UCHAR Long : 1, Immediate : 1, Reserved1 : 3, LogicalUnitNumber : 3;
        UCHAR Reserved2[3], Control;
    } ERASE;
    struct _START_STOP {
        UCHAR OperationCode;
        UCHAR Immediate : 1, Reserved1 : 4, LogicalUnitNumber : 3;
        UCHAR Reserved2[2];
        UCHAR Start : 1, LoadEject : 1, Reserved3 : 6;
        UCHAR Control;
    } START_STOP;
    struct _MEDIA_REMOVAL {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR Reserved2[2];
        UCHAR Prevent : 1, Persistant : 1, Reserved3 : 6;
        UCHAR Control;
    } MEDIA_REMOVAL;
    struct _SEEK_BLOCK {
        UCHAR OperationCode;
        UCHAR Immediate : 1, Reserved1 : 7;
        UCHAR BlockAddress[3];
        UCHAR Link : 1, Flag : 1, Reserved2 : 4, VendorUnique : 2;
    } SEEK_BLOCK;
    struct _REQUEST_BLOCK_ADDRESS {
        UCHAR OperationCode, Reserved1[3], AllocationLength;
        UCHAR Link : 1, Flag : 1, Reserved2 : 4, VendorUnique : 2;
    } REQUEST_BLOCK_ADDRESS;
    struct _PARTITION {
        UCHAR OperationCode;
        UCHAR Immediate : 1, Sel : 1, PartitionSelect : 6;
        UCHAR Reserved1[3], Control;
    } PARTITION;
    struct _WRITE_TAPE_MARKS {
        UCHAR OperationCode;
        UCHAR Immediate : 1, WriteSetMarks : 1, Reserved : 3, LogicalUnitNumber : 3;
        UCHAR TransferLength[3], Control;
    } WRITE_TAPE_MARKS;
    struct _SPACE_TAPE_MARKS {
        UCHAR OperationCode;
        UCHAR Code : 3, Reserved : 2, LogicalUnitNumber : 3;
        UCHAR NumMarksMSB, NumMarks, NumMarksLSB;
        union {
            UCHAR value;
            struct {
                UCHAR Link : 1, Flag : 1, Reserved : 4, VendorUnique : 2;
            } Fields;
        } Byte6;
    } SPACE_TAPE_MARKS;
    struct _READ_POSITION {
        UCHAR Operation;
        UCHAR BlockType : 1, Reserved1 : 4, Lun : 3;
        UCHAR Reserved2[7], Control;
    } READ_POSITION;
    struct _CDB6READWRITETAPE {
        UCHAR OperationCode;
        UCHAR VendorSpecific : 5, Reserved : 3;
        UCHAR TransferLenMSB, TransferLen, TransferLenLSB;
        UCHAR Link : 1, Flag : 1, Reserved1 : 4, VendorUnique : 2;
    } CDB6READWRITETAPE;
    struct _INIT_ELEMENT_STATUS {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNubmer : 3;
        UCHAR Reserved2[3];
        UCHAR Reserved3 : 7, NoBarCode : 1;
    } INIT_ELEMENT_STATUS;
    struct _INITIALIZE_ELEMENT_RANGE {
        UCHAR OperationCode;
        UCHAR Range : 1, Reserved1 : 4, LogicalUnitNubmer : 3;
        UCHAR FirstElementAddress[2], Reserved2[2], NumberOfElements[2], Reserved3;
        UCHAR Reserved4 : 7, NoBarCode : 1;
    } INITIALIZE_ELEMENT_RANGE;
    struct _POSITION_TO_ELEMENT {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR TransportElementAddress[2], DestinationElementAddress[2], Reserved2[2];
        UCHAR Flip : 1, Reserved3 : 7;
        UCHAR Control;
    } POSITION_TO_ELEMENT;
    struct _MOVE_MEDIUM {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR TransportElementAddress[2], SourceElementAddress[2], DestinationElementAddress[2],
            Reserved2[2];
        UCHAR Flip : 1, Reserved3 : 7;
        UCHAR Control;
    } MOVE_MEDIUM;
    struct _EXCHANGE_MEDIUM {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, LogicalUnitNumber : 3;
        UCHAR TransportElementAddress[2], SourceElementAddress[2], Destination1ElementAddress[2],
            Destination2ElementAddress[2];
        UCHAR Flip1 : 1, Flip2 : 1, Reserved3 : 6;
        UCHAR Control;
    } EXCHANGE_MEDIUM;
    struct _READ_ELEMENT_STATUS {
        UCHAR OperationCode;
        UCHAR ElementType : 4, VolTag : 1, LogicalUnitNumber : 3;
        UCHAR StartingElementAddress[2], NumberOfElements[2], Reserved1, AllocationLength[3],
            Reserved2, Control;
    } READ_ELEMENT_STATUS;
    struct _SEND_VOLUME_TAG {
        UCHAR OperationCode;
        UCHAR ElementType : 4, Reserved1 : 1, LogicalUnitNumber : 3;
        UCHAR StartingElementAddress[2], Reserved2;
        UCHAR ActionCode : 5, Reserved3 : 3;
        UCHAR Reserved4[2], ParameterListLength[2], Reserved5, Control;
    } SEND_VOLUME_TAG;
    struct _REQUEST_VOLUME_ELEMENT_ADDRESS {
        UCHAR OperationCode;
        UCHAR ElementType : 4, VolTag : 1, LogicalUnitNumber : 3;
        UCHAR StartingElementAddress[2], NumberElements[2], Reserved1, AllocationLength[3],
            Reserved2, Control;
    } REQUEST_VOLUME_ELEMENT_ADDRESS;
    struct _LOAD_UNLOAD {
        UCHAR OperationCode;
        UCHAR Immediate : 1, Reserved1 : 4, Lun : 3;
        UCHAR Reserved2[2];
        UCHAR Start : 1, LoadEject : 1, Reserved3 : 6;
        UCHAR Reserved4[3], Slot, Reserved5[3];
    } LOAD_UNLOAD;
    struct _MECH_STATUS {
        UCHAR OperationCode;
        UCHAR Reserved : 5, Lun : 3;
        UCHAR Reserved1[6], AllocationLength[2], Reserved2[1], Control;
    } MECH_STATUS;
    struct _SYNCHRONIZE_CACHE10 {
        UCHAR OperationCode;
        UCHAR RelAddr : 1, Immediate : 1, Reserved : 3, Lun : 3;
        UCHAR LogicalBlockAddress[4], Reserved2, BlockCount[2], Control;
    } SYNCHRONIZE_CACHE10;
    struct _GET_EVENT_STATUS_NOTIFICATION {
        UCHAR OperationCode;
        UCHAR Immediate : 1, Reserved : 4, Lun : 3;
        UCHAR Reserved2[2], NotificationClassRequest, Reserved3[2], EventListLength[2], Control;
    } GET_EVENT_STATUS_NOTIFICATION;
    struct _GET_PERFORMANCE {
        UCHAR OperationCode;
        UCHAR Except : 2, Write : 1, Tolerance : 2, Reserved0 : 3;
        UCHAR StartingLBA[4], Reserved1[2], MaximumNumberOfDescriptors[2], Type, Control;
    } GET_PERFORMANCE;
    struct _READ_DVD_STRUCTURE {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR RMDBlockNumber[4], LayerNumber, Format, AllocationLength[2];
        UCHAR Reserved3 : 6, AGID : 2;
        UCHAR Control;
    } READ_DVD_STRUCTURE;
    struct _SET_STREAMING {
        UCHAR OperationCode, Reserved[8], ParameterListLength[2], Control;
    } SET_STREAMING;
    struct _SEND_DVD_STRUCTURE {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR Reserved2[5], Format, ParameterListLength[2], Reserved3, Control;
    } SEND_DVD_STRUCTURE;
    struct _SEND_KEY {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR Reserved2[6], ParameterListLength[2];
        UCHAR KeyFormat : 6, AGID : 2;
        UCHAR Control;
    } SEND_KEY;
    struct _REPORT_KEY {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR LogicalBlockAddress[4], Reserved2[2], AllocationLength[2];
        UCHAR KeyFormat : 6, AGID : 2;
        UCHAR Control;
    } REPORT_KEY;
    struct _SET_READ_AHEAD {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR TriggerLBA[4], ReadAheadLBA[4], Reserved2, Control;
    } SET_READ_AHEAD;
    struct _READ_FORMATTED_CAPACITIES {
        UCHAR OperationCode;
        UCHAR Reserved1 : 5, Lun : 3;
        UCHAR Reserved2[5], AllocationLength[2], Control;
    } READ_FORMATTED_CAPACITIES;
    struct _REPORT_LUNS {
        UCHAR OperationCode, Reserved1[5], AllocationLength[4], Reserved2[1], Control;
    } REPORT_LUNS;
    struct _PERSISTENT_RESERVE_IN {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR Reserved2[5], AllocationLength[2], Control;
    } PERSISTENT_RESERVE_IN;
    struct _PERSISTENT_RESERVE_OUT {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3, Type : 4, Scope : 4;
        UCHAR Reserved2[4], ParameterListLength[2], Control;
    } PERSISTENT_RESERVE_OUT;
    struct _REPORT_TIMESTAMP {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR Reserved2[4], AllocationLength[4], Reserved3, Control;
    } REPORT_TIMESTAMP;
    struct _SET_TIMESTAMP {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR Reserved2[4], ParameterListLength[4], Reserved3, Control;
    } SET_TIMESTAMP;
    struct _GET_CONFIGURATION {
        UCHAR OperationCode;
        UCHAR RequestType : 2, Reserved1 : 6;
        UCHAR StartingFeature[2], Reserved2[3], AllocationLength[2], Control;
    } GET_CONFIGURATION;
    struct _SET_CD_SPEED {
        UCHAR OperationCode;
        union {
            UCHAR Reserved1;
            struct { UCHAR RotationControl : 2, Reserved3 : 6; };
        };
        UCHAR ReadSpeed[2], WriteSpeed[2], Reserved2[5], Control;
    } SET_CD_SPEED;
    struct _READ12 {
        UCHAR OperationCode;
        UCHAR RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1,
            LogicalUnitNumber : 3;
        UCHAR LogicalBlock[4], TransferLength[4];
        UCHAR Reserved2 : 7, Streaming : 1;
        UCHAR Control;
    } READ12;
    struct _WRITE12 {
        UCHAR OperationCode;
        UCHAR RelativeAddress : 1, Reserved1 : 1, EBP : 1, ForceUnitAccess : 1,
            DisablePageOut : 1, LogicalUnitNumber : 3;
        UCHAR LogicalBlock[4], TransferLength[4];
        UCHAR Reserved2 : 7, Streaming : 1;
        UCHAR Control;
    } WRITE12;
    struct _ATA_PASSTHROUGH12 {
        UCHAR OperationCode;
        UCHAR Reserved1 : 1, Protocol : 4, MultipleCount : 3, TLength : 2, ByteBlock : 1,
            TDir : 1, Reserved2 : 1, CkCond : 1, Offline : 2;
        UCHAR Features, SectorCount, LbaLow, LbaMid, LbaHigh, Device, Command, Reserved3, Control;
    } ATA_PASSTHROUGH12;
    struct _READ16 {
        UCHAR OperationCode;
        UCHAR Reserved1 : 3, ForceUnitAccess : 1, DisablePageOut : 1, ReadProtect : 3;
        UCHAR LogicalBlock[8], TransferLength[4];
        UCHAR Reserved2 : 7, Streaming : 1;
        UCHAR Control;
    } READ16;
    struct _WRITE16 {
        UCHAR OperationCode;
        UCHAR Reserved1 : 3, ForceUnitAccess : 1, DisablePageOut : 1, WriteProtect : 3;
        UCHAR LogicalBlock[8], TransferLength[4];
        UCHAR Reserved2 : 7, Streaming : 1;
        UCHAR Control;
    } WRITE16;
    struct _VERIFY16 {
        UCHAR OperationCode;
        UCHAR Reserved1 : 1, ByteCheck : 1, BlockVerify : 1, Reserved2 : 1, DisablePageOut : 1,
            VerifyProtect : 3;
        UCHAR LogicalBlock[8], VerificationLength[4];
        UCHAR Reserved3 : 7, Streaming : 1;
        UCHAR Control;
    } VERIFY16;
    struct _SYNCHRONIZE_CACHE16 {
        UCHAR OperationCode;
        UCHAR Reserved1 : 1, Immediate : 1, Reserved2 : 6;
        UCHAR LogicalBlock[8], BlockCount[4], Reserved3, Control;
    } SYNCHRONIZE_CACHE16;
    struct _READ_CAPACITY16 {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR LogicalBlock[8], AllocationLength[4];
        UCHAR PMI : 1, Reserved2 : 7;
        UCHAR Control;
    } READ_CAPACITY16;
    struct _ATA_PASSTHROUGH16 {
        UCHAR OperationCode;
        UCHAR Extend : 1, Protocol : 4, MultipleCount : 3, TLength : 2, ByteBlock : 1, TDir : 1,
            Reserved1 : 1, CkCond : 1, Offline : 2;
        UCHAR Features15_8, Features7_0, SectorCount15_8, SectorCount7_0, LbaLow15_8, LbaLow7_0,
            LbaMid15_8, LbaMid7_0, LbaHigh15_8, LbaHigh7_0, Device, Command, Control;
    } ATA_PASSTHROUGH16;
    struct _GET_LBA_STATUS {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR StartingLBA[8], AllocationLength[4], Reserved2, Control;
    } GET_LBA_STATUS;
    struct _TOKEN_OPERATION {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR Reserved2[4], ListIdentifier[4], ParameterListLength[4];
        UCHAR GroupNumber : 5, Reserved3 : 3;
        UCHAR Control;
    } TOKEN_OPERATION;
    struct _RECEIVE_TOKEN_INFORMATION {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR ListIdentifier[4], Reserved2[4], AllocationLength[4], Reserved3, Control;
    } RECEIVE_TOKEN_INFORMATION;
    struct _WRITE_BUFFER {
        UCHAR OperationCode;
        UCHAR Mode : 5, ModeSpecific : 3;
        UCHAR BufferID, BufferOffset[3], ParameterListLength[3], Control;
    } WRITE_BUFFER;
    struct _CLOSE_ZONE {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR ZoneId[8], Reserved2[4];
        UCHAR All : 1, Reserved3 : 7;
        UCHAR Control;
    } CLOSE_ZONE;
    struct _FINISH_ZONE {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR ZoneId[8], Reserved2[4];
        UCHAR All : 1, Reserved3 : 7;
        UCHAR Control;
    } FINISH_ZONE;
    struct _OPEN_ZONE {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR ZoneId[8], Reserved2[4];
        UCHAR All : 1, Reserved3 : 7;
        UCHAR Control;
    } OPEN_ZONE;
    struct _RESET_WRITE_POINTER {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR ZoneId[8], Reserved2[4];
        UCHAR All : 1, Reserved3 : 7;
        UCHAR Control;
    } RESET_WRITE_POINTER;
    struct _REPORT_ZONES {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR ZoneStartLBA[8], AllocationLength[4];
        UCHAR ReportingOptions : 6, Reserved3 : 1, Partial : 1;
        UCHAR Control;
    } REPORT_ZONES;
    struct _GET_PHYSICAL_ELEMENT_STATUS {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR Reserved2[4], StartingElement[4], AllocationLength[4];
        UCHAR ReportType : 4, Reserved3 : 2, Filter : 2;
        UCHAR Control;
    } GET_PHYSICAL_ELEMENT_STATUS;
    struct _REMOVE_ELEMENT_AND_TRUNCATE {
        UCHAR OperationCode;
        UCHAR ServiceAction : 5, Reserved1 : 3;
        UCHAR RequestedCapacity[8], ElementIdentifier[4], Reserved2, Control;
    } REMOVE_ELEMENT_AND_TRUNCATE;
    ULONG AsUlong[4];
    UCHAR AsByte[16];
    struct _READ_BUFFER_16 {
        UCHAR OperationCode;
        UCHAR Mode : 5, ModeSpecific : 3;
        UCHAR BufferOffset[8], AllocationLength[4], BufferId, Control;
    } READ_BUFFER_16;
} CDB, *PCDB;
#pragma pack(pop)
#endif
