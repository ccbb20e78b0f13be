// Runs one instance: a work list of blocks in reverse post-order, each with the states it is
// entered in.
#include "flow/frame.h"

#include "base/memory.h"

#include <stdlib.h>

static void find_tracked(struct ic_frame *f)
{
    f->tracked = ic_calloc(f->row->var_count, sizeof(bool));
    // Too many places to follow: none is.
    if ((uint64_t)f->row->var_count * f->row->block_count > (uint64_t)1 << 23)
        return;
    for (uint32_t v = 0; v < f->row->var_count; v++) {
        uint32_t kind = f->unit->types.at[f->unit->vars.at[f->row->first_var + v].type].kind;
        f->tracked[v] = !f->shape->escaped[v] && (kind == IC_TYPE_INT || kind == IC_TYPE_ENUM ||
                                                  kind == IC_TYPE_BOOL || kind == IC_TYPE_POINTER);
    }
}

static struct ic_value *copy_vars(const struct ic_frame *f, const struct ic_value *vars)
{
    struct ic_value *copy = ic_calloc(f->slot_count, sizeof *copy);
    if (vars && f->slot_count)
        memcpy(copy, vars, f->slot_count * sizeof *copy);
    return copy;
}

static void free_state(struct ic_state *s)
{
    free(s->vars);
    free(s);
}

static void make_pending(struct ic_frame *f, uint32_t block, struct ic_state *s)
{
    s->pending = true;
    if (f->shape->position[block] < f->cursor)
        f->cursor = f->shape->position[block];
}

// Everything that a slot can hold.
static struct ic_value slot_any(const struct ic_frame *f, uint32_t slot)
{
    if (slot >= f->row->var_count)
        return IC_VALUE_UNKNOWN;
    uint32_t type = f->unit->vars.at[f->row->first_var + slot].type;
    return ic_value_of_type(&f->unit->types.at[type]);
}

// Joins into `old`, widening after some visits; whether anything changed.
static bool join_vars(const struct ic_frame *f, struct ic_state *old, const struct ic_value *vars)
{
    bool changed = false;
    for (uint32_t v = 0; v < f->slot_count; v++) {
        struct ic_value joined = ic_value_join(old->vars[v], vars[v]);
        if (ic_value_eq(joined, old->vars[v]))
            continue;
        if (old->visits > IC_MAX_VISITS) {
            struct ic_value any = slot_any(f, v);
            joined.range = any.range;
            joined.bound = any.range;
            if (ic_value_eq(joined, old->vars[v]))
                continue;
        }
        old->vars[v] = joined;
        changed = true;
    }
    return changed;
}

// Enters `block` in the state `property`, `vars`.
static void enter_block(struct ic_frame *f, uint32_t block, struct ic_property property,
                        const struct ic_value *vars)
{
    struct ic_block_states *states = &f->blocks[block];
    for (uint32_t i = 0; i < states->count; i++)
        if (ic_property_same(states->at[i]->property, property)) {
            if (join_vars(f, states->at[i], vars))
                make_pending(f, block, states->at[i]);
            return;
        }
    if (states->count == IC_MAX_PROPERTIES) {
        f->capped = true;
        ic_property_join(&states->at[0]->property, property);
        if (join_vars(f, states->at[0], vars))
            make_pending(f, block, states->at[0]);
        return;
    }
    struct ic_state *s = ic_calloc(1, sizeof *s);
    s->property = property;
    s->vars = copy_vars(f, vars);
    states->at[states->count++] = s;
    make_pending(f, block, s);
}

static void note_loop_entry(struct ic_frame *f, uint32_t from, uint32_t to,
                            const struct ic_value *vars)
{
    uint32_t loop = f->shape->loop[to];
    if (loop == IC_NONE || f->shape->loop_header[loop] != to ||
        (from != IC_NONE && ic_shape_in_loop(f->shape, from, loop)))
        return;
    if (!f->loop_entry[loop]) {
        f->loop_entry[loop] = copy_vars(f, vars);
        return;
    }
    for (uint32_t v = 0; v < f->slot_count; v++)
        f->loop_entry[loop][v] = ic_value_join(f->loop_entry[loop][v], vars[v]);
}

static void go(struct ic_frame *f, uint32_t from, uint32_t row, const struct ic_value *vars)
{
    uint32_t to = row - f->row->first_block;
    note_loop_entry(f, from, to, vars);
    enter_block(f, to, f->now.property, vars);
}

static void note_condition(struct ic_frame *f, uint32_t block, struct ic_value condition)
{
    struct ic_block_states *s = &f->blocks[block];
    s->condition = s->two_ways ? ic_value_join(s->condition, condition) : condition;
    s->two_ways = true;
}

static void run_branch(struct ic_frame *f, uint32_t block, const struct ic_instr *in)
{
    struct ic_value condition = ic_frame_value(f, in->a);
    bool can_be_false = ic_range_holds(condition.range, 0);
    bool can_be_true = !(ic_range_is_constant(condition.range) && can_be_false);
    struct ic_value *yes = can_be_true ? copy_vars(f, f->now.vars) : NULL;
    struct ic_value *no = can_be_false ? copy_vars(f, f->now.vars) : NULL;
    can_be_true = yes && ic_refine(f, yes, in->a, true);
    can_be_false = no && ic_refine(f, no, in->a, false);
    if (can_be_true && can_be_false)
        note_condition(f, block, condition);
    struct ic_property before = f->now.property;
    if (can_be_true) {
        ic_apply_try(f, in->a, true);
        go(f, block, in->b, yes);
        f->now.property = before;
    }
    if (can_be_false) {
        ic_apply_try(f, in->a, false);
        go(f, block, in->c, no);
        f->now.property = before;
    }
    free(yes);
    free(no);
}

static void run_switch(struct ic_frame *f, uint32_t block, const struct ic_instr *in)
{
    struct ic_value value = ic_frame_value(f, in->a);
    bool by_default = true;
    uint32_t ways = 0;
    for (uint32_t i = 0; i < in->c; i++) {
        const struct ic_case *c = &f->unit->cases.at[in->b + i];
        struct ic_range label = ic_range_of(c->low, c->high);
        if (ic_range_is_empty(ic_range_meet(value.range, label)))
            continue;
        ways++;
        if (value.range.lo >= label.lo && value.range.hi <= label.hi)
            by_default = false;
        go(f, block, c->block, f->now.vars);
    }
    if (by_default)
        go(f, block, in->d, f->now.vars);
    if (ways + (by_default ? 1 : 0) > 1)
        note_condition(f, block, value);
}

static void run_return(struct ic_frame *f, const struct ic_instr *in)
{
    struct ic_value value = in->a == IC_NONE ? IC_VALUE_UNKNOWN : ic_frame_value(f, in->a);
    value.flags &= ~(uint32_t)IC_VALUE_MESSAGE;
    if (!f->exits) {
        f->exits = true;
        f->exit = f->now.property;
        f->result = value;
        return;
    }
    ic_property_join(&f->exit, f->now.property);
    f->result = ic_value_join(f->result, value);
}

static void run_store(struct ic_frame *f, const struct ic_instr *in)
{
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
    if (at->op != IC_OP_addr_var)
        return;
    uint32_t var = at->a - f->row->first_var;
    const struct ic_type *type = &f->unit->types.at[f->unit->vars.at[at->a].type];
    if (f->tracked[var])
        f->now.vars[var] = ic_value_convert(ic_frame_value(f, in->b), type);
}

static void run_mark(struct ic_frame *f, uint32_t instr, uint32_t block)
{
    bool added;
    ic_map_add(&f->site_ids, ic_hash(f->now.property.irql) ^ ((uint64_t)instr << 32),
               f->sites.count, &added);
    if (added)
        ic_vec_push(&f->sites, (struct ic_site){.instr = instr,
                                                .block = block,
                                                .property = f->now.property,
                                                .first_argument = IC_NONE});
}

static void set_value(struct ic_frame *f, uint32_t instr, struct ic_value v)
{
    uint32_t i = instr - f->first_instr;
    f->current[i] = v;
    f->stamp[i] = f->run;
    f->values[i] = ic_value_join(f->values[i], v);
}

// Executes the block in f->now. Returns the instance that is needed first, or IC_NONE.
static uint32_t run_block(struct ic_frame *f, uint32_t block)
{
    const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + block];
    f->run++;
    f->flow->steps += row->count;
    if (row->handler != IC_NONE)
        go(f, block, row->handler, f->now.vars);
    for (uint32_t i = row->first; i < row->first + row->count; i++) {
        const struct ic_instr *in = &f->unit->instrs.at[i];
        bool ends = false;
        struct ic_value value;
        switch (in->op) {
        case IC_OP_call: {
            uint32_t wanted = ic_execute_call(f, i, block, &value, &ends);
            if (wanted != IC_NONE)
                return wanted;
            set_value(f, i, value);
            if (ends)
                return IC_NONE;
            break;
        }
        case IC_OP_store:
            run_store(f, in);
            ic_places_write(f, in);
            break;
        case IC_OP_mark:
            run_mark(f, i, block);
            break;
        case IC_OP_jump:
            go(f, block, in->a, f->now.vars);
            break;
        case IC_OP_branch:
            run_branch(f, block, in);
            break;
        case IC_OP_switch:
            run_switch(f, block, in);
            break;
        case IC_OP_return:
            run_return(f, in);
            break;
        case IC_OP_copy:
        case IC_OP_zero:
            ic_places_write(f, in);
            break;
        case IC_OP_unreachable:
            break;
        default:
            set_value(f, i, ic_evaluate(f, i));
        }
    }
    return IC_NONE;
}

static uint32_t run_states(struct ic_frame *f, uint32_t block)
{
    struct ic_block_states *states = &f->blocks[block];
    for (uint32_t k = 0; k < states->count; k++) {
        struct ic_state *s = states->at[k];
        if (!s->pending)
            continue;
        s->pending = false;
        s->visits++;
        f->now.property = s->property;
        memcpy(f->now.vars, s->vars, f->slot_count * sizeof *s->vars);
        uint32_t wanted = run_block(f, block);
        if (wanted != IC_NONE) {
            s->pending = true;
            return wanted;
        }
    }
    return IC_NONE;
}

uint32_t ic_frame_run(struct ic_frame *f)
{
    while (f->cursor < f->shape->order_count && !f->flow->out_of_steps) {
        uint32_t position = f->cursor;
        f->cursor = position + 1;
        uint32_t wanted = run_states(f, f->shape->order[position]);
        if (f->flow->steps > IC_MAX_STEPS)
            f->flow->out_of_steps = true;
        if (wanted != IC_NONE) {
            f->cursor = position < f->cursor ? position : f->cursor;
            return wanted;
        }
    }
    return IC_NONE;
}

static void enter_function(struct ic_frame *f)
{
    const struct ic_instance *i = &f->flow->instances.at[f->instance];
    struct ic_value *vars = ic_calloc(f->slot_count, sizeof *vars);
    for (uint32_t v = 0; v < f->slot_count; v++)
        vars[v] = slot_any(f, v);
    for (uint32_t v = 0; v < f->row->var_count; v++) {
        const struct ic_type *type =
            &f->unit->types.at[f->unit->vars.at[f->row->first_var + v].type];
        if (v < i->argument_count && v < f->row->param_count)
            vars[v] = ic_value_convert(f->flow->values.at[i->first_argument + v], type);
    }
    for (uint32_t k = 0; k < i->fact_count; k++) {
        const struct ic_fact *fact = &f->flow->facts.at[i->first_fact + k];
        for (uint32_t p = 0; p < f->place_count; p++)
            if (f->places[p].base == fact->base && f->places[p].path == fact->path)
                vars[f->row->var_count + p] = fact->value;
    }
    f->now.property = i->entry;
    note_loop_entry(f, IC_NONE, 0, vars);
    enter_block(f, 0, i->entry, vars);
    free(vars);
}

struct ic_frame *ic_frame_open(struct ic_flow *flow, uint32_t instance)
{
    struct ic_instance *i = &flow->instances.at[instance];
    struct ic_frame *f = ic_calloc(1, sizeof *f);
    i->active = true;
    f->flow = flow;
    f->program = flow->program;
    f->instance = instance;
    f->function = i->function;
    f->model = i->model;
    f->unit_index = flow->program->functions.at[i->function].unit;
    f->unit = ic_program_unit(flow->program, i->function);
    f->row = ic_program_row(flow->program, i->function);
    f->shape = ic_flow_shape(flow, i->function);
    const struct ic_block *blocks = &f->unit->blocks.at[f->row->first_block];
    const struct ic_block *last = &blocks[f->row->block_count - 1];
    f->first_instr = blocks->first;
    f->instr_count = last->first + last->count - f->first_instr;
    f->values = ic_calloc(f->instr_count, sizeof *f->values);
    f->current = ic_calloc(f->instr_count, sizeof *f->current);
    f->stamp = ic_calloc(f->instr_count, sizeof *f->stamp);
    f->blocks = ic_calloc(f->row->block_count, sizeof *f->blocks);
    f->loop_entry = ic_calloc(f->row->loop_count, sizeof *f->loop_entry);
    for (uint32_t k = 0; k < f->instr_count; k++)
        f->values[k].range = f->values[k].bound = IC_RANGE_EMPTY;
    find_tracked(f);
    ic_places_find(f);
    f->slot_count = f->row->var_count + f->place_count;
    f->now.vars = ic_calloc(f->slot_count, sizeof *f->now.vars);
    enter_function(f);
    return f;
}

static void store_results(struct ic_frame *f)
{
    struct ic_flow *flow = f->flow;
    struct ic_instance *i = &flow->instances.at[f->instance];
    i->first_site = flow->sites.count;
    i->site_count = f->sites.count;
    for (uint32_t k = 0; k < f->sites.count; k++)
        ic_vec_push(&flow->sites, f->sites.at[k]);
    i->first_branch = flow->branches.count;
    for (uint32_t b = 0; b < f->row->block_count; b++)
        if (f->blocks[b].two_ways) {
            ic_vec_push(&flow->branches, (struct ic_branch){b, f->blocks[b].condition});
            i->guards |= ic_is_guard(&f->blocks[b].condition);
        }
    i->branch_count = flow->branches.count - i->first_branch;
    i->first_trips = flow->trips.count;
    ic_vec_reserve(&flow->trips, f->row->loop_count);
    ic_find_trips(f, flow->trips.at + flow->trips.count);
    flow->trips.count += f->row->loop_count;
    i->exit_count = f->exits ? 1 : 0;
    i->exits[0] = f->exit;
    i->result = f->result;
    i->capped = f->capped;
    i->active = false;
    i->done = true;
}

void ic_frame_close(struct ic_frame *f)
{
    store_results(f);
    for (uint32_t b = 0; b < f->row->block_count; b++)
        for (uint32_t k = 0; k < f->blocks[b].count; k++)
            free_state(f->blocks[b].at[k]);
    for (uint32_t l = 0; l < f->row->loop_count; l++)
        free(f->loop_entry[l]);
    free(f->tracked);
    free(f->base_broken);
    free(f->values);
    free(f->current);
    free(f->stamp);
    free(f->blocks);
    free(f->loop_entry);
    free(f->now.vars);
    ic_vec_release(&f->sites);
    ic_map_release(&f->site_ids);
    free(f);
}
