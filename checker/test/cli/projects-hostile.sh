#!/usr/bin/env bash
# Project files that want more than is theirs, as users meet them: exit status, the place in the
# message, and nothing read or written outside of the repository. checker/project/test has the rest.
. "$(dirname "$0")/lib.bash"
cd "$tmp" || exit 2
mkdir -p repo/.git && cd repo || exit 2
echo 'int x;' >a.c
echo 'int secret_of_others(void) { this is no C' >../out.c
ln -s ../out.c link.c
ln -s .. folder
ln -s /etc etc

# project BODY: p.vcxproj, a driver of a.c
project() {
    printf '%s\n' '<Project><PropertyGroup><ConfigurationType>Driver</ConfigurationType>' \
        '</PropertyGroup><ItemGroup><ClCompile Include="a.c"/></ItemGroup>' "$1" '</Project>' >p.vcxproj
}

untouched() { ! grep -q 'root:\|secret_of_others\|this is no C' "$tmp/out" "$tmp/err" && [ ! -e "$tmp/written" ]; }

project "<ItemDefinitionGroup><ClCompile>
<ForcedIncludeFiles>/etc/passwd;..\\out.c;etc\\passwd;folder\\out.c;link.c</ForcedIncludeFiles>
<AdditionalIncludeDirectories>/etc;..;etc;folder</AdditionalIncludeDirectories>
<WppScanConfigurationData>/etc/passwd;link.c</WppScanConfigurationData>
<AdditionalOptions>/FI/etc/passwd -I/etc -o $tmp/written /Fo$tmp/written @/etc/passwd -MF $tmp/written
-Xclang -dependency-file -Xclang $tmp/written</AdditionalOptions></ClCompile></ItemDefinitionGroup>
<ItemGroup><ClCompile Include='..\\out.c;link.c;folder\\out.c;/etc/**/*.c;folder\\*.c'/></ItemGroup>"
run check p.vcxproj
check 'foreign files: left out' 0 "p.vcxproj:4: forced include '/etc/passwd' lies outside"
verdict 'foreign files: nothing of them is shown or written' untouched
run dump jobs p.vcxproj
verdict 'foreign files: one job' test "$(grep -c '^  file ' "$tmp/out")" = 1
verdict 'foreign files: no argument names them' bash -c '! grep -q "arg.*\(/etc\|out\.c\|written\)" "$0"' "$tmp/out"
project '<Import Project="p.vcxproj"/><Import Project="*.vcxproj"/><Import Project="../out.c"/>'
run check p.vcxproj
check 'imports in circles' 0 "p.vcxproj:3: import '../out.c' lies outside of the project's tree"

echo '<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><Project>&e;</Project>' >bad.vcxproj
run check bad.vcxproj
check 'external entity' 2 'bad.vcxproj:1:[0-9]+: a document type .* is not read'
verdict 'external entity: nothing of it is shown' untouched
printf '<Project>\n<PropertyGroup>\n' >bad.vcxproj
run check bad.vcxproj
check 'project that ends early' 2 'bad.vcxproj:3:1: no element found'
truncate -s 100M bad.vcxproj
run check bad.vcxproj
check 'project of 100 MB' 2 'bad.vcxproj.*larger than'
rm bad.vcxproj
project '<PropertyGroup><A>0123456789</A></PropertyGroup>
<Import Project="double.props"/>'
{
    echo '<Project><PropertyGroup>'
    for _ in {1..60}; do echo '<A>$(A)$(A)</A>'; done
    echo '</PropertyGroup></Project>'
} >double.props
run check p.vcxproj
check 'property that doubles' 0 'double.props:1[0-9]: a value has more than 256 KiB: read as empty'
project '<ItemGroup><ProjectConfiguration Include="Win10 Release|x64"/></ItemGroup>'
run check p.vcxproj --configuration 'Win11 Release|x64'
check 'unknown configuration' 2 "has no configuration 'Win11 Release|x64', but Win10 Release|x64"
run check --configuration 'win10 release|X64' p.vcxproj
check 'configuration in other letters' 0 'using p.vcxproj \(Win10 Release\|x64\)'
echo 'no solution' >bad.sln
run check bad.sln
check 'text that is no solution' 2 "'bad.sln' is no Visual Studio solution"
finish
