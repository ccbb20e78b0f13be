// deferral: the longest path's work is over what the context's routine should do itself, and no
// path hands anything to a deferred routine.
#include "checks/check.h"
#include "checks/feasible.h"
#include "flow/defer.h"
#include "flow/longest.h"

#include "base/memory.h"

#include <stdlib.h>

enum {
    MAX_PARTS = 3,   // of a message
    MAX_ASKED = 100, // places that are asked for what they assume
};

// One weighing of the context, with where its time goes (most first).
struct weighing {
    struct ic_check *check;
    struct ic_longest longest;
    struct ic_spending spending;
    double us;
};

static int most_first(const void *a, const void *b)
{
    const struct ic_spend *x = a, *y = b;
    if (x->us != y->us)
        return x->us > y->us ? -1 : 1;
    if (x->way != y->way)
        return x->way < y->way ? -1 : 1;
    return (x->loop > y->loop) - (x->loop < y->loop);
}

static void weigh(struct weighing *w, struct ic_check *check, enum ic_counting counting, bool sure)
{
    const struct ic_costs *costs = ic_rulebook_costs(check->program->book);
    struct ic_longest_query query = {.walk = check->walk, .counting = counting, .sure = sure};
    memcpy(query.weight, costs->us, sizeof query.weight);
    query.weight[IC_COST_completion] = 0; // the port driver defers what follows
    *w = (struct weighing){.check = check};
    ic_longest_make(&w->longest, &query);
    w->us = ic_longest_us(&w->longest);
    if (w->us > check->context->spec->work_us &&
        ic_longest_cost(&w->longest).count[IC_COST_stall] > 0)
        w->us -= ic_stalls_never_together(check);
    if (w->us <= check->context->spec->work_us)
        return;
    ic_spending_make(&w->spending, &w->longest);
    if (w->spending.spends.count)
        qsort(w->spending.spends.at, w->spending.spends.count, sizeof *w->spending.spends.at,
              most_first);
}

static void weighing_release(struct weighing *w)
{
    ic_spending_release(&w->spending);
    ic_longest_release(&w->longest);
}

// What was weighed
// ----------------

static const struct ic_instance *instance_of(const struct weighing *w, uint32_t way)
{
    return &w->check->flow->instances.at[w->spending.ways.at[way].instance];
}

static const struct ic_trips *trips_of(const struct weighing *w, uint32_t way, uint32_t loop)
{
    return &w->check->flow->trips.at[instance_of(w, way)->first_trips + loop];
}

static double rounds_of(const struct weighing *w, uint32_t way, uint32_t loop)
{
    uint32_t row = ic_map_get(&w->spending.loop_rows, ic_key2(way, loop));
    return row == IC_NONE ? 1 : w->spending.loops.at[row].rounds;
}

// "x.c:12" of a loop.
static const char *loop_place(const struct weighing *w, uint32_t way, uint32_t loop)
{
    uint32_t function = instance_of(w, way)->function;
    const struct ic_unit *u = ic_program_unit(w->check->program, function);
    const struct ic_function *row = ic_program_row(w->check->program, function);
    const struct ic_loc *l = &u->locs.at[u->loops.at[row->first_loop + loop].loc];
    struct ic_str path = l->file == IC_NONE
                             ? ic_str("?")
                             : ic_str_base_name(ic_unit_text(u, u->files.at[l->file].path));
    return ic_text(w->check, "%.*s:%u", IC_STR_ARG(path), l->line);
}

// "64 register reads and 32 register writes".
static void add_events(struct ic_check *check, const struct ic_cost *cost, struct ic_buf *out)
{
    static const char *const names[IC_COST_COUNT][2] = {
#define X(name, one, many) {one, many},
#include "rulebook/costs.def"
#undef X
    };
    uint32_t count = 0, done = 0;
    for (int k = 0; k < IC_COST_COUNT; k++)
        count += k != IC_COST_completion && cost->count[k] > 0;
    for (int k = 0; k < IC_COST_COUNT; k++) {
        double n = cost->count[k];
        if (k == IC_COST_completion || n <= 0)
            continue;
        ic_buf_text(out, done == 0 ? "" : done + 1 == count ? " and " : ", ");
        if (k == IC_COST_stall)
            ic_buf_printf(out, "%s of stalls", ic_duration(check, n));
        else if (k == IC_COST_copied_page)
            ic_buf_printf(out, "%.0f bytes copied", n * IC_COPY_PAGE);
        else
            ic_buf_printf(out, "%.0f %s", n, names[k][n > 1]);
        done++;
    }
}

static void add_loop(const struct weighing *w, uint32_t way, uint32_t loop, struct ic_buf *out)
{
    double rounds = rounds_of(w, way, loop);
    ic_buf_printf(out, "the loop at %s (", loop_place(w, way, loop));
    bool unknown = ic_cost_bound(trips_of(w, way, loop)) == IC_BOUND_UNKNOWN;
    if (unknown && rounds > 1)
        ic_buf_printf(out, "unknown count, taken as %.0f)", rounds);
    else if (unknown || rounds <= 1)
        ic_buf_text(out, "counted once)");
    else
        ic_buf_printf(out, "%.0f rounds)", rounds);
}

struct place {
    uint32_t way, loop;
};

// The loop around one of the path: in its function, or around the call of that.
static struct place outer(const struct weighing *w, struct place p)
{
    const struct ic_spend_way *way = &w->spending.ways.at[p.way];
    const struct ic_shape *s = ic_flow_shape(w->check->flow, instance_of(w, p.way)->function);
    if (p.loop != IC_NONE && s->loop_parent[p.loop] != IC_NONE)
        return (struct place){p.way, s->loop_parent[p.loop]};
    return (struct place){way->loop_way, way->loop};
}

// What is done in one loop of the source, by whatever ways it is reached.
struct part {
    struct place in;
    struct ic_cost cost;
    double us;
};
typedef IC_VEC(struct part) parts;

static void gather_parts(const struct weighing *w, parts *out, struct ic_cost *rest)
{
    struct ic_map known = {0};
    for (uint32_t k = 0; k < w->spending.spends.count; k++) {
        const struct ic_spend *s = &w->spending.spends.at[k];
        struct place in = {s->way, s->loop};
        if (in.loop == IC_NONE)
            in = outer(w, in);
        if (in.loop == IC_NONE) {
            ic_cost_add(rest, &s->cost, 1, 1);
            continue;
        }
        bool added;
        uint64_t key = ic_key2(instance_of(w, in.way)->function, in.loop);
        uint32_t at = ic_map_add(&known, key, out->count, &added);
        if (added)
            ic_vec_push(out, (struct part){.in = in});
        ic_cost_add(&out->at[at].cost, &s->cost, 1, 1);
        out->at[at].us += s->us;
    }
    ic_map_release(&known);
}

static int longest_part(const void *a, const void *b)
{
    const struct part *x = a, *y = b;
    if (x->us != y->us)
        return x->us > y->us ? -1 : 1;
    return (x->in.way > y->in.way) - (x->in.way < y->in.way);
}

static void add_part(const struct weighing *w, const struct part *part, struct ic_buf *out)
{
    struct place around = outer(w, part->in);
    add_events(w->check, &part->cost, out);
    ic_buf_text(out, " in ");
    add_loop(w, part->in.way, part->in.loop, out);
    if (around.loop == IC_NONE)
        return;
    ic_buf_text(out, " inside ");
    add_loop(w, around.way, around.loop, out);
}

// The largest parts in loops one by one, then all others together.
static const char *list_parts(const struct weighing *w)
{
    struct ic_buf text = {0};
    struct ic_cost rest = {0};
    parts all = {0};
    gather_parts(w, &all, &rest);
    if (all.count)
        qsort(all.at, all.count, sizeof *all.at, longest_part);
    for (uint32_t k = 0; k < all.count; k++) {
        if (k >= MAX_PARTS) {
            ic_cost_add(&rest, &all.at[k].cost, 1, 1);
            continue;
        }
        ic_buf_text(&text, k ? "; " : "");
        add_part(w, &all.at[k], &text);
    }
    if (ic_cost_weigh(&rest, w->longest.query.weight) > 0) {
        ic_buf_text(&text, text.len ? "; besides, " : "");
        add_events(w->check, &rest, &text);
    }
    const char *kept = ic_text(w->check, "%.*s", IC_STR_ARG(ic_buf_view(&text)));
    ic_buf_release(&text);
    ic_vec_release(&all);
    return kept;
}

// Assumptions
// -----------

static struct ic_link *way_links(const struct weighing *w, uint32_t way, uint32_t *count)
{
    const struct ic_spend_way *ways = w->spending.ways.at;
    uint32_t n = 0;
    for (uint32_t k = way; ways[k].parent != IC_NONE; k = ways[k].parent)
        n++;
    struct ic_link *links = ic_calloc(n, sizeof *links);
    *count = n;
    for (uint32_t k = way; ways[k].parent != IC_NONE; k = ways[k].parent)
        links[--n] = ic_link_at(w->check->flow, ways[ways[k].parent].instance, ways[k].site);
    return links;
}

// What the largest part that is not sure to be reached needs.
static const char *way_assumption(const struct weighing *w)
{
    const char *text = NULL;
    for (uint32_t k = 0; k < w->spending.spends.count && k < MAX_ASKED && !text; k++) {
        const struct ic_spend *s = &w->spending.spends.at[k];
        uint32_t count;
        struct ic_link *links = way_links(w, s->way, &count);
        text = ic_assumption_of(w->check, links, count, w->spending.ways.at[s->way].instance, NULL);
        free(links);
    }
    return text ? text : "assuming that the driver's settings and pointers on the way allow it";
}

// The loop that holds most of the time among those without a proven count.
static const char *loop_assumption(const struct weighing *w)
{
    const struct ic_spend_loop *most = NULL;
    for (uint32_t k = 0; k < w->spending.loops.count; k++) {
        const struct ic_spend_loop *l = &w->spending.loops.at[k];
        if (ic_cost_bound(trips_of(w, l->way, l->loop)) != IC_BOUND_PROVEN &&
            (!most || l->us > most->us))
            most = l;
    }
    if (!most)
        return "assuming the largest lengths and times that the program stores";
    const char *place = loop_place(w, most->way, most->loop);
    if (ic_cost_bound(trips_of(w, most->way, most->loop)) == IC_BOUND_UNKNOWN)
        return ic_text(w->check,
                       "assuming that the loop at %s, whose count is not known, goes "
                       "round %.0f times",
                       place, most->rounds);
    return ic_text(w->check,
                   "assuming that the loop at %s goes round %.0f times, which is what the "
                   "program's own stores allow",
                   place, most->rounds);
}

// Code that is not seen may defer.
static const char *unknown_assumption(struct ic_check *check, const struct ic_deferral *d)
{
    if (d->unknown_site == IC_NONE) {
        uint32_t function = check->flow->instances.at[d->unknown_instance].function;
        return ic_text(check, "assuming that the lost code of '%.*s' defers nothing",
                       IC_STR_ARG(ic_program_function_name(check->program, function)));
    }
    const struct ic_site *site = &check->flow->sites.at[d->unknown_site];
    struct ic_str name = ic_site_name(check, d->unknown_instance, site);
    return ic_text(check, "assuming that '%.*s', called at %s and not seen, defers nothing",
                   IC_STR_ARG(name), ic_where(check, d->unknown_instance, d->unknown_site));
}

// The check
// ---------

const char *ic_deferral_note(struct ic_check *check)
{
    if (check->context->spec->work_us > 0 && !check->deferral_known) {
        struct ic_deferral deferral;
        ic_deferral_make(&deferral, check->walk);
        check->deferral_known = true;
        check->defers_nothing = deferral.how == IC_DEFERS_NEVER && deferral.unknown_count == 0;
    }
    return check->defers_nothing ? "; no path of the routine defers anything" : "";
}

static void emit(const struct weighing *w, const char *assumption)
{
    struct ic_check *check = w->check;
    uint32_t root = check->walk->reached.at[0].instance;
    const struct ic_context_spec *spec = check->context->spec;
    struct ic_issue issue = {
        .instance = root,
        .loc = ic_program_row(check->program, check->flow->instances.at[root].function)->loc,
        .irql = IC_NONE,
        .possible = assumption != NULL,
        .assumption = assumption,
        .step = ic_text(check, "its longest path takes about %s", ic_duration(check, w->us)),
    };
    ic_emit(check, &issue,
            "no path of %s defers anything, and the longest one has about %s of work, of which %s "
            "belong here: %s",
            ic_title(check), ic_duration(check, w->us), ic_duration(check, spec->work_us),
            list_parts(w));
}

// Weighs once, and emits if that is over what belongs here.
static bool attempt(struct ic_check *check, enum ic_counting counting, bool sure,
                    const char *(*assume)(const struct weighing *w), const char *assumption)
{
    struct weighing w;
    weigh(&w, check, counting, sure);
    bool over = w.us > check->context->spec->work_us;
    if (over)
        emit(&w, assume ? assume(&w) : assumption);
    weighing_release(&w);
    return over;
}

static bool too_little(struct ic_check *check)
{
    struct weighing w;
    weigh(&w, check, IC_COUNT_TAKEN, false);
    bool little = w.us <= check->context->spec->work_us;
    weighing_release(&w);
    return little;
}

static bool said_elsewhere(const struct ic_check *check)
{
    const char *group = ic_rule_parameter(check->rule, "unless_group");
    return *group && ic_has_spoken(check, group);
}

// One doubt at a time: a path that needs both a count and a guard, or a count and a routine that is
// not seen, is no finding.
void ic_check_deferral(struct ic_check *check)
{
    struct ic_deferral deferral;
    if (check->context->spec->work_us <= 0 || check->walk->reached.count == 0 ||
        said_elsewhere(check) || too_little(check))
        return;
    ic_deferral_make(&deferral, check->walk);
    if (deferral.how != IC_DEFERS_NEVER)
        return;
    const char *unseen = deferral.unknown_count ? unknown_assumption(check, &deferral) : NULL;
    if (attempt(check, IC_COUNT_PROVEN, true, NULL, unseen) || unseen)
        return;
    if (!attempt(check, IC_COUNT_PROVEN, false, way_assumption, NULL))
        attempt(check, IC_COUNT_TAKEN, true, loop_assumption, NULL);
}
