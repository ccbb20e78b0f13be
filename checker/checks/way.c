#include "checks/way.h"

#include "base/memory.h"

#include <stdlib.h>

enum { MAX_DEPTH = 16, MAX_WAYS = 64 };

struct caller {
    uint32_t reach, site, next; // next caller of the same callee
};

struct ic_ways {
    struct ic_check *check;
    const struct ic_sources *sources;
    uint32_t *first; // by reach: its first caller; NULL until needed
    IC_VEC(struct caller) callers;
    // of the value being followed
    struct {
        uint32_t reach, site;
    } up[MAX_DEPTH]; // calls from the place upward
    uint32_t depth, count;
    uint32_t start; // reach of the place
    void (*visit)(void *data, const struct ic_way *way);
    void *data;
};

struct ic_ways *ic_ways_open(struct ic_check *check, const struct ic_sources *sources)
{
    struct ic_ways *w = ic_calloc(1, sizeof *w);
    w->check = check;
    w->sources = sources;
    return w;
}

void ic_ways_close(struct ic_ways *w)
{
    if (!w)
        return;
    free(w->first);
    ic_vec_release(&w->callers);
    free(w);
}

static const struct ic_instance *instance_of(const struct ic_ways *w, uint32_t reach)
{
    return &w->check->flow->instances.at[w->check->walk->reached.at[reach].instance];
}

static void find_callers(struct ic_ways *w)
{
    const struct ic_walk *walk = w->check->walk;
    const struct ic_flow *flow = w->check->flow;
    w->first = ic_calloc(walk->reached.count, sizeof *w->first);
    memset(w->first, 0xff, walk->reached.count * sizeof *w->first);
    for (uint32_t r = 0; r < walk->reached.count; r++) {
        const struct ic_instance *i = instance_of(w, r);
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++)
            for (uint32_t k = 0; k < flow->sites.at[s].callee_count; k++) {
                uint32_t callee = flow->callees.at[flow->sites.at[s].first_callee + k];
                uint32_t to = ic_map_get(&walk->index, callee);
                if (to == IC_NONE)
                    continue;
                ic_vec_push(&w->callers, (struct caller){r, s, w->first[to]});
                w->first[to] = w->callers.count - 1;
            }
    }
}

static void finish(struct ic_ways *w, uint32_t reach, const struct ic_source_set *sources)
{
    const struct ic_walk *walk = w->check->walk;
    uint32_t above = walk->reached.at[reach].depth, count = above + w->depth;
    struct ic_link *links = ic_calloc(count, sizeof *links);
    for (uint32_t r = reach; walk->reached.at[r].parent != IC_NONE; r = walk->reached.at[r].parent)
        links[walk->reached.at[r].depth - 1] =
            ic_link_at(walk->flow, walk->reached.at[walk->reached.at[r].parent].instance,
                       walk->reached.at[r].site);
    for (uint32_t k = 0; k < w->depth; k++)
        links[count - 1 - k] =
            ic_link_at(walk->flow, walk->reached.at[w->up[k].reach].instance, w->up[k].site);
    struct ic_way way = {links, count, *sources};
    w->count++;
    w->visit(w->data, &way);
    free(links);
}

static bool is_on_way(const struct ic_ways *w, uint32_t reach)
{
    if (reach == w->start)
        return true;
    for (uint32_t k = 0; k < w->depth; k++)
        if (w->up[k].reach == reach)
            return true;
    return false;
}

// The parameter that the value may be; id IC_NONE: none. `*several`: it is not the only one.
static struct ic_source parameter_of(const struct ic_source_set *set, bool *several)
{
    struct ic_source parameter = {IC_SOURCE_PARAMETER, IC_NONE, IC_NONE, false, false};
    *several = false;
    for (uint32_t i = 0; i < set->at.count; i++) {
        if (set->at.at[i].kind != IC_SOURCE_PARAMETER)
            continue;
        *several = parameter.id != IC_NONE;
        parameter = set->at.at[i];
    }
    return parameter;
}

static void add_but_parameters(struct ic_source_set *to, const struct ic_source_set *from)
{
    for (uint32_t i = 0; i < from->at.count; i++)
        if (from->at.at[i].kind != IC_SOURCE_PARAMETER)
            ic_source_set_add(to, from->at.at[i]);
}

// Adds all of `from`; parameters are moved if `moved` says so.
static void add_moved(struct ic_source_set *to, const struct ic_source_set *from, bool moved)
{
    for (uint32_t i = 0; i < from->at.count; i++) {
        struct ic_source s = from->at.at[i];
        s.moved |= s.kind == IC_SOURCE_PARAMETER && moved;
        ic_source_set_add(to, s);
    }
}

// What a value is besides the parameter that is followed, and whether that was moved.
struct known {
    const struct ic_source_set *set;
    bool moved;
};

static void follow(struct ic_ways *w, uint32_t reach, uint32_t value, struct known known);

static void follow_callers(struct ic_ways *w, uint32_t reach, struct ic_source parameter,
                           const struct ic_source_set *set)
{
    if (!w->first)
        find_callers(w);
    for (uint32_t c = w->first[reach]; c != IC_NONE && w->count < MAX_WAYS;
         c = w->callers.at[c].next) {
        struct caller from = w->callers.at[c];
        const struct ic_unit *u =
            ic_program_unit(w->check->program, instance_of(w, from.reach)->function);
        const struct ic_call *call =
            &u->calls.at[u->instrs.at[w->check->flow->sites.at[from.site].instr].a];
        if (is_on_way(w, from.reach) || parameter.id >= call->count)
            continue;
        w->up[w->depth].reach = from.reach;
        w->up[w->depth++].site = from.site;
        follow(w, from.reach, u->refs.at[call->first + parameter.id],
               (struct known){set, parameter.moved});
        w->depth--;
    }
}

static void follow(struct ic_ways *w, uint32_t reach, uint32_t value, struct known known)
{
    struct ic_source_set here = {0}, set = {0};
    bool several, at_root = w->check->walk->reached.at[reach].parent == IC_NONE;
    ic_sources_local(w->sources, instance_of(w, reach)->function, value, &here);
    add_but_parameters(&set, known.set);
    add_moved(&set, &here, known.moved);
    struct ic_source parameter = parameter_of(&set, &several);
    bool can_follow = !several && w->depth < MAX_DEPTH;
    if (!at_root && parameter.id != IC_NONE && can_follow) {
        follow_callers(w, reach, parameter, &set);
    } else {
        if (!at_root && parameter.id != IC_NONE)
            ic_source_set_add(
                &set, (struct ic_source){IC_SOURCE_UNKNOWN, IC_NONE, IC_NONE, false, false});
        finish(w, reach, &set);
    }
    ic_source_set_release(&here);
    ic_source_set_release(&set);
}

void ic_each_way(struct ic_ways *w, uint32_t reach, uint32_t value,
                 void (*visit)(void *data, const struct ic_way *way), void *data)
{
    struct ic_source_set none = {0};
    w->depth = w->count = 0;
    w->start = reach;
    w->visit = visit;
    w->data = data;
    follow(w, reach, value, (struct known){&none, false});
}
