#include "flow/frame.h"

// Whether variable (or slot of a place) `var` still holds at the end of the block what instruction
// `load` of the same block read from it.
static bool still_current(const struct ic_frame *f, uint32_t load, uint32_t var, uint32_t end)
{
    if (f->stamp[load - f->first_instr] != f->run)
        return false;
    for (uint32_t i = load + 1; i < end; i++) {
        const struct ic_instr *in = &f->unit->instrs.at[i];
        if (in->op == IC_OP_call && var >= f->row->first_var + f->row->var_count)
            return false;
        if (in->op == IC_OP_store && var >= f->row->first_var + f->row->var_count)
            return false;
        if (in->op == IC_OP_store) {
            const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
            if (at->op == IC_OP_addr_var && at->a == var)
                return false;
        }
    }
    return true;
}

// The tracked variable that `value` reads, if conversions kept its value; IC_NONE otherwise.
static uint32_t read_variable(const struct ic_frame *f, uint32_t value, uint32_t end)
{
    struct ic_range seen = ic_frame_value(f, value).range;
    while (f->unit->instrs.at[value].op == IC_OP_cast)
        value = f->unit->instrs.at[value].a;
    const struct ic_instr *in = &f->unit->instrs.at[value];
    if (in->op != IC_OP_load || in->flags & IC_INSTR_VOLATILE ||
        !ic_range_eq(seen, ic_frame_value(f, value).range))
        return IC_NONE;
    uint32_t slot = ic_places_slot(f, in->a);
    if (slot != IC_NONE)
        return still_current(f, value, f->row->first_var + slot, end) ? slot : IC_NONE;
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
    if (at->op != IC_OP_addr_var || !f->tracked[at->a - f->row->first_var] ||
        !still_current(f, value, at->a, end))
        return IC_NONE;
    return at->a - f->row->first_var;
}

static bool narrow(const struct ic_frame *f, struct ic_value *vars, uint32_t value, enum ic_op op,
                   struct ic_range with, bool truth, uint32_t end)
{
    struct ic_range r = ic_range_refine(op, ic_frame_value(f, value).range, with, truth);
    if (ic_range_is_empty(r))
        return false;
    uint32_t var = read_variable(f, value, end);
    if (var == IC_NONE)
        return true;
    struct ic_value *v = &vars[var];
    if (ic_range_is_top(v->range)) // a place of which nothing was known
        *v = ic_frame_value(f, value);
    v->range = ic_range_meet(v->range, r);
    v->bound = ic_range_meet(v->bound, r);
    if (ic_range_is_empty(v->bound))
        v->bound = v->range;
    return !ic_range_is_empty(v->range);
}

static enum ic_op mirrored(enum ic_op op)
{
    switch (op) {
    case IC_OP_lt:
        return IC_OP_gt;
    case IC_OP_le:
        return IC_OP_ge;
    case IC_OP_gt:
        return IC_OP_lt;
    case IC_OP_ge:
        return IC_OP_le;
    default:
        return op;
    }
}

static bool wraps(const struct ic_frame *f, const struct ic_instr *in)
{
    const struct ic_type *t = &f->unit->types.at[f->unit->instrs.at[in->a].type];
    return t->bits >= 64 && !(t->flags & IC_TYPE_SIGNED) &&
           (ic_frame_value(f, in->a).range.lo < 0 || ic_frame_value(f, in->b).range.lo < 0);
}

bool ic_refine(const struct ic_frame *f, struct ic_value *vars, uint32_t condition, bool truth)
{
    uint32_t end = condition + 1;
    while (!ic_op_ends((enum ic_op)f->unit->instrs.at[end].op))
        end++;
    const struct ic_instr *in = &f->unit->instrs.at[condition];
    for (;;) {
        if (in->op == IC_OP_not)
            truth = !truth;
        else if (in->op != IC_OP_cast || f->unit->types.at[in->type].bits < 8)
            break;
        condition = in->a;
        in = &f->unit->instrs.at[condition];
    }
    if (in->op >= IC_OP_eq && in->op <= IC_OP_ge) {
        enum ic_op op = (enum ic_op)in->op;
        if (op >= IC_OP_lt && wraps(f, in))
            return true;
        return narrow(f, vars, in->a, op, ic_frame_value(f, in->b).range, truth, end) &&
               narrow(f, vars, in->b, mirrored(op), ic_frame_value(f, in->a).range, truth, end);
    }
    return narrow(f, vars, condition, IC_OP_ne, ic_range_of(0, 0), truth, end);
}
