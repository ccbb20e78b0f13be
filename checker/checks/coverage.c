// Contexts of the program as rows of the report, and what could not be seen in the code they reach.
#include "checks/check.h"

#include "base/memory.h"

#include <stdlib.h>

static const char *const how_names[] = {
    [IC_REGISTER_ROLE] = "role-type",    [IC_REGISTER_FIELD] = "field",
    [IC_REGISTER_ARGUMENT] = "argument", [IC_REGISTER_CONFIG] = "config",
    [IC_REGISTER_NAME] = "name",
};

static const char *keep(struct ic_report *r, struct ic_str s)
{
    return ic_arena_str(&r->arena, s).data;
}

static void add_unseen(struct ic_report *r, const char *kind, struct ic_str name,
                       const struct ic_unit *u, uint32_t loc)
{
    struct ic_unseen_row row = {
        .kind = kind, .name = keep(r, name), .at = ic_position_of(&r->arena, u, loc)};
    ic_vec_push(&r->unseen, row);
}

static void add_hole(struct ic_report *r, const struct ic_program *p, uint32_t function)
{
    const struct ic_unit *u = ic_program_unit(p, function);
    const struct ic_function *row = ic_program_row(p, function);
    add_unseen(r, "hole", ic_program_function_name(p, function), u, row->loc);
    struct ic_unseen_row *hole = &r->unseen.at[r->unseen.count - 1];
    hole->unit = keep(r, ic_unit_text(u, u->info.path));
    for (uint32_t i = 0; i < u->holes.count; i++)
        if (u->holes.at[i].function != IC_NONE && &u->functions.at[u->holes.at[i].function] == row)
            hole->tokens += u->holes.at[i].tokens;
}

static void look_at_site(struct ic_flow *flow, const struct ic_instance *i,
                         const struct ic_site *site, struct ic_report *r)
{
    struct ic_program *p = flow->program;
    const struct ic_unit *u = ic_program_unit(p, i->function);
    const struct ic_instr *in = &u->instrs.at[site->instr];
    if (in->op != IC_OP_call || site->routine || site->callee_count)
        return;
    const struct ic_call *c = &u->calls.at[in->a];
    if (c->symbol == IC_NONE) {
        uint32_t field = IC_NONE;
        uint32_t callee = ic_unit_strip(u, c->callee);
        if (callee != IC_NONE && u->instrs.at[callee].op == IC_OP_load)
            field = ic_program_place_field(p, p->functions.at[i->function].unit,
                                           u->instrs.at[callee].a);
        add_unseen(r, "unresolved-pointer",
                   field == IC_NONE ? ic_unit_text(u, c->written) : p->fields.at[field].name, u,
                   in->loc);
        return;
    }
    const struct ic_symbol *s = &u->symbols.at[c->symbol];
    if (s->origin == IC_ORIGIN_USER || s->flags & (IC_SYMBOL_IMPLICIT | IC_SYMBOL_MADE_UP))
        add_unseen(r, "no-body", ic_unit_text(u, c->written), u, in->loc);
}

static bool has_hole(const struct ic_flow *flow, uint32_t instance)
{
    uint32_t function = flow->instances.at[instance].function;
    return ic_program_row(flow->program, function)->flags & IC_FUNCTION_HAS_HOLE;
}

// What an interrupt context reaches and can't be looked into.
static void look_at_instance(struct ic_flow *flow, uint32_t instance, struct ic_report *r)
{
    const struct ic_instance *i = &flow->instances.at[instance];
    for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++)
        look_at_site(flow, i, &flow->sites.at[s], r);
    if (i->capped)
        add_unseen(r, "state-cap", ic_program_function_name(flow->program, i->function),
                   ic_program_unit(flow->program, i->function),
                   ic_program_row(flow->program, i->function)->loc);
}

static bool is_interrupt(const struct ic_context *c)
{
    return c->spec->group & (IC_GROUP_ISR | IC_GROUP_MSI | IC_GROUP_SYNC);
}

static void add_row(struct ic_program *p, const struct ic_walk *walk, bool incomplete,
                    struct ic_report *r)
{
    const struct ic_context *c = &p->contexts.at[walk->context];
    const struct ic_entity *e = &p->entities.at[c->entity];
    const struct ic_unit *u = p->units[e->unit];
    struct ic_context_row row = {
        .context = {keep(r, ic_entity_name(p, c->entity)), c->spec->model->name, c->spec->kind,
                    c->spec->irql},
        .at = ic_position_of(&r->arena, u, u->symbols.at[e->symbol].loc),
        .program = keep(r, ic_str(p->name)),
        .identified_by = how_names[c->how],
        .interrupt = is_interrupt(c),
        .incomplete = incomplete,
        .latency = ic_latency_of(walk, r),
    };
    row.registered_at.file = "";
    row.registered_at.macro = "";
    if (c->register_unit != IC_NONE)
        row.registered_at = ic_position_of(&r->arena, p->units[c->register_unit], c->register_loc);
    ic_vec_push(&r->contexts, row);
}

// The first place of `u` where whole functions may have been lost.
static void add_lost_functions(struct ic_report *r, const struct ic_unit *u)
{
    for (uint32_t i = 0; i < u->holes.count; i++) {
        const struct ic_hole *hole = &u->holes.at[i];
        if (!(hole->flags & IC_HOLE_FUNCTIONS))
            continue;
        const struct ic_loc *loc = &u->locs.at[hole->loc];
        struct ic_str lines =
            ic_arena_printf(&r->arena, "lines %u to %u", loc->line, loc->end_line);
        add_unseen(r, "lost-functions", lines, u, hole->loc);
        return;
    }
}

// Nothing is silently clean: in a port driver, what was lost may be an ISR (if none was found) or
// what one calls (if whole functions are gone).
static void look_for_lost_code(const struct ic_program *p, struct ic_report *r)
{
    bool isr = false, lost = false, functions = false;
    if (p->models == 0)
        return;
    for (uint32_t c = 0; c < p->contexts.count; c++)
        isr |= p->contexts.at[c].spec->group & (IC_GROUP_ISR | IC_GROUP_MSI);
    for (uint32_t u = 0; u < p->unit_count; u++) {
        lost |= p->units[u]->info.lost_tokens > 0;
        functions |= ic_unit_lost_functions(p->units[u]);
        add_lost_functions(r, p->units[u]);
    }
    r->isr_lost |= lost && !isr;
    r->incomplete |= functions || (lost && !isr);
}

// Which instances were looked at, and how.
struct coverage {
    struct ic_program *program;
    struct ic_flow *flow;
    struct ic_report *report;
    bool *seen, *counted; // by instance: from an interrupt context; from any
};

static bool look_at_context(struct coverage *v, const struct ic_walk *walk)
{
    bool interrupt = is_interrupt(&v->program->contexts.at[walk->context]);
    bool incomplete = interrupt && v->flow->out_of_steps;
    for (uint32_t k = 0; k < walk->reached.count; k++) {
        uint32_t instance = walk->reached.at[k].instance;
        if (interrupt && !v->seen[instance])
            look_at_instance(v->flow, instance, v->report);
        if (!v->counted[instance] && has_hole(v->flow, instance))
            add_hole(v->report, v->program, v->flow->instances.at[instance].function);
        v->seen[instance] |= interrupt;
        v->counted[instance] = true;
        incomplete |= has_hole(v->flow, instance);
    }
    return incomplete;
}

void ic_check_coverage(struct ic_program *p, struct ic_flow *flow, const struct ic_walk *walks,
                       struct ic_report *r)
{
    struct coverage v = {.program = p, .flow = flow, .report = r};
    v.seen = ic_calloc(flow->instances.count, sizeof *v.seen);
    v.counted = ic_calloc(flow->instances.count, sizeof *v.counted);
    for (uint32_t c = 0; c < p->contexts.count; c++) {
        bool incomplete = look_at_context(&v, &walks[c]);
        add_row(p, &walks[c], incomplete, r);
        if (incomplete && is_interrupt(&p->contexts.at[c]))
            r->incomplete = true;
    }
    look_for_lost_code(p, r);
    free(v.seen);
    free(v.counted);
}
