// The longest path through a function and what it calls, by stall time. Loops are contracted from
// the inside out: a loop counts as one node that costs its longest iteration times its trips.
// Callees come before callers (ways are in topological order), so each instance is solved once.
#include "flow/stall.h"

#include "base/memory.h"

#include <stdlib.h>

// A node of one level of a function: a block, or a loop inside that level.
struct node {
    double before; // longest time up to here, -1: not reached
    uint32_t from; // node before it on that way, or IC_NONE
};

struct solver {
    struct ic_flow *flow;
    const struct ic_walk *walk;
    const struct ic_stalls *stalls;
    struct ic_map costs; // instance -> index into cost
    IC_VEC(double) cost;
    struct ic_map site_stall; // site -> index into stalls->sites
    const bool *skip;
};

// One function at work. Nodes 0 .. blocks-1 are blocks, behind them the loops.
struct level {
    uint32_t instance;
    const struct ic_instance *i;
    const struct ic_shape *s;
    double *own;   // by block: stalls in it, callees included
    double *whole; // by loop: all its iterations
    struct node *nodes;
    uint32_t *list_first, *list;  // by loop (the function itself last): its nodes in order
    uint32_t *exit_first, *exits; // by loop: blocks it leads to
    uint32_t *best;               // by loop and function: last node of the longest way
    struct ic_map picked;         // instruction -> site
};

// Callees are solved before their callers; what a recursive call leads back to is not counted
// again.
static double callee_cost(const struct solver *v, uint32_t caller, const struct ic_site *site,
                          uint32_t *which)
{
    double most = 0;
    uint32_t own = ic_map_get(&v->costs, caller); // IC_NONE while it is being solved
    *which = IC_NONE;
    for (uint32_t k = 0; k < site->callee_count; k++) {
        uint32_t callee = v->flow->callees.at[site->first_callee + k];
        uint32_t at = ic_map_get(&v->costs, callee);
        if (at != IC_NONE && at < own && v->cost.at[at] > most) {
            most = v->cost.at[at];
            *which = callee;
        }
    }
    return most;
}

static double own_stall(const struct solver *v, uint32_t site)
{
    uint32_t at = ic_map_get(&v->site_stall, site);
    return at == IC_NONE || v->skip[at] ? 0 : v->stalls->sites.at[at].once.sure;
}

static uint32_t node_count(const struct ic_shape *s)
{
    return s->block_count + s->loop_count;
}

// The node that stands for `block` in `loop` (IC_NONE: the function).
static uint32_t node_in(const struct ic_shape *s, uint32_t block, uint32_t loop)
{
    uint32_t l = s->loop[block], inner = IC_NONE;
    while (l != loop && l != IC_NONE) {
        inner = l;
        l = s->loop_parent[l];
    }
    return inner == IC_NONE ? block : s->block_count + inner;
}

static void fill_lists(struct level *a)
{
    const struct ic_shape *s = a->s;
    uint32_t top = s->loop_count;
    a->list_first = ic_calloc((size_t)top + 2, sizeof(uint32_t));
    a->list = ic_calloc((size_t)s->order_count + s->loop_count, sizeof(uint32_t));
    uint32_t *fill = ic_calloc((size_t)top + 1, sizeof *fill);
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t k = 0; k < s->order_count; k++) {
            uint32_t b = s->order[k], l = s->loop[b], in = l == IC_NONE ? top : l;
            for (uint32_t h = l; h != IC_NONE && s->loop_header[h] == b; h = s->loop_parent[h]) {
                uint32_t outer = s->loop_parent[h] == IC_NONE ? top : s->loop_parent[h];
                if (pass == 0)
                    a->list_first[outer + 1]++;
                else
                    a->list[a->list_first[outer] + fill[outer]++] = s->block_count + h;
            }
            if (pass == 0)
                a->list_first[in + 1]++;
            else
                a->list[a->list_first[in] + fill[in]++] = b;
        }
        for (uint32_t l = 0; pass == 0 && l <= top; l++)
            a->list_first[l + 1] += a->list_first[l];
    }
    free(fill);
}

static void fill_exits(struct level *a)
{
    const struct ic_shape *s = a->s;
    IC_VEC(struct ic_control) found = {0}; // (loop, target)
    a->exit_first = ic_calloc((size_t)s->loop_count + 1, sizeof(uint32_t));
    for (uint32_t b = 0; b < s->block_count; b++)
        for (uint32_t k = s->successor_first[b]; k < s->successor_first[b + 1]; k++) {
            uint32_t to = s->successors[k];
            for (uint32_t l = s->loop[b]; l != IC_NONE && !ic_shape_in_loop(s, to, l);
                 l = s->loop_parent[l]) {
                ic_vec_push(&found, (struct ic_control){l, to});
                a->exit_first[l + 1]++;
            }
        }
    for (uint32_t l = 0; l < s->loop_count; l++)
        a->exit_first[l + 1] += a->exit_first[l];
    a->exits = ic_calloc(found.count, sizeof(uint32_t));
    uint32_t *fill = ic_calloc(s->loop_count, sizeof *fill);
    for (uint32_t k = 0; k < found.count; k++) {
        uint32_t l = found.at[k].branch;
        a->exits[a->exit_first[l] + fill[l]++] = found.at[k].successor;
    }
    free(fill);
    ic_vec_release(&found);
}

static void go(struct level *a, uint32_t loop, uint32_t from, double time, uint32_t block)
{
    const struct ic_shape *s = a->s;
    if (loop != IC_NONE && (block == s->loop_header[loop] || !ic_shape_in_loop(s, block, loop)))
        return;
    struct node *n = &a->nodes[node_in(s, block, loop)];
    if (time > n->before && n != &a->nodes[from]) {
        n->before = time;
        n->from = from;
    }
}

// Longest way through one iteration of `loop` (IC_NONE: the function).
static double solve_level(struct level *a, uint32_t loop)
{
    const struct ic_shape *s = a->s;
    uint32_t index = loop == IC_NONE ? s->loop_count : loop;
    uint32_t start = loop == IC_NONE ? 0 : s->loop_header[loop];
    uint32_t first = node_in(s, start, loop);
    double most = -1;
    a->nodes[first].before = 0;
    for (uint32_t k = a->list_first[index]; k < a->list_first[index + 1]; k++) {
        uint32_t n = a->list[k];
        if (a->nodes[n].before < 0)
            continue;
        bool is_loop = n >= s->block_count;
        uint32_t l = n - s->block_count;
        double after = a->nodes[n].before + (is_loop ? a->whole[l] : a->own[n]);
        if (after > most) {
            most = after;
            a->best[index] = n;
        }
        uint32_t *to = is_loop ? a->exits : s->successors;
        uint32_t end = is_loop ? a->exit_first[l + 1] : s->successor_first[n + 1];
        for (uint32_t e = is_loop ? a->exit_first[l] : s->successor_first[n]; e < end; e++)
            go(a, loop, n, after, to[e]);
    }
    return most < 0 ? 0 : most;
}

static double trips_of(const struct solver *v, const struct level *a, uint32_t loop)
{
    const struct ic_trips *t = &v->flow->trips.at[a->i->first_trips + loop];
    return t->exact && t->count.hi > 1 ? (double)t->count.hi : 1;
}

static double site_cost(const struct solver *v, uint32_t caller, uint32_t site)
{
    uint32_t which;
    return own_stall(v, site) + callee_cost(v, caller, &v->flow->sites.at[site], &which);
}

// An instruction reached with several properties has several sites: the costliest counts.
static void pick_sites(const struct solver *v, struct level *a)
{
    for (uint32_t k = a->i->first_site; k < a->i->first_site + a->i->site_count; k++) {
        const struct ic_site *site = &v->flow->sites.at[k];
        double us = site_cost(v, a->instance, k);
        uint32_t old = ic_map_get(&a->picked, site->instr);
        double before = old == IC_NONE ? 0 : site_cost(v, a->instance, old);
        if (old != IC_NONE && us <= before)
            continue;
        a->own[site->block] += us - before;
        ic_map_set(&a->picked, site->instr, k);
    }
}

static double solve(const struct solver *v, struct level *a, uint32_t instance)
{
    a->instance = instance;
    a->i = &v->flow->instances.at[instance];
    a->picked = (struct ic_map){0};
    a->s = ic_flow_shape(v->flow, a->i->function);
    const struct ic_shape *s = a->s;
    a->own = ic_calloc(s->block_count, sizeof *a->own);
    a->whole = ic_calloc(s->loop_count, sizeof *a->whole);
    a->nodes = ic_calloc(node_count(s), sizeof *a->nodes);
    a->best = ic_calloc((size_t)s->loop_count + 1, sizeof *a->best);
    for (uint32_t n = 0; n < node_count(s); n++)
        a->nodes[n] = (struct node){-1, IC_NONE};
    pick_sites(v, a);
    fill_lists(a);
    fill_exits(a);
    for (uint32_t l = s->loop_count; l-- > 0;)
        a->whole[l] = solve_level(a, l) * trips_of(v, a, l);
    return solve_level(a, IC_NONE);
}

static void level_release(struct level *a)
{
    free(a->own);
    free(a->whole);
    free(a->nodes);
    free(a->best);
    free(a->list_first);
    free(a->list);
    free(a->exit_first);
    free(a->exits);
    ic_map_release(&a->picked);
}

// A part of the path still to be told: a loop of an instance (LEVEL_FUNCTION: the whole), one block
// of it (then `node` is set), or one stall (LEVEL_STALL, `node` is the site).
enum { LEVEL_FUNCTION = -1, LEVEL_STALL = -2 };
struct task {
    uint32_t instance, level, node, chain;
    double times;
};
typedef IC_VEC(struct task) tasks;

static void tell_block(const struct solver *v, struct ic_stall_path *out, tasks *work,
                       const struct task *t)
{
    const struct ic_instance *i = &v->flow->instances.at[t->instance];
    struct level a = {.instance = t->instance, .i = i};
    a.own = ic_calloc(ic_flow_shape(v->flow, i->function)->block_count, sizeof *a.own);
    pick_sites(v, &a);
    for (uint32_t k = i->first_site + i->site_count; k-- > i->first_site;) {
        const struct ic_site *site = &v->flow->sites.at[k];
        uint32_t callee;
        if (site->block != t->node || ic_map_get(&a.picked, site->instr) != k)
            continue;
        double us = own_stall(v, k);
        if (us > 0) // told when it is popped, in order with the calls
            ic_vec_push(work,
                        (struct task){t->instance, (uint32_t)LEVEL_STALL, k, t->chain, t->times});
        if (callee_cost(v, t->instance, site, &callee) > 0 && callee != IC_NONE) {
            ic_vec_push(&out->calls, (struct ic_stall_call){t->chain, t->instance, k});
            ic_vec_push(work, (struct task){callee, (uint32_t)LEVEL_FUNCTION, IC_NONE,
                                            out->calls.count - 1, t->times});
        }
    }
    free(a.own);
    ic_map_release(&a.picked);
}

static void tell_level(const struct solver *v, tasks *work, const struct task *t)
{
    struct level a;
    solve(v, &a, t->instance);
    const struct ic_shape *s = a.s;
    uint32_t index = t->level == IC_NONE ? s->loop_count : t->level;
    for (uint32_t n = a.best[index], steps = 0; n != IC_NONE && steps <= node_count(s);
         n = a.nodes[n].from, steps++) {
        struct task next = {t->instance, t->level, n, t->chain, t->times};
        if (n >= s->block_count) {
            next.level = n - s->block_count;
            next.node = IC_NONE;
            next.times *= trips_of(v, &a, next.level);
            if (a.whole[next.level] <= 0)
                continue;
        } else if (a.own[n] <= 0) {
            continue;
        }
        ic_vec_push(work, next); // from the last to the first: the stack turns them round
    }
    level_release(&a);
}

static void tell(const struct solver *v, struct ic_stall_path *out, uint32_t root)
{
    tasks work = {0};
    ic_vec_push(&work, (struct task){root, (uint32_t)LEVEL_FUNCTION, IC_NONE, IC_NONE, 1});
    while (work.count && out->steps.count < 1000) {
        struct task t = work.at[--work.count];
        if (t.level == (uint32_t)LEVEL_STALL) {
            double us = own_stall(v, t.node) * t.times;
            ic_vec_push(&out->steps, (struct ic_stall_step){t.instance, t.node, us, t.chain});
        } else if (t.node == IC_NONE) {
            tell_level(v, &work, &t);
        } else {
            tell_block(v, out, &work, &t);
        }
    }
    ic_vec_release(&work);
}

void ic_stall_path_make(struct ic_stall_path *out, const struct ic_stalls *stalls,
                        const struct ic_walk *walk, const bool *skip)
{
    *out = (struct ic_stall_path){0};
    struct solver v = {.flow = walk->flow, .walk = walk, .stalls = stalls, .skip = skip};
    if (stalls->ways.count == 0)
        return;
    for (uint32_t k = 0; k < stalls->sites.count; k++)
        ic_map_set(&v.site_stall, stalls->sites.at[k].site, k);
    for (uint32_t k = stalls->ways.count; k-- > 0;) {
        struct level a;
        double cost = solve(&v, &a, stalls->ways.at[k].instance);
        level_release(&a);
        ic_map_set(&v.costs, stalls->ways.at[k].instance, v.cost.count);
        ic_vec_push(&v.cost, cost);
    }
    out->total = v.cost.at[v.cost.count - 1];
    if (out->total > 0)
        tell(&v, out, stalls->ways.at[0].instance);
    ic_map_release(&v.costs);
    ic_map_release(&v.site_stall);
    ic_vec_release(&v.cost);
}

void ic_stall_path_release(struct ic_stall_path *path)
{
    ic_vec_release(&path->steps);
    ic_vec_release(&path->calls);
}
