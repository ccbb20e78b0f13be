// nmake's syntax: macros, conditions, includes, and files written to blow up.
#include "disk_tree.h"
#include "project/nmake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <unistd.h>

struct reading {
    struct ic_nmake nmake;
    struct ic_disk disk;
    struct ic_buf notes;
};

static void note(void *data, struct ic_nmake_place place, const char *text)
{
    struct reading *r = data;
    ic_buf_printf(&r->notes, "%u: %s\n", place.line, text);
}

static void start(struct disk_tree *t, struct reading *r)
{
    *r = (struct reading){0};
    r->nmake = (struct ic_nmake){.arena = &t->arena,
                                 .disk = &r->disk,
                                 .folder = t->top,
                                 .top = t->top,
                                 .note = note,
                                 .data = r};
    ic_buf_text(&r->notes, "");
}

static void stop(struct reading *r)
{
    ic_nmake_release(&r->nmake);
    ic_disk_release(&r->disk);
    ic_buf_release(&r->notes);
}

static void read_text(struct disk_tree *t, struct reading *r, const char *text)
{
    start(t, r);
    disk_tree_file(t, "sources", text);
    assert_true(ic_nmake_read(&r->nmake, disk_tree_at(t, "sources"), &t->error));
}

// The value of X in `text`, "(none)" if it is not defined.
static void expect_x(struct disk_tree *t, const char *text, const char *value, const char *notes)
{
    struct reading r;
    read_text(t, &r, text);
    const char *got = ic_nmake_value(&r.nmake, "X", false);
    if (strcmp(got ? got : "(none)", value) != 0)
        fail_msg("'%s' gives '%s', not '%s'", text, got ? got : "(none)", value);
    if (strcmp(r.notes.data, notes) != 0)
        fail_msg("'%s' notes '%s', not '%s'", text, r.notes.data, notes);
    stop(&r);
}

static void test_macros(void **state)
{
    static const char *const cases[][2] = {
        {"X=a b", "a b"},
        {"  X = a \r\n", "a"},
        {"x=a\nX=$(X) b\nX=$(x) c", "a b c"},
        {"X=$(X) b", "b"},
        {"X=a \\\n  b\\\n c\n", "a   b  c"},
        {"X=a \\\n# b \\\n  c", "a   c"},
        {"X=a \\\n # b\n  c", "a   c"},
        {"X=a # b \\\n", "a"},
        {"X=a \\ # b\n c", "a  c"},
        {"X=a^#b", "a^#b"},
        {"# X=a \\\nX=b", "b"},
        {"X=a \\\n\nY=c", "a"},
        {"X=$(Y) $(y)\nY=late", "late late"},
        {"Y=1\nX=$(Y)\nY=2", "1"},
        {"Y=$(X)\nX=1\nX=$(Y) 2", "1 2"},
        {"X=$(Y)\nY=$(Z)\nZ=$(X)", ""},
        {"X=$(Z)a", "a"},
        {"Y=a.c b.c\nX=$(Y:.c=.obj)", "a.obj b.obj"},
        {"Y=a.c\nZ=.c\nX=$(Y:$(Z)=)", "a"},
        {"N=Y\nY=1\nX=$($(N))", "1"},
        {"Y=1\nX=$Y$$(Y)", "1$(Y)"},
        {"X=$(Y", "$(Y"},
        {"X=$", "$"},
        {"X=a\n!UNDEF X", "(none)"},
        {"X=", ""},
        {"\xEF\xBB\xBFX=a", "a"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_x(*state, cases[i][0], cases[i][1], "");
}

static void test_other_lines(void **state)
{
    expect_x(*state, "all: x.c\n\tcopy a=b c\n\t!cl x.c\nX=1", "1", "");
    expect_x(*state, "X=1\nwhat is this\n!WHAT\n!MESSAGE hello\n", "1",
             "2: this line is not understood and left out\n"
             "3: this directive is not known and left out\n");
}

static void test_conditions(void **state)
{
    static const struct {
        const char *text;
        bool holds;
    } cases[] = {
        {"1", true},
        {"0", false},
        {"", false},
        {"$(NONE)", false},
        {"!$(NONE)", true},
        {"\"a\"==\"a\"", true},
        {"\"a\" == \"A\"", true},
        {"\"a b\"!=\"a b\"", false},
        {"\"$(NONE)\"==\"\"", true},
        {"amd64==AMD64", true},
        {"0x600 > 0x501", true},
        {"010 == 8", true},
        {"2 + 3 * 2 == 8", true},
        {"7 % 4 - 3", false},
        {"7 / 0", false},
        {"1 << 70", false},
        {"6 & 4 && 0 || 1", true},
        {"!(1 && 0)", true},
        {"!0 == 1", true},
        {"-1 < 0", true},
        {"~0 == -1", true},
        {"1 || 0 && 0", true},
        {"DEFINED(Y) && !defined(NONE)", true},
        {"EXIST(here.h)", true},
        {"EXIST(\"HERE.H\")", true},
        {"EXIST(none.h)", false},
        {"EXIST(../../../../../../etc/passwd)", false},
        {"9223372036854775807 + 1 < 0", true},
        {"-9223372036854775807 - 1 / -1", true},
        {"(0", false},
        {"\"open", true},
    };
    struct disk_tree *t = *state;
    disk_tree_file(t, "Here.h", "");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *text =
            ic_arena_printf(&t->arena, "Y=1\nX=no\n!IF %s\nX=yes\n!ENDIF\n", cases[i].text).data;
        expect_x(t, text, cases[i].holds ? "yes" : "no", "");
    }
    expect_x(t, "!IF [touch ran] == 0\nX=1\n!ENDIF", "1",
             "1: a condition asks for a command, which is not run: it counts as 0\n");
    expect_x(t, "!IF 1 )\nX=1\n!ENDIF", "1",
             "1: the end of a condition is not understood and left out\n");
    assert_int_equal(access(disk_tree_at(t, "ran"), F_OK), -1);
}

static void test_branches(void **state)
{
    static const char *const cases[][2] = {
        {"!IF 1\nX=1\n!ELSE\nX=2\n!ENDIF", "1"},
        {"!if 0\nX=1\n! else\nX=2\n! endif", "2"},
        {"!IF 0\nX=1\n!ELSEIF 1\nX=2\n!ELSE\nX=3\n!ENDIF", "2"},
        {"!IF 0\nX=1\n!ELSE IF 0\nX=2\n!ELSE\nX=3\n!ENDIF", "3"},
        {"!IF 1\nX=1\n!ELSE IF 1\nX=2\n!ELSE\nX=3\n!ENDIF", "1"},
        {"Y=\n!IFDEF Y\nX=1\n!ENDIF", "1"},
        {"!IFNDEF Y\nX=1\n!ELSE IFDEF Y\nX=2\n!ENDIF", "1"},
        {"!IF 0\nX=0\n!ELSE IFNDEF Y\nX=2\n!ENDIF", "2"},
        {"!IF 0\n!IF 1\nX=1\n!ELSE\nX=2\n!ENDIF\n!ERROR\n!INCLUDE none\n!ENDIF", "(none)"},
        {"!IF 1\n!IF 0\nX=1\n!ELSE\nX=2\n!ENDIF\n!ENDIF", "2"},
        {"X=a \\\n!IF 1\nY=1\n!ENDIF", "a"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_x(*state, cases[i][0], cases[i][1], "");
    expect_x(*state, "X=1\n!IF 1\nX=2\n", "2",
             "2: this !IF has no !ENDIF: it ends with the file\n");
    expect_x(*state, "X=1\n!ENDIF\n!ELSE", "1",
             "2: there is no !IF to this: it is left out\n"
             "3: there is no !IF to this: it is left out\n");
}

static void test_includes(void **state)
{
    struct disk_tree *t = *state;
    disk_tree_file(t, "Inc/One.inc", "X=$(X) one\n!INCLUDE two.inc\n");
    disk_tree_file(t, "Inc/two.inc", "X=$(X) two\n!INCLUDE \"..\\inc\\one.inc\"\n!IF 1\n");
    expect_x(t, "!INCLUDE inc\\one.INC\nX=$(X) end\n!INCLUDE <win32.mak>\n", "one two end",
             "2: '..\\inc\\one.inc' is not included: it includes itself\n"
             "3: this !IF has no !ENDIF: it ends with the file\n");
    expect_x(t, "X=1\n!INCLUDE ..\\..\\..\\..\\..\\etc\\passwd\n!INCLUDE c:\\x.inc\n", "1",
             "2: '..\\..\\..\\..\\..\\etc\\passwd' is not included: there is no such file in the "
             "project\n"
             "3: 'c:\\x.inc' is not included: there is no such file in the project\n");
    assert_int_equal(symlink("/etc/passwd", disk_tree_at(t, "link.inc")), 0);
    expect_x(t, "!INCLUDE link.inc\n", "(none)",
             "1: 'link.inc' is not included: there is no such file in the project\n");
}

// Written to blow up
// ------------------------------------------------------------------------------------------

static void repeat(struct ic_buf *out, const char *text, int count)
{
    while (count--)
        ic_buf_text(out, text);
}

static void expect_note(struct disk_tree *t, const char *text, const char *says)
{
    struct reading r;
    read_text(t, &r, text);
    ic_nmake_value(&r.nmake, "X", false);
    if (!strstr(r.notes.data, says))
        fail_msg("'%s' does not say '%s'", r.notes.data, says);
    stop(&r);
}

static void test_growing_macros(void **state)
{
    struct disk_tree *t = *state;
    struct ic_buf out = {0};
    ic_buf_text(&out, "X=abcdefgh\n");
    repeat(&out, "X=$(X)$(X)\n", 200);
    expect_note(t, out.data, "macros expand to too much here");
    ic_buf_clear(&out);
    for (int i = 0; i < 60; i++) // late, so nothing is expanded before the end
        ic_buf_printf(&out, "M%d=$(M%d)$(M%d)\n", i, i + 1, i + 1);
    ic_buf_text(&out, "X=$(M0)\n");
    expect_note(t, out.data, "macros expand to too much here");
    ic_buf_clear(&out);
    ic_buf_text(&out, "X=");
    repeat(&out, "$(", 100000);
    expect_note(t, out.data, "");
    repeat(&out, ")", 100000);
    expect_note(t, out.data, "macros expand to too much here");
    ic_buf_release(&out);
}

static void test_deep_conditions(void **state)
{
    struct disk_tree *t = *state;
    struct ic_buf out = {0};
    repeat(&out, "!IF 1\n", 10000);
    ic_buf_text(&out, "X=deep\n");
    repeat(&out, "!ENDIF\n", 10000);
    expect_x(t, out.data, "deep", "");
    ic_buf_clear(&out);
    ic_buf_text(&out, "!IF ");
    repeat(&out, "(", 100000);
    expect_note(t, out.data, "a condition is nested too deep");
    ic_buf_clear(&out);
    ic_buf_text(&out, "!IF ");
    repeat(&out, "!", 100000);
    expect_note(t, out.data, "a condition is nested too deep");
    ic_buf_release(&out);
}

static void test_large_file(void **state)
{
    struct disk_tree *t = *state;
    struct reading r;
    start(t, &r);
    disk_tree_file(t, "sources", "X=1\n");
    assert_int_equal(truncate(disk_tree_at(t, "sources"), 100 << 20), 0);
    assert_false(ic_nmake_read(&r.nmake, disk_tree_at(t, "sources"), &t->error));
    assert_non_null(strstr(t->error.text, "larger than"));
    stop(&r);
}

static void test_nul_bytes(void **state)
{
    struct disk_tree *t = *state;
    struct reading r;
    start(t, &r);
    disk_tree_bytes(t, "sources", ic_str_n("X=a\0b.c\n\0", 9));
    assert_true(ic_nmake_read(&r.nmake, disk_tree_at(t, "sources"), &t->error));
    assert_string_equal(ic_nmake_value(&r.nmake, "X", false), "a b.c");
    assert_string_equal(r.notes.data,
                        "1: there are NUL bytes in this file, which count as spaces\n");
    stop(&r);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, disk_tree_set_up, disk_tree_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_macros),     TEST(test_other_lines),     TEST(test_conditions),
        TEST(test_branches),   TEST(test_includes),        TEST(test_growing_macros),
        TEST(test_large_file), TEST(test_deep_conditions), TEST(test_nul_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
