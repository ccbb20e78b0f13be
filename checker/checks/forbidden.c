// forbidden-call: routines that their page, or the context's page, keeps out of a context.
#include "checks/check.h"

static bool named(const struct ic_restriction *r, const struct ic_context_spec *spec)
{
    if (r->groups & (uint32_t)spec->group)
        return true;
    for (uint32_t i = 0; i < r->kind_count; i++)
        if (strcmp(r->kinds[i], spec->kind) == 0)
            return true;
    return false;
}

static bool broken(struct ic_check *check, const struct ic_instance *i, const struct ic_site *site,
                   const struct ic_restriction *r)
{
    return named(r, check->context->spec) != r->only &&
           ic_flow_argument_is(check->flow, i, site, r->when_argument, r->when_value) &&
           ic_flow_argument_is(check->flow, i, site, r->and_argument, r->and_value) &&
           ic_program_condition(check->program, r->when);
}

static void report(struct ic_check *check, uint32_t reach, const struct ic_site *site,
                   const struct ic_restriction *r)
{
    uint32_t instance = check->walk->reached.at[reach].instance;
    struct ic_str name = ic_site_name(check, instance, site);
    struct ic_issue issue = {
        .loc = ic_site_loc(check, instance, site),
        .has_severity = r->warning,
        .severity = IC_SEVERITY_WARNING,
        .step = ic_text(check, "calls '%.*s'", IC_STR_ARG(name)),
    };
    const char *instead = r->instead[0] ? ic_text(check, "; %s", r->instead) : "";
    ic_emit_site(check, reach, site, issue, "'%.*s' must not be called from %s: %s%s",
                 IC_STR_ARG(name), ic_title(check), r->reason, instead);
}

void ic_check_forbidden_call(struct ic_check *check)
{
    const struct ic_walk *w = check->walk;
    for (uint32_t k = 0; k < w->reached.count; k++) {
        const struct ic_instance *i = &check->flow->instances.at[w->reached.at[k].instance];
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            const struct ic_site *site = &check->flow->sites.at[s];
            if (!site->routine)
                continue;
            const struct ic_routine_model *facts =
                ic_rulebook_effects(check->program->book, site->routine, i->model);
            for (uint32_t r = 0; r < facts->restriction_count; r++)
                if (broken(check, i, site, &facts->restrictions[r])) {
                    report(check, k, site, &facts->restrictions[r]);
                    break;
                }
        }
    }
}
