#!/usr/bin/env bash
# The team's configuration file: which one is taken, what it changes, how mistakes in it are told.
. "$(dirname "$0")/lib.bash"
top=$PWD
cd "$tmp" || exit 2
mkdir .git # above lies the machine's own

cat >isr.c <<'END'
#include <storport.h>
typedef struct _EXT { ULONG Regs[4]; } EXT, *PEXT;
HW_INTERRUPT Isr;
HW_FIND_ADAPTER Find;
static VOID OurDelay(ULONG Ms) { while (Ms--) YieldProcessor(); }
BOOLEAN Isr(PVOID e)
{
    PEXT ext = e;
    if (!StorPortReadRegisterUlong(ext, &ext->Regs[0])) return FALSE;
    StorPortWriteRegisterUlong(ext, &ext->Regs[0], 1);
    OurDelay(2);
    return TRUE;
}
ULONG DriverEntry(PVOID a, PVOID b)
{
    HW_INITIALIZATION_DATA init = {0};
    init.HwFindAdapter = Find;
    init.HwInterrupt = Isr;
    return StorPortInitialize(a, b, &init, 0);
}
END
stalls='stalls: {OurDelay: {argument: 0, unit: ms}}'
taken() { verdict "$1" grep -qxF "isrcheck: note: configuration: $2" "$tmp/err"; }
not_taken() { verdict "$1" bash -c "! grep -q 'configuration:' '$tmp/err'"; }

# Which file

run check isr.c
check 'no configuration' 0
not_taken 'no configuration: nothing is said'
echo "$stalls" >.isrcheck.yaml
run check isr.c
check 'beside the working folder' 1
taken 'beside the working folder: says so' .isrcheck.yaml
verdict 'the declared stall is found' grep -q 'isr.c:11:5: error: stalls for 2 ms .*ISR201' out
mkdir -p a/b/c && cd a/b/c || exit 2
run check "$tmp/isr.c"
check 'nearest upward' 1
taken 'nearest upward: says so' ../../../.isrcheck.yaml
echo 'disable: [stall-over-budget]' >../.isrcheck.yaml
run check "$tmp/isr.c"
check 'a nearer one wins' 0
taken 'a nearer one wins: says so' ../.isrcheck.yaml
rm ../.isrcheck.yaml
mkdir ../.git
run check "$tmp/isr.c"
check 'not above the top of the git repository' 0
not_taken 'not above the top of the git repository: nothing is said'
rmdir ../.git && echo 'gitdir: /nowhere' >../.git
run check "$tmp/isr.c"
check 'not above a git work tree' 0
echo "$stalls" >../.isrcheck.yaml
run check "$tmp/isr.c"
check 'at the top itself' 1
rm -r ../.git ../.isrcheck.yaml
cd "$tmp" || exit 2
ln -s a/b link && cd link/c || exit 2
run check "$tmp/isr.c"
check 'from a folder behind a link' 1
cd "$tmp" || exit 2

echo '# nothing' >none.yaml
run check --config none.yaml isr.c
check '--config wins over the nearest' 0
not_taken '--config: nothing is said'
mkdir elsewhere && echo "$stalls" >elsewhere/our.yaml
run check --config=elsewhere/our.yaml isr.c
check '--config in another folder' 1
run check --config none.yaml --config elsewhere/our.yaml isr.c
check '--config twice' 2 "option '--config' stands twice: 'none.yaml' and 'elsewhere/our.yaml'"
run check --config
check '--config without a value' 2 "needs a value"
run check --config= isr.c
check '--config with an empty value' 2 'empty value'

# Files that cannot be read

run check --config nowhere.yaml isr.c
check '--config: missing' 2 "cannot read 'nowhere.yaml': No such file"
run check --config a isr.c
check '--config: a folder' 2 "cannot read 'a': it is a folder"
run check --config /dev/zero isr.c
check '--config: a device' 2 "cannot read '/dev/zero': not a regular file"
mkfifo pipe
run check --config pipe isr.c
check '--config: a pipe' 2 "cannot read 'pipe': not a regular file"
ln -s loop.yaml loop.yaml
run check --config loop.yaml isr.c
check '--config: a loop of links' 2 "cannot read 'loop.yaml': Too many levels"
head -c 5000000 /dev/zero | tr '\0' '#' >huge.yaml
run check --config huge.yaml isr.c
check '--config: huge' 2 "cannot read 'huge.yaml': larger than 4194304 bytes"
head -c 5000 /bin/sh >binary.yaml
run check --config binary.yaml isr.c
check '--config: a binary file' 2 'binary.yaml'
if [ "$(id -u)" -ne 0 ]; then
    cp none.yaml locked.yaml && chmod 0 locked.yaml
    run check --config locked.yaml isr.c
    check '--config: unreadable' 2 "cannot read 'locked.yaml': Permission denied"
fi
mv .isrcheck.yaml kept.yaml
ln -s .isrcheck.yaml .isrcheck.yaml
run check isr.c
check 'nearest: a loop of links is no "none"' 2 "cannot read '.isrcheck.yaml': Too many levels"
rm .isrcheck.yaml && ln -s nowhere .isrcheck.yaml
run check isr.c
check 'nearest: a link to nothing is no "none"' 2 "cannot read '.isrcheck.yaml': No such file"
rm .isrcheck.yaml && mkdir .isrcheck.yaml
run check isr.c
check 'nearest: a folder' 2 "cannot read '.isrcheck.yaml': it is a folder"
rmdir .isrcheck.yaml && ln -s kept.yaml .isrcheck.yaml
run check isr.c
check 'nearest: a link to a file' 1

# Mistakes

rm .isrcheck.yaml
printf 'masks: [A]\ndismises: [MyAck]\n' >.isrcheck.yaml
for command in 'check isr.c' 'contexts isr.c' 'dump jobs isr.c' rules 'explain ISR201'; do
    # shellcheck disable=SC2086
    run $command
    check "a mistake stops '$command'" 2 "^.isrcheck.yaml:2:1: error: unknown key 'dismises' in the configuration, did you mean 'dismisses'\?$"
    verdict "a mistake stops '$command': no output" test ! -s out
done
cd a || exit 2
run check ../isr.c
check 'the place of a mistake is as seen from here' 2 '^../.isrcheck.yaml:2:1: error: '
cd .. && rm .isrcheck.yaml
printf 'rules: house\n' >elsewhere/our.yaml
run check --config elsewhere/our.yaml isr.c
check 'the rules folder is missing' 2 "elsewhere/our.yaml:1:8: error: there is no folder 'elsewhere/house'"
mkdir elsewhere/house && printf 'rule: x\ncoed: y\n' >elsewhere/house/x.yaml
run check --config elsewhere/our.yaml isr.c
check 'a mistake in the rules folder' 2 'elsewhere/house/x.yaml:2:1: error: .*code'

# What it changes

cat >our.yaml <<END
$stalls
severity: {stall-over-budget: warning}
rules:
  - rule: our-poll
    code: OUR101
    title: Ours
    severity: note
    check: poll
    models: all
    contexts: [def]
    what: What it says.
disable: [our-poll]
END
run check --config our.yaml --format json isr.c
check 'a severity' 1
verdict 'a severity: in the finding' test "$(jq -r '.findings[].severity' out)" = warning
sed 's/OurDelay(2);/ExAllocatePoolWithTag(0, 8, 1);/; s/<storport.h>/<ntddk.h>\n#include <storport.h>/' isr.c >pool.c
for severity in note warning error; do
    echo "severity: {forbidden-call: $severity, irql-too-high: $severity}" >severity.yaml
    run check --config severity.yaml --format json pool.c
    jq -r '.findings[] | select(.rule == "forbidden-call") | .severity' out >severity.$severity
done
verdict 'a severity: lowers all findings' grep -qx note severity.note
verdict 'a severity: does not raise what the catalogue rates lower' grep -qx warning severity.error
run check --config our.yaml --disable all isr.c
check '--disable counts behind the configuration' 0
run rules --config our.yaml
verdict "rules: lists the team's rule, which is off" grep -qE '^OUR101 +our-poll +note +Ours \(off\)$' out
run rules --config our.yaml --format json
verdict 'rules: JSON with a rule that has few texts' is_json out
run rules --config our.yaml --format markdown
verdict 'rules: Markdown with such a rule' grep -q '^## OUR101 our-poll' out
run explain --config our.yaml our-poll
check "explain: the team's rule" 0
verdict 'explain: its text' grep -q 'What it says' out
verdict 'explain: no empty parts' bash -c "! grep -qE '^(Why|Bad|Good|Documentation)$' out"
printf 'enable: [stall-over-budget]\ndisable: [all]\n%s\n' "$stalls" >our.yaml
run check --config our.yaml isr.c
check 'all but one rule are off' 1
run dump callgraph --config our.yaml isr.c
verdict 'dump callgraph: what is declared is not entered' grep -q '^  OurDelay (declared)' out
run check --config "$top/testdata/config/thresholds/.isrcheck.yaml" isr.c
check 'a configuration by its absolute path' 0

# With --rules: the command line has the last word.
cp "$top/rules/stall-over-budget.yaml" elsewhere/house/
rm elsewhere/house/x.yaml
printf 'rules: elsewhere/house\n%s\n' "$stalls" >our.yaml
sed -i 's/^severity: .*/severity: note/' elsewhere/house/stall-over-budget.yaml
run check --config our.yaml --format json isr.c
verdict 'a folder of rules' test "$(jq -r '.findings[].severity' out)" = note
mkdir last && sed 's/^severity: .*/severity: warning/' "$top/rules/stall-over-budget.yaml" >last/stall-over-budget.yaml
run check --config our.yaml --rules last --format json isr.c
verdict '--rules counts behind it' test "$(jq -r '.findings[].severity' out)" = warning

# Paths to leave out, and models to look for.

mkdir -p tree/src/third_party tree/gen && cd tree || exit 2
sed 's/ Isr/ One/g; s/= Isr/= One/' "$tmp/isr.c" >src/one.c
sed 's/ Isr/ Two/g; s/= Isr/= Two/' "$tmp/isr.c" >src/third_party/two.c
sed 's/ Isr/ Three/g; s/= Isr/= Three/' "$tmp/isr.c" >gen/three.c
files() { jq -r '.findings[].file' "$tmp/out" | sort -u | tr '\n' ' '; }
left() { # left TEXT CONFIGURATION FILES
    printf '%s\n%s\n' "$stalls" "$2" >.isrcheck.yaml
    run check --format json .
    verdict "exclude: $1" test "$(files)" = "$3"
}
left nothing 'exclude: []' 'gen/three.c src/one.c src/third_party/two.c '
left 'a name anywhere' 'exclude: [third_party]' 'gen/three.c src/one.c '
check 'exclude: says so' 1 'note: 1 finding in excluded paths is left out$'
verdict 'exclude: the files are read all the same' test "$(jq '.units | length' "$tmp/out")" = 3
left 'a path from the top' 'exclude: [/gen/]' 'src/one.c src/third_party/two.c '
left 'a path that is elsewhere' 'exclude: [/third_party, src/gen]' 'gen/three.c src/one.c src/third_party/two.c '
left 'stars' 'exclude: ["**/t*.c"]' 'src/one.c '
left 'backslashes' "exclude: ['src\\third_party', './gen']" 'src/one.c '
left 'all' 'exclude: [src/**, "*.c"]' ''
check 'exclude: all: exit status' 0
cd src || exit 2
printf '%s\nexclude: [src/third_party]\n' "$stalls" >../.isrcheck.yaml
run check --format json ..
verdict 'exclude: from the folder of the file, not from here' test "$(files)" = '../gen/three.c one.c '
cd ..
for bad in 'exclude: src' 'exclude: [[a]]' 'exclude: [""]' 'exclude: [../x]'; do
    echo "$bad" >.isrcheck.yaml
    run check .
    check "exclude: mistake: $bad" 2 '^.isrcheck.yaml:1:[0-9]+: error: '
done
printf '%s\nmodels: [scsiport, ataport]\n' "$stalls" >.isrcheck.yaml
run contexts --format json .
verdict 'models: no contexts of others' test "$(jq '.contexts | length' "$tmp/out")" = 0
printf '%s\nmodels: [storport]\n' "$stalls" >.isrcheck.yaml
run check --format json .
verdict 'models: the one that is named' test "$(files)" = 'gen/three.c src/one.c src/third_party/two.c '
printf 'models: [storprot]\n' >.isrcheck.yaml
run check .
check 'models: mistake' 2 "^.isrcheck.yaml:1:10: error: .*did you mean 'storport'"
cd "$tmp" || exit 2

# The examples of the documentation. One whose first line is a comment with a path goes there.

mkdir doc doc/house-rules && cd doc || exit 2
awk '/^```yaml$/ { n++; out = "example" n ".yaml"; begins = 1; next } /^```$/ { out = "" }
     out && begins && /^# [a-z-]+\/[a-z.-]+$/ { out = $2 } { begins = 0 } out { print >out }' "$top/docs/config.md"
verdict 'documentation: has examples' test -s example6.yaml -a -s house-rules/flush-posted.yaml
mkdir src && touch src/brd.sln
for example in example*.yaml; do
    run rules --config "$example"
    check "documentation: $example" 0
done
grep -lx 'rules: house-rules' example*.yaml >folder
run explain --config "$(cat folder)" flush-posted
check 'documentation: a rule of the folder' 0
verdict 'documentation: its texts' grep -q 'bridge keeps writes' "$tmp/out"

# The protocol of the documentation, on its own C.
protocol=$(grep -l 'rule: flush-posted' example*.yaml)
cases=$top/testdata/config/flush-posted
verdict 'documentation: the rule is that of testdata' bash -c "diff <(grep -v '^#' '$cases/.isrcheck.yaml') '$protocol'"
awk '/^```c$/ { on = 1; next } /^```$/ { on = 0 } on' "$top/docs/config.md" >routine.c
{
    sed '/^BOOLEAN FpInterrupt/,$d' "$cases/one-path.c"
    cat routine.c
    sed '1,/^BOOLEAN FpInterrupt/d' "$cases/one-path.c" | sed '1,/^}$/d'
} >isr.c
cp "$cases/fpboard.h" .
run check --config "$protocol" --format json isr.c
check 'documentation: its C' 1
verdict 'documentation: only what is said to be wrong' test \
    "$(jq -r '.findings[] | "\(.rule) \(.line)"' "$tmp/out")" = "flush-posted $(grep -n '// wrong' isr.c | cut -d: -f1)"
# The project that the file names is checked where the command line names nothing.
mkdir -p named/src named/other && cd named || exit 1
cat >src/d.vcxproj <<'END'
<Project><ItemGroup Label="ProjectConfigurations">
<ProjectConfiguration Include="Release|x64"/><ProjectConfiguration Include="Debug|ARM64"/>
</ItemGroup><PropertyGroup><ConfigurationType>Driver</ConfigurationType></PropertyGroup>
<ItemGroup><ClCompile Include="a.c"/></ItemGroup></Project>
END
echo 'int a;' >src/a.c
echo 'int b;' >other/b.c
printf 'project: src\\d.vcxproj\nconfiguration: Debug|ARM64\n' >.isrcheck.yaml
run dump jobs
check 'project of the configuration' 0 'using src/d.vcxproj \(Debug\|ARM64\)'
verdict 'project of the configuration: that one alone' \
    bash -c 'grep -q src/a.c "$1" && ! grep -q b.c "$1"' - "$tmp/out"
run dump jobs other
verdict 'project of the configuration: a path wins' grep -q other/b.c "$tmp/out"
run dump jobs --configuration 'Release|x64'
check 'project of the configuration: an option wins' 0 'Release\|x64'
cd other && run dump jobs
check 'project of the configuration: from below' 0 'using ../src/d.vcxproj'
cd ../..

finish
