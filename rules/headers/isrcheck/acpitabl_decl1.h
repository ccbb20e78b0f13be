// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ACPI tables: types and routines.
#ifndef ISRCHECK_ACPITABL_DECL1_H
#define ISRCHECK_ACPITABL_DECL1_H
typedef LARGE_INTEGER PHYSICAL_ADDRESS;
typedef LARGE_INTEGER *PPHYSICAL_ADDRESS;
#pragma pack(push, 1)
typedef struct _GEN_ADDR {
    UCHAR AddressSpaceID, BitWidth, BitOffset, AccessSize;
    PHYSICAL_ADDRESS Address;
} GEN_ADDR, *PGEN_ADDR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _RSDP {
    ULONGLONG Signature;
    UCHAR Checksum, OEMID[6], Revision;
    ULONG RsdtAddress, Length;
    PHYSICAL_ADDRESS XsdtAddress;
    UCHAR XChecksum, Reserved[3];
} RSDP, *PRSDP;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DESCRIPTION_HEADER {
    ULONG Signature, Length;
    UCHAR Revision, Checksum;
    CHAR OEMID[6], OEMTableID[8];
    ULONG OEMRevision;
    CHAR CreatorID[4];
    ULONG CreatorRev;
} DESCRIPTION_HEADER, *PDESCRIPTION_HEADER;
#pragma pack(pop)
typedef enum _ACPI_GENERIC_ADDRESS_TYPE {
    AcpiGenericSpaceMemory, AcpiGenericSpaceIO, AcpiGenericSpacePciConfig, AcpiGenericSpaceEC,
    AcpiGenericSpaceSMBus, AcpiGenericSpacePcc = 10, AcpiGenericSpaceFixedFunction = 0x7f
} ACPI_GENERIC_ADDRESS_TYPE, *PACPI_GENERIC_ADDRESS_TYPE;
typedef enum _ACPI_GENERIC_ACCESS_SIZE {
    AcpiGenericAccessSizeLegacy, AcpiGenericAccessSizeByte, AcpiGenericAccessSizeWord,
    AcpiGenericAccessSizeDWord, AcpiGenericAccessSizeQWord
} ACPI_GENERIC_ACCESS_SIZE, *PACPI_GENERIC_ACCESS_SIZE;
#pragma pack(push, 1)
typedef struct _FACS {
    ULONG Signature, Length, HardwareSignature, pFirmwareWakingVector, GlobalLock, Flags;
    PHYSICAL_ADDRESS x_FirmwareWakingVector;
    UCHAR version, Reserved[31];
} FACS, *PFACS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FADT {
    DESCRIPTION_HEADER Header;
    ULONG facs, dsdt;
    UCHAR int_model, pm_profile;
    USHORT sci_int_vector;
    ULONG smi_cmd_io_port;
    UCHAR acpi_on_value, acpi_off_value, s4bios_req, pstate_control;
    ULONG pm1a_evt_blk_io_port, pm1b_evt_blk_io_port, pm1a_ctrl_blk_io_port;
    ULONG pm1b_ctrl_blk_io_port, pm2_ctrl_blk_io_port, pm_tmr_blk_io_port, gp0_blk_io_port;
    ULONG gp1_blk_io_port;
    UCHAR pm1_evt_len, pm1_ctrl_len, pm2_ctrl_len, pm_tmr_len, gp0_blk_len, gp1_blk_len, gp1_base;
    UCHAR cstate_control;
    USHORT lvl2_latency, lvl3_latency, flush_size, flush_stride;
    UCHAR duty_offset, duty_width, day_alarm_index, month_alarm_index, century_alarm_index;
    USHORT boot_arch;
    UCHAR reserved3[1];
    ULONG flags;
    GEN_ADDR reset_reg;
    UCHAR reset_val;
    USHORT arm_boot_arch;
    UCHAR minor_version_number;
    PHYSICAL_ADDRESS x_firmware_ctrl, x_dsdt;
    GEN_ADDR x_pm1a_evt_blk, x_pm1b_evt_blk, x_pm1a_ctrl_blk, x_pm1b_ctrl_blk, x_pm2_ctrl_blk;
    GEN_ADDR x_pm_tmr_blk, x_gp0_blk, x_gp1_blk, sleep_control_reg, sleep_status_reg;
} FADT, *PFADT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ACPI_SRAT {
    DESCRIPTION_HEADER Header;
    ULONG TableRevision, Reserved[2];
} ACPI_SRAT, *PACPI_SRAT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ACPI_SRAT_ENTRY {
    UCHAR Type, Length;
    union {
        struct {
            UCHAR ProximityDomainLow, ApicId;
            struct {
                ULONG Enabled : 1, Reserved : 31;
            } Flags;
            UCHAR SApicEid, ProximityDomainHigh[3];
            ULONG ClockDomain;
        } ApicAffinity;
        struct {
            ULONG ProximityDomain;
            UCHAR Reserved[2];
            PHYSICAL_ADDRESS Base;
            ULONGLONG Length;
            ULONG Reserved2;
            struct {
                ULONG Enabled : 1, HotPlug : 1, Reserved : 30;
            } Flags;
            UCHAR Reserved3[8];
        } MemoryAffinity;
        struct {
            UCHAR Reserved[2];
            ULONG ProximityDomain, ApicId;
            struct {
                ULONG Enabled : 1, Reserved : 31;
            } Flags;
            ULONG ClockDomain, Reserved2;
        } X2ApicAffinity;
        struct {
            ULONG ProximityDomain, ProcessorUid;
            struct {
                ULONG Enabled : 1, Reserved : 31;
            } Flags;
            ULONG ClockDomain;
        } GiccAffinity;
    };
} ACPI_SRAT_ENTRY, *PACPI_SRAT_ENTRY;
#pragma pack(pop)
typedef enum SRAT_ENTRY_TYPE {
    SratProcessorLocalAPIC, SratMemory, SratProcessorLocalX2APIC, SratGicc
} SRAT_ENTRY_TYPE;
typedef struct _MEMORY_POWER_STATE {
    UCHAR PowerStateValue, PowerStateInformationIndex;
} MEMORY_POWER_STATE, *PMEMORY_POWER_STATE;
#pragma pack(push, 1)
typedef struct _MEMORY_POWER_NODE {
    UCHAR Flag, Reserved1;
    USHORT MpnId;
    ULONG Length, BaseAddressLow, BaseAddressHigh, LengthLow, LengthHigh, PowerStateCount;
    ULONG PhysicalComponentCount;
    MEMORY_POWER_STATE MpState;
} MEMORY_POWER_NODE, *PMEMORY_POWER_NODE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ACPI_MPST {
    DESCRIPTION_HEADER Header;
    UCHAR SubspaceId, Reserved2[3];
    USHORT MpnCount;
    UCHAR Reserved[2];
    MEMORY_POWER_NODE Mpn;
} ACPI_MPST, *PACPI_MPST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _POWER_STATE_CHARACTERISTICS {
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 Value : 6, Revision : 2;
        };
    } ID;
    UINT8 Flag;
    USHORT Reserved1;
    ULONG PowerInMPS0, PowerSavingToMPS0;
    ULONGLONG ExitLatencyNs;
    UCHAR Reserved2[8];
} POWER_STATE_CHARACTERISTICS, *PPOWER_STATE_CHARACTERISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MEMORY_COOLING_REGION {
    ULONG PowerCommandRegister, PowerStatusRegister, PowerStateId, MpnId;
    ULONGLONG EnergyConsumed, ExpectedPowerConsumed;
} MEMORY_COOLING_REGION, *PMEMORY_COOLING_REGION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ACPI_MSCT {
    DESCRIPTION_HEADER Header;
    ULONG DomainInfoOffset, ProximityDomainCount, ClockDomainCount;
    PHYSICAL_ADDRESS MaximumPhysicalAddress;
} ACPI_MSCT, *PACPI_MSCT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ACPI_MSCT_ENTRY {
    UCHAR Revision, Length;
    ULONG DomainIdRangeLow, DomainIdRangeHigh, ProcessorCapacity;
    ULONG64 MemoryCapacity;
} ACPI_MSCT_ENTRY, *PACPI_MSCT_ENTRY;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MAPIC {
    DESCRIPTION_HEADER Header;
    ULONG LocalAPICAddress, Flags, APICTables[1];
} MAPIC;
#pragma pack(pop)
typedef MAPIC *PMAPIC;
typedef struct _APICTABLE {
    UCHAR Type, Length;
} APICTABLE;
typedef __unaligned APICTABLE *PAPICTABLE;
#pragma pack(push, 1)
typedef struct _PROCLOCALAPIC {
    UCHAR Type, Length, ACPIProcessorID, APICID;
    ULONG Flags;
} PROCLOCALAPIC;
#pragma pack(pop)
typedef __unaligned PROCLOCALAPIC *PPROCLOCALAPIC;
#pragma pack(push, 1)
typedef struct _IOAPIC {
    UCHAR Type, Length, IOAPICID, Reserved;
    ULONG IOAPICAddress, SystemVectorBase;
} IOAPIC;
#pragma pack(pop)
typedef __unaligned IOAPIC *PIOAPIC;
#pragma pack(push, 1)
typedef struct _ISA_VECTOR {
    UCHAR Type, Length, Bus, Source;
    ULONG GlobalSystemInterruptVector;
    USHORT Flags;
} ISA_VECTOR;
#pragma pack(pop)
typedef __unaligned ISA_VECTOR *PISA_VECTOR;
#pragma pack(push, 1)
typedef struct _IO_NMISOURCE {
    UCHAR Type, Length;
    USHORT Flags;
    ULONG GlobalSystemInterruptVector;
} IO_NMISOURCE;
#pragma pack(pop)
typedef __unaligned IO_NMISOURCE *PIO_NMISOURCE;
#pragma pack(push, 1)
typedef struct _LOCAL_NMISOURCE {
    UCHAR Type, Length, ProcessorID;
    USHORT Flags;
    UCHAR LINTIN;
} LOCAL_NMISOURCE;
#pragma pack(pop)
typedef __unaligned LOCAL_NMISOURCE *PLOCAL_NMISOURCE;
#pragma pack(push, 1)
typedef struct _PROCLOCALSAPIC {
    UCHAR Type, Length, ACPIProcessorID, APICID, APICEID, Reserved[3];
    ULONG Flags, ACPIProcessorUIDInteger;
    CHAR ACPIProcessorUIDString[1];
} PROCLOCALSAPIC;
#pragma pack(pop)
typedef __unaligned PROCLOCALSAPIC *PPROCLOCALSAPIC;
#pragma pack(push, 1)
typedef struct _IOSAPIC {
    UCHAR Type, Length, IOSAPICID, Reserved;
    ULONG SystemVectorBase;
    ULONG_PTR IOSAPICAddress;
} IOSAPIC;
#pragma pack(pop)
typedef __unaligned IOSAPIC *PIOSAPIC;
#pragma pack(push, 1)
typedef struct _PLATFORM_INTERRUPT {
    UCHAR Type, Length;
    USHORT Flags;
    UCHAR InterruptType, APICID, ACPIEID, IOSAPICVector;
    ULONG GlobalVector, Reserved;
} PLATFORM_INTERRUPT;
#pragma pack(pop)
typedef __unaligned PLATFORM_INTERRUPT *PPLATFORM_INTERRUPT;
#pragma pack(push, 1)
typedef struct _PROCLOCALX2APIC {
    UCHAR Type, Length;
    USHORT Reserved;
    ULONG APICID, Flags, ACPIProcessorID;
} PROCLOCALX2APIC;
#pragma pack(pop)
typedef __unaligned PROCLOCALX2APIC *PPROCLOCALX2APIC;
#pragma pack(push, 1)
typedef struct _LOCAL_X2APIC_NMISOURCE {
    UCHAR Type, Length;
    USHORT Flags;
    ULONG ProcessorID;
    UCHAR LINTIN, Reserved[3];
} LOCAL_X2APIC_NMISOURCE;
#pragma pack(pop)
typedef __unaligned LOCAL_X2APIC_NMISOURCE *PLOCAL_X2APIC_NMISOURCE;
#pragma pack(push, 1)
typedef struct _PROCLOCALGIC {
    UCHAR Type, Length;
    USHORT Reserved;
    ULONG Identifier, AcpiProcessorId, Flags, ParkingProtocolVersion, PerformanceInterruptGsi;
    ULONGLONG ParkedPhysicalAddress, ControllerPhysicalAddress, Gicv, Gich;
    ULONG VgicMaintenanceInterrupt;
    ULONGLONG GicrBaseAddress, Mpidr;
    UCHAR ProcessorPowerEfficiencyClass, Reserved2[3];
} PROCLOCALGIC;
#pragma pack(pop)
typedef __unaligned PROCLOCALGIC *PPROCLOCALGIC;
#pragma pack(push, 1)
typedef struct _GIC_DISTRIBUTOR {
    UCHAR Type, Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG ControllerPhysicalAddress;
    ULONG GsivBase;
    UCHAR Version, Reserved[3];
} GIC_DISTRIBUTOR;
#pragma pack(pop)
typedef __unaligned GIC_DISTRIBUTOR *PGIC_DISTRIBUTOR;
#pragma pack(push, 1)
typedef struct _GIC_MSIFRAME_ENTRY {
    UCHAR Type, Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG PhysicalAddress;
    ULONG Flags;
    USHORT SpiCount, SpiBase;
} GIC_MSIFRAME_ENTRY;
#pragma pack(pop)
typedef __unaligned GIC_MSIFRAME_ENTRY *PGIC_MSIFRAME_ENTRY;
#pragma pack(push, 1)
typedef struct _GIC_REDISTRIBUTOR {
    UCHAR Type, Length;
    USHORT Reserved;
    ULONGLONG DiscoveryRangeBaseAddress;
    ULONG DiscoveryRangeLength;
} GIC_REDISTRIBUTOR;
#pragma pack(pop)
typedef __unaligned GIC_REDISTRIBUTOR *PGIC_REDISTRIBUTOR;
#pragma pack(push, 1)
typedef struct _GIC_ITS {
    UCHAR Type, Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG PhysicalAddress;
    ULONG Reserved2;
} GIC_ITS;
#pragma pack(pop)
typedef __unaligned GIC_ITS *PGIC_ITS;
#pragma pack(push, 1)
typedef struct _SMARTBATTTABLE {
    DESCRIPTION_HEADER Header;
    ULONG WarningEnergyLevel, LowEnergyLevel, CriticalEnergyLevel;
} SMARTBATTTABLE;
#pragma pack(pop)
typedef SMARTBATTTABLE *PSMARTBATTTABLE;
#pragma pack(push, 1)
typedef struct ECDT {
    DESCRIPTION_HEADER Header;
    GEN_ADDR Control, Data;
    ULONG Uid;
    UCHAR GpeBit;
    CHAR Id[1];
} ECDT, *PECDT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _RSDT_32 {
    DESCRIPTION_HEADER Header;
    ULONG Tables[1];
} RSDT_32;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _RSDT_64 {
    DESCRIPTION_HEADER Header;
    ULONG Reserved;
    ULONG_PTR Tables[1];
} RSDT_64;
#pragma pack(pop)
typedef RSDT_32 RSDT;
typedef RSDT *PRSDT;
#pragma pack(push, 1)
typedef struct _XSDT {
    DESCRIPTION_HEADER Header;
    __unaligned PHYSICAL_ADDRESS Tables[1];
} XSDT, *PXSDT;
#pragma pack(pop)
typedef struct _DSDT {
    DESCRIPTION_HEADER Header;
    UCHAR DiffDefBlock[1];
} DSDT;
typedef DSDT *PDSDT;
#pragma pack(push, 1)
typedef struct _DEBUG_PORT_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR InterfaceType, Reserved0[3];
    GEN_ADDR BaseAddress;
    ULONG OffsetDbgDevInfo, NumberDbgDevInfo;
} DEBUG_PORT_TABLE, *PDEBUG_PORT_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEBUG_DEVICE_INFORMATION {
    UCHAR Revision, Length;
    USHORT InterfaceType;
    ULONG InterfaceSubType;
    GEN_ADDR DeviceAddress;
    ULONG64 AddressSize;
} DEBUG_DEVICE_INFORMATION, *PDEBUG_DEVICE_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEBUG_DEVICE_INFORMATION_V2 {
    UCHAR Revision;
    USHORT Length;
    UCHAR BaseAddressRegisterCount;
    USHORT NameSpaceStringLength, NameSpaceStringOffset, OemDataLength, OemDataOffset, PortType;
    USHORT PortSubtype, Reserved, BaseAddressRegisterOffset, AddressSizeOffset;
} DEBUG_DEVICE_INFORMATION_V2, *PDEBUG_DEVICE_INFORMATION_V2;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEBUG_PORT_TABLE_V2 {
    DESCRIPTION_HEADER Header;
    ULONG OffsetDbgDevInfo, NumberDbgDevInfo;
} DEBUG_PORT_TABLE_V2, *PDEBUG_PORT_TABLE_V2;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SERIAL_PORT_REDIRECTION_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR InterfaceType, Reserved0[3];
    GEN_ADDR BaseAddress;
    UCHAR InterruptType, Irq;
    ULONG GlobalSystemInterruptVector;
    UCHAR BaudRate, Parity, StopBits, FlowControl, TerminalType, Language;
    USHORT PciDeviceId, PciVendorId;
    UCHAR PciBusNumber, PciSlotNumber, PciFunctionNumber;
    ULONG PciFlags;
    UCHAR PciSegment, Reserved1[4];
} SERIAL_PORT_REDIRECTION_TABLE, *PSERIAL_PORT_REDIRECTION_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _WATCHDOG_TIMER_RESOURCE_TABLE {
    DESCRIPTION_HEADER Header;
    GEN_ADDR ControlRegisterAddress, CountRegisterAddress;
    USHORT PciDeviceId, PciVendorId;
    UCHAR PciBusNumber, PciSlotNumber, PciFunctionNumber, PciSegment;
    USHORT MaxCount;
    UCHAR Units;
} WATCHDOG_TIMER_RESOURCE_TABLE, *PWATCHDOG_TIMER_RESOURCE_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _WATCHDOG_TIMER_INSTRUCTION_ENTRY {
    UCHAR WatchdogAction, InstructionFlags, Reserved[2];
    GEN_ADDR RegisterRegion;
    ULONG Value, Mask;
} WATCHDOG_TIMER_INSTRUCTION_ENTRY, *PWATCHDOG_TIMER_INSTRUCTION_ENTRY;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _WATCHDOG_TIMER_ACTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG WatchdogHeaderLength;
    USHORT PciSegment;
    UCHAR PciBusNumber, PciDeviceNumber, PciFunctionNumber, Reserved1[3];
    ULONG TimerPeriod, MaximumCount, MinimumCount;
    UCHAR WatchdogFlags, Reserved2[3];
    ULONG InstructionCount;
    WATCHDOG_TIMER_INSTRUCTION_ENTRY InstructionEntry[1];
} WATCHDOG_TIMER_ACTION_TABLE, *PWATCHDOG_TIMER_ACTION_TABLE;
#pragma pack(pop)
typedef struct _BOOT_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR CMOSIndex, Reserved[3];
} BOOT_TABLE, *PBOOT_TABLE;
#endif
