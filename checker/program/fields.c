#include "program/internal.h"

// Fields of one name in records of one name and size are one field: a record is one type across
// units if name and layout agree.
static uint64_t field_key(const struct ic_unit *u, const struct ic_field *f, uint32_t unit)
{
    const struct ic_record *r = &u->records.at[f->record];
    struct ic_str field = ic_unit_text(u, f->name);
    struct ic_str record = ic_unit_text(u, r->name ? r->name : r->typedef_name);
    uint64_t key =
        ic_hash_bytes(field.data, field.len) ^ ic_hash((uint64_t)f->bit_offset << 32 | f->bits);
    if (record.len)
        return ic_hash(key ^ ic_hash_bytes(record.data, record.len) ^ ic_hash(r->bits));
    if (f->flags & IC_FIELD_MADE_UP)
        return ic_hash(key);
    // An untagged record is known by where it is declared.
    const struct ic_loc *at = &u->locs.at[r->loc];
    struct ic_str file =
        at->file == IC_NONE ? ic_str("") : ic_unit_text(u, u->files.at[at->file].path);
    if (!file.len)
        return ic_hash(key ^ ic_hash(ic_key2(unit, f->record) + 7));
    return ic_hash(key ^ ic_hash_bytes(file.data, file.len) ^
                   ic_hash(ic_key2(at->line, at->column)));
}

static bool is_flag(const struct ic_unit *u, const struct ic_field *f)
{
    const struct ic_type *t = &u->types.at[f->type];
    struct ic_str name = ic_unit_text(u, t->name);
    return t->kind == IC_TYPE_BOOL || t->kind == IC_TYPE_ENUM || ic_str_is(name, "BOOLEAN") ||
           ic_str_is(name, "BOOL") || ((f->flags & IC_FIELD_BITFIELD) && f->bits == 1);
}

static void describe(const struct ic_unit *u, const struct ic_field *f,
                     struct ic_program_field *out)
{
    const struct ic_record *r = &u->records.at[f->record];
    *out = (struct ic_program_field){
        .record = ic_unit_text(u, r->name),
        .typedef_name = ic_unit_text(u, r->typedef_name),
        .name = ic_unit_text(u, f->name),
        .bits = f->bits,
        .is_flag = is_flag(u, f),
    };
    out->header = ic_unit_text(u, r->header);
    uint32_t file = u->locs.at[r->loc].file;
    if (file != IC_NONE)
        out->origin = u->files.at[file].origin;
}

static uint64_t name_key(struct ic_str name)
{
    return ic_hash_bytes(name.data, name.len);
}

// From the last to the first, so that the fields of a name are listed in order.
static void index_names(struct ic_program *p)
{
    p->next_field = ic_arena_ids(&p->arena, p->fields.count);
    for (uint32_t f = p->fields.count; f-- > 0;) {
        uint64_t key = name_key(p->fields.at[f].name);
        p->next_field[f] = ic_map_get(&p->field_names, key);
        ic_map_set(&p->field_names, key, f);
    }
}

void ic_link_fields(struct ic_program *p)
{
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        const struct ic_unit *u = p->units[unit];
        p->field_of[unit] = ic_arena_array(&p->arena, u->fields.count, sizeof(uint32_t));
        for (uint32_t f = 0; f < u->fields.count; f++) {
            bool added;
            uint64_t key = field_key(u, &u->fields.at[f], unit);
            uint32_t id = ic_map_add(&p->field_ids, key, p->fields.count, &added);
            if (added) {
                struct ic_program_field field;
                describe(u, &u->fields.at[f], &field);
                ic_vec_push(&p->fields, field);
            }
            p->field_of[unit][f] = id;
        }
    }
    index_names(p);
}

uint32_t ic_program_place_field(const struct ic_program *p, uint32_t unit, uint32_t instr)
{
    const struct ic_unit *u = p->units[unit];
    while (instr != IC_NONE) {
        const struct ic_instr *in = &u->instrs.at[instr];
        if (in->op == IC_OP_addr_field)
            return p->field_of[unit][in->b];
        if (in->op != IC_OP_addr_elem && in->op != IC_OP_cast)
            return IC_NONE;
        instr = in->a;
    }
    return IC_NONE;
}

static bool record_is(const struct ic_program_field *f, const char *record)
{
    return ic_str_is(f->typedef_name, record) || ic_str_is(f->record, record) ||
           (f->record.len > 1 && f->record.data[0] == '_' &&
            ic_str_is(ic_str_n(f->record.data + 1, f->record.len - 1), record));
}

void ic_program_each_field(const struct ic_program *p, const char *record, const char *field,
                           void (*visit)(void *data, uint32_t field), void *data)
{
    for (uint32_t i = ic_map_get(&p->field_names, name_key(ic_str(field))); i != IC_NONE;
         i = p->next_field[i])
        if (ic_str_is(p->fields.at[i].name, field) && record_is(&p->fields.at[i], record))
            visit(data, i);
}

struct stored {
    const struct ic_program *program;
    struct ic_range range;
};

static void join_stored(void *data, uint32_t field)
{
    struct stored *s = data;
    s->range = ic_range_join(s->range, s->program->field_stored[field]);
}

// Unknown stored values satisfy "is stored" of anything but 0.
static bool is_stored(const struct ic_condition *c, struct ic_range stored)
{
    if (ic_range_is_empty(stored))
        return c->value == 0 && !c->bits;
    if (c->only)
        return ic_range_is_constant(stored) && stored.lo == c->value;
    if (c->bits)
        return ic_range_is_constant(stored) && stored.lo & c->value; // unknown flags: not this one
    return ic_range_holds(stored, c->value) && (c->value != 0 || ic_range_is_constant(stored));
}

static bool holds(const struct ic_program *p, const struct ic_condition *c)
{
    struct stored s = {p, IC_RANGE_EMPTY};
    ic_program_each_field(p, c->record, c->field, join_stored, &s);
    return is_stored(c, s.range) != c->differs;
}

bool ic_program_condition(const struct ic_program *p, const struct ic_condition *c)
{
    for (; c; c = c->next)
        if (!holds(p, c))
            return false;
    return true;
}

bool ic_program_condition_any(const struct ic_program *p, const struct ic_condition *c)
{
    for (; c; c = c->next)
        if (holds(p, c))
            return true;
    return false;
}
