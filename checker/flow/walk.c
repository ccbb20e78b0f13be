#include "flow/walk.h"

uint32_t ic_site_targets(const struct ic_flow *flow, const struct ic_site *site)
{
    uint32_t targets = 0;
    for (uint32_t k = 0; k < site->callee_count; k++) {
        uint32_t function = flow->instances.at[flow->callees.at[site->first_callee + k]].function;
        bool known = false;
        for (uint32_t j = 0; j < k && !known; j++)
            known =
                flow->instances.at[flow->callees.at[site->first_callee + j]].function == function;
        targets += !known;
    }
    return targets;
}

enum ic_sureness ic_site_sureness(struct ic_flow *flow, uint32_t instance,
                                  const struct ic_site *site)
{
    if (flow->instances.at[instance].capped)
        return IC_CAPPED;
    return site->open || ic_site_targets(flow, site) > 1 ? IC_TARGETS : IC_SURE;
}

static void reach(struct ic_walk *w, uint32_t instance, uint32_t parent, uint32_t site,
                  enum ic_sureness sureness)
{
    bool added;
    ic_map_add(&w->index, instance, w->reached.count, &added);
    if (!added)
        return;
    uint32_t depth = 0;
    if (parent != IC_NONE) {
        depth = w->reached.at[parent].depth + 1;
        if (w->reached.at[parent].sureness > sureness)
            sureness = w->reached.at[parent].sureness;
    }
    ic_vec_push(&w->reached, (struct ic_reach){instance, parent, site, depth, sureness});
}

// Follows the calls of one reached instance that are at most `limit` unsure.
static void follow(struct ic_walk *w, uint32_t from, enum ic_sureness limit)
{
    struct ic_flow *flow = w->flow;
    uint32_t instance = w->reached.at[from].instance;
    const struct ic_instance *i = &flow->instances.at[instance];
    for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++) {
        const struct ic_site *site = &flow->sites.at[s];
        bool known = true;
        for (uint32_t k = 0; k < site->callee_count && known; k++)
            known = ic_map_get(&w->index, flow->callees.at[site->first_callee + k]) != IC_NONE;
        if (known)
            continue;
        enum ic_sureness sureness = ic_site_sureness(flow, instance, site);
        for (uint32_t k = 0; sureness <= limit && k < site->callee_count; k++)
            reach(w, flow->callees.at[site->first_callee + k], from, s, sureness);
    }
}

void ic_walk_make(struct ic_walk *w, struct ic_flow *flow, uint32_t context)
{
    *w = (struct ic_walk){.flow = flow, .context = context};
    if (flow->roots[context] == IC_NONE)
        return;
    reach(w, flow->roots[context], IC_NONE, IC_NONE, IC_SURE);
    for (enum ic_sureness limit = IC_SURE; limit <= IC_CAPPED; limit++)
        for (uint32_t i = 0; i < w->reached.count; i++)
            follow(w, i, limit);
}

void ic_walk_release(struct ic_walk *w)
{
    ic_vec_release(&w->reached);
    ic_map_release(&w->index);
}
