// Order and identity of findings.
#include "sample.h"

#include "base/buf.h"
#include "report/fingerprint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static const struct ic_rule first_rule = {.code = "ISR001", .name = "first", .order = 1};
static const struct ic_rule second_rule = {.code = "ISR002", .name = "second", .order = 2};

static struct ic_finding finding(const struct ic_rule *rule, const char *file, uint32_t line,
                                 const char *program)
{
    return (struct ic_finding){
        .rule = rule,
        .severity = IC_SEVERITY_ERROR,
        .confidence = IC_DEFINITE,
        .message = "m",
        .at = {file, line, 1, line, 20, ""},
        .function = "F",
        .program = program,
        .context = {"Isr", "storport", "isr", 3},
    };
}

static void order_does_not_depend_on_the_analysis(void **state)
{
    (void)state;
    struct ic_finding rows[] = {
        finding(&second_rule, "a.c", 2, "p"), finding(&first_rule, "b.c", 1, "p"),
        finding(&first_rule, "a.c", 2, "q"),  finding(&first_rule, "a.c", 2, "p"),
        finding(&first_rule, "a.c", 1, "p"),
    };
    static const char expected[] = "a.c:1 first p; a.c:2 first p; a.c:2 first q; a.c:2 second p; "
                                   "b.c:1 first p; ";
    for (uint32_t turn = 0; turn < 5; turn++) {
        struct ic_report report = {0};
        struct ic_buf out = {0};
        for (uint32_t i = 0; i < 10; i++)
            ic_vec_push(&report.findings, rows[(i * 3 + turn) % 5]);
        ic_report_finish(&report);
        for (uint32_t i = 0; i < report.findings.count; i++) {
            const struct ic_finding *f = &report.findings.at[i];
            ic_buf_printf(&out, "%s:%u %s %s; ", f->at.file, f->at.line, f->rule->name, f->program);
        }
        assert_string_equal(out.data, expected);
        ic_buf_release(&out);
        ic_report_release(&report);
    }
}

static void definite_finding_stays_of_two_at_one_place(void **state)
{
    (void)state;
    struct ic_report report = {0};
    struct ic_finding possible = finding(&first_rule, "a.c", 1, "p");
    possible.confidence = IC_POSSIBLE;
    ic_vec_push(&report.findings, possible);
    ic_vec_push(&report.findings, finding(&first_rule, "a.c", 1, "p"));
    ic_report_finish(&report);
    assert_int_equal(report.findings.count, 1);
    assert_int_equal(report.findings.at[0].confidence, IC_DEFINITE);
    ic_report_release(&report);
}

static void text_of(const char *source, const char *const *locals, const char *expected)
{
    struct ic_tokens tokens = {0};
    struct ic_buf out = {0};
    struct ic_finding row = finding(&first_rule, "text.c", 1, "p");
    uint32_t count = 0;
    while (locals && locals[count])
        count++;
    sample_put("text.c", source);
    row.at.column = 1;
    row.at.end_line = 100;
    row.locals = locals;
    row.local_count = count;
    ic_buf_text(&out, "");
    assert_true(ic_tokens_load(&tokens, "text.c"));
    ic_fingerprint_text(&tokens, &row, &out);
    assert_string_equal(out.data, expected);
    ic_buf_release(&out);
    ic_tokens_release(&tokens);
}

static void text_forgets_layout_comments_and_locals(void **state)
{
    (void)state;
    struct ic_report sample = {0};
    static const char *const locals[] = {"a", "b", NULL};
    sample_open(&sample);
    text_of("   Stall ( 500 )\n ; // why\n", NULL, "Stall ( 500 ) ; ");
    text_of("unsigned \\\n  int/* a\n */x;", NULL, "unsigned int x ; ");
    text_of("f(\"a // b\" , 'c' , '\\'')", NULL, "f ( \"a // b\" , 'c' , '\\'' ) ");
    text_of("f(b, a, b, c)", locals, "f ( $1 , $2 , $1 , c ) ");
    text_of("x.a + y->b + a", locals, "x . a + y - > b + $1 ");
    text_of("do { if (a) { b } } while (c)", NULL, "do while ( c ) ");
    text_of("\"open \\", NULL, "\"open \\ ");
    text_of("", NULL, "");
    sample_close(&sample);
}

static const char *fingerprint(const char *source, struct ic_finding row, struct ic_report *report)
{
    sample_put("print.c", source);
    ic_vec_push(&report->findings, row);
    ic_report_finish(report);
    return report->findings.at[report->findings.count - 1].fingerprint;
}

static void fingerprints_survive_moves(void **state)
{
    (void)state;
    struct ic_report sample = {0}, a = {0}, b = {0}, c = {0}, d = {0};
    sample_open(&sample);
    const char *at_1 = fingerprint("Stall(5);\n", finding(&first_rule, "print.c", 1, "p"), &a);
    const char *at_3 =
        fingerprint("\n\n  Stall( 5 ); // x\n", finding(&first_rule, "print.c", 3, "p"), &b);
    const char *other = fingerprint("Stall(6);\n", finding(&first_rule, "print.c", 1, "p"), &c);
    const char *second = fingerprint("Stall(5);\n", finding(&second_rule, "print.c", 1, "p"), &d);
    assert_int_equal(strlen(at_1), 32);
    assert_string_equal(at_1, at_3);
    assert_string_not_equal(at_1, other);
    assert_string_not_equal(at_1, second);
    ic_report_release(&a);
    ic_report_release(&b);
    ic_report_release(&c);
    ic_report_release(&d);
    sample_close(&sample);
}

static void equals_are_numbered(void **state)
{
    (void)state;
    struct ic_report report = {0};
    ic_vec_push(&report.findings, finding(&first_rule, "gone.c", 1, "p"));
    ic_vec_push(&report.findings, finding(&first_rule, "gone.c", 2, "p"));
    ic_report_finish(&report);
    assert_string_not_equal(report.findings.at[0].fingerprint, report.findings.at[1].fingerprint);
    ic_report_release(&report);
}

static void hole(struct ic_report *report, const char *unit, const char *name, uint32_t line,
                 uint32_t tokens)
{
    struct ic_unseen_row row = {.kind = "hole", .name = name, .unit = unit, .tokens = tokens};
    row.at = (struct ic_position){"shared.h", line, 1, line, 2, ""};
    ic_vec_push(&report->unseen, row);
}

// A routine of a header is lost in each file that includes it, and twice in none.
static void holes_count_for_their_files(void **state)
{
    (void)state;
    struct ic_report report = {0};
    static const char *const files[] = {"c.c", "a.c", "b.c"};
    for (uint32_t i = 0; i < 3; i++)
        ic_vec_push(&report.units, (struct ic_unit_row){.file = files[i],
                                                        .status = "recovered",
                                                        .tokens = 100,
                                                        .lost_tokens = i < 2 ? 9 : 0});
    hole(&report, "a.c", "Drain", 3, 5);
    hole(&report, "a.c", "Drain", 3, 5);
    hole(&report, "a.c", "Ack", 8, 2);
    hole(&report, "c.c", "Drain", 3, 4);
    hole(&report, "none.c", "Drain", 3, 4);
    ic_report_finish(&report);
    assert_int_equal(report.units.at[0].lost_in_contexts, 7);
    assert_int_equal(report.units.at[1].lost_in_contexts, 0);
    assert_int_equal(report.units.at[2].lost_in_contexts, 4);
    ic_report_release(&report);
}

// One library in three drivers, another rule at its place, and a place of one driver alone.
static void programs_share_a_finding(void **state)
{
    (void)state;
    struct ic_report report = {.merges = true};
    ic_vec_push(&report.findings, finding(&first_rule, "lib.c", 3, "b"));
    ic_vec_push(&report.findings, finding(&first_rule, "lib.c", 3, "a"));
    ic_vec_push(&report.findings, finding(&first_rule, "lib.c", 3, "c"));
    ic_vec_push(&report.findings, finding(&second_rule, "lib.c", 3, "a"));
    ic_vec_push(&report.findings, finding(&first_rule, "lib.c", 4, "a"));
    for (uint32_t i = 0; i < report.findings.count; i++)
        report.findings.at[i].confidence = i == 0 ? IC_DEFINITE : IC_POSSIBLE;
    report.findings.at[2].context.function = "OtherIsr";
    ic_report_finish(&report);
    assert_int_equal(report.findings.count, 3);
    const struct ic_finding *one = &report.findings.at[0];
    assert_int_equal(one->confidence, IC_DEFINITE);
    assert_string_equal(one->program, "b");
    assert_int_equal(one->also_program_count, 2);
    assert_string_equal(one->also_programs[0], "a");
    assert_string_equal(one->also_programs[1], "c");
    assert_int_equal(one->also_count, 1);
    assert_string_equal(one->also_in[0].function, "OtherIsr");
    assert_ptr_equal(report.findings.at[1].rule, &second_rule);
    assert_int_equal(report.findings.at[1].also_program_count, 0);
    ic_report_release(&report);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_does_not_depend_on_the_analysis),
        cmocka_unit_test(definite_finding_stays_of_two_at_one_place),
        cmocka_unit_test(text_forgets_layout_comments_and_locals),
        cmocka_unit_test(fingerprints_survive_moves),
        cmocka_unit_test(equals_are_numbered),
        cmocka_unit_test(holes_count_for_their_files),
        cmocka_unit_test(programs_share_a_finding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
