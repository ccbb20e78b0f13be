#!/usr/bin/env bash
# What runs print, and their exit statuses, on a driver with one definite bug.
. "$(dirname "$0")/lib.bash"
driver=testdata/drivers/storport

run --version
check '--version' 0
verdict '--version names the program' grep -qE '^isrcheck [0-9]+\.' "$tmp/out"
run --help
verdict '--help goes to standard output' grep -q '^  check ' "$tmp/out"
run check --help
verdict 'check --help lists the options' grep -q -- '--allow-parse-errors' "$tmp/out"
run rules
verdict 'rules lists codes' grep -q '^ISR201' "$tmp/out"
run rules --format json
verdict 'rules: JSON' is_json "$tmp/out"
run rules --format markdown
verdict 'rules: Markdown' grep -q '^## ISR201' "$tmp/out"
run explain ISR201
verdict 'explain by code' grep -q 'stall-over-budget' "$tmp/out"

run check testdata/rules/irql-too-high/any-level.c
check 'clean driver' 0
verdict 'clean driver: no findings' test ! -s "$tmp/out"
run check "$driver/broken"
check 'broken driver' 1 'isrcheck: [0-9]+ errors?, .* in [0-9]+ files; [0-9]+ ISRs'
verdict 'text is clang style' grep -qE '^[^ :]+:[0-9]+:[0-9]+: error: .* \[ISR[0-9]+ [a-z-]+\]$' "$tmp/out"
verdict 'a trace tells the IRQL' grep -qE '^[^ :]+:[0-9]+:[0-9]+: note: \([0-9]+\) .* \[DIRQL\]$' "$tmp/out"
verdict 'no colour without a terminal' bash -c '! grep -q $'"'\\033'"' '"$tmp/out"
mv "$tmp/out" "$tmp/one"
run check --color always "$driver/broken"
verdict '--color always' grep -q $'\033' "$tmp/out"
NO_COLOR=1 run check "$driver/broken"
verdict 'NO_COLOR' cmp -s "$tmp/out" "$tmp/one"
CLICOLOR_FORCE=1 run check "$driver/broken"
verdict 'CLICOLOR_FORCE' grep -q $'\033' "$tmp/out"

run check --fail-on never "$driver/broken"
check '--fail-on never' 0
run check --disable all "$driver/broken"
check '--disable all' 0
run check --disable all --enable ISR201 --format text "$driver/broken"
verdict '--enable one rule' grep -q 'ISR201' "$tmp/out"
verdict '--enable one rule: no other' bash -c "! grep -E '\[ISR' '$tmp/out' | grep -qv 'ISR201 '"
run check --confidence definite "$driver/broken"
verdict '--confidence definite' bash -c "! grep -q '(possible)' '$tmp/out'"
run check --min-severity error "$driver/broken"
verdict '--min-severity error' bash -c "! grep -qE '^[^ ]+: warning: ' '$tmp/out'"
run check -p "$driver/broken" "$driver/broken/cvxdpc.c"
verdict '--project filters by file' bash -c "grep -E '\[ISR' '$tmp/out' | grep -qv '^$driver/broken/cvxdpc.c:'; test \$? = 1"

for jobs in 1 8; do
    run check -j$jobs --format json "$driver/broken"
    check "JSON with -j$jobs" 1
    mv "$tmp/out" "$tmp/json$jobs"
done
verdict 'JSON is valid' is_json "$tmp/json1"
verdict '-j1 and -j8 give the same bytes' cmp -s "$tmp/json1" "$tmp/json8"
run check --output "json:$tmp/file" --output "text:$tmp/text" "$driver/broken"
verdict '--output writes the same JSON' cmp -s "$tmp/file" "$tmp/json1"
verdict '--output writes the same text' cmp -s "$tmp/text" "$tmp/one"

cases=testdata/rules/missing-deferral
run check "$cases/two-hops.c"
verdict 'missing-deferral says what was weighed' grep -qE 'has about 65.2 µs of work, of which 50 µs belong here: 64 register reads in the loop at two-hops.c:[0-9]+ \(16 rounds\) inside the loop at two-hops.c:[0-9]+ \(4 rounds\); besides, 1 register read and 1 register write \[' "$tmp/out"
run check "$cases/unknown-count.c"
verdict 'missing-deferral says what it guesses' grep -qE 'unknown count, taken as 32\).*; assuming that the loop at unknown-count.c:[0-9]+, whose count is not known, goes round 32 times' "$tmp/out"
run check "$cases/stall-says-it.c"
verdict 'a stall says that nothing is deferred' grep -qE 'whose budget is 50 µs; no path of the routine defers anything \[ISR201' "$tmp/out"

run contexts "$driver/clean"
check 'contexts' 0
verdict 'contexts names the ISR' grep -qE '^CvxInterrupt +.* isr +DIRQL' "$tmp/out"
run contexts --format json "$driver/clean"
verdict 'contexts: JSON' is_json "$tmp/out"
run contexts --latency "$driver/broken"
check 'contexts --latency' 0
verdict '--latency: a section for each routine' grep -qE '^CvxInterrupt \(storport isr, DIRQL\) at .*cvxisr.c:[0-9]+$' "$tmp/out"
verdict '--latency: the worst path and its budget' grep -qE '^  worst path +[0-9.]+ ms, proven [0-9.]+ ms; budget 50 µs$' "$tmp/out"
verdict '--latency: loops and their bounds' grep -qE ':[0-9]+ in CvxDropPending: unknown count, taken as 32: [0-9.]+ µs$' "$tmp/out"
verdict '--latency: deferrals' grep -qE '^  defers +on (some|all) paths' "$tmp/out"
verdict '--latency: interrupt routines come first' bash -c "head -1 '$tmp/out' | grep -q ' isr, '"
run contexts --latency --format json "$driver/broken"
verdict '--latency: JSON' is_json "$tmp/out"
verdict '--latency: JSON has the worst path' bash -c \
    "jq -e '.contexts[] | select(.kind == \"isr\").latency | .weighed_us > .budget_us and .stall_us.proven > 0 and .call_depth > 0' '$tmp/out'"
run contexts --format json "$driver/broken"
verdict 'no latency without the option' bash -c "! jq -e '.contexts[0] | has(\"latency\")' '$tmp/out'"
run check --latency "$driver/broken"
check '--latency is one of contexts only' 2 "option '--latency' is not one of this command"
for stage in jobs unit callgraph facts; do
    run dump $stage "$driver/clean"
    check "dump $stage" 0
    verdict "dump $stage prints" test -s "$tmp/out"
done
finish
