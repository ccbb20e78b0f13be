// The worst path of a context as a row of the report.
#include "report/latency.h"
#include "checks/check.h"
#include "flow/defer.h"
#include "flow/longest.h"

#include <stdlib.h>

static const char *const bound_names[] = {
    [IC_BOUND_PROVEN] = "proven",
    [IC_BOUND_ASSUMED] = "assumed",
    [IC_BOUND_UNKNOWN] = "unknown",
};
static const char *const defers_names[] = {
    [IC_DEFERS_NEVER] = "no",
    [IC_DEFERS_ON_SOME] = "some",
    [IC_DEFERS_ON_ALL] = "all",
};

static struct ic_longest_query query_of(const struct ic_walk *w, enum ic_counting counting)
{
    const struct ic_costs *costs = ic_rulebook_costs(w->flow->program->book);
    struct ic_longest_query q = {.walk = w, .counting = counting};
    memcpy(q.weight, costs->us, sizeof q.weight);
    return q;
}

static double proven_us(const struct ic_walk *w)
{
    struct ic_longest_query query = query_of(w, IC_COUNT_PROVEN);
    struct ic_longest proven;
    ic_longest_make(&proven, &query);
    double us = ic_longest_us(&proven);
    ic_longest_release(&proven);
    return us;
}

static struct ic_latency_loop loop_row(const struct ic_flow *flow, struct ic_report *r,
                                       const struct ic_spend_way *way,
                                       const struct ic_spend_loop *loop)
{
    const struct ic_instance *i = &flow->instances.at[way->instance];
    const struct ic_unit *u = ic_program_unit(flow->program, i->function);
    const struct ic_function *row = ic_program_row(flow->program, i->function);
    const struct ic_trips *trips = &flow->trips.at[i->first_trips + loop->loop];
    enum ic_bound bound = ic_cost_bound(trips);
    struct ic_str name = ic_program_function_name(flow->program, i->function);
    return (struct ic_latency_loop){
        .at = ic_position_of(&r->arena, u, u->loops.at[row->first_loop + loop->loop].loc),
        .function = ic_arena_str(&r->arena, name).data,
        .bound = bound_names[bound],
        .count = bound == IC_BOUND_UNKNOWN ? 0 : loop->rounds,
        .taken = loop->rounds,
        .us = loop->us,
    };
}

static int longest_first(const void *a, const void *b)
{
    const struct ic_latency_loop *x = a, *y = b;
    if (x->us != y->us)
        return x->us > y->us ? -1 : 1;
    int c = strcmp(x->at.file, y->at.file);
    if (c == 0)
        c = (x->at.line > y->at.line) - (x->at.line < y->at.line);
    return c ? c : (x->at.column > y->at.column) - (x->at.column < y->at.column);
}

// One row for each loop of the source: an inline or a shared function has several instances.
static void add_loops(struct ic_latency *out, const struct ic_longest *longest, struct ic_report *r)
{
    struct ic_spending s;
    struct ic_map rows = {0};
    ic_spending_make(&s, longest);
    struct ic_latency_loop *loops = ic_arena_array(&r->arena, s.loops.count, sizeof *loops);
    out->loops = loops;
    for (uint32_t k = 0; k < s.loops.count; k++) {
        const struct ic_spend_way *way = &s.ways.at[s.loops.at[k].way];
        uint32_t function = longest->flow->instances.at[way->instance].function;
        bool added;
        uint32_t at =
            ic_map_add(&rows, ic_key2(function, s.loops.at[k].loop), out->loop_count, &added);
        double before = added ? 0 : loops[at].us;
        if (added || s.loops.at[k].rounds > loops[at].taken)
            loops[at] = loop_row(longest->flow, r, way, &s.loops.at[k]);
        loops[at].us = before + s.loops.at[k].us;
        out->loop_count += added;
    }
    if (out->loop_count)
        qsort(loops, out->loop_count, sizeof *loops, longest_first);
    ic_map_release(&rows);
    ic_spending_release(&s);
}

const struct ic_latency *ic_latency_of(const struct ic_walk *w, struct ic_report *r)
{
    const uint32_t groups = IC_GROUP_ISR | IC_GROUP_MSI | IC_GROUP_SYNC | IC_GROUP_DEFERRED;
    const struct ic_context_spec *spec = w->flow->program->contexts.at[w->context].spec;
    if (!(r->wants_latency || r->wants_calls) || w->reached.count == 0 || !(spec->group & groups))
        return NULL;
    struct ic_latency *out = ic_arena_array(&r->arena, 1, sizeof *out);
    struct ic_longest_query query = query_of(w, IC_COUNT_TAKEN);
    struct ic_longest longest;
    struct ic_deferral deferral;
    ic_longest_make(&longest, &query);
    struct ic_cost cost = ic_longest_cost(&longest);
    out->group = spec->group;
    out->weighed_us = ic_longest_us(&longest);
    out->proven_us = proven_us(w);
    out->budget_us = spec->budget_us;
    out->proven_stall_us = cost.proven_stall;
    memcpy(out->events, cost.count, sizeof out->events);
    add_loops(out, &longest, r);
    out->call_depth = ic_order_depth(&longest.order, w->flow, &out->recursive);
    ic_longest_release(&longest);
    ic_deferral_make(&deferral, w);
    out->defers = defers_names[deferral.how];
    out->unknown_calls = deferral.unknown_count;
    return out;
}
