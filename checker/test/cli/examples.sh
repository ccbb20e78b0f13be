#!/usr/bin/env bash
# The examples in the rules' texts: each bad one is reported, each good one is silent. Where an
# example stands in a driver says testdata/examples/RULE.c: a line "//@ 1" is replaced by the
# example, "//@ 2" by what comes behind a line "..." of it; what stands between "//@ bad" (or
# "//@ good") and "//@ end" is for that one only.
. "$(dirname "$0")/lib.bash"
run rules --format json
mv "$tmp/out" "$tmp/rules"
cp testdata/examples/*.h "$tmp"

# driver RULE bad|good: the example's driver
driver() {
    jq -r --arg rule "$1" ".rules[] | select(.rule == \$rule).$2" "$tmp/rules" >"$tmp/example"
    awk -v kind="$2" '
        FNR == NR { if ($0 == "...") n++; else part[n + 0] = part[n + 0] $0 "\n"; next }
        $1 == "//@" && $2 == "end" { other = 0; next }
        $1 == "//@" && ($2 == "bad" || $2 == "good") { other = $2 != kind; next }
        other { next }
        $1 == "//@" { printf "%s", part[$2 - 1]; next }
        { print }' "$tmp/example" "testdata/examples/$1.c"
}

# found: what the last run found, one in a line
found() {
    jq -r '.findings[] | "\(.rule) \(.confidence) \(.line)"' "$tmp/out"
}

for rule in $(jq -r '.rules[].rule' "$tmp/rules"); do
    if [ ! -f "testdata/examples/$rule.c" ]; then
        verdict "$rule: testdata/examples/$rule.c" false
        continue
    fi
    mapfile -t arguments < <(sed -n 's,^// args: ,,p' "testdata/examples/$rule.c" | tr ' ' '\n')
    for kind in bad good; do
        driver "$rule" "$kind" >"$tmp/$rule-$kind.c"
        run check --enable "$rule" --format json "$tmp/$rule-$kind.c" -- "${arguments[@]}"
        found >"$tmp/found"
        cp "$tmp/found" "$tmp/err"
        verdict "$rule: the $kind example compiles" test "$(jq -r '.units[0].status' "$tmp/out")" = ok
        if [ $kind = bad ]; then
            verdict "$rule: the bad example is reported" grep -q "^$rule " "$tmp/found"
        else
            verdict "$rule: the good example is silent" test ! -s "$tmp/found"
        fi
    done
done
finish
