// Pragmas, annotations, PAGED_CODE() and comments, as the preprocessor saw them.
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void test_sections(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "void g1(void); void g2(void);\n"
                   "#pragma alloc_text(PAGE, g1, undeclared)\n"
                   "void g1(void) { }\nvoid g2(void) { }\n"
                   "#pragma alloc_text(\"INIT\", g2)\n"
                   "#pragma code_seg(\"PAGE\")\nvoid g3(void) { }\n"
                   "#pragma code_seg(push, label, \"INIT\")\nvoid g4(void) { }\n"
                   "#pragma code_seg(push)\n#pragma code_seg(\"PAGEX\")\nvoid g5(void) { }\n"
                   "#pragma code_seg(pop, label)\nvoid g6(void) { }\n"
                   "#pragma code_seg()\nvoid g7(void) { }\n"
                   "#define PAGED __pragma(code_seg(\"PAGEY\"))\nPAGED\nvoid g8(void) { }\n"
                   "_Pragma(\"code_seg()\")\nvoid g9(void) { }\n"
                   "#pragma code_seg(\".text\")\nvoid g10(void) { }\n"
                   "__declspec(code_seg(\"PAGEZ\")) void g11(void) { }\n");
    static const char *const sections[] = {"PAGE", "INIT",  "PAGE", "INIT", "PAGEX", "PAGE",
                                           "",     "PAGEY", "",     "",     "PAGEZ"};
    for (unsigned i = 0; i < sizeof sections / sizeof *sections; i++) {
        char name[8];
        snprintf(name, sizeof name, "g%u", i + 1);
        assert_string_equal(reading_section(r, name), sections[i]);
    }
    assert_int_equal(r->unit.info.errors, 0);
}

static void test_warnings(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "#pragma warning(suppress: 28121)\n"
                   "#pragma warning (disable : 28122 4127; suppress: 3)\n"
                   "#pragma warning( push )\n#pragma warning(push, 3)\n#pragma warning(pop)\n"
                   "#pragma warning(suppress: __WARNING_A __WARNING_B)\n"
                   "#pragma warning(suppress: 28159, justification: \"why\")\n"
                   "#define SUPPRESS __pragma(warning(suppress: 6262))\n"
                   "SUPPRESS void f(void) { _Pragma(\"warning(disable: 77)\") }\n"
                   "#pragma prefast(suppress: 28160, \"reason\")\n"
                   "#pragma  prefast (suppress:__WARNING_C, \"reason\")\n"
                   "__pragma(prefast(suppress: 28161, \"x\")) int z;\n");
    static const char *const warnings[] = {"suppress 28121",       "disable 28122",
                                           "disable 4127",         "suppress 3",
                                           "suppress __WARNING_A", "suppress __WARNING_B",
                                           "suppress 28159, why",  "suppress 6262",
                                           "disable 77",           "pop"};
    for (unsigned i = 0; i < sizeof warnings / sizeof *warnings; i++)
        assert_int_equal(reading_marks(r, IC_MARK_WARNING, warnings[i]), 1);
    assert_int_equal(reading_marks(r, IC_MARK_WARNING, "push"), 2);
    assert_int_equal(reading_marks(r, IC_MARK_PREFAST, "suppress: 28160, \"reason\""), 1);
    assert_int_equal(reading_marks(r, IC_MARK_PREFAST, "suppress:__WARNING_C, \"reason\""), 1);
    assert_int_equal(reading_marks(r, IC_MARK_PREFAST, "suppress: 28161, \"x\""), 1);
    assert_int_equal(r->unit.info.errors, 0);
}

static void test_comments(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "// isrcheck: ignore[a] reason\n/* isrcheck:ignore-file[b] */\n"
                   "int x; // expect: rule via #isr\nint y; /* ok: rule */ // #isr\n"
                   "// #define X\n// hole\n// holes in the code\n"
                   "#if 0\n// isrcheck: ignore[c]\n#endif\n"
                   "char *s = \"// isrcheck: ignore[d]\";\n");
    assert_int_equal(reading_marks(r, IC_MARK_COMMENT, "ignore[a] reason"), 1);
    assert_int_equal(reading_marks(r, IC_MARK_COMMENT, "ignore-file[b]"), 1);
    assert_int_equal(reading_marks(r, IC_MARK_EXPECT, "expect: rule via #isr"), 1);
    assert_int_equal(reading_marks(r, IC_MARK_EXPECT, "ok: rule"), 1);
    assert_int_equal(reading_marks(r, IC_MARK_EXPECT, "#isr"), 1);
    assert_int_equal(reading_marks(r, IC_MARK_EXPECT, "hole"), 1);
    assert_int_equal(r->unit.marks.count, 6);
}

static void test_comment_forms(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "//isrcheck:a\n///  isrcheck :\tb\n/** isrcheck: c **/\n//! isrcheck: d\n"
                   "/*\n * text\n * isrcheck: e f\n\t isrcheck: g */\n"
                   "// NOLINT // isrcheck: h // x // isrcheck: i\n// isrcheck ignore[j]\n"
                   "// see isrcheck: k\n// isrchecks: l\n// isrcheck ignores this\n"
                   "//\n/**/\n/* isrcheck:*/\n// isrcheck");
    static const char *const texts[] = {"a", "b",      "c *", "d",         "e f",
                                        "g", "h // x", "i",   "ignore[j]", ""};
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(reading_marks(r, IC_MARK_COMMENT, texts[i]), 1);
    assert_int_equal(r->unit.marks.count, sizeof texts / sizeof *texts);
}

static void test_comments_of_macros(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "#define A(x) f(x) // isrcheck: a\n"
                   "// isrcheck: b\n// isrcheck: c\n\n  # define B(x) \\\n A(x) /* isrcheck: d */\n"
                   "int x; // isrcheck: e\n#define C(x) f(x)\n"
                   "// isrcheck: f\nint y;\n#define D(x) f(x)\n"
                   "void f(int);\nvoid g(void) { A(1); B(2); C(3); D(4); }\n");
    // A holds 0; B holds 1, 2 and 3, and A.
    static const char *const rows[] = {"0", "1", "2", "3", "4", "5"};
    static const unsigned counts[] = {2, 1, 1, 1, 0, 0};
    for (unsigned i = 0; i < 6; i++)
        assert_int_equal(reading_marks(r, IC_MARK_MACRO, rows[i]), counts[i]);
}

static void test_paged_code(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "#define PAGED_CODE() ((void)0)\n#define MINE PAGED_CODE()\n"
                   "void f(void) { PAGED_CODE(); }\nvoid g(void) { MINE; }\n"
                   "void h(void) { PAGED_CODE_LOCKED(); }\n");
    assert_int_equal(reading_marks(r, IC_MARK_PAGED_CODE, "PAGED_CODE"), 2);
    assert_int_equal(reading_marks(r, IC_MARK_PAGED_CODE, "PAGED_CODE_LOCKED"), 1);
    for (uint32_t i = 0; i < r->unit.marks.count; i++)
        assert_int_not_equal(r->unit.marks.at[i].function, IC_NONE);
}

static void test_annotations(void **state) {
    struct reading *r = *state;
    reading_source(r, "a.c",
                   "#define _IRQL_requires_max_(irql)\n"
                   "#define _IRQL_raises_(irql)\n#define _When_(c, a) a\n"
                   "_IRQL_requires_max_( DISPATCH_LEVEL ) _IRQL_raises_(PASSIVE_LEVEL + 1)\n"
                   "void f(void);\n"
                   "_When_(x == 0, _IRQL_requires_max_(APC_LEVEL)) void g(int x);\n"
                   "void h(void) { f(); g(0); }\n");
    bool max = false, raises = false, when = false;
    for (uint32_t i = 0; i < r->unit.annotations.count; i++) {
        struct ic_annotation a = r->unit.annotations.at[i];
        const char *name = ic_unit_text(&r->unit, r->unit.symbols.at[a.symbol].name).data;
        struct ic_str what = ic_unit_text(&r->unit, a.name), args = ic_unit_text(&r->unit, a.args);
        if (ic_str_is(what, "_IRQL_requires_max_")) {
            max = true;
            assert_string_equal(name, "f");
            assert_string_equal(args.data, "DISPATCH_LEVEL");
        }
        raises |= ic_str_is(what, "_IRQL_raises_") && ic_str_is(args, "PASSIVE_LEVEL + 1");
        when |=
            ic_str_is(what, "_When_") && ic_str_is(args, "x == 0, _IRQL_requires_max_(APC_LEVEL)");
    }
    assert_true(max && raises && when);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_sections, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_warnings, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_comments, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_comment_forms, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_comments_of_macros, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_paged_code, reading_open, reading_close),
        cmocka_unit_test_setup_teardown(test_annotations, reading_open, reading_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
