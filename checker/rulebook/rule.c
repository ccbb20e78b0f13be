#include "rulebook/config.h"

#include "base/file.h"

#include <stdlib.h>

struct rule_keys {
    const char *rule, *code, *title, *group, *what, *why, *bad, *good, *fix;
    uint32_t severity, check, contexts, order;
    const struct ic_node *models, *parameters, *aliases, *automaton, *when, *unless;
    struct ic_texts pages;
    bool enabled, shared_lines;
};

static const char *const check_names[] = {
#define X(id, name) name,
#include "rulebook/checks.def"
#undef X
};
static const struct ic_choices check_choices = {"check", check_names,
                                                sizeof check_names / sizeof *check_names};

#define RULE_KEY(name, type, required)                                                             \
    {#name, IC_KEY_##type, offsetof(struct rule_keys, name), required, NULL}
static const struct ic_key rule_keys[] = {
    RULE_KEY(rule, TEXT, true),
    RULE_KEY(code, TEXT, true),
    RULE_KEY(title, TEXT, true),
    {"severity", IC_KEY_CHOICE, offsetof(struct rule_keys, severity), true, &ic_severity_choices},
    {"check", IC_KEY_CHOICE, offsetof(struct rule_keys, check), true, &check_choices},
    RULE_KEY(parameters, NODE, false),
    RULE_KEY(models, NODE, true),
    {"contexts", IC_KEY_CHOICES, offsetof(struct rule_keys, contexts), true, &ic_group_choices},
    RULE_KEY(when, NODE, false),
    RULE_KEY(unless, NODE, false),
    RULE_KEY(group, TEXT, false),
    RULE_KEY(order, COUNT, true),
    RULE_KEY(enabled, BOOL, false),
    RULE_KEY(shared_lines, BOOL, false),
    RULE_KEY(what, TEXT, true),
    RULE_KEY(why, TEXT, true),
    RULE_KEY(bad, TEXT, true),
    RULE_KEY(good, TEXT, true),
    RULE_KEY(fix, TEXT, true),
    RULE_KEY(pages, TEXTS, true),
    RULE_KEY(aliases, NODE, false),
    RULE_KEY(automaton, NODE, false),
};
static const struct ic_schema rule_schema = IC_SCHEMA("a rule", rule_keys);

static bool all_models(const struct ic_rulebook *book, bool kernel_only, uint32_t *bits)
{
    for (uint32_t i = 0; i < book->models.count; i++)
        if (!kernel_only || book->models.at[i]->kernel)
            *bits |= 1u << i;
    return true;
}

bool ic_book_read_models(const struct ic_rulebook *book, const struct ic_reader *r,
                         const struct ic_node *node, uint32_t *bits)
{
    *bits = 0;
    if (node->kind == IC_NODE_TEXT && ic_str_is(node->text, "all"))
        return all_models(book, false, bits);
    if (node->kind == IC_NODE_TEXT && ic_str_is(node->text, "kernel"))
        return all_models(book, true, bits);
    if (node->kind != IC_NODE_LIST)
        return ic_node_fail(r, node, "'models' must be 'all', 'kernel' or a list of models");
    if (!ic_node_items(r, node, "models"))
        return false;
    const char **names = ic_arena_array(r->arena, book->models.count, sizeof *names);
    for (uint32_t i = 0; i < book->models.count; i++)
        names[i] = book->models.at[i]->name;
    struct ic_choices choices = {"model", names, book->models.count};
    for (const struct ic_node *item = node->first; item; item = item->next) {
        uint32_t model;
        if (!ic_node_choice(r, item, &choices, &model))
            return false;
        if (*bits >> model & 1)
            return ic_node_fail(r, item, "'%s' stands twice in 'models'", names[model]);
        *bits |= 1u << model;
    }
    return true;
}

// A rule that looks nowhere is a mistake in `models` or `contexts`.
static bool check_contexts(const struct ic_rulebook *book, const struct ic_reader *r,
                           const struct ic_node *root, const struct ic_rule *rule)
{
    for (uint32_t m = 0; m < book->models.count; m++) {
        const struct ic_model *model = book->models.at[m];
        for (uint32_t i = 0; rule->models >> m & 1 && i < model->context_count; i++)
            if (rule->contexts & (uint32_t)model->contexts[i].group)
                return true;
    }
    return ic_node_fail(r, ic_node_get(root, "contexts"),
                        "no model of this rule has a context of these groups");
}

// As in __WARNING_MUST_USE. C28110 is no name.
static bool is_warning_name(struct ic_str name)
{
    bool good = name.len > 0 && name.data[0] == '_';
    for (size_t i = 0; i < name.len && good; i++)
        good = (name.data[i] >= '0' && name.data[i] <= '9') || name.data[i] == '_' ||
               (name.data[i] >= 'A' && name.data[i] <= 'Z') ||
               (name.data[i] >= 'a' && name.data[i] <= 'z');
    return good;
}

// Numbers of warnings, and the names that stand for them.
static bool read_aliases(const struct ic_reader *r, const struct ic_node *node,
                         struct ic_rule *rule)
{
    if (!node)
        return true;
    if (!ic_node_expect(r, node, IC_NODE_LIST, "aliases"))
        return false;
    uint32_t *at = ic_arena_array(r->arena, node->count, sizeof *at);
    const char **names = ic_arena_array(r->arena, node->count, sizeof *names);
    rule->aliases = at;
    rule->alias_names = names;
    for (const struct ic_node *item = node->first; item; item = item->next) {
        int64_t value;
        if (!ic_node_expect(r, item, IC_NODE_TEXT, "aliases"))
            return false;
        if (is_warning_name(item->text))
            names[rule->alias_name_count++] = ic_arena_str(r->arena, item->text).data;
        else if (!ic_str_int(item->text, &value) || value < 1 || value > 99999)
            return ic_node_fail(r, item, "'%.*s' is no warning number", IC_STR_ARG(item->text));
        else
            at[rule->alias_count++] = (uint32_t)value;
    }
    return true;
}

static bool is_code(const char *code)
{
    size_t len = strlen(code);
    if (len < 4 || len > 10)
        return false;
    for (size_t i = 0; i < len; i++)
        if (i < 3 ? code[i] < 'A' || code[i] > 'Z' : code[i] < '0' || code[i] > '9')
            return false;
    return true;
}

// Names are told from codes, and stand in lists with blanks and commas.
static bool check_rule_name(const struct ic_reader *r, const struct ic_node *node, const char *name)
{
    static const char allowed[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    if (name[strspn(name, allowed)])
        return ic_node_fail(
            r, node, "a rule's name is made of letters, digits, '-' and '_', not '%s'", name);
    if (is_code(name))
        return ic_node_fail(r, node, "a rule's name must not look like a code, as '%s' does", name);
    return strcmp(name, "all") != 0 ||
           ic_node_fail(r, node,
                        "a rule cannot be called 'all': 'enable' and 'disable' mean all rules by "
                        "it");
}

static bool check_names_of(const struct ic_reader *r, const struct ic_node *root,
                           const struct rule_keys *keys, bool own)
{
    struct ic_str file_name = ic_str_base_name(ic_str(r->file));
    if (!own && !ic_str_eq(ic_str_n(file_name.data, file_name.len - 5), ic_str(keys->rule)))
        return ic_node_fail(r, ic_node_get(root, "rule"),
                            "rule '%s' must stand in a file of its name, '%s.yaml'", keys->rule,
                            keys->rule);
    if (!check_rule_name(r, ic_node_get(root, "rule"), keys->rule))
        return false;
    return is_code(keys->code) ||
           ic_node_fail(r, ic_node_get(root, "code"),
                        "a code is three capital letters and a number, not '%s'", keys->code);
}

static const char **full_pages(const struct ic_reader *r, struct ic_texts pages)
{
    const char **at = ic_arena_array(r->arena, pages.count, sizeof *at);
    for (uint32_t i = 0; i < pages.count; i++)
        at[i] = ic_book_page(r->arena, ic_str(""), ic_str(pages.at[i]));
    return at;
}

const struct ic_schema *ic_rule_schema(void)
{
    return &rule_schema;
}

bool ic_rule_key_is_optional(const char *name)
{
    static const char *const optional[] = {"order", "why", "bad", "good", "fix", "pages"};
    for (size_t i = 0; i < sizeof optional / sizeof *optional; i++)
        if (strcmp(name, optional[i]) == 0)
            return true;
    return false;
}

// Of a team's own rule the texts that explain it may be left out, and it comes behind the others.
static bool read_own_keys(const struct ic_rulebook *book, struct ic_reader *r,
                          const struct ic_node *root, struct rule_keys *keys)
{
    enum { COUNT = sizeof rule_keys / sizeof *rule_keys };
    struct ic_key own[COUNT];
    const struct ic_schema schema = {"a rule", own, COUNT};
    for (size_t i = 0; i < COUNT; i++) {
        own[i] = rule_keys[i];
        own[i].required &= !ic_rule_key_is_optional(own[i].name);
    }
    keys->why = keys->bad = keys->good = keys->fix = "";
    keys->order = IC_KEY_COUNT_LIMIT + 1 + book->rules.count;
    return ic_schema_read(r, &schema, root, keys);
}

// Conditions may name the constants of the rule's models and the common ones.
static bool read_conditions(struct ic_rulebook *book, const struct ic_reader *r,
                            const struct rule_keys *keys, struct ic_rule *rule)
{
    struct ic_draft names = {0};
    struct ic_model_reader m = {.reader = *r, .book = book, .draft = &names};
    for (uint32_t i = 0; i < book->drafts.count; i++) {
        const struct ic_draft *draft = book->drafts.at[i];
        for (uint32_t k = 0;
             ic_book_speaks_of(book, rule->models, draft) && k < draft->constants.count; k++)
            ic_vec_push(&names.constants, draft->constants.at[k]);
    }
    bool ok = ic_model_read_conditions(&m, keys->when, &rule->when) &&
              ic_model_read_conditions(&m, keys->unless, &rule->unless);
    ic_vec_release(&names.constants);
    return ok;
}

static bool read_rule(struct ic_rulebook *book, struct ic_reader *r, const struct ic_node *root,
                      bool own, struct ic_rule *rule)
{
    struct rule_keys keys = {.enabled = true};
    bool ok =
        own ? read_own_keys(book, r, root, &keys) : ic_schema_read(r, &rule_schema, root, &keys);
    if (!ok || !check_names_of(r, root, &keys, own))
        return false;
    *rule = (struct ic_rule){
        .code = keys.code,
        .name = keys.rule,
        .title = keys.title,
        .severity = (enum ic_severity)keys.severity,
        .check = check_names[keys.check],
        .contexts = keys.contexts,
        .group = keys.group ? keys.group : "",
        .order = keys.order,
        .what = keys.what,
        .why = keys.why,
        .bad = keys.bad,
        .good = keys.good,
        .fix = keys.fix,
        .pages = full_pages(r, keys.pages),
        .page_count = keys.pages.count,
        .enabled = keys.enabled,
        .shared_lines = keys.shared_lines,
    };
    return ic_book_read_models(book, r, keys.models, &rule->models) &&
           read_conditions(book, r, &keys, rule) && check_contexts(book, r, root, rule) &&
           ic_parameters_read(book, r, root, keys.parameters, keys.check, rule) &&
           read_aliases(r, keys.aliases, rule) &&
           ic_automaton_read(book, r, root, keys.automaton, rule);
}

static bool add_or_replace(struct ic_rulebook *book, const struct ic_reader *r,
                           const struct ic_node *root, const struct ic_rule *rule)
{
    uint32_t place = book->rules.count;
    for (uint32_t i = 0; i < book->rules.count; i++) {
        const struct ic_rule *old = &book->rules.at[i];
        if (strcmp(old->name, rule->name) == 0)
            place = i;
        else if (strcmp(old->code, rule->code) == 0)
            return ic_node_fail(r, ic_node_get(root, "code"), "code '%s' belongs to rule '%s'",
                                rule->code, old->name);
    }
    if (place == book->rules.count)
        ic_vec_push(&book->rules, *rule);
    else
        book->rules.at[place] = *rule;
    return true;
}

bool ic_rule_read_own(struct ic_rulebook *book, struct ic_reader *reader,
                      const struct ic_node *node)
{
    struct ic_rule rule;
    return read_rule(book, reader, node, true, &rule) && add_or_replace(book, reader, node, &rule);
}

bool ic_rule_load(struct ic_rulebook *book, const char *file, struct ic_error *error)
{
    struct ic_buf text = {0};
    struct ic_arena nodes = {0};
    const struct ic_node *root = NULL;
    struct ic_reader r = {&book->arena, file, error};
    struct ic_rule rule;
    bool ok = ic_file_read(file, IC_TREE_FILE_LIMIT, &text, error) &&
              (root = ic_tree_read(&nodes, file, ic_buf_view(&text), error)) != NULL &&
              read_rule(book, &r, root, false, &rule) && add_or_replace(book, &r, root, &rule);
    ic_arena_release(&nodes);
    ic_buf_release(&text);
    return ok;
}

static int by_order(const void *a, const void *b)
{
    const struct ic_rule *x = a, *y = b;
    return x->order != y->order ? (x->order < y->order ? -1 : 1) : strcmp(x->code, y->code);
}

void ic_rules_finish(struct ic_rulebook *book)
{
    if (book->rules.count)
        qsort(book->rules.at, book->rules.count, sizeof *book->rules.at, by_order);
}
