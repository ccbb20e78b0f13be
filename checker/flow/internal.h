// What the files of flow/ share.
#ifndef IC_FLOW_INTERNAL_H
#define IC_FLOW_INTERNAL_H

#include "flow/flow.h"

enum {
    IC_MAX_PROPERTIES = 8, // (IRQL, locks) with which a block is told apart
    IC_MAX_INSTANCES = 64, // circumstances in which a function is told apart
    IC_MAX_VISITS = 4,     // of a block before its values are widened
    IC_MAX_ARGUMENTS = 62, // parameters that are followed
    IC_MAX_PLACES = 48,    // flags in memory that are followed in a function
    IC_MAX_FACTS = 8,      // that are handed to a callee
};
#define IC_MAX_STEPS ((uint64_t)1 << 29) // instructions executed for one program

// effects.c: fills flow->effects and flow->relevant.
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

// Whether a condition depends on a driver's flag or an unknown argument, and not on the device.
bool ic_is_guard(const struct ic_value *condition);

// The instance of `function` in these circumstances; made (not yet done) if it is new.
uint32_t ic_flow_instance(struct ic_flow *flow, uint32_t function, const struct ic_model *model,
                          struct ic_property entry, const struct ic_value *arguments,
                          uint32_t argument_count, const struct ic_fact *facts,
                          uint32_t fact_count);

// One analysis of an instance under way (interpret.c). `ic_frame_run` goes on until it is done
// (IC_NONE) or needs the result of another instance, which it returns.
struct ic_frame;
struct ic_frame *ic_frame_open(struct ic_flow *flow, uint32_t instance);
uint32_t ic_frame_run(struct ic_frame *frame);
void ic_frame_close(struct ic_frame *frame);

#endif
