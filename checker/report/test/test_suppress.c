// Comments and pragmas of a unit, and the findings they hide. (What they look like in sources is
// tried in test/cli/suppress.sh.)
#include "base/buf.h"
#include "report/directive.h"
#include "report/suppress.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static struct ic_rulebook *book;

static int load_rules(void **state)
{
    static const char *const folders[] = {"rules"};
    struct ic_error error = {0};
    (void)state;
    book = ic_rulebook_load(folders, 1, &error);
    if (!book)
        fail_msg("%s:%u: %s", error.file, error.line, error.text);
    return 0;
}

static int free_rules(void **state)
{
    (void)state;
    ic_rulebook_free(book);
    return 0;
}

static const struct ic_rule *rule(const char *name)
{
    return ic_rulebook_find_rule(book, ic_str(name), NULL);
}

// Words
// ------------------------------------------------------------------------------------------

static void note(void *data, const char *text)
{
    struct ic_buf *out = data;
    ic_buf_printf(out, "%s;", text);
}

static void assert_directive(const char *text, bool good, uint32_t rules, const char *reason,
                             const char *remark)
{
    struct ic_arena arena = {0};
    struct ic_buf remarks = {0};
    struct ic_directive d;
    ic_buf_text(&remarks, "");
    assert_int_equal(ic_directive_read(&arena, book, ic_str(text), &d, note, &remarks), good);
    assert_int_equal(d.rules.count, rules);
    assert_string_equal(d.reason, reason);
    if (remark[0] ? !strstr(remarks.data, remark) : remarks.len > 0)
        fail_msg("'%s' says '%s'", text, remarks.data);
    ic_arena_release(&arena);
    ic_buf_release(&remarks);
}

static void directives(void **state)
{
    (void)state;
    assert_directive("ignore[stall-over-budget] why", true, 1, "why", "");
    assert_directive("ignore [ISR201 ,ISR201, stall-over-budget,ISR102] : -- x", true, 2, "x", "");
    assert_directive("ignore-file[ISR201]", true, 1, "", "");
    assert_directive("ignore[ISR201, nope] x", true, 1, "x", "unknown rule 'nope'");
    assert_directive("ignore[nope]", false, 0, "", "unknown rule");
    assert_directive("ignore[,,]", false, 0, "", "names no rule");
    assert_directive("ignore", false, 0, "", "names no rule");
    assert_directive("ignore ISR201", false, 0, "", "names no rule");
    assert_directive("ignore[", false, 0, "", "']' is missing");
    assert_directive("ignore-line[ISR201]", false, 0, "", "unknown word 'ignore-line'");
    assert_directive("", false, 0, "", "unknown word");
    assert_directive("[ISR201]", false, 0, "", "unknown word");
}

static void assert_pragma(const char *text, enum ic_pragma_kind kind, const char *ids,
                          const char *reason)
{
    struct ic_pragma p = ic_pragma_read(ic_str(text));
    assert_int_equal(p.kind, kind);
    assert_true(ic_str_is(p.ids, ids));
    assert_true(ic_str_is(p.reason, reason));
}

static void pragmas(void **state)
{
    (void)state;
    assert_pragma("suppress 28121", IC_PRAGMA_SUPPRESS, "28121", "");
    assert_pragma("suppress 28121, why", IC_PRAGMA_SUPPRESS, "28121", "why");
    assert_pragma("suppress: 28121 28118, \"a, b\"", IC_PRAGMA_SUPPRESS, "28121 28118", "a, b");
    assert_pragma(" disable :28121 ,\"x\" ", IC_PRAGMA_DISABLE, "28121", "x");
    assert_pragma("push", IC_PRAGMA_PUSH, "", "");
    assert_pragma("pop", IC_PRAGMA_POP, "", "");
    assert_pragma("1 28121", IC_PRAGMA_ENABLE, "28121", "");
    assert_pragma("", IC_PRAGMA_OTHER, "", "");
    assert_pragma(":,\"", IC_PRAGMA_OTHER, "", "\"");
    struct ic_arena arena = {0};
    struct ic_rule_list rules =
        ic_pragma_rules(&arena, book, ic_str("1 28121 28118 __WARNING_NO_PAGED_CODE 99999999999"));
    assert_int_equal(rules.count, 2);
    ic_arena_release(&arena);
}

// Units
// ------------------------------------------------------------------------------------------

struct made {
    struct ic_unit unit;
    struct ic_report report;
};

static void make(struct made *m)
{
    *m = (struct made){0};
    ic_unit_init(&m->unit);
    ic_vec_push(&m->unit.files,
                (struct ic_file){ic_unit_add_text(&m->unit, ic_str("gone.c")), IC_ORIGIN_USER});
}

static void unmake(struct made *m)
{
    ic_unit_release(&m->unit);
    ic_report_release(&m->report);
}

static void add_mark(struct made *m, enum ic_mark_kind kind, uint32_t line, const char *text)
{
    struct ic_loc loc = {.file = 0, .line = line, .column = 5, .end_line = line, .end_column = 9};
    ic_vec_push(&m->unit.locs, loc);
    struct ic_mark mark = {(uint32_t)kind, m->unit.locs.count - 1, IC_NONE,
                           ic_unit_add_text(&m->unit, ic_str(text))};
    ic_vec_push(&m->unit.marks, mark);
}

static void add_finding(struct made *m, const char *name, uint32_t line, const char *macro)
{
    struct ic_finding finding = {.rule = rule(name),
                                 .message = "m",
                                 .function = "F",
                                 .program = "p",
                                 .at = {"gone.c", line, 5, line, 9, macro},
                                 .context = {"Isr", "storport", "isr", 3}};
    ic_vec_push(&m->report.findings, finding);
}

static void apply(struct made *m, enum ic_seen seen)
{
    struct ic_suppressions *set = ic_suppressions_open(&m->report);
    ic_suppressions_read(set, book, &m->unit, "p", seen);
    ic_suppressions_apply(set);
    ic_suppressions_close(set);
}

static void files_that_are_gone_are_guessed(void **state)
{
    (void)state;
    struct made m;
    make(&m);
    add_mark(&m, IC_MARK_COMMENT, 3, "ignore[ISR201] a");
    add_mark(&m, IC_MARK_COMMENT, 8, "ignore-next-line[ISR201] b");
    for (uint32_t line = 2; line <= 9; line++)
        add_finding(&m, "ISR201", line, "");
    apply(&m, IC_SEEN_ALL);
    for (uint32_t i = 0; i < 8; i++) {
        const struct ic_suppression *s = m.report.findings.at[i].suppressed;
        bool hidden = i == 1 || i == 2 || i == 7;
        assert_int_equal(s != NULL, hidden);
        if (s)
            assert_string_equal(s->reason, i == 7 ? "b" : "a");
    }
    unmake(&m);
}

static void macros_are_matched_by_place(void **state)
{
    (void)state;
    struct made m;
    make(&m);
    add_mark(&m, IC_MARK_COMMENT, 30, "ignore[ISR201] in the definition");
    add_mark(&m, IC_MARK_MACRO, 3, "0");
    add_finding(&m, "ISR201", 3, "WAIT");
    add_finding(&m, "ISR201", 3, "");
    add_finding(&m, "ISR201", 4, "WAIT");
    add_finding(&m, "ISR102", 3, "WAIT");
    apply(&m, IC_SEEN_ALL);
    assert_non_null(m.report.findings.at[0].suppressed);
    for (uint32_t i = 1; i < 4; i++)
        assert_null(m.report.findings.at[i].suppressed);
    unmake(&m);
}

// A unit may come from anywhere.
static void odd_marks_hide_nothing(void **state)
{
    (void)state;
    static const char *const rows[] = {"", "-1", "1", "7", "x", "99999999999999999999", "0x0"};
    struct made m;
    make(&m);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        add_mark(&m, IC_MARK_MACRO, 3, rows[i]);
    add_mark(&m, IC_MARK_WARNING, 3, "suppress");
    add_mark(&m, IC_MARK_PREFAST, 3, "suppress: , ,");
    add_mark(&m, IC_MARK_WARNING, 1, "pop");
    add_mark(&m, IC_MARK_WARNING, 1, "disable");
    struct ic_mark nowhere = {IC_MARK_COMMENT, 0, IC_NONE,
                              ic_unit_add_text(&m.unit, ic_str("ignore-file[ISR201]"))};
    m.unit.locs.at[0].file = IC_NONE;
    ic_vec_push(&m.unit.marks, nowhere);
    add_finding(&m, "ISR201", 3, "WAIT");
    apply(&m, IC_SEEN_ALL);
    assert_null(m.report.findings.at[0].suppressed);
    unmake(&m);
}

static void ranges_survive_any_nesting(void **state)
{
    (void)state;
    struct made m;
    make(&m);
    uint32_t line = 1;
    for (int i = 0; i < 1000; i++)
        add_mark(&m, IC_MARK_WARNING, line++, "push");
    add_mark(&m, IC_MARK_WARNING, line++, "disable 28121, deep");
    add_finding(&m, "ISR102", line++, "");
    for (int i = 0; i < 1000; i++)
        add_mark(&m, IC_MARK_WARNING, line++, "pop");
    add_finding(&m, "ISR102", line++, "");
    // A file that includes itself.
    ic_vec_push(&m.unit.includes, (struct ic_include){0, 1, 0});
    apply(&m, IC_SEEN_ALL);
    assert_string_equal(m.report.findings.at[0].suppressed->reason, "deep");
    assert_null(m.report.findings.at[1].suppressed);
    unmake(&m);
}

static uint32_t unused_after(enum ic_seen seen, uint32_t holes)
{
    struct made m;
    make(&m);
    add_mark(&m, IC_MARK_COMMENT, 3, "ignore[ISR201]");
    for (uint32_t i = 0; i < holes; i++)
        ic_vec_push(&m.unit.holes, (struct ic_hole){0});
    apply(&m, seen);
    uint32_t count = m.report.findings.count;
    unmake(&m);
    return count;
}

static void unused_ones_need_sight(void **state)
{
    (void)state;
    assert_int_equal(unused_after(IC_SEEN_ALL, 0), 0); // off
    ic_rulebook_enable(book, rule("unused-suppression"), true);
    assert_int_equal(unused_after(IC_SEEN_ALL, 0), 1);
    assert_int_equal(unused_after(IC_SEEN_ALL, 1), 0);
    assert_int_equal(unused_after(IC_SEEN_PART, 0), 0);
    assert_int_equal(unused_after(IC_SEEN_NOT, 0), 0);
    ic_rulebook_enable(book, rule("ISR201"), false);
    assert_int_equal(unused_after(IC_SEEN_ALL, 0), 0);
    ic_rulebook_enable(book, rule("ISR201"), true);
    ic_rulebook_enable(book, rule("unused-suppression"), false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(directives),
        cmocka_unit_test(pragmas),
        cmocka_unit_test(files_that_are_gone_are_guessed),
        cmocka_unit_test(macros_are_matched_by_place),
        cmocka_unit_test(odd_marks_hide_nothing),
        cmocka_unit_test(ranges_survive_any_nesting),
        cmocka_unit_test(unused_ones_need_sight),
    };
    return cmocka_run_group_tests(tests, load_rules, free_rules);
}
