// forbidden-call: routines that their page, or the context's page, keeps out of a context.
#include "checks/check.h"

#include "flow/shape.h"

static bool named(const struct ic_restriction *r, const struct ic_context_spec *spec)
{
    if (r->groups & (uint32_t)spec->group)
        return true;
    for (uint32_t i = 0; i < r->kind_count; i++)
        if (strcmp(r->kinds[i], spec->kind) == 0)
            return true;
    return false;
}

struct refusal {
    uint32_t field, busy;
    bool is_status;
};

static void compare_field(void *data, uint32_t field)
{
    struct refusal *r = data;
    r->is_status |= field == r->field;
}

// Whether store `in` sets a request's status to what says that it is refused for now.
static bool refuses(const struct ic_check *check, uint32_t unit, const struct ic_instr *in)
{
    const struct ic_model *m = check->context->spec->model;
    const struct ic_unit *u = check->program->units[unit];
    const struct ic_instr *value =
        in->op == IC_OP_store ? &u->instrs.at[ic_unit_strip(u, in->b)] : NULL;
    if (!value || value->op != IC_OP_const)
        return false;
    struct refusal r = {.field = ic_program_place_field(check->program, unit, in->a)};
    for (uint32_t i = 0; i < m->request_count && r.field != IC_NONE; i++)
        if (m->requests[i].busy && u->consts.at[value->a].value == m->requests[i].busy)
            ic_program_each_field(check->program, m->requests[i].status_record,
                                  m->requests[i].status, compare_field, &r);
    return r.is_status;
}

static bool block_refuses(const struct ic_check *check, uint32_t function, uint32_t block)
{
    uint32_t unit = check->program->functions.at[function].unit;
    const struct ic_unit *u = check->program->units[unit];
    const struct ic_function *row = ic_program_row(check->program, function);
    const struct ic_block *b = &u->blocks.at[row->first_block + block];
    for (uint32_t i = b->first; i < b->first + b->count; i++)
        if (refuses(check, unit, &u->instrs.at[i]))
            return true;
    return false;
}

// Whether a call stands where a request is refused as busy, and only for some of those that are:
// the driver starts requests there, and knows which of them the port driver waits for.
static bool refuses_some(struct ic_check *check, uint32_t function, const struct ic_site *site)
{
    const struct ic_shape *shape = ic_flow_shape(check->flow, function);
    for (uint32_t b = shape->post_dominator[site->block]; b != IC_NONE;
         b = shape->post_dominator[b])
        if (!ic_shape_dominates(shape, site->block, b) && block_refuses(check, function, b))
            return true;
    return false;
}

static bool broken(struct ic_check *check, const struct ic_instance *i, const struct ic_site *site,
                   const struct ic_restriction *r)
{
    return named(r, check->context->spec) != r->only &&
           ic_flow_argument_is(check->flow, i, site, r->when_argument, r->when_value) &&
           ic_flow_argument_is(check->flow, i, site, r->and_argument, r->and_value) &&
           ic_program_condition(check->program, r->when) &&
           !(r->except_refusing && refuses_some(check, i->function, site));
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
