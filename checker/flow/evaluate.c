#include "flow/frame.h"

static bool is_number(const struct ic_type *t)
{
    return t->kind == IC_TYPE_INT || t->kind == IC_TYPE_ENUM || t->kind == IC_TYPE_BOOL;
}

struct ic_value ic_value_of_type(const struct ic_type *t)
{
    struct ic_value v = IC_VALUE_UNKNOWN;
    if (t->kind == IC_TYPE_BOOL)
        v.range = ic_range_of(0, 1);
    else if (is_number(t))
        v.range = ic_range_of_type(t->bits, t->flags & IC_TYPE_SIGNED);
    else if (t->kind == IC_TYPE_POINTER)
        v.range = ic_range_of(0, INT64_MAX);
    v.bound = v.range;
    return v;
}

struct ic_value ic_value_convert(struct ic_value v, const struct ic_type *t)
{
    if (t->kind == IC_TYPE_BOOL) {
        bool zero = ic_range_holds(v.range, 0);
        v.range = ic_range_of(zero ? 0 : 1, ic_range_is_constant(v.range) && zero ? 0 : 1);
        v.bound = ic_range_meet(v.range, v.bound.lo == 0 && v.bound.hi == 0 ? v.bound : v.range);
    } else if (is_number(t)) {
        v.range = ic_range_convert(v.range, t->bits, t->flags & IC_TYPE_SIGNED);
        v.bound = ic_range_convert(v.bound, t->bits, t->flags & IC_TYPE_SIGNED);
    } else if (t->kind == IC_TYPE_POINTER) {
        // Pointers are compared with NULL only: a constant address is just not NULL.
        if (v.range.lo < 0 || v.range.lo > 0)
            v.range =
                ic_range_of(v.range.lo > 0 || ic_range_is_constant(v.range) ? 1 : 0, INT64_MAX);
        v.bound = v.range;
    } else {
        v.range = v.bound = IC_RANGE_TOP;
    }
    return v;
}

static void load_field(const struct ic_frame *f, uint32_t field, struct ic_value *v)
{
    const struct ic_program *p = f->program;
    const struct ic_program_field *row = &p->fields.at[field];
    if (row->is_flag && row->origin == IC_ORIGIN_USER) {
        v->flags |= IC_VALUE_FLAG;
        v->field = field;
    }
    struct ic_range assumed = p->field_assumed[field];
    if (!ic_range_eq(assumed, p->field_range[field])) {
        v->range = ic_range_meet(v->range, assumed);
        v->flags &= ~(uint32_t)IC_VALUE_FLAG;
    }
    v->bound = ic_range_meet(v->range, ic_range_meet(assumed, p->field_range[field]));
    if (ic_range_is_empty(v->bound))
        v->bound = v->range;
}

static struct ic_value load(const struct ic_frame *f, const struct ic_instr *in)
{
    const struct ic_unit *u = f->unit;
    const struct ic_type *type = &u->types.at[in->type];
    struct ic_value v = ic_value_of_type(type);
    const struct ic_instr *at = &u->instrs.at[ic_unit_strip(u, in->a)];
    if (in->flags & IC_INSTR_VOLATILE) {
        v.flags = ic_unit_constant_address(u, in->a) ? IC_VALUE_CLOCK : IC_VALUE_DEVICE;
        return v;
    }
    if (at->op == IC_OP_addr_var) {
        uint32_t var = at->a - f->row->first_var;
        return f->tracked[var] ? ic_value_convert(f->now.vars[var], type) : v;
    }
    uint32_t slot = ic_places_slot(f, in->a);
    if (slot != IC_NONE && !ic_range_is_top(f->now.vars[slot].range))
        return ic_value_convert(f->now.vars[slot], type);
    if (ic_places_local(f, in->a))
        return v;
    v.flags = IC_VALUE_MEMORY;
    if (at->op == IC_OP_addr_sym && is_number(type))
        v.flags |= IC_VALUE_FLAG; // a setting of the whole driver
    uint32_t field = ic_program_place_field(f->program, f->unit_index, in->a);
    if (field != IC_NONE)
        load_field(f, field, &v);
    return v;
}

static bool unsigned_64(const struct ic_unit *u, uint32_t value)
{
    const struct ic_type *t = &u->types.at[u->instrs.at[value].type];
    return t->kind == IC_TYPE_POINTER || (t->bits >= 64 && !(t->flags & IC_TYPE_SIGNED));
}

static struct ic_value binary(const struct ic_frame *f, const struct ic_instr *in)
{
    enum ic_op op = (enum ic_op)in->op;
    struct ic_value a = ic_frame_value(f, in->a), b = ic_frame_value(f, in->b);
    struct ic_value r = {
        .flags = (a.flags | b.flags) & ~(uint32_t)IC_VALUE_MESSAGE,
        .field = a.field == IC_NONE ? b.field : a.field,
    };
    bool order = op >= IC_OP_lt && op <= IC_OP_ge;
    if (order && unsigned_64(f->unit, in->a) && (a.range.lo < 0 || b.range.lo < 0)) {
        r.range = r.bound = ic_range_of(0, 1);
    } else {
        r.range = ic_range_binary(op, a.range, b.range);
        r.bound = ic_range_binary(op, a.bound, b.bound);
    }
    return ic_value_convert(r, &f->unit->types.at[in->type]);
}

static struct ic_value unary(const struct ic_frame *f, const struct ic_instr *in)
{
    struct ic_value a = ic_frame_value(f, in->a);
    a.range = ic_range_unary((enum ic_op)in->op, a.range);
    a.bound = ic_range_unary((enum ic_op)in->op, a.bound);
    a.flags &= ~(uint32_t)IC_VALUE_MESSAGE;
    return ic_value_convert(a, &f->unit->types.at[in->type]);
}

struct ic_value ic_evaluate(const struct ic_frame *f, uint32_t instr)
{
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    const struct ic_type *type = &f->unit->types.at[in->type];
    switch (in->op) {
    case IC_OP_const:
        return ic_value_convert(ic_value_const(f->unit->consts.at[in->a].value), type);
    case IC_OP_text:
    case IC_OP_addr_var:
    case IC_OP_addr_sym:
    case IC_OP_addr_field:
    case IC_OP_addr_base:
    case IC_OP_addr_derived:
        return (struct ic_value){ic_range_of(1, INT64_MAX), ic_range_of(1, INT64_MAX), 0, IC_NONE};
    case IC_OP_addr_elem: {
        struct ic_value v = ic_value_of_type(type);
        v.flags = ic_frame_value(f, in->a).flags & ~(uint32_t)IC_VALUE_MESSAGE;
        return v;
    }
    case IC_OP_load:
        return load(f, in);
    case IC_OP_cast:
        return ic_value_convert(ic_frame_value(f, in->a), type);
    case IC_OP_neg:
    case IC_OP_bitnot:
    case IC_OP_not:
        return unary(f, in);
    default:
        if (in->op >= IC_OP_add && in->op <= IC_OP_ge)
            return binary(f, in);
        return ic_value_of_type(type);
    }
}
