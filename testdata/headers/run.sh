#!/bin/bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Compiles the fallback headers of rules/headers as isrcheck would: each alone, in the usual orders,
# and the drivers in outline and layout checks of this folder; C17 and C++17; x64, x86, ARM64.
# Usage: run.sh [-v] [x64|x86|arm64 ...]      CLANG=clang-19 chooses the compiler
here=$(cd "$(dirname "$0")" && pwd)
headers=$(cd "$here/../../rules/headers" && pwd)
clang=${CLANG:-$(command -v clang-19 || command -v clang)}
verbose=0
[ "$1" = -v ] && { verbose=1; shift; }
arches=${*:-x64 x86 arm64}
passed=0
failed=0
# several machines: one process each, at the same time
case $arches in
*\ *)
    options=()
    [ $verbose = 1 ] && options=(-v)
    pids=()
    for arch in $arches; do
        CLANG=$clang "$0" "${options[@]}" "$arch" &
        pids+=($!)
    done
    status=0
    for pid in "${pids[@]}"; do wait "$pid" || status=1; done
    exit $status
    ;;
esac

# compile <arch> <language> <kernel|user> <name> <source> [option ...]
compile() {
    local arch=$1 language=$2 mode=$3 name=$4 source=$5 target define std output
    shift 5
    case $arch in
    x64) target=x86_64; define="-D_AMD64_ -D_WIN64 -DAMD64" ;;
    x86) target=i686; define="-D_X86_ -Di386" ;;
    arm64) target=aarch64; define="-D_ARM64_ -D_WIN64 -DARM64" ;;
    esac
    [ "$language" = c ] && std=c17 || std=c++17
    [ "$mode" = kernel ] && define="$define -D_KERNEL_MODE"
    output=$(printf '%s\n' "$source" | "$clang" --target=$target-pc-windows-msvc -x "$language" -std=$std \
        -fsyntax-only -fms-extensions -fms-compatibility -fms-compatibility-version=19.40 $define \
        -DNTDDI_VERSION=0xA000010 -D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00 -Werror -Wsystem-headers \
        -Wno-pragma-pack -isystem "$headers" -I "$here" "$@" - 2>&1)
    if [ $? = 0 ]; then
        passed=$((passed + 1))
        [ $verbose = 1 ] && echo "ok   $arch $language $name"
    else
        failed=$((failed + 1))
        echo "FAIL $arch $language $name"
        printf '%s\n' "$output" | head -8 | sed 's/^/    /'
    fi
}

# as_includes <header ...>: a source that includes them in this order
as_includes() {
    local header
    for header; do printf '#include <%s>\n' "$header"; done
}

# of user mode; all others are of kernel mode
user="windows.h windef.h minwindef.h winnt.h winbase.h minwinbase.h winerror.h winreg.h synchapi.h fileapi.h
    handleapi.h errhandlingapi.h wtypes.h wtypesbase.h unknwn.h unknwnbase.h objbase.h combaseapi.h ole2.h
    oaidl.h objidl.h propidl.h strsafe.h intsafe.h wudfddi.h wudfddi_types.h wudfddi_hwaccess.h
    wudfinterrupt.h wudfworkitem.h wudfwdm.h wudfusb.h winusb.h atlbase.h atlcom.h winioctl.h"
pairs="poppack.h packoff.h" # only after their counterpart
# parts of <wdf.h> that do no more than include it: in one order instead of each alone
parts=$(cd "$headers" && grep -l 'part of <wdf.h>' *.h | tr '\n' ' ')

orders=(
    "kernel ntddk.h" "kernel wdm.h ntddk.h" "kernel ntifs.h wdm.h ntddk.h"
    "kernel ntddk.h wdmsec.h initguid.h wdmguid.h ntstrsafe.h ntintsafe.h"
    "kernel stdarg.h stdio.h stdlib.h string.h wdm.h wmilib.h wmistr.h"
    "kernel miniport.h scsi.h" "kernel miniport.h srb.h scsi.h" "kernel ntddk.h scsi.h ntddscsi.h"
    "kernel ntddk.h srb.h ntddscsi.h ntddstor.h ntdddisk.h"
    "kernel miniport.h storport.h" "kernel storport.h ntddk.h" "kernel ntddk.h storport.h"
    "kernel storport.h scsi.h srb.h"
    "kernel miniport.h storport.h ata.h devioctl.h ntddscsi.h ntddstor.h srbhelper.h acpiioct.h nvme.h"
    "kernel ntddk.h storport.h scsiwmi.h stortrce.h hbaapi.h hbapiwmi.h"
    "kernel miniport.h scsi.h srbhelper.h" "kernel miniport.h srb.h scsiwmi.h"
    "kernel miniport.h ata.h irb.h" "kernel ntddk.h ata.h irb.h" "kernel miniport.h devioctl.h irb.h ntddscsi.h"
    "kernel strmini.h ksmedia.h" "kernel wdm.h strmini.h ks.h ksmedia.h" "kernel ntddk.h windef.h strmini.h"
    "kernel intrin.h ntddk.h" "kernel ntddk.h intrin.h" "kernel pshpack1.h poppack.h pshpack8.h poppack.h"
    "kernel miniport.h ntddk.h" "kernel ntddk.h miniport.h"
    "kernel $parts" "kernel ntddk.h wdf.h usb.h usbdlib.h wdfusb.h" "kernel wdm.h usbdi.h usbdlib.h usbbusif.h"
    "kernel ntddk.h wdf.h" "kernel wdm.h strmini.h ksmedia.h usbdi.h usbcamdi.h"
    "kernel ntddk.h ks.h ksmedia.h ksdebug.h"
    "kernel ntddk.h windef.h ksdebug.h" "kernel wdm.h 1394.h"
    "kernel ntddk.h wdf.h wdfminiport.h"
    "kernel ntddk.h ioevent.h"
    "kernel ntddk.h kbdmou.h ntdd8042.h"
    "user windows.h wdf.h" "user windows.h winioctl.h wudfddi.h wudfusb.h"
    "user windows.h" "user windows.h devioctl.h ntddscsi.h ntddstor.h" "user intrin.h windows.h"
    "user windows.h unknwn.h wudfddi.h wudfinterrupt.h wudfworkitem.h strsafe.h intsafe.h"
    "user windows.h ks.h ksmedia.h" "user initguid.h windows.h wudfddi.h"
)

for arch in $arches; do
    for path in "$headers"/*; do
        header=$(basename "$path")
        [ -f "$path" ] || continue
        case " $pairs $parts " in *" $header "*) continue ;; esac
        mode=kernel
        for u in $user; do [ "$u" = "$header" ] && mode=user; done
        case $header in
        *.h) compile "$arch" c $mode "$header" "$(as_includes "$header")"
            compile "$arch" c++ $mode "$header" "$(as_includes "$header" "$header")" ;;
        *.*) ;;
        *) compile "$arch" c++ $mode "$header" "$(as_includes "$header")" ;;
        esac
    done
    for order in "${orders[@]}"; do
        set -- $order
        mode=$1
        shift
        compile "$arch" c "$mode" "$*" "$(as_includes "$@")"
        compile "$arch" c++ "$mode" "$*" "$(as_includes "$@")"
    done
    for file in layout-kernel layout-scsi layout-ata layout-stream layout-class; do
        compile "$arch" c kernel $file "#include \"$file.c\""
        compile "$arch" c++ kernel $file "#include \"$file.c\""
    done
    compile "$arch" c kernel "layout-scsi SCSIPORT" '#include "layout-scsi.c"' -DSCSIPORT
    compile "$arch" c++ kernel "layout-scsi SCSIPORT" '#include "layout-scsi.c"' -DSCSIPORT
    compile "$arch" c++ user layout-user '#include "layout-user.cpp"'
    for file in "$here"/use-*.c; do
        name=$(basename "$file")
        compile "$arch" c kernel "$name" "#include \"$name\""
        compile "$arch" c kernel "$name DBG" "#include \"$name\"" -DDBG=1
    done
    for file in "$here"/use-*.cpp; do
        name=$(basename "$file")
        compile "$arch" c++ user "$name" "#include \"$name\""
    done
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
