#!/usr/bin/env bash
# Fails where the code under checker/ does not keep to the layers in layers.txt.
# usage: layering.sh [LINKS]   LINKS: "layer: layer ..." lines, what the build links (from CMake)
set -u
cd "$(dirname "$0")/../.." || exit 2
table=checker/test/layers.txt
links=${1:-}
failed=0

fail() {
    printf '%s\n' "$*"
    failed=1
}

# Folders that the table does not know.
for folder in checker/*/; do
    layer=$(basename "$folder")
    [ "$layer" = test ] || [ "$layer" = bench ] || grep -q "^$layer:" "$table" || fail "$folder: not a layer of $table"
done

# C++, and Clang's headers, outside the frontend.
while IFS= read -r file; do
    fail "$file: C++ outside checker/frontend/"
done < <(find checker -type f \( -name '*.cpp' -o -name '*.cc' -o -name '*.cxx' -o -name '*.hpp' \) \
    ! -path 'checker/frontend/*')

# Includes. The tests of a layer see what the layer sees, and itself; those of the engine and of
# the command line see everything, as do the benchmarks, which are no layer.
bad=$(find checker -type f \( -name '*.[ch]' -o -name '*.[ch]pp' -o -name '*.def' \) \
    ! -path 'checker/test/*' ! -path 'checker/bench/*' | sort |
    xargs -r awk -f checker/test/layering.awk table="$table" "$table")
[ -z "$bad" ] || fail "$bad"

# Links, both ways: what CMake links is what the table says. Without the frontend it has no row.
if [ -n "$links" ]; then
    absent=frontend
    grep -q '^frontend:' "$links" && absent=
    # One "layer layer" line for each permission or link.
    pairs() {
        awk -v absent="$absent" -F '[: ]+' '/^#/ { next } {
            for (i = 2; i <= NF; i++) {
                sub(/\/.*/, "", $i)
                if ($i != "" && $1 != absent && $i != absent)
                    print $1, $i
            }
        }' "$1" | sort -u
    }
    difference=$(diff <(pairs "$table") <(pairs "$links")) ||
        fail "links differ, < in $table, > in CMake:"$'\n'"$difference"
fi

exit $failed
