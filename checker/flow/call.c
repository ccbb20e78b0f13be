// What a call does to the state of the function that makes it.
#include "flow/frame.h"

static struct ic_value argument_value(const struct ic_frame *f, const struct ic_call *c, uint32_t i)
{
    return ic_frame_value(f, f->unit->refs.at[c->first + i]);
}

struct effect_run {
    struct ic_frame *f;
    const struct ic_call *call;
    struct ic_value *value;
    bool ends, released;
};

static uint32_t shifted(const struct ic_call *c, uint32_t argument)
{
    return argument == IC_NONE ? IC_NONE : argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
}

static bool argument_is(const struct ic_frame *f, const struct ic_call *c, uint32_t argument,
                        int64_t value)
{
    uint32_t i = shifted(c, argument);
    if (i == IC_NONE)
        return true;
    struct ic_range r = i < c->count ? argument_value(f, c, i).range : IC_RANGE_TOP;
    return ic_range_is_constant(r) && r.lo == value;
}

// Whether an effect that depends on constant arguments holds for this call.
static bool applies(const struct ic_frame *f, const struct ic_call *c, const struct ic_effect *e)
{
    return argument_is(f, c, e->when_argument, e->when_value) &&
           argument_is(f, c, e->and_argument, e->and_value);
}

static unsigned raised_to(const struct ic_frame *f, const struct ic_call *c,
                          const struct ic_effect *e)
{
    uint32_t i = shifted(c, e->argument);
    if (e->irql != IC_NONE || i == IC_NONE || i >= c->count)
        return e->irql;
    struct ic_range r = argument_value(f, c, i).range;
    if (!ic_range_is_constant(r) || r.lo < 0 || r.lo > 31)
        return IC_NONE;
    return r.lo > IC_IRQL_DEVICE && r.lo < IC_IRQL_HIGH ? IC_IRQL_DEVICE : (unsigned)r.lo;
}

// The local variable whose address argument `argument` of a call is, or IC_NONE.
static uint32_t handle_of(const struct ic_frame *f, const struct ic_call *c, uint32_t argument)
{
    uint32_t i = shifted(c, argument);
    if (i == IC_NONE || i >= c->count)
        return IC_NONE;
    const struct ic_instr *in =
        &f->unit->instrs.at[ic_unit_strip(f->unit, f->unit->refs.at[c->first + i])];
    return in->op == IC_OP_addr_var ? in->a : IC_NONE;
}

struct taken_by {
    uint32_t handle, lock, count; // count: of different locks
};

static void note_acquires(const struct ic_frame *f, uint32_t instr, struct taken_by *taken)
{
    const struct ic_routine *r = ic_program_routine(f->program, f->unit_index, instr);
    const struct ic_call *c = &f->unit->calls.at[f->unit->instrs.at[instr].a];
    if (!r)
        return;
    const struct ic_routine_model *facts = ic_rulebook_effects(f->program->book, r, f->model);
    for (uint32_t i = 0; i < facts->effect_count; i++) {
        const struct ic_effect *e = &facts->effects[i];
        if (e->kind != IC_EFFECT_acquires || e->handle_argument == IC_NONE || !applies(f, c, e) ||
            handle_of(f, c, e->handle_argument) != taken->handle)
            continue;
        taken->count += taken->count == 0 || taken->lock != e->lock;
        taken->lock = e->lock;
    }
}

// Gives back the lock that the function takes by the same handle, if that is one lock; else the
// last one taken.
static void release_by_handle(struct effect_run *run, const struct ic_effect *e)
{
    const struct ic_frame *f = run->f;
    struct ic_property *p = &run->f->now.property;
    struct taken_by taken = {.handle = handle_of(f, run->call, e->handle_argument)};
    bool several = p->taken >> 8;
    for (uint32_t i = 0; several && taken.handle != IC_NONE && i < f->instr_count; i++)
        if (f->unit->instrs.at[f->first_instr + i].op == IC_OP_call)
            note_acquires(f, f->first_instr + i, &taken);
    if (taken.count == 1)
        ic_property_release(p, taken.lock);
    else
        ic_property_release_last(p);
}

static void apply_effect(struct effect_run *run, const struct ic_effect *e)
{
    struct ic_property *p = &run->f->now.property;
    switch (e->kind) {
    case IC_EFFECT_acquires:
        ic_property_acquire(p, e->lock, e->irql);
        break;
    case IC_EFFECT_releases:
        if (e->handle_argument == IC_NONE)
            ic_property_release(p, e->lock);
        else if (!run->released)
            release_by_handle(run, e);
        run->released = true;
        break;
    case IC_EFFECT_raises_irql:
        ic_property_raise(p, raised_to(run->f, run->call, e));
        break;
    case IC_EFFECT_lowers_irql:
        ic_property_lower(p);
        break;
    case IC_EFFECT_reads_device:
        run->value->flags |= IC_VALUE_DEVICE;
        break;
    case IC_EFFECT_reads_clock:
        run->value->flags |= IC_VALUE_CLOCK;
        break;
    case IC_EFFECT_reads_irql:
        if (p->irql < IC_IRQL_DEVICE)
            run->value->range = run->value->bound = ic_range_of(p->irql, p->irql);
        else
            run->value->range = run->value->bound = ic_range_of(IC_IRQL_DEVICE, 12);
        break;
    case IC_EFFECT_terminates:
    case IC_EFFECT_ends_thread:
        run->ends = true;
        break;
    default:
        break;
    }
}

static void run_effects(struct effect_run *run, const struct ic_routine *r)
{
    const struct ic_routine_model *facts =
        ic_rulebook_effects(run->f->program->book, r, run->f->model);
    for (uint32_t i = 0; i < facts->effect_count; i++)
        if (applies(run->f, run->call, &facts->effects[i]))
            apply_effect(run, &facts->effects[i]);
}

static struct ic_site *find_site(struct ic_frame *f, uint32_t instr, uint32_t block)
{
    uint64_t key = ic_property_hash(f->now.property) ^ ((uint64_t)instr << 32);
    bool added;
    uint32_t id = ic_map_add(&f->site_ids, key, f->sites.count, &added);
    if (added)
        ic_vec_push(&f->sites, (struct ic_site){.instr = instr,
                                                .block = block,
                                                .property = f->now.property,
                                                .first_argument = IC_NONE});
    return &f->sites.at[id];
}

static void join_arguments(struct ic_frame *f, struct ic_site *site, const struct ic_call *c)
{
    struct ic_flow *flow = f->flow;
    if (site->first_argument == IC_NONE) {
        site->first_argument = flow->values.count;
        site->argument_count = c->count;
        for (uint32_t i = 0; i < c->count; i++)
            ic_vec_push(&flow->values, argument_value(f, c, i));
        return;
    }
    for (uint32_t i = 0; i < c->count; i++) {
        struct ic_value *v = &flow->values.at[site->first_argument + i];
        *v = ic_value_join(*v, argument_value(f, c, i));
    }
}

// Adds an instance to the callees of a site; they are kept in flow->callees as one run.
static void add_callee(struct ic_flow *flow, struct ic_site *site, uint32_t instance)
{
    for (uint32_t i = 0; i < site->callee_count; i++)
        if (flow->callees.at[site->first_callee + i] == instance)
            return;
    if (site->callee_count && site->first_callee + site->callee_count != flow->callees.count) {
        uint32_t moved = flow->callees.count;
        for (uint32_t i = 0; i < site->callee_count; i++) {
            uint32_t callee = flow->callees.at[site->first_callee + i];
            ic_vec_push(&flow->callees, callee);
        }
        site->first_callee = moved;
    } else if (!site->callee_count) {
        site->first_callee = flow->callees.count;
    }
    ic_vec_push(&flow->callees, instance);
    site->callee_count++;
}

static uint32_t call_instance(struct ic_frame *f, const struct ic_call *c, uint32_t callee)
{
    struct ic_value arguments[IC_MAX_ARGUMENTS];
    uint32_t count = ic_program_row(f->program, callee)->param_count;
    if (count > IC_MAX_ARGUMENTS)
        count = IC_MAX_ARGUMENTS;
    for (uint32_t i = 0; i < count; i++)
        arguments[i] = i < c->count ? argument_value(f, c, i) : IC_VALUE_UNKNOWN;
    struct ic_fact facts[IC_MAX_FACTS];
    uint32_t fact_count = ic_places_facts(f, c, callee, facts);
    return ic_flow_instance(f->flow, callee, f->model, f->now.property, arguments, count, facts,
                            fact_count);
}

// Joins what the callees leave behind: locks that all hold, the lowest IRQL.
struct outcome {
    struct ic_property property;
    struct ic_value value;
    bool any, returns;
};

static void add_outcome(struct outcome *o, const struct ic_instance *i, struct ic_property before)
{
    struct ic_property after = before;
    struct ic_value value = IC_VALUE_UNKNOWN;
    o->any = true;
    if (i->done && i->exit_count == 0)
        return;
    if (i->done) {
        after = i->exits[0];
        value = i->result;
        if (after.irql == i->entry.irql)
            after.saved_irql = before.saved_irql;
    }
    if (!o->returns) {
        o->property = after;
        o->value = value;
    } else {
        ic_property_join(&o->property, after);
        o->value = ic_value_join(o->value, value);
    }
    o->returns = true;
}

static bool needs_result(const struct ic_frame *f, uint32_t callee, const struct ic_instr *in)
{
    return f->flow->effects[callee] & IC_DOES_CHANGE_PROPERTY ||
           f->unit->types.at[in->type].kind != IC_TYPE_VOID ||
           ic_program_symbol(f->program, callee)->flags & IC_SYMBOL_NORETURN;
}

static uint32_t enter_callees(struct ic_frame *f, uint32_t instr, struct ic_id_list callees,
                              struct ic_site *site, struct outcome *o)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    const struct ic_call *c = &f->unit->calls.at[in->a];
    uint32_t site_index = (uint32_t)(site - f->sites.at);
    for (uint32_t k = 0; k < callees.count; k++) {
        uint32_t id = call_instance(f, c, callees.at[k]);
        add_callee(f->flow, &f->sites.at[site_index], id);
        const struct ic_instance *i = &f->flow->instances.at[id];
        if (!i->done && !i->active && needs_result(f, callees.at[k], in))
            return id;
        add_outcome(o, i, f->now.property);
    }
    return IC_NONE;
}

uint32_t ic_execute_call(struct ic_frame *f, uint32_t instr, uint32_t block, struct ic_value *value,
                         bool *ends)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    const struct ic_call *c = &f->unit->calls.at[in->a];
    const struct ic_routine *r = ic_program_routine(f->program, f->unit_index, instr);
    struct ic_id_list callees = ic_program_callees(f->program, f->function, instr);
    struct ic_site *site = find_site(f, instr, block);
    site->routine = r;
    site->open = callees.open;
    if (r)
        join_arguments(f, site, c);
    *value = ic_value_of_type(&f->unit->types.at[in->type]);
    value->flags = IC_VALUE_CALL;
    struct outcome o = {0};
    uint32_t wanted = enter_callees(f, instr, callees, site, &o);
    if (wanted != IC_NONE)
        return wanted;
    ic_places_after_call(f, c, callees);
    if (o.any && !o.returns)
        *ends = true;
    if (o.returns && !callees.open) {
        f->now.property = o.property;
        *value = ic_value_convert(o.value, &f->unit->types.at[in->type]);
        value->flags =
            (value->flags & ~(uint32_t)(IC_VALUE_MESSAGE | IC_VALUE_PARAM)) | IC_VALUE_CALL;
    }
    if (r) {
        struct effect_run run = {f, c, value, false, false};
        run_effects(&run, r);
        *ends |= run.ends;
    }
    if (c->flags & IC_CALL_NORETURN)
        *ends = true;
    return IC_NONE;
}

void ic_apply_try(struct ic_frame *f, uint32_t condition, bool truth)
{
    const struct ic_instr *in = &f->unit->instrs.at[condition];
    while (in->op == IC_OP_cast || in->op == IC_OP_not || in->op == IC_OP_ne ||
           in->op == IC_OP_eq) {
        bool with_zero = in->op == IC_OP_ne || in->op == IC_OP_eq;
        struct ic_range other = with_zero ? ic_frame_value(f, in->b).range : ic_range_of(0, 0);
        if (!ic_range_is_constant(other) || other.lo != 0)
            return;
        truth ^= in->op == IC_OP_not || in->op == IC_OP_eq;
        condition = in->a;
        in = &f->unit->instrs.at[condition];
    }
    const struct ic_routine *r =
        in->op == IC_OP_call ? ic_program_routine(f->program, f->unit_index, condition) : NULL;
    if (!truth || !r)
        return;
    const struct ic_routine_model *facts = ic_rulebook_effects(f->program->book, r, f->model);
    for (uint32_t i = 0; i < facts->effect_count; i++)
        if (facts->effects[i].kind == IC_EFFECT_tries)
            ic_property_acquire(&f->now.property, facts->effects[i].lock, facts->effects[i].irql);
}
