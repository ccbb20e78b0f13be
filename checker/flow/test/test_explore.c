// Instances and effort: calls.unit, whose comment is the source, and units made here.
#include "flow/internal.h"
#include "flowed.h"

#include <sys/resource.h>

static int set_up(void **state)
{
    static struct flowed flowed;
    flowed_file(&flowed, "checker/flow/test/calls.unit");
    *state = &flowed;
    return 0;
}

static int tear_down(void **state)
{
    flowed_release(*state);
    *(struct flowed *)*state = (struct flowed){0};
    return 0;
}

static void argument_constants_prune(void **state)
{
    assert_int_equal(flowed_count(*state, "Yes"), 1);
    assert_int_equal(flowed_count(*state, "No"), 0);
    assert_int_equal(flowed_count(*state, "One"), 1);
    assert_int_equal(flowed_count(*state, "Two"), 1);
    assert_int_equal(flowed_count(*state, "Three"), 0);
}

static void results_of_functions_prune(void **state)
{
    assert_int_equal(flowed_count(*state, "Never"), 0);
}

// Maybe(TRUE), and what is behind `Five() != 5`.
static void blocks_that_run_are_known(void **state)
{
    const struct flowed *f = *state;
    const struct ic_instance *maybe = flowed_instance(f, "Maybe"), *isr = flowed_instance(f, "Isr");
    uint32_t blocks = ic_program_row(f->l.program, maybe->function)->block_count, reached = 0;
    for (uint32_t b = 0; b < blocks; b++)
        reached += ic_flow_reaches(f->flow, maybe, b);
    assert_int_equal(reached, blocks - 1);
    assert_true(ic_flow_reaches(f->flow, maybe, 0));
    blocks = ic_program_row(f->l.program, isr->function)->block_count;
    for (uint32_t b = reached = 0; b < blocks; b++)
        reached += ic_flow_reaches(f->flow, isr, b);
    assert_int_equal(reached, blocks - 1);
}

static void only_arguments_that_matter_make_instances(void **state)
{
    assert_int_equal(flowed_count(*state, "Pick"), 2);
    assert_int_equal(flowed_count(*state, "Unused"), 1);
}

static void recursion_ends(void **state)
{
    const struct flowed *f = *state;
    assert_true(flowed_instance(f, "Again")->done);
    assert_true(flowed_instance(f, "Even")->done);
    assert_true(flowed_instance(f, "Odd")->done);
    assert_true(flowed_count(f, "Below") > 0);
    assert_false(f->flow->out_of_steps);
}

static const char head[] = "unit path=\"a.c\" kernel=1\n"
                           "file main path=\"a.c\"\n"
                           "file ddi path=\"storport.h\" origin=ddi\n"
                           "loc @1 file=main line=1\n"
                           "include 0 name=\"storport.h\" loc=@1\n"
                           "type void kind=void\n"
                           "type ulong kind=int bits=32\n"
                           "type pulong kind=pointer bits=64 inner=ulong\n"
                           "type f kind=function inner=void\n"
                           "symbol Isr name=\"Isr\" type=f flags=defined loc=@1"
                           " role=\"HW_INTERRUPT\" role_header=\"storport.h\"\n"
                           "symbol Read name=\"Read\" type=f\n";

enum { CHAIN = 20000, IFS = 40 };

// Isr calls F0, F0 calls F1 ...
static void add_chain(struct ic_buf *text)
{
    ic_buf_text(text, head);
    for (int i = 0; i < CHAIN; i++)
        ic_buf_printf(text,
                      "symbol F%d name=\"F%d\" type=f flags=defined\n"
                      "call f%d symbol=F%d written=\"F%d\"\n",
                      i, i, i, i, i);
    ic_buf_text(text, "function Isr symbol=Isr\n  block isr\n"
                      "    %isr = call f0\n    %isr_end = return\n");
    for (int i = 0; i < CHAIN; i++) {
        ic_buf_printf(text, "function F%d symbol=F%d\n  block b%d\n", i, i, i);
        if (i + 1 < CHAIN)
            ic_buf_printf(text, "    %%c%d = call f%d\n", i, i + 1);
        ic_buf_printf(text, "    %%r%d = return\n", i);
    }
}

// The C stack may not grow with the driver's calls: one megabyte must do.
static void deep_chain_needs_no_stack(void **state)
{
    struct flowed f = {0};
    struct ic_buf text = {0};
    struct rlimit before, small;
    (void)state;
    add_chain(&text);
    assert_int_equal(getrlimit(RLIMIT_STACK, &before), 0);
    small = before;
    small.rlim_cur = 1 << 20;
    assert_int_equal(setrlimit(RLIMIT_STACK, &small), 0);
    flowed_text(&f, ic_buf_view(&text));
    assert_int_equal(setrlimit(RLIMIT_STACK, &before), 0);
    assert_int_equal(f.flow->instances.count, CHAIN + 1);
    assert_true(flowed_instance(&f, "F19999")->done);
    assert_true(f.flow->steps < 10 * CHAIN);
    flowed_release(&f);
    ic_buf_release(&text);
}

// if (Read()) x = 1; else x = 2; many times, each with a variable of its own.
static void add_ifs(struct ic_buf *text, int count)
{
    ic_buf_text(text, head);
    ic_buf_text(text, "const 1 value=1\nconst 2 value=2\n");
    for (int i = 0; i < count; i++)
        ic_buf_printf(text, "call c%d symbol=Read written=\"Read\"\n", i);
    ic_buf_text(text, "function Isr symbol=Isr\n");
    for (int i = 0; i < count; i++)
        ic_buf_printf(text, "  var v%d kind=local name=\"v%d\" type=ulong\n", i, i);
    for (int i = 0; i < count; i++)
        ic_buf_printf(text,
                      "  block if%d\n"
                      "    %%c%d = call c%d : ulong\n"
                      "    %%b%d = branch %%c%d then%d else%d\n"
                      "  block then%d\n"
                      "    %%ta%d = addr_var v%d : pulong\n    %%tk%d = const 1 : ulong\n"
                      "    %%ts%d = store %%ta%d %%tk%d : ulong\n    %%tj%d = jump if%d\n"
                      "  block else%d\n"
                      "    %%ea%d = addr_var v%d : pulong\n    %%ek%d = const 2 : ulong\n"
                      "    %%es%d = store %%ea%d %%ek%d : ulong\n    %%ej%d = jump if%d\n",
                      i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i + 1, i, i, i, i, i, i, i, i,
                      i + 1);
    ic_buf_printf(text, "  block if%d\n    %%end = return\n", count);
}

static uint64_t steps_of(int count)
{
    struct flowed f = {0};
    struct ic_buf text = {0};
    add_ifs(&text, count);
    flowed_text(&f, ic_buf_view(&text));
    assert_false(f.flow->out_of_steps);
    uint64_t steps = f.flow->steps;
    flowed_release(&f);
    ic_buf_release(&text);
    return steps;
}

static void independent_ifs_stay_linear(void **state)
{
    (void)state;
    uint64_t one = steps_of(IFS), two = steps_of(2 * IFS);
    assert_true(one >= (uint64_t)IFS * 6);
    assert_true(one <= (uint64_t)IFS * 10 * (IC_MAX_VISITS + 1));
    assert_true(two <= one * 5 / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(argument_constants_prune),
        cmocka_unit_test(results_of_functions_prune),
        cmocka_unit_test(blocks_that_run_are_known),
        cmocka_unit_test(only_arguments_that_matter_make_instances),
        cmocka_unit_test(recursion_ends),
        cmocka_unit_test(deep_chain_needs_no_stack),
        cmocka_unit_test(independent_ifs_stay_linear),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
