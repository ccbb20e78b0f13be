// The rulebook: what `rules/` says, checked and in read-only tables.
//
//     rules/models/<model>.yaml   contexts of a port model, and what its routines do
//     rules/routines/*.csv        facts by routine: IRQL bounds, names of one thing (aliases)
//     rules/<rule>.yaml           one rule each: texts, severity, the check that decides it
//     rules/costs/*.yaml          how long device accesses, copies and completions take
//
// Texts are NUL-terminated, live as long as the rulebook, and are shared: equal routine and record
// names are found by name, not by pointer. Lists are (pointer, count). Every table is immutable
// once loaded; nothing here knows about a program.
#ifndef IC_RULEBOOK_RULEBOOK_H
#define IC_RULEBOOK_RULEBOOK_H

#include "base/error.h"
#include "base/map.h"

#ifdef __cplusplus
extern "C" {
#endif

// Levels in their order. Any device level counts as IC_IRQL_DEVICE.
enum ic_irql {
    IC_IRQL_PASSIVE = 0,
    IC_IRQL_APC = 1,
    IC_IRQL_DISPATCH = 2,
    IC_IRQL_DEVICE = 3,
    IC_IRQL_HIGH = 15, // also "any"
};
// "PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "DIRQL", "HIGH_LEVEL".
const char *ic_irql_name(unsigned irql);
// Any of the spellings used in sources and data (also "DIRQL", "PROFILE_LEVEL", a number 0..31);
// false when it is none.
bool ic_irql_parse(struct ic_str text, unsigned *irql);

// The five groups of contexts that rules speak of, as bits.
enum ic_context_group {
    IC_GROUP_ISR = 1,
    IC_GROUP_MSI = 2,
    IC_GROUP_SYNC = 4,
    IC_GROUP_DEFERRED = 8,
    IC_GROUP_ENTRY = 16,
};

// A condition on what the program stores: `record.field` is (equals) or is not (differs) ever
// stored as `value`; a field that is never stored has value 0.
struct ic_condition {
    const char *record, *field;
    bool differs;
    bool bits; // `value` is a mask: a stored value has (differs: has not) one of its bits
    bool only; // nothing but `value` is stored
    int64_t value;
    struct ic_condition *next; // all of them must hold
};

// What holds at the entry of a context: `record.field == value`, also in copies of the field.
struct ic_assumption {
    const char *record, *field;
    int64_t value;
};

enum ic_register_how {
    IC_REGISTER_ROLE,     // declared with the role type `name`
    IC_REGISTER_FIELD,    // stored in `record.name`
    IC_REGISTER_ARGUMENT, // passed as argument `argument` of routine or macro `name`
    IC_REGISTER_CONFIG,   // passed to an initialiser of a configuration structure (same data)
    IC_REGISTER_NAME,     // the function called `name` (`DriverEntry`)
};
// What the caller of a routine passes to it and reads from it.
struct ic_signature {
    uint32_t returns;           // bytes; 0: nothing (VOID)
    const uint32_t *parameters; // bytes of each; 0: a pointer
    uint32_t parameter_count;
};

// One way in which a routine becomes known as the routine of a context. What an effect
// (`registers`, `defers`, `synchronizes`) says about an argument and a context kind stands here
// too.
struct ic_registration {
    enum ic_register_how how;
    const char *name;   // role type, field, or routine
    const char *record; // of a field
    uint32_t argument;
    const char *const *headers; // declared in one of these; empty: anywhere
    uint32_t header_count;
    uint32_t when_argument; // only if that argument is constant `when_value`; IC_NONE: always
    int64_t when_value;
    const struct ic_signature *signature; // of the routines registered so, or NULL: not known
    bool common; // every kernel model has it: a routine of the kernel, not of the port driver
};

struct ic_model;

// A place where driver code runs: `isr`, `msi-isr`, `dpc`, `start-io` ...
struct ic_context_spec {
    const struct ic_model *model;
    const char *kind;  // shown to users; several specs of one kind differ in `when`
    const char *title; // "Storport's line interrupt routine (HwStorInterrupt)"
    enum ic_context_group group;
    unsigned irql;
    double budget_us;           // at or above: error; 0: no budget
    double note_us;             // at or above (and below budget_us): note; 0: none
    const char *budget_page;    // documentation the figures come from
    double work_us;             // weighed work above this belongs in a deferred routine; 0: none
    const char *work_page;      // documentation that says so
    uint32_t locks_held;        // bit set over the model's locks
    uint32_t locks_allowed;     // that it may take
    bool locks_checked;         // false: the model says nothing on locks here
    uint32_t message_parameter; // parameter that is the interrupt message's number, or IC_NONE
    const struct ic_signature *signature; // or NULL: the model does not say
    struct ic_condition *when;            // the spec holds only then; specs are tried in order
    struct ic_condition *own_line; // the interrupt is the device's alone and needs no dismissal
                                   // then; NULL: never
    const struct ic_registration *registrations;
    uint32_t registration_count;
    const struct ic_assumption *assumptions;
    uint32_t assumption_count;
};

struct ic_lock {
    const char *name;          // "InterruptLock"
    unsigned rank;             // locks are taken in rising rank; 0: no order
    bool per_instance;         // one lock per message, device ...: told apart by the key argument
    uint32_t includes;         // bit set: who holds this lock holds all instances of those too
    const char *reason;        // why taking it while held is wrong, for messages
    struct ic_condition *when; // the lock exists only then, else using it is wrong
};

// A structure that describes a request: the field with its status, and the value that says it is
// pending; and a field that points to memory which belongs to it. Either may be NULL.
struct ic_request_facts {
    const char *status_record, *status;
    uint32_t pending, busy; // values of the status; busy 0: none
    const char *part_record, *part;
};

struct ic_model {
    const char *name; // "storport"
    const char *title;
    uint32_t index;
    bool kernel;
    // A program (or unit) follows this model if it includes one of the headers, or calls one of the
    // routines, or uses one of the structures of one of the headers.
    const char *const *headers;
    uint32_t header_count;
    const char *const *routines;
    uint32_t routine_count;
    const char *const *structures; // registration structures that are this model's alone
    uint32_t structure_count;
    const struct ic_lock *locks; // at most 32
    uint32_t lock_count;
    const struct ic_context_spec *contexts;
    uint32_t context_count;
    const struct ic_request_facts *requests;
    uint32_t request_count;
};

enum ic_effect_kind {
#define X(name) IC_EFFECT_##name,
#include "rulebook/effects.def"
#undef X
    IC_EFFECT_COUNT
};
const char *ic_effect_name(enum ic_effect_kind kind);

// One effect of a routine. It holds only where `when_argument` is IC_NONE or that argument is the
// constant `when_value`, and the same for `and_argument`.
struct ic_effect {
    enum ic_effect_kind kind;
    uint32_t argument; // counted without the object of a method; IC_NONE: none
    double unit_us, limit_us, fixed_us;
    uint32_t lock; // of the model; IC_NONE: the spin lock or mutex that `key_argument` points to
    uint32_t key_argument;    // a lock's instance; a deferral's object (DPC, timer ...); or IC_NONE
    uint32_t handle_argument; // handle that ties a release to its acquire, or IC_NONE; if a routine
                              // releases several locks by one handle, it gives back one of them
    unsigned irql;            // IC_NONE: none
    const char *context_kind; // or NULL
    uint32_t when_argument, and_argument;
    int64_t when_value, and_value;
};

// Where a routine must not be called, or the only places where it may be.
struct ic_restriction {
    bool only;                // true: allowed in `kinds`/`groups` only; false: forbidden there
    uint32_t groups;          // ic_context_group bits
    const char *const *kinds; // context kinds of the model
    uint32_t kind_count;
    bool warning; // the finding is a warning (lists of prohibited routines), not an error
    const char *reason, *instead, *page;  // `instead` and `page` may be empty
    uint32_t when_argument, and_argument; // as in ic_effect
    int64_t when_value, and_value;
    struct ic_condition *when;
    bool except_refusing; // not where a request is refused as busy, and that only for some
};

// What is known of one routine, merged over all files. Effects and restrictions belong to a model.
struct ic_routine {
    const char *name;   // a method as `IWDFInterrupt::AcquireInterruptLock`
    const char *header; // or empty
    unsigned irql_max;  // IC_NONE: not known
    bool irql_note;     // documented, but of little harm: a note
    const char *irql_page;
    const char *irql_text; // the page's own wording of the level ("<= DISPATCH_LEVEL")
    const char *irql_why;  // why it is read in another way than the page's wording says, or empty
    bool declared;     // in the team's configuration: its effects stand for what a body of it does
    bool port;         // it reaches the device through I/O ports, not through mapped registers
    uint32_t elements; // argument: how many elements it moves; IC_NONE: one
};
struct ic_routine_model {
    const struct ic_effect *effects;
    uint32_t effect_count;
    const struct ic_restriction *restrictions;
    uint32_t restriction_count;
};

// What moves an automaton, and where it may be wrong: events.def.
enum ic_event {
#define X(id, name, does) IC_EVENT_##id,
#include "rulebook/events.def"
#undef X
    IC_EVENT_COUNT
};

// On `event` from one of the states `from` to `to`; the first that fits counts.
struct ic_move {
    enum ic_event event;
    const char *const *names; // of `calls` the routines, of `defers` the context kinds; empty: any
    uint32_t name_count;
    uint32_t from; // bit set of states
    uint32_t to;
};

// Where the automaton is in one of the states `in` at `at`, something is wrong.
struct ic_wrong {
    enum ic_event at;
    const char *const *names; // as in ic_move
    uint32_t name_count;
    uint32_t in;
    uint32_t elsewhere;  // of other returns of the same truth one is in one of these states; 0: no
                         // matter
    bool across;         // at the end of a routine that was requested, not of the context itself
    bool at_move;        // the finding stands at the event that led into the state
    const char *message; // what is wrong
    const char *assumption;  // "assuming that ...": the finding is possible; or NULL
    const char *definite_if; // no assumption if some routine is known to have this effect; or NULL
};

// An automaton that runs along the ways of a context; state 0 is the start. At most 16 states.
struct ic_automaton {
    const char *const *states;
    uint32_t state_count;
    const struct ic_move *moves;
    uint32_t move_count;
    const struct ic_wrong *wrongs;
    uint32_t wrong_count;
    const char *const *across; // kinds of contexts that it goes on in when they are requested
    uint32_t across_count;
};

// Events that take time. Copies are counted in pages of 4 KB, stalls in microseconds.
enum ic_cost_kind {
#define X(name, one, many) IC_COST_##name,
#include "rulebook/costs.def"
#undef X
    IC_COST_COUNT
};
#define IC_COPY_PAGE 4096.0 // bytes

// How much an event is taken to cost, and what stands in for counts that are not known. Without a
// file of costs all of it is 0 but stalls (1), and unknown counts are 1.
struct ic_costs {
    double us[IC_COST_COUNT]; // microseconds for one
    double loop;              // rounds of a loop
    double elements;          // of one call of a buffer routine
    double copy_bytes;        // of one copy
};

enum ic_severity { IC_SEVERITY_NOTE, IC_SEVERITY_WARNING, IC_SEVERITY_ERROR };
const char *ic_severity_name(enum ic_severity severity);

struct ic_parameter {
    const char *name, *value;
};

// One rule, as a user sees it.
struct ic_rule {
    const char *code; // "ISR201"
    const char *name; // "stall-over-budget"
    const char *title;
    enum ic_severity severity;
    const char *check; // the kind of check that decides it, a name in checks/
    const struct ic_parameter *parameters;
    uint32_t parameter_count;
    uint32_t models;             // bit set over model indexes
    uint32_t contexts;           // ic_context_group bits
    struct ic_condition *when;   // the rule speaks only of programs for which all of these hold
    struct ic_condition *unless; // ... and none of these
    const char *group;           // rules of one group report once per place and path; empty: none
    uint32_t order;              // place in the catalogue; within a group the lowest wins
    const char *what, *why, *bad, *good, *fix; // texts for `explain`
    const char *const *pages;
    uint32_t page_count;
    const uint32_t *aliases; // Microsoft's warning numbers
    uint32_t alias_count;
    const char *const *alias_names; // and their names: `__WARNING_IRQ_TOO_HIGH`
    uint32_t alias_name_count;
    bool shared_lines; // only for interrupts whose line may be shared (`own_line` of the context)
    const struct ic_automaton *automaton; // of check `automaton`, else NULL
    bool enabled;
};

// What the rule says for a key of its check ("deferred: worker"), or "".
const char *ic_rule_parameter(const struct ic_rule *rule, const char *key);

// Paths whose findings a team does not want to see.
struct ic_excludes {
    const char *folder; // that the patterns start from; as the configuration file was named
    const char *const *patterns; // base/glob.h
    uint32_t count;
};

// What is checked where the command line names nothing; NULL: not said.
struct ic_config_project {
    const char *path;          // as seen from the working folder
    const char *configuration; // "Release|x64"
};

struct ic_rulebook;

// Loads the folders in order; a later one adds rules and models, or replaces those of the same
// name. Errors are `file:line:column: what, nearest known name`.
struct ic_rulebook *ic_rulebook_load(const char *const *folders, uint32_t folder_count,
                                     struct ic_error *error);
// The same with a team's own configuration file (docs/config.md) merged in; `config` may be NULL.
// Its rule folder comes behind the first of `folders`. The name is shown in errors.
struct ic_rulebook *ic_rulebook_load_configured(const char *const *folders, uint32_t folder_count,
                                                const char *config, struct ic_error *error);
void ic_rulebook_free(struct ic_rulebook *book);

// All rules in catalogue order (by `order`); all models by index.
uint32_t ic_rulebook_rule_count(const struct ic_rulebook *book);
const struct ic_rule *ic_rulebook_rule(const struct ic_rulebook *book, uint32_t index);
// By name or code; NULL when unknown. `*nearest` (`nearest` may be NULL) then is the most similar
// name, or NULL if none is similar.
const struct ic_rule *ic_rulebook_find_rule(const struct ic_rulebook *book, struct ic_str name,
                                            const char **nearest);
// Switches a rule of `book` on or off; before a run, since tables are read-only then.
void ic_rulebook_enable(struct ic_rulebook *book, const struct ic_rule *rule, bool enabled);
// What the configuration says: `exclude`, and the set of models that contexts are looked for in.
const struct ic_excludes *ic_rulebook_excludes(const struct ic_rulebook *book);
uint32_t ic_rulebook_wanted_models(const struct ic_rulebook *book);
const struct ic_config_project *ic_rulebook_project(const struct ic_rulebook *book);
uint32_t ic_rulebook_model_count(const struct ic_rulebook *book);
const struct ic_model *ic_rulebook_model(const struct ic_rulebook *book, uint32_t index);

// The value of `name`, a number or a constant that a model of the set `models` or one that is
// common to all names (DDI enumerators); false when there is none.
bool ic_rulebook_constant(const struct ic_rulebook *book, uint32_t models, struct ic_str name,
                          int64_t *value);

// Facts on a routine by name; NULL when nothing is known.
const struct ic_routine *ic_rulebook_routine(const struct ic_rulebook *book, struct ic_str name);
// What `routine` does in `model`. Never NULL; may be empty. Facts that hold in every model (kernel
// routines) are included.
const struct ic_routine_model *ic_rulebook_effects(const struct ic_rulebook *book,
                                                   const struct ic_routine *routine,
                                                   const struct ic_model *model);
// The name a routine is documented under when the compiler sees another one
// (`KeAcquireSpinLockRaiseToDpc` -> `KeAcquireSpinLock`); `name` itself when there is none.
struct ic_str ic_rulebook_alias(const struct ic_rulebook *book, struct ic_str name);

const struct ic_costs *ic_rulebook_costs(const struct ic_rulebook *book);

// The routine that a port driver's catch-all routine stands for when its first argument is `value`:
// `AtaPortRequestCallback(IdeWorkerRoutine, e, f, 0)` is `AtaPortRequestWorkerRoutine(e, f)`, so
// the argument numbers of all facts on the result count from the call's second argument. NULL when
// there is none. Effects and restrictions of the catch-all itself already include those of its
// services.
const struct ic_routine *ic_rulebook_service(const struct ic_rulebook *book,
                                             const struct ic_routine *routine, int64_t value);

// Whether any routine of any model is known to have the effect of this name.
bool ic_rulebook_knows(const struct ic_rulebook *book, const char *effect);

// Whether the name of a field or constant says that a device is removed or stopped (`gone` of the
// models), whatever its case.
bool ic_rulebook_says_gone(const struct ic_rulebook *book, struct ic_str name);
// Which registers a compiler's intrinsic function works in.
enum ic_registers {
    IC_REGISTERS_UNKNOWN, // no intrinsic, or none that the rulebook knows
    IC_REGISTERS_GENERAL, // no floating-point or vector register
    IC_REGISTERS_MMX,
    IC_REGISTERS_XMM,
    IC_REGISTERS_YMM, // and everything that came with AVX or later
};
enum ic_registers ic_rulebook_intrinsic(const struct ic_rulebook *book, struct ic_str name);

// The lowest IRQL that an annotation allows at most: `_IRQL_requires_max_(DISPATCH_LEVEL)`,
// `_IRQL_requires_(...)`; false when the annotation says nothing on an upper bound.
bool ic_rulebook_annotation(const struct ic_rulebook *book, struct ic_str name, struct ic_str args,
                            unsigned *irql_max);

#ifdef __cplusplus
}
#endif
#endif
