// The facts of a team's configuration: what its routines do, and its budgets.
#include "rulebook/config.h"

enum { MAX_EFFECTS = 10000 };

// Effects
// ------------------------------------------------------------------------------------------

struct facts {
    struct ic_model_reader m;
    struct ic_config *config;
    struct ic_map seen; // hashes of kind, routine and condition
};

static bool add_effect(struct facts *f, enum ic_effect_kind kind, const struct ic_node *name,
                       const struct ic_node *operands)
{
    const struct ic_reader *r = &f->m.reader;
    struct ic_draft *draft = f->config->draft;
    struct ic_effect_row row = {.order = draft->effects.count};
    bool added = true;
    if (draft->effects.count == MAX_EFFECTS)
        return ic_node_fail(r, name, "more than %d routines are declared", MAX_EFFECTS);
    if (!ic_routine_name_check(r, name) ||
        !ic_effect_read(&f->m, name, kind, operands, &row.effect))
        return false;
    row.routine = ic_book_routine(f->m.book, name->text);
    uint64_t key = ic_hash_add(ic_key2((uint32_t)kind, row.routine), row.effect.when_argument);
    ic_map_add(&f->seen, ic_hash_add(key, (uint64_t)row.effect.when_value), 0, &added);
    if (!added)
        return ic_node_fail(r, name, "routine '%.*s' stands twice in '%s'%s",
                            IC_STR_ARG(name->text), ic_effect_word(&f->m, kind),
                            row.effect.when_argument == IC_NONE ? "" : " with this 'if'");
    f->m.book->routines.at[row.routine].declared = true;
    ic_vec_push(&draft->effects, row);
    return true;
}

// - NAME
// - {routine: NAME, operands ...}
static bool read_item(struct facts *f, enum ic_effect_kind kind, const struct ic_node *item)
{
    if (item->kind == IC_NODE_TEXT)
        return add_effect(f, kind, item, NULL);
    const struct ic_node *name = ic_node_get(item, "routine");
    if (!name)
        return ic_node_fail(&f->m.reader, item,
                            "an entry of '%s' is a routine's name, or a mapping with the key "
                            "'routine'",
                            ic_effect_word(&f->m, kind));
    return add_effect(f, kind, name, item);
}

// NAME: {operands ...}
static bool read_pair(struct facts *f, enum ic_effect_kind kind, const struct ic_node *name)
{
    const struct ic_node *operands = name->next;
    bool nothing = operands->kind == IC_NODE_TEXT && operands->text.len == 0;
    if (!nothing && !ic_node_expect(&f->m.reader, operands, IC_NODE_MAP, name->text.data))
        return false;
    const struct ic_node *twice = ic_node_get(operands, "routine");
    if (twice)
        return ic_node_fail(&f->m.reader, twice,
                            "the routine's name stands before the ':' already");
    return add_effect(f, kind, name, nothing ? NULL : operands);
}

static bool read_effects(struct facts *f, enum ic_effect_kind kind, const struct ic_node *node)
{
    if (node->kind == IC_NODE_TEXT)
        return ic_node_fail(&f->m.reader, node,
                            "'%s' must be a list or a mapping of routines, not %s",
                            ic_effect_word(&f->m, kind), node->text.len ? "a text" : "nothing");
    bool ok = true;
    if (node->kind == IC_NODE_LIST)
        for (const struct ic_node *item = node->first; item && ok; item = item->next)
            ok = read_item(f, kind, item);
    else
        for (const struct ic_node *key = node->first; key && ok; key = key->next->next)
            ok = read_pair(f, kind, key);
    return ok;
}

// Constants and locks of all models, for conditions and operands.
static void gather_names(struct ic_rulebook *book, struct ic_draft *draft)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < book->drafts.count; i++) {
        const struct ic_draft *from = book->drafts.at[i];
        count += from->model.lock_count;
        for (uint32_t k = 0; k < from->constants.count; k++)
            ic_vec_push(&draft->constants, from->constants.at[k]);
    }
    struct ic_lock *locks = ic_arena_array(&book->arena, count, sizeof *locks);
    draft->model.locks = locks;
    for (uint32_t i = 0; i < book->drafts.count; i++)
        for (uint32_t k = 0; k < book->drafts.at[i]->model.lock_count; k++)
            locks[draft->model.lock_count++] = book->drafts.at[i]->model.locks[k];
}

// Kinds of contexts
// ------------------------------------------------------------------------------------------

static bool is_kind(const struct ic_rulebook *book, const char *model, struct ic_str kind)
{
    for (uint32_t i = 0; i < book->drafts.count; i++) {
        const struct ic_draft *draft = book->drafts.at[i];
        bool asked = !model || strcmp(draft->model.name, model) == 0;
        if (asked && !draft->common && ic_draft_knows_kind(book, draft, kind))
            return true;
    }
    return false;
}

static bool fail_kind(struct ic_rulebook *book, const struct ic_reader *r,
                      const struct ic_node *node, struct ic_str kind)
{
    IC_VEC(const char *) names = {0};
    for (uint32_t i = 0; i < book->drafts.count; i++)
        for (uint32_t k = 0; k < book->drafts.at[i]->contexts.count; k++)
            ic_vec_push(&names, book->drafts.at[i]->contexts.at[k].kind);
    ic_node_fail(r, node, "unknown context kind '%.*s'%s", IC_STR_ARG(kind),
                 ic_hint(r->arena, kind, names.at, names.count));
    ic_vec_release(&names);
    return false;
}

static bool check_kinds(struct ic_rulebook *book, const struct ic_reader *r)
{
    const struct ic_draft *draft = book->config->draft;
    for (uint32_t i = 0; i < draft->kind_uses.count; i++) {
        const struct ic_kind_use *use = &draft->kind_uses.at[i];
        const struct ic_node at = {.line = use->line, .column = use->column};
        if (!is_kind(book, NULL, ic_str(use->kind)))
            return fail_kind(book, r, &at, ic_str(use->kind));
    }
    return true;
}

static bool read_model_name(struct ic_rulebook *book, const struct ic_reader *r,
                            const struct ic_node *node, struct ic_str name, const char **model)
{
    const char **names = ic_arena_array(r->arena, book->drafts.count, sizeof *names);
    uint32_t count = 0;
    for (uint32_t i = 0; i < book->drafts.count; i++) {
        if (book->drafts.at[i]->common)
            continue;
        names[count++] = book->drafts.at[i]->model.name;
        if (ic_str_is(name, names[count - 1]))
            *model = names[count - 1];
    }
    return *model || ic_node_fail(r, node, "unknown model '%.*s'%s", IC_STR_ARG(name),
                                  ic_hint(r->arena, name, names, count));
}

static bool read_threshold(struct ic_rulebook *book, const struct ic_reader *r,
                           const struct ic_node *key)
{
    struct ic_threshold t = {0};
    struct ic_str kind = key->text, model = {0};
    if (kind.len && memchr(kind.data, '.', kind.len))
        model = ic_str_split(&kind, '.');
    if (model.data && !read_model_name(book, r, key, model, &t.model))
        return false;
    if (!is_kind(book, t.model, kind))
        return t.model && is_kind(book, NULL, kind)
                   ? ic_node_fail(r, key, "model '%s' has no context '%.*s'", t.model,
                                  IC_STR_ARG(kind))
                   : fail_kind(book, r, key, kind);
    t.kind = ic_arena_str(r->arena, kind).data;
    if (!ic_node_number(r, key->next, key->text.data, &t.us))
        return false;
    ic_vec_push(&book->config->thresholds, t);
    return true;
}

static bool read_thresholds(struct ic_rulebook *book, const struct ic_reader *r)
{
    const struct ic_node *node = book->config->keys.thresholds;
    if (!node)
        return true;
    if (!ic_node_expect(r, node, IC_NODE_MAP, "thresholds"))
        return false;
    for (const struct ic_node *key = node->first; key; key = key->next->next)
        if (!read_threshold(book, r, key))
            return false;
    return true;
}

// What is said of one model counts before what is said of all.
void ic_config_budget(struct ic_config *config, const struct ic_model *model,
                      struct ic_context_spec *spec)
{
    const struct ic_threshold *found = NULL;
    for (uint32_t i = 0; i < config->thresholds.count; i++) {
        const struct ic_threshold *t = &config->thresholds.at[i];
        bool fits = strcmp(t->kind, spec->kind) == 0 &&
                    (t->model ? strcmp(t->model, model->name) == 0 : !found);
        if (fits)
            found = t;
    }
    if (!found)
        return;
    spec->budget_us = found->us;
    spec->budget_page = config->file;
    if (found->us > 0) {
        config->budget_models |= 1u << model->index;
        config->budget_groups |= (uint32_t)spec->group;
    }
    if (spec->note_us >= found->us)
        spec->note_us = 0;
}

bool ic_config_read_facts(struct ic_rulebook *book, struct ic_error *error)
{
    struct ic_config *config = book->config;
    if (!config)
        return true;
    struct facts f = {{ic_config_reader(book, error), book, config->draft, "", true}, config, {0}};
    gather_names(book, config->draft);
    bool ok = true;
    for (int kind = 0; kind < IC_EFFECT_COUNT && ok; kind++)
        if (config->keys.effects[kind])
            ok = read_effects(&f, (enum ic_effect_kind)kind, config->keys.effects[kind]);
    ic_map_release(&f.seen);
    return ok && check_kinds(book, &f.m.reader) && read_thresholds(book, &f.m.reader);
}
