// What instructions compute.
#include "flow/frame.h"
#include "flow/machine.h"
#include "flow/register.h"

static void load_field(const struct ic_frame *f, uint32_t field, struct ic_value *v)
{
    const struct ic_program *p = f->program;
    v->field = field;
    if (f->flow->mapped[field] & IC_FIELD_MAPS_DEVICE)
        v->flags |= IC_VALUE_MAPPED;
    if (f->flow->mapped[field] & IC_FIELD_MAPS_SHARED && f->flow->machine)
        v->flags |= IC_VALUE_SHARED;
    struct ic_range assumed = p->field_assumed[field];
    if (!ic_range_eq(assumed, p->field_range[field]))
        v->range = ic_range_meet(v->range, assumed);
    v->bound = ic_range_meet(v->range, ic_range_meet(assumed, p->field_range[field]));
    if (ic_range_is_empty(v->bound))
        v->bound = v->range;
}

// What the slot of the variable or place at address `a` says, if it says anything.
static bool load_slot(const struct ic_frame *f, const struct ic_instr *in, struct ic_value *v)
{
    struct ic_address a;
    uint32_t shift, width = ic_access_width(f, in);
    const struct ic_type *type = &f->unit->types.at[in->type];
    if (!ic_address_of(f, in->a, &a))
        return false;
    if (a.path.direct && !a.path.depth && f->var_slot[a.path.base] != IC_NONE) {
        if (a.path.offset != 0)
            return false;
        *v = ic_value_convert(f->now->slots[f->var_slot[a.path.base]], type);
        return true;
    }
    uint32_t place = width ? ic_places_lookup(f, &a.path, width, &shift) : IC_NONE;
    if (place == IC_NONE)
        return false;
    struct ic_value slot = f->now->slots[ic_frame_place_slot(f, place)];
    if (ic_range_is_top(slot.range) && !slot.ones && !slot.zeros &&
        !(slot.flags & (IC_VALUE_DEVICE | IC_VALUE_COMPLETED | IC_VALUE_COMPLETED_PART)))
        return false;
    bool whole = shift == 0 && width == f->places[place].width;
    *v = ic_value_convert(whole ? slot : ic_value_extract(slot, shift, width), type);
    return true;
}

static struct ic_value load(const struct ic_frame *f, const struct ic_instr *in)
{
    const struct ic_unit *u = f->unit;
    const struct ic_type *type = &u->types.at[in->type];
    struct ic_value v = ic_value_of_type(type);
    uint32_t width = ic_access_width(f, in);
    if (width && width < type->bits && !(type->flags & IC_TYPE_SIGNED))
        v = ic_value_extract(v, 0, width); // a bit-field
    if (in->flags & IC_INSTR_VOLATILE || ic_frame_value(f, in->a).flags & IC_VALUE_MAPPED) {
        v.flags = ic_unit_constant_address(u, in->a) ? IC_VALUE_CLOCK : IC_VALUE_DEVICE;
        v.origin = ic_register_at(f, in->a);
        return v;
    }
    bool known = load_slot(f, in, &v);
    if (ic_places_local(f, in->a))
        return v;
    if (!known)
        v.flags = IC_VALUE_MEMORY;
    uint32_t field = ic_program_place_field(f->program, f->unit_index, in->a);
    if (field != IC_NONE && !known)
        load_field(f, field, &v);
    bool named = known && v.origin && ic_machine_follows_objects(f->flow->machine);
    if (!(v.flags & IC_VALUE_DEVICE) && !named) // another name than the address of the place
        v.origin = ic_hash_add(ic_register_at(f, in->a), 43);
    return v;
}

static bool unsigned_64(const struct ic_unit *u, uint32_t value)
{
    const struct ic_type *t = &u->types.at[u->instrs.at[value].type];
    return t->kind == IC_TYPE_POINTER || (t->bits >= 64 && !(t->flags & IC_TYPE_SIGNED));
}

// `base + 4` is another place than `base`; `status & 4` still is what the register said.
static uint64_t origin_of(const struct ic_frame *f, enum ic_op op, struct ic_value a,
                          struct ic_value b)
{
    struct ic_value by = ic_value_is_const(a) ? a : b, of = ic_value_is_const(a) ? b : a;
    bool mixes = op == IC_OP_and || op == IC_OP_or || op == IC_OP_xor;
    if (mixes && (a.flags ^ b.flags) & IC_VALUE_DEVICE) // `status & enabled`
        return a.flags & IC_VALUE_DEVICE ? a.origin : b.origin;
    if (ic_machine_follows_objects(f->flow->machine) && (a.origin == 0 || b.origin == 0))
        return a.origin | b.origin; // another place in the same object
    if (!ic_value_is_const(by))
        return a.origin == b.origin ? a.origin : 0;
    bool moves = (op == IC_OP_add || op == IC_OP_sub) && !(of.flags & IC_VALUE_DEVICE);
    return moves ? ic_register_behind(of.origin, by.range.lo) : of.origin;
}

// `Srb == &ext->Local.Srb`: the one address of a member that it is compared with.
static bool is_address(const struct ic_frame *f, uint32_t value)
{
    return f->unit->instrs.at[ic_unit_strip(f->unit, value)].op == IC_OP_addr_field;
}

// Whether `a & b` keeps all of the bits of which `a` has one.
static bool some_of(struct ic_value a, struct ic_value b)
{
    return a.some && ic_value_is_const(b) && !(a.some & ~(uint64_t)b.range.lo);
}

static struct ic_value binary(const struct ic_frame *f, const struct ic_instr *in)
{
    enum ic_op op = (enum ic_op)in->op;
    struct ic_value a = ic_frame_value(f, in->a), b = ic_frame_value(f, in->b);
    struct ic_value r = {
        .flags = (a.flags | b.flags) & ~(uint32_t)IC_VALUE_MESSAGE,
        .field = a.field == IC_NONE ? b.field : a.field,
        .origin = origin_of(f, op, a, b),
    };
    bool order = op >= IC_OP_lt && op <= IC_OP_ge;
    if (order && unsigned_64(f->unit, in->a) && (a.range.lo < 0 || b.range.lo < 0)) {
        r.range = r.bound = ic_range_of(0, 1);
        return r;
    }
    r.range = ic_range_binary(op, a.range, b.range);
    r.bound = ic_range_binary(op, a.bound, b.bound);
    bool some_left = op == IC_OP_and && (some_of(a, b) || some_of(b, a));
    // Bits tell apart what intervals do not.
    bool differ = (a.ones & b.zeros) || (a.zeros & b.ones);
    bool same = a.origin && a.origin == b.origin && (is_address(f, in->a) || is_address(f, in->b));
    if ((op == IC_OP_eq || op == IC_OP_ne) && same)
        r.range = r.bound = ic_range_of(op == IC_OP_eq, op == IC_OP_eq);
    if ((op == IC_OP_eq || op == IC_OP_ne) && differ)
        r.range = r.bound = ic_range_of(op == IC_OP_ne, op == IC_OP_ne);
    r = ic_value_convert(r, &f->unit->types.at[in->type]);
    if (op >= IC_OP_and && op <= IC_OP_shr && !ic_value_is_const(r)) {
        ic_value_bits(op, a, b, &r);
        if (some_left && r.range.lo == 0)
            r.range.lo = r.bound.lo = 1;
        r = ic_value_convert(r, &f->unit->types.at[in->type]);
    }
    return r;
}

static struct ic_value unary(const struct ic_frame *f, const struct ic_instr *in)
{
    struct ic_value a = ic_frame_value(f, in->a), r = a;
    r.range = ic_range_unary((enum ic_op)in->op, a.range);
    r.bound = ic_range_unary((enum ic_op)in->op, a.bound);
    if (in->op == IC_OP_not && a.ones)
        r.range = r.bound = ic_range_of(0, 0);
    r.flags &= ~(uint32_t)IC_VALUE_MESSAGE;
    ic_value_bits((enum ic_op)in->op, a, a, &r);
    return ic_value_convert(r, &f->unit->types.at[in->type]);
}

static struct ic_value address(const struct ic_frame *f, uint32_t instr)
{
    struct ic_value v = IC_VALUE_UNKNOWN;
    const struct ic_instr *in = &f->unit->instrs.at[instr];
    v.range = v.bound = ic_range_of(1, INT64_MAX);
    v.origin = ic_register_at(f, instr);
    if (in->op == IC_OP_addr_field || in->op == IC_OP_addr_base || in->op == IC_OP_addr_derived)
        v.flags = (in->op == IC_OP_addr_field ? IC_VALUE_ADDRESS : 0u) |
                  ic_part_flags(ic_frame_value(f, in->a).flags);
    return v;
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
        return address(f, instr);
    case IC_OP_addr_elem: {
        struct ic_value v = ic_value_of_type(type);
        v.flags = ic_frame_value(f, in->a).flags & ~(uint32_t)IC_VALUE_MESSAGE;
        v.origin = ic_register_at(f, instr);
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
