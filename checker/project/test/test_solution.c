// Solutions: .sln and .slnx.
#include "repository.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"

#define GUID_1 "{0A1B2C3D-0000-0000-0000-00000000000A}"
#define guid_1 "{0a1b2c3d-0000-0000-0000-00000000000a}"
#define GUID_2 "{0A1B2C3D-0000-0000-0000-00000000000B}"
#define PROJECT(name, path, guid)                                                                  \
    "Project(\"{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}\") = \"" name "\", \"" path "\", \"" guid    \
    "\"\r\nEndProject\r\n"
#define HEAD "Microsoft Visual Studio Solution File, Format Version 12.00\r\n# Visual Studio 17\r\n"

static const char sln[] = HEAD PROJECT("one", "Sys\\ONE.vcxproj", GUID_1) PROJECT(
    "two", "two\\two.VcxProj",
    GUID_2) "Project(\"{2150E333-8FDC-42A3-9474-1A3956D46DE8}\") = \"Folder\", \"Folder\", "
            "\"{F}\"\r\n"
            "\tProjectSection(SolutionItems) = preProject\r\n\t\treadme.md = readme.md\r\n"
            "\tEndProjectSection\r\nEndProject\r\n"
            "Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"cs\", \"cs\\cs.csproj\", "
            "\"{C}\"\r\n"
            "EndProject\r\nGlobal\r\n\tGlobalSection(SolutionConfigurationPlatforms) = "
            "preSolution\r\n"
            "\t\tDebug|x86 = Debug|x86\r\n\t\tRelease|x86 = Release|x86\r\n\t\tDebug|x64 = "
            "Debug|x64\r\n"
            "\t\tRelease|x64 = Release|x64\r\n\t\tWin8.1 Release|x64 = Win8.1 Release|x64\r\n"
            "\tEndGlobalSection\r\n\tGlobalSection(ProjectConfigurationPlatforms) = "
            "postSolution\r\n"
            "\t\t" guid_1 ".Debug|x86.ActiveCfg = Debug|Win32\r\n"
            "\t\t" guid_1 ".Debug|x86.Build.0 = Debug|Win32\r\n"
            "\t\t" guid_1 ".Release|x86.ActiveCfg = Release|Win32\r\n"
            "\t\t" guid_1 ".Release|x64.ActiveCfg = Debug|x64\r\n"
            "\t\t" guid_1 ".Win8.1 Release|x64.ActiveCfg = Release|Win32\r\n"
            "\t\t" GUID_2 ".Release|x64.ActiveCfg = Release|x64\r\n"
            "\t\t" GUID_2 ".Debug|x86.ActiveCfg = Debug|Win32\r\n"
            "\t\t" GUID_2 ".Release|x86.ActiveCfg = Release|Win32\r\n"
            "\tEndGlobalSection\r\n\tGlobalSection(NestedProjects) = preSolution\r\n"
            "\t\t" GUID_1 " = {F}\r\n\tEndGlobalSection\r\nEndGlobal\r\n";

static void put_project(const char *name)
{
    static const char text[] =
        "<Project><ItemGroup><ProjectConfiguration Include=\"Debug|Win32\"/>"
        "<ProjectConfiguration Include=\"Debug|x64\"/><ProjectConfiguration "
        "Include=\"Release|Win32\"/>"
        "<ProjectConfiguration Include=\"Release|x64\"/></ItemGroup>"
        "<PropertyGroup><ConfigurationType>Driver</ConfigurationType>"
        "<PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset></PropertyGroup>"
        "<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>$(Configuration)_$(Platform)"
        "</PreprocessorDefinitions><AdditionalIncludeDirectories>$(SolutionDir)shared"
        "</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>"
        "<ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup></Project>";
    tree_put(name, text);
}

static int set_up(void **state)
{
    tree_set_up(state);
    tree_put("shared/s.h", "");
    put_project("sys/one.vcxproj");
    put_project("two/Two.vcxproj");
    tree_put("sys/a.c", "");
    tree_put("two/a.c", "");
    return 0;
}

static void expect(const char *program, const char *file, const char *defined)
{
    char inc[300];
    snprintf(inc, sizeof inc, "-I%s", tree_at("shared"));
    const struct ic_job *job = tree_job(program, file);
    if (!job || !tree_has_arg(job, defined))
        fail_msg("%s lacks %s", program, defined);
    assert_true(tree_has_arg(job, inc));
}

static void solutions_map_configurations(void **state)
{
    (void)state;
    tree_put("all.sln", sln);
    assert_true(tree_resolve("all.sln", NULL));
    expect("one.vcxproj", "sys/a.c", "-DDebug_x64"); // as the solution says
    expect("Two.vcxproj", "two/a.c", "-DRelease_x64");
    assert_int_equal(tree_notes("using all.sln (Release|x64) (2 driver programs, 2 source files)"),
                     1);
    assert_int_equal(tree_notes(""), 1);
    assert_true(tree_resolve("all.sln", "Debug|x86"));
    expect("one.vcxproj", "sys/a.c", "-DDebug_Win32");
    expect("Two.vcxproj", "two/a.c", "-DDebug_Win32");
    assert_true(tree_resolve("all.sln", "release|win32")); // the projects' name for it
    expect("one.vcxproj", "sys/a.c", "-DRelease_Win32");
    assert_true(tree_resolve("all.sln", "Win8.1 Release|x64"));
    expect("one.vcxproj", "sys/a.c", "-DRelease_Win32");
    assert_false(tree_resolve("all.sln", "Nope|x64"));
    assert_non_null(strstr(tree_error.text, "has no configuration 'Nope|x64'"));
}

static void texts_of_all_kinds(void **state)
{
    (void)state;
    struct ic_buf text = {0};
    ic_buf_text(&text, "\xEF\xBB\xBF\r\n");
    ic_buf_text(&text, sln);
    tree_put("all.sln", text.data);
    assert_true(tree_resolve(".", NULL));
    expect("one.vcxproj", "sys/a.c", "-DDebug_x64");
    ic_buf_clear(&text);
    ic_buf_add(&text, "\xFF\xFE", 2);
    for (const char *c = sln; *c; c++) {
        ic_buf_char(&text, *c);
        ic_buf_char(&text, 0);
    }
    tree_put_bytes("all.sln", text.data, text.len);
    assert_true(tree_resolve("all.sln", NULL));
    expect("one.vcxproj", "sys/a.c", "-DDebug_x64");
    ic_buf_release(&text);
    static const char *const bad[] = {"", "no solution\n", "\xFF\xFE"};
    for (size_t i = 0; i < 3; i++) {
        tree_put("all.sln", bad[i]);
        assert_false(tree_resolve("all.sln", NULL));
        assert_non_null(strstr(tree_error.text, "'all.sln' is no Visual Studio solution"));
    }
}

static void bad_lines_are_survived(void **state)
{
    (void)state;
    tree_put(
        "all.sln",
        HEAD "Project(\nProject(\"{8BC9}\") = \"x\nProject(\"\") = \"\", \"\", \"\"\n" PROJECT(
            "one", "sys\\one.vcxproj", "") PROJECT("gone", "gone\\gone.vcxproj", "{1}")
            PROJECT("out", "..\\..\\out.vcxproj", "{2}")
                PROJECT("etc", "/etc/passwd.vcxproj", "{3}") PROJECT(
                    "drive", "C:\\x.vcxproj",
                    "{4}") "GlobalSection(SolutionConfigurationPlatforms)\n= \n|\nRelease|x64\n"
                           "GlobalSection(ProjectConfigurationPlatforms)\n.ActiveCfg\n{1}.=\n=\n");
    assert_true(tree_resolve("all.sln", NULL));
    expect("one.vcxproj", "sys/a.c", "-DRelease_x64");
    assert_int_equal(tree_jobs.jobs.count, 1);
    assert_int_equal(tree_notes("'gone\\gone.vcxproj' is not there"), 1);
    assert_int_equal(tree_notes("'..\\..\\out.vcxproj' lies outside of the solution's tree"), 1);
    assert_int_equal(tree_notes("'/etc/passwd.vcxproj' lies outside"), 1);
}

static void slnx(void **state)
{
    (void)state;
    tree_put("all.slnx",
             "<Solution><Configurations><BuildType Name=\"Debug\"/><BuildType Name=\"Ship it\"/>"
             "<Platform Name=\"x64\"/><Platform Name=\"x86\"/></Configurations>"
             "<Folder Name=\"/a/\"><File Path=\"r.md\"/><Project Path=\"sys/one.vcxproj\">"
             "<BuildType Solution=\"Ship it|*\" Project=\"Release\"/>"
             "<Platform Solution=\"*|x86\" Project=\"Win32\"/></Project></Folder>"
             "<Project Path=\"two\\two.vcxproj\"><Configuration Solution=\"*\" Project=\"x\"/>"
             "</Project><Project Path=\"cs.csproj\"/></Solution>");
    assert_true(tree_resolve("all.slnx", "Ship it|x86"));
    expect("one.vcxproj", "sys/a.c", "-DRelease_Win32");
    assert_true(tree_resolve("all.slnx", "Debug|x86"));
    expect("one.vcxproj", "sys/a.c", "-DDebug_Win32");
    assert_true(tree_resolve("all.slnx", NULL));
    expect("one.vcxproj", "sys/a.c", "-DDebug_x64");
    tree_put("all.slnx", "<Solution><Project Path=\"sys/one.vcxproj\"/></Solution>");
    assert_true(tree_resolve("all.slnx", NULL));
    expect("one.vcxproj", "sys/a.c", "-DRelease_x64");
    assert_true(tree_resolve("all.slnx", "Debug|x86"));
    expect("one.vcxproj", "sys/a.c", "-DDebug_Win32");
    tree_put("all.slnx", "<Frob/>");
    assert_false(tree_resolve("all.slnx", NULL));
    assert_non_null(strstr(tree_error.text, "its root is <Frob>, not <Solution>"));
    tree_put("all.slnx", "<Solution><Project></Solution>");
    assert_false(tree_resolve("all.slnx", NULL));
    assert_string_equal(tree_error.file, "all.slnx");
    assert_int_equal(tree_error.line, 1);
}

// $(SolutionDir) of a project that the solution does not name but one of its projects does.
static void references_share_the_solution(void **state)
{
    (void)state;
    tree_put("shared/s.h", "");
    tree_put("lib/l.c", "");
    tree_put(
        "lib/lib.vcxproj",
        "<Project><PropertyGroup><ConfigurationType>StaticLibrary</ConfigurationType>"
        "</PropertyGroup><ItemGroup><ClCompile Include=\"l.c\"><AdditionalIncludeDirectories>"
        "$(SolutionDir)shared</AdditionalIncludeDirectories></ClCompile></ItemGroup></Project>");
    tree_put("sys/one.vcxproj",
             "<Project><PropertyGroup><ConfigurationType>Driver</ConfigurationType></PropertyGroup>"
             "<ItemGroup><ClCompile Include=\"a.c\"/>"
             "<ProjectReference Include=\"..\\lib\\lib.vcxproj\"/></ItemGroup></Project>");
    tree_put("one.sln", HEAD PROJECT("one", "sys\\one.vcxproj", GUID_1));
    assert_true(tree_resolve("one.sln", NULL));
    char inc[300];
    snprintf(inc, sizeof inc, "-I%s", tree_at("shared"));
    assert_true(tree_has_arg(tree_job("one.vcxproj", "lib/l.c"), inc));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tree_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(solutions_map_configurations),  TEST(texts_of_all_kinds),
        TEST(bad_lines_are_survived),        TEST(slnx),
        TEST(references_share_the_solution),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
