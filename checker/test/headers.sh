#!/usr/bin/env bash
# Fails where a public header, checker/LAYER/*.h, does not compile alone as C17 and as C++17. The
# frontend's internal headers are *.hpp and not public.
set -u
cd "$(dirname "$0")/../.." || exit 2
shopt -s nullglob

headers=(checker/*/*.h)
[ ${#headers[@]} -gt 0 ] || exit 0
flags=(-fsyntax-only -Wall -Wextra -Werror -D_DEFAULT_SOURCE -Ichecker)
failed=0
gcc -std=c17 "${flags[@]}" -Wshadow -Wstrict-prototypes -x c "${headers[@]}" || failed=1
g++ -std=c++17 "${flags[@]}" -x c++ "${headers[@]}" || failed=1
exit $failed
