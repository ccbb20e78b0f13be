// A team's own configuration file, .isrcheck.yaml (docs/config.md), while the rulebook is made.
#ifndef IC_RULEBOOK_CONFIG_H
#define IC_RULEBOOK_CONFIG_H

#include "rulebook/book.h"

#ifdef __cplusplus
extern "C" {
#endif

// The values of the file's keys; NULL where a key is absent.
struct ic_config_keys {
    const struct ic_node *effects[IC_EFFECT_COUNT]; // by kind; not every kind has a key
    const struct ic_node *rules, *enable, *disable, *severity, *thresholds, *models;
    struct ic_texts exclude;
    const char *project, *configuration;
};

// A budget that replaces the one of contexts of a kind, in one model or in all (NULL).
struct ic_threshold {
    const char *model, *kind;
    double us;
};

struct ic_config {
    struct ic_arena arena; // the tree
    const char *file;
    const char *rules; // rule folder that it names, or NULL
    struct ic_config_keys keys;
    struct ic_draft *draft; // its effects; no model: `locks` are those of all models
    IC_VEC(struct ic_threshold) thresholds;
    uint32_t budget_models, budget_groups; // bit sets: what got a budget from them
};

static inline struct ic_reader ic_config_reader(struct ic_rulebook *book, struct ic_error *error)
{
    struct ic_reader reader = {&book->arena, book->config->file, error};
    return reader;
}

// Each part is merged as soon as what it speaks of is loaded. Without a configuration all but
// ic_config_budget do nothing and succeed.

bool ic_config_open(struct ic_rulebook *book, const char *file, struct ic_error *error);
void ic_config_free(struct ic_config *config);
// With all drafts loaded and before ic_models_finish: effects and thresholds.
bool ic_config_read_facts(struct ic_rulebook *book, struct ic_error *error);
// Replaces the budget of a context of `model` if the file does.
void ic_config_budget(struct ic_config *config, const struct ic_model *model,
                      struct ic_context_spec *spec);
// With the models' tables built: the rules that stand in it.
bool ic_config_read_rules(struct ic_rulebook *book, struct ic_error *error);
// After ic_rules_finish: severities, rules switched on and off, and the budgets' rules reach as far
// as the thresholds.
bool ic_config_switch_rules(struct ic_rulebook *book, struct ic_error *error);

// The keys of the file and of what it holds, with the names that docs/isrcheck.schema.json has for
// them: "config", "effect", "rule", "automaton", "move", "wrong".
void ic_config_each_schema(void (*visit)(void *data, const char *name,
                                         const struct ic_schema *schema),
                           void *data);
// Of these keys a rule that stands in the file itself may do without some.
bool ic_rule_key_is_optional(const char *name);

#ifdef __cplusplus
}
#endif
#endif
