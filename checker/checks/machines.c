#include "checks/check.h"

#include "base/memory.h"
#include "flow/machine.h"

#include <stdlib.h>

struct shared {
    struct ic_machine machine;
    struct ic_flow *flow;
};

struct ic_machines {
    IC_VEC(struct shared *) all;
};

static void release(struct shared *s)
{
    ic_flow_free(s->flow);
    ic_machine_release(&s->machine);
    free(s);
}

void ic_machines_free(struct ic_machines *machines)
{
    for (uint32_t i = 0; machines && i < machines->all.count; i++)
        release(machines->all.at[i]);
    if (machines)
        ic_vec_release(&machines->all);
    free(machines);
}

struct ic_machines *ic_machines_make(void)
{
    return ic_calloc(1, sizeof(struct ic_machines));
}

static bool same(const struct ic_machine *a, const struct ic_machine *b)
{
    return a->automaton == b->automaton && a->chosen == b->chosen && a->passes == b->passes &&
           a->status_count == b->status_count;
}

static struct shared *find(struct ic_check *check, const struct ic_machine *machine)
{
    struct ic_machines *m = check->machines;
    for (uint32_t i = 0; i < m->all.count; i++)
        if (same(&m->all.at[i]->machine, machine))
            return m->all.at[i];
    struct shared *s = ic_calloc(1, sizeof *s);
    s->machine = *machine;
    s->flow = ic_machine_open(check->flow, &s->machine);
    ic_vec_push(&m->all, s);
    return s;
}

void ic_check_with_machine(struct ic_check *check, const struct ic_machine *machine,
                           void (*judge)(struct ic_check *check, struct ic_machine *machine))
{
    struct shared *s = find(check, machine);
    struct ic_check own = *check;
    struct ic_walk walk;
    ic_machine_continue(s->flow, check->context_index, 0);
    if (s->flow->roots[check->context_index] == IC_NONE)
        return;
    ic_walk_make(&walk, s->flow, check->context_index);
    own.flow = s->flow;
    own.walk = &walk;
    judge(&own, &s->machine);
    ic_walk_release(&walk);
}
