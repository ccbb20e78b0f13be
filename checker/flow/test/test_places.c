// Flags in memory: places.unit, whose comment is the source. In each case a function ending in 1
// runs where the flag is set, one ending in 2 where it is not.
#include "flowed.h"

static void expect(const struct flowed *f, const char *name, bool set, bool clear)
{
    char function[40];
    snprintf(function, sizeof function, "%s1", name);
    if ((flowed_count(f, function) > 0) != set)
        fail_msg("%s", function);
    snprintf(function, sizeof function, "%s2", name);
    if ((flowed_count(f, function) > 0) != clear)
        fail_msg("%s", function);
}

static int set_up(void **state)
{
    static struct flowed flowed;
    flowed_file(&flowed, "checker/flow/test/places.unit");
    *state = &flowed;
    return 0;
}

static int tear_down(void **state)
{
    flowed_release(*state);
    *(struct flowed *)*state = (struct flowed){0};
    return 0;
}

static void handed_down_through_two_calls(void **state)
{
    expect(*state, "Down", true, false);
}

static void remembered_behind_a_store(void **state)
{
    expect(*state, "Stored", true, false);
    expect(*state, "Zeroed", false, true);
}

static void forgotten_at_a_store_through_another_pointer(void **state)
{
    expect(*state, "Other", true, true);
}

static void forgotten_at_a_call_that_stores(void **state)
{
    expect(*state, "Called", true, true);
    expect(*state, "Unknown", true, true); // no body: writes what it is given
}

static void decided_by_a_test(void **state)
{
    assert_int_equal(flowed_count(*state, "Tested1"), 0);
}

static void goes_with_the_pointer(void **state)
{
    expect(*state, "Moved", true, true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(handed_down_through_two_calls),
        cmocka_unit_test(remembered_behind_a_store),
        cmocka_unit_test(forgotten_at_a_store_through_another_pointer),
        cmocka_unit_test(forgotten_at_a_call_that_stores),
        cmocka_unit_test(decided_by_a_test),
        cmocka_unit_test(goes_with_the_pointer),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
