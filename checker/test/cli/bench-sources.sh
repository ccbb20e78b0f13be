#!/usr/bin/env bash
# The sources that checker/bench/scale.sh generates can be read, and hold what it looks for.
. "$(dirname "$0")/lib.bash"
. checker/bench/paths.bash
. checker/bench/hostile.bash

has() { # COMMENT FILE
    grep -q "/\* $1" "$2"
}

mkdir "$tmp/paths" "$tmp/hostile"
for spec in "${path_kinds[@]}"; do
    read -r kind n what <<<"$spec"
    file=$tmp/paths/$kind.c
    path_driver "$kind" 8 >"$file"
    verdict "$kind: says what must be found, and what not" eval 'has FOUND "$file" && has SILENT "$file"'
done
for file in "$tmp"/paths/*.c; do
    run dump unit "$file"
    check "$(basename "$file"): is read" 0
    verdict "$(basename "$file"): has no parse errors" eval '! grep -q "status=recovered" "$tmp/out"'
done
for kind in "${hostile_kinds[@]}"; do
    "hostile_$kind" >"$tmp/hostile/$kind.c"
    verdict "$kind: says what must be found" has FOUND "$tmp/hostile/$kind.c"
done
for kind in "${hostile_units[@]}"; do
    "hostile_unit_$kind" >"$tmp/$kind.unit"
    run check --disable all "$tmp/$kind.unit"
    check "$kind: is read" 0
done

for shape in mix chain tree wide; do
    for part in 0 1; do
        awk -v count=400 -v size=200 -v part=$part -v shape=$shape -f checker/bench/program.awk \
            >"$tmp/$part.unit"
    done
    run check "$tmp/0.unit" "$tmp/1.unit"
    verdict "program, $shape: the stall is found" grep -q '^1.c:3000001:5: .*stall-over-budget' "$tmp/out"
    verdict "program, $shape: the other one is not" eval '! grep -q :3000002: "$tmp/out"'
done
finish
