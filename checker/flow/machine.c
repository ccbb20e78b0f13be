#include "flow/machine.h"

#include "flow/internal.h"

// The effects of functions that an event can happen in.
static uint32_t effects_of(enum ic_event event)
{
    enum { IC_DOES_NOTHING = 0 };
    static const uint32_t table[] = {
#define X(id, name, does) (uint32_t)IC_DOES_##does,
#include "rulebook/events.def"
#undef X
    };
    return table[event];
}

// What can move the automaton out of `state`, or be wrong in it.
static uint32_t moving_effects(const struct ic_automaton *a, uint32_t state)
{
    uint32_t effects = 0;
    for (uint32_t m = 0; m < a->move_count; m++)
        if (a->moves[m].from >> state & 1 && a->moves[m].to != state)
            effects |= effects_of(a->moves[m].event);
    for (uint32_t w = 0; w < a->wrong_count; w++)
        if (a->wrongs[w].in >> state & 1)
            effects |= effects_of(a->wrongs[w].at);
    return effects;
}

void ic_machine_continue(struct ic_flow *flow, uint32_t context, uint64_t start)
{
    const struct ic_context *c = &flow->program->contexts.at[context];
    if (!ic_flow_has_body(flow->program, c))
        return;
    uint32_t first = flow->instances.count;
    flow->roots[context] = ic_flow_root(flow, c, start);
    for (uint32_t i = first; i < flow->instances.count; i++)
        ic_flow_run_instance(flow, i);
}

struct ic_flow *ic_machine_open(struct ic_flow *base, struct ic_machine *m)
{
    struct ic_flow *flow = ic_flow_open(base->program, base);
    flow->machine = m;
    m->effects = m->passes ? IC_DOES_STALL : IC_DOES_COMPLETE;
    if (m->automaton) {
        m->effects = 0;
        for (uint32_t state = 0; state < m->automaton->state_count; state++) {
            m->state_effects[state] = moving_effects(m->automaton, state);
            m->effects |= m->state_effects[state];
        }
    }
    return flow;
}

void ic_machine_release(struct ic_machine *m)
{
    ic_vec_release(&m->violations);
    ic_map_release(&m->seen);
    ic_map_release(&m->masks);
}
