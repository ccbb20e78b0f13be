#include "rulebook/config.h"

#include "base/file.h"
#include "base/memory.h"

#include <stdlib.h>

struct folder {
    struct ic_rulebook *book;
    const char *path;
    struct ic_str suffix;
    IC_VEC(const char *) files;
};

static void take_file(void *data, struct ic_str name)
{
    struct folder *folder = data;
    if (name.len <= folder->suffix.len || !ic_str_ends(name, folder->suffix.data))
        return;
    const char *file =
        ic_arena_printf(&folder->book->arena, "%s/%.*s", folder->path, IC_STR_ARG(name)).data;
    if (ic_file_kind(file) == IC_FILE_REGULAR)
        ic_vec_push(&folder->files, file);
}

static bool load_file(struct ic_rulebook *book, const char *root, const char *part,
                      const char *file, struct ic_error *error)
{
    if (strcmp(part, "/routines") == 0)
        return ic_csv_load(book, file, error);
    if (strcmp(part, "/models") == 0)
        return ic_model_load(book, root, file, error);
    if (strcmp(part, "/costs") == 0)
        return ic_costs_load(book, file, error);
    return ic_rule_load(book, file, error);
}

// Loads the files of `root`/`part` in the order of their names. Only `root` itself must exist.
static bool load_part(struct ic_rulebook *book, const char *root, const char *part,
                      const char *suffix, struct ic_error *error)
{
    struct folder folder = {.book = book, .suffix = ic_str(suffix)};
    folder.path = ic_arena_printf(&book->arena, "%s%s", root, part).data;
    if (part[0] && ic_file_kind(folder.path) == IC_FILE_NONE)
        return true;
    bool ok = ic_folder_each(folder.path, take_file, &folder, error);
    for (uint32_t i = 0; i < folder.files.count && ok; i++)
        ok = load_file(book, root, part, folder.files.at[i], error);
    ic_vec_release(&folder.files);
    return ok;
}

static bool check_model_count(const struct ic_rulebook *book, struct ic_error *error)
{
    return book->drafts.count <= 32 || ic_fail(error, "more than 32 models");
}

static bool load(struct ic_rulebook *book, const char *const *folders, uint32_t count,
                 struct ic_error *error)
{
    bool ok = true;
    for (uint32_t i = 0; i < count && ok; i++)
        ok = load_part(book, folders[i], "/routines", ".csv", error);
    for (uint32_t i = 0; i < count && ok; i++)
        ok = load_part(book, folders[i], "/models", ".yaml", error);
    ok = ok && check_model_count(book, error) && ic_config_read_facts(book, error) &&
         ic_models_finish(book, error);
    for (uint32_t i = 0; i < count && ok; i++)
        ok = load_part(book, folders[i], "/costs", ".yaml", error);
    for (uint32_t i = 0; i < count && ok; i++)
        ok = load_part(book, folders[i], "", ".yaml", error) &&
             (i > 0 || ic_config_read_rules(book, error));
    if (!ok)
        return false;
    ic_rules_finish(book);
    return ic_groups_check(book, error) && ic_config_switch_rules(book, error);
}

// The folder that the configuration names comes behind the first one.
static bool load_configured(struct ic_rulebook *book, const char *const *folders, uint32_t count,
                            struct ic_error *error)
{
    const char *own = book->config ? book->config->rules : NULL;
    if (!own)
        return load(book, folders, count, error);
    const char **all = ic_arena_array(&book->arena, (size_t)count + 1, sizeof *all);
    for (uint32_t i = 0; i < count; i++)
        all[i + (i > 0)] = folders[i];
    all[count ? 1 : 0] = own;
    return load(book, all, count + 1, error);
}

struct ic_rulebook *ic_rulebook_load_configured(const char *const *folders, uint32_t folder_count,
                                                const char *config, struct ic_error *error)
{
    struct ic_rulebook *book = ic_calloc(1, sizeof *book);
    book->costs = (struct ic_costs){.loop = 1, .elements = 1};
    book->costs.us[IC_COST_stall] = 1;
    book->wanted_models = UINT32_MAX;
    bool ok = (!config || ic_config_open(book, config, error)) &&
              load_configured(book, folders, folder_count, error);
    ic_config_free(book->config);
    book->config = NULL;
    if (ok)
        return book;
    ic_rulebook_free(book);
    return NULL;
}

struct ic_rulebook *ic_rulebook_load(const char *const *folders, uint32_t folder_count,
                                     struct ic_error *error)
{
    return ic_rulebook_load_configured(folders, folder_count, NULL, error);
}

void ic_rulebook_free(struct ic_rulebook *book)
{
    if (!book)
        return;
    for (uint32_t i = 0; i < book->drafts.count; i++)
        ic_draft_free(book->drafts.at[i]);
    ic_vec_release(&book->drafts);
    ic_vec_release(&book->routines);
    ic_vec_release(&book->aliases);
    ic_vec_release(&book->registers);
    ic_vec_release(&book->models);
    ic_vec_release(&book->tables);
    ic_vec_release(&book->services);
    ic_vec_release(&book->rules);
    ic_vec_release(&book->kinds);
    ic_vec_release(&book->group_uses);
    ic_vec_release(&book->gone);
    ic_map_release(&book->table_of);
    ic_map_release(&book->service_of);
    ic_pool_release(&book->routine_names);
    ic_pool_release(&book->alias_names);
    ic_pool_release(&book->kind_names);
    ic_pool_release(&book->annotations);
    ic_pool_release(&book->intrinsics);
    ic_arena_release(&book->arena);
    free(book);
}

uint32_t ic_book_routine(struct ic_rulebook *book, struct ic_str name)
{
    uint32_t id = ic_pool_add(&book->routine_names, name);
    while (book->routines.count <= id) {
        struct ic_routine routine = {
            .name = ic_pool_get(&book->routine_names, book->routines.count).data,
            .header = "",
            .irql_max = IC_NONE,
            .irql_page = "",
            .irql_text = "",
            .irql_why = "",
            .elements = IC_NONE,
        };
        ic_vec_push(&book->routines, routine);
    }
    return id;
}

uint32_t ic_rulebook_rule_count(const struct ic_rulebook *book)
{
    return book->rules.count;
}

const struct ic_rule *ic_rulebook_rule(const struct ic_rulebook *book, uint32_t index)
{
    return &book->rules.at[index];
}

const struct ic_rule *ic_rulebook_find_rule(const struct ic_rulebook *book, struct ic_str name,
                                            const char **nearest)
{
    if (nearest)
        *nearest = NULL;
    for (uint32_t i = 0; i < book->rules.count; i++)
        if (ic_str_is(name, book->rules.at[i].name) || ic_str_is(name, book->rules.at[i].code))
            return &book->rules.at[i];
    if (!nearest || !book->rules.count)
        return NULL;
    uint32_t count = 0;
    const char **names = ic_calloc((size_t)book->rules.count * 2, sizeof *names);
    for (uint32_t i = 0; i < book->rules.count; i++) {
        names[count++] = book->rules.at[i].name;
        names[count++] = book->rules.at[i].code;
    }
    *nearest = ic_nearest(name, names, count);
    free(names);
    return NULL;
}

void ic_rulebook_enable(struct ic_rulebook *book, const struct ic_rule *rule, bool enabled)
{
    book->rules.at[rule - book->rules.at].enabled = enabled;
}

uint32_t ic_rulebook_model_count(const struct ic_rulebook *book)
{
    return book->models.count;
}

const struct ic_model *ic_rulebook_model(const struct ic_rulebook *book, uint32_t index)
{
    return book->models.at[index];
}

bool ic_book_speaks_of(const struct ic_rulebook *book, uint32_t models,
                       const struct ic_draft *draft)
{
    for (uint32_t m = 0; m < book->models.count; m++)
        if (strcmp(book->models.at[m]->name, draft->model.name) == 0)
            return models >> m & 1;
    return draft->common;
}

bool ic_rulebook_constant(const struct ic_rulebook *book, uint32_t models, struct ic_str name,
                          int64_t *value)
{
    if (ic_str_int(name, value))
        return true;
    for (uint32_t d = 0; d < book->drafts.count; d++) {
        const struct ic_draft *draft = book->drafts.at[d];
        for (uint32_t i = 0; ic_book_speaks_of(book, models, draft) && i < draft->constants.count;
             i++)
            if (ic_str_is(name, draft->constants.at[i].name)) {
                *value = draft->constants.at[i].value;
                return true;
            }
    }
    return false;
}

const struct ic_routine *ic_rulebook_routine(const struct ic_rulebook *book, struct ic_str name)
{
    uint32_t id = name.len ? ic_pool_find(&book->routine_names, name) : IC_NONE;
    return id == IC_NONE ? NULL : &book->routines.at[id];
}

const struct ic_routine_model *ic_rulebook_effects(const struct ic_rulebook *book,
                                                   const struct ic_routine *routine,
                                                   const struct ic_model *model)
{
    static const struct ic_routine_model nothing;
    if (!routine || !model)
        return &nothing;
    uint32_t id = (uint32_t)(routine - book->routines.at);
    uint32_t row = ic_map_get(&book->table_of, ic_key2(model->index, id));
    return row == IC_NONE ? &nothing : &book->tables.at[row];
}

const struct ic_costs *ic_rulebook_costs(const struct ic_rulebook *book)
{
    return &book->costs;
}

struct ic_str ic_rulebook_alias(const struct ic_rulebook *book, struct ic_str name)
{
    uint32_t id = name.len ? ic_pool_find(&book->alias_names, name) : IC_NONE;
    bool known = id != IC_NONE && id < book->aliases.count && book->aliases.at[id];
    return known ? ic_str(book->aliases.at[id]) : name;
}

enum ic_registers ic_rulebook_intrinsic(const struct ic_rulebook *book, struct ic_str name)
{
    char start[64];
    uint32_t id = name.len ? ic_pool_find(&book->intrinsics, name) : IC_NONE;
    size_t len = name.len < sizeof start ? name.len : sizeof start - 1;
    if (name.len)
        memcpy(start, name.data, len);
    for (; id == IC_NONE && len; len--) {
        start[len] = '*';
        id = ic_pool_find(&book->intrinsics, ic_str_n(start, len + 1));
    }
    return id == IC_NONE ? IC_REGISTERS_UNKNOWN : (enum ic_registers)book->registers.at[id];
}

bool ic_rulebook_annotation(const struct ic_rulebook *book, struct ic_str name, struct ic_str args,
                            unsigned *irql_max)
{
    return name.len && ic_pool_find(&book->annotations, name) != IC_NONE &&
           ic_irql_parse(args, irql_max);
}

bool ic_rulebook_says_gone(const struct ic_rulebook *book, struct ic_str name)
{
    for (uint32_t i = 0; i < book->gone.count; i++) {
        struct ic_str part = ic_str(book->gone.at[i]);
        for (size_t k = 0; k + part.len <= name.len; k++)
            if (ic_str_eq_nocase(ic_str_n(name.data + k, part.len), part))
                return true;
    }
    return false;
}

bool ic_rulebook_knows(const struct ic_rulebook *book, const char *effect)
{
    for (uint32_t i = 0; i < book->tables.count; i++)
        for (uint32_t e = 0; e < book->tables.at[i].effect_count; e++)
            if (strcmp(ic_effect_name(book->tables.at[i].effects[e].kind), effect) == 0)
                return true;
    return false;
}

const struct ic_excludes *ic_rulebook_excludes(const struct ic_rulebook *book)
{
    return &book->excludes;
}

const struct ic_config_project *ic_rulebook_project(const struct ic_rulebook *book)
{
    return &book->project;
}

uint32_t ic_rulebook_wanted_models(const struct ic_rulebook *book)
{
    return book->wanted_models;
}
