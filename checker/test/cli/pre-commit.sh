#!/usr/bin/env bash
# --pre-commit, and the real pre-commit with README's snippet in a repository of its own.
. "$(dirname "$0")/lib.bash"
top=$PWD
export HOME=$tmp/home PRE_COMMIT_HOME=$tmp/cache GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
mkdir -p "$HOME" "$tmp/bin" "$tmp/repo/driver" "$tmp/repo/tools"
ln -s "$isrcheck" "$tmp/bin/isrcheck"
PATH=$tmp/bin:$PATH
good=$top/testdata/drivers/storport/clean bad=$top/testdata/drivers/storport/broken
cd "$tmp/repo" || exit 2
git init -q -b main .
cp "$good"/*.[ch] driver
printf 'int main(void) { return 0; }\n' >tools/gen.c
printf '# A driver\n' >README.md
json='[{"directory": ".", "file": "driver/NAME", "arguments": ["cc", "-c", "driver/NAME"]}]'
for file in driver/*.c; do
    printf '%s\n' "${json//NAME/${file##*/}}"
done | jq -s add >compile_commands.json

run check --pre-commit driver/cvxisr.c driver/cvx.h
check 'a good driver passes' 0
verdict 'a good driver: the header is known' bash -c "! grep -q 'none of the project' '$tmp/err'"
run check --pre-commit tools/gen.c README.md gone.c
check 'files of no driver are a note' 0 "note: in none of the project's drivers: 'tools/gen.c', 'README.md', 'gone.c'"
verdict 'files of no driver: nothing is parsed' grep -q 'nothing to check' "$tmp/err"
run check --pre-commit tools/gen.c driver/cvxisr.c
check 'files of no driver among others' 0 "note: in none of the project's drivers: 'tools/gen.c'$"
run check --pre-commit --format json README.md
verdict 'no driver: the report is there, and empty' bash -c "jq -e '.findings == [] and .units == []' '$tmp/out'"
run check --pre-commit -p driver tools/gen.c
check '--pre-commit with --project' 0
mkdir ../empty && (
    cd ../empty && git init -q . && printf 'x\n' >a.txt
    run check --pre-commit a.txt
    check 'a repository without sources' 0
    run check --pre-commit
    check 'a repository without sources, no file' 0
    exit $failed
) || failed=1

# What a commit in one file breaks in another.
cat >driver/late.c <<'END'
#include <storport.h>
#include "late.h"
VOID LateWait(VOID)
{
    StorPortStallExecution(LATE_WAIT);
}
static BOOLEAN LateInterrupt(PVOID Extension)
{
    if (!StorPortReadRegisterUlong(Extension, (PULONG)Extension))
        return FALSE;
    StorPortWriteRegisterUlong(Extension, (PULONG)Extension, 1);
    LateEntry();
    return TRUE;
}
ULONG DriverEntry(PVOID Argument1, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data = {0};
    data.HwInitializationDataSize = sizeof data;
    data.HwInterrupt = LateInterrupt;
    return StorPortInitialize(Argument1, Argument2, &data, NULL);
}
END
printf '#define LATE_WAIT 5000\nvoid LateEntry(void);\nvoid LateWait(void);\n' >driver/late.h
printf '#include <storport.h>\n#include "late.h"\nvoid LateEntry(void)\n{\n    LateWait();\n}\n' >driver/entry.c
printf '#include <storport.h>\nvoid Unrelated(void)\n{\n}\n' >driver/other.c
rule='^driver/late.c:5:.*\[ISR202'
for file in late.c late.h entry.c; do
    run check --pre-commit -p driver driver/$file
    check "the trace goes through $file" 1
    verdict "the trace goes through $file: reported" grep -q "$rule" "$tmp/out"
done
run check --pre-commit -p driver driver/other.c
check 'the trace does not touch other.c' 0
verdict 'the trace does not touch other.c: silent' test ! -s "$tmp/out"
run check -p driver driver/entry.c
check '--project reports what stands in the file' 0
run check -p driver driver
check '--project with a folder' 1

# Code that can't be read counts if it is in a file of the commit.
printf '#include <storport.h>\n#include "late.h"\nvoid LateEntry(void)\n{\n    LateWait(;;; }}} ((\n}\n' >driver/entry.c
run check --pre-commit -p driver driver/entry.c
check 'a parse error in the file' 3
run check --pre-commit -p driver driver/other.c
check 'a parse error elsewhere' 0
rm driver/late.* driver/entry.c driver/other.c

command -v pre-commit >/dev/null || {
    echo 'skip pre-commit is not installed'
    finish
}
status=0
commit() { # commit MESSAGE: as `run`
    status=0
    timeout -k 5 120 git commit -qm "$1" >"$tmp/out" 2>"$tmp/err" </dev/null || status=$?
}
measure() { # measure COMMAND...: the shortest of five runs, in ms
    local best=999999 start end i
    for i in 1 2 3 4 5; do
        start=$(date +%s%N)
        "$@" >/dev/null 2>&1
        end=$(date +%s%N)
        [ $(((end - start) / 1000)) -ge $best ] || best=$(((end - start) / 1000))
    done
    echo $best
}

# README's snippet, and nothing else.
sed -n '/^```yaml$/,/^```$/p' "$top/README.md" | sed -n '/^repos:/,/^```$/p' | grep -v '^```' >.pre-commit-config.yaml
verdict 'README has a snippet for pre-commit' grep -q 'id: isrcheck' .pre-commit-config.yaml
pre-commit validate-config .pre-commit-config.yaml >"$tmp/out" 2>"$tmp/err"
status=$?
check "README's snippet is valid" 0
pre-commit install >"$tmp/out" 2>&1
git add -A
commit first
check 'a good commit passes' 0
cp "$bad"/cvxisr.c "$bad"/*.h driver/
git add -A
commit second
check 'a bad commit is stopped' 1
verdict 'a bad commit: where and what' grep -qE '^driver/cvxhw.c:[0-9]+:[0-9]+: error: .* whose budget is .* \[ISR201 stall-over-budget\]$' "$tmp/err" "$tmp/out" -h
verdict 'a bad commit: once' test "$(cat "$tmp/out" "$tmp/err" | grep -c '^isrcheck: [0-9]* error')" = 1
verdict 'a bad commit: no escape sequences' bash -c "! grep -q \$'\\033\\[K' '$tmp/out' '$tmp/err'"
status=0
pre-commit run --color always >"$tmp/out" 2>"$tmp/err" || status=$?
check 'a bad commit, in colour' 1
verdict 'in colour: no progress is drawn' bash -c "! grep -q \$'\\r.*\\[K' '$tmp/out'"
git reset -q --hard
printf 'More.\n' >>README.md
git add -A
commit third
check 'a commit without driver files' 0
verdict 'a commit without driver files: skipped' grep -q 'no files to check' "$tmp/out" "$tmp/err" -h
version=$(measure isrcheck --version)
nothing=$(measure isrcheck check --pre-commit README.md tools/gen.c)
printf '     --version %s us, no driver files %s us\n' "$version" "$nothing"
verdict 'a commit without driver files: at most 3 times --version' test "$nothing" -le $((3 * version + 5000))

# The same with the manifest, from a repository with a tag.
git init -q ../hooks
cp "$top/.pre-commit-hooks.yaml" ../hooks
git -C ../hooks add -A
git -C ../hooks commit -qm hooks
git -C ../hooks tag v0.1.0
status=0
pre-commit validate-manifest ../hooks/.pre-commit-hooks.yaml >"$tmp/out" 2>"$tmp/err" || status=$?
check 'the manifest is valid' 0
printf 'repos:\n  - repo: %s\n    rev: v0.1.0\n    hooks:\n      - id: isrcheck\n' "$tmp/hooks" >.pre-commit-config.yaml
cp "$bad"/cvxisr.c "$bad"/*.h driver/
git add -A
commit fourth
check 'a bad commit is stopped by the manifest' 1
verdict 'by the manifest: where and what' grep -qE '^driver/cvxhw.c:.*ISR201' "$tmp/err" "$tmp/out" -h
git checkout -q HEAD driver
commit fifth
check 'a good commit passes the manifest' 0
finish
