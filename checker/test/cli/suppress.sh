#!/usr/bin/env bash
# Findings that the sources hide: comments and Microsoft's pragmas, in every spacing. In the sources
# here a statement whose finding is to be hidden ends its line with /*-*/, one that is to be
# reported with /*+*/.
. "$(dirname "$0")/lib.bash"
cd "$tmp" || exit 2
mkdir .git # above lies the machine's own

driver_begin='#include <ntddk.h>
#include <storport.h>
HW_INTERRUPT Isr;
BOOLEAN Isr(PVOID e)
{
    ULONG *ext = e;
    if (!StorPortReadRegisterUlong(ext, ext)) return FALSE;
    StorPortWriteRegisterUlong(ext, ext, 1);'
driver_end='    return TRUE;
}
ULONG DriverEntry(PVOID a, PVOID b)
{
    HW_INITIALIZATION_DATA init = {0};
    init.HwInterrupt = Isr;
    return StorPortInitialize(a, b, &init, 0);
}'
# driver FILE: the body of an ISR from standard input; what stands before a line "----" in it comes
# in front of the routine.
driver() {
    awk -v begin="$driver_begin" -v end="$driver_end" '
        { line[++n] = $0 } $0 == "----" { cut = n }
        END {
            split(begin, head, "HW_INTERRUPT Isr;")
            printf "%s", head[1]
            for (i = 1; i < cut; i++) print line[i]
            printf "HW_INTERRUPT Isr;%s\n", head[2]
            for (i = cut + 1; i <= n; i++) print line[i]
            print end
        }' >"$1"
}

# hidden TEXT [RULE]: what the last run hid and reported in the files is what they say.
hidden() {
    local rule=${2:-stall-over-budget}
    jq -r --arg rule "$rule" '.findings[] | select(.rule == $rule) |
        "\(.file):\(.line) \(if .suppressed then "-" else "+" end)"' out | sort >got
    grep -nF -e '/*-*/' -e '/*+*/' /dev/null -- *.[ch] |
        sed -E 's,^([^:]*:[0-9]+):.*/\*([-+])\*/.*,\1 \2,' | sort >want
    diff want got >"$tmp/err.diff" || cat "$tmp/err.diff" >>"$tmp/err"
    verdict "$1" test ! -s "$tmp/err.diff"
}
reason() { # reason TEXT LINE-PATTERN REASON
    local line
    line=$(grep -nF -- "$2" a.c | head -n 1 | cut -d: -f1)
    verdict "$1" test "$(jq -r --argjson line "$line" '.findings[] | select(.line == $line).suppressed.reason' out)" = "$3"
}

# Comments

driver a.c <<'END'
    StorPortStallExecution(100); /*-*/ // isrcheck: ignore[stall-over-budget] slow board
    StorPortStallExecution(101); /*-*/ //isrcheck:ignore[stall-over-budget]
    StorPortStallExecution(102); /*-*/ //	isrcheck :	ignore	[	stall-over-budget	]	tabs
    StorPortStallExecution(103); /*-*/ // isrcheck:   ignore[ISR201]reason
    StorPortStallExecution(104); /*-*/ // isrcheck: ignore [ ISR201 ] - reason: x
    StorPortStallExecution(105); /*-*/ /* isrcheck: ignore[stall-over-budget] */
    StorPortStallExecution(106); /*-*/ /*isrcheck:ignore[stall-over-budget]*/
    StorPortStallExecution(107); /*-*/ /// isrcheck: ignore[stall-over-budget]
    StorPortStallExecution(108); /*-*/ //! isrcheck: ignore[stall-over-budget]
    StorPortStallExecution(109); /*-*/ /** isrcheck: ignore[stall-over-budget] **/
    StorPortStallExecution(110); /*-*/ // isrcheck: ignore[irql-too-high,stall-over-budget]
    StorPortStallExecution(111); /*-*/ // isrcheck: ignore[ irql-too-high , stall-over-budget , ]
    StorPortStallExecution(112); /*-*/ // wait a bit // isrcheck: ignore[stall-over-budget] x // y
    StorPortStallExecution(113); /*-*/ // NOLINT // isrcheck: ignore[irql-too-high] // isrcheck: ignore[ISR201]
    StorPortStallExecution(114); /*-*/ // isrcheck ignore[stall-over-budget] without a colon
    /* isrcheck: ignore[stall-over-budget] */ StorPortStallExecution(115); /*-*/
    // isrcheck: ignore[stall-over-budget] alone above
    StorPortStallExecution(116); /*-*/
    // isrcheck: ignore[stall-over-budget] a reason
    // that takes two lines

    StorPortStallExecution(117); /*-*/
    /* isrcheck: ignore[stall-over-budget]
     * a block */
    StorPortStallExecution(118); /*-*/
    /*
     * Errata 12.
     * isrcheck: ignore[stall-over-budget] line of a block
     */
    StorPortStallExecution(119); /*-*/
    // isrcheck: ignore[irql-too-high]
    // isrcheck: ignore[stall-over-budget] two of them
    StorPortStallExecution(120); /*-*/
    // isrcheck: ignore-next-line[stall-over-budget]
    StorPortStallExecution(121); /*-*/
    StorPortStallExecution(122); /*+*/ // isrcheck: ignore-next-line[stall-over-budget] the next
    StorPortStallExecution(123); /*-*/
    StorPortStallExecution(124); /*+*/
    // isrcheck: ignore[stall-over-budget] not the second
    StorPortStallExecution(125); /*-*/
    StorPortStallExecution(126); /*+*/
    StorPortStallExecution(127); /*+*/ // isrcheck: ignore[irql-too-high] another rule
    StorPortStallExecution(128); /*+*/ // see isrcheck: ignore[stall-over-budget] in the manual
    StorPortStallExecution(129); /*+*/ // "isrcheck: ignore[stall-over-budget]"
    (void)"// isrcheck: ignore[stall-over-budget]"; StorPortStallExecution(130); /*+*/
#if 0
    // isrcheck: ignore[stall-over-budget] not read
#endif
    StorPortStallExecution(131); /*+*/
    StorPortStallExecution(132); /*+*/ // isrcheck: ignore[Stall-Over-Budget]
    StorPortStallExecution(133); StorPortStallExecution(1); /*-*/ // isrcheck: ignore[ISR201] two in a line
END
run check --format json a.c
check 'comments' 1 "unknown rule 'Stall-Over-Budget' in 'ignore', did you mean 'stall-over-budget'"
hidden 'comments: what they say is hidden, and nothing else'
reason 'reason' '(100)' 'slow board'
reason 'reason behind the bracket' '(103)' reason
reason 'reason behind a dash' '(104)' 'reason: x'
reason 'reason ends before another piece of the comment? no' '(112)' 'x // y'
reason 'no reason' '(101)' ''
reason 'reason of a comment above' '(116)' 'alone above'
verdict 'kind' test "$(jq -r '[.findings[].suppressed.kind // empty] | unique | join(" ")' out)" = in-source
run check a.c
verdict 'text: hidden ones are left out' bash -c "! grep -q '(100)' out"
verdict 'summary counts them' grep -qE 'errors?, [0-9]+ suppressed in 1 file' err
run check --show-suppressed a.c
verdict '--show-suppressed: shown with the reason' grep -q 'a.c:.* \[ISR201 stall-over-budget\] (suppressed, in-source: slow board)' out
grep -vF '/*+*/' a.c | grep -vF '(123)' >b.c && mv b.c a.c
run check a.c
check 'only hidden ones: exit status' 0

# Statements over several lines

driver a.c <<'END'
static ULONG Wait(ULONG a, ULONG b) { return a + b; }
----
    StorPortStallExecution( /*-*/
        200); // isrcheck: ignore[stall-over-budget] last line
    StorPortStallExecution( /*-*/
        // isrcheck: ignore[stall-over-budget] in between
        201);
    (void)Wait(1, // isrcheck: ignore[stall-over-budget] statement of the call
        2), StorPortStallExecution(202); /*-*/
    // isrcheck: ignore[stall-over-budget] above the statement
    (void)Wait(1,
        2), StorPortStallExecution(203); /*-*/
    if (ext) // isrcheck: ignore[stall-over-budget] not the condition's
        StorPortStallExecution(204); /*+*/
    // isrcheck: ignore[stall-over-budget] not what is in the block
    if (ext) {
        StorPortStallExecution(205); /*+*/
    }
    if (ext) { // isrcheck: ignore[stall-over-budget] nor this
        StorPortStallExecution(206); /*+*/
    } else // isrcheck: ignore[stall-over-budget] nor this
        StorPortStallExecution(207); /*+*/
    for (ULONG i = 0; i < 1;
         i++) // isrcheck: ignore[stall-over-budget] nor this
        StorPortStallExecution(208); /*+*/
    switch (ext[1]) {
    case 1: // isrcheck: ignore[stall-over-budget] nor this
        StorPortStallExecution(209); /*+*/
        break;
    }
    StorPortStallExecution(210); /*+*/
    // isrcheck: ignore[stall-over-budget] at the end of a block
END
run check --format json a.c
hidden 'statements of several lines'

driver a.c <<'END'
// isrcheck: ignore[never-declines] the vector is ours
_Use_decl_annotations_
BOOLEAN
Message(PVOID e)
{
    StorPortStallExecution(300); /*+*/
    return TRUE;
}
----
    (void)Message(ext);
END
sed -i 's/init.HwInterrupt = Isr/init.HwInterrupt = Message/; s/^HW_INTERRUPT Isr;/HW_INTERRUPT Message;&/' a.c
run check --format json a.c
hidden 'above a function: not what is in its body'
verdict 'above a function: what stands at its name' test \
    "$(jq -r '.findings[] | select(.rule == "never-declines").suppressed.reason' out)" = 'the vector is ours'

# Macros

driver a.c <<'END'
#define PLAIN(n) StorPortStallExecution(n)
#define INSIDE(n) \
    do { \
        StorPortStallExecution(n); /* isrcheck: ignore[stall-over-budget] in the definition */ \
    } while (0)
#define BEHIND(n) StorPortStallExecution(n) // isrcheck: ignore[stall-over-budget]
// isrcheck: ignore[stall-over-budget] above the definition
#define ABOVE(n) StorPortStallExecution(n)
#define OUTER(n) INSIDE(n)
#define PASS(x) x /* isrcheck: ignore[stall-over-budget] not what is passed */
// isrcheck: ignore[stall-over-budget] about the line below

#define FURTHER(n) StorPortStallExecution(n)
#define AFTER(n) StorPortStallExecution(n)
----
    PLAIN(100); /*+*/
    PLAIN(101); /*-*/ // isrcheck: ignore[stall-over-budget] where it is used
    INSIDE(102); /*-*/
    BEHIND(103); /*-*/
    ABOVE(104); /*-*/
    OUTER(105); /*-*/
    PASS(StorPortStallExecution(106)); /*+*/
    FURTHER(107); /*-*/
    AFTER(108); /*+*/
    PLAIN( /*-*/
        109); // isrcheck: ignore[stall-over-budget]
    PASS(INSIDE(110)); /*-*/
#undef BEHIND
#define BEHIND(n) StorPortStallExecution(n)
    BEHIND(111); /*+*/
END
run check --format json a.c
hidden 'macros'
run check --report-unused-suppressions a.c
verdict 'macros: a comment in a definition that is used is not unused' bash -c \
    "! grep -E 'a.c:(6|8|9|14):' out | grep -q ISR901"
verdict 'macros: one of what is passed is unused' grep -qE 'a.c:12:.*ISR901' out

# Files

driver a.c <<'END'
/* Copyright */
/* isrcheck: ignore-file[stall-over-budget] generated */
----
    StorPortStallExecution(100); /*-*/
    KeSetEvent(0, 0, FALSE);
END
run check --format json a.c
check 'ignore-file: other rules are reported' 1
hidden 'ignore-file'
reason 'ignore-file: reason' '(100)' generated
driver a.c <<'END'
typedef int T;
// isrcheck: ignore-file[stall-over-budget] too late
----
    StorPortStallExecution(100); /*+*/
END
run check --format json a.c
check 'ignore-file behind code' 1 "^a.c:4:1: warning: 'ignore-file' stands behind code"
hidden 'ignore-file behind code'
mkdir inc
printf '#pragma once\n// isrcheck: ignore-file[ISR201] header\n%s\n' \
    'static __inline void W(void) { StorPortStallExecution(100); }' >inc/w.h
driver a.c <<'END'
#include "w.h"
----
    StorPortStallExecution(100); /*+*/
    W();
END
run check --format json a.c
verdict 'ignore-file of a header' test "$(jq -r '.findings[] | select(.file == "inc/w.h").suppressed.reason' out)" = header
verdict 'ignore-file of a header: not of others' test \
    "$(jq -r '[.findings[] | select(.file == "a.c").suppressed] | @json' out)" = '[null]'
rm -r inc

# Mistakes

driver a.c <<'END'
    StorPortStallExecution(100); /*+*/ // isrcheck: ignore
    StorPortStallExecution(101); /*+*/ // isrcheck: ignore[]
    StorPortStallExecution(102); /*+*/ // isrcheck: ignore[stall-over-budget
    StorPortStallExecution(103); /*+*/ // isrcheck: ingore[stall-over-budget]
    StorPortStallExecution(104); /*-*/ // isrcheck: ignore[stal-over-budget, ISR201]
    StorPortStallExecution(105); /*+*/ // isrcheck: ignore[all]
    StorPortStallExecution(106); /*+*/ // isrcheck: off
END
run check --format json a.c
check 'mistakes' 1 "^a.c:9:40: warning: 'ignore' names no rule and suppresses nothing: write ignore\[RULE\] reason$"
hidden 'mistakes: what is named right counts'
check 'mistakes: empty list' 1 "^a.c:10:40: warning: 'ignore\[\]' names no rule"
check 'mistakes: open list' 1 "^a.c:11:40: warning: '\]' is missing"
check 'mistakes: word' 1 "^a.c:12:40: warning: unknown word 'ingore' .*did you mean 'ignore'"
check 'mistakes: rule' 1 "^a.c:13:40: warning: unknown rule 'stal-over-budget' in 'ignore', did you mean 'stall-over-budget'"
check 'mistakes: all' 1 "^a.c:14:40: warning: unknown rule 'all' in 'ignore'; 'isrcheck rules' lists all"
check 'mistakes: no word of ours' 1 "^a.c:15:40: warning: unknown word 'off' .*ignore-next-line"
for i in $(seq 200); do echo "// isrcheck: ignore[nope$i]"; done >many.h
printf '#include "many.h"\n' | cat - a.c >b.c
run check b.c
verdict 'many mistakes: the first ones' test "$(grep -c 'warning: unknown rule' err)" -le 50
check 'many mistakes: and a count' 1 'note: [0-9]+ more comments like these'
rm b.c many.h

# Microsoft's pragmas

driver a.c <<'END'
#define SUP(n) __pragma(warning(suppress: n))
#define SAFE_SET() __pragma(warning(suppress: 28121)) KeSetEvent(0, 0, FALSE)
#define __WARNING_OURS 28121
----
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(suppress: 28121)
    KeSetEvent(0, 0, FALSE); /*-*/
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(suppress:28121)
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning ( suppress : 28121 )
    KeSetEvent(0, 0, FALSE); /*-*/
#  pragma	warning	(suppress:	28121)
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(suppress: 4100 28121 6011)
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(disable: 4100; suppress: 28121)
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(suppress: 28121, justification: "with (words)")
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(suppress: 28121)
    // A comment, and an empty line

    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(suppress: 28121)
    KeSetEvent( /*-*/
        0, 0,
        FALSE);
#pragma warning(suppress: \
    28121)
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma prefast(suppress: 28121, "the reason")
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma prefast(suppress:28121,"x")
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma prefast (suppress : 6011 28121 , "x")
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma prefast( suppress: __WARNING_IRQ_TOO_HIGH, "by name")
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(suppress: __WARNING_IRQ_TOO_HIGH)
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(suppress: __WARNING_OURS)
    KeSetEvent(0, 0, FALSE); /*-*/
    __pragma(warning(suppress: 28121)) KeSetEvent(0, 0, FALSE); /*-*/
    __pragma(warning(suppress: 28121))
    KeSetEvent(0, 0, FALSE); /*-*/
    __pragma ( prefast ( suppress : 28121 , "x" ) ) KeSetEvent(0, 0, FALSE); /*-*/
    _Pragma("warning(suppress: 28121)") KeSetEvent(0, 0, FALSE); /*-*/
    _Pragma("prefast(suppress: 28121, \"x\")")
    KeSetEvent(0, 0, FALSE); /*-*/
    SUP(28121) KeSetEvent(0, 0, FALSE); /*-*/
    SUP(28121)
    KeSetEvent(0, 0, FALSE); /*-*/
    SAFE_SET(); /*-*/
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(suppress: 28122)
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(suppress: 28110)
    KeSetEvent(0, 0, FALSE); /*+*/
// #pragma warning(suppress: 28121)
    KeSetEvent(0, 0, FALSE); /*+*/
#if 0
#pragma warning(suppress: 28121)
#endif
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(disable: 28121)
    KeSetEvent(0, 0, FALSE); /*-*/
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(default: 28121)
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(push)
#pragma warning( disable : 6011 28121 )
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(push)
#pragma warning(1: 28121)
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(pop)
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(pop)
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma prefast(push)
#pragma prefast(disable: 28121 28118, "for a while")
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma prefast(pop)
    KeSetEvent(0, 0, FALSE); /*+*/
#pragma warning(pop)
    KeSetEvent(0, 0, FALSE); /*+*/
END
run check --format json a.c
hidden 'pragmas' irql-too-high
line=$(grep -n 'with (words)' a.c | cut -d: -f1)
verdict 'pragmas: justification' test "$(jq -r --argjson line $((line + 1)) '.findings[] | select(.line == $line).suppressed.reason' out)" = 'with (words)'
line=$(grep -n 'the reason' a.c | cut -d: -f1)
verdict 'pragmas: reason of prefast' test "$(jq -r --argjson line $((line + 1)) '.findings[] | select(.line == $line).suppressed.reason' out)" = 'the reason'
line=$(grep -n 'for a while' a.c | cut -d: -f1)
verdict 'pragmas: reason of a range' test "$(jq -r --argjson line $((line + 1)) '.findings[] | select(.line == $line).suppressed.reason' out)" = 'for a while'
run check --report-unused-suppressions --format json a.c
verdict 'pragmas: they are never unused, another tool may need them' test \
    "$(jq '[.findings[] | select(.code == "ISR901")] | length' out)" = 0

# Ranges across files
echo '#pragma warning(disable: 28121)' >off.h
printf '#pragma warning(push)\n#pragma warning(disable: 28121)\n#pragma warning(pop)\n' >back.h
echo 'static void InHeader(void) { KeSetEvent(0, 0, FALSE); } /*-*/' >in.h
driver a.c <<'END'
#include "back.h"
static void Early(void) { KeSetEvent(0, 0, FALSE); } /*+*/
#include "off.h"
#include "in.h"
----
    Early();
    InHeader();
    KeSetEvent(0, 0, FALSE); /*-*/
#pragma warning(default: 28121)
    KeSetEvent(0, 0, FALSE); /*+*/
END
run check --format json a.c
hidden 'ranges across files' irql-too-high
rm -f ./*.h

# Unused ones

driver a.c <<'END'
static void Never(void)
{
    StorPortStallExecution(500); // isrcheck: ignore[stall-over-budget] nothing calls it
}
----
    StorPortStallExecution(100); /*-*/ // isrcheck: ignore[stall-over-budget] used
    StorPortStallExecution(10); // isrcheck: ignore[stall-over-budget] not used
    StorPortStallExecution(101); /*-*/ // isrcheck: ignore[stall-over-budget, irql-too-high] one of them
    StorPortStallExecution(11); // isrcheck: ignore[missing-deferral, stall-over-budget]
    StorPortStallExecution(12); // isrcheck: ignore[stall-over-budget, unused-suppression] for another board
#ifdef OTHER
    StorPortStallExecution(13); // isrcheck: ignore[stall-over-budget] not read
#endif
END
run check a.c
check 'unused: not reported unless asked for' 0
run check --report-unused-suppressions --format json a.c
check 'unused: counts for the exit status' 1
# What the comments are for, and the rules that they name in vain.
unused() {
    jq -r '.findings[] | select(.code == "ISR901" and .suppressed == null) | "\(.line) \(.message)"' out |
        while read -r line message; do
            stall=$(sed -n "${line}s/.*Stall[a-zA-Z]*(\([0-9]*\)).*/\1/p" a.c)
            message=${message#suppresses nothing: there is no finding of }
            echo "$stall: ${message% here}"
        done
}
verdict 'unused: which' test "$(unused)" = \
    '500: stall-over-budget
10: stall-over-budget
101: irql-too-high
11: missing-deferral, stall-over-budget'
verdict 'unused: can be hidden by itself' test "$(jq -r '.findings[] | select(.code == "ISR901") | select(.suppressed) | .suppressed.reason' out)" = 'for another board'
run check --report-unused-suppressions --fail-on error a.c
check 'unused: they are warnings' 0
run check --report-unused-suppressions a.c
verdict 'unused: text shows the comment and no trace' test "$(grep -c 'ISR901' out) $(grep -c 'note: ' out)" = '4 0'
run check --enable unused-suppression a.c
check 'unused: by name' 1
run check --report-unused-suppressions --disable irql-too-high,ISR501 --format json a.c
verdict 'unused: only of rules that ran' test "$(unused)" = \
    '500: stall-over-budget
10: stall-over-budget
11: stall-over-budget'
sed 's/^ULONG DriverEntry/static void Broken(void) { if ((((] }\n&/' a.c >broken.c
run check --report-unused-suppressions --allow-parse-errors --format json broken.c
verdict 'unused: not where code was lost' test -z "$(unused)"
printf 'void Helper(void)\n{\n    F(1); // isrcheck: ignore[stall-over-budget] no ISR here\n}\n' >helper.c
run check --report-unused-suppressions --format json helper.c
verdict 'unused: not where no context was seen' test -z "$(unused)"
run check --report-unused-suppressions --format json a.c nowhere-there.c
check 'unused: a file that is missing' 2
head -c 300 /bin/sh >binary.c
run check --report-unused-suppressions --format json a.c binary.c
verdict 'unused: not where a file was not read' test -z "$(unused)"
finish
