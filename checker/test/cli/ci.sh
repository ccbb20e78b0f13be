#!/usr/bin/env bash
# action.yml as GitHub's runner would run it, what docs/ci.md shows, and isrcheck.targets.
. "$(dirname "$0")/lib.bash"
top=$PWD
mkdir "$tmp/bin" "$tmp/repo"
ln -s "$isrcheck" "$tmp/bin/isrcheck"
PATH=$tmp/bin:$PATH
cp -r testdata/drivers/storport/broken "$tmp/repo/bad"
cp -r testdata/drivers/storport/clean "$tmp/repo/good"
unset GITHUB_STEP_SUMMARY GITHUB_OUTPUT
status=0
touch "$tmp/out" "$tmp/err"

act() { # act [input=value ...]
    rm -rf "$tmp/act"
    mkdir "$tmp/act"
    status=0
    (cd "$tmp/repo" && timeout 120 python3 "$top/checker/test/cli/run-action.py" "$top/action.yml" "$tmp/act" "$@") \
        >"$tmp/out" 2>"$tmp/err" || status=$?
}
ran() { # ran STEP OUTCOME ...: the steps that ran, in order
    verdict "the steps: $*" diff <(printf '%s %s\n' "$@") "$tmp/act/steps"
}

if command -v python3 >/dev/null && python3 -c 'import yaml' 2>/dev/null; then
    act paths=good
    check 'action: a good driver' 0
    ran install success run success upload success result success
    act paths=bad
    check 'action: a bad driver' 1
    ran install success run success upload success result failure
    verdict 'action: the findings are in the log' grep -qE '^bad/cvxerr.c:[0-9]+:[0-9]+: error: ' "$tmp/out"
    verdict 'action: uploaded, so no annotations' bash -c "! grep -q '^::error' '$tmp/out'"
    verdict 'action: SARIF with findings' bash -c "jq -e '.runs[0].results | length > 5' '$tmp/act/isrcheck.sarif'"
    verdict 'action: the summary of the step' grep -q 'ISR202' "$tmp/act/summary"
    UPLOAD=failure act paths=bad
    check 'action: the upload fails' 1
    ran install success run success upload failure annotate success result failure
    verdict 'action: annotations instead' grep -qE '^::error .*file=bad/cvxerr.c' "$tmp/out"
    EVENT_FORK=true act paths=bad fail-on=never
    check 'action: a fork' 0
    ran install success run success annotate success result success
    verdict 'action: a fork has annotations' grep -qE '^::error .*file=bad/cvxerr.c' "$tmp/out"
    act paths=bad working-directory=. upload=false sarif-category=mine "args=--disable
all
--enable
ISR202"
    check 'action: arguments' 1
    ran install success run success annotate success result failure
    verdict 'action: the category' bash -c "jq -e '.runs[0].automationDetails.id == \"mine/\"' '$tmp/act/isrcheck.sarif'"
    verdict 'action: arguments reach isrcheck' bash -c "! grep -E '\[ISR' '$tmp/out' | grep -v ISR202"
    act 'paths=good
bad'
    check 'action: several paths' 1
    act 'paths=$(touch pwned)' 'args="; touch pwned; `touch pwned`'
    check 'action: text of the user is no script' 2 'cannot read|unknown option'
    verdict 'action: nothing was run' test ! -e "$tmp/repo/pwned"
    ran install success run success annotate success result failure
    act paths=nowhere
    check 'action: no such path' 2
    verdict 'action: says so' grep -q 'could not run' "$tmp/out"
    printf '#!/bin/sh\necho "$@" >>"%s"\n' "$tmp/apt" | tee "$tmp/bin/apt-get" "$tmp/bin/sudo" >/dev/null
    chmod +x "$tmp/bin/apt-get" "$tmp/bin/sudo"
    touch "$tmp/repo/x.deb"
    act package=x.deb paths=good
    check 'action: a package' 0
    verdict 'action: the package is installed' grep -q "install --yes .*$tmp/repo/x.deb" "$tmp/apt"
    rm "$tmp/bin/apt-get" "$tmp/bin/sudo"

    # YAML that docs show; every input is documented.
    cat >"$tmp/blocks.py" <<'END'
import re, sys, yaml
text = open("docs/ci.md").read()
blocks = [yaml.safe_load(b) for b in re.findall(r"```yaml\n(.*?)```", text, re.S)]
github, gitlab, azure = blocks
action = yaml.safe_load(open("action.yml"))
steps = github["jobs"]["isrcheck"]["steps"]
assert set(steps[1]["with"]) <= set(action["inputs"]), steps
for name in list(action["inputs"]) + list(action["outputs"]):
    assert f"`{name}`" in text, name
print(gitlab["isrcheck"]["script"][1])
print(azure["steps"][2]["bash"])
END
    python3 "$tmp/blocks.py" >"$tmp/commands" 2>"$tmp/err"
    status=$?
    check 'ci.md: its YAML, its inputs' 0
    mv "$tmp/repo/bad" "$tmp/repo/driver"
    while read -r command; do
        status=0
        (cd "$tmp/repo" && eval "${command//'$(Build.ArtifactStagingDirectory)'/$tmp}") >"$tmp/out" 2>"$tmp/err" || status=$?
        check "ci.md: $command" 1
    done <"$tmp/commands"
    verdict 'ci.md: the report for GitLab' bash -c "jq -e 'length > 5' '$tmp/repo/gl-code-quality-report.json'"
    verdict 'ci.md: issues for Azure' grep -q '^##vso\[task.logissue type=error' "$tmp/out"
else
    echo 'skip python3-yaml is not installed'
fi

# isrcheck.targets
targets=packaging/isrcheck.targets
if command -v xmllint >/dev/null; then
    xpath() { xmllint --xpath "$1" $targets 2>/dev/null; }
    xmllint --noout $targets >"$tmp/out" 2>"$tmp/err"
    status=$?
    check 'isrcheck.targets is well formed' 0
    verdict 'isrcheck.targets: runs behind ClCompile' test "$(xpath 'string(//*[@Name="IsrCheck"]/@AfterTargets)')" = ClCompile
    verdict 'isrcheck.targets: can be switched off' grep -qF "'\$(IsrCheckEnabled)' == 'true'" <(xpath 'string(//*[@Name="IsrCheck"]/@Condition)')
    # Its command line, with the properties put in.
    arguments=$(xpath 'string((//*[local-name()="IsrCheckArguments"])[1])')
    arguments=${arguments//'$(IsrCheckFailOn)'/error}
    arguments=${arguments//'$(Configuration)'/Release}
    arguments=${arguments//'$(Platform)'/x64}
    (cd "$tmp/repo/good" && eval "isrcheck $arguments .") >"$tmp/out" 2>"$tmp/err"
    status=$?
    check "isrcheck.targets: $arguments" 0
    for name in $(grep -o '<IsrCheck[A-Za-z]* ' $targets | tr -d '< ' | sort -u | grep -vE 'Arguments|Stamp'); do
        verdict "ci.md: $name" grep -q "\`$name\`" docs/ci.md
    done
else
    echo 'skip xmllint is not installed'
fi
finish
