// The analysis of one instance while it is under way, shared by the files that do it.
#ifndef IC_FLOW_FRAME_H
#define IC_FLOW_FRAME_H

#include "flow/internal.h"

// How a block is entered: one property, and what the function's slots hold: its variables first,
// then the flags in memory that it follows (places).
struct ic_state {
    struct ic_property property;
    uint32_t visits;
    bool pending; // changed since the block was last executed with it
    struct ic_value *vars;
};

// A flag (BOOLEAN, enumeration, single bit) inside a local record or in what a pointer variable
// points to. While nothing is known of it its slot is unknown.
struct ic_place {
    uint32_t base;  // variable of the function
    uint32_t field; // of the program: the innermost one
    uint64_t path;  // hash of all fields from the base inward
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
    struct ic_place places[IC_MAX_PLACES];
    uint32_t place_count, slot_count; // slots: variables and places
    bool *base_broken;                // by variable: no place may hang on it
    bool *tracked;                    // by variable: a scalar whose address goes nowhere
    struct ic_value *values;          // by instruction, joined over all visits
    struct ic_value *current;         // by instruction, in the block being executed ...
    uint32_t *stamp;                  // ... if its stamp is `run`
    uint32_t run;
    struct ic_block_states *blocks; // by block
    struct ic_value **loop_entry;   // by loop: variables where it is entered, NULL: never
    uint32_t cursor;                // no block before this position is pending
    struct ic_state now;            // the state being executed
    IC_VEC(struct ic_site) sites;
    struct ic_map site_ids; // (instruction, property) -> site
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

// places.c. Finds the places of a frame that is being opened.
void ic_places_find(struct ic_frame *frame);
// The slot of the place at address `instr`, or IC_NONE.
uint32_t ic_places_slot(const struct ic_frame *frame, uint32_t instr);
// Whether address `instr` lies in a local variable.
bool ic_places_local(const struct ic_frame *frame, uint32_t instr);
// What a store, zero or copy instruction does to the slots of f->now.
void ic_places_write(struct ic_frame *frame, const struct ic_instr *instr);
// What a call that may enter `callees` does to them.
void ic_places_after_call(struct ic_frame *frame, const struct ic_call *call,
                          struct ic_id_list callees);
// Known flags that matter to `callee`, by its parameters; returns how many.
uint32_t ic_places_facts(const struct ic_frame *frame, const struct ic_call *call, uint32_t callee,
                         struct ic_fact facts[IC_MAX_FACTS]);

// Executes the call (call.c): records the site, changes f->now, sets `*value`. Returns the instance
// whose result is needed first, or IC_NONE; `*ends` if it does not return.
uint32_t ic_execute_call(struct ic_frame *frame, uint32_t instr, uint32_t block,
                         struct ic_value *value, bool *ends);

// On a way where `condition` is `truth`: if that says that a try to take a lock went well, takes
// it.
void ic_apply_try(struct ic_frame *frame, uint32_t condition, bool truth);

// How often the loops of a finished frame run (trips.c).
void ic_find_trips(const struct ic_frame *frame, struct ic_trips *trips);

#endif
