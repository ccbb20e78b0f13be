#!/usr/bin/env bash
# Reports in every format, as their readers take them, several in one run, and what happens when one
# can't be written. For the schema of SARIF: checker/test/sarif-schema.sh.
. "$(dirname "$0")/lib.bash"
driver=testdata/drivers/storport
formats='text msvc json jsonl sarif github gitlab azure rdjson junit checkstyle'

# outputs PREFIX: --output for every format.
outputs() {
    local format
    for format in $formats; do
        printf -- '--output\n%s:%s.%s\n' "$format" "$1" "$format"
    done
}

# One run, all formats

mapfile -t all < <(outputs "$tmp/broken")
run check "${all[@]}" --format json "$driver/broken"
check 'all formats in one run' 1
findings=$(jq '.findings | length' "$tmp/out")
verdict 'a file has the same bytes as standard output' cmp -s "$tmp/out" "$tmp/broken.json"
for format in json sarif gitlab rdjson; do
    verdict "$format is JSON" is_json "$tmp/broken.$format"
done
verdict 'jsonl is JSON line by line' bash -c \
    "[ \"\$(jq -c 'select(.type == \"finding\")' '$tmp/broken.jsonl' | wc -l)\" = $findings ]"
verdict 'gitlab has all findings, told apart' bash -c \
    "jq -e >/dev/null 'length == $findings and (map(.fingerprint) | unique | length) == $findings' '$tmp/broken.gitlab'"
verdict 'gitlab: paths are relative' bash -c \
    "jq -e >/dev/null 'all(.[]; .location.path | startswith(\"$driver/broken/\"))' '$tmp/broken.gitlab'"
verdict 'rdjson has all findings' bash -c \
    "jq -e >/dev/null '(.diagnostics | length) == $findings and all(.diagnostics[]; .location.range.start.line > 0 and (.code.url | startswith(\"https://\")))' '$tmp/broken.rdjson'"
verdict 'junit and checkstyle are XML' xmllint --noout "$tmp/broken.junit" "$tmp/broken.checkstyle"
verdict 'junit counts its failures' test \
    "$(xmllint --xpath 'count(//testcase/failure)' "$tmp/broken.junit")" = "$findings"
verdict 'junit: its head says so' test \
    "$(xmllint --xpath 'string(/testsuites/@failures)' "$tmp/broken.junit")" = "$findings"
verdict 'checkstyle has all findings' test \
    "$(xmllint --xpath 'count(/checkstyle/file/error[@line > 0][@severity][@source][@message])' \
        "$tmp/broken.checkstyle")" = "$findings"
verdict 'msvc: a line that MSBuild reads for each finding' test \
    "$(grep -cE '^[^:(]+\([0-9]+,[0-9]+\): (error|warning) ISR[0-9]+: ' "$tmp/broken.msvc")" = "$findings"
verdict 'msvc: no other line reads as one' test \
    "$(grep -ciE '^[^:]*:([^:]* )?(error|warning)( +[^: ]*)? *:' "$tmp/broken.msvc")" = "$findings"
verdict 'github: commands only' bash -c "! grep -v '^::' '$tmp/broken.github'"
verdict 'github: the severe come first, and what is not shown is counted' test \
    "$(grep -o '^::[a-z]*' "$tmp/broken.github" | uniq | tr '\n' ' ')" = '::error ::warning ::notice '
verdict 'azure: an issue for each finding' test \
    "$(grep -c '^##vso\[task.logissue type=' "$tmp/broken.azure")" = "$findings"

mapfile -t all < <(outputs "$tmp/clean")
run check "${all[@]}" "$driver/clean"
check 'a clean driver' 0
verdict 'clean: gitlab is an empty list' test "$(cat "$tmp/clean.gitlab")" = '[]'
verdict 'clean: SARIF has results' bash -c "jq -e >/dev/null '.runs[0].results == []' '$tmp/clean.sarif'"
verdict 'clean: junit has tests' bash -c \
    "test \"\$(xmllint --xpath 'count(//testcase[not(*)])' '$tmp/clean.junit')\" -gt 0"
verdict 'clean: checkstyle is XML' xmllint --noout "$tmp/clean.checkstyle"
for format in text msvc github azure; do
    verdict "clean: $format has no line" test ! -s "$tmp/clean.$format"
done

# SARIF, by GitHub's list

cat >"$tmp/github.jq" <<'END'
def filled: type == "string" and . != "";
def place: (.artifactLocation.uri | filled) and (.artifactLocation.uri | test("^[A-Za-z0-9._~/%-]+$"))
    and (.artifactLocation.uri | startswith("/") or startswith("..") | not);
.["$schema"] != null and .version == "2.1.0" and (.runs | length) == 1 and (.runs[0] |
  (.tool.driver.rules | length) as $rules |
  (.tool.driver.name | filled) and .columnKind == "utf16CodeUnits"
  and (.automationDetails.id | filled)
  and (.originalUriBaseIds.SRCROOT.uri | startswith("file:///") and endswith("/"))
  and .invocations[0].executionSuccessful == true
  and all(.tool.driver.rules[];
      (.id | filled) and (.shortDescription.text | filled and length <= 1024)
      and (.fullDescription.text | filled and length <= 1024)
      and (.help.text | filled) and (.help.markdown | contains("```c"))
      and (.defaultConfiguration.level | IN("error", "warning", "note"))
      and (.properties | (.precision | filled) and (.["problem.severity"] | filled)
          and (.tags | length) <= 10))
  and all(.results[]; . as $result |
      (.message.text | filled) and .ruleIndex < $rules
      and (.partialFingerprints.primaryLocationLineHash | test("^[0-9a-f]+:[0-9]+$"))
      and (.partialFingerprints["isrcheck/v1"] | filled)
      and (.locations | length) == 1
      and (.locations[0].physicalLocation | place and (.region |
          .startLine > 0 and .startLine == .endLine and .startColumn > 0
          and .endColumn > .startColumn and (.snippet.text | filled)))
      and all(.codeFlows[].threadFlows[].locations[];
          (.location.physicalLocation | place) and (.location.message.text | filled)
          and .nestingLevel >= 0 and (.importance | filled))
      and any(.codeFlows[].threadFlows[].locations[]; .state.irql.text | filled)
      and ([.message.text | scan("\\]\\(([0-9]+)\\)")[0] | tonumber] as $links |
          ($links | length) > 0 and $links == [.relatedLocations[].id])))
END
verdict 'SARIF has what GitHub asks for' jq -e -f "$tmp/github.jq" "$tmp/broken.sarif" >/dev/null
verdict 'SARIF has all findings' bash -c "jq -e >/dev/null '(.runs[0].results | length) == $findings' '$tmp/broken.sarif'"
verdict 'SARIF: every rule of the catalogue' test "$(jq '.runs[0].tool.driver.rules | length' "$tmp/broken.sarif")" = \
    "$("$isrcheck" rules --format json | jq '.rules | length')"
for jobs in 1 8; do
    run check -j$jobs --format sarif "$driver/broken"
    mv "$tmp/out" "$tmp/sarif$jobs"
done
verdict 'SARIF: -j1 and -j8 give the same bytes' cmp -s "$tmp/sarif1" "$tmp/sarif8"

top=$PWD
folder=$tmp/$'a b%#\xc3\xa4\xff'
mkdir "$folder" && cp "$driver"/broken/* "$folder" && printf 'int x;\0\1\2' >"$folder/not-c.c"
head -c 5000 /bin/sh >"$folder/binary.c"
run check --format sarif --output "junit:$tmp/odd.junit" --output "checkstyle:$tmp/odd.checkstyle" "$folder"
check 'a folder of an odd name' 3
verdict 'a folder of an odd name: its URIs' bash -c \
    "jq -e >/dev/null '[.runs[0].results[].locations[0].physicalLocation.artifactLocation.uri] | length > 0 and all(.[]; contains(\"/a%20b%25%23%C3%A4%FF/\"))' '$tmp/out'"
verdict 'a file that failed: SARIF says so' bash -c \
    "jq -e >/dev/null '.runs[0].invocations[0] | .executionSuccessful and any(.toolExecutionNotifications[]; .level == \"error\" and (.locations[0].physicalLocation.artifactLocation.uri | endswith(\"/binary.c\")))' '$tmp/out'"
verdict 'a file that failed: junit says so' bash -c \
    "xmllint --xpath '//testcase[contains(@classname, \"binary.c\")]/error/@type' '$tmp/odd.junit' >/dev/null"
verdict 'a folder of an odd name: checkstyle' xmllint --noout "$tmp/odd.checkstyle"

# GitHub's step summary

printf 'before\n' >"$tmp/summary.md"
GITHUB_STEP_SUMMARY=$tmp/summary.md run check --format github "$driver/broken"
check 'step summary' 1
verdict 'step summary: is added to what is there' test "$(head -1 "$tmp/summary.md")" = before
verdict 'step summary: a row for each finding' test "$(grep -c '^| \(error\|warning\|note\) |' "$tmp/summary.md")" = "$findings"
GITHUB_STEP_SUMMARY=$tmp/nowhere/summary.md run check --format github "$driver/broken"
check 'step summary that cannot be written is a warning' 1 'warning: no summary of the step'
GITHUB_STEP_SUMMARY=$tmp/none.md run check --format json "$driver/broken"
verdict 'no step summary with another format' test ! -e "$tmp/none.md"

# Where reports go

run check --format sarif --output "sarif:$tmp/C:\\x.sarif" "$driver/broken"
verdict 'a colon in a path' test -s "$tmp/C:\\x.sarif"
for name in - /dev/stdout /dev/fd/1; do
    run check --output "json:$name" "$driver/broken"
    verdict "json:$name is all of standard output" cmp -s "$tmp/out" "$tmp/broken.json"
done
run check --format text --output json:- "$driver/broken"
check 'two reports to standard output' 2 'two reports for standard output'
run check --output "json:$tmp/x" --output "sarif:$tmp/x" "$driver/broken"
check 'two reports to one file' 2 'two reports for'
status=0
"$isrcheck" check --output text:/dev/stderr "$driver/broken" >"$tmp/out" 2>"$tmp/err" || status=$?
verdict '/dev/stderr: nothing there is lost' bash -c \
    "grep -q '\[ISR' '$tmp/err' && tail -1 '$tmp/err' | grep -q '^isrcheck: '"

# Reports that cannot be written

run check --output "json:$tmp/nowhere/x" "$driver/broken"
check 'missing folder' 2 "cannot write '$tmp/nowhere/x': No such file or directory"
verdict 'missing folder: said before the work' bash -c "! grep -q ' in [0-9]* files' '$tmp/err'"
run check --output "json:$tmp" "$driver/broken"
check 'a folder' 2 'it is a folder'
run check --output json:/dev/full "$driver/broken"
check 'full device' 2 "cannot write '/dev/full': No space left on device"
verdict 'full device: is still one' test -c /dev/full
if [ "$(id -u)" -ne 0 ]; then
    mkdir "$tmp/locked" && chmod 500 "$tmp/locked"
    run check --output "json:$tmp/locked/x" "$driver/broken"
    check 'unwritable folder' 2 'Permission denied'
fi
mkdir "$tmp/small" && printf 'good\n' >"$tmp/small/old.sarif"
status=0
(
    ulimit -f 8 # KiB
    exec "$isrcheck" check --output "sarif:$tmp/small/old.sarif" --output "sarif:$tmp/small/new.sarif" \
        --output "gitlab:$tmp/small/g.json" "$driver/broken"
) >"$tmp/out" 2>"$tmp/err" || status=$?
check 'no room' 2 "cannot write '$tmp/small/old.sarif': File too large; the file there is left as it was"
verdict 'no room: the old file stays' test "$(cat "$tmp/small/old.sarif")" = good
verdict 'no room: the others are written' is_json "$tmp/small/g.json"
verdict 'no room: nothing else is left' test "$(ls "$tmp/small" | tr '\n' ' ')" = 'g.json old.sarif '

status=0
"$isrcheck" check --format sarif "$driver/broken" >/dev/full 2>"$tmp/err" || status=$?
check 'standard output without room' 2 'cannot write to standard output: No space left'
status=0
"$isrcheck" check "$driver/broken" >&- 2>"$tmp/err" || status=$?
check 'standard output closed' 2 'cannot write to standard output: Bad file descriptor'
for format in $formats; do
    "$isrcheck" check --format $format "$driver/broken" 2>"$tmp/err" | head -c 1 >/dev/null
    status=${PIPESTATUS[0]}
    check "$format | head" 1
    verdict "$format | head: not a word of it" bash -c "! grep -qi 'pipe\|cannot write' '$tmp/err'"
done
cd "$top" || exit 2
finish
