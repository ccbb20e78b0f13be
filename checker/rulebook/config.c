// A team's own configuration file, .isrcheck.yaml (docs/config.md).
#include "rulebook/config.h"

#include "base/file.h"
#include "base/memory.h"

#include <stdlib.h>

enum { MAX_RULES = 1000 };

#define EFFECT(key, kind)                                                                          \
    {key, IC_KEY_NODE, offsetof(struct ic_config_keys, effects[IC_EFFECT_##kind]), false, NULL}
#define NODE(name) {#name, IC_KEY_NODE, offsetof(struct ic_config_keys, name), false, NULL}
static const struct ic_key config_keys[] = {
    EFFECT("dismisses", dismisses),
    EFFECT("stalls", stalls),
    EFFECT("reads-device", reads_device),
    EFFECT("writes-device", writes_device),
    EFFECT("read-clears", read_clears),
    EFFECT("completes", completes),
    EFFECT("next-request", next_request),
    EFFECT("defers", defers),
    EFFECT("masks", masks),
    EFFECT("unmasks", unmasks),
    EFFECT("acquires", acquires),
    EFFECT("releases", releases),
    NODE(rules),
    NODE(enable),
    NODE(disable),
    NODE(severity),
    NODE(thresholds),
    NODE(models),
    {"exclude", IC_KEY_TEXTS, offsetof(struct ic_config_keys, exclude), false, NULL},
    {"project", IC_KEY_TEXT, offsetof(struct ic_config_keys, project), false, NULL},
    {"configuration", IC_KEY_TEXT, offsetof(struct ic_config_keys, configuration), false, NULL},
};
static const struct ic_schema config_schema = IC_SCHEMA("the configuration", config_keys);

void ic_config_free(struct ic_config *config)
{
    if (!config)
        return;
    ic_draft_free(config->draft);
    ic_vec_release(&config->thresholds);
    ic_arena_release(&config->arena);
    free(config);
}

// The file
// ------------------------------------------------------------------------------------------

static bool find_rules(const struct ic_reader *r, struct ic_config *config)
{
    const struct ic_node *node = config->keys.rules;
    if (!node || node->kind == IC_NODE_LIST)
        return true;
    if (node->kind == IC_NODE_MAP)
        return ic_node_fail(r, node, "'rules' must be a folder or a list of rules, not a mapping");
    const char *name = ic_node_text(r, node, "rules");
    if (!name)
        return false;
    struct ic_str folder = ic_path_folder(r->arena, ic_str(r->file));
    config->rules = ic_path_join(r->arena, folder, ic_str(name)).data;
    return ic_file_kind(config->rules) == IC_FILE_FOLDER ||
           ic_node_fail(r, node, "there is no folder '%s'", config->rules);
}

// Paths as they are seen from the folder of the file.
static bool read_exclude(const struct ic_reader *r, struct ic_rulebook *book,
                         const struct ic_node *root)
{
    const struct ic_texts *texts = &book->config->keys.exclude;
    const char **patterns = ic_arena_array(&book->arena, texts->count, sizeof *patterns);
    const struct ic_node *list = root->kind == IC_NODE_MAP ? ic_node_get(root, "exclude") : NULL;
    const struct ic_node *item = list ? list->first : NULL;
    for (uint32_t i = 0; i < texts->count && item; i++, item = item->next) {
        struct ic_str text = ic_path_slashes(&book->arena, ic_str(texts->at[i]));
        const char *pattern = text.data;
        if (ic_str_is(text, "..") || ic_str_starts(text, "../"))
            return ic_node_fail(r, item, "'%s' is not below the folder of this file", pattern);
        if (ic_str_starts(text, "./"))
            pattern++; // what is left starts at the top
        patterns[i] = pattern;
    }
    book->excludes = (struct ic_excludes){
        ic_path_folder(&book->arena, ic_str(book->config->file)).data, patterns, texts->count};
    return true;
}

static bool read_project(const struct ic_reader *r, struct ic_rulebook *book,
                         const struct ic_node *root)
{
    const struct ic_config_keys *keys = &book->config->keys;
    struct ic_str folder = ic_path_folder(&book->arena, ic_str(book->config->file));
    book->project.configuration = keys->configuration;
    if (!keys->project)
        return true;
    struct ic_str name = ic_path_slashes(&book->arena, ic_str(keys->project));
    const char *path = book->project.path = ic_path_join(&book->arena, folder, name).data;
    return ic_file_kind(path) != IC_FILE_NONE ||
           ic_node_fail(r, ic_node_get(root, "project"), "there is no '%s'", path);
}

bool ic_config_open(struct ic_rulebook *book, const char *file, struct ic_error *error)
{
    struct ic_buf text = {0};
    struct ic_config *config = book->config = ic_calloc(1, sizeof *config);
    config->file = ic_arena_str(&book->arena, ic_str(file)).data;
    config->draft = ic_calloc(1, sizeof *config->draft);
    config->draft->file = config->file;
    struct ic_reader r = ic_config_reader(book, error);
    bool ok = ic_file_read(file, IC_TREE_FILE_LIMIT, &text, error);
    const struct ic_node *root =
        ok ? ic_tree_read(&config->arena, config->file, ic_buf_view(&text), error) : NULL;
    bool empty = root && root->kind == IC_NODE_TEXT && root->text.len == 0;
    ok = root && (empty || ic_schema_read(&r, &config_schema, root, &config->keys)) &&
         find_rules(&r, config) && read_exclude(&r, book, root) && read_project(&r, book, root);
    ic_buf_release(&text);
    return ok;
}

// Rules
// ------------------------------------------------------------------------------------------

static bool stands_before(const struct ic_node *list, const struct ic_node *item)
{
    const struct ic_node *name = ic_node_get(item, "rule");
    for (const struct ic_node *old = list->first; old != item; old = old->next)
        if (ic_str_eq(ic_node_get(old, "rule")->text, name->text))
            return true;
    return false;
}

bool ic_config_read_rules(struct ic_rulebook *book, struct ic_error *error)
{
    const struct ic_node *list = book->config ? book->config->keys.rules : NULL;
    if (!list || list->kind == IC_NODE_TEXT)
        return true;
    struct ic_reader r = ic_config_reader(book, error);
    if (list->count > MAX_RULES)
        return ic_node_fail(&r, list, "more than %d rules", MAX_RULES);
    for (const struct ic_node *item = list->first; item; item = item->next) {
        if (!ic_rule_read_own(book, &r, item))
            return false;
        const struct ic_node *name = ic_node_get(item, "rule");
        if (stands_before(list, item))
            return ic_node_fail(&r, name, "rule '%.*s' stands twice", IC_STR_ARG(name->text));
    }
    return true;
}

// The row of the rule that a text names, by name or code; IC_NONE on failure.
static uint32_t find_rule(const struct ic_rulebook *book, const struct ic_reader *r,
                          const struct ic_node *node)
{
    const char *nearest = NULL;
    const struct ic_rule *rule = ic_rulebook_find_rule(book, node->text, &nearest);
    if (rule)
        return (uint32_t)(rule - book->rules.at);
    const char *hint =
        nearest ? ic_arena_printf(r->arena, ", did you mean '%s'?", nearest).data : "";
    ic_node_fail(r, node, "unknown rule '%.*s'%s", IC_STR_ARG(node->text), hint);
    return IC_NONE;
}

static bool disables_all(const struct ic_rulebook *book)
{
    const struct ic_node *list = book->config->keys.disable;
    for (const struct ic_node *item = list ? list->first : NULL; item; item = item->next)
        if (ic_str_is(item->text, "all"))
            return true;
    return false;
}

// `taken`, by rule: `disable` names it, so that `enable: [all]` leaves it off.
static bool switch_rules(struct ic_rulebook *book, const struct ic_reader *r, const char *key,
                         const struct ic_node *list, bool enabled, bool *taken)
{
    if (!list)
        return true;
    if (!ic_node_expect(r, list, IC_NODE_LIST, key))
        return false;
    for (const struct ic_node *item = list->first; item; item = item->next) {
        if (!ic_node_expect(r, item, IC_NODE_TEXT, key))
            return false;
        if (ic_str_is(item->text, "all")) {
            if (enabled && disables_all(book))
                return ic_node_fail(r, item, "'all' stands in 'disable' too");
            for (uint32_t i = 0; i < book->rules.count; i++)
                if (!taken[i])
                    book->rules.at[i].enabled = enabled;
            continue;
        }
        uint32_t rule = find_rule(book, r, item);
        if (rule == IC_NONE)
            return false;
        if (taken[rule] && enabled)
            return ic_node_fail(r, item, "rule '%s' stands in 'disable' too",
                                book->rules.at[rule].name);
        book->rules.at[rule].enabled = enabled;
        taken[rule] = !enabled;
    }
    return true;
}

static bool read_severities(struct ic_rulebook *book, const struct ic_reader *r)
{
    const struct ic_node *node = book->config->keys.severity;
    if (!node)
        return true;
    if (!ic_node_expect(r, node, IC_NODE_MAP, "severity"))
        return false;
    bool ok = true, *seen = ic_calloc(book->rules.count, sizeof *seen);
    for (const struct ic_node *key = node->first; key && ok; key = key->next->next) {
        uint32_t severity, rule = find_rule(book, r, key);
        ok = rule != IC_NONE && ic_node_choice(r, key->next, &ic_severity_choices, &severity);
        if (ok && seen[rule]) // by name and by code
            ok = ic_node_fail(r, key, "severity of rule '%s' stands twice",
                              book->rules.at[rule].name);
        if (!ok)
            break;
        seen[rule] = true;
        book->rules.at[rule].severity = (enum ic_severity)severity;
    }
    free(seen);
    return ok;
}

// Contexts without a budget of their own may have got one.
static void widen_budget_rules(struct ic_rulebook *book)
{
    for (uint32_t i = 0; i < book->rules.count; i++) {
        struct ic_rule *rule = &book->rules.at[i];
        if (strcmp(rule->check, "stall-budget") != 0)
            continue;
        rule->models |= book->config->budget_models;
        rule->contexts |= book->config->budget_groups;
    }
}

bool ic_config_switch_rules(struct ic_rulebook *book, struct ic_error *error)
{
    if (!book->config)
        return true;
    const struct ic_config_keys *keys = &book->config->keys;
    struct ic_reader r = ic_config_reader(book, error);
    widen_budget_rules(book);
    if (keys->models && !ic_book_read_models(book, &r, keys->models, &book->wanted_models))
        return false;
    bool *taken = ic_calloc(book->rules.count, sizeof *taken);
    bool ok = switch_rules(book, &r, "disable", keys->disable, false, taken) &&
              switch_rules(book, &r, "enable", keys->enable, true, taken) &&
              read_severities(book, &r);
    free(taken);
    return ok;
}

void ic_config_each_schema(void (*visit)(void *data, const char *name,
                                         const struct ic_schema *schema),
                           void *data)
{
    visit(data, "config", &config_schema);
    visit(data, "effect", ic_team_effect_schema());
    visit(data, "rule", ic_rule_schema());
    ic_automaton_each_schema(visit, data);
}
