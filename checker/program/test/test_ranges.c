// What numbers fields and parameters hold: ranges.unit, whose comment is the source.
#include "linked.h"

static void expect_range(struct ic_range got, int64_t lo, int64_t hi)
{
    assert_int_equal(got.lo, lo);
    assert_int_equal(got.hi, hi);
}

static struct ic_range field(struct linked *l, const char *name)
{
    return ic_program_field_range(l->program, linked_field(l, name));
}

static int set_up(void **state)
{
    static struct linked linked;
    linked_file(&linked, "checker/program/test/ranges.unit");
    linked_link(&linked);
    *state = &linked;
    return 0;
}

static int tear_down(void **state)
{
    linked_release(*state);
    return 0;
}

static void constants_that_are_stored(void **state)
{
    expect_range(field(*state, "Stored"), 0, 7);
    expect_range(field(*state, "Twice"), 0, 20);
    expect_range(field(*state, "Copied"), 0, 40);
}

static void stored_without_the_start(void **state)
{
    struct linked *l = *state;
    expect_range(l->program->field_stored[linked_field(l, "Twice")], 10, 20);
    assert_true(ic_range_is_empty(l->program->field_stored[linked_field(l, "Never")]));
    assert_true(l->program->fields.at[linked_field(l, "Twice")].stored);
    assert_false(l->program->fields.at[linked_field(l, "Never")].stored);
}

// All but Grows hold anything at all; Grows ends at its type.
static void what_can_be_anything(void **state)
{
    static const char *const names[] = {"Escapes", "Never",    "Register",
                                        "Number",  "DumpMode", "NumberOfBuses"};
    struct linked *l = *state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (!ic_range_is_top(field(l, names[i])))
            fail_msg("%s", names[i]);
    assert_true(l->program->fields.at[linked_field(l, "Escapes")].escapes);
    struct ic_range grows = field(l, "Grows");
    assert_true(grows.lo <= 0 && grows.hi >= UINT32_MAX);
}

// What is never stored, or passed by nobody seen, is unknown where it is copied, too.
static void unknown_is_copied(void **state)
{
    expect_range(field(*state, "Mixed"), 0, UINT32_MAX);
    expect_range(field(*state, "Passed"), 0, UINT32_MAX);
}

static void parameter_holds_what_is_passed(void **state)
{
    struct linked *l = *state;
    uint32_t f = linked_function(l, "Parameter"), open = linked_function(l, "Init");
    uint32_t base = l->program->var_base[0];
    expect_range(l->program->var_range[base + ic_program_row(l->program, f)->first_var], 0, 7);
    assert_true(
        ic_range_is_top(l->program->var_range[base + ic_program_row(l->program, open)->first_var]));
}

// Storport's interrupt routines assume PORT_CONFIGURATION_INFORMATION.DumpMode == 0.
static void assumption_reaches_copies(void **state)
{
    struct linked *l = *state;
    uint32_t dump = linked_field(l, "Dump");
    expect_range(l->program->field_range[dump], 0, 1);
    expect_range(l->program->field_assumed[dump], 0, 0);
    expect_range(l->program->field_assumed[linked_field(l, "DumpMode")], 0, 0);
    expect_range(l->program->field_assumed[linked_field(l, "Twice")], 0, 20);
}

static void condition(struct linked *l, const struct ic_condition *c, bool expected)
{
    if (ic_program_condition(l->program, c) != expected)
        fail_msg("%s.%s %s %lld", c->record, c->field,
                 c->differs ? "!=" : "==", (long long)c->value);
}

static void conditions(void **state)
{
    struct linked *l = *state;
    struct ic_condition stored = {.record = "EXT", .field = "Stored", .value = 7};
    struct ic_condition other = {.record = "EXT", .field = "Stored", .value = 6};
    struct ic_condition never = {.record = "EXT", .field = "Never", .value = 0};
    struct ic_condition tagged = {.record = "_EXT", .field = "Never", .value = 1};
    condition(l, &stored, true);
    condition(l, &other, false);
    condition(l, &never, true);
    condition(l, &tagged, false);
    stored.next = &other; // all must hold
    condition(l, &stored, false);
    other.differs = true;
    condition(l, &stored, true);
}

static void conditions_on_the_only_value(void **state)
{
    struct linked *l = *state;
    struct ic_condition one = {.record = "EXT", .field = "Stored", .only = true, .value = 7};
    struct ic_condition two = {.record = "EXT", .field = "Twice", .only = true, .value = 10};
    struct ic_condition never = {.record = "EXT", .field = "Never", .only = true, .value = 0};
    condition(l, &one, true);
    condition(l, &two, false); // 20, too
    condition(l, &never, true);
    two.next = &one;
    assert_true(ic_program_condition_any(l->program, &two));
    one.value = 6;
    assert_false(ic_program_condition_any(l->program, &two));
    assert_false(ic_program_condition_any(l->program, NULL));
}

static void conditions_on_bits(void **state)
{
    struct linked *l = *state;
    struct ic_condition has = {.record = "EXT", .field = "Stored", .bits = true, .value = 4};
    struct ic_condition lacks = {.record = "EXT", .field = "Stored", .bits = true, .value = 8};
    struct ic_condition never = {.record = "EXT", .field = "Never", .bits = true, .value = 1};
    struct ic_condition unknown = {.record = "EXT", .field = "Twice", .bits = true, .value = 2};
    condition(l, &has, true);
    condition(l, &lacks, false);
    condition(l, &never, false);
    condition(l, &unknown, false); // 10 or 20: the bits are not known
    lacks.differs = true;
    condition(l, &lacks, true);
}

// A value whose operands are one value, over and over: 2^`depth` ways down to what it is made of.
static void link_doubled(struct linked *l, unsigned depth)
{
    struct ic_buf text = {0};
    ic_buf_text(&text, "type ulong kind=int bits=32\ntype pulong kind=pointer inner=ulong\n"
                       "type ext kind=record record=EXT\ntype pext kind=pointer inner=ext\n"
                       "type ppext kind=pointer inner=pext\ntype fn kind=function params=pext\n"
                       "record EXT name=\"EXT\"\n  field In name=\"In\" type=ulong bits=32\n"
                       "  field Out name=\"Out\" type=ulong bit_offset=32 bits=32\n"
                       "symbol f name=\"f\" type=fn flags=defined\nconst 1 value=1\n"
                       "function f symbol=f\n  var e type=pext\n  block b\n"
                       "    %p = addr_var e : ppext\n    %e = load %p : pext\n"
                       "    %out = addr_field %e Out : pulong\n"
                       "    %in = addr_field %e In : pulong\n    %v0 = load %in : ulong\n");
    for (unsigned k = 1; k <= depth; k++)
        ic_buf_printf(&text, "%%v%u = add %%v%u %%v%u : ulong\n", k, k - 1, k - 1);
    ic_buf_printf(&text, "%%s = store %%out %%v%u : ulong\n", depth);
    ic_buf_text(&text, "%one = const 1 : ulong\n%t = store %in %one : ulong\n%r = return\n");
    linked_text(l, "doubled", ic_buf_view(&text));
    ic_buf_release(&text);
    linked_link(l);
}

static void operands_that_are_shared(void **state)
{
    (void)state;
    struct linked few = {0}, many = {0};
    link_doubled(&few, 3);
    expect_range(field(&few, "Out"), 0, 8); // In is 1 only after Out was stored
    linked_release(&few);
    link_doubled(&many, 200);
    expect_range(field(&many, "Out"), 0, UINT32_MAX);
    linked_release(&many);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(constants_that_are_stored),
        cmocka_unit_test(stored_without_the_start),
        cmocka_unit_test(what_can_be_anything),
        cmocka_unit_test(unknown_is_copied),
        cmocka_unit_test(parameter_holds_what_is_passed),
        cmocka_unit_test(assumption_reaches_copies),
        cmocka_unit_test(conditions),
        cmocka_unit_test(conditions_on_the_only_value),
        cmocka_unit_test(conditions_on_bits),
        cmocka_unit_test(operands_that_are_shared),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
