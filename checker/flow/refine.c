// What a decided condition says of the variables and places it was read from.
#include "flow/frame.h"

// The slot that load `load` of the block being executed read, if it still holds that.
static bool same_slot(const struct ic_frame *f, const struct ic_instr *load, uint32_t *slot,
                      uint32_t *shift, uint32_t *width)
{
    struct ic_address a;
    *shift = 0;
    *width = ic_access_width(f, load);
    if (!ic_address_of(f, load->a, &a) || !*width)
        return false;
    if (a.path.direct && !a.path.depth && a.path.offset == 0 &&
        f->var_slot[a.path.base] != IC_NONE) {
        *slot = f->var_slot[a.path.base];
        *width = 64;
        return true;
    }
    uint32_t place = ic_places_lookup(f, &a.path, *width, shift);
    if (place == IC_NONE)
        return false;
    *slot = ic_frame_place_slot(f, place);
    if (*shift == 0 && *width == f->places[place].width)
        *width = 64;
    return true;
}

static bool still_current(const struct ic_frame *f, uint32_t load, bool is_variable)
{
    const struct ic_instr *from =
        &f->unit->instrs.at[ic_unit_strip(f->unit, f->unit->instrs.at[load].a)];
    if (load < f->block_first || load >= f->block_end)
        return false;
    for (uint32_t i = load + 1; i < f->instr; i++) {
        const struct ic_instr *in = &f->unit->instrs.at[i];
        if (!is_variable && (in->op == IC_OP_call || in->op == IC_OP_store))
            return false;
        if (in->op != IC_OP_store)
            continue;
        const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
        if (at->op == IC_OP_addr_var && from->op == IC_OP_addr_var && at->a == from->a)
            return false;
    }
    return true;
}

// The instruction that loads `value`, once conversions that kept it are taken off; IC_NONE if it is
// no load of a slot.
static uint32_t loaded_from(const struct ic_frame *f, uint32_t value, uint32_t *slot,
                            uint32_t *shift, uint32_t *width)
{
    struct ic_range seen = ic_frame_value(f, value).range;
    while (f->unit->instrs.at[value].op == IC_OP_cast)
        value = f->unit->instrs.at[value].a;
    const struct ic_instr *in = &f->unit->instrs.at[value];
    if (in->op != IC_OP_load || in->flags & IC_INSTR_VOLATILE ||
        !ic_range_eq(seen, ic_frame_value(f, value).range) ||
        !same_slot(f, in, slot, shift, width) || !still_current(f, value, *slot < f->var_slots))
        return IC_NONE;
    return value;
}

static bool narrow_bits(struct ic_frame *f, uint32_t value, uint64_t ones, uint64_t zeros)
{
    struct ic_value seen = ic_frame_value(f, value);
    uint32_t slot, shift, width;
    if ((seen.ones | ones) & (seen.zeros | zeros))
        return false;
    uint32_t load = loaded_from(f, value, &slot, &shift, &width);
    if (load == IC_NONE)
        return true;
    struct ic_value *v = &f->now->slots[slot];
    if (slot >= f->var_slots && ic_range_is_top(v->range) && width == 64)
        *v = ic_frame_value(f, load);
    uint64_t mask = width >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << width) - 1;
    return ic_value_meet_bits(v, (ones & mask) << shift, (zeros & mask) << shift);
}

static bool narrow_range(struct ic_frame *f, uint32_t value, struct ic_range r)
{
    uint32_t slot, shift, width;
    struct ic_value seen = ic_frame_value(f, value);
    if (!ic_value_meet(&seen, r))
        return false;
    uint32_t load = loaded_from(f, value, &slot, &shift, &width);
    if (load == IC_NONE)
        return true;
    if (width < 64)
        return !ic_range_is_constant(r) || narrow_bits(f, value, (uint64_t)r.lo, ~(uint64_t)r.lo);
    struct ic_value *v = &f->now->slots[slot];
    if (ic_range_is_top(v->range)) // a place of which nothing was known
        *v = ic_frame_value(f, load);
    return ic_value_meet(v, r);
}

// `(x & mask) == 0`, `!= 0` with one bit, `== mask`: bits of x.
static bool narrow_masked(struct ic_frame *f, uint32_t value, struct ic_range r)
{
    while (f->unit->instrs.at[value].op == IC_OP_cast)
        value = f->unit->instrs.at[value].a;
    const struct ic_instr *in = &f->unit->instrs.at[value];
    if (in->op != IC_OP_and || !ic_range_is_constant(r))
        return true;
    for (int side = 0; side < 2; side++) {
        struct ic_value mask = ic_frame_value(f, side ? in->a : in->b);
        uint32_t x = side ? in->b : in->a;
        if (ic_value_is_const(mask))
            return narrow_bits(f, x, (uint64_t)(r.lo & mask.range.lo),
                               (uint64_t)(~r.lo & mask.range.lo));
    }
    return true;
}

// `x & mask` is not 0: at least one bit of the mask is set in x.
static bool narrow_some(struct ic_frame *f, uint32_t value)
{
    uint32_t slot, shift, width;
    while (f->unit->instrs.at[value].op == IC_OP_cast)
        value = f->unit->instrs.at[value].a;
    const struct ic_instr *in = &f->unit->instrs.at[value];
    if (in->op != IC_OP_and || !ic_value_is_const(ic_frame_value(f, in->b)))
        return true;
    uint64_t mask = (uint64_t)ic_frame_value(f, in->b).range.lo;
    uint32_t load = loaded_from(f, in->a, &slot, &shift, &width);
    if (load == IC_NONE || width < 64)
        return true;
    struct ic_value *v = &f->now->slots[slot];
    if (slot >= f->var_slots && ic_range_is_top(v->range))
        *v = ic_frame_value(f, load);
    return ic_value_meet_some(v, mask);
}

bool ic_refine_to(struct ic_frame *f, uint32_t value, struct ic_range range)
{
    return narrow_range(f, value, range) && narrow_masked(f, value, range);
}

static bool narrow(struct ic_frame *f, uint32_t value, enum ic_op op, struct ic_range with,
                   bool truth)
{
    struct ic_value seen = ic_frame_value(f, value);
    struct ic_range r = ic_range_refine(op, seen.range, with, truth);
    if (ic_range_is_empty(r))
        return false;
    bool not_equal = (op == IC_OP_ne) == truth && (op == IC_OP_ne || op == IC_OP_eq);
    // One unknown bit that is not what it is compared with is the other.
    uint64_t unknown = ~(seen.ones | seen.zeros);
    if (not_equal && ic_range_is_constant(with) && __builtin_popcountll(unknown) == 1) {
        uint64_t differs = ((uint64_t)with.lo ^ seen.ones) & ~unknown;
        if (!differs)
            r = ic_range_of((int64_t)(seen.ones | (~(uint64_t)with.lo & unknown)),
                            (int64_t)(seen.ones | (~(uint64_t)with.lo & unknown)));
    }
    if (not_equal && ic_range_is_constant(with) && with.lo == 0 && !narrow_some(f, value))
        return false;
    return ic_refine_to(f, value, r);
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

bool ic_refine(struct ic_frame *f, uint32_t condition, bool truth)
{
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
        return narrow(f, in->a, op, ic_frame_value(f, in->b).range, truth) &&
               narrow(f, in->b, mirrored(op), ic_frame_value(f, in->a).range, truth);
    }
    return narrow(f, condition, IC_OP_ne, ic_range_of(0, 0), truth);
}
