#include "flow/cost.h"

#include "base/memory.h"
#include "flow/stall.h"

#include <stdlib.h>

void ic_cost_add(struct ic_cost *sum, const struct ic_cost *more, double times, double proven)
{
    for (int k = 0; k < IC_COST_COUNT; k++)
        sum->count[k] += ic_cost_times(more->count[k], times);
    sum->proven_stall += ic_cost_times(more->proven_stall, proven);
}

double ic_cost_weigh(const struct ic_cost *cost, const double weight[IC_COST_COUNT])
{
    double us = 0;
    for (int k = 0; k < IC_COST_COUNT; k++)
        us += cost->count[k] * weight[k];
    return us;
}

// A bound that says no more than the type of what is compared.
static bool is_type_limit(int64_t count)
{
    return count == INT8_MAX || count == UINT8_MAX || count == INT16_MAX || count == UINT16_MAX ||
           count > UINT16_MAX;
}

// Value of a count that a routine takes, `unknown` if nothing bounds it.
static double counted(struct ic_value v, enum ic_counting counting, double unknown)
{
    if (counting == IC_COUNT_PROVEN)
        return v.range.lo > 0 ? (double)v.range.lo : 0;
    if (ic_range_is_constant(v.range) && v.range.lo >= 0)
        return (double)v.range.lo;
    return v.bound.hi >= 0 && !is_type_limit(v.bound.hi) ? (double)v.bound.hi : unknown;
}

struct site_cost {
    const struct ic_flow *flow;
    const struct ic_instance *instance;
    const struct ic_site *site;
    enum ic_counting counting;
    struct ic_cost cost;
    bool accesses, writes; // writes: does something that takes a write
};

static void add_access(struct site_cost *s, bool is_read)
{
    const struct ic_routine *r = s->site->routine;
    const double unknown = ic_rulebook_costs(s->flow->program->book)->elements;
    double n = 1;
    s->accesses = true;
    if (r->elements != IC_NONE && s->site->argument_count) {
        uint32_t last = s->site->argument_count - 1;
        uint32_t argument = r->elements < last ? r->elements : last;
        n = counted(ic_flow_argument(s->flow, s->instance, s->site, argument), s->counting,
                    unknown);
        n = n > 1 ? n : 1;
    }
    bool elements = r->port && r->elements != IC_NONE;
    s->cost.count[elements  ? is_read ? IC_COST_element_read : IC_COST_element_write
                  : r->port ? is_read ? IC_COST_port_read : IC_COST_port_write
                  : is_read ? IC_COST_register_read
                            : IC_COST_register_write] += n;
}

static void add_effect(void *data, const struct ic_effect *e)
{
    struct site_cost *s = data;
    switch (e->kind) {
    case IC_EFFECT_stalls: {
        struct ic_stall_time t = ic_stall_once(s->flow, s->instance, s->site, e);
        s->cost.count[IC_COST_stall] += s->counting == IC_COUNT_PROVEN ? t.sure : t.likely;
        s->cost.proven_stall += t.sure;
        break;
    }
    case IC_EFFECT_reads_device:
    case IC_EFFECT_writes_device:
        add_access(s, e->kind == IC_EFFECT_reads_device);
        break;
    case IC_EFFECT_dismisses:
    case IC_EFFECT_masks:
    case IC_EFFECT_unmasks:
        s->writes = true;
        break;
    case IC_EFFECT_completes:
        s->cost.count[IC_COST_completion] = 1;
        break;
    case IC_EFFECT_copies: {
        const double unknown = ic_rulebook_costs(s->flow->program->book)->copy_bytes;
        struct ic_value v = ic_flow_argument(s->flow, s->instance, s->site, e->argument);
        s->cost.count[IC_COST_copied_page] += counted(v, s->counting, unknown) / IC_COPY_PAGE;
        break;
    }
    default:
        break;
    }
}

struct ic_cost ic_cost_of_site(const struct ic_flow *flow, const struct ic_instance *i,
                               const struct ic_site *site, enum ic_counting counting)
{
    struct site_cost s = {.flow = flow, .instance = i, .site = site, .counting = counting};
    ic_flow_site_effects(flow, i, site, add_effect, &s);
    if (s.writes && !s.accesses)
        s.cost.count[IC_COST_register_write] += 1;
    return s.cost;
}

// Whether an address lies in a variable of the driver: volatile or not, that is memory.
static bool in_variable(const struct ic_unit *u, uint32_t address)
{
    const struct ic_instr *in = &u->instrs.at[address];
    while (in->op == IC_OP_addr_field || in->op == IC_OP_addr_elem || in->op == IC_OP_addr_base ||
           in->op == IC_OP_addr_derived || in->op == IC_OP_cast)
        in = &u->instrs.at[in->a];
    return in->op == IC_OP_addr_var || in->op == IC_OP_addr_sym;
}

struct ic_cost ic_cost_of_instr(const struct ic_unit *u, uint32_t instr)
{
    const struct ic_instr *in = &u->instrs.at[instr];
    struct ic_cost cost = {0};
    bool is_access = in->op == IC_OP_load || in->op == IC_OP_store || in->op == IC_OP_copy;
    if (!is_access || !(in->flags & IC_INSTR_VOLATILE) || ic_unit_constant_address(u, in->a) ||
        in_variable(u, in->a))
        return cost;
    cost.count[in->op == IC_OP_load ? IC_COST_register_read : IC_COST_register_write] = 1;
    return cost;
}

enum ic_bound ic_cost_bound(const struct ic_trips *t)
{
    if (ic_range_is_top(t->count))
        return IC_BOUND_UNKNOWN;
    if (t->exact)
        return IC_BOUND_PROVEN;
    return is_type_limit(t->count.hi) ? IC_BOUND_UNKNOWN : IC_BOUND_ASSUMED;
}

double ic_cost_rounds(const struct ic_flow *flow, const struct ic_trips *t,
                      enum ic_counting counting)
{
    enum ic_bound bound = ic_cost_bound(t);
    double n = 1;
    if (bound == IC_BOUND_PROVEN || (bound == IC_BOUND_ASSUMED && counting == IC_COUNT_TAKEN))
        n = (double)t->count.hi;
    else if (counting == IC_COUNT_TAKEN)
        n = ic_rulebook_costs(flow->program->book)->loop;
    return n > 1 ? n : 1;
}

// A block with calls none of which was seen did not run; what only such blocks lead to, neither.
static void find_dead(const struct ic_flow *flow, const struct ic_instance *i, bool *dead)
{
    const struct ic_unit *u = ic_program_unit(flow->program, i->function);
    const struct ic_function *row = ic_program_row(flow->program, i->function);
    for (uint32_t b = 0; b < row->block_count; b++) {
        const struct ic_block *block = &u->blocks.at[row->first_block + b];
        for (uint32_t k = block->first; k < block->first + block->count && !dead[b]; k++)
            dead[b] = u->instrs.at[k].op == IC_OP_call || u->instrs.at[k].op == IC_OP_mark;
    }
    for (uint32_t k = i->first_site; k < i->first_site + i->site_count; k++)
        dead[flow->sites.at[k].block] = false;
}

bool *ic_cost_live(struct ic_flow *flow, const struct ic_instance *i)
{
    const struct ic_shape *s = ic_flow_shape(flow, i->function);
    bool *dead = ic_calloc(s->block_count, sizeof *dead);
    bool *live = ic_calloc(s->block_count, sizeof *live);
    find_dead(flow, i, dead);
    for (uint32_t l = 0; l < s->loop_count; l++)
        if (!flow->trips.at[i->first_trips + l].reached)
            dead[s->loop_header[l]] = true;
    live[0] = true;
    for (bool more = true; more;) { // again only for ways back to an earlier block
        more = false;
        for (uint32_t k = 0; k < s->order_count; k++) {
            uint32_t b = s->order[k];
            if (!live[b])
                continue;
            for (uint32_t e = s->successor_first[b]; e < s->successor_first[b + 1]; e++) {
                uint32_t to = s->successors[e];
                if (live[to] || dead[to])
                    continue;
                live[to] = true;
                more |= s->position[to] <= k;
            }
        }
    }
    free(dead);
    return live;
}
