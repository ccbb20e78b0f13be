// The analysis of one instance while it is under way, shared by the files that do it.
#ifndef IC_FLOW_FRAME_H
#define IC_FLOW_FRAME_H

#include "flow/internal.h"

// How a block is entered: one property, and what the function's variables hold.
struct ic_state {
    struct ic_property property;
    uint32_t visits;
    bool pending; // changed since the block was last executed with it
    struct ic_value *vars;
};

struct ic_block_states {
    struct ic_state *at[IC_MAX_PROPERTIES];
    uint32_t count;
    bool two_ways;             // a branch that could go both ways from one state
    struct ic_value condition; // joined over those states
};

struct ic_frame {
    struct ic_flow *flow;
    struct ic_program *program;
    uint32_t instance, function, unit_index;
    const struct ic_model *model;
    const struct ic_shape *shape;
    const struct ic_unit *unit;
    const struct ic_function *row;
    uint32_t first_instr, instr_count;
    bool *tracked;                  // by variable: a scalar whose address goes nowhere
    struct ic_value *values;        // by instruction, joined over all visits
    struct ic_value *current;       // by instruction, in the block being executed ...
    uint32_t *stamp;                // ... if its stamp is `run`
    uint32_t run;
    struct ic_block_states *blocks; // by block
    struct ic_value **loop_entry;   // by loop: variables where it is entered, NULL: never
    uint32_t cursor;                // no block before this position is pending
    struct ic_state now;            // the state being executed
    IC_VEC(struct ic_site) sites;
    struct ic_map site_ids;         // (instruction, property) -> site
    struct ic_value result;
    struct ic_property exit;
    bool exits, capped;
};

static inline struct ic_value ic_frame_value(const struct ic_frame *f, uint32_t instr)
{
    uint32_t i = instr - f->first_instr;
    return f->stamp[i] == f->run ? f->current[i] : f->values[i];
}

// Values a type can hold, without origin.
struct ic_value ic_value_of_type(const struct ic_type *type);

// `v` converted to a type (evaluate.c).
struct ic_value ic_value_convert(struct ic_value v, const struct ic_type *type);

// The value that an instruction other than a call computes in f->now (evaluate.c).
struct ic_value ic_evaluate(const struct ic_frame *frame, uint32_t instr);

// Narrows the variables of `vars` to what they can be when `condition` of the block being executed
// is true or false; false if it can't be (refine.c).
bool ic_refine(const struct ic_frame *frame, struct ic_value *vars, uint32_t condition, bool truth);

// Executes the call (call.c): records the site, changes f->now, sets `*value`. Returns the instance
// whose result is needed first, or IC_NONE; `*ends` if it does not return.
uint32_t ic_execute_call(struct ic_frame *frame, uint32_t instr, uint32_t block,
                         struct ic_value *value, bool *ends);

// How often the loops of a finished frame run (trips.c).
void ic_find_trips(const struct ic_frame *frame, struct ic_trips *trips);

#endif
