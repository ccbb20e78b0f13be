// irql: routines, and the driver's own annotated functions, called above their highest IRQL.
#include "checks/check.h"

static void report_routine(struct ic_check *check, uint32_t reach, const struct ic_site *site)
{
    uint32_t instance = check->walk->reached.at[reach].instance;
    const struct ic_routine *r = site->routine;
    struct ic_str name = ic_site_name(check, instance, site);
    struct ic_issue issue = {
        .loc = ic_site_loc(check, instance, site),
        .has_severity = r->irql_note,
        .severity = IC_SEVERITY_NOTE,
        .step = ic_text(check, "calls '%.*s'", IC_STR_ARG(name)),
    };
    const char *why = r->irql_why && r->irql_why[0] ? ic_text(check, " (%s)", r->irql_why) : "";
    ic_emit_site(check, reach, site, issue,
                 "'%.*s' may be called at %s at most%s, but this runs at %s", IC_STR_ARG(name),
                 ic_irql_name(r->irql_max), why, ic_irql_name(site->property.irql));
}

static void report_annotated(struct ic_check *check, uint32_t reach, const struct ic_site *site,
                             const struct ic_entity *e, uint32_t entity)
{
    uint32_t instance = check->walk->reached.at[reach].instance;
    struct ic_str name = ic_entity_name(check->program, entity);
    const struct ic_unit *u = check->program->units[e->irql_unit];
    const struct ic_annotation *a = &u->annotations.at[e->irql_row];
    struct ic_str annotation = ic_unit_text(u, a->name), args = ic_unit_text(u, a->args);
    struct ic_issue issue = {
        .loc = ic_site_loc(check, instance, site),
        .step = ic_text(check, "calls '%.*s'", IC_STR_ARG(name)),
    };
    ic_emit_site(check, reach, site, issue,
                 "'%.*s' is declared %.*s(%.*s), but this call runs at %s", IC_STR_ARG(name),
                 IC_STR_ARG(annotation), IC_STR_ARG(args), ic_irql_name(site->property.irql));
}

// The callee's entity, of a direct call or of one with a single target.
static uint32_t callee_of(const struct ic_check *check, const struct ic_instance *i,
                          const struct ic_site *site)
{
    uint32_t unit = check->program->functions.at[i->function].unit;
    const struct ic_unit *u = check->program->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[site->instr].a];
    if (c->symbol != IC_NONE)
        return check->program->entity_of[unit][c->symbol];
    if (site->callee_count != 1)
        return IC_NONE;
    uint32_t callee = check->flow->callees.at[site->first_callee];
    return check->program->functions.at[check->flow->instances.at[callee].function].entity;
}

static bool is_call(const struct ic_check *check, const struct ic_instance *i,
                    const struct ic_site *site)
{
    return ic_program_unit(check->program, i->function)->instrs.at[site->instr].op == IC_OP_call;
}

void ic_check_irql(struct ic_check *check)
{
    const struct ic_walk *w = check->walk;
    for (uint32_t k = 0; k < w->reached.count; k++) {
        const struct ic_instance *i = &check->flow->instances.at[w->reached.at[k].instance];
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            const struct ic_site *site = &check->flow->sites.at[s];
            if (!is_call(check, i, site))
                continue;
            unsigned max = site->routine ? site->routine->irql_max : IC_NONE;
            if (max != IC_NONE) {
                if (site->property.irql > max)
                    report_routine(check, k, site);
                continue;
            }
            bool own = !site->routine || site->routine->declared;
            uint32_t entity = own ? callee_of(check, i, site) : IC_NONE;
            if (entity == IC_NONE)
                continue;
            const struct ic_entity *e = &check->program->entities.at[entity];
            if (e->irql_max != IC_NONE && site->property.irql > e->irql_max)
                report_annotated(check, k, site, e, entity);
        }
    }
}
