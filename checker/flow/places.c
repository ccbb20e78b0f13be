// Flags in memory that a function tests or hands on: what was stored in them, or decided by a test,
// is remembered until something may have changed it. A store to the field of another object is a
// weak update: it ends what is known. Only flags of the driver's own records are followed, none in
// unions.
#include "flow/frame.h"

#include "base/memory.h"

enum { MAX_DEPTH = 8 };

struct path {
    uint32_t base, field;
    uint64_t hash;
    bool direct; // the base is a local record, not a pointer
};

static uint32_t variable(const struct ic_frame *f, uint32_t address)
{
    const struct ic_instr *at = &f->unit->instrs.at[ic_unit_strip(f->unit, address)];
    return at->op == IC_OP_addr_var ? at->a - f->row->first_var : IC_NONE;
}

// The variable that a pointer value is read from or that it is the address of, or IC_NONE.
static uint32_t base_of(const struct ic_frame *f, uint32_t value, bool *direct)
{
    value = ic_unit_strip(f->unit, value);
    const struct ic_instr *in = &f->unit->instrs.at[value];
    *direct = in->op == IC_OP_addr_var;
    if (*direct)
        return in->a - f->row->first_var;
    return in->op == IC_OP_load && !(in->flags & IC_INSTR_VOLATILE) ? variable(f, in->a) : IC_NONE;
}

static bool resolve(const struct ic_frame *f, uint32_t instr, struct path *out)
{
    uint32_t fields[MAX_DEPTH], depth = 0;
    const struct ic_unit *u = f->unit;
    for (;;) {
        instr = ic_unit_strip(u, instr);
        const struct ic_instr *in = &u->instrs.at[instr];
        if (in->op != IC_OP_addr_field)
            break;
        if (depth == MAX_DEPTH || u->records.at[u->fields.at[in->b].record].kind == IC_RECORD_UNION)
            return false;
        fields[depth++] = f->program->field_of[f->unit_index][in->b];
        instr = in->a;
    }
    if (depth == 0)
        return false;
    out->base = base_of(f, instr, &out->direct);
    out->field = fields[0];
    out->hash = 0;
    while (depth)
        out->hash = ic_hash(out->hash ^ fields[--depth]);
    return out->base != IC_NONE;
}

bool ic_places_local(const struct ic_frame *f, uint32_t instr)
{
    for (;;) {
        const struct ic_instr *in = &f->unit->instrs.at[instr];
        if (in->op == IC_OP_addr_var)
            return true;
        if (in->op != IC_OP_addr_field && in->op != IC_OP_addr_elem && in->op != IC_OP_cast)
            return false;
        instr = in->a;
    }
}

static uint32_t find(const struct ic_frame *f, uint32_t base, uint64_t path)
{
    for (uint32_t k = 0; k < f->place_count; k++)
        if (f->places[k].base == base && f->places[k].path == path)
            return f->row->var_count + k;
    return IC_NONE;
}

uint32_t ic_places_slot(const struct ic_frame *f, uint32_t instr)
{
    struct path p;
    if (f->place_count == 0 || !resolve(f, instr, &p))
        return IC_NONE;
    return find(f, p.base, p.hash);
}

static void add(struct ic_frame *f, uint32_t base, uint32_t field, uint64_t path)
{
    if (f->place_count == IC_MAX_PLACES || f->base_broken[base] || find(f, base, path) != IC_NONE)
        return;
    f->places[f->place_count++] = (struct ic_place){base, field, path};
}

static void consider(struct ic_frame *f, const struct ic_instr *in)
{
    struct path p;
    if ((in->op != IC_OP_load && in->op != IC_OP_store) || in->flags & IC_INSTR_VOLATILE ||
        f->unit->instrs.at[ic_unit_strip(f->unit, in->a)].op != IC_OP_addr_field ||
        !resolve(f, in->a, &p))
        return;
    const struct ic_program_field *field = &f->program->fields.at[p.field];
    if (field->is_flag && field->origin == IC_ORIGIN_USER)
        add(f, p.base, p.field, p.hash);
}

// An address that is kept somewhere may be written through unseen.
static void note_break(struct ic_frame *f, uint32_t value)
{
    if (value == IC_NONE)
        return;
    const struct ic_instr *in = &f->unit->instrs.at[ic_unit_strip(f->unit, value)];
    while (in->op == IC_OP_addr_field || in->op == IC_OP_addr_elem || in->op == IC_OP_cast)
        in = &f->unit->instrs.at[in->a];
    if (in->op == IC_OP_addr_var)
        f->base_broken[in->a - f->row->first_var] = true;
}

static void note_breaks(struct ic_frame *f, const struct ic_instr *in)
{
    if (in->op == IC_OP_store)
        note_break(f, in->b);
    else if (in->op == IC_OP_return)
        note_break(f, in->a);
    if (in->op != IC_OP_call)
        return;
    const struct ic_call *c = &f->unit->calls.at[in->a];
    for (uint32_t i = 0; i < c->count; i++) {
        bool direct;
        uint32_t value = f->unit->refs.at[c->first + i];
        uint32_t var = base_of(f, value, &direct);
        uint32_t type = var == IC_NONE ? 0 : f->unit->vars.at[f->row->first_var + var].type;
        if (!direct || f->unit->types.at[type].kind != IC_TYPE_RECORD)
            note_break(f, value); // a record may be handed down whole, nothing else
    }
}

static void add_aliases(struct ic_frame *f, const struct ic_instr *in, const struct ic_fact *fact)
{
    bool direct;
    if (in->op != IC_OP_store || variable(f, in->a) == IC_NONE)
        return;
    uint32_t from = base_of(f, in->b, &direct);
    if (from == fact->base && !direct)
        add(f, variable(f, in->a), fact->field, fact->path);
}

static void each_instr(struct ic_frame *f,
                       void (*visit)(struct ic_frame *f, const struct ic_instr *in))
{
    for (uint32_t i = f->first_instr; i < f->first_instr + f->instr_count; i++)
        visit(f, &f->unit->instrs.at[i]);
}

void ic_places_find(struct ic_frame *f)
{
    const struct ic_instance *instance = &f->flow->instances.at[f->instance];
    f->base_broken = ic_calloc(f->row->var_count, sizeof *f->base_broken);
    each_instr(f, note_breaks);
    for (uint32_t k = 0; k < instance->fact_count; k++) {
        struct ic_fact fact = f->flow->facts.at[instance->first_fact + k];
        add(f, fact.base, fact.field, fact.path);
        for (uint32_t i = f->first_instr; i < f->first_instr + f->instr_count; i++)
            add_aliases(f, &f->unit->instrs.at[i], &fact);
    }
    each_instr(f, consider);
}

static void forget_field(struct ic_frame *f, uint32_t field)
{
    for (uint32_t k = 0; k < f->place_count; k++)
        if (f->places[k].field == field)
            f->now.vars[f->row->var_count + k] = IC_VALUE_UNKNOWN;
}

static void set_base(struct ic_frame *f, uint32_t base, struct ic_value value)
{
    for (uint32_t k = 0; k < f->place_count; k++)
        if (f->places[k].base == base)
            f->now.vars[f->row->var_count + k] = value;
}

// A pointer variable gets another value: its places are those of the variable copied, if any.
static void move_base(struct ic_frame *f, uint32_t to, uint32_t value)
{
    bool direct;
    uint32_t from = base_of(f, value, &direct);
    for (uint32_t k = 0; k < f->place_count; k++) {
        if (f->places[k].base != to)
            continue;
        uint32_t slot = from == IC_NONE ? IC_NONE : find(f, from, f->places[k].path);
        f->now.vars[f->row->var_count + k] = slot == IC_NONE ? IC_VALUE_UNKNOWN : f->now.vars[slot];
    }
}

static struct ic_value narrowed(const struct ic_frame *f, uint32_t slot, struct ic_value v)
{
    uint32_t bits = f->program->fields.at[f->places[slot - f->row->var_count].field].bits;
    v.range = ic_range_convert(v.range, bits, false);
    v.bound = ic_range_convert(v.bound, bits, false);
    if (!ic_range_is_constant(v.range))
        return IC_VALUE_UNKNOWN;
    v.flags = 0;
    v.field = IC_NONE;
    return v;
}

void ic_places_write(struct ic_frame *f, const struct ic_instr *in)
{
    if (f->place_count == 0)
        return;
    uint32_t var = variable(f, in->a);
    if (in->op != IC_OP_store) {
        bool direct;
        uint32_t base = base_of(f, in->a, &direct);
        if (base != IC_NONE)
            set_base(f, base, in->op == IC_OP_zero ? ic_value_const(0) : IC_VALUE_UNKNOWN);
        return;
    }
    if (var != IC_NONE) {
        move_base(f, var, in->b);
        return;
    }
    uint32_t slot = ic_places_slot(f, in->a);
    uint32_t field = ic_program_place_field(f->program, f->unit_index, in->a);
    if (field != IC_NONE)
        forget_field(f, field);
    if (slot != IC_NONE)
        f->now.vars[slot] = narrowed(f, slot, ic_frame_value(f, in->b));
}

void ic_places_after_call(struct ic_frame *f, const struct ic_call *c, struct ic_id_list callees)
{
    uint64_t stored = 0;
    if (f->place_count == 0)
        return;
    for (uint32_t k = 0; k < callees.count; k++)
        stored |= f->flow->flags_stored[callees.at[k]];
    for (uint32_t k = 0; k < f->place_count; k++)
        if (stored >> (f->places[k].field & 63) & 1)
            f->now.vars[f->row->var_count + k] = IC_VALUE_UNKNOWN;
    for (uint32_t i = 0; callees.count == 0 && i < c->count; i++) {
        bool direct; // a routine without a body writes what its arguments point to
        uint32_t base = base_of(f, f->unit->refs.at[c->first + i], &direct);
        if (base != IC_NONE && direct)
            set_base(f, base, IC_VALUE_UNKNOWN);
    }
}

uint32_t ic_places_facts(const struct ic_frame *f, const struct ic_call *c, uint32_t callee,
                         struct ic_fact facts[IC_MAX_FACTS])
{
    uint32_t count = 0, params = ic_program_row(f->program, callee)->param_count;
    uint64_t read = f->flow->flags_read[callee];
    for (uint32_t i = 0; f->place_count && i < c->count && i < params; i++) {
        bool direct;
        uint32_t base = base_of(f, f->unit->refs.at[c->first + i], &direct);
        for (uint32_t k = 0; base != IC_NONE && k < f->place_count && count < IC_MAX_FACTS; k++) {
            const struct ic_place *p = &f->places[k];
            struct ic_value v = f->now.vars[f->row->var_count + k];
            if (p->base != base || !(read >> (p->field & 63) & 1) || !ic_range_is_constant(v.range))
                continue;
            v.flags = 0;
            v.field = IC_NONE;
            facts[count++] = (struct ic_fact){i, p->field, p->path, v};
        }
    }
    return count;
}
