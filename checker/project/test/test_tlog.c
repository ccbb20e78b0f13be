// Visual C++'s log of compiler commands, written on another machine.
#include "disk_tree.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <unistd.h>

static const char tlog[] = "repo/sys/x64/Debug/my.tlog/CL.command.1.tlog";

static void write_utf16(struct disk_tree *t, const char *text)
{
    struct ic_buf out = {0};
    ic_buf_text(&out, "\xFF\xFE");
    for (; *text; text++) {
        ic_buf_char(&out, *text);
        ic_buf_char(&out, 0);
    }
    disk_tree_bytes(t, tlog, ic_buf_view(&out));
    ic_buf_release(&out);
}

static void make_project(struct disk_tree *t)
{
    static const char *const files[] = {
        "repo/.git/HEAD",  "repo/sys/My.vcxproj", "repo/sys/Main.c", "repo/sys/b.cpp",
        "repo/lib/util.c", "repo/Inc/dev.h",      "repo/sys/a.h",    "repo/shared/x.h",
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        disk_tree_file(t, files[i], "");
}

static const char commands[] =
    "^C:\\SRC\\REPO\\SYS\\MAIN.C|C:\\SRC\\REPO\\SYS\\B.CPP\r\n"
    "/c /I..\\inc /IC:\\SRC\\REPO\\INC /I \"C:\\Program Files (x86)\\Windows Kits\\10\\shared\" "
    "/D DBG=1 /Fox64\\ /kernel C:\\SRC\\REPO\\SYS\\MAIN.C C:\\SRC\\REPO\\SYS\\B.CPP\r\n"
    "^C:\\SRC\\REPO\\LIB\\UTIL.C\r\n"
    "/c /FI a.h /D_ARM64_ C:\\SRC\\REPO\\LIB\\UTIL.C\r\n"
    "^C:\\SRC\\OTHER\\GONE.C\r\n"
    "/c C:\\SRC\\OTHER\\GONE.C\r\n"
    "^C:\\SRC\\REPO\\SYS\\CPU.ASM\r\n"
    "/c\r\n";

static void expect_jobs(struct disk_tree *t)
{
    disk_tree_resolve(t, tlog, NULL);
    disk_tree_jobs(t, LIST("repo/sys: repo/lib/util.c", "repo/sys: repo/sys/Main.c",
                           "repo/sys: repo/sys/b.cpp"));
    assert_string_equal(disk_tree_args(t, "repo/sys/Main.c"),
                        "--target=x86_64-pc-windows-msvc /c /I$/repo/Inc /I$/repo/Inc /D DBG=1 "
                        "/Fox64\\ /kernel");
    assert_string_equal(disk_tree_args(t, "repo/lib/util.c"),
                        "--target=aarch64-pc-windows-msvc /c /FI$/repo/sys/a.h /D_ARM64_");
    const struct ic_job *job = disk_tree_job(t, "repo/lib/util.c");
    assert_string_equal(job->folder, disk_tree_at(t, "repo/sys"));
    assert_string_equal(job->origin, ic_arena_printf(&t->arena, "%s:4", tlog).data);
    assert_string_equal(disk_tree_list(t, job->roots, job->root_count), "$/repo/sys $/repo");
    disk_tree_note(t, "using repo/sys/x64/Debug/my.tlog/CL.command.1.tlog (3 source files)");
    disk_tree_note(t, "1 source files are not on this machine, 'C:\\SRC\\OTHER\\GONE.C' is one");
    disk_tree_note(t, "2 include folders and headers are not on this machine");
    disk_tree_note(t, "1 files are no C or C++ source files");
}

static void test_commands(void **state)
{
    struct disk_tree *t = *state;
    make_project(t);
    write_utf16(t, commands);
    expect_jobs(t);
    disk_tree_file(t, tlog, commands);
    expect_jobs(t);
}

static void test_response_file(void **state)
{
    struct disk_tree *t = *state;
    make_project(t);
    disk_tree_file(t, "repo/sys/my.rsp", "/DFROM_FILE\n");
    write_utf16(t, "^C:\\SRC\\REPO\\SYS\\MAIN.C\n/c @my.rsp @..\\..\\..\\etc\\passwd\n");
    disk_tree_resolve(t, tlog, NULL);
    assert_string_equal(disk_tree_args(t, "repo/sys/Main.c"),
                        "--target=x86_64-pc-windows-msvc /c /DFROM_FILE");
    disk_tree_note(t, "passwd' is left out");
}

static void test_database(void **state)
{
    struct disk_tree *t = *state;
    make_project(t);
    disk_tree_file(
        t, "repo/compile_commands.json",
        "[{\"directory\":\"C:\\\\src\\\\repo\\\\build\",\"file\":\"..\\\\SYS\\\\main.c\","
        "\"command\":\"cl.exe /c /I..\\\\inc -IC:\\\\src\\\\repo\\\\SYS -IC:\\\\kit\\\\inc "
        "/FI C:\\\\src\\\\repo\\\\sys\\\\A.h /DX ..\\\\SYS\\\\main.c\"},"
        "{\"directory\":\"C:/src/repo/build\",\"file\":\"C:/src/repo/lib/util.c\","
        "\"arguments\":[\"cl.exe\",\"/c\",\"C:/src/repo/lib/util.c\"]},"
        "{\"directory\":\"C:/src/repo/build\",\"file\":\"C:/src/gone.c\","
        "\"arguments\":[\"cl.exe\"]}]");
    disk_tree_resolve(t, "repo/compile_commands.json", NULL);
    disk_tree_jobs(t, LIST("repo/compile_commands.json: repo/lib/util.c",
                           "repo/compile_commands.json: repo/sys/Main.c"));
    assert_string_equal(disk_tree_args(t, "repo/sys/Main.c"),
                        "/I$/repo/Inc -I$/repo/sys /FI $/repo/sys/a.h /DX");
    disk_tree_note(t, "1 source files are not on this machine, 'C:/src/gone.c' is one");
    disk_tree_note(t, "1 include folders and headers are not on this machine");
}

// The tree around the log is all that a path may lead to.
static void test_bad_paths(void **state)
{
    struct disk_tree *t = *state;
    make_project(t);
    disk_tree_file(t, "secret.c", "");
    write_utf16(t, "^C:\\..\\..\\..\\SECRET.C|D:\\A\\..\\..\\..\\..\\..\\SECRET.C|MAIN.C|C:\\|||\n"
                   "/c /IC:\\SRC\\..\\..\\..\n"
                   "/D second line\n");
    disk_tree_resolve(t, tlog, NULL);
    assert_int_equal(t->jobs.jobs.count, 0);
    disk_tree_note(t, "3 source files are not on this machine");
}

static void test_no_log(void **state)
{
    struct disk_tree *t = *state;
    disk_tree_file(t, "a.tlog", "hello\n");
    disk_tree_error(t, "a.tlog", "no line begins with '^'");
    disk_tree_file(t, "a.tlog", "");
    disk_tree_error(t, "a.tlog", "no line begins with '^'");
    assert_int_equal(truncate(disk_tree_at(t, "a.tlog"), 100 << 20), 0);
    disk_tree_error(t, "a.tlog", "larger than");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, disk_tree_set_up, disk_tree_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_commands), TEST(test_response_file), TEST(test_bad_paths),
        TEST(test_no_log),   TEST(test_database),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
