#include "program/sources.h"

#include "base/memory.h"
#include "program/internal.h"

#include <stdlib.h>

// A value that comes into a place. `function` IC_NONE: from an initialiser, and `value` is the
// entity whose address it is, or IC_NONE if that is not known.
struct item {
    uint32_t function, value, next; // next item of the same place
};

// Places: local variables, entities, fields, results of functions, and arguments that calls hand to
// a parameter (by its variable), in this order.
struct ic_sources {
    struct ic_program *p;
    uint32_t first_entity, first_field, first_result, first_argument, place_count;
    uint32_t *first;    // by place: its first item, or IC_NONE
    bool *addressed;    // by place: its address is kept or handed on
    bool *outside;      // by place: ... to code that is not seen, which may store there
    bool *union_member; // by field
    IC_VEC(struct item) items;
};

static uint64_t key_of(struct ic_source s)
{
    uint64_t h = ic_hash_add((uint64_t)s.kind * 4 + s.content * 2u + s.moved, s.function);
    return ic_hash_add(h, s.id);
}

void ic_source_set_release(struct ic_source_set *set)
{
    ic_vec_release(&set->at);
    ic_map_release(&set->index);
}

bool ic_source_set_add(struct ic_source_set *set, struct ic_source source)
{
    bool added;
    ic_map_add(&set->index, key_of(source), set->at.count, &added);
    if (added)
        ic_vec_push(&set->at, source);
    return added;
}

bool ic_source_set_has(const struct ic_source_set *set, struct ic_source source)
{
    return ic_map_get(&set->index, key_of(source)) != IC_NONE;
}

bool ic_source_set_has_kind(const struct ic_source_set *set, enum ic_source_kind kind)
{
    for (uint32_t i = 0; i < set->at.count; i++)
        if (set->at.at[i].kind == kind)
            return true;
    return false;
}

static void add(struct ic_source_set *set, enum ic_source_kind kind, uint32_t function, uint32_t id,
                bool content)
{
    ic_source_set_add(set, (struct ic_source){kind, function, id, content, false});
}

static void add_plain(struct ic_source_set *set, enum ic_source_kind kind)
{
    add(set, kind, IC_NONE, IC_NONE, false);
}

// The place at address `instr`, through elements of arrays, or IC_NONE.
static uint32_t place_of(const struct ic_sources *s, uint32_t unit, uint32_t instr)
{
    const struct ic_unit *u = s->p->units[unit];
    while (instr != IC_NONE) {
        const struct ic_instr *in = &u->instrs.at[instr];
        if (in->op == IC_OP_addr_var)
            return s->p->var_base[unit] + in->a;
        if (in->op == IC_OP_addr_sym)
            return s->first_entity + s->p->entity_of[unit][in->a];
        if (in->op == IC_OP_addr_field)
            return s->first_field + s->p->field_of[unit][in->b];
        if (in->op != IC_OP_addr_elem && in->op != IC_OP_cast)
            return IC_NONE;
        instr = in->a;
    }
    return IC_NONE;
}

static void put(struct ic_sources *s, uint32_t place, uint32_t function, uint32_t value)
{
    if (place == IC_NONE)
        return;
    ic_vec_push(&s->items, (struct item){function, value, s->first[place]});
    s->first[place] = s->items.count - 1;
}

// An address that is kept or handed on: others may store behind it; `known`: it is known what.
static void leak(struct ic_sources *s, uint32_t unit, uint32_t value, bool known)
{
    const struct ic_unit *u = s->p->units[unit];
    uint32_t at = ic_unit_strip(u, value);
    uint32_t op = at == IC_NONE ? IC_OP_COUNT : u->instrs.at[at].op;
    if (op != IC_OP_addr_var && op != IC_OP_addr_sym && op != IC_OP_addr_field &&
        op != IC_OP_addr_elem)
        return;
    uint32_t place = place_of(s, unit, at);
    if (place == IC_NONE)
        return;
    s->addressed[place] = true;
    s->outside[place] |= !known;
}

static bool registers(const struct ic_program *p, const struct ic_routine *r)
{
    for (uint32_t m = 0; r && m < ic_rulebook_model_count(p->book); m++) {
        const struct ic_routine_model *facts =
            ic_rulebook_effects(p->book, r, ic_rulebook_model(p->book, m));
        for (uint32_t e = 0; p->models >> m & 1 && e < facts->effect_count; e++)
            if (facts->effects[e].kind == IC_EFFECT_registers)
                return true;
    }
    return false;
}

static void scan_call(struct ic_sources *s, uint32_t unit, uint32_t function, uint32_t instr)
{
    struct ic_program *p = s->p;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    struct ic_id_list callees = ic_program_callees(p, function, instr);
    bool known = callees.count == 0 && registers(p, ic_program_routine(p, unit, instr));
    for (uint32_t i = 0; i < c->count; i++) {
        leak(s, unit, u->refs.at[c->first + i], known);
        for (uint32_t k = 0; k < callees.count; k++) {
            const struct ic_function *f = ic_program_row(p, callees.at[k]);
            uint32_t var = p->var_base[p->functions.at[callees.at[k]].unit] + f->first_var + i;
            if (i < f->param_count)
                put(s, s->first_argument + var, function, u->refs.at[c->first + i]);
        }
    }
}

static void scan_instr(struct ic_sources *s, uint32_t unit, uint32_t function, uint32_t instr)
{
    const struct ic_instr *in = &s->p->units[unit]->instrs.at[instr];
    if (in->op == IC_OP_store) {
        put(s, place_of(s, unit, in->a), function, in->b);
        leak(s, unit, in->b, false);
    } else if (in->op == IC_OP_return && in->a != IC_NONE) {
        put(s, s->first_result + function, function, in->a);
        leak(s, unit, in->a, false);
    } else if (in->op == IC_OP_call) {
        scan_call(s, unit, function, instr);
    }
}

static void scan_init(struct ic_sources *s, uint32_t unit, const struct ic_init *init)
{
    const struct ic_program *p = s->p;
    uint32_t place = init->field != IC_NONE ? s->first_field + p->field_of[unit][init->field]
                                            : s->first_entity + p->entity_of[unit][init->symbol];
    if (init->kind == IC_INIT_SYMBOL)
        put(s, place, IC_NONE, p->entity_of[unit][init->value]);
    else if (init->kind != IC_INIT_CONST || p->units[unit]->consts.at[init->value].value != 0)
        put(s, place, IC_NONE, IC_NONE);
}

static void scan_unit(struct ic_sources *s, uint32_t unit)
{
    const struct ic_unit *u = s->p->units[unit];
    for (uint32_t i = 0; i < u->inits.count; i++)
        scan_init(s, unit, &u->inits.at[i]);
    for (uint32_t f = 0; f < u->fields.count; f++)
        if (u->records.at[u->fields.at[f].record].kind == IC_RECORD_UNION)
            s->union_member[s->p->field_of[unit][f]] = true;
    for (uint32_t b = 0; b < u->blocks.count; b++) {
        const struct ic_block *block = &u->blocks.at[b];
        uint32_t function = ic_program_owner(s->p, unit, block->function);
        for (uint32_t i = 0; function != IC_NONE && i < block->count; i++)
            scan_instr(s, unit, function, block->first + i);
    }
}

struct ic_sources *ic_sources_make(struct ic_program *p)
{
    struct ic_sources *s = ic_calloc(1, sizeof *s);
    s->p = p;
    s->first_entity = p->var_total;
    s->first_field = s->first_entity + p->entities.count;
    s->first_result = s->first_field + p->fields.count;
    s->first_argument = s->first_result + p->functions.count;
    s->place_count = s->first_argument + p->var_total;
    s->first = ic_calloc(s->place_count, sizeof *s->first);
    memset(s->first, 0xff, s->place_count * sizeof *s->first);
    s->addressed = ic_calloc(s->place_count, sizeof *s->addressed);
    s->outside = ic_calloc(s->place_count, sizeof *s->outside);
    s->union_member = ic_calloc(p->fields.count, sizeof *s->union_member);
    for (uint32_t unit = 0; unit < p->unit_count; unit++)
        scan_unit(s, unit);
    return s;
}

void ic_sources_free(struct ic_sources *s)
{
    if (!s)
        return;
    free(s->first);
    free(s->addressed);
    free(s->outside);
    free(s->union_member);
    ic_vec_release(&s->items);
    free(s);
}

// A value on its way back; `record` is what it points to according to the types on the way, as a
// row of the unit, or IC_NONE.
struct stop {
    uint32_t value, record;
    bool moved; // by pointer arithmetic on the way
};

// One value being followed inside its function.
struct trail {
    const struct ic_sources *s;
    uint32_t function, unit;
    const struct ic_unit *u;
    struct ic_source_set *out;
    IC_VEC(struct stop) work;
    struct ic_map seen; // values
};

// Goes on to `value`, which comes to where `from` is.
static void visit(struct trail *t, uint32_t value, struct stop from)
{
    bool added;
    from.value = value;
    ic_map_add(&t->seen, ic_key2(value, from.moved), 0, &added);
    if (added)
        ic_vec_push(&t->work, from);
}

static void load_variable(struct trail *t, uint32_t var, struct stop at)
{
    const struct ic_function *row = ic_program_row(t->s->p, t->function);
    uint32_t number = var - row->first_var, place = t->s->p->var_base[t->unit] + var;
    if (number < row->param_count)
        ic_source_set_add(
            t->out, (struct ic_source){IC_SOURCE_PARAMETER, t->function, number, false, at.moved});
    for (uint32_t i = t->s->first[place]; i != IC_NONE; i = t->s->items.at[i].next)
        visit(t, t->s->items.at[i].value, at);
    if (t->s->addressed[place])
        add(t->out, IC_SOURCE_LOCAL, t->function, var, true);
    if (t->s->outside[place])
        add_plain(t->out, IC_SOURCE_OUTSIDE);
}

static void load_from(struct trail *t, uint32_t address, struct stop to)
{
    while (t->u->instrs.at[address].op == IC_OP_addr_elem ||
           t->u->instrs.at[address].op == IC_OP_cast)
        address = t->u->instrs.at[address].a;
    const struct ic_instr *at = &t->u->instrs.at[address];
    if (at->op == IC_OP_addr_var)
        load_variable(t, at->a, to);
    else if (at->op == IC_OP_addr_field)
        add(t->out, IC_SOURCE_FIELD, IC_NONE, t->s->p->field_of[t->unit][at->b], true);
    else if (at->op == IC_OP_addr_sym)
        add(t->out, IC_SOURCE_GLOBAL, IC_NONE, t->s->p->entity_of[t->unit][at->a], true);
    else
        add_plain(t->out, IC_SOURCE_UNKNOWN);
}

static void visit_call(struct trail *t, uint32_t instr)
{
    struct ic_id_list callees = ic_program_callees(t->s->p, t->function, instr);
    if (callees.open)
        add_plain(t->out, IC_SOURCE_UNKNOWN);
    else if (callees.count == 0)
        add(t->out, IC_SOURCE_CALL, t->function, instr, false);
    for (uint32_t k = 0; k < callees.count; k++)
        add(t->out, IC_SOURCE_RESULT, callees.at[k], IC_NONE, false);
}

// Notes which record a value points to; false if it was seen as another one before.
static bool keeps_record(const struct trail *t, struct stop *at)
{
    const struct ic_type *type = &t->u->types.at[t->u->instrs.at[at->value].type];
    const struct ic_type *to = &t->u->types.at[type->inner];
    if (type->kind != IC_TYPE_POINTER || to->kind != IC_TYPE_RECORD)
        return true;
    if (at->record != IC_NONE && at->record != to->first)
        return false;
    at->record = to->first;
    return true;
}

static bool is_zero(const struct ic_unit *u, uint32_t value)
{
    const struct ic_instr *in = &u->instrs.at[ic_unit_strip(u, value)];
    return in->op == IC_OP_const && u->consts.at[in->a].value == 0;
}

static void step(struct trail *t, struct stop at)
{
    const struct ic_instr *in = &t->u->instrs.at[at.value];
    if (!keeps_record(t, &at)) {
        add_plain(t->out, IC_SOURCE_UNKNOWN);
        return;
    }
    switch (in->op) {
    case IC_OP_addr_elem:
        at.moved |= !is_zero(t->u, in->b);
        visit(t, in->a, at);
        break;
    case IC_OP_cast:
        visit(t, in->a, at);
        break;
    case IC_OP_addr_var:
        add(t->out, IC_SOURCE_LOCAL, t->function, in->a, false);
        break;
    case IC_OP_addr_sym:
        add(t->out, IC_SOURCE_GLOBAL, IC_NONE, t->s->p->entity_of[t->unit][in->a], false);
        break;
    case IC_OP_addr_field:
        add(t->out, IC_SOURCE_FIELD, IC_NONE, t->s->p->field_of[t->unit][in->b], false);
        break;
    case IC_OP_load:
        load_from(t, in->a, at);
        break;
    case IC_OP_call:
        visit_call(t, at.value);
        break;
    case IC_OP_const:
        add_plain(t->out, t->u->consts.at[in->a].value ? IC_SOURCE_UNKNOWN : IC_SOURCE_NULL);
        break;
    default:
        add_plain(t->out, IC_SOURCE_UNKNOWN);
    }
}

void ic_sources_local(const struct ic_sources *s, uint32_t function, uint32_t instr,
                      struct ic_source_set *set)
{
    struct trail t = {.s = s, .function = function, .out = set};
    t.unit = s->p->functions.at[function].unit;
    t.u = s->p->units[t.unit];
    visit(&t, instr, (struct stop){instr, IC_NONE, false});
    while (t.work.count)
        step(&t, t.work.at[--t.work.count]);
    ic_vec_release(&t.work);
    ic_map_release(&t.seen);
}

static void follow_place(const struct ic_sources *s, uint32_t place, struct ic_source_set *set)
{
    if (s->outside[place])
        add_plain(set, IC_SOURCE_OUTSIDE);
    for (uint32_t i = s->first[place]; i != IC_NONE; i = s->items.at[i].next) {
        const struct item *item = &s->items.at[i];
        if (item->function != IC_NONE)
            ic_sources_local(s, item->function, item->value, set);
        else if (item->value != IC_NONE)
            add(set, IC_SOURCE_GLOBAL, IC_NONE, item->value, false);
        else
            add_plain(set, IC_SOURCE_UNKNOWN);
    }
}

static void follow_parameter(const struct ic_sources *s, struct ic_source source,
                             struct ic_source_set *set)
{
    const struct ic_program *p = s->p;
    const struct ic_program_function *f = &p->functions.at[source.function];
    uint32_t var = p->var_base[f->unit] + ic_program_row(p, source.function)->first_var + source.id;
    uint32_t place = s->first_argument + var;
    if (f->flags & IC_PROGRAM_ADDRESS_TAKEN || s->first[place] == IC_NONE)
        add_plain(set, IC_SOURCE_UNKNOWN);
    follow_place(s, place, set);
}

void ic_sources_follow(const struct ic_sources *s, struct ic_source_set *set)
{
    for (uint32_t i = 0; i < set->at.count; i++) {
        struct ic_source source = set->at.at[i];
        if (source.kind == IC_SOURCE_FIELD && source.content) {
            if (s->union_member[source.id])
                add_plain(set, IC_SOURCE_UNKNOWN);
            if (s->p->fields.at[source.id].origin == IC_ORIGIN_DDI) // the port driver's
                add_plain(set, IC_SOURCE_OUTSIDE);
            follow_place(s, s->first_field + source.id, set);
        } else if (source.kind == IC_SOURCE_GLOBAL && source.content) {
            follow_place(s, s->first_entity + source.id, set);
        } else if (source.kind == IC_SOURCE_PARAMETER) {
            follow_parameter(s, source, set);
        } else if (source.kind == IC_SOURCE_RESULT) {
            follow_place(s, s->first_result + source.function, set);
        }
    }
}

void ic_sources_around(const struct ic_sources *s, uint32_t function, uint32_t instr,
                       struct ic_source_set *set)
{
    uint32_t unit = s->p->functions.at[function].unit;
    const struct ic_unit *u = s->p->units[unit];
    bool inside = false; // below a field
    for (;;) {
        const struct ic_instr *in = &u->instrs.at[instr];
        if (in->op == IC_OP_addr_field) {
            if (inside)
                add(set, IC_SOURCE_FIELD, IC_NONE, s->p->field_of[unit][in->b], false);
            inside = true;
        } else if (in->op != IC_OP_addr_elem && in->op != IC_OP_cast) {
            break;
        }
        instr = in->a;
    }
    if (inside)
        ic_sources_local(s, function, instr, set);
}

const char *ic_source_name(const struct ic_program *p, struct ic_source source,
                           struct ic_arena *arena)
{
    struct ic_str name = ic_str("");
    if (source.kind == IC_SOURCE_FIELD) {
        name = p->fields.at[source.id].name;
    } else if (source.kind == IC_SOURCE_GLOBAL) {
        name = ic_entity_name(p, source.id);
    } else if (source.kind == IC_SOURCE_LOCAL) {
        const struct ic_unit *u = ic_program_unit(p, source.function);
        name = ic_unit_text(u, u->vars.at[source.id].name);
    }
    return ic_arena_str(arena, name).data;
}
