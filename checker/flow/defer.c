#include "flow/defer.h"

#include "base/memory.h"
#include "flow/cost.h"
#include "flow/order.h"

#include <stdlib.h>

// A request counts if what runs later is deferred: a callback of the interrupt's own level is none.
static bool relieves(const struct ic_model *model, const char *kind)
{
    for (uint32_t c = 0; kind && c < model->context_count; c++)
        if (strcmp(model->contexts[c].kind, kind) == 0)
            return model->contexts[c].group == IC_GROUP_DEFERRED;
    return true;
}

// Whether argument `argument` can be (`surely`: is) the value.
static bool argument_fits(const struct ic_flow *flow, const struct ic_instance *i,
                          const struct ic_site *site, uint32_t argument, int64_t value, bool surely)
{
    if (argument == IC_NONE || surely)
        return ic_flow_argument_is(flow, i, site, argument, value);
    return ic_range_holds(ic_flow_argument(flow, i, site, argument).range, value);
}

// A routine that is run at once, at the interrupt's level, may defer on the interrupt's behalf.
static bool synchronized_defers(const struct ic_flow *flow, const struct ic_instance *i,
                                const struct ic_site *site, uint32_t argument)
{
    struct ic_program *p = flow->program;
    uint32_t unit = p->functions.at[i->function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[site->instr].a];
    uint32_t at = argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    if (at >= c->count)
        return false;
    struct ic_id_list run = ic_program_pointees(p, unit, u->refs.at[c->first + at]);
    for (uint32_t k = 0; k < run.count; k++) {
        uint32_t function = p->entities.at[run.at[k]].function;
        if (function != IC_NONE && flow->effects[function] & IC_DOES_DEFER)
            return true;
    }
    return false;
}

// Whether the routine called at a site requests something for later.
static bool site_defers(const struct ic_flow *flow, const struct ic_instance *i,
                        const struct ic_site *site, bool surely)
{
    const struct ic_routine_model *facts =
        ic_rulebook_effects(flow->program->book, site->routine, i->model);
    for (uint32_t k = 0; k < facts->effect_count; k++) {
        const struct ic_effect *e = &facts->effects[k];
        if (!argument_fits(flow, i, site, e->when_argument, e->when_value, surely) ||
            !argument_fits(flow, i, site, e->and_argument, e->and_value, surely))
            continue;
        if (e->kind == IC_EFFECT_defers && relieves(i->model, e->context_kind))
            return true;
        if (e->kind == IC_EFFECT_synchronizes && !surely &&
            synchronized_defers(flow, i, site, e->argument))
            return true;
    }
    return false;
}

// A call of the project's own code without a body, or through a pointer that could not be resolved.
// A routine of the system that the rulebook does not know defers nothing.
static bool is_unknown(const struct ic_flow *flow, const struct ic_instance *i,
                       const struct ic_site *site)
{
    const struct ic_unit *u = ic_program_unit(flow->program, i->function);
    if (u->instrs.at[site->instr].op != IC_OP_call || site->routine)
        return false;
    const struct ic_call *c = &u->calls.at[u->instrs.at[site->instr].a];
    if (site->callee_count || c->symbol == IC_NONE)
        return site->open || site->callee_count == 0;
    const struct ic_symbol *s = &u->symbols.at[c->symbol];
    return s->origin == IC_ORIGIN_USER || s->flags & (IC_SYMBOL_IMPLICIT | IC_SYMBOL_MADE_UP);
}

struct scan {
    struct ic_deferral *out;
    const struct ic_flow *flow;
    struct ic_map unknown; // what has been noted
};

// `key` tells what it is that is not known: each counts once.
static void note_unknown(struct scan *s, uint64_t key, uint32_t instance, uint32_t site)
{
    bool added;
    ic_map_add(&s->unknown, key, 0, &added);
    if (!added || s->out->unknown_count++)
        return;
    s->out->unknown_instance = instance;
    s->out->unknown_site = site;
}

static uint64_t callee_key(const struct ic_flow *flow, const struct ic_instance *i,
                           const struct ic_site *site)
{
    uint32_t unit = flow->program->functions.at[i->function].unit;
    const struct ic_unit *u = flow->program->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[site->instr].a];
    if (c->symbol == IC_NONE)
        return ic_key2(i->function, site->instr);
    return ic_key2(IC_NONE, flow->program->entity_of[unit][c->symbol]);
}

static void look_at_instance(struct scan *s, uint32_t instance)
{
    const struct ic_flow *flow = s->flow;
    const struct ic_instance *i = &flow->instances.at[instance];
    if (ic_program_row(flow->program, i->function)->flags & IC_FUNCTION_HAS_HOLE)
        note_unknown(s, ic_key2(i->function, IC_NONE), instance, IC_NONE);
    for (uint32_t k = i->first_site; k < i->first_site + i->site_count; k++) {
        const struct ic_site *site = &flow->sites.at[k];
        if (site->routine && site_defers(flow, i, site, false))
            s->out->how = IC_DEFERS_ON_SOME;
        if (is_unknown(flow, i, site))
            note_unknown(s, callee_key(flow, i, site), instance, k);
    }
}

// On all ways
// -----------

struct always {
    struct ic_flow *flow;
    struct ic_order order;
    bool *defers; // by position
};

static bool site_always(const struct always *v, uint32_t position, const struct ic_site *site)
{
    const struct ic_instance *i = &v->flow->instances.at[v->order.post.at[position]];
    if (site->routine && site_defers(v->flow, i, site, true))
        return true;
    bool all = site->callee_count && !site->open;
    for (uint32_t k = 0; k < site->callee_count && all; k++) {
        uint32_t at = ic_map_get(&v->order.position, v->flow->callees.at[site->first_callee + k]);
        all = at != IC_NONE && at < position && v->defers[at];
    }
    return all;
}

// By block: some call in it always defers, with whatever properties it is reached.
static bool *find_deferring(const struct always *v, uint32_t position, const struct ic_instance *i)
{
    bool *block = ic_calloc(ic_flow_shape(v->flow, i->function)->block_count, sizeof *block);
    struct ic_map by_instr = {0};
    for (uint32_t k = i->first_site; k < i->first_site + i->site_count; k++) {
        const struct ic_site *site = &v->flow->sites.at[k];
        uint32_t before = ic_map_get(&by_instr, site->instr);
        bool defers = before != 0 && site_always(v, position, site); // 0: not with another property
        ic_map_set(&by_instr, site->instr, defers);
    }
    for (uint32_t k = i->first_site; k < i->first_site + i->site_count; k++)
        if (ic_map_get(&by_instr, v->flow->sites.at[k].instr) == 1)
            block[v->flow->sites.at[k].block] = true;
    ic_map_release(&by_instr);
    return block;
}

static bool declines(const struct ic_unit *u, const struct ic_instr *end)
{
    if (end->a == IC_NONE)
        return false;
    const struct ic_instr *value = &u->instrs.at[ic_unit_strip(u, end->a)];
    return value->op == IC_OP_const && u->consts.at[value->a].value == 0;
}

// Whether every way to a return passes a block that defers.
static bool returns_deferred(const struct always *v, const struct ic_instance *i, const bool *live,
                             const bool *after, bool is_root)
{
    const struct ic_unit *u = ic_program_unit(v->flow->program, i->function);
    const struct ic_function *row = ic_program_row(v->flow->program, i->function);
    bool any = false;
    for (uint32_t b = 0; b < row->block_count; b++) {
        const struct ic_block *block = &u->blocks.at[row->first_block + b];
        const struct ic_instr *end = &u->instrs.at[block->first + block->count - 1];
        if (!live[b] || end->op != IC_OP_return || (is_root && declines(u, end)))
            continue;
        if (!after[b])
            return false;
        any = true;
    }
    return any;
}

// `after` starts as true and only falls, so the rounds end.
static bool instance_always(const struct always *v, uint32_t position)
{
    const struct ic_instance *i = &v->flow->instances.at[v->order.post.at[position]];
    const struct ic_shape *s = ic_flow_shape(v->flow, i->function);
    bool *live = ic_cost_live(v->flow, i), *own = find_deferring(v, position, i);
    bool *after = ic_calloc(s->block_count, sizeof *after);
    memset(after, true, s->block_count * sizeof *after);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t k = 0; k < s->order_count; k++) {
            uint32_t b = s->order[k];
            bool before = b != 0;
            for (uint32_t e = s->predecessor_first[b]; e < s->predecessor_first[b + 1]; e++)
                before &= after[s->predecessors[e]] || !live[s->predecessors[e]];
            if (after[b] && !before && !own[b]) {
                after[b] = false;
                changed = true;
            }
        }
    }
    bool always = returns_deferred(v, i, live, after, position == v->order.post.count - 1);
    free(live);
    free(own);
    free(after);
    return always;
}

void ic_deferral_make(struct ic_deferral *out, const struct ic_walk *w)
{
    *out = (struct ic_deferral){IC_DEFERS_NEVER, 0, IC_NONE, IC_NONE};
    struct scan s = {.out = out, .flow = w->flow};
    for (uint32_t k = 0; k < w->reached.count; k++)
        look_at_instance(&s, w->reached.at[k].instance);
    ic_map_release(&s.unknown);
    if (out->how == IC_DEFERS_NEVER)
        return;
    struct always v = {.flow = w->flow};
    ic_order_make(&v.order, w->flow, w->reached.at[0].instance, IC_DOES_DEFER);
    v.defers = ic_calloc(v.order.post.count, sizeof *v.defers);
    for (uint32_t p = 0; p < v.order.post.count; p++)
        v.defers[p] = instance_always(&v, p);
    if (v.defers[v.order.post.count - 1])
        out->how = IC_DEFERS_ON_ALL;
    ic_order_release(&v.order);
    free(v.defers);
}
