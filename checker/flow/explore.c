#include "flow/internal.h"
#include "flow/machine.h"
#include "flow/matters.h"

#include "base/memory.h"

#include <stdlib.h>

const struct ic_shape *ic_flow_shape(struct ic_flow *flow, uint32_t function)
{
    struct ic_flow *owner = flow->base ? flow->base : flow;
    if (!flow->shapes[function])
        flow->shapes[function] = ic_shape_make(&owner->arena, flow->program, function);
    return flow->shapes[function];
}

// What of an argument tells instances apart: constants, NULL or not, and where it comes from.
static struct ic_value circumstance(const struct ic_flow *flow, uint32_t function, uint32_t index,
                                    struct ic_value v)
{
    struct ic_value out = IC_VALUE_UNKNOWN;
    uint64_t relevant = flow->relevant[function];
    if (ic_machine_follows_objects(flow->machine))
        relevant |= flow->reporting[function];
    enum { FOR_MACHINES = IC_VALUE_SHARED | IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART };
    if (!flow->machine)
        v.flags &= ~(uint32_t)FOR_MACHINES;
    out.flags = v.flags & (IC_VALUE_MESSAGE | IC_VALUE_MAPPED | FOR_MACHINES);
    if (!(relevant >> index & 1))
        return out;
    out.flags = v.flags & ~(uint32_t)(IC_VALUE_CALL | IC_VALUE_MEMORY | IC_VALUE_UNSEEN);
    if (flow->addressing[function] >> index & 1 || v.flags & IC_VALUE_DEVICE ||
        (flow->compared[function] >> index & 1 && v.flags & IC_VALUE_ADDRESS))
        out.origin = v.origin;
    else
        out.flags &= ~(uint32_t)IC_VALUE_ADDRESS;
    if (flow->under_way[function] && v.flags & IC_VALUE_DEVICE)
        out.origin = 0; // recursion: each level has read another register
    out.ones = v.ones;
    out.zeros = v.zeros;
    out.some = v.some;
    if (ic_range_is_constant(v.range))
        out.range = v.range;
    else if (v.range.lo > 0)
        out.range = ic_range_of(1, INT64_MAX);
    out.bound = ic_range_is_constant(v.bound) ? v.bound : ic_range_meet(out.range, v.bound);
    return out;
}

static uint64_t value_key(uint64_t h, const struct ic_value *v)
{
    h = ic_hash_add(h, (uint64_t)v->range.lo);
    h = ic_hash_add(h, (uint64_t)v->range.hi);
    return ic_hash_add(h, v->flags ^ v->origin);
}

// A machine does not follow locks and IRQL: where nobody asks for the IRQL, contexts share
// instances whatever it is. The one that comes first lends its own to the functions that the
// machine takes from its base.
static uint64_t property_key(const struct ic_flow *flow, const struct ic_entry *e)
{
    bool machine_only = flow->machine && !(flow->effects[e->function] & IC_DOES_READ_IRQL);
    return machine_only ? ic_hash(e->property.state) : ic_property_hash(e->property);
}

static uint64_t instance_key(const struct ic_flow *flow, const struct ic_entry *e)
{
    uint64_t h = ic_hash_add(ic_key2(e->function, e->root), e->model->index);
    h = ic_hash_add(h, property_key(flow, e));
    for (uint32_t i = 0; i < e->argument_count; i++) {
        const struct ic_value *v = &e->arguments[i];
        h = value_key(h, v);
        h = ic_hash_add(h, (uint64_t)v->bound.lo);
        h = ic_hash_add(h, (uint64_t)v->bound.hi);
        h = ic_hash_add(h, v->ones ^ ic_hash(v->zeros ^ ic_hash(v->some)));
    }
    for (uint32_t i = 0; i < e->fact_count; i++) {
        const struct ic_fact *fact = &e->facts[i];
        h = ic_hash_add(h, (uint64_t)fact->offset);
        h = ic_hash_add(h, ic_key2(fact->parameter, fact->width));
        for (uint32_t d = 0; d < fact->depth; d++)
            h = ic_hash_add(h, (uint64_t)fact->at[d]);
        h = value_key(h, &fact->value);
        h = ic_hash_add(h, fact->value.ones ^ ic_hash(fact->value.zeros));
    }
    return h;
}

static uint32_t add_instance(struct ic_flow *flow, const struct ic_entry *e, bool capped)
{
    flow->per_function.at[e->function]++;
    struct ic_instance instance = {
        .function = e->function,
        .model = e->model,
        .entry = e->property,
        .first_argument = flow->values.count,
        .argument_count = e->argument_count,
        .first_fact = flow->facts.count,
        .fact_count = e->fact_count,
        .result = IC_VALUE_UNKNOWN,
        .capped = capped,
        .root = e->root,
    };
    for (uint32_t i = 0; i < e->argument_count; i++)
        ic_vec_push(&flow->values, e->arguments[i]);
    for (uint32_t i = 0; i < e->fact_count; i++)
        ic_vec_push(&flow->facts, e->facts[i]);
    ic_vec_push(&flow->instances, instance);
    return flow->instances.count - 1;
}

uint32_t ic_flow_instance(struct ic_flow *flow, struct ic_entry e)
{
    struct ic_value kept[IC_MAX_ARGUMENTS];
    uint32_t made = flow->per_function.at[e.function];
    bool many = made >= IC_MAX_INSTANCES, added;
    if (e.property.taken == 0)
        e.property.saved_irql = e.property.irql;
    for (uint32_t i = 0; i < e.argument_count; i++) {
        kept[i] = circumstance(flow, e.function, i, e.arguments[i]);
        if (many) {
            kept[i] = IC_VALUE_UNKNOWN;
            kept[i].flags = IC_VALUE_PARAM;
        }
    }
    e.arguments = kept;
    if (many)
        e.fact_count = 0;
    if (made >= 2 * IC_MAX_INSTANCES) // the order of locks does not matter
        e.property = ic_property_enter(e.property.locks, e.property.irql);
    uint64_t key = instance_key(flow, &e);
    if (made >= 4 * IC_MAX_INSTANCES)
        key = ic_hash(ic_key2(e.function, e.model->index)); // one for all circumstances to come
    uint32_t id = ic_map_add(&flow->instance_ids, key, flow->instances.count, &added);
    return added ? add_instance(flow, &e, many) : id;
}

void ic_flow_run_instance(struct ic_flow *flow, uint32_t instance)
{
    IC_VEC(struct ic_frame *) stack = {0};
    if (flow->instances.at[instance].done)
        return;
    ic_vec_push(&stack, ic_frame_open(flow, instance));
    while (stack.count) {
        struct ic_wanted wanted = ic_frame_run(stack.at[stack.count - 1]);
        if (wanted.instance == IC_NONE)
            ic_frame_close(stack.at[--stack.count]);
        else
            ic_vec_push(&stack, ic_frame_open(wanted.flow, wanted.instance));
    }
    ic_vec_release(&stack);
}

uint32_t ic_flow_root(struct ic_flow *flow, const struct ic_context *c, uint64_t state)
{
    struct ic_value arguments[IC_MAX_ARGUMENTS];
    uint32_t count = ic_program_row(flow->program, c->function)->param_count;
    if (count > IC_MAX_ARGUMENTS)
        count = IC_MAX_ARGUMENTS;
    for (uint32_t i = 0; i < count; i++) {
        arguments[i] = IC_VALUE_UNKNOWN;
        if (i == c->spec->message_parameter)
            arguments[i].flags = IC_VALUE_MESSAGE;
    }
    struct ic_property entry = ic_property_enter(c->spec->locks_held, c->spec->irql);
    entry.state = state;
    return ic_flow_instance(flow, (struct ic_entry){.function = c->function,
                                                    .model = c->spec->model,
                                                    .property = entry,
                                                    .arguments = arguments,
                                                    .argument_count = count,
                                                    .root = flow->machine != NULL});
}

struct ic_flow *ic_flow_open(struct ic_program *p, struct ic_flow *base)
{
    struct ic_flow *flow = ic_calloc(1, sizeof *flow);
    uint32_t n = p->functions.count;
    flow->program = p;
    flow->base = base;
    flow->roots = ic_arena_array(&flow->arena, p->contexts.count, sizeof *flow->roots);
    for (uint32_t c = 0; c < p->contexts.count; c++)
        flow->roots[c] = IC_NONE;
    ic_vec_reserve(&flow->per_function, n);
    if (n)
        memset(flow->per_function.at, 0, n * sizeof(uint32_t));
    flow->per_function.count = n;
    flow->under_way = ic_arena_array(&flow->arena, n, sizeof *flow->under_way);
    if (base) {
        flow->shapes = base->shapes;
        flow->effects = base->effects;
        flow->reads = base->reads;
        flow->stores = base->stores;
        flow->own_reads = base->own_reads;
        flow->relevant = base->relevant;
        flow->addressing = base->addressing;
        flow->reporting = base->reporting;
        flow->compared = base->compared;
        flow->asked = base->asked;
        flow->tested = base->tested;
        flow->written = base->written;
        flow->mapped = base->mapped;
        flow->matters = base->matters;
        flow->status = base->status;
        return flow;
    }
    flow->shapes = ic_arena_array(&flow->arena, n, sizeof *flow->shapes);
    flow->effects = ic_arena_array(&flow->arena, n, sizeof *flow->effects);
    flow->relevant = ic_arena_array(&flow->arena, n, sizeof *flow->relevant);
    flow->addressing = ic_arena_array(&flow->arena, n, sizeof *flow->addressing);
    flow->reporting = ic_arena_array(&flow->arena, n, sizeof *flow->reporting);
    flow->compared = ic_arena_array(&flow->arena, n, sizeof *flow->compared);
    flow->asked = ic_arena_array(&flow->arena, n, sizeof *flow->asked);
    flow->tested = ic_calloc(1, sizeof *flow->tested);
    flow->written = ic_calloc(1, sizeof *flow->written);
    return flow;
}

bool ic_flow_has_body(const struct ic_program *p, const struct ic_context *c)
{
    return c->function != IC_NONE && ic_program_row(p, c->function)->block_count > 0;
}

struct ic_flow *ic_flow_run(struct ic_program *p)
{
    struct ic_flow *flow = ic_flow_open(p, NULL);
    ic_flow_effects(flow);
    for (uint32_t c = 0; c < p->contexts.count; c++)
        if (ic_flow_has_body(p, &p->contexts.at[c]))
            flow->roots[c] = ic_flow_root(flow, &p->contexts.at[c], 0);
    // Instances that nobody waited for are run too; running adds more behind.
    for (uint32_t i = 0; i < flow->instances.count; i++)
        ic_flow_run_instance(flow, i);
    return flow;
}

void ic_flow_free(struct ic_flow *flow)
{
    if (!flow)
        return;
    ic_vec_release(&flow->instances);
    ic_vec_release(&flow->values);
    ic_vec_release(&flow->facts);
    ic_vec_release(&flow->sites);
    ic_vec_release(&flow->exits);
    ic_vec_release(&flow->trails);
    ic_vec_release(&flow->writes);
    ic_vec_release(&flow->trips);
    ic_vec_release(&flow->reached);
    ic_vec_release(&flow->ways);
    ic_vec_release(&flow->callees);
    ic_vec_release(&flow->per_function);
    ic_map_release(&flow->instance_ids);
    if (!flow->base) {
        ic_matters_free(flow->matters);
        ic_map_release(flow->tested);
        ic_map_release(flow->written);
        free(flow->written);
        free(flow->tested);
    }
    ic_arena_release(&flow->arena);
    free(flow);
}

bool ic_flow_reaches(const struct ic_flow *flow, const struct ic_instance *i, uint32_t block)
{
    return flow->reached.at[i->first_reached + block / 64] >> block % 64 & 1;
}

uint32_t ic_flow_way(const struct ic_flow *flow, const struct ic_instance *i, uint32_t block)
{
    return flow->ways.at[i->first_way + block];
}

static const struct ic_call *site_call(const struct ic_flow *flow, const struct ic_instance *i,
                                       const struct ic_site *site)
{
    const struct ic_unit *u = ic_program_unit(flow->program, i->function);
    return &u->calls.at[u->instrs.at[site->instr].a];
}

struct ic_value ic_flow_argument(const struct ic_flow *flow, const struct ic_instance *i,
                                 const struct ic_site *site, uint32_t argument)
{
    const struct ic_call *c = site_call(flow, i, site);
    uint32_t index = argument == IC_NONE ? IC_NONE : argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    if (site->first_argument == IC_NONE || index >= site->argument_count)
        return IC_VALUE_UNKNOWN;
    return flow->values.at[site->first_argument + index];
}

bool ic_flow_argument_is(const struct ic_flow *flow, const struct ic_instance *i,
                         const struct ic_site *site, uint32_t argument, int64_t value)
{
    struct ic_range r = ic_flow_argument(flow, i, site, argument).range;
    return argument == IC_NONE || (ic_range_is_constant(r) && r.lo == value);
}

void ic_flow_site_effects(const struct ic_flow *flow, const struct ic_instance *i,
                          const struct ic_site *site,
                          void (*visit)(void *data, const struct ic_effect *effect), void *data)
{
    if (!site->routine)
        return;
    const struct ic_routine_model *facts =
        ic_rulebook_effects(flow->program->book, site->routine, i->model);
    for (uint32_t k = 0; k < facts->effect_count; k++) {
        const struct ic_effect *e = &facts->effects[k];
        if (ic_flow_argument_is(flow, i, site, e->when_argument, e->when_value) &&
            ic_flow_argument_is(flow, i, site, e->and_argument, e->and_value))
            visit(data, e);
    }
}
