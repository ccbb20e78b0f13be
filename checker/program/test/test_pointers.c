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

// A local that holds `known` and what `value` makes.
#define LOCAL(value)                                                                               \
    "unit path=\"a.c\"\ntype p kind=pointer\ntype pp kind=pointer inner=p\ntype f kind=function\n" \
    "symbol Known name=\"Known\" type=f linkage=internal flags=defined\n"                          \
    "symbol F name=\"F\" type=f flags=defined\ncall c callee=%callee\n"                            \
    "function Known symbol=Known\n  block known\n    %r = return\n"                                \
    "function F symbol=F\n  var v kind=local type=p\n  block f\n"                                  \
    "    %v = addr_var v : pp\n    %k = addr_sym Known : p\n    %s1 = store %v %k : p\n"           \
    "    %u = " value " : p\n    %s2 = store %v %u : p\n"                                          \
    "    %callee = load %v : p\n    %c = call c\n    %end = return\n"

static void unknown_value_opens_a_place(void **state)
{
    struct linked open = {0}, closed = {0};
    (void)state;
    linked_text(&open, "open", ic_str(LOCAL("unknown")));
    linked_link(&open);
    expect_callees(&open, "F", 0, "Known open");
    linked_release(&open);
    linked_text(&closed, "closed", ic_str(LOCAL("addr_sym Known")));
    linked_link(&closed);
    expect_callees(&closed, "F", 0, "Known");
    linked_release(&closed);
}

static void virtual_call_enters_overriders(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_text(
        &l, "unit",
        ic_str("unit path=\"a.cpp\" cplusplus=1\ntype p kind=pointer\ntype f kind=function\n"
               "symbol B name=\"B::F\" type=f flags=defined,virtual,method\n"
               "symbol D name=\"D::F\" type=f flags=defined,virtual,method overrides=B\n"
               "symbol E name=\"E::F\" type=f flags=defined,virtual,method overrides=D\n"
               "symbol H name=\"H::F\" type=f flags=defined,virtual,method overrides=B\n"
               "symbol G name=\"G\" type=f flags=defined\n"
               "call v symbol=B args=%o flags=virtual,method\n"
               "call w symbol=D args=%o flags=virtual,method\n"
               "call n symbol=B args=%o flags=method\n"
               "function B symbol=B\n  block b\n    %b = return\n"
               "function D symbol=D\n  block d\n    %d = return\n"
               "function E symbol=E\n  block e\n    %e = return\n"
               "function H symbol=H\n  block h\n    %h = return\n"
               "function G symbol=G\n  var o kind=local type=p\n  block g\n"
               "    %o = addr_var o : p\n    %1 = call v\n    %2 = call w\n"
               "    %3 = call n\n    %g = return\n"));
    linked_link(&l);
    expect_callees(&l, "G", 0, "B::F D::F E::F H::F");
    expect_callees(&l, "G", 1, "D::F E::F");
    expect_callees(&l, "G", 2, "B::F"); // named with its class: not dispatched
    linked_release(&l);
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
        cmocka_unit_test(unknown_value_opens_a_place),
        cmocka_unit_test(virtual_call_enters_overriders),
        cmocka_unit_test(address_taken),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
