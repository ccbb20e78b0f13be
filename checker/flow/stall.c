#include "flow/stall.h"

#include "flow/order.h"

struct ic_stall_time ic_loops_around(struct ic_flow *flow, const struct ic_instance *i,
                                     uint32_t block)
{
    const struct ic_shape *s = ic_flow_shape(flow, i->function);
    struct ic_stall_time t = {1, 1};
    for (uint32_t l = s->loop[block]; l != IC_NONE; l = s->loop_parent[l]) {
        const struct ic_trips *trips = &flow->trips.at[i->first_trips + l];
        double n =
            ic_range_is_top(trips->count) || trips->count.hi < 1 ? 1 : (double)trips->count.hi;
        t.sure *= trips->exact ? n : 1;
        t.likely *= n;
    }
    return t;
}

struct site_scan {
    struct ic_stalls *stalls;
    struct ic_flow *flow;
    uint32_t instance, site, way;
};

struct ic_stall_time ic_stall_once(const struct ic_flow *flow, const struct ic_instance *i,
                                   const struct ic_site *site, const struct ic_effect *e)
{
    struct ic_stall_time t = {e->fixed_us, e->fixed_us};
    if (e->argument == IC_NONE)
        return t;
    struct ic_value v = ic_flow_argument(flow, i, site, e->argument);
    if (v.range.lo > 0)
        t.sure += (double)v.range.lo * e->unit_us;
    if (v.bound.hi > 0 && v.bound.hi < INT32_MAX)
        t.likely += (double)v.bound.hi * e->unit_us;
    if (t.likely < t.sure)
        t.likely = t.sure;
    return t;
}

static void note_stall(void *data, const struct ic_effect *e)
{
    struct site_scan *s = data;
    if (e->kind != IC_EFFECT_stalls)
        return;
    const struct ic_instance *i = &s->flow->instances.at[s->instance];
    const struct ic_site *site = &s->flow->sites.at[s->site];
    const struct ic_stall_way *way = &s->stalls->ways.at[s->way];
    struct ic_stall_time loops = ic_loops_around(s->flow, i, site->block);
    struct ic_stall_site out = {
        .instance = s->instance,
        .site = s->site,
        .once = ic_stall_once(s->flow, i, site, e),
        .trips = loops.sure * way->times.sure,
        .limit_us = e->limit_us,
        .parent = s->way,
        .argument = e->argument,
    };
    out.total.sure = out.once.sure * out.trips;
    out.total.likely = out.once.likely * loops.likely * way->times.likely;
    out.guarded = way->guarded || i->capped;
    ic_vec_push(&s->stalls->sites, out);
}

static bool stalls(const struct ic_flow *flow, uint32_t instance)
{
    return flow->effects[flow->instances.at[instance].function] & IC_DOES_STALL;
}

static bool better(const struct ic_stall_way *old, struct ic_stall_time t, bool guarded)
{
    if (old->times.likely == 0)
        return true;
    if (old->guarded != guarded)
        return old->guarded;
    return t.sure > old->times.sure || (t.sure == old->times.sure && t.likely > old->times.likely);
}

static void relax(struct ic_stalls *out, struct ic_flow *flow, const struct ic_order *o,
                  uint32_t way)
{
    uint32_t instance = out->ways.at[way].instance;
    const struct ic_instance *i = &flow->instances.at[instance];
    for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
        const struct ic_site *site = &flow->sites.at[s];
        for (uint32_t k = 0; k < site->callee_count; k++) {
            uint32_t at = ic_map_get(&o->position, flow->callees.at[site->first_callee + k]);
            uint32_t to = o->post.count - 1 - at;
            if (at == IC_NONE || to <= way)
                continue;
            struct ic_stall_time t = ic_loops_around(flow, i, site->block);
            t.sure *= out->ways.at[way].times.sure;
            t.likely *= out->ways.at[way].times.likely;
            bool guarded =
                out->ways.at[way].guarded || ic_site_sureness(flow, instance, site) != IC_SURE;
            if (better(&out->ways.at[to], t, guarded))
                out->ways.at[to] =
                    (struct ic_stall_way){out->ways.at[to].instance, way, s, t, guarded};
        }
    }
}

void ic_stalls_make(struct ic_stalls *out, const struct ic_walk *w)
{
    *out = (struct ic_stalls){0};
    struct ic_flow *flow = w->flow;
    if (w->reached.count == 0 || !stalls(flow, w->reached.at[0].instance))
        return;
    struct ic_order o;
    ic_order_make(&o, flow, w->reached.at[0].instance, IC_DOES_STALL);
    for (uint32_t k = 0; k < o.post.count; k++)
        ic_vec_push(&out->ways, (struct ic_stall_way){.instance = o.post.at[o.post.count - 1 - k],
                                                      .parent = IC_NONE,
                                                      .site = IC_NONE});
    out->ways.at[0].times = (struct ic_stall_time){1, 1};
    for (uint32_t k = 0; k < out->ways.count; k++)
        relax(out, flow, &o, k);
    for (uint32_t k = 0; k < out->ways.count; k++) {
        const struct ic_instance *i = &flow->instances.at[out->ways.at[k].instance];
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
            struct site_scan scan = {out, flow, out->ways.at[k].instance, s, k};
            ic_flow_site_effects(flow, i, &flow->sites.at[s], note_stall, &scan);
        }
    }
    ic_order_release(&o);
}

void ic_stalls_release(struct ic_stalls *s)
{
    ic_vec_release(&s->sites);
    ic_vec_release(&s->ways);
}
