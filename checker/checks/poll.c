// poll: loops that only a value from the device ends and that get nowhere by themselves.
#include "checks/check.h"

#include "base/memory.h"

#include <stdlib.h>

enum {
    PROGRESS = IC_DOES_WRITE_DEVICE | IC_DOES_COMPLETE | IC_DOES_DEFER | IC_DOES_UNKNOWN |
               IC_DOES_READ_CLOCK,
};

struct loop {
    struct ic_check *check;
    const struct ic_instance *i;
    const struct ic_shape *shape;
    const struct ic_unit *u;
    const struct ic_function *row;
    uint32_t number;
    bool progress;
};

static void note_effect(void *data, const struct ic_effect *e)
{
    struct loop *l = data;
    switch (e->kind) {
    case IC_EFFECT_writes_device:
    case IC_EFFECT_read_clears:
    case IC_EFFECT_dismisses:
    case IC_EFFECT_masks:
    case IC_EFFECT_unmasks:
    case IC_EFFECT_completes:
    case IC_EFFECT_defers:
    case IC_EFFECT_reads_clock:
        l->progress = true;
        break;
    default:
        break;
    }
}

static void note_read(void *data, const struct ic_effect *e)
{
    bool *reads = data;
    *reads |= e->kind == IC_EFFECT_reads_device;
}

static void look_at_site(struct loop *l, const struct ic_site *site)
{
    struct ic_flow *flow = l->check->flow;
    if (!ic_shape_in_loop(l->shape, site->block, l->number) ||
        l->u->instrs.at[site->instr].op != IC_OP_call)
        return;
    ic_flow_site_effects(flow, l->i, site, note_effect, l);
    if (site->open || (!site->routine && site->callee_count == 0))
        l->progress = true;
    for (uint32_t k = 0; k < site->callee_count; k++) {
        uint32_t callee = flow->callees.at[site->first_callee + k];
        if (flow->effects[flow->instances.at[callee].function] & PROGRESS)
            l->progress = true;
    }
}

static uint32_t variable_of(const struct loop *l, uint32_t address)
{
    const struct ic_instr *at = &l->u->instrs.at[ic_unit_strip(l->u, address)];
    return at->op == IC_OP_addr_var ? at->a : IC_NONE;
}

static void each_instr(struct loop *l, void (*visit)(struct loop *l, uint32_t instr, void *data),
                       void *data)
{
    for (uint32_t b = 0; b < l->shape->block_count; b++) {
        if (!ic_shape_in_loop(l->shape, b, l->number))
            continue;
        const struct ic_block *block = &l->u->blocks.at[l->row->first_block + b];
        for (uint32_t k = block->first; k < block->first + block->count; k++)
            visit(l, k, data);
    }
}

// What the loop's conditions are made of: values, and variables with all that the loop stores
// there.
struct origin {
    bool *value, *variable;
    IC_VEC(uint32_t) work, loads;
    uint32_t first_instr;
};

static void want(struct origin *o, uint32_t value)
{
    if (value == IC_NONE || o->value[value - o->first_instr])
        return;
    o->value[value - o->first_instr] = true;
    ic_vec_push(&o->work, value);
}

static void want_stores(struct loop *l, uint32_t instr, void *data)
{
    struct origin *o = data;
    const struct ic_instr *in = &l->u->instrs.at[instr];
    if (in->op != IC_OP_store)
        return;
    uint32_t var = variable_of(l, in->a);
    if (var != IC_NONE && o->variable[var - l->row->first_var])
        want(o, in->b);
}

static void want_operands(struct loop *l, struct origin *o, uint32_t value)
{
    const struct ic_instr *in = &l->u->instrs.at[value];
    const char *kinds = ic_op_operands((enum ic_op)in->op);
    const uint32_t ids[4] = {in->a, in->b, in->c, in->d};
    for (int k = 0; k < 4 && kinds[k]; k++)
        if (kinds[k] == 'v' || kinds[k] == 'V')
            want(o, ids[k]);
    if (in->op == IC_OP_load && variable_of(l, in->a) == IC_NONE)
        ic_vec_push(&o->loads, value);
    if (in->op == IC_OP_addr_var && !o->variable[in->a - l->row->first_var]) {
        o->variable[in->a - l->row->first_var] = true;
        each_instr(l, want_stores, o);
    }
    if (in->op == IC_OP_call) {
        const struct ic_call *c = &l->u->calls.at[in->a];
        for (uint32_t k = 0; k < c->count; k++)
            want(o, l->u->refs.at[c->first + k]);
    }
}

static void want_conditions(struct loop *l, uint32_t instr, void *data)
{
    const struct ic_instr *in = &l->u->instrs.at[instr];
    if (in->op == IC_OP_branch || in->op == IC_OP_switch)
        want(data, in->a);
}

// Whether two addresses are one variable, or one field of the driver's.
static bool same_place(const struct loop *l, uint32_t a, uint32_t b)
{
    uint32_t var = variable_of(l, a);
    if (var != IC_NONE || variable_of(l, b) != IC_NONE)
        return var == variable_of(l, b);
    uint32_t unit = l->check->program->functions.at[l->i->function].unit;
    uint32_t field = ic_program_place_field(l->check->program, unit, a);
    return field != IC_NONE && field == ic_program_place_field(l->check->program, unit, b);
}

// Whether the conditions are made of what stands at `address`.
static bool conditions_use(struct loop *l, const struct origin *o, uint32_t address)
{
    uint32_t var = variable_of(l, address);
    if (var != IC_NONE)
        return o->variable[var - l->row->first_var];
    for (uint32_t k = 0; k < o->loads.count; k++)
        if (same_place(l, l->u->instrs.at[o->loads.at[k]].a, address))
            return true;
    return false;
}

// `x & (x - 1)`, or `x` without some constant bits.
static bool drops_bits(const struct loop *l, const struct ic_instr *value)
{
    enum ic_op by = (enum ic_op)l->u->instrs.at[ic_unit_strip(l->u, value->b)].op;
    return value->op == IC_OP_and && (by == IC_OP_const || by == IC_OP_sub || by == IC_OP_bitnot);
}

// A variable or field that the conditions use and that the loop moves relative to itself: an index,
// a pointer, bits that are taken one by one. What is volatile may move by itself.
static void find_advance(struct loop *l, uint32_t instr, void *data)
{
    struct origin *o = data;
    const struct ic_instr *in = &l->u->instrs.at[instr];
    if (in->op != IC_OP_store || in->flags & IC_INSTR_VOLATILE || !conditions_use(l, o, in->a))
        return;
    const struct ic_instr *value = &l->u->instrs.at[ic_unit_strip(l->u, in->b)];
    if (value->op == IC_OP_rem || value->op == IC_OP_and) // `(head + 1) % SIZE`
        value = drops_bits(l, value) ? value : &l->u->instrs.at[ic_unit_strip(l->u, value->a)];
    if (value->op != IC_OP_add && value->op != IC_OP_sub && value->op != IC_OP_addr_elem &&
        value->op != IC_OP_shr && value->op != IC_OP_shl && value->op != IC_OP_div &&
        !drops_bits(l, value))
        return;
    const struct ic_instr *from = &l->u->instrs.at[ic_unit_strip(l->u, value->a)];
    if (from->op == IC_OP_load && same_place(l, from->a, in->a))
        l->progress = true;
}

static bool reads_device(struct loop *l, uint32_t instr)
{
    bool reads =
        l->u->instrs.at[instr].op == IC_OP_load && l->u->instrs.at[instr].flags & IC_INSTR_VOLATILE;
    for (uint32_t s = l->i->first_site; s < l->i->first_site + l->i->site_count && !reads; s++) {
        const struct ic_site *site = &l->check->flow->sites.at[s];
        if (site->instr == instr)
            ic_flow_site_effects(l->check->flow, l->i, site, note_read, &reads);
    }
    return reads;
}

// Data that the loop takes from the device, other than what its conditions test: it drains a FIFO.
static void find_drain(struct loop *l, uint32_t instr, void *data)
{
    const struct origin *o = data;
    const struct ic_instr *in = &l->u->instrs.at[instr];
    if (in->op != IC_OP_store)
        return;
    uint32_t value = ic_unit_strip(l->u, in->b);
    if (!o->value[value - o->first_instr] && reads_device(l, value))
        l->progress = true;
}

static void look_at_stores(struct loop *l, uint32_t instr, void *data)
{
    const struct ic_instr *in = &l->u->instrs.at[instr];
    (void)data;
    // A volatile store is a write to the device; one to memory may be what another condition reads.
    if (in->op == IC_OP_store && (in->flags & IC_INSTR_VOLATILE) &&
        variable_of(l, in->a) == IC_NONE)
        l->progress = true;
}

static void look_at_conditions(struct loop *l)
{
    const struct ic_block *first = &l->u->blocks.at[l->row->first_block];
    const struct ic_block *last = first + l->row->block_count - 1;
    struct origin o = {.first_instr = first->first};
    o.value = ic_calloc(last->first + last->count - first->first, sizeof *o.value);
    o.variable = ic_calloc(l->row->var_count, sizeof *o.variable);
    each_instr(l, want_conditions, &o);
    while (o.work.count)
        want_operands(l, &o, o.work.at[--o.work.count]);
    each_instr(l, find_advance, &o);
    each_instr(l, find_drain, &o);
    free(o.value);
    free(o.variable);
    ic_vec_release(&o.work);
    ic_vec_release(&o.loads);
}

static bool is_poll(struct loop *l)
{
    const struct ic_trips *t = &l->check->flow->trips.at[l->i->first_trips + l->number];
    if (!t->reached || t->plain_exit || !(t->exit_flags & IC_VALUE_DEVICE) ||
        t->exit_flags & IC_VALUE_CLOCK || !ic_range_is_top(t->count))
        return false;
    for (uint32_t s = l->i->first_site; s < l->i->first_site + l->i->site_count; s++)
        look_at_site(l, &l->check->flow->sites.at[s]);
    if (!l->progress)
        each_instr(l, look_at_stores, NULL);
    if (!l->progress)
        look_at_conditions(l);
    return !l->progress;
}

static void look_at_instance(struct ic_check *check, uint32_t reach)
{
    const struct ic_instance *i =
        &check->flow->instances.at[check->walk->reached.at[reach].instance];
    struct loop l = {
        .check = check,
        .i = i,
        .shape = ic_flow_shape(check->flow, i->function),
        .u = ic_program_unit(check->program, i->function),
        .row = ic_program_row(check->program, i->function),
    };
    for (l.number = 0; l.number < l.shape->loop_count; l.number++) {
        l.progress = false;
        if (!is_poll(&l))
            continue;
        struct ic_issue issue = {
            .loc = l.u->loops.at[l.row->first_loop + l.number].loc,
            .step = "polls the device without a bound",
        };
        uint32_t header = l.shape->loop_header[l.number];
        struct ic_site site = {
            .instr = l.u->blocks.at[l.row->first_block + header].first,
            .block = header,
            .property = i->entry,
            .trail = ic_flow_way(check->flow, i, header),
        };
        ic_emit_site(
            check, reach, &site, issue,
            "this loop ends only when the device answers: nothing bounds it, and a device that "
            "does not answer hangs the processor at %s; count the tries or use a clock%s",
            ic_irql_name(i->entry.irql), ic_deferral_note(check));
    }
}

void ic_check_poll(struct ic_check *check)
{
    for (uint32_t k = 0; k < check->walk->reached.count; k++)
        look_at_instance(check, k);
}
