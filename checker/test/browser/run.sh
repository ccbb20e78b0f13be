#!/usr/bin/env bash
# The HTML report in headless Chromium: run.sh FOLDER, where FOLDER/node_modules has what
# package.json names (./dev browser sees to that). Makes reports there, and report.mjs looks at
# them; its pictures stay in FOLDER. Exit status 77 (skipped) without Chromium or the modules.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
isrcheck=$(realpath "${ISRCHECK:-$root/build/isrcheck}")
mkdir -p "$1"
folder=$(realpath "$1")

for module in playwright-core axe-core; do
    [ -d "$folder/node_modules/$module" ] && continue
    echo "skipped: $folder/node_modules/$module is not there; ./dev browser installs it"
    exit 77
done
command -v node >/dev/null && { command -v chromium || command -v google-chrome; } >/dev/null || {
    echo 'skipped: no node or no Chromium; ./dev browser installs them'
    exit 77
}

# report NAME ARGS: FOLDER/NAME.html of a check
report() {
    local name=$1 status=0
    shift
    "$isrcheck" check --output "html:$folder/$name.html" "$@" >/dev/null 2>"$folder/$name.err" || status=$?
    [ $status -le 1 ] && return
    cat "$folder/$name.err"
    exit 1
}

# A driver with 10,000 findings, in 100 files.
large() {
    mkdir -p "$folder/large"
    awk -v folder="$folder/large" -f "$here/large.awk"
    (cd "$folder/large" && report large --disable stall-over-budget .)
}

cd "$root"
rm -f "$folder"/*.html "$folder"/*.png
report driver --wdk none testdata/drivers/storport/broken
report clean --wdk none testdata/drivers/storport/clean
ISRCHECK_HTML_OUT=$folder/nasty.html "$(dirname "$isrcheck")/test/test_report_html" >/dev/null 2>&1
large
cp "$here/report.mjs" "$folder/"
exec node "$folder/report.mjs" "$folder"
