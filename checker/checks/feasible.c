#include "checks/feasible.h"

#include "base/memory.h"
#include "flow/machine.h"

#include <stdlib.h>

enum { MAX_PASSES = 6 }; // every one may double the states of a block

// A call in the program, and the time of the steps below it.
struct group {
    uint32_t function, instr;
    double us;
};

typedef IC_VEC(struct group) groups;

static struct group group_at(const struct ic_check *check, uint32_t instance, uint32_t site)
{
    return (struct group){check->flow->instances.at[instance].function,
                          check->flow->sites.at[site].instr, 0};
}

static bool same(struct group a, struct group b)
{
    return a.function == b.function && a.instr == b.instr;
}

static bool stands_twice(const struct ic_check *check, const struct ic_stall_path *path,
                         struct group g)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < path->steps.count; k++) {
        const struct ic_stall_step *s = &path->steps.at[k];
        bool has = same(group_at(check, s->instance, s->site), g);
        for (uint32_t c = s->chain; c != IC_NONE && !has; c = path->calls.at[c].caller)
            has = same(group_at(check, path->calls.at[c].instance, path->calls.at[c].site), g);
        n += has;
    }
    return n > 1;
}

// The call that stands for a step: its stall, or, where the path comes there more than once, the
// innermost call on the way that no other step shares.
static struct group standing_for(const struct ic_check *check, const struct ic_stall_path *path,
                                 const struct ic_stall_step *s)
{
    struct group leaf = group_at(check, s->instance, s->site), g = leaf;
    uint32_t c = s->chain;
    while (stands_twice(check, path, g)) {
        if (c == IC_NONE)
            return leaf;
        g = group_at(check, path->calls.at[c].instance, path->calls.at[c].site);
        c = path->calls.at[c].caller;
    }
    return g;
}

static uint32_t find(const groups *all, struct group g)
{
    for (uint32_t i = 0; i < all->count; i++)
        if (same(all->at[i], g))
            return i;
    return IC_NONE;
}

static int by_time(const void *a, const void *b)
{
    const struct group *x = a, *y = b;
    return (x->us < y->us) - (x->us > y->us);
}

static void collect(const struct ic_check *check, const struct ic_stall_path *path, groups *all)
{
    for (uint32_t k = 0; k < path->steps.count; k++) {
        struct group g = standing_for(check, path, &path->steps.at[k]);
        uint32_t i = find(all, g);
        if (i == IC_NONE) {
            i = all->count;
            ic_vec_push(all, g);
        }
        all->at[i].us += path->steps.at[k].us;
    }
    qsort(all->at, all->count, sizeof *all->at, by_time);
}

struct dearest {
    const groups *all;
    uint64_t mask;
    double us;
    bool found;
};

// Keeps the reached mask with the largest sum.
static void judge(struct dearest *d, const struct ic_machine *machine)
{
    for (uint32_t i = 0; i < machine->masks.cap; i++) {
        const struct ic_map_slot *slot = &machine->masks.slots[i];
        double us = 0;
        for (uint32_t k = 0; k < machine->pass_count && slot->value != IC_NONE; k++)
            us += slot->key >> k & 1 ? d->all->at[k].us : 0;
        if (slot->value != IC_NONE && (!d->found || us > d->us)) {
            d->found = true;
            d->mask = slot->key;
            d->us = us;
        }
    }
}

void ic_stalls_apart(struct ic_check *check, const struct ic_stall_path *path, bool *apart)
{
    groups all = {0};
    collect(check, path, &all);
    struct ic_pass passes[MAX_PASSES];
    struct ic_machine machine = {.passes = passes};
    for (; machine.pass_count < all.count && machine.pass_count < MAX_PASSES; machine.pass_count++)
        passes[machine.pass_count] =
            (struct ic_pass){all.at[machine.pass_count].function, all.at[machine.pass_count].instr};
    struct dearest d = {.all = &all};
    if (machine.pass_count > 1) {
        struct ic_flow *flow = ic_machine_open(check->flow, &machine);
        ic_machine_continue(flow, check->context_index, 0);
        if (!flow->out_of_steps)
            judge(&d, &machine);
        ic_flow_free(flow);
        ic_machine_release(&machine);
    }
    for (uint32_t k = 0; k < path->steps.count && d.found; k++) {
        uint32_t i = find(&all, standing_for(check, path, &path->steps.at[k]));
        apart[k] = i < machine.pass_count && !(d.mask >> i & 1);
    }
    ic_vec_release(&all);
}

double ic_stalls_sum(const struct ic_stall_path *path, const bool *apart)
{
    double sum = 0;
    for (uint32_t k = 0; k < path->steps.count; k++)
        sum += apart[k] ? 0 : path->steps.at[k].us;
    return sum;
}

double ic_stalls_never_together(struct ic_check *check)
{
    struct ic_stalls stalls;
    struct ic_stall_path path;
    ic_stalls_make(&stalls, check->walk);
    bool *skip = ic_calloc(stalls.sites.count, sizeof *skip);
    ic_stall_path_make(&path, &stalls, check->walk, skip);
    bool *apart = ic_calloc(path.steps.count, sizeof *apart);
    ic_stalls_apart(check, &path, apart);
    double us = path.total - ic_stalls_sum(&path, apart);
    free(apart);
    free(skip);
    ic_stall_path_release(&path);
    ic_stalls_release(&stalls);
    return us;
}
