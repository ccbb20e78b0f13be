#include "checks/registered.h"

#include "base/memory.h"

#include <stdlib.h>

enum { MAX_NESTING = 8 };

static struct ic_source place_of(struct ic_source source)
{
    source.content = false;
    return source;
}

static bool is_place(struct ic_source source)
{
    return source.kind == IC_SOURCE_FIELD || source.kind == IC_SOURCE_GLOBAL ||
           source.kind == IC_SOURCE_LOCAL;
}

bool ic_registry_holds(const struct ic_source_set *set, struct ic_source source)
{
    return is_place(source) && ic_source_set_has(set, place_of(source));
}

static void add_places(struct ic_source_set *to, const struct ic_source_set *from)
{
    for (uint32_t i = 0; i < from->at.count; i++)
        if (is_place(from->at.at[i]))
            ic_source_set_add(to, place_of(from->at.at[i]));
}

static void note_sites(struct ic_registry *r)
{
    const struct ic_flow *flow = r->check->flow;
    for (uint32_t n = 0; n < flow->instances.count; n++) {
        const struct ic_instance *i = &flow->instances.at[n];
        r->analysed[i->function] = true;
        for (uint32_t s = i->first_site; s < i->first_site + i->site_count; s++)
            if (flow->sites.at[s].routine)
                ic_map_add(&r->reached, ic_key2(i->function, flow->sites.at[s].instr), 0, NULL);
    }
}

// Objects that code without a body gets hold of.
static void look_at_hidden(void *data, uint32_t function, uint32_t instr)
{
    struct ic_registry *r = data;
    struct ic_program *p = r->check->program;
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    struct ic_id_list callees = ic_program_callees(p, function, instr);
    if (ic_unseen_call(p, function, instr))
        ic_vec_push(&r->hidden, (struct ic_hidden_call){function, instr});
    if ((callees.count && !callees.open) || ic_program_routine(p, unit, instr))
        return;
    for (uint32_t i = 0; i < c->count; i++)
        if (u->types.at[u->instrs.at[u->refs.at[c->first + i]].type].kind == IC_TYPE_POINTER)
            ic_sources_local(r->sources, function, u->refs.at[c->first + i], &r->may);
}

// Objects that the program fills in by hand: a part of a DDI record is stored, or a whole record.
static void look_at_store(struct ic_registry *r, uint32_t function, const struct ic_instr *in)
{
    const struct ic_program *p = r->check->program;
    uint32_t field = ic_program_place_field(p, p->functions.at[function].unit, in->a);
    if (in->op == IC_OP_copy)
        ic_sources_local(r->sources, function, in->a, &r->may);
    if (in->op == IC_OP_copy || (field != IC_NONE && p->fields.at[field].origin == IC_ORIGIN_DDI))
        ic_sources_around(r->sources, function, in->a, &r->may);
}

static void look_at_stores(struct ic_registry *r)
{
    const struct ic_program *p = r->check->program;
    for (uint32_t f = 0; f < p->functions.count; f++) {
        const struct ic_unit *u = ic_program_unit(p, f);
        const struct ic_function *row = ic_program_row(p, f);
        for (uint32_t b = row->first_block; b < row->first_block + row->block_count; b++) {
            const struct ic_block *block = &u->blocks.at[b];
            for (uint32_t i = block->first; i < block->first + block->count; i++)
                if (u->instrs.at[i].op == IC_OP_store || u->instrs.at[i].op == IC_OP_copy)
                    look_at_store(r, f, &u->instrs.at[i]);
        }
    }
}

static void note_called(void *data, uint32_t function, uint32_t instr)
{
    struct ic_registry *r = data;
    struct ic_id_list callees = ic_program_callees(r->check->program, function, instr);
    for (uint32_t k = 0; k < callees.count; k++)
        r->apart[callees.at[k]] = false;
}

struct spread {
    struct ic_registry *r;
    IC_VEC(uint32_t) work;
};

static void spread_to(struct spread *s, uint32_t function)
{
    if (s->r->analysed[function] || s->r->apart[function])
        return;
    s->r->apart[function] = true;
    ic_vec_push(&s->work, function);
}

static void spread_from(struct spread *s, uint32_t function)
{
    struct ic_program *p = s->r->check->program;
    const struct ic_unit *u = ic_program_unit(p, function);
    const struct ic_function *row = ic_program_row(p, function);
    for (uint32_t b = row->first_block; b < row->first_block + row->block_count; b++) {
        const struct ic_block *block = &u->blocks.at[b];
        for (uint32_t i = block->first; i < block->first + block->count; i++) {
            if (u->instrs.at[i].op != IC_OP_call)
                continue;
            struct ic_id_list callees = ic_program_callees(p, function, i);
            for (uint32_t k = 0; k < callees.count; k++)
                spread_to(s, callees.at[k]);
        }
    }
}

// Somebody outside may call it, if nobody inside does.
static bool is_open(const struct ic_program *p, uint32_t function)
{
    const struct ic_symbol *s = ic_program_symbol(p, function);
    return s->linkage == IC_LINKAGE_EXTERNAL || s->flags & IC_SYMBOL_VIRTUAL;
}

// Functions that no context reaches may still run if they are not only called from code that the
// analysis has ruled out.
static void find_apart(struct ic_registry *r)
{
    struct ic_program *p = r->check->program;
    struct spread s = {.r = r};
    for (uint32_t f = 0; f < p->functions.count; f++)
        r->apart[f] = is_open(p, f);
    ic_each_call(p, note_called, r);
    for (uint32_t f = 0; f < p->functions.count; f++) {
        r->apart[f] |= p->functions.at[f].flags & IC_PROGRAM_ADDRESS_TAKEN;
        r->apart[f] &= !r->analysed[f];
        if (r->apart[f])
            ic_vec_push(&s.work, f);
    }
    while (s.work.count)
        spread_from(&s, s.work.at[--s.work.count]);
    ic_vec_release(&s.work);
}

void ic_registry_open(struct ic_registry *r, struct ic_check *check)
{
    *r = (struct ic_registry){.check = check, .sources = ic_check_sources(check)};
    r->analysed = ic_calloc(check->program->functions.count, sizeof *r->analysed);
    r->apart = ic_calloc(check->program->functions.count, sizeof *r->apart);
    note_sites(r);
    find_apart(r);
    ic_each_call(check->program, look_at_hidden, r);
    look_at_stores(r);
    ic_sources_follow(r->sources, &r->may);
    struct ic_source_set places = {0};
    add_places(&places, &r->may);
    ic_source_set_release(&r->may);
    r->may = places;
}

void ic_registry_close(struct ic_registry *r)
{
    for (uint32_t k = 0; k < r->kinds.count; k++) {
        ic_source_set_release(&r->kinds.at[k].live);
        ic_source_set_release(&r->kinds.at[k].ruled_out);
    }
    ic_vec_release(&r->kinds);
    ic_source_set_release(&r->may);
    ic_vec_release(&r->hidden);
    ic_map_release(&r->reached);
    free(r->analysed);
    free(r->apart);
}

static bool may_run(const struct ic_registry *r, uint32_t function, uint32_t instr)
{
    return r->check->flow->out_of_steps || r->apart[function] ||
           ic_map_get(&r->reached, ic_key2(function, instr)) != IC_NONE;
}

// Whether a set can be any object: a routine of the driver's own that is not seen may hand out one
// that has a name, a DDI routine gives fresh memory.
static bool is_unknown(const struct ic_registry *r, const struct ic_source_set *set)
{
    if (ic_source_set_has_kind(set, IC_SOURCE_UNKNOWN))
        return true;
    for (uint32_t i = 0; i < set->at.count; i++)
        if (set->at.at[i].kind == IC_SOURCE_CALL &&
            ic_unseen_call(r->check->program, set->at.at[i].function, set->at.at[i].id))
            return true;
    return false;
}

static bool may_be(const struct ic_program *p, uint32_t unit, const struct ic_call *c,
                   uint32_t argument, int64_t value)
{
    uint32_t index = argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    return argument == IC_NONE ||
           (index < c->count &&
            ic_range_holds(ic_program_range(p, unit, p->units[unit]->refs.at[c->first + index]),
                           value));
}

struct build {
    struct ic_registry *r;
    struct ic_registered *out;
};

static void add_object(struct build *b, uint32_t function, uint32_t instr,
                       const struct ic_effect *e)
{
    const struct ic_unit *u = ic_program_unit(b->r->check->program, function);
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    uint32_t index = e->key_argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    bool live = may_run(b->r, function, instr);
    struct ic_source_set set = {0};
    if (index >= c->count) {
        b->out->unknown |= live;
        return;
    }
    ic_sources_local(b->r->sources, function, u->refs.at[c->first + index], &set);
    ic_sources_follow(b->r->sources, &set);
    add_places(live ? &b->out->live : &b->out->ruled_out, &set);
    b->out->unknown |= live && is_unknown(b->r, &set);
    ic_source_set_release(&set);
}

static void look_at_registration(void *data, uint32_t function, uint32_t instr)
{
    struct build *b = data;
    const struct ic_program *p = b->r->check->program;
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_call *c = &p->units[unit]->calls.at[p->units[unit]->instrs.at[instr].a];
    const struct ic_routine *routine = ic_program_routine(p, unit, instr);
    for (uint32_t m = 0; routine && m < ic_rulebook_model_count(p->book); m++) {
        const struct ic_routine_model *facts =
            ic_rulebook_effects(p->book, routine, ic_rulebook_model(p->book, m));
        for (uint32_t i = 0; p->models >> m & 1 && i < facts->effect_count; i++) {
            const struct ic_effect *e = &facts->effects[i];
            if (e->kind != IC_EFFECT_registers || strcmp(e->context_kind, b->out->kind) != 0 ||
                !may_be(p, unit, c, e->when_argument, e->when_value) ||
                !may_be(p, unit, c, e->and_argument, e->and_value))
                continue;
            b->out->any |= may_run(b->r, function, instr);
            if (e->key_argument != IC_NONE)
                add_object(b, function, instr, e);
        }
    }
}

const struct ic_registered *ic_registry_of(struct ic_registry *r, const char *kind)
{
    for (uint32_t k = 0; k < r->kinds.count; k++)
        if (strcmp(r->kinds.at[k].kind, kind) == 0)
            return &r->kinds.at[k];
    struct ic_registered fresh = {.kind = kind};
    struct build b = {r, &fresh};
    ic_each_call(r->check->program, look_at_registration, &b);
    ic_vec_push(&r->kinds, fresh);
    return &r->kinds.at[r->kinds.count - 1];
}

static bool contains(const struct ic_program *p, uint32_t unit, uint32_t record, uint32_t field,
                     unsigned depth)
{
    const struct ic_unit *u = p->units[unit];
    const struct ic_record *r = &u->records.at[record];
    for (uint32_t f = r->first; f < r->first + r->count; f++) {
        const struct ic_type *t = &u->types.at[u->fields.at[f].type];
        if (p->field_of[unit][f] == field)
            return true;
        while (t->kind == IC_TYPE_ARRAY)
            t = &u->types.at[t->inner];
        if (t->kind == IC_TYPE_RECORD && depth < MAX_NESTING &&
            contains(p, unit, t->first, field, depth + 1))
            return true;
    }
    return false;
}

// The routine that the system knows by its name gets no record of the driver's own.
static bool is_start(const struct ic_program *p, uint32_t function)
{
    for (uint32_t c = 0; c < p->contexts.count; c++)
        if (p->contexts.at[c].function == function && p->contexts.at[c].how == IC_REGISTER_NAME)
            return true;
    return false;
}

// A pointer through which `source` can be reached, or one that says nothing. `declared`: the callee
// is; what is not is mostly a macro of a trace header that is missing.
static bool leads_to(const struct ic_program *p, uint32_t function, uint32_t value,
                     struct ic_source source, bool declared)
{
    uint32_t unit = p->functions.at[function].unit;
    const struct ic_unit *u = p->units[unit];
    const struct ic_type *t = &u->types.at[u->instrs.at[ic_unit_strip(u, value)].type];
    if (t->kind != IC_TYPE_POINTER)
        return false;
    const struct ic_type *to = &u->types.at[t->inner];
    if (to->kind == IC_TYPE_VOID)
        return declared && !is_start(p, function);
    if (to->kind != IC_TYPE_RECORD)
        return false;
    if (source.kind == IC_SOURCE_FIELD)
        return contains(p, unit, to->first, source.id, 0);
    uint32_t file = u->locs.at[u->records.at[to->first].loc].file;
    return file != IC_NONE && u->files.at[file].origin == IC_ORIGIN_USER;
}

const struct ic_hidden_call *ic_registry_hidden(const struct ic_registry *r,
                                                struct ic_source source)
{
    const struct ic_program *p = r->check->program;
    bool by_record = source.kind == IC_SOURCE_FIELD || source.kind == IC_SOURCE_UNKNOWN;
    for (uint32_t h = 0; h < r->hidden.count; h++) {
        uint32_t function = r->hidden.at[h].function;
        const struct ic_unit *u = ic_program_unit(p, function);
        const struct ic_call *c = &u->calls.at[u->instrs.at[r->hidden.at[h].instr].a];
        bool declared =
            !(u->symbols.at[c->symbol].flags & (IC_SYMBOL_IMPLICIT | IC_SYMBOL_MADE_UP));
        if (source.kind == IC_SOURCE_GLOBAL)
            return &r->hidden.at[h];
        for (uint32_t i = 0; by_record && i < c->count; i++)
            if (leads_to(p, function, u->refs.at[c->first + i], source, declared))
                return &r->hidden.at[h];
    }
    return NULL;
}
