// Dominance, control dependence and loops: shape.unit, whose comment is the source. Blocks are
// named by the number that `Use` is called with there.
#include "flow/shape.h"
#include "program/test/linked.h"

struct shaped {
    struct linked l;
    struct ic_arena arena;
    struct ic_shape *shape;
    uint32_t function;
};

static void open_shape(struct shaped *s, const char *function)
{
    linked_file(&s->l, "checker/flow/test/shape.unit");
    linked_link(&s->l);
    s->function = linked_function(&s->l, function);
    s->shape = ic_shape_make(&s->arena, s->l.program, s->function);
}

static void close_shape(struct shaped *s)
{
    ic_arena_release(&s->arena);
    linked_release(&s->l);
}

static uint32_t block(const struct shaped *s, int64_t number)
{
    const struct ic_unit *u = ic_program_unit(s->l.program, s->function);
    const struct ic_function *f = ic_program_row(s->l.program, s->function);
    for (uint32_t b = 0; b < f->block_count; b++) {
        const struct ic_block *row = &u->blocks.at[f->first_block + b];
        for (uint32_t i = row->first; i < row->first + row->count; i++)
            if (u->instrs.at[i].op == IC_OP_call && linked_constant(u, i, 0) == number)
                return b;
    }
    fail_msg("no Use(%lld)", (long long)number);
    return IC_NONE;
}

static bool dominates(const struct shaped *s, int64_t a, int64_t b)
{
    return ic_shape_dominates(s->shape, block(s, a), block(s, b));
}

// Whether all ways from `b` out of the function pass `a`.
static bool post_dominates(const struct shaped *s, int64_t a, int64_t b)
{
    uint32_t goal = block(s, a);
    for (uint32_t x = block(s, b); x != IC_NONE; x = s->shape->post_dominator[x])
        if (x == goal)
            return true;
    return false;
}

// Way of the one branch that decides on a block; IC_NONE if none does.
static uint32_t decided_by(const struct shaped *s, int64_t number)
{
    const struct ic_shape *shape = s->shape;
    uint32_t b = block(s, number);
    if (shape->control_first[b] == shape->control_first[b + 1])
        return IC_NONE;
    return shape->controls[shape->control_first[b]].successor;
}

static uint32_t loop(const struct shaped *s, int64_t number)
{
    return s->shape->loop[block(s, number)];
}

static void diamond(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Diamond");
    assert_false(dominates(&s, 1, 3));
    assert_false(dominates(&s, 2, 3));
    assert_true(dominates(&s, 3, 3));
    assert_true(ic_shape_dominates(s.shape, 0, block(&s, 3)));
    assert_int_equal(s.shape->dominator[block(&s, 3)], 0);
    assert_int_equal(s.shape->dominator[0], IC_NONE);
    assert_true(post_dominates(&s, 3, 1));
    assert_true(post_dominates(&s, 3, 2));
    assert_false(post_dominates(&s, 1, 3));
    assert_int_equal(decided_by(&s, 1), 0);
    assert_int_equal(decided_by(&s, 2), 1);
    assert_int_equal(decided_by(&s, 3), IC_NONE);
    assert_int_equal(s.shape->loop_count, 0);
    close_shape(&s);
}

static void break_leaves_the_loop(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Breaks");
    assert_int_equal(s.shape->loop_count, 1);
    assert_int_equal(loop(&s, 1), IC_NONE); // never comes back to the header
    assert_int_equal(loop(&s, 2), 0);
    assert_int_equal(loop(&s, 3), IC_NONE);
    assert_true(ic_shape_dominates(s.shape, s.shape->loop_header[0], block(&s, 3)));
    assert_false(dominates(&s, 2, 3));
    assert_true(post_dominates(&s, 3, 1));
    assert_true(post_dominates(&s, 3, 2));
    close_shape(&s);
}

static void return_leaves_the_loop(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Returns");
    assert_int_equal(loop(&s, 1), IC_NONE);
    assert_int_equal(loop(&s, 2), 0);
    assert_true(post_dominates(&s, 1, 2)); // the only way out
    assert_false(dominates(&s, 2, 1));
    close_shape(&s);
}

static void backward_goto_is_a_loop(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Goes");
    assert_int_equal(s.shape->loop_count, 1);
    assert_int_equal(loop(&s, 1), 0);
    assert_int_equal(loop(&s, 2), IC_NONE);
    assert_true(dominates(&s, 1, 2));
    assert_int_equal(s.shape->loop_header[0], block(&s, 1));
    close_shape(&s);
}

static void loops_nest(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Nests");
    assert_int_equal(s.shape->loop_count, 2);
    assert_int_equal(loop(&s, 1), 0);
    assert_int_equal(loop(&s, 2), 1);
    assert_int_equal(loop(&s, 3), 0);
    assert_int_equal(loop(&s, 4), IC_NONE);
    assert_int_equal(s.shape->loop_parent[0], IC_NONE);
    assert_int_equal(s.shape->loop_parent[1], 0);
    assert_true(ic_shape_in_loop(s.shape, block(&s, 2), 0));
    assert_false(ic_shape_in_loop(s.shape, block(&s, 1), 1));
    assert_true(post_dominates(&s, 3, 1));
    close_shape(&s);
}

static void all_ways_pass_finally(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Finally");
    assert_true(post_dominates(&s, 3, 1));
    assert_true(post_dominates(&s, 3, 2));
    assert_true(dominates(&s, 3, 4));
    assert_false(post_dominates(&s, 4, 3)); // the switch behind it may return
    assert_false(dominates(&s, 2, 3));
    assert_int_not_equal(decided_by(&s, 4), IC_NONE);
    close_shape(&s);
}

static void exception_is_a_successor(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Finally");
    const struct ic_unit *u = ic_program_unit(s.l.program, s.function);
    const struct ic_function *f = ic_program_row(s.l.program, s.function);
    uint32_t b = block(&s, 1), handler = u->blocks.at[f->first_block + b].handler;
    bool found = false;
    assert_int_not_equal(handler, IC_NONE);
    for (uint32_t k = s.shape->successor_first[b]; k < s.shape->successor_first[b + 1]; k++)
        found |= s.shape->successors[k] == handler - f->first_block;
    assert_true(found);
    close_shape(&s);
}

static void order_starts_at_the_entry(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Nests");
    assert_int_equal(s.shape->order[0], 0);
    assert_int_equal(s.shape->position[0], 0);
    assert_int_equal(s.shape->order_count, s.shape->block_count);
    assert_true(s.shape->position[block(&s, 1)] < s.shape->position[block(&s, 2)]);
    assert_true(s.shape->position[block(&s, 1)] < s.shape->position[block(&s, 3)]);
    close_shape(&s);
}

static void address_that_goes_elsewhere_escapes(void **state)
{
    struct shaped s = {0};
    (void)state;
    open_shape(&s, "Escapes");
    assert_true(s.shape->escaped[0]);
    assert_false(s.shape->escaped[1]);
    assert_false(s.shape->escaped[2]);
    close_shape(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(diamond),
        cmocka_unit_test(break_leaves_the_loop),
        cmocka_unit_test(return_leaves_the_loop),
        cmocka_unit_test(backward_goto_is_a_loop),
        cmocka_unit_test(loops_nest),
        cmocka_unit_test(all_ways_pass_finally),
        cmocka_unit_test(exception_is_a_successor),
        cmocka_unit_test(order_starts_at_the_entry),
        cmocka_unit_test(address_that_goes_elsewhere_escapes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
