// Runs one instance: a work list of blocks in reverse post-order, each with the states it is
// entered in. A block is run instruction by instruction on all ways at once; calls fork them.
#include "flow/event.h"

#include "base/memory.h"

#include <stdlib.h>

void ic_set_value(struct ic_frame *f, uint32_t instr, struct ic_value v)
{
    uint32_t i = instr - f->first_instr;
    f->now->current[instr - f->block_first] = v;
    ic_value_join_into(&f->values[i], &v);
}

static void go(struct ic_frame *f, uint32_t from, uint32_t row)
{
    uint32_t to = row - f->row->first_block;
    struct ic_property property = f->now->property;
    uint32_t trail = f->now->trail;
    ic_event_edge(f, from, to);
    ic_note_loop_entry(f, from, to);
    ic_enter_block(f, to);
    f->now->property = property;
    f->now->trail = trail;
}

static void push_trail(struct ic_frame *f, uint32_t kind, uint32_t instr, uint32_t detail)
{
    ic_vec_push(&f->flow->trails, (struct ic_trail){f->now->trail, kind, instr, detail});
    f->now->trail = f->flow->trails.count - 1;
}

// Goes on to `row` on a copy of the way, if the condition can be `truth`.
static void take(struct ic_frame *f, uint32_t block, uint32_t instr, bool truth, bool decided)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    uint32_t decision = f->decision_of[block];
    struct ic_way *before = f->now, *way = &f->branch_way;
    ic_copy_way(f, way, before);
    f->now = way;
    if (ic_refine(f, in->a, truth)) {
        if (!decided)
            push_trail(f, IC_TRAIL_BRANCH, instr, truth);
        if (decision != IC_NONE)
            way->slots[ic_frame_decision_slot(f, decision >> 1)] =
                ic_value_const(truth != (decision & 1));
        ic_event_decision(f, in->a, truth);
        ic_apply_try(f, in->a, truth);
        go(f, block, truth ? in->b : in->c);
    }
    f->now = before;
}

static void run_branch(struct ic_frame *f, uint32_t block, uint32_t instr)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    struct ic_value condition = ic_frame_value(f, in->a);
    uint32_t decision = f->decision_of[block];
    bool can_be_true = !(ic_value_is_const(condition) && condition.range.lo == 0);
    bool can_be_false = !ic_value_is_not_zero(condition);
    if (decision != IC_NONE) {
        struct ic_value known = f->now->slots[ic_frame_decision_slot(f, decision >> 1)];
        if (ic_value_is_const(known)) {
            bool truth = known.range.lo != (int64_t)(decision & 1);
            can_be_true &= truth;
            can_be_false &= !truth;
        }
    }
    bool decided = can_be_true != can_be_false;
    ic_note_tested(f, condition);
    if (can_be_true)
        take(f, block, instr, true, decided);
    if (can_be_false)
        take(f, block, instr, false, decided);
}

static void take_case(struct ic_frame *f, uint32_t block, uint32_t instr, uint32_t number,
                      struct ic_range label, uint32_t target)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    struct ic_way *before = f->now;
    ic_copy_way(f, &f->branch_way, before);
    f->now = &f->branch_way;
    if (number == IC_NONE || ic_refine_to(f, in->a, label)) {
        push_trail(f, IC_TRAIL_SWITCH, instr, number);
        go(f, block, target);
    }
    f->now = before;
}

static void run_switch(struct ic_frame *f, uint32_t block, uint32_t instr)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    struct ic_value value = ic_frame_value(f, in->a);
    bool by_default = true;
    ic_note_tested(f, value);
    ic_event_decision(f, in->a, true);
    for (uint32_t i = 0; i < in->c; i++) {
        const struct ic_case *c = &f->unit->cases.at[in->b + i];
        struct ic_range label = ic_range_of(c->low, c->high);
        struct ic_value as = value;
        if (!ic_value_meet(&as, label))
            continue;
        if (value.range.lo >= label.lo && value.range.hi <= label.hi)
            by_default = false;
        take_case(f, block, instr, i, label, c->block);
    }
    if (by_default)
        take_case(f, block, instr, IC_NONE, value.range, in->d);
}

static void run_store(struct ic_frame *f, uint32_t instr)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
    ic_places_write(f, in);
    uint32_t var = at->op == IC_OP_addr_var ? at->a - f->row->first_var : IC_NONE;
    if (var == IC_NONE || f->var_slot[var] == IC_NONE)
        return;
    const struct ic_type *type = &f->unit->types.at[f->unit->vars.at[at->a].type];
    f->now->slots[f->var_slot[var]] = ic_value_convert(ic_frame_value(f, in->b), type);
}

static void run_mark(struct ic_frame *f, uint32_t instr, uint32_t block)
{
    bool added;
    ic_map_add(&f->site_ids, ic_hash(f->now->property.irql) ^ ((uint64_t)instr << 32),
               f->sites.count, &added);
    if (added)
        ic_vec_push(&f->sites, (struct ic_site){.instr = instr,
                                                .block = block,
                                                .property = f->now->property,
                                                .trail = f->now->trail,
                                                .first_argument = IC_NONE});
}

// One instruction on the way f->now.
static void run_instr(struct ic_frame *f, uint32_t instr, uint32_t block)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    switch (in->op) {
    case IC_OP_store:
    case IC_OP_copy:
    case IC_OP_zero:
        ic_event_access(f, instr);
        if (in->op == IC_OP_store)
            run_store(f, instr);
        else
            ic_places_write(f, in);
        break;
    case IC_OP_mark:
        run_mark(f, instr, block);
        break;
    case IC_OP_jump:
        go(f, block, in->a);
        break;
    case IC_OP_branch:
        run_branch(f, block, instr);
        break;
    case IC_OP_switch:
        run_switch(f, block, instr);
        break;
    case IC_OP_return:
        ic_run_return(f, instr);
        break;
    case IC_OP_unreachable:
        break;
    default: {
        struct ic_value v = ic_evaluate(f, instr);
        if (in->op == IC_OP_load)
            ic_objects_loaded(f, instr, &v);
        ic_set_value(f, instr, v);
        if (in->op == IC_OP_load)
            ic_event_access(f, instr);
    }
    }
}

// The call on all ways; those that do not come back are dropped.
static struct ic_wanted run_call(struct ic_frame *f, uint32_t instr, uint32_t block)
{
    struct ic_wanted none = {NULL, IC_NONE};
    bool ended[IC_MAX_WAYS] = {false};
    if (f->way_count > 1)
        ic_merge_ways(f, block, 0);
    f->first_fork = f->way_count;
    for (uint32_t w = 0; w < f->first_fork; w++) {
        f->now = &f->ways[w];
        struct ic_wanted wanted = ic_execute_call(f, instr, block, &ended[w]);
        if (wanted.instance != IC_NONE)
            return wanted;
    }
    for (uint32_t w = f->first_fork; w-- > 0;)
        if (ended[w])
            ic_drop_way(f, w);
    return none;
}

// Executes the block from state `s`. Returns the instance that is needed first, if any.
static struct ic_wanted run_block(struct ic_frame *f, uint32_t block, const struct ic_state *s)
{
    struct ic_wanted wanted = {NULL, IC_NONE};
    const struct ic_block *row = &f->unit->blocks.at[f->row->first_block + block];
    f->block = block;
    f->block_first = row->first;
    f->block_end = row->first + row->count;
    f->flow->steps += row->count;
    ic_first_way(f, s);
    if (row->handler != IC_NONE)
        go(f, block, row->handler);
    for (uint32_t i = row->first; i < f->block_end && f->way_count; i++) {
        f->instr = i;
        if (f->unit->instrs.at[i].op == IC_OP_call) {
            wanted = run_call(f, i, block);
            if (wanted.instance != IC_NONE)
                break;
            continue;
        }
        for (uint32_t w = 0; w < f->way_count; w++) {
            f->now = &f->ways[w];
            run_instr(f, i, block);
        }
    }
    f->block_first = f->block_end = 0;
    return wanted;
}

static struct ic_wanted run_states(struct ic_frame *f, uint32_t block)
{
    struct ic_block_states *states = &f->blocks[block];
    for (uint32_t k = 0; k < states->count; k++) {
        struct ic_state *s = states->at[k];
        if (!s->pending)
            continue;
        s->pending = false;
        struct ic_wanted wanted = run_block(f, block, s);
        if (wanted.instance != IC_NONE) {
            s->pending = true;
            return wanted;
        }
        s->visits++;
    }
    return (struct ic_wanted){NULL, IC_NONE};
}

struct ic_wanted ic_frame_run(struct ic_frame *f)
{
    struct ic_flow *counted = f->flow->base ? f->flow->base : f->flow;
    while (f->cursor < f->shape->order_count && !counted->out_of_steps) {
        uint32_t position = f->cursor;
        f->cursor = position + 1;
        uint64_t before = f->flow->steps;
        struct ic_wanted wanted = run_states(f, f->shape->order[position]);
        if (counted != f->flow)
            counted->steps += f->flow->steps - before;
        if (counted->steps > IC_MAX_STEPS)
            counted->out_of_steps = true;
        if (wanted.instance != IC_NONE) {
            f->cursor = position < f->cursor ? position : f->cursor;
            return wanted;
        }
    }
    return (struct ic_wanted){NULL, IC_NONE};
}
