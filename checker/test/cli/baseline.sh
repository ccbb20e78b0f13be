#!/usr/bin/env bash
# Findings that are known: --baseline, --write-baseline, --changed-since, in a real git repository.
. "$(dirname "$0")/lib.bash"
cd "$tmp" || exit 2
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
git() { command git -c user.name=t -c user.email=t@t -c commit.gpgsign=false "$@" >>"$tmp/git.log" 2>&1; }
mkdir repo && cd repo || exit 2
git init -q .
mkdir -p src/sub

cat >src/isr.c <<'END'
#include <ntddk.h>
#include <storport.h>
HW_INTERRUPT Isr;
VOID Helper(PVOID ext);
KEVENT Event;
BOOLEAN Isr(PVOID context)
{
    ULONG *ext = context;
    if (!StorPortReadRegisterUlong(ext, ext))
        return FALSE;
    StorPortWriteRegisterUlong(ext, ext, 1);
    StorPortStallExecution(500);
    Helper(ext);
    return TRUE;
}
ULONG DriverEntry(PVOID a, PVOID b)
{
    HW_INITIALIZATION_DATA init = {0};
    init.HwInterrupt = Isr;
    return StorPortInitialize(a, b, &init, 0);
}
END
cat >src/helper.c <<'END'
#include <storport.h>
VOID Helper(PVOID ext)
{
    ULONG i = 0;
    (void)i;
    StorPortStallExecution(100);
    StorPortStallExecution(50);
}
END
git add . && git commit -q -m parent
parent=$(command git rev-parse HEAD)

# shown / known: "file:line" of the findings that are reported, and of those that are not new
shown() { jq -r '.findings[] | select(.suppressed == null) | "\(.file):\(.line)"' "$tmp/out" | tr '\n' ' '; }
known() { jq -r '.findings[] | select(.suppressed.kind == "baseline") | "\(.file):\(.line)"' "$tmp/out" | tr '\n' ' '; }

# A baseline

run check --write-baseline ../base.json src
check 'writes a baseline, and reports as ever' 1
verdict 'writes a baseline: prints' grep -q 'src/isr.c:12:5: error' "$tmp/out"
verdict 'writes a baseline: JSON' is_json ../base.json
verdict 'writes a baseline: one finding a line' test "$(grep -c '^{"file": "src/' ../base.json)" = 3
run check --write-baseline ../again.json -j 1 src/isr.c src/helper.c
verdict 'writes a baseline: always the same' cmp -s ../base.json ../again.json
run check --baseline ../base.json --format json src
check 'a baseline hides all' 0
verdict 'a baseline hides: marked' test "$(known)" = 'src/helper.c:6 src/helper.c:7 src/isr.c:12 '
run check --baseline ../base.json src
verdict 'a baseline hides: not in text' test ! -s "$tmp/out"
verdict 'a baseline hides: counted' grep -q 'no findings, 3 hidden as not new' "$tmp/err"
run check --baseline ../base.json --show-suppressed src
verdict 'a baseline hides: shown if asked for' grep -q 'isr.c:12:.*(suppressed, baseline)' "$tmp/out"

# The next commit: lines move, one finding is new
sed -i '1i /* Copyright */\n' src/isr.c src/helper.c
sed -i 's,^    ULONG i = 0;,    ULONG counter = 0;\n    KeSetEvent(0\, 0\, FALSE);,; s,(void)i;,(void)counter;,; s,^#include <storport.h>,#include <ntddk.h>\n&,' src/helper.c
git add . && git commit -q -m child
run check --baseline ../base.json --format json src
check 'a baseline of the parent shows the new finding' 1
verdict 'a baseline of the parent: the new one' test "$(shown)" = 'src/helper.c:8 '
verdict 'a baseline of the parent: hides the old ones' test "$(known)" = 'src/helper.c:10 src/helper.c:11 src/isr.c:14 '
cd src/sub || exit 2
run check --baseline ../../../base.json --format json ..
verdict 'a baseline from a sub-folder' test "$(shown)" = '../helper.c:8 '
cd ../..
verdict 'a baseline: the paths are those of the repository' test \
    "$(cd src/sub && "$isrcheck" check --write-baseline "$tmp/deep.json" .. >/dev/null 2>&1; jq -r '.findings[].file' "$tmp/deep.json" | sort -u | tr '\n' ' ')" = 'src/helper.c src/isr.c '

# Both
sed -i '/StorPortStallExecution(50);/d' src/helper.c
run check --baseline ../base.json --write-baseline ../next.json src
check 'both: the new one is reported' 1 'note: 1 of 3 entries of ../base.json is not found any more$'
verdict 'both: keeps what is found, adds what is new, drops what is gone' test \
    "$(jq '.findings | length' ../next.json) $(comm -12 <(sed 's/,$//' ../base.json | sort) <(sed 's/,$//' ../next.json | sort) | grep -c fingerprint)" = '3 2'
run check --baseline ../base.json src
check 'a stale entry is told' 1 'is not found any more; --write-baseline drops them'
run check --baseline ../next.json src
check 'both: hides all' 0
run check --baseline ../next.json --write-baseline ../next.json src/isr.c
verdict 'both: entries of files that were not read are kept' test "$(jq '.findings | length' ../next.json)" = 3
run check --baseline ../next.json --write-baseline ../next.json --disable stall-over-budget src
verdict 'both: entries of rules that are off are kept' test "$(jq '[.findings[] | select(.rule == "stall-over-budget")] | length' ../next.json)" = 2
run check --baseline ../next.json --write-baseline ../next.json --min-severity error --confidence definite src
verdict 'both: entries that the report leaves out are kept' test "$(jq '.findings | length' ../next.json)" = 3
git mv src/helper.c src/aide.c
run check --baseline ../next.json --write-baseline ../next.json src
verdict 'both: entries of files that are gone are dropped' test \
    "$(jq -r '.findings[].file' ../next.json | sort -u | tr '\n' ' ')" = 'src/aide.c src/isr.c '
git reset -q --hard

# What is suppressed in the source is not recorded
sed 's,(500);,(500); // isrcheck: ignore[ISR201],' src/isr.c >src/quiet.c && mv src/quiet.c src/isr.c
run check --write-baseline ../quiet.json src
verdict 'in-source suppressions are not recorded' bash -c '! grep -q isr.c ../quiet.json'
git reset -q --hard

# Bad baselines
bad() { # bad TEXT CONTENT PATTERN
    printf '%s' "$2" >../bad.json
    run check --baseline ../bad.json src
    check "bad baseline: $1" 2 "$3"
    verdict "bad baseline: $1: no output" test ! -s "$tmp/out"
}
bad 'empty' '' '^../bad.json:1.*the baseline is no JSON'
bad 'cut off' "$(head -c 100 ../base.json)" 'no JSON'
bad 'a report' "$(cd src && "$isrcheck" check --format json isr.c 2>/dev/null)" 'is a report .*no baseline'
bad 'a list' '[]' 'no baseline: a file that --write-baseline'
bad 'another version' '{"version": 2, "findings": []}' 'baseline of version 2, this isrcheck reads version 1'
bad 'a text as version' '{"version": "1", "findings": []}' 'no baseline'
bad 'no fingerprint' '{"version": 1, "findings": [{"file": "a", "function": "b", "rule": "c"}]}' 'entry 1 of the baseline has no fingerprint'
bad 'a short fingerprint' '{"version": 1, "findings": [{"fingerprint": "12"}]}' 'no fingerprint of 32'
bad 'no file' '{"version": 1, "findings": [{"fingerprint": "00000000000000000000000000000000"}]}' "no text as its 'file'"
bad 'entries that are none' '{"version": 1, "findings": [1]}' 'entry 1'
bad 'a key twice' '{"version": 1, "version": 1, "findings": []}' 'no JSON'
bad 'deep nesting' "$(head -c 100000 /dev/zero | tr '\0' '[')" 'no JSON'
bad 'bytes' "$(head -c 2000 /bin/sh | tr -d '\0')" 'no JSON'
run check --baseline ../none.json src
check 'bad baseline: missing' 2 "cannot read '../none.json': No such file"
run check --baseline .. src
check 'bad baseline: a folder' 2 'it is a folder'
truncate -s 65M ../huge.json
run check --baseline ../huge.json src
check 'bad baseline: huge' 2 'larger than'
rm ../huge.json
printf '{"version": 1, "findings": []}' >../empty.json
run check --baseline ../empty.json src
check 'an empty baseline hides nothing' 1
run check --write-baseline ../no/where.json src
check 'unwritable baseline' 2 "../no/where.json"
verdict 'unwritable baseline: the findings are printed' grep -q 'isr.c:14' "$tmp/out"
cp ../base.json ../kept.json
(ulimit -f 0; trap '' XFSZ; "$isrcheck" check --write-baseline ../kept.json src >/dev/null 2>&1)
verdict 'full disk: the old file stays' cmp -s ../base.json ../kept.json

# --changed-since

run check --changed-since "$parent" --format json src
check 'changed since the parent' 1
verdict 'changed since: the new one' test "$(shown)" = 'src/helper.c:8 '
verdict 'changed since: why the others are hidden' test \
    "$(jq -r '[.findings[].suppressed.reason // empty] | unique | join("|")' "$tmp/out")" = "not touched since $parent"
run check --changed-since HEAD --format json src
check 'nothing changed' 0
verdict 'nothing changed: nothing is shown' test -z "$(shown)"
cd src/sub || exit 2
run check --changed-since HEAD~1 --format json ..
verdict 'changed since: from a sub-folder' test "$(shown)" = '../helper.c:8 '
cd ../..
sed -i 's,StorPortStallExecution(100),StorPortStallExecution( 100 ),' src/helper.c
run check --changed-since HEAD --format json src
verdict 'changed since: what is not committed' test "$(shown)" = 'src/helper.c:10 '
git add .
run check --changed-since HEAD --format json src
verdict 'changed since: what is staged' test "$(shown)" = 'src/helper.c:10 '
git reset -q --hard
sed -i 's,^    Helper(ext);,    Helper( ext );,' src/isr.c
run check --changed-since HEAD --format json src
verdict 'changed since: a step of the trace' test "$(shown)" = 'src/helper.c:8 src/helper.c:10 src/helper.c:11 '
git reset -q --hard
sed -i '/StorPortWriteRegisterUlong/d' src/isr.c
run check --changed-since HEAD --format json src
verdict 'changed since: what was taken out on the way' grep -q '"missing-dismissal".*"suppressed": *null' "$tmp/out"
git reset -q --hard
sed -i 's/StorPortWriteRegisterUlong(ext, ext, 1)/(void)ext/' src/isr.c
run check --changed-since HEAD --format json src
verdict 'changed since: what was replaced on the way' grep -q '"missing-dismissal".*"suppressed": *null' "$tmp/out"
git reset -q --hard
sed -i 's/return FALSE;/return TRUE;/' src/isr.c
run check --changed-since HEAD --format json src
verdict 'changed since: the body of what is at fault by its name' grep -q '"never-declines".*"suppressed": *null' "$tmp/out"
git reset -q --hard
cp src/helper.c src/extra.c && sed -i 's/Helper/Extra/' src/extra.c
sed -i 's/^    Helper(ext);/&/; s/^VOID Helper/VOID Extra(PVOID ext);\n&/' src/isr.c
sed -i 's/^    Helper(ext);/    Helper(ext); Extra(ext);/' src/isr.c && git add src/isr.c && git commit -q -m caller
run check --changed-since HEAD --format json src
verdict 'changed since: a file that git does not know' test "$(shown)" = 'src/extra.c:8 src/extra.c:10 src/extra.c:11 '
echo 'src/extra.c' >.gitignore
run check --changed-since HEAD --format json src
verdict 'changed since: a file that git ignores' test -z "$(shown)"
rm .gitignore && git add . && git commit -q -m extra
git mv src/helper.c 'src/a "b" ä.c' && sed -i 's,(100),(101),' 'src/a "b" ä.c'
run check --changed-since HEAD --format json src
verdict 'changed since: renamed, with a name that git quotes' test "$(shown)" = 'src/a "b" ä.c:10 '
git add . && git commit -q -m renamed
sed -i 's,(101),(102),' 'src/a "b" ä.c'
command git config core.quotePath true
command git config diff.noprefix true
command git config diff.mnemonicPrefix true
command git config diff.external /bin/false
command git config color.ui always
command git config diff.relative true
command git config diff.renames false
command git config core.pager false
run check --changed-since HEAD --format json src
verdict 'changed since: whatever the configuration of git' test "$(shown)" = 'src/a "b" ä.c:10 '
git reset -q --hard
printf '+++ b/src/isr.c\n@@ -1 +1,20 @@\n' >notes.txt && git add . && git commit -q -m notes
printf '++ b/src/isr.c\n++ b/src/isr.c\n@ -1 +1,20 @@\n' >notes.txt
run check --changed-since HEAD --format json src
verdict 'changed since: content that looks like a diff' test -z "$(shown)"
printf '\xff\xfe/\0/\0\n\0' >src/wide.c && git add . && git commit -q -m wide && printf 'x\0' >>src/wide.c
run check --changed-since HEAD --allow-parse-errors --format json src
check 'changed since: a binary file' 0
git reset -q --hard HEAD~1

run check --changed-since nope src
check 'changed since: unknown revision' 2 "git knows no revision 'nope' here"
run check --changed-since HEAD:src src
check 'changed since: no commit' 2 "git knows no revision 'HEAD:src'"
run check --changed-since=--output=evil src
check 'changed since: an option' 2 "takes a git revision, not '--output=evil'"
verdict 'changed since: an option: is not passed on' test ! -e evil
run check --changed-since 'HEAD; touch evil' src
check 'changed since: no shell' 2 'git knows no revision'
verdict 'changed since: no shell: nothing was run' test ! -e evil
mkdir ../plain && cp src/isr.c ../plain && cd ../plain || exit 2
run check --changed-since HEAD isr.c
check 'changed since: no repository' 2 'in no git work tree'
cd ../repo || exit 2
mkdir ../nothing
status=0
PATH=$tmp/nothing "$isrcheck" check --changed-since HEAD src >"$tmp/out" 2>"$tmp/err" || status=$?
check 'changed since: no git' 2 'cannot run git: is it installed'
git init -q ../fresh && cp src/isr.c ../fresh && cd ../fresh || exit 2
run check --changed-since HEAD isr.c
check 'changed since: no commit yet' 2 "git knows no revision 'HEAD'"
finish
