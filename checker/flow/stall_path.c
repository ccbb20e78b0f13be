// The longest path by stalls, told in order.
#include "flow/longest.h"
#include "flow/stall.h"

#include "base/memory.h"

#include <stdlib.h>

enum { MAX_STEPS = 1000, MAX_LEVELS = 256 };

// A part of the path still to be told: a loop of a run (FUNCTION: the whole), one block of it
// (then `node` is set), or one stall (STALL, `node` is the site, `us` one call of it).
enum { FUNCTION = -1, STALL = -2 };
struct task {
    ic_run run;
    uint32_t level, node, chain;
    double times, us;
};

struct teller {
    const struct ic_longest *longest;
    struct ic_stall_path *out;
    IC_VEC(struct task) work;
    struct ic_level *levels; // of the functions told last
    uint32_t level_count;
    struct ic_map level_of; // run -> index in `levels`
};

static void forget_levels(struct teller *t)
{
    while (t->level_count)
        ic_level_release(&t->levels[--t->level_count]);
    ic_map_release(&t->level_of);
}

static const struct ic_level *level_of(struct teller *t, ic_run run)
{
    uint32_t known = ic_map_get(&t->level_of, run);
    if (known != IC_NONE)
        return &t->levels[known];
    if (t->level_count == MAX_LEVELS)
        forget_levels(t);
    ic_map_set(&t->level_of, run, t->level_count);
    ic_level_make(&t->levels[t->level_count], t->longest, run);
    return &t->levels[t->level_count++];
}

// From the last to the first: the stack turns them round.
static void tell_block(struct teller *t, const struct task *task)
{
    const struct ic_level *a = level_of(t, task->run);
    for (uint32_t k = a->pick_first[task->node + 1]; k-- > a->pick_first[task->node];) {
        uint32_t site = a->picks[k];
        ic_run callee = ic_level_callee(a, site);
        double us = ic_level_site(a, site).count[IC_COST_stall];
        struct task next = {task->run, (uint32_t)STALL, site, task->chain, task->times, us};
        if (us > 0)
            ic_vec_push(&t->work, next);
        if (callee == IC_NONE)
            continue;
        ic_vec_push(&t->out->calls, (struct ic_stall_call){task->chain, a->instance, site});
        next = (struct task){
            callee, (uint32_t)FUNCTION, IC_NONE, t->out->calls.count - 1, task->times, 0};
        ic_vec_push(&t->work, next);
    }
}

static void tell_level(struct teller *t, const struct task *task)
{
    const struct ic_level *a = level_of(t, task->run);
    const struct ic_shape *s = a->s;
    uint32_t n = a->best[task->level == IC_NONE ? s->loop_count : task->level];
    for (uint32_t steps = 0; n != IC_NONE && steps <= s->block_count + s->loop_count;
         n = a->nodes[n].from, steps++) {
        struct task next = {task->run, task->level, n, task->chain, task->times, 0};
        if (n >= s->block_count) {
            next.level = n - s->block_count;
            next.node = IC_NONE;
            next.times = ic_cost_times(next.times, a->rounds[next.level]);
            if (a->whole[next.level] <= 0)
                continue;
        } else if (a->own[n] <= 0) {
            continue;
        }
        ic_vec_push(&t->work, next);
    }
}

static void tell(struct ic_stall_path *out, const struct ic_longest *longest)
{
    struct teller t = {.longest = longest, .out = out};
    ic_run root = (longest->order.post.count - 1) * 2;
    t.levels = ic_calloc(MAX_LEVELS, sizeof *t.levels);
    ic_vec_push(&t.work, (struct task){root, (uint32_t)FUNCTION, IC_NONE, IC_NONE, 1, 0});
    while (t.work.count && out->steps.count < MAX_STEPS) {
        struct task task = t.work.at[--t.work.count];
        if (task.level == (uint32_t)STALL)
            ic_vec_push(&out->steps,
                        (struct ic_stall_step){longest->order.post.at[task.run / 2], task.node,
                                               ic_cost_times(task.us, task.times), task.chain});
        else if (task.node == IC_NONE)
            tell_level(&t, &task);
        else
            tell_block(&t, &task);
    }
    forget_levels(&t);
    free(t.levels);
    ic_vec_release(&t.work);
}

void ic_stall_path_make(struct ic_stall_path *out, const struct ic_stalls *stalls,
                        const struct ic_walk *walk, const bool *skip)
{
    *out = (struct ic_stall_path){0};
    struct ic_map skipped = {0};
    for (uint32_t k = 0; k < stalls->sites.count; k++)
        if (skip[k])
            ic_map_set(&skipped, stalls->sites.at[k].site, 1);
    struct ic_longest longest;
    struct ic_longest_query query = {
        .walk = walk, .counting = IC_COUNT_PROVEN, .effects = IC_DOES_STALL, .skip = &skipped};
    query.weight[IC_COST_stall] = 1;
    if (stalls->sites.count) {
        ic_longest_make(&longest, &query);
        out->total = ic_longest_us(&longest);
        if (out->total > 0)
            tell(out, &longest);
        ic_longest_release(&longest);
    }
    ic_map_release(&skipped);
}

void ic_stall_path_release(struct ic_stall_path *path)
{
    ic_vec_release(&path->steps);
    ic_vec_release(&path->calls);
}
