// Which routines run in which context, found in every way a driver makes them known.
#include "program/internal.h"

#include <stdlib.h>

struct candidate {
    const struct ic_context_spec *spec;
    const struct ic_registration *how;
    uint32_t next; // with the same key
};

struct finder {
    struct ic_program *p;
    IC_VEC(struct candidate) candidates;
    struct ic_pool names;     // roles, routines and functions that registrations name
    IC_VEC(uint32_t) by_name; // by name id: first candidate
    struct ic_map by_field;   // field -> first candidate
    struct ic_map found;      // (spec, entity) -> context
};

static bool header_fits(const struct ic_registration *r, struct ic_str header)
{
    if (r->header_count == 0 || header.len == 0)
        return true;
    for (uint32_t i = 0; i < r->header_count; i++)
        if (ic_str_eq_nocase(ic_str(r->headers[i]), header))
            return true;
    return false;
}

struct place {
    uint32_t unit, loc, function;
    const char *name;
    uint32_t type; // of the field or parameter that takes the routine
};

static int how_rank(enum ic_register_how how)
{
    return how == IC_REGISTER_ROLE ? 1 : 0;
}

static void add_context(struct finder *f, const struct candidate *c, uint32_t entity,
                        struct place at)
{
    struct ic_program *p = f->p;
    uint64_t key = ic_hash((uint64_t)(uintptr_t)c->spec ^ ic_hash(entity));
    bool added;
    uint32_t index = ic_map_add(&f->found, key, p->contexts.count, &added);
    if (added) {
        struct ic_context context = {
            .spec = c->spec,
            .function = p->entities.at[entity].function,
            .entity = entity,
            .how = c->how->how,
            .register_unit = IC_NONE,
            .register_function = IC_NONE,
            .signature = c->how->signature,
        };
        ic_vec_push(&p->contexts, context);
    }
    struct ic_context *context = &p->contexts.at[index];
    if (how_rank(c->how->how) > how_rank(context->how))
        context->how = c->how->how;
    if (context->register_unit == IC_NONE && at.loc) {
        context->register_unit = at.unit;
        context->register_loc = at.loc;
        context->register_function = at.function;
        context->register_name = at.name;
        context->register_type = at.type;
        context->signature = c->how->signature;
    }
}

static void add_list(struct finder *f, uint32_t first, struct ic_id_list entities, struct place at)
{
    for (uint32_t c = first; c != IC_NONE; c = f->candidates.at[c].next)
        for (uint32_t i = 0; i < entities.count; i++)
            add_context(f, &f->candidates.at[c], entities.at[i], at);
}

static void push_named(struct finder *f, const struct ic_context_spec *spec,
                       const struct ic_registration *r)
{
    uint32_t id = ic_pool_add(&f->names, ic_str(r->name));
    while (f->by_name.count <= id)
        ic_vec_push(&f->by_name, IC_NONE);
    ic_vec_push(&f->candidates, (struct candidate){spec, r, f->by_name.at[id]});
    f->by_name.at[id] = f->candidates.count - 1;
}

struct field_visit {
    struct finder *f;
    const struct ic_context_spec *spec;
    const struct ic_registration *r;
};

static void push_field(void *data, uint32_t field)
{
    struct field_visit *v = data;
    if (!header_fits(v->r, v->f->p->fields.at[field].header))
        return;
    uint32_t first = ic_map_get(&v->f->by_field, field);
    ic_vec_push(&v->f->candidates, (struct candidate){v->spec, v->r, first});
    ic_map_set(&v->f->by_field, field, v->f->candidates.count - 1);
}

static void push_spec(struct finder *f, const struct ic_context_spec *spec)
{
    for (uint32_t i = 0; i < spec->registration_count; i++) {
        const struct ic_registration *r = &spec->registrations[i];
        struct field_visit v = {f, spec, r};
        if (r->how == IC_REGISTER_FIELD)
            ic_program_each_field(f->p, r->record, r->name, push_field, &v);
        else
            push_named(f, spec, r);
    }
}

// Of the specs of one kind the first whose condition holds counts.
static void push_model(struct finder *f, const struct ic_model *model)
{
    for (uint32_t c = 0; c < model->context_count; c++) {
        const struct ic_context_spec *spec = &model->contexts[c];
        bool taken = false;
        for (uint32_t k = 0; k < c && !taken; k++)
            taken = ic_str_eq(ic_str(model->contexts[k].kind), ic_str(spec->kind)) &&
                    ic_program_condition(f->p, model->contexts[k].when);
        if (!taken && ic_program_condition(f->p, spec->when))
            push_spec(f, spec);
    }
}

static uint32_t named(const struct finder *f, struct ic_str name)
{
    uint32_t id = ic_pool_find(&f->names, name);
    return id == IC_NONE || id >= f->by_name.count ? IC_NONE : f->by_name.at[id];
}

static void find_symbols(struct finder *f, uint32_t unit)
{
    const struct ic_unit *u = f->p->units[unit];
    for (uint32_t s = 0; s < u->symbols.count; s++) {
        const struct ic_symbol *symbol = &u->symbols.at[s];
        uint32_t entity = f->p->entity_of[unit][s];
        if (f->p->entities.at[entity].function == IC_NONE)
            continue;
        if (symbol->role)
            for (uint32_t c = named(f, ic_unit_text(u, symbol->role)); c != IC_NONE;
                 c = f->candidates.at[c].next)
                if (f->candidates.at[c].how->how == IC_REGISTER_ROLE &&
                    header_fits(f->candidates.at[c].how, ic_unit_text(u, symbol->role_header)))
                    add_context(f, &f->candidates.at[c], entity,
                                (struct place){unit, 0, IC_NONE, NULL, 0});
        if (symbol->linkage == IC_LINKAGE_EXTERNAL)
            for (uint32_t c = named(f, ic_unit_text(u, symbol->name)); c != IC_NONE;
                 c = f->candidates.at[c].next)
                if (f->candidates.at[c].how->how == IC_REGISTER_NAME)
                    add_context(f, &f->candidates.at[c], entity,
                                (struct place){unit, 0, IC_NONE, NULL, 0});
    }
}

static bool argument_is(const struct ic_program *p, uint32_t unit, const struct ic_call *c,
                        uint32_t argument, int64_t value)
{
    uint32_t index = argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
    if (argument == IC_NONE)
        return true;
    return index < c->count &&
           ic_range_holds(ic_program_range(p, unit, p->units[unit]->refs.at[c->first + index]),
                          value);
}

static uint32_t parameter_type(const struct ic_unit *u, const struct ic_call *c, uint32_t parameter)
{
    if (c->symbol == IC_NONE)
        return 0;
    const struct ic_type *t = &u->types.at[u->symbols.at[c->symbol].type];
    bool known = t->kind == IC_TYPE_FUNCTION && parameter < t->count;
    return known ? u->refs.at[t->first + parameter] : 0;
}

static void find_call(struct finder *f, uint32_t unit, uint32_t function, uint32_t instr)
{
    struct ic_program *p = f->p;
    const struct ic_unit *u = p->units[unit];
    const struct ic_call *c = &u->calls.at[u->instrs.at[instr].a];
    if (c->symbol != IC_NONE) {
        const struct ic_entity *e = &p->entities.at[p->entity_of[unit][c->symbol]];
        if (e->function != IC_NONE && !e->routine)
            return;
    }
    uint32_t first = named(f, ic_unit_text(u, c->written));
    if (c->symbol != IC_NONE) {
        struct ic_str name = ic_unit_text(u, u->symbols.at[c->symbol].name);
        if (first == IC_NONE)
            first = named(f, name);
        if (first == IC_NONE)
            first = named(f, ic_rulebook_alias(p->book, name));
    }
    for (; first != IC_NONE; first = f->candidates.at[first].next) {
        const struct candidate *candidate = &f->candidates.at[first];
        const struct ic_registration *r = candidate->how;
        uint32_t index = r->argument + (c->flags & IC_CALL_METHOD ? 1 : 0);
        if ((r->how != IC_REGISTER_ARGUMENT && r->how != IC_REGISTER_CONFIG) || index >= c->count ||
            !argument_is(p, unit, c, r->when_argument, r->when_value))
            continue;
        struct ic_id_list list = ic_program_pointees(p, unit, u->refs.at[c->first + index]);
        struct place at = {unit, u->instrs.at[instr].loc, function, r->name,
                           parameter_type(u, c, r->argument)};
        for (uint32_t i = 0; i < list.count; i++)
            add_context(f, candidate, list.at[i], at);
    }
}

static void find_instrs(struct finder *f, uint32_t unit)
{
    const struct ic_unit *u = f->p->units[unit];
    for (uint32_t b = 0; b < u->blocks.count; b++) {
        const struct ic_block *block = &u->blocks.at[b];
        uint32_t function = ic_program_owner(f->p, unit, block->function);
        for (uint32_t i = block->first; function != IC_NONE && i < block->first + block->count;
             i++) {
            const struct ic_instr *in = &u->instrs.at[i];
            if (in->op == IC_OP_call) {
                find_call(f, unit, function, i);
            } else if (in->op == IC_OP_store) {
                uint32_t field = ic_program_place_field(f->p, unit, in->a);
                uint32_t first = field == IC_NONE ? IC_NONE : ic_map_get(&f->by_field, field);
                if (first != IC_NONE)
                    add_list(f, first, ic_program_pointees(f->p, unit, in->b),
                             (struct place){unit, in->loc, function,
                                            f->p->fields.at[field].name.data, in->type});
            }
        }
    }
}

static void find_inits(struct finder *f, uint32_t unit)
{
    const struct ic_unit *u = f->p->units[unit];
    for (uint32_t i = 0; i < u->inits.count; i++) {
        const struct ic_init *init = &u->inits.at[i];
        if (init->kind != IC_INIT_SYMBOL || init->field == IC_NONE)
            continue;
        uint32_t field = f->p->field_of[unit][init->field];
        uint32_t first = ic_map_get(&f->by_field, field);
        uint32_t entity = f->p->entity_of[unit][init->value];
        add_list(f, first, (struct ic_id_list){&entity, 1, false},
                 (struct place){unit, init->loc, IC_NONE, f->p->fields.at[field].name.data,
                                u->fields.at[init->field].type});
    }
}

// Functions only: a pointer may also hold variables' addresses.
static void drop_variables(struct ic_program *p)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < p->contexts.count; i++) {
        const struct ic_entity *e = &p->entities.at[p->contexts.at[i].entity];
        if (p->units[e->unit]->symbols.at[e->symbol].kind == IC_SYMBOL_FUNCTION)
            p->contexts.at[kept++] = p->contexts.at[i];
    }
    p->contexts.count = kept;
}

static unsigned group_order(enum ic_context_group group)
{
    unsigned order = 0;
    while (group >> order > 1)
        order++;
    return order;
}

struct sortable {
    struct ic_context context;
    struct ic_str name, path;
    uint32_t line;
};

static int compare_contexts(const void *a, const void *b)
{
    const struct sortable *x = a, *y = b;
    const struct ic_context_spec *s = x->context.spec, *t = y->context.spec;
    if (s->group != t->group)
        return (int)group_order(s->group) - (int)group_order(t->group);
    if (s->model != t->model)
        return s->model->index < t->model->index ? -1 : 1;
    if (s != t)
        return s < t ? -1 : 1;
    int c = ic_str_compare(x->path, y->path);
    if (c == 0)
        c = x->line < y->line ? -1 : x->line > y->line;
    return c ? c : ic_str_compare(x->name, y->name);
}

static void sort_contexts(struct ic_program *p)
{
    struct sortable *list = ic_arena_array(&p->arena, p->contexts.count, sizeof *list);
    for (uint32_t i = 0; i < p->contexts.count; i++) {
        const struct ic_entity *e = &p->entities.at[p->contexts.at[i].entity];
        const struct ic_unit *u = p->units[e->unit];
        const struct ic_loc *loc = &u->locs.at[u->symbols.at[e->symbol].loc];
        list[i].context = p->contexts.at[i];
        list[i].name = ic_entity_name(p, p->contexts.at[i].entity);
        list[i].path =
            loc->file == IC_NONE ? ic_str("") : ic_unit_text(u, u->files.at[loc->file].path);
        list[i].line = loc->line;
    }
    if (p->contexts.count)
        qsort(list, p->contexts.count, sizeof *list, compare_contexts);
    for (uint32_t i = 0; i < p->contexts.count; i++)
        p->contexts.at[i] = list[i].context;
}

void ic_link_contexts(struct ic_program *p)
{
    struct finder f = {.p = p};
    for (uint32_t m = 0; m < ic_rulebook_model_count(p->book); m++)
        if (p->models >> m & 1)
            push_model(&f, ic_rulebook_model(p->book, m));
    for (uint32_t unit = 0; unit < p->unit_count; unit++) {
        find_symbols(&f, unit);
        find_inits(&f, unit);
        find_instrs(&f, unit);
    }
    drop_variables(p);
    sort_contexts(p);
    ic_vec_release(&f.candidates);
    ic_vec_release(&f.by_name);
    ic_pool_release(&f.names);
    ic_map_release(&f.by_field);
    ic_map_release(&f.found);
}
