#include "checks/decided.h"

#include "base/memory.h"

#include <stdlib.h>

enum { MAX_DEPTH = 3 };

// One function whose conditions are looked at.
struct slice {
    struct ic_check *check;
    uint32_t function, unit;
    const struct ic_unit *u;
    const struct ic_function *row;
    const struct ic_call *call; // that enters it, of unit `caller`; or NULL
    const struct ic_unit *caller;
    unsigned depth;
    bool memory; // it depends on what the driver knows
    bool device; // it reads the device
    IC_VEC(uint32_t) work;
    struct ic_map seen; // values
};

static struct slice open_slice(struct ic_check *check, uint32_t function, unsigned depth)
{
    struct slice s = {.check = check, .function = function, .depth = depth};
    s.unit = check->program->functions.at[function].unit;
    s.u = check->program->units[s.unit];
    s.row = ic_program_row(check->program, function);
    return s;
}

static void close_slice(struct slice *s)
{
    ic_vec_release(&s->work);
    ic_map_release(&s->seen);
}

static void want(struct slice *s, uint32_t value)
{
    bool added;
    if (value == IC_NONE)
        return;
    ic_map_add(&s->seen, value, 0, &added);
    if (added)
        ic_vec_push(&s->work, value);
}

static bool has_effect(const struct slice *s, const struct ic_routine *r, enum ic_effect_kind kind)
{
    const struct ic_routine_model *facts =
        ic_rulebook_effects(s->check->program->book, r, s->check->context->spec->model);
    for (uint32_t i = 0; i < facts->effect_count; i++)
        if (facts->effects[i].kind == kind)
            return true;
    return false;
}

static bool by_device(struct ic_check *check, uint32_t function, unsigned depth);

static void look_at_call(struct slice *s, uint32_t instr)
{
    struct ic_program *p = s->check->program;
    const struct ic_routine *r = ic_program_routine(p, s->unit, instr);
    struct ic_id_list callees = ic_program_callees(p, s->function, instr);
    bool reads = r && has_effect(s, r, IC_EFFECT_reads_device);
    bool known = reads || (r && has_effect(s, r, IC_EFFECT_reads_clock)) || callees.count;
    s->device |= reads;
    s->memory |= !known || callees.open;
    for (uint32_t k = 0; k < callees.count && !s->memory; k++) {
        bool device = s->depth < MAX_DEPTH && by_device(s->check, callees.at[k], s->depth + 1);
        s->memory |= !device;
        s->device |= device;
    }
}

static bool is_variable(const struct slice *s, uint32_t value, uint32_t var)
{
    const struct ic_instr *in = &s->u->instrs.at[ic_unit_strip(s->u, value)];
    return in->op == IC_OP_addr_var && in->a == var;
}

// What is stored in a variable of the function, or written there by calls that get its address.
static void look_at_variable(struct slice *s, uint32_t var)
{
    const struct ic_block *first = &s->u->blocks.at[s->row->first_block];
    const struct ic_block *last = first + s->row->block_count - 1;
    for (uint32_t i = first->first; i < last->first + last->count; i++) {
        const struct ic_instr *in = &s->u->instrs.at[i];
        if (in->op == IC_OP_store && is_variable(s, in->a, var))
            want(s, in->b);
        if (in->op != IC_OP_call)
            continue;
        const struct ic_call *c = &s->u->calls.at[in->a];
        for (uint32_t k = 0; k < c->count; k++)
            if (is_variable(s, s->u->refs.at[c->first + k], var))
                look_at_call(s, i);
    }
}

static bool passes_constant(const struct slice *s, uint32_t parameter)
{
    if (!s->call || parameter >= s->call->count)
        return false;
    uint32_t value = ic_unit_strip(s->caller, s->caller->refs.at[s->call->first + parameter]);
    return s->caller->instrs.at[value].op == IC_OP_const;
}

static void look_at_load(struct slice *s, const struct ic_instr *in)
{
    const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
    if (in->flags & IC_INSTR_VOLATILE) {
        s->device |= !ic_unit_constant_address(s->u, in->a);
    } else if (at->op != IC_OP_addr_var) {
        s->memory = true;
    } else {
        uint32_t number = at->a - s->row->first_var;
        s->memory |= number < s->row->param_count && !passes_constant(s, number);
        look_at_variable(s, at->a);
    }
}

static void look_at(struct slice *s, uint32_t value)
{
    const struct ic_instr *in = &s->u->instrs.at[value];
    bool two = in->op >= IC_OP_add && in->op <= IC_OP_ge;
    if (in->op == IC_OP_load) {
        look_at_load(s, in);
    } else if (in->op == IC_OP_call) {
        look_at_call(s, value);
    } else if (two || in->op == IC_OP_cast || in->op == IC_OP_not || in->op == IC_OP_neg ||
               in->op == IC_OP_bitnot) {
        want(s, in->a);
        want(s, two ? in->b : IC_NONE);
    } else if (in->op != IC_OP_const) {
        s->memory = true;
    }
}

static bool is_zero(const struct ic_unit *u, uint32_t value)
{
    const struct ic_instr *in = &u->instrs.at[ic_unit_strip(u, value)];
    return in->op == IC_OP_const && u->consts.at[in->a].value == 0;
}

static bool is_parameter(const struct slice *s, uint32_t value)
{
    const struct ic_instr *in = &s->u->instrs.at[value];
    if (in->op != IC_OP_load || s->u->types.at[in->type].kind != IC_TYPE_POINTER)
        return false;
    const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
    return at->op == IC_OP_addr_var && at->a - s->row->first_var < s->row->param_count;
}

// A parameter, whose NULL is no decision: nobody passes it.
static bool is_null_test(const struct slice *s, uint32_t condition)
{
    uint32_t value = ic_unit_strip(s->u, condition);
    const struct ic_instr *in = &s->u->instrs.at[value];
    while (in->op == IC_OP_not ||
           ((in->op == IC_OP_eq || in->op == IC_OP_ne) && is_zero(s->u, in->b))) {
        value = ic_unit_strip(s->u, in->a);
        in = &s->u->instrs.at[value];
    }
    return is_parameter(s, value);
}

static void run(struct slice *s, uint32_t value)
{
    if (value == IC_NONE || is_null_test(s, value))
        return;
    want(s, value);
    while (s->work.count && !s->memory)
        look_at(s, s->work.at[--s->work.count]);
}

// Whether what a function gives its caller, as its result and through its parameters, depends on
// the device alone.
static bool by_device(struct ic_check *check, uint32_t function, unsigned depth)
{
    struct slice s = open_slice(check, function, depth);
    const struct ic_block *first = &s.u->blocks.at[s.row->first_block];
    const struct ic_block *last = first + s.row->block_count - 1;
    for (uint32_t i = first->first; i < last->first + last->count && !s.memory; i++) {
        const struct ic_instr *in = &s.u->instrs.at[i];
        if (in->op == IC_OP_branch || in->op == IC_OP_switch || in->op == IC_OP_return)
            run(&s, in->a);
        else if (in->op == IC_OP_store && is_parameter(&s, ic_unit_strip(s.u, in->a)))
            run(&s, in->b);
    }
    bool result = s.device && !s.memory;
    close_slice(&s);
    return result;
}

static void enter_by(struct slice *s, const struct ic_link *link)
{
    if (!link)
        return;
    uint32_t caller = s->check->flow->instances.at[link->instance].function;
    s->caller = ic_program_unit(s->check->program, caller);
    uint32_t instr = s->check->flow->sites.at[link->site].instr;
    s->call = &s->caller->calls.at[s->caller->instrs.at[instr].a];
}

bool ic_is_decided(struct ic_check *check, uint32_t instance, uint32_t block,
                   const struct ic_link *call, bool meeting)
{
    uint32_t function = check->flow->instances.at[instance].function;
    const struct ic_shape *shape = ic_flow_shape(check->flow, function);
    struct slice s = open_slice(check, function, 0);
    bool *seen = ic_calloc(shape->block_count, sizeof *seen);
    IC_VEC(uint32_t) blocks = {0};
    enter_by(&s, call);
    ic_vec_push(&blocks, block);
    while (blocks.count && !s.memory) {
        uint32_t b = blocks.at[--blocks.count];
        for (uint32_t k = shape->control_first[b]; k < shape->control_first[b + 1]; k++) {
            uint32_t branch = shape->controls[k].branch;
            if (seen[branch])
                continue;
            seen[branch] = true;
            ic_vec_push(&blocks, branch);
            const struct ic_block *row = &s.u->blocks.at[s.row->first_block + branch];
            if (!meeting || shape->post_dominator[branch] != IC_NONE)
                run(&s, s.u->instrs.at[row->first + row->count - 1].a);
        }
    }
    bool result = s.memory;
    ic_vec_release(&blocks);
    free(seen);
    close_slice(&s);
    return result;
}
