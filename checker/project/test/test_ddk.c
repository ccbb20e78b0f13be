// `sources` and `dirs`: what becomes a program, and how its files are compiled.
#include "disk_tree.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sys/stat.h>

static void touch(struct disk_tree *t, const char *const *paths)
{
    for (; *paths; paths++)
        disk_tree_file(t, *paths, "int x;\n");
}

static void test_driver(void **state)
{
    struct disk_tree *t = *state;
    touch(t, LIST(".git/HEAD", "sys/Main.C", "sys/dpc.cpp", "common/Util.c", "sys/amd64/fast.c",
                  "sys/i386/slow.c", "Inc/dev.h", "sys/Trace.h"));
    disk_tree_file(t, "sys/sources",
                   "# A driver\r\n"
                   "TARGETNAME=my\r\n"
                   "TARGETTYPE=DRIVER\r\n"
                   "INCLUDES=..\\inc;$(DDK_INC_PATH);$(OBJ_PATH)\\$(O); \\\r\n"
                   "   $(SDK_INC_PATH)\\..\\ifs\r\n"
                   "C_DEFINES=$(C_DEFINES) -DDEPTH=2 /DNAME=\"my\"\r\n"
                   "USER_C_FLAGS=/Zp8\r\n"
                   "_NT_TARGET_VERSION=$(_NT_TARGET_VERSION_WINXP)\r\n"
                   "KMDF_VERSION_MAJOR=1\r\n"
                   "TARGETLIBS=$(DDK_LIB_PATH)\\ntstrsafe.lib\r\n"
                   "SOURCES=main.c DPC.CPP \\\r\n"
                   "        my.rc events.mc iface.idl \\\r\n"
                   "        ..\\COMMON\\util.c\r\n"
                   "I386_SOURCES=i386\\slow.c\r\n"
                   "amd64_SOURCES=amd64\\fast.c amd64\\cpu.asm\r\n"
                   "RUN_WPP=$(SOURCES) -km -func:TraceIt(LEVEL, FLAGS, MSG,...) -scan:trace.h\r\n");
    disk_tree_resolve(t, "sys/sources", NULL);
    disk_tree_jobs(t, LIST("sys/sources: common/Util.c", "sys/sources: sys/Main.C",
                           "sys/sources: sys/amd64/fast.c", "sys/sources: sys/dpc.cpp"));
    assert_string_equal(disk_tree_args(t, "sys/Main.C"),
                        "--target=x86_64-pc-windows-msvc -fms-kernel -DKMDF_VERSION_MAJOR=1 "
                        "-DKMDF_VERSION_MINOR=9 -D_WIN32_WINNT=0x0501 -DWINVER=0x0501 "
                        "-DNTDDI_VERSION=0x05010000 -DDEPTH=2 /DNAME=my /Zp8 -I$/sys/amd64 -I$/sys "
                        "-I$/Inc");
    const struct ic_job *job = disk_tree_job(t, "common/Util.c");
    assert_string_equal(job->origin, "sys/sources:13");
    assert_string_equal(job->folder, disk_tree_at(t, "sys"));
    assert_string_equal(disk_tree_list(t, job->roots, job->root_count), "$/sys $");
    assert_string_equal(disk_tree_list(t, job->trace_functions, job->trace_function_count),
                        "TraceIt(LEVEL, FLAGS, MSG,...)");
    assert_string_equal(disk_tree_list(t, job->trace_configs, job->trace_config_count),
                        "$/sys/Trace.h");
    assert_string_equal(disk_tree_list(t, job->generated, job->generated_count),
                        "events.h iface.h iface_i.c");
    assert_false(t->jobs.programs.at[0].loose);
    assert_int_equal(t->jobs.notes.count, 1);
    disk_tree_note(t, "using sys/sources (x64, free build): 1 program, 4 source files");
}

static void test_what_is_not_there(void **state)
{
    struct disk_tree *t = *state;
    touch(t, LIST("sys/main.c", "out.c"));
    disk_tree_file(t, "sys/sources",
                   "TARGETTYPE=DRIVER\n"
                   "INCLUDES=..\\none;c:\\WinDDK\\inc;$(MINE)\\inc;..;\\etc\n"
                   "SOURCES=main.c none.c main.c \\\n"
                   "  $(MORE) notes.txt ..\\out.c \\\n"
                   "  ..\\..\\..\\..\\..\\..\\..\\..\\none\\x.c c:\\work\\y.c /etc/passwd.c\n"
                   "RUN_WPP=$(SOURCES) -scan:none.h\n");
    disk_tree_resolve(t, "sys/sources", NULL);
    disk_tree_jobs(t, LIST("sys/sources: out.c", "sys/sources: sys/main.c"));
    disk_tree_note(t, "sys/sources:3: 'none.c' is not there");
    disk_tree_note(t, "sys/sources:3: '$(MORE)' is not defined");
    disk_tree_note(t, "sys/sources:3: 'notes.txt' is no C or C++ source file");
    disk_tree_note(t, "sys/sources:5: 'c:\\work\\y.c' is not there");
    disk_tree_note(t, "sys/sources:2: '..\\none' is no folder here");
    disk_tree_note(t, "sys/sources:2: 'c:\\WinDDK\\inc' is no path of this project");
    disk_tree_note(t, "sys/sources:2: '$(MINE)\\inc' has a macro that is not defined");
    disk_tree_note(t, "sys/sources:6: 'none.h' is not there");
    assert_string_equal(disk_tree_args(t, "out.c"),
                        "--target=x86_64-pc-windows-msvc -fms-kernel -I$/sys -I$");
}

static void test_kinds(void **state)
{
    static const struct {
        const char *lines;
        uint32_t jobs;
        bool kernel;
    } cases[] = {
        {"TARGETTYPE=DRIVER", 1, true},
        {"TARGETTYPE=driver", 1, true},
        {"TARGETTYPE=EXPORT_DRIVER", 1, true},
        {"TARGETTYPE=MINIPORT", 1, true},
        {"TARGETTYPE=HAL", 1, true},
        {"TARGETTYPE=GDI_DRIVER", 1, true},
        {"TARGETTYPE=DRIVER_LIBRARY", 1, true},
        {"TARGETTYPE=LIBRARY", 1, true}, // named by the user
        {"TARGETTYPE=DYNLINK\nUMDF_VERSION_MAJOR=1", 1, false},
        {"TARGETTYPE=DYNLINK\nUMDF_VERSION=1", 1, false},
        {"TARGETTYPE=DYNLINK\nTARGETLIBS=$(SDK_LIB_PATH)\\wudfx.lib", 1, false},
        {"TARGETTYPE=DYNLINK", 0, false},
        {"TARGETTYPE=PROGRAM", 0, false},
        {"TARGETTYPE=NOTARGET", 0, false},
        {"", 0, false},
    };
    struct disk_tree *t = *state;
    touch(t, LIST("a.c"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        disk_tree_file(t, "sources",
                       ic_arena_printf(&t->arena, "%s\nSOURCES=a.c\n", cases[i].lines).data);
        disk_tree_resolve(t, "sources", NULL);
        if (t->jobs.jobs.count != cases[i].jobs)
            fail_msg("'%s' gives %u jobs", cases[i].lines, t->jobs.jobs.count);
        if (!cases[i].jobs)
            disk_tree_note(t, "1 of the projects are no drivers and skipped");
        else
            assert_int_equal(strstr(disk_tree_args(t, "a.c"), "-fms-kernel") != NULL,
                             cases[i].kernel);
    }
}

static void test_versions(void **state)
{
    static const char *const cases[][2] = {
        {"KMDF_VERSION=1", "-DKMDF_VERSION_MAJOR=1 -DKMDF_VERSION_MINOR=9 "},
        {"KMDF_VERSION_MAJOR=1\nKMDF_VERSION_MINOR=11",
         "-DKMDF_VERSION_MAJOR=1 -DKMDF_VERSION_MINOR=11 "},
        {"KMDF_VERSION=1\nKMDF_MINOR_VERSION=5", "-DKMDF_VERSION_MAJOR=1 -DKMDF_VERSION_MINOR=5 "},
        {"KMDF_VERSION_MAJOR=x", ""},
        {"NTDDI_VERSION=0x06000100",
         "-D_WIN32_WINNT=0x0600 -DWINVER=0x0600 -DNTDDI_VERSION=0x06000100 "},
        {"WIN32_WINNT_VERSION=$(LATEST_WIN32_WINNT_VERSION)\n"
         "NTDDI_VERSION=$(LATEST_NTDDI_VERSION)",
         "-D_WIN32_WINNT=0x0601 -DWINVER=0x0601 -DNTDDI_VERSION=0x06010000 "},
        {"_NT_TARGET_VERSION=0x12345678", ""},
        {"UNICODE=1", "-DUNICODE=1 -D_UNICODE=1 "},
    };
    struct disk_tree *t = *state;
    touch(t, LIST("a.c"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        disk_tree_file(
            t, "sources",
            ic_arena_printf(&t->arena, "TARGETTYPE=DRIVER\n%s\nSOURCES=a.c\n", cases[i][0]).data);
        disk_tree_resolve(t, "sources", NULL);
        const char *want =
            ic_arena_printf(&t->arena, "--target=x86_64-pc-windows-msvc -fms-kernel %s-I$",
                            cases[i][1])
                .data;
        assert_string_equal(disk_tree_args(t, "a.c"), want);
    }
}

static void test_processors(void **state)
{
    struct disk_tree *t = *state;
    touch(t, LIST("i386/a.c", "amd64/b.c"));
    disk_tree_file(t, "sources", "TARGETTYPE=DRIVER\nI386_SOURCES=i386\\a.c\n");
    disk_tree_resolve(t, "sources", NULL);
    disk_tree_jobs(t, LIST("sources: i386/a.c"));
    disk_tree_note(t, "sources: is built for x86 alone, and taken so");
    assert_non_null(strstr(disk_tree_args(t, "i386/a.c"), "--target=i686-pc-windows-msvc"));
    disk_tree_resolve(t, "sources", LIST("--target=aarch64-pc-windows-msvc"));
    assert_int_equal(t->jobs.jobs.count, 0);

    disk_tree_file(t, "sources",
                   "TARGETTYPE=DRIVER\n"
                   "!IF !$(386)\n!ERROR x86 only\n!ENDIF\n"
                   "SOURCES=i386\\a.c amd64\\b.c\n");
    disk_tree_resolve(t, "sources", NULL);
    assert_int_equal(t->jobs.jobs.count, 2);
    disk_tree_note(t, "is built for x86 alone");

    disk_tree_file(t, "sources",
                   "TARGETTYPE=DRIVER\n"
                   "!IF \"$(_BUILDARCH)\"==\"x86\"\nSOURCES=i386\\a.c\n!ELSE\nSOURCES=amd64\\b.c\n"
                   "!ENDIF\n");
    disk_tree_resolve(t, "sources", NULL);
    disk_tree_jobs(t, LIST("sources: amd64/b.c"));
    disk_tree_resolve(t, "sources", LIST("-m32"));
    disk_tree_jobs(t, LIST("sources: i386/a.c"));
}

// dirs
// ------------------------------------------------------------------------------------------

static void project(struct disk_tree *t, const char *folder, const char *lines)
{
    disk_tree_file(t, ic_arena_printf(&t->arena, "%s/a.c", folder).data, "");
    disk_tree_file(t, ic_arena_printf(&t->arena, "%s/sources", folder).data,
                   ic_arena_printf(&t->arena, "%s\nSOURCES=a.c\n", lines).data);
}

static void test_dirs(void **state)
{
    struct disk_tree *t = *state;
    project(t, "Sys", "TARGETTYPE=DRIVER");
    project(t, "app", "TARGETTYPE=PROGRAM");
    project(t, "more/x86", "TARGETTYPE=DRIVER");
    project(t, "more/x64", "TARGETTYPE=DRIVER");
    project(t, "more/ia64", "TARGETTYPE=DRIVER");
    project(t, "extra", "TARGETTYPE=DRIVER");
    disk_tree_file(t, "dirs",
                   "DIRS = \\\n sys \\\n app \\\n more \\\n none\n"
                   "OPTIONAL_DIRS=extra nothing\n");
    disk_tree_file(t, "more/DIRS", "DIRS=x86{i386} x64{amd64,ia64} ia64{ia64} ..\n");
    disk_tree_resolve(t, "dirs", NULL);
    disk_tree_jobs(t, LIST("Sys/sources: Sys/a.c", "more/x86/sources: more/x86/a.c",
                           "more/x64/sources: more/x64/a.c", "extra/sources: extra/a.c"));
    assert_non_null(strstr(disk_tree_args(t, "more/x86/a.c"), "--target=i686"));
    assert_non_null(strstr(disk_tree_args(t, "more/x64/a.c"), "--target=x86_64"));
    disk_tree_note(t, "dirs:1: 'none' is no folder of the project");
    disk_tree_note(t, "dirs: is named in a circle");
    disk_tree_note(t, "using dirs (x64, free build): 4 programs, 4 source files");
    disk_tree_note(t, "dirs: 1 of the projects are no drivers and skipped");
    disk_tree_no_note(t, "nothing");
}

static void test_libraries(void **state)
{
    struct disk_tree *t = *state;
    project(t, "sys",
            "TARGETNAME=my\nTARGETTYPE=DRIVER\n"
            "TARGETLIBS=$(DDK_LIB_PATH)\\other.lib ..\\lib\\$(O)\\MyLib.lib ..\\bin\\*\\deep.lib");
    project(t, "lib", "TARGETNAME=mylib\nTARGETTYPE=LIBRARY\nC_DEFINES=-DLIB");
    project(t, "deep",
            "TARGETNAME=deep\nTARGETTYPE=DRIVER_LIBRARY\nTARGETPATH=..\\bin\n"
            "TARGETLIBS=..\\lib\\$(O)\\mylib.lib");
    project(t, "other", "TARGETNAME=other\nTARGETTYPE=DRIVER_LIBRARY");
    project(t, "unused", "TARGETNAME=unused\nTARGETTYPE=LIBRARY");
    disk_tree_file(t, "dirs", "DIRS=deep lib other unused sys\n");
    disk_tree_resolve(t, "dirs", NULL);
    disk_tree_jobs(t, LIST("sys/sources: deep/a.c", "sys/sources: lib/a.c", "sys/sources: sys/a.c",
                           "other/sources: other/a.c"));
    assert_non_null(strstr(disk_tree_args(t, "lib/a.c"), "-DLIB"));
    assert_null(strstr(disk_tree_args(t, "sys/a.c"), "-DLIB"));
    disk_tree_note(t, "1 of the projects are no drivers");
    disk_tree_resolve(t, "sys/sources", NULL); // finds the library by its folder
    disk_tree_jobs(t, LIST("sys/sources: lib/a.c", "sys/sources: sys/a.c"));
    project(t, "sys", "TARGETTYPE=DRIVER\nTARGETLIBS=..\\lib\\*\\mylib.lib");
    disk_tree_resolve(t, "sys/sources", NULL);
    disk_tree_jobs(t, LIST("sys/sources: lib/a.c", "sys/sources: sys/a.c"));
}

static void test_roots(void **state)
{
    struct disk_tree *t = *state;
    project(t, "a/b/sys", "TARGETTYPE=DRIVER");
    for (int i = 0; i < 2; i++) {
        disk_tree_resolve(t, "a/b/sys/sources", NULL);
        const struct ic_job *job = disk_tree_job(t, "a/b/sys/a.c");
        assert_string_equal(disk_tree_list(t, job->roots, job->root_count),
                            i ? "$/a/b/sys $" : "$/a/b/sys $/a/b");
        disk_tree_file(t, ".git/HEAD", "");
    }
}

static void test_bad_projects(void **state)
{
    struct disk_tree *t = *state;
    project(t, "sys", "TARGETTYPE=DRIVER");
    disk_tree_bytes(t, "big/sources", ic_str_n(ic_arena_alloc(&t->arena, 17 << 20), 17 << 20));
    disk_tree_file(t, "dirs", "DIRS=big sys . ..\\..\\..\\..\\..\\..\\etc\n");
    disk_tree_error(t, "big/sources", "larger than 16777216 bytes");
    disk_tree_resolve(t, "dirs", NULL);
    disk_tree_jobs(t, LIST("sys/sources: sys/a.c"));
    disk_tree_note(t, "larger than 16777216 bytes: it is left out");
    disk_tree_note(t, "etc' is no folder of the project");
    disk_tree_file(t, "dirs", "nothing\n");
    disk_tree_resolve(t, "dirs", NULL);
    assert_int_equal(t->jobs.jobs.count, 0);
    disk_tree_note(t, "dirs:1: this line is not understood");
}

static void test_many(void **state)
{
    struct disk_tree *t = *state;
    struct ic_buf out = {0};
    for (int i = 0; i < 100; i++) // a chain of folders
        ic_buf_printf(&out, "d/");
    for (size_t len = out.len; len; len -= 2)
        disk_tree_file(t, ic_arena_printf(&t->arena, "%.*sdirs", (int)len, out.data).data,
                       "DIRS=d\n");
    disk_tree_file(t, "dirs", "DIRS=d\n");
    disk_tree_resolve(t, "dirs", NULL);
    disk_tree_note(t, "in a circle, or too deep");
    ic_buf_clear(&out);
    ic_buf_text(&out, "TARGETTYPE=DRIVER\nSOURCES=");
    for (int i = 0; i < 20000; i++)
        ic_buf_printf(&out, "f%d.c ", i);
    disk_tree_file(t, "sources", out.data);
    disk_tree_resolve(t, "sources", NULL);
    assert_int_equal(t->jobs.notes.count, 8);
    disk_tree_note(t, "sources: and more");
    ic_buf_release(&out);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, disk_tree_set_up, disk_tree_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_driver),    TEST(test_what_is_not_there), TEST(test_kinds),
        TEST(test_versions),  TEST(test_processors),        TEST(test_dirs),
        TEST(test_libraries), TEST(test_bad_projects),      TEST(test_roots),
        TEST(test_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
