// Which files a job may read, and how their names and bytes are taken.
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static void test_case_and_backslash(void **state) {
    struct reading *r = *state;
    reading_put(r, "Inc/Foo.H", "int in_foo(void);\n");
    reading_put(r, "Inc/Sub/bar.h", "#include \"..\\FOO.h\"\nint in_bar(void);\n");
    reading_put(r, "src/Main.c",
                "#include \"..\\inc\\sub\\BAR.h\"\n#include \"foo.h\"\n"
                "int f(void) { return in_foo() + in_bar(); }\n");
    reading_parse(r, "SRC/main.C", "/I..\\nowhere -I INC");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    assert_false(r->unit.info.cplusplus);
    assert_true(ic_str_is(ic_unit_text(&r->unit, r->unit.info.path), "src/Main.c"));
    assert_string_equal(reading_include(r, "..\\inc\\sub\\BAR.h"), "Inc/Sub/bar.h");
    assert_string_equal(reading_include(r, "..\\FOO.h"), "Inc/Foo.H");
    assert_string_equal(reading_include(r, "foo.h"), "Inc/Foo.H");
    assert_int_equal(reading_notes(r, "include folder not found"), 1);
}

// What Windows takes for the same name, and what is no file.
static void test_names_as_on_windows(void **state) {
    struct reading *r = *state;
    reading_put(r, "Sub/PCIDRV.C",
                "#include \"Own.h \"\n#include <inc/shared.H.>  \r\n"
                "#include \"C:\\drivers\\inc\\far.h\"\n"
                "#include \"\\far.h\"\n#include \"inc\"\n#include \"\"\n"
                "#include \"..\\inc\\..\\Sub\\OWN.H\"\n"
                "int f(void) { int class = in_own(); return class; }\n");
    reading_put(r, "sub/OWN.h", "int in_own(void);\n");
    reading_put(r, "Sub/own.h", "#pragma once\nint in_own(void);\n");
    reading_put(r, "INC/Shared.h", "int in_inc(void);\n");
    reading_put(r, "Inc/other.h", "");
    reading_parse(r, "sub\\..\\SUB\\pcidrv.c", "-I.");
    assert_false(r->unit.info.cplusplus);
    assert_int_equal(reading_defined(r, "f"), 1);
    assert_string_equal(ic_unit_text(&r->unit, r->unit.info.path).data, "Sub/PCIDRV.C");
    assert_string_equal(reading_include(r, "Own.h "), "Sub/own.h");
    assert_string_equal(reading_include(r, "inc/shared.H."), "INC/Shared.h");
    assert_string_equal(reading_include(r, "..\\inc\\..\\Sub\\OWN.H"), "Sub/own.h");
    assert_null(reading_include(r, "C:\\drivers\\inc\\far.h"));
    assert_null(reading_include(r, "\\far.h"));
    assert_null(reading_include(r, "inc"));
}

// The exact spelling wins, else the first; a folder without the file is passed by.
static void test_names_that_differ_in_case(void **state) {
    struct reading *r = *state;
    reading_put(r, "inc/One.h", "int upper(void);\n");
    reading_put(r, "inc/one.h", "int lower(void);\n");
    reading_put(r, "Inc/Sub/two.h", "int two(void);\n");
    reading_put(r, "inc/sub/three.h", "int three(void);\n");
    static const char *const names[][2] = {
        {"one.h", "inc/one.h"},
        {"One.h", "inc/One.h"},
        {"ONE.H", "inc/One.h"},
        {"sub/two.h", "Inc/Sub/two.h"},
        {"SUB/THREE.h", "inc/sub/three.h"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (int upper = 0; upper < 2; upper++) {
            char text[100];
            snprintf(text, sizeof text, "#include <%s>\n", names[i][0]);
            reading_put(r, "a.c", text);
            reading_parse(r, "a.c", upper ? "-IINC" : "-Iinc");
            assert_string_equal(reading_include(r, names[i][0]), names[i][1]);
        }
}

static void test_forced_includes(void **state) {
    struct reading *r = *state;
    static const char *const args[] = {
        "/FIinc\\FORCED.h",   "-include inc\\FORCED.h",      "-include ..\\project\\Inc/forced.h",
        "/FI Forced.H -IINC", "-FIDeep\\..\\FORCED.H /Iinc",
    };
    reading_put(r, "Inc/Forced.h", "int forced(void);\n");
    reading_put(r, "Inc/deep/x.h", "");
    reading_put(r, "src/a.c", "int f(void) { return forced(); }\n");
    for (size_t i = 0; i < sizeof args / sizeof *args; i++) {
        reading_parse(r, "src\\A.c", args[i]);
        assert_int_equal(r->unit.info.errors, 0);
        assert_non_null(strstr(r->print.data, "Inc/Forced.h"));
        assert_int_equal(r->unit.diags.count, 0);
    }
    reading_parse(r, "src/a.c", "/FInone.h");
    assert_int_equal(reading_notes(r, "'none.h' file not found"), 1);
}

static void test_nothing_outside(void **state) {
    struct reading *r = *state;
    char path[200];
    reading_put(r, "../outside/secret.h", "int isrcheck_secret;\n");
    snprintf(path, sizeof path, "%s/link.h", r->folder);
    assert_int_equal(symlink("../outside/secret.h", path), 0);
    snprintf(path, sizeof path, "%s/folder", r->folder);
    assert_int_equal(symlink("../outside", path), 0);
    snprintf(path, sizeof path, "%s/fifo.h", r->folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    reading_put_bytes(r, "binary.h", "int x;\0int y;", 13);
    snprintf(path, sizeof path, "#include \"%s/outside/secret.h\"\n", r->scratch);
    reading_put(r, "absolute.h", path);
    reading_source(r, "a.c",
                   "#include \"/etc/passwd\"\n"
                   "#include \"../../../../../../etc/passwd\"\n"
                   "#include \"../outside/secret.h\"\n"
                   "#include \"link.h\"\n"
                   "#include \"folder/secret.h\"\n"
                   "#include \"fifo.h\"\n"
                   "#include \"binary.h\"\n"
                   "#include \"/dev/zero\"\n"
                   "#include \"absolute.h\"\n"
                   "int f(void) { return 1; }\n");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    assert_int_equal(reading_notes(r, "file not found"), 9);
    assert_null(reading_include(r, "/etc/passwd"));
    assert_null(reading_include(r, "link.h"));
    assert_null(strstr(r->print.data, "isrcheck_secret"));
    assert_null(strstr(r->print.data, "root:"));
}

static void test_named_folder_is_open(void **state) {
    struct reading *r = *state;
    reading_put(r, "../common/shared.h", "int from_shared(void);\n");
    reading_put(r, "a.c", "#include <shared.h>\nint f(void) { return from_shared(); }\n");
    reading_parse(r, "a.c", "-isystem../common");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    reading_parse(r, "a.c", "-I../common");
    assert_string_equal(reading_include(r, "shared.h"), "../common/shared.h");
    reading_parse(r, "a.c", "");
    assert_null(reading_include(r, "shared.h"));
    assert_int_equal(reading_calls(r, "from_shared"), 1);
}

// UTF-16 of `text`, with its mark.
static void put_wide(struct reading *r, const char *name, bool big, const char *text) {
    char bytes[1000];
    size_t len = 0;
    for (size_t i = 0; i <= strlen(text); i++) {
        unsigned unit = i ? (unsigned char)text[i - 1] : 0xfeff;
        bytes[len + big] = (char)(unit & 0xff);
        bytes[len + !big] = (char)(unit >> 8);
        len += 2;
    }
    reading_put_bytes(r, name, bytes, len);
}

static void test_encodings(void **state) {
    struct reading *r = *state;
    static const char text[] = "#include \"inner.h\"\r\n#define TWO(x) \\\r\n  (g() + x)\r\n"
                               "int f(void) { return TWO(g()); }\r\n\x1a";
    for (int mark = 0; mark < 3; mark++) {
        if (mark == 0)
            reading_put(r, "inner.h", "\xef\xbb\xbfint g(void);\r\n");
        else
            put_wide(r, "inner.h", mark == 2, "int g(void);\r\n");
        for (int kind = 0; kind < 3; kind++) {
            char marked[300];
            snprintf(marked, sizeof marked, "\xef\xbb\xbf%s", text);
            if (kind == 0)
                reading_put(r, "a.c", marked);
            else
                put_wide(r, "a.c", kind == 2, text);
            reading_parse(r, "a.c", "");
            assert_int_equal(r->unit.info.status, IC_UNIT_OK);
            assert_int_equal(r->unit.diags.count, 0);
            assert_int_equal(reading_calls(r, "g"), 2);
            assert_string_equal(reading_include(r, "inner.h"), "inner.h");
        }
    }
}

static void test_no_usable_file(void **state) {
    struct reading *r = *state;
    reading_put_bytes(r, "binary.c",
                      "\x7f"
                      "ELF\0\1\2",
                      7);
    reading_parse(r, "binary.c", "");
    assert_int_equal(r->unit.info.status, IC_UNIT_FAILED);
    assert_int_equal(reading_notes(r, "a binary file"), 1);

    reading_parse(r, "none.c", "");
    assert_int_equal(r->unit.info.status, IC_UNIT_FAILED);
    assert_int_equal(reading_notes(r, "no such file"), 1);

    reading_put(r, "folder.c/x.h", "");
    reading_parse(r, "folder.c", "");
    assert_int_equal(r->unit.info.status, IC_UNIT_FAILED);
    assert_int_equal(reading_notes(r, "not a regular file"), 1);

    reading_source(r, "empty.c", "");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    assert_int_equal(reading_notes(r, "empty"), 1);
}

static void test_user_mode(void **state) {
    struct reading *r = *state;
    reading_put(r, "internal.h", "#include <windows.h>\n");
    reading_source(r, "umdf.cpp",
                   "#include \"internal.h\"\n#ifdef _KERNEL_MODE\n#error no\n#endif\n");
    assert_int_equal(r->unit.info.kernel, 0);
    assert_int_equal(r->unit.info.errors, 0);
    reading_source(r, "kernel.c", "#include <wdm.h>\n#ifndef _KERNEL_MODE\n#error no\n#endif\n");
    assert_int_equal(r->unit.info.kernel, 1);
    assert_int_equal(r->unit.info.errors, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_case_and_backslash, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_names_as_on_windows, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_names_that_differ_in_case, reading_open,
                                        reading_close),
        cmocka_unit_test_setup_teardown(test_forced_includes, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_nothing_outside, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_named_folder_is_open, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_encodings, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_no_usable_file, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_user_mode, reading_open, reading_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
