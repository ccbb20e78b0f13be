// Whether routines defer: defer.unit, whose comment is the source.
#include "flow/defer.h"
#include "flowed.h"

static struct ic_deferral deferral(const struct flowed *f, const char *function)
{
    struct ic_program *p = f->l.program;
    for (uint32_t c = 0; c < p->contexts.count; c++) {
        struct ic_walk walk;
        struct ic_deferral d;
        if (!ic_str_is(ic_entity_name(p, p->contexts.at[c].entity), function))
            continue;
        ic_walk_make(&walk, f->flow, c);
        ic_deferral_make(&d, &walk);
        ic_walk_release(&walk);
        return d;
    }
    fail_msg("no context '%s'", function);
    return (struct ic_deferral){0};
}

static struct flowed flowed;

static int set_up(void **state)
{
    flowed_file(&flowed, "checker/flow/test/defer.unit");
    *state = &flowed;
    return 0;
}

static int tear_down(void **state)
{
    flowed_release(*state);
    return 0;
}

static void on_no_some_and_all_ways(void **state)
{
    assert_int_equal(deferral(*state, "None").how, IC_DEFERS_NEVER);
    assert_int_equal(deferral(*state, "Some").how, IC_DEFERS_ON_SOME);
    assert_int_equal(deferral(*state, "Always").how, IC_DEFERS_ON_ALL);
    assert_int_equal(deferral(*state, "Below").how, IC_DEFERS_ON_ALL);
}

// A return of FALSE needs no request; one of a variable may be anything.
static void declining_needs_none(void **state)
{
    assert_int_equal(deferral(*state, "Declines").how, IC_DEFERS_ON_ALL);
    assert_int_equal(deferral(*state, "Result").how, IC_DEFERS_ON_SOME);
}

static void code_that_is_not_seen(void **state)
{
    struct ic_deferral d = deferral(*state, "Unseen");
    assert_int_equal(d.how, IC_DEFERS_NEVER);
    assert_int_equal(d.unknown_count, 2); // the routine once, and the pointer
    assert_int_not_equal(d.unknown_site, IC_NONE);
    assert_int_equal(deferral(*state, "None").unknown_count, 0);
}

static void system_routines_are_no_secret(void **state)
{
    assert_int_equal(deferral(*state, "System").how, IC_DEFERS_NEVER);
    assert_int_equal(deferral(*state, "System").unknown_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(on_no_some_and_all_ways),
        cmocka_unit_test(declining_needs_none),
        cmocka_unit_test(code_that_is_not_seen),
        cmocka_unit_test(system_routines_are_no_secret),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
