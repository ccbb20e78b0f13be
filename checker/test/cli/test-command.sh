#!/usr/bin/env bash
# isrcheck test: what passes, what fails, what is a usage error.
. "$(dirname "$0")/lib.bash"
cd "$tmp" || exit 2

run test nowhere
check 'missing folder' 2 nowhere
mkdir none
run test none
check 'no case' 2 'no test case'

mkdir -p good/both good/recovery
printf 'int x; // ok: stall-over-budget\n' >good/one.c
printf '// args: -DVALUE=3\nint x[VALUE == 3 ? 1 : -1];\n' >good/args.c
printf 'program: folder\ntitle: two files\nargs: [-DTWO]\n' >good/both/case.yaml
printf 'void g(void);\nvoid f(void) { g(); } // call: g\n' >good/both/a.c
printf '#ifndef TWO\n#error no argument\n#endif\nvoid g(void) {}\n' >good/both/b.c
run test good
check 'good cases' 0
verdict 'good cases: summary' grep -qx '3 passed, 0 failed' "$tmp/out"

mkdir bad
printf 'int x; // expect: stall-over-budget\n' >bad/missing.c
printf 'int x; // exepct: stall-over-budget\n' >bad/directive.c
printf 'int x; // call: f\n' >bad/call.c
printf 'int x; // hole\n' >bad/hole.c
printf 'int x; // todo-ok: lock-in-isr\n' >bad/fixed.c
run test bad good
check 'bad cases' 1
verdict 'bad cases: summary' grep -qx '3 passed, 5 failed' "$tmp/out"
verdict 'bad cases: one line each' test "$(grep -c '^FAIL ' "$tmp/out")" = 5
verdict 'bad cases: reason' grep -qx '  bad/missing.c:1: expected stall-over-budget, not found' "$tmp/out"


# A .isrcheck.yaml counts for the cases of its folder, and only for those.
mkdir -p own/below own/case
rule='{rule: unbounded-polls, code: OUR101, title: T, severity: note, check: poll, models: all, contexts: [def], what: W}'
printf 'rules:\n  - %s\n' "$rule" >own/.isrcheck.yaml
printf 'int x; // ok: unbounded-polls\n' >own/a.c
printf 'int x; // ok: unbounded-polls\n' >own/b.c
printf 'int x; // ok: stall-over-budget\n' >own/below/c.c
printf 'program: folder\n' >own/case/case.yaml
printf 'int x; // ok: unbounded-polls\n' >own/case/d.c
cp own/.isrcheck.yaml own/case/.isrcheck.yaml
run test own
check 'configured cases' 0
verdict 'configured cases: all' grep -qx '4 passed, 0 failed' "$tmp/out"
run test own/a.c own/case
check 'configured cases by name' 0
cp own/a.c own/below/c.c
run test own
check 'a configuration is not for folders below' 1
verdict 'a configuration is not for folders below: says so' grep -q "unknown rule 'unbounded-polls'" "$tmp/out"
run test --config own/.isrcheck.yaml own/below
check '--config is for cases without one of their own' 0
cd own || exit 2
run test below
check 'the nearest configuration is not for tests' 1
cd ..
printf 'dismises: [A]\n' >own/case/.isrcheck.yaml
run test own
check 'configuration of a case with a mistake' 2 '^own/case/.isrcheck.yaml:1:1: error: .*dismisses'

printf 'program: folder\ntitel: x\n' >good/both/case.yaml
run test good
check 'case.yaml with an unknown key' 2 "good/both/case.yaml:2:1: error: .*'titel'.*'title'"
finish
