// What the team's configuration, declared.yaml, makes of functions that have a body.
#include "linked.h"

static void link_declared(struct linked *l)
{
    l->config = "checker/program/test/declared.yaml";
    linked_link(l);
}

static void print_list(struct linked *l, struct ic_id_list list)
{
    for (uint32_t i = 0; i < list.count; i++) {
        struct ic_str name = ic_program_function_name(l->program, list.at[i]);
        ic_buf_printf(&l->printed, "%s%.*s", i ? " " : "", IC_STR_ARG(name));
    }
    if (list.open)
        ic_buf_printf(&l->printed, "%sopen", list.count ? " " : "");
}

// "ROUTINE: callees: bodies" of the `nth` call of a function.
static void expect_call(struct linked *l, const char *function, uint32_t nth, const char *expected)
{
    uint32_t f = linked_function(l, function), call = linked_call(l, f, nth);
    const struct ic_routine *r =
        ic_program_routine(l->program, l->program->functions.at[f].unit, call);
    ic_buf_printf(&l->printed, "%s: ", r ? r->name : "-");
    print_list(l, ic_program_callees(l->program, f, call));
    ic_buf_text(&l->printed, ": ");
    print_list(l, ic_program_bodies(l->program, f, call));
    linked_expect(l, expected);
}

static void pointers_do_not_enter_declared_routines(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_file(&l, "checker/program/test/pointers.unit");
    link_declared(&l);
    expect_call(&l, "ByField", 0, "-: B open: A B"); // A is something else than what is entered
    expect_call(&l, "ByTable", 0, "-: B open: A B");
    expect_call(&l, "ByInit", 0, "-: D: D");
    expect_call(&l, "ByReturn", 1, "C: : C"); // C is all that it can be
    expect_call(&l, "ByCast", 0, "A: : A");
    expect_call(&l, "ByNumber", 0, "-: open: open");
    expect_call(&l, "ByGiven", 0, "-: : ");
    expect_call(&l, "ByArgument", 0, "Run: : Run");
    expect_call(&l, "Run", 0, "-: D open: C D"); // what is passed is known all the same
    linked_release(&l);
}

static void the_deferred_routines_are_contexts(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_file(&l, "checker/program/test/pointers.unit");
    linked_link(&l);
    assert_int_equal(l.program->contexts.count, 0);
    linked_release(&l);
    linked_file(&l, "checker/program/test/pointers.unit");
    link_declared(&l);
    assert_int_equal(l.program->contexts.count, 2);
    for (uint32_t i = 0; i < 2; i++) {
        const struct ic_context *c = &l.program->contexts.at[i];
        assert_string_equal(c->spec->kind, "dpc");
        assert_string_equal(c->register_name, "Run");
        assert_true(ic_str_is(ic_entity_name(l.program, c->entity), i ? "D" : "C"));
    }
    linked_release(&l);
}

static void virtual_calls_do_not_enter_declared_methods(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_text(&l, "unit",
                ic_str("unit path=\"a.cpp\" cplusplus=1\ntype p kind=pointer\n"
                       "type f kind=function\n"
                       "symbol B name=\"Base::F\" type=f flags=defined,virtual,method\n"
                       "symbol R name=\"Root::F\" type=f flags=defined,virtual,method\n"
                       "symbol L name=\"Leaf::F\" type=f flags=defined,virtual,method overrides=R\n"
                       "symbol D name=\"D::F\" type=f flags=defined,virtual,method overrides=B\n"
                       "symbol G name=\"G\" type=f flags=defined\n"
                       "call v symbol=B args=%o flags=virtual,method\n"
                       "call w symbol=R args=%o flags=virtual,method\n"
                       "call n symbol=L args=%o flags=method\n"
                       "function B symbol=B\n  block b\n    %b = return\n"
                       "function R symbol=R\n  block r\n    %r = return\n"
                       "function L symbol=L\n  block l\n    %l = return\n"
                       "function D symbol=D\n  block d\n    %d = return\n"
                       "function G symbol=G\n  var o kind=local type=p\n  block g\n"
                       "    %o = addr_var o : p\n    %1 = call v\n    %2 = call w\n"
                       "    %3 = call n\n    %g = return\n"));
    link_declared(&l);
    expect_call(&l, "G", 0, "Base::F: : Base::F D::F"); // speaks for what overrides it
    expect_call(&l, "G", 1, "-: Root::F open: Root::F Leaf::F");
    expect_call(&l, "G", 2, "Leaf::F: : Leaf::F");
    linked_release(&l);
}

#define HEAD(path)                                                                                 \
    "unit path=\"" path "\"\nfile main path=\"" path "\"\nloc @1 file=main line=3 column=1\n"      \
    "type void kind=void\ntype f kind=function inner=void\n"

#define CALLER(callee, written)                                                                    \
    "symbol C name=\"" callee "\" type=f\n"                                                        \
    "symbol F name=\"F\" type=f flags=defined loc=@1\ncall c symbol=C written=\"" written "\"\n"   \
    "function F symbol=F loc=@1\n  block b\n    %c = call c\n    %e = return\n"

#define CALLEE(name, linkage)                                                                      \
    "symbol D name=\"" name "\" type=f linkage=" linkage " flags=defined loc=@1\n"                 \
    "function D symbol=D loc=@1\n  block d\n    %d = return\n"

static void link_two(struct linked *l, const char *a, const char *b)
{
    linked_text(l, "a", ic_str(a));
    linked_text(l, "b", ic_str(b));
    link_declared(l);
}

static void bodies_in_other_files_are_not_entered(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") CALLER("MyAck", "MyAck"), HEAD("b.c") CALLEE("MyAck", "external"));
    expect_call(&l, "F", 0, "MyAck: : MyAck");
    uint32_t f = linked_function(&l, "MyAck");
    assert_true(l.program->functions.at[f].flags & IC_PROGRAM_DECLARED);
    assert_false(l.program->functions.at[linked_function(&l, "F")].flags & IC_PROGRAM_DECLARED);
    linked_release(&l);
    link_two(&l, HEAD("a.c") CALLER("MyAck", "MyAck"), HEAD("b.c"));
    expect_call(&l, "F", 0, "MyAck: : ");
    linked_release(&l);
    link_two(&l, HEAD("a.c") CALLER("Other", "Other"), HEAD("b.c") CALLEE("Other", "external"));
    expect_call(&l, "F", 0, "-: Other: Other");
    linked_release(&l);
}

// Also a routine that the rulebook knows: the team's word is above both.
static void declared_facts_beat_a_body_of_a_known_routine(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") CALLER("StorPortStallExecution", "StorPortStallExecution"),
             HEAD("b.c") CALLEE("StorPortStallExecution", "external"));
    expect_call(&l, "F", 0, "StorPortStallExecution: : StorPortStallExecution");
    linked_release(&l);
    link_two(&l, HEAD("a.c") CALLER("StorPortReadPortUchar", "StorPortReadPortUchar"),
             HEAD("b.c") CALLEE("StorPortReadPortUchar", "external"));
    expect_call(&l, "F", 0, "-: StorPortReadPortUchar: StorPortReadPortUchar");
    linked_release(&l);
}

// A name in the source that stands for another function may be the one that is declared.
static void the_written_name_counts(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") CALLER("MyAckImplementation", "MyAck"),
             HEAD("b.c") CALLEE("MyAckImplementation", "external"));
    expect_call(&l, "F", 0, "MyAck: : MyAckImplementation");
    linked_release(&l);
    link_two(&l, HEAD("a.c") CALLER("MyAck", "Acknowledge"),
             HEAD("b.c") CALLEE("MyAck", "external"));
    expect_call(&l, "F", 0, "MyAck: : MyAck");
    linked_release(&l);
}

// What is declared is above what the rulebook knows of the written name.
static void declared_beats_the_written_name(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") CALLER("MyAck", "StorPortReadPortUchar"), HEAD("b.c"));
    expect_call(&l, "F", 0, "MyAck: : ");
    linked_release(&l);
    link_two(&l, HEAD("a.c") CALLER("Other", "StorPortReadPortUchar"), HEAD("b.c"));
    expect_call(&l, "F", 0, "StorPortReadPortUchar: : ");
    linked_release(&l);
}

// The body still stores what it is passed.
static void arguments_reach_the_body(void **state)
{
    struct linked l = {0};
    (void)state;
    linked_file(&l, "checker/program/test/ranges.unit");
    link_declared(&l);
    uint32_t f = linked_function(&l, "Parameter");
    assert_true(l.program->functions.at[f].flags & IC_PROGRAM_DECLARED);
    uint32_t node = l.program->var_base[0] + ic_program_row(l.program, f)->first_var;
    assert_int_equal(l.program->var_range[node].lo, 0);
    assert_int_equal(l.program->var_range[node].hi, 7);
    linked_release(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pointers_do_not_enter_declared_routines),
        cmocka_unit_test(the_deferred_routines_are_contexts),
        cmocka_unit_test(virtual_calls_do_not_enter_declared_methods),
        cmocka_unit_test(bodies_in_other_files_are_not_entered),
        cmocka_unit_test(declared_facts_beat_a_body_of_a_known_routine),
        cmocka_unit_test(the_written_name_counts),
        cmocka_unit_test(declared_beats_the_written_name),
        cmocka_unit_test(arguments_reach_the_body),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
