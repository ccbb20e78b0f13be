// Opens and closes frames: how an instance starts, and what is kept of it.
#include "flow/event.h"

#include "base/memory.h"

#include <stdlib.h>

static struct ic_value argument(const struct ic_frame *f, const struct ic_instance *i, uint32_t var)
{
    uint32_t type = f->unit->vars.at[f->row->first_var + var].type;
    struct ic_value v = ic_value_of_type(&f->unit->types.at[type]);
    if (var < i->argument_count && var < f->row->param_count)
        v = ic_value_convert(f->flow->values.at[i->first_argument + var], &f->unit->types.at[type]);
    if (var < f->row->param_count &&
        (v.origin == 0 || ic_machine_follows_objects(f->flow->machine)))
        v.origin = ic_parameter_name(var);
    return v;
}

static void enter_function(struct ic_frame *f)
{
    const struct ic_instance *i = &f->flow->instances.at[f->instance];
    ic_first_way(f, NULL);
    for (uint32_t v = 0; v < f->slot_count; v++)
        f->now->slots[v] = ic_frame_slot_any(f, v);
    for (uint32_t s = 0; s < f->var_slots; s++)
        f->now->slots[s] = argument(f, i, f->slot_var[s]);
    for (uint32_t k = 0; k < i->fact_count; k++) {
        const struct ic_fact *fact = &f->flow->facts.at[i->first_fact + k];
        struct ic_path path = ic_fact_path(fact);
        ic_places_set(f, &path, fact->width, fact->value);
    }
    f->entry = f->now->property = i->entry;
    f->now->trail = IC_NONE;
    if (f->row->flags & IC_FUNCTION_HAS_HOLE) // what was lost may do anything
        ic_event_unknown(f, f->first_instr);
    ic_note_loop_entry(f, IC_NONE, 0);
    ic_enter_block(f, 0);
}

static void find_code(struct ic_frame *f)
{
    const struct ic_block *blocks = &f->unit->blocks.at[f->row->first_block];
    const struct ic_block *last = &blocks[f->row->block_count - 1];
    f->first_instr = blocks->first;
    f->instr_count = last->first + last->count - f->first_instr;
    for (uint32_t b = 0; b < f->row->block_count; b++)
        if (blocks[b].count > f->longest_block)
            f->longest_block = blocks[b].count;
}

struct ic_frame *ic_frame_open(struct ic_flow *flow, uint32_t instance)
{
    struct ic_instance *i = &flow->instances.at[instance];
    struct ic_frame *f = ic_calloc(1, sizeof *f);
    i->active = true;
    flow->under_way[i->function]++;
    f->flow = flow;
    f->program = flow->program;
    f->instance = instance;
    f->function = i->function;
    f->model = i->model;
    f->unit_index = flow->program->functions.at[i->function].unit;
    f->unit = ic_program_unit(flow->program, i->function);
    f->row = ic_program_row(flow->program, i->function);
    f->shape = ic_flow_shape(flow, i->function);
    find_code(f);
    f->values = ic_calloc(f->instr_count, sizeof *f->values);
    f->blocks = ic_calloc(f->row->block_count, sizeof *f->blocks);
    f->loop_entry = ic_calloc(f->row->loop_count, sizeof *f->loop_entry);
    for (uint32_t k = 0; k < f->instr_count; k++)
        f->values[k].range = f->values[k].bound = IC_RANGE_EMPTY;
    ic_slots_find(f);
    if (i->root && flow->machine)
        f->asking = ic_machine_asking(flow->machine, flow, i->function);
    enter_function(f);
    return f;
}

// Exits are one if they leave the same behind: by property, and by what is returned.
static bool same_exit(const struct ic_frame *f, const struct ic_return *a, struct ic_value value,
                      uint32_t instr, bool with_instr)
{
    bool constants = ic_value_is_const(a->value) && ic_value_is_const(value);
    if (!ic_property_same(a->property, f->now->property) || (with_instr && a->instr != instr))
        return false;
    return !f->flow->asked[f->function] ||
           (constants ? a->value.range.lo == value.range.lo
                      : ic_value_is_const(a->value) == ic_value_is_const(value) &&
                            ic_value_is_not_zero(a->value) == ic_value_is_not_zero(value));
}

static bool same_place(const struct ic_fact *a, const struct ic_fact *b)
{
    struct ic_path x = ic_fact_path(a), y = ic_fact_path(b);
    return a->width == b->width && a->offset == b->offset && ic_path_same(&x, &y);
}

static void join_exit(struct ic_flow *flow, struct ic_return *to, struct ic_property property,
                      struct ic_value value, const struct ic_fact *facts, uint32_t count)
{
    uint32_t kept = 0;
    ic_property_join(&to->property, property);
    to->value = ic_value_join(to->value, value);
    for (uint32_t k = 0; k < to->fact_count; k++) {
        struct ic_fact *old = &flow->facts.at[to->first_fact + k];
        for (uint32_t n = 0; n < count; n++)
            if (same_place(&facts[n], old)) {
                struct ic_fact both = *old;
                both.value = ic_value_join(old->value, facts[n].value);
                if (ic_value_is_known(both.value))
                    flow->facts.at[to->first_fact + kept++] = both;
                break;
            }
    }
    to->fact_count = kept;
}

// What the facts say of the status fields that the machine asks for: a hash.
static uint64_t status_key(const struct ic_frame *f, const struct ic_fact *facts, uint32_t count)
{
    uint64_t key = 0;
    for (uint32_t k = 0; k < count; k++)
        if (facts[k].fields.count && ic_value_is_const(facts[k].value) &&
            ic_machine_asks_for(f->flow->machine, facts[k].fields.at[0]))
            key += ic_key2(facts[k].parameter, (uint32_t)facts[k].value.range.lo);
    return key;
}

// Where the property changed, what is known tells exits apart too; where a machine asks for the
// status of requests, that does.
static bool same_facts(const struct ic_frame *f, const struct ic_return *e,
                       const struct ic_fact *facts, uint32_t count)
{
    uint32_t same = 0;
    if (status_key(f, f->flow->facts.at + e->first_fact, e->fact_count) !=
        status_key(f, facts, count))
        return false;
    if (ic_property_same(e->property, f->entry))
        return true;
    for (uint32_t k = 0; k < e->fact_count; k++)
        for (uint32_t n = 0; n < count; n++) {
            const struct ic_fact *old = &f->flow->facts.at[e->first_fact + k];
            same += same_place(old, &facts[n]) && ic_value_eq(old->value, facts[n].value);
        }
    return same == count && same == e->fact_count;
}

// The exit that a way is joined to: the one that leaves the same behind, or, where there are
// enough, the one that is most like it; NULL: none.
static struct ic_return *exit_like(struct ic_frame *f, uint32_t instr, struct ic_value value,
                                   const struct ic_fact *facts, uint32_t count)
{
    struct ic_return *like[3] = {NULL}; // up to facts, up to the place, up to the value
    for (uint32_t k = 0; k < f->exits.count; k++) {
        struct ic_return *e = &f->exits.at[k];
        bool here = same_exit(f, e, value, instr, true);
        if (here && same_facts(f, e, facts, count))
            return e;
        if (here)
            like[0] = e;
        if (same_exit(f, e, value, instr, false))
            like[1] = e;
        if (ic_property_same(e->property, f->now->property))
            like[2] = e;
    }
    if (f->exits.count < IC_MAX_EXITS)
        return NULL;
    for (int k = 0; k < 2; k++)
        if (like[k])
            return like[k];
    if (f->exits.count < IC_MAX_ALL_EXITS)
        return NULL;
    f->capped |= !like[2];
    return like[2] ? like[2] : &f->exits.at[0];
}

static void add_exit(struct ic_frame *f, uint32_t instr, struct ic_value value)
{
    struct ic_fact facts[IC_MAX_FACTS];
    uint32_t count = ic_facts_out(f, facts);
    value.flags &= ~(uint32_t)IC_VALUE_MESSAGE;
    struct ic_return *like = exit_like(f, instr, value, facts, count);
    if (like) {
        join_exit(f->flow, like, f->now->property, value, facts, count);
        return;
    }
    ic_vec_push(&f->exits, (struct ic_return){f->now->property, value, instr, f->flow->facts.count,
                                              count, f->now->trail});
    for (uint32_t k = 0; k < count; k++)
        ic_vec_push(&f->flow->facts, facts[k]);
}

bool ic_returns_truth(const struct ic_frame *f, uint32_t value)
{
    const struct ic_symbol *s = &f->unit->symbols.at[f->row->symbol];
    const struct ic_type *t = &f->unit->types.at[f->unit->types.at[s->type].inner];
    const struct ic_type *of = &f->unit->types.at[f->unit->instrs.at[value].type];
    return t->kind == IC_TYPE_BOOL || t->kind == IC_TYPE_POINTER || t->bits == 8 ||
           of->kind == IC_TYPE_BOOL;
}

void ic_run_return(struct ic_frame *f, uint32_t instr)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    struct ic_value value = in->a == IC_NONE ? IC_VALUE_UNKNOWN : ic_frame_value(f, in->a);
    bool split = in->a != IC_NONE && f->flow->asked[f->function] && !ic_value_is_const(value) &&
                 !ic_value_is_not_zero(value) && !(value.flags & IC_VALUE_UNSEEN) &&
                 ic_returns_truth(f, in->a);
    if (!split) {
        add_exit(f, instr, value);
        return;
    }
    struct ic_way *before = f->now;
    for (int truth = 1; truth >= 0; truth--) {
        struct ic_value part = value;
        ic_copy_way(f, &f->branch_way, before);
        f->now = &f->branch_way;
        bool can = ic_refine(f, in->a, truth == 1);
        if (truth)
            part.range = part.bound =
                ic_range_of(value.range.lo < 0 ? value.range.lo : 1, value.range.hi);
        else
            can &= ic_value_meet(&part, ic_range_of(0, 0));
        if (can) {
            ic_vec_push(&f->flow->trails,
                        (struct ic_trail){f->now->trail, IC_TRAIL_BRANCH, instr, (uint32_t)truth});
            f->now->trail = f->flow->trails.count - 1;
            ic_event_decision(f, in->a, truth == 1);
            add_exit(f, instr, part);
        }
    }
    f->now = before;
}

static void store_reached(struct ic_frame *f)
{
    struct ic_flow *flow = f->flow;
    flow->instances.at[f->instance].first_reached = flow->reached.count;
    flow->instances.at[f->instance].first_way = flow->ways.count;
    for (uint32_t b = 0; b < f->row->block_count; b++) {
        if (b % 64 == 0)
            ic_vec_push(&flow->reached, 0);
        if (f->blocks[b].count)
            flow->reached.at[flow->reached.count - 1] |= (uint64_t)1 << b % 64;
        ic_vec_push(&flow->ways, f->blocks[b].count ? f->blocks[b].at[0]->trail : IC_NONE);
    }
}

static void store_results(struct ic_frame *f)
{
    struct ic_flow *flow = f->flow;
    struct ic_instance *i = &flow->instances.at[f->instance];
    i->first_site = flow->sites.count;
    i->site_count = f->sites.count;
    for (uint32_t k = 0; k < f->sites.count; k++)
        ic_vec_push(&flow->sites, f->sites.at[k]);
    i->first_trips = flow->trips.count;
    ic_vec_reserve(&flow->trips, f->row->loop_count);
    ic_find_trips(f, flow->trips.at + flow->trips.count);
    flow->trips.count += f->row->loop_count;
    store_reached(f);
    i->first_exit = flow->exits.count;
    i->exit_count = f->exits.count;
    for (uint32_t k = 0; k < f->exits.count; k++) {
        const struct ic_return *e = &f->exits.at[k];
        i->result = k ? ic_value_join(i->result, e->value) : e->value;
        ic_vec_push(&flow->exits, *e);
    }
    i->capped |= f->capped;
    i->active = false;
    flow->under_way[f->function]--;
    i->done = true;
}

void ic_frame_close(struct ic_frame *f)
{
    store_results(f);
    ic_free_states(f);
    for (uint32_t l = 0; l < f->row->loop_count; l++)
        free(f->loop_entry[l]);
    free(f->var_slot);
    free(f->slot_var);
    free(f->base_broken);
    free(f->moved);
    free(f->aliases);
    free(f->decision_of);
    free(f->asking);
    free(f->keys);
    free(f->keys_inside);
    free(f->values);
    free(f->blocks);
    free(f->loop_entry);
    ic_vec_release(&f->sites);
    ic_vec_release(&f->exits);
    ic_map_release(&f->site_ids);
    free(f);
}
