#include "rulebook/config.h"

#include <stdlib.h>

static const struct ic_draft *common_draft(const struct ic_rulebook *book, uint32_t *from)
{
    while (*from < book->drafts.count) {
        const struct ic_draft *draft = book->drafts.at[(*from)++];
        if (draft->common)
            return draft;
    }
    return NULL;
}

static bool has_kind(const struct ic_draft *draft, struct ic_str kind)
{
    for (uint32_t i = 0; i < draft->contexts.count; i++)
        if (ic_str_is(kind, draft->contexts.at[i].kind))
            return true;
    return false;
}

bool ic_draft_knows_kind(const struct ic_rulebook *book, const struct ic_draft *draft,
                         struct ic_str kind)
{
    if (has_kind(draft, kind))
        return true;
    uint32_t from = 0;
    for (const struct ic_draft *common; (common = common_draft(book, &from)) != NULL;)
        if (draft->model.kernel && has_kind(common, kind))
            return true;
    return false;
}

static bool check_kinds(struct ic_rulebook *book, const struct ic_draft *draft,
                        struct ic_error *error)
{
    IC_VEC(const char *) names = {0};
    bool ok = true;
    for (uint32_t i = 0; i < draft->kind_uses.count && ok; i++) {
        const struct ic_kind_use *use = &draft->kind_uses.at[i];
        if (ic_draft_knows_kind(book, draft, ic_str(use->kind)))
            continue;
        for (uint32_t j = 0; j < draft->contexts.count; j++)
            ic_vec_push(&names, draft->contexts.at[j].kind);
        ok = ic_fail_at(error, draft->file, use->line, use->column, "unknown context kind '%s'%s",
                        use->kind, ic_hint(&book->arena, ic_str(use->kind), names.at, names.count));
    }
    ic_vec_release(&names);
    return ok;
}

// Facts on the services of a catch-all routine, as facts on that routine.

static uint32_t shifted(uint32_t argument)
{
    return argument == IC_NONE ? IC_NONE : argument + 1;
}

static void add_service_effects(struct ic_draft *draft, const struct ic_service_row *service)
{
    uint32_t count = draft->effects.count;
    for (uint32_t i = 0; i < count; i++) {
        struct ic_effect_row row = draft->effects.at[i];
        if (row.routine != service->service)
            continue;
        row.routine = service->routine;
        row.order = draft->effects.count;
        row.effect.argument = shifted(row.effect.argument);
        row.effect.key_argument = shifted(row.effect.key_argument);
        row.effect.handle_argument = shifted(row.effect.handle_argument);
        row.effect.and_argument = shifted(row.effect.when_argument);
        row.effect.and_value = row.effect.when_value;
        row.effect.when_argument = 0;
        row.effect.when_value = service->value;
        ic_vec_push(&draft->effects, row);
    }
}

static void add_service_restrictions(struct ic_draft *draft, const struct ic_service_row *service)
{
    uint32_t count = draft->restrictions.count;
    for (uint32_t i = 0; i < count; i++) {
        struct ic_restriction_row row = draft->restrictions.at[i];
        if (row.routine != service->service)
            continue;
        row.routine = service->routine;
        row.order = draft->restrictions.count;
        row.restriction.and_argument = shifted(row.restriction.when_argument);
        row.restriction.and_value = row.restriction.when_value;
        row.restriction.when_argument = 0;
        row.restriction.when_value = service->value;
        ic_vec_push(&draft->restrictions, row);
    }
}

static uint64_t service_key(uint32_t routine, int64_t value)
{
    return ic_hash(ic_hash((uint64_t)value) ^ routine);
}

static void add_services(struct ic_rulebook *book, struct ic_draft *draft)
{
    for (uint32_t i = 0; i < draft->services.count; i++) {
        const struct ic_service_row *service = &draft->services.at[i];
        add_service_effects(draft, service);
        add_service_restrictions(draft, service);
        ic_map_set(&book->service_of, service_key(service->routine, service->value),
                   book->services.count);
        ic_vec_push(&book->services, *service);
    }
}

const struct ic_routine *ic_rulebook_service(const struct ic_rulebook *book,
                                             const struct ic_routine *routine, int64_t value)
{
    if (!routine)
        return NULL;
    uint32_t id = (uint32_t)(routine - book->routines.at);
    uint32_t row = ic_map_get(&book->service_of, service_key(id, value));
    if (row == IC_NONE || book->services.at[row].routine != id ||
        book->services.at[row].value != value)
        return NULL;
    return &book->routines.at[book->services.at[row].service];
}

// The tables of one model

struct builder {
    struct ic_rulebook *book;
    struct ic_model *model;
    IC_VEC(struct ic_effect_row) effects;
    IC_VEC(struct ic_restriction_row) restrictions;
    IC_VEC(struct ic_context_spec) contexts;
};

static int by_routine(const void *a, const void *b)
{
    const struct ic_effect_row *x = a, *y = b;
    if (x->routine != y->routine)
        return x->routine < y->routine ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

static int restrictions_by_routine(const void *a, const void *b)
{
    const struct ic_restriction_row *x = a, *y = b;
    if (x->routine != y->routine)
        return x->routine < y->routine ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

static struct ic_routine_model *table_of(struct builder *b, uint32_t routine)
{
    uint64_t key = ic_key2(b->model->index, routine);
    bool added;
    uint32_t row = ic_map_add(&b->book->table_of, key, b->book->tables.count, &added);
    if (added)
        ic_vec_push(&b->book->tables, (struct ic_routine_model){0});
    return &b->book->tables.at[row];
}

static void build_effects(struct builder *b)
{
    if (!b->effects.count)
        return;
    qsort(b->effects.at, b->effects.count, sizeof *b->effects.at, by_routine);
    struct ic_effect *at = ic_arena_array(&b->book->arena, b->effects.count, sizeof *at);
    for (uint32_t i = 0, first = 0; i < b->effects.count; i++) {
        at[i] = b->effects.at[i].effect;
        bool last =
            i + 1 == b->effects.count || b->effects.at[i + 1].routine != b->effects.at[i].routine;
        if (!last)
            continue;
        struct ic_routine_model *table = table_of(b, b->effects.at[i].routine);
        table->effects = at + first;
        table->effect_count = i + 1 - first;
        first = i + 1;
    }
}

static void build_restrictions(struct builder *b)
{
    if (!b->restrictions.count)
        return;
    qsort(b->restrictions.at, b->restrictions.count, sizeof *b->restrictions.at,
          restrictions_by_routine);
    struct ic_restriction *at = ic_arena_array(&b->book->arena, b->restrictions.count, sizeof *at);
    for (uint32_t i = 0, first = 0; i < b->restrictions.count; i++) {
        at[i] = b->restrictions.at[i].restriction;
        bool last = i + 1 == b->restrictions.count ||
                    b->restrictions.at[i + 1].routine != b->restrictions.at[i].routine;
        if (!last)
            continue;
        struct ic_routine_model *table = table_of(b, b->restrictions.at[i].routine);
        table->restrictions = at + first;
        table->restriction_count = i + 1 - first;
        first = i + 1;
    }
}

static bool registers_kind(const struct ic_effect *effect, const char *kind)
{
    bool runs = effect->kind == IC_EFFECT_registers || effect->kind == IC_EFFECT_defers ||
                effect->kind == IC_EFFECT_synchronizes;
    return runs && effect->argument != IC_NONE && strcmp(effect->context_kind, kind) == 0;
}

struct registrations {
    IC_VEC(struct ic_registration) list;
};

static void take_registrations(struct registrations *all, const struct ic_context_spec *spec)
{
    for (uint32_t i = 0; i < spec->registration_count; i++)
        ic_vec_push(&all->list, spec->registrations[i]);
}

// A model's own context takes over the registrations of the common one of its kind.
static void take_common_registrations(struct builder *b, struct registrations *all,
                                      const struct ic_context_spec *spec)
{
    uint32_t from = 0;
    for (const struct ic_draft *common; (common = common_draft(b->book, &from)) != NULL;)
        for (uint32_t i = 0; b->model->kernel && i < common->contexts.count; i++)
            if (strcmp(common->contexts.at[i].kind, spec->kind) == 0 &&
                common->contexts.at[i].registrations != spec->registrations)
                take_registrations(all, &common->contexts.at[i]);
}

static const struct ic_signature *common_signature(const struct builder *b, const char *kind)
{
    uint32_t from = 0;
    for (const struct ic_draft *common; (common = common_draft(b->book, &from)) != NULL;)
        for (uint32_t i = 0; i < common->contexts.count; i++)
            if (strcmp(common->contexts.at[i].kind, kind) == 0)
                return common->contexts.at[i].signature;
    return NULL;
}

// What a routine takes that is registered with a call; of a team's own routine nothing is known.
static const struct ic_signature *signature_of(struct builder *b, const struct ic_effect_row *row,
                                               const struct ic_context_spec *spec)
{
    if (b->book->routines.at[row->routine].declared)
        return NULL;
    return row->common ? common_signature(b, spec->kind) : spec->signature;
}

static void add_registrations(struct builder *b, struct ic_context_spec *spec)
{
    struct registrations all = {0};
    take_registrations(&all, spec);
    take_common_registrations(b, &all, spec);
    for (uint32_t i = 0; i < b->effects.count; i++) {
        const struct ic_effect *effect = &b->effects.at[i].effect;
        if (!registers_kind(effect, spec->kind))
            continue;
        struct ic_registration r = {
            .how = IC_REGISTER_ARGUMENT,
            .name = b->book->routines.at[b->effects.at[i].routine].name,
            .record = "",
            .argument = effect->argument,
            .when_argument = effect->when_argument,
            .when_value = effect->when_value,
            .common = b->effects.at[i].common,
            .signature = signature_of(b, &b->effects.at[i], spec),
        };
        ic_vec_push(&all.list, r);
    }
    uint32_t count = all.list.count;
    struct ic_registration *at = ic_arena_array(&b->book->arena, count, sizeof *at);
    if (count)
        memcpy(at, all.list.at, count * sizeof *at);
    spec->registrations = at;
    spec->registration_count = count;
    ic_vec_release(&all.list);
}

static void add_draft(struct builder *b, const struct ic_draft *draft, const struct ic_draft *own)
{
    struct ic_map own_routines = {0};
    for (uint32_t i = 0; own && i < own->effects.count; i++)
        ic_map_add(&own_routines, own->effects.at[i].routine, 0, NULL);
    for (uint32_t i = 0; i < draft->effects.count; i++) {
        struct ic_effect_row row = draft->effects.at[i];
        if (ic_map_get(&own_routines, row.routine) != IC_NONE ||
            b->book->routines.at[row.routine].declared)
            continue;
        row.common = own != NULL;
        ic_vec_push(&b->effects, row);
    }
    for (uint32_t i = 0; i < draft->restrictions.count; i++) {
        struct ic_restriction_row row = draft->restrictions.at[i];
        row.order += own ? 1u << 24 : 0; // behind the model's own
        ic_vec_push(&b->restrictions, row);
    }
    for (uint32_t i = 0; i < draft->contexts.count; i++)
        if (!own || !has_kind(own, ic_str(draft->contexts.at[i].kind)))
            ic_vec_push(&b->contexts, draft->contexts.at[i]);
    ic_map_release(&own_routines);
}

static uint32_t lock_named(const struct ic_model *model, const char *name)
{
    for (uint32_t i = 0; i < model->lock_count; i++)
        if (strcmp(model->locks[i].name, name) == 0)
            return i;
    return IC_NONE; // a lock that the model knows nothing of
}

static void add_declared(struct builder *b)
{
    const struct ic_draft *draft = b->book->config->draft;
    for (uint32_t i = 0; i < draft->effects.count; i++) {
        struct ic_effect_row row = draft->effects.at[i];
        if (row.effect.lock != IC_NONE)
            row.effect.lock = lock_named(b->model, draft->model.locks[row.effect.lock].name);
        ic_vec_push(&b->effects, row);
    }
}

static void note_kinds(struct builder *b)
{
    uint32_t model = b->model->index;
    for (uint32_t i = 0; i < b->contexts.count; i++)
        ic_kinds_note(b->book, b->contexts.at[i].kind, model, false);
    for (uint32_t i = 0; i < b->effects.count; i++) {
        const struct ic_effect *e = &b->effects.at[i].effect;
        if (e->kind == IC_EFFECT_defers && e->context_kind)
            ic_kinds_note(b->book, e->context_kind, model, true);
    }
}

static void build_model(struct ic_rulebook *book, const struct ic_draft *draft)
{
    struct ic_model *model = ic_arena_alloc(&book->arena, sizeof *model);
    *model = draft->model;
    model->index = book->models.count;
    struct builder b = {.book = book, .model = model};
    add_draft(&b, draft, NULL);
    uint32_t from = 0;
    for (const struct ic_draft *common; (common = common_draft(book, &from)) != NULL;)
        if (model->kernel)
            add_draft(&b, common, draft);
    if (book->config)
        add_declared(&b);
    note_kinds(&b);
    build_effects(&b);
    build_restrictions(&b);
    struct ic_context_spec *at = ic_arena_array(&book->arena, b.contexts.count, sizeof *at);
    for (uint32_t i = 0; i < b.contexts.count; i++) {
        at[i] = b.contexts.at[i];
        at[i].model = model;
        add_registrations(&b, &at[i]);
        if (book->config)
            ic_config_budget(book->config, model, &at[i]);
    }
    model->contexts = at;
    model->context_count = b.contexts.count;
    ic_vec_push(&book->models, model);
    ic_vec_release(&b.effects);
    ic_vec_release(&b.restrictions);
    ic_vec_release(&b.contexts);
}

bool ic_models_finish(struct ic_rulebook *book, struct ic_error *error)
{
    for (uint32_t i = 0; i < book->drafts.count; i++)
        if (!check_kinds(book, book->drafts.at[i], error))
            return false;
    for (uint32_t i = 0; i < book->drafts.count; i++)
        add_services(book, book->drafts.at[i]);
    for (uint32_t i = 0; i < book->drafts.count; i++)
        if (!book->drafts.at[i]->common)
            build_model(book, book->drafts.at[i]);
    return true;
}
