#!/usr/bin/env bash
# Fails on a file of checker/ over 600 lines and on a function over 60, from the first line of its
# signature to its closing brace.
set -u
cd "$(dirname "$0")/../.." || exit 2

long=$(find checker -type f \( -name '*.[ch]' -o -name '*.[ch]pp' -o -name '*.def' \) | sort |
    xargs -r awk -f checker/test/sizes.awk)
[ -z "$long" ] && exit 0
printf '%s\n' "$long"
exit 1
