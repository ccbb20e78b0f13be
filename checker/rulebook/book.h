// Inside the rulebook: what the loaders fill.
#ifndef IC_RULEBOOK_BOOK_H
#define IC_RULEBOOK_BOOK_H

#include "base/vec.h"
#include "rulebook/rulebook.h"
#include "rulebook/schema.h"

#ifdef __cplusplus
extern "C" {
#endif

// Facts of one model on a routine, in the order in which they were read.
struct ic_effect_row {
    uint32_t routine, order;
    struct ic_effect effect;
    bool common; // in a model's table: what every kernel model has
};
struct ic_restriction_row {
    uint32_t routine, order;
    struct ic_restriction restriction;
};

// `routine(value, ...)` stands for `service(...)`.
struct ic_service_row {
    uint32_t routine, service;
    int64_t value;
};

// A context kind that a fact names; it may be one of the common kinds, so it is checked last.
struct ic_kind_use {
    const char *kind;
    uint32_t line, column;
};

// What the models have of a context kind, as bit sets over their indexes.
struct ic_kind {
    uint32_t models;       // have contexts of it
    uint32_t requested_in; // have routines that defer something to them
};

// A group that a rule's parameter names; any rule may have it, so it is checked last.
struct ic_group_use {
    const char *file;
    uint32_t line, column;
    const char *group; // the parameter's value itself
};

// A named number of a model file (an enumerator of the DDI).
struct ic_constant {
    const char *name;
    int64_t value;
};

// A model file while it is read, and until the tables are built from it. `model.contexts` is empty
// until then.
struct ic_draft {
    struct ic_model model;
    const char *file;
    bool common; // its facts belong to every kernel model; it is no model itself
    IC_VEC(struct ic_constant) constants;
    IC_VEC(struct ic_kind_use) kind_uses;
    IC_VEC(struct ic_context_spec) contexts;
    IC_VEC(struct ic_effect_row) effects;
    IC_VEC(struct ic_restriction_row) restrictions;
    IC_VEC(struct ic_service_row) services;
};

struct ic_config; // rulebook/config.h

struct ic_rulebook {
    struct ic_arena arena;
    struct ic_config *config;           // while the rulebook is made; NULL: none
    struct ic_pool routine_names;       // id: row of `routines`
    IC_VEC(struct ic_routine) routines; // row 0 is unused
    struct ic_pool alias_names;
    IC_VEC(const char *) aliases; // by id of the alias: the documented name
    struct ic_pool annotations;   // names of annotations that give an upper bound
    struct ic_pool intrinsics;    // names and beginnings of names, these with a '*' behind
    IC_VEC(uint8_t) registers;    // by id of the intrinsic: ic_registers
    IC_VEC(struct ic_draft *) drafts;
    IC_VEC(const struct ic_model *) models;
    struct ic_pool kind_names; // id: row of `kinds`
    IC_VEC(struct ic_kind) kinds;
    struct ic_map table_of; // model index and routine -> row of `tables`
    IC_VEC(struct ic_routine_model) tables;
    struct ic_map service_of; // hash of routine and value -> row of `services`
    IC_VEC(struct ic_service_row) services;
    IC_VEC(struct ic_rule) rules;
    IC_VEC(struct ic_group_use) group_uses;
    IC_VEC(const char *) gone; // parts of names, in small letters
    struct ic_costs costs;
    uint32_t wanted_models; // set of models; what is in no other counts
    struct ic_excludes excludes;
    struct ic_config_project project;
};

// The row of a routine by name; made, with nothing known, when new.
uint32_t ic_book_routine(struct ic_rulebook *book, struct ic_str name);

// Whether the draft is that of a model of the set `models`, or common to all.
bool ic_book_speaks_of(const struct ic_rulebook *book, uint32_t models,
                       const struct ic_draft *draft);

// A page of the documentation: an address as it is, anything else below Microsoft's driver pages.
const char *ic_book_page(struct ic_arena *arena, struct ic_str base, struct ic_str page);

// Reads `models/<name>.yaml` into a draft of `book`, in the place of an older one of that name.
bool ic_model_load(struct ic_rulebook *book, const char *folder, const char *file,
                   struct ic_error *error);

// The parts of a model file (model_*.c).
struct ic_model_reader {
    struct ic_reader reader;
    struct ic_rulebook *book;
    struct ic_draft *draft;
    const char *folder; // rule folder, for lists named in the file
    bool team;          // it is a team's configuration: effects are in its words
};
bool ic_model_read_contexts(struct ic_model_reader *m, const struct ic_node *list);
bool ic_model_read_routines(struct ic_model_reader *m, const struct ic_node *list);
bool ic_model_read_restrictions(struct ic_model_reader *m, const struct ic_node *list);
bool ic_model_read_services(struct ic_model_reader *m, const struct ic_node *list);

// An effect in an `effects` list: a name, or a name and its operands.
bool ic_model_read_effect(struct ic_model_reader *m, const struct ic_node *node,
                          struct ic_effect *effect);
// The operands (NULL: none) of an effect whose kind is known; `at` is where to say what is wrong
// with them together.
bool ic_effect_read(struct ic_model_reader *m, const struct ic_node *at, enum ic_effect_kind kind,
                    const struct ic_node *operands, struct ic_effect *effect);
// How the file names an effect: `reads_device` in a model, `reads-device` in a team's words.
const char *ic_effect_word(const struct ic_model_reader *m, enum ic_effect_kind kind);

// "RECORD.FIELD == VALUE" and its kin; the list may be absent (NULL).
bool ic_model_read_conditions(struct ic_model_reader *m, const struct ic_node *list,
                              struct ic_condition **out);
// "argument 0 == VALUE".
bool ic_model_read_argument_test(struct ic_model_reader *m, const struct ic_node *node,
                                 uint32_t *argument, int64_t *value);
// "RECORD.FIELD".
bool ic_model_read_place(struct ic_model_reader *m, const struct ic_node *node, const char **record,
                         const char **field);
// A list of names of the model's locks, as bits; the list may be absent.
bool ic_model_read_locks(struct ic_model_reader *m, const struct ic_node *list, uint32_t *bits);
// A context kind. Whether the model has it is checked by ic_models_finish.
bool ic_model_read_kind(struct ic_model_reader *m, const struct ic_node *node, const char **kind);

// After the last model file: checks the context kinds named in all of them, then builds the
// read-only tables from the drafts.
bool ic_models_finish(struct ic_rulebook *book, struct ic_error *error);
void ic_draft_free(struct ic_draft *draft);
// Whether the model of a draft has a context of this kind, of its own or as a kernel model.
bool ic_draft_knows_kind(const struct ic_rulebook *book, const struct ic_draft *draft,
                         struct ic_str kind);

// Notes that a model has contexts of this kind, or routines that request them.
void ic_kinds_note(struct ic_rulebook *book, const char *kind, uint32_t model, bool requested);
// A context kind that a rule names: one that a model of the set `models` has; with `requested`, and
// has a routine that requests it.
bool ic_rule_kind(const struct ic_rulebook *book, const struct ic_reader *reader,
                  const struct ic_node *node, const char *key, uint32_t models, bool requested,
                  const char **kind);

// Reads one CSV file of `routines/`; what it holds is told by its first line.
bool ic_csv_load(struct ic_rulebook *book, const char *file, struct ic_error *error);
// Reads a list of routines (`routine` is the only column), calls `take` for each.
bool ic_csv_list(const char *file, struct ic_error *error,
                 void (*take)(void *data, struct ic_str routine), void *data);

// Reads `<name>.yaml` into a rule of `book`, in the place of an older one of that name.
bool ic_rule_load(struct ic_rulebook *book, const char *file, struct ic_error *error);
// The `automaton` of a rule whose models are read; `node` is NULL if it has none.
bool ic_automaton_read(struct ic_rulebook *book, struct ic_reader *reader,
                       const struct ic_node *root, const struct ic_node *node,
                       struct ic_rule *rule);
// The `parameters` of a rule whose models are read; `node` is NULL if it has none. `check` is a row
// of checks.def.
bool ic_parameters_read(struct ic_rulebook *book, const struct ic_reader *reader,
                        const struct ic_node *root, const struct ic_node *node, uint32_t check,
                        struct ic_rule *rule);
// A rule that stands in a team's configuration: it needs no texts but `title` and `what`.
bool ic_rule_read_own(struct ic_rulebook *book, struct ic_reader *reader,
                      const struct ic_node *node);
// Reads a file of `costs/`; its figures replace those of an older one, as far as it has any. After
// the models' tables are built.
bool ic_costs_load(struct ic_rulebook *book, const char *file, struct ic_error *error);

// `all`, `kernel`, or a list of models, as a set.
bool ic_book_read_models(const struct ic_rulebook *book, const struct ic_reader *reader,
                         const struct ic_node *node, uint32_t *models);

// The keys of parts of a file, for ic_config_each_schema.
const struct ic_schema *ic_rule_schema(void);
const struct ic_schema *ic_team_effect_schema(void);
void ic_automaton_each_schema(void (*visit)(void *data, const char *name,
                                            const struct ic_schema *schema),
                              void *data);

// After the last rule: brings them into catalogue order.
void ic_rules_finish(struct ic_rulebook *book);
// Behind that: whether there are rules of the groups that rules name.
bool ic_groups_check(struct ic_rulebook *book, struct ic_error *error);

// "isr", "msi", "sync", "def", "entry": the five groups as in a rule's `contexts`, in bit order.
extern const struct ic_choices ic_group_choices;
extern const struct ic_choices ic_severity_choices; // in the order of ic_severity
extern const struct ic_choices ic_effect_choices;   // in a model's words
// Whether a text can be the name of a routine or method; fails if not.
bool ic_routine_name_check(const struct ic_reader *reader, const struct ic_node *name);

#ifdef __cplusplus
}
#endif
#endif
