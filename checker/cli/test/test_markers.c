// Expectations in sources, and the verdict on them.
#include "cli/markers.h"
#include "cli/verify.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static struct ic_rulebook *book;

static int load_book(void **state)
{
    static const char *const folders[] = {ISRCHECK_SOURCE_RULES};
    (void)state;
    book = ic_rulebook_load(folders, 1, NULL);
    return book ? 0 : -1;
}

static int free_book(void **state)
{
    (void)state;
    ic_rulebook_free(book);
    return 0;
}

// Markers as text: "2 expect lock-in-isr possible via a b; 3 label isr; ".
static void assert_markers(const char *source, const char *expected)
{
    static const char *const kinds[] = {"expect", "ok",     "todo-expect", "todo-ok", "call",
                                        "hole",   "status", "label",       "bad"};
    struct ic_markers markers = {0};
    struct ic_buf out = {0};
    ic_buf_text(&out, "");
    ic_markers_read(&markers, book, "a.c", ic_str(source));
    for (uint32_t i = 0; i < markers.at.count; i++) {
        const struct ic_marker *m = &markers.at.at[i];
        ic_buf_printf(&out, "%u %s %s", m->line, kinds[m->kind], m->name);
        ic_buf_text(&out, m->possible ? " possible" : "");
        for (uint32_t k = 0; k < m->via_count; k++)
            ic_buf_printf(&out, "%s%s", k ? " " : " via ", m->via[k]);
        ic_buf_text(&out, "; ");
    }
    assert_string_equal(out.data, expected);
    ic_buf_release(&out);
    ic_markers_release(&markers);
}

static void reads_every_kind(void **state)
{
    (void)state;
    assert_markers("a\nb // expect: lock-in-isr possible via #a > #b\n",
                   "2 expect lock-in-isr possible via a b; ");
    assert_markers("// #isr\n// #x expect: stall-over-budget\r\n",
                   "1 label isr; 2 label x; 2 expect stall-over-budget; ");
    assert_markers("x // ok: lock-in-isr; expect: stall-over-budget via #a // #b",
                   "1 ok lock-in-isr; 1 expect stall-over-budget via a; 1 label b; ");
    assert_markers("//todo-expect: unbounded-poll\n// todo-ok: irql-too-high",
                   "1 todo-expect unbounded-poll; 2 todo-ok irql-too-high; ");
    assert_markers("// call: Foo\n// hole\n// status: crashed", "1 call Foo; 2 hole hole; "
                                                                "3 status crashed; ");
    assert_markers("// ok: no-such-rule\n", "");
}

static void only_comments_count(void **state)
{
    (void)state;
    assert_markers("char *s = \"// expect: nothing\"; /* // #a */ int x = 'a'; // #b",
                   "1 label b; ");
    assert_markers("/* two\nlines */ // #c\n", "2 label c; ");
    assert_markers(
        "#error don't // do\nint big = 1'000'000; // #d\nchar q = '\\'', r = '\"'; // #e",
        "2 label d; 3 label e; ");
    assert_markers("// TODO: expect nothing\n// see: the manual\n// write one to clear\n// or: b\n",
                   "");
}

static void mistakes_are_bad_markers(void **state)
{
    (void)state;
    assert_markers("// exepct: lock-in-isr",
                   "1 bad unknown marker 'exepct:', did you mean 'expect:'?; ");
    assert_markers("// want: lock-in-isr", "1 bad unknown marker 'want:'; ");
    assert_markers("// expect: lock-in-irs",
                   "1 bad unknown rule 'lock-in-irs', did you mean 'lock-in-isr'?; ");
    assert_markers("// ok: lock-in-irs",
                   "1 bad unknown rule 'lock-in-irs', did you mean 'lock-in-isr'?; ");
    assert_markers("// expect: made-up-by-nobody", "1 bad unknown rule 'made-up-by-nobody'; ");
    assert_markers("// expect: lock-in-isr via isr",
                   "1 expect lock-in-isr; 1 bad 'via' takes labels, as in: via #a > #b; ");
    assert_markers("// expect: lock-in-isr maybe",
                   "1 expect lock-in-isr; 1 bad cannot read 'maybe' behind the rule; ");
    assert_markers("// expect:", "1 bad 'expect:' needs a rule; ");
}

static void args_are_split(void **state)
{
    (void)state;
    struct ic_arena arena = {0};
    struct ic_str_list args = {0};
    ic_markers_args(&arena, ic_str("// args: -DA  -I\"b c\" \"\"\nint x; // args: -DB\n"), &args);
    assert_int_equal(args.at.count, 4);
    assert_string_equal(args.at.at[1], "-Ib c");
    assert_string_equal(args.at.at[2], "");
    assert_string_equal(args.at.at[3], "-DB");
    ic_vec_release(&args.at);
    ic_arena_release(&arena);
}

// Verdicts
// ------------------------------------------------------------------------------------------

static void add_finding(struct ic_report *report, const char *rule, uint32_t line,
                        enum ic_confidence confidence)
{
    static const struct ic_step trace[] = {
        {{"a.c", 9, 1, 9, 2, ""}, "", 0, IC_NONE, "registered"},
        {{"a.c", 5, 1, 6, 2, ""}, "I", 0, 3, "calls"},
    };
    struct ic_finding finding = {
        .rule = ic_rulebook_find_rule(book, ic_str(rule), NULL),
        .confidence = confidence,
        .message = "m",
        .at = {"a.c", line, 1, line, 2, ""},
        .program = "p",
        .trace = trace,
        .trace_count = 2,
    };
    ic_vec_push(&report->findings, finding);
}

// One definite and one possible finding, at lines 1 and 2.
static void assert_verdict(const char *source, const char *expected)
{
    struct ic_report report = {0};
    struct ic_trial trial = {.program = "p", .report = &report};
    struct ic_buf out = {0};
    ic_buf_text(&out, "");
    add_finding(&report, "lock-in-isr", 1, IC_DEFINITE);
    add_finding(&report, "lock-in-isr", 2, IC_POSSIBLE);
    ic_markers_read(&trial.markers, book, "a.c", ic_str(source));
    assert_int_equal(ic_verify(&trial, &out), expected[0] == 0);
    assert_string_equal(out.data, expected);
    ic_buf_release(&out);
    ic_markers_release(&trial.markers);
    ic_report_release(&report);
}

#define BOTH "// expect: lock-in-isr\n// expect: lock-in-isr possible\n"

static void right_expectations_pass(void **state)
{
    (void)state;
    assert_verdict(BOTH, "");
    assert_verdict("// expect: lock-in-isr via #a > #b\n// todo-ok: lock-in-isr\n\n\n\n// #b\n\n\n"
                   "// #a\n// todo-expect: stall-over-budget\n",
                   "");
}

static void wrong_expectations_fail(void **state)
{
    (void)state;
    assert_verdict("// expect: lock-in-isr\n", "  a.c:2: unexpected lock-in-isr (possible): m\n");
    assert_verdict("// expect: lock-in-isr possible\n// expect: lock-in-isr possible\n",
                   "  a.c:1: lock-in-isr is definite: m\n");
    assert_verdict(BOTH "// expect: irql-too-high\n",
                   "  a.c:3: expected irql-too-high, not found\n");
    assert_verdict(BOTH "// todo-ok: lock-in-isr\n",
                   "  a.c:3: lock-in-isr is not reported any more: make todo-ok an ok\n");
    assert_verdict("// todo-expect: lock-in-isr\n// expect: lock-in-isr possible\n",
                   "  a.c:1: lock-in-isr is found now: make todo-expect an expect\n");
    assert_verdict("// expect: lock-in-isr via #b > #a\n// expect: lock-in-isr possible\n\n\n"
                   "// #b\n\n\n\n// #a\n",
                   "  a.c:1: lock-in-isr: the trace does not pass #a\n"
                   "      a.c:9: registered\n      a.c:5: calls\n");
    assert_verdict(BOTH "// call: Foo; hole\n", "  a.c:3: the call of 'Foo' was lost\n"
                                                "  a.c:3: expected a hole, there is none\n");
    assert_verdict(BOTH "// ekspect: lock-in-isr\n",
                   "  a.c:3: unknown marker 'ekspect:', did you mean 'expect:'?\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_kind),         cmocka_unit_test(only_comments_count),
        cmocka_unit_test(mistakes_are_bad_markers), cmocka_unit_test(args_are_split),
        cmocka_unit_test(right_expectations_pass),  cmocka_unit_test(wrong_expectations_fail),
    };
    return cmocka_run_group_tests(tests, load_book, free_book);
}
