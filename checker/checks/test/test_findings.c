// From facts to findings: findings.unit, whose comment is the source.
#include "checks/checks.h"
#include "program/test/linked.h"
#include "report/calls.h"

struct checked {
    struct linked l;
    struct ic_report report;
};

static int set_up(void **state)
{
    static struct checked c;
    linked_file(&c.l, "checker/checks/test/findings.unit");
    linked_link(&c.l);
    ic_checks_run(c.l.program, &c.report);
    *state = &c;
    return 0;
}

static int tear_down(void **state)
{
    struct checked *c = *state;
    ic_report_release(&c->report);
    linked_release(&c->l);
    return 0;
}

// The findings in `function`, one a line.
static void print_findings(struct checked *c, const char *function)
{
    struct ic_buf *out = &c->l.printed;
    for (uint32_t i = 0; i < c->report.findings.count; i++) {
        const struct ic_finding *f = &c->report.findings.at[i];
        if (strcmp(f->function, function) != 0)
            continue;
        ic_buf_printf(out, "%s%s %s %s in %s", out->len ? "\n" : "", f->rule->name,
                      f->confidence == IC_DEFINITE ? "definite" : "possible",
                      ic_severity_name(f->severity), f->context.function);
        for (uint32_t k = 0; k < f->also_count; k++)
            ic_buf_printf(out, ", %s", f->also_in[k].function);
    }
}

static void expect(struct checked *c, const char *function, const char *expected)
{
    print_findings(c, function);
    linked_expect(&c->l, expected);
}

static const struct ic_finding *finding(const struct checked *c, const char *function)
{
    for (uint32_t i = 0; i < c->report.findings.count; i++)
        if (strcmp(c->report.findings.at[i].function, function) == 0)
            return &c->report.findings.at[i];
    fail_msg("nothing in '%s'", function);
    return NULL;
}

static void one_finding_for_a_place(void **state)
{
    expect(*state, "Shared", "stall-too-long definite error in Isr, Msi");
    for (uint32_t i = 0; i < ((struct checked *)*state)->report.findings.count; i++)
        for (uint32_t k = 0; k < i; k++) {
            const struct ic_finding *a = &((struct checked *)*state)->report.findings.at[i];
            const struct ic_finding *b = &((struct checked *)*state)->report.findings.at[k];
            assert_false(a->rule == b->rule && a->at.line == b->at.line &&
                         a->at.column == b->at.column);
        }
}

// 5 ms break the limit of one call and the budget of the routine: the first of the group is told.
static void first_of_a_group_wins(void **state)
{
    struct checked *c = *state;
    const struct ic_rule *one = ic_rulebook_find_rule(c->l.book, ic_str("stall-too-long"), NULL);
    const struct ic_rule *sum = ic_rulebook_find_rule(c->l.book, ic_str("stall-over-budget"), NULL);
    assert_string_equal(one->group, sum->group);
    assert_true(one->order < sum->order);
    expect(c, "Device", "stall-too-long definite error in Isr");
    expect(c, "Adds", "stall-over-budget definite error in Isr");
}

static void group_loser_is_told_where_the_winner_is_off(void **state)
{
    struct checked c = {0};
    (void)state;
    linked_file(&c.l, "checker/checks/test/findings.unit");
    linked_link(&c.l);
    ic_rulebook_enable(c.l.book, ic_rulebook_find_rule(c.l.book, ic_str("stall-too-long"), NULL),
                       false);
    ic_checks_run(c.l.program, &c.report);
    expect(&c, "Device", "stall-over-budget definite error in Isr");
    ic_report_release(&c.report);
    linked_release(&c.l);
}

// Branches on unknown values of memory and device are no assumption.
static void unknown_values_are_no_guard(void **state)
{
    expect(*state, "Guarded", "stall-too-long definite error in Isr");
    assert_null(finding(*state, "Guarded")->assumption);
    expect(*state, "Device", "stall-too-long definite error in Isr");
    assert_null(finding(*state, "Device")->assumption);
}

// Isr may, through a pointer, Msi does: the surer one is told, the other is where it happens, too.
static void surer_context_is_told(void **state)
{
    expect(*state, "Both", "stall-too-long definite error in Msi, Isr");
    assert_null(finding(*state, "Both")->assumption);
}

static void one_target_of_several_is_possible(void **state)
{
    expect(*state, "SomeBad", "stall-too-long possible warning in Isr");
    expect(*state, "SomeGood", "");
    const struct ic_finding *f = finding(*state, "SomeBad");
    assert_string_equal(f->assumption,
                        "assuming that the pointer called at findings.c:31 is 'SomeBad'");
    assert_non_null(strstr(f->message, f->assumption));
}

static void all_targets_are_definite(void **state)
{
    expect(*state, "AllBad1", "stall-too-long definite error in Isr");
    expect(*state, "AllBad2", "stall-too-long definite error in Isr");
    assert_null(finding(*state, "AllBad1")->assumption);
    assert_null(strstr(finding(*state, "AllBad1")->message, "assuming"));
}

// Through a pointer of two targets, or the longer way, which is sure.
static void surest_way_is_told(void **state)
{
    expect(*state, "Reached", "stall-too-long definite error in Isr");
    const struct ic_finding *f = finding(*state, "Reached");
    assert_int_equal(f->trace_count, 4);
    assert_string_equal(f->trace[2].function, "Longer");
}

static void known_argument_is_silent(void **state)
{
    expect(*state, "ByParameter", "");
}

static void poll_is_a_warning(void **state)
{
    expect(*state, "Polls", "unbounded-poll definite warning in Isr");
}

static void trace_tells_the_way(void **state)
{
    const struct ic_finding *f = finding(*state, "Shared");
    assert_int_equal(f->trace_count, 3);
    assert_string_equal(f->trace[0].function, "Isr");
    assert_int_equal(f->trace[0].irql, IC_IRQL_DEVICE);
    assert_string_equal(f->trace[1].text, "calls 'Shared'");
    assert_int_equal(f->trace[1].depth, 0);
    assert_int_equal(f->trace[2].depth, 1);
    assert_int_equal(f->trace[2].at.line, f->at.line);
}

static void contexts_are_reported(void **state)
{
    const struct checked *c = *state;
    assert_int_equal(c->report.contexts.count, 2);
    assert_string_equal(c->report.contexts.at[0].context.kind, "isr");
    assert_string_equal(c->report.contexts.at[0].identified_by, "role-type");
    assert_string_equal(c->report.contexts.at[1].context.kind, "msi-isr");
    assert_false(c->report.incomplete);
}

static const struct ic_context_row *context(const struct ic_report *report, const char *function)
{
    for (uint32_t i = 0; i < report->contexts.count; i++)
        if (strcmp(report->contexts.at[i].context.function, function) == 0)
            return &report->contexts.at[i];
    fail_msg("no context '%s'", function);
    return NULL;
}

static const struct ic_call_node *node(const struct ic_calls *calls, const char *function)
{
    for (uint32_t i = 0; i < calls->count; i++)
        if (strcmp(calls->nodes[i].function, function) == 0)
            return &calls->nodes[i];
    return NULL;
}

static void what_a_routine_reaches(void **state)
{
    struct checked *c = *state;
    struct ic_report report = {.wants_calls = true};
    assert_null(context(&c->report, "Isr")->calls); // nobody asked
    ic_checks_run(c->l.program, &report);
    const struct ic_calls *calls = context(&report, "Isr")->calls;
    assert_non_null(calls);
    assert_non_null(context(&report, "Isr")->latency);
    assert_string_equal(calls->nodes[0].function, "Isr");
    assert_int_equal(calls->nodes[0].parent, IC_NONE);
    assert_int_equal(calls->left_out, 0);
    for (uint32_t i = 1; i < calls->count; i++)
        assert_true(calls->nodes[i].parent < i);
    const struct ic_call_node *shared = node(calls, "Shared");
    assert_non_null(shared);
    assert_true(shared->callers >= 1);
    assert_int_equal(shared->routine_count, 1);
    assert_non_null(strstr(shared->routines[0], "Stall"));
    assert_null(node(calls, "Dpc"));
    for (uint32_t i = 0; i < report.contexts.count; i++)
        if (strstr(report.contexts.at[i].context.kind, "isr") == NULL)
            assert_null(report.contexts.at[i].calls);
    ic_report_release(&report);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_finding_for_a_place),
        cmocka_unit_test(first_of_a_group_wins),
        cmocka_unit_test(group_loser_is_told_where_the_winner_is_off),
        cmocka_unit_test(unknown_values_are_no_guard),
        cmocka_unit_test(surer_context_is_told),
        cmocka_unit_test(one_target_of_several_is_possible),
        cmocka_unit_test(all_targets_are_definite),
        cmocka_unit_test(surest_way_is_told),
        cmocka_unit_test(known_argument_is_silent),
        cmocka_unit_test(poll_is_a_warning),
        cmocka_unit_test(trace_tells_the_way),
        cmocka_unit_test(contexts_are_reported),
        cmocka_unit_test(what_a_routine_reaches),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
