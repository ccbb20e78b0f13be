// What of a command line gets to Clang, seen in what the source then says.
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include <cmocka.h>

// A source that is right only if the argument counts: `true` when `test` holds.
struct passes {
    const char *args, *test;
};

static void assert_passes(struct reading *r, const struct passes *table, size_t count) {
    for (size_t i = 0; i < count; i++) {
        char text[400];
        snprintf(text, sizeof text, "#if !(%s)\n#error no\n#endif\n", table[i].test);
        reading_put(r, "a.c", text);
        reading_parse(r, "a.c", table[i].args);
        if (r->unit.info.errors)
            fail_msg("'%s' does not give %s", table[i].args, table[i].test);
    }
}

static void test_arguments_that_pass(void **state) {
    struct reading *r = *state;
    static const struct passes table[] = {
        {"", "defined(_AMD64_) && defined(AMD64) && defined(_WIN64) && _MSC_VER == 1940"},
        {"", "WINNT == 1 && _WIN32_WINNT == 0x0A00 && NTDDI_VERSION >= 0x0A000000"},
        {"", "defined(_KERNEL_MODE) && !defined(DBG) && __STDC_VERSION__ == 201710"},
        {"-DX=3", "X == 3"},
        {"-D X=3", "X == 3"},
        {"/DX=3", "X == 3"},
        {"/D X=3", "X == 3"},
        {"/DX#3", "X == 3"},
        {"-DX", "X == 1"},
        {"/DX=1 /UX", "!defined(X)"},
        {"-DX=1 -U X", "!defined(X)"},
        {"-UWINNT", "!defined(WINNT)"},
        {"-DDBG=1", "DBG"},
        {"-include forced.h", "FORCED"},
        {"/FIforced.h", "FORCED"},
        {"/FI forced.h", "FORCED"},
        {"/TP", "defined(__cplusplus)"},
        {"-x c++", "defined(__cplusplus)"},
        {"-xc++", "defined(__cplusplus)"},
        {"-x c++ /TC", "!defined(__cplusplus)"},
        {"-std=c11", "__STDC_VERSION__ == 201112"},
        {"/std:c11", "__STDC_VERSION__ == 201710 || __STDC_VERSION__ == 201112"},
        {"-std=c++17", "__STDC_VERSION__ == 201710"},
        {"/TP /std:c++20", "__cplusplus >= 202002"},
        {"--target=i686-pc-windows-msvc", "defined(_X86_) && i386 == 1 && !defined(_WIN64)"},
        {"-target aarch64-linux-gnu", "defined(_ARM64_) && defined(ARM64) && defined(_WIN32)"},
        {"-m32", "defined(_M_IX86)"},
        {"--target=arm64-windows -m64", "defined(_M_ARM64)"},
        {"-fmsc-version=1916", "_MSC_VER == 1916"},
        {"-fms-compatibility-version=19.30", "_MSC_VER == 1930"},
        {"-fms-compatibility-version=junk", "_MSC_VER == 1940"},
        {"/TP", "defined(__cpp_exceptions)"},
        {"/TP -fno-exceptions", "!defined(__cpp_exceptions)"},
        {"/TP /Zc:wchar_t-", "!defined(_NATIVE_WCHAR_T_DEFINED)"},
        {"-fno-rtti -fshort-enums -fms-extensions -fms-compatibility -nostdinc /X", "1"},
        {"/Gz /Gd /Gr /Gv /kernel -m32", "defined(_KERNEL_MODE)"},
        {"-funsigned-char", "'\\xff' > 0"},
        {"/J", "'\\xff' > 0"},
        {"-Wall -O2 /W4 /Zi -DX=3 /GS- /c", "X == 3"},
    };
    reading_put(r, "forced.h", "#define FORCED 1\n");
    assert_passes(r, table, sizeof table / sizeof *table);
}

// What the WDK's build defines, where the job says nothing or a part of it.
static void test_build_macros(void **state) {
    static const struct passes table[] = {
        {"-D_WIN32_WINNT=0x0601", "WINVER == 0x0601 && NTDDI_VERSION == 0x06010000"},
        {"-DNTDDI_VERSION=0x06020000", "_WIN32_WINNT == 0x0602 && WINVER == 0x0602"},
        {"-DNTDDI_WIN7=7 -DNTDDI_VERSION=NTDDI_WIN7",
         "_WIN32_WINNT == 0x601 && NTDDI_VERSION == 7"},
        {"-DWINVER=0x0500", "WINVER == 0x0500 && _WIN32_WINNT == 0x0A00"},
        {"-DNTDDI_VERSION=0x06010000 -UNTDDI_VERSION", "_WIN32_WINNT == 0x0A00"},
        {"-D_WIN32_WINNT=what -DNTDDI_VERSION=NTDDI_NEXT", "WINVER == 0x0A00"},
        {"", "!defined(_X86_) && !defined(STD_CALL) && !defined(_USE_DECLSPECS_FOR_SAL)"},
        {"--target=i686-pc-windows-msvc", "STD_CALL == 1 && !defined(_AMD64_)"},
        {"-target aarch64-linux-gnu", "_USE_DECLSPECS_FOR_SAL == 1 && defined(_WIN64)"},
    };
    assert_passes(*state, table, sizeof table / sizeof *table);
}

static void test_packing(void **state) {
    struct reading *r = *state;
    reading_put(r, "a.c",
                "struct s { char a; long long b; };\n"
                "int f(void) { char x[sizeof(struct s) == 9 ? 1 : -1]; return x[0]; }\n");
    reading_parse(r, "a.c", "/Zp1");
    assert_int_equal(r->unit.info.errors, 0);
    reading_parse(r, "a.c", "-fpack-struct=1");
    assert_int_equal(r->unit.info.errors, 0);
    reading_parse(r, "a.c", "/Zp8");
    assert_int_equal(r->unit.info.errors, 1);
}

// Everything else is dropped, named in a note, and writes nothing.
static void test_arguments_that_do_not(void **state) {
    struct reading *r = *state;
    static const char *const table[] = {
        "-Xclang -dependency-file -Xclang written",
        "-Xclang -header-include-file -Xclang written",
        "-Xclang -diagnostic-log-file -Xclang written",
        "--serialize-diagnostics written",
        "-gen-cdb-fragment-path written",
        "-MD -MF written",
        "-o written",
        "/Fowritten",
        "-fplugin=written.so",
        "-Xclang -load -Xclang written.so",
        "-imacros written",
        "-ivfsoverlay written",
        "-fmodules -fmodules-cache-path=written",
        "-save-temps=written",
        "-ftime-trace=written",
        "-mllvm -stats-json=written",
        "@written",
        "-DX(=1 /D/tmp/file.c",
        "-I/",
        "-Dtwo\nlines",
    };
    reading_put(r, "a.c", "int f(void) { return 1; }\n");
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        reading_parse(r, "a.c", table[i]);
        assert_int_equal(r->unit.info.status, IC_UNIT_OK);
        if (!reading_notes(r, "do not say how to read the source"))
            fail_msg("no note on '%s'", table[i]);
        char path[200];
        snprintf(path, sizeof path, "%s/written", r->folder);
        assert_int_not_equal(access(path, F_OK), 0);
    }
    reading_parse(r, "a.c", "/Yu /Yustdafx.h -YcA.h /YX /Y- /Fpx64\\a.pch -include-pch a.pch");
    assert_int_equal(r->unit.info.status, IC_UNIT_OK);
    assert_int_equal(r->unit.diags.count, 0);
    reading_parse(r, "a.c", "/W4 -O2");
    assert_int_equal(reading_notes(r, "left out: /W4 -O2"), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_arguments_that_pass, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_build_macros, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_packing, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_arguments_that_do_not, reading_open, reading_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
