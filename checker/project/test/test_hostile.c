// Projects that want to hang, to exhaust, or to reach what is not theirs: a note or an error, in
// seconds, and nothing of what lies outside of the repository.
#include "repository.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define DRIVER                                                                                     \
    "<PropertyGroup><ConfigurationType>Driver</ConfigurationType></PropertyGroup>"                 \
    "<ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup>"

static struct ic_buf text;
static double most;
#ifndef __has_feature
#define __has_feature(x) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
static const double limit = 60;
#else
static const double limit = 5;
#endif

static int set_up(void **state)
{
    tree_set_up(state);
    tree_put("a.c", "");
    tree_put("../out.c", "int secret;");
    tree_put("../out.props",
             "<Project><PropertyGroup><Secret>1</Secret></PropertyGroup></Project>");
    ic_buf_clear(&text);
    ic_buf_text(&text, "<Project>" DRIVER);
    return 0;
}

static void repeat(unsigned count, const char *part)
{
    while (count--)
        ic_buf_text(&text, part);
}

// Resolves the project that `text` is, within seconds of this process's time.
static bool resolve(const char *path)
{
    if (text.len) {
        ic_buf_text(&text, "</Project>");
        tree_put("p.vcxproj", text.data);
    }
    clock_t start = clock();
    bool ok = tree_resolve(path, NULL);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    most = seconds > most ? seconds : most;
    if (seconds > limit)
        fail_msg("%.1f s", seconds);
    return ok;
}

static void expect(const char *note)
{
    assert_true(resolve("p.vcxproj"));
    if (!tree_notes(note))
        fail_msg("no note like '%s', the first of %u is '%s'", note, tree_jobs.notes.count,
                 tree_jobs.notes.at[0]);
    assert_true(tree_jobs.notes.count < 20);
    assert_non_null(tree_job("p.vcxproj", "a.c"));
    assert_int_equal(tree_jobs.jobs.count, 1);
}

// Growth
// ------------------------------------------------------------------------------------------

static void properties_that_double(void **state)
{
    (void)state;
    ic_buf_text(&text, "<PropertyGroup><A>0123456789abcdef</A>");
    repeat(60, "<A>$(A)$(A)</A>");
    ic_buf_text(&text, "</PropertyGroup>");
    expect("p.vcxproj:1: a value has more than 256 KiB: read as empty");
}

static void a_value_of_many_references(void **state)
{
    (void)state;
    ic_buf_text(&text, "<PropertyGroup><A>0123456789abcdef</A>");
    repeat(13, "<A>$(A)$(A)</A>");
    ic_buf_text(&text, "<B>");
    repeat(1000000, "$(A)");
    ic_buf_text(&text, "</B></PropertyGroup>");
    expect("a value has more than 256 KiB");
}

static void metadata_that_double(void **state)
{
    (void)state;
    ic_buf_text(&text, "<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>A"
                       "</PreprocessorDefinitions>");
    repeat(60, "<PreprocessorDefinitions>%(PreprocessorDefinitions);%(PreprocessorDefinitions)"
               "</PreprocessorDefinitions><X>%(X)%(X)a</X>");
    ic_buf_text(&text, "</ClCompile></ItemDefinitionGroup>");
    expect("a list has more than 10000 elements: read as empty");
}

static void items_that_double(void **state)
{
    (void)state;
    ic_buf_text(&text, "<ItemGroup><X Include=\"a;b;c;d\"/>");
    repeat(60, "<X Include=\"@(X);@(X)\"/>");
    ic_buf_text(&text, "</ItemGroup>");
    expect("a value has more than 256 KiB");
}

static void functions_that_cost(void **state)
{
    (void)state;
    ic_buf_text(&text, "<PropertyGroup><A>aaaaaaaaaaaaaaaa</A>");
    repeat(13, "<A>$(A)$(A)</A>");
    ic_buf_text(&text, "<B>$(A.Substring(9))b</B>");
    repeat(2000, "<C>$(A.IndexOf($(B)))$(A.Replace('a', '$(B)'))$(A.Split('a')[9])</C>");
    ic_buf_text(&text, "</PropertyGroup>");
    assert_false(resolve("p.vcxproj"));
    assert_non_null(strstr(tree_error.text, "evaluating the project takes too long"));
}

static void patterns_that_cost(void **state)
{
    (void)state;
    ic_buf_text(&text, "<ItemGroup><ClCompile Include=\"");
    repeat(4000, "a");
    ic_buf_text(&text, "\"/>");
    for (int i = 0; i < 3000; i++) {
        ic_buf_text(&text, "<ClCompile Remove=\"");
        repeat(900, "*a");
        ic_buf_text(&text, "b\"/>");
    }
    ic_buf_text(&text, "</ItemGroup>");
    assert_false(resolve("p.vcxproj"));
    assert_non_null(strstr(tree_error.text, "evaluating the project takes too long"));
}

static void items_and_removes(void **state)
{
    (void)state;
    ic_buf_text(&text, "<ItemGroup>");
    repeat(100000, "<ClCompile Include=\"b.c\"/><ClCompile Remove=\"c.c\"/>");
    ic_buf_text(&text, "</ItemGroup>");
    assert_false(resolve("p.vcxproj"));
    assert_non_null(strstr(tree_error.text, "evaluating the project takes too long"));
}

static void a_full_file(void **state)
{
    (void)state;
    ic_buf_text(&text, "<ItemGroup>");
    while (text.len < (16 << 20) - 100)
        ic_buf_text(&text, "<None Include=\"0123456789\"/>");
    ic_buf_text(&text, "</ItemGroup>");
    expect("more than 200000 items: the rest is left out");
}

static void many_bad_lines(void **state)
{
    (void)state;
    repeat(100000, "<Import Project=\"no.props\"/>\n<PropertyGroup Condition=\"frob\"/>");
    ic_buf_text(&text, "<ItemGroup>");
    repeat(100000, "<ClCompile Include=\"no.c\"/>\n");
    ic_buf_text(&text, "</ItemGroup>");
    resolve("p.vcxproj");
    assert_true(tree_jobs.notes.count < 20);
}

static void many_globs(void **state)
{
    (void)state;
    for (int i = 0; i < 200; i++) {
        char name[40];
        snprintf(name, sizeof name, "d/%d/x.c", i);
        tree_put(name, "");
    }
    ic_buf_text(&text, "<ItemGroup>");
    repeat(20000, "<ClCompile Include=\"d\\**\\*.c\"/>");
    ic_buf_text(&text, "</ItemGroup>");
    assert_false(resolve("p.vcxproj"));
    assert_non_null(strstr(tree_error.text, "evaluating the project takes too long"));
}

static void many_arguments_for_many_files(void **state)
{
    (void)state;
    ic_buf_text(&text, "<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>");
    repeat(9000, "A;");
    ic_buf_text(&text, "</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup><ItemGroup>");
    repeat(60000, "<ClCompile Include=\"a.c\"/>");
    ic_buf_text(&text, "</ItemGroup>");
    assert_false(resolve("p.vcxproj"));
    assert_non_null(strstr(tree_error.text, "evaluating the project takes too long"));
}

static void conditions_nested_deep(void **state)
{
    (void)state;
    static const char *const parts[] = {"(", "!", "!(", "$(", "exists(", "'$(A.Replace('"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        ic_buf_clear(&text);
        ic_buf_text(&text, "<Project>" DRIVER "<PropertyGroup Condition=\"");
        repeat(10000, parts[i]);
        ic_buf_text(&text, "true");
        repeat(10000, ")");
        ic_buf_text(&text, "\"/>");
        expect("is not understood: taken as false");
    }
    ic_buf_clear(&text);
    ic_buf_text(&text, "<Project>" DRIVER "<PropertyGroup Condition=\"true");
    repeat(100000, " or true");
    ic_buf_text(&text, "\"><A>1</A></PropertyGroup>");
    assert_true(resolve("p.vcxproj"));
    assert_int_equal(tree_jobs.notes.count, 1);
}

static void elements_nested_deep(void **state)
{
    (void)state;
    repeat(10000, "<Choose><When Condition=\"true\">");
    repeat(10000, "</When></Choose>");
    assert_false(resolve("p.vcxproj"));
    assert_string_equal(tree_error.file, "");
    assert_non_null(strstr(tree_error.text, "p.vcxproj:1:"));
    assert_non_null(strstr(tree_error.text, "nested too deep"));
}

static void expressions_nested_deep(void **state)
{
    (void)state;
    ic_buf_text(&text, "<PropertyGroup><A>");
    repeat(10000, "$(A.Replace(a,");
    repeat(10000, "))");
    ic_buf_text(&text, "</A></PropertyGroup>");
    expect("an expression is nested deeper than 32: read as empty");
}

// Imports
// ------------------------------------------------------------------------------------------

static void imports_in_circles(void **state)
{
    (void)state;
    tree_put("x/a.props", "<Project><Import Project=\"b.props\"/><Import Project=\"*.props\"/>"
                          "<Import Project=\"..\\p.vcxproj\"/></Project>");
    tree_put("x/b.props",
             "<Project><Import Project=\"A.PROPS\"/><Import Project=\"..\\x\\*.props\"/>"
             "<Import Project=\"$(MSBuildThisFileFullPath)\"/></Project>");
    tree_put("Directory.Build.props", "<Project><Import Project=\"Directory.Build.props\"/>"
                                      "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.Default."
                                      "props\"/></Project>");
    ic_buf_text(&text, "<Import Project=\"p.vcxproj\"/><Import Project=\"x\\a.props\"/>"
                       "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.Default.props\"/>");
    expect("using p.vcxproj");
    assert_int_equal(tree_jobs.notes.count, 1);
}

static void imports_through_links_in_circles(void **state)
{
    (void)state;
    tree_put("x/a.props",
             "<Project><Import Project=\"l\\a.props\"/><Import Project=\"m\\a.props\"/>"
             "</Project>");
    assert_int_equal(symlink(".", tree_at("x/l")), 0);
    assert_int_equal(symlink("../x", tree_at("x/m")), 0);
    ic_buf_text(&text, "<Import Project=\"x\\a.props\"/>");
    resolve("p.vcxproj");
    assert_true(tree_jobs.notes.count < 20);
}

static void imports_without_end(void **state)
{
    (void)state;
    for (int i = 0; i < 100; i++) {
        char name[40], body[200];
        snprintf(name, sizeof name, "i%d.props", i);
        snprintf(body, sizeof body, "<Project><Import Project=\"i%d.props\"/></Project>", i + 1);
        tree_put(name, body);
    }
    ic_buf_text(&text, "<Import Project=\"i0.props\"/>");
    expect("i62.props:1: imports are nested deeper than 64: 'i63.props' is left out");
}

static void many_projects_with_many_references(void **state)
{
    (void)state;
    struct ic_buf list = {0};
    ic_buf_text(&list, "<Project><PropertyGroup><ConfigurationType>StaticLibrary"
                       "</ConfigurationType></PropertyGroup><ItemGroup>");
    for (int i = 0; i < 800; i++)
        ic_buf_printf(&list, "<ProjectReference Include=\"q%d.vcxproj\"/>", i);
    ic_buf_text(&list, "</ItemGroup></Project>");
    tree_put("list.props", list.data);
    ic_buf_release(&list);
    for (int i = 0; i < 800; i++) {
        char name[40];
        snprintf(name, sizeof name, "q%d.vcxproj", i);
        tree_put(name, i % 2 ? "<Project><Import Project=\"list.props\"/><PropertyGroup>"
                               "<DriverType>WDM</DriverType></PropertyGroup><ItemGroup>"
                               "<ClCompile Include=\"a.c\"/></ItemGroup></Project>"
                             : "<Project><Import Project=\"list.props\"/>" DRIVER "</Project>");
    }
    ic_buf_clear(&text);
    assert_true(resolve("."));
    assert_true(tree_jobs.notes.count < 20);
    assert_int_equal(tree_jobs.jobs.count, 1);
}

// Files
// ------------------------------------------------------------------------------------------

static void large_files(void **state)
{
    (void)state;
    ic_buf_clear(&text);
    tree_put("p.vcxproj", "<Project>");
    assert_int_equal(truncate(tree_at("p.vcxproj"), 100 << 20), 0);
    assert_false(resolve("p.vcxproj"));
    assert_non_null(strstr(tree_error.text, "larger than"));
    tree_put("p.sln", "x");
    assert_int_equal(truncate(tree_at("p.sln"), 100 << 20), 0);
    assert_false(resolve("p.sln"));
    assert_non_null(strstr(tree_error.text, "larger than"));
    assert_int_equal(unlink(tree_at("p.vcxproj")), 0);
    assert_int_equal(mkfifo(tree_at("p.vcxproj"), 0600), 0);
    assert_false(resolve("p.vcxproj"));
}

static void large_solution(void **state)
{
    (void)state;
    ic_buf_clear(&text);
    ic_buf_text(&text, "Microsoft Visual Studio Solution File, Format Version 12.00\n");
    for (int i = 0; i < 100000; i++)
        ic_buf_printf(&text, "Project(\"{8BC}\") = \"x\", \"x%d.vcxproj\", \"{%d}\"\nEndProject\n",
                      i, i);
    ic_buf_text(&text, "GlobalSection(SolutionConfigurationPlatforms)\n");
    for (int i = 0; i < 50000; i++)
        ic_buf_printf(&text, "c%d|x64 = c%d|x64\n", i, i);
    tree_put("p.sln", text.data);
    ic_buf_clear(&text);
    assert_true(resolve("p.sln"));
    assert_int_equal(tree_jobs.jobs.count, 0);
    assert_int_equal(tree_notes("at least 995 more: ...: project '...' is not there: left out"), 1);
    assert_int_equal(tree_jobs.notes.count, 7);
}

// What is not theirs
// ------------------------------------------------------------------------------------------

static void foreign_places(void **state)
{
    (void)state;
    static const char *const places[] = {
        "..\\out.c",
        "../out.c",
        "../../../../../../../../etc/x.c",
        "/etc/passwd.c",
        "\\etc\\x.c",
        "C:\\x.c",
        "\\\\server\\share\\x.c",
        "link.c",
        "folder\\out.c",
        ".git\\x.c",
        "hidden\\x.c",
        "$(MSBuildProjectDirectory)\\..\\out.c",
        "%2e%2e\\out.c",
        "%2Fetc%2Fx.c",
        "a\\..\\..\\out.c",
    };
    assert_int_equal(symlink("../out.c", tree_at("link.c")), 0);
    assert_int_equal(symlink("..", tree_at("folder")), 0);
    assert_int_equal(symlink(".git", tree_at("hidden")), 0);
    tree_put(".git/x.c", "");
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        ic_buf_clear(&text);
        ic_buf_printf(&text,
                      "<Project>" DRIVER "\n<ItemGroup><ClCompile Include=\"%s\"/></ItemGroup>",
                      places[i]);
        expect("p.vcxproj:2: ");
    }
}

static void foreign_settings(void **state)
{
    (void)state;
    assert_int_equal(symlink("../out.props", tree_at("link.props")), 0);
    assert_int_equal(symlink("..", tree_at("folder")), 0);
    tree_put("out", "");
    ic_buf_text(&text,
                "<Import Project=\"..\\out.props\"/><Import Project=\"link.props\"/>"
                "<Import Project=\"folder\\*.props\"/><Import Project=\"/etc/passwd\"/>"
                "<Import Project=\"/etc/*\"/><Import Project=\"folder\\out.props\"/>"
                "<PropertyGroup><A>$([MSBuild]::GetPathOfFileAbove('out.props', "
                "'$(MSBuildThisFileDirectory)..'))$([MSBuild]::GetPathOfFileAbove('../out.props'))"
                "$([System.IO.File]::ReadAllText('../out.c'))"
                "$([System.IO.File]::Exists('../out.c'))</A></PropertyGroup>"
                "<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>A=$(A);S=$(Secret)"
                "</PreprocessorDefinitions><AdditionalIncludeDirectories>/etc;..;folder;.git;"
                "\\\\a\\b;/proc/self</AdditionalIncludeDirectories>"
                "<ForcedIncludeFiles>/etc/passwd;..\\out.c;link.props;folder\\out.c;C:\\x.h;"
                "%2Fetc/passwd;<!-- -->\\etc\\passwd</ForcedIncludeFiles>"
                "<WppScanConfigurationData>/etc/passwd;../out.c;link.props"
                "</WppScanConfigurationData></ClCompile></ItemDefinitionGroup>"
                "<ItemGroup><ClCompile Include=\"..\\*.c;folder\\*.c;/**/*.c;..\\..\\**\\*.c\"/>"
                "<ProjectReference Include=\"..\\x.vcxproj\"/></ItemGroup>");
    assert_true(resolve("p.vcxproj"));
    const struct ic_job *job = tree_job("p.vcxproj", "a.c");
    assert_true(tree_has_arg(job, "-DA=False"));
    assert_true(tree_has_arg(job, "-DS="));
    for (uint32_t i = 0; i < job->arg_count; i++)
        assert_true(strncmp(job->args[i], "-I", 2) != 0 && strncmp(job->args[i], "-FI", 3) != 0);
    assert_int_equal(job->trace_config_count, 0);
    assert_int_equal(job->root_count, 1);
    assert_string_equal(job->roots[0], tree_top);
    assert_int_equal(tree_jobs.jobs.count, 1);
    assert_true(tree_notes("lies outside of the project's tree: left out") > 3);
}

static void odd_names(void **state)
{
    (void)state;
    ic_buf_text(&text, "<ItemGroup><ClCompile Include=\"&#9;&#10;x&#13;y.c\"/>"
                       "<ClCompile Include=\"%00.c;%01.c;%;%2;*;?;**;%2a.c;..;.;/;\\\"/>"
                       "<ClCompile Include=\"");
    repeat(100000, "long");
    ic_buf_text(&text, ".c\"/><ClCompile Include=\"a.c\" Exclude=\"");
    repeat(100000, "../");
    ic_buf_text(&text, "\"/></ItemGroup>");
    assert_true(resolve("p.vcxproj"));
    assert_int_equal(tree_jobs.jobs.count, 1);
}

static int report(void **state)
{
    (void)state;
    ic_buf_release(&text);
    print_message("the longest took %.1f s\n", most);
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tree_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(properties_that_double),
        TEST(a_value_of_many_references),
        TEST(metadata_that_double),
        TEST(items_that_double),
        TEST(functions_that_cost),
        TEST(patterns_that_cost),
        TEST(items_and_removes),
        TEST(a_full_file),
        TEST(many_bad_lines),
        TEST(many_globs),
        TEST(many_arguments_for_many_files),
        TEST(conditions_nested_deep),
        TEST(elements_nested_deep),
        TEST(expressions_nested_deep),
        TEST(imports_in_circles),
        TEST(imports_through_links_in_circles),
        TEST(imports_without_end),
        TEST(many_projects_with_many_references),
        TEST(large_files),
        TEST(large_solution),
        TEST(foreign_places),
        TEST(foreign_settings),
        TEST(odd_names),
    };
    return cmocka_run_group_tests(tests, NULL, report);
}
