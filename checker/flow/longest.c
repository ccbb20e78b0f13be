#include "flow/longest.h"

#include "base/memory.h"

#include <stdlib.h>

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

static void fill_lists(struct ic_level *a)
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

static void fill_exits(struct ic_level *a)
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

static void go(struct ic_level *a, uint32_t loop, uint32_t from, double time, uint32_t block)
{
    const struct ic_shape *s = a->s;
    if (!a->live[block] ||
        (loop != IC_NONE && (block == s->loop_header[loop] || !ic_shape_in_loop(s, block, loop))))
        return;
    struct ic_level_node *n = &a->nodes[node_in(s, block, loop)];
    if (time > n->before && n != &a->nodes[from]) {
        n->before = time;
        n->from = from;
    }
}

// Longest way through one round of `loop` (IC_NONE: the function).
static double solve(struct ic_level *a, uint32_t loop)
{
    const struct ic_shape *s = a->s;
    uint32_t index = loop == IC_NONE ? s->loop_count : loop;
    uint32_t start = loop == IC_NONE ? 0 : s->loop_header[loop];
    double most = -1;
    a->nodes[node_in(s, start, loop)].before = 0;
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

// What is done on the longest way through one round of `loop`.
static struct ic_cost on_way(const struct ic_level *a, uint32_t loop)
{
    const struct ic_shape *s = a->s;
    struct ic_cost sum = {0};
    uint32_t n = a->best[loop == IC_NONE ? s->loop_count : loop];
    for (uint32_t steps = 0; n != IC_NONE && steps <= node_count(s); n = a->nodes[n].from, steps++)
        ic_cost_add(
            &sum, n >= s->block_count ? &a->whole_cost[n - s->block_count] : &a->own_cost[n], 1, 1);
    return sum;
}

struct ic_cost ic_level_site(const struct ic_level *a, uint32_t site)
{
    const struct ic_longest *v = a->longest;
    const struct ic_site *row = &v->flow->sites.at[site];
    if (!row->routine || (v->query.skip && ic_map_get(v->query.skip, site) != IC_NONE))
        return (struct ic_cost){0};
    return ic_cost_of_site(v->flow, a->i, row, v->query.counting);
}

struct ic_cost ic_level_block(const struct ic_level *a, uint32_t block)
{
    const struct ic_unit *u = ic_program_unit(a->longest->flow->program, a->i->function);
    const struct ic_function *row = ic_program_row(a->longest->flow->program, a->i->function);
    const struct ic_block *b = &u->blocks.at[row->first_block + block];
    struct ic_cost sum = {0};
    for (uint32_t k = b->first; k < b->first + b->count; k++) {
        if (!(u->instrs.at[k].flags & IC_INSTR_VOLATILE))
            continue;
        struct ic_cost one = ic_cost_of_instr(u, k);
        ic_cost_add(&sum, &one, 1, 1);
    }
    return sum;
}

ic_run ic_level_callee(const struct ic_level *a, uint32_t site)
{
    const struct ic_longest *v = a->longest;
    const struct ic_site *row = &v->flow->sites.at[site];
    ic_run which = IC_NONE;
    if (v->query.sure && row->callee_count &&
        ic_site_sureness(v->flow, a->instance, row) != IC_SURE)
        return IC_NONE;
    for (uint32_t k = 0; k < row->callee_count; k++) {
        uint32_t at = ic_map_get(&v->order.position, v->flow->callees.at[row->first_callee + k]);
        if (at == IC_NONE || at >= a->run / 2)
            continue;
        ic_run callee = at * 2 + a->inside[row->block];
        if (v->us[callee] > (which == IC_NONE ? 0 : v->us[which]))
            which = callee;
    }
    return which;
}

// A site with what it calls.
static double site_us(const struct ic_level *a, uint32_t site, struct ic_cost *cost)
{
    const struct ic_longest *v = a->longest;
    ic_run callee = ic_level_callee(a, site);
    *cost = ic_level_site(a, site);
    double us = ic_cost_weigh(cost, v->query.weight);
    if (callee == IC_NONE)
        return us;
    ic_cost_add(cost, &v->cost[callee], 1, 1);
    return us + v->us[callee];
}

static bool counts(const struct ic_level *a, uint32_t block)
{
    const struct ic_longest *v = a->longest;
    (void)block;
    return !v->query.sure || !v->flow->instances.at[a->instance].capped;
}

// An instruction reached with several properties has several sites: the costliest counts.
static void choose_sites(const struct ic_level *a, struct ic_map *chosen)
{
    struct ic_cost cost;
    for (uint32_t k = a->i->first_site; k < a->i->first_site + a->i->site_count; k++) {
        const struct ic_site *site = &a->longest->flow->sites.at[k];
        if ((!site->routine && !site->callee_count) || !counts(a, site->block))
            continue;
        uint32_t old = ic_map_get(chosen, site->instr);
        if (old == IC_NONE || site_us(a, k, &cost) > site_us(a, old, &cost))
            ic_map_set(chosen, site->instr, k);
    }
}

static void pick_sites(struct ic_level *a)
{
    struct ic_map chosen = {0};
    choose_sites(a, &chosen);
    uint32_t *fill = ic_calloc(a->s->block_count, sizeof *fill);
    a->pick_first = ic_calloc((size_t)a->s->block_count + 1, sizeof(uint32_t));
    a->picks = ic_calloc(chosen.count, sizeof(uint32_t));
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t k = a->i->first_site; k < a->i->first_site + a->i->site_count; k++) {
            const struct ic_site *site = &a->longest->flow->sites.at[k];
            if (ic_map_get(&chosen, site->instr) != k)
                continue;
            if (pass == 0)
                a->pick_first[site->block + 1]++;
            else
                a->picks[a->pick_first[site->block] + fill[site->block]++] = k;
        }
        for (uint32_t b = 0; pass == 0 && b < a->s->block_count; b++)
            a->pick_first[b + 1] += a->pick_first[b];
    }
    free(fill);
    ic_map_release(&chosen);
}

static void fill_blocks(struct ic_level *a)
{
    const double *weight = a->longest->query.weight;
    for (uint32_t b = 0; b < a->s->block_count; b++) {
        if (!a->live[b] || !counts(a, b))
            continue;
        a->own_cost[b] = ic_level_block(a, b);
        a->own[b] = ic_cost_weigh(&a->own_cost[b], weight);
        for (uint32_t k = a->pick_first[b]; k < a->pick_first[b + 1]; k++) {
            struct ic_cost cost;
            a->own[b] += site_us(a, a->picks[k], &cost);
            ic_cost_add(&a->own_cost[b], &cost, 1, 1);
        }
    }
}

static void make_room(struct ic_level *a)
{
    const struct ic_shape *s = a->s;
    a->inside = ic_calloc(s->block_count, sizeof *a->inside);
    a->own = ic_calloc(s->block_count, sizeof *a->own);
    a->own_cost = ic_calloc(s->block_count, sizeof *a->own_cost);
    a->whole = ic_calloc(s->loop_count, sizeof *a->whole);
    a->whole_cost = ic_calloc(s->loop_count, sizeof *a->whole_cost);
    a->rounds = ic_calloc(s->loop_count, sizeof *a->rounds);
    a->nodes = ic_calloc(node_count(s), sizeof *a->nodes);
    a->best = ic_calloc((size_t)s->loop_count + 1, sizeof *a->best);
    for (uint32_t n = 0; n < node_count(s); n++)
        a->nodes[n] = (struct ic_level_node){-1, IC_NONE};
    for (uint32_t l = 0; l <= s->loop_count; l++)
        a->best[l] = IC_NONE;
}

// Rounds of each loop, and what lies inside one of unknown count. Outer loops come first.
static void count_rounds(struct ic_level *a)
{
    const struct ic_longest *v = a->longest;
    const struct ic_shape *s = a->s;
    bool *unknown = ic_calloc(s->loop_count, sizeof *unknown); // the loop, or one around it
    for (uint32_t l = 0; l < s->loop_count; l++) {
        const struct ic_trips *t = &v->flow->trips.at[a->i->first_trips + l];
        bool around = a->run & 1 || (s->loop_parent[l] != IC_NONE && unknown[s->loop_parent[l]]);
        bool guess = v->query.counting == IC_COUNT_TAKEN && ic_cost_bound(t) == IC_BOUND_UNKNOWN;
        a->guesses |= guess;
        unknown[l] = around || guess;
        a->rounds[l] = around && guess ? 1 : ic_cost_rounds(v->flow, t, v->query.counting);
    }
    for (uint32_t b = 0; b < s->block_count; b++)
        a->inside[b] = a->run & 1 || (s->loop[b] != IC_NONE && unknown[s->loop[b]]);
    free(unknown);
}

double ic_level_make(struct ic_level *a, const struct ic_longest *v, ic_run run)
{
    *a = (struct ic_level){.longest = v, .run = run, .instance = v->order.post.at[run / 2]};
    a->i = &v->flow->instances.at[a->instance];
    a->s = ic_flow_shape(v->flow, a->i->function);
    a->live = ic_cost_live(v->flow, a->i);
    make_room(a);
    count_rounds(a);
    pick_sites(a);
    fill_blocks(a);
    fill_lists(a);
    fill_exits(a);
    for (uint32_t l = a->s->loop_count; l-- > 0;) {
        const struct ic_trips *t = &v->flow->trips.at[a->i->first_trips + l];
        a->whole[l] = ic_cost_times(solve(a, l), a->rounds[l]);
        struct ic_cost round = on_way(a, l);
        ic_cost_add(&a->whole_cost[l], &round, a->rounds[l],
                    ic_cost_rounds(v->flow, t, IC_COUNT_PROVEN));
    }
    return solve(a, IC_NONE);
}

void ic_level_release(struct ic_level *a)
{
    free(a->live);
    free(a->inside);
    free(a->pick_first);
    free(a->picks);
    free(a->own);
    free(a->own_cost);
    free(a->whole);
    free(a->whole_cost);
    free(a->rounds);
    free(a->nodes);
    free(a->list_first);
    free(a->list);
    free(a->exit_first);
    free(a->exits);
    free(a->best);
}

// Whether a call below counts differently inside a loop of unknown count.
static bool callees_guess(const struct ic_level *a)
{
    const struct ic_longest *v = a->longest;
    for (uint32_t k = a->i->first_site; k < a->i->first_site + a->i->site_count; k++) {
        const struct ic_site *site = &v->flow->sites.at[k];
        for (uint32_t c = 0; c < site->callee_count; c++) {
            uint32_t at =
                ic_map_get(&v->order.position, v->flow->callees.at[site->first_callee + c]);
            if (at != IC_NONE && at < a->run / 2 && v->guesses[at])
                return true;
        }
    }
    return false;
}

static void solve_run(struct ic_longest *v, ic_run run)
{
    struct ic_level a;
    double us = ic_level_make(&a, v, run);
    v->us[run] = us < IC_COST_MOST ? us : IC_COST_MOST;
    v->cost[run] = on_way(&a, IC_NONE);
    v->guesses[run / 2] = a.guesses || callees_guess(&a);
    ic_level_release(&a);
}

void ic_longest_make(struct ic_longest *v, const struct ic_longest_query *query)
{
    *v = (struct ic_longest){.query = *query, .flow = query->walk->flow};
    if (query->walk->reached.count == 0)
        return;
    ic_order_make(&v->order, v->flow, query->walk->reached.at[0].instance, query->effects);
    v->us = ic_calloc((size_t)v->order.post.count * 2, sizeof *v->us);
    v->cost = ic_calloc((size_t)v->order.post.count * 2, sizeof *v->cost);
    v->guesses = ic_calloc(v->order.post.count, sizeof *v->guesses);
    for (uint32_t p = 0; p < v->order.post.count; p++) {
        solve_run(v, p * 2);
        if (v->guesses[p]) {
            solve_run(v, p * 2 + 1);
        } else {
            v->us[p * 2 + 1] = v->us[p * 2];
            v->cost[p * 2 + 1] = v->cost[p * 2];
        }
    }
}

void ic_longest_release(struct ic_longest *v)
{
    ic_order_release(&v->order);
    free(v->us);
    free(v->cost);
    free(v->guesses);
}

double ic_longest_us(const struct ic_longest *v)
{
    return v->order.post.count ? v->us[(v->order.post.count - 1) * 2] : 0;
}

struct ic_cost ic_longest_cost(const struct ic_longest *v)
{
    return v->order.post.count ? v->cost[(v->order.post.count - 1) * 2] : (struct ic_cost){0};
}
