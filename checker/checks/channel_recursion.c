// channel-recursion: an interrupt routine calls itself with the extension it was called with, or
// for another channel with nothing that keeps that call from calling back.
#include "checks/decided.h"
#include "checks/way.h"

struct run {
    struct ic_check *check;
    struct ic_ways *ways;
    // the recursive call being looked at
    uint32_t reach;
    const struct ic_site *site;
};

static bool enters_itself(const struct ic_check *check, const struct ic_site *site)
{
    for (uint32_t k = 0; k < site->callee_count; k++)
        if (check->flow->instances.at[check->flow->callees.at[site->first_callee + k]].function ==
            check->context->function)
            return true;
    return false;
}

// Whether a value is the extension that the routine got, unchanged; `*vague`: it can be anything.
static bool is_same(const struct ic_check *check, const struct ic_source_set *set, bool *vague)
{
    const struct ic_source *s = set->at.at;
    *vague = set->at.count == 0 || ic_source_set_has_kind(set, IC_SOURCE_UNKNOWN);
    return set->at.count == 1 && s->kind == IC_SOURCE_PARAMETER && !s->moved && s->id == 0 &&
           s->function == check->context->function;
}

// Whether something that the driver knows decides the call, or one on the way to it.
static bool is_decided(const struct run *r, const struct ic_way *way, bool meeting)
{
    uint32_t instance = r->check->walk->reached.at[r->reach].instance;
    const struct ic_link *links = way->links;
    uint32_t count = way->link_count;
    if (ic_is_decided(r->check, instance, r->site->block, count ? &links[count - 1] : NULL,
                      meeting))
        return true;
    for (uint32_t k = 0; k < count; k++)
        if (ic_is_decided(r->check, links[k].instance,
                          r->check->flow->sites.at[links[k].site].block, k ? &links[k - 1] : NULL,
                          meeting))
            return true;
    return false;
}

static void look_at_way(void *data, const struct ic_way *way)
{
    struct run *r = data;
    struct ic_check *check = r->check;
    uint32_t instance = check->walk->reached.at[r->reach].instance;
    bool vague, same = is_same(check, &way->sources, &vague);
    if (vague || (!same && is_decided(r, way, false)))
        return;
    struct ic_str name = ic_program_function_name(check->program, check->context->function);
    struct ic_issue issue = {
        .instance = instance,
        .loc = ic_site_loc(check, instance, r->site),
        .links = way->links,
        .link_count = way->link_count,
        .irql = r->site->property.irql,
        .step = ic_text(check, "calls '%.*s' again", IC_STR_ARG(name)),
    };
    issue.assumption =
        ic_assumption_of(check, way->links, way->link_count, instance, &issue.by_targets);
    if (!issue.assumption && same && is_decided(r, way, true))
        issue.assumption = "assuming that the condition on the way stays true";
    if (!issue.assumption && !same)
        issue.assumption = "assuming that the two channels lead to each other";
    issue.by_targets &= same;
    issue.possible = issue.assumption != NULL;
    if (same)
        ic_emit(check, &issue,
                "'%.*s' calls itself with the extension that it was called with: the calls do not "
                "end, and the stack overflows",
                IC_STR_ARG(name));
    else
        ic_emit(check, &issue,
                "'%.*s' calls itself for another channel, and nothing keeps that call from "
                "calling back: the stack overflows",
                IC_STR_ARG(name));
}

void ic_check_channel_recursion(struct ic_check *check)
{
    const struct ic_walk *w = check->walk;
    struct run r = {.check = check};
    for (uint32_t k = 0; k < w->reached.count; k++) {
        const struct ic_instance *i = &check->flow->instances.at[w->reached.at[k].instance];
        const struct ic_unit *u = ic_program_unit(check->program, i->function);
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            r.site = &check->flow->sites.at[s];
            const struct ic_instr *in = &u->instrs.at[r.site->instr];
            if (in->op != IC_OP_call || u->calls.at[in->a].count == 0 ||
                !enters_itself(check, r.site))
                continue;
            r.reach = k;
            if (!r.ways)
                r.ways = ic_ways_open(check, ic_check_sources(check));
            ic_each_way(r.ways, k, u->refs.at[u->calls.at[in->a].first], look_at_way, &r);
        }
    }
    ic_ways_close(r.ways);
}
