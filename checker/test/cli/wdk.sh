# Where the WDK's headers come from: --wdk, the environment, packages; and what is said of it.
# shellcheck source-path=SCRIPTDIR
source checker/test/cli/lib.bash
unset ISRCHECK_WDK WDKContentRoot WindowsSdkDir WindowsSDKVersion WDK_ROOT BASEDIR NUGET_PACKAGES
export HOME=$tmp/home

mkdir -p "$tmp/work/.git" && cd "$tmp/work" || exit 1

# header PATH: a header that says in a type's name where it is.
header() {
    mkdir -p "$(dirname "$1")"
    printf '#define ISRCHECK_FOUND "%s"\n' "$1" >"$1"
}

# number WIDTH N: N in WIDTH bytes, the lowest first.
number() {
    local i
    for ((i = 0; i < $1; i++)); do
        printf "\\x$(printf %02x $(($2 >> 8 * i & 255)))"
    done
}

# package FILE NAME...: a zip archive of these files, not compressed.
package() {
    local out=$1 name size at count=0
    shift
    : >"$out" && : >"$out.index"
    for name; do
        size=$(stat -c %s "$name") at=$(stat -c %s "$out")
        {
            printf '\x14\0\0\0\0\0\0\0\0\0'
            gzip -c "$name" | tail -c 8 | head -c 4
            number 4 "$size" && number 4 "$size" && number 2 ${#name} && number 2 0
        } >"$out.entry"
        { printf 'PK\3\4' && cat "$out.entry" && printf %s "$name" && cat "$name"; } >>"$out"
        {
            printf 'PK\1\2\x14\0' && cat "$out.entry" && number 10 0 && number 4 "$at"
            printf %s "$name"
        } >>"$out.index"
        count=$((count + 1))
    done
    at=$(stat -c %s "$out") size=$(stat -c %s "$out.index")
    cat "$out.index" >>"$out"
    {
        printf 'PK\5\6\0\0\0\0' && number 2 $count && number 2 $count
        number 4 "$size" && number 4 "$at" && number 2 0
    } >>"$out"
    rm "$out.index" "$out.entry"
}

# reads TEXT WHERE [ARG...]: with these arguments a.c gets the storport.h at WHERE.
reads() {
    local text=$1 where=$2
    shift 2
    run dump unit "$@" a.c
    verdict "$text" grep -qF -- "$where/storport.h" "$tmp/out"
}

# said: what the last run said of a WDK.
said() {
    grep -E 'WDK|BASEDIR|header' "$tmp/err" | grep -v 'guessed'
}

header kit/Include/10.0.9.0/km/storport.h
header kit/Include/10.0.10.0/km/storport.h
header WinDDK/7600.16385.1/inc/ddk/StorPort.h
header WinDDK/7600.16385.1/inc/api/ntdef.h
header WinDDK/7600.16385.1/inc/crt/string.h
mkdir empty
printf '#include <storport.h>\n#include <srbhelper.h>\nint f(void) { return 0; }\n' >a.c

# Named

reads '--wdk: a kit' kit/Include/10.0.10.0/km --wdk kit
verdict '--wdk: no line about it' test -z "$(said)"
reads '--wdk: a version' kit/Include/10.0.9.0/km --wdk 'KIT\include\10.0.9.0'
reads '--wdk: no headers of the tool in front of it' kit/Include/10.0.10.0/km --wdk kit
verdict '--wdk: the tool'\''s fill in' grep -q rules/headers/srbhelper.h "$tmp/out"
run dump unit --wdk kit --no-fallback-headers a.c
verdict '--no-fallback-headers: none' test -z "$(grep rules/headers "$tmp/out")"
run dump unit --wdk winddk a.c
verdict '--wdk: a folder of DDKs' grep -q 7600.16385.1/inc/ddk/StorPort.h "$tmp/out"

(cd kit && mkdir c && cp -r Include c/ && package ../some.nupkg c/Include/10.0.10.0/km/storport.h)
reads '--wdk: a package' some.nupkg/c/Include/10.0.10.0/km --wdk some.nupkg
mkdir feed && cp some.nupkg feed/Microsoft.Windows.WDK.x64.10.0.10.1.nupkg
reads '--wdk: a folder of packages' WDK.x64.10.0.10.1.nupkg/c/Include/10.0.10.0/km --wdk feed

head -c 60 some.nupkg >broken.nupkg
run check --wdk broken.nupkg a.c
check '--wdk: a broken package' 2 "option '--wdk': cannot read '.*broken.nupkg' as a zip archive"
run check --wdk a.c a.c
check '--wdk: a file' 2 "option '--wdk': 'a.c' is no folder and no package"
WDKContentRoot=$PWD/kit run check --wdk empty a.c
check '--wdk: wrong, whatever the environment says' 2 "option '--wdk': 'empty' holds no WDK headers"

# Looked for

reads 'nothing there: the tool'\''s own' rules/headers
verdict 'nothing there: no line about it' test -z "$(said)"
WDKContentRoot="$PWD/kit/" reads 'WDKContentRoot' kit/Include/10.0.10.0/km
verdict 'WDKContentRoot: told once' \
    test "$(said)" = "isrcheck: note: using WDK 10.0.10.0 in '$PWD/kit' (WDKContentRoot)"
WindowsSdkDir=$PWD/kit WindowsSDKVersion='10.0.9.0\' reads 'WindowsSDKVersion' \
    kit/Include/10.0.9.0/km
ISRCHECK_WDK=$PWD/empty BASEDIR=$PWD/WinDDK/7600.16385.1 run dump unit a.c
check 'a variable without headers' 0 "note: environment variable ISRCHECK_WDK: '.*/empty' holds no"
check 'a variable without headers: the next' 0 'using WinDDK 7600.16385.1 in .* \(BASEDIR\)'
WDKContentRoot=$PWD/kit reads '--wdk none' rules/headers --wdk none
WDKContentRoot=$PWD/kit ISRCHECK_WDK=none reads 'ISRCHECK_WDK=none' rules/headers

mkdir -p packages && mv feed/*.nupkg packages/ && mkdir sub && cp a.c sub/ && cd sub || exit 1
reads 'packages above' packages/Microsoft.Windows.WDK.x64.10.0.10.1.nupkg/c/Include/10.0.10.0/km
check 'packages above: told' 0 '\(NuGet packages\)'
cp ../broken.nupkg ../packages/Microsoft.Windows.WDK.x64.10.0.11.0.nupkg
reads 'packages: a broken one is passed over' WDK.x64.10.0.10.1.nupkg/c/Include/10.0.10.0/km

# Clang's own headers beside a binary that was installed elsewhere; Debian links them.
mkdir -p "$tmp/usr/bin" "$tmp/usr/lib/clang/19"
cp "$isrcheck" "$tmp/usr/bin/isrcheck"
ln -s "$(readlink -f /usr/lib/llvm-19/lib/clang/19/include)" "$tmp/usr/lib/clang/19/include"
printf '#include <stdarg.h>\nva_list list;\n' >args.c
status=0
"$tmp/usr/bin/isrcheck" check --rules rules args.c >"$tmp/out" 2>"$tmp/err" || status=$?
verdict "Clang's headers behind a link" bash -c '! grep -q "headers not found" "$1"' - "$tmp/err"

# Test cases are made for the tool's own headers.
mkdir case && printf 'int f(void);\n' >case/a.c
run test case
verdict 'test cases: no look-up' test -z "$(said)"

finish
