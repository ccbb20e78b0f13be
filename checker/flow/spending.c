// Where the time of a longest path goes. Callers come before callees: how often an instance runs on
// the path is known before its own calls are counted, so each instance is looked at once, however
// many ways lead to it.
#include "flow/longest.h"

#include "base/memory.h"

#include <stdlib.h>

// A run, before it is known that the path passes it.
struct entry {
    double times, most; // most: the time that came by the parent's call
    uint32_t parent;    // way
    uint32_t site, loop_way, loop;
};

struct spender {
    struct ic_spending *out;
    const struct ic_longest *v;
    struct entry *entries;
};

// A loop (IC_NONE: the function) whose rounds are to be told: in all so many.
struct level_task {
    uint32_t loop;
    double times;
};

struct instance_run {
    struct spender *p;
    struct ic_level level;
    uint32_t way;
    struct ic_spend *spends; // by loop, the function last
    double *largest;         // likewise: of the block in it
    IC_VEC(struct level_task) work;
};

static void enter_callee(struct instance_run *r, uint32_t site, uint32_t loop, double times)
{
    struct spender *p = r->p;
    ic_run callee = ic_level_callee(&r->level, site);
    if (callee == IC_NONE)
        return;
    struct entry *e = &p->entries[callee];
    double us = ic_cost_times(p->v->us[callee], times);
    e->times = ic_cost_times(e->times + times, 1);
    if (us <= e->most)
        return;
    const struct ic_spend_way *way = &p->out->ways.at[r->way];
    e->most = us;
    e->parent = r->way;
    e->site = site;
    e->loop_way = loop == IC_NONE ? way->loop_way : r->way;
    e->loop = loop == IC_NONE ? way->loop : loop;
}

static void spend_block(struct instance_run *r, uint32_t block, uint32_t loop, double times)
{
    const struct ic_level *a = &r->level;
    uint32_t index = loop == IC_NONE ? a->s->loop_count : loop;
    if (a->own[block] <= 0)
        return;
    struct ic_cost sum = ic_level_block(a, block);
    for (uint32_t k = a->pick_first[block]; k < a->pick_first[block + 1]; k++) {
        struct ic_cost one = ic_level_site(a, a->picks[k]);
        ic_cost_add(&sum, &one, 1, 1);
        enter_callee(r, a->picks[k], loop, times);
    }
    double us = ic_cost_weigh(&sum, r->p->v->query.weight);
    if (us > r->largest[index]) {
        r->largest[index] = us;
        r->spends[index].block = block;
    }
    ic_cost_add(&r->spends[index].cost, &sum, times, times);
    r->spends[index].us += ic_cost_times(us, times);
}

static void spend_level(struct instance_run *r, struct level_task t)
{
    const struct ic_level *a = &r->level;
    uint32_t n = a->best[t.loop == IC_NONE ? a->s->loop_count : t.loop];
    uint32_t nodes = a->s->block_count + a->s->loop_count;
    for (uint32_t steps = 0; n != IC_NONE && steps <= nodes; n = a->nodes[n].from, steps++) {
        if (n < a->s->block_count) {
            spend_block(r, n, t.loop, t.times);
            continue;
        }
        uint32_t l = n - a->s->block_count;
        if (a->whole[l] <= 0)
            continue;
        ic_map_set(&r->p->out->loop_rows, ic_key2(r->way, l), r->p->out->loops.count);
        ic_vec_push(&r->p->out->loops,
                    (struct ic_spend_loop){.way = r->way,
                                           .loop = l,
                                           .rounds = a->rounds[l],
                                           .us = ic_cost_times(a->whole[l], t.times)});
        ic_vec_push(&r->work, (struct level_task){l, ic_cost_times(a->rounds[l], t.times)});
    }
}

static void spend_run(struct spender *p, ic_run run)
{
    const struct entry *e = &p->entries[run];
    struct instance_run r = {.p = p, .way = p->out->ways.count};
    uint32_t instance = p->v->order.post.at[run / 2];
    ic_vec_push(&p->out->ways, (struct ic_spend_way){.instance = instance,
                                                     .parent = e->parent,
                                                     .site = e->site,
                                                     .times = e->times,
                                                     .loop_way = e->loop_way,
                                                     .loop = e->loop});
    ic_level_make(&r.level, p->v, run);
    uint32_t levels = r.level.s->loop_count + 1;
    r.spends = ic_calloc(levels, sizeof *r.spends);
    r.largest = ic_calloc(levels, sizeof *r.largest);
    ic_vec_push(&r.work, (struct level_task){IC_NONE, e->times});
    while (r.work.count)
        spend_level(&r, r.work.at[--r.work.count]);
    for (uint32_t l = 0; l < levels; l++) {
        r.spends[l].way = r.way;
        r.spends[l].loop = l + 1 < levels ? l : IC_NONE;
        if (r.spends[l].us > 0)
            ic_vec_push(&p->out->spends, r.spends[l]);
    }
    ic_vec_release(&r.work);
    free(r.spends);
    free(r.largest);
    ic_level_release(&r.level);
}

void ic_spending_make(struct ic_spending *out, const struct ic_longest *v)
{
    *out = (struct ic_spending){0};
    uint32_t count = v->order.post.count;
    if (count == 0)
        return;
    struct spender p = {out, v, ic_calloc((size_t)count * 2, sizeof *p.entries)};
    p.entries[(count - 1) * 2] = (struct entry){1, 0, IC_NONE, IC_NONE, IC_NONE, IC_NONE};
    for (ic_run k = count * 2; k-- > 0;)
        if (p.entries[k].times > 0)
            spend_run(&p, k);
    free(p.entries);
}

void ic_spending_release(struct ic_spending *s)
{
    ic_vec_release(&s->ways);
    ic_vec_release(&s->spends);
    ic_vec_release(&s->loops);
    ic_map_release(&s->loop_rows);
}
