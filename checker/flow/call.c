// What a call does to the state of the function that makes it.
#include "flow/event.h"

#include "flow/register.h"

static struct ic_value argument_value(const struct ic_frame *f, const struct ic_call *c, uint32_t i)
{
    return ic_frame_value(f, f->unit->refs.at[c->first + i]);
}

struct effect_run {
    struct ic_frame *f;
    const struct ic_call *call;
    uint32_t instr;
    const struct ic_routine *routine;
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

// Whether it may hold, by a condition on one argument that is not constant.
static bool may_apply(const struct ic_frame *f, const struct ic_call *c, const struct ic_effect *e)
{
    uint32_t i = shifted(c, e->when_argument);
    return i != IC_NONE && i < c->count && e->and_argument == IC_NONE &&
           ic_range_holds(argument_value(f, c, i).range, e->when_value);
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
    struct ic_property *p = &run->f->now->property;
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

// Name of the register that a routine reads or writes.
static uint64_t address_argument(const struct ic_frame *f, const struct ic_call *c,
                                 const struct ic_effect *e)
{
    uint32_t i = shifted(c, ic_register_argument(f, c, e, false));
    return i < c->count ? argument_value(f, c, i).origin : 0;
}

static void apply_effect(struct effect_run *run, const struct ic_effect *e)
{
    struct ic_property *p = &run->f->now->property;
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
    case IC_EFFECT_read_clears:
        run->value->flags |= IC_VALUE_DEVICE;
        run->value->origin = address_argument(run->f, run->call, e);
        break;
    case IC_EFFECT_maps_device:
        run->value->flags |= IC_VALUE_MAPPED;
        break;
    case IC_EFFECT_shares_memory:
        run->value->flags |= run->f->flow->machine ? IC_VALUE_SHARED : 0;
        break;
    case IC_EFFECT_reads_clock:
        run->value->flags |= IC_VALUE_CLOCK;
        break;
    case IC_EFFECT_reads_memory:
        run->value->flags |= IC_VALUE_MEMORY;
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

static bool changes_property(enum ic_effect_kind kind)
{
    return kind == IC_EFFECT_acquires || kind == IC_EFFECT_releases ||
           kind == IC_EFFECT_raises_irql || kind == IC_EFFECT_lowers_irql;
}

static void run_effects(struct effect_run *run, const struct ic_routine *r)
{
    const struct ic_routine_model *facts =
        ic_rulebook_effects(run->f->program->book, r, run->f->model);
    for (uint32_t i = 0; i < facts->effect_count; i++) {
        const struct ic_effect *e = &facts->effects[i];
        if (!applies(run->f, run->call, e)) {
            if (e->kind == IC_EFFECT_next_request && may_apply(run->f, run->call, e))
                ic_event(run->f, IC_EVENT_next_request, run->instr);
            continue;
        }
        if (!run->f->flow->machine || !changes_property(e->kind))
            apply_effect(run, e);
        ic_event_routine(run->f, run->instr, r, e);
    }
}

static struct ic_site *find_site(struct ic_frame *f, uint32_t instr, uint32_t block)
{
    uint64_t key = ic_property_hash(f->now->property) ^ ((uint64_t)instr << 32);
    bool added;
    uint32_t id = ic_map_add(&f->site_ids, key, f->sites.count, &added);
    if (added)
        ic_vec_push(&f->sites, (struct ic_site){.instr = instr,
                                                .block = block,
                                                .property = f->now->property,
                                                .trail = f->now->trail,
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

// Whether a function can move the machine out of the state it is in, and that can still be wrong.
static bool moves_machine(const struct ic_frame *f, uint32_t callee)
{
    const struct ic_machine *m = f->flow->machine;
    if (f->asking && !f->asking[f->block])
        return false;
    uint32_t moves = m->automaton ? m->state_effects[f->now->property.state & 15] : m->effects;
    return f->flow->effects[callee] & moves;
}

// The flow in which a callee is analysed: one that can't move the machine, in the base.
static struct ic_flow *flow_of(const struct ic_frame *f, const struct ic_call *c, uint32_t callee)
{
    const struct ic_machine *m = f->flow->machine;
    if (!m)
        return f->flow;
    if (moves_machine(f, callee) || (m->gives_part && m->gives_part[callee]))
        return f->flow;
    for (uint32_t i = 0; ic_machine_follows_objects(m) && i < c->count; i++)
        if (argument_value(f, c, i).flags & (IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART))
            return f->flow;
    return f->flow->base;
}

// Whether it matters to a function, or to whoever looks at what it does, at which IRQL and with
// which locks it runs.
static bool minds_property(const struct ic_flow *flow, uint32_t function)
{
    enum {
        MINDS = IC_DOES_STALL | IC_DOES_READ_DEVICE | IC_DOES_WRITE_DEVICE | IC_DOES_COMPLETE |
                IC_DOES_DEFER | IC_DOES_CHANGE_PROPERTY | IC_DOES_LOCK_SECTION |
                IC_DOES_RESTRICTED | IC_DOES_UNKNOWN | IC_DOES_MARK,
    };
    return flow->effects[function] & MINDS;
}

static uint32_t call_instance(struct ic_frame *f, struct ic_flow *flow, const struct ic_call *c,
                              uint32_t callee)
{
    struct ic_value arguments[IC_MAX_ARGUMENTS];
    uint32_t count = ic_program_row(f->program, callee)->param_count;
    if (count > IC_MAX_ARGUMENTS)
        count = IC_MAX_ARGUMENTS;
    for (uint32_t i = 0; i < count; i++)
        arguments[i] = i < c->count ? argument_value(f, c, i) : IC_VALUE_UNKNOWN;
    struct ic_fact facts[IC_MAX_FACTS];
    uint32_t fact_count = ic_facts_down(f, c, flow, callee, facts);
    struct ic_property entry = f->now->property;
    if (!flow->machine)
        entry.state = 0;
    if (!flow->machine && !minds_property(flow, callee))
        entry = (struct ic_property){0};
    return ic_flow_instance(flow, (struct ic_entry){.function = callee,
                                                    .model = f->model,
                                                    .property = entry,
                                                    .arguments = arguments,
                                                    .argument_count = count,
                                                    .facts = facts,
                                                    .fact_count = fact_count});
}

// Where a call may come back from: an exit of a callee, or out of something that can't be seen.
struct outcome {
    struct ic_flow *flow; // NULL: unseen; then `exit` is the function, or IC_NONE
    uint32_t instance, exit;
};
typedef IC_VEC(struct outcome) outcomes;

// Whether a call gets the address of a local variable.
static bool passes_local(const struct ic_frame *f, const struct ic_call *c)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (ic_places_local(f, f->unit->refs.at[c->first + i]))
            return true;
    return false;
}

static bool needs_result(const struct ic_frame *f, uint32_t callee, const struct ic_instr *in)
{
    const uint64_t *stores = ic_field_set(&f->flow->stores, callee);
    uint64_t any = 0;
    for (uint32_t w = 0; w < f->flow->stores.words; w++)
        any |= stores[w];
    return f->flow->effects[callee] & IC_DOES_CHANGE_PROPERTY || f->flow->machine ||
           f->unit->types.at[in->type].kind != IC_TYPE_VOID || any ||
           passes_local(f, &f->unit->calls.at[in->a]) ||
           ic_program_symbol(f->program, callee)->flags & IC_SYMBOL_NORETURN;
}

static bool same_stores(const struct ic_flow *flow, uint32_t a, uint32_t b)
{
    return memcmp(ic_field_set(&flow->stores, a), ic_field_set(&flow->stores, b),
                  flow->stores.words * sizeof(uint64_t)) == 0;
}

// Whether two ways to come back leave the same behind.
static bool same_outcome(const struct ic_frame *f, const struct outcome *a, const struct outcome *b)
{
    if (a->flow != b->flow || f->flow->machine)
        return false;
    if (!a->flow)
        return a->instance == IC_NONE && b->instance == IC_NONE && a->exit != IC_NONE &&
               b->exit != IC_NONE && same_stores(f->flow, a->exit, b->exit);
    const struct ic_return *x = &a->flow->exits.at[a->exit], *y = &b->flow->exits.at[b->exit];
    return ic_property_same(x->property, y->property) && ic_value_eq(x->value, y->value) &&
           x->fact_count == 0 && y->fact_count == 0 &&
           same_stores(f->flow, a->flow->instances.at[a->instance].function,
                       b->flow->instances.at[b->instance].function);
}

// Many targets of one pointer do the same, as far as anybody asks: nothing.
static void add_outcome(const struct ic_frame *f, outcomes *out, struct outcome o)
{
    if (out->count == 0 || !same_outcome(f, &out->at[out->count - 1], &o))
        ic_vec_push(out, o);
}

static struct ic_wanted enter_callee(struct ic_frame *f, uint32_t instr, uint32_t callee,
                                     uint32_t site, outcomes *out)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    struct ic_flow *flow = flow_of(f, &f->unit->calls.at[in->a], callee);
    uint32_t id = call_instance(f, flow, &f->unit->calls.at[in->a], callee);
    if (flow == f->flow)
        add_callee(f->flow, &f->sites.at[site], id);
    const struct ic_instance *i = &flow->instances.at[id];
    if (!i->done && !i->active && needs_result(f, callee, in))
        return (struct ic_wanted){flow, id};
    for (uint32_t e = 0; i->done && e < i->exit_count; e++)
        add_outcome(f, out, (struct outcome){flow, id, i->first_exit + e});
    if (!i->done)
        add_outcome(f, out, (struct outcome){NULL, i->active ? id : IC_NONE, callee});
    return (struct ic_wanted){NULL, IC_NONE};
}

static void push_trail(struct ic_frame *f, uint32_t kind, uint32_t instr, uint32_t detail)
{
    ic_vec_push(&f->flow->trails, (struct ic_trail){f->now->trail, kind, instr, detail});
    f->now->trail = f->flow->trails.count - 1;
}

// Takes exit `o` on the way f->now.
static void come_back(struct ic_frame *f, uint32_t instr, const struct outcome *o)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    const struct ic_call *c = &f->unit->calls.at[in->a];
    const struct ic_return *exit = &o->flow->exits.at[o->exit];
    bool changes = !ic_property_same(exit->property, o->flow->instances.at[o->instance].entry);
    ic_places_after_call(f, c, o->flow->instances.at[o->instance].function);
    ic_facts_in(f, c, o->flow, exit, changes && o->flow == f->flow);
    if (o->flow == f->flow) {
        struct ic_property after = exit->property, before = f->now->property;
        if (after.irql == o->flow->instances.at[o->instance].entry.irql)
            after.saved_irql = before.saved_irql;
        if (!ic_machine_follows_objects(f->flow->machine) &&
            (f->flow->machine ||
             minds_property(f->flow, o->flow->instances.at[o->instance].function)))
            f->now->property = after;
        push_trail(f, IC_TRAIL_CALL, instr, o->exit);
    }
    struct ic_value v = ic_value_convert(exit->value, &f->unit->types.at[in->type]);
    v.flags = (v.flags & ~(uint32_t)(IC_VALUE_MESSAGE | IC_VALUE_PARAM)) | IC_VALUE_CALL;
    if (ic_machine_follows_objects(f->flow->machine))
        v.origin = ic_value_is_const(v) ? 0 : ic_objects_returned(f, instr, v.origin);
    ic_set_value(f, instr, v);
    if (o->flow == f->flow)
        ic_objects_after_call(f, c, exit);
}

// What can't be seen, or is under way further up (recursion), may have done anything to the
// machine. Recursion is taken to leave memory as it is: what it stores, the ways that do not
// recurse store too.
static void come_back_unseen(struct ic_frame *f, uint32_t instr, const struct outcome *o)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    struct ic_value v = ic_value_of_type(&f->unit->types.at[in->type]);
    v.flags = IC_VALUE_CALL | IC_VALUE_UNSEEN;
    v.origin = ic_hash_add(41, instr);
    if (o->instance == IC_NONE)
        ic_places_after_call(f, &f->unit->calls.at[in->a], o->exit);
    ic_set_value(f, instr, v);
    if (o->instance != IC_NONE && f->flow->machine && moves_machine(f, o->exit))
        ic_event_unknown(f, instr);
}

// Which of several targets a way came through.
static void note_target(struct ic_frame *f, uint32_t instr, uint64_t before,
                        const struct outcome *o)
{
    const struct ic_machine *m = f->flow->machine;
    uint32_t function = o->flow ? o->flow->instances.at[o->instance].function : o->exit;
    if (function != IC_NONE && o->instance != IC_NONE)
        ic_event_enters(f, function, instr);
    uint64_t after = m->automaton ? f->now->property.state : 0;
    if (!m->automaton && o->flow == f->flow)
        after = o->flow->exits.at[o->exit].property.state;
    push_trail(f, IC_TRAIL_TARGET, instr,
               ic_machine_outcome(m, m->automaton ? before : 0) << 16 |
                   ic_machine_outcome(m, after));
}

// Each outcome goes on as a way of its own; ways beyond the cap are joined to the first.
static void come_back_all(struct ic_frame *f, uint32_t instr, uint32_t block, const outcomes *out)
{
    uint32_t way = (uint32_t)(f->now - f->ways);
    for (uint32_t k = out->count; k-- > 0;) {
        if (f->way_count == IC_MAX_WAYS)
            ic_merge_ways(f, block, f->first_fork);
        struct ic_way *to = k ? ic_fork_way(f, way) : &f->ways[way];
        if (!to) {
            f->capped = true;
            continue;
        }
        f->now = to;
        uint64_t before = to->property.state;
        if (out->at[k].flow)
            come_back(f, instr, &out->at[k]);
        else
            come_back_unseen(f, instr, &out->at[k]);
        if (f->flow->machine && ic_program_callees(f->program, f->function, instr).count > 1)
            note_target(f, instr, before, &out->at[k]);
    }
    f->now = &f->ways[way];
}

static void run_routine(struct ic_frame *f, uint32_t instr, const struct ic_routine *r, bool *ends)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    struct ic_value value = ic_value_of_type(&f->unit->types.at[in->type]);
    value.flags = IC_VALUE_CALL;
    value.origin = ic_hash_add(41, instr);
    struct effect_run run = {f, &f->unit->calls.at[in->a], instr, r, &value, false, false};
    run_effects(&run, r);
    *ends |= run.ends;
    ic_set_value(f, instr, value);
}

// Whether a call without a body here is of somebody's own code; the DDI's routines do what is known
// of them.
static bool is_foreign(const struct ic_frame *f, const struct ic_call *c)
{
    if (c->symbol == IC_NONE)
        return true;
    const struct ic_symbol *s = &f->unit->symbols.at[c->symbol];
    return s->origin == IC_ORIGIN_USER || s->flags & (IC_SYMBOL_IMPLICIT | IC_SYMBOL_MADE_UP);
}

struct ic_wanted ic_execute_call(struct ic_frame *f, uint32_t instr, uint32_t block, bool *ends)
{
    const struct ic_call *c = &f->unit->calls.at[f->unit->instrs.at[instr].a];
    const struct ic_routine *r = ic_program_routine(f->program, f->unit_index, instr);
    struct ic_id_list callees = ic_program_callees(f->program, f->function, instr);
    struct ic_site *site = find_site(f, instr, block);
    uint32_t site_index = (uint32_t)(site - f->sites.at);
    outcomes out = {0};
    struct ic_wanted wanted = {NULL, IC_NONE};
    site->routine = r;
    site->open = callees.open;
    if (r)
        join_arguments(f, site, c);
    ic_event_call(f, instr);
    for (uint32_t k = 0; k < callees.count && wanted.instance == IC_NONE; k++)
        wanted = enter_callee(f, instr, callees.at[k], site_index, &out);
    if (wanted.instance == IC_NONE) {
        bool unseen = callees.open || (callees.count == 0 && !r && is_foreign(f, c));
        if (unseen)
            ic_event_unknown(f, instr);
        if (callees.count && out.count == 0 && !callees.open)
            *ends = true;
        if (callees.open)
            ic_vec_push(&out, (struct outcome){NULL, IC_NONE, IC_NONE});
        if (callees.count) {
            come_back_all(f, instr, block, &out);
        } else {
            ic_objects_pass(f, instr, c);
            if (r) {
                ic_places_after_call(f, c, IC_NONE);
                run_routine(f, instr, r, ends);
            } else
                come_back_unseen(f, instr, &(struct outcome){NULL, IC_NONE, IC_NONE});
        }
        if (c->flags & IC_CALL_NORETURN)
            *ends = true;
    }
    ic_vec_release(&out);
    return wanted;
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
    if (!truth || !r || f->flow->machine)
        return;
    const struct ic_routine_model *facts = ic_rulebook_effects(f->program->book, r, f->model);
    for (uint32_t i = 0; i < facts->effect_count; i++)
        if (facts->effects[i].kind == IC_EFFECT_tries)
            ic_property_acquire(&f->now->property, facts->effects[i].lock, facts->effects[i].irql);
}
