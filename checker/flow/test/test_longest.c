// The longest path: longest.unit, whose comment is the source.
#include "flow/longest.h"
#include "flowed.h"

struct solved {
    struct flowed f;
    struct ic_walk walk;
    struct ic_longest longest;
};

static void solve(struct solved *s, enum ic_counting counting, bool sure)
{
    const struct ic_costs *costs = ic_rulebook_costs(s->f.l.book);
    struct ic_longest_query query = {.walk = &s->walk, .counting = counting, .sure = sure};
    memcpy(query.weight, costs->us, sizeof query.weight);
    ic_walk_make(&s->walk, s->f.flow, 0);
    ic_longest_make(&s->longest, &query);
}

static void open_file(struct solved *s, enum ic_counting counting, bool sure)
{
    *s = (struct solved){0};
    flowed_file(&s->f, "checker/flow/test/longest.unit");
    solve(s, counting, sure);
}

static void close_all(struct solved *s)
{
    ic_longest_release(&s->longest);
    ic_walk_release(&s->walk);
    flowed_release(&s->f);
}

// The run of a function's first instance, outside loops of unknown count.
static ic_run run_of(const struct solved *s, const char *function)
{
    const struct ic_instance *i = flowed_instance(&s->f, function);
    uint32_t at = ic_map_get(&s->longest.order.position, (uint32_t)(i - s->f.flow->instances.at));
    assert_int_not_equal(at, IC_NONE);
    return at * 2;
}

static void expect_us(const struct solved *s, const char *function, double us)
{
    double got = s->longest.us[run_of(s, function)];
    if (got < us - 0.001 || got > us + 0.001)
        fail_msg("%s takes %g, not %g", function, got, us);
}

static void events_of_each_kind(void **state)
{
    struct solved s;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    const struct ic_cost *c = &s.longest.cost[run_of(&s, "Kinds")];
    assert_true(c->count[IC_COST_register_read] == 8);
    assert_true(c->count[IC_COST_register_write] == 2);
    assert_true(c->count[IC_COST_port_read] == 1);
    assert_true(c->count[IC_COST_element_read] == 100);
    assert_true(c->count[IC_COST_copied_page] == 2);
    assert_true(c->count[IC_COST_completion] == 1);
    assert_true(c->count[IC_COST_stall] == 3);
    assert_true(c->proven_stall == 3);
    expect_us(&s, "Kinds", 8 + 0.4 + 1 + 100 + 2 + 1 + 3);
    close_all(&s);
}

// A volatile local, and the system's shared page.
static void memory_is_no_device(void **state)
{
    struct solved s;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    expect_us(&s, "Memory", 0);
    close_all(&s);
}

static void counts_that_are_taken(void **state)
{
    struct solved s;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    expect_us(&s, "Ten", 10);
    expect_us(&s, "Stored", 6);
    expect_us(&s, "Unknown", 32);
    expect_us(&s, "Lengths", 32);
    expect_us(&s, "Guarded", 11);
    close_all(&s);
}

static void counts_that_are_proven(void **state)
{
    struct solved s;
    (void)state;
    open_file(&s, IC_COUNT_PROVEN, false);
    expect_us(&s, "Ten", 10);
    expect_us(&s, "Stored", 1);
    expect_us(&s, "Unknown", 1);
    expect_us(&s, "Lengths", 1);
    expect_us(&s, "Guarded", 11);
    close_all(&s);
}

// A flag in memory may have either value: a path through what it guards is a real one.
static void guarded_blocks_are_sure(void **state)
{
    struct solved s;
    (void)state;
    open_file(&s, IC_COUNT_PROVEN, true);
    expect_us(&s, "Guarded", 11);
    expect_us(&s, "Ten", 10);
    close_all(&s);
}

static void an_unknown_count_is_guessed_once(void **state)
{
    struct solved s;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    expect_us(&s, "Twice", 32);
    assert_true(s.longest.us[run_of(&s, "Unknown") + 1] == 1);
    assert_true(s.longest.us[run_of(&s, "Ten") + 1] == 10);
    close_all(&s);
}

static void branches(void **state)
{
    struct solved s;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    expect_us(&s, "Branch", 3); // two or one, then one more
    expect_us(&s, "Dead", 1);   // what the argument excludes costs nothing
    close_all(&s);
}

// A function that calls itself with another number counts each time; functions that call each other
// count once, however many instances they have.
static void recursion(void **state)
{
    struct solved s;
    bool recursive;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    expect_us(&s, "Down", 4);
    expect_us(&s, "Ping", 3);
    assert_int_equal(ic_order_depth(&s.longest.order, s.f.flow, &recursive), 5);
    assert_true(recursive);
    close_all(&s);
}

// All rows together are the whole path, and each loop and function stands once.
static void spending_adds_up(void **state)
{
    struct solved s;
    struct ic_spending spent;
    double us = 0;
    uint32_t loops = 0;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    ic_spending_make(&spent, &s.longest);
    for (uint32_t k = 0; k < spent.spends.count; k++)
        us += spent.spends.at[k].us;
    assert_true(us > ic_longest_us(&s.longest) - 0.001 && us < ic_longest_us(&s.longest) + 0.001);
    assert_int_equal(spent.ways.at[0].parent, IC_NONE);
    for (uint32_t k = 0; k < spent.loops.count; k++) {
        const struct ic_spend_way *way = &spent.ways.at[spent.loops.at[k].way];
        uint32_t function = s.f.flow->instances.at[way->instance].function;
        if (!ic_str_is(ic_program_function_name(s.f.l.program, function), "Ten"))
            continue;
        assert_true(way->times == 2); // from Isr and from Guarded
        assert_true(spent.loops.at[k].us == 20);
        loops++;
    }
    assert_int_equal(loops, 1);
    ic_spending_release(&spent);
    close_all(&s);
}

static void spending_knows_the_loop_around_a_call(void **state)
{
    struct solved s;
    struct ic_spending spent;
    bool found = false;
    (void)state;
    open_file(&s, IC_COUNT_TAKEN, false);
    ic_spending_make(&spent, &s.longest);
    for (uint32_t k = 0; k < spent.ways.count; k++) {
        const struct ic_spend_way *way = &spent.ways.at[k];
        if (way->instance != (uint32_t)(flowed_instance(&s.f, "One") - s.f.flow->instances.at) ||
            way->loop == IC_NONE)
            continue;
        assert_int_equal(way->loop, 0);
        assert_int_not_equal(spent.ways.at[way->loop_way].instance, way->instance);
        found = true;
    }
    assert_true(found);
    ic_spending_release(&spent);
    close_all(&s);
}

// Isr calls F0; every F calls the next one twice; the last reads a register.
static void generate(struct ic_buf *out, uint32_t functions)
{
    ic_buf_text(out, "unit path=\"g.c\" kernel=1\n"
                     "file main path=\"g.c\"\n"
                     "file ddi path=\"storport.h\" origin=ddi\n"
                     "loc @1 file=main line=1 column=1 end_line=1 end_column=22\n"
                     "include 0 name=\"storport.h\" loc=@1\n"
                     "type t1 kind=void\n"
                     "type t2 kind=function inner=t1\n"
                     "type t3 kind=int bits=8 name=\"BOOLEAN\"\n"
                     "type t4 kind=pointer bits=64 inner=t1 name=\"PVOID\"\n"
                     "type t5 kind=function inner=t3 params=t4 name=\"HW_INTERRUPT\"\n"
                     "type t6 kind=int bits=32 name=\"ULONG\"\n"
                     "type t7 kind=function inner=t6\n");
    for (uint32_t k = 0; k < functions; k++)
        ic_buf_printf(out, "symbol s%u name=\"F%u\" type=t2 linkage=internal flags=defined\n", k,
                      k);
    ic_buf_printf(out,
                  "symbol s%u name=\"Isr\" type=t5 flags=defined role=\"HW_INTERRUPT\" "
                  "role_header=\"storport.h\" role_loc=@1\n"
                  "symbol s%u name=\"READ_REGISTER_ULONG\" type=t7 origin=ddi "
                  "header=\"storport.h\"\n"
                  "const k0 value=1 flags=unsigned\n",
                  functions, functions + 1);
    for (uint32_t k = 0; k + 1 < functions; k++)
        ic_buf_printf(out,
                      "call c%u symbol=s%u written=\"F%u\"\ncall c%u symbol=s%u "
                      "written=\"F%u\"\n",
                      2 * k, k + 1, k + 1, 2 * k + 1, k + 1, k + 1);
    uint32_t last = 2 * (functions - 1);
    ic_buf_printf(out,
                  "call c%u symbol=s%u written=\"READ_REGISTER_ULONG\"\n"
                  "call c%u symbol=s0 written=\"F0\"\n",
                  last, functions + 1, last + 1);
    uint32_t v = 0;
    for (uint32_t k = 0; k < functions; k++) {
        ic_buf_printf(out, "function %u symbol=s%u loc=@1\n  block b%u\n", k, k, k);
        if (k + 1 < functions) {
            ic_buf_printf(out, "    %%%u = call c%u : t1\n    %%%u = call c%u : t1\n", v, 2 * k,
                          v + 1, 2 * k + 1);
            v += 2;
        } else {
            ic_buf_printf(out, "    %%%u = call c%u : t6\n", v++, last);
        }
        ic_buf_printf(out, "    %%%u = return\n", v++);
    }
    ic_buf_printf(out,
                  "function %u symbol=s%u loc=@1\n  block b%u\n    %%%u = call c%u : t1\n"
                  "    %%%u = const k0 : t3\n    %%%u = return %%%u\n",
                  functions, functions, functions, v, last + 1, v + 1, v + 2, v + 1);
}

// 2^levels ways, but each function is looked at once.
static void diamonds_cost_nothing_extra(void **state)
{
    static const uint32_t levels[] = {40, 2000};
    static const double us[] = {549755813888.0, IC_COST_MOST}; // 2^39; cut
    (void)state;
    for (int k = 0; k < 2; k++) {
        struct solved s = {0};
        struct ic_buf text = {0};
        struct ic_spending spent;
        generate(&text, levels[k]);
        flowed_text(&s.f, ic_buf_view(&text));
        solve(&s, IC_COUNT_TAKEN, false);
        assert_true(ic_longest_us(&s.longest) == us[k]);
        ic_spending_make(&spent, &s.longest);
        assert_int_equal(spent.ways.count, levels[k] + 1);
        assert_int_equal(spent.spends.count, 1);
        ic_spending_release(&spent);
        close_all(&s);
        ic_buf_release(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events_of_each_kind),
        cmocka_unit_test(memory_is_no_device),
        cmocka_unit_test(counts_that_are_taken),
        cmocka_unit_test(counts_that_are_proven),
        cmocka_unit_test(guarded_blocks_are_sure),
        cmocka_unit_test(an_unknown_count_is_guessed_once),
        cmocka_unit_test(branches),
        cmocka_unit_test(recursion),
        cmocka_unit_test(spending_adds_up),
        cmocka_unit_test(spending_knows_the_loop_around_a_call),
        cmocka_unit_test(diamonds_cost_nothing_extra),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
