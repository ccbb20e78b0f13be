#include "flow/internal.h"

#include "base/memory.h"

#include <stdlib.h>

const struct ic_shape *ic_flow_shape(struct ic_flow *flow, uint32_t function)
{
    if (!flow->shapes[function])
        flow->shapes[function] = ic_shape_make(&flow->arena, flow->program, function);
    return flow->shapes[function];
}

// What of an argument tells instances apart: constants, NULL or not, and where it comes from.
static struct ic_value circumstance(const struct ic_flow *flow, uint32_t function, uint32_t index,
                                    struct ic_value v)
{
    struct ic_value out = IC_VALUE_UNKNOWN;
    uint64_t relevant = flow->relevant[function];
    out.flags = v.flags & IC_VALUE_MESSAGE;
    if (!(relevant >> index & 1))
        return out;
    out.flags = v.flags;
    out.field = v.field;
    if (ic_range_is_constant(v.range))
        out.range = v.range;
    else if (v.range.lo > 0)
        out.range = ic_range_of(1, INT64_MAX);
    out.bound = ic_range_is_constant(v.bound) ? v.bound : ic_range_meet(out.range, v.bound);
    return out;
}

static uint64_t instance_key(uint32_t function, const struct ic_model *model,
                             struct ic_property entry, const struct ic_value *arguments,
                             uint32_t count, const struct ic_fact *facts, uint32_t fact_count)
{
    uint64_t h = ic_hash_add(function, model->index);
    h = ic_hash_add(h, ic_property_hash(entry));
    for (uint32_t i = 0; i < count; i++) {
        h = ic_hash_add(h, (uint64_t)arguments[i].range.lo);
        h = ic_hash_add(h, (uint64_t)arguments[i].range.hi);
        h = ic_hash_add(h, (uint64_t)arguments[i].bound.lo);
        h = ic_hash_add(h, (uint64_t)arguments[i].bound.hi);
        h = ic_hash_add(h, ic_key2(arguments[i].flags, arguments[i].field));
    }
    for (uint32_t i = 0; i < fact_count; i++) {
        h = ic_hash_add(h, facts[i].path ^ ic_hash(facts[i].base));
        h = ic_hash_add(h, (uint64_t)facts[i].value.range.lo);
        h = ic_hash_add(h, (uint64_t)facts[i].value.range.hi);
    }
    return h;
}

uint32_t ic_flow_instance(struct ic_flow *flow, uint32_t function, const struct ic_model *model,
                          struct ic_property entry, const struct ic_value *arguments,
                          uint32_t count, const struct ic_fact *facts, uint32_t fact_count)
{
    struct ic_value kept[IC_MAX_ARGUMENTS];
    bool many = flow->per_function.at[function] >= IC_MAX_INSTANCES;
    if (entry.taken == 0)
        entry.saved_irql = entry.irql;
    for (uint32_t i = 0; i < count; i++) {
        kept[i] = circumstance(flow, function, i, arguments[i]);
        if (many) {
            kept[i] = IC_VALUE_UNKNOWN;
            kept[i].flags = IC_VALUE_PARAM;
        }
    }
    if (many)
        fact_count = 0;
    if (flow->per_function.at[function] >= 2 * IC_MAX_INSTANCES)
        entry = ic_property_enter(entry.locks, entry.irql); // the order of locks does not matter
    bool added;
    uint64_t key = instance_key(function, model, entry, kept, count, facts, fact_count);
    if (flow->per_function.at[function] >= 4 * IC_MAX_INSTANCES)
        key = ic_hash(ic_key2(function, model->index)); // one for all circumstances to come
    uint32_t id = ic_map_add(&flow->instance_ids, key, flow->instances.count, &added);
    if (!added)
        return id;
    flow->per_function.at[function]++;
    struct ic_instance instance = {
        .function = function,
        .model = model,
        .entry = entry,
        .first_argument = flow->values.count,
        .argument_count = count,
        .first_fact = flow->facts.count,
        .fact_count = fact_count,
        .result = IC_VALUE_UNKNOWN,
        .capped = many,
    };
    for (uint32_t i = 0; i < count; i++)
        ic_vec_push(&flow->values, kept[i]);
    for (uint32_t i = 0; i < fact_count; i++)
        ic_vec_push(&flow->facts, facts[i]);
    ic_vec_push(&flow->instances, instance);
    return id;
}

// Runs `instance` and what it waits for, on a stack of its own.
static void run(struct ic_flow *flow, uint32_t instance)
{
    IC_VEC(struct ic_frame *) stack = {0};
    if (flow->instances.at[instance].done)
        return;
    ic_vec_push(&stack, ic_frame_open(flow, instance));
    while (stack.count) {
        uint32_t wanted = ic_frame_run(stack.at[stack.count - 1]);
        if (wanted == IC_NONE)
            ic_frame_close(stack.at[--stack.count]);
        else
            ic_vec_push(&stack, ic_frame_open(flow, wanted));
    }
    ic_vec_release(&stack);
}

static uint32_t root_of(struct ic_flow *flow, const struct ic_context *c)
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
    return ic_flow_instance(flow, c->function, c->spec->model, entry, arguments, count, NULL, 0);
}

struct ic_flow *ic_flow_run(struct ic_program *p)
{
    struct ic_flow *flow = ic_calloc(1, sizeof *flow);
    flow->program = p;
    flow->shapes = ic_arena_array(&flow->arena, p->functions.count, sizeof *flow->shapes);
    flow->effects = ic_arena_array(&flow->arena, p->functions.count, sizeof *flow->effects);
    flow->flags_read = ic_arena_array(&flow->arena, p->functions.count, sizeof(uint64_t));
    flow->flags_stored = ic_arena_array(&flow->arena, p->functions.count, sizeof(uint64_t));
    flow->relevant = ic_arena_array(&flow->arena, p->functions.count, sizeof *flow->relevant);
    flow->roots = ic_arena_array(&flow->arena, p->contexts.count, sizeof *flow->roots);
    ic_vec_reserve(&flow->per_function, p->functions.count);
    if (p->functions.count)
        memset(flow->per_function.at, 0, p->functions.count * sizeof(uint32_t));
    flow->per_function.count = p->functions.count;
    ic_flow_effects(flow);
    for (uint32_t c = 0; c < p->contexts.count; c++) {
        flow->roots[c] = IC_NONE;
        if (p->contexts.at[c].function != IC_NONE &&
            ic_program_row(p, p->contexts.at[c].function)->block_count)
            flow->roots[c] = root_of(flow, &p->contexts.at[c]);
    }
    // Instances that nobody waited for are run too; running adds more behind.
    for (uint32_t i = 0; i < flow->instances.count; i++)
        run(flow, i);
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
    ic_vec_release(&flow->branches);
    ic_vec_release(&flow->trips);
    ic_vec_release(&flow->callees);
    ic_vec_release(&flow->per_function);
    ic_map_release(&flow->instance_ids);
    ic_map_release(&flow->guards);
    ic_arena_release(&flow->arena);
    free(flow);
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

bool ic_is_guard(const struct ic_value *condition)
{
    uint32_t known = IC_VALUE_DEVICE | IC_VALUE_CLOCK;
    return condition->flags & (IC_VALUE_FLAG | IC_VALUE_PARAM) && !(condition->flags & known);
}

static uint32_t find_branch(const struct ic_flow *flow, const struct ic_instance *i, uint32_t block)
{
    uint32_t lo = i->first_branch, hi = i->first_branch + i->branch_count;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (flow->branches.at[mid].block < block)
            lo = mid + 1;
        else
            hi = mid;
    }
    bool found = lo < i->first_branch + i->branch_count && flow->branches.at[lo].block == block;
    return found ? lo : IC_NONE;
}

// A branch whose ways meet again is a guard; one whose other way just leaves the function is only
// if it depends on an argument.
static uint32_t search_guard(struct ic_flow *flow, const struct ic_instance *i, uint32_t block)
{
    const struct ic_shape *s = ic_flow_shape(flow, i->function);
    bool *seen = ic_calloc(s->block_count, sizeof *seen);
    IC_VEC(uint32_t) work = {0};
    uint32_t guard = IC_NONE;
    ic_vec_push(&work, block);
    seen[block] = true;
    while (work.count && guard == IC_NONE) {
        uint32_t b = work.at[--work.count];
        for (uint32_t k = s->control_first[b]; k < s->control_first[b + 1]; k++) {
            uint32_t branch = s->controls[k].branch;
            if (seen[branch])
                continue;
            seen[branch] = true;
            ic_vec_push(&work, branch);
            uint32_t at = find_branch(flow, i, branch);
            if (at == IC_NONE || !ic_is_guard(&flow->branches.at[at].condition))
                continue;
            if (s->post_dominator[branch] != IC_NONE ||
                flow->branches.at[at].condition.flags & IC_VALUE_PARAM)
                guard = at;
        }
    }
    ic_vec_release(&work);
    free(seen);
    return guard;
}

uint32_t ic_flow_guard(struct ic_flow *flow, uint32_t instance, uint32_t block)
{
    const struct ic_instance *i = &flow->instances.at[instance];
    if (!i->guards)
        return IC_NONE;
    uint64_t key = ic_key2(instance, block);
    uint32_t known = ic_map_get(&flow->guards, key);
    if (known == IC_NONE) {
        known = search_guard(flow, i, block) + 1; // IC_NONE + 1 is 0
        ic_map_set(&flow->guards, key, known);
    }
    return known - 1;
}
