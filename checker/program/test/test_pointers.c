// What function pointers can call: pointers.unit, whose comment is the source.
#include "linked.h"

static void print_list(struct linked *l, struct ic_id_list list)
{
    for (uint32_t i = 0; i < list.count; i++) {
        struct ic_str name = ic_program_function_name(l->program, list.at[i]);
        ic_buf_printf(&l->printed, "%s%.*s", i ? " " : "", IC_STR_ARG(name));
    }
    if (list.open)
        ic_buf_printf(&l->printed, "%sopen", list.count ? " " : "");
}

static void expect_callees(struct linked *l, const char *function, uint32_t call,
                           const char *expected)
{
    uint32_t f = linked_function(l, function);
    print_list(l, ic_program_callees(l->program, f, linked_call(l, f, call)));
    linked_expect(l, expected);
}

static int set_up(void **state)
{
    static struct linked linked;
    linked_file(&linked, "checker/program/test/pointers.unit");
    linked_link(&linked);
    *state = &linked;
    return 0;
}

static int tear_down(void **state)
{
    linked_release(*state);
    return 0;
}

static void field_holds_what_is_stored(void **state)
{
    expect_callees(*state, "ByField", 0, "A B"); // B through casts, in another function
    expect_callees(*state, "ByInit", 0, "D");
}

static void table_is_one_place(void **state)
{
    expect_callees(*state, "ByTable", 0, "A B");
}

static void local_and_return(void **state)
{
    expect_callees(*state, "ByLocal", 0, "D");
    expect_callees(*state, "ByReturn", 1, "C");
    expect_callees(*state, "ByCast", 0, "A");
}

static void parameter_holds_what_is_passed(void **state)
{
    expect_callees(*state, "Run", 0, "C D");
    expect_callees(*state, "ByArgument", 0, "Run");
}

static void unknown_is_open(void **state)
{
    expect_callees(*state, "ByNumber", 0, "open");
    expect_callees(*state, "ByGiven", 0, ""); // nothing is stored there but an outside argument
}

static void address_taken(void **state)
{
    struct linked *l = *state;
    const char *const taken[] = {"A", "B", "C", "D"};
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++)
        assert_true(l->program->functions.at[linked_function(l, taken[i])].flags &
                    IC_PROGRAM_ADDRESS_TAKEN);
    assert_false(l->program->functions.at[linked_function(l, "Run")].flags &
                 IC_PROGRAM_ADDRESS_TAKEN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(field_holds_what_is_stored),
        cmocka_unit_test(table_is_one_place),
        cmocka_unit_test(local_and_return),
        cmocka_unit_test(parameter_holds_what_is_passed),
        cmocka_unit_test(unknown_is_open),
        cmocka_unit_test(address_taken),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
