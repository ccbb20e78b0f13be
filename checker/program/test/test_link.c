// What is one across units: functions, headers' functions, fields, roles.
#include "linked.h"

#define HEAD(path)                                                                                 \
    "unit path=\"" path "\" kernel=1\n"                                                            \
    "file main path=\"" path "\"\n"                                                                \
    "file header path=\"common.h\"\n"                                                              \
    "loc @1 file=main line=3 column=1\n"                                                           \
    "loc @2 file=header line=7 column=1\n"                                                         \
    "type void kind=void\n"                                                                        \
    "type int kind=int bits=32\n"                                                                  \
    "type f kind=function inner=void\n"

// A function whose body returns `value`.
#define BODY(name, loc, value)                                                                     \
    "const " name " value=" value "\n"                                                             \
    "function " name " symbol=" name " loc=" loc "\n"                                              \
    "  block " name "\n"                                                                           \
    "    %" name " = const " name " : int\n"                                                       \
    "    %" name "_end = return %" name "\n"

static void link_two(struct linked *l, const char *a, const char *b)
{
    linked_text(l, "a", ic_str(a));
    linked_text(l, "b", ic_str(b));
    linked_link(l);
}

static uint32_t entity(const struct linked *l, uint32_t unit, const char *name)
{
    const struct ic_unit *u = &l->units[unit];
    for (uint32_t s = 0; s < u->symbols.count; s++)
        if (ic_str_is(ic_unit_text(u, u->symbols.at[s].name), name))
            return l->program->entity_of[unit][s];
    fail_msg("no symbol '%s'", name);
    return IC_NONE;
}

static void external_is_one(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") "symbol F name=\"F\" type=f\n",
             HEAD("b.c") "symbol F name=\"F\" type=f flags=defined loc=@1\n" BODY("F", "@1", "1"));
    assert_int_equal(l.program->functions.count, 1);
    uint32_t e = entity(&l, 0, "F");
    assert_int_equal(e, entity(&l, 1, "F"));
    assert_int_equal(l.program->entities.at[e].function, 0);
    assert_int_equal(l.program->entities.at[e].unit, 1); // the definition
    linked_release(&l);
}

#define STATIC "symbol F name=\"F\" type=f linkage=internal flags=defined loc=@1\n"

static void static_is_its_units_own(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") STATIC BODY("F", "@1", "1"), HEAD("b.c") STATIC BODY("F", "@1", "1"));
    assert_int_equal(l.program->functions.count, 2);
    assert_int_not_equal(entity(&l, 0, "F"), entity(&l, 1, "F"));
    linked_release(&l);
}

#define IN_HEADER "symbol F name=\"F\" type=f linkage=internal flags=defined loc=@2\n"

static void equal_bodies_of_a_header_are_one(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") IN_HEADER BODY("F", "@2", "1"),
             HEAD("b.c") IN_HEADER BODY("F", "@2", "1"));
    assert_int_equal(l.program->functions.count, 1);
    assert_int_equal(l.program->function_of[0][0], l.program->function_of[1][0]);
    linked_release(&l);
}

static void different_bodies_of_a_header_are_two(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") IN_HEADER BODY("F", "@2", "1"),
             HEAD("b.c") IN_HEADER BODY("F", "@2", "2"));
    assert_int_equal(l.program->functions.count, 2);
    assert_int_not_equal(l.program->function_of[0][0], l.program->function_of[1][0]);
    linked_release(&l);
}

static void mangled_names_decide(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") "symbol F name=\"D::F\" mangled=\"?F@D@@QEAAXXZ\" type=f\n",
             HEAD("b.c") "symbol F name=\"D::F\" mangled=\"?F@D@@QEAAXH@Z\" type=f flags=defined"
                         " loc=@1\n" BODY("F", "@1", "1"));
    assert_int_not_equal(entity(&l, 0, "D::F"), entity(&l, 1, "D::F"));
    assert_int_equal(l.program->entities.at[entity(&l, 0, "D::F")].function, IC_NONE);
    linked_release(&l);
}

// `IDE_HW_INTERRUPT Isr;` written with the pointer's typedef declares a variable.
static void role_variable_is_the_function(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l,
             HEAD("a.c") "loc @3 file=main line=1\n"
                         "include 0 name=\"storport.h\" loc=@3\n"
                         "symbol F kind=variable name=\"F\" linkage=internal flags=role_variable"
                         " loc=@1 role=\"PHW_INTERRUPT\" role_header=\"storport.h\"\n",
             HEAD("b.c") "symbol F name=\"F\" type=f flags=defined loc=@1\n" BODY("F", "@1", "1"));
    assert_int_equal(entity(&l, 0, "F"), entity(&l, 1, "F"));
    assert_int_equal(l.program->contexts.count, 1);
    assert_string_equal(l.program->contexts.at[0].spec->kind, "isr");
    assert_int_equal(l.program->contexts.at[0].function, linked_function(&l, "F"));
    linked_release(&l);
}

#define RECORD(bits)                                                                               \
    "record E name=\"_E\" bits=" bits "\n"                                                         \
    "  field x name=\"x\" type=int bits=32\n"

static void fields_of_one_layout_are_one(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") RECORD("32"), HEAD("b.c") RECORD("32"));
    assert_int_equal(l.program->fields.count, 1);
    assert_int_equal(l.program->field_of[0][0], l.program->field_of[1][0]);
    linked_release(&l);
    link_two(&l, HEAD("a.c") RECORD("32"), HEAD("b.c") RECORD("64"));
    assert_int_equal(l.program->fields.count, 2);
    linked_release(&l);
}

// A routine that the program defines itself has no facts of the rulebook's.
static void own_body_beats_facts(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") "symbol S name=\"StorPortStallExecution\" type=f\n", HEAD("b.c"));
    assert_non_null(l.program->entities.at[entity(&l, 0, "StorPortStallExecution")].routine);
    linked_release(&l);
    link_two(&l, HEAD("a.c") "symbol S name=\"StorPortStallExecution\" type=f\n",
             HEAD("b.c") "symbol S name=\"StorPortStallExecution\" type=f flags=defined"
                         " loc=@1\n" BODY("S", "@1", "1"));
    assert_null(l.program->entities.at[entity(&l, 0, "StorPortStallExecution")].routine);
    linked_release(&l);
}

#define ANNOTATED(name, level)                                                                     \
    "symbol F name=\"F\" type=f\nannotation 0 symbol=F name=\"" name "\" args=\"" level "\"\n"

static void highest_annotation_counts(void **state)
{
    struct linked l = {0};
    (void)state;
    link_two(&l, HEAD("a.c") ANNOTATED("_IRQL_requires_max_", "DISPATCH_LEVEL"),
             HEAD("b.c") ANNOTATED("_IRQL_requires_max_", "PASSIVE_LEVEL"));
    assert_int_equal(l.program->entities.at[entity(&l, 0, "F")].irql_max, IC_IRQL_DISPATCH);
    assert_int_equal(l.program->entities.at[entity(&l, 0, "F")].irql_unit, 0);
    linked_release(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(external_is_one),
        cmocka_unit_test(static_is_its_units_own),
        cmocka_unit_test(equal_bodies_of_a_header_are_one),
        cmocka_unit_test(different_bodies_of_a_header_are_two),
        cmocka_unit_test(mangled_names_decide),
        cmocka_unit_test(role_variable_is_the_function),
        cmocka_unit_test(fields_of_one_layout_are_one),
        cmocka_unit_test(own_body_beats_facts),
        cmocka_unit_test(highest_annotation_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
