/* Three hundred undeclared names; the last statement counts as much as the first. Generated. */
#include <ntddk.h>
#include <storport.h>

typedef struct _FL_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} FL_REGISTERS, *PFL_REGISTERS;

typedef struct _FL_ADAPTER {
    PFL_REGISTERS Regs;
} FL_ADAPTER, *PFL_ADAPTER;

#define FL_INT_DONE  0x01
#define FL_INT_ERROR 0x02
#define FL_INT_LINK  0x04
#define FL_INT_ALL   0x07
#define FL_BUSY      0x01

HW_INTERRUPT FlInterrupt;
HW_FIND_ADAPTER FlFindAdapter;
HW_INITIALIZE FlInitialize;
HW_STARTIO FlStartIo;

static ULONG FlOut(PFL_ADAPTER device, ULONG Register, ULONG Value)
{
    StorPortWriteRegisterUlong(device, (PULONG)device->Regs + Register, Value);
    return Value;
}

static VOID FlProgram(PFL_ADAPTER device)
{
    FlOut(device, FL_REG_001, FL_VALUE_001);      // call: FlOut
    FlOut(device, FL_REG_002, FL_VALUE_002);      // call: FlOut
    FlOut(device, FL_REG_003, FL_VALUE_003);      // call: FlOut
    FlOut(device, FL_REG_004, FL_VALUE_004);      // call: FlOut
    FlOut(device, FL_REG_005, FL_VALUE_005);      // call: FlOut
    FlOut(device, FL_REG_006, FL_VALUE_006);      // call: FlOut
    FlOut(device, FL_REG_007, FL_VALUE_007);      // call: FlOut
    FlOut(device, FL_REG_008, FL_VALUE_008);      // call: FlOut
    FlOut(device, FL_REG_009, FL_VALUE_009);      // call: FlOut
    FlOut(device, FL_REG_010, FL_VALUE_010);      // call: FlOut
    FlOut(device, FL_REG_011, FL_VALUE_011);      // call: FlOut
    FlOut(device, FL_REG_012, FL_VALUE_012);      // call: FlOut
    FlOut(device, FL_REG_013, FL_VALUE_013);      // call: FlOut
    FlOut(device, FL_REG_014, FL_VALUE_014);      // call: FlOut
    FlOut(device, FL_REG_015, FL_VALUE_015);      // call: FlOut
    FlOut(device, FL_REG_016, FL_VALUE_016);      // call: FlOut
    FlOut(device, FL_REG_017, FL_VALUE_017);      // call: FlOut
    FlOut(device, FL_REG_018, FL_VALUE_018);      // call: FlOut
    FlOut(device, FL_REG_019, FL_VALUE_019);      // call: FlOut
    FlOut(device, FL_REG_020, FL_VALUE_020);      // call: FlOut
    FlOut(device, FL_REG_021, FL_VALUE_021);      // call: FlOut
    FlOut(device, FL_REG_022, FL_VALUE_022);      // call: FlOut
    FlOut(device, FL_REG_023, FL_VALUE_023);      // call: FlOut
    FlOut(device, FL_REG_024, FL_VALUE_024);      // call: FlOut
    FlOut(device, FL_REG_025, FL_VALUE_025);      // call: FlOut
    FlOut(device, FL_REG_026, FL_VALUE_026);      // call: FlOut
    FlOut(device, FL_REG_027, FL_VALUE_027);      // call: FlOut
    FlOut(device, FL_REG_028, FL_VALUE_028);      // call: FlOut
    FlOut(device, FL_REG_029, FL_VALUE_029);      // call: FlOut
    FlOut(device, FL_REG_030, FL_VALUE_030);      // call: FlOut
    FlOut(device, FL_REG_031, FL_VALUE_031);      // call: FlOut
    FlOut(device, FL_REG_032, FL_VALUE_032);      // call: FlOut
    FlOut(device, FL_REG_033, FL_VALUE_033);      // call: FlOut
    FlOut(device, FL_REG_034, FL_VALUE_034);      // call: FlOut
    FlOut(device, FL_REG_035, FL_VALUE_035);      // call: FlOut
    FlOut(device, FL_REG_036, FL_VALUE_036);      // call: FlOut
    FlOut(device, FL_REG_037, FL_VALUE_037);      // call: FlOut
    FlOut(device, FL_REG_038, FL_VALUE_038);      // call: FlOut
    FlOut(device, FL_REG_039, FL_VALUE_039);      // call: FlOut
    FlOut(device, FL_REG_040, FL_VALUE_040);      // call: FlOut
    FlOut(device, FL_REG_041, FL_VALUE_041);      // call: FlOut
    FlOut(device, FL_REG_042, FL_VALUE_042);      // call: FlOut
    FlOut(device, FL_REG_043, FL_VALUE_043);      // call: FlOut
    FlOut(device, FL_REG_044, FL_VALUE_044);      // call: FlOut
    FlOut(device, FL_REG_045, FL_VALUE_045);      // call: FlOut
    FlOut(device, FL_REG_046, FL_VALUE_046);      // call: FlOut
    FlOut(device, FL_REG_047, FL_VALUE_047);      // call: FlOut
    FlOut(device, FL_REG_048, FL_VALUE_048);      // call: FlOut
    FlOut(device, FL_REG_049, FL_VALUE_049);      // call: FlOut
    FlOut(device, FL_REG_050, FL_VALUE_050);      // call: FlOut
    FlOut(device, FL_REG_051, FL_VALUE_051);      // call: FlOut
    FlOut(device, FL_REG_052, FL_VALUE_052);      // call: FlOut
    FlOut(device, FL_REG_053, FL_VALUE_053);      // call: FlOut
    FlOut(device, FL_REG_054, FL_VALUE_054);      // call: FlOut
    FlOut(device, FL_REG_055, FL_VALUE_055);      // call: FlOut
    FlOut(device, FL_REG_056, FL_VALUE_056);      // call: FlOut
    FlOut(device, FL_REG_057, FL_VALUE_057);      // call: FlOut
    FlOut(device, FL_REG_058, FL_VALUE_058);      // call: FlOut
    FlOut(device, FL_REG_059, FL_VALUE_059);      // call: FlOut
    FlOut(device, FL_REG_060, FL_VALUE_060);      // call: FlOut
    FlOut(device, FL_REG_061, FL_VALUE_061);      // call: FlOut
    FlOut(device, FL_REG_062, FL_VALUE_062);      // call: FlOut
    FlOut(device, FL_REG_063, FL_VALUE_063);      // call: FlOut
    FlOut(device, FL_REG_064, FL_VALUE_064);      // call: FlOut
    FlOut(device, FL_REG_065, FL_VALUE_065);      // call: FlOut
    FlOut(device, FL_REG_066, FL_VALUE_066);      // call: FlOut
    FlOut(device, FL_REG_067, FL_VALUE_067);      // call: FlOut
    FlOut(device, FL_REG_068, FL_VALUE_068);      // call: FlOut
    FlOut(device, FL_REG_069, FL_VALUE_069);      // call: FlOut
    FlOut(device, FL_REG_070, FL_VALUE_070);      // call: FlOut
    FlOut(device, FL_REG_071, FL_VALUE_071);      // call: FlOut
    FlOut(device, FL_REG_072, FL_VALUE_072);      // call: FlOut
    FlOut(device, FL_REG_073, FL_VALUE_073);      // call: FlOut
    FlOut(device, FL_REG_074, FL_VALUE_074);      // call: FlOut
    FlOut(device, FL_REG_075, FL_VALUE_075);      // call: FlOut
    FlOut(device, FL_REG_076, FL_VALUE_076);      // call: FlOut
    FlOut(device, FL_REG_077, FL_VALUE_077);      // call: FlOut
    FlOut(device, FL_REG_078, FL_VALUE_078);      // call: FlOut
    FlOut(device, FL_REG_079, FL_VALUE_079);      // call: FlOut
    FlOut(device, FL_REG_080, FL_VALUE_080);      // call: FlOut
    FlOut(device, FL_REG_081, FL_VALUE_081);      // call: FlOut
    FlOut(device, FL_REG_082, FL_VALUE_082);      // call: FlOut
    FlOut(device, FL_REG_083, FL_VALUE_083);      // call: FlOut
    FlOut(device, FL_REG_084, FL_VALUE_084);      // call: FlOut
    FlOut(device, FL_REG_085, FL_VALUE_085);      // call: FlOut
    FlOut(device, FL_REG_086, FL_VALUE_086);      // call: FlOut
    FlOut(device, FL_REG_087, FL_VALUE_087);      // call: FlOut
    FlOut(device, FL_REG_088, FL_VALUE_088);      // call: FlOut
    FlOut(device, FL_REG_089, FL_VALUE_089);      // call: FlOut
    FlOut(device, FL_REG_090, FL_VALUE_090);      // call: FlOut
    FlOut(device, FL_REG_091, FL_VALUE_091);      // call: FlOut
    FlOut(device, FL_REG_092, FL_VALUE_092);      // call: FlOut
    FlOut(device, FL_REG_093, FL_VALUE_093);      // call: FlOut
    FlOut(device, FL_REG_094, FL_VALUE_094);      // call: FlOut
    FlOut(device, FL_REG_095, FL_VALUE_095);      // call: FlOut
    FlOut(device, FL_REG_096, FL_VALUE_096);      // call: FlOut
    FlOut(device, FL_REG_097, FL_VALUE_097);      // call: FlOut
    FlOut(device, FL_REG_098, FL_VALUE_098);      // call: FlOut
    FlOut(device, FL_REG_099, FL_VALUE_099);      // call: FlOut
    FlOut(device, FL_REG_100, FL_VALUE_100);      // call: FlOut
}

static VOID FlProgramMore(PFL_ADAPTER device)
{
    FlOut(device, 1, FL_LATE_101);            // call: FlOut
    FlOut(device, 2, FL_LATE_102);            // call: FlOut
    FlOut(device, 3, FL_LATE_103);            // call: FlOut
    FlOut(device, 0, FL_LATE_104);            // call: FlOut
    FlOut(device, 1, FL_LATE_105);            // call: FlOut
    FlOut(device, 2, FL_LATE_106);            // call: FlOut
    FlOut(device, 3, FL_LATE_107);            // call: FlOut
    FlOut(device, 0, FL_LATE_108);            // call: FlOut
    FlOut(device, 1, FL_LATE_109);            // call: FlOut
    FlOut(device, 2, FL_LATE_110);            // call: FlOut
    FlOut(device, 3, FL_LATE_111);            // call: FlOut
    FlOut(device, 0, FL_LATE_112);            // call: FlOut
    FlOut(device, 1, FL_LATE_113);            // call: FlOut
    FlOut(device, 2, FL_LATE_114);            // call: FlOut
    FlOut(device, 3, FL_LATE_115);            // call: FlOut
    FlOut(device, 0, FL_LATE_116);            // call: FlOut
    FlOut(device, 1, FL_LATE_117);            // call: FlOut
    FlOut(device, 2, FL_LATE_118);            // call: FlOut
    FlOut(device, 3, FL_LATE_119);            // call: FlOut
    FlOut(device, 0, FL_LATE_120);            // call: FlOut
    FlOut(device, 1, FL_LATE_121);            // call: FlOut
    FlOut(device, 2, FL_LATE_122);            // call: FlOut
    FlOut(device, 3, FL_LATE_123);            // call: FlOut
    FlOut(device, 0, FL_LATE_124);            // call: FlOut
    FlOut(device, 1, FL_LATE_125);            // call: FlOut
    FlOut(device, 2, FL_LATE_126);            // call: FlOut
    FlOut(device, 3, FL_LATE_127);            // call: FlOut
    FlOut(device, 0, FL_LATE_128);            // call: FlOut
    FlOut(device, 1, FL_LATE_129);            // call: FlOut
    FlOut(device, 2, FL_LATE_130);            // call: FlOut
    FlOut(device, 3, FL_LATE_131);            // call: FlOut
    FlOut(device, 0, FL_LATE_132);            // call: FlOut
    FlOut(device, 1, FL_LATE_133);            // call: FlOut
    FlOut(device, 2, FL_LATE_134);            // call: FlOut
    FlOut(device, 3, FL_LATE_135);            // call: FlOut
    FlOut(device, 0, FL_LATE_136);            // call: FlOut
    FlOut(device, 1, FL_LATE_137);            // call: FlOut
    FlOut(device, 2, FL_LATE_138);            // call: FlOut
    FlOut(device, 3, FL_LATE_139);            // call: FlOut
    FlOut(device, 0, FL_LATE_140);            // call: FlOut
    FlOut(device, 1, FL_LATE_141);            // call: FlOut
    FlOut(device, 2, FL_LATE_142);            // call: FlOut
    FlOut(device, 3, FL_LATE_143);            // call: FlOut
    FlOut(device, 0, FL_LATE_144);            // call: FlOut
    FlOut(device, 1, FL_LATE_145);            // call: FlOut
    FlOut(device, 2, FL_LATE_146);            // call: FlOut
    FlOut(device, 3, FL_LATE_147);            // call: FlOut
    FlOut(device, 0, FL_LATE_148);            // call: FlOut
    FlOut(device, 1, FL_LATE_149);            // call: FlOut
    FlOut(device, 2, FL_LATE_150);            // call: FlOut
    FlOut(device, 3, FL_LATE_151);            // call: FlOut
    FlOut(device, 0, FL_LATE_152);            // call: FlOut
    FlOut(device, 1, FL_LATE_153);            // call: FlOut
    FlOut(device, 2, FL_LATE_154);            // call: FlOut
    FlOut(device, 3, FL_LATE_155);            // call: FlOut
    FlOut(device, 0, FL_LATE_156);            // call: FlOut
    FlOut(device, 1, FL_LATE_157);            // call: FlOut
    FlOut(device, 2, FL_LATE_158);            // call: FlOut
    FlOut(device, 3, FL_LATE_159);            // call: FlOut
    FlOut(device, 0, FL_LATE_160);            // call: FlOut
    FlOut(device, 1, FL_LATE_161);            // call: FlOut
    FlOut(device, 2, FL_LATE_162);            // call: FlOut
    FlOut(device, 3, FL_LATE_163);            // call: FlOut
    FlOut(device, 0, FL_LATE_164);            // call: FlOut
    FlOut(device, 1, FL_LATE_165);            // call: FlOut
    FlOut(device, 2, FL_LATE_166);            // call: FlOut
    FlOut(device, 3, FL_LATE_167);            // call: FlOut
    FlOut(device, 0, FL_LATE_168);            // call: FlOut
    FlOut(device, 1, FL_LATE_169);            // call: FlOut
    FlOut(device, 2, FL_LATE_170);            // call: FlOut
    FlOut(device, 3, FL_LATE_171);            // call: FlOut
    FlOut(device, 0, FL_LATE_172);            // call: FlOut
    FlOut(device, 1, FL_LATE_173);            // call: FlOut
    FlOut(device, 2, FL_LATE_174);            // call: FlOut
    FlOut(device, 3, FL_LATE_175);            // call: FlOut
    FlOut(device, 0, FL_LATE_176);            // call: FlOut
    FlOut(device, 1, FL_LATE_177);            // call: FlOut
    FlOut(device, 2, FL_LATE_178);            // call: FlOut
    FlOut(device, 3, FL_LATE_179);            // call: FlOut
    FlOut(device, 0, FL_LATE_180);            // call: FlOut
    FlOut(device, 1, FL_LATE_181);            // call: FlOut
    FlOut(device, 2, FL_LATE_182);            // call: FlOut
    FlOut(device, 3, FL_LATE_183);            // call: FlOut
    FlOut(device, 0, FL_LATE_184);            // call: FlOut
    FlOut(device, 1, FL_LATE_185);            // call: FlOut
    FlOut(device, 2, FL_LATE_186);            // call: FlOut
    FlOut(device, 3, FL_LATE_187);            // call: FlOut
    FlOut(device, 0, FL_LATE_188);            // call: FlOut
    FlOut(device, 1, FL_LATE_189);            // call: FlOut
    FlOut(device, 2, FL_LATE_190);            // call: FlOut
    FlOut(device, 3, FL_LATE_191);            // call: FlOut
    FlOut(device, 0, FL_LATE_192);            // call: FlOut
    FlOut(device, 1, FL_LATE_193);            // call: FlOut
    FlOut(device, 2, FL_LATE_194);            // call: FlOut
    FlOut(device, 3, FL_LATE_195);            // call: FlOut
    FlOut(device, 0, FL_LATE_196);            // call: FlOut
    FlOut(device, 1, FL_LATE_197);            // call: FlOut
    FlOut(device, 2, FL_LATE_198);            // call: FlOut
    FlOut(device, 3, FL_LATE_199);            // call: FlOut
    FlOut(device, 0, FL_LATE_200);            // call: FlOut
    StorPortStallExecution(66);                 // expect: stall-over-budget via #isr > #more
}

BOOLEAN FlInterrupt(PVOID DeviceExtension)
{
    PFL_ADAPTER device = DeviceExtension;
    ULONG events;

    events = StorPortReadRegisterUlong(device, &device->Regs->IntStatus) & FL_INT_ALL;
    if (!events)
        return FALSE;

    StorPortWriteRegisterUlong(device, &device->Regs->IntStatus, events);
    FlProgram(device);                              // call: FlProgram
    FlProgramMore(device);                          // #more
    return TRUE;
}

BOOLEAN FlInitialize(PVOID DeviceExtension)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(device, &device->Regs->IntMask, FL_INT_ALL);
    return TRUE;
}

BOOLEAN FlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(device, &device->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG FlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PFL_ADAPTER device = (PFL_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    device->Regs = (PFL_REGISTERS)StorPortGetDeviceBase(
        device, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FL_REGISTERS), FALSE);
    return device->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = FlInitialize;
    hwInit.HwStartIo = FlStartIo;
    hwInit.HwInterrupt = FlInterrupt;    // #isr
    hwInit.HwFindAdapter = FlFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(FL_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
