// Which variables of a function are followed: scalars whose address goes nowhere but to calls.
#include "flow/frame.h"

#include "base/memory.h"

#include <stdlib.h>

struct ic_value ic_frame_slot_any(const struct ic_frame *f, uint32_t slot)
{
    if (slot >= f->var_slots)
        return IC_VALUE_UNKNOWN;
    uint32_t type = f->unit->vars.at[f->row->first_var + f->slot_var[slot]].type;
    return ic_value_of_type(&f->unit->types.at[type]);
}

static bool is_scalar(const struct ic_type *t)
{
    return t->kind == IC_TYPE_INT || t->kind == IC_TYPE_ENUM || t->kind == IC_TYPE_BOOL ||
           t->kind == IC_TYPE_POINTER;
}

static void find_variables(struct ic_frame *f)
{
    // Too many to follow: none is.
    bool many = (uint64_t)f->row->var_count * f->row->block_count > (uint64_t)1 << 22;
    for (uint32_t v = 0; v < f->row->var_count; v++) {
        const struct ic_type *t = &f->unit->types.at[f->unit->vars.at[f->row->first_var + v].type];
        f->var_slot[v] = IC_NONE;
        if (many || f->shape->escaped[v] || !is_scalar(t) || t->flags & IC_TYPE_VOLATILE)
            continue;
        f->slot_var[f->var_slots] = v;
        f->var_slot[v] = f->var_slots++;
    }
}

// The variable that a store instruction stores to, or IC_NONE.
static uint32_t stored_variable(const struct ic_frame *f, const struct ic_instr *in)
{
    if (in->op != IC_OP_store)
        return IC_NONE;
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, in->a)];
    return at->op == IC_OP_addr_var ? at->a - f->row->first_var : IC_NONE;
}

// `ext = DeviceExtension;`, `port = &ext->Ports[0];`: a pointer that is stored once, made of one
// that never changes, stands for that. Aliases of aliases are found in order: declarations come
// first.
static void find_aliases(struct ic_frame *f)
{
    uint32_t *stores = ic_calloc(f->row->var_count, sizeof *stores);
    const struct ic_instr *first = &f->unit->instrs.at[f->first_instr];
    for (uint32_t v = 0; v < f->row->var_count; v++)
        f->aliases[v].path.base = IC_NONE;
    for (uint32_t i = 0; i < f->instr_count; i++) {
        uint32_t var = stored_variable(f, &first[i]);
        if (var == IC_NONE)
            continue;
        stores[var]++;
        if (var < f->row->param_count)
            f->moved[var] = true;
    }
    for (uint32_t i = 0; i < f->instr_count; i++) {
        uint32_t var = stored_variable(f, &first[i]);
        struct ic_address a;
        if (var == IC_NONE || stores[var] != 1 || var < f->row->param_count ||
            f->var_slot[var] == IC_NONE ||
            f->unit->types.at[f->unit->vars.at[f->row->first_var + var].type].kind !=
                IC_TYPE_POINTER ||
            !ic_address_of(f, first[i].b, &a) || a.path.base == var || a.path.depth)
            continue;
        bool fixed =
            a.path.direct || (a.path.base < f->row->param_count && stores[a.path.base] == 0);
        if (fixed && !(a.path.direct && f->var_slot[a.path.base] != IC_NONE))
            f->aliases[var] = a;
    }
    free(stores);
}

static bool calls_bodies(const struct ic_frame *f)
{
    for (uint32_t i = f->first_instr; i < f->first_instr + f->instr_count; i++)
        if (f->unit->instrs.at[i].op == IC_OP_call &&
            ic_program_callees(f->program, f->function, i).count)
            return true;
    return false;
}

void ic_slots_find(struct ic_frame *f)
{
    f->var_slot = ic_calloc(f->row->var_count, sizeof *f->var_slot);
    f->slot_var = ic_calloc(f->row->var_count, sizeof *f->slot_var);
    f->base_broken = ic_calloc(f->row->var_count, sizeof *f->base_broken);
    f->moved = ic_calloc(f->row->param_count, sizeof *f->moved);
    f->aliases = ic_calloc(f->row->var_count, sizeof *f->aliases);
    find_variables(f);
    find_aliases(f);
    ic_places_find(f);
    f->calls_bodies = calls_bodies(f);
    ic_decisions_find(f);
    f->place_limit = f->place_count;
    if (f->calls_bodies)
        f->place_limit += IC_SPARE_PLACES;
    f->slot_count = f->var_slots + f->place_limit + f->decision_count;
    ic_keys_find(f);
}
