#include "program/internal.h"

#include "base/memory.h"

#include <stdlib.h>

uint32_t ic_unit_strip(const struct ic_unit *unit, uint32_t instr)
{
    while (instr != IC_NONE && unit->instrs.at[instr].op == IC_OP_cast)
        instr = unit->instrs.at[instr].a;
    return instr;
}

bool ic_unit_constant_address(const struct ic_unit *unit, uint32_t instr)
{
    const struct ic_instr *in = &unit->instrs.at[instr];
    while (in->op == IC_OP_cast || in->op == IC_OP_addr_elem || in->op == IC_OP_addr_field)
        in = &unit->instrs.at[in->a];
    return in->op == IC_OP_const;
}

static bool is_users(const struct ic_unit *unit, uint32_t file)
{
    return file != IC_NONE && unit->files.at[file].origin == IC_ORIGIN_USER;
}

bool ic_unit_includes_foreign(const struct ic_unit *unit, uint32_t include)
{
    const struct ic_include *row = &unit->includes.at[include];
    return is_users(unit, unit->locs.at[row->loc].file) && !is_users(unit, row->found);
}

bool ic_unit_lost_functions(const struct ic_unit *unit)
{
    for (uint32_t h = 0; h < unit->holes.count; h++)
        if (unit->holes.at[h].flags & IC_HOLE_FUNCTIONS)
            return true;
    return false;
}

static struct ic_str link_name(const struct ic_unit *u, const struct ic_symbol *s)
{
    return ic_unit_text(u, s->mangled ? s->mangled : s->name);
}

// Symbols with equal keys are one entity. Static functions of a source file are the file's own;
// those that headers define are one if their bodies are.
static uint64_t entity_key(const struct ic_program *p, uint32_t unit, uint32_t symbol)
{
    const struct ic_unit *u = p->units[unit];
    const struct ic_symbol *s = &u->symbols.at[symbol];
    struct ic_str name = link_name(u, s);
    uint64_t key = ic_hash_bytes(name.data, name.len);
    if (s->linkage == IC_LINKAGE_EXTERNAL || s->flags & IC_SYMBOL_ROLE_VARIABLE)
        return key;
    if (s->function != IC_NONE) {
        uint32_t file = u->locs.at[s->loc].file;
        bool in_header = file != IC_NONE && u->files.at[file].path != u->info.path;
        if (in_header || s->linkage == IC_LINKAGE_INLINE)
            return ic_hash(key ^ ic_function_hash(u, s->function));
    }
    if (s->linkage == IC_LINKAGE_INLINE || s->flags & IC_SYMBOL_DDI_BODY)
        return key; // no body here: another unit's, or a DDI header's
    return ic_hash(key ^ ic_hash((uint64_t)unit + 1) ^ ic_hash(s->loc));
}

static void add_function(struct ic_program *p, uint32_t entity, uint32_t unit, uint32_t symbol)
{
    struct ic_entity *e = &p->entities.at[entity];
    e->unit = unit;
    e->symbol = symbol;
    e->function = p->functions.count;
    ic_vec_push(&p->functions, (struct ic_program_function){
                                   unit, p->units[unit]->symbols.at[symbol].function, entity, 0});
}

static void link_unit(struct ic_program *p, uint32_t unit, struct ic_map *ids)
{
    const struct ic_unit *u = p->units[unit];
    p->entity_of[unit] = ic_arena_array(&p->arena, u->symbols.count, sizeof(uint32_t));
    p->function_of[unit] = ic_arena_array(&p->arena, u->functions.count, sizeof(uint32_t));
    for (uint32_t s = 0; s < u->symbols.count; s++) {
        bool added;
        uint32_t id = ic_map_add(ids, entity_key(p, unit, s), p->entities.count, &added);
        if (added)
            ic_vec_push(&p->entities,
                        (struct ic_entity){unit, s, IC_NONE, NULL, IC_NONE, IC_NONE, IC_NONE});
        struct ic_entity *e = &p->entities.at[id];
        const struct ic_symbol *first = &p->units[e->unit]->symbols.at[e->symbol];
        p->entity_of[unit][s] = id;
        if (u->symbols.at[s].function != IC_NONE && e->function == IC_NONE)
            add_function(p, id, unit, s);
        else if (u->symbols.at[s].flags & IC_SYMBOL_DEFINED && !(first->flags & IC_SYMBOL_DEFINED))
            e->unit = unit, e->symbol = s;
    }
    for (uint32_t f = 0; f < u->functions.count; f++)
        p->function_of[unit][f] =
            p->entities.at[p->entity_of[unit][u->functions.at[f].symbol]].function;
}

// Several annotations on one routine are for different conditions: the highest counts.
static void link_annotations(struct ic_program *p, uint32_t unit)
{
    const struct ic_unit *u = p->units[unit];
    for (uint32_t a = 0; a < u->annotations.count; a++) {
        const struct ic_annotation *row = &u->annotations.at[a];
        unsigned irql;
        if (row->symbol == IC_NONE || !ic_rulebook_annotation(p->book, ic_unit_text(u, row->name),
                                                              ic_unit_text(u, row->args), &irql))
            continue;
        struct ic_entity *e = &p->entities.at[p->entity_of[unit][row->symbol]];
        if (e->irql_max != IC_NONE && e->irql_max >= irql)
            continue;
        e->irql_max = irql;
        e->irql_unit = unit;
        e->irql_row = a;
    }
}

static const struct ic_routine *find_routine(const struct ic_program *p, struct ic_str name)
{
    const struct ic_routine *r = ic_rulebook_routine(p->book, name);
    if (r)
        return r;
    struct ic_str documented = ic_rulebook_alias(p->book, name);
    return ic_str_eq(documented, name) ? NULL : ic_rulebook_routine(p->book, documented);
}

// A body stands above the rulebook's facts, and below the team's own.
static void link_routine(struct ic_program *p, uint32_t entity)
{
    struct ic_entity *e = &p->entities.at[entity];
    const struct ic_routine *r = find_routine(p, ic_entity_name(p, entity));
    if (e->function == IC_NONE || (r && r->declared))
        e->routine = r;
    if (e->function != IC_NONE && e->routine)
        p->functions.at[e->function].flags |= IC_PROGRAM_DECLARED;
}

void ic_link_symbols(struct ic_program *p)
{
    struct ic_map ids = {0};
    for (uint32_t unit = 0; unit < p->unit_count; unit++)
        link_unit(p, unit, &ids);
    ic_map_release(&ids);
    for (uint32_t i = 0; i < p->entities.count; i++)
        link_routine(p, i);
    for (uint32_t unit = 0; unit < p->unit_count; unit++)
        link_annotations(p, unit);
    p->var_base = ic_arena_array(&p->arena, p->unit_count, sizeof(uint32_t));
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        p->var_base[unit] = p->var_total;
        p->var_total += p->units[unit]->vars.count;
    }
}

struct ic_str ic_entity_name(const struct ic_program *p, uint32_t entity)
{
    const struct ic_entity *e = &p->entities.at[entity];
    const struct ic_unit *u = p->units[e->unit];
    return ic_unit_text(u, u->symbols.at[e->symbol].name);
}

struct ic_str ic_program_function_name(const struct ic_program *p, uint32_t function)
{
    return ic_unit_text(ic_program_unit(p, function), ic_program_symbol(p, function)->name);
}

// The routine that the programmer wrote where the compiler sees another one, or NULL.
static const struct ic_routine *written_routine(const struct ic_program *p, const struct ic_unit *u,
                                                const struct ic_call *c)
{
    if (c->written == u->symbols.at[c->symbol].name || c->flags & IC_CALL_METHOD)
        return NULL;
    return ic_rulebook_routine(p->book, ic_unit_text(u, c->written));
}

// The call names a routine if the program itself does not define what is called, or if the team has
// declared what it does.
const struct ic_routine *ic_program_routine(const struct ic_program *p, uint32_t unit,
                                            uint32_t instr)
{
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    if (c->symbol == IC_NONE)
        return ic_pointed_routine(p, unit, c);
    const struct ic_entity *e = &p->entities.at[p->entity_of[unit][c->symbol]];
    const struct ic_routine *written = written_routine(p, u, c);
    bool known = e->function != IC_NONE || (e->routine && e->routine->declared);
    return written && (!known || written->declared) ? written : e->routine;
}

struct ic_str ic_program_call_name(const struct ic_program *p, uint32_t unit, uint32_t instr)
{
    const struct ic_routine *r = ic_program_routine(p, unit, instr);
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    if (r && !(c->flags & IC_CALL_METHOD))
        return ic_str(r->name);
    if (c->symbol != IC_NONE && c->flags & IC_CALL_METHOD)
        return ic_unit_text(u, u->symbols.at[c->symbol].name);
    return ic_unit_text(u, c->written);
}

static void find_models(struct ic_program *p);

struct ic_program *ic_program_link(const struct ic_rulebook *book, const char *name,
                                   const struct ic_unit *const *units, uint32_t unit_count)
{
    struct ic_program *p = ic_calloc(1, sizeof *p);
    p->book = book;
    p->name = ic_arena_str(&p->arena, ic_str(name)).data;
    p->units = units;
    p->unit_count = unit_count;
    p->entity_of = ic_arena_array(&p->arena, unit_count, sizeof(uint32_t *));
    p->field_of = ic_arena_array(&p->arena, unit_count, sizeof(uint32_t *));
    p->function_of = ic_arena_array(&p->arena, unit_count, sizeof(uint32_t *));
    ic_link_symbols(p);
    ic_link_fields(p);
    find_models(p);
    ic_link_pointers(p);
    ic_link_ranges(p);
    ic_link_contexts(p);
    return p;
}

void ic_program_free(struct ic_program *p)
{
    if (!p)
        return;
    ic_free_pointers(p);
    ic_map_release(&p->field_ids);
    ic_map_release(&p->field_names);
    ic_vec_release(&p->functions);
    ic_vec_release(&p->entities);
    ic_vec_release(&p->fields);
    ic_vec_release(&p->contexts);
    ic_pool_release(&p->names);
    ic_arena_release(&p->arena);
    free(p);
}

static bool list_has(const char *const *list, uint32_t count, struct ic_str name)
{
    for (uint32_t i = 0; i < count; i++)
        if (ic_str_eq_nocase(ic_str(list[i]), name))
            return true;
    return false;
}

static bool uses_model(const struct ic_program *p, const struct ic_model *m)
{
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        const struct ic_unit *u = p->units[unit];
        for (uint32_t i = 0; i < u->includes.count; i++) {
            struct ic_str name = ic_unit_text(u, u->includes.at[i].name);
            if (list_has(m->headers, m->header_count, ic_str_base_name(name)) &&
                ic_unit_includes_foreign(u, i))
                return true;
        }
    }
    for (uint32_t i = 0; i < p->entities.count; i++)
        if (list_has(m->routines, m->routine_count, ic_entity_name(p, i)))
            return true;
    for (uint32_t i = 0; i < p->fields.count; i++)
        if (list_has(m->structures, m->structure_count, p->fields.at[i].typedef_name))
            return true;
    return false;
}

static void find_models(struct ic_program *p)
{
    for (uint32_t i = 0; i < ic_rulebook_model_count(p->book); i++)
        if (uses_model(p, ic_rulebook_model(p->book, i)))
            p->models |= 1u << i;
    p->models &= ic_rulebook_wanted_models(p->book);
}

bool ic_program_reads_device(const struct ic_program *p, const struct ic_routine *r)
{
    for (uint32_t m = 0; m < ic_rulebook_model_count(p->book); m++) {
        const struct ic_routine_model *facts =
            ic_rulebook_effects(p->book, r, ic_rulebook_model(p->book, m));
        for (uint32_t i = 0; p->models >> m & 1 && i < facts->effect_count; i++)
            if (facts->effects[i].kind == IC_EFFECT_reads_device)
                return true;
    }
    return false;
}
