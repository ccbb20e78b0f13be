// What a Visual C++ project becomes: programs, jobs and their arguments.
#include "repository.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <unistd.h>

// A project with usual configurations; `globals` are properties, `rest` what follows them.
static void put_project(const char *name, const char *globals, const char *rest)
{
    static char text[6000];
    snprintf(text, sizeof text,
             "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n"
             "<Project DefaultTargets=\"Build\" "
             "xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">\r\n"
             "<ItemGroup Label=\"ProjectConfigurations\">"
             "<ProjectConfiguration Include=\"Debug|Win32\"/>"
             "<ProjectConfiguration Include=\"Debug|x64\"/>"
             "<ProjectConfiguration Include=\"Release|ARM64\"/>"
             "<ProjectConfiguration Include=\"Release|Win32\"/>"
             "<ProjectConfiguration Include=\"Release|x64\"/></ItemGroup>\r\n"
             "<PropertyGroup>%s</PropertyGroup>\r\n"
             "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.Default.props\" />"
             "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.props\" />\r\n%s\r\n"
             "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.targets\" /></Project>",
             globals, rest);
    tree_put(name, text);
}

#define KERNEL "<PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset>"
#define USER "<PlatformToolset>WindowsUserModeDriver10.0</PlatformToolset>"
#define DRIVER "<ConfigurationType>Driver</ConfigurationType>" KERNEL
#define LIBRARY "<ConfigurationType>StaticLibrary</ConfigurationType>"
#define ITEM(name) "<ItemGroup><ClCompile Include=\"" name "\"/></ItemGroup>"

// Arguments
// ------------------------------------------------------------------------------------------

static void arguments_by_kind(void **state)
{
    (void)state;
    static const struct {
        const char *globals, *configuration, *has[4], *lacks[5];
    } cases[] = {
        {DRIVER "<DriverType>WDM</DriverType>",
         "Release|x64",
         {"--target=x86_64-pc-windows-msvc", "-fms-kernel"},
         {"-DDBG=1", "-DKMDF_VERSION_MAJOR=1", "-fno-ms-kernel", "-D_WIN32_WINNT=0x0601"}},
        {DRIVER "<DriverType>KMDF</DriverType>",
         "Release|x64",
         {"-fms-kernel", "-DKMDF_VERSION_MAJOR=1", "-DKMDF_VERSION_MINOR=15"},
         {"-DUNICODE"}},
        {DRIVER "<DriverType>KMDF</DriverType><KMDF_VERSION_MINOR>9</KMDF_VERSION_MINOR>"
                "<TargetVersion>Windows7</TargetVersion>",
         "Release|Win32",
         {"--target=i686-pc-windows-msvc", "-DKMDF_VERSION_MINOR=9", "-D_WIN32_WINNT=0x0601",
          "-DNTDDI_VERSION=0x06010000"},
         {"-DKMDF_VERSION_MINOR=15"}},
        {DRIVER "<UseDebugLibraries Condition=\"'$(Configuration)'=='Debug'\">true"
                "</UseDebugLibraries>",
         "Debug|x64",
         {"-DDBG=1", "-DDEPRECATE_DDK_FUNCTIONS=1"},
         {0}},
        {DRIVER, "Release|ARM64", {"--target=aarch64-pc-windows-msvc"}, {"-DDBG=1"}},
        {"<ConfigurationType>DynamicLibrary</ConfigurationType><DriverType>UMDF</DriverType>" USER,
         "Release|x64",
         {"-fno-ms-kernel", "-DUMDF_VERSION_MAJOR=2", "-DUMDF_VERSION_MINOR=15", "-DUNICODE"},
         {"-fms-kernel", "-DUMDF_VERSION_MINOR=11"}},
        {"<ConfigurationType>DynamicLibrary</ConfigurationType><DriverType>UMDF</DriverType>"
         "<UMDF_VERSION_MAJOR>1</UMDF_VERSION_MAJOR>" USER,
         "Release|x64",
         {"-DUMDF_VERSION_MAJOR=1", "-DUMDF_VERSION_MINOR=11", "-D_WINDLL"},
         {"-DKMDF_VERSION_MAJOR=1"}},
    };
    tree_put("a.c", "");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        put_project("p.vcxproj", cases[i].globals, ITEM("a.c"));
        assert_true(tree_resolve("p.vcxproj", cases[i].configuration));
        const struct ic_job *job = tree_job("p.vcxproj", "a.c");
        for (size_t k = 0; k < 4 && cases[i].has[k]; k++)
            if (!tree_has_arg(job, cases[i].has[k]))
                fail_msg("case %zu lacks %s", i, cases[i].has[k]);
        for (size_t k = 0; k < 5 && cases[i].lacks[k]; k++)
            if (tree_has_arg(job, cases[i].lacks[k]))
                fail_msg("case %zu has %s", i, cases[i].lacks[k]);
    }
}

static void metadata_become_arguments(void **state)
{
    (void)state;
    tree_put("Src/Main.C", "");
    tree_put("Src/b.cpp", "");
    tree_put("Inc/x.h", "");
    tree_put("More/y.h", "");
    tree_put("prop/z.h", "");
    tree_put("c.props",
             "<Project><ItemDefinitionGroup>\n<ClCompile>\n<PreprocessorDefinitions>A;S=\\\"x\\\";"
             "%(PreprocessorDefinitions)</PreprocessorDefinitions>\n"
             "<AdditionalIncludeDirectories>%(AdditionalIncludeDirectories);inc;"
             "$(DDK_INC_PATH);none\\here</AdditionalIncludeDirectories></ClCompile>"
             "</ItemDefinitionGroup></Project>");
    put_project("p.vcxproj", DRIVER,
                "<Import Project=\"c.props\"/><PropertyGroup>\r\n"
                "<IncludePath>prop;$(IncludePath)</IncludePath></PropertyGroup>\r\n"
                "<ItemDefinitionGroup><ClCompile><ForcedIncludeFiles>inc\\X.h;Z.h;ntddk.h;$(KIT_"
                "SHARED_INC_PATH)\\warning.h</ForcedIncludeFiles>"
                "<LanguageStandard>stdcpp17</LanguageStandard>"
                "<LanguageStandard_C>stdc11</LanguageStandard_C>"
                "<AdditionalOptions>/wd4100 /DB=1 /I more -D C %(AdditionalOptions)"
                "</AdditionalOptions></ClCompile></ItemDefinitionGroup>\r\n"
                "<ItemGroup><ClCompile Include=\"src\\MAIN.c\">\r\n"
                "<PreprocessorDefinitions>%(PreprocessorDefinitions);OWN</PreprocessorDefinitions>"
                "<UndefinePreprocessorDefinitions>A</UndefinePreprocessorDefinitions>"
                "<CompileAs>CompileAsC</CompileAs></ClCompile>"
                "<ClCompile Include=\"src\\b.cpp\"/></ItemGroup>");
    assert_true(tree_resolve("p.vcxproj", NULL));
    const struct ic_job *c = tree_job("p.vcxproj", "Src/Main.C");
    const struct ic_job *cpp = tree_job("p.vcxproj", "Src/b.cpp");
    char inc[300];
    snprintf(inc, sizeof inc, "-I%s", tree_at("Inc"));
    assert_string_equal(tree_arg_from(c, inc), "c.props:4");
    snprintf(inc, sizeof inc, "-I%s", tree_at("prop"));
    assert_string_equal(tree_arg_from(c, inc), "p.vcxproj:7");
    assert_string_equal(tree_arg_from(c, "-DA"), "c.props:3");
    assert_string_equal(tree_arg_from(c, "-DS=\"x\""), "c.props:3");
    assert_string_equal(tree_arg_from(c, "-DOWN"), "p.vcxproj:10");
    snprintf(inc, sizeof inc, "-FI%s", tree_at("Inc/x.h"));
    assert_string_equal(tree_arg_from(c, inc), "p.vcxproj:8");
    snprintf(inc, sizeof inc, "-FI%s", tree_at("prop/z.h"));
    assert_string_equal(tree_arg_from(c, inc), "p.vcxproj:8");
    assert_true(tree_has_arg(c, "-FIntddk.h"));
    snprintf(inc, sizeof inc, "-I%s", tree_at("More"));
    assert_string_equal(tree_arg_from(c, inc), "p.vcxproj:8");
    assert_string_equal(tree_arg_from(c, "/DB=1"), "p.vcxproj:8");
    assert_string_equal(tree_arg_from(c, "-fms-kernel"), "default of the build system");
    assert_true(tree_has_arg(c, "/DC"));
    assert_true(tree_has_arg(c, "-UA") && tree_has_arg(c, "/TC") && tree_has_arg(c, "/std:c11"));
    assert_false(tree_has_arg(c, "/std:c++17") || tree_has_arg(c, "/wd4100"));
    assert_true(tree_has_arg(cpp, "/std:c++17"));
    assert_false(tree_has_arg(cpp, "/TC") || tree_has_arg(cpp, "-DOWN"));
    assert_string_equal(c->origin, "p.vcxproj:9");
    assert_string_equal(c->folder, tree_top);
    assert_int_equal(tree_notes("c.props:4: include folder 'none\\here' is not there"), 1);
    assert_int_equal(tree_notes("include folder"), 1);
}

static void options_that_write_or_load_are_dropped(void **state)
{
    (void)state;
    tree_put("a.c", "");
    put_project("p.vcxproj", DRIVER,
                "<ItemDefinitionGroup><ClCompile><AdditionalOptions>-o x /Foy /FAs /Fd:z -MF m "
                "-Xclang -dependency-file -Xclang d @rsp -fplugin=p.so /JMC -include /etc/passwd "
                "-save-temps -DOK /FI/etc/hostname -I/etc /I .. /FI ..\\\\x.h "
                "/I</AdditionalOptions></ClCompile></ItemDefinitionGroup>" ITEM("a.c"));
    assert_true(tree_resolve("p.vcxproj", NULL));
    const struct ic_job *job = tree_job("p.vcxproj", "a.c");
    assert_true(tree_has_arg(job, "/DOK"));
    for (uint32_t i = 0; i < job->arg_count; i++)
        if (strcmp(job->arg_origins[i], "default of the build system") != 0)
            assert_string_equal(job->args[i], "/DOK");
    assert_int_equal(tree_notes("lies outside of the project's tree: left out"), 4);
}

static void excluded_and_missing_files(void **state)
{
    (void)state;
    tree_put("a.c", "");
    tree_put("b.c", "");
    put_project("p.vcxproj", DRIVER,
                "<ItemGroup><ClCompile Include=\"a.c\"><ExcludedFromBuild Condition=\""
                "'$(Configuration)|$(Platform)'=='Debug|x64'\">true</ExcludedFromBuild></ClCompile>"
                "<ClCompile Include=\"b.c\"/>\r\n<ClCompile Include=\"gone.c\"/>"
                "<ClCompile Include=\"$(IntDir)\\x_i.c\"/><ClCompile Include=\"dev_p.c\"/>"
                "<ClCompile Include=\"a.asm\"/><Midl Include=\"idl\\Dev.idl\"/>"
                "<MessageCompile Include=\"log.mc\"><HeaderFileName>inc\\logmsg.h</HeaderFileName>"
                "</MessageCompile></ItemGroup>");
    assert_true(tree_resolve("p.vcxproj", "Release|x64"));
    assert_non_null(tree_job("p.vcxproj", "a.c"));
    const struct ic_job *job = tree_job("p.vcxproj", "b.c");
    bool header = false, message = false;
    for (uint32_t i = 0; i < job->generated_count; i++) {
        header |= strcmp(job->generated[i], "Dev.h") == 0;
        message |= strcmp(job->generated[i], "logmsg.h") == 0;
    }
    assert_true(header && message);
    assert_int_equal(tree_notes("p.vcxproj:7: 'gone.c' is not there: left out"), 1);
    assert_int_equal(tree_notes("x_i.c' is made by the build"), 1);
    assert_int_equal(tree_notes("'dev_p.c' is made by the build"), 1);
    assert_true(tree_resolve("p.vcxproj", "Debug|x64"));
    assert_null(tree_job("p.vcxproj", "a.c"));
}

static void wpp(void **state)
{
    (void)state;
    tree_put("a.c", "");
    tree_put("Trace.h", "");
    put_project("p.vcxproj", DRIVER,
                "<ItemDefinitionGroup><ClCompile><WppEnabled>true</WppEnabled>"
                "<WppTraceFunction>T((LEVEL,FLAGS,MSG,...));U{X=1}(A,...)</WppTraceFunction>"
                "<WppScanConfigurationData Condition=\"'%(ClCompile. WppScanConfigurationData)' == "
                "''\">trace.H</WppScanConfigurationData>"
                "<WppAdditionalOptions>-func:V(MSG,...) -scan:/etc/passwd</WppAdditionalOptions>"
                "</ClCompile></ItemDefinitionGroup>" ITEM("a.c"));
    assert_true(tree_resolve("p.vcxproj", NULL));
    const struct ic_job *job = tree_job("p.vcxproj", "a.c");
    assert_int_equal(job->trace_function_count, 3);
    assert_string_equal(job->trace_functions[0], "T((LEVEL,FLAGS,MSG,...))");
    assert_string_equal(job->trace_functions[2], "V(MSG,...)");
    assert_int_equal(job->trace_config_count, 1);
    assert_string_equal(job->trace_configs[0], tree_at("Trace.h"));
}

// Programs
// ------------------------------------------------------------------------------------------

static void libraries_join_drivers(void **state)
{
    (void)state;
    static const char *const sources[] = {"d1/a.c",    "d2/b.c",  "lib/l.c",   "base/m.c",
                                          "alone/n.c", "app/o.c", "plain/q.c", "unused/r.c"};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        tree_put(sources[i], "");
    put_project("d1/d1.vcxproj", DRIVER,
                ITEM("a.c") "<ItemGroup><ProjectReference Include=\"..\\LIB\\lib.vcxproj\"/>"
                            "<ProjectReference Include=\"..\\plain\\plain.vcxproj\"/></ItemGroup>");
    put_project("d2/d2.vcxproj", DRIVER,
                ITEM("b.c") "<ItemDefinitionGroup><Link><AdditionalDependencies>"
                            "%(AdditionalDependencies);ntoskrnl.lib;..\\x64\\MyLib.LIB"
                            "</AdditionalDependencies></Link></ItemDefinitionGroup>");
    put_project("lib/lib.vcxproj", LIBRARY KERNEL "<TargetName>mylib</TargetName>",
                ITEM("l.c") "<ItemGroup><ProjectReference Include=\"..\\base\\base.vcxproj\"/>"
                            "</ItemGroup>");
    put_project("base/base.vcxproj", LIBRARY KERNEL, ITEM("m.c"));
    put_project("alone/alone.vcxproj", LIBRARY KERNEL, ITEM("n.c"));
    put_project("plain/plain.vcxproj", LIBRARY "<PlatformToolset>v143</PlatformToolset>",
                ITEM("q.c"));
    put_project("unused/unused.vcxproj", LIBRARY "<PlatformToolset>v143</PlatformToolset>",
                ITEM("r.c") "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>nowhere"
                            "</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>");
    put_project("app/app.vcxproj",
                "<ConfigurationType>Application</ConfigurationType>"
                "<PlatformToolset>WindowsApplicationForDrivers10.0</PlatformToolset>",
                ITEM("o.c"));
    put_project(
        "pkg/pkg.vcxproj",
        "<ConfigurationType>Utility</ConfigurationType><DriverType>Package</DriverType>" KERNEL,
        "<ItemGroup><ProjectReference Include=\"..\\d1\\d1.vcxproj\"/></ItemGroup>");
    assert_true(tree_resolve(".", NULL));
    const struct ic_job *lib = tree_job("d1.vcxproj", "lib/l.c");
    const struct ic_job *base = tree_job("d1.vcxproj", "base/m.c");
    assert_non_null(lib);
    assert_non_null(tree_job("d1.vcxproj", "plain/q.c"));
    assert_int_equal(lib->also_count, 1);
    assert_string_equal(tree_jobs.programs.at[lib->also[0]].name, "d2.vcxproj");
    assert_int_equal(base->also_count, 1);
    assert_non_null(tree_job("d2.vcxproj", "d2/b.c"));
    assert_non_null(tree_job("alone.vcxproj", "alone/n.c"));
    assert_int_equal(tree_jobs.jobs.count, 6);
    assert_int_equal(tree_jobs.programs.count, 3);
    assert_int_equal(tree_notes("using 0 solutions and 9 projects in . (Release|x64) (3 driver "
                                "programs, 6 source files; 3 projects left out that build no "
                                "driver)"),
                     1);
    assert_int_equal(tree_notes(""), 1);
}

// Two libraries of one name, for the kernel and for applications: the path says which is meant.
static void libraries_of_one_name(void **state)
{
    (void)state;
    static const char *const sources[] = {"Sys/a.c", "alib/l.c", "klib/l.c", "zlib/l.c"};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        tree_put(sources[i], "");
    put_project("alib/a.vcxproj",
                LIBRARY "<PlatformToolset>WindowsApplicationForDrivers10.0</PlatformToolset>"
                        "<TargetName>same</TargetName>",
                ITEM("l.c"));
    put_project("klib/k.vcxproj", LIBRARY KERNEL "<TargetName>Same</TargetName>", ITEM("l.c"));
    put_project("zlib/z.vcxproj", LIBRARY KERNEL "<TargetName>SAME</TargetName>", ITEM("l.c"));
    static const struct {
        const char *library, *file;
    } cases[] = {
        {".\\..\\zlib\\$(IntDir)\\same.lib", "zlib/l.c"},
        {"..\\KLib\\x\\Same.LIB", "klib/l.c"},
        {"same.lib", "klib/l.c"},
        {"$(OutDir)same.lib", "klib/l.c"},
        {"..\\alib\\same.lib", "klib/l.c"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char rest[500];
        snprintf(rest, sizeof rest,
                 ITEM("a.c") "<ItemDefinitionGroup><Link><AdditionalDependencies>%s"
                             "</AdditionalDependencies></Link></ItemDefinitionGroup>",
                 cases[i].library);
        put_project("Sys/d.vcxproj", DRIVER, rest);
        assert_true(tree_resolve(".", NULL));
        unsigned count = 0;
        for (uint32_t k = 1; k < 4; k++)
            count += tree_job("d.vcxproj", sources[k]) != NULL;
        assert_int_equal(count, 1);
        assert_non_null(tree_job("d.vcxproj", cases[i].file));
        assert_int_equal(tree_jobs.jobs.count, 3); // the other kernel library by itself
    }
}

// A library that is linked by name is found among the projects of the driver's solution; the
// solution's other drivers are not taken.
static void named_project_finds_its_libraries(void **state)
{
    (void)state;
    static const char *const sources[] = {"s/d/a.c", "s/lib/l.c", "s/other/o.c"};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        tree_put(sources[i], "");
    put_project("s/d/d.vcxproj", DRIVER,
                ITEM("a.c") "<ItemDefinitionGroup><Link><AdditionalDependencies>mylib.lib"
                            "</AdditionalDependencies></Link></ItemDefinitionGroup>");
    put_project("s/lib/mylib.vcxproj", LIBRARY KERNEL, ITEM("l.c"));
    put_project("s/other/other.vcxproj", DRIVER, ITEM("o.c"));
    assert_true(tree_resolve("s/d/d.vcxproj", NULL));
    assert_int_equal(tree_jobs.jobs.count, 1);
    tree_put("s/all.sln",
             "Microsoft Visual Studio Solution File, Format Version 12.00\n"
             "Project(\"{K}\") = \"d\", \"d\\d.vcxproj\", \"{A}\"\nEndProject\n"
             "Project(\"{K}\") = \"l\", \"lib\\mylib.vcxproj\", \"{B}\"\nEndProject\n"
             "Project(\"{K}\") = \"o\", \"other\\other.vcxproj\", \"{C}\"\nEndProject\n");
    assert_true(tree_resolve("s/d/d.vcxproj", NULL));
    assert_non_null(tree_job("d.vcxproj", "s/lib/l.c"));
    assert_int_equal(tree_jobs.jobs.count, 2);
    assert_int_equal(tree_jobs.programs.count, 1);
}

// Sources that no driver project takes are read as they lie, and that is said.
static void no_driver_project(void **state)
{
    (void)state;
    tree_put("k/o.c", "");
    put_project("k/app.vcxproj", "<ConfigurationType>Application</ConfigurationType>", ITEM("o.c"));
    assert_true(tree_resolve("k", NULL));
    assert_int_equal(tree_jobs.jobs.count, 1);
    assert_true(tree_jobs.programs.at[0].loose);
    bool said = false;
    for (uint32_t i = 0; i < tree_jobs.notes.count; i++)
        said |= strstr(tree_jobs.notes.at[i],
                       "no project in 'k' that could be read builds a driver") != NULL;
    assert_true(said);
}

static void named_projects_are_taken(void **state)
{
    (void)state;
    tree_put("o.c", "");
    put_project("app.vcxproj", "<ConfigurationType>Application</ConfigurationType>", ITEM("o.c"));
    assert_true(tree_resolve("app.vcxproj", NULL));
    assert_non_null(tree_job("app.vcxproj", "o.c"));
    put_project("app.vcxproj", LIBRARY, ITEM("o.c"));
    assert_true(tree_resolve("app.vcxproj", NULL));
    assert_non_null(tree_job("app.vcxproj", "o.c"));
}

static void older_drivers_are_told_by_their_linking(void **state)
{
    (void)state;
    static const char *const links[] = {"<SubSystem>Native</SubSystem>", "<Driver>WDM</Driver>",
                                        "<EntryPointSymbol>DriverEntry</EntryPointSymbol>"};
    tree_put("sys/a.c", "");
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        char text[500];
        snprintf(text, sizeof text,
                 "<ItemDefinitionGroup><Link>%s</Link></ItemDefinitionGroup>" ITEM("a.c"),
                 links[i]);
        put_project("sys/p.vcxproj", "<PlatformToolset>v120</PlatformToolset>", text);
        assert_true(tree_resolve(".", NULL));
        assert_non_null(tree_job("p.vcxproj", "sys/a.c"));
    }
}

// Configurations
// ------------------------------------------------------------------------------------------

static void configurations_are_chosen(void **state)
{
    (void)state;
    tree_put("a.c", "");
    tree_put("p.vcxproj",
             "<Project><ItemGroup><ProjectConfiguration Include=\"Win10 Debug|x64\"/>"
             "<ProjectConfiguration Include=\"Win10 Release|Win32\"/>"
             "<ProjectConfiguration Include=\"Win10 Release|x64\"/>"
             "<ProjectConfiguration Include=\"Win11 Release|x64\"/></ItemGroup>"
             "<PropertyGroup>" DRIVER "</PropertyGroup><ItemDefinitionGroup><ClCompile>"
             "<PreprocessorDefinitions>$(Configuration.Replace(' ',''))</PreprocessorDefinitions>"
             "</ClCompile></ItemDefinitionGroup>" ITEM("a.c") "</Project>");
    assert_true(tree_resolve("p.vcxproj", NULL));
    assert_true(tree_has_arg(tree_job("p.vcxproj", "a.c"), "-DWin10Release"));
    assert_int_equal(tree_notes("(Win10 Release|x64)"), 1);
    assert_true(tree_resolve("p.vcxproj", "win11 release|X64"));
    assert_true(tree_has_arg(tree_job("p.vcxproj", "a.c"), "-DWin11Release"));
    static const char *const paths[] = {"p.vcxproj", "."};
    for (size_t i = 0; i < 2; i++) {
        assert_false(tree_resolve(paths[i], "Nope|x64"));
        assert_non_null(strstr(tree_error.text, "p.vcxproj: has no configuration 'Nope|x64', but "
                                                "Win10 Debug|x64, Win10 Release|Win32, "));
    }
}

static void bad_projects_are_errors_if_named(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "<Project>", "no xml", "<Frob/>",
                                      "<!DOCTYPE x [<!ENTITY a 'b'>]><Project/>"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        tree_put("p.vcxproj", bad[i]);
        assert_false(tree_resolve("p.vcxproj", NULL));
        assert_non_null(strstr(tree_error.text, "p.vcxproj"));
        tree_put("a.c", "");
        assert_true(tree_resolve(".", NULL));
        assert_int_equal(tree_notes("1 could not be read"), 1);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, tree_set_up, tree_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(arguments_by_kind),
        TEST(metadata_become_arguments),
        TEST(options_that_write_or_load_are_dropped),
        TEST(excluded_and_missing_files),
        TEST(wpp),
        TEST(libraries_join_drivers),
        TEST(libraries_of_one_name),
        TEST(named_project_finds_its_libraries),
        TEST(no_driver_project),
        TEST(named_projects_are_taken),
        TEST(older_drivers_are_told_by_their_linking),
        TEST(configurations_are_chosen),
        TEST(bad_projects_are_errors_if_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
