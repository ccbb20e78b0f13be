// next-request: the driver has asked for more than one request at a time to a unit (or has not),
// and all its next-request notifications are of the other kind.
#include "checks/unseen.h"

#include "base/memory.h"

#include <stdlib.h>

struct facts {
    struct ic_check *check;
    int64_t per_adapter, per_unit; // types of notification
    bool uses_adapter, uses_unit;  // they may be notified somewhere in the program
    bool queues, may_queue;        // TRUE is stored in one of the fields; something unknown is
    const char *hidden;            // a routine without a body that is called, or NULL
    bool *is_queueing;             // by field of the program
    bool *analysed;                // by function: some context reaches it
};

static void take_field(void *data, uint32_t field)
{
    struct facts *f = data;
    f->is_queueing[field] = true;
}

static void find_fields(struct facts *f)
{
    struct ic_str rest = ic_str(ic_rule_parameter(f->check->rule, "queueing"));
    while (rest.len) {
        struct ic_str word = ic_str_split(&rest, ' '), name = word;
        struct ic_str record = ic_str_split(&name, '.');
        ic_program_each_field(f->check->program, ic_text(f->check, "%.*s", IC_STR_ARG(record)),
                              ic_text(f->check, "%.*s", IC_STR_ARG(name)), take_field, f);
    }
}

// Notes a notification whose type is a value of range `type`.
static void note_use(struct facts *f, struct ic_range type)
{
    f->uses_adapter |= ic_range_holds(type, f->per_adapter);
    f->uses_unit |= ic_range_holds(type, f->per_unit);
}

// The argument that tells the types of notification apart, if the routine is one that asks for the
// next request; else IC_NONE.
static uint32_t type_argument(const struct facts *f, const struct ic_routine *routine)
{
    const struct ic_routine_model *facts =
        ic_rulebook_effects(f->check->program->book, routine, f->check->context->spec->model);
    for (uint32_t i = 0; i < facts->effect_count; i++)
        if (facts->effects[i].kind == IC_EFFECT_next_request)
            return facts->effects[i].when_argument;
    return IC_NONE;
}

static void look_at_sites(struct facts *f)
{
    const struct ic_flow *flow = f->check->flow;
    for (uint32_t n = 0; n < flow->instances.count; n++) {
        const struct ic_instance *i = &flow->instances.at[n];
        f->analysed[i->function] = true;
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            const struct ic_site *site = &flow->sites.at[s];
            uint32_t type = site->routine ? type_argument(f, site->routine) : IC_NONE;
            if (type != IC_NONE)
                note_use(f, ic_flow_argument(flow, i, site, type).range);
        }
    }
}

// Calls in functions that no context reaches.
static void look_at_call(void *data, uint32_t function, uint32_t instr)
{
    struct facts *f = data;
    const struct ic_program *p = f->check->program;
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    const struct ic_routine *routine = ic_program_routine(p, unit, instr);
    if (!f->hidden && ic_unseen_call(p, function, instr))
        f->hidden = ic_text(f->check, "%.*s", IC_STR_ARG(ic_program_call_name(p, unit, instr)));
    if (!routine || (f->analysed[function] && !f->check->flow->out_of_steps))
        return;
    uint32_t type = type_argument(f, routine);
    if (type != IC_NONE)
        note_use(f, type < c->count ? ic_program_range(p, unit, u->refs.at[c->first + type])
                                    : IC_RANGE_TOP);
}

static void note_value(struct facts *f, struct ic_range value)
{
    f->queues |= !ic_range_holds(value, 0);
    f->may_queue |= !ic_range_is_constant(value);
}

static void look_at_stores(struct facts *f)
{
    const struct ic_program *p = f->check->program;
    for (uint32_t n = 0; n < p->functions.count; n++) {
        uint32_t unit = p->functions.at[n].unit;
        const struct ic_unit *u = p->units[unit];
        const struct ic_function *row = ic_program_row(p, n);
        for (uint32_t b = row->first_block; b < row->first_block + row->block_count; b++) {
            const struct ic_block *block = &u->blocks.at[b];
            for (uint32_t i = block->first; i < block->first + block->count; i++) {
                const struct ic_instr *in = &u->instrs.at[i];
                uint32_t field =
                    in->op == IC_OP_store ? ic_program_place_field(p, unit, in->a) : IC_NONE;
                if (field != IC_NONE && f->is_queueing[field])
                    note_value(f, ic_program_range(p, unit, in->b));
            }
        }
    }
}

static void look_at_inits(struct facts *f)
{
    const struct ic_program *p = f->check->program;
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        const struct ic_unit *u = p->units[unit];
        for (uint32_t i = 0; i < u->inits.count; i++) {
            const struct ic_init *init = &u->inits.at[i];
            if (init->field == IC_NONE || !f->is_queueing[p->field_of[unit][init->field]])
                continue;
            int64_t value = init->kind == IC_INIT_CONST ? u->consts.at[init->value].value : 0;
            note_value(f, init->kind == IC_INIT_CONST ? ic_range_of(value, value) : IC_RANGE_TOP);
        }
    }
}

static void gather(struct facts *f)
{
    find_fields(f);
    look_at_sites(f);
    ic_each_call(f->check->program, look_at_call, f);
    look_at_stores(f);
    look_at_inits(f);
}

struct visit {
    struct facts *f;
    struct ic_unseen unseen;
    uint32_t reach;
    const struct ic_site *site;
    bool queues; // the driver asks for several requests at a time
};

static void visit_effect(void *data, const struct ic_effect *e)
{
    struct visit *v = data;
    struct facts *f = v->f;
    if (e->kind != IC_EFFECT_next_request ||
        e->when_value != (v->queues ? f->per_adapter : f->per_unit))
        return;
    uint32_t instance = f->check->walk->reached.at[v->reach].instance;
    const char *wrong = ic_rule_parameter(f->check->rule, v->queues ? "per_adapter" : "per_unit");
    const char *right = ic_rule_parameter(f->check->rule, v->queues ? "per_unit" : "per_adapter");
    struct ic_issue issue = {
        .loc = ic_site_loc(f->check, instance, v->site),
        .step = ic_text(f->check, "asks with '%s'", wrong),
    };
    if (v->unseen.sight == IC_SIGHT_MOST) {
        issue.assumption =
            ic_unseen_text(f->check, &v->unseen, ic_text(f->check, "ask with '%s'", right));
        issue.possible = true;
    }
    ic_emit_site(f->check, v->reach, v->site, issue,
                 v->queues ? "the driver asks for several requests to a unit at a time, but only "
                             "ever notifies '%s': '%s' is used nowhere"
                           : "the driver does not ask for several requests to a unit at a time, "
                             "but only ever notifies '%s': '%s' is used nowhere",
                 wrong, right);
}

static void report(struct facts *f, bool queues)
{
    const struct ic_walk *w = f->check->walk;
    struct visit v = {.f = f, .unseen = ic_unseen_of(f->check), .queues = queues};
    if (v.unseen.sight == IC_SIGHT_ALL && f->hidden)
        v.unseen = (struct ic_unseen){IC_SIGHT_MOST, f->hidden, false};
    for (uint32_t k = 0; v.unseen.sight != IC_SIGHT_LITTLE && k < w->reached.count; k++) {
        const struct ic_instance *i = &f->check->flow->instances.at[w->reached.at[k].instance];
        v.reach = k;
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            v.site = &f->check->flow->sites.at[s];
            ic_flow_site_effects(f->check->flow, i, v.site, visit_effect, &v);
        }
    }
}

static void note_notification(void *data, const struct ic_effect *e)
{
    bool *found = data;
    *found |= e->kind == IC_EFFECT_next_request;
}

static bool notifies(const struct ic_check *check)
{
    bool found = false;
    for (uint32_t k = 0; k < check->walk->reached.count && !found; k++) {
        const struct ic_instance *i =
            &check->flow->instances.at[check->walk->reached.at[k].instance];
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count && !found; s++)
            ic_flow_site_effects(check->flow, i, &check->flow->sites.at[s], note_notification,
                                 &found);
    }
    return found;
}

void ic_check_next_request(struct ic_check *check)
{
    const struct ic_program *p = check->program;
    struct facts f = {.check = check};
    if (!notifies(check))
        return;
    uint32_t models = (uint32_t)1 << check->context->spec->model->index;
    if (!ic_rulebook_constant(p->book, models,
                              ic_str(ic_rule_parameter(check->rule, "per_adapter")),
                              &f.per_adapter) ||
        !ic_rulebook_constant(p->book, models, ic_str(ic_rule_parameter(check->rule, "per_unit")),
                              &f.per_unit))
        return;
    f.is_queueing = ic_calloc(p->fields.count, sizeof *f.is_queueing);
    f.analysed = ic_calloc(p->functions.count, sizeof *f.analysed);
    gather(&f);
    if (f.queues && !f.uses_unit)
        report(&f, true);
    else if (!f.queues && !f.may_queue && !f.uses_adapter)
        report(&f, false);
    free(f.is_queueing);
    free(f.analysed);
}
