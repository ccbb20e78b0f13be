// What the files of flow/ share.
#ifndef IC_FLOW_INTERNAL_H
#define IC_FLOW_INTERNAL_H

#include "flow/flow.h"

enum {
    IC_MAX_SET_WORDS = 16,    // of 64 fields
    IC_MAX_STATES = 32,       // with which a block is entered
    IC_MAX_WAYS = 16,         // through one block
    IC_MAX_KEYS = 4,          // slots that tell states of one block apart
    IC_MAX_EXITS = 8,         // of an instance, told apart by what is known at them ...
    IC_MAX_ALL_EXITS = 32,    // ... and by property and truth of the result
    IC_MAX_DECISIONS = 32,    // conditions of a function that are remembered
    IC_MAX_INSTANCES = 256,   // circumstances in which a function is told apart
    IC_MAX_VISITS = 2,        // of the head of a loop before its values are widened
    IC_MAX_OTHER_VISITS = 40, // of any other block
    IC_MAX_ARGUMENTS = 62,    // parameters that are followed
    IC_MAX_PLACES = 48,       // flags in memory that are followed in a function
    IC_SPARE_PLACES = 6,      // for what callees tell
    IC_MAX_FACTS = 12,        // that are handed to a callee
};
#define IC_MAX_STEPS ((uint64_t)1 << 29) // instructions executed for one program

// effects.c: fills flow->effects, reads, stores and relevant.
void ic_flow_effects(struct ic_flow *flow);

// property.c: locks and levels. `lock` is a lock of the model, or IC_NONE for any other spin lock;
// `irql` is what taking it raises to, or IC_NONE.
struct ic_property ic_property_enter(uint32_t locks, unsigned irql);
bool ic_property_same(struct ic_property a, struct ic_property b);
uint64_t ic_property_hash(struct ic_property p);
void ic_property_raise(struct ic_property *p, unsigned irql);
void ic_property_lower(struct ic_property *p);
void ic_property_acquire(struct ic_property *p, uint32_t lock, unsigned irql);
void ic_property_release(struct ic_property *p, uint32_t lock);
void ic_property_release_last(struct ic_property *p);
// Where ways meet that must stay one state: locks that all hold, the lowest IRQL.
void ic_property_join(struct ic_property *p, struct ic_property other);

// How a function is entered.
struct ic_entry {
    uint32_t function;
    const struct ic_model *model;
    struct ic_property property;
    const struct ic_value *arguments;
    uint32_t argument_count; // at most IC_MAX_ARGUMENTS
    const struct ic_fact *facts;
    uint32_t fact_count;
    bool root; // a context starts with it
};

// The instance of a function that is entered like this; made (not yet done) if it is new.
uint32_t ic_flow_instance(struct ic_flow *flow, struct ic_entry entry);

// An empty flow; with a base, one for a machine (explore.c).
struct ic_flow *ic_flow_open(struct ic_program *program, struct ic_flow *base);
// The instance with which a context starts, in a machine's state.
uint32_t ic_flow_root(struct ic_flow *flow, const struct ic_context *context, uint64_t state);
bool ic_flow_has_body(const struct ic_program *program, const struct ic_context *context);
// Runs an instance and what it waits for, on a stack of its own.
void ic_flow_run_instance(struct ic_flow *flow, uint32_t instance);

// One analysis of an instance under way (interpret.c). `ic_frame_run` goes on until it is done
// (IC_NONE) or needs the result of another instance, of its own flow or its base, which it returns.
struct ic_wanted {
    struct ic_flow *flow;
    uint32_t instance;
};
struct ic_frame;
struct ic_frame *ic_frame_open(struct ic_flow *flow, uint32_t instance);
struct ic_wanted ic_frame_run(struct ic_frame *frame);
void ic_frame_close(struct ic_frame *frame);

#endif
