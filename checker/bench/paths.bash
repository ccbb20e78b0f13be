# Drivers whose number of paths explodes on purpose. Sourced by scale.sh.
#
#     path_driver KIND N    prints one Storport driver in C; N is how often the kind's pattern repeats
#
# In each, the comment FOUND stands on a line with a finding that a checker must report, and SILENT on
# one that it must not: its condition contradicts a decision taken before, or a constant that was
# passed. Whoever forgets too much, in order to end soon, misses the one or reports the other.

# KIND, N, and what explodes.
path_kinds=(
    'if-bits 40        ifs on bits of the device, each sets a local'
    'if-fields 40      ifs on fields, each sets a local'
    'if-stores 40      ifs on bits, each stores a flag in memory'
    'if-or 40          ifs on bits, each adds a bit to one local'
    'if-calls 40       ifs on bits, each passes another constant on'
    'flags 64          one-bit flags in memory tested in a row'
    'and-or 40         terms of one condition'
    'returns 40        early returns'
    'out 40            calls that return whether they went well, and what they read'
    'diamond 40        levels that call the next one in both branches'
    'diamond-const 40  the same, passing TRUE or FALSE'
    'diamond-add 40    the same, passing a sum'
    'diamond-store 40  the same, storing a flag before'
    'diamond-result 40 the same, with a result that is tested'
    'switch-local 200  cases of a state machine in a loop'
    'switch-field 200  the same, with the state in memory'
    'switch-calls 200  cases in a loop, each passes its number on'
    'constants 200     calls of one helper with different constants'
    'ring 50           functions that call each other round'
    'web 50            functions that each call three others'
    'locks 40          locks taken and released in branches'
    'locks-split 40    locks taken in one branch, released in a later one'
    'loops 40          loops in each other'
    'gotos 40          gotos back'
    'rotate 40         locals that a loop moves round'
    'table 40          functions in a table called in a loop'
    'pointers 40       functions in one field, called as often'
    'finally 20        __finally blocks in each other'
)

# each N TEXT: the text N times, with the number for @, the one behind it for @+, the word and the
# bit of a cause register for @w and @b.
each() {
    local k line
    for ((k = 0; k < $1; k++)); do
        line=${2//@+/$((k + 1))}
        line=${line//@w/$((k / 32))}
        line=${line//@b/$((k % 32))}
        printf '%s\n' "${line//@/$k}"
    done
}

# head_of MEMBERS: includes, types and helpers.
head_of() {
    cat <<END
#include <ntddk.h>
#include <storport.h>

typedef struct _PX_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Cause[8];
    ULONG Control;
} PX_REGISTERS, *PPX_REGISTERS;

typedef struct _PX_ADAPTER {
    PPX_REGISTERS Regs;
    STOR_DPC Dpc;
    ULONG Count;
    ULONG State;
$1
} PX_ADAPTER, *PPX_ADAPTER;

#define PX_READ(Ext, Register) StorPortReadRegisterUlong((Ext), &(Ext)->Regs->Register)
#define PX_WRITE(Ext, Register, Value) StorPortWriteRegisterUlong((Ext), &(Ext)->Regs->Register, (Value))

HW_INTERRUPT PxInterrupt;
HW_DPC_ROUTINE PxDpc;
HW_FIND_ADAPTER PxFindAdapter;
HW_INITIALIZE PxInitialize;
HW_PASSIVE_INITIALIZE_ROUTINE PxPassiveInitialize;
HW_STARTIO PxStartIo;

static VOID PxWait(PPX_ADAPTER Ext, BOOLEAN Long)
{
    if (Long) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    Ext->Count += 1;
}

END
}

# What reads the cause registers that N bits need.
causes() {
    each $((($1 + 31) / 32)) '    ULONG c@ = PX_READ(Ext, Cause[@]);'
}

# The end of PxWork: one stall that is reached, and two that are not.
work_end() {
    cat <<'END'
    if (c0 & 8) {
        StorPortStallExecution(100);                /* FOUND */
    }
    PxWait(Ext, FALSE);
}

END
}

# tail_of [DPC] [START] [ISR]: the routines of a driver, and what they do besides: the DPC, the
# initialisation at passive level, the ISR (as a rule, call PxWork).
tail_of() {
    cat <<END
BOOLEAN PxInterrupt(PVOID DeviceExtension)
{
    PPX_ADAPTER Ext = DeviceExtension;
    ULONG Status = PX_READ(Ext, Status);

    if (Status == 0 || Status == 0xFFFFFFFF) {
        return FALSE;
    }
    PX_WRITE(Ext, Status, Status);
    ${3-PxWork(Ext);}
    StorPortIssueDpc(Ext, &Ext->Dpc, NULL, NULL);
    return TRUE;
}

VOID PxDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    PPX_ADAPTER Ext = DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    Ext->Count += 1;
    ${1-}
}

BOOLEAN PxPassiveInitialize(PVOID DeviceExtension)
{
    PPX_ADAPTER Ext = DeviceExtension;

    StorPortInitializeDpc(Ext, &Ext->Dpc, PxDpc);
${2-}
    return TRUE;
}

BOOLEAN PxInitialize(PVOID DeviceExtension)
{
    return StorPortEnablePassiveInitialization(DeviceExtension, PxPassiveInitialize);
}

ULONG PxFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation, PCHAR ArgumentString,
                    PPORT_CONFIGURATION_INFORMATION ConfigInfo, PBOOLEAN Again)
{
    PPX_ADAPTER Ext = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Again);
    ConfigInfo->SynchronizationModel = StorSynchronizeFullDuplex;
    Ext->Regs = StorPortGetDeviceBase(Ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
                                      (*ConfigInfo->AccessRanges)[0].RangeStart, 4096, FALSE);
    return Ext->Regs ? SP_RETURN_FOUND : SP_RETURN_ERROR;
}

BOOLEAN PxStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
    StorPortNotification(RequestComplete, DeviceExtension, Srb);
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA Init;

    RtlZeroMemory(&Init, sizeof(Init));
    Init.HwInitializationDataSize = sizeof(Init);
    Init.AdapterInterfaceType = PCIBus;
    Init.HwFindAdapter = PxFindAdapter;
    Init.HwInitialize = PxInitialize;
    Init.HwStartIo = PxStartIo;
    Init.HwInterrupt = PxInterrupt;
    Init.DeviceExtensionSize = sizeof(PX_ADAPTER);
    Init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &Init, NULL);
}
END
}

work() {
    printf 'static VOID PxWork(PPX_ADAPTER Ext)\n{\n'
}

# Conditions in one function ---------------------------------------------------------------------

# after_ifs N: the locals f0 .. are tested, each decided by bit or field of the same number.
after_ifs() {
    each "$1" '    if (f@) {
        Ext->Count += @+;
    }'
    cat <<END
    if (f3) {
        StorPortStallExecution(100);                /* FOUND */
    }
    if ($2 && !f0) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    PxWait(Ext, FALSE);
}

END
}

path_if-bits() {
    head_of ''
    work
    causes "$1"
    each "$1" '    BOOLEAN f@ = FALSE;'
    each "$1" '    if (c@w & (1u << @b)) {
        f@ = TRUE;
    }'
    after_ifs "$1" '(c0 & 1)'
    tail_of
}

path_if-fields() {
    head_of "$(each "$1" '    ULONG Field@;')"
    work
    each "$1" '    BOOLEAN f@ = FALSE;'
    each "$1" '    if (Ext->Field@ > @) {
        f@ = TRUE;
    }'
    after_ifs "$1" 'Ext->Field0 > 0'
    tail_of
}

path_if-stores() {
    head_of "$(each "$1" '    BOOLEAN Flag@;')"
    work
    causes "$1"
    each "$1" '    if (c@w & (1u << @b)) {
        Ext->Flag@ = TRUE;
    } else {
        Ext->Flag@ = FALSE;
    }'
    each "$1" '    BOOLEAN f@ = Ext->Flag@;'
    after_ifs "$1" '(c0 & 1)'
    tail_of
}

path_if-or() {
    head_of ''
    work
    causes "$1"
    printf '    ULONGLONG seen = 0;\n'
    each "$1" '    if (c@w & (1u << @b)) {
        seen |= 1ull << @;
    }'
    cat <<'END'
    if (seen & 8) {
        StorPortStallExecution(100);                /* FOUND */
    }
    if ((c0 & 1) && !(seen & 1)) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    PxWait(Ext, FALSE);
}

END
    tail_of
}

path_if-calls() {
    head_of ''
    cat <<'END'
static VOID PxNote(PPX_ADAPTER Ext, ULONG Number)
{
    if (Number == 3) {
        StorPortStallExecution(100);                /* FOUND */
    } else if (Number == 1000) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    Ext->Count += Number;
}

END
    work
    causes "$1"
    each "$1" '    if (c@w & (1u << @b)) {
        PxNote(Ext, @);
    } else {
        PxNote(Ext, @ + 500);
    }'
    printf '    PxWait(Ext, FALSE);\n}\n\n'
    tail_of
}

path_flags() {
    head_of "$(each "$1" '    ULONG Flag@ : 1;')"
    work
    printf '    ULONG Marks = 0;\n    BOOLEAN First = FALSE;\n\n'
    printf '    if (Ext->Flag0) {\n        First = TRUE;\n    }\n'
    each "$1" '    if (Ext->Flag@) {
        Marks += @+;
    }'
    cat <<'END'
    if (Ext->Flag3) {
        StorPortStallExecution(100);                /* FOUND */
    }
    if (Ext->Flag0 && !First) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    Ext->Count = Marks;
    PxWait(Ext, FALSE);
}

static VOID PxConfigure(PPX_ADAPTER Ext)
{
END
    each "$1" '    Ext->Flag@ = (PX_READ(Ext, Control) >> @b) & 1;'
    printf '}\n\n'
    tail_of '' '    PxConfigure(Ext);'
}

path_and-or() {
    head_of "$(each "$1" '    ULONG Field@;')"
    work
    causes "$1"
    printf '    if ((c0 & 8)\n'
    each "$1" '        && ((c@w & (1u << @b)) || Ext->Field@ > @)'
    cat <<'END'
    ) {
        StorPortStallExecution(100);                /* FOUND */
        if (!(c0 & 8)) {
            StorPortStallExecution(5000);           /* SILENT */
        }
    }
    PxWait(Ext, FALSE);
}

END
    tail_of
}

path_returns() {
    head_of ''
    work
    causes "$1"
    each "$1" '    if (c@w & (1u << @b)) {
        Ext->State = @;
        return;
    }'
    cat <<'END'
    if (c0 & 1) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    if (Ext->Count > 3) {
        StorPortStallExecution(100);                /* FOUND */
    }
    PxWait(Ext, FALSE);
}

END
    tail_of
}

path_out() {
    head_of ''
    each "$1" 'static BOOLEAN PxCheck@(PPX_ADAPTER Ext, PULONG Value)
{
    ULONG v = PX_READ(Ext, Cause[@ & 7]);

    if (v == 0xFFFFFFFF) {
        return FALSE;
    }
    *Value = v & 0xFF;
    return TRUE;
}
'
    work
    printf '    ULONG v = 0;\n    ULONG c0 = PX_READ(Ext, Cause[0]);\n'
    each "$1" '    if (!PxCheck@(Ext, &v)) {
        return;
    }
    if (v & (1u << @b)) {
        Ext->Count += @;
    }'
    work_end
    tail_of
}

# Calls ------------------------------------------------------------------------------------------

# diamond N PARAMETER FIRST-BRANCH SECOND-BRANCH LAST-BODY
diamond() {
    each $(($1 + 1)) "static VOID PxLevel@(PPX_ADAPTER Ext${2:+, $2});"
    each "$1" "
static VOID PxLevel@(PPX_ADAPTER Ext${2:+, $2})
{
    if (PX_READ(Ext, Cause[@ & 7]) & (1u << @b)) {
        $3
    } else {
        $4
    }
}"
    printf '\nstatic VOID PxLevel%d(PPX_ADAPTER Ext%s)\n{\n%s\n}\n\n' "$1" "${2:+, $2}" "$5"
}

path_diamond() {
    head_of ''
    diamond "$1" '' 'PxLevel@+(Ext);' 'PxLevel@+(Ext);' \
        '    StorPortStallExecution(100);                    /* FOUND */
    PxWait(Ext, FALSE);'
    tail_of '' '' 'PxLevel0(Ext);'
}

path_diamond-const() {
    head_of ''
    diamond "$1" 'BOOLEAN Now' 'PxLevel@+(Ext, TRUE);' 'PxLevel@+(Ext, FALSE);' \
        '    if (Now) {
        StorPortStallExecution(100);                /* FOUND */
    }
    if (Now != FALSE && Now != TRUE) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    PxWait(Ext, FALSE);'
    tail_of '' '' 'PxLevel0(Ext, FALSE);'
}

path_diamond-add() {
    head_of ''
    diamond "$1" 'ULONG Sum' 'PxLevel@+(Ext, Sum + 1);' 'PxLevel@+(Ext, Sum + 2);' \
        "    if (Sum == $1 + 3) {
        StorPortStallExecution(100);                /* FOUND */
    }
    if (Sum < $1) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    PxWait(Ext, FALSE);"
    tail_of '' '' 'PxLevel0(Ext, 0);'
}

path_diamond-store() {
    head_of '    BOOLEAN Busy;'
    diamond "$1" '' 'Ext->Busy = TRUE; PxLevel@+(Ext);' 'Ext->Busy = FALSE; PxLevel@+(Ext);' \
        '    if (Ext->Busy) {
        StorPortStallExecution(100);                /* FOUND */
    }
    PxWait(Ext, FALSE);'
    tail_of '' '' 'PxLevel0(Ext);'
}

path_diamond-result() {
    head_of ''
    each $(($1 + 1)) 'static BOOLEAN PxLevel@(PPX_ADAPTER Ext);'
    each "$1" '
static BOOLEAN PxLevel@(PPX_ADAPTER Ext)
{
    if (PX_READ(Ext, Cause[@ & 7]) & (1u << @b)) {
        return PxLevel@+(Ext);
    }
    return (BOOLEAN)!PxLevel@+(Ext);
}'
    cat <<END

static BOOLEAN PxLevel$1(PPX_ADAPTER Ext)
{
    return (BOOLEAN)(PX_READ(Ext, Control) & 1);
}

END
    work
    cat <<'END'
    BOOLEAN Done = PxLevel0(Ext);

    if (Done) {
        StorPortStallExecution(100);                /* FOUND */
    }
    if (!Done) {
        PxWait(Ext, Done);
    }
    PxWait(Ext, FALSE);
}

END
    tail_of
}

path_constants() {
    head_of ''
    cat <<'END'
static VOID PxSet(PPX_ADAPTER Ext, ULONG Index, ULONG Value)
{
    if (Index == 7) {
        StorPortStallExecution(100);                /* FOUND */
    } else if (Index == 1000) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    PX_WRITE(Ext, Control, Index << 16 | Value);
}

END
    work
    each "$1" '    PxSet(Ext, @, 3);'
    printf '    PxWait(Ext, FALSE);\n}\n\n'
    tail_of
}

# ring N CALLS
ring() {
    each "$1" 'static VOID PxNode@(PPX_ADAPTER Ext, ULONG Depth);'
    each "$1" "
static VOID PxNode@(PPX_ADAPTER Ext, ULONG Depth)
{
    if (Depth == 0) {
        return;
    }
    if (PX_READ(Ext, Cause[@ & 7]) & (1u << @b)) {
        Ext->Count += Depth;
    }
    $2
}" | awk -v n="$1" '{
        while (match($0, /#[0-9]+#/))
            $0 = substr($0, 1, RSTART - 1) substr($0, RSTART + 1, RLENGTH - 2) % n substr($0, RSTART + RLENGTH)
        print
    }'
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n\n    PxNode0(Ext, 20);\n'
    work_end
    tail_of
}

path_ring() {
    head_of ''
    ring "$1" 'PxNode#@+#(Ext, Depth - 1);'
}

path_web() {
    head_of ''
    ring "$1" 'PxNode#@+#(Ext, Depth - 1);
    PxNode#@7#(Ext, Depth - 1);
    PxNode#@3#(Ext, Depth / 2);'
}

# States -----------------------------------------------------------------------------------------

# machine N STATE PER-CASE
machine() {
    cat <<END
    for (i = 0; i < 5000; i++) {
        ULONG c = PX_READ(Ext, Cause[0]);

        switch ($2) {
END
    each "$1" "        case @:
            $3
            break;"
    cat <<END
        case 100000:
            StorPortStallExecution(5000);           /* SILENT */
            break;
        default:
            i = 5000;
            break;
        }
    }
END
}

path_switch-local() {
    head_of ''
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n    ULONG i, State = 0;\n\n'
    machine "$1" State 'State = (c & 1) ? @+ : @ / 2;'
    work_end
    tail_of
}

path_switch-field() {
    head_of ''
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n    ULONG i;\n\n    Ext->State = 0;\n'
    machine "$1" 'Ext->State' 'Ext->State = (c & 1) ? @+ : @ / 2;'
    work_end
    tail_of
}

path_switch-calls() {
    head_of ''
    cat <<'END'
static ULONG PxStep(PPX_ADAPTER Ext, ULONG Number)
{
    Ext->Count += Number;
    if (Number == 2000) {
        StorPortStallExecution(5000);               /* SILENT */
    }
    return PX_READ(Ext, Control) & 0xFF;
}

END
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n    ULONG i, State = 0;\n\n'
    machine "$1" State 'State = PxStep(Ext, @);'
    work_end
    tail_of
}

# lock_end: where no lock is held, and where one is.
lock_end() {
    cat <<'END'
    StorPortAllocatePool(Ext, 64, 'xPxP', &Buffer);     /* SILENT */
    StorPortAcquireSpinLock(Ext, InterruptLock, NULL, &Lock);
    StorPortAllocatePool(Ext, 64, 'xPxP', &Buffer);     /* FOUND */
    StorPortReleaseSpinLock(Ext, &Lock);
    PxWait(Ext, FALSE);
}

END
}

path_locks() {
    head_of ''
    work
    printf '    STOR_LOCK_HANDLE Lock = { 0 };\n    PVOID Buffer = NULL;\n'
    causes "$1"
    each "$1" '    if (c@w & (1u << @b)) {
        StorPortAcquireSpinLock(Ext, InterruptLock, NULL, &Lock);   /* SILENT */
        Ext->Count += @;
        StorPortReleaseSpinLock(Ext, &Lock);
    }'
    lock_end
    tail_of 'PxWork(Ext);' '' ''
}

path_locks-split() {
    head_of ''
    work
    printf '    STOR_LOCK_HANDLE Lock = { 0 };\n    PVOID Buffer = NULL;\n'
    causes "$1"
    each "$1" '    if (c@w & (1u << @b)) {
        StorPortAcquireSpinLock(Ext, InterruptLock, NULL, &Lock);   /* SILENT */
    }
    Ext->Count += @;
    if (c@w & (1u << @b)) {
        StorPortReleaseSpinLock(Ext, &Lock);
    }'
    lock_end
    tail_of 'PxWork(Ext);' '' ''
}

# Loops ------------------------------------------------------------------------------------------

# nest N TIMES BODY: N loops in each other that run TIMES times.
nest() {
    each "$1" "    for (i@ = 0; i@ < $2; i@ += 1) {"
    printf '    %s\n' "$3"
    each "$1" '    }'
}

path_loops() {
    head_of ''
    work
    each "$1" '    ULONG i@;'
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n'
    nest "$1" 1 'StorPortStallExecution(1);  /* SILENT */'
    nest "$1" 2 'Ext->Count += 1;'
    work_end
    tail_of
}

path_gotos() {
    head_of ''
    work
    causes "$1"
    printf '    ULONG Tries = 0;\n'
    each "$1" 'again@:
    Ext->Count += @;
    if (Tries < 100 && (c@w & (1u << @b))) {
        Tries++;
        goto again#@#;
    }' | awk '{
        if (match($0, /#[0-9]+#/))
            $0 = substr($0, 1, RSTART - 1) int(substr($0, RSTART + 1, RLENGTH - 2) / 2) ";"
        print
    }'
    work_end
    tail_of
}

path_rotate() {
    head_of ''
    work
    each "$1" '    ULONG x@ = @;'
    printf '    ULONG i, c0 = PX_READ(Ext, Cause[0]);\n\n    for (i = 0; i < 10; i++) {\n'
    printf '        ULONG t = x0;\n'
    each $(($1 - 1)) '        x@ = x@+;'
    cat <<END
        x$(($1 - 1)) = t;
        if (PX_READ(Ext, Cause[i & 7]) & 1) {
            x0 += 1;
        }
    }
    Ext->Count = x0;
END
    work_end
    tail_of
}

path_table() {
    head_of ''
    each "$1" 'static VOID PxEntry@(PPX_ADAPTER Ext)
{
    Ext->Count += @;
    if (@ == 3) {
        StorPortStallExecution(100);                /* FOUND @ */
    }
}
' | sed -E 's/FOUND 3 /FOUND /; s/FOUND [0-9]+ / /'
    cat <<'END'
static VOID PxSlow(PPX_ADAPTER Ext)
{
    StorPortStallExecution(900);                    /* SILENT */
    Ext->Count = 0;
}

static VOID (*const PxStart[])(PPX_ADAPTER) = { PxSlow };
static VOID (*const PxTable[])(PPX_ADAPTER) = {
END
    each "$1" '    PxEntry@,'
    printf '};\n\n'
    work
    cat <<END
    ULONG i;

    for (i = 0; i < $1; i++) {
        PxTable[i](Ext);
    }
    PxWait(Ext, FALSE);
}

END
    tail_of '' '    PxStart[0](Ext);'
}

path_pointers() {
    head_of '    VOID (*Handler)(struct _PX_ADAPTER *Ext);'
    each "$1" 'static VOID PxEntry@(PPX_ADAPTER Ext)
{
    Ext->Count += @;
}
'
    cat <<'END'
static VOID PxSelect(PPX_ADAPTER Ext)
{
    ULONG Kind = PX_READ(Ext, Control);

END
    each "$1" '    if (Kind == @) {
        Ext->Handler = PxEntry@;
    }'
    printf '}\n\n'
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n\n'
    each "$1" '    Ext->Handler(Ext);'
    work_end
    tail_of '' '    PxSelect(Ext);'
}

path_finally() {
    head_of ''
    work
    causes "$1"
    each "$1" '    __try {
        if (c@w & (1u << @b)) {
            return;
        }'
    cat <<'END'
        if (c0 & 1) {
            StorPortStallExecution(5000);           /* SILENT */
        }
        StorPortStallExecution(100);                /* FOUND */
END
    each "$1" '    } __finally {
        Ext->Count += @;
    }'
    printf '    PxWait(Ext, FALSE);\n}\n\n'
    tail_of
}

path_driver() {
    "path_$1" "$2"
}
