// How often loops run: trips.unit (what constants prove), tests.unit (where the test stands) and
// exits.unit (memory and devices), whose comments are the sources.
#include "flowed.h"

static const struct ic_trips *trips(const struct flowed *f, const char *function, uint32_t loop)
{
    return &f->flow->trips.at[flowed_instance(f, function)->first_trips + loop];
}

static void expect_exactly(const struct flowed *f, const char *function, int64_t count)
{
    const struct ic_trips *t = trips(f, function, 0);
    if (!t->exact || t->count.lo != count || t->count.hi != count)
        fail_msg("%s: %lld..%lld %s", function, (long long)t->count.lo, (long long)t->count.hi,
                 t->exact ? "exact" : "");
}

static void expect_no_bound(const struct flowed *f, const char *function)
{
    const struct ic_trips *t = trips(f, function, 0);
    if (!ic_range_is_top(t->count))
        fail_msg("%s: %lld..%lld", function, (long long)t->count.lo, (long long)t->count.hi);
}

static void counted_loops(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/trips.unit");
    expect_exactly(&f, "Up", 10);
    expect_exactly(&f, "UpTo", 6);
    expect_exactly(&f, "Down", 10);
    expect_exactly(&f, "Mirrored", 7);
    expect_exactly(&f, "Unequal", 4);
    expect_no_bound(&f, "Missed");
    flowed_release(&f);
}

static void counters_in_the_condition(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/tests.unit");
    expect_exactly(&f, "DoCounts", 10);
    expect_exactly(&f, "DoBefore", 5);
    expect_exactly(&f, "DoAfter", 6);
    expect_exactly(&f, "WhileAfter", 5);
    expect_exactly(&f, "WhileBefore", 4);
    flowed_release(&f);
}

// What counts is how often the body runs, whether the test stands before or behind it.
static void tests_in_the_body(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/tests.unit");
    expect_exactly(&f, "Late", 5);
    expect_exactly(&f, "Early", 7);
    expect_exactly(&f, "Calls", 5);
    flowed_release(&f);
}

static void bound_from_parameter(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/trips.unit");
    expect_exactly(&f, "Bounded", 3);
    flowed_release(&f);
}

static void nested_loops_count_apart(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/trips.unit");
    expect_exactly(&f, "Inner", 3);
    assert_int_equal(trips(&f, "Inner", 1)->count.lo, 4);
    assert_int_equal(trips(&f, "Inner", 1)->count.hi, 4);
    flowed_release(&f);
}

static void bound_from_field_is_not_exact(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/exits.unit");
    const struct ic_trips *t = trips(&f, "ByField", 0);
    assert_false(t->exact);
    assert_int_equal(t->count.lo, 0);
    assert_int_equal(t->count.hi, 12);
    assert_true(t->exit_flags & IC_VALUE_MEMORY);
    expect_no_bound(&f, "Unstored");
    flowed_release(&f);
}

static void steps_that_do_not_count(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/exits.unit");
    expect_no_bound(&f, "Sometimes");
    expect_no_bound(&f, "Twice");
    flowed_release(&f);
}

static void ways_out(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/exits.unit");
    const struct ic_trips *polls = trips(&f, "Polls", 0), *breaks = trips(&f, "Breaks", 0);
    expect_no_bound(&f, "Polls");
    assert_true(polls->reached);
    assert_true(polls->exit_flags & IC_VALUE_DEVICE);
    assert_false(polls->plain_exit);
    expect_exactly(&f, "Breaks", 10);
    assert_true(breaks->exit_flags & IC_VALUE_DEVICE);
    assert_true(breaks->plain_exit);
    expect_exactly(&f, "Both", 6);
    flowed_release(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counted_loops),
        cmocka_unit_test(counters_in_the_condition),
        cmocka_unit_test(tests_in_the_body),
        cmocka_unit_test(bound_from_parameter),
        cmocka_unit_test(nested_loops_count_apart),
        cmocka_unit_test(bound_from_field_is_not_exact),
        cmocka_unit_test(steps_that_do_not_count),
        cmocka_unit_test(ways_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
