// Locks and levels: the operations alone, and along the ways of locks.unit, whose comment is the
// source. Places there are named by the number that `Use` is called with.
#include "flow/internal.h"
#include "flowed.h"

static struct ic_property at(unsigned irql)
{
    return ic_property_enter(0, irql);
}

static void expect(struct ic_property p, uint32_t locks, unsigned irql)
{
    assert_int_equal(p.locks, locks);
    assert_int_equal(p.irql, irql);
}

static void taking_raises_and_giving_back_lowers(void **state)
{
    struct ic_property p = at(IC_IRQL_PASSIVE), before = p;
    (void)state;
    ic_property_acquire(&p, 3, IC_IRQL_DISPATCH);
    expect(p, 8, IC_IRQL_DISPATCH);
    ic_property_acquire(&p, 0, IC_IRQL_DEVICE);
    expect(p, 9, IC_IRQL_DEVICE);
    ic_property_release(&p, 0);
    expect(p, 8, IC_IRQL_DISPATCH);
    ic_property_release(&p, 3);
    expect(p, 0, IC_IRQL_PASSIVE);
    assert_true(ic_property_same(p, before));
    assert_int_equal(ic_property_hash(p), ic_property_hash(before));
}

static void giving_back_out_of_order(void **state)
{
    struct ic_property p = at(IC_IRQL_PASSIVE);
    (void)state;
    ic_property_acquire(&p, 3, IC_IRQL_DISPATCH);
    ic_property_acquire(&p, 0, IC_NONE);
    ic_property_release(&p, 3);
    expect(p, 1, IC_IRQL_PASSIVE);
    ic_property_release(&p, 0);
    expect(p, 0, IC_IRQL_PASSIVE);
}

static void lock_taken_twice_stays_held(void **state)
{
    struct ic_property p = at(IC_IRQL_DISPATCH);
    (void)state;
    ic_property_acquire(&p, 2, IC_NONE);
    ic_property_acquire(&p, 2, IC_NONE);
    ic_property_release(&p, 2);
    expect(p, 4, IC_IRQL_DISPATCH);
    ic_property_release(&p, 2);
    expect(p, 0, IC_IRQL_DISPATCH);
}

static void last_taken_is_given_back(void **state)
{
    struct ic_property p = at(IC_IRQL_DISPATCH);
    (void)state;
    ic_property_acquire(&p, 2, IC_NONE);
    ic_property_acquire(&p, IC_NONE, IC_NONE); // some spin lock
    expect(p, 4, IC_IRQL_DISPATCH);
    ic_property_release_last(&p);
    expect(p, 4, IC_IRQL_DISPATCH);
    ic_property_release_last(&p);
    expect(p, 0, IC_IRQL_DISPATCH);
    ic_property_release_last(&p);
    expect(p, 0, IC_IRQL_DISPATCH);
}

static void held_on_entry_can_be_given_back(void **state)
{
    struct ic_property p = ic_property_enter(6, IC_IRQL_DEVICE);
    (void)state;
    expect(p, 6, IC_IRQL_DEVICE);
    ic_property_release(&p, 1);
    expect(p, 4, IC_IRQL_DEVICE);
}

static void raise_and_lower(void **state)
{
    struct ic_property p = at(IC_IRQL_PASSIVE);
    (void)state;
    ic_property_raise(&p, IC_IRQL_DISPATCH);
    expect(p, 0, IC_IRQL_DISPATCH);
    ic_property_raise(&p, IC_IRQL_APC); // not down
    expect(p, 0, IC_IRQL_DISPATCH);
    ic_property_lower(&p);
    expect(p, 0, IC_IRQL_PASSIVE);
}

static void join_keeps_what_all_hold(void **state)
{
    struct ic_property p = at(IC_IRQL_PASSIVE), q = p;
    (void)state;
    ic_property_acquire(&p, 1, IC_IRQL_DISPATCH);
    ic_property_acquire(&q, 1, IC_IRQL_DISPATCH);
    ic_property_acquire(&q, 2, IC_IRQL_DEVICE);
    ic_property_join(&q, p);
    expect(q, 2, IC_IRQL_DISPATCH);
    ic_property_release(&q, 1);
    assert_int_equal(q.locks, 0);
}

static void join_of_nothing_and_a_lock(void **state)
{
    struct ic_property p = at(IC_IRQL_PASSIVE), q = p;
    (void)state;
    ic_property_acquire(&q, 1, IC_IRQL_DISPATCH);
    ic_property_join(&q, p);
    assert_true(ic_property_same(q, p));
}

// The locks with which `Use(number)` is called, in all states that reach it, as "lock+lock level".
static void print_states(struct flowed *f, int64_t number)
{
    for (uint32_t i = 0; i < f->flow->instances.count; i++) {
        const struct ic_instance *in = &f->flow->instances.at[i];
        const struct ic_unit *u = ic_program_unit(f->l.program, in->function);
        for (uint32_t k = in->first_site; k < in->first_site + in->site_count; k++) {
            const struct ic_site *site = &f->flow->sites.at[k];
            if (linked_constant(u, site->instr, 0) != number)
                continue;
            ic_buf_text(&f->l.printed, f->l.printed.len ? " |" : "");
            for (uint32_t lock = 0; lock < in->model->lock_count; lock++)
                if (site->property.locks >> lock & 1)
                    ic_buf_printf(&f->l.printed, " %s", in->model->locks[lock].name);
            ic_buf_printf(&f->l.printed, " %s", ic_irql_name(site->property.irql));
        }
    }
}

static void expect_states(struct flowed *f, int64_t number, const char *expected)
{
    print_states(f, number);
    linked_expect(&f->l, expected);
}

#define DISPATCH "DISPATCH_LEVEL"

static void along_a_way(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/locks.unit");
    expect_states(&f, 1, " " DISPATCH);
    expect_states(&f, 2, " DpcLock " DISPATCH);
    expect_states(&f, 3, " DpcLock InterruptLock DIRQL");
    expect_states(&f, 4, " DpcLock " DISPATCH);
    expect_states(&f, 5, " " DISPATCH);
    flowed_release(&f);
}

static void release_by_handle(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/locks.unit");
    expect_states(&f, 6, " InterruptLock DIRQL");
    expect_states(&f, 7, " " DISPATCH);
    flowed_release(&f);
}

static void across_calls(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/locks.unit");
    expect_states(&f, 8, " InterruptLock DIRQL");
    expect_states(&f, 9, " " DISPATCH);
    expect_states(&f, 10, " " DISPATCH " | InterruptLock DIRQL"); // taken on some ways only
    flowed_release(&f);
}

static void states_stay_apart_within_a_function(void **state)
{
    struct flowed f = {0};
    (void)state;
    flowed_file(&f, "checker/flow/test/locks.unit");
    expect_states(&f, 11, " " DISPATCH " | InterruptLock DIRQL");
    expect_states(&f, 12, " " DISPATCH); // `taken` goes with the state
    flowed_release(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(taking_raises_and_giving_back_lowers),
        cmocka_unit_test(giving_back_out_of_order),
        cmocka_unit_test(lock_taken_twice_stays_held),
        cmocka_unit_test(last_taken_is_given_back),
        cmocka_unit_test(held_on_entry_can_be_given_back),
        cmocka_unit_test(raise_and_lower),
        cmocka_unit_test(join_keeps_what_all_hold),
        cmocka_unit_test(join_of_nothing_and_a_lock),
        cmocka_unit_test(along_a_way),
        cmocka_unit_test(release_by_handle),
        cmocka_unit_test(across_calls),
        cmocka_unit_test(states_stay_apart_within_a_function),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
