#include "flow/matters.h"

#include "base/memory.h"

#include <stdlib.h>

enum {
    MAX_DEPTH = 8,
    INTERESTING = IC_DOES_STALL | IC_DOES_READ_DEVICE | IC_DOES_WRITE_DEVICE | IC_DOES_COMPLETE |
                  IC_DOES_DEFER | IC_DOES_CHANGE_PROPERTY | IC_DOES_LOCK_SECTION |
                  IC_DOES_SET_FLAG | IC_DOES_MARK,
};

void ic_worklist_fill(struct ic_worklist *work, uint32_t count)
{
    *work = (struct ic_worklist){.queued = ic_calloc(count, sizeof(bool))};
    for (uint32_t i = 0; i < count; i++)
        ic_worklist_add(work, i);
}

void ic_worklist_add(struct ic_worklist *work, uint32_t item)
{
    if (!work->queued[item])
        ic_vec_push(&work->items, item);
    work->queued[item] = true;
}

uint32_t ic_worklist_next(struct ic_worklist *work)
{
    if (work->items.count == 0)
        return IC_NONE;
    uint32_t item = work->items.at[--work->items.count];
    work->queued[item] = false;
    return item;
}

void ic_worklist_release(struct ic_worklist *work)
{
    ic_vec_release(&work->items);
    free(work->queued);
}

// One function at work: a backward slice from what is interesting, over control and data.
struct slice {
    struct ic_flow *flow;
    struct ic_program *p;
    uint32_t function, unit;
    const struct ic_unit *u;
    const struct ic_function *row;
    const struct ic_shape *shape;
    const bool *live; // blocks of the unit
    uint8_t *marks;   // of the unit
    uint8_t bit;      // ic_mattering of this slice
    uint32_t effects; // that are interesting
    bool *variables;  // of the function: what is stored there matters
    bool *blocks;     // of the function: whether it runs matters
    bool changed;
    struct ic_worklist *work; // of functions
};

// What a call returns matters: so does what decides it in those that it calls.
static void ask(struct slice *s, uint32_t call)
{
    struct ic_id_list callees = ic_program_callees(s->p, s->function, call);
    for (uint32_t k = 0; k < callees.count; k++)
        if (!s->flow->asked[callees.at[k]]) {
            s->flow->asked[callees.at[k]] = true;
            ic_worklist_add(s->work, callees.at[k]);
        }
}

// What a value is made of matters.
static void mark_value(struct slice *s, uint32_t value, uint32_t depth)
{
    if (value == IC_NONE || depth == MAX_DEPTH)
        return;
    const struct ic_instr *in = &s->u->instrs.at[value];
    const char *kinds = ic_op_operands((enum ic_op)in->op);
    if (in->op == IC_OP_load) {
        const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
        s->marks[value] |= s->bit;
        if (at->op == IC_OP_addr_var && !s->variables[at->a - s->row->first_var])
            s->variables[at->a - s->row->first_var] = s->changed = true;
        if (at->op == IC_OP_addr_var)
            return;
    }
    if (in->op == IC_OP_call) {
        const struct ic_call *c = &s->u->calls.at[in->a];
        ask(s, value);
        for (uint32_t i = 0; i < c->count; i++)
            mark_value(s, s->u->refs.at[c->first + i], depth + 1);
        return;
    }
    const uint32_t ids[4] = {in->a, in->b, in->c, in->d};
    for (int k = 0; k < 4 && kinds[k]; k++)
        if (kinds[k] == 'v' || kinds[k] == 'V')
            mark_value(s, ids[k], depth + 1);
}

static bool call_is_interesting(struct slice *s, uint32_t instr)
{
    const struct ic_call *c = &s->u->calls.at[s->u->instrs.at[instr].a];
    struct ic_id_list callees = ic_program_callees(s->p, s->function, instr);
    const struct ic_routine *r = ic_program_routine(s->p, s->unit, instr);
    if ((r && ic_routine_does(s->p, r) & s->effects) || c->symbol == IC_NONE ||
        c->flags & IC_CALL_NORETURN)
        return true;
    for (uint32_t k = 0; k < callees.count; k++)
        if (s->flow->effects[callees.at[k]] & s->effects)
            return true;
    return false;
}

// A result that is kept in memory may be tested anywhere.
static void keep_result(struct slice *s, const struct ic_instr *store)
{
    if (s->u->instrs.at[ic_unit_strip(s->u, store->a)].op != IC_OP_addr_var)
        ask(s, ic_unit_strip(s->u, store->b));
}

static bool is_interesting(struct slice *s, uint32_t instr)
{
    const struct ic_instr *in = &s->u->instrs.at[instr];
    if (in->op == IC_OP_call)
        return call_is_interesting(s, instr);
    if (in->op == IC_OP_return)
        return in->a != IC_NONE && s->flow->asked[s->function];
    if (in->op == IC_OP_mark || in->op == IC_OP_vector || ic_is_float(s->u, in))
        return true;
    if (in->op != IC_OP_store && in->op != IC_OP_load)
        return false;
    if (in->op == IC_OP_store && s->u->instrs.at[ic_unit_strip(s->u, in->b)].op == IC_OP_call)
        keep_result(s, in);
    if (in->op == IC_OP_load)
        return in->flags & IC_INSTR_VOLATILE && s->bit == IC_MATTERS;
    if (in->flags & IC_INSTR_VOLATILE)
        return true;
    const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
    uint32_t field = ic_program_place_field(s->p, s->unit, in->a);
    if (at->op == IC_OP_addr_var)
        return s->variables[at->a - s->row->first_var];
    if (field == IC_NONE) // `*status = x` is, filling a buffer is not
        return at->op != IC_OP_addr_elem;
    return s->p->fields.at[field].is_flag || s->flow->status[field];
}

static void mark_instr(struct slice *s, uint32_t instr)
{
    const struct ic_instr *in = &s->u->instrs.at[instr];
    if (in->op == IC_OP_call) {
        const struct ic_call *c = &s->u->calls.at[in->a];
        for (uint32_t i = 0; i < c->count; i++)
            mark_value(s, s->u->refs.at[c->first + i], 0);
    } else if (in->op == IC_OP_store) {
        mark_value(s, in->b, 0);
    } else if (in->op == IC_OP_return) {
        mark_value(s, in->a, 0);
    }
}

// Whether a block runs matters: so do the branches that decide it.
static void mark_block(struct slice *s, uint32_t block)
{
    if (s->blocks[block])
        return;
    s->blocks[block] = s->changed = true;
    for (uint32_t k = s->shape->control_first[block]; k < s->shape->control_first[block + 1]; k++) {
        uint32_t b = s->shape->controls[k].branch;
        const struct ic_block *row = &s->u->blocks.at[s->row->first_block + b];
        uint32_t end = row->first + row->count - 1;
        uint32_t op = s->u->instrs.at[end].op;
        if (op != IC_OP_branch && op != IC_OP_switch) { // an exception decides
            mark_block(s, b);
            continue;
        }
        if (s->marks[end] & s->bit)
            continue;
        s->marks[end] |= s->bit;
        s->changed = true;
        mark_value(s, s->u->instrs.at[end].a, 0);
        mark_block(s, b);
    }
}

static void slice_function(struct slice *s)
{
    s->variables = ic_calloc(s->row->var_count, sizeof *s->variables);
    s->blocks = ic_calloc(s->row->block_count, sizeof *s->blocks);
    do {
        s->changed = false;
        for (uint32_t b = 0; b < s->row->block_count; b++) {
            const struct ic_block *row = &s->u->blocks.at[s->row->first_block + b];
            if (!s->live[s->row->first_block + b])
                continue;
            for (uint32_t i = row->first; i < row->first + row->count; i++)
                if (is_interesting(s, i)) {
                    mark_block(s, b);
                    mark_instr(s, i);
                }
        }
    } while (s->changed);
    free(s->variables);
    free(s->blocks);
}

// Both slices of one function.
static void slice_for_both(struct slice *s)
{
    s->bit = IC_MATTERS_A_LOT;
    s->effects = IC_MATTERS_TO_RULES;
    slice_function(s);
    s->bit = IC_MATTERS;
    s->effects |= IC_DOES_READ_DEVICE;
    slice_function(s);
}

struct ic_matters *ic_matters_find(struct ic_flow *flow, const struct ic_live *live)
{
    struct ic_program *p = flow->program;
    struct ic_worklist work;
    struct ic_matters *m = ic_calloc(1, sizeof *m);
    m->unit_count = p->unit_count;
    m->marks = ic_calloc(p->unit_count, sizeof *m->marks);
    for (uint32_t unit = 0; unit < p->unit_count; unit++)
        m->marks[unit] = ic_calloc(p->units[unit]->instrs.count, sizeof **m->marks);
    for (uint32_t c = 0; c < p->contexts.count; c++)
        if (p->contexts.at[c].function != IC_NONE)
            flow->asked[p->contexts.at[c].function] = true;
    ic_worklist_fill(&work, p->functions.count);
    for (uint32_t f; (f = ic_worklist_next(&work)) != IC_NONE;) {
        struct slice s = {.flow = flow, .p = p, .function = f, .work = &work};
        s.unit = p->functions.at[f].unit;
        s.u = p->units[s.unit];
        s.row = ic_program_row(p, f);
        if (s.row->block_count == 0)
            continue;
        s.shape = ic_flow_shape(flow, f);
        s.marks = m->marks[s.unit];
        s.live = live->blocks[s.unit];
        slice_for_both(&s);
    }
    ic_worklist_release(&work);
    return m;
}

void ic_matters_free(struct ic_matters *m)
{
    for (uint32_t unit = 0; m && unit < m->unit_count; unit++)
        free(m->marks[unit]);
    if (!m)
        return;
    free(m->marks);
    free(m);
}
