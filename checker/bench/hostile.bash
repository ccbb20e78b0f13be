# Sources written to defeat what limits the analysis. Sourced by scale.sh, behind paths.bash.
#
#     hostile_NAME    prints a driver in C; hostile_unit_NAME one as a unit in text form
#
# FOUND stands where the finding is that an analysis without limits would have.

hostile_kinds=(states arguments numbers orders flags exits nesting pointers calls)
hostile_units=(operands casts)

# A state machine whose three states follow from each other.
hostile_states() {
    head_of ''
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n    ULONG i, a = 0, b = 1, d = 2;\n\n'
    printf '    for (i = 0; i < 100000; i++) {\n        ULONG c = PX_READ(Ext, Cause[1]);\n\n'
    printf '        switch (a) {\n'
    each 3000 '        case @:
            a = (c & 1) ? @+ : b;
            b = (c & 2) ? d + @ : a / 2;
            d = (c & 4) ? @ : b + 1;
            break;'
    printf '        default:\n            a = d & 0xFF;\n            break;\n        }\n    }\n'
    work_end
    tail_of
}

# Functions that hand ten flags round, each another way.
hostile_arguments() {
    local p='PPX_ADAPTER Ext, BOOLEAN a, BOOLEAN b, BOOLEAN c, BOOLEAN d, BOOLEAN e, BOOLEAN f, BOOLEAN g, BOOLEAN h, BOOLEAN i, BOOLEAN j'
    head_of ''
    each 61 "static VOID PxNode@($p);"
    each 60 "
static VOID PxNode@($p)
{
    if (a && !b && c && !d && e && !f && g && !h && i && !j) {
        Ext->Count += @;
    }
    PxNode@+(Ext, TRUE, a, b, c, d, e, f, g, h, i);
    PxNode@+(Ext, FALSE, b, a, d, c, f, e, h, g, j);
    PxNode@+(Ext, j, i, h, g, f, e, d, c, b, a);
}"
    printf '\nstatic VOID PxNode60(%s)\n{\n' "$p"
    cat <<'END'
    if (a && b && c && d && e && f && g && h && i && j) {
        StorPortStallExecution(100);                /* FOUND */
    }
}

END
    tail_of '' '' 'PxNode0(Ext, FALSE, FALSE, FALSE, FALSE, FALSE, FALSE, FALSE, FALSE, FALSE, FALSE);'
}

# Functions that call each other with numbers that never repeat.
hostile_numbers() {
    head_of ''
    each 40 'static VOID PxNode@(PPX_ADAPTER Ext, ULONG a, ULONG b);'
    each 40 '
static VOID PxNode@(PPX_ADAPTER Ext, ULONG a, ULONG b)
{
    if (a == 1000003 || b == 1000003) {
        return;
    }
    Ext->State = a;
    PxNode#@+#(Ext, a * 2 + 1, b + a);
    PxNode#@7#(Ext, a * 3, b - 1);
    if (Ext->State == b) {
        PxNode#@3#(Ext, b, a + 5);
    }
}' | awk '{
        while (match($0, /#[0-9]+#/))
            $0 = substr($0, 1, RSTART - 1) substr($0, RSTART + 1, RLENGTH - 2) % 40 substr($0, RSTART + RLENGTH)
        print
    }'
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n\n    PxNode0(Ext, 1, 1);\n'
    work_end
    tail_of
}

# Locks taken and released in any order, again and again.
hostile_orders() {
    local lock
    head_of ''
    work
    cat <<'END'
    STOR_LOCK_HANDLE h[4] = { 0 };
    PVOID Buffer = NULL;
    KSPIN_LOCK x0, x1, x2, x3, x4, x5, x6, x7;
    KIRQL Irql;
    ULONG i;

    for (i = 0; i < 1000; i++) {
        switch (PX_READ(Ext, Cause[0]) & 0x1F) {
END
    each 8 '        case @:
            KeAcquireSpinLockAtDpcLevel(&x@);
            break;
        case 8 + @:
            KeReleaseSpinLockFromDpcLevel(&x@);
            break;
        case 16 + @:
            KeAcquireSpinLock(&x@, &Irql);
            break;'
    for lock in 0 1; do
        cat <<END
        case $((24 + lock)):
            StorPortAcquireSpinLock(Ext, $([ $lock = 0 ] && echo StartIoLock || echo InterruptLock), NULL, &h[$lock]);
            break;
        case $((28 + lock)):
            StorPortReleaseSpinLock(Ext, &h[$lock]);
            break;
END
    done
    printf '        }\n    }\n'
    cat <<'END'
    StorPortAcquireSpinLock(Ext, InterruptLock, NULL, &h[2]);
    StorPortAllocatePool(Ext, 64, 'xPxP', &Buffer);     /* FOUND */
    StorPortReleaseSpinLock(Ext, &h[2]);
}

END
    tail_of 'PxWork(Ext);' '' ''
}

# Flags in memory that functions set and test in turn.
hostile_flags() {
    head_of "$(each 300 '    BOOLEAN Flag@;')"
    each 300 'static VOID PxSet@(PPX_ADAPTER Ext, BOOLEAN On)
{
    if (On) {
        Ext->Flag@ = !Ext->Flag@;
    }
}
'
    work
    causes 300 | sed 's/Cause\[[0-9]*\]/Cause[1]/; s/c\([0-9]*\) =/c\1 =/'
    each 300 '    if (c@w & (1u << @b)) {
        Ext->Flag@ = TRUE;
        PxSet@(Ext, TRUE);
    } else {
        PxSet@(Ext, Ext->Flag@);
    }'
    each 299 '    if (Ext->Flag@ && !Ext->Flag@+) {
        PxSet@(Ext, FALSE);
    }'
    work_end
    tail_of
}

# Results with 64 values, each of which decides on the next call.
hostile_exits() {
    local n
    head_of ''
    each 41 'static ULONG PxLevel@(PPX_ADAPTER Ext, ULONG In);'
    for ((n = 0; n < 40; n++)); do
        printf 'static ULONG PxLevel%d(PPX_ADAPTER Ext, ULONG In)\n{\n    switch (PxLevel%d(Ext, In + 1)) {\n' $n $((n + 1))
        each 64 "    case @:
        return PxLevel$((n + 1))(Ext, @) ^ (In + @);"
        printf '    default:\n        return In;\n    }\n}\n\n'
    done
    cat <<'END'
static ULONG PxLevel40(PPX_ADAPTER Ext, ULONG In)
{
    return (PX_READ(Ext, Control) + In) & 0x3F;
}

END
    work
    cat <<'END'
    ULONG c0 = PxLevel0(Ext, 0);

END
    work_end
    tail_of
}

# Conditions 200 deep, with a call at each level and a way out to the top.
hostile_nesting() {
    head_of ''
    cat <<'END'
static BOOLEAN PxTry(PPX_ADAPTER Ext, ULONG Bit)
{
    return (BOOLEAN)((PX_READ(Ext, Control) >> (Bit & 31)) & 1);
}

END
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]), n = 0;\nagain:\n'
    each 200 '    if (PxTry(Ext, @) && n < @ + 100) { n += @;'
    printf '    Ext->Count = n;\n'
    each 200 '    } else if (PxTry(Ext, n)) { n++; goto again; }'
    work_end
    tail_of
}

# As many callers of a pointer as functions in it, with different arguments.
hostile_pointers() {
    head_of '    VOID (*Handler)(struct _PX_ADAPTER *Ext, ULONG Number);'
    each 300 'static VOID PxEntry@(PPX_ADAPTER Ext, ULONG Number)
{
    if (Number == @) {
        Ext->Handler(Ext, Number + 1);
    }
    Ext->Count += @;
}
'
    printf 'static VOID PxSelect(PPX_ADAPTER Ext)\n{\n    ULONG Kind = PX_READ(Ext, Control);\n\n'
    each 300 '    if (Kind == @) {
        Ext->Handler = PxEntry@;
    }'
    printf '}\n\n'
    work
    printf '    ULONG c0 = PX_READ(Ext, Cause[0]);\n\n'
    each 300 '    Ext->Handler(Ext, @);'
    work_end
    tail_of '' '    PxSelect(Ext);'
}

# 3,000 calls in one block whose results are needed.
hostile_calls() {
    head_of ''
    each 3000 'static ULONG PxGet@(PPX_ADAPTER Ext) { return PX_READ(Ext, Control) & @; }'
    work
    printf '    ULONG n = 0, c0 = PX_READ(Ext, Cause[0]);\n\n'
    each 3000 '    n += PxGet@(Ext);'
    printf '    Ext->Count = n;\n'
    work_end
    tail_of
}

# Units ------------------------------------------------------------------------------------------

# unit_of OPERATION: a driver whose ISR computes 200 values, each made by OPERATION (with @< for the
# value before) and stored in a field.
unit_of() {
    local k
    cat <<'END'
unit path="hostile.c" kernel=1
file main path="hostile.c"
file ddi path="storport.h" origin=ddi
loc @include file=main line=1 column=1 end_line=1 end_column=22
include i name="storport.h" loc=@include found=ddi
loc @isr file=main line=5 column=1 end_line=5 end_column=2
loc @stall file=main line=7 column=5 end_line=7 end_column=32 # /* FOUND: line 7 of the unit is this
type void kind=void
type ulong kind=int bits=32 name="ULONG"
type bool kind=int bits=8 name="BOOLEAN"
type pvoid kind=pointer bits=64 inner=void
type ppvoid kind=pointer bits=64 inner=pvoid
type ext kind=record bits=64 record=EXT name="EXT"
type pext kind=pointer bits=64 inner=ext
type pulong kind=pointer bits=64 inner=ulong
type isr kind=function inner=bool params=pvoid name="HW_INTERRUPT"
type wait kind=function inner=void params=ulong
record EXT name="_EXT" typedef_name="EXT" bits=64 loc=@include
  field EXT.Count name="Count" type=ulong bits=32
symbol wait name="StorPortStallExecution" type=wait origin=ddi header="storport.h"
symbol Isr name="Isr" type=isr flags=defined loc=@isr role="HW_INTERRUPT" role_header="storport.h"
const 1 value=1
const 100 value=100
function Isr symbol=Isr loc=@isr
  var x kind=parameter name="x" type=pvoid
  block entry
    %ap = addr_var x : ppvoid
    %x = load %ap : pvoid
    %e = cast %x : pext
    %f = addr_field %e EXT.Count : pulong
    %v0 = load %f : ulong
END
    for ((k = 1; k <= 200; k++)); do
        printf '    %%v%d = %s\n    %%s%d = store %%f %%v%d : ulong\n' $k "${1//@</$((k - 1))}" $k $k
    done
    cat <<'END'
    %b = branch %v200 wait out
  block wait
    %us = const 100 : ulong
    call c symbol=wait written="StorPortStallExecution" args=%us
    %c = call c : void @stall
    %on = jump out
  block out
    %true = const 1 : bool
    %ret = return %true
END
}

# Each value is used twice: 2^200 ways down.
hostile_unit_operands() {
    unit_of 'add %v@< %v@< : ulong'
}

hostile_unit_casts() {
    unit_of 'cast %v@< : ulong'
}
