#include "flow/machine.h"

#include "flow/internal.h"
#include "flow/shape.h"

#include "base/memory.h"

#include <stdlib.h>

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

// Notes at which returns the automaton can be wrong; all if that is not all it is asked for: an
// automaton that goes across contexts, or whose last states a check reads itself.
static void find_returns(struct ic_machine *m)
{
    const struct ic_automaton *a = m->automaton;
    bool all = a->across_count > 0 || a->wrong_count == 0;
    for (uint32_t w = 0; w < a->wrong_count; w++) {
        enum ic_event at = a->wrongs[w].at;
        all |= at != IC_EVENT_returns_true && at != IC_EVENT_returns_false;
        m->asks_returns[at == IC_EVENT_returns_true] = true;
    }
    m->asks_returns[0] |= all;
    m->asks_returns[1] |= all;
}

// Whether return `in` may be one that the automaton asks for.
static bool asks_for(const struct ic_machine *m, const struct ic_unit *u, const struct ic_instr *in)
{
    uint32_t value = in->a == IC_NONE ? IC_NONE : ic_unit_strip(u, in->a);
    if (value == IC_NONE || u->instrs.at[value].op != IC_OP_const)
        return true;
    return m->asks_returns[u->consts.at[u->instrs.at[value].a].value != 0];
}

bool *ic_machine_asking(const struct ic_machine *m, struct ic_flow *flow, uint32_t function)
{
    if (!m->automaton || (m->asks_returns[0] && m->asks_returns[1]))
        return NULL;
    const struct ic_shape *shape = ic_flow_shape(flow, function);
    const struct ic_unit *u = ic_program_unit(flow->program, function);
    const struct ic_function *row = ic_program_row(flow->program, function);
    bool *asking = ic_calloc(shape->block_count, sizeof *asking);
    IC_VEC(uint32_t) work = {0};
    for (uint32_t b = 0; b < shape->block_count; b++) {
        const struct ic_block *block = &u->blocks.at[row->first_block + b];
        const struct ic_instr *last = &u->instrs.at[block->first + block->count - 1];
        if (last->op == IC_OP_return && asks_for(m, u, last))
            ic_vec_push(&work, b);
    }
    while (work.count) {
        uint32_t b = work.at[--work.count];
        if (asking[b])
            continue;
        asking[b] = true;
        for (uint32_t k = shape->predecessor_first[b]; k < shape->predecessor_first[b + 1]; k++)
            ic_vec_push(&work, shape->predecessors[k]);
    }
    ic_vec_release(&work);
    return asking;
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

// Whether a function reads a pointer to memory that belongs to a request.
static bool reads_part(const struct ic_machine *m, const struct ic_program *p, uint32_t function)
{
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_function *row = ic_program_row(p, function);
    for (uint32_t b = row->first_block; b < row->first_block + row->block_count; b++) {
        const struct ic_block *block = &u->blocks.at[b];
        for (uint32_t i = block->first; i < block->first + block->count; i++)
            for (uint32_t k = 0; k < m->part_count && u->instrs.at[i].op == IC_OP_addr_field; k++)
                if (ic_program_place_field(p, unit, i) == m->parts[k])
                    return true;
    }
    return false;
}

// Finds the functions that may give what belongs to a request: `GetSrbExtension(Srb)`.
static void find_givers(struct ic_machine *m, const struct ic_program *p)
{
    m->gives_part = ic_calloc(p->functions.count, sizeof *m->gives_part);
    for (uint32_t f = 0; f < p->functions.count; f++) {
        const struct ic_unit *u = ic_program_unit(p, f);
        uint32_t type = u->symbols.at[ic_program_row(p, f)->symbol].type;
        bool pointer = u->types.at[u->types.at[type].inner].kind == IC_TYPE_POINTER;
        m->gives_part[f] = pointer && reads_part(m, p, f);
    }
}

struct ic_flow *ic_machine_open(struct ic_flow *base, struct ic_machine *m)
{
    struct ic_flow *flow = ic_flow_open(base->program, base);
    flow->machine = m;
    m->effects = m->passes ? IC_DOES_STALL : IC_DOES_COMPLETE;
    if (m->automaton) {
        m->effects = 0;
        find_returns(m);
        for (uint32_t state = 0; state < m->automaton->state_count; state++) {
            m->state_effects[state] = moving_effects(m->automaton, state);
            m->effects |= m->state_effects[state];
        }
    }
    if (ic_machine_follows_objects(m))
        find_givers(m, base->program);
    return flow;
}

void ic_machine_release(struct ic_machine *m)
{
    ic_vec_release(&m->violations);
    ic_map_release(&m->seen);
    ic_map_release(&m->masks);
    free(m->gives_part);
}
