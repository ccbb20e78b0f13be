// What happens when a program's contexts run: the ways through each function, with values, IRQL and
// locks, from every context's routine down.
//
// A function is analysed once for each set of circumstances that can matter to it: an *instance*
// is a function with an IRQL, a set of held locks, and what is known of those arguments that decide
// a branch below or reach a routine the rulebook knows: their values, and flags in what they point
// to. Instances are shared by all contexts of a model. Inside an instance every block has, for each
// (IRQL, locks) with which it is reached, the joined values of the local variables; branches whose
// condition is known are taken one way only. This is property simulation (Das, Lerner, Seigle: ESP,
// PLDI 2002) with IRQL and locks as the property.
//
// The analysis ends: values are widened after a few visits of a block, the properties of a block
// and the instances of a function are capped (caps are facts that the report shows), and contexts
// have a step budget.
#ifndef IC_FLOW_FLOW_H
#define IC_FLOW_FLOW_H

#include "flow/shape.h"
#include "flow/value.h"
#include "program/program.h"

#ifdef __cplusplus
extern "C" {
#endif

// What the automata of ESP call the property: equal properties are one state.
struct ic_property {
    uint64_t taken;           // locks in the order taken, a byte each, the last lowest (property.c)
    uint32_t locks;           // held, as bits over the model's locks
    uint8_t irql, saved_irql; // now, and before it was raised
};

// A flag that is known where an instance starts: field `path` of what parameter `base` points to.
struct ic_fact {
    uint32_t base;  // parameter
    uint32_t field; // of the program: the innermost one
    uint64_t path;  // hash of all fields from the parameter inward
    struct ic_value value;
};

// A function in circumstances.
struct ic_instance {
    uint32_t function;
    const struct ic_model *model;
    struct ic_property entry;
    uint32_t first_argument, argument_count; // flow->values
    uint32_t first_fact, fact_count;         // flow->facts
    // results
    uint32_t first_site, site_count;
    uint32_t first_branch, branch_count; // by block order: only undecided branches
    uint32_t first_trips;                // one ic_trips for each loop of the function
    struct ic_property exits[4];
    uint32_t exit_count;
    struct ic_value result;
    bool guards;               // some branch is one
    bool active, done, capped; // active: its analysis is under way
};

// A place that is reached in an instance: a call, or a mark.
struct ic_site {
    uint32_t instr, block; // block: number within the function
    struct ic_property property;
    const struct ic_routine *routine;        // facts that apply, or NULL
    uint32_t first_argument, argument_count; // flow->values; only for routines with facts
    uint32_t first_callee, callee_count;     // flow->callees: instances that the call enters
    bool open;                               // the pointer or method may lead elsewhere too
};

// A branch of an instance that can go more than one way, and what its condition depends on.
struct ic_branch {
    uint32_t block;
    struct ic_value condition;
};

// How often a loop of an instance may run its body.
struct ic_trips {
    struct ic_range count; // of iterations, if memory holds what the program stores; top: no bound
    bool exact;            // the bound rests on constants only
    uint32_t exit_flags;   // ic_value_flags of all conditions that end it
    bool plain_exit;       // some way out depends on something that is not a device value
    bool reached;
};

enum ic_function_effects {
    IC_DOES_STALL = 1,
    IC_DOES_READ_DEVICE = 2,
    IC_DOES_WRITE_DEVICE = 4,
    IC_DOES_COMPLETE = 8,
    IC_DOES_DEFER = 16,
    IC_DOES_CHANGE_PROPERTY = 32, // locks or IRQL
    IC_DOES_UNKNOWN = 64,         // calls something whose effects are not known
    IC_DOES_READ_CLOCK = 128,
    IC_DOES_LOCK_SECTION = 256,
};

struct ic_flow {
    struct ic_arena arena;
    struct ic_program *program;
    struct ic_shape **shapes;            // by function, made when first needed
    uint32_t *effects;                   // by function: ic_function_effects of it and all it calls
    uint64_t *flags_read, *flags_stored; // by function: flags that it and all it calls touch, as a
                                         // Bloom filter: bit (field mod 64)
    uint64_t *relevant; // by function: parameters that matter (bit 63: that and all above)
    IC_VEC(struct ic_instance) instances;
    IC_VEC(struct ic_value) values;
    IC_VEC(struct ic_fact) facts;
    IC_VEC(struct ic_site) sites;
    IC_VEC(struct ic_branch) branches;
    IC_VEC(struct ic_trips) trips;
    IC_VEC(uint32_t) callees;
    struct ic_map instance_ids;
    struct ic_map guards;          // (instance, block) -> guard + 1
    IC_VEC(uint32_t) per_function; // instances made of each function
    uint32_t *roots;               // by context: instance, or IC_NONE
    uint64_t steps;                // instructions executed
    bool out_of_steps;
};

// Analyses all contexts of `program`, which must outlive the result.
struct ic_flow *ic_flow_run(struct ic_program *program);
void ic_flow_free(struct ic_flow *flow);

const struct ic_shape *ic_flow_shape(struct ic_flow *flow, uint32_t function);

// What call `instr` does according to its routine's facts in `model`: calls `visit` for each effect
// whose condition on a constant argument holds for the site's arguments.
void ic_flow_site_effects(const struct ic_flow *flow, const struct ic_instance *instance,
                          const struct ic_site *site,
                          void (*visit)(void *data, const struct ic_effect *effect), void *data);

// Value of argument `argument` (the object of a method not counted) at a site, unknown if absent.
struct ic_value ic_flow_argument(const struct ic_flow *flow, const struct ic_instance *instance,
                                 const struct ic_site *site, uint32_t argument);

// Whether that argument is the constant `value`; true if `argument` is IC_NONE.
bool ic_flow_argument_is(const struct ic_flow *flow, const struct ic_instance *instance,
                         const struct ic_site *site, uint32_t argument, int64_t value);

// The undecided branch on a driver's flag or unknown argument that decides whether `block` runs, or
// IC_NONE (index into flow->branches).
uint32_t ic_flow_guard(struct ic_flow *flow, uint32_t instance, uint32_t block);

#ifdef __cplusplus
}
#endif
#endif
