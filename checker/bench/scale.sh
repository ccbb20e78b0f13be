#!/usr/bin/env bash
# What the analysis costs as programs grow. Prints three tables and fails if a limit is passed:
#
#   paths    drivers whose number of paths explodes (paths.bash): time at half the size and at the
#            whole, whether a cap was hit, whether it still finds what is there and nothing else
#   program  a generated program (program.awk) of 10,000 to 1,000,000 functions below one ISR: time
#            and memory a function
#   hostile  sources written to defeat every limit (hostile.bash): they end, and the report says so
#
#     checker/bench/scale.sh [--full] [paths|program|hostile ...]      default: all three
#     ./dev bench scale ...                                            the same
#
# Times are CPU time, the least of a few runs, and without what `isrcheck` takes to start.
# "analysis" is the process that analyses; it parses in others. For programs only user time counts:
# what the kernel takes to hand out memory depends on the machine, and memory has its own column.
# --full runs all shapes of the program with 1,000,000 functions, however long they take.
set -euo pipefail
bench=$(cd "$(dirname "$0")" && pwd)
isrcheck=$(realpath "${ISRCHECK:-$bench/../../build/isrcheck}")
. "$bench/paths.bash"
. "$bench/hostile.bash"

path_limit=3     # cost at the whole size / cost at half of it
program_limit=1.5 # of each figure over all sizes
patience=60      # seconds of CPU time
rounds=${ROUNDS:-3}
copies=32        # of a driver analysed in one run, so that there is something to measure

seconds=$patience
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
${CC:-cc} -std=c17 -O2 -o measure "$bench/measure.c"
failed=0

# Measuring --------------------------------------------------------------------------------------

# cost ROUNDS FILE ...: checks the files; sets own, own_user, all_user (ms), peak (KiB) and status;
# the report is in report.json.
cost() {
    local times=$1 round line o u a p
    shift
    own=
    for ((round = 0; round < times; round++)); do
        line=$(./measure "$seconds" "$isrcheck" check --format=json --progress=never "$@" \
            3>&1 >report.json 2>report.txt)
        read -r o u a p status <<<"$line"
        if [ -z "$own" ] || less "$o" "$own"; then own=$o own_user=$u all_user=$a peak=$p; fi
        [ "$status" -lt 128 ] || break
    done
}

less() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a + 0 < b + 0) }'; }
calc() { awk "BEGIN { printf \"$1\", ($2) }"; } # FORMAT EXPRESSION

# What a run takes before it has anything to do.
measure_start() {
    awk -v count=1 -v size=1 -v part=0 -f "$bench/program.awk" >start.unit
    cost 9 start.unit
    start=$own start_user=$own_user start_all=$all_user start_peak=$peak
}

# cost_in_ms FILE: sets ms to what its analysis costs beside the start; many copies if that is
# little.
cost_in_ms() {
    local copy
    cost 1 "$1"
    if [ "$status" -ge 128 ] || less 500 "$own"; then
        ms=$(calc %.2f "$own - $start")
        return
    fi
    rm -rf copies
    for ((copy = 100; copy < 100 + copies; copy++)); do
        mkdir -p "copies/$copy"
        ln "$1" "copies/$copy/driver.unit"
    done
    cost "$rounds" copies/*/driver.unit
    ms=$(calc %.3f "($own - $start) / $copies")
}

# Findings ---------------------------------------------------------------------------------------

# A report that is not there counts as one without rows.
found_lines() { jq -r '.findings[].line' report.json 2>/dev/null | sort -u || true; }
marked() { grep -n "/\* $1" "$2" | cut -d: -f1 | sort -u || true; }
count_common() { comm -12 <(printf '%s\n' "$1") <(printf '%s\n' "$2") | grep -c . || true; }
caps() { jq '.unseen[] | select(.kind == "state-cap") | 1' report.json 2>/dev/null | grep -c . || true; }

# judge SOURCE: sets found, wanted, alarms, cap and verdict from the last report.
judge() {
    local lines want silent
    lines=$(found_lines) want=$(marked FOUND "$1") silent=$(marked SILENT "$1")
    wanted=$(grep -c . <<<"$want" || true)
    found=$(count_common "$lines" "$want")
    alarms=$(count_common "$lines" "$silent")
    cap=$(caps)
    verdict=
    [ "$status" -lt 128 ] || verdict+=" killed"
    [ "$status" -ne 3 ] || verdict+=" incomplete"
    [ "$found" -eq "$wanted" ] || verdict+=" missed"
}

fail_if() { # TEXT: a verdict that is not empty
    [ -z "$1" ] || failed=1
    printf '%s\n' "${1:- ok}"
}

# Tables -----------------------------------------------------------------------------------------

paths_table() {
    local spec kind n what half whole ratio
    printf '\nPaths that explode: ms of analysis for one driver, limit %s times as much for twice as many\n\n' \
        "$path_limit"
    printf '%-15s %4s %9s %9s %6s %5s %6s %7s  %s\n' \
        kind n 'at n/2' 'at n' ratio caps found alarms verdict
    for spec in "${path_kinds[@]}"; do
        read -r kind n what <<<"$spec"
        path_driver "$kind" $((n / 2)) >driver.c
        "$isrcheck" dump unit driver.c >half.unit 2>/dev/null
        path_driver "$kind" "$n" >driver.c
        "$isrcheck" dump unit driver.c >driver.unit 2>/dev/null
        cost_in_ms half.unit
        half=$ms
        cost_in_ms driver.unit
        whole=$ms
        ratio=$(calc %.1f "$half > 0 ? $whole / $half : 0")
        cost 1 driver.unit
        judge driver.c
        ! less "$path_limit" "$ratio" || verdict+=" slow"
        [ "$cap" -eq 0 ] || verdict+=" cap"
        [ "$alarms" -eq 0 ] || verdict+=" alarm"
        printf '%-15s %4d %9.2f %9.2f %6s %5s %6s %7s %s' \
            "$kind" "$n" "$half" "$whole" "$ratio" "$cap" "$found/$wanted" "$alarms" ''
        fail_if "$verdict"
    done
}

# program_row SHAPE COUNT: one line; adds to the figures whose spread is limited.
program_row() {
    local shape=$1 count=$2 part size=10000
    rm -rf program
    mkdir program
    for ((part = 0; part * size < count; part++)); do
        awk -v count="$count" -v size=$size -v part=$part -v shape="$shape" \
            -f "$bench/program.awk" >"program/$part.unit"
    done
    seconds=600
    cost $((count > 100000 ? 1 : rounds)) program/*.unit
    seconds=$patience
    us_own=$(calc %.2f "($own_user - $start_user) * 1000 / $count")
    us_all=$(calc %.2f "($all_user - $start_all) * 1000 / $count")
    kib=$(calc %.2f "($peak - $start_peak) / $count")
    lines=$(found_lines)
    verdict=
    [ "$status" -ne 3 ] && [ "$status" -lt 128 ] || verdict+=" incomplete"
    grep -qx 3000001 <<<"$lines" || verdict+=" missed"
    ! grep -qx 3000002 <<<"$lines" || verdict+=" alarm"
    [ "$(caps)" -eq 0 ] || verdict+=" cap"
    printf '%-6s %9d %12s %12s %12s %9s %s' "$shape" "$count" "$us_own" "$us_all" "$kib" \
        "$(calc %.1f "$all_user / 1000")" ''
    fail_if "$verdict"
    owns+=" $us_own" alls+=" $us_all" kibs+=" $kib"
}

# The largest of the numbers by the smallest.
spread() {
    printf '%s\n' $1 | awk 'NR == 1 || $1 < min { min = $1 } NR == 1 || $1 > max { max = $1 }
        END { printf "%.2f", (min > 0 ? max / min : 0) }'
}

# reason_against COUNT: why not to run that many, going by the size before.
reason_against() {
    local free need time
    free=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
    need=$(calc %.0f "$kib * $1 / 1048576")
    time=$(calc %.0f "$us_all * $1 / 1e6")
    if [ $((need * 2)) -gt "$free" ]; then
        printf 'it would need %s GiB of memory' "$need"
    elif [ -z "$full" ] && [ "$time" -gt 180 ]; then
        printf 'it would take %s s; use --full' "$time"
    fi
}

program_shape() {
    local shape=$1 count spreads= verdict= s why
    shift
    owns= alls= kibs=
    for count; do
        why=
        [ "$count" -le 100000 ] || why=$(reason_against "$count")
        if [ -n "$why" ]; then
            printf '%-6s %9d   left out: %s\n' "$shape" "$count" "$why"
            failed=1
        else
            program_row "$shape" "$count"
        fi
    done
    for s in "$(spread "$owns")" "$(spread "$alls")" "$(spread "$kibs")"; do
        spreads+=" $s"
        ! less "$program_limit" "$s" || verdict=" grows"
    done
    printf '%-6s %9s %12s %12s %12s %9s %s' "$shape" spread $spreads '' ''
    fail_if "$verdict"
}

program_table() {
    local shape
    printf '\nA program below one ISR: a function costs the same in programs of any size, limit %s\n\n' \
        "$program_limit"
    printf '%-6s %9s %12s %12s %12s %9s  %s\n' shape functions 'analysis us' 'in all us' KiB 'CPU s' verdict
    for shape in mix chain; do
        program_shape $shape 10000 100000 1000000
    done
    for shape in tree wide; do
        program_shape $shape 10000 100000 ${full:+1000000}
    done
}

# hostile_row NAME FILE: to leave something out is no fault if the report says so.
hostile_row() {
    local said
    cost 1 "$2"
    judge "$2"
    said="$cap caps"
    [ "$status" -ne 3 ] || said+=", exit 3"
    case $verdict in
    *killed*) verdict=" killed" ;;
    *missed*) [ "$cap" -gt 0 ] || [ "$status" -eq 3 ] && verdict= || verdict=" silent" ;;
    *) verdict= ;;
    esac
    printf '%-12s %9.2f %9d %12s %8s %s' "$1" "$(calc %.3f "$own / 1000")" $((peak / 1024)) "$said" \
        "$found/$wanted" ''
    fail_if "$verdict"
}

hostile_table() {
    local kind
    printf '\nHostile sources: they end within %s s, and what was left out is said\n\n' "$patience"
    printf '%-12s %9s %9s %12s %8s  %s\n' kind 'CPU s' MiB said found verdict
    for kind in "${hostile_kinds[@]}"; do
        "hostile_$kind" >driver.c
        hostile_row "$kind" driver.c
    done
    for kind in "${hostile_units[@]}"; do
        "hostile_unit_$kind" >driver.unit
        hostile_row "$kind" driver.unit
    done
}

full= tables=()
for word; do
    case $word in
    --full) full=1 ;;
    paths | program | hostile) tables+=("$word") ;;
    *)
        sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' "$bench/scale.sh" >&2
        exit 2
        ;;
    esac
done
measure_start
for table in "${tables[@]:-paths program hostile}"; do
    for word in $table; do "${word}_table"; done
done
exit $failed
