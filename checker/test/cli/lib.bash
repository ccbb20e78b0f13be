# What the scripts beside this file share. ISRCHECK is the program; the working folder is the top of
# the source tree. Each check prints "ok" or "FAIL"; `finish` ends a script.
set -u
isrcheck=$(readlink -f "${ISRCHECK:?the path of the program}")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
failed=0
export ISRCHECK_WDK=none # whatever this machine has

# run ARG...: runs the program; leaves its exit status in $status, its output in $tmp/out and
# $tmp/err. It must not hang.
run() {
    status=0
    timeout -k 5 120 "$isrcheck" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || status=$?
}

# verdict TEXT COMMAND...: the check TEXT passes if the command succeeds.
verdict() {
    local text=$1
    shift
    if "$@"; then
        printf 'ok   %s\n' "$text"
    else
        printf 'FAIL %s\n' "$text"
        printf '     status %s; standard output, then standard error:\n' "$status"
        head -c 2000 "$tmp/out" | sed 's/^/     | /'
        head -c 2000 "$tmp/err" | sed 's/^/     | /'
        failed=1
    fi
}

# check TEXT STATUS [PATTERN]: what the last run ended with, and what its standard error says.
check() {
    verdict "$1" test "$status" = "$2"
    [ $# -lt 3 ] || verdict "$1: says '$3'" grep -qE -- "$3" "$tmp/err"
}

# is_json FILE
is_json() {
    jq -e . "$1" >/dev/null
}

finish() {
    exit $failed
}
