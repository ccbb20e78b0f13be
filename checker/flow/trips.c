// How often loops run. A loop is counted if some test that every iteration passes compares a
// variable, which the loop moves by a constant step or factor, with a value that is known where the
// loop starts; then the iterations follow by arithmetic. Every way out is also classified by what
// decides it.
#include "flow/frame.h"

enum { MAX_TRIPS = 1 << 24 }; // more says no more than "unknown"

struct counter {
    uint32_t var;   // of the function
    int64_t offset; // what is tested is the variable plus this
};

static const struct ic_instr *at(const struct ic_frame *f, uint32_t instr)
{
    return &f->unit->instrs.at[instr];
}

static uint32_t strip(const struct ic_frame *f, uint32_t instr)
{
    return ic_unit_strip(f->unit, instr);
}

static bool constant(const struct ic_frame *f, uint32_t instr, int64_t *value)
{
    struct ic_range r = f->values[instr - f->first_instr].range;
    *value = r.lo;
    return ic_range_is_constant(r);
}

// `value` is `variable + offset`, read from the variable.
static bool is_counter(const struct ic_frame *f, uint32_t value, struct counter *c)
{
    const struct ic_instr *in = at(f, strip(f, value));
    int64_t step;
    c->offset = 0;
    if ((in->op == IC_OP_add || in->op == IC_OP_sub) && constant(f, in->b, &step)) {
        c->offset = in->op == IC_OP_add ? step : -step;
        in = at(f, strip(f, in->a));
    }
    if (in->op != IC_OP_load)
        return false;
    const struct ic_instr *place = at(f, strip(f, in->a));
    if (place->op != IC_OP_addr_var)
        return false;
    c->var = place->a - f->row->first_var;
    return f->var_slot[c->var] != IC_NONE;
}

static bool every_iteration(const struct ic_frame *f, uint32_t loop, uint32_t block)
{
    const struct ic_shape *s = f->shape;
    uint32_t header = s->loop_header[loop];
    for (uint32_t b = 0; b < s->block_count; b++) {
        if (!ic_shape_in_loop(s, b, loop) || f->blocks[b].count == 0)
            continue;
        for (uint32_t k = s->successor_first[b]; k < s->successor_first[b + 1]; k++)
            if (s->successors[k] == header && !ic_shape_dominates(s, block, b))
                return false;
    }
    return true;
}

struct step {
    enum ic_op op; // add; or mul, div, shl, shr
    int64_t amount;
    uint32_t block, instr;
    bool found, broken;
};

// `value` is `variable * 2`, `variable >> 1` or the like.
static bool is_scaled(const struct ic_frame *f, uint32_t value, uint32_t var, struct step *step)
{
    const struct ic_instr *in = at(f, strip(f, value));
    struct counter c;
    step->op = (enum ic_op)in->op;
    bool shifts = in->op == IC_OP_shl || in->op == IC_OP_shr;
    if (!shifts && in->op != IC_OP_mul && in->op != IC_OP_div)
        return false;
    return is_counter(f, in->a, &c) && c.var == var && c.offset == 0 &&
           constant(f, in->b, &step->amount) && step->amount >= (shifts ? 1 : 2) &&
           step->amount <= (shifts ? 63 : INT32_MAX);
}

static void note_store(const struct ic_frame *f, struct step *step, uint32_t var, uint32_t block,
                       uint32_t instr)
{
    const struct ic_instr *in = at(f, instr);
    const struct ic_instr *place = in->op == IC_OP_store ? at(f, strip(f, in->a)) : in;
    struct counter c;
    if (in->op != IC_OP_store || place->op != IC_OP_addr_var || place->a - f->row->first_var != var)
        return;
    bool moved = is_counter(f, in->b, &c) && c.var == var && c.offset != 0;
    if (step->found || (!moved && !is_scaled(f, in->b, var, step))) {
        step->broken = true;
        return;
    }
    step->found = true;
    if (moved) {
        step->op = IC_OP_add;
        step->amount = c.offset;
    }
    step->block = block;
    step->instr = instr;
}

// The one store in the loop that moves `var` by a constant; it must run in every iteration.
static bool find_step(const struct ic_frame *f, uint32_t loop, uint32_t var, struct step *step)
{
    *step = (struct step){0};
    for (uint32_t b = 0; b < f->shape->block_count; b++) {
        if (!ic_shape_in_loop(f->shape, b, loop) || f->blocks[b].count == 0)
            continue;
        const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + b];
        for (uint32_t i = row->first; i < row->first + row->count; i++)
            note_store(f, step, var, b, i);
    }
    return step->found && !step->broken && every_iteration(f, loop, step->block) &&
           f->shape->loop[step->block] == loop;
}

static bool holds(enum ic_op op, int64_t a, int64_t b)
{
    return ic_range_holds(ic_range_binary(op, ic_range_of(a, a), ic_range_of(b, b)), 1);
}

// Iterations while `value` `op` `limit`, where each scales the value; INT64_MAX if it is not known
// to end. `largest`: of the variable's type.
static int64_t count_scaled(enum ic_op op, int64_t value, const struct step *step, int64_t limit,
                            int64_t largest)
{
    int64_t k = 0;
    for (; holds(op, value, limit); k++) {
        struct ic_range v = ic_range_of(value, value), by = ic_range_of(step->amount, step->amount);
        v = ic_range_binary(step->op, v, by);
        if (k > 64 || value < 0 || !ic_range_is_constant(v) || v.lo == value || v.lo > largest)
            return INT64_MAX;
        value = v.lo;
    }
    return k;
}

// Iterations while `start + k * step` (k = 0, 1, ...) `op` `bound`; INT64_MAX if it never ends.
static int64_t count(enum ic_op op, int64_t start, int64_t step, int64_t bound)
{
    __int128 distance = (__int128)bound - start, k;
    switch (op) {
    case IC_OP_lt:
    case IC_OP_le:
        if (step <= 0)
            return INT64_MAX;
        distance += op == IC_OP_le ? 1 : 0;
        k = distance <= 0 ? 0 : (distance + step - 1) / step;
        break;
    case IC_OP_gt:
    case IC_OP_ge:
        if (step >= 0)
            return INT64_MAX;
        distance -= op == IC_OP_ge ? 1 : 0;
        k = distance >= 0 ? 0 : (distance + step + 1) / step;
        break;
    case IC_OP_ne:
        if (step == 0 || distance % step != 0 || distance / step < 0)
            return INT64_MAX;
        k = distance / step;
        break;
    default:
        return start == bound && step != 0 ? 1 : 0;
    }
    return k > INT64_MAX - 2 ? INT64_MAX : (int64_t)k;
}

static enum ic_op turn(enum ic_op op, bool negate, bool mirror)
{
    static const enum ic_op negated[] = {IC_OP_ne, IC_OP_eq, IC_OP_ge,
                                         IC_OP_gt, IC_OP_le, IC_OP_lt};
    static const enum ic_op mirrored[] = {IC_OP_eq, IC_OP_ne, IC_OP_gt,
                                          IC_OP_ge, IC_OP_lt, IC_OP_le};
    if (mirror)
        op = mirrored[op - IC_OP_eq];
    return negate ? negated[op - IC_OP_eq] : op;
}

struct test {
    bool exact; // constants only, not what the program stores in memory
    uint32_t loop, block;
    uint32_t condition;
    bool stays_if_true;
};

// Whether the step has run when the test reads the variable in the same iteration.
static bool stepped_before(const struct ic_frame *f, const struct step *step, const struct test *t,
                           uint32_t read)
{
    if (step->block == t->block)
        return step->instr < read;
    return ic_shape_dominates(f->shape, step->block, t->block);
}

static uint32_t reading(const struct ic_frame *f, uint32_t value)
{
    const struct ic_instr *in = at(f, strip(f, value));
    uint32_t v = strip(f, value);
    if (in->op == IC_OP_add || in->op == IC_OP_sub)
        v = strip(f, in->a);
    return v;
}

// Whether branch `end` stands in the condition of a loop that tests before it runs its body.
static bool own_condition(const struct ic_frame *f, uint32_t loop, const struct ic_instr *end)
{
    const struct ic_loop *row = &f->unit->loops.at[f->row->first_loop + loop];
    const struct ic_loc *l = &f->unit->locs.at[row->loc], *c = &f->unit->locs.at[end->loc];
    bool tests_first = row->kind != IC_LOOP_DO && row->kind != IC_LOOP_GOTO;
    bool behind = c->line > l->end_line || (c->line == l->end_line && c->column > l->end_column);
    return tests_first && !behind;
}

// Whether a test in the header comes before the body: not if the header is the whole loop, or calls
// something that the condition does not.
static bool tests_before_body(const struct ic_frame *f, const struct test *t)
{
    const struct ic_shape *s = f->shape;
    const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + t->block];
    if (t->block != s->loop_header[t->loop])
        return false;
    for (uint32_t k = s->successor_first[t->block]; k < s->successor_first[t->block + 1]; k++)
        if (s->successors[k] == t->block)
            return false;
    if (own_condition(f, t->loop, at(f, row->first + row->count - 1)))
        return true;
    for (uint32_t i = row->first; i < row->first + row->count; i++)
        if (at(f, i)->op == IC_OP_call)
            return false;
    return true;
}

static struct ic_range known(const struct test *t, struct ic_value v)
{
    if (!t->exact)
        return v.bound;
    return ic_range_is_constant(v.range) ? v.range : IC_RANGE_EMPTY;
}

static struct ic_range bound(const struct ic_frame *f, const struct test *t, uint32_t value)
{
    return known(t, f->values[value - f->first_instr]);
}

// Iterations that a test allows a variable which starts in `start` and is moved, `first`: before
// it.
static struct ic_range moved_iterations(const struct counter *c, const struct step *step,
                                        struct ic_range start, bool first, enum ic_op op,
                                        struct ic_range limit)
{
    int64_t shift;
    if (__builtin_add_overflow(c->offset, first ? step->amount : 0, &shift))
        return IC_RANGE_TOP;
    struct ic_range begin = ic_range_binary(IC_OP_add, start, ic_range_of(shift, shift));
    if (ic_range_is_top(begin) || ic_range_is_empty(begin))
        return IC_RANGE_TOP;
    int64_t a = count(op, begin.lo, step->amount, limit.lo),
            b = count(op, begin.lo, step->amount, limit.hi);
    int64_t x = count(op, begin.hi, step->amount, limit.lo),
            y = count(op, begin.hi, step->amount, limit.hi);
    return ic_range_join(ic_range_join(ic_range_of(a, a), ic_range_of(b, b)),
                         ic_range_join(ic_range_of(x, x), ic_range_of(y, y)));
}

// Iterations that a test allows a variable which starts in `begin` and is scaled.
static struct ic_range scaled_iterations(const struct ic_frame *f, const struct counter *c,
                                         const struct step *step, struct ic_range begin,
                                         enum ic_op op, struct ic_range limit)
{
    struct ic_range any =
        ic_value_of_type(&f->unit->types.at[f->unit->vars.at[f->row->first_var + c->var].type])
            .range;
    struct ic_range n = IC_RANGE_EMPTY;
    if (c->offset != 0 || any.lo < 0 || begin.lo < 0)
        return IC_RANGE_TOP; // of 64 bits without sign, too
    for (int k = 0; k < 4; k++) {
        int64_t count = count_scaled(op, k & 1 ? begin.hi : begin.lo, step,
                                     k & 2 ? limit.hi : limit.lo, any.hi);
        n = ic_range_join(n, ic_range_of(count, count));
    }
    return n;
}

// Iterations that a test of `counted op bound` allows, as how often the loop's body can start.
static struct ic_range iterations(const struct ic_frame *f, const struct test *t, uint32_t counted,
                                  enum ic_op op, struct ic_range limit)
{
    struct counter c;
    struct step step;
    if (ic_range_is_empty(limit) || !is_counter(f, counted, &c) ||
        !find_step(f, t->loop, c.var, &step) || !f->loop_entry[t->loop])
        return IC_RANGE_TOP;
    struct ic_value start = f->loop_entry[t->loop][f->var_slot[c.var]];
    bool first = stepped_before(f, &step, t, reading(f, counted));
    struct ic_range n;
    if (step.op == IC_OP_add)
        n = moved_iterations(&c, &step, known(t, start), first, op, limit);
    else
        n = scaled_iterations(f, &c, &step, known(t, start), op, limit);
    if (step.op != IC_OP_add && first && n.hi <= MAX_TRIPS)
        n = ic_range_of(n.lo > 0 ? n.lo - 1 : 0, n.hi > 0 ? n.hi - 1 : 0);
    if (n.hi > MAX_TRIPS)
        return IC_RANGE_TOP;
    // A test at the head is passed n times into the body; one further down once more.
    if (!tests_before_body(f, t))
        n = ic_range_of(n.lo + 1, n.hi + 1);
    return n;
}

static struct ic_range test_trips(const struct ic_frame *f, struct test *t)
{
    const struct ic_instr *in = at(f, t->condition);
    while (in->op == IC_OP_not || in->op == IC_OP_cast) {
        if (in->op == IC_OP_not)
            t->stays_if_true = !t->stays_if_true;
        t->condition = in->a;
        in = at(f, t->condition);
    }
    if (in->op >= IC_OP_eq && in->op <= IC_OP_ge) {
        enum ic_op op = turn((enum ic_op)in->op, !t->stays_if_true, false);
        struct ic_range n = iterations(f, t, in->a, op, bound(f, t, in->b));
        if (!ic_range_is_top(n))
            return n;
        return iterations(f, t, in->b, turn(op, false, true), bound(f, t, in->a));
    }
    return iterations(f, t, t->condition, t->stays_if_true ? IC_OP_ne : IC_OP_eq,
                      ic_range_of(0, 0));
}

// The blocks before the test of a `while (a && b)` belong to the head.
static bool is_head(const struct ic_frame *f, uint32_t loop, uint32_t block)
{
    const struct ic_shape *s = f->shape;
    uint32_t b = s->loop_header[loop];
    for (uint32_t steps = 0; b != block && steps < 16; steps++) {
        uint32_t inside = IC_NONE, count_inside = 0, outside = 0;
        for (uint32_t k = s->successor_first[b]; k < s->successor_first[b + 1]; k++) {
            if (ic_shape_in_loop(s, s->successors[k], loop))
                inside = s->successors[k], count_inside++;
            else
                outside++;
        }
        if (count_inside != 1 || outside == 0)
            return false;
        b = inside;
    }
    return b == block;
}

static bool device_decides(const struct ic_frame *f, uint32_t loop, uint32_t block)
{
    const struct ic_shape *s = f->shape;
    for (uint32_t k = s->control_first[block]; k < s->control_first[block + 1]; k++) {
        uint32_t branch = s->controls[k].branch;
        const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + branch];
        const struct ic_instr *end = at(f, row->first + row->count - 1);
        if (ic_shape_in_loop(s, branch, loop) &&
            (end->op == IC_OP_branch || end->op == IC_OP_switch) &&
            f->values[end->a - f->first_instr].flags & IC_VALUE_DEVICE)
            return true;
    }
    return false;
}

// `done`, which the loop sets to a constant where a device value says so, is as good as that value.
static bool set_by_device(const struct ic_frame *f, uint32_t loop, uint32_t condition)
{
    struct counter c;
    bool found = false;
    const struct ic_instr *in = at(f, strip(f, condition));
    while (in->op == IC_OP_not || in->op == IC_OP_cast) {
        condition = in->a;
        in = at(f, strip(f, condition));
    }
    if (!is_counter(f, condition, &c) || c.offset != 0)
        return false;
    for (uint32_t b = 0; b < f->shape->block_count; b++) {
        const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + b];
        for (uint32_t i = row->first;
             ic_shape_in_loop(f->shape, b, loop) && i < row->first + row->count; i++) {
            int64_t value;
            const struct ic_instr *place =
                at(f, i)->op == IC_OP_store ? at(f, strip(f, at(f, i)->a)) : NULL;
            if (!place || place->op != IC_OP_addr_var || place->a - f->row->first_var != c.var)
                continue;
            if (!constant(f, at(f, i)->b, &value) || !device_decides(f, loop, b))
                return false;
            found = true;
        }
    }
    return found;
}

static void note_exit(const struct ic_frame *f, uint32_t loop, uint32_t block,
                      struct ic_trips *trips)
{
    const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + block];
    const struct ic_instr *end = at(f, row->first + row->count - 1);
    if (end->op != IC_OP_branch && end->op != IC_OP_switch) {
        trips->plain_exit = true;
        return;
    }
    struct ic_value v = f->values[end->a - f->first_instr];
    if (set_by_device(f, loop, end->a))
        v.flags |= IC_VALUE_DEVICE;
    trips->exit_flags |= v.flags;
    if (!(v.flags & IC_VALUE_DEVICE))
        trips->plain_exit = true;
    if (end->op != IC_OP_branch || !every_iteration(f, loop, block))
        return;
    for (int exact = 1; exact >= 0; exact--) {
        struct test t = {exact, loop, block, end->a,
                         ic_shape_in_loop(f->shape, end->b - f->row->first_block, loop)};
        struct ic_range n = test_trips(f, &t);
        if (ic_range_is_top(n))
            continue;
        if (block != f->shape->loop_header[loop] && is_head(f, loop, block))
            n = ic_range_of(n.lo - 1, n.hi - 1);
        if (ic_range_is_top(trips->count) || n.hi < trips->count.hi) {
            trips->count = n;
            trips->exact = exact;
        }
        break;
    }
}

static bool leaves(const struct ic_frame *f, uint32_t loop, uint32_t block)
{
    const struct ic_shape *s = f->shape;
    if (s->successor_first[block] == s->successor_first[block + 1])
        return false;
    uint32_t handler = f->unit->blocks.at[f->row->first_block + block].handler;
    for (uint32_t k = s->successor_first[block]; k < s->successor_first[block + 1]; k++)
        if (s->successors[k] + f->row->first_block !=
                handler && // an exception is no planned way out
            !ic_shape_in_loop(s, s->successors[k], loop) &&
            f->blocks[s->successors[k]].count)
            return true;
    return false;
}

void ic_find_trips(const struct ic_frame *f, struct ic_trips *trips)
{
    for (uint32_t l = 0; l < f->shape->loop_count; l++) {
        trips[l] = (struct ic_trips){.count = IC_RANGE_TOP};
        trips[l].reached = f->blocks[f->shape->loop_header[l]].count > 0;
    }
    for (uint32_t b = 0; b < f->shape->block_count; b++) {
        if (f->blocks[b].count == 0)
            continue;
        for (uint32_t l = f->shape->loop[b]; l != IC_NONE; l = f->shape->loop_parent[l])
            if (leaves(f, l, b))
                note_exit(f, l, b, &trips[l]);
    }
}
