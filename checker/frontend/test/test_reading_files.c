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

static void test_encodings(void **state) {
    struct reading *r = *state;
    static const char utf16[] = "\xff\xfei\0n\0t\0 \0g\0(\0v\0o\0i\0d\0)\0;\0\n";
    reading_put_bytes(r, "wide.h", utf16, sizeof utf16);
    reading_source(r, "a.c", "\xef\xbb\xbf#include \"wide.h\"\r\nint f(void) { return g(); }\r\n");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    assert_int_equal(reading_calls(r, "g"), 1);
    assert_string_equal(reading_include(r, "wide.h"), "wide.h");
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
        cmocka_unit_test_setup_teardown(test_nothing_outside, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_named_folder_is_open, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_encodings, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_no_usable_file, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_user_mode, reading_open, reading_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
