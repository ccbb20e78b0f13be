#include "flow/register.h"

#include "flow/machine.h"

static uint64_t element(const struct ic_frame *f, const struct ic_instr *in, uint64_t inner)
{
    struct ic_value index = ic_frame_value(f, in->b);
    const struct ic_type *t = &f->unit->types.at[in->type];
    if (ic_machine_follows_objects(f->flow->machine) && t->kind == IC_TYPE_POINTER &&
        f->unit->types.at[t->inner].bits <= 8)
        return inner; // bytes are counted within an object
    if (ic_value_is_const(index))
        return ic_register_behind(inner, index.range.lo);
    return index.origin ? ic_hash_add(inner, index.origin) : ic_hash_add(inner, 11);
}

uint64_t ic_register_at(const struct ic_frame *f, uint32_t instr)
{
    const struct ic_unit *u = f->unit;
    uint64_t offset = 0; // in bits, from the field of the outermost record
    uint32_t field = IC_NONE;
    const struct ic_instr *in = &u->instrs.at[instr];
    while (in->op == IC_OP_addr_field || in->op == IC_OP_cast || in->op == IC_OP_addr_base) {
        if (in->op != IC_OP_cast) {
            offset += field == IC_NONE ? 0 : u->fields.at[field].bit_offset;
            field = in->b;
        }
        instr = in->a;
        in = &u->instrs.at[instr];
    }
    if (field != IC_NONE) {
        uint64_t name = ic_hash_add(ic_hash(f->program->field_of[f->unit_index][field]), offset);
        if (ic_machine_follows_objects(f->flow->machine)) // objects are told apart
            name = ic_hash_add(name, ic_register_at(f, instr));
        return name;
    }
    switch (in->op) {
    case IC_OP_addr_elem:
        return element(f, in, ic_register_at(f, in->a));
    case IC_OP_addr_var:
        return ic_hash_add(21, in->a);
    case IC_OP_addr_sym:
        return ic_hash_add(22, f->program->entity_of[f->unit_index][in->a]);
    default:
        return ic_frame_value(f, instr).origin;
    }
}

uint32_t ic_register_argument(const struct ic_frame *f, const struct ic_call *c,
                              const struct ic_effect *e, bool writes)
{
    uint32_t object = c->flags & IC_CALL_METHOD ? 1 : 0, needed = writes ? 2 : 1;
    (void)f;
    if (e->argument == IC_NONE || c->count < object + needed)
        return IC_NONE;
    uint32_t last = c->count - object - needed;
    return e->argument > last ? last : e->argument;
}
