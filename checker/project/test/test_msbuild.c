// Evaluation of MSBuild files: properties, imports, item definitions, items.
#include "repository.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

// Properties
// ------------------------------------------------------------------------------------------

// The value of X after the <PropertyGroup> with `body`.
static const char *value(const char *body)
{
    char text[2000];
    snprintf(text, sizeof text, "<PropertyGroup>%s</PropertyGroup>", body);
    tree_body(text);
    return tree_property("x");
}

static void properties_are_set_in_order(void **state)
{
    (void)state;
    assert_string_equal(value("<A>1</A><X>$(a)$(A)$(No)</X><A>2</A>"), "11");
    assert_string_equal(value("<X>1</X><x>$(X);2</x>"), "1;2");
    assert_string_equal(value("<X>1</X><X>$(X</X>"), "$(X");
    assert_string_equal(value("<X>50% @ $5</X>"), "50% @ $5");
    assert_string_equal(value("<X>a%20b</X>"), "a%20b");
}

static void globals_stay(void **state)
{
    (void)state;
    assert_string_equal(value("<Platform>ARM</Platform><X>$(PLATFORM)</X>"), "x64");
    tree_put("p.vcxproj", "<Project TreatAsLocalProperty=\"Foo; platform\"><PropertyGroup>"
                          "<Platform>ARM</Platform><Configuration>D</Configuration>"
                          "</PropertyGroup></Project>");
    assert_true(tree_evaluate("p.vcxproj"));
    assert_string_equal(tree_property("Platform"), "ARM");
    assert_string_equal(tree_property("Configuration"), "Release");
}

static void functions(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"$(A.Split('.')[0])", "10"},
        {"$(A.Split('.')[2])", "26100"},
        {"$(A.Replace('.', '_').ToUpper())", "10_0_26100"},
        {"$(B.Replace(' ',''))", "Win10Release"},
        {"$(B.EndsWith('Release'))", "True"},
        {"$(B.EndsWith('release'))", "False"},
        {"$(B.EndsWith('release', StringComparison.OrdinalIgnoreCase))", "True"},
        {"$(B.StartsWith(\"Win10\"))", "True"},
        {"$(B.Contains('10 R'))", "True"},
        {"$(B.Substring(3, 2))", "10"},
        {"$(B.Substring(6))", "Release"},
        {"$(B.Substring(99))", NULL},
        {"$(B.IndexOf('R'))", "6"},
        {"$(B.LastIndexOf('e'))", "12"},
        {"$(B.Length)", "13"},
        {"$(C.Trim())", "a"},
        {"$(D.TrimEnd('\\'))", "a/b"},
        {"$(D.Split('\\')[1])", "b"},
        {"$(B.ToLower().Replace($(E), '-'))", "win10-release"},
        {"$([MSBuild]::Add(1, 2))", "3"},
        {"$([MSBuild]::Divide(1, 0))", NULL},
        {"$([MSBuild]::VersionGreaterThanOrEquals('17.0', '16.9'))", "True"},
        {"$([MSBuild]::ValueOrDefault('$(No)', 'y'))", "y"},
        {"$([MSBuild]::EnsureTrailingSlash('a'))", "a\\"},
        {"$([System.String]::IsNullOrEmpty('$(No)'))", "True"},
        {"$([System.IO.Path]::GetFileName('a\\b.c'))", "b.c"},
        {"$([System.IO.Path]::GetFileNameWithoutExtension('a\\b.c'))", "b"},
        {"$([System.IO.Path]::GetDirectoryName('a\\b.c'))", "a"},
        {"$([System.IO.Path]::Combine('a', `b`, \"c\"))", "a\\b\\c"},
        {"$([MSBuild]::IsOSPlatform('Windows'))", "True"},
        {"$([System.DateTime]::Now.ToString(`yyyy`))", ""},
        {"$([System.Environment]::GetEnvironmentVariable('PATH'))", ""},
        {"$([System.IO.File]::ReadAllText('/etc/passwd'))", NULL},
        {"$(B.Frob('x'))", NULL},
        {"$(B.Replace('a'", "$(B.Replace('a'"},
        {"$(Registry:HKEY_LOCAL_MACHINE\\X@Y)", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[400];
        snprintf(text, sizeof text,
                 "<A>10.0.26100</A><B>Win10 Release</B><C> a </C><D>a/b/</D><E>%%20</E>"
                 "<E>$([System.String]::Copy(' '))</E><X>%s</X>",
                 cases[i][0]);
        const char *got = value(text);
        assert_string_equal(got, cases[i][1] ? cases[i][1] : "");
        assert_int_equal(tree_notes("is not understood: read as empty"), !cases[i][1]);
    }
}

static void files_above(void **state)
{
    (void)state;
    tree_put("marker.props", "<Project/>");
    tree_put("a/b/c/in.props",
             "<Project><PropertyGroup>"
             "<One>$([MSBuild]::GetPathOfFileAbove('mid.props'))</One>"
             "<Two>$([MSBuild]::GetPathOfFileAbove('marker.props', "
             "'$(MSBuildThisFileDirectory)'))</Two>"
             "<Three>$([MSBuild]::GetDirectoryNameOfFileAbove('$(MSBuildThisFileDirectory)', "
             "'marker.props'))</Three>"
             "<Four>$([MSBuild]::GetPathOfFileAbove('no.props', '$(MSBuildThisFileDirectory)'))"
             "</Four><Five>$([MSBuild]::GetPathOfFileAbove('marker.props', "
             "'$(MSBuildThisFileDirectory)../../../../'))</Five>"
             "</PropertyGroup></Project>");
    tree_put("a/b/mid.props", "<Project/>");
    tree_body("<Import Project=\"a\\B\\c\\IN.props\"/>");
    assert_string_equal(tree_property("One"), tree_at("a/b/mid.props"));
    assert_string_equal(tree_property("Two"), tree_at("marker.props"));
    assert_string_equal(tree_property("Three"), tree_top);
    assert_string_equal(tree_property("Four"), "");
    assert_string_equal(tree_property("Five"), "");
}

// Conditions
// ------------------------------------------------------------------------------------------

static const struct {
    const char *text;
    bool holds, noted;
} condition_cases[] = {
    {"", true, false},
    {"'$(Configuration)|$(Platform)'=='Release|x64'", true, false},
    {" '$(Configuration)|$(Platform)' == 'release|X64' ", true, false},
    {"'$(Platform)'!='x64'", false, false},
    {"'$(No)'==''", true, false},
    {"$(Platform) == x64", true, false},
    {"'1'=='0' or '2'=='2'", true, false},
    {"'1'=='0' OR '2'=='2'", true, false},
    {"'1'=='1' And '2'=='0'", false, false},
    {"'1'=='1' or '1'=='1' and '1'=='0'", true, false},
    {"('1'=='1' or '1'=='1') and '1'=='0'", false, false},
    {"!('1'=='0')", true, false},
    {"!!true", true, false},
    {"true", true, false},
    {"'On'", true, false},
    {"!no", true, false},
    {"'true' == 'yes'", true, false},
    {"exists('inc')", true, false},
    {"Exists('INC\\A.h')", true, false},
    {"exists('none')", false, false},
    {"!exists('none\\')", true, false},
    {"exists('C:\\x')", false, false},
    {"exists('/etc/passwd')", false, false},
    {"'0xA' == '10'", true, false},
    {"0x501 &lt; 0x601", true, false},
    {"'0xA00' &gt;= '0x0A00'", true, false},
    {"'10' &gt; '9'", true, false},
    {"'10.0.19041.0' &lt; '10.0.22000.0'", true, false},
    {"'10.0.0' == '10.0.0.0'", false, false},
    {"'1.0' == '1'", true, false},
    {"'a' &lt; 'b'", false, true},
    {"'$(No)' &lt; '1'", false, true},
    {"'1'=='0' and '$(No)' &lt; '1'", false, false},
    {"'1'=='1' or $(No)", true, false},
    {"'1'=='0' and exists('$(No.Frob())')", false, false},
    {"$(Configuration.EndsWith('ease'))", true, false},
    {"$(Configuration.EndsWith('x')) or $(Configuration.Contains('ele'))", true, false},
    {"'$(Configuration.Replace('e', ')'))' == 'R)l)as)'", true, false},
    {"HasTrailingSlash('a\\') and !HasTrailingSlash('a')", true, false},
    {"'%(ClCompile. X)' == ''", true, false},
    {"'@(None)' == ''", true, false},
    {"'@(None)'!=''", false, false},
    {"$(No)", false, true},
    {"'a' = 'a'", false, true},
    {"'a' == 'a", false, true},
    {"('a' == 'a'", false, true},
    {"'a' == 'a')", false, true},
    {"'a' ==", false, true},
    {"frob('a')", false, true},
};

static void conditions(void **state)
{
    (void)state;
    tree_put("inc/a.H", "");
    for (size_t i = 0; i < sizeof condition_cases / sizeof *condition_cases; i++) {
        char text[400];
        snprintf(text, sizeof text, "<PropertyGroup><X Condition=\"%s\">yes</X></PropertyGroup>",
                 condition_cases[i].text);
        tree_body(text);
        bool held = strcmp(tree_property("X"), "yes") == 0;
        if (held != condition_cases[i].holds ||
            (tree_notes("p.vcxproj:1: condition \"") == 1) != condition_cases[i].noted)
            fail_msg("condition: %s", condition_cases[i].text);
    }
}

static void exists_sees_both_folders(void **state)
{
    (void)state;
    tree_put("sub/near.txt", "");
    tree_put("far.txt", "");
    tree_put("sub/a.props", "<Project><PropertyGroup><A Condition=\"exists('near.txt')\">1</A>"
                            "<B Condition=\"exists('far.txt')\">1</B></PropertyGroup></Project>");
    tree_body("<Import Project=\"sub\\a.props\" Condition=\"exists('sub\\A.props')\"/>");
    assert_string_equal(tree_property("A"), "1");
    assert_string_equal(tree_property("B"), "1");
}

static void choose_takes_the_first(void **state)
{
    (void)state;
    tree_body("<Choose><When Condition=\"'1'=='0'\"><PropertyGroup><X>1</X></PropertyGroup></When>"
              "<When Condition=\"'1'=='1'\"><PropertyGroup><X>2</X></PropertyGroup>"
              "<ItemGroup><ClCompile Include=\"w.c\"/></ItemGroup></When>"
              "<When Condition=\"true\"><PropertyGroup><X>3</X></PropertyGroup></When>"
              "<Otherwise><PropertyGroup><X>4</X></PropertyGroup></Otherwise></Choose>"
              "<Choose><When Condition=\"false\"/><Otherwise><Choose><Otherwise><PropertyGroup>"
              "<Y>5</Y></PropertyGroup></Otherwise></Choose></Otherwise></Choose>");
    assert_string_equal(tree_property("X"), "2");
    assert_string_equal(tree_property("Y"), "5");
    assert_string_equal(tree_items("ClCompile"), "w.c");
}

// Imports
// ------------------------------------------------------------------------------------------

static void imports_nest(void **state)
{
    (void)state;
    tree_put("build/one.props", "<Project><Import Project=\"deep\\two.props\"/><PropertyGroup>"
                                "<Back>$(MSBuildThisFile)</Back></PropertyGroup></Project>");
    tree_put("build/deep/two.props",
             "<Project><Import Project=\"$(MSBuildThisFileDirectory)..\\deeper\\three.props\"/>"
             "<PropertyGroup><Two>$(MSBuildThisFileName)$(MSBuildThisFileExtension)</Two>"
             "</PropertyGroup></Project>");
    tree_put("build/deeper/three.props",
             "<Project><PropertyGroup><Three>$(MSBuildThisFileDirectory)</Three>"
             "<P>$(MSBuildProjectName)</P></PropertyGroup></Project>");
    tree_put("sub/q.vcxproj",
             "<Project><ImportGroup Label=\"PropertySheets\" Condition=\"'1'=='1'\">"
             "<Import Project=\"..\\BUILD\\One.props\"/></ImportGroup>"
             "<ImportGroup Condition=\"false\"><Import Project=\"no.props\"/></ImportGroup>"
             "<PropertyGroup><End>$(MSBuildThisFile)</End></PropertyGroup></Project>");
    assert_true(tree_evaluate("sub/q.vcxproj"));
    char folder[300];
    snprintf(folder, sizeof folder, "%s/", tree_at("build/deeper"));
    assert_string_equal(tree_property("Three"), folder);
    assert_string_equal(tree_property("Two"), "two.props");
    assert_string_equal(tree_property("Back"), "one.props");
    assert_string_equal(tree_property("P"), "q");
    assert_string_equal(tree_property("End"), "q.vcxproj");
    assert_int_equal(tree_notes(""), 0);
}

static void imports_by_pattern_and_list(void **state)
{
    (void)state;
    tree_put("x/b.props", "<Project><PropertyGroup><L>$(L)b</L></PropertyGroup></Project>");
    tree_put("x/a.PROPS", "<Project><PropertyGroup><L>$(L)a</L></PropertyGroup></Project>");
    tree_put("x/c.txt", "<Project><PropertyGroup><L>$(L)c</L></PropertyGroup></Project>");
    tree_put("d.props", "<Project><PropertyGroup><L>$(L)d</L></PropertyGroup></Project>");
    tree_body("<Import Project=\"x\\*.props;d.props\"/>");
    assert_string_equal(tree_property("L"), "abd");
}

static void missing_imports_are_noted(void **state)
{
    (void)state;
    tree_body("<PropertyGroup/>\n<Import Project=\"no.props\"/>"
              "<Import Project=\"$(UserRootDir)\\M.user.props\" "
              "Condition=\"exists('$(UserRootDir)\\M.user.props')\"/>"
              "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.props\"/>");
    assert_int_equal(tree_notes("p.vcxproj:2: import 'no.props' is not there: left out"), 1);
    assert_int_equal(tree_notes(""), 1);
}

static void files_of_the_folder_above(void **state)
{
    (void)state;
    tree_put("Directory.Build.props",
             "<Project><PropertyGroup><T>far</T></PropertyGroup></Project>");
    tree_put("a/directory.build.props",
             "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', "
             "'$(MSBuildThisFileDirectory)../'))\"/><PropertyGroup><P>$(T)-near</P>"
             "</PropertyGroup></Project>");
    tree_put("a/Directory.Build.targets",
             "<Project><PropertyGroup><Q>$(Own)</Q></PropertyGroup></Project>");
    const char *body =
        "<Project>%s<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.Default.props\"/>"
        "<PropertyGroup><Own>$(P)</Own></PropertyGroup>"
        "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.targets\"/></Project>";
    char text[600];
    snprintf(text, sizeof text, body, "");
    tree_put("a/b/q.vcxproj", text);
    assert_true(tree_evaluate("a/b/q.vcxproj"));
    assert_string_equal(tree_property("Q"), "far-near");
    snprintf(text, sizeof text, body,
             "<PropertyGroup><ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>"
             "</PropertyGroup>");
    tree_put("a/b/q.vcxproj", text);
    assert_true(tree_evaluate("a/b/q.vcxproj"));
    assert_string_equal(tree_property("P"), "");
}

static void a_file_counts_once(void **state)
{
    (void)state;
    tree_put("a.props", "<Project><PropertyGroup><N>$(N)a</N></PropertyGroup>"
                        "<Import Project=\"b.props\"/></Project>");
    tree_put("b.props", "<Project><PropertyGroup><N>$(N)b</N></PropertyGroup>"
                        "<Import Project=\"A.props\"/><Import Project=\"*.props\"/>"
                        "<Import Project=\"p.vcxproj\"/></Project>");
    tree_body("<Import Project=\"a.props\"/><Import Project=\"p.vcxproj\"/>"
              "<Import Project=\"*.vcxproj\"/>");
    assert_string_equal(tree_property("N"), "ab");
}

// Item definitions and items
// ------------------------------------------------------------------------------------------

static void definitions_build_on_each_other(void **state)
{
    (void)state;
    tree_put("a.props", "<Project>\n<ItemDefinitionGroup>\n<ClCompile>\n"
                        "<PreprocessorDefinitions>A;B;%(PreprocessorDefinitions)"
                        "</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup></Project>");
    tree_body(
        "\n<ItemGroup><ClCompile Include=\"x.c\">\n<PreprocessorDefinitions>"
        "%(PreprocessorDefinitions);D</PreprocessorDefinitions></ClCompile>"
        "<ClCompile Include=\"y.c\"/></ItemGroup>"
        "<Import Project=\"a.props\"/>\n<ItemDefinitionGroup Condition=\"'1'=='1'\"><ClCompile>"
        "<PreprocessorDefinitions>C;%(ClCompile.PreprocessorDefinitions)"
        "</PreprocessorDefinitions><Empty></Empty></ClCompile></ItemDefinitionGroup>"
        "<ItemDefinitionGroup Condition=\"false\"><ClCompile><PreprocessorDefinitions>Z"
        "</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>");
    assert_string_equal(tree_metadata("ClCompile", "x.c", "preprocessordefinitions"), "C;A;B;D");
    assert_string_equal(tree_metadata("ClCompile", "y.c", "PreprocessorDefinitions"), "C;A;B");
    const struct ic_msbuild_value *value =
        ic_msbuild_metadata(&tree_m, &tree_m.items.at[0], "PreprocessorDefinitions");
    static const struct ic_msbuild_origin from[] = {
        {"p.vcxproj", 4}, {"a.props", 4}, {"a.props", 4}, {"p.vcxproj", 3}};
    assert_int_equal(value->count, 4);
    for (uint32_t i = 0; i < 4; i++) {
        assert_string_equal(value->pieces[i].from.file, from[i].file);
        assert_int_equal(value->pieces[i].from.line, from[i].line);
    }
}

static void elements_know_their_lines(void **state)
{
    (void)state;
    tree_body("<ItemDefinitionGroup><ClCompile>\n<PreprocessorDefinitions>\n  A;\r\n  B;C;\n\n"
              "%(PreprocessorDefinitions);\n  D\n</PreprocessorDefinitions>\n"
              "<X>E</X></ClCompile></ItemDefinitionGroup>"
              "<ItemGroup><ClCompile Include=\"x.c\"/></ItemGroup>");
    static const uint32_t lines[] = {3, 4, 4, 7};
    const struct ic_msbuild_value *value =
        ic_msbuild_metadata(&tree_m, tree_m.items.at, "PreprocessorDefinitions");
    assert_int_equal(value->count, 4);
    for (uint32_t i = 0; i < 4; i++)
        assert_int_equal(value->pieces[i].from.line, lines[i]);
    assert_int_equal(ic_msbuild_metadata(&tree_m, tree_m.items.at, "X")->pieces[0].from.line, 9);
}

static void items_come_and_go(void **state)
{
    (void)state;
    tree_body("<ItemGroup><ClCompile Include=\"a.c; b.c ;c.c;d.c\" Exclude=\"B.c\"/>"
              "<ClCompile Remove=\"C.c\"/><ClCompile Include=\"e.c\" Condition=\"false\"/>"
              "<None Include=\"r.txt\"/><ClCompile Update=\"d.c\"><M>1</M></ClCompile>"
              "<ClCompile Include=\"f.c\" M=\"2\" Label=\"x\"/></ItemGroup>"
              "<ItemGroup Condition=\"'@(None)'=='r.txt'\"><ClCompile Include=\"g.c\">"
              "<M Condition=\"'$(Platform)'=='x64'\">3</M><M Condition=\"'%(M)'!='3'\">4</M>"
              "<N>%(Filename)%(Extension)</N></ClCompile></ItemGroup>"
              "<ItemGroup><L Include=\"@(ClCompile->'%(Filename).obj')\"/></ItemGroup>"
              "<Target Name=\"T\"><ItemGroup><ClCompile Include=\"t.c\"/></ItemGroup></Target>");
    assert_string_equal(tree_items("ClCompile"), "a.c;d.c;f.c;g.c");
    assert_string_equal(tree_metadata("ClCompile", "d.c", "M"), "1");
    assert_string_equal(tree_metadata("ClCompile", "a.c", "M"), "");
    assert_string_equal(tree_metadata("ClCompile", "f.c", "M"), "2");
    assert_string_equal(tree_metadata("ClCompile", "f.c", "Label"), "");
    assert_string_equal(tree_metadata("ClCompile", "g.c", "M"), "3");
    assert_string_equal(tree_metadata("ClCompile", "g.c", "N"), "g.c");
    assert_string_equal(tree_items("L"), "a.obj;d.obj;f.obj;g.obj");
}

static void globs(void **state)
{
    (void)state;
    static const char *const files[] = {"s/a.c",     "s/B.C",     "s/n/c.c",
                                        "s/n/d.cpp", "s/m/n/e.c", "top.c"};
    static const char *const cases[][2] = {
        {"s\\*.c", "s/B.C;s/a.c"},
        {"s\\**\\*.c", "s/B.C;s/a.c;s/m/n/e.c;s/n/c.c"},
        {"s\\**\\n\\*.c", "s/m/n/e.c;s/n/c.c"},
        {"S\\n\\?.cpp", "s/n/d.cpp"},
        {"*.c", "top.c"},
        {"s\\*\\*.c*", "s/n/c.c;s/n/d.cpp"},
        {"none\\*.c", ""},
        {"..\\..\\**\\*.c", ""},
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        tree_put(files[i], "");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[300];
        snprintf(text, sizeof text, "<ItemGroup><ClCompile Include=\"%s\"/></ItemGroup>",
                 cases[i][0]);
        tree_body(text);
        assert_string_equal(tree_items("ClCompile"), cases[i][1]);
    }
    tree_body("<ItemGroup><ClCompile Include=\"s\\**\\*.c\" Exclude=\"s\\n\\*;s\\**\\b.c\"/>"
              "</ItemGroup>");
    assert_string_equal(tree_items("ClCompile"), "s/a.c;s/m/n/e.c");
}

static void escapes(void **state)
{
    (void)state;
    tree_put("a b;c.c", "");
    tree_body("<ItemGroup><ClCompile Include=\"a%20b%3bc.c\"><M>x%3By;z</M></ClCompile>"
              "</ItemGroup>");
    assert_int_equal(tree_m.items.count, 1);
    const char *path = ic_msbuild_path(&tree_m, tree_m.items.at[0].include, tree_top, NULL);
    assert_string_equal(path, tree_at("a b;c.c"));
    const struct ic_msbuild_value *value = ic_msbuild_metadata(&tree_m, tree_m.items.at, "M");
    assert_int_equal(value->count, 2);
    assert_string_equal(ic_msbuild_unescape(&tree_m.arena, value->pieces[0].text), "x;y");
    assert_string_equal(ic_msbuild_unescape(&tree_m.arena, "100%%41%"), "100%A%");
    // a folder whose own name looks like an escape
    tree_put("x%20y;z/in.props", "<Project/>");
    tree_put("x%20y;z/q.vcxproj",
             "<Project><Import Project=\"$(MSBuildThisFileDirectory)in.props\"/>"
             "<Import Project=\"$(ProjectDir)in.props\"/></Project>");
    assert_true(tree_evaluate("x%20y;z/q.vcxproj"));
    assert_int_equal(tree_notes(""), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, tree_set_up, tree_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(properties_are_set_in_order),
        TEST(globals_stay),
        TEST(functions),
        TEST(files_above),
        TEST(conditions),
        TEST(exists_sees_both_folders),
        TEST(choose_takes_the_first),
        TEST(imports_nest),
        TEST(imports_by_pattern_and_list),
        TEST(missing_imports_are_noted),
        TEST(files_of_the_folder_above),
        TEST(a_file_counts_once),
        TEST(definitions_build_on_each_other),
        TEST(elements_know_their_lines),
        TEST(items_come_and_go),
        TEST(globs),
        TEST(escapes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
