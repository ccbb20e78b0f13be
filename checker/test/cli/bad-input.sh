#!/usr/bin/env bash
# Inputs that are wrong, hostile or absent: a clear message, the right exit status, never a crash,
# a hang, a foreign file's content or a silent "clean".
. "$(dirname "$0")/lib.bash"
cd "$tmp" || exit 2

# Options and arguments

run
check 'no command' 2 '^usage: isrcheck'
run chekc
check 'unknown command' 2 "did you mean 'check'"
run check --formatt json
check 'unknown option' 2 "unknown option '--formatt', did you mean '--format'"
run check --format nope x.c
check 'unknown format' 2 "unknown format 'nope'"
run check --format srif x.c
check 'misspelt format' 2 "unknown format 'srif', did you mean 'sarif'?"
run check --output nope:x x.c
check 'unknown output format' 2 "unknown format 'nope'; there are text, msvc, .* and "
run check --output json: x.c
check 'output without a path behind the colon' 2 'FORMAT:PATH'
run check --output json x.c
check 'output without path' 2 'FORMAT:PATH'
run lsp
check 'lsp is of a later version' 2 'later version'
run explain stall-over-bugdet
check 'explain: unknown rule' 2 "did you mean 'stall-over-budget'"
echo 'int x;' >x.c
run check --disable no-such-rule-at-all x.c
check '--disable: unknown rule' 2 "unknown rule 'no-such-rule-at-all'"
run check --enable ISR20 x.c
check '--enable: unknown code' 2 "unknown rule 'ISR20', did you mean"
run check --rules "$tmp/nowhere" x.c
check '--rules: missing folder' 2 nowhere
mkdir rules && printf 'rule: x\ncoed: y\n' >rules/x.yaml
run check --rules rules x.c
check '--rules: bad YAML names its place' 2 'rules/x.yaml:[0-9]+:[0-9]+: error: '
run dump units x.c
check 'dump: unknown stage' 2 "did you mean 'unit'"
run check --wdk "$tmp/nowhere" x.c
check '--wdk: missing folder' 2 'no folder'
mkdir empty
run check --wdk empty x.c
check '--wdk: folder without headers' 2 'no WDK headers'

# Files

run check missing.c
check 'missing file' 2 'missing.c'
run check empty
check 'folder without sources' 2 'empty'
if [ "$(id -u)" -ne 0 ]; then
    mkdir locked && echo 'int x;' >locked/x.c && chmod 0 locked
    run check locked
    check 'unreadable folder' 2 'locked'
    chmod 700 locked
    cp x.c hidden.c && chmod 0 hidden.c
    run check hidden.c
    check 'unreadable file' 2 'hidden.c'
fi
: >empty.c
run check empty.c
check 'empty file' 0 'no interrupt service routine'
head -c 5000 /bin/sh >binary.c
run check binary.c
check 'binary file' 3 'binary.c: error: not analysed'
{ printf 'int x = 1; /*'; head -c 1000000 /dev/zero | tr '\0' 'a'; printf '*/ int y;\n'; } >line.c
run check line.c
check 'line of 1 MB' 0
printf 'void f(void)\n{\n    int a = ;\n    this is no C\n' >broken.c
run check broken.c
verdict 'source that does not parse: 0 or 3' test "$status" = 0 -o "$status" = 3
verdict 'source that does not parse: says so' grep -q 'parse error' "$tmp/err"
{
    echo '#include <storport.h>'
    echo 'BOOLEAN I(PVOID e) { int a = ; frob blah(((; return TRUE; }'
    echo 'ULONG DriverEntry(PVOID a, PVOID b) { HW_INITIALIZATION_DATA h = {0};'
    echo 'h.HwInterrupt = I; return StorPortInitialize(a, b, &h, 0); }'
} >swallowed.c
run check swallowed.c
check 'parentheses without end: not silently clean' 3 'functions were lost to parse errors'
verdict 'parentheses without end: no ISR is no good news' grep -q 'one may be in code' "$tmp/err"
sed 's/frob blah(((;/\/* /' swallowed.c >comment.c
run check comment.c
check 'comment without end: not silently clean' 3 'comment.c:2:[0-9]+: error: functions were lost'
{ echo '#define M(x) x'; sed 's/frob blah(((;/M((1);/' swallowed.c; } >macro.c
run check macro.c
check 'macro arguments without end: not silently clean' 3 'macro.c:3:[0-9]+: error: functions'
printf '#include <storport.h>\nint f(int x)\n{\n    x[1](2)[3] = 4 5;\n    return 6;\n}\n' >hole.c
run check hole.c
check 'no ISR, and code was lost' 3 'one may be in code that was lost'
run check --allow-parse-errors hole.c
check 'no ISR, and code was lost, as allowed' 0 'no interrupt service routine'
# A header of a driver's own is no port driver's, whatever its name.
mkdir own
printf 'int f(int x);\n' >own/miniport.h
printf '#include "miniport.h"\nint DriverEntry(void *a, void *b)\n{\n    int x;\n    x[1](2)[3] = 4 5;\n    return 6;\n}\n' >own/a.c
run check own/a.c
check 'own miniport.h: no port driver' 0 'no file includes a header of a port driver'

# What is lost in a routine that a context reaches is counted apart; the ISR decides the status.
{
    echo '#include <storport.h>'
    echo 'HW_INTERRUPT I; HW_RESET_BUS R; HW_STARTIO S;'
    echo 'static void Never(int x) { x[1](2)[3] = 4 5; }'
    echo 'static void Reached(int x) { x[1](2)[3] = 4 5; }'
    echo 'BOOLEAN I(PVOID e) { return FALSE; }'
    echo 'BOOLEAN R(PVOID e, ULONG p) { Reached(1); return TRUE; }'
    echo 'BOOLEAN S(PVOID e, PSCSI_REQUEST_BLOCK s) { return TRUE; }'
} >lost.c
verdict 'lost tokens: counted, and apart where a context reaches them' \
    test "$(run check --format json lost.c; jq -c '.units[0] | .lost_in_contexts > 0 and .lost_in_contexts < .lost_tokens and .lost_tokens < .tokens' "$tmp/out")" = true
verdict 'lost tokens: that context is marked, the ISR is not' \
    test "$(jq -c '[.contexts[] | select(.incomplete) | .function]' "$tmp/out")" = '["R"]'
run check lost.c
check 'lost tokens: not in the ISR, so no failure' 0 'tokens, [0-9]+ of them in routines that a context reaches'
sed 's/return FALSE/Reached(1); return FALSE/' lost.c >lost-isr.c
run check lost-isr.c
check 'lost tokens: in the ISR' 3 "error: code that 'I'"
printf '#include "/etc/passwd"\n#include "../../../../../../etc/passwd"\nint x;\n' >passwd.c
run check passwd.c
verdict 'include of a foreign file' test "$status" = 0 -o "$status" = 3
verdict 'include of a foreign file: nothing of it is shown' bash -c '! grep -q root: out err'
run dump unit passwd.c
verdict 'include of a foreign file: not in the unit' bash -c '! grep -q root: out err'
printf '#include "no-such.h"\nint x;\n' >include.c
run check include.c
check 'missing include' 0 'no-such.h'
{ printf 'int f(void) { return 0'; for _ in {1..100000}; do printf ' + 1'; done; printf '; }\n'; } >deep.c
run check deep.c
verdict 'expression of 100000 operands: 0 or 3' test "$status" = 0 -o "$status" = 3
[ "$status" = 0 ] || verdict 'expression of 100000 operands: says so' grep -q 'deep.c: error: not analysed' "$tmp/err"

# The caller

run check --format json --output text:/nowhere/at/all x.c
check '--output into a missing folder' 2 /nowhere/at/all
status=0
"$isrcheck" rules --format json >/dev/full 2>err || status=$?
check 'full disk' 2 'cannot write to standard output: No space left'
"$isrcheck" rules --format json 2>err | head -c 1 >/dev/null
status=${PIPESTATUS[0]}
verdict 'closed pipe' test "$status" = 0
finish
