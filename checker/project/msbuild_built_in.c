// What MSBuild, Visual Studio and the WDK set before a project says anything. Folders of theirs
// begin with '<', which no path does: what lies there is found by other means, or not at all.
#include "base/file.h"
#include "project/msbuild.h"

// As a WDK for Windows 11 and Visual Studio 2022 have them; in this order, for they build on each
// other.
static const struct {
    const char *name, *value;
} built_in[] = {
    {"MSBuildToolsVersion", "Current"},
    {"MSBuildVersion", "17.0.0"},
    {"MSBuildAssemblyVersion", "17.0"},
    {"MSBuildRuntimeType", "Full"},
    {"VisualStudioVersion", "17.0"},
    {"OS", "Windows_NT"},
    {"MSBuildExtensionsPath", "<MSBuild>"},
    {"MSBuildExtensionsPath32", "<MSBuild>"},
    {"MSBuildExtensionsPath64", "<MSBuild>"},
    {"MSBuildToolsPath", "<MSBuild>"},
    {"MSBuildBinPath", "<MSBuild>"},
    {"VCTargetsPath", "<VC>"},
    {"VCTargetsPath10", "<VC>"},
    {"VCTargetsPath11", "<VC>"},
    {"VCInstallDir", "<VC>\\"},
    {"VCToolsInstallDir", "<VC>\\"},
    {"VC_IncludePath", "<VC>\\include"},
    {"UserRootDir", "<User>"},
    {"NuGetPackageRoot", "<NuGet>\\"},
    {"WDKContentRoot", "<WDK>\\"},
    {"WindowsSdkDir", "<WDK>\\"},
    {"WindowsSDK_IncludePath", "<WDK>\\um"},
    {"UniversalCRT_IncludePath", "<WDK>\\ucrt"},
    {"KIT_SHARED_INC_PATH", "<WDK>\\shared"},
    {"KIT_SHARED_INC_PATH_WDK", "<WDK>\\shared"},
    {"DDK_INC_PATH", "<WDK>\\km"},
    {"KM_IncludePath", "<WDK>\\km"},
    {"CRT_INC_PATH", "<WDK>\\km\\crt"},
    {"IFSKIT_INC_PATH", "<WDK>\\km"},
    {"SDK_INC_PATH", "<WDK>\\um"},
    {"UM_IncludePath", "<WDK>\\um"},
    {"WDK_UM_INC_PATH", "<WDK>\\um"},
    {"KMDF_INC_PATH", "<WDK>\\wdf\\kmdf\\"},
    {"UMDF_INC_PATH", "<WDK>\\wdf\\umdf\\"},
    {"SPB_INC_PATH", "<WDK>\\km\\spb"},
    {"LatestTargetPlatformVersion", "10.0.26100.0"},
    {"WindowsTargetPlatformVersion", "10.0.26100.0"},
    {"TargetPlatformVersion", "10.0.26100.0"},
    {"WDKBuildFolder", "10.0.26100.0"},
    {"_NT_TARGET_VERSION_WINXP", "0x501"},
    {"_NT_TARGET_VERSION_WS03", "0x502"},
    {"_NT_TARGET_VERSION_VISTA", "0x600"},
    {"_NT_TARGET_VERSION_WIN7", "0x601"},
    {"_NT_TARGET_VERSION_WIN8", "0x602"},
    {"_NT_TARGET_VERSION_WINBLUE", "0x603"},
    {"_NT_TARGET_VERSION_WIN10", "0xA00"},
    {"_NT_TARGET_VERSION_LATEST", "0xA00"},
    {"_NT_TARGET_VERSION", "0xA00"},
    {"ConfigurationType", "Application"},
    {"SPB_VERSION_MAJOR", "1"},
    {"SPB_VERSION_MINOR", "1"},
};

static void set_platform(struct ic_msbuild *m)
{
    static const struct {
        const char *platform, *brief, *bits, *target, *ddk;
    } known[] = {
        {"x64", "x64", "64", "x64", "amd64"}, {"Win32", "x86", "32", "x86", "i386"},
        {"x86", "x86", "32", "x86", "i386"},  {"ARM64", "ARM64", "64", "ARM64", "arm64"},
        {"ARM", "ARM", "32", "ARM", "arm"},
    };
    struct ic_str platform = ic_str(m->platform ? m->platform : "");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!ic_str_eq_nocase(platform, ic_str(known[i].platform)))
            continue;
        ic_msbuild_set(m, "PlatformShortName", known[i].brief);
        ic_msbuild_set(m, "PlatformArchitecture", known[i].bits);
        ic_msbuild_set(m, "PlatformTarget", known[i].target);
        ic_msbuild_set(m, "DDKPlatform", known[i].ddk);
    }
}

static void set_project(struct ic_msbuild *m)
{
    struct ic_arena *arena = &m->arena;
    const char *path = ic_msbuild_escape(arena, m->path);
    struct ic_str file = ic_str_base_name(ic_str(path)), stem = file;
    while (stem.len && stem.data[stem.len - 1] != '.')
        stem.len--;
    stem.len = stem.len > 1 ? stem.len - 1 : file.len;
    const char *name = ic_arena_str(arena, stem).data, *extension = file.data + stem.len;
    const char *project = ic_msbuild_escape(arena, m->folder);
    const char *folder = ic_arena_printf(arena, "%s/", project).data;
    const char *solution = ic_msbuild_escape(arena, m->solution ? m->solution : m->folder);
    const char *const pairs[] = {
        "MSBuildProjectDirectory",
        project,
        "MSBuildProjectFile",
        file.data,
        "MSBuildProjectName",
        name,
        "MSBuildProjectFullPath",
        path,
        "MSBuildProjectExtension",
        extension,
        "MSBuildStartupDirectory",
        project,
        "ProjectDir",
        folder,
        "ProjectName",
        name,
        "ProjectPath",
        path,
        "ProjectFileName",
        file.data,
        "ProjectExt",
        extension,
        "ShortProjectName",
        name,
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i += 2)
        ic_msbuild_set(m, pairs[i], pairs[i + 1]);
    ic_msbuild_set(m, "SolutionDir", ic_arena_printf(arena, "%s/", solution).data);
}

void ic_msbuild_reserved(struct ic_msbuild *m)
{
    set_project(m);
    for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++)
        ic_msbuild_set(m, built_in[i].name, built_in[i].value);
    set_platform(m);
    const char *folder = ic_arena_printf(&m->arena, "%s\\%s\\", m->platform ? m->platform : "",
                                         m->configuration ? m->configuration : "")
                             .data;
    ic_msbuild_set(m, "IntDir", folder);
    ic_msbuild_set(m, "OutDir", folder);
}

// The nearest file of that name from the project's folder upward.
static void import_above(struct ic_msbuild *m, const char *name, const char *off_switch)
{
    if (ic_str_eq_nocase(ic_str(ic_msbuild_property(m, off_switch)), ic_str("false")))
        return;
    struct ic_str folder = ic_str(m->folder);
    while (folder.len > 1 && ic_path_inside(folder, m->tree)) {
        const char *path = ic_msbuild_path(m, name, folder.data, NULL);
        if (path && ic_file_kind(path) == IC_FILE_REGULAR) {
            ic_msbuild_import(m, path);
            return;
        }
        folder = ic_path_folder(&m->arena, folder);
    }
}

void ic_msbuild_built_in(struct ic_msbuild *m, struct ic_str import)
{
    if (ic_str_eq_nocase(import, ic_str("Microsoft.Cpp.Default.props")))
        import_above(m, "Directory.Build.props", "ImportDirectoryBuildProps");
    else if (ic_str_eq_nocase(import, ic_str("Microsoft.Cpp.props")) &&
             !*ic_msbuild_property(m, "TargetName"))
        ic_msbuild_set(m, "TargetName", ic_msbuild_property(m, "ProjectName"));
    else if (ic_str_eq_nocase(import, ic_str("Microsoft.Cpp.targets")))
        import_above(m, "Directory.Build.targets", "ImportDirectoryBuildTargets");
}
