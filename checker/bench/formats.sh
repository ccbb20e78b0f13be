#!/usr/bin/env bash
# What reports cost by format, against JSON: see checker/bench/formats.c, which has the limits.
#
#     checker/bench/formats.sh [FINDINGS [FORMAT ...]]      default: 10000, all formats
#     ./dev bench formats ...                               the same
set -euo pipefail
bench=$(cd "$(dirname "$0")" && pwd)
build=$(dirname "$(realpath "${ISRCHECK:-$bench/../../build/isrcheck}")")
ninja -C "$build" --quiet bench_formats >&2
exec "$build/test/bench_formats" "$@"
