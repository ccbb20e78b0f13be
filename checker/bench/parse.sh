#!/usr/bin/env bash
# CPU time and peak memory of isrcheck over a folder of sources against Clang's own parse of the same
# files with the same headers and defines. Reports ratios of one run; absolute times mean nothing on
# shared machines.
#
#     checker/bench/parse.sh [FOLDER [WDK]]     default: the project's Storport driver, bundled headers
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
isrcheck=${ISRCHECK:-$top/build/isrcheck}
folder=${1:-$top/testdata/drivers/storport/clean}
wdk=${2:-}
rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

includes=(-I"$folder")
while IFS= read -r dir; do includes+=(-I"$dir"); done < <(find "$folder" -name '*.h' -printf '%h\n' | sort -u)
if [ -n "$wdk" ]; then
    # Clang looks names up with regard to case: give it links in lower case.
    mkdir "$work/h"
    for dir in km shared um; do
        for f in "$wdk"/Include/*/"$dir"/*.h; do
            [ -e "$f" ] || continue
            ln -sf "$f" "$work/h/$(basename "$f" | tr '[:upper:]' '[:lower:]')"
        done
    done
    includes+=(-isystem "$work/h")
fi
includes+=(-isystem "$top/rules/headers")
mapfile -t files < <(find "$folder" -iname '*.c' -o -iname '*.cpp' | sort)

# Prints "seconds kilobytes" of a command: user + system time, peak resident size.
measure() {
    /usr/bin/env bash -c 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1 || :; } 2>&1' _ "$@" |
        awk '{print $1 + $2}'
}

clang_all() {
    local f
    for f in "${files[@]}"; do
        clang-19 -fsyntax-only -fno-spell-checking --target=x86_64-pc-windows-msvc -fms-extensions \
            -fms-compatibility -D_AMD64_ -DAMD64 -D_WIN64 -D_KERNEL_MODE -DNTDDI_VERSION=0xA000010 \
            -D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00 -DWINNT=1 -w -ferror-limit=0 "${includes[@]}" "$f" ||
            :
    done
}
export -f clang_all

median() { sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }

ours=() theirs=()
for ((i = 0; i < rounds; i++)); do
    ours+=("$(measure "$isrcheck" check -j1 --progress never ${wdk:+--wdk "$wdk"} "$folder")")
    TIMEFORMAT='%U %S'
    theirs+=("$({ time clang_all >/dev/null 2>&1; } 2>&1 | awk '{print $1 + $2}')")
done
a=$(printf '%s\n' "${ours[@]}" | median)
b=$(printf '%s\n' "${theirs[@]}" | median)
echo "files              ${#files[@]}"
echo "isrcheck -j1, CPU  $a s (parse and analysis)"
echo "clang, CPU         $b s (sum over the files)"
awk -v a="$a" -v b="$b" 'BEGIN {printf "ratio              %.2f\n", (b > 0 ? a / b : 0)}'
