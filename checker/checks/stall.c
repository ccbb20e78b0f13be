// stall-limit: one stall at or above its routine's documented limit.
// stall-budget: a stall with its loops, or the stalls of a path in all, at or above the context's
// budget.
#include "checks/check.h"
#include "checks/feasible.h"

#include "base/memory.h"

#include <stdlib.h>

// The calls that lead to a way, from the root.
static struct ic_link *way_links(const struct ic_flow *flow, const struct ic_stalls *stalls,
                                 uint32_t way, uint32_t *count)
{
    uint32_t n = 0;
    for (uint32_t w = way; stalls->ways.at[w].parent != IC_NONE; w = stalls->ways.at[w].parent)
        n++;
    struct ic_link *links = ic_calloc(n, sizeof *links);
    *count = n;
    for (uint32_t w = way; stalls->ways.at[w].parent != IC_NONE; w = stalls->ways.at[w].parent)
        links[--n] = ic_link_at(flow, stalls->ways.at[stalls->ways.at[w].parent].instance,
                                stalls->ways.at[w].site);
    return links;
}

static const struct ic_site *site_at(const struct ic_check *check, uint32_t site)
{
    return &check->flow->sites.at[site];
}

static struct ic_issue issue_of(struct ic_check *check, const struct ic_stall_site *s,
                                const struct ic_link *links, uint32_t count)
{
    const struct ic_site *site = site_at(check, s->site);
    struct ic_str name = ic_site_name(check, s->instance, site);
    struct ic_issue issue = {
        .instance = s->instance,
        .loc = ic_site_loc(check, s->instance, site),
        .links = links,
        .link_count = count,
        .irql = site->property.irql,
        .step = ic_text(check, "'%.*s' stalls", IC_STR_ARG(name)),
        .has_way = true,
        .trail = site->trail,
        .instr = site->instr,
    };
    issue.assumption = ic_assumption_of(check, links, count, s->instance, &issue.by_targets);
    issue.possible = issue.assumption != NULL;
    return issue;
}

void ic_check_stall_limit(struct ic_check *check)
{
    struct ic_stalls stalls;
    ic_stalls_make(&stalls, check->walk);
    for (uint32_t k = 0; k < stalls.sites.count; k++) {
        const struct ic_stall_site *s = &stalls.sites.at[k];
        if (s->limit_us <= 0 || s->once.likely < s->limit_us)
            continue;
        uint32_t count;
        struct ic_link *links = way_links(check->flow, &stalls, s->parent, &count);
        struct ic_issue issue = issue_of(check, s, links, count);
        struct ic_str name = ic_site_name(check, s->instance, site_at(check, s->site));
        double us = s->once.sure >= s->limit_us ? s->once.sure : s->once.likely;
        if (s->once.sure < s->limit_us && !issue.possible) {
            issue.possible = true;
            issue.assumption = "assuming the largest value that the program stores for the time";
        }
        ic_emit(check, &issue, "one call of '%.*s' stalls for %s at %s; it must stay below %s",
                IC_STR_ARG(name), ic_duration(check, us), ic_irql_name(issue.irql),
                ic_duration(check, s->limit_us));
        free(links);
    }
    ic_stalls_release(&stalls);
}

struct budget {
    double us;
    bool is_note;
};

// The figure that `us` reaches: the budget, else the note's; 0 if none.
static struct budget reached(const struct ic_context_spec *spec, double us)
{
    if (spec->budget_us > 0 && us >= spec->budget_us)
        return (struct budget){spec->budget_us, false};
    if (spec->note_us > 0 && us >= spec->note_us)
        return (struct budget){spec->note_us, true};
    return (struct budget){0, false};
}

static double lowest_budget(const struct ic_context_spec *spec)
{
    return spec->note_us > 0 && (spec->budget_us <= 0 || spec->note_us < spec->budget_us)
               ? spec->note_us
               : spec->budget_us;
}

static void emit_site(struct ic_check *check, const struct ic_stalls *stalls, uint32_t k)
{
    const struct ic_stall_site *s = &stalls->sites.at[k];
    const struct ic_context_spec *spec = check->context->spec;
    struct budget sure = reached(spec, s->total.sure), likely = reached(spec, s->total.likely);
    struct budget b = sure.us > 0 ? sure : likely;
    uint32_t count;
    struct ic_link *links = way_links(check->flow, stalls, s->parent, &count);
    struct ic_issue issue = issue_of(check, s, links, count);
    issue.has_severity = b.is_note;
    issue.severity = IC_SEVERITY_NOTE;
    double total = sure.us > 0 ? s->total.sure : s->total.likely;
    if (sure.us <= 0 && !issue.possible) {
        issue.possible = true;
        issue.assumption = "assuming the largest count or time that the types and stores allow";
    }
    double once = sure.us > 0 ? s->once.sure : s->once.likely;
    double times = once > 0 ? total / once : 1;
    const char *loops =
        times > 1 ? ic_text(check, " (%s in a loop of up to %.0f)", ic_duration(check, once), times)
                  : "";
    ic_emit(check, &issue, "stalls for %s%s%s in %s, whose budget is %s%s",
            times > 1 ? "up to " : "", ic_duration(check, total), loops, ic_title(check),
            ic_duration(check, b.us), ic_deferral_note(check));
    free(links);
}

// The step at which the sum reaches the budget; `skip` names steps that are left out.
static uint32_t find_step(const struct ic_stall_path *path, double budget, const bool *skip)
{
    double sum = 0;
    for (uint32_t k = 0; k < path->steps.count; k++) {
        sum += skip[k] ? 0 : path->steps.at[k].us;
        if (sum >= budget)
            return k;
    }
    return IC_NONE;
}

static struct ic_link *path_links(const struct ic_flow *flow, const struct ic_stall_path *path,
                                  uint32_t chain, uint32_t *count)
{
    uint32_t n = 0;
    for (uint32_t c = chain; c != IC_NONE; c = path->calls.at[c].caller)
        n++;
    struct ic_link *links = ic_calloc(n, sizeof *links);
    *count = n;
    for (uint32_t c = chain; c != IC_NONE; c = path->calls.at[c].caller)
        links[--n] = ic_link_at(flow, path->calls.at[c].instance, path->calls.at[c].site);
    return links;
}

// "20 µs at a.c:10, 20 µs at b.c:7", at most five.
static const char *list_before(struct ic_check *check, const struct ic_stall_path *path,
                               const bool *apart, uint32_t step)
{
    struct ic_buf text = {0};
    uint32_t n = 0;
    for (uint32_t k = 0; k < step; k++) {
        const struct ic_stall_step *s = &path->steps.at[k];
        if (!apart[k] && n++ < 5)
            ic_buf_printf(&text, "%s%s at %s", n > 1 ? ", " : "", ic_duration(check, s->us),
                          ic_where(check, s->instance, s->site));
    }
    if (n > 5)
        ic_buf_printf(&text, " and %u more", n - 5);
    const char *kept = ic_text(check, "%.*s", IC_STR_ARG(ic_buf_view(&text)));
    ic_buf_release(&text);
    return kept;
}

static const char *step_assumption(struct ic_check *check, const struct ic_stall_path *path,
                                   uint32_t step)
{
    const struct ic_stall_step *s = &path->steps.at[step];
    uint32_t count;
    struct ic_link *links = path_links(check->flow, path, s->chain, &count);
    const char *text = ic_assumption_of(check, links, count, s->instance, NULL);
    free(links);
    return text;
}

// Where the path goes over, counting only stalls that need no assumption if these suffice; else
// all, and the first assumption that is needed.
static uint32_t crossing(struct ic_check *check, const struct ic_stall_path *path, double budget,
                         const bool *apart, const char **assumption)
{
    bool *skip = ic_calloc(path->steps.count, sizeof *skip);
    *assumption = NULL;
    for (uint32_t k = 0; k < path->steps.count; k++) {
        const char *text = apart[k] ? NULL : step_assumption(check, path, k);
        skip[k] = apart[k] || text;
        if (text && !*assumption)
            *assumption = text;
    }
    uint32_t at = find_step(path, budget, skip);
    if (at != IC_NONE)
        *assumption = NULL;
    else
        at = find_step(path, budget, apart);
    free(skip);
    return at;
}

static void emit_crossing(struct ic_check *check, const struct ic_stall_path *path,
                          const bool *apart)
{
    double total = ic_stalls_sum(path, apart);
    struct budget b = reached(check->context->spec, total);
    const char *assumption = NULL;
    uint32_t at = b.us > 0 ? crossing(check, path, b.us, apart, &assumption) : IC_NONE;
    if (at == IC_NONE || at == 0)
        return;
    const struct ic_stall_step *step = &path->steps.at[at];
    const struct ic_site *site = site_at(check, step->site);
    uint32_t count;
    struct ic_link *links = path_links(check->flow, path, step->chain, &count);
    struct ic_str name = ic_site_name(check, step->instance, site);
    struct ic_issue issue = {
        .instance = step->instance,
        .loc = ic_site_loc(check, step->instance, site),
        .links = links,
        .link_count = count,
        .irql = site->property.irql,
        .has_severity = b.is_note,
        .severity = IC_SEVERITY_NOTE,
        .step = ic_text(check, "'%.*s' takes the path over its budget", IC_STR_ARG(name)),
        .assumption = assumption,
        .has_way = true,
        .trail = site->trail,
        .instr = site->instr,
    };
    issue.possible = issue.assumption != NULL;
    ic_emit(check, &issue,
            "the stalls on this path add up to %s in %s, whose budget is %s: %s here after %s%s",
            ic_duration(check, total), ic_title(check), ic_duration(check, b.us),
            ic_duration(check, step->us), list_before(check, path, apart, at),
            ic_deferral_note(check));
    free(links);
}

static void emit_path(struct ic_check *check, const struct ic_stall_path *path)
{
    if (reached(check->context->spec, path->total).us <= 0)
        return;
    bool *apart = ic_calloc(path->steps.count, sizeof *apart);
    ic_stalls_apart(check, path, apart);
    emit_crossing(check, path, apart);
    free(apart);
}

void ic_check_stall_budget(struct ic_check *check)
{
    double lowest = lowest_budget(check->context->spec);
    struct ic_stalls stalls;
    if (lowest <= 0)
        return;
    ic_stalls_make(&stalls, check->walk);
    bool *skip = ic_calloc(stalls.sites.count, sizeof *skip);
    for (uint32_t k = 0; k < stalls.sites.count; k++) {
        const struct ic_stall_site *s = &stalls.sites.at[k];
        skip[k] = s->total.sure >= lowest || (s->limit_us > 0 && s->once.sure >= s->limit_us);
        if (s->total.likely >= lowest)
            emit_site(check, &stalls, k);
    }
    struct ic_stall_path path;
    ic_stall_path_make(&path, &stalls, check->walk, skip);
    emit_path(check, &path);
    ic_stall_path_release(&path);
    ic_stalls_release(&stalls);
    free(skip);
}
