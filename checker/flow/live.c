// Blocks that can run under what the models assume (no crash dump): branches on assumed fields, and
// on functions that return such a field or a constant, go one way only. What stands in the others
// is no effect of the function.
#include "flow/matters.h"

#include "base/memory.h"

#include <stdlib.h>

enum { MAX_DEPTH = 6 };
enum answer { NOT_ASKED, ASKING, VARIES, CONSTANT };

struct search {
    struct ic_program *p;
    struct ic_live *live;
    uint8_t *answer;       // by function: whether it returns a constant ...
    int64_t *constant;     // ... and which
    IC_VEC(uint32_t) work; // blocks
};

static bool returned(struct search *s, uint32_t function, int64_t *value, uint32_t depth);

static bool evaluate(struct search *s, uint32_t function, uint32_t instr, int64_t *value,
                     uint32_t depth)
{
    uint32_t unit = s->p->functions.at[function].unit;
    const struct ic_unit *u = s->p->units[unit];
    const struct ic_instr *in = &u->instrs.at[instr];
    int64_t a, b;
    if (depth == MAX_DEPTH)
        return false;
    switch (in->op) {
    case IC_OP_const:
        *value = u->consts.at[in->a].value;
        return true;
    case IC_OP_cast:
        return evaluate(s, function, in->a, value, depth + 1);
    case IC_OP_load: {
        uint32_t field = ic_program_place_field(s->p, unit, in->a);
        struct ic_range r = field == IC_NONE ? IC_RANGE_TOP : s->p->field_assumed[field];
        *value = r.lo;
        return field != IC_NONE && ic_range_is_constant(r) &&
               !ic_range_eq(r, s->p->field_range[field]);
    }
    case IC_OP_call: {
        struct ic_id_list callees = ic_program_callees(s->p, function, instr);
        return callees.count == 1 && !callees.open && returned(s, callees.at[0], value, depth + 1);
    }
    case IC_OP_not:
        if (!evaluate(s, function, in->a, &a, depth + 1))
            return false;
        *value = !a;
        return true;
    default:
        if ((in->op < IC_OP_eq || in->op > IC_OP_ge) && in->op != IC_OP_and)
            return false;
        if (!evaluate(s, function, in->a, &a, depth + 1) ||
            !evaluate(s, function, in->b, &b, depth + 1))
            return false;
        struct ic_range r =
            ic_range_binary((enum ic_op)in->op, ic_range_of(a, a), ic_range_of(b, b));
        *value = r.lo;
        return ic_range_is_constant(r);
    }
}

static void reach(struct search *s, uint32_t unit, uint32_t block)
{
    if (s->live->blocks[unit][block])
        return;
    s->live->blocks[unit][block] = true;
    ic_vec_push(&s->work, block);
}

static void leave(struct search *s, uint32_t function, uint32_t block, uint32_t depth)
{
    uint32_t unit = s->p->functions.at[function].unit, out[64];
    const struct ic_unit *u = s->p->units[unit];
    const struct ic_block *row = &u->blocks.at[block];
    const struct ic_instr *end = &u->instrs.at[row->first + row->count - 1];
    int64_t value;
    if (row->handler != IC_NONE)
        reach(s, unit, row->handler);
    if (end->op == IC_OP_branch && evaluate(s, function, end->a, &value, depth)) {
        reach(s, unit, value ? end->b : end->c);
        return;
    }
    uint32_t count = ic_block_successors(u, block, out, 64);
    if (end->op == IC_OP_switch) {
        for (uint32_t i = 0; i < end->c; i++)
            reach(s, unit, u->cases.at[end->b + i].block);
        reach(s, unit, end->d);
        return;
    }
    for (uint32_t i = 0; i < count && i < 64; i++)
        reach(s, unit, out[i]);
}

// Finds the live blocks of a function.
static void search_function(struct search *s, uint32_t function, uint32_t depth)
{
    const struct ic_function *row = ic_program_row(s->p, function);
    uint32_t unit = s->p->functions.at[function].unit, below = s->work.count;
    if (row->block_count == 0)
        return;
    reach(s, unit, row->first_block);
    while (s->work.count > below)
        leave(s, function, s->work.at[--s->work.count], depth);
}

static bool returned(struct search *s, uint32_t function, int64_t *value, uint32_t depth)
{
    const struct ic_function *row = ic_program_row(s->p, function);
    uint32_t unit = s->p->functions.at[function].unit;
    const struct ic_unit *u = s->p->units[unit];
    if (s->answer[function] != NOT_ASKED) {
        *value = s->constant[function];
        return s->answer[function] == CONSTANT;
    }
    if (row->block_count > 8) // getters only
        return false;
    s->answer[function] = ASKING;
    search_function(s, function, depth);
    bool any = false, same = true;
    for (uint32_t b = row->first_block; b < row->first_block + row->block_count && same; b++) {
        const struct ic_block *block = &u->blocks.at[b];
        const struct ic_instr *end = &u->instrs.at[block->first + block->count - 1];
        int64_t x;
        if (!s->live->blocks[unit][b] || end->op != IC_OP_return)
            continue;
        same = end->a != IC_NONE && evaluate(s, function, end->a, &x, depth) &&
               (!any || x == s->constant[function]);
        if (same)
            s->constant[function] = x;
        any = true;
    }
    s->answer[function] = any && same ? CONSTANT : VARIES;
    *value = s->constant[function];
    return any && same;
}

struct ic_live *ic_live_find(struct ic_program *p)
{
    struct ic_live *live = ic_calloc(1, sizeof *live);
    struct search s = {.p = p, .live = live};
    s.answer = ic_calloc(p->functions.count, sizeof *s.answer);
    s.constant = ic_calloc(p->functions.count, sizeof *s.constant);
    live->unit_count = p->unit_count;
    live->blocks = ic_calloc(p->unit_count, sizeof *live->blocks);
    for (uint32_t unit = 0; unit < p->unit_count; unit++)
        live->blocks[unit] = ic_calloc(p->units[unit]->blocks.count, sizeof(bool));
    for (uint32_t f = 0; f < p->functions.count; f++)
        search_function(&s, f, 0);
    ic_vec_release(&s.work);
    free(s.answer);
    free(s.constant);
    return live;
}

void ic_live_free(struct ic_live *live)
{
    for (uint32_t unit = 0; unit < live->unit_count; unit++)
        free(live->blocks[unit]);
    free(live->blocks);
    free(live);
}
