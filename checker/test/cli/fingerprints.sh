#!/usr/bin/env bash
# An experiment: edits of a driver that are none to its findings keep all fingerprints, edits that
# are change those of the findings they are about and no other.
. "$(dirname "$0")/lib.bash"
cd "$tmp" || exit 2
mkdir .git # above lies the machine's own

cat >base.c <<'END'
#include <ntddk.h>
#include <storport.h>

#define LONG_WAIT 500
#define SETTLE(us) StorPortStallExecution(us)

typedef struct _EXT { ULONG *Regs; ULONG Pending; KEVENT Done; } EXT, *PEXT;

HW_INTERRUPT Isr;
static HW_INTERRUPT Other;

static VOID Reset(PEXT ext, ULONG delay)
{
    StorPortWriteRegisterUlong(ext, ext->Regs, 1);
    StorPortStallExecution(LONG_WAIT);
    StorPortWriteRegisterUlong(ext, ext->Regs, 0);
    StorPortStallExecution(LONG_WAIT);
    SETTLE(delay);
}

static VOID WaitReady(PEXT ext)
{
    ULONG status;
    do {
        status = StorPortReadRegisterUlong(ext, ext->Regs + 1);
    } while (status & 1);
    while (StorPortReadRegisterUlong(ext, ext->Regs + 2) == 0)
        ;
}

BOOLEAN Isr(PVOID context)
{
    PEXT ext = context;
    ULONG cause = StorPortReadRegisterUlong(ext, ext->Regs);

    if (cause == 0)
        return FALSE;
    if (cause & 2)
        return TRUE;
    if (cause & 4) {
        Reset(ext, 200);
        WaitReady(ext);
        KeSetEvent(&ext->Done, 0, FALSE);
    }
    StorPortWriteRegisterUlong(ext, ext->Regs, cause);
    return TRUE;
}

static BOOLEAN Other(PVOID context)
{
    PEXT ext = context;
    StorPortWriteRegisterUlong(ext, ext->Regs, 3);
    return TRUE;
}

ULONG DriverEntry(PVOID a, PVOID b)
{
    HW_INITIALIZATION_DATA init = {0};
    init.HwInterrupt = Isr;
    StorPortInitialize(a, b, &init, 0);
    init.HwInterrupt = Other;
    return StorPortInitialize(a, b, &init, 0);
}
END

# prints FILE: "fingerprint rule function text-of-the-line" of each finding
prints() {
    run check --format json "$1"
    jq -r '.findings[] | "\(.fingerprint) \(.rule) \(.function) \(.line)"' out |
        while read -r fingerprint rule function line; do
            echo "$fingerprint $rule $function $(sed -n "${line}p" "$1" | tr -s ' ')"
        done | sort
}
cp base.c drv.c
prints drv.c >base
verdict 'the driver has findings' test "$(wc -l <base)" -ge 9
verdict 'all fingerprints differ' test "$(cut -d' ' -f1 base | sort -u | wc -l)" = "$(wc -l <base)"
verdict 'equal calls are told apart' test "$(grep -c 'StorPortStallExecution(LONG_WAIT)' base)" = 2

# same TEXT COMMAND...: the command makes of base.c an edit with the same fingerprints.
edits=0
same() {
    local text=$1
    shift
    "$@" <base.c >drv.c
    prints drv.c | cut -d' ' -f1-3 >now
    cut -d' ' -f1-3 base | diff - now >"$tmp/err.diff" || cat err.diff now >>err
    verdict "an edit: $text" bash -c '! cmp -s base.c drv.c'
    verdict "same: $text" test ! -s err.diff
    edits=$((edits + 1))
}
same 'lines in front' sed '1i /* Copyright */\n\n#define X 1\n'
same 'a function in front' sed '/^static VOID Reset/i static int Fresh(int a)\n{\n    return a + 1;\n}\n'
same 'lines behind' sed '$a int tail;'
same 'a comment above each line' sed 's,^\(    .*\)$,    /* new */\n\1,'
same 'a comment behind each line' sed 's,;$,; // why,'
same 'a comment within calls' sed 's,Execution(,Execution(/* microseconds */,'
same 'tabs in place of blanks' sed 's,    ,\t,g'
same 'no indentation' sed 's,^ *,,'
same 'blanks in calls' sed 's,(\([a-zA-Z_]*\));, ( \1 ) ;,'
same 'line breaks in calls' sed '/define/!s,Execution(,Execution(\n        ,; s/, 0, FALSE/,\n 0,\n FALSE/'
same 'a splice in a call' sed 's,Execution(,Execution(\\\n,'
same 'Windows line ends' sed 's,$,\r,'
same 'a byte order mark' sed '1s,^,\xEF\xBB\xBF,'
same 'braces on the line of the condition' sed ':a;N;$!ba;s,)\n{,) {,g'
same 'braces around statements' sed 's,^    if (cause == 0)$,    if (cause == 0) {,; s,^        return FALSE;$,        return FALSE;\n    },'
same 'a local has another name' sed 's,\bcause\b,interruptCause,g'
same 'a parameter has another name' sed 's,\bdelay\b,microseconds,g; s,\bcontext\b,DeviceExtension,g'
same 'a pointer has another name' sed '/typedef/!s,\bext\b,adapter,g'
same 'locals change names with each other' sed 's,\bstatus\b,XX,g; s,\bcause\b,status,g; s,\bXX\b,cause,g'
same 'a function moves down' awk '/^static VOID Reset/ { on = 1 } on { kept = kept $0 "\n" }
    !on { print } on && /^}/ { on = 0 } /^HW_INTERRUPT Isr/ { print "static VOID Reset(PEXT ext, ULONG delay);" }
    END { printf "%s", kept }'
same 'a function moves up' awk '/^static BOOLEAN Other/ { on = 1 } { text[++n] = $0; moved[n] = on } on && /^}/ { on = 0 }
    END { for (i = 1; i <= n; i++) {
            if (text[i] ~ /^static VOID Reset/) for (k = 1; k <= n; k++) if (moved[k]) print text[k]
            if (!moved[i]) print text[i] } }'
same 'another statement in the function' sed 's,^    PEXT ext = context;,&\n    (void)ext;,'
same 'another caller' sed 's,^    StorPortWriteRegisterUlong(ext\, ext->Regs\, 3);,&\n    Reset(ext\, 200);,'
same 'the body of a loop' sed 's,^        status = Stor,        ext->Pending++;\n&,'
same 'the value of a macro' sed 's,LONG_WAIT 500,LONG_WAIT 600,'
verdict 'harmless edits' test $edits -ge 15

# other TEXT GONE NEW COMMAND...: after the edit the fingerprints of the findings whose row in `base`
# matches GONE are gone, there are NEW new ones, and all others are as they were.
other() {
    local text=$1 gone=$2 fresh=$3
    shift 3
    "$@" <base.c >drv.c
    prints drv.c >now
    grep -vE -- "$gone" base | cut -d' ' -f1 | sort >want
    cut -d' ' -f1 base | sort >before
    cut -d' ' -f1 now | sort >after
    comm -12 before after >got
    cp now err
    verdict "an edit: $text" bash -c '! cmp -s base.c drv.c'
    verdict "other: $text: the right ones are gone" diff want got
    verdict "other: $text: $fresh new" test "$(comm -13 before after | wc -l)" = "$fresh"
}
other 'another number of microseconds' 'SETTLE' 1 sed 's,SETTLE(delay),SETTLE(delay + 1),'
other 'another routine is called' 'irql-too-high' 1 sed 's,KeSetEvent(&ext->Done\, 0\, FALSE),KePulseEvent(\&ext->Done\, 0\, FALSE),'
other 'another register is polled' 'unbounded-poll .*while \(StorPort' 1 sed 's,Regs + 2,Regs + 3,'
other 'another condition ends the loop' 'unbounded-poll .*do \{' 1 sed 's,status & 1,status \& 3,'
other 'a finding is mended' 'irql-too-high' 0 sed '/KeSetEvent/d'
other 'a third equal call' 'none' 1 sed 's,^    SETTLE,    StorPortStallExecution(LONG_WAIT);\n&,'
other 'a function has another name' ' WaitReady ' 2 sed 's,WaitReady,WaitIdle,g'
other 'another member' 'irql-too-high' 1 sed 's,Done,Finished,g'
other 'a member of the name of a local' 'irql-too-high' 1 sed 's,Done,cause,g'

# One of two equal calls is mended: one fingerprint stays, whichever it was.
awk '/LONG_WAIT\);/ && !n++ { next } { print }' base.c >drv.c
prints drv.c >now
verdict 'one of two equal calls goes: one fingerprint goes' test \
    "$(comm -23 <(cut -d' ' -f1 base) <(cut -d' ' -f1 now) | wc -l) $(comm -13 <(cut -d' ' -f1 base) <(cut -d' ' -f1 now) | wc -l)" = '1 0'

# Nor does the folder that the program is called from matter.
cp base.c drv.c
mkdir -p sub/deep && cd sub/deep || exit 2
run check --format json ../../drv.c
verdict 'from another folder' diff <(cut -d' ' -f1 ../../base) <(jq -r '.findings[].fingerprint' ../../out | sort)
cd "$tmp" && mkdir other && cp drv.c other/drv.c
run check --format json other/drv.c
verdict 'another file has others' test -z "$(comm -12 <(cut -d' ' -f1 base) <(jq -r '.findings[].fingerprint' out | sort))"
run check --format json drv.c -- -DUNUSED=1
verdict 'arguments do not matter' diff <(cut -d' ' -f1 base) <(jq -r '.findings[].fingerprint' out | sort)
finish
