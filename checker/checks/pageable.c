// pageable: functions in pageable or discardable sections, and PAGED_CODE(), at raised IRQL.
#include "checks/check.h"

static unsigned lowest_irql(const struct ic_rule *rule)
{
    unsigned irql = IC_IRQL_DISPATCH;
    ic_irql_parse(ic_str(ic_rule_parameter(rule, "min_irql")), &irql);
    return irql;
}

// Whether the program locks sections into memory anywhere.
static bool locks_sections(const struct ic_flow *flow)
{
    for (uint32_t f = 0; f < flow->program->functions.count; f++)
        if (flow->effects[f] & IC_DOES_LOCK_SECTION)
            return true;
    return false;
}

static void check_section(struct ic_check *check, uint32_t reach, bool locks)
{
    const struct ic_reach *r = &check->walk->reached.at[reach];
    uint32_t function = check->flow->instances.at[r->instance].function;
    const struct ic_unit *u = ic_program_unit(check->program, function);
    struct ic_str section = ic_unit_text(u, ic_program_symbol(check->program, function)->section);
    bool init = ic_str_is(section, "INIT");
    if (!init && !ic_str_starts(section, "PAGE"))
        return;
    struct ic_str name = ic_program_function_name(check->program, function);
    struct ic_issue issue = {
        .loc = ic_program_row(check->program, function)->loc,
        .step = ic_text(check, "is in section '%.*s'", IC_STR_ARG(section)),
    };
    if (section.len > 4 && !init && locks) {
        issue.possible = true;
        issue.assumption =
            "assuming that this is not the section that the driver locks into memory";
    }
    ic_emit_site(check, reach, NULL, issue, "'%.*s' is in section '%.*s', which %s, but runs at %s",
                 IC_STR_ARG(name), IC_STR_ARG(section),
                 init ? "is discarded after initialisation" : "can be paged out",
                 ic_irql_name(check->flow->instances.at[r->instance].entry.irql));
}

static void check_mark(struct ic_check *check, uint32_t reach, const struct ic_site *site,
                       unsigned lowest)
{
    uint32_t instance = check->walk->reached.at[reach].instance;
    uint32_t function = check->flow->instances.at[instance].function;
    const struct ic_unit *u = ic_program_unit(check->program, function);
    const struct ic_instr *in = &u->instrs.at[site->instr];
    if (in->op != IC_OP_mark || u->marks.at[in->a].kind != IC_MARK_PAGED_CODE ||
        site->property.irql < lowest)
        return;
    struct ic_str name = ic_program_function_name(check->program, function);
    struct ic_issue issue = {
        .loc = u->marks.at[in->a].loc,
        .step = "asserts that it runs below DISPATCH_LEVEL",
    };
    ic_emit_site(check, reach, site, issue,
                 "'%.*s' declares itself pageable with PAGED_CODE(), but runs at %s",
                 IC_STR_ARG(name), ic_irql_name(site->property.irql));
}

void ic_check_pageable(struct ic_check *check)
{
    const struct ic_walk *w = check->walk;
    unsigned lowest = lowest_irql(check->rule);
    if (check->context->spec->irql < lowest)
        return;
    bool locks = locks_sections(check->flow);
    for (uint32_t k = 0; k < w->reached.count; k++) {
        const struct ic_instance *i = &check->flow->instances.at[w->reached.at[k].instance];
        if (i->entry.irql >= lowest)
            check_section(check, k, locks);
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++)
            check_mark(check, k, &check->flow->sites.at[s], lowest);
    }
}
