#!/usr/bin/env bash
# What the documentation lists is what there is, and what it shows is what the program prints.
# (The examples of docs/config.md are tried in config.sh, those of the rules in examples.sh.)
. "$(dirname "$0")/lib.bash"

# Rows of a table of the documentation, as "code name".
run rules
awk 'NR > 1 { print $1, $2 }' "$tmp/out" | sort >"$tmp/rules"
sed -n 's/^| \(ISR[0-9]*\) | \([a-z-]*\) | .*/\1 \2/p' README.md | sort >"$tmp/listed"
verdict 'README: its table has every rule, and no other' diff "$tmp/rules" "$tmp/listed"

run check testdata/drivers/storport/broken
sed 's, *//.*,,' "$tmp/out" >"$tmp/found"
sed -n '/^```$/,/^```$/p' README.md | grep -E '^testdata/.*(error|note): ' >"$tmp/shown"
verdict 'README: shows a finding' test -s "$tmp/shown"
verdict 'README: the finding is the one that is reported' test -z "$(grep -vxFf "$tmp/found" "$tmp/shown")"
run contexts --latency testdata/drivers/storport/broken
sed -n '/^```$/,/^```$/p' README.md | sed -n '/^Cvx.* at testdata/,/^```/p' | grep -v '^```' >"$tmp/shown"
verdict 'README: shows a latency' test -s "$tmp/shown"
verdict 'README: the latency is the one that is reported' test -z "$(grep -vxFf "$tmp/out" "$tmp/shown")"

# Formats, in the order of the manual.
run check --help
tr '\n' ' ' <"$tmp/out" | sed 's/.* FORMAT is \([^;.]*\).*/\1/; s/, */\n/g' | sed '$a\' >"$tmp/formats"
sed -n 's/^| `\([a-z]*\)` | .*/\1/p' docs/formats.md >"$tmp/listed"
verdict 'formats.md: its table has every format, and no other' diff "$tmp/formats" "$tmp/listed"

# Names from the tables in C, each as `name` in docs/rules-format.md.
documented() { # documented WHAT NAME...
    local what=$1 name
    shift
    for name in "$@"; do
        verdict "rules-format.md: $what $name" grep -qF "\`$name\`" docs/rules-format.md
    done
}
second='s/^X([a-z_]*, "\([a-z-]*\)".*/\1/p'
mapfile -t names < <(sed -n "$second" checker/rulebook/events.def)
documented event "${names[@]}"
mapfile -t names < <(sed -n "$second" checker/rulebook/checks.def)
documented check "${names[@]}"
mapfile -t names < <(sed -n 's/^X(\([a-z_]*\)).*/\1/p' checker/rulebook/effects.def)
documented effect "${names[@]}"
mapfile -t names < <(sed -n 's/^X([a-z_]*, \([a-z_]*\),.*/\1/p' checker/rulebook/parameters.def)
documented parameter "${names[@]}"
mapfile -t names < <(sed -n 's/^X([a-z_]*, [a-z_]*, WORD, "\([^"]*\)".*/\1/p' checker/rulebook/parameters.def |
    tr ' ' '\n')
documented 'value of a parameter' "${names[@]}"

# Links between documents lead to files, and to headings in them.
for file in README.md CONTRIBUTING.md docs/*.md docs/rules/README.md; do
    while read -r link; do
        path=${link%%#*} heading=${link#*#}
        target=$(dirname "$file")/$path
        [ -n "$path" ] || target=$file
        verdict "$file: link $link" test -e "$target"
        [ "$heading" != "$link" ] || continue
        verdict "$file: heading of $link" grep -qE "^#+ .*" <(
            sed -n 's/^#\+ //p' "$target" | tr 'A-Z ' 'a-z-' | tr -cd 'a-z0-9_\n-' |
                grep -xF "$heading" | sed 's/^/# /')
    done < <(grep -oE '\]\([^) ]+\)' "$file" | sed 's/^](//; s/)$//' | grep -v '^https\?:')
done
finish
