// Fields that hold pointers to the device's registers or to memory shared with it: what a routine
// that maps such memory returned was stored there, directly, through a local variable, moved by an
// offset, or from another such field. The program's order does not matter: a field is one or is
// not.
#include "flow/matters.h"

#include "base/memory.h"

#include <stdlib.h>

struct scan {
    struct ic_flow *flow;
    struct ic_program *p;
    uint32_t function, unit;
    const struct ic_unit *u;
    const struct ic_function *row;
    uint8_t *variables; // of the function
    bool changed;
};

static uint8_t maps(const struct ic_program *p, const struct ic_routine *r)
{
    uint8_t bits = 0;
    for (uint32_t m = 0; m < ic_rulebook_model_count(p->book); m++) {
        const struct ic_routine_model *facts =
            ic_rulebook_effects(p->book, r, ic_rulebook_model(p->book, m));
        for (uint32_t i = 0; i < facts->effect_count; i++) {
            if (facts->effects[i].kind == IC_EFFECT_maps_device)
                bits |= IC_FIELD_MAPS_DEVICE;
            if (facts->effects[i].kind == IC_EFFECT_shares_memory)
                bits |= IC_FIELD_MAPS_SHARED;
        }
    }
    return bits;
}

static uint8_t mapping(const struct scan *s, uint32_t value, uint32_t depth)
{
    const struct ic_instr *in = &s->u->instrs.at[ic_unit_strip(s->u, value)];
    uint8_t bits = 0;
    if (depth == 6)
        return 0;
    if (in->op == IC_OP_call) {
        const struct ic_routine *r =
            ic_program_routine(s->p, s->unit, (uint32_t)(in - s->u->instrs.at));
        return r ? maps(s->p, r) : 0;
    }
    if (in->op == IC_OP_load) {
        const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
        uint32_t field = ic_program_place_field(s->p, s->unit, in->a);
        if (field != IC_NONE)
            bits |= s->flow->mapped[field];
        if (at->op == IC_OP_addr_var)
            bits |= s->variables[at->a - s->row->first_var];
        return bits;
    }
    if (in->op == IC_OP_add || in->op == IC_OP_addr_elem || in->op == IC_OP_addr_field)
        return mapping(s, in->a, depth + 1);
    return 0;
}

static void scan_store(struct scan *s, const struct ic_instr *in)
{
    const struct ic_instr *at = &s->u->instrs.at[ic_unit_strip(s->u, in->a)];
    uint32_t field = ic_program_place_field(s->p, s->unit, in->a);
    uint8_t *into = NULL, bits;
    if (at->op == IC_OP_addr_var)
        into = &s->variables[at->a - s->row->first_var];
    else if (field != IC_NONE)
        into = &s->flow->mapped[field];
    if (!into || !((bits = mapping(s, in->b, 0)) & ~*into))
        return;
    *into |= bits;
    s->changed |= at->op != IC_OP_addr_var;
}

static void scan_function(struct scan *s, uint32_t function)
{
    s->function = function;
    s->unit = s->p->functions.at[function].unit;
    s->u = s->p->units[s->unit];
    s->row = ic_program_row(s->p, function);
    s->variables = ic_calloc(s->row->var_count, sizeof *s->variables);
    for (uint32_t b = s->row->first_block; b < s->row->first_block + s->row->block_count; b++) {
        const struct ic_block *block = &s->u->blocks.at[b];
        for (uint32_t i = block->first; i < block->first + block->count; i++)
            if (s->u->instrs.at[i].op == IC_OP_store)
                scan_store(s, &s->u->instrs.at[i]);
    }
    free(s->variables);
}

static bool has_pointer(const struct ic_unit *u, uint32_t record)
{
    const struct ic_record *r = &u->records.at[record];
    for (uint32_t f = r->first; f < r->first + r->count; f++)
        if (u->types.at[u->fields.at[f].type].kind == IC_TYPE_POINTER)
            return true;
    return false;
}

bool ic_mapped_own(const struct ic_unit *u, uint32_t address)
{
    const struct ic_instr *in = &u->instrs.at[ic_unit_strip(u, address)];
    for (int depth = 0; depth < 8 && (in->op == IC_OP_addr_field || in->op == IC_OP_addr_elem);
         depth++) {
        if (in->op == IC_OP_addr_field && has_pointer(u, u->fields.at[in->b].record))
            return true;
        in = &u->instrs.at[ic_unit_strip(u, in->a)];
    }
    return false;
}

void ic_mapped_find(struct ic_flow *flow)
{
    enum { MAX_ROUNDS = 4 };
    struct scan s = {.flow = flow, .p = flow->program, .changed = true};
    flow->mapped = ic_arena_array(&flow->arena, s.p->fields.count, sizeof *flow->mapped);
    for (uint32_t round = 0; s.changed && round < MAX_ROUNDS; round++) {
        s.changed = false;
        for (uint32_t f = 0; f < s.p->functions.count; f++)
            scan_function(&s, f);
    }
}
