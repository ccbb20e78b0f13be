#!/usr/bin/env bash
# An installed tree works from anywhere, moved and through links; packages; find_package.
. "$(dirname "$0")/lib.bash"
top=$PWD build=$(dirname "$isrcheck")
status=0
touch "$tmp/out" "$tmp/err"
[ -f "$build/cmake_install.cmake" ] || {
    echo "skip $build is no build folder"
    finish
}
do_quietly() {
    status=0
    "$@" >"$tmp/out" 2>"$tmp/err" || status=$?
}

# works TEXT PROGRAM: one of the rules beside it got another title, which must be seen.
works() {
    local text=$1 program=$2
    isrcheck=$program
    (cd / && "$program" rules) >"$tmp/out" 2>"$tmp/err"
    status=$?
    check "$text: runs" 0
    verdict "$text: its own rules" grep -q 'ISR201 .*Another title' "$tmp/out"
    run check "$top/testdata/drivers/storport/broken/"
    check "$text: checks a driver" 1
    verdict "$text: its own headers" bash -c "! grep -qE 'storport.h|stddef.h' '$tmp/err'"
}
do_quietly cmake --install "$build" --prefix "$tmp/first"
check 'cmake --install' 0
mkdir "$tmp/far away"
mv "$tmp/first" "$tmp/far away/tree"
tree="$tmp/far away/tree"
sed -i 's/^title: .*/title: Another title/' "$tree/share/isrcheck/rules/stall-over-budget.yaml"
works 'moved' "$tree/bin/isrcheck"
mkdir "$tmp/links"
ln -s "$tree/bin/isrcheck" "$tmp/links/direct"
ln -s direct "$tmp/links/isrcheck"
works 'through links' "$tmp/links/isrcheck"
for file in share/man/man1/isrcheck.1.gz share/isrcheck/isrcheck.targets share/doc/isrcheck/rules/README.md \
    share/bash-completion/completions/isrcheck share/zsh/vendor-completions/_isrcheck \
    share/fish/vendor_completions.d/isrcheck.fish; do
    verdict "installed: $file" test -s "$tree/$file"
done
verdict 'installed: the manual is of this program' cmp -s <(gzip -dc "$tree/share/man/man1/isrcheck.1.gz") <("$tree/bin/isrcheck" --man)

# find_package and isrcheck_add_check
mkdir "$tmp/project"
cp "$top"/testdata/drivers/storport/broken/*.[ch] "$tmp/project"
cat >"$tmp/project/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.20)
project(driver C)
find_package(isrcheck 0.1 REQUIRED)
add_library(hardware STATIC cvxhw.c)
add_library(driver STATIC cvxdpc.c cvxerr.c cvxinit.c cvxio.c cvxisr.c)
target_compile_definitions(driver PRIVATE DBG=1)
add_executable(tool tool.c)
isrcheck_add_check(driver WITH hardware)
isrcheck_add_check(tool OPTIONS --format json)
END
printf 'int main(void)\n{\n    return 0;\n}\n' >"$tmp/project/tool.c"
generator=Ninja
command -v ninja >/dev/null || generator='Unix Makefiles'
do_quietly cmake -S "$tmp/project" -B "$tmp/made" -G "$generator" -DCMAKE_PREFIX_PATH="$tree"
check 'find_package' 0
do_quietly cmake --build "$tmp/made" --target isrcheck-driver
verdict 'isrcheck_add_check: findings fail the target' test $status -ne 0
verdict 'isrcheck_add_check: the findings' grep -qE '^cvxerr.c:13:5: error: .*\[ISR202' "$tmp/out"
verdict 'isrcheck_add_check: the library belongs to it' grep -qE '^cvxhw.c:' "$tmp/out"
verdict 'isrcheck_add_check: what other targets have does not' bash -c "! grep -q tool '$tmp/made/isrcheck/driver.json'"
verdict 'isrcheck_add_check: six sources' test "$(jq length "$tmp/made/isrcheck/driver.json")" = 6
verdict 'isrcheck_add_check: with their arguments' grep -q -- '-DDBG=1' "$tmp/made/isrcheck/driver.json"
do_quietly cmake --build "$tmp/made" --target isrcheck-tool
check 'isrcheck_add_check: nothing to report' 0
do_quietly cmake --build "$tmp/made" --target isrcheck
verdict 'isrcheck_add_check: all of them' test $status -ne 0
sed -i '$a isrcheck_add_check(nowhere)' "$tmp/project/CMakeLists.txt"
do_quietly cmake -S "$tmp/project" -B "$tmp/made"
check 'isrcheck_add_check: no such target' 1 "there is no target 'nowhere'"
rm -rf "$tmp/made" "$tmp/project"

# Packages, twice the same. (A build for sanitizers is none to make packages from.)
if grep -q '^ISRCHECK_SANITIZE:BOOL=ON' "$build/CMakeCache.txt"; then
    finish
fi
export SOURCE_DATE_EPOCH=1700000000
generators=TGZ
! command -v dpkg-shlibdeps >/dev/null || generators='DEB;TGZ'
for n in 1 2; do
    do_quietly bash -c "umask 022 && sleep 1.1 && cpack -G '$generators' --config '$build/CPackConfig.cmake' -B '$tmp/pack$n'"
    check "cpack, $n" 0
    rm -rf "$tmp/pack$n/_CPack_Packages"
done
ls "$tmp"/pack1 >"$tmp/out"
verdict 'packages: .tar.gz' grep -q '\.tar\.gz$' "$tmp/out"
verdict 'packages: the same bytes twice' diff -r "$tmp/pack1" "$tmp/pack2"
rm -rf "$tmp/pack2"
mkdir "$tmp/unpacked"
tar -C "$tmp/unpacked" -xf "$tmp"/pack1/*.tar.gz
tree=$(echo "$tmp"/unpacked/*)
sed -i 's/^title: .*/title: Another title/' "$tree/share/isrcheck/rules/stall-over-budget.yaml"
works '.tar.gz' "$tree/bin/isrcheck"
verdict '.tar.gz: nothing that only some may read' test -z "$(find "$tree" ! -perm -444)"
if [ "$generators" != TGZ ]; then
    deb=$(echo "$tmp"/pack1/*.deb)
    dpkg-deb -f "$deb" Depends >"$tmp/out"
    verdict '.deb: needs Clang and its headers' bash -c "grep -q 'libclang-cpp19' '$tmp/out' && grep -q libclang-common-19-dev '$tmp/out'"
    dpkg-deb -x "$deb" "$tmp/root"
    sed -i 's/^title: .*/title: Another title/' "$tmp/root/usr/share/isrcheck/rules/stall-over-budget.yaml"
    works '.deb' "$tmp/root/usr/bin/isrcheck"
    if command -v lintian >/dev/null; then
        lintian --fail-on error "$deb" >"$tmp/out" 2>"$tmp/err"
        status=$?
        check '.deb: lintian has no errors' 0
    else
        echo 'skip lintian is not installed'
    fi
fi
finish
